package live_test

import (
	"bufio"
	"io"
	"net"
	"net/http"
	"runtime"
	"sort"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/tugu-city/tugu/server/live"
)

// rawClient is a connection that costs the measuring process next to nothing.
func (s *server) rawClient(b *testing.B) net.Conn {
	b.Helper()
	c, err := net.Dial("tcp", strings.TrimPrefix(s.http.URL, "http://"))
	if err != nil {
		b.Fatal(err)
	}
	if _, err := io.WriteString(c, "GET / HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"+
		"Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"+
		"Sec-WebSocket-Protocol: graphql-transport-ws\r\n\r\n"); err != nil {
		b.Fatal(err)
	}
	r := bufio.NewReader(c)
	resp, err := http.ReadResponse(r, nil)
	if err != nil || resp.StatusCode != http.StatusSwitchingProtocols {
		b.Fatalf("%v %v", resp, err)
	}
	_ = resp.Body.Close()
	return c
}

// text sends a message of less than 126 bytes, masked with zeros.
func text(b *testing.B, c net.Conn, message string) {
	b.Helper()
	if _, err := c.Write(append([]byte{0x81, 0x80 | byte(len(message)), 0, 0, 0, 0}, message...)); err != nil {
		b.Fatal(err)
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

// BenchmarkDelivery measures one change until each of 1,000 connections has its 7.5 kB answer.
func BenchmarkDelivery(b *testing.B) {
	const n = 1000
	clock := newClock()
	s := newServer(b, live.Options{Clock: clock})
	var wg sync.WaitGroup
	var mu sync.Mutex
	var start time.Time
	var took []time.Duration
	conns := make([]net.Conn, n)
	for i := range conns {
		c := s.rawClient(b)
		conns[i] = c
		text(b, c, `{"type":"connection_init"}`)
		text(b, c, `{"type":"subscribe","id":"1","payload":{"query":"subscription{counter(pad:7500){value pad}}"}}`)
		scratch := make([]byte, 1<<14)
		for range 2 {
			if _, err := readFrame(c, scratch); err != nil {
				b.Fatal(err)
			}
		}
		go func() {
			for {
				if _, err := readFrame(c, scratch); err != nil {
					return
				}
				at := time.Now()
				mu.Lock()
				took = append(took, at.Sub(start))
				mu.Unlock()
				wg.Done()
			}
		}()
	}
	b.ResetTimer()
	for range b.N {
		clock.await(b, window) // so that the change meets an idle group
		clock.advance(window)
		clock.await(b, minute-window)
		wg.Add(n)
		mu.Lock()
		start = time.Now()
		mu.Unlock()
		s.Add("main", 1)
		wg.Wait()
	}
	b.StopTimer()
	sort.Slice(took, func(i, j int) bool { return took[i] < took[j] })
	b.ReportMetric(float64(took[len(took)/2].Microseconds())/1000, "p50-ms")
	b.ReportMetric(float64(took[len(took)*99/100].Microseconds())/1000, "p99-ms")
	if st := s.transport.Stats(); st.Executions != uint64(b.N)+1 {
		b.Fatalf("%+v", st)
	}
	for _, c := range conns {
		_ = c.Close()
	}
}
