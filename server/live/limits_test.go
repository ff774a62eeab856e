package live_test

import (
	"encoding/json"
	"fmt"
	"net"
	"net/http"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/gorilla/websocket"
	"github.com/tugu-city/tugu/server/live"
)

func TestHeartbeat(t *testing.T) {
	t.Parallel()
	clock := newClock()
	var age atomic.Int64
	s := newServer(t, live.Options{Clock: clock, Heartbeat: 5 * time.Second, Age: func() time.Duration { return time.Duration(age.Load()) }})
	quiet := s.connect(t)
	c := s.greet(t)
	for n := range 3 {
		age.Store(int64(n) * int64(7*time.Second))
		clock.await(t, 5*time.Second)
		clock.advance(5 * time.Second)
		r := c.expect("ping", "")
		var payload struct {
			Now time.Time
			Age int
		}
		if err := json.Unmarshal(r.Payload, &payload); err != nil || !payload.Now.Equal(clock.Now()) || payload.Age != 7*n {
			t.Fatalf("got %s, %v", r.Payload, err)
		}
		c.send(`{"type":"pong"}`)
	}
	quiet.silence() // no heartbeat before the acknowledgement
}

func TestSilentPeerIsDropped(t *testing.T) {
	t.Parallel()
	s := newServer(t, live.Options{PingEvery: 4 * time.Second})
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
	s := newServer(t, live.Options{WriteTimeout: time.Second, Window: time.Millisecond})
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

func TestCompleteSilencesWhatIsQueued(t *testing.T) {
	t.Parallel()
	clock := newClock()
	s := newServer(t, live.Options{Clock: clock, MaxQueued: 50, WriteTimeout: time.Hour})
	c := s.greet(t)
	c.subscribe("n", `subscription { numbers(count: 0, pad: 200000) { value pad } }`, "")
	clock.await(t, time.Hour) // the queue is full
	handed := s.Events.Load()
	c.send(`{"type":"complete","id":"n"}`)
	c.send(`{"type":"ping","payload":{"after":"complete"}}`)
	eventually(t, "completed", func() bool { return s.transport.Stats().Subscriptions == 0 })
	for got := int64(0); ; got++ {
		r, err := c.read()
		if err != nil {
			t.Fatal(err)
		}
		if r.Type == "pong" {
			return
		}
		if got > handed-45 {
			t.Fatalf("%d of %d events after the complete", got, handed)
		}
	}
}
