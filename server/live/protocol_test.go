package live_test

import (
	"context"
	"encoding/json"
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/gorilla/websocket"
	"github.com/tugu-city/tugu/server/live"
	"github.com/tugu-city/tugu/server/live/internal/testserver"
)

const counter = `subscription { counter { value } }`

func TestProbesThatClose(t *testing.T) {
	t.Parallel()
	s := newServer(t, live.Options{})
	for name, probe := range map[string]struct {
		greet    bool
		messages []string
		code     int
	}{
		"subscribe before ack":   {false, []string{`{"type":"subscribe","id":"1","payload":{"query":"{counter{value}}"}}`}, 4401},
		"second init":            {true, []string{`{"type":"connection_init"}`}, 4429},
		"second init at once":    {false, []string{`{"type":"connection_init"}`, `{"type":"connection_init"}`}, 4429},
		"bad JSON":               {true, []string{`{"type":`}, 4400},
		"bad JSON before init":   {false, []string{`nonsense`}, 4400},
		"empty message":          {true, []string{``}, 4400},
		"not an object":          {true, []string{`["ping"]`}, 4400},
		"no type":                {true, []string{`{}`}, 4400},
		"unknown type":           {true, []string{`{"type":"start","id":"1"}`}, 4400},
		"server's type":          {true, []string{`{"type":"next","id":"1","payload":{}}`}, 4400},
		"type not a string":      {true, []string{`{"type":1}`}, 4400},
		"subscribe without id":   {true, []string{`{"type":"subscribe","payload":{"query":"{counter{value}}"}}`}, 4400},
		"empty id":               {true, []string{`{"type":"subscribe","id":"","payload":{"query":"{counter{value}}"}}`}, 4400},
		"id not a string":        {true, []string{`{"type":"subscribe","id":1,"payload":{"query":"{counter{value}}"}}`}, 4400},
		"complete without id":    {true, []string{`{"type":"complete"}`}, 4400},
		"no payload":             {true, []string{`{"type":"subscribe","id":"1"}`}, 4400},
		"no query":               {true, []string{`{"type":"subscribe","id":"1","payload":{}}`}, 4400},
		"query not a string":     {true, []string{`{"type":"subscribe","id":"1","payload":{"query":{}}}`}, 4400},
		"variables not a map":    {true, []string{`{"type":"subscribe","id":"1","payload":{"query":"{counter{value}}","variables":[]}}`}, 4400},
		"ping payload no object": {true, []string{`{"type":"ping","payload":"x"}`}, 4400},
		"init payload no object": {false, []string{`{"type":"connection_init","payload":7}`}, 4400},
		"same id twice": {true, []string{
			`{"type":"subscribe","id":"1","payload":{"query":"subscription{counter{value}}"}}`,
			`{"type":"subscribe","id":"1","payload":{"query":"subscription{counter{value}}"}}`,
		}, 4409},
		"same id, stream": {true, []string{
			`{"type":"subscribe","id":"1","payload":{"query":"subscription{numbers(count:0){value}}"}}`,
			`{"type":"subscribe","id":"1","payload":{"query":"subscription{counter{value}}"}}`,
		}, 4409},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			c := s.connect(t)
			if probe.greet {
				c = s.greet(t)
			}
			for _, m := range probe.messages {
				c.send(m)
			}
			c.closed(probe.code)
		})
	}
}

func TestBinaryMessageCloses(t *testing.T) {
	t.Parallel()
	c := newServer(t, live.Options{}).greet(t)
	if err := c.ws.WriteMessage(websocket.BinaryMessage, []byte(`{"type":"ping"}`)); err != nil {
		t.Fatal(err)
	}
	c.closed(4400)
}

func TestSubprotocols(t *testing.T) {
	t.Parallel()
	s := newServer(t, live.Options{})
	s.connectAs(t).closed(4406)
	s.connectAs(t, "graphql-ws", "chat").closed(4406)
	c := s.connectAs(t, "graphql-ws", live.Subprotocol)
	if c.ws.Subprotocol() != live.Subprotocol {
		t.Fatalf("selected %q", c.ws.Subprotocol())
	}
	c.silence()
}

func TestInitTimeout(t *testing.T) {
	t.Parallel()
	s := newServer(t, live.Options{InitTimeout: 30 * time.Millisecond})
	s.connect(t).closed(4408)
}

func TestInitTimeoutWhileScopeDecides(t *testing.T) {
	t.Parallel()
	s := newServer(t, live.Options{
		InitTimeout: 30 * time.Millisecond,
		Scope: func(ctx context.Context, _ json.RawMessage) (string, context.Context, error) {
			<-ctx.Done()
			return "", nil, ctx.Err()
		},
	})
	c := s.connect(t)
	c.send(`{"type":"connection_init"}`)
	c.closed(4408)
}

