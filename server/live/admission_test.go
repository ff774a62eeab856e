package live_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/gorilla/websocket"
	"github.com/tugu-city/tugu/server/live"
	"github.com/tugu-city/tugu/server/live/internal/testserver"
)

// gatekeeper admits whoever names a user, for as long as it is told.
type gatekeeper struct {
	asked, expires, revoked atomic.Int64 // expires in milliseconds; 0: never
	scope                   atomic.Value
}

func (k *gatekeeper) admit(ctx context.Context, payload json.RawMessage) (string, context.Context, error) {
	k.asked.Add(1)
	var init struct{ User string }
	if payload != nil {
		if err := json.Unmarshal(payload, &init); err != nil {
			return "", nil, err
		}
	}
	if k.revoked.Load() != 0 || init.User == "nobody" {
		return "", nil, errors.New("not allowed")
	}
	ctx = testserver.WithUser(ctx, init.User)
	if ms := k.expires.Load(); ms > 0 {
		ctx = live.WithExpiry(ctx, time.Now().Add(time.Duration(ms)*time.Millisecond))
	}
	scope, _ := k.scope.Load().(string)
	return scope, ctx, nil
}

func (s *server) greetAs(t *testing.T, user string) *client {
	t.Helper()
	c := s.connect(t)
	c.send(fmt.Sprintf(`{"type":"connection_init","payload":{"user":%q}}`, user))
	c.expect("connection_ack", "")
	return c
}

func TestExpiredAuthorisation(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		then func(k *gatekeeper)
		code int
	}{
		"is not renewed":       {func(k *gatekeeper) { k.revoked.Store(1) }, live.CloseForbidden},
		"is for another scope": {func(k *gatekeeper) { k.scope.Store("other") }, live.CloseRestart},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			k := &gatekeeper{}
			k.expires.Store(1500)
			s := newServer(t, live.Options{Scope: k.admit})
			p := s.greetAs(t, "ana")
			p.subscribe("1", counter, "")
			p.value("1", 0)
			eventually(t, "renewed", func() bool { return k.asked.Load() >= 2 })
			s.Add("main", 1)
			p.value("1", 1)
			c.then(k)
			p.closed(c.code)
		})
	}
}

func TestReauthorise(t *testing.T) {
	t.Parallel()
	k := &gatekeeper{}
	s := newServer(t, live.Options{Scope: k.admit})
	quiet := s.connect(t) // not yet admitted: is not asked about
	p := s.greetAs(t, "ana")
	p.subscribe("1", counter, "")
	p.value("1", 0)
	e := s.stream(t, "POST", "/", operation(counter, ""))
	e.expect("next", "")
	if err := s.transport.Reauthorise(context.Background()); err != nil || k.asked.Load() != 4 {
		t.Fatalf("%v, asked %d times", err, k.asked.Load())
	}
	p.silence()
	ended, cancel := context.WithCancel(context.Background())
	cancel()
	if err := s.transport.Reauthorise(ended); !errors.Is(err, context.Canceled) {
		t.Fatal(err)
	}
	k.revoked.Store(1)
	if err := s.transport.Reauthorise(context.Background()); err != nil {
		t.Fatal(err)
	}
	p.closed(live.CloseForbidden)
	e.end()
	quiet.silence()
}

// A connection whose authorisation was under way when the rights changed is asked about again.
func TestReauthoriseWhileScopeDecides(t *testing.T) {
	t.Parallel()
	k := &gatekeeper{}
	decided, let := make(chan struct{}), make(chan struct{})
	s := newServer(t, live.Options{Scope: func(ctx context.Context, payload json.RawMessage) (string, context.Context, error) {
		scope, opCtx, err := k.admit(ctx, payload)
		if k.asked.Load() == 1 {
			close(decided)
			<-let
		}
		return scope, opCtx, err
	}})
	p := s.connect(t)
	p.send(`{"type":"connection_init","payload":{"user":"ana"}}`)
	<-decided
	k.revoked.Store(1)
	done := make(chan error)
	go func() { done <- s.transport.Reauthorise(context.Background()) }()
	close(let)
	if err := <-done; err != nil {
		t.Fatal(err)
	}
	p.closed(live.CloseForbidden)
}

func TestForbiddenStream(t *testing.T) {
	t.Parallel()
	k := &gatekeeper{}
	k.revoked.Store(1)
	s := newServer(t, live.Options{Scope: k.admit})
	if got, _ := s.status(t, "POST", "/", operation(counter, ""), accepts); got != http.StatusForbidden {
		t.Fatalf("status %d", got)
	}
	if got, _ := s.status(t, "PUT", "/", "", nil); got != http.StatusForbidden {
		t.Fatalf("status %d", got)
	}
	panics := newServer(t, live.Options{Scope: func(context.Context, json.RawMessage) (string, context.Context, error) { panic("on demand") }})
	if got, text := panics.status(t, "POST", "/", operation(counter, ""), accepts); got != http.StatusServiceUnavailable || strings.Contains(text, "demand") {
		t.Fatalf("%d %s", got, text)
	}
}

