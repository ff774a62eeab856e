package live

import (
	"context"
	"fmt"
	"net/http"
	"sync"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/gorilla/websocket"
	"github.com/vektah/gqlparser/v2/ast"
)

// Transport is a [graphql.Transport] for GraphQL over WebSockets. Give it to the AddTransport method of one gqlgen
// server, before transports that would take the same requests, and call [Transport.Shutdown] at the end.
type Transport struct {
	schema   *ast.Schema
	source   Source
	options  Options
	upgrader websocket.Upgrader
	counters counters

	ctx    context.Context // of all groups
	cancel context.CancelFunc
	wg     sync.WaitGroup // connections and groups

	mu     sync.Mutex // guards open, groups, closed; taken before a group's and a connection's
	open   map[*conn]struct{}
	groups map[groupKey]*group
	closed bool
}

var _ graphql.Transport = (*Transport)(nil)

// New returns a transport for servers of the schema, which generated code offers as ExecutableSchema.Schema. The
// source tells when answers can have changed; nil means never, so that validUntil and sweeps alone renew them.
func New(schema *ast.Schema, source Source, options Options) *Transport {
	t := &Transport{
		schema: schema, source: source, options: options.withDefaults(),
		open: map[*conn]struct{}{}, groups: map[groupKey]*group{},
	}
	t.ctx, t.cancel = context.WithCancel(context.Background())
	t.upgrader = websocket.Upgrader{
		HandshakeTimeout: t.options.WriteTimeout,
		ReadBufferSize:   1 << 10,
		WriteBufferPool:  &sync.Pool{}, // frames are written by frameWriter; this only keeps gorilla from allocating
		Subprotocols:     []string{Subprotocol},
		CheckOrigin:      t.options.AllowOrigin,
	}
	return t
}

// Supports tells whether r asks for a WebSocket.
func (t *Transport) Supports(r *http.Request) bool { return websocket.IsWebSocketUpgrade(r) }

// Do upgrades the request and returns; the connection is served in the background until either side closes it. It
// answers 503 when there are too many connections or after Shutdown, and 403 for a foreign origin. The context of
// the request keeps its values for the connection's operations, but not its end.
func (t *Transport) Do(w http.ResponseWriter, r *http.Request, exec graphql.GraphExecutor) {
	c := newConn(t, r, exec)
	if !t.admit(c) {
		t.counters.refused.Add(1)
		w.Header().Set("Retry-After", "5")
		http.Error(w, "no room for another connection", http.StatusServiceUnavailable)
		return
	}
	ws, err := t.upgrader.Upgrade(w, r, nil)
	if err != nil {
		t.options.Logger.Debug("live: upgrade refused", "error", err)
		t.forget(c)
		return
	}
	c.start(ws)
}

// admit registers the connection unless there is no room for it.
func (t *Transport) admit(c *conn) bool {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.closed || len(t.open) >= t.options.MaxConnections {
		return false
	}
	t.open[c] = struct{}{}
	t.counters.connections.Add(1)
	t.wg.Add(1)
	return true
}

func (t *Transport) forget(c *conn) {
	c.cancel()
	t.mu.Lock()
	delete(t.open, c)
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
