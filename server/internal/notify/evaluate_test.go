package notify

import (
	"bytes"
	"errors"
	"fmt"
	"log/slog"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/cube"
	"github.com/tugu-city/tugu/server/internal/store"
)

// TestWhoIsTold holds that each receiver is told of what it takes, once, and of its end, and of nothing else.
func TestWhoIsTold(t *testing.T) {
	t.Parallel()
	h := &heard{}
	r := newRoom(t, profile(
		city.Receiver{Code: "ALL"}, city.Receiver{Code: "PU", Departments: []string{"DPU"}},
		city.Receiver{Code: "GRAVE", Severities: []string{"critical"}}, city.Receiver{Code: "MUTES", Rules: []string{"MUTE"}},
	), h)
	r.pass(0)
	h.wants(t, "nothing holds")
	r.hold("LATE DPU", "LATE DLH", "MUTE")
	r.pass(0)
	const all = "firing LATE DPU 1, firing LATE DLH 1, firing MUTE 1"
	got := map[string]bool{}
	for _, s := range h.said { // receivers are sent to at the same time
		got[s] = true
	}
	for _, want := range []string{"ALL: " + all, "PU: firing LATE DPU 1", "GRAVE: firing LATE DPU 1, firing LATE DLH 1", "MUTES: firing MUTE 1"} {
		if !got[want] {
			// The order of alerts that began together is that of their random ids.
			who, list, _ := strings.Cut(want, ": ")
			if !sameAlerts(h.said, who, list) {
				t.Errorf("not said: %s; said %q", want, h.said)
			}
		}
	}
	if len(h.said) != 4 {
		t.Errorf("said %q", h.said)
	}
	h.said = nil
	for range 3 {
		r.pass(10 * time.Minute)
	}
	h.wants(t, "it still holds")
	r.hold("LATE DLH", "MUTE")
	r.pass(time.Minute)
	r.pass(9 * time.Minute)
	h.wants(t, "it may swing back")
	r.hold("LATE DPU", "LATE DLH", "MUTE")
	r.pass(time.Minute)
	h.wants(t, "it swung back: the same alert")
	r.hold("LATE DLH", "MUTE")
	r.pass(time.Minute)
	r.pass(10 * time.Minute)
	if len(h.said) != 3 || !sameAlerts(h.said, "PU", "resolved LATE DPU 1") {
		t.Errorf("its end: said %q", h.said)
	}
	h.said = nil
	r.pass(time.Hour)
	h.wants(t, "all was said")
}

// sameAlerts tells whether a receiver was told of the alerts, in any order.
func sameAlerts(said []string, who, list string) bool {
	for _, s := range said {
		got, rest, _ := strings.Cut(s, ": ")
		if got != who || len(rest) != len(list) {
			continue
		}
		ok := true
		for a := range strings.SplitSeq(list, ", ") {
			ok = ok && strings.Contains(rest, a)
		}
		if ok {
			return true
		}
	}
	return false
}

// TestEscalation moves an alert through its levels by working hours, over a night and a weekend.
func TestEscalation(t *testing.T) {
	t.Parallel()
	h := &heard{}
	p := profile(city.Receiver{Code: "DESK"}, city.Receiver{Code: "HEAD"}, city.Receiver{Code: "MAYOR"})
	p.Alerting.Escalations = []city.Escalation{{Clock: "RESPONSE", Levels: []city.EscalationLevel{
		{Receivers: []string{"DESK"}},
		{After: 8 * city.Hour, Working: true, Receivers: []string{"HEAD", "DESK"}},
		{After: 24 * city.Hour, Working: true, Receivers: []string{"MAYOR"}},
	}}}
	r := newRoom(t, p, h)
	r.hold("MUTE")
	to := func(moment string) { r.pass(time.Duration(at(moment)-city.Moment(r.clock.Load())) * time.Second) }
	to("2026-11-24 15:00") // a Tuesday
	h.wants(t, "at once", "DESK: firing MUTE 1")
	to("2026-11-25 14:59")
	h.wants(t, "7 h 59 min of working hours later")
	to("2026-11-25 15:00")
	if len(h.said) != 2 || !sameAlerts(h.said, "HEAD", "firing MUTE 2") || !sameAlerts(h.said, "DESK", "firing MUTE 2") {
		t.Errorf("8 working hours later: %q", h.said)
	}
	h.said = nil
	to("2026-11-27 14:59")
	h.wants(t, "before three working days are over")
	to("2026-11-27 15:00")
	h.wants(t, "24 working hours later", "MAYOR: firing MUTE 3")
	r.hold()
	to("2026-11-27 15:10")
	to("2026-11-27 15:30")
	if len(h.said) != 3 || !sameAlerts(h.said, "MAYOR", "resolved MUTE 3") {
		t.Errorf("its end: %q", h.said)
	}
	h.said = nil
	// Over a weekend nothing counts; and alerts of another clock are nobody's here.
	r.hold("MUTE", "LATE DPU")
	to("2026-11-27 15:45") // Friday
	h.wants(t, "another one", "DESK: firing MUTE 1")
	to("2026-11-30 15:44") // Monday
	h.wants(t, "over a weekend")
	to("2026-11-30 15:45")
	if len(h.said) != 2 {
		t.Errorf("8 working hours later: %q", h.said)
	}
}

