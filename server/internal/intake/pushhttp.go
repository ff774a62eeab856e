package intake

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io"
	"log/slog"
	"mime"
	"net/http"
	"net/url"
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
	Now func() time.Time // nil = time.Now
	Log *slog.Logger     // nil = slog.Default
}

// PushAnswer is the answer to a push.
type PushAnswer struct {
	Received  int            `json:"received"`  // records of the body
	Accepted  int            `json:"accepted"`  // new or saying something new
	Duplicate int            `json:"duplicate"` // saying nothing new
	SetAside  int            `json:"setAside"`  // kept for an operator
	Records   []PushedRecord `json:"records"`   // in the order of the body
}

// PushedRecord is what became of one record.
type PushedRecord struct {
	Index      int    `json:"index"` // in the body, from 0
	ExternalID string `json:"externalId,omitempty"`
	Outcome    string `json:"outcome"` // accepted, duplicate or set_aside
	Reason     string `json:"reason,omitempty"`
	Field      string `json:"field,omitempty"`
	Message    string `json:"message,omitempty"`
	Status     *Given `json:"status,omitempty"` // of a submission, where the address says secrets=true
}

// Given is what the citizen of a complaint comes back with. It is told in the answer
// alone: answers that are kept for repetitions do not hold it.
type Given struct {
	Reference string `json:"reference"`
	Secret    string `json:"secret"`
	Link      string `json:"link"`
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

// part is one record of a body on its way.
type part struct {
	record store.Record
	aside  *store.Aside
}

// refusal is why a body is not received at all.
type refusal struct {
	status        int
	code, message string
}

// delivery reads a body. What is no record at all is one that is set aside.
func (p *Push) delivery(source *city.Source, contentType string, body []byte) ([]part, *refusal) {
	kind, _, err := mime.ParseMediaType(contentType)
	if err != nil && contentType != "" {
		return nil, &refusal{http.StatusUnsupportedMediaType, "INVALID", "the Content-Type cannot be read; send application/json or application/x-www-form-urlencoded"}
	}
	now := time.Now()
	if p.Now != nil {
		now = p.Now()
	}
	switch kind {
	case "application/x-www-form-urlencoded":
		values, err := url.ParseQuery(string(body))
		if m, ok := formSMS(values, now); err == nil && ok {
			return []part{p.sms(source, m)}, nil
		}
		return []part{malformed(source, FormatSMS, body, "the form lacks the sender or the text of a message")}, nil
	case "", "application/json", "text/json", "application/cloudevents+json":
	default:
		return nil, &refusal{http.StatusUnsupportedMediaType, "INVALID", "a body is application/json or application/x-www-form-urlencoded"}
	}
	list, err := splitPush(body)
	switch {
	case errors.Is(err, io.ErrUnexpectedEOF) && len(bytes.TrimSpace(body)) == 0:
		return nil, &refusal{http.StatusBadRequest, "EMPTY", "the body is empty; send a record, an array of records, or an object with the array as \"events\""}
	case err != nil:
		return []part{malformed(source, FormatPush, body, "the body is not JSON; send it again as the schema says, and discard this one")}, nil
	case len(list) > maxPushRecords:
		return nil, &refusal{http.StatusRequestEntityTooLarge, "TOO_LARGE", "a body takes at most 1000 records; send them in several"}
	}
	parts := make([]part, len(list))
	for i, raw := range list {
		if m, ok := objectSMS(raw, now); ok {
			parts[i] = p.sms(source, m)
			continue
		}
		r, a := p.Translator.Read(source, store.Origin{Format: FormatPush, Line: i + 1, Raw: string(raw)})
		parts[i] = part{r, a}
	}
	return parts, nil
}

func (p *Push) sms(source *city.Source, m sms) part {
	r, a := p.Translator.ReadSMS(source, store.Origin{Format: FormatSMS, Raw: contextJSON(m)})
	return part{r, a}
}

func malformed(source *city.Source, format string, body []byte, message string) part {
	return part{aside: &store.Aside{
		Source: source.Code, Reason: store.ReasonMalformed, Message: message, Origin: store.Origin{Format: format, Raw: string(body)},
	}}
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

// give adds secrets for the citizens of what was submitted. A submission that is
// repeated is given another one, since the answer may have been lost. The records are
// written: where no secret can be made, the answer has none.
func (p *Push) give(ctx context.Context, parts []part, receipt store.Receipt, answer *PushAnswer) {
	if p.Issue == nil {
		return
	}
	var ids []city.ID
	var places []int
	taken := 0
	for i := range parts {
		if parts[i].aside != nil {
			continue
		}
		res := receipt.Results[taken]
		taken++
		events := parts[i].record.Events
		if res.Err == nil && res.ID != (city.ID{}) && len(events) > 0 && events[0].Kind == city.Submitted {
			ids, places = append(ids, res.ID), append(places, i)
		}
	}
	if len(ids) == 0 {
		return
	}
	given, err := p.Issue(ctx, ids)
	if err != nil {
		p.log().ErrorContext(ctx, "complaints got no secrets", "error", err)
		return
	}
	for n, i := range places {
		answer.Records[i].Status = &given[n]
	}
}

// answerOf tells what became of each part.
func answerOf(parts []part, receipt store.Receipt) PushAnswer {
	out := PushAnswer{Received: len(parts), Records: make([]PushedRecord, len(parts))}
	taken, aside := 0, 0
	for i := range parts {
		rec := PushedRecord{Index: i}
		var res store.Result
		if a := parts[i].aside; a != nil {
			res = receipt.Aside[aside]
			aside++
			rec.ExternalID, rec.Reason, rec.Field, rec.Message = a.ExternalID, a.Reason, a.Field, a.Message
		} else {
			res = receipt.Results[taken]
			taken++
			rec.ExternalID = parts[i].record.Header.ExternalID
			var domain *city.Error
			if errors.As(res.Err, &domain) {
				rec.Reason, rec.Field, rec.Message = store.ReasonOf(res.Err), domain.Field, domain.Message
			}
		}
		switch res.Outcome {
		case store.New, store.Changed:
			rec.Outcome = "accepted"
			out.Accepted++
		case store.Unchanged:
			rec.Outcome = "duplicate"
			out.Duplicate++
		default:
			rec.Outcome = "set_aside"
			out.SetAside++
		}
		out.Records[i] = rec
	}
	return out
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
