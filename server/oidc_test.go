package main

import (
	"crypto/rand"
	"crypto/rsa"
	"crypto/x509"
	"encoding/json"
	"encoding/pem"
	"io"
	"maps"
	"net/http"
	"net/http/cookiejar"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/golang-jwt/jwt/v5"
	"github.com/gorilla/websocket"
	"github.com/oauth2-proxy/mockoidc"
	"github.com/tugu-city/tugu/server/internal/store/storetest"
)

// provider starts an OpenID Connect provider and a tugu by whose accounts people sign in, which shows strangers nothing.
func provider(t *testing.T, flags ...string) (*mockoidc.MockOIDC, *program) {
	t.Helper()
	m, err := mockoidc.Run()
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = m.Shutdown() }) // nothing is left to tell
	return m, start(t, append([]string{
		"serve", "--listen=127.0.0.1:0", "--database=" + storetest.SQLite(t), "--public=nothing", "--oidc-issuer=" + m.Issuer(), "--oidc-client=" + m.ClientID,
		"--oidc-secret=" + m.ClientSecret, "--oidc-scope=profile,groups",
		"--oidc-role=heads=leader;dlh=operator:DLH;dishub=operator:DISHUB;bi=analyst;root=admin",
	}, flags...)...)
}

// browser keeps cookies, and follows redirects.
type browser struct {
	*http.Client
	t *testing.T
	p *program
}

func newBrowser(t *testing.T, p *program) *browser {
	t.Helper()
	jar, err := cookiejar.New(nil)
	if err != nil {
		t.Fatal(err)
	}
	transport := &http.Transport{}
	t.Cleanup(transport.CloseIdleConnections)
	return &browser{&http.Client{Jar: jar, Transport: transport, Timeout: time.Minute}, t, p}
}

// visit gets a page, wherever it leads.
func (b *browser) visit(path string) (*http.Response, string) {
	b.t.Helper()
	if strings.HasPrefix(path, "/") {
		path = b.p.base + path
	}
	res, err := b.Get(path)
	if err != nil {
		b.t.Fatal(err)
	}
	defer res.Body.Close()
	text, err := io.ReadAll(res.Body)
	if err != nil {
		b.t.Fatal(err)
	}
	return res, string(text)
}

// ask posts an operation with the browser's cookies.
func (b *browser) ask(query string, header ...string) (int, string) {
	b.t.Helper()
	r, err := http.NewRequestWithContext(b.t.Context(), http.MethodPost, b.p.base+"/graphql", strings.NewReader(asked(query)))
	if err != nil {
		b.t.Fatal(err)
	}
	r.Header.Set("Content-Type", "application/json")
	for i := 0; i < len(header); i += 2 {
		r.Header.Set(header[i], header[i+1])
	}
	res, err := b.Do(r)
	if err != nil {
		b.t.Fatal(err)
	}
	defer res.Body.Close()
	text, err := io.ReadAll(res.Body)
	if err != nil {
		b.t.Fatal(err)
	}
	return res.StatusCode, strings.TrimSpace(string(text))
}

// session is the cookie of who signed in.
func (b *browser) session() *http.Cookie {
	u, _ := url.Parse(b.p.base)
	for _, c := range b.Jar.Cookies(u) {
		if c.Name == "tugu" {
			return c
		}
	}
	return nil
}

const (
	whoami  = `{ viewer { name role departments } }`
	howMany = `{ overview { kpis { open } } }`
)

