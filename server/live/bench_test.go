package live_test

import (
	"bufio"
	"io"
	"net"
	"net/http"
	"runtime"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/tugu-city/tugu/server/live"
)

// rawClient is a connection that costs the measuring process next to nothing.
func (s *server) rawClient(tb testing.TB) net.Conn {
	tb.Helper()
	c, err := net.Dial("tcp", strings.TrimPrefix(s.http.URL, "http://"))
	if err != nil {
		tb.Fatal(err)
	}
	if _, err := io.WriteString(c, "GET / HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"+
		"Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"+
		"Sec-WebSocket-Protocol: graphql-transport-ws\r\n\r\n"); err != nil {
		tb.Fatal(err)
	}
	r := bufio.NewReader(c)
	resp, err := http.ReadResponse(r, nil)
	if err != nil || resp.StatusCode != http.StatusSwitchingProtocols {
		tb.Fatalf("%v %v", resp, err)
	}
	_ = resp.Body.Close()
	return c
}

// text sends a message of less than 126 bytes, masked with zeros.
func text(tb testing.TB, c net.Conn, message string) {
	tb.Helper()
	if _, err := c.Write(append([]byte{0x81, 0x80 | byte(len(message)), 0, 0, 0, 0}, message...)); err != nil {
		tb.Fatal(err)
	}
}

// readFrame reads one frame into scratch and returns its length.
func readFrame(c net.Conn, scratch []byte) (int, error) {
	if _, err := io.ReadFull(c, scratch[:2]); err != nil {
		return 0, err
	}
	n := int(scratch[1])
	if n == 126 {
		if _, err := io.ReadFull(c, scratch[:2]); err != nil {
			return 0, err
		}
		n = int(scratch[0])<<8 | int(scratch[1])
	}
	_, err := io.ReadFull(c, scratch[:n])
	return n, err
}

// BenchmarkIdleConnection measures what a subscribed, idle connection holds on both sides of the loopback.
func BenchmarkIdleConnection(b *testing.B) {
	const n = 2000
	for range b.N {
		s := newServer(b, live.Options{})
		before := memory()
		conns := make([]net.Conn, n)
		scratch := make([]byte, 1<<16)
		for i := range conns {
			c := s.rawClient(b)
			text(b, c, `{"type":"connection_init"}`)
			text(b, c, `{"type":"subscribe","id":"1","payload":{"query":"subscription{counter{value}}"}}`)
			for range 2 {
				if _, err := readFrame(c, scratch); err != nil {
					b.Fatal(err)
				}
			}
			conns[i] = c
		}
		b.ReportMetric(float64(memory()-before)/n, "B/conn")
		for _, c := range conns {
			_ = c.Close()
		}
	}
}

func memory() uint64 {
	runtime.GC()
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return m.HeapInuse + m.StackInuse
}

// delivering is a server with connections of one subscriber each, which read by themselves.
type delivering struct {
	*server
	clock *clock
	conns []net.Conn
	wait  sync.WaitGroup

	mu    sync.Mutex // guards what follows
	start time.Time
	took  []time.Duration // from the change to an answer read
}

func deliver(tb testing.TB, n int, options live.Options) *delivering {
	tb.Helper()
	d := &delivering{clock: newClock(), conns: make([]net.Conn, n), took: make([]time.Duration, 0, 100*n)}
	options.Clock = d.clock
	d.server = newServer(tb, options)
	for i := range d.conns {
		c := d.rawClient(tb)
		d.conns[i] = c
		subscribeRaw(tb, c)
		scratch := make([]byte, 1<<14)
		for range 2 {
			if _, err := readFrame(c, scratch); err != nil {
				tb.Fatal(err)
			}
		}
		go func() {
			for {
				if _, err := readFrame(c, scratch); err != nil {
					return
				}
				at := time.Now()
				d.mu.Lock()
				d.took = append(d.took, at.Sub(d.start))
				d.mu.Unlock()
				d.wait.Done()
			}
		}()
	}
	return d
}

// subscribeRaw asks for the 7.5 kB answer, and gets it behind the acknowledgement.
func subscribeRaw(tb testing.TB, c net.Conn) {
	tb.Helper()
	text(tb, c, `{"type":"connection_init"}`)
	text(tb, c, `{"type":"subscribe","id":"1","payload":{"query":"subscription{counter(pad:7500){value pad}}"}}`)
}

// round makes one change and waits until each connection has its answer.
func (d *delivering) round(tb testing.TB) {
	tb.Helper()
	d.clock.await(tb, window) // so that the change meets an idle group
	d.clock.advance(window)
	d.clock.await(tb, minute-window)
	d.wait.Add(len(d.conns))
	d.mu.Lock()
	d.start = time.Now()
	d.mu.Unlock()
	d.Add("main", 1)
	late := time.AfterFunc(patience, func() { panic("a peer never had its answer") })
	d.wait.Wait()
	late.Stop()
}

func (d *delivering) close() {
	for _, c := range d.conns {
		_ = c.Close()
	}
}

// BenchmarkDelivery measures one change until each of 1,000 connections has its 7.5 kB answer.
func BenchmarkDelivery(b *testing.B) {
	d := deliver(b, 1000, live.Options{})
	defer d.close()
	b.ResetTimer()
	for range b.N {
		d.round(b)
	}
	b.StopTimer()
	slices.Sort(d.took)
	b.ReportMetric(float64(d.took[len(d.took)/2].Microseconds())/1000, "p50-ms")
	b.ReportMetric(float64(d.took[len(d.took)*99/100].Microseconds())/1000, "p99-ms")
	if st := d.transport.Stats(); st.Executions != uint64(b.N)+1 {
		b.Fatalf("%+v", st)
	}
}

// TestDeliveryAllocations: another member of a group costs the server next to no allocation for each answer. What the
// whole process allocates in a round, the one execution and the clock of the test included, is shared by all.
func TestDeliveryAllocations(t *testing.T) {
	if raceEnabled {
		t.Skip("the race detector allocates too")
	}
	const n, rounds = 500, 20
	d := deliver(t, n, live.Options{})
	defer d.close()
	d.round(t) // queues and buffers have their size
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	for range rounds {
		d.round(t)
	}
	runtime.ReadMemStats(&after)
	each := float64(after.Mallocs-before.Mallocs) / (n * rounds)
	t.Logf("%.2f allocations for each delivery", each)
	if each > 1 {
		t.Errorf("%.2f allocations for each delivery", each)
	}
}