// TestSilence holds that nobody is told during a silence, and afterwards of what still holds; and of what ended meanwhile.
func TestSilence(t *testing.T) {
	t.Parallel()
	h := &heard{}
	r := newRoom(t, profile(city.Receiver{Code: "ALL"}), h)
	r.hold("LATE DLH")
	r.pass(0)
	h.wants(t, "before", "ALL: firing LATE DLH 1")
	now := city.Moment(r.clock.Load())
	for i, s := range []store.Silence{{Rule: "LATE", Department: "DPU", EndsAt: now + 2*city.Hour}, {Department: "DLH", EndsAt: now + 3*city.Hour}} {
		s.ID, s.StartsAt, s.Reason = fmt.Sprint(i), now, "x"
		if err := r.store.AddSilence(t.Context(), s); err != nil {
			t.Fatal(err)
		}
	}
	r.hold("LATE DPU", "MUTE")
	r.pass(30 * time.Minute)
	h.wants(t, "what is not silenced", "ALL: firing MUTE 1")
	r.pass(89 * time.Minute)
	h.wants(t, "until its end")
	r.pass(time.Minute)
	h.wants(t, "after its end", "ALL: firing LATE DPU 1")
	if ok, err := r.store.EndSilence(t.Context(), "1"); !ok || err != nil {
		t.Fatal(ok, err)
	}
	r.pass(5 * time.Minute)
	h.wants(t, "what ended during a silence", "ALL: resolved LATE DLH 1")
}

// TestSilencedThroughout holds that the log tells of what began and ended during a silence, once, and nobody else is told.
func TestSilencedThroughout(t *testing.T) {
	t.Parallel()
	h, log := &heard{}, &bytes.Buffer{}
	r := newRoom(t, profile(city.Receiver{Code: "ALL"}), h)
	r.Log = slog.New(slog.NewTextHandler(log, nil))
	now := city.Moment(r.clock.Load())
	if err := r.store.AddSilence(t.Context(), store.Silence{ID: "1", Rule: "LATE", StartsAt: now, EndsAt: now + 2*city.Hour, Reason: "x", MadeBy: "x", MadeAt: now}); err != nil {
		t.Fatal(err)
	}
	r.hold("LATE DPU", "MUTE")
	r.pass(0)
	h.wants(t, "what is not silenced", "ALL: firing MUTE 1")
	r.hold()
	r.pass(10 * time.Minute)
	if strings.Contains(log.String(), "nobody") {
		t.Errorf("it may swing back: %s", log)
	}
	r.pass(10 * time.Minute)
	r.pass(3 * time.Hour)
	h.wants(t, "the end of what was told", "ALL: resolved MUTE 1")
	if got := log.String(); strings.Count(got, "nobody was told") != 1 || !strings.Contains(got, "rule=LATE code=DPU") {
		t.Errorf("the log says:\n%s", got)
	}
}

// TestStorm holds that a storm is one message, bounded, and that what comes soon after is one more.
func TestStorm(t *testing.T) {
	t.Parallel()
	h := &heard{}
	r := newRoom(t, profile(city.Receiver{Code: "ALL"}), h)
	var storm []string
	for i := range 300 {
		storm = append(storm, fmt.Sprintf("KIND C%04d", i))
	}
	r.hold(storm...)
	r.pass(0)
	for range 4 { // every minute another one
		storm = append(storm, fmt.Sprintf("KIND D%04d", len(storm)))
		r.hold(storm...)
		r.pass(time.Minute)
	}
	if len(h.all) != 1 || len(h.all[0].Data.Alerts) != 100 || h.all[0].Data.More != 200 {
		t.Fatalf("%d messages", len(h.all))
	}
	r.pass(time.Minute)
	if len(h.all) != 2 || len(h.all[1].Data.Alerts) != 4 {
		t.Fatalf("%d messages, want one more with the 4", len(h.all))
	}
	r.hold()
	r.pass(time.Minute)
	r.pass(time.Hour)
	if len(h.all) != 3 || h.all[2].Data.Status != "resolved" || h.all[2].Data.More != 204 {
		t.Errorf("%d messages: the end is one as well", len(h.all))
	}
}

