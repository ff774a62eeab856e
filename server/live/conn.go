package live

import (
	"context"
	"errors"
	"io"
	"net"
	"net/http"
	"sync"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/gorilla/websocket"
)

// closeGrace is how long a peer may take to answer a close frame.
const closeGrace = time.Second

// conn is one peer: a reader goroutine that handles its messages in order, a writer goroutine, and one goroutine for
// each running query, mutation or stream.
type conn struct {
	t      *Transport
	exec   graphql.GraphExecutor
	header http.Header
	ws     *websocket.Conn
	out    frameWriter

	ctx    context.Context // of the connection; Scope replaces it, in the reader
	cancel context.CancelFunc
	scope  string         // reader only
	ops    sync.WaitGroup // goroutines of operations

	wake    chan struct{} // one pending wake-up of the writer
	aborted chan struct{} // closed when nothing can be written any more
	abort   func()
	written chan struct{} // closed when the writer has ended
	room    chan struct{} // one token for each queued event of streams

	mu      sync.Mutex // guards what follows and the fields of subscriptions that say so
	subs    map[string]*subscription
	queue   []item
	dirty   []*subscription // state subscriptions with a frame in their slot
	end     *closing        // set once
	acked   bool
	started bool
	cutOff  bool
}

func newConn(t *Transport, r *http.Request, exec graphql.GraphExecutor) *conn {
	c := &conn{
		t: t, exec: exec, header: r.Header,
		wake: make(chan struct{}, 1), aborted: make(chan struct{}), written: make(chan struct{}),
		room: make(chan struct{}, t.options.MaxQueued),
		subs: map[string]*subscription{},
	}
	c.ctx, c.cancel = context.WithCancel(context.WithoutCancel(r.Context()))
	c.abort = sync.OnceFunc(func() { close(c.aborted) })
	return c
}

// start serves the upgraded connection in the background.
func (c *conn) start(ws *websocket.Conn) {
	c.ws = ws
	c.out.conn = ws.NetConn()
	ws.SetReadLimit(c.t.options.MaxMessageBytes)
	ws.SetPongHandler(func(string) error { c.heard(); return nil })
	ws.SetPingHandler(func(data string) error {
		c.heard()
		c.post(item{opcode: opPong, tail: []byte(data)})
		return nil
	})
	ws.SetCloseHandler(func(code int, _ string) error {
		c.close(closing{code: code})
		return nil
	})
	c.mu.Lock()
	c.started = true
	cutOff := c.cutOff
	c.mu.Unlock()
	if cutOff {
		_ = c.out.conn.Close()
	}
	c.heard()
	go c.write()
	go c.serve()
}

// serve reads until the end and then releases everything the connection holds.
func (c *conn) serve() {
	defer c.t.forget(c)
	initTimer := time.AfterFunc(c.t.options.InitTimeout, func() {
		c.mu.Lock()
		acked := c.acked
		c.mu.Unlock()
		if !acked {
			c.close(closing{CloseInitTimeout, "Connection initialisation timeout"})
		}
	})
	defer initTimer.Stop()
	if c.ws.Subprotocol() != Subprotocol {
		c.close(closing{CloseSubprotocol, "Subprotocol not acceptable"})
	}

	err := c.read()
	var closed *websocket.CloseError
	var timeout net.Error
	switch {
	case errors.As(err, &closed): // the close handler has set the reply
	case errors.As(err, &timeout) && timeout.Timeout() && c.open():
		c.t.counters.dropped.Add(1)
		c.close(closing{CloseSilent, "no answer to pings"})
	case errors.Is(err, websocket.ErrReadLimit): // gorilla has written the 1009
		c.abort()
		c.linger()
	default: // gone, or gorilla has already written why
		c.abort()
	}
	c.close(closing{}) // so that nothing more is accepted
	select {
	case <-c.written:
	case <-c.aborted:
	}
	_ = c.ws.Close()
	<-c.written
	c.cancel()
	c.releaseAll()
	c.ops.Wait()
}

// read handles messages until the connection ends. After close it discards them, to let the close frame arrive.
func (c *conn) read() error {
	for {
		kind, data, err := c.ws.ReadMessage()
		if err != nil {
			return err
		}
		if !c.heard() {
			continue
		}
		if kind != websocket.TextMessage {
			c.close(*invalid("binary message"))
			continue
		}
		if why := c.handle(data); why != nil {
			c.close(*why)
		}
	}
}

// linger takes what the peer still sends, so that a close frame is not lost to a reset of the connection.
func (c *conn) linger() {
	_ = c.out.conn.SetReadDeadline(time.Now().Add(closeGrace))
	_, _ = io.Copy(io.Discard, io.LimitReader(c.out.conn, 1<<20))
}

// heard postpones the end of a silent peer and tells whether the connection is still open.
func (c *conn) heard() bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.end != nil {
		return false
	}
	if every := c.t.options.PingEvery; every > 0 {
		_ = c.ws.SetReadDeadline(time.Now().Add(every * 5 / 2))
	}
	return true
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
		c.end = &why
		c.queue, c.dirty = nil, nil
		if c.started {
			_ = c.ws.SetReadDeadline(time.Now().Add(closeGrace + c.t.options.WriteTimeout))
		}
	}
	c.mu.Unlock()
	if first {
		c.cancel()
		c.signal()
	}
}

// cut ends the connection without a word.
func (c *conn) cut() {
	c.mu.Lock()
	c.cutOff = true
	started := c.started
	c.mu.Unlock()
	c.close(closing{CloseRestart, "service restart"})
	if started {
		_ = c.out.conn.Close()
	}
}

func (c *conn) signal() {
	select {
	case c.wake <- struct{}{}:
	default:
	}
}
