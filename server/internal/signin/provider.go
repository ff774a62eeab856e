package signin

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"sync"
	"time"

	"github.com/coreos/go-oidc/v3/oidc"
	lru "github.com/hashicorp/golang-lru/v2"
	"github.com/tugu-city/tugu/server/city"
	"golang.org/x/oauth2"
	"golang.org/x/time/rate"
)

// Options say by whose accounts people sign in. All but Secret, Audience, Public and Log are required.
type Options struct {
	Issuer   string // address of the provider, as its tokens name it
	Client   string // id under which the provider knows this server
	Secret   string // "" = none: a public client, which PKCE is enough for
	Audience string // that tokens of services are for; "" = Client
	Claim    string // that lists groups
	Scopes   []string
	Grants   map[string]Grant // by group
	Public   string           // address of this server for browsers; "" = as they ask for it
	Key      []byte           // 32 bytes by which cookies are sealed, the same for every process of the city
	Lasts    time.Duration    // how long who signed in stays so
	Now      func() time.Time
	Log      *slog.Logger
}

const (
	askTimeout = 10 * time.Second
	maxAnswer  = 1 << 20 // bytes of an answer of the provider
	// discoverEvery is how often the provider is looked for while it does not answer.
	discoverEvery = 5 * time.Second
	// maxVerified bounds the tokens of services that are known again.
	maxVerified = 10_000
	// refusedFor is for how long a token that was refused is not looked at again.
	refusedFor = 10 * time.Second
)

// SignIn knows people and services by a provider, which may be away while the program starts.
type SignIn struct {
	Options
	http   *http.Client
	sealer *sealer

	mu       sync.Mutex // guards what follows, and is held while the provider is looked for
	provider *oidc.Provider
	tried    time.Time

	verified *lru.Cache[[32]byte, verdict]
}

// verdict is what is known of a token of a service.
type verdict struct {
	person Person
	good   bool
	until  time.Time
}

// New makes a SignIn. It asks nothing of the provider yet.
func New(o Options) (*SignIn, error) {
	if o.Audience == "" {
		o.Audience = o.Client
	}
	verified, err := lru.New[[32]byte, verdict](maxVerified)
	if err != nil {
		return nil, fmt.Errorf("keep verified tokens: %w", err)
	}
	s := &SignIn{Options: o, verified: verified, sealer: newSealer(&o)}
	s.http = &http.Client{Timeout: askTimeout, Transport: &sparing{of: &http.Transport{
		Proxy: http.ProxyFromEnvironment, TLSHandshakeTimeout: askTimeout, MaxIdleConns: 2, IdleConnTimeout: 30 * time.Second, ForceAttemptHTTP2: true,
	}, keys: rate.NewLimiter(rate.Every(10*time.Second), 6)}}
	return s, nil
}

// Close lets go of connections to the provider.
func (s *SignIn) Close() { s.http.CloseIdleConnections() }

// sparing bounds what is asked of the provider: tokens that name keys nobody has would have
// its keys fetched each time.
type sparing struct {
	of   http.RoundTripper
	keys *rate.Limiter
}

// RoundTrip implements http.RoundTripper.
func (s *sparing) RoundTrip(r *http.Request) (*http.Response, error) {
	if r.Method == http.MethodGet && !s.keys.Allow() {
		return nil, errors.New("the provider was asked too often")
	}
	res, err := s.of.RoundTrip(r)
	if err == nil {
		res.Body = struct {
			io.Reader
			io.Closer
		}{io.LimitReader(res.Body, maxAnswer), res.Body}
	}
	return res, err
}

// errAway says that the provider does not answer.
var errAway = fmt.Errorf("the sign-in service does not answer: %w", city.ErrUnavailable)

// found returns the provider, which it looks for if need be.
func (s *SignIn) found(ctx context.Context) (*oidc.Provider, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.provider != nil {
		return s.provider, nil
	}
	now := s.Now()
	if !s.tried.IsZero() && now.Sub(s.tried) < discoverEvery {
		return nil, errAway
	}
	s.tried = now
	p, err := oidc.NewProvider(s.with(ctx), s.Issuer)
	if err != nil {
		s.Log.Error("the sign-in provider cannot be found; nobody can sign in until it is", "issuer", s.Issuer, "error", err)
		return nil, errAway
	}
	s.provider = p
	return p, nil
}

func (s *SignIn) with(ctx context.Context) context.Context { return oidc.ClientContext(ctx, s.http) }

// flow is the authorization code flow, to come back to the address.
func (s *SignIn) flow(p *oidc.Provider, back string) *oauth2.Config {
	return &oauth2.Config{
		ClientID: s.Client, ClientSecret: s.Secret, Endpoint: p.Endpoint(), RedirectURL: back,
		Scopes: append([]string{oidc.ScopeOpenID}, s.Scopes...),
	}
}