// TestTwoProcesses lets two processes that both take themselves for the leader evaluate and deliver at once: each alert is told once.
func TestTwoProcesses(t *testing.T) {
	t.Parallel()
	h := &heard{}
	p := profile(city.Receiver{Code: "ALL"})
	a := newRoom(t, p, h)
	b := anotherRoom(t, p, h, a.dsn, a.clock)
	places := []string{"LATE DPU", "LATE DLH", "MUTE"}
	for n := range places {
		a.hold(places[:n+1]...)
		b.hold(places[:n+1]...)
		a.clock.Add(int64(6 * city.Hour / 60))
		var both sync.WaitGroup
		for _, r := range []*room{a, b} {
			both.Go(func() {
				if err := r.Evaluate(t.Context()); err != nil {
					t.Error(err)
				}
				r.Deliver(t.Context())
			})
		}
		both.Wait()
		h.wants(t, places[n], "ALL: firing "+places[n]+" 1")
	}
	if len(h.ids) != 3 {
		t.Errorf("sent %d times", len(h.ids))
	}
}

// TestBackPressure holds that a receiver that takes nothing has a bounded queue, and is told of everything once it takes messages again.
func TestBackPressure(t *testing.T) {
	t.Parallel()
	const waiting = 8
	h := &heard{fail: errors.New("refused")}
	r := newRoom(t, profile(city.Receiver{Code: "ALL"}), h)
	r.most = waiting
	for i := range waiting + 20 {
		r.hold(fmt.Sprintf("KIND C%d", i))
		r.clock.Add(int64(11 * city.Hour / 60 / 100)) // the book grows, and time hardly
		r.Profile.Alerting.Every = 1
		if err := r.Evaluate(t.Context()); err != nil {
			t.Fatal(err)
		}
	}
	queues, err := r.store.AlertQueues(t.Context())
	if err != nil || len(queues) != 1 || queues[0].Waiting != waiting {
		t.Fatalf("%+v %v", queues, err)
	}
	h.fail = nil
	r.Deliver(t.Context())
	r.pass(time.Second)
	told := map[string]bool{}
	for _, m := range h.all {
		for _, a := range m.Data.Alerts {
			told[a.Code] = true
		}
	}
	// The last one holds; those that ended while nobody could be told are over and done.
	if last := fmt.Sprintf("C%d", waiting+19); !told[last] || len(h.all) != waiting+1 {
		t.Errorf("%d messages, told of the last: %v", len(h.all), told[last])
	}
}

// TestNothingPersonal holds that a sensitive category is not named, in text or link, and that what a source calls a category cannot
// break out of a line.
func TestNothingPersonal(t *testing.T) {
	t.Parallel()
	h := &heard{}
	r := newRoom(t, profile(city.Receiver{Code: "ALL", Language: "en"}), h)
	r.hold("KIND ABUSE")
	r.pass(0)
	a := h.all[0].Data.Alerts[0]
	if a.Code != "" || strings.Contains(a.Label+a.Link, "ABUSE") || a.Label != "a sensitive category" {
		t.Errorf("%+v", a)
	}
	r.holding = []cube.Alert{{Rule: r.Profile.AlertRule("KIND"), Code: "x\r\nBcc: a@b.c\u202e" + strings.Repeat("y", 500), Figure: 1}}
	r.pass(time.Hour)
	a = h.all[len(h.all)-1].Data.Alerts[0]
	if strings.ContainsAny(a.Code+a.Label, "\r\n\u202e") || len([]rune(a.Label)) > mostLabel {
		t.Errorf("%q", a.Label)
	}
}

// TestProfileChanges holds that an alert of a rule, and what a receiver knows of one, that the profile has no longer is over.
func TestProfileChanges(t *testing.T) {
	t.Parallel()
	h := &heard{}
	p := profile(city.Receiver{Code: "OLD"}, city.Receiver{Code: "ALL"})
	a := newRoom(t, p, h)
	a.hold("MUTE")
	a.pass(0)
	h.said = nil
	next := profile(city.Receiver{Code: "ALL"})
	next.AlertRules = next.AlertRules[:1]
	b := anotherRoom(t, next, h, a.dsn, a.clock)
	b.pass(time.Minute)
	b.pass(time.Hour)
	b.pass(time.Hour)
	h.wants(t, "nothing to say")
	if err := b.store.UpdateAlerts(t.Context(), func(book *store.AlertBook) (store.AlertChanges, error) {
		if len(book.Alerts)+len(book.Told) != 0 {
			t.Errorf("the book still has %+v %+v", book.Alerts, book.Told)
		}
		return store.AlertChanges{}, nil
	}); err != nil {
		t.Fatal(err)
	}
}
