package live_test

import (
	"fmt"
	"net"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/tugu-city/tugu/server/live"
)

// A tenth do not read, of as many as the race detector can carry.
const (
	healthyPeers = 360
	stalledPeers = 40
)

// stall opens connections that subscribe to the same and never read.
func (d *delivering) stall(t *testing.T, n int) {
	t.Helper()
	before := d.transport.Stats().Members
	for range n {
		c := d.rawClient(t)
		t.Cleanup(func() { _ = c.Close() })
		if err := c.(*net.TCPConn).SetReadBuffer(4 << 10); err != nil {
			t.Fatal(err)
		}
		subscribeRaw(t, c)
	}
	eventually(t, "subscribed", func() bool { return d.transport.Stats().Members == before+int64(n) })
}

// fill makes changes until no stalled peer's socket takes more.
func (d *delivering) fill(t *testing.T) {
	t.Helper()
	for range 1000 {
		before := d.transport.Stats()
		d.round(t)
		if now := d.transport.Stats(); now.Coalesced-before.Coalesced == stalledPeers || now.Dropped > 0 {
			return
		}
	}
	t.Fatal("the sockets of those who do not read are never full")
}

// p99 makes one change and returns within what time 99 % of the peers have its answer.
func (d *delivering) p99(t *testing.T) time.Duration {
	t.Helper()
	d.mu.Lock()
	d.took = d.took[:0]
	d.mu.Unlock()
	d.round(t)
	d.mu.Lock()
	defer d.mu.Unlock()
	slices.Sort(d.took)
	return d.took[len(d.took)*99/100]
}

func median(of []time.Duration) time.Duration {
	sorted := slices.Sorted(slices.Values(of))
	return sorted[len(sorted)/2]
}

// TestStalledPeersDelayNobody: peers whose sockets are full, and whose writes may wait for ever, delay nobody else, who
// are many more than the goroutines that write; and what is kept for them does not grow.
func TestStalledPeersDelayNobody(t *testing.T) {
	options := live.Options{SocketBuffer: 16 << 10, WriteTimeout: time.Hour}
	alone, beside := deliver(t, healthyPeers, options), deliver(t, healthyPeers, options)
	defer alone.close()
	defer beside.close()
	before := memory()
	beside.stall(t, stalledPeers)
	beside.fill(t)
	full := memory()
	var quiet, loud []time.Duration
	// By turns, so that whatever else the machine does befalls both. A writer that waited for a stalled peer would
	// never come back to the others: p99 would not return. How long they take is shown, not judged: the machine is shared.
	for range 10 {
		quiet = append(quiet, alone.p99(t))
		loud = append(loud, beside.p99(t))
	}
	after := memory()
	t.Logf("%d peers alone: p99 %s; beside %d stalled ones: %s; median of %d changes", healthyPeers, median(quiet), stalledPeers, median(loud), len(loud))
	if st := beside.transport.Stats(); st.Dropped != 0 || st.Connections != healthyPeers+stalledPeers {
		t.Errorf("%+v", st)
	}
	grown := func(from, to uint64) int64 { return (int64(to) - int64(from)) / stalledPeers }
	t.Logf("each stalled peer holds %d bytes when its socket is full, and %d more %d changes later", grown(before, full), grown(full, after), len(loud))
	if grown(before, full) > 128<<10 || grown(full, after) > 16<<10 {
		t.Error("what is kept for stalled peers is not bounded")
	}
}

// TestStalledPeersAreClosed by the write timeout from when their sockets were full, and leave nothing behind.
func TestStalledPeersAreClosed(t *testing.T) {
	const timeout = time.Second
	d := deliver(t, healthyPeers/10, live.Options{SocketBuffer: 16 << 10, WriteTimeout: timeout})
	defer d.close()
	goroutines := runtime.NumGoroutine()
	d.stall(t, stalledPeers)
	d.fill(t)
	eventually(t, "closed", func() bool { return d.transport.Stats().Connections == healthyPeers/10 })
	if st := d.transport.Stats(); st.Dropped != stalledPeers || st.Members != healthyPeers/10 {
		t.Errorf("%+v", st)
	}
	eventually(t, "no goroutine left", func() bool { return runtime.NumGoroutine() <= goroutines })
	d.round(t) // the others go on
}

// TestStalledEventStreamsAreClosed, as stalled websockets are, while others go on.
func TestStalledEventStreamsAreClosed(t *testing.T) {
	s := newServer(t, live.Options{WriteTimeout: time.Second, Window: time.Millisecond})
	healthy := s.greet(t)
	healthy.subscribe("1", bulky, "")
	healthy.value("1", 0)
	goroutines := runtime.NumGoroutine()
	const n = 10
	body := operation(bulky, "")
	for range n {
		c, err := net.Dial("tcp", strings.TrimPrefix(s.http.URL, "http://"))
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { _ = c.Close() })
		if err := c.(*net.TCPConn).SetReadBuffer(4 << 10); err != nil {
			t.Fatal(err)
		}
		if _, err := fmt.Fprintf(c, "POST / HTTP/1.1\r\nHost: x\r\nAccept: text/event-stream\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s", len(body), body); err != nil {
			t.Fatal(err)
		}
	}
	eventually(t, "subscribed", func() bool { return s.transport.Stats().Members == n+1 })
	for i := 1; s.transport.Stats().Connections > 1; i++ {
		s.Add("main", 1)
		healthy.value("1", i) // each change, though the others read nothing
		if i > 20_000 {
			t.Fatalf("never closed: %+v", s.transport.Stats())
		}
	}
	if st := s.transport.Stats(); st.Dropped != n || st.Members != 1 {
		t.Errorf("%+v", st)
	}
	eventually(t, "no goroutine left", func() bool { return runtime.NumGoroutine() <= goroutines })
}
