package store

import (
	"context"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/tugu-city/tugu/server/city"
)

// message is one that waits for the receiver, of the fixture's now.
func (f fixture) message(t *testing.T, id, receiver string) {
	t.Helper()
	err := f.UpdateAlerts(t.Context(), func(*AlertBook) (AlertChanges, error) {
		return AlertChanges{Messages: []AlertMessage{{ID: id, Receiver: receiver, Body: "{}", CreatedAt: f.now()}}}, nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

func (f fixture) claim(t *testing.T, receiver, owner string) string {
	t.Helper()
	m, err := f.ClaimAlert(t.Context(), receiver, owner, city.Hour/60)
	if err != nil {
		t.Fatal(err)
	}
	if m == nil {
		return ""
	}
	return m.ID
}

// TestAlertMessages holds that messages to a receiver go out in order, to one process at a time, again when that process is gone, and
// never again once they are done.
func TestAlertMessages(t *testing.T) {
	eachDatabase(t, func(t *testing.T, f fixture) {
		ctx := t.Context()
		f.message(t, "1", "DESK")
		f.clock.Add(1)
		f.message(t, "2", "DESK")
		f.message(t, "3", "OPS")
		if got := f.claim(t, "DESK", "a"); got != "1" {
			t.Fatalf("took %q", got)
		}
		if got := f.claim(t, "DESK", "b") + f.claim(t, "DESK", "a"); got != "" {
			t.Errorf("took %q, though the one before is on its way", got)
		}
		if got := f.claim(t, "OPS", "b"); got != "3" {
			t.Errorf("another receiver's: %q", got)
		}
		if err := f.ReleaseAlerts(ctx, "b"); err != nil { // b leads now: what it sends itself it goes on sending
			t.Fatal(err)
		}
		if got := f.claim(t, "OPS", "b"); got != "" {
			t.Errorf("took %q, which it is sending", got)
		}
		if got := f.claim(t, "DESK", "a"); got != "1" {
			t.Fatalf("took %q, which was released", got)
		}
		f.clock.Add(60) // a is gone
		if got := f.claim(t, "DESK", "b"); got != "1" {
			t.Fatalf("took %q in place of a", got)
		}
		if err := f.SettleAlert(ctx, "1", "a", 0, ""); err != nil { // a was late
			t.Fatal(err)
		}
		if err := f.SettleAlert(ctx, "1", "b", f.now()+30, "refused\x00"); err != nil {
			t.Fatal(err)
		}
		if got := f.claim(t, "DESK", "b"); got != "" {
			t.Errorf("took %q before it was time", got)
		}
		f.clock.Add(30)
		m, err := f.ClaimAlert(ctx, "DESK", "b", 60)
		if err != nil || m == nil || m.ID != "1" || m.Tries != 4 {
			t.Fatalf("%+v %v", m, err)
		}
		queues, err := f.AlertQueues(ctx)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff([]AlertQueue{{"DESK", 2, m.CreatedAt}, {"OPS", 1, m.CreatedAt + 1}}, queues); diff != "" {
			t.Error(diff)
		}
		if err := f.SettleAlert(ctx, "1", "b", 0, ""); err != nil {
			t.Fatal(err)
		}
		if got := f.claim(t, "DESK", "b"); got != "2" {
			t.Errorf("took %q", got)
		}
		if err := f.SettleAlert(ctx, "2", "b", 0, "given up"); err != nil {
			t.Fatal(err)
		}
		if got := f.claim(t, "DESK", "b"); got != "" {
			t.Errorf("took %q, and all are done", got)
		}
	})
}

// TestAlertClaimsRace lets many take the same message at once: one gets it.
func TestAlertClaimsRace(t *testing.T) {
	eachDatabase(t, func(t *testing.T, f fixture) {
		f.message(t, "1", "DESK")
		var took atomic.Int32
		var all sync.WaitGroup
		for _, owner := range []string{"a", "b", "c", "d", "e", "f"} {
			all.Go(func() {
				m, err := f.ClaimAlert(context.WithoutCancel(t.Context()), "DESK", owner, 60)
				if err != nil {
					t.Error(err)
				}
				if m != nil {
					took.Add(1)
				}
			})
		}
		all.Wait()
		if took.Load() != 1 {
			t.Errorf("%d took it", took.Load())
		}
	})
}

// TestAlertBook holds what is read back of alerts, that deciding is one process's at a time, and what is pruned.
func TestAlertBook(t *testing.T) {
	eachDatabase(t, func(t *testing.T, f fixture) {
		ctx := t.Context()
		update := func(c AlertChanges) {
			t.Helper()
			if err := f.UpdateAlerts(ctx, func(*AlertBook) (AlertChanges, error) { return c, nil }); err != nil {
				t.Fatal(err)
			}
		}
		look := func() (book *AlertBook) {
			t.Helper()
			if err := f.UpdateAlerts(ctx, func(b *AlertBook) (AlertChanges, error) { book = b; return AlertChanges{}, nil }); err != nil {
				t.Fatal(err)
			}
			return book
		}
		now := f.now()
		a, b := Alert{ID: "a", Rule: "LATE", Code: "DPUPR", BeganAt: now}, Alert{ID: "b", Rule: "LATE", BeganAt: now + 1}
		told := AlertTold{"a", "DESK", 2, false}
		update(AlertChanges{Alerts: []Alert{a, b}, Told: []AlertTold{told}})
		f.message(t, "1", "DESK")
		want := &AlertBook{Alerts: []Alert{a, b}, Told: []AlertTold{told}, Silences: []Silence{}, Last: map[string]city.Moment{"DESK": now}, Waiting: map[string]int{"DESK": 1}}
		if diff := cmp.Diff(want, look()); diff != "" {
			t.Error(diff)
		}
		// A second time that a rule holds for the same, beside the first, is a mistake.
		if err := f.UpdateAlerts(ctx, func(*AlertBook) (AlertChanges, error) {
			return AlertChanges{Alerts: []Alert{{ID: "c", Rule: "LATE", Code: "DPUPR", BeganAt: now}}}, nil
		}); err == nil {
			t.Error("a rule holds twice for the same")
		}
		a.EndedAt, b.EndedAt = now+5, now+5
		update(AlertChanges{Alerts: []Alert{a, b}})
		if book := look(); len(book.Alerts) != 1 || book.Alerts[0] != a {
			t.Errorf("%+v: b is over, and nobody was told of it; of a's end somebody is to be told", book.Alerts)
		}
		told.Over = true
		update(AlertChanges{Told: []AlertTold{told}})
		if book := look(); len(book.Alerts)+len(book.Told) != 0 {
			t.Errorf("%+v", book)
		}
		if f.claim(t, "DESK", "p") != "1" {
			t.Fatal("no message")
		}
		if err := f.SettleAlert(ctx, "1", "p", 0, ""); err != nil {
			t.Fatal(err)
		}
		if err := f.PruneAlerts(ctx, now+6); err != nil {
			t.Fatal(err)
		}
		for _, table := range []string{"alert", "alert_told", "alert_message"} {
			var n int
			if err := f.read.QueryRowContext(ctx, "SELECT count(*) FROM "+table).Scan(&n); err != nil || n != 0 {
				t.Errorf("%d rows in %s, %v", n, table, err)
			}
		}
	})
}

func TestSilences(t *testing.T) {
	eachDatabase(t, func(t *testing.T, f fixture) {
		ctx := t.Context()
		now := f.now()
		first := Silence{"s1", "LATE", "DPUPR", now, now + 100, "a flood", "root", now}
		second := Silence{"s2", "", "", now + 10, now + 50, "a holiday", "root", now}
		have := func(want ...Silence) {
			t.Helper()
			got, err := f.Silences(ctx)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(append([]Silence{}, want...), got); diff != "" {
				t.Error(diff)
			}
		}
		for _, s := range []Silence{first, second} {
			if err := f.AddSilence(ctx, s); err != nil {
				t.Fatal(err)
			}
		}
		have(second, first)
		f.clock.Add(10)
		f.clock.Add(40)
		have(first)
		for _, want := range []bool{true, false} {
			if ok, err := f.EndSilence(ctx, "s1"); err != nil || ok != want {
				t.Errorf("%v %v", ok, err)
			}
		}
		have()
	})
}
