package live_test

import (
	"context"
	"fmt"
	"testing"

	"github.com/tugu-city/tugu/server/live"
)

const other = `subscription { counter(name: "other") { value } }`

// settled waits until the group has waited out its window and sleeps until its sweep.
func (s *server) settled(t *testing.T, clock *clock) {
	t.Helper()
	clock.await(t, window)
	clock.advance(window)
	clock.await(t, minute-window)
}

func TestOnlyWhatAChangeTouchesExecutes(t *testing.T) {
	t.Parallel()
	clock := newClock()
	s := newTracking(t, live.Options{Clock: clock})
	c := s.greet(t)
	c.subscribe("1", counter, "")
	c.value("1", 0)
	s.settled(t, clock)
	s.Add("other", 1)
	eventually(t, "skipped", func() bool { return s.transport.Stats().Skipped == 1 })
	s.Add("main", 1)
	c.value("1", 1)
	if st := s.transport.Stats(); st.Executions != 2 {
		t.Fatalf("%+v", st)
	}
	// A change during the window that does not touch the answer does not execute either, and the next one does.
	clock.await(t, window)
	s.Add("other", 1)
	clock.advance(window)
	eventually(t, "skipped again", func() bool { return s.transport.Stats().Skipped == 2 })
	s.Add("main", 1)
	c.value("1", 2)
	if st := s.transport.Stats(); st.Executions != 3 || st.Missed != 0 {
		t.Fatalf("%+v", st)
	}
}

func TestWithoutReportEverythingTouches(t *testing.T) {
	t.Parallel()
	for name, hold := range map[string]func(ctx context.Context, name string){
		"a report of everything": func(ctx context.Context, _ string) { live.DependsOn(ctx) },
		"a report without revision": func(ctx context.Context, _ string) { // of the lowest sequence: unknown to the journal
			live.Revision(ctx, "elsewhere", -1, clock0)
		},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			clock := newClock()
			s := newTracking(t, live.Options{Clock: clock})
			s.Hold(hold)
			c := s.greet(t)
			c.subscribe("1", counter, "")
			c.value("1", 0)
			s.settled(t, clock)
			s.Add("other", 1)
			eventually(t, "executed", func() bool { return s.transport.Stats().Unchanged == 1 })
			if st := s.transport.Stats(); st.Skipped != 0 || st.Missed != 0 {
				t.Fatalf("%+v", st)
			}
		})
	}
}

// A dependency that a resolver hides is found by the sweep, counted and sent, however busy the source is otherwise.
func TestHiddenDependencyIsMissed(t *testing.T) {
	t.Parallel()
	clock := newClock()
	s := newTracking(t, live.Options{Clock: clock})
	c := s.greet(t)
	c.subscribe("1", `subscription { counter(name: "hiding") { value } }`, "")
	c.expect("next", "1")
	s.settled(t, clock)
	s.Sneak("hiding", 1) // what no key tells of
	s.Add("other", 1)
	eventually(t, "skipped", func() bool { return s.transport.Stats().Skipped >= 1 })
	s.Hold(func(context.Context, string) { s.Add("other", 1) }) // the source is never quiet
	clock.advance(minute)
	c.value("1", 1)
	eventually(t, "missed", func() bool { return s.transport.Stats().Missed == 1 })
	clock.await(t, window)
	clock.advance(window)
	clock.await(t, minute-window)
	clock.advance(minute) // and only once
	eventually(t, "swept again", func() bool { return s.transport.Stats().Executions == 3 })
	if st := s.transport.Stats(); st.Missed != 1 {
		t.Fatalf("%+v", st)
	}
}

// A change that comes while a sweep waits for its turn to execute was not missed.
func TestChangeDuringSweepIsNotMissed(t *testing.T) {
	t.Parallel()
	for _, tracked := range []bool{true, false} {
		t.Run(fmt.Sprint(tracked), func(t *testing.T) {
			t.Parallel()
			clock := newClock()
			o := live.Options{Clock: clock, MaxExecutions: 1}
			s := newServer(t, o)
			if tracked {
				s = newTracking(t, o)
			}
			c := s.greet(t)
			c.subscribe("1", counter, "")
			c.value("1", 0)
			s.settled(t, clock)
			held, release := make(chan struct{}), make(chan struct{})
			s.Hold(func(_ context.Context, name string) {
				if name == "slow" {
					close(held)
					<-release
				}
			})
			c.subscribe("2", `subscription { counter(name: "slow") { value } }`, "")
			<-held // the only turn is taken
			clock.advance(minute)
			s.Add("main", 1)
			close(release)
			for got := map[string]bool{}; !got["1"] || !got["2"]; {
				r, err := c.read()
				if err != nil || r.Type != "next" {
					t.Fatalf("%+v %v", r, err)
				}
				got[r.ID] = true
			}
			clock.await(t, window)
			clock.advance(window)
			clock.await(t, minute-window)
			if st := s.transport.Stats(); st.Missed != 0 {
				t.Fatalf("%+v", st)
			}
		})
	}
}

func TestJournal(t *testing.T) {
	t.Parallel()
	var j live.Journal
	if !j.Dirty("e", 1, []string{"a"}) {
		t.Error("a journal that knows nothing knows something")
	}
	j.Record(1, "a") // before it begins
	j.Reset("e", 5)
	j.Record(6, "a", "b")
	j.Record(7, "b")
	for _, c := range []struct {
		epoch    string
		sequence int64
		keys     []string
		want     bool
	}{
		{"e", 7, []string{"a", "b"}, false},
		{"e", 6, []string{"a"}, false},
		{"e", 6, []string{"a", "b"}, true},
		{"e", 5, []string{"a"}, true},
		{"e", 5, []string{"c"}, false},
		{"e", 4, []string{"c"}, true}, // from before the journal
		{"f", 7, []string{"c"}, true},
		{"e", 7, nil, false},
	} {
		if got := j.Dirty(c.epoch, c.sequence, c.keys); got != c.want {
			t.Errorf("%+v: %v", c, got)
		}
	}
	j.Reset("f", 0)
	if !j.Dirty("e", 7, []string{"c"}) || j.Dirty("f", 0, []string{"b"}) {
		t.Error("a journal that began anew remembers")
	}
	for i := range int64(150_000) {
		j.Record(i+1, fmt.Sprint(i))
	}
	if !j.Dirty("f", 10, []string{"never"}) || j.Dirty("f", 150_000, []string{"1"}) || !j.Dirty("f", 149_999, []string{"149999"}) {
		t.Error("a journal that forgot says that it knows")
	}
}
