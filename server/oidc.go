package main

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/url"
	"strings"
	"time"

	"github.com/tugu-city/tugu/graph"
	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/signin"
)

// oidcFlags say by whose accounts people and services sign in.
type oidcFlags struct {
	OIDCIssuer   string            `name:"oidc-issuer" help:"Address of the OpenID Connect provider by whose accounts people sign in to the pages, and services send JSON Web Tokens, e.g. https://sso.example.go.id/realms/city." placeholder:"URL"`
	OIDCClient   string            `name:"oidc-client" help:"Id under which the provider knows this server; PUBLIC-URL/auth/callback is where it sends browsers back." placeholder:"ID"`
	OIDCSecret   string            `name:"oidc-secret" help:"Secret of that client, or @PATH of its file (rather set TUGU_OIDC_SECRET, which ps does not show); none for a public client." placeholder:"SECRET"`
	OIDCAudience string            `name:"oidc-audience" help:"Audience that tokens of services are for; the client's id if left out." placeholder:"NAME"`
	OIDCGroups   string            `name:"oidc-groups" help:"Claim that lists the groups of whoever signs in." default:"groups"`
	OIDCScope    []string          `name:"oidc-scope" help:"Scopes that are asked for beside openid." default:"profile"`
	OIDCRole     map[string]string `name:"oidc-role" help:"What members of a group may do, GROUP=ROLE or GROUP=ROLE:DEPARTMENT,DEPARTMENT; several are separated by semicolons. Who is in none of the groups is let in nowhere." placeholder:"GROUP=ROLE" mapsep:";"`
	OIDCSession  time.Duration     `name:"oidc-session" help:"How long who signed in stays so. Other groups of a person hold at the next sign-in; changing --oidc-role ends every session." default:"8h"`
}

func (w *webFlags) checkOIDC() error {
	if w.OIDCIssuer == "" {
		if w.OIDCClient != "" || len(w.OIDCRole) > 0 {
			return errors.New("--oidc-client and --oidc-role say nothing without --oidc-issuer")
		}
		return nil
	}
	u, err := url.Parse(w.OIDCIssuer)
	if err != nil || u.Host == "" || u.Scheme != "https" && (u.Scheme != "http" || !loopback(u.Hostname())) {
		return fmt.Errorf("--oidc-issuer %q is not an address such as https://sso.example.go.id (http is for this machine alone)", w.OIDCIssuer)
	}
	switch {
	case w.OIDCClient == "":
		return errors.New("--oidc-issuer needs --oidc-client, the id under which the provider knows this server")
	case len(w.OIDCRole) == 0:
		return errors.New("--oidc-issuer needs --oidc-role, or nobody who signs in may do anything")
	case w.OIDCSession < time.Minute:
		return errors.New("--oidc-session is shorter than a minute")
	}
	if host, _, err := net.SplitHostPort(w.Listen); err == nil && !loopback(host) && w.PublicURL == "" {
		return errors.New("--oidc-issuer needs --public-url, to which the provider sends browsers back")
	}
	return nil
}

// newSignIn opens the sign-in by the provider; nil without one.
func (s *service) newSignIn(ctx context.Context) error {
	if s.web.OIDCIssuer == "" {
		return nil
	}
	grants, err := signin.ParseGrants(s.web.OIDCRole, func(code string) bool { return s.profile.Department(code) != nil })
	if err != nil {
		return fmt.Errorf("--oidc-role: %w", err)
	}
	secret := s.web.OIDCSecret
	if path, ok := strings.CutPrefix(secret, "@"); ok {
		if secret, err = readToken(path); err != nil {
			return fmt.Errorf("--oidc-secret: %w", err)
		}
	}
	key, err := s.store.HashKey(ctx)
	if err != nil {
		return err
	}
	s.access.people, err = signin.New(signin.Options{
		Issuer: s.web.OIDCIssuer, Client: s.web.OIDCClient, Secret: secret, Audience: s.web.OIDCAudience, Claim: s.web.OIDCGroups, Scopes: s.web.OIDCScope,
		Grants: grants, Public: s.web.PublicURL, Key: key, Lasts: s.web.OIDCSession, Now: time.Now, Log: s.log,
	})
	return err
}

// signInPages adds the pages by which people sign in, if they can.
func (s *service) signInPages(mux *http.ServeMux) {
	if s.access.people != nil {
		s.access.people.Register(mux)
		return
	}
	mux.HandleFunc("GET /auth", func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "application/json")
		w.Header().Set("Cache-Control", "no-store")
		_, _ = w.Write([]byte(`{"login":null,"logout":null,"name":null}` + "\n")) // a client that is gone needs no answer
	})
}

// credential is what a request is sent with: the token of its header, or else the session of who signed in in this
// browser, or the token of a screen that was let in. One that has ended is none: the page then asks as anybody, and
// offers to sign in, and a wall shows a code.
func (a *access) credential(r *http.Request) string {
	if token := bearer(r.Header.Get("Authorization")); token != "" || r.Header.Get("Authorization") != "" {
		return token
	}
	if a.people != nil {
		session := a.people.Session(r)
		if _, ok := a.people.Person(session); ok {
			return session
		}
	}
	if token := a.doors.Token(r); token != "" && a.screen(token) {
		return token
	}
	return ""
}

// screen tells whether a token is one of a screen that was let in, and good.
func (a *access) screen(token string) bool {
	t, ok := a.ring.Find(token)
	return ok && t.Role == city.RoleScreen
}

// signedIn is the viewer of a session, or of a token of the provider.
func (a *access) signedIn(token string) (graph.Viewer, bool) {
	if a.people == nil {
		return graph.Viewer{}, false
	}
	p, ok := a.people.Person(token)
	if !ok && signin.IsToken(token) {
		p, ok = a.people.Bearer(context.Background(), token) // bounded, and most are known already
	}
	if !ok {
		return graph.Viewer{}, false
	}
	return graph.Viewer{
		Role: p.Role, May: p.Role.Rights(len(p.Departments) > 0), Name: p.Name, ExpiresAt: p.Expires, Departments: p.Departments, Actor: p.Name,
	}, true
}
