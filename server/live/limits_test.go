package live_test

import (
	"context"
	"crypto/tls"
	"encoding/json"
	"fmt"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/gorilla/websocket"

	"github.com/tugu-city/tugu/server/live"
)

func TestHeartbeat(t *testing.T) {
	t.Parallel()
	clock := newClock()
	s := newServer(t, live.Options{Clock: clock, Heartbeat: 5 * time.Second})
	quiet := s.connect(t)
	c := s.greet(t)
	for range 3 {
		clock.await(t, 5*time.Second)
		clock.advance(5 * time.Second)
		r := c.expect("ping", "")
		var payload struct{ Now time.Time }
		if err := json.Unmarshal(r.Payload, &payload); err != nil || !payload.Now.Equal(clock.Now()) {
			t.Fatalf("got %s, %v", r.Payload, err)
		}
		c.send(`{"type":"pong"}`)
	}
	quiet.silence() // no heartbeat before the acknowledgement
}

func TestSilentPeerIsDropped(t *testing.T) {
	t.Parallel()
	s := newServer(t, live.Options{PingEvery: 500 * time.Millisecond})
	alive, silent := s.greet(t), s.greet(t)
	silent.ws.SetPingHandler(func(string) error { return nil })
	go func() { _, _ = alive.read() }() // answers pings until the end of the test
	silent.closed(live.CloseSilent)
	if n := s.transport.Stats().Dropped; n != 1 {
		t.Fatalf("%d dropped", n)
	}
}

// bulky is far more, in a few answers, than the socket buffers of a peer that does not read hold.
const bulky = `subscription { counter(pad: 300000) { value pad } }`

func TestSlowClientDelaysNobody(t *testing.T) {
	t.Parallel()
	clock := newClock()
	s := newServer(t, live.Options{WriteTimeout: time.Hour, Clock: clock})
	slow, fast := s.greet(t), s.greet(t)
	if err := slow.ws.NetConn().(*net.TCPConn).SetReadBuffer(64 << 10); err != nil {
		t.Fatal(err)
	}
	slow.subscribe("slow", bulky, "")
	fast.subscribe("fast", bulky, "")
	fast.value("fast", 0)
	const n = 20
	for i := 1; i <= n; i++ {
		clock.await(t, window)
		clock.advance(window)
		s.Add("main", 1)
		fast.value("fast", i)
	}
	if st := s.transport.Stats(); st.Coalesced == 0 || st.Executions != n+1 || st.Dropped != 0 {
		t.Fatalf("%+v", st)
	}
	// When it reads at last, it gets what was under way and then the newest, not the backlog.
	got := 0
	for {
		got++
		r, err := slow.read()
		if err != nil {
			t.Fatal(err)
		}
		if strings.Contains(string(r.Payload[:60]), fmt.Sprintf(`"value":%d,`, n)) {
			break
		}
	}
	if got > n {
		t.Fatalf("read %d answers", got)
	}
}

func TestStalledClientIsDropped(t *testing.T) {
	t.Parallel()
	s := newServer(t, live.Options{WriteTimeout: 50 * time.Millisecond, Window: time.Millisecond})
	c := s.greet(t)
	c.subscribe("1", bulky, "") // and does not read
	eventually(t, "dropped", func() bool {
		s.Add("main", 1)
		return s.transport.Stats().Connections == 0
	})
	if n := s.transport.Stats().Dropped; n != 1 {
		t.Fatalf("%d dropped", n)
	}
}

func TestReplyFloodIsClosed(t *testing.T) {
	t.Parallel()
	s := newServer(t, live.Options{MaxQueued: 16, WriteTimeout: time.Minute})
	c := s.connect(t)
	ping := []byte(`{"type":"ping","payload":{"x":"` + strings.Repeat("x", 60_000) + `"}}`)
	for range 10_000 {
		_ = c.ws.SetWriteDeadline(time.Now().Add(patience))
		if err := c.ws.WriteMessage(websocket.TextMessage, ping); err != nil {
			break // the server has cut it
		}
		if s.transport.Stats().Dropped == 1 {
			break
		}
	}
	c.closed(live.CloseTooSlow)
}

