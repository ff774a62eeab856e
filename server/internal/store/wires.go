package store

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"os"
	"sync"
	"sync/atomic"
	"time"

	"github.com/jackc/pgx/v5/pgconn"
)

// A PostgreSQL that was stopped, or whose machine is gone without a word, answers nothing and
// closes nothing. Who waits for it could wait for a lock as well, which may take long. So once an
// answer takes a moment the server is asked, by the side, whether it lives. If it does not say so,
// all who wait for it are told, and nobody connects to it before it speaks again: of several hosts
// the next one is used at once.
const (
	// wireWaits is after how long without an answer the server is asked.
	wireWaits = time.Second
	// wireSilent is how long it may take to say that it lives, and to take a connection.
	wireSilent = 3 * time.Second
	// wireLooks is how often the connections are looked at.
	wireLooks = 250 * time.Millisecond
	// wireAgain is after how long a server is asked again while somebody waits for it or it is silent.
	wireAgain = time.Second
)

// silentError is of a connection to a server that says nothing.
type silentError struct{ address string }

func (e *silentError) Error() string {
	return fmt.Sprintf("the server at %s takes connections or keeps them, and says nothing", e.address)
}

// Timeout and Temporary make it a net.Error.
func (e *silentError) Timeout() bool   { return false }
func (e *silentError) Temporary() bool { return true }

var _ net.Error = (*silentError)(nil)

// wires are the connections of an open store to PostgreSQL.
type wires struct {
	dial  pgconn.DialFunc
	log   *slog.Logger
	began time.Time

	mu    sync.Mutex // guards all below
	open  map[*wire]struct{}
	hosts map[place]*host
}

type place struct{ network, address string }

// host is what is known of a server.
type host struct {
	silent bool
	asking bool          // it is asked right now
	next   time.Duration // when it may be asked again, since began
}

// wire is one connection.
type wire struct {
	net.Conn
	of      *wires
	to      place
	asked   atomic.Int64 // since when an answer is waited for, since began; 0 = none is
	dropped atomic.Bool  // the server was silent
}

func newWires(log *slog.Logger) *wires {
	d := dialer()
	return &wires{dial: d.DialContext, log: log, began: time.Now(), open: map[*wire]struct{}{}, hosts: map[place]*host{}}
}

// connect is a pgconn.DialFunc. It fails at once where the server is known to be silent.
func (w *wires) connect(ctx context.Context, network, address string) (net.Conn, error) {
	to := place{network, address}
	w.mu.Lock()
	h := w.host(to)
	silent := h.silent
	w.mu.Unlock()
	if silent {
		return nil, &silentError{address}
	}
	within, cancel := context.WithTimeout(ctx, wireSilent)
	defer cancel()
	conn, err := w.dial(within, network, address)
	if err != nil {
		if timedOut(err) && ctx.Err() == nil {
			w.heard(ctx, to, false)
		}
		return nil, err
	}
	c := &wire{Conn: conn, of: w, to: to}
	w.mu.Lock()
	defer w.mu.Unlock()
	w.open[c] = struct{}{}
	return c, nil
}

// host returns what is known of a server; mu is held.
func (w *wires) host(to place) *host {
	h := w.hosts[to]
	if h == nil {
		h = &host{}
		w.hosts[to] = h
	}
	return h
}

func (c *wire) Write(b []byte) (int, error) {
	c.asked.CompareAndSwap(0, max(1, int64(time.Since(c.of.began))))
	n, err := c.Conn.Write(b)
	return n, c.why(err)
}

func (c *wire) Read(b []byte) (int, error) {
	n, err := c.Conn.Read(b)
	if n > 0 {
		c.asked.Store(0)
	}
	return n, c.why(err)
}

func (c *wire) Close() error {
	c.of.mu.Lock()
	delete(c.of.open, c)
	c.of.mu.Unlock()
	return c.Conn.Close()
}

// why says why a connection broke that was given up.
func (c *wire) why(err error) error {
	if err != nil && c.dropped.Load() {
		return &silentError{c.to.address}
	}
	return err
}

// watch looks after the connections until ctx ends.
func (w *wires) watch(ctx context.Context) {
	var asking sync.WaitGroup
	defer asking.Wait()
	tick := time.NewTicker(wireLooks)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		}
		for _, to := range w.look() {
			asking.Go(func() { w.heard(ctx, to, w.ask(ctx, to)) })
		}
	}
}

// look gives up who waits for a silent server, and returns the servers that are to be asked whether they live.
func (w *wires) look() (ask []place) {
	now := time.Since(w.began)
	w.mu.Lock()
	defer w.mu.Unlock()
	waited := map[place]bool{}
	for c := range w.open {
		if since := c.asked.Load(); since != 0 && now-time.Duration(since) > wireWaits {
			waited[c.to] = true
			if w.host(c.to).silent {
				c.dropped.Store(true)
				_ = c.Conn.Close() // who waits is told, and closes it again
			}
		}
	}
	for to, h := range w.hosts {
		if (h.silent || waited[to]) && !h.asking && now >= h.next {
			h.asking = true
			ask = append(ask, to)
		}
	}
	return ask
}

// heard notes whether a server lives.
func (w *wires) heard(ctx context.Context, to place, lives bool) {
	if ctx.Err() != nil {
		return
	}
	w.mu.Lock()
	h := w.host(to)
	was := h.silent
	h.silent, h.asking, h.next = !lives, false, time.Since(w.began)+wireAgain
	w.mu.Unlock()
	switch {
	case was && lives:
		w.log.InfoContext(ctx, "the database server answers again", "address", to.address)
	case !was && !lives:
		w.log.WarnContext(ctx, "the database server says nothing: who waits for it is told to try again, and it is left alone until it answers", "address", to.address)
	}
}

// sslRequest asks a server, or a pooler, whether it would speak TLS: an answer of one byte, before any user is named.
var sslRequest = []byte{0, 0, 0, 8, 4, 210, 22, 47}

// ask reports whether a server lives. One that refuses does.
func (w *wires) ask(ctx context.Context, to place) bool {
	within, cancel := context.WithTimeout(ctx, wireSilent)
	defer cancel()
	conn, err := w.dial(within, to.network, to.address)
	if err != nil {
		return !timedOut(err)
	}
	defer func() { _ = conn.Close() }()
	defer context.AfterFunc(within, func() { _ = conn.SetDeadline(time.Unix(1, 0)) })()
	if _, err = conn.Write(sslRequest); err == nil {
		_, err = conn.Read(make([]byte, 1))
	}
	return !timedOut(err)
}

func timedOut(err error) bool {
	var network net.Error
	return errors.Is(err, context.DeadlineExceeded) || errors.Is(err, os.ErrDeadlineExceeded) || errors.As(err, &network) && network.Timeout()
}
