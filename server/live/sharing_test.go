package live_test

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/tugu-city/tugu/server/live"
)

func TestOneExecutionForAll(t *testing.T) {
	t.Parallel()
	s := newServer(t, live.Options{})
	var clients []*client
	for i := range 20 {
		c := s.greet(t)
		for j := range 5 {
			id := fmt.Sprintf("%d-%d", i, j)
			// Spelled differently, they are the same question.
			query := []string{
				`subscription { counter { value } }`,
				"subscription{counter{value}}",
				"subscription { # why not\n counter { value } } ",
				`subscription { counter { value } } fragment unused on Counter { name } `,
				`subscription { counter { value } } query other { viewer { user } }`,
			}[j]
			if j == 3 {
				query = counter
			}
			payload := map[string]any{"query": query}
			if j == 4 {
				payload = map[string]any{"query": counter, "variables": map[string]any{"ignored": i}}
			}
			m, err := json.Marshal(map[string]any{"type": "subscribe", "id": id, "payload": payload})
			if err != nil {
				t.Fatal(err)
			}
			c.send(string(m))
			c.value(id, 0)
		}
		clients = append(clients, c)
	}
	if n := s.Executed.Load(); n != 1 {
		t.Fatalf("%d executions for the first answer", n)
	}
	if st := s.transport.Stats(); st.Groups != 1 || st.Subscriptions != 100 || st.Connections != 20 {
		t.Fatalf("%+v", st)
	}
	s.Add("main", 1)
	for i, c := range clients {
		got := map[string]json.RawMessage{}
		for range 5 {
			r, err := c.read()
			if err != nil || r.Type != "next" {
				t.Fatalf("%+v %v", r, err)
			}
			got[r.ID] = r.Payload
		}
		for j := range 5 {
			p := got[fmt.Sprintf("%d-%d", i, j)]
			if !strings.Contains(string(p), `"value":1`) || !strings.Contains(string(p), `"sequence":1`) {
				t.Fatalf("client %d got %s", i, p)
			}
		}
	}
	if n := s.Executed.Load(); n != 2 {
		t.Fatalf("%d executions after one change", n)
	}
	if st := s.transport.Stats(); st.Executions != 2 || st.Deliveries != 200 || st.Missed != 0 {
		t.Fatalf("%+v", st)
	}
}

func TestOperationSurvivesRewriting(t *testing.T) {
	t.Parallel()
	s := newServer(t, live.Options{})
	s.Add("other", 7)
	c := s.greet(t)
	c.subscribe("1", `
		subscription Wall($name: String!, $pad: Int! = 2, $more: Boolean!) {
			... on Subscription { ...root @include(if: $more) }
		}
		fragment root on Subscription { it: counter(name: $name, pad: $pad) { ...c kind: __typename } }
		fragment c on Counter { n: name value pad @include(if: $more) }
		subscription Unused { viewer { user } }`, `{"name":"other","more":true}`)
	r := c.expect("error", "1") // two operations, and no operationName
	if !strings.Contains(string(r.Payload), "not found") {
		t.Fatalf("got %s", r.Payload)
	}
	m, err := json.Marshal(map[string]any{"type": "subscribe", "id": "2", "payload": map[string]any{
		"operationName": "Wall", "variables": json.RawMessage(`{"name":"other","more":true}`),
		"query": `
		subscription Wall($name: String!, $pad: Int! = 2, $more: Boolean!) {
			... on Subscription { ...root @include(if: $more) }
		}
		fragment root on Subscription { it: counter(name: $name, pad: $pad) { ...c kind: __typename } }
		fragment c on Counter { n: name value pad @include(if: $more) }
		subscription Unused { viewer { user } }`,
	}})
	if err != nil {
		t.Fatal(err)
	}
	c.send(string(m))
	c.data("2", `{"it":{"n":"other","value":7,"pad":"xx","kind":"Counter"}}`)
	s.Add("other", 1)
	c.data("2", `{"it":{"n":"other","value":8,"pad":"xx","kind":"Counter"}}`)
}