func TestSlowStreamEndsInOrder(t *testing.T) {
	t.Parallel()
	clock := newClock()
	s := newServer(t, live.Options{Clock: clock, MaxQueued: 4, WriteTimeout: time.Minute})
	c := s.greet(t)
	c.subscribe("n", `subscription { numbers(count: 0, pad: 200000) { value pad } }`, "")
	clock.await(t, time.Minute) // the queue is full, and the stream waits for room
	handed := s.Events.Load()
	clock.advance(time.Minute)
	for i := 1; ; i++ {
		r, err := c.read()
		if err != nil {
			t.Fatal(err)
		}
		if r.Type == "error" {
			if !strings.Contains(string(r.Payload), live.CodeTooSlow) || i < 5 || int64(i) > handed+2 {
				t.Fatalf("after %d of %d events: %s", i-1, handed, r.Payload)
			}
			break
		}
		if want := fmt.Sprintf(`{"value":%d,`, i); !strings.Contains(string(r.Payload[:60]), want) {
			t.Fatalf("event %d: %s", i, r.Payload[:60])
		}
	}
	c.silence()
	c.subscribe("n", `subscription { numbers(count: 1) { value } }`, "")
	c.expect("next", "n")
	c.expect("complete", "n")
}

func TestCaps(t *testing.T) {
	t.Parallel()
	s := newServer(t, live.Options{MaxConnections: 2, MaxSubscriptionsPerConnection: 2, MaxMessageBytes: 1000})
	a, b := s.greet(t), s.greet(t)
	if status := s.refused(t, nil); status != http.StatusServiceUnavailable {
		t.Fatalf("status %d", status)
	}
	a.subscribe("1", counter, "")
	a.value("1", 0)
	a.subscribe("2", `subscription { numbers(count: 0, pad: 5) { value } }`, "")
	a.expect("next", "2")
	a.send(`{"type":"complete","id":"2"}`)
	a.subscribe("3", counter, "")
	for {
		r, err := a.read()
		if err != nil {
			t.Fatal(err)
		}
		if r.ID == "3" && r.Type == "next" {
			break
		}
	}
	a.subscribe("4", counter, "")
	if r := a.expect("error", "4"); !strings.Contains(string(r.Payload), live.CodeTooMany) {
		t.Fatalf("got %s", r.Payload)
	}
	b.send(`{"type":"ping","payload":{"x":"` + strings.Repeat("x", 1000) + `"}}`)
	b.closed(websocket.CloseMessageTooBig)
	eventually(t, "room again", func() bool { return s.transport.Stats().Connections == 1 })
	s.greet(t)
	if n := s.transport.Stats().Refused; n != 1 {
		t.Fatalf("%d refused", n)
	}
}

func TestOrigins(t *testing.T) {
	t.Parallel()
	foreign := http.Header{"Origin": {"https://elsewhere.example"}}
	s := newServer(t, live.Options{})
	if status := s.refused(t, foreign); status != http.StatusForbidden {
		t.Fatalf("status %d", status)
	}
	eventually(t, "nothing kept", func() bool { return s.transport.Stats().Connections == 0 })
	s = newServer(t, live.Options{AllowOrigin: func(r *http.Request) bool {
		return r.Header.Get("Origin") == foreign.Get("Origin")
	}})
	if status := s.refused(t, nil); status != http.StatusForbidden {
		t.Fatalf("status %d", status)
	}
	dialer := websocket.Dialer{Subprotocols: []string{live.Subprotocol}}
	ws, _, err := dialer.Dial(s.url(), foreign)
	if err != nil {
		t.Fatal(err)
	}
	_ = ws.Close()
}

func TestCompressionIsNotNegotiated(t *testing.T) {
	t.Parallel()
	s := newServer(t, live.Options{})
	dialer := websocket.Dialer{Subprotocols: []string{live.Subprotocol}, EnableCompression: true}
	ws, resp, err := dialer.Dial(s.url(), nil)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = ws.Close() }()
	if e := resp.Header.Get("Sec-WebSocket-Extensions"); e != "" {
		t.Fatalf("negotiated %q", e)
	}
	(&client{t, ws}).silence()
}

