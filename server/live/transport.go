package live

import (
	"context"
	"fmt"
	"net/http"
	"runtime"
	"sync"
	"sync/atomic"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/gorilla/websocket"
	"github.com/vektah/gqlparser/v2/ast"
	"golang.org/x/sync/semaphore"
)

// Transport is a [graphql.Transport] for GraphQL over WebSockets and event streams. Give it to the AddTransport method of one gqlgen
// server, before transports that would take the same requests, and call [Transport.Shutdown] at the end.
type Transport struct {
	schema   *ast.Schema
	source   Source
	options  Options
	upgrader websocket.Upgrader
	counters counters
	pool     *pool
	turns    *semaphore.Weighted // of shared executions
	first    *semaphore.Weighted // of those that others cannot hold up
	beats    *rota
	pings    *rota
	lastBeat atomic.Pointer[beat]

	ctx    context.Context // of all groups
	cancel context.CancelFunc
	wg     sync.WaitGroup // connections and groups

	mu        sync.Mutex // guards what follows; taken before a group's and a connection's
	open      map[*conn]struct{}
	clients   map[string]*client
	groups    map[groupKey]*group
	alone     map[groupKey]bool // questions that depend on who asks
	lastAlone uint64
	streams   map[string]*conn // event streams of many operations, by token
	closed    bool
}

var _ graphql.Transport = (*Transport)(nil)

// New returns a transport for servers of the schema, which generated code offers as ExecutableSchema.Schema. The
// source tells when answers can have changed; nil means never, so that validUntil and sweeps alone renew them.
func New(schema *ast.Schema, source Source, options Options) *Transport {
	t := &Transport{
		schema: schema, source: source, options: options.withDefaults(),
		open: map[*conn]struct{}{}, clients: map[string]*client{}, groups: map[groupKey]*group{}, alone: map[groupKey]bool{},
		streams: map[string]*conn{}, pool: newPool(runtime.GOMAXPROCS(0)),
	}
	t.turns, t.first = semaphore.NewWeighted(int64(t.options.MaxExecutions)), semaphore.NewWeighted(int64(t.options.MaxExecutions))
	t.beats = newRota(t.options.Clock, t.options.Heartbeat, func(c *conn) { c.remind(true) })
	t.pings = newRota(t.options.Clock, t.options.PingEvery, func(c *conn) { c.remind(false) })
	t.ctx, t.cancel = context.WithCancel(context.Background())
	t.upgrader = websocket.Upgrader{
		HandshakeTimeout: t.options.WriteTimeout,
		ReadBufferSize:   readBuffer,
		WriteBufferPool:  &sync.Pool{}, // frames are written by the pool; this only keeps gorilla from allocating
		Subprotocols:     []string{Subprotocol},
		CheckOrigin:      t.options.AllowOrigin,
	}
	return t
}

// Supports tells whether r asks for a WebSocket or an event stream.
func (t *Transport) Supports(r *http.Request) bool {
	return websocket.IsWebSocketUpgrade(r) || isStreamRequest(r)
}

// Do upgrades the request and returns; the connection is served in the background until either side closes it. It
// answers 503 when there are too many connections or after Shutdown, and 403 for a foreign origin. The context of
// the request keeps its values for the connection's operations, but not its end. Event streams are served until they
// end.
func (t *Transport) Do(w http.ResponseWriter, r *http.Request, exec graphql.GraphExecutor) {
	if !websocket.IsWebSocketUpgrade(r) {
		t.serveStream(w, r, exec)
		return
	}
	c := newConn(t, r, exec)
	if !t.admit(c, r) {
		t.refuse(w)
		return
	}
	upgrader := t.upgrader
	upgrader.EnableCompression = t.options.CompressAbove >= 0 && mayDeflate(r.Header)
	g := &gate{}
	ws, err := upgrader.Upgrade(&upgrading{w, g}, r, nil)
	if err != nil {
		t.options.Logger.Debug("live: upgrade refused", "error", err)
		t.forget(c)
		return
	}
	g.shut = true
	c.serveSocket(ws, g)
}

func (t *Transport) refuse(w http.ResponseWriter) {
	t.counters.refused.Add(1)
	w.Header().Set("Retry-After", "5")
	http.Error(w, "no room for another connection", http.StatusServiceUnavailable)
}

// client is who opened connections, as Options.ClientOf names it.
type client struct {
	name          string
	connections   int          // guarded by Transport.mu
	subscriptions atomic.Int64 // operations that run
}

// admit registers the connection unless there is no room for it.
func (t *Transport) admit(c *conn, r *http.Request) bool {
	name := t.options.ClientOf(r)
	t.mu.Lock()
	defer t.mu.Unlock()
	from := t.clients[name]
	if t.closed || len(t.open) >= t.options.MaxConnections || from != nil && from.connections >= t.options.MaxConnectionsPerClient {
		return false
	}
	if from == nil {
		from = &client{name: name}
		t.clients[name] = from
	}
	from.connections++
	c.from = from
	t.open[c] = struct{}{}
	t.counters.connections.Add(1)
	t.wg.Add(1)
	return true
}

func (t *Transport) forget(c *conn) {
	c.cancel()
	t.mu.Lock()
	delete(t.open, c)
	if c.from.connections--; c.from.connections == 0 {
		delete(t.clients, c.from.name)
	}
	t.mu.Unlock()
	t.counters.connections.Add(-1)
	t.wg.Done()
}

// Shutdown refuses new connections, closes the open ones with 1012 "service restart", spread over Options.Drain or
// half the time that ctx leaves, whichever is less, and waits until all are gone. When ctx ends first it cuts what is
// left and returns an error that wraps ctx's.
func (t *Transport) Shutdown(ctx context.Context) error {
	t.mu.Lock()
	t.closed = true
	open := make([]*conn, 0, len(t.open))
	for c := range t.open {
		open = append(open, c)
	}
	t.mu.Unlock()

	gone := make(chan struct{})
	go func() {
		t.wg.Wait()
		close(gone)
	}()
	t.drain(ctx, open)
	defer t.cancel()
	select {
	case <-gone:
		return nil
	case <-ctx.Done():
	}
	for _, c := range open {
		c.cut()
	}
	t.cancel()
	<-gone
	return fmt.Errorf("shut down live connections: %w", ctx.Err())
}

func (t *Transport) drain(ctx context.Context, open []*conn) {
	spread := max(0, t.options.Drain)
	if deadline, ok := ctx.Deadline(); ok {
		spread = min(spread, time.Until(deadline)/2)
	}
	begin := time.Now()
	for i, c := range open {
		if wait := time.Until(begin.Add(spread * time.Duration(i) / time.Duration(len(open)))); wait > 0 {
			select {
			case <-time.After(wait):
			case <-ctx.Done():
				return
			}
		}
		c.close(closing{CloseRestart, "service restart"})
	}
}
