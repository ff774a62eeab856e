package live_test

import (
	"context"
	"encoding/json"
	"testing"
	"time"

	"github.com/tugu-city/tugu/server/live"
)

const (
	window = 100 * time.Millisecond
	minute = time.Minute
)

func TestWindow(t *testing.T) {
	t.Parallel()
	clock := newClock()
	s := newServer(t, live.Options{Clock: clock})
	c := s.greet(t)
	c.subscribe("1", counter, "")
	c.value("1", 0)
	clock.await(t, window)
	clock.advance(window)
	clock.await(t, minute-window)
	s.Add("main", 1) // leading edge: at once, while the clock stands still
	c.value("1", 1)
	clock.await(t, window)
	for range 50 {
		s.Add("main", 1)
	}
	c.silence()
	clock.advance(window) // trailing edge: all of them together
	c.value("1", 51)
	if n := s.Executed.Load(); n != 3 {
		t.Fatalf("%d executions", n)
	}
	// A slow execution stretches the window to four times what it took.
	s.Hold(func(context.Context, string) { clock.advance(time.Second) })
	clock.await(t, window)
	clock.advance(window)
	s.Add("main", 1)
	c.value("1", 52)
	clock.await(t, 4*time.Second)
}

func TestValidUntil(t *testing.T) {
	t.Parallel()
	clock := newClock()
	s := newServer(t, live.Options{Clock: clock})
	until := clock.Now().Add(30 * time.Second)
	s.ExpireAt(until)
	c := s.greet(t)
	c.subscribe("1", counter, "")
	r := c.value("1", 0)
	var payload struct {
		Extensions struct {
			Live struct {
				Epoch            string
				Sequence         int64
				Tick, ValidUntil time.Time
			}
		}
	}
	if err := json.Unmarshal(r.Payload, &payload); err != nil {
		t.Fatal(err)
	}
	l := payload.Extensions.Live
	if l.Epoch != "test" || l.Sequence != 0 || !l.ValidUntil.Equal(until) || l.Tick.Unix() != 1700000000 {
		t.Fatalf("%s", r.Payload)
	}
	clock.await(t, window)
	clock.advance(window)
	clock.await(t, 30*time.Second-window)
	s.Sneak("main", 1) // what time alone changes
	s.ExpireAt(time.Time{})
	clock.advance(30 * time.Second)
	c.value("1", 1)
	clock.await(t, window)
	clock.advance(window)
	clock.await(t, minute-window)
	if st := s.transport.Stats(); st.Missed != 0 || st.Executions != 2 {
		t.Fatalf("%+v", st)
	}
}

func TestPastValidUntilDoesNotSpin(t *testing.T) {
	t.Parallel()
	clock := newClock()
	s := newServer(t, live.Options{Clock: clock})
	s.ExpireAt(clock.Now().Add(-time.Hour))
	c := s.greet(t)
	c.subscribe("1", counter, "")
	c.value("1", 0)
	clock.await(t, window)
	clock.advance(window)
	clock.await(t, time.Second-window)
}

func TestMissedChange(t *testing.T) {
	t.Parallel()
	clock := newClock()
	s := newServer(t, live.Options{Clock: clock})
	c := s.greet(t)
	c.subscribe("1", counter, "")
	c.value("1", 0)
	sweep := func() {
		clock.await(t, window)
		clock.advance(window)
		clock.await(t, minute-window)
		clock.advance(minute)
	}
	sweep() // no difference
	eventually(t, "swept", func() bool { return s.transport.Stats().Unchanged == 1 })
	s.Sneak("main", 1)
	sweep()
	c.value("1", 1) // is sent all the same
	clock.await(t, window)
	clock.advance(window)
	clock.await(t, minute-window)
	if st := s.transport.Stats(); st.Missed != 1 {
		t.Fatalf("%+v", st)
	}
	// A difference that the source tells of a moment after the sweep saw it was not missed.
	s.Sneak("main", 1)
	clock.advance(minute)
	c.value("1", 2)
	clock.await(t, window)
	s.Add("other", 1)
	clock.advance(window)
	eventually(t, "executed for the change", func() bool { return s.transport.Stats().Unchanged == 2 })
	if st := s.transport.Stats(); st.Missed != 1 {
		t.Fatalf("%+v", st)
	}
}