// TestSignIn walks people through signing in at a real provider: what their groups give, what their cookie opens, and how
// it ends.
func TestSignIn(t *testing.T) {
	m, p := provider(t)
	t.Run("an operator of two departments", func(t *testing.T) {
		b := newBrowser(t, p)
		if _, text := b.ask(howMany); !strings.Contains(text, "FORBIDDEN") {
			t.Fatalf("a stranger sees %s", text)
		}
		m.QueueUser(&mockoidc.MockUser{Subject: "1", PreferredUsername: "Budi <script>", Groups: []string{"dlh", "staff", "dishub", "bi"}})
		res, text := b.visit("/auth/login?to=/counter%3Ftab%3Dqueue")
		if res.StatusCode != http.StatusOK || res.Request.URL.RequestURI() != "/counter?tab=queue" {
			t.Fatalf("signing in ends at %s with %d %.200s", res.Request.URL, res.StatusCode, text)
		}
		if _, text := b.ask(whoami); text != `{"data":{"viewer":{"name":"oidc:budiscript","role":"OPERATOR","departments":["DISHUB","DLH"]}}}` {
			t.Errorf("he is %s", text)
		}
		if _, text := b.visit("/auth"); !strings.Contains(text, `"name":"oidc:budiscript"`) {
			t.Errorf("the pages are told %s", text)
		}
		if c := res.Request.Response.Header.Values("Set-Cookie"); len(c) != 3 || !strings.HasPrefix(c[1], "tugu=") || !strings.HasSuffix(c[1], "; Path=/; Max-Age=28800; HttpOnly; SameSite=Strict") {
			t.Errorf("cookies: %q", c)
		}
		if status, text := b.ask(howMany, "Origin", evil); status != http.StatusForbidden {
			t.Errorf("a page of another site asks with his cookie: %d %s", status, text)
		}
		header := http.Header{"Cookie": {"tugu=" + b.session().Value}}
		p.subscribeWith(t, header, map[string]any{"query": "subscription { overview { kpis { open } } }"})(&struct{}{})
		d := websocket.Dialer{Subprotocols: []string{"graphql-transport-ws"}}
		header.Set("Origin", evil)
		if _, res, err := d.DialContext(t.Context(), strings.Replace(p.base, "http", "ws", 1)+"/graphql", header); err == nil || res == nil || res.StatusCode != http.StatusForbidden {
			t.Errorf("a page of another site opens a websocket with his cookie: %v", err)
		}
		res, err := b.Post(p.base+"/auth/logout", "", nil)
		if err != nil || res.StatusCode != http.StatusNoContent {
			t.Fatalf("%v %v", res, err)
		}
		_ = res.Body.Close() // it is empty
		if _, text := b.ask(howMany); b.session() != nil || !strings.Contains(text, "FORBIDDEN") {
			t.Errorf("after signing out: %s", text)
		}
	})
	t.Run("of several roles the highest, without a bound", func(t *testing.T) {
		b := newBrowser(t, p)
		m.QueueUser(&mockoidc.MockUser{Subject: "ibu-walikota", Groups: []string{"bi", "dlh", "root"}})
		b.visit("/auth/login")
		if _, text := b.ask(whoami); text != `{"data":{"viewer":{"name":"oidc:ibu-walikota","role":"ADMIN","departments":[]}}}` {
			t.Errorf("she is %s", text)
		}
	})
	t.Run("nobody without a group", func(t *testing.T) {
		b := newBrowser(t, p)
		m.QueueUser(&mockoidc.MockUser{Subject: "2", Groups: []string{"staff"}})
		if res, text := b.visit("/auth/login"); res.StatusCode != http.StatusForbidden || !strings.Contains(text, "none of your groups") || b.session() != nil {
			t.Errorf("%d %s", res.StatusCode, text)
		}
	})
	t.Run("the provider refuses", func(t *testing.T) {
		b := newBrowser(t, p)
		m.QueueError(&mockoidc.ServerError{Code: http.StatusInternalServerError, Error: mockoidc.InternalServerError, Description: "x"})
		b.visit("/auth/login")
		if b.session() != nil {
			t.Error("somebody signed in")
		}
	})
	t.Run("leads back to this server alone", func(t *testing.T) {
		for _, to := range []string{evil, "//evil.example/", `/\evil.example`, "javascript:alert(1)", "/%0d%0aSet-Cookie:x=y"} {
			b := newBrowser(t, p)
			m.QueueUser(&mockoidc.MockUser{Subject: "3", Groups: []string{"bi"}})
			res, _ := b.visit("/auth/login?to=" + url.QueryEscape(to))
			if !strings.HasPrefix(res.Request.URL.String(), p.base+"/") || len(res.Header.Values("Set-Cookie")) > 0 {
				t.Errorf("%q leads to %s", to, res.Request.URL)
			}
		}
	})
	t.Run("attacks on the way", func(t *testing.T) { attackSignIn(t, m, p) })
	p.stop()
	for _, secret := range []string{m.ClientSecret, "code=", "eyJ"} {
		if strings.Contains(p.log.String(), secret) {
			t.Errorf("the log holds %q: %s", secret, p.log)
		}
	}
}

