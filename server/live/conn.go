package live

import (
	"context"
	"net"
	"net/http"
	"sync"
	"syscall"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/gorilla/websocket"
)

// closeGrace is how long a peer may take to answer a close frame.
const closeGrace = 2 * time.Second

// conn is one peer: of a WebSocket, whose messages one goroutine reads and handles in order, or of an event stream.
// A writer comes when something waits to be written and goes when nothing does; beyond these there is one goroutine
// for each running query, mutation or event subscription.
type conn struct {
	t      *Transport
	exec   graphql.GraphExecutor
	header header
	from   *client

	// Of a WebSocket.
	ws      *websocket.Conn
	net     net.Conn
	raw     syscall.RawConn // nil: writes must be able to wait, as those of TLS
	deflate bool            // permessage-deflate was negotiated

	// Of an event stream.
	stream *stream
	wake   chan struct{} // a turn of the writer

	ctx    context.Context // of the connection; Scope replaces it; guarded by mu
	cancel context.CancelFunc
	scope  string // set before the first operation
	authority
	ops sync.WaitGroup // goroutines of operations

	gone chan struct{} // closed when nothing will be written any more
	room chan struct{} // one token for each queued event of streams; guarded by mu, nil before the first stream

	beatTurn, pingTurn turn
	initTimer          *time.Timer // reader only

	mu               sync.Mutex // guards what follows and the fields of subscriptions that say so
	subs             operations
	queue            []item
	dirty, dirtyTail *subscription // state subscriptions with an answer in their slot
	end              *closing      // set once
	acked            bool
	beat, ping       bool // due
	started          bool
	writing          bool // a writer is under way
	written          bool // and was the last one
	lost             bool // nothing can be written any more
	cutOff           bool
}

func newConn(t *Transport, r *http.Request, exec graphql.GraphExecutor) *conn {
	c := &conn{
		t: t, exec: exec, header: packHeader(r.Header),
		gone: make(chan struct{}),
	}
	c.ctx, c.cancel = context.WithCancel(context.WithoutCancel(r.Context()))
	return c
}

func (c *conn) open() bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.end == nil
}

// close ends the connection with a close frame as soon as the writer gets to it. Only the first call counts.
func (c *conn) close(why closing) {
	c.mu.Lock()
	first := c.end == nil
	if first {
		c.endLocked(why)
	}
	c.mu.Unlock()
	if first {
		c.cancel()
	}
}

func (c *conn) endLocked(why closing) {
	c.end = &why
	c.queue = nil
	for s := c.dirty; s != nil; {
		next := s.nextDirty
		s.slot, s.nextDirty, s.linked = nil, nil, false
		s = next
	}
	c.dirty, c.dirtyTail = nil, nil
	if c.expiry != nil {
		c.expiry.Stop()
	}
	if c.started && c.ws != nil {
		_ = c.ws.SetReadDeadline(time.Now().Add(closeGrace + c.t.options.WriteTimeout))
	}
	c.signalLocked()
}

// abort ends the connection without a word: nothing can be written any more.
func (c *conn) abort() {
	c.mu.Lock()
	c.lost = true
	if c.end == nil {
		c.endLocked(closing{})
	}
	c.mu.Unlock()
	c.cancel()
}

// cut ends the connection without a word, and whatever it is waiting for.
func (c *conn) cut() {
	c.mu.Lock()
	c.cutOff = true
	started := c.started
	c.mu.Unlock()
	c.close(closing{CloseRestart, "service restart"})
	switch {
	case !started:
	case c.stream != nil:
		c.stream.cut()
	default:
		_ = c.net.Close()
	}
}

// start lets writers come, and returns false if the connection was cut before it began.
func (c *conn) start() bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.started = true
	if c.end != nil {
		c.signalLocked()
	}
	return !c.cutOff
}

// wind releases everything the connection holds. Nothing is written any more.
func (c *conn) wind() {
	c.t.beats.remove(&c.beatTurn)
	c.t.pings.remove(&c.pingTurn)
	c.cancel()
	c.releaseAll()
	c.ops.Wait()
}
