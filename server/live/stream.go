package live

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"mime"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
)

const eventStream = "text/event-stream"

// stream is what a connection that is an event stream has besides: the graphql-sse protocol, in distinct connections
// mode (one operation, the request's own) or in single connection mode (many, of requests that name its token).
type stream struct {
	token    string // of single connection mode, else ""
	readOnly bool   // the request was a GET
	claimed  bool   // guarded by Transport.mu

	mu sync.Mutex // held while an operation is begun

	leaving sync.Mutex         // guards leave
	leave   context.CancelFunc // ends the request that is the stream; nil: there is none yet
}

func (s *stream) onCut(leave context.CancelFunc) {
	s.leaving.Lock()
	defer s.leaving.Unlock()
	s.leave = leave
}

func (s *stream) cut() {
	s.leaving.Lock()
	defer s.leaving.Unlock()
	if s.leave != nil {
		s.leave()
	}
}

// allows tells whether the request may carry the kind of operation.
func (s *stream) allows(kind ast.Operation) *gqlerror.Error {
	if s.readOnly && kind == ast.Mutation {
		return gqlerror.Errorf("a GET request cannot change anything; send mutations by POST")
	}
	return nil
}

func newStreamConn(t *Transport, r *http.Request, exec graphql.GraphExecutor, s *stream) *conn {
	c := newConn(t, r, exec)
	c.stream, c.wake = s, make(chan struct{}, 1)
	return c
}

// isStreamRequest tells whether r belongs to graphql-sse.
func isStreamRequest(r *http.Request) bool {
	if r.Method == http.MethodPut || streamToken(r) != "" {
		return true
	}
	if r.Method != http.MethodGet && r.Method != http.MethodPost {
		return false
	}
	return prefersStream(r.Header.Values("Accept"))
}

// prefersStream tells whether a client likes an event stream at least as much as JSON, and names it first if it likes
// them equally: some clients accept event streams for everything they ask.
func prefersStream(accept []string) bool {
	if !slices.ContainsFunc(accept, func(line string) bool { return strings.Contains(strings.ToLower(line), eventStream) }) {
		return false // as of most requests
	}
	stream, other := 0.0, 0.0
	for part := range strings.SplitSeq(strings.Join(accept, ","), ",") {
		media, params, err := mime.ParseMediaType(part)
		if err != nil {
			continue
		}
		q := 1.0
		if v, err := strconv.ParseFloat(params["q"], 64); err == nil {
			q = v
		}
		switch media {
		case eventStream:
			if q > other {
				stream = max(stream, q)
			}
		case "application/json", "application/graphql-response+json":
			other = max(other, q)
		}
	}
	return stream > 0 && stream >= other
}

// serveStream answers a request of graphql-sse.
func (t *Transport) serveStream(w http.ResponseWriter, r *http.Request, exec graphql.GraphExecutor) {
	if !t.options.AllowOrigin(r) {
		http.Error(w, "origin not allowed", http.StatusForbidden)
		return
	}
	token := streamToken(r)
	switch {
	case r.Method == http.MethodPut:
		t.reserve(w, r, exec)
	case token != "":
		t.serveToken(w, r, token)
	default:
		t.serveDistinct(w, r, exec)
	}
}

// serveDistinct runs the operation of the request and streams what it answers.
func (t *Transport) serveDistinct(w http.ResponseWriter, r *http.Request, exec graphql.GraphExecutor) {
	params, status, err := t.operationOf(r)
	if err != nil {
		http.Error(w, err.Error(), status)
		return
	}
	c := newStreamConn(t, r, exec, &stream{readOnly: r.Method == http.MethodGet})
	if !t.admit(c, r) {
		t.refuse(w)
		return
	}
	defer t.forget(c)
	ctx, leave := context.WithCancel(r.Context())
	defer leave()
	c.stream.onCut(leave)
	if why := c.authorised(); why != nil {
		c.endWriting()
		c.wind()
		http.Error(w, why.reason, statusOf(*why))
		return
	}
	c.operate(&subscription{conn: c}, params)
	c.writeStream(ctx, w)
	c.wind()
}

// authorised is admitted with Scope's panics as a reason, within the time for it.
func (c *conn) authorised() (why *closing) {
	defer func() {
		if r := recover(); r != nil {
			c.t.options.Logger.Error("live: panic while authorising", "panic", fmt.Sprint(r))
			why = &closing{CloseInternal, "Internal server error"}
		}
	}()
	late := time.AfterFunc(c.t.options.InitTimeout, func() { c.close(closing{CloseInitTimeout, "authorisation took too long"}) })
	why = c.admitted(nil)
	if !late.Stop() && why == nil {
		why = &closing{CloseInitTimeout, "authorisation took too long"}
	}
	return why
}

func statusOf(why closing) int {
	if why.code == CloseForbidden {
		return http.StatusForbidden
	}
	return http.StatusServiceUnavailable
}

