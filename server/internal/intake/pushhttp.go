package intake

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"io"
	"log/slog"
	"net/http"
	"time"
	"unicode/utf8"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/intake/wire"
	"github.com/tugu-city/tugu/server/internal/store"
)

// Door is where records are handed in: the store.
type Door interface {
	Receive(ctx context.Context, d store.Delivery) (store.Receipt, error)
	// Answered returns the answer that a delivery with the key was given.
	Answered(ctx context.Context, source, key string) (a store.Answer, ok bool, err error)
}

// Push serves POST /intake/{source}, by which sources hand records in by
// themselves, and GET /intake/{source}/schema.json.
type Push struct {
	Profile    *city.Profile // required
	Translator *Translator   // required
	Door       Door          // required
	// Issue gives the citizens of new complaints secrets for their own pages, in the
	// order of the ids; nil = nobody is given one.
	Issue func(ctx context.Context, ids []city.ID) ([]Given, error)
	// May tells whether the bearer of the token may hand in records of the source. Required.
	May func(token, source string) bool
	// Digest makes the external id of a text message whose gateway gives none, from its
	// sender, words and day, by a keyed hash: the words are kept readable, so of a plain one
	// all numbers could be tried. Equal texts give equal ids. nil = a plain digest.
	Digest func(text string) string
	Now    func() time.Time // nil = time.Now
	Log    *slog.Logger     // nil = slog.Default
}

// maxKeyLength bounds the Idempotency-Key.
const maxKeyLength = 200

// Register adds the routes to mux. bearer reads the token of a request.
func (p *Push) Register(mux *http.ServeMux, bearer func(r *http.Request) string) {
	mux.HandleFunc("GET /intake/{source}/schema.json", p.schema)
	mux.HandleFunc("POST /intake/{source}", func(w http.ResponseWriter, r *http.Request) { p.post(w, r, bearer(r)) })
}

func (p *Push) schema(w http.ResponseWriter, r *http.Request) {
	if p.Profile.Source(r.PathValue("source")) == nil {
		wire.Problem(w, http.StatusNotFound, "NOT_FOUND", "the profile has no such source")
		return
	}
	w.Header().Set("Content-Type", "application/schema+json")
	w.Header().Set("Cache-Control", "max-age=3600")
	_, _ = w.Write(PushSchema) // a peer that has gone needs no answer
}

func (p *Push) post(w http.ResponseWriter, r *http.Request, token string) {
	source := p.Profile.Source(r.PathValue("source"))
	code := r.PathValue("source")
	// Who has no token does not learn which sources there are.
	if !p.May(token, code) {
		w.Header().Set("WWW-Authenticate", "Bearer")
		wire.Problem(w, http.StatusUnauthorized, "UNAUTHORIZED", "send the source's token as Authorization: Bearer …")
		return
	}
	if source == nil {
		wire.Problem(w, http.StatusNotFound, "NOT_FOUND", "the profile has no source "+show(code))
		return
	}
	key := r.Header.Get("Idempotency-Key")
	if len(key) > maxKeyLength || !utf8.ValidString(key) {
		wire.Problem(w, http.StatusBadRequest, "INVALID", "the Idempotency-Key takes at most 200 bytes of text")
		return
	}
	body, ok := wire.Body(w, r)
	if !ok {
		return
	}
	sum := sha256.Sum256(body)
	digest := hex.EncodeToString(sum[:])
	if key != "" && p.repeat(w, r, source.Code, key, digest) {
		return
	}
	d, refusal := p.delivery(source, r.Header.Get("Content-Type"), body)
	if refusal != nil {
		wire.Problem(w, refusal.status, refusal.code, refusal.message)
		return
	}
	p.receive(w, r, source.Code, key, digest, d)
}

// repeat answers a delivery that was answered before.
func (p *Push) repeat(w http.ResponseWriter, r *http.Request, source, key, digest string) bool {
	a, ok, err := p.Door.Answered(r.Context(), source, key)
	switch {
	case err != nil:
		p.fail(w, r, err)
		return true
	case !ok:
		return false
	case a.Digest != digest:
		wire.Problem(w, http.StatusUnprocessableEntity, "KEY_REUSED", "another body was sent with this Idempotency-Key; give each delivery a key of its own")
		return true
	}
	w.Header().Set("Idempotency-Replayed", "true")
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("Cache-Control", "no-store")
	_, _ = io.WriteString(w, a.Text) // a peer that has gone needs no answer
	return true
}

// receive writes the parts and answers.
func (p *Push) receive(w http.ResponseWriter, r *http.Request, source, key, digest string, parts []part) {
	var d store.Delivery
	for i := range parts {
		if parts[i].aside != nil {
			d.Aside = append(d.Aside, *parts[i].aside)
		} else {
			d.Records = append(d.Records, parts[i].record)
		}
	}
	if key != "" {
		d.Keep = func(receipt store.Receipt) store.Kept {
			return store.Kept{Answer: &store.Answer{Source: source, Key: key, Digest: digest, Text: contextJSON(answerOf(parts, receipt))}}
		}
	}
	receipt, err := p.Door.Receive(r.Context(), d)
	if err != nil {
		p.fail(w, r, err)
		return
	}
	answer := answerOf(parts, receipt)
	if r.URL.Query().Get("secrets") == "true" {
		p.give(r.Context(), parts, receipt, &answer)
	}
	p.log().InfoContext(r.Context(), "records received", "source", source, "received", answer.Received, "accepted", answer.Accepted,
		"duplicate", answer.Duplicate, "setAside", answer.SetAside)
	wire.Respond(w, http.StatusOK, answer)
}

// fail answers that nothing was taken; the log says why.
func (p *Push) fail(w http.ResponseWriter, r *http.Request, err error) {
	p.log().ErrorContext(r.Context(), "records could not be received", "error", err)
	w.Header().Set("Retry-After", "5")
	wire.Problem(w, http.StatusServiceUnavailable, "BUSY", "nothing was taken; send the same again")
}

func (p *Push) log() *slog.Logger {
	if p.Log != nil {
		return p.Log
	}
	return slog.Default()
}
