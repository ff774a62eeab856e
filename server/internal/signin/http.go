package signin

import (
	"context"
	"crypto/rand"
	"crypto/subtle"
	"encoding/json"
	"errors"
	"net/http"
	"net/url"
	"strings"
	"time"

	"github.com/tugu-city/tugu/server/city"
	"golang.org/x/oauth2"
)

const (
	// prefix marks a session where it is kept like a token.
	prefix = "tugus_"
	// attemptFor is how long somebody may take to sign in at the provider.
	attemptFor = 10 * time.Minute
	// maxCookie is the length of a cookie, in bytes, that is looked at.
	maxCookie = 4 << 10
)

// attempt is a sign-in under way, which the browser keeps.
type attempt struct {
	State, Nonce, Verifier string
	To                     string // where the person was
	Ends                   int64  // Unix seconds
}

// Register adds /auth (whether one can sign in, and who one is), /auth/login, /auth/callback and
// /auth/logout to mux.
func (s *SignIn) Register(mux *http.ServeMux) {
	mux.HandleFunc("GET /auth", s.state)
	mux.HandleFunc("GET /auth/login", s.login)
	mux.HandleFunc("GET /auth/callback", s.callback)
	mux.HandleFunc("POST /auth/logout", s.logout)
}

// Session returns the session of a request, as [SignIn.Person] takes it; "" without one.
func (s *SignIn) Session(r *http.Request) string {
	c, err := r.Cookie(s.cookie(r, "tugu"))
	if err != nil || len(c.Value) > maxCookie {
		return ""
	}
	return prefix + c.Value
}

// IsSession tells whether a text is marked as a session.
func IsSession(text string) bool { return strings.HasPrefix(text, prefix) }

// Person returns whose session it is; false where it is none, or has ended.
func (s *SignIn) Person(session string) (p Person, ok bool) {
	sealed, marked := strings.CutPrefix(session, prefix)
	if !marked || s.sealer.open("session", sealed, &p) != nil || p.Expires <= city.At(s.Now()) {
		return Person{}, false
	}
	return p, true
}

// state tells the pages whether one can sign in, and who one is.
func (s *SignIn) state(w http.ResponseWriter, r *http.Request) {
	state := struct {
		Login  string  `json:"login"`
		Logout string  `json:"logout"`
		Name   *string `json:"name"` // null = nobody
	}{Login: "/auth/login", Logout: "/auth/logout"}
	if p, ok := s.Person(s.Session(r)); ok {
		state.Name = &p.Name
	}
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("Cache-Control", "no-store")
	_ = json.NewEncoder(w).Encode(state) // a client that is gone needs no answer
}

// login sends the browser to the provider.
func (s *SignIn) login(w http.ResponseWriter, r *http.Request) {
	ctx, cancel := context.WithTimeout(r.Context(), askTimeout)
	defer cancel()
	p, err := s.found(ctx)
	if err != nil {
		s.refuse(w, err)
		return
	}
	a := attempt{State: rand.Text(), Nonce: rand.Text(), Verifier: oauth2.GenerateVerifier(), To: local(r.URL.Query().Get("to")), Ends: s.Now().Add(attemptFor).Unix()}
	sealed, err := s.sealer.seal("attempt", a)
	if err != nil {
		s.refuse(w, err)
		return
	}
	// Lax: the browser comes back from another site.
	s.set(w, r, "tugu-login", sealed, attemptFor, http.SameSiteLaxMode)
	w.Header().Set("Cache-Control", "no-store")
	http.Redirect(w, r, s.flow(p, s.back(r)).AuthCodeURL(a.State, oauth2.S256ChallengeOption(a.Verifier), oauth2.SetAuthURLParam("nonce", a.Nonce)), http.StatusFound)
}

// callback takes the browser back from the provider.
func (s *SignIn) callback(w http.ResponseWriter, r *http.Request) {
	ctx, cancel := context.WithTimeout(r.Context(), askTimeout)
	defer cancel()
	a, err := s.attempt(r)
	s.set(w, r, "tugu-login", "", -time.Second, http.SameSiteLaxMode)
	if err != nil {
		s.refuse(w, err)
		return
	}
	person, err := s.exchange(ctx, r, a)
	if err != nil {
		s.refuse(w, err)
		return
	}
	person.Expires = s.until(s.Now())
	sealed, err := s.sealer.seal("session", person)
	if err != nil {
		s.refuse(w, err)
		return
	}
	s.set(w, r, "tugu", sealed, s.Lasts, http.SameSiteStrictMode)
	s.mark(w, r, s.Lasts)
	s.Log.Info("signed in", "name", person.Name, "role", person.Role)
	w.Header().Set("Cache-Control", "no-store")
	http.Redirect(w, r, a.To, http.StatusFound)
}