// A question whose answer depends on who asks is asked for each member alone, under its own context, from then on.
func TestNeedPrincipal(t *testing.T) {
	t.Parallel()
	k := &gatekeeper{}
	clock := newClock()
	s := newServer(t, live.Options{Scope: k.admit, Clock: clock})
	s.Private.Store(true)
	const who = `subscription { viewer { user scope } }`
	ana, budi := s.greetAs(t, "ana"), s.greetAs(t, "budi")
	for range 2 { // the second time it is known
		ana.subscribe("1", who, "")
		budi.subscribe("1", who, "")
		ana.data("1", `{"viewer":{"user":"ana","scope":null}}`)
		budi.data("1", `{"viewer":{"user":"budi","scope":null}}`)
		if n := s.transport.Stats().Groups; n != 2 {
			t.Fatalf("%d groups", n)
		}
		for _, g := range s.transport.Groups() {
			if !g.Alone || g.Members != 1 {
				t.Fatalf("%+v", g)
			}
		}
		ana.send(`{"type":"complete","id":"1"}`)
		budi.send(`{"type":"complete","id":"1"}`)
		eventually(t, "no group", func() bool { return s.transport.Stats().Groups == 0 })
	}
	// Asked over the socket as a query it is nobody's but the asker's anyway.
	ana.subscribe("q", `{ viewer { user } }`, "")
	ana.data("q", `{"viewer":{"user":"ana"}}`)
	ana.expect("complete", "q")
}

func TestGroupList(t *testing.T) {
	t.Parallel()
	s := newTracking(t, live.Options{})
	if list := s.transport.Groups(); len(list) != 0 {
		t.Fatalf("%+v", list)
	}
	a, b := s.greet(t), s.greet(t)
	a.subscribe("1", counter, "")
	b.subscribe("1", counter, "")
	b.subscribe("2", `subscription Other($n: String!) { counter(name: $n) { value } }`, `{"n":"other"}`)
	a.value("1", 0)
	for range 2 {
		if _, err := b.read(); err != nil {
			t.Fatal(err)
		}
	}
	list := s.transport.Groups()
	if len(list) != 2 {
		t.Fatalf("%+v", list)
	}
	first, second := list[0], list[1]
	if first.Members != 2 || second.Members != 1 || second.Operation != "Other" || string(second.Variables) != `{"n":"other"}` ||
		fmt.Sprint(second.Keys) != "[other]" || second.Executions != 1 || second.Bytes == 0 || second.Sequence == nil || second.Query == "" {
		t.Fatalf("%+v", list)
	}
	if _, err := json.Marshal(list); err != nil {
		t.Fatal(err)
	}
}

func TestCapsByClient(t *testing.T) {
	t.Parallel()
	byHeader := func(r *http.Request) string { return r.Header.Get("X-Who") }
	s := newServer(t, live.Options{
		ClientOf: byHeader, MaxConnectionsPerClient: 2, MaxSubscriptionsPerClient: 3, MaxSubscriptions: 4, MaxGroups: 2,
	})
	as := func(who string) *client {
		dialer := websocket.Dialer{Subprotocols: []string{live.Subprotocol}, HandshakeTimeout: patience}
		ws, _, err := dialer.Dial(s.url(), http.Header{"X-Who": {who}})
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { _ = ws.Close() })
		c := &client{t, ws}
		c.send(`{"type":"connection_init"}`)
		c.expect("connection_ack", "")
		return c
	}
	a1, a2, b := as("a"), as("a"), as("b")
	if got := s.refused(t, http.Header{"X-Who": {"a"}}); got != http.StatusServiceUnavailable {
		t.Fatalf("status %d", got)
	}
	refused := func(c *client, id, query, code string) {
		t.Helper()
		c.subscribe(id, query, "")
		if r := c.expect("error", id); !strings.Contains(string(r.Payload), code) {
			t.Fatalf("%s", r.Payload)
		}
	}
	a1.subscribe("1", counter, "")
	a1.value("1", 0)
	a1.subscribe("2", other, "")
	a1.value("2", 0)
	refused(a1, "3", `subscription { counter(name: "third") { value } }`, live.CodeTooManyGroups)
	a2.subscribe("1", counter, "")
	a2.value("1", 0)
	refused(a2, "2", counter, live.CodeTooMany) // the client's fourth
	refused(a1, "3", `{ counter { value } }`, live.CodeTooMany)
	b.subscribe("1", counter, "")
	b.value("1", 0)
	refused(b, "2", counter, live.CodeTooMany) // the fifth of all
	a1.send(`{"type":"complete","id":"1"}`)
	a1.silence()
	b.subscribe("2", counter, "")
	b.value("2", 0)
	_ = a1.ws.Close()
	eventually(t, "left", func() bool { return s.transport.Stats().Connections == 2 })
	a3 := as("a")
	a3.subscribe("1", counter, "")
	a3.value("1", 0)
	if n := s.transport.Stats().Subscriptions; n != 4 {
		t.Fatalf("%d subscriptions", n)
	}
}

// Streams that end at once leave a last message each; a peer that reads none of them is closed.
func TestEndingFloodIsClosed(t *testing.T) {
	t.Parallel()
	s := newServer(t, live.Options{MaxQueued: 16, MaxSubscriptionsPerConnection: 4, WriteTimeout: time.Minute})
	c := s.greet(t)
	id := strings.Repeat("i", 50_000)
	for i := range 20_000 {
		_ = c.ws.SetWriteDeadline(time.Now().Add(patience))
		m := fmt.Sprintf(`{"type":"subscribe","id":"%s%d","payload":{"query":"subscription{refused}"}}`, id, i)
		if c.ws.WriteMessage(websocket.TextMessage, []byte(m)) != nil || s.transport.Stats().Dropped == 1 {
			break
		}
	}
	c.closed(live.CloseTooSlow)
}
