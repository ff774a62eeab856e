package city_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/tugu-city/tugu/server/city"
	"pgregory.net/rapid"
)

// moves writes facts as "0 SUBMITTED; 1d ASSIGNED".
func moves(f *city.Facts) string {
	var list []string
	for i := range f.Moves {
		list = append(list, span(f.Moves[i].At)+" "+f.Moves[i].Kind.String())
	}
	return strings.Join(list, "; ")
}

func TestDerive(t *testing.T) {
	p := promise(t, days(3), days(7))
	for _, c := range []struct {
		name, events, want string
		suspect            bool
	}{
		{"order of moments", "2d RESOLVED; 1d ASSIGNED A; 0s SUBMITTED", "0 SUBMITTED; 1d ASSIGNED; 2d RESOLVED", false},
		{"order of statuses within a second", "1d CLOSED; 1d RESOLVED; 1d RESPONDED; 1d ASSIGNED A; 0s SUBMITTED", "0 SUBMITTED; 1d ASSIGNED; 1d RESPONDED; 1d RESOLVED; 1d CLOSED", false},
		{"reopening is last in its second", "0s SUBMITTED; 1d REOPENED; 1d RESOLVED; 1d RATED 4", "0 SUBMITTED; 1d RESOLVED; 1d RATED; 1d REOPENED", false},
		{"submission is first in its second", "0s RESOLVED; 0s CLASSIFIED ROAD; 0s SUBMITTED", "0 SUBMITTED; 0 CLASSIFIED; 0 RESOLVED", false},
		{"equal kinds by ingestion", "0s SUBMITTED; 1d ASSIGNED A; 1d ASSIGNED B", "0 SUBMITTED; 1d ASSIGNED; 1d ASSIGNED", false},
		{"before the submission", "0s SUBMITTED; -5s RESPONDED; 1d RESOLVED", "0 SUBMITTED; 0 RESPONDED; 1d RESOLVED", true},
		{"notes count for nothing", "0s SUBMITTED; 1d NOTED", "0 SUBMITTED", false},
		{"retracted", "0s SUBMITTED; 1d RESOLVED; 2d RETRACTED 2", "0 SUBMITTED", false},
		{"retracted before it was known", "1d RETRACTED 3; 0s SUBMITTED; 2d RESOLVED", "0 SUBMITTED", false},
		{"retracted submission", "0s SUBMITTED; 2h SUBMITTED; 1d RETRACTED 1", "2h SUBMITTED", false},
	} {
		t.Run(c.name, func(t *testing.T) {
			f := derive(t, p, script(t, c.events))
			if got := moves(&f); got != c.want || f.Suspect != c.suspect {
				t.Errorf("got %s (suspect %v), want %s", got, f.Suspect, c.want)
			}
		})
	}
}

func TestDeriveBySourceOrder(t *testing.T) {
	p := promise(t, days(3), days(7))
	events := script(t, "0s SUBMITTED; 1d ASSIGNED A; 1d ASSIGNED B; 1d RESOLVED")
	events[1].SourceSeq, events[2].SourceSeq, events[3].SourceSeq = 3, 2, 1
	f := derive(t, p, events)
	course := city.Trace(&f)
	if moves(&f) != "0 SUBMITTED; 1d RESOLVED; 1d ASSIGNED; 1d ASSIGNED" || course.Department() != "A" {
		t.Errorf("%s, in charge %s", moves(&f), course.Department())
	}
}