func TestForbidden(t *testing.T) {
	t.Parallel()
	s := newServer(t, live.Options{Scope: func(ctx context.Context, p json.RawMessage) (string, context.Context, error) {
		if string(p) != `{"token":"right"}` {
			return "", nil, errors.New("secret reason")
		}
		return "all", testserver.WithUser(ctx, "ann"), nil
	}})
	c := s.connect(t)
	c.send(`{"type":"connection_init","payload":{"token":"wrong"}}`)
	_, err := c.read()
	var closed *websocket.CloseError
	if !errors.As(err, &closed) || closed.Code != 4403 || strings.Contains(closed.Text, "secret") {
		t.Fatalf("got %v", err)
	}
	c = s.connect(t)
	c.send(`{"type":"connection_init","payload":{"token":"right"}}`)
	c.expect("connection_ack", "")
	// A query runs as the user; a shared answer knows the scope and nobody.
	c.subscribe("q", `{ viewer { scope user } }`, "")
	c.data("q", `{"viewer":{"scope":null,"user":"ann"}}`)
	c.expect("complete", "q")
	c.subscribe("s", `subscription { viewer { scope user } }`, "")
	c.data("s", `{"viewer":{"scope":"all","user":null}}`)
}

func TestScopePanicCloses(t *testing.T) {
	t.Parallel()
	s := newServer(t, live.Options{Scope: func(context.Context, json.RawMessage) (string, context.Context, error) {
		panic("on demand")
	}})
	c := s.connect(t)
	c.send(`{"type":"connection_init"}`)
	c.closed(live.CloseInternal)
}

func TestPing(t *testing.T) {
	t.Parallel()
	c := newServer(t, live.Options{}).connect(t)
	c.silence() // before init
	c.send(`{"type":"ping"}`)
	if r := c.expect("pong", ""); r.Payload != nil {
		t.Fatalf("pong with %s", r.Payload)
	}
	c.send(`{"type":"pong","payload":{"a":1}}`)
	c.send(`{"type":"connection_init","payload":null}`)
	c.expect("connection_ack", "")
	c.silence()
}

func TestQueryAndMutation(t *testing.T) {
	t.Parallel()
	c := newServer(t, live.Options{}).greet(t)
	c.subscribe("m", `mutation Add($in: AddInput!) { add(input: $in) { name value } }`, `{"in":{"by":3}}`)
	c.data("m", `{"add":{"name":"main","value":3}}`)
	c.expect("complete", "m")
	c.subscribe("m", `{ counter { value } }`, "") // the id is free again
	r := c.value("m", 3)
	if strings.Contains(string(r.Payload), "extensions") {
		t.Fatalf("a query is no live answer: %s", r.Payload)
	}
	c.expect("complete", "m")
	c.subscribe("b", `{ broken(panics: true) }`, "")
	if r := c.expect("next", "b"); !strings.Contains(string(r.Payload), `"errors":`) {
		t.Fatalf("got %s", r.Payload)
	}
	c.expect("complete", "b")
}

func TestNothingAfterError(t *testing.T) {
	t.Parallel()
	s := newServer(t, live.Options{})
	c := s.greet(t)
	for name, query := range map[string]string{
		"unknown field":   `subscription { nothing }`,
		"syntax":          `subscription {`,
		"empty":           ``,
		"two root fields": `subscription { counter { value } viewer { user } }`,
		"no such query":   `{ nothing }`,
		"missing var":     `subscription ($n: String!) { counter(name: $n) { value } }`,
	} {
		c.subscribe("1", query, "")
		r := c.expect("error", "1")
		var errs []struct{ Message string }
		if err := json.Unmarshal(r.Payload, &errs); err != nil || len(errs) == 0 || errs[0].Message == "" {
			t.Fatalf("%s: payload %s: %v", name, r.Payload, err)
		}
		c.silence()
	}
	c.subscribe("1", counter, "")
	c.value("1", 0)
}

func TestSilenceAfterComplete(t *testing.T) {
	t.Parallel()
	s := newServer(t, live.Options{})
	c := s.greet(t)
	c.subscribe("gone", counter, "")
	c.value("gone", 0)
	c.subscribe("stays", counter, "")
	c.value("stays", 0)
	c.subscribe("stream", `subscription { numbers(count: 0) { value } }`, "")
	c.expect("next", "stream")
	c.send(`{"type":"complete","id":"stream"}`)
	c.send(`{"type":"complete","id":"gone"}`)
	c.send(`{"type":"complete","id":"never-was"}`)
	c.send(`{"type":"ping","payload":{"after":"complete"}}`)
	for { // what was under way when the server read the complete
		r, err := c.read()
		if err != nil {
			t.Fatal(err)
		}
		if r.Type == "pong" {
			break
		}
		if r.Type != "next" || r.ID != "stream" {
			t.Fatalf("got %s for %q", r.Type, r.ID)
		}
	}
	s.Add("main", 1)
	c.value("stays", 1)
	c.silence()
	c.subscribe("gone", counter, "") // the id is free again
	c.value("gone", 1)
	if n := s.transport.Stats().Subscriptions; n != 2 {
		t.Fatalf("%d subscriptions", n)
	}
}

func TestStream(t *testing.T) {
	t.Parallel()
	c := newServer(t, live.Options{}).greet(t)
	c.subscribe("n", `subscription { numbers(count: 3) { value } }`, "")
	c.data("n", `{"numbers":{"value":1}}`)
	c.data("n", `{"numbers":{"value":2}}`)
	c.data("n", `{"numbers":{"value":3}}`)
	c.expect("complete", "n")
	c.subscribe("r", `subscription { refused }`, "")
	if r := c.expect("next", "r"); !strings.Contains(string(r.Payload), "refused on demand") {
		t.Fatalf("got %s", r.Payload)
	}
	c.expect("complete", "r")
	c.silence()
}