// attackSignIn shows the refusal of attacks on a sign-in under way, and on its cookie.
func attackSignIn(t *testing.T, m *mockoidc.MockOIDC, p *program) {
	t.Helper()
	stopping := func() *browser { // does not come back from the provider
		b := newBrowser(t, p)
		b.CheckRedirect = func(r *http.Request, _ []*http.Request) error {
			if r.URL.Path == "/auth/callback" {
				return http.ErrUseLastResponse
			}
			return nil
		}
		return b
	}
	begin := func(b *browser) (callback string) {
		t.Helper()
		m.QueueUser(&mockoidc.MockUser{Subject: "4", Groups: []string{"root"}})
		res, text := b.visit("/auth/login")
		if res.StatusCode != http.StatusFound {
			t.Fatalf("%d %s", res.StatusCode, text)
		}
		return res.Header.Get("Location")
	}
	victim, attacker := stopping(), stopping()
	callback := begin(attacker)
	for name, refused := range map[string]func() (*http.Response, string){
		"a code of somebody else (login CSRF)": func() (*http.Response, string) { return newBrowser(t, p).visit(callback) },
		"a code with the sign-in of another": func() (*http.Response, string) {
			begin(victim)
			return victim.visit(callback)
		},
		"another state": func() (*http.Response, string) {
			b := stopping()
			return b.visit(begin(b) + "x")
		},
		"a code that is made up": func() (*http.Response, string) {
			b := stopping()
			u, err := url.Parse(begin(b))
			if err != nil {
				t.Fatal(err)
			}
			query := u.Query()
			query.Set("code", "guessed")
			u.RawQuery = query.Encode()
			return b.visit(u.String())
		},
		"an error in place of a code": func() (*http.Response, string) {
			b := stopping()
			u, err := url.Parse(begin(b))
			if err != nil {
				t.Fatal(err)
			}
			query := u.Query()
			query.Del("code")
			query.Set("error", "access_denied\nforged=1")
			u.RawQuery = query.Encode()
			return b.visit(u.String())
		},
	} {
		if res, text := refused(); res.StatusCode != http.StatusForbidden {
			t.Errorf("%s: %d %s", name, res.StatusCode, text)
		}
	}
	if res, text := attacker.visit(callback); res.StatusCode != http.StatusOK || attacker.session() == nil {
		t.Fatalf("the own code: %d %s", res.StatusCode, text)
	}
	if res, _ := attacker.visit(callback); res.StatusCode != http.StatusForbidden {
		t.Errorf("a code is redeemed twice: %d", res.StatusCode)
	}
	good := attacker.session().Value
	for name, cookie := range map[string]string{"altered": good[:len(good)-2] + "AA", "cut": good[:40], "made up": strings.Repeat("A", 200), "long": strings.Repeat("A", 20<<10)} {
		res, text := p.send(t, http.MethodPost, "/graphql", asked(whoami), "Cookie", "tugu="+cookie)
		if res.StatusCode != http.StatusOK || !strings.Contains(text, `"PUBLIC"`) {
			t.Errorf("a cookie that is %s: %d %s", name, res.StatusCode, text)
		}
	}
}