func TestDeriveRefuses(t *testing.T) {
	p := promise(t, days(3), days(7))
	early := []city.Event{{Kind: city.Submitted, OccurredAt: 0}}
	for name, events := range map[string][]city.Event{
		"no events": nil, "no submission": script(t, "1d RESOLVED"), "submission retracted": script(t, "0s SUBMITTED; 1d RETRACTED 1"),
		"submitted twice": script(t, "0s SUBMITTED; 1d SUBMITTED"), "no moment": early,
	} {
		if _, err := city.Derive(p, city.Header{Source: "S"}, events); city.CodeOf(err) != city.CodeInvalid {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestDeriveFreezesThePromise(t *testing.T) {
	p := promise(t, days(3), days(7))
	p.Policies = append(p.Policies, city.Policy{Code: "FAST", ValidFrom: "2000-01-01", Categories: []string{"FIRE"}, Response: days(1), Resolution: city.ClockRule{Due: city.DueFromRecord}})
	p.Sources = append(p.Sources, city.Source{Item: city.Item{Code: "MUTE"}, Records: []string{"RESOLVED"}})
	p.Index()
	for _, c := range []struct {
		name, source, events, policy, want string
		resolutionDue                      city.Moment
	}{
		{"general", "S", "0s SUBMITTED", "P", "3d 7d", 0},
		{"by the first category", "S", "0s SUBMITTED FIRE; 1d CLASSIFIED ROAD", "FAST", "1d -", 0},
		{"a correction does not move it", "S", "0s SUBMITTED ROAD; 1d CLASSIFIED FIRE", "P", "3d 7d", 0},
		{"the source's own due moment", "S", "0s SUBMITTED FIRE", "FAST", "1d 5d", t0 + 5*city.Day},
		{"a source that records no answers", "MUTE", "0s SUBMITTED", "P", "- 7d", 0},
		{"an unknown source promises nothing", "X", "0s SUBMITTED", "", "- -", 0},
	} {
		f, err := city.Derive(p, city.Header{Source: c.source, ResolutionDue: c.resolutionDue}, script(t, c.events))
		if err != nil {
			t.Fatal(err)
		}
		got := make([]string, 0, 2)
		for _, d := range f.Dues {
			if len(d) == 0 {
				got = append(got, "-")
				continue
			}
			got = append(got, span(d[0].Due))
		}
		if f.Policy != c.policy || strings.Join(got, " ") != c.want || (f.Calendar == "v1") != (c.policy != "") {
			t.Errorf("%s: policy %q calendar %q dues %v", c.name, f.Policy, f.Calendar, got)
		}
	}
}

// TestDeriveInAnyOrder: the facts do not depend on the order in which events arrive.
func TestDeriveInAnyOrder(t *testing.T) {
	p := promise(t, days(3), city.ClockRule{Due: city.DueExact, Days: 7, Pause: true, PauseCapDays: 2})
	rapid.Check(t, func(rt *rapid.T) {
		events := drawEvents(rt)
		want, err := city.Derive(p, city.Header{Source: "S"}, events)
		if err != nil {
			rt.Fatal(err)
		}
		got, err := city.Derive(p, city.Header{Source: "S"}, rapid.Permutation(events).Draw(rt, "arrival"))
		if err != nil {
			rt.Fatal(err)
		}
		if diff := cmp.Diff(want, got); diff != "" {
			rt.Fatal(diff)
		}
	})
}

// drawEvents makes a complaint's events, many in the same second, some before
// the submission, some retracted.
func drawEvents(t *rapid.T) []city.Event {
	kinds := []city.Kind{
		city.Verified, city.Assigned, city.Assigned, city.Responded, city.Started, city.Waiting, city.Resolved, city.Closed,
		city.Rejected, city.Duplicate, city.Reopened, city.Reopened, city.Rated, city.Classified, city.Noted,
	}
	events := []city.Event{{ID: 1, Kind: city.Submitted, OccurredAt: t0, Category: "ROAD"}}
	n := rapid.IntRange(0, 12).Draw(t, "events")
	for i := range n {
		e := city.Event{
			ID: int64(i + 2), Kind: rapid.SampledFrom(kinds).Draw(t, "kind"),
			OccurredAt: t0 + city.Moment(rapid.IntRange(-1, 24).Draw(t, "halfDays"))*city.Day/2 + city.Moment(rapid.IntRange(0, 1).Draw(t, "second")),
			SourceSeq:  int64(rapid.IntRange(0, 1).Draw(t, "seq")),
		}
		switch e.Kind {
		case city.Assigned:
			e.Department = rapid.SampledFrom([]string{"A", "B", "C"}).Draw(t, "department")
		case city.Closed:
			e.Reason = rapid.SampledFrom([]string{"", city.ReasonWithdrawn}).Draw(t, "reason")
		case city.Classified:
			e.District = rapid.SampledFrom([]string{"N", "S"}).Draw(t, "district")
		case city.Rated:
			e.Rating = rapid.IntRange(1, 5).Draw(t, "rating")
		}
		events = append(events, e)
	}
	for i := range rapid.IntRange(0, 2).Draw(t, "retractions") {
		if n > 0 {
			events = append(events, city.Event{
				ID: int64(n + 2 + i), Kind: city.Retracted, OccurredAt: t0 + 20*city.Day,
				Retracts: int64(rapid.IntRange(2, n+1).Draw(t, "retracts")),
			})
		}
	}
	return events
}

func ExampleFacts_AsOf() {
	p := &city.Profile{Zone: t0.Time().Location()}
	p.Index()
	f, _ := city.Derive(p, city.Header{}, []city.Event{
		{Kind: city.Submitted, OccurredAt: t0}, {Kind: city.Resolved, OccurredAt: t0 + city.Day},
	})
	past, _ := f.AsOf(t0 + city.Hour)
	before, now := city.Trace(&past), city.Trace(&f)
	fmt.Println(before.Status, now.Status)
	// Output: SUBMITTED RESOLVED
}
