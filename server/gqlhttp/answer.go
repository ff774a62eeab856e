package gqlhttp

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"net/http"
	"strconv"
	"sync"
	"time"

	"github.com/99designs/gqlgen/graphql"
)

// answer is an encoded response, and for how long it is one.
type answer struct {
	status  int
	body    []byte
	partial bool     // has errors
	data    bool     // has data, maybe null
	kept    bool     // may be kept by the caller and asked for again by its tag
	lasts   bool     // may be kept here: all of it was read from state
	tag     []string // header ETag of a kept answer
	length  []string // header Content-Length
	retry   []string // header Retry-After; nil = none

	state       State
	from, until time.Time // until zero: for ever

	zipped    sync.Once
	zip       []byte // once zipped; nil = not worth it
	zipLength []string
}

// encode encodes a response; a request error has no data, not even null.
func encode(resp *graphql.Response) (*answer, error) {
	a := &answer{status: http.StatusOK, data: resp.Data != nil, partial: len(resp.Errors) > 0}
	var b bytes.Buffer
	b.Grow(len(resp.Data) + 64)
	separator := byte('{')
	field := func(name string, value []byte) {
		b.WriteByte(separator)
		separator = ','
		b.WriteString(`"` + name + `":`)
		b.Write(value)
	}
	if len(resp.Errors) > 0 {
		errs, err := json.Marshal(resp.Errors)
		if err != nil {
			return nil, err
		}
		field("errors", errs)
	}
	if resp.Data != nil {
		field("data", resp.Data)
	}
	if len(resp.Extensions) > 0 {
		ext, err := json.Marshal(resp.Extensions)
		if err != nil {
			return nil, err
		}
		field("extensions", ext)
	}
	b.WriteByte('}')
	a.body = b.Bytes()
	a.length = []string{strconv.Itoa(len(a.body))}
	return a, nil
}

// keep gives the answer its tag: equal bytes have equal tags, whatever the state
// that they were read from.
func (a *answer) keep() {
	sum := sha256.Sum256(a.body)
	a.kept = true
	a.tag = []string{`W/"` + base64.RawURLEncoding.EncodeToString(sum[:16]) + `"`} // weak: the same for every encoding
}

// holds tells whether time has not changed the answer.
func (a *answer) holds(now time.Time) bool {
	return !now.Before(a.from) && (a.until.IsZero() || now.Before(a.until))
}

// size is about what the answer takes, compressed bytes included.
func (a *answer) size() int64 { return int64(len(a.body))*5/4 + 500 }

var (
	fast = sync.Pool{New: func() any { w, _ := gzip.NewWriterLevel(nil, gzip.BestSpeed); return w }}
	good = sync.Pool{New: func() any { w, _ := gzip.NewWriterLevel(nil, gzip.DefaultCompression); return w }}
)

// compress returns the body compressed and its length, nil if that is no gain.
func (a *answer) compress() ([]byte, []string) {
	a.zipped.Do(func() {
		pool := &fast
		if a.kept {
			pool = &good // once for many
		}
		w := pool.Get().(*gzip.Writer)
		defer pool.Put(w)
		var b bytes.Buffer
		b.Grow(len(a.body) / 4)
		w.Reset(&b)
		if _, err := w.Write(a.body); err != nil || w.Close() != nil {
			return // a buffer takes everything
		}
		if b.Len() < len(a.body)*9/10 {
			a.zip, a.zipLength = b.Bytes(), []string{strconv.Itoa(b.Len())}
		}
	})
	return a.zip, a.zipLength
}

var (
	vary      = []string{"Accept, Accept-Encoding, Authorization"}
	revised   = []string{"private, no-cache"}
	unstored  = []string{"no-store"}
	gzipCoded = []string{"gzip"}
)

// write sends the answer: 304 if the caller has it already.
func (t *Transport) write(w http.ResponseWriter, r *http.Request, a *answer, m media, status int) {
	h := w.Header()
	h["Vary"] = vary
	if !a.kept {
		h["Cache-Control"] = unstored
		if a.retry != nil {
			h["Retry-After"] = a.retry
		}
	} else {
		h["Cache-Control"], h["Etag"] = revised, a.tag
		if have := r.Header["If-None-Match"]; len(have) > 0 && Matches(have, a.tag[0]) {
			t.notModified.Add(1)
			w.WriteHeader(http.StatusNotModified)
			return
		}
	}
	h["Content-Type"] = contentTypes[m]
	body, length := a.body, a.length
	if from := t.options.CompressFrom; from > 0 && len(body) >= from && acceptsGzip(r.Header["Accept-Encoding"]) {
		if zip, zipLength := a.compress(); zip != nil {
			body, length = zip, zipLength
			h["Content-Encoding"] = gzipCoded
		}
	}
	h["Content-Length"] = length
	w.WriteHeader(status)
	_, _ = w.Write(body) // a peer that has gone needs no answer
}