// operationOf reads the operation of a GraphQL over HTTP request.
func (t *Transport) operationOf(r *http.Request) (params *graphql.RawParams, status int, err error) {
	if r.Method == http.MethodGet {
		params, err = operationOfURL(r)
		return params, http.StatusBadRequest, err
	}
	if media, _, err := mime.ParseMediaType(r.Header.Get("Content-Type")); err != nil || media != "application/json" {
		return nil, http.StatusUnsupportedMediaType, errors.New("send application/json")
	}
	body, err := io.ReadAll(io.LimitReader(r.Body, t.options.MaxMessageBytes+1))
	if err != nil {
		return nil, http.StatusBadRequest, errors.New("the body cannot be read")
	}
	if int64(len(body)) > t.options.MaxMessageBytes {
		return nil, http.StatusRequestEntityTooLarge, errors.New("the operation is too long")
	}
	params, err = parseSubscribe(body)
	return params, http.StatusBadRequest, err
}

func operationOfURL(r *http.Request) (*graphql.RawParams, error) {
	q := r.URL.Query()
	if q.Get("query") == "" && q.Get("extensions") == "" { // which may name a persisted one
		return nil, errors.New("the query is missing")
	}
	in := map[string]any{"query": q.Get("query"), "operationName": q.Get("operationName")}
	for _, name := range []string{"variables", "extensions"} {
		if v := q.Get(name); v != "" {
			if !json.Valid([]byte(v)) {
				return nil, fmt.Errorf("%s is not JSON", name)
			}
			in[name] = json.RawMessage(v)
		}
	}
	return parseSubscribe(mustMarshal(in))
}

// writeStream writes what waits until the stream or the request ends.
func (c *conn) writeStream(ctx context.Context, w http.ResponseWriter) {
	defer c.endWriting()
	to := http.NewResponseController(w)
	_ = to.SetReadDeadline(time.Time{}) // the server's are for requests that end; it may have none to set
	h := w.Header()
	h.Set("Content-Type", eventStream)
	h.Set("Cache-Control", "no-store")
	h.Set("X-Accel-Buffering", "no")
	c.mu.Lock()
	c.started, c.writing = true, true
	c.mu.Unlock()
	var buf []byte
	for pending := true; ; {
		m, ok, end := c.pop()
		if end != nil {
			_ = c.flush(to)
			return
		}
		if !ok {
			if pending && c.flush(to) != nil {
				return
			}
			pending = false
			select {
			case <-c.wake:
			case <-ctx.Done():
				c.abort()
			}
			continue
		}
		_ = to.SetWriteDeadline(time.Now().Add(c.t.options.WriteTimeout))
		buf = c.event(buf[:0], m)
		if _, err := w.Write(buf); err != nil {
			c.lose()
			return
		}
		pending = true
		c.wrote(m, len(buf))
		if c.stream.token == "" && (m.kind == kindComplete || m.kind == kindError) {
			c.close(closing{})
		}
		if cap(buf) > maxScratch {
			buf = nil
		}
	}
}

// flush sends what was written, and then lets the connection be silent for as long as it likes.
func (c *conn) flush(to *http.ResponseController) error {
	_ = to.SetWriteDeadline(time.Now().Add(c.t.options.WriteTimeout))
	if err := to.Flush(); err != nil {
		c.lose()
		return err
	}
	_ = to.SetWriteDeadline(time.Time{})
	return nil
}

func (c *conn) lose() {
	if c.open() {
		c.t.counters.dropped.Add(1)
	}
	c.abort()
}

// event appends a message as one or two events.
func (c *conn) event(buf []byte, m item) []byte {
	add := func(name string, payload []byte) {
		buf = append(append(append(buf, "event: "...), name...), "\ndata: "...)
		open := c.stream.token != ""
		if open {
			buf = append(append(buf, `{"id":`...), mustMarshal(m.id)...)
			if payload != nil {
				buf = append(buf, `,"payload":`...)
			}
		}
		if bytes.IndexByte(payload, '\n') >= 0 { // only between tokens: strings have it escaped
			payload = bytes.ReplaceAll(payload, []byte("\n"), []byte("\ndata: "))
		}
		buf = append(buf, payload...)
		if open {
			buf = append(buf, '}')
		}
		buf = append(buf, "\n\n"...)
	}
	switch m.kind {
	case kindNext:
		add("next", m.frame.payload())
	case kindError:
		add("next", append(append([]byte(`{"errors":`), m.payload...), '}'))
		add("complete", nil)
	case kindComplete:
		add("complete", nil)
	case kindHeartbeat:
		buf = append(buf, c.t.beat().stream...)
	case kindUnchanged:
		buf = append(append(append(buf, ": unchanged "...), mustMarshal(m.id)...), "\n\n"...)
	}
	return buf
}
