package gqlhttp

import (
	"bytes"
	"context"
	"errors"
	"net/http"
	"sync"
	"sync/atomic"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/gqlerror"
)

// Transport is a graphql.Transport for GraphQL over HTTP. Add it last: it answers
// whatever other transports leave, if only to say what is wrong with it.
type Transport struct {
	options Options
	cache   *cache // nil = answers are not kept

	hits, joined, executed, notModified atomic.Uint64
}

var _ graphql.Transport = (*Transport)(nil)

// New returns a transport.
func New(o Options) *Transport {
	t := &Transport{options: o.withDefaults()}
	if t.options.caches() {
		t.cache = newCache(t.options.CacheBytes)
	}
	return t
}

// Stats returns the present counts.
func (t *Transport) Stats() Stats {
	s := Stats{Hits: t.hits.Load(), Joined: t.joined.Load(), Executed: t.executed.Load(), NotModified: t.notModified.Load()}
	if t.cache != nil {
		s.CachedBytes = t.cache.answers.bytes() + t.cache.questions.bytes()
	}
	return s
}

// Supports implements graphql.Transport.
func (*Transport) Supports(*http.Request) bool { return true }

const allowed = "GET, HEAD, POST, OPTIONS"

// Do implements graphql.Transport.
func (t *Transport) Do(w http.ResponseWriter, r *http.Request, exec graphql.GraphExecutor) {
	m := negotiate(r.Header["Accept"])
	var refused *refusal
	switch {
	case r.Method == http.MethodOptions:
		w.Header().Set("Allow", allowed)
		w.Header().Set("Accept-Post", typeJSON)
		w.WriteHeader(http.StatusNoContent)
		return
	case m == noMedia:
		refused = &refusal{status: http.StatusNotAcceptable, err: coded(CodeNotAcceptable, "answers are %s or %s; accept one of them", typeGraphQL, typeJSON)}
	case r.Method == http.MethodPost:
		refused = t.post(w, r, exec, m)
	case r.Method == http.MethodGet || r.Method == http.MethodHead:
		refused = t.get(w, r, exec, m)
	default:
		refused = &refusal{
			status: http.StatusMethodNotAllowed, allow: allowed,
			err: coded(CodeMethodNotAllowed, "send operations by POST, or queries by GET"),
		}
	}
	if refused != nil {
		t.refuse(w, r, exec, m, refused)
	}
}

var buffers = sync.Pool{New: func() any { return &bytes.Buffer{} }}

func (t *Transport) post(w http.ResponseWriter, r *http.Request, exec graphql.GraphExecutor, m media) *refusal {
	if coding := r.Header.Get("Content-Encoding"); coding != "" && coding != "identity" {
		return &refusal{status: http.StatusUnsupportedMediaType, err: coded(CodeUnsupportedMediaType, "the body is compressed; send it as it is")}
	}
	if !takesJSON(r.Header.Get("Content-Type")) {
		return &refusal{status: http.StatusUnsupportedMediaType, err: coded(CodeUnsupportedMediaType, "send the operation with Content-Type: %s, in UTF-8", typeJSON)}
	}
	class := t.options.Class(r.Context())
	b := buffers.Get().(*bytes.Buffer)
	defer func() {
		if b.Cap() <= 64<<10 {
			buffers.Put(b)
		}
	}()
	b.Reset()
	b.WriteString(class)
	b.WriteString("\x00P")
	before := b.Len()
	if _, err := b.ReadFrom(r.Body); err != nil {
		var tooLarge *http.MaxBytesError
		if errors.As(err, &tooLarge) {
			return &refusal{status: http.StatusRequestEntityTooLarge, err: coded(CodeTooLarge, "the request is larger than %d bytes", tooLarge.Limit)}
		}
		return badRequest("the request could not be read")
	}
	if t.known(w, r, b.Bytes(), m) {
		return nil
	}
	req, refused := parseBody(b.Bytes()[before:])
	if refused != nil {
		return refused
	}
	return t.answer(w, r, exec, m, class, b.Bytes(), req)
}

func (t *Transport) get(w http.ResponseWriter, r *http.Request, exec graphql.GraphExecutor, m media) *refusal {
	class := t.options.Class(r.Context())
	bytes := []byte(class + "\x00G" + r.URL.RawQuery)
	if t.known(w, r, bytes, m) {
		return nil
	}
	req, refused := parseURL(r.URL.RawQuery)
	if refused != nil {
		return refused
	}
	return t.answer(w, r, exec, m, class, bytes, req)
}

// known answers a request whose bytes came before and whose answer still holds.
func (t *Transport) known(w http.ResponseWriter, r *http.Request, request []byte, m media) bool {
	if t.cache == nil {
		return false
	}
	a := t.cache.find(request, t.options.State(), t.options.Now)
	if a == nil {
		return false
	}
	t.hits.Add(1)
	t.write(w, r, a, m, http.StatusOK)
	return true
}

// refuse answers a request that does not reach execution.
func (t *Transport) refuse(w http.ResponseWriter, r *http.Request, exec graphql.GraphExecutor, m media, refused *refusal) {
	t.present(w, r, exec, m, refused.allow, refused.status, gqlerror.List{refused.err})
}

// present answers with request errors.
func (t *Transport) present(w http.ResponseWriter, r *http.Request, exec graphql.GraphExecutor, m media, allow string, status int, errs gqlerror.List) {
	if status == 0 {
		status = http.StatusOK
		if m == graphqlJSON {
			status = http.StatusBadRequest
		}
	}
	if allow != "" {
		w.Header().Set("Allow", allow)
	}
	a, err := encode(exec.DispatchError(context.WithoutCancel(r.Context()), errs))
	if err != nil {
		http.Error(w, "", http.StatusInternalServerError) // extensions that are not JSON
		return
	}
	t.write(w, r, a, m, status)
}