// TestServicesByToken: a service sends a token of the provider, and every way to forge one is refused.
func TestServicesByToken(t *testing.T) {
	m, p := provider(t, "--oidc-audience=tugu-api")
	now := time.Now()
	claims := func(change map[string]any) jwt.MapClaims {
		c := jwt.MapClaims{"iss": m.Issuer(), "aud": "tugu-api", "sub": "warehouse", "groups": []string{"bi"}, "iat": now.Unix(), "exp": now.Add(time.Hour).Unix()}
		maps.Copy(c, change)
		maps.DeleteFunc(c, func(_ string, v any) bool { return v == nil })
		return c
	}
	signed := func(c jwt.Claims) string {
		t.Helper()
		token, err := m.Keypair.SignJWT(c)
		if err != nil {
			t.Fatal(err)
		}
		return token
	}
	kid, err := m.Keypair.KeyID()
	if err != nil {
		t.Fatal(err)
	}
	by := func(method jwt.SigningMethod, key any, kid string) string {
		t.Helper()
		token := jwt.NewWithClaims(method, claims(map[string]any{"groups": []string{"root"}}))
		token.Header["kid"] = kid
		text, err := token.SignedString(key)
		if err != nil {
			t.Fatal(err)
		}
		return text
	}
	other, err := rsa.GenerateKey(rand.Reader, 2048)
	if err != nil {
		t.Fatal(err)
	}
	der, err := x509.MarshalPKIXPublicKey(m.Keypair.PublicKey)
	if err != nil {
		t.Fatal(err)
	}
	public := pem.EncodeToMemory(&pem.Block{Type: "PUBLIC KEY", Bytes: der})
	good := signed(claims(nil))
	parts := strings.Split(good, ".")
	ask := func(token string) (int, string) {
		t.Helper()
		res, text := p.send(t, http.MethodPost, "/graphql", asked(whoami), "Authorization", "Bearer "+token)
		return res.StatusCode, text
	}
	for range 2 { // checked, then known
		if status, text := ask(good); status != http.StatusOK || !strings.Contains(text, `"name":"oidc:warehouse","role":"ANALYST"`) {
			t.Fatalf("a good token: %d %s", status, text)
		}
	}
	for name, token := range map[string]string{
		"alg none":                         by(jwt.SigningMethodNone, jwt.UnsafeAllowNoneSignatureType, kid),
		"HS256 with the public key as PEM": by(jwt.SigningMethodHS256, public, kid),
		"HS256 with the public key as DER": by(jwt.SigningMethodHS256, der, kid),
		"another key under the same id":    by(jwt.SigningMethodRS256, other, kid),
		"a key that nobody has":            by(jwt.SigningMethodRS256, other, "made-up"),
		"a path as the key's id":           by(jwt.SigningMethodRS256, other, "../../dev/null"),
		"another issuer":                   signed(claims(map[string]any{"iss": "https://evil.example"})),
		"no issuer":                        signed(claims(map[string]any{"iss": nil})),
		"another audience":                 signed(claims(map[string]any{"aud": "other-api"})),
		"of the pages, not the API":        signed(claims(map[string]any{"aud": m.ClientID})),
		"no audience":                      signed(claims(map[string]any{"aud": nil})),
		"expired":                          signed(claims(map[string]any{"exp": now.Add(-time.Minute).Unix()})),
		"without an end":                   signed(claims(map[string]any{"exp": nil})),
		"not yet good":                     signed(claims(map[string]any{"nbf": now.Add(time.Hour).Unix()})),
		"no group with a role":             signed(claims(map[string]any{"groups": []string{"staff"}})),
		"no groups":                        signed(claims(map[string]any{"groups": nil})),
		"the signature of another token":   strings.Split(signed(claims(map[string]any{"groups": []string{"root"}})), ".")[0] + "." + strings.Split(signed(claims(map[string]any{"groups": []string{"root"}})), ".")[1] + "." + parts[2],
		"without a signature":              parts[0] + "." + parts[1] + ".",
		"cut":                              good[:len(good)-10],
		"too long":                         signed(claims(map[string]any{"x": strings.Repeat("x", 12<<10)})),
	} {
		if status, text := ask(token); status != http.StatusUnauthorized || !strings.Contains(text, "UNAUTHENTICATED") {
			t.Errorf("%s: %d %s", name, status, text)
		}
	}
	if status, text := ask(good); status != http.StatusOK {
		t.Errorf("the good one afterwards: %d %s", status, text)
	}

	short := signed(claims(map[string]any{"exp": time.Now().Add(5 * time.Second).Unix()}))
	d := websocket.Dialer{Subprotocols: []string{"graphql-transport-ws"}}
	c, res, err := d.DialContext(t.Context(), strings.Replace(p.base, "http", "ws", 1)+"/graphql", nil)
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	_ = res.Body.Close() // an upgrade's body is empty
	if err := c.WriteJSON(map[string]any{"type": "connection_init", "payload": map[string]string{"authorization": "Bearer " + short}}); err != nil {
		t.Fatal(err)
	}
	_ = c.SetReadDeadline(time.Now().Add(2 * time.Minute)) // a socket takes one
	for {
		var m struct{ Type string }
		if err := c.ReadJSON(&m); err != nil {
			if !websocket.IsCloseError(err, 4403) {
				t.Errorf("a connection whose token has ended is closed with %v", err)
			}
			return
		}
	}
}

