package main

import (
	"context"
	"crypto/subtle"
	"encoding/json"
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"sync/atomic"

	"github.com/tugu-city/tugu/graph"
	"github.com/tugu-city/tugu/server/city"
	tokens "github.com/tugu-city/tugu/server/internal/access"
	"github.com/tugu-city/tugu/server/internal/admission"
	"github.com/tugu-city/tugu/server/internal/device"
	"github.com/tugu-city/tugu/server/internal/signin"
	"github.com/tugu-city/tugu/server/live"
)

// minToken is the least length of a token.
const minToken = 16

// check refuses settings that would open complaints to strangers.
func (w *webFlags) check() error {
	if w.Token != "" && w.TokenFile != "" {
		return errors.New("--token and --token-file are both given; give one of them")
	}
	if w.Token != "" && len(w.Token) < minToken {
		return fmt.Errorf("--token is shorter than %d characters; choose a longer one", minToken)
	}
	if err := errors.Join(
		w.IntakeToken.check("--intake-token", "SOURCE=TOKEN", false),
		w.IntakeSecret.check("--intake-secret", "SOURCE/HOOK=SECRET", true),
		w.IntakeVerify.check("--intake-verify", "SOURCE=TOKEN", true),
	); err != nil {
		return err
	}
	for key := range w.IntakeSecret {
		if _, hook, _ := strings.Cut(key, "/"); hook != "meta" && hook != "mention" {
			return fmt.Errorf("--intake-secret of %s names no webhook: write SOURCE/meta or SOURCE/mention", key)
		}
	}
	for _, o := range w.AllowOrigin {
		if u, err := url.Parse(o); err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Host == "" || u.Path != "" {
			return fmt.Errorf("--allow-origin %q is not an origin such as https://wall.example.go.id", o)
		}
	}
	if err := errors.Join(w.citizenFlags.check(), w.admissionFlags.check(), w.checkTLS(), w.checkOIDC()); err != nil {
		return err
	}
	if _, _, err := net.SplitHostPort(w.Listen); err != nil {
		return fmt.Errorf("--listen %q is not an address and port such as 127.0.0.1:8080", w.Listen)
	}
	return nil
}

func loopback(host string) bool {
	if host == "localhost" {
		return true
	}
	ip := net.ParseIP(host)
	return ip != nil && ip.IsLoopback()
}

// access decides who may do what.
type access struct {
	web    *webFlags
	token  atomic.Pointer[string] // that of the flags, which may do everything; nil or empty = none. It may change
	ring   *tokens.Ring           // those of the database
	public graph.Viewer           // who sends none
	people *signin.SignIn         // by accounts of a provider; nil: nobody signs in
	doors  *device.Doors          // of screens that were let in by a code
}

// newAccess begins with the token of the flags, or that in the file they name. It
// refuses to listen beyond this machine while nobody has a token.
func newAccess(w *webFlags, ring *tokens.Ring, opening city.Opening) (*access, error) {
	a := &access{web: w, ring: ring, public: graph.Viewer{Role: city.RolePublic, May: opening.Rights()}}
	token := w.Token
	if w.TokenFile != "" {
		var err error
		if token, err = readToken(w.TokenFile); err != nil {
			return nil, err
		}
	}
	a.token.Store(&token)
	host, _, err := net.SplitHostPort(w.Listen)
	if err == nil && token == "" && ring.Len() == 0 && w.OIDCIssuer == "" && !loopback(host) {
		return nil, fmt.Errorf("listening on %s, beyond this machine, needs somebody who may decide over what comes in: make a token with tugu token create --role admin --name …, or give --token (TUGU_TOKEN), --token-file or --oidc-issuer", w.Listen)
	}
	return a, nil
}

// viewer says what the bearer of a token may do, and whether the token is known.
// Who sends none is the public.
func (a *access) viewer(token string) (v graph.Viewer, known bool) {
	if token == "" {
		return a.public, true
	}
	if whole := *a.token.Load(); whole != "" && subtle.ConstantTimeCompare([]byte(token), []byte(whole)) == 1 {
		return graph.Viewer{Role: city.RoleAdmin, May: city.RoleAdmin.Rights(false), Name: "--token"}, true
	}
	if v, ok := a.signedIn(token); ok {
		return v, true
	}
	t, ok := a.ring.Find(token)
	if !ok {
		return a.public, false
	}
	return graph.Viewer{
		Role: t.Role, May: t.Role.Rights(len(t.Departments) > 0), Name: t.Name, ExpiresAt: t.ExpiresAt,
		Departments: t.Departments, Sources: t.Sources, Actor: t.Name,
	}, true
}

// mayHandIn tells whether the bearer of the token may hand in records of the
// source: with the source's own token, or with one whose role submits.
func (a *access) mayHandIn(token, source string) bool {
	own := a.web.IntakeToken[source]
	if own != "" && subtle.ConstantTimeCompare([]byte(token), []byte(own)) == 1 {
		return true
	}
	v, known := a.viewer(token)
	return known && v.May.Any(city.Submit) && (len(v.Sources) == 0 || slices.Contains(v.Sources, source))
}

func bearer(header string) string {
	token, ok := strings.CutPrefix(header, "Bearer ")
	if !ok {
		return ""
	}
	return strings.TrimSpace(token)
}

// tokenKey is the context key of the token that a request was sent with.
type tokenKey struct{}

