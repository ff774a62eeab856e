package social

import (
	"context"
	"crypto/hmac"
	"crypto/sha256"
	"crypto/subtle"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"io"
	"log/slog"
	"net/http"
	"strings"
	"time"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/intake"
	"github.com/tugu-city/tugu/server/internal/intake/wire"
	"github.com/tugu-city/tugu/server/internal/store"
)

// Door is where records are handed in: the store.
type Door interface {
	Receive(ctx context.Context, d store.Delivery) (store.Receipt, error)
}

// Webhooks serve /intake/{source}/meta and /intake/{source}/mention.
type Webhooks struct {
	Profile *city.Profile // required
	Door    Door          // required
	Read    intake.Reader // required
	// Secret returns the secret that bodies of the source's "meta" or "mention" are signed
	// with; "" = none is configured, and nothing is believed. Required.
	Secret func(source, hook string) string
	// Verify returns the token of Meta's handshake; "" = none. Required.
	Verify func(source string) string
	Now    func() time.Time // nil = time.Now
	Log    *slog.Logger     // nil = slog.Default
}

// Answer is the answer to a delivery: received = accepted + duplicate + setAside.
type Answer struct {
	Received  int `json:"received"`
	Accepted  int `json:"accepted"`
	Duplicate int `json:"duplicate"`
	SetAside  int `json:"setAside"`
	Ignored   int `json:"ignored"` // likes, receipts and the like: no records
}

const (
	// maxPosts bounds the posts of one delivery; Meta sends at most 1,000 changes.
	maxPosts     = 5000
	maxChallenge = 512
)

// Register adds the routes to mux.
func (h *Webhooks) Register(mux *http.ServeMux) {
	mux.HandleFunc("GET /intake/{source}/meta", h.handshake)
	mux.HandleFunc("POST /intake/{source}/meta", h.meta)
	mux.HandleFunc("GET /intake/{source}/mention", h.challenge)
	mux.HandleFunc("POST /intake/{source}/mention", h.mention)
}

func (h *Webhooks) source(r *http.Request) *city.Source {
	if s := h.Profile.Source(r.PathValue("source")); s != nil && s.Social != nil {
		return s
	}
	return nil
}

// handshake answers Meta's verification of the address.
func (h *Webhooks) handshake(w http.ResponseWriter, r *http.Request) {
	q := r.URL.Query()
	s, challenge := h.source(r), q.Get("hub.challenge")
	want := ""
	if s != nil {
		want = h.Verify(s.Code)
	}
	if want == "" || q.Get("hub.mode") != "subscribe" || subtle.ConstantTimeCompare([]byte(q.Get("hub.verify_token")), []byte(want)) != 1 ||
		challenge == "" || len(challenge) > maxChallenge {
		wire.Problem(w, http.StatusForbidden, "FORBIDDEN", "hub.verify_token is not the one of --intake-verify for this source")
		return
	}
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	w.Header().Set("Cache-Control", "no-store")
	_, _ = io.WriteString(w, challenge) // a peer that has gone needs no answer
}

// challenge answers the check of a platform that signs what it sends by GET.
func (h *Webhooks) challenge(w http.ResponseWriter, r *http.Request) {
	s := h.source(r)
	var m *city.Mention
	secret := ""
	if s != nil && s.Social.Mention != nil {
		m, secret = s.Social.Mention, h.Secret(s.Code, "mention")
	}
	if m == nil || m.Challenge == "" || secret == "" {
		wire.Problem(w, http.StatusNotFound, "NOT_FOUND", "there is no such webhook")
		return
	}
	given := r.URL.Query().Get(m.Challenge)
	if given == "" || len(given) > maxChallenge {
		wire.Problem(w, http.StatusBadRequest, "INVALID", "the parameter "+m.Challenge+" is missing or too long")
		return
	}
	wire.Respond(w, http.StatusOK, map[string]string{m.Response: m.Prefix + encode(m.Encoding, sign(secret, []byte(given)))})
}

func (h *Webhooks) meta(w http.ResponseWriter, r *http.Request) {
	h.post(w, r, "meta", func(*city.Source) (string, func([]byte) []byte) {
		return "X-Hub-Signature-256", func(given []byte) []byte { return decode("hex", "sha256=", given) }
	}, func(_ *city.Source, body []byte, now time.Time) (found, bool) { return decodeMeta(body, now) })
}

func (h *Webhooks) mention(w http.ResponseWriter, r *http.Request) {
	if s := h.source(r); s == nil || s.Social.Mention == nil {
		unauthorized(w)
		return
	}
	h.post(w, r, "mention", func(s *city.Source) (string, func([]byte) []byte) {
		m := s.Social.Mention
		return m.Header, func(given []byte) []byte { return decode(m.Encoding, m.Prefix, given) }
	}, func(s *city.Source, body []byte, now time.Time) (found, bool) {
		return decodeMention(body, s.Social.Mention, now)
	})
}