// TestProviderAway: while the provider does not answer the city is shown, signing in says so, and settings that cannot work
// are refused at the start.
func TestProviderAway(t *testing.T) {
	dsn := storetest.SQLite(t)
	oidc := func(flags ...string) []string {
		return append([]string{"serve", "--listen=127.0.0.1:0", "--database=" + dsn}, flags...)
	}
	p := start(t, oidc("--oidc-issuer=http://127.0.0.1:1/realm", "--oidc-client=x", "--oidc-role=a=leader")...)
	if res, text := p.send(t, http.MethodPost, "/graphql", question); res.StatusCode != http.StatusOK {
		t.Errorf("figures: %d %s", res.StatusCode, text)
	}
	res, text := p.send(t, http.MethodGet, "/auth/login", "")
	later(t, res, text, http.StatusServiceUnavailable, "does not answer")
	for says, flags := range map[string][]string{
		"http is for this machine alone": {"--oidc-issuer=http://sso.example.go.id", "--oidc-client=x", "--oidc-role=a=leader"},
		"needs --oidc-client":            {"--oidc-issuer=https://sso.example.go.id", "--oidc-role=a=leader"},
		"needs --oidc-role":              {"--oidc-issuer=https://sso.example.go.id", "--oidc-client=x"},
		"none of screen, analyst":        {"--oidc-issuer=https://sso.example.go.id", "--oidc-client=x", "--oidc-role=a=king"},
		"no department":                  {"--oidc-issuer=https://sso.example.go.id", "--oidc-client=x", "--oidc-role=a=operator:NONE"},
		"departments bound operators":    {"--oidc-issuer=https://sso.example.go.id", "--oidc-client=x", "--oidc-role=a=admin:DLH"},
		"needs --public-url":             {"--listen=0.0.0.0:0", "--oidc-issuer=https://sso.example.go.id", "--oidc-client=x", "--oidc-role=a=admin"},
		"without --oidc-issuer":          {"--oidc-client=x"},
	} {
		if code, _, errs := tugu(t, oidc(flags...)...); code != 1 || !strings.Contains(errs, says) {
			t.Errorf("%v: %d %s", flags, code, errs)
		}
	}
	var page struct{ Login string }
	if res, text := p.send(t, http.MethodGet, "/auth", ""); res.StatusCode != http.StatusOK || json.Unmarshal([]byte(text), &page) != nil || page.Login != "/auth/login" {
		t.Errorf("%d %s", res.StatusCode, text)
	}
}
