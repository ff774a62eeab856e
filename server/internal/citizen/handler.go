package citizen

import (
	"bytes"
	"context"
	"crypto/sha256"
	_ "embed"
	"encoding/base64"
	"errors"
	"fmt"
	"html/template"
	"log/slog"
	"mime"
	"net/http"
	"net/netip"
	"strconv"
	"strings"
	"time"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/admission"
	"github.com/tugu-city/tugu/server/internal/store"
)

var (
	//go:embed page.html
	pageHTML string
	//go:embed page.css
	pageCSS string
	//go:embed page.js
	pageJS string

	pageTemplate = template.Must(template.New("page").Funcs(template.FuncMap{"inc": func(i int) int { return i + 1 }}).Parse(pageHTML))
)

// The page carries its style and script, so that a slow telephone asks once; the
// policy lets these run by their hashes, and nothing else.
var (
	css    = strings.TrimSpace(pageCSS)
	js     = strings.TrimSpace(pageJS)
	policy = "default-src 'none'; style-src " + digest(css) + "; script-src " + digest(js) + "; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)

func digest(text string) string {
	sum := sha256.Sum256([]byte(text))
	return "'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'"
}

// Options configure the pages. All but Log are required.
type Options struct {
	Profile *city.Profile
	Keys    *Keys
	// Simulated reports whether any complaint is made up.
	Simulated func() bool
	// Address returns who asks: the client's address, not a proxy's.
	Address func(r *http.Request) netip.Addr
	Now     func() time.Time
	Log     *slog.Logger
}

// Failures that are let through at once, and how long one more takes.
const (
	addressBurst, addressEvery     = 30, 10 * time.Second
	referenceBurst, referenceEvery = 10, 3 * time.Minute
	maxForm                        = 32 << 10 // bytes of a body
)

type handler struct {
	Options
	byAddress, byReference *attempts
}

// Register adds /status and /rate to mux.
func Register(mux *http.ServeMux, o Options) {
	h := &handler{Options: o, byAddress: newAttempts(addressBurst, addressEvery, o.Now), byReference: newAttempts(referenceBurst, referenceEvery, o.Now)}
	mux.HandleFunc("GET /status", h.form)
	mux.HandleFunc("GET /status/{reference...}", h.form)
	mux.HandleFunc("GET /rate", h.form)
	mux.HandleFunc("POST /status", h.status)
	mux.HandleFunc("POST /rate", h.rating)
}

func (h *handler) page(r *http.Request, lang string) *page {
	s := speeches[lang]
	if s == nil {
		s = &indonesian
		for _, tag := range h.Profile.Languages {
			if known := speeches[tag]; known != nil {
				s = known
				break
			}
		}
	}
	p := &page{speech: s, City: named(s, h.Profile.Name, h.Profile.Code), Service: h.Profile.Service, Path: "/status", SimulatedCity: h.Simulated()}
	if strings.HasPrefix(r.URL.Path, "/rate") {
		p.Path, p.IsRating = "/rate", true
	}
	return p
}

// form asks for reference and secret, or for the code of an invitation.
func (h *handler) form(w http.ResponseWriter, r *http.Request) {
	p := h.page(r, r.URL.Query().Get("lang"))
	p.Typed.Reference = cut(r.PathValue("reference"), 200)
	h.write(w, http.StatusOK, p)
}

// sent reads a form that was sent. It reports false where it answered itself.
func (h *handler) sent(w http.ResponseWriter, r *http.Request) (*page, bool) {
	r.Body = http.MaxBytesReader(w, r.Body, maxForm)
	kind, _, err := mime.ParseMediaType(r.Header.Get("Content-Type"))
	if err == nil && kind == "application/x-www-form-urlencoded" {
		err = r.ParseForm()
	}
	p := h.page(r, r.PostForm.Get("lang"))
	if err != nil || kind != "application/x-www-form-urlencoded" {
		p.Error = p.TooLong
		h.write(w, http.StatusBadRequest, p)
		return p, false
	}
	f := r.PostForm
	p.Typed = typed{Reference: cut(f.Get("reference"), 200), Secret: cut(f.Get("secret"), 60), Text: f.Get("text")}
	p.Typed.Rating, _ = strconv.Atoi(f.Get("rating")) // 0 = none
	return p, true
}

func cut(s string, most int) string {
	if s = strings.ToValidUTF8(strings.TrimSpace(s), ""); len(s) > most {
		s = strings.ToValidUTF8(s[:most], "")
	}
	return s
}

// guarded looks something up as an attempt that may fail. Whatever fails, fails in the same way.
func (h *handler) guarded(w http.ResponseWriter, r *http.Request, p *page, look func(context.Context) (*store.Complaint, error)) *store.Complaint {
	address := admission.AddressKey(h.Address(r))
	wait := h.byAddress.take(address)
	reference := fold(p.Typed.Reference)
	if wait == 0 && !p.IsRating {
		if wait = h.byReference.take(reference); wait > 0 {
			h.byAddress.giveBack(address)
		}
	}
	if wait > 0 {
		seconds := int((wait + time.Second - 1) / time.Second)
		w.Header().Set("Retry-After", strconv.Itoa(seconds))
		p.Error = fmt.Sprintf(p.Slow, p.when(city.At(h.Now().Add(wait+time.Minute)), h.Profile.Zone))
		p.Typed.Text = ""
		h.write(w, http.StatusTooManyRequests, p)
		return nil
	}
	c, err := look(r.Context())
	if err != nil || c != nil {
		h.byAddress.giveBack(address)
		h.byReference.giveBack(reference)
	}
	switch {
	case err != nil:
		h.fail(w, r, p, err)
		return nil
	case c == nil:
		p.Error = p.Unknown
		if p.IsRating {
			p.Error = p.UnknownCode
		}
		h.write(w, http.StatusNotFound, p)
		return nil
	}
	return c
}

func (h *handler) status(w http.ResponseWriter, r *http.Request) {
	p, ok := h.sent(w, r)
	if !ok {
		return
	}
	c := h.guarded(w, r, p, func(ctx context.Context) (*store.Complaint, error) {
		return h.Keys.open(ctx, p.Typed.Reference, p.Typed.Secret)
	})
	if c == nil {
		return
	}
	code := http.StatusOK
	if do := r.PostForm.Get("do"); do != "" {
		after, err := h.do(r, p, c, do)
		switch {
		case err == nil:
			c, p.Said = after, p.Done
			p.Typed.Text, p.Typed.Rating = "", 0
		case !h.refused(p, err):
			h.fail(w, r, p, err)
			return
		default:
			code = http.StatusConflict
			if city.CodeOf(err) != city.CodeConflict {
				code = http.StatusUnprocessableEntity
			}
			now, err := h.Keys.store.Complaint(r.Context(), c.Header.ID)
			if err != nil {
				h.fail(w, r, p, err)
				return
			}
			c = now
		}
	}
	main, err := h.main(r.Context(), c)
	if err != nil {
		h.fail(w, r, p, err)
		return
	}
	p.View = h.see(p.speech, c, main)
	p.SimulatedCity = p.SimulatedCity || c.Header.Simulated
	_, p.CanRate = rateable(c)
	p.CanWithdraw, p.CanOpen = withdrawable(c), reopenable(c, city.At(h.Now()))
	h.write(w, code, p)
}

// main returns the complaint that goes on where c was merged into it, or nil.
func (h *handler) main(ctx context.Context, c *store.Complaint) (*store.Complaint, error) {
	if c.Course.Status != city.StatusDuplicate {
		return nil, nil //nolint:nilnil // nil = none
	}
	end, _ := ending(c)
	id, ok := parseID(end.Reason)
	if !ok {
		return nil, nil //nolint:nilnil // as above
	}
	found, err := h.Keys.store.Complaints(ctx, []city.ID{id})
	if err != nil {
		return nil, err
	}
	return found[0], nil
}

func (h *handler) do(r *http.Request, p *page, c *store.Complaint, do string) (*store.Complaint, error) {
	text, err := words(p.Typed.Text, do == "reopen")
	if err != nil {
		return nil, err
	}
	ctx, id := r.Context(), c.Header.ID
	switch {
	case do == "rate" && p.Typed.Rating >= 1 && p.Typed.Rating <= 5:
		return h.Keys.rate(ctx, id, 0, p.Typed.Rating, text)
	case do == "withdraw" && r.PostForm.Get("sure") != "":
		return h.Keys.withdraw(ctx, id, text)
	case do == "reopen":
		return h.Keys.reopen(ctx, id, text)
	}
	return nil, city.Errorf(city.CodeInvalid, "a field is missing")
}

// refused says in the citizen's words why a step was refused; false = it is a fault.
func (h *handler) refused(p *page, err error) bool {
	switch city.CodeOf(err) {
	case city.CodeConflict:
		p.Error = p.Gone
		p.Typed.Text = ""
	case city.CodeInvalid:
		p.Error = p.Missing + " " + p.Kept
	case city.CodeTooLarge:
		p.Error = p.TooLong + " " + p.Kept
	default:
		return false
	}
	return true
}

// fail answers that something is broken; the log tells what, and nothing of the citizen.
func (h *handler) fail(w http.ResponseWriter, r *http.Request, p *page, err error) {
	if !errors.Is(err, context.Canceled) {
		h.log().ErrorContext(r.Context(), "a citizen's page failed", "error", err)
	}
	w.Header().Set("Retry-After", "10")
	p.Error, p.View = p.Busy, nil
	h.write(w, http.StatusServiceUnavailable, p)
}

func (h *handler) log() *slog.Logger {
	if h.Log != nil {
		return h.Log
	}
	return slog.Default()
}

// write sends the page: to nobody else, kept nowhere.
func (h *handler) write(w http.ResponseWriter, code int, p *page) {
	p.Style, p.Script = template.HTML("<style>"+css+"</style>"), template.HTML("<script>"+js+"</script>") //nolint:gosec // constants
	var out bytes.Buffer
	if err := pageTemplate.Execute(&out, p); err != nil {
		h.log().Error("a citizen's page cannot be written", "error", err)
		code = http.StatusInternalServerError
		out.Reset()
	}
	head := w.Header()
	head.Set("Content-Type", "text/html; charset=utf-8")
	head.Set("Content-Security-Policy", policy)
	head.Set("Cache-Control", "no-store")
	head.Set("Referrer-Policy", "no-referrer")
	head.Set("X-Content-Type-Options", "nosniff")
	head.Set("X-Robots-Tag", "noindex")
	head.Set("Content-Length", strconv.Itoa(out.Len()))
	w.WriteHeader(code)
	_, _ = w.Write(out.Bytes()) // a peer that has gone needs no answer
}