// attempt returns the sign-in that a browser comes back from, if it is its own and in time.
func (s *SignIn) attempt(r *http.Request) (a attempt, err error) {
	c, err := r.Cookie(s.cookie(r, "tugu-login"))
	if err != nil || len(c.Value) > maxCookie || s.sealer.open("attempt", c.Value, &a) != nil ||
		subtle.ConstantTimeCompare([]byte(a.State), []byte(r.URL.Query().Get("state"))) != 1 || s.Now().Unix() >= a.Ends {
		return attempt{}, city.Errorf(city.CodeForbidden, "this sign-in was not begun in this browser, or took more than ten minutes; begin again at /auth/login")
	}
	return a, nil
}

// exchange redeems the code that the provider gave the browser.
func (s *SignIn) exchange(ctx context.Context, r *http.Request, a attempt) (Person, error) {
	query := r.URL.Query()
	if why := query.Get("error"); why != "" {
		return Person{}, city.Errorf(city.CodeForbidden, "the sign-in service let nobody in (%s); begin again at /auth/login", plain(why))
	}
	p, err := s.found(ctx)
	if err != nil {
		return Person{}, err
	}
	token, err := s.flow(p, s.back(r)).Exchange(s.with(ctx), query.Get("code"), oauth2.VerifierOption(a.Verifier))
	var refused *oauth2.RetrieveError
	switch {
	case errors.As(err, &refused):
		s.Log.Warn("the sign-in provider refused a code", "error", refused.ErrorCode)
		return Person{}, city.Errorf(city.CodeForbidden, "the sign-in service refused the code; begin again at /auth/login")
	case err != nil:
		s.Log.Error("the sign-in provider does not answer", "error", firstLine(err))
		return Person{}, errAway
	}
	raw, ok := token.Extra("id_token").(string)
	if !ok {
		return Person{}, city.Errorf(city.CodeForbidden, "the sign-in service says of nobody who it is; begin again at /auth/login")
	}
	return s.verify(ctx, raw, s.Client, &a.Nonce)
}

// logout forgets the session. A page of another site cannot send it.
func (s *SignIn) logout(w http.ResponseWriter, r *http.Request) {
	s.set(w, r, "tugu", "", -time.Second, http.SameSiteStrictMode)
	s.mark(w, r, -time.Second)
	w.WriteHeader(http.StatusNoContent)
}

// local is an address of this server alone: whatever names another becomes the KPI pages.
func local(to string) string {
	u, err := url.Parse(to)
	if err != nil || u.Scheme != "" || u.Host != "" || u.User != nil || !strings.HasPrefix(to, "/") || strings.HasPrefix(to, "//") || strings.ContainsAny(to, "\\\r\n\t") {
		return "/kpi"
	}
	return to
}

// back is the address that the provider sends browsers to.
func (s *SignIn) back(r *http.Request) string {
	base := strings.TrimSuffix(s.Public, "/")
	if base == "" {
		base = "http://" + r.Host
		if r.TLS != nil {
			base = "https://" + r.Host
		}
	}
	return base + "/auth/callback"
}

func (s *SignIn) secure(r *http.Request) bool {
	return r.TLS != nil || strings.HasPrefix(s.Public, "https://")
}

// cookie is a cookie's name: over TLS one that no other site of the domain can set.
func (s *SignIn) cookie(r *http.Request, name string) string {
	if s.secure(r) {
		return "__Host-" + name
	}
	return name
}

func (s *SignIn) set(w http.ResponseWriter, r *http.Request, name, value string, lasts time.Duration, sites http.SameSite) {
	http.SetCookie(w, &http.Cookie{
		Name: s.cookie(r, name), Value: value, Path: "/", MaxAge: int(lasts.Seconds()), HttpOnly: true, Secure: s.secure(r), SameSite: sites,
	})
}

// mark sets, beside a session that no script reads, a cookie by which pages know at once that there is one.
func (s *SignIn) mark(w http.ResponseWriter, r *http.Request, lasts time.Duration) {
	http.SetCookie(w, &http.Cookie{Name: "tugu-signed-in", Value: "1", Path: "/", MaxAge: int(lasts.Seconds()), Secure: s.secure(r), SameSite: http.SameSiteStrictMode})
}

// refuse says why somebody is not let in, and nothing of what is inside.
func (s *SignIn) refuse(w http.ResponseWriter, err error) {
	code, text := http.StatusInternalServerError, "signing in failed; the server's log says why"
	var known *city.Error
	switch {
	case errors.As(err, &known):
		code, text = http.StatusForbidden, known.Error()
	case errors.Is(err, city.ErrUnavailable):
		code, text = http.StatusServiceUnavailable, "the sign-in service does not answer; try again in ten seconds"
		w.Header().Set("Retry-After", "10")
	default:
		s.Log.Error("signing in failed", "error", err)
	}
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	w.Header().Set("Cache-Control", "no-store")
	w.WriteHeader(code)
	_, _ = w.Write([]byte(text + "\n")) // a client that is gone needs no answer
}
