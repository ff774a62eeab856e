package live_test

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/tugu-city/tugu/server/live"
)

var clock0 = time.Unix(1700000000, 0).UTC()

// resume subscribes and says what the peer has.
func (c *client) resume(id, query, have string) {
	c.t.Helper()
	c.send(fmt.Sprintf(`{"type":"subscribe","id":%q,"payload":{"query":%q,"extensions":{"live":%s}}}`, id, query, have))
}

// unchanged expects to be told that what the peer has is the present answer.
func (c *client) unchanged(id string) {
	c.t.Helper()
	if r := c.expect("ping", ""); string(r.Payload) != fmt.Sprintf(`{"unchanged":%q}`, id) {
		c.t.Fatalf("got %s", r.Payload)
	}
}

// revisionOf returns extensions.live of an answer.
func revisionOf(t *testing.T, r reply) string {
	t.Helper()
	var payload struct {
		Extensions struct{ Live json.RawMessage }
	}
	if err := json.Unmarshal(r.Payload, &payload); err != nil || len(payload.Extensions.Live) == 0 {
		t.Fatalf("%s: %v", r.Payload, err)
	}
	return string(payload.Extensions.Live)
}

func TestResume(t *testing.T) {
	t.Parallel()
	clock := newClock()
	s := newServer(t, live.Options{Clock: clock})
	c := s.greet(t)
	c.subscribe("a", counter, "")
	have := revisionOf(t, c.value("a", 0))
	for _, want := range []string{`"epoch":"test"`, `"sequence":0`, `"tick":"2023-11-14T22:13:20Z"`, `"validUntil":null`} {
		if !strings.Contains(have, want) {
			t.Fatalf("%s lacks %s", have, want)
		}
	}
	c.resume("b", counter, have)
	c.unchanged("b")
	// Whoever knows no digest is compared by revision.
	c.resume("c", counter, `{"epoch":"test","sequence":0,"tick":"2023-11-14T22:13:20Z"}`)
	c.unchanged("c")
	for i, old := range []string{
		`{"epoch":"before","sequence":0,"tick":"2023-11-14T22:13:20Z","digest":"x"}`, strings.Replace(have, `"test"`, `"before"`, 1),
		`{"epoch":"test","sequence":7,"tick":"2023-11-14T22:13:20Z"}`, `{"epoch":"test","sequence":0}`, `{"epoch":"test","digest":"x"}`,
		`{}`, `{"epoch":7}`, `[]`, `null`, `"x"`,
	} {
		id := fmt.Sprint(i)
		c.resume(id, counter, old)
		c.value(id, 0)
		c.send(fmt.Sprintf(`{"type":"complete","id":%q}`, id))
	}
	if st := s.transport.Stats(); st.Resumed != 2 || st.Executions != 1 {
		t.Fatalf("%+v", st)
	}
	c.silence() // and all was read
	s.settled(t, clock)
	s.Add("main", 1)
	got := map[string]bool{}
	for range 3 {
		r, err := c.read()
		if err != nil || r.Type != "next" {
			t.Fatalf("%+v %v", r, err)
		}
		got[r.ID] = true
	}
	if !got["a"] || !got["b"] || !got["c"] {
		t.Fatalf("a change reached %v", got)
	}
	c.silence()
	// The same answer at a later state is still the same answer.
	clock.await(t, window)
	s.Add("other", 1)
	clock.advance(window)
	eventually(t, "executed", func() bool { return s.transport.Stats().Unchanged == 1 })
	r := s.greet(t)
	r.subscribe("a", counter, "")
	have = revisionOf(t, r.value("a", 1))
	if !strings.Contains(have, `"sequence":2`) {
		t.Fatalf("a late member was told %s", have)
	}
	clock.await(t, window)
	s.Add("other", 1)
	clock.advance(window)
	eventually(t, "executed again", func() bool { return s.transport.Stats().Unchanged == 2 })
	r.resume("b", counter, have)
	r.unchanged("b")
}

// The first of all after a restart is told so too: with another epoch it gets the full state, with the same one nothing twice.
func TestResumeOfTheFirst(t *testing.T) {
	t.Parallel()
	s := newServer(t, live.Options{})
	c := s.greet(t)
	c.subscribe("a", counter, "")
	have := revisionOf(t, c.value("a", 0))
	next := newServer(t, live.Options{})
	c = next.greet(t)
	c.resume("a", counter, have)
	c.unchanged("a")
	c.silence()
	restarted := newServer(t, live.Options{})
	restarted.Restart("after")
	c = restarted.greet(t)
	c.resume("a", counter, have)
	if now := revisionOf(t, c.value("a", 0)); !strings.Contains(now, `"epoch":"after"`) {
		t.Fatalf("%s", now)
	}
}

func TestFinalAnswers(t *testing.T) {
	t.Parallel()
	clock := newClock()
	s := newServer(t, live.Options{Clock: clock})
	s.Hold(func(ctx context.Context, _ string) { live.Final(ctx) })
	c := s.greet(t)
	c.subscribe("a", counter, "")
	have := revisionOf(t, c.value("a", 0))
	c.expect("complete", "a")
	eventually(t, "completed", func() bool { return s.transport.Stats().Subscriptions == 0 })
	c.subscribe("a", counter, "") // the id is free
	c.value("a", 0)
	c.expect("complete", "a")
	c.resume("b", counter, have)
	c.expect("complete", "b")
	c.silence()
	eventually(t, "nothing is left", func() bool { return s.transport.Stats().Groups == 0 })
}

func TestLeastInterval(t *testing.T) {
	t.Parallel()
	clock := newClock()
	s := newServer(t, live.Options{Clock: clock})
	quick, calm := s.greet(t), s.greet(t)
	quick.subscribe("q", counter, "")
	quick.value("q", 0)
	clock.await(t, window)
	calm.resume("c", counter, `{"minIntervalMs":1500}`) // rounded up to 2 s
	calm.value("c", 0)
	clock.await(t, 2*time.Second)
	if n := s.transport.Stats().Groups; n != 2 {
		t.Fatalf("%d groups", n)
	}
	other := s.greet(t)
	other.resume("o", counter, `{"minIntervalMs":2000}`) // the same group
	other.value("o", 0)
	if n := s.Executed.Load(); n != 2 {
		t.Fatalf("%d executions", n)
	}
	for i := 1; i <= 10; i++ { // for 1 s
		s.Add("main", 1)
		clock.await(t, window)
		clock.advance(window)
		quick.value("q", i)
	}
	calm.silence()
	clock.advance(time.Second)
	calm.value("c", 10)
	other.value("o", 10)
	calm.silence()
}
