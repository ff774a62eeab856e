package live

import (
	"context"
	"crypto/rand"
	"net/http"
	"strings"
	"time"

	"github.com/99designs/gqlgen/graphql"
)

// Where a request of single connection mode names its stream.
const (
	tokenHeader = "X-GraphQL-Event-Stream-Token"
	tokenParam  = "token"
)

func streamToken(r *http.Request) string {
	if token := r.Header.Get(tokenHeader); token != "" {
		return token
	}
	if !strings.Contains(r.URL.RawQuery, tokenParam) { // queries are long, and every request is asked
		return ""
	}
	return r.URL.Query().Get(tokenParam)
}

// reserve keeps an event stream for the client, to whom it gives the token of it.
func (t *Transport) reserve(w http.ResponseWriter, r *http.Request, exec graphql.GraphExecutor) {
	c := newStreamConn(t, r, exec, &stream{token: rand.Text()})
	if !t.admit(c, r) {
		t.refuse(w)
		return
	}
	if why := c.authorised(); why != nil {
		c.endWriting()
		c.wind()
		t.forget(c)
		http.Error(w, why.reason, statusOf(*why))
		return
	}
	t.mu.Lock()
	t.streams[c.stream.token] = c
	t.mu.Unlock()
	go c.awaitClaim()
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	w.Header().Set("Cache-Control", "no-store")
	w.WriteHeader(http.StatusCreated)
	_, _ = w.Write([]byte(c.stream.token)) // a client that has gone claims nothing
}

// awaitClaim gives up a reservation that nobody claims in time.
func (c *conn) awaitClaim() {
	late := time.NewTimer(c.t.options.InitTimeout)
	defer late.Stop()
	select {
	case <-late.C:
	case <-c.context().Done(): // closed; one that was claimed has its own writer
	case <-c.gone:
		return
	}
	if !c.claim() {
		return
	}
	c.close(closing{})
	c.endWriting()
	c.yield()
}

// claim tells whether the caller is the first to take the stream.
func (c *conn) claim() bool {
	c.t.mu.Lock()
	defer c.t.mu.Unlock()
	first := !c.stream.claimed
	c.stream.claimed = true
	return first
}

// yield ends a stream of single connection mode.
func (c *conn) yield() {
	c.t.mu.Lock()
	delete(c.t.streams, c.stream.token)
	c.t.mu.Unlock()
	c.wind()
	c.t.forget(c)
}

// serveToken answers a request that names a stream: the one that is the stream, or one that begins or ends an
// operation of it.
func (t *Transport) serveToken(w http.ResponseWriter, r *http.Request, token string) {
	t.mu.Lock()
	c := t.streams[token]
	t.mu.Unlock()
	if c == nil {
		http.Error(w, "no such event stream", http.StatusNotFound)
		return
	}
	id := r.URL.Query().Get("operationId")
	switch {
	case r.Method == http.MethodGet && r.URL.Query().Get("query") == "":
		c.serveClaim(w, r)
	case r.Method == http.MethodPost:
		t.begin(w, r, c)
	case r.Method == http.MethodDelete && id != "":
		c.complete(id)
		w.WriteHeader(http.StatusOK)
	case r.Method == http.MethodDelete:
		http.Error(w, "operationId is missing", http.StatusBadRequest)
	default:
		w.Header().Set("Allow", "GET, POST, PUT, DELETE")
		http.Error(w, "method not allowed", http.StatusMethodNotAllowed)
	}
}

func (c *conn) serveClaim(w http.ResponseWriter, r *http.Request) {
	ctx, leave := context.WithCancel(r.Context())
	defer leave()
	if !c.claim() {
		http.Error(w, "the event stream is open already", http.StatusConflict)
		return
	}
	c.stream.onCut(leave)
	c.writeStream(ctx, w)
	c.yield()
}

// begin runs the operation of the request, whose answers go to c.
func (t *Transport) begin(w http.ResponseWriter, r *http.Request, c *conn) {
	params, status, err := t.operationOf(r)
	if err != nil {
		http.Error(w, err.Error(), status)
		return
	}
	id, _ := params.Extensions["operationId"].(string)
	if id == "" {
		http.Error(w, "extensions.operationId is missing", http.StatusBadRequest)
		return
	}
	c.stream.mu.Lock()
	defer c.stream.mu.Unlock()
	if c.active(id) {
		http.Error(w, "an operation with this id runs already", http.StatusConflict)
		return
	}
	c.operate(&subscription{id: id, conn: c}, params)
	w.WriteHeader(http.StatusAccepted)
}
