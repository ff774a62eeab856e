package live_test

import (
	"context"
	"encoding/json"
	"errors"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/gorilla/websocket"
	"github.com/tugu-city/tugu/server/live"
	"github.com/tugu-city/tugu/server/live/internal/testserver"
	"go.uber.org/goleak"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

type server struct {
	*testserver.State
	transport *live.Transport
	http      *httptest.Server
}

// newServer starts a real HTTP server; at the end of the test it shuts down and must leave nothing behind.
func newServer(t testing.TB, options live.Options, extensions ...graphql.HandlerExtension) *server {
	t.Helper()
	state := testserver.NewState()
	return newServerOf(t, state, state, options, extensions...)
}

// newTracking starts a server whose source knows what changes touch.
func newTracking(t testing.TB, options live.Options) *server {
	t.Helper()
	state := testserver.NewState()
	return newServerOf(t, state, state.Track(), options)
}

func newServerOf(t testing.TB, state *testserver.State, source live.Source, options live.Options, extensions ...graphql.HandlerExtension) *server {
	t.Helper()
	s := &server{State: state}
	if options.Logger == nil {
		options.Logger = slog.New(slog.NewTextHandler(io.Discard, nil))
	}
	for _, d := range []*time.Duration{&options.Drain, &options.Heartbeat} { // off unless a test is about it
		if *d == 0 {
			*d = -1
		}
	}
	s.transport = live.New(testserver.Schema(), source, options)
	s.http = httptest.NewServer(s.State.Handler(s.transport, extensions...))
	t.Cleanup(func() {
		ctx, cancel := context.WithTimeout(context.Background(), patience)
		defer cancel()
		if err := s.transport.Shutdown(ctx); err != nil {
			t.Errorf("shut down: %v", err)
		}
		s.http.Close()
		stats := s.transport.Stats()
		if stats.Connections != 0 || stats.Subscriptions != 0 || stats.Groups != 0 {
			t.Errorf("left behind after shutdown: %+v", stats)
		}
	})
	return s
}

func (s *server) url() string { return "ws" + strings.TrimPrefix(s.http.URL, "http") }

type client struct {
	t  *testing.T
	ws *websocket.Conn
}

// connect opens a connection without greeting.
func (s *server) connect(t *testing.T) *client {
	t.Helper()
	return s.connectAs(t, live.Subprotocol)
}

func (s *server) connectAs(t *testing.T, subprotocols ...string) *client {
	t.Helper()
	dialer := websocket.Dialer{Subprotocols: subprotocols, HandshakeTimeout: patience}
	ws, resp, err := dialer.Dial(s.url(), nil)
	if err != nil {
		t.Fatalf("connect: %v", err)
	}
	_ = resp.Body.Close()
	t.Cleanup(func() { _ = ws.Close() })
	return &client{t, ws}
}

// refused tells the HTTP status that a connection with the header is refused with.
func (s *server) refused(t *testing.T, header http.Header) int {
	t.Helper()
	dialer := websocket.Dialer{Subprotocols: []string{live.Subprotocol}, HandshakeTimeout: patience}
	ws, resp, err := dialer.Dial(s.url(), header)
	if err == nil {
		_ = ws.Close()
		t.Fatal("the connection was accepted")
	}
	if resp == nil {
		t.Fatalf("no response: %v", err)
	}
	_ = resp.Body.Close()
	return resp.StatusCode
}

// greet opens a connection and has it acknowledged.
func (s *server) greet(t *testing.T) *client {
	t.Helper()
	c := s.connect(t)
	c.send(`{"type":"connection_init"}`)
	c.expect("connection_ack", "")
	return c
}

type reply struct {
	ID      string          `json:"id"`
	Type    string          `json:"type"`
	Payload json.RawMessage `json:"payload"`
}

func (c *client) send(message string) {
	c.t.Helper()
	if err := c.ws.WriteMessage(websocket.TextMessage, []byte(message)); err != nil {
		c.t.Fatalf("send %s: %v", message, err)
	}
}

// subscribe sends a document; variables are JSON or "".
func (c *client) subscribe(id, query, variables string) {
	c.t.Helper()
	payload := map[string]any{"query": query}
	if variables != "" {
		payload["variables"] = json.RawMessage(variables)
	}
	data, err := json.Marshal(map[string]any{"type": "subscribe", "id": id, "payload": payload})
	if err != nil {
		c.t.Fatal(err)
	}
	c.send(string(data))
}

func (c *client) read() (reply, error) {
	_ = c.ws.SetReadDeadline(time.Now().Add(patience))
	_, data, err := c.ws.ReadMessage()
	if err != nil {
		return reply{}, err
	}
	var r reply
	if err := json.Unmarshal(data, &r); err != nil {
		c.t.Errorf("not JSON: %s", data)
	}
	return r, nil
}

func (c *client) expect(typ, id string) reply {
	c.t.Helper()
	r, err := c.read()
	if err != nil {
		c.t.Fatalf("want %s for %q: %v", typ, id, err)
	}
	if r.Type != typ || r.ID != id {
		c.t.Fatalf("want %s for %q, got %s for %q: %s", typ, id, r.Type, r.ID, r.Payload)
	}
	return r
}

// value expects a next for id whose data is {"counter":{"value":want}}.
func (c *client) value(id string, want int) reply {
	c.t.Helper()
	r := c.expect("next", id)
	var payload struct {
		Data struct{ Counter struct{ Value int } }
	}
	if err := json.Unmarshal(r.Payload, &payload); err != nil {
		c.t.Fatal(err)
	}
	if payload.Data.Counter.Value != want {
		c.t.Fatalf("want value %d, got %s", want, r.Payload)
	}
	return r
}

// data expects a next for id with exactly that data.
func (c *client) data(id, want string) {
	c.t.Helper()
	r := c.expect("next", id)
	var payload struct{ Data json.RawMessage }
	if err := json.Unmarshal(r.Payload, &payload); err != nil || string(payload.Data) != want {
		c.t.Fatalf("want data %s, got %s (%v)", want, r.Payload, err)
	}
}

// silence checks that nothing waits to be read: the next message answers a ping sent now.
func (c *client) silence() {
	c.t.Helper()
	c.send(`{"type":"ping","payload":{"still":"there?"}}`)
	if r := c.expect("pong", ""); string(r.Payload) != `{"still":"there?"}` {
		c.t.Fatalf("pong with %s", r.Payload)
	}
}

// closed reads to the end and checks the close code.
func (c *client) closed(code int) {
	c.t.Helper()
	for {
		r, err := c.read()
		if err == nil {
			c.t.Logf("before the close: %s %s, %d bytes", r.Type, r.ID, len(r.Payload))
			continue
		}
		var closed *websocket.CloseError
		if !errors.As(err, &closed) || closed.Code != code {
			c.t.Fatalf("want close %d, got %v", code, err)
		}
		return
	}
}

// eventually waits for what becomes true by itself.
func eventually(t *testing.T, what string, is func() bool) {
	t.Helper()
	tick := time.NewTicker(time.Millisecond)
	defer tick.Stop()
	for end := time.Now().Add(patience); !is(); <-tick.C {
		if time.Now().After(end) {
			t.Fatalf("never: %s", what)
		}
	}
}
