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
	"strings"
	"sync/atomic"

	"github.com/tugu-city/tugu/graph"
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
	if err := w.citizenFlags.check(); err != nil {
		return err
	}
	host, _, err := net.SplitHostPort(w.Listen)
	if err != nil {
		return fmt.Errorf("--listen %q is not an address and port such as 127.0.0.1:8080", w.Listen)
	}
	if w.Token == "" && w.TokenFile == "" && !loopback(host) {
		return fmt.Errorf("listening on %s, beyond this machine, needs --token (or TUGU_TOKEN) or --token-file: whoever sends it may write and read what citizens wrote; figures and complaints without words stay open", w.Listen)
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

// access decides who may do what. The token may change while the program runs.
type access struct {
	web   *webFlags
	token atomic.Pointer[string] // nil or empty: nobody may write or read texts
}

// newAccess begins with the token of the flags, or that in the file they name.
func newAccess(w *webFlags) (*access, error) {
	a := &access{web: w}
	token := w.Token
	if w.TokenFile != "" {
		var err error
		if token, err = readToken(w.TokenFile); err != nil {
			return nil, err
		}
	}
	a.token.Store(&token)
	return a, nil
}

// viewer says what the bearer of a token may do. Without a configured token
// nobody may write or read texts.
func (a *access) viewer(token string) graph.Viewer {
	want := a.token.Load()
	ok := want != nil && *want != "" && subtle.ConstantTimeCompare([]byte(token), []byte(*want)) == 1
	return graph.Viewer{MayWrite: ok, MayReadComplaints: ok}
}

// mayHandIn tells whether the bearer of the token may hand in records of the
// source: with the source's own token, or with the one that may write.
func (a *access) mayHandIn(token, source string) bool {
	own := a.web.IntakeToken[source]
	return own != "" && subtle.ConstantTimeCompare([]byte(token), []byte(own)) == 1 || a.viewer(token).MayWrite
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

// authorise puts the viewer of a request into its context, unless it is a stranger.
func (a *access) authorise(next http.Handler) http.Handler {
	return http.HandlerFunc(func(rw http.ResponseWriter, r *http.Request) {
		if token := bearer(r.Header.Get("Authorization")); token != "" {
			ctx := context.WithValue(r.Context(), tokenKey{}, token)
			r = r.WithContext(graph.WithViewer(ctx, a.viewer(token)))
		}
		next.ServeHTTP(rw, r)
	})
}

// The visibility scopes of subscriptions. Those of different scopes share no execution.
const (
	scopeFigures    = "figures"             // whoever reaches the server
	scopeComplaints = "figures, complaints" // who sent the token
)

// scope authorises a connection of subscriptions: by the token of its
// connection_init, or else by that of its request. It is asked again whenever the
// token has changed. Who was let in with a token that is known no longer is not
// taken for a stranger, but refused.
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
		token = bearer(init.Authorization)
	}
	v := a.viewer(token)
	if !v.MayWrite && (init.Authorization != "" || graph.ViewerClass(ctx) != "") {
		return "", nil, fmt.Errorf("the token is not known")
	}
	if v.MayReadComplaints {
		return scopeComplaints, graph.WithViewer(ctx, v), nil
	}
	return scopeFigures, ctx, nil
}

// ofScope lets a shared execution see what all in its scope may see.
func ofScope(ctx context.Context, scope string) context.Context {
	return graph.WithViewer(ctx, graph.Viewer{MayReadComplaints: scope == scopeComplaints})
}

// insiders lets a page be seen by who sends the token, and from this machine where
// tugu listens on loopback and no proxy stands in between.
func (a *access) insiders(next http.Handler) http.Handler {
	listen, _, err := net.SplitHostPort(a.web.Listen)
	local := err == nil && loopback(listen)
	return http.HandlerFunc(func(rw http.ResponseWriter, r *http.Request) {
		proxied := r.Header.Get("Forwarded") != "" || r.Header.Get("X-Forwarded-For") != "" || r.Header.Get("Via") != ""
		from, _, err := net.SplitHostPort(r.RemoteAddr)
		here := local && !proxied && err == nil && loopback(from)
		if !here && !a.viewer(bearer(r.Header.Get("Authorization"))).MayWrite {
			answer(rw, http.StatusForbidden, "this page is for who sends the token")
			return
		}
		next.ServeHTTP(rw, r)
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