func TestVariablesAndScopesSeparate(t *testing.T) {
	t.Parallel()
	s := newServer(t, live.Options{Scope: func(ctx context.Context, p json.RawMessage) (string, context.Context, error) {
		return string(p), ctx, nil
	}})
	const query = `subscription ($n: String! = "main") { counter(name: $n) { value } }`
	a, b := s.connect(t), s.connect(t)
	a.send(`{"type":"connection_init","payload":{"scope":"a"}}`)
	a.expect("connection_ack", "")
	b.send(`{"type":"connection_init","payload":{"scope":"b"}}`)
	b.expect("connection_ack", "")
	for i, variables := range []string{``, `{"n":"main"}`, `{"n":"other"}`, `{"n":"main","unknown":1}`} {
		a.subscribe(fmt.Sprint(i), query, variables)
		a.value(fmt.Sprint(i), 0)
	}
	if n := s.transport.Stats().Groups; n != 2 { // the default and the same value spelled out are equal
		t.Fatalf("%d groups", n)
	}
	b.subscribe("0", query, ``)
	b.value("0", 0)
	if st := s.transport.Stats(); st.Groups != 3 || st.Executions != 3 {
		t.Fatalf("%+v", st)
	}
}

func TestFirstAnswerIsSingleFlighted(t *testing.T) {
	t.Parallel()
	s := newServer(t, live.Options{})
	gate := make(chan struct{})
	s.Hold(func(context.Context, string) { <-gate })
	var clients []*client
	for range 10 {
		c := s.greet(t)
		c.subscribe("1", counter, "")
		c.silence() // the subscribe was handled
		clients = append(clients, c)
	}
	close(gate)
	for _, c := range clients {
		c.value("1", 0)
	}
	if n := s.Executed.Load(); n != 1 {
		t.Fatalf("%d executions", n)
	}
}

func TestUnchangedIsNotSent(t *testing.T) {
	t.Parallel()
	clock := newClock()
	s := newServer(t, live.Options{Clock: clock})
	c := s.greet(t)
	c.subscribe("1", counter, "")
	c.value("1", 0)
	clock.await(t, window)
	clock.advance(window)
	s.Add("other", 1)
	eventually(t, "unchanged", func() bool { return s.transport.Stats().Unchanged == 1 })
	c.silence()
	// A late member gets the cached answer with the newest revision, without an execution.
	late := s.greet(t)
	late.subscribe("2", counter, "")
	if r := late.value("2", 0); !strings.Contains(string(r.Payload), `"sequence":1`) {
		t.Fatalf("got %s", r.Payload)
	}
	if n := s.Executed.Load(); n != 2 {
		t.Fatalf("%d executions", n)
	}
}

func TestErrorsAreAnswersAndRetried(t *testing.T) {
	t.Parallel()
	clock := newClock()
	s := newServer(t, live.Options{Clock: clock})
	c := s.greet(t)
	c.subscribe("1", `subscription { broken }`, "")
	if r := c.expect("next", "1"); !strings.Contains(string(r.Payload), "broken on demand") {
		t.Fatalf("got %s", r.Payload)
	}
	clock.await(t, window)
	clock.advance(window)
	clock.await(t, 5*time.Second-window)
	c.subscribe("2", `subscription { broken(panics: true) }`, "")
	if r := c.expect("next", "2"); !strings.Contains(string(r.Payload), "internal system error") {
		t.Fatalf("got %s", r.Payload)
	}
}

func TestGroupsEndWithTheirMembers(t *testing.T) {
	t.Parallel()
	s := newServer(t, live.Options{})
	var wg sync.WaitGroup
	for i := range 8 {
		wg.Go(func() {
			c := s.greet(t)
			for j := range 25 {
				id := fmt.Sprint(j)
				c.subscribe(id, counter, "")
				c.expect("next", id)
				c.send(`{"type":"complete","id":"` + id + `"}`)
				if i == 0 {
					s.Add("other", 1)
				}
			}
			_ = c.ws.Close()
		})
	}
	wg.Wait()
	eventually(t, "all gone", func() bool {
		st := s.transport.Stats()
		return st.Groups == 0 && st.Subscriptions == 0 && st.Connections == 0
	})
}