// post takes one delivery. Who cannot sign it learns nothing.
func (h *Webhooks) post(w http.ResponseWriter, r *http.Request, hook string, signature func(*city.Source) (string, func([]byte) []byte),
	decodeBody func(*city.Source, []byte, time.Time) (found, bool),
) {
	s := h.source(r)
	secret := ""
	if s != nil {
		secret = h.Secret(s.Code, hook)
	}
	if secret == "" {
		unauthorized(w)
		return
	}
	body, ok := wire.Body(w, r)
	if !ok {
		return
	}
	header, read := signature(s)
	if given := read([]byte(r.Header.Get(header))); given == nil || !hmac.Equal(given, sign(secret, body)) {
		h.log().WarnContext(r.Context(), "a body with a wrong signature was refused", "source", s.Code, "hook", hook)
		unauthorized(w)
		return
	}
	now := time.Now()
	if h.Now != nil {
		now = h.Now()
	}
	f, ok := decodeBody(s, body, now)
	if !ok {
		f = found{strange: []strange{{"the body", string(body)}}}
	}
	if len(f.posts)+len(f.strange) > maxPosts {
		wire.Problem(w, http.StatusRequestEntityTooLarge, "TOO_LARGE", "a delivery takes at most 5000 posts")
		return
	}
	h.receive(w, r, s, hook, &f)
}

// receive writes what was found, in one transaction, and answers.
func (h *Webhooks) receive(w http.ResponseWriter, r *http.Request, s *city.Source, hook string, f *found) {
	var d store.Delivery
	for i := range f.posts {
		raw, err := json.Marshal(&f.posts[i])
		if err != nil { // plain texts and finite numbers always encode
			continue
		}
		record, aside := h.Read(s, store.Origin{Format: Format, Raw: string(raw)})
		if aside != nil {
			d.Aside = append(d.Aside, *aside)
		} else {
			d.Records = append(d.Records, record)
		}
	}
	for _, x := range f.strange {
		d.Aside = append(d.Aside, store.Aside{
			Source: s.Code, Reason: store.ReasonUnknownForm, Message: x.what + " is not understood; hand it in by hand if it is a complaint, and discard this one",
			Origin: store.Origin{Format: Format, Raw: x.raw},
		})
	}
	a := Answer{Received: len(d.Records) + len(d.Aside), Ignored: f.nothing}
	if a.Received > 0 {
		receipt, err := h.Door.Receive(r.Context(), d)
		if err != nil {
			h.log().ErrorContext(r.Context(), "posts could not be received", "source", s.Code, "error", err)
			w.Header().Set("Retry-After", "5")
			wire.Problem(w, http.StatusServiceUnavailable, "BUSY", "nothing was taken; send the same again")
			return
		}
		a.SetAside = len(receipt.Aside)
		for i := range receipt.Results {
			switch receipt.Results[i].Outcome {
			case store.New, store.Changed:
				a.Accepted++
			case store.Unchanged:
				a.Duplicate++
			default:
				a.SetAside++
			}
		}
	}
	h.log().InfoContext(r.Context(), "posts received", "source", s.Code, "hook", hook, "received", a.Received, "accepted", a.Accepted,
		"duplicate", a.Duplicate, "setAside", a.SetAside, "ignored", a.Ignored)
	wire.Respond(w, http.StatusOK, a)
}

func sign(secret string, body []byte) []byte {
	mac := hmac.New(sha256.New, []byte(secret))
	_, _ = mac.Write(body) // never fails
	return mac.Sum(nil)
}

func encode(encoding string, sum []byte) string {
	if encoding == "base64" {
		return base64.StdEncoding.EncodeToString(sum)
	}
	return hex.EncodeToString(sum)
}

// decode returns the bytes of a signature; nil where it is none.
func decode(encoding, prefix string, given []byte) []byte {
	plain, ok := strings.CutPrefix(string(given), prefix)
	if !ok {
		return nil
	}
	var sum []byte
	var err error
	if encoding == "base64" {
		sum, err = base64.StdEncoding.DecodeString(plain)
	} else {
		sum, err = hex.DecodeString(plain)
	}
	if err != nil || len(sum) != sha256.Size {
		return nil
	}
	return sum
}

func unauthorized(w http.ResponseWriter) {
	wire.Problem(w, http.StatusUnauthorized, "UNAUTHORIZED", "the signature is missing or wrong, or this source has no webhook; nothing was taken")
}

func (h *Webhooks) log() *slog.Logger {
	if h.Log != nil {
		return h.Log
	}
	return slog.Default()
}
