package storetest

import (
	"io"
	"net"
	"net/url"
	"sync"
	"testing"
)

// Cable is a way to a PostgreSQL that can be cut: nothing passes any more, and neither side is told.
type Cable struct {
	dsn string

	mu    sync.Mutex    // guards all below
	open  chan struct{} // closed while data passes
	conns []net.Conn
}

// NewCable lays one to the database, until the end of the test.
func NewCable(t testing.TB, dsn string) *Cable {
	t.Helper()
	u, err := url.Parse(dsn)
	if err != nil {
		t.Fatal(err)
	}
	l, err := net.Listen("tcp", "127.0.0.1:0") //nolint:noctx // closed at the end
	if err != nil {
		t.Fatal(err)
	}
	far := u.Host
	u.Host = l.Addr().String()
	c := &Cable{dsn: u.String(), open: make(chan struct{})}
	close(c.open)
	var work sync.WaitGroup
	ended := make(chan struct{})
	work.Go(func() {
		for {
			near, err := l.Accept()
			if err != nil {
				return
			}
			work.Go(func() { c.join(near, far, ended) })
		}
	})
	t.Cleanup(func() {
		_ = l.Close()
		close(ended)
		c.mu.Lock()
		for _, conn := range c.conns {
			_ = conn.Close()
		}
		c.mu.Unlock()
		work.Wait()
	})
	return c
}

// DSN is the address through the cable.
func (c *Cable) DSN() string { return c.dsn }

// Cut lets nothing through.
func (c *Cable) Cut() {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.open = make(chan struct{})
}

// Mend lets everything through again, and what had waited.
func (c *Cable) Mend() {
	c.mu.Lock()
	defer c.mu.Unlock()
	close(c.open)
}

func (c *Cable) join(near net.Conn, far string, ended <-chan struct{}) {
	defer func() { _ = near.Close() }()
	if !c.pass(near, ended) {
		return
	}
	other, err := net.Dial("tcp", far) //nolint:noctx // it is near
	if err != nil {
		return
	}
	defer func() { _ = other.Close() }()
	c.mu.Lock()
	c.conns = append(c.conns, other)
	c.mu.Unlock()
	var both sync.WaitGroup
	for _, way := range [][2]net.Conn{{near, other}, {other, near}} {
		both.Go(func() {
			_, _ = io.Copy(way[1], &strand{c, way[0], ended}) // until either side ends
			if c.pass(nil, ended) {                           // that it did is not told while the cable is cut
				_ = way[1].Close()
			}
		})
	}
	both.Wait()
}

// pass waits until the cable is whole; false at the end of the test.
func (c *Cable) pass(conn net.Conn, ended <-chan struct{}) bool {
	c.mu.Lock()
	if conn != nil {
		c.conns = append(c.conns, conn)
	}
	open := c.open
	c.mu.Unlock()
	select {
	case <-open:
		return true
	case <-ended:
		return false
	}
}

// strand is one direction.
type strand struct {
	c     *Cable
	from  net.Conn
	ended <-chan struct{}
}

func (s *strand) Read(b []byte) (int, error) {
	n, err := s.from.Read(b)
	if !s.c.pass(nil, s.ended) {
		return 0, net.ErrClosed
	}
	return n, err
}
