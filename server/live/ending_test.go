package live_test

import (
	"context"
	"crypto/tls"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/gorilla/websocket"
	"github.com/tugu-city/tugu/server/live"
)

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