func TestTLS(t *testing.T) {
	t.Parallel()
	s := newServer(t, live.Options{})
	secure := httptest.NewTLSServer(s.http.Config.Handler)
	defer secure.Close()
	dialer := websocket.Dialer{
		Subprotocols:    []string{live.Subprotocol},
		TLSClientConfig: &tls.Config{InsecureSkipVerify: true}, //nolint:gosec // the test's own server
	}
	ws, _, err := dialer.Dial("wss"+strings.TrimPrefix(secure.URL, "https"), nil)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = ws.Close() }()
	c := &client{t, ws}
	c.send(`{"type":"connection_init"}`)
	c.expect("connection_ack", "")
	c.subscribe("1", `subscription { counter(pad: 100000) { value pad } }`, "")
	c.value("1", 0)
	s.Add("main", 1)
	c.value("1", 1)
}

func TestShutdown(t *testing.T) {
	t.Parallel()
	s := newServer(t, live.Options{Drain: 100 * time.Millisecond})
	var clients []*client
	for i := range 10 {
		c := s.greet(t)
		c.subscribe("1", counter, "")
		c.value("1", 0)
		if i%2 == 0 {
			c.subscribe("2", `subscription { numbers(count: 0) { value } }`, "")
		}
		clients = append(clients, c)
	}
	done := make(chan error)
	begin := time.Now()
	go func() {
		ctx, cancel := context.WithTimeout(context.Background(), patience)
		defer cancel()
		done <- s.transport.Shutdown(ctx)
	}()
	for _, c := range clients {
		for {
			if _, err := c.read(); err != nil {
				if !websocket.IsCloseError(err, live.CloseRestart) {
					t.Fatalf("got %v", err)
				}
				break
			}
		}
	}
	if err := <-done; err != nil {
		t.Fatal(err)
	}
	if took := time.Since(begin); took < 90*time.Millisecond {
		t.Fatalf("not spread: %s", took)
	}
	if status := s.refused(t, nil); status != http.StatusServiceUnavailable {
		t.Fatalf("status %d", status)
	}
}

func TestShutdownCutsWhoDoesNotListen(t *testing.T) {
	t.Parallel()
	s := newServer(t, live.Options{WriteTimeout: time.Hour})
	c := s.greet(t)
	c.subscribe("1", `subscription { counter(pad: 20000000) { pad } }`, "") // and does not read it
	eventually(t, "executed", func() bool { return s.transport.Stats().Executions == 1 })
	ctx, cancel := context.WithTimeout(context.Background(), 50*time.Millisecond)
	defer cancel()
	if err := s.transport.Shutdown(ctx); err == nil {
		t.Fatal("no error for the connection that was cut")
	}
	if st := s.transport.Stats(); st.Connections != 0 || st.Groups != 0 {
		t.Fatalf("%+v", st)
	}
}

func TestPeerThatVanishes(t *testing.T) {
	t.Parallel()
	s := newServer(t, live.Options{})
	c := s.greet(t)
	c.subscribe("1", counter, "")
	c.value("1", 0)
	c.subscribe("2", `subscription { numbers(count: 0) { value } }`, "")
	if tcp, ok := c.ws.NetConn().(*net.TCPConn); ok {
		_ = tcp.SetLinger(0) // a reset, not a goodbye
	}
	_ = c.ws.NetConn().Close()
	eventually(t, "released", func() bool {
		st := s.transport.Stats()
		return st.Connections == 0 && st.Subscriptions == 0 && st.Groups == 0
	})
}

func TestPeerThatSaysGoodbye(t *testing.T) {
	t.Parallel()
	s := newServer(t, live.Options{})
	c := s.greet(t)
	bye := websocket.FormatCloseMessage(4321, "bye")
	if err := c.ws.WriteControl(websocket.CloseMessage, bye, time.Now().Add(patience)); err != nil {
		t.Fatal(err)
	}
	c.closed(4321) // the echo
	eventually(t, "released", func() bool { return s.transport.Stats().Connections == 0 })
	if n := s.transport.Stats().Dropped; n != 0 {
		t.Fatalf("%d dropped", n)
	}
}