// authorise puts the viewer of a request into its context. A token that is not
// known is refused; on a websocket by the transport, which can say so.
func (a *access) authorise(next http.Handler) http.Handler {
	return http.HandlerFunc(func(rw http.ResponseWriter, r *http.Request) {
		token := a.credential(r)
		v, known := a.viewer(token)
		if !known && r.Header.Get("Upgrade") == "" {
			rw.Header().Set("WWW-Authenticate", `Bearer realm="tugu", error="invalid_token"`)
			rw.Header().Set("Content-Type", "application/json")
			rw.Header().Set("Cache-Control", "no-store")
			rw.WriteHeader(http.StatusUnauthorized)
			_, _ = rw.Write([]byte(unknownToken)) // a peer that has gone needs no answer
			return
		}
		ctx := graph.WithViewer(r.Context(), v)
		if token != "" {
			ctx = context.WithValue(ctx, tokenKey{}, token)
		}
		next.ServeHTTP(rw, r.WithContext(ctx))
	})
}

// unknownToken is the answer to a token that is not known.
const unknownToken = `{"errors":[{"message":"the token is not known, has expired or was revoked; ask the operator for another one","extensions":{"code":"UNAUTHENTICATED"}}]}` + "\n"

// scope authorises a connection of subscriptions: by the token of its
// connection_init, or else by that of its request. It is asked again whenever a
// token has ended, and when its own expires. Who was let in with a token that is
// known no longer is not taken for the public, but refused. Connections whose
// viewers see the same share their executions.
func (a *access) scope(ctx context.Context, payload json.RawMessage) (string, context.Context, error) {
	var init struct {
		Authorization string `json:"authorization"`
	}
	if len(payload) > 0 {
		if err := json.Unmarshal(payload, &init); err != nil {
			return "", nil, fmt.Errorf("the payload of connection_init is not an object with a text authorization")
		}
	}
	token, _ := ctx.Value(tokenKey{}).(string)
	if init.Authorization != "" {
		if token = bearer(init.Authorization); token == "" {
			return "", nil, fmt.Errorf("the authorization of connection_init is not of the form Bearer …")
		}
	}
	v, known := a.viewer(token)
	if !known {
		return "", nil, fmt.Errorf("the token is not known")
	}
	ctx = graph.WithViewer(ctx, v)
	if v.ExpiresAt != 0 {
		ctx = live.WithExpiry(ctx, v.ExpiresAt.Time())
	}
	return v.Class(), ctx, nil
}

// ofScope lets a shared execution see what all in its scope may see.
func ofScope(ctx context.Context, scope string) context.Context {
	return graph.WithViewer(ctx, graph.ViewerOf(scope))
}

// insiders lets a page be seen by who sends a token of the role ADMIN, and from this machine where
// tugu listens on loopback and no proxy stands in between.
func (a *access) insiders(next http.Handler) http.Handler {
	listen, _, err := net.SplitHostPort(a.web.Listen)
	local := err == nil && loopback(listen)
	strangers := a.administrators(next)
	return http.HandlerFunc(func(rw http.ResponseWriter, r *http.Request) {
		if local && admission.Near(r) {
			next.ServeHTTP(rw, r)
			return
		}
		strangers.ServeHTTP(rw, r)
	})
}

// sameSite tells whether a page of the request's origin may open a websocket.
func (w *webFlags) sameSite(r *http.Request) bool {
	origin := r.Header.Get("Origin")
	if origin == "" || origin == "http://"+r.Host || origin == "https://"+r.Host {
		return true
	}
	for _, o := range w.AllowOrigin {
		if strings.EqualFold(o, origin) {
			return true
		}
	}
	return false
}

// sameOrigin refuses what pages of other sites send to change something, whatever they are allowed to send it with.
// Programs, which send neither Origin nor Sec-Fetch-Site, are not meant.
func (w *webFlags) sameOrigin(next http.Handler) http.Handler {
	protection := http.NewCrossOriginProtection()
	for _, o := range w.AllowOrigin {
		if err := protection.AddTrustedOrigin(o); err != nil {
			panic(err) // checked at the start
		}
	}
	protection.SetDenyHandler(http.HandlerFunc(func(rw http.ResponseWriter, _ *http.Request) {
		answer(rw, http.StatusForbidden, "a page of another site may not send this; if it is one of yours, name it with --allow-origin")
	}))
	return protection.Handler(next)
}

// knownHost refuses requests for other hosts while tugu listens on loopback: a
// page elsewhere whose name was made to point here could otherwise read it. The
// hosts of --allow-origin are known, for a proxy on the same machine.
func (w *webFlags) knownHost(next http.Handler) http.Handler {
	listen, _, err := net.SplitHostPort(w.Listen)
	if err != nil || !loopback(listen) {
		return next
	}
	known := map[string]bool{}
	for _, o := range w.AllowOrigin {
		if u, err := url.Parse(o); err == nil {
			known[strings.ToLower(u.Host)] = true
		}
	}
	return http.HandlerFunc(func(rw http.ResponseWriter, r *http.Request) {
		host := r.Host
		if name, _, err := net.SplitHostPort(host); err == nil {
			host = name
		}
		if !loopback(strings.Trim(host, "[]")) && !known[strings.ToLower(r.Host)] {
			answer(rw, http.StatusMisdirectedRequest, "this tugu answers on the loopback address only; behind a proxy, name the site with --allow-origin")
			return
		}
		next.ServeHTTP(rw, r)
	})
}
