package main

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/netip"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/gorilla/websocket"
	"github.com/tugu-city/tugu/graph"
	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/cube"
	"github.com/tugu-city/tugu/server/gqlhttp"
	"github.com/tugu-city/tugu/server/internal/admission"
	"github.com/tugu-city/tugu/server/internal/telemetry"
	"github.com/tugu-city/tugu/server/live"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
)

// admissionFlags say how much is let in.
type admissionFlags struct {
	TrustProxy    []string      `help:"Networks of reverse proxies whose X-Forwarded-For is believed when clients are told apart by address, e.g. 10.0.0.0/8. Without it all who come by one proxy are counted together." placeholder:"CIDR"`
	RequestRate   float64       `help:"Requests a second that one client may go on sending: each token, and without one each address (a /64 network of IPv6). An operation takes one more for every 10,000 of its cost. More are answered 429 with Retry-After. Websockets, health, metrics, what pages are made of and who asks from this machine without a proxy are not counted; 0 bounds nothing." default:"50"`
	RequestBurst  int           `help:"Requests that one client may send at once before --request-rate bounds it." default:"1000"`
	Questions     int           `help:"Questions that are worked on at a time beside those of tugu's own pages, subscriptions and trusted operations, which have turns of their own; others wait up to 10 seconds and then get 429 with Retry-After. 0 means half of the processors." default:"0"`
	QueryTimeout  time.Duration `help:"How long one operation may take; then it is stopped." default:"30s"`
	HeaderTimeout time.Duration `help:"How long a client may take to send the headers of a request; then its connection is closed." default:"10s"`
	ReadTimeout   time.Duration `help:"How long a client may take to send a request with its body." default:"30s"`
	Introspection []string      `help:"Roles that may ask about the schema, as GraphiQL and BI tools do; public only while it may ask for figures. none: nobody may." enum:"public,screen,analyst,leader,operator,intake,admin,none" default:"public,analyst,leader,operator,admin"`
}

func (a *admissionFlags) check() error {
	if a.RequestRate < 0 || a.RequestBurst < 0 || a.Questions < 0 || a.QueryTimeout < 0 || a.HeaderTimeout < 0 || a.ReadTimeout < 0 {
		return errors.New("--request-rate, --request-burst, --questions and the timeouts cannot be negative; 0 of --request-rate bounds nothing")
	}
	if slices.Contains(a.Introspection, "none") && len(a.Introspection) > 1 {
		return errors.New("--introspection names none beside roles; give the one or the others")
	}
	_, err := a.proxies()
	return err
}

func (a *admissionFlags) proxies() ([]netip.Prefix, error) {
	all := make([]netip.Prefix, len(a.TrustProxy))
	for i, text := range a.TrustProxy {
		var err error
		if all[i], err = netip.ParsePrefix(text); err != nil {
			return nil, fmt.Errorf("--trust-proxy %q is not a network such as 10.0.0.0/8 or 127.0.0.1/32", text)
		}
	}
	return all, nil
}

// introspect returns who may ask about the schema; nil: nobody may.
func (a *admissionFlags) introspect() func(graph.Viewer) bool {
	if slices.Contains(a.Introspection, "none") {
		return nil
	}
	return func(v graph.Viewer) bool {
		if v.Role == city.RolePublic && !v.May.Any(city.ReadFigures) {
			return false
		}
		return slices.Contains(a.Introspection, strings.ToLower(string(v.Role)))
	}
}

// door lets requests and operations in.
type door struct {
	limiter *admission.Limiter
	gate    *admission.Gate
	trusted []netip.Prefix // proxies
	access  *access
	pages   *gqlhttp.Documents // operations that go first
	unnamed sync.Once          // a proxy that nobody trusts is told of
	warn    func(msg string, args ...any)
}

func (s *service) newDoor() *door {
	proxies, _ := s.web.proxies() // checked at the start
	return &door{
		limiter: admission.NewLimiter(s.web.RequestRate, s.web.RequestBurst, time.Now),
		gate:    admission.NewGate(admission.Bounds{}, admission.Bounds{}, admission.Bounds{Running: s.web.Questions}),
		trusted: proxies, access: s.access, pages: s.documents, warn: s.log.Warn,
	}
}

func (d *door) address(r *http.Request) netip.Addr { return admission.Address(r, d.trusted) }

// client names who sends a request, for bounds; "" is this machine itself, which has none.
func (d *door) client(r *http.Request) string {
	if admission.Near(r) {
		return ""
	}
	if v, known := d.access.viewer(d.access.credential(r)); known && v.Name != "" {
		return "token " + v.Name
	}
	return admission.AddressKey(d.address(r))
}

// liveClient names the client of a connection of subscriptions.
func (d *door) liveClient(r *http.Request) string { return admission.AddressKey(d.address(r)) }

// sender is the client of an operation.
type sender struct {
	client string
	socket bool // its operations are requests of their own
}

type senderKey struct{}

// uncounted are paths that clients ask for as often as they like.
func uncounted(path string) bool {
	return path == "/healthz" || path == "/readyz" || path == "/metrics" || strings.HasPrefix(path, "/assets/")
}

// limit answers clients who send too much with 429.
func (d *door) limit(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if len(d.trusted) == 0 && admission.Proxied(r) {
			d.unnamed.Do(func() {
				d.warn("requests come by a proxy that --trust-proxy does not name: all who come by it are counted together", "peer", r.RemoteAddr)
			})
		}
		from := sender{d.client(r), websocket.IsWebSocketUpgrade(r)}
		if from.client != "" && !from.socket && !uncounted(r.URL.Path) {
			if wait := d.limiter.Take(from.client, 1); wait > 0 {
				tooMany(w, r, admission.RetryAfter(wait))
				return
			}
		}
		known := r.WithContext(context.WithValue(r.Context(), senderKey{}, from))
		next.ServeHTTP(w, known)
		r.Pattern = known.Pattern // as the mux found it, for who measures
	})
}

// tooMany answers 429, on /graphql as GraphQL.
func tooMany(w http.ResponseWriter, r *http.Request, seconds int) {
	w.Header().Set("Retry-After", strconv.Itoa(seconds))
	text := fmt.Sprintf("too many requests; send the next one in %d seconds, and fewer from then on", seconds)
	if r.URL.Path != "/graphql" {
		answer(w, http.StatusTooManyRequests, text)
		return
	}
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("Cache-Control", "no-store")
	w.WriteHeader(http.StatusTooManyRequests)
	_, _ = fmt.Fprintf(w, `{"errors":[{"message":%q,"extensions":{"code":%q,"retryAfter":%d}}]}`+"\n", text, gqlhttp.CodeRateLimited, seconds)
}

const (
	// costOfRequest is the cost of an operation that counts as one request more.
	costOfRequest = 10_000
	// retryBusy is after how many seconds it is worth to ask again when there was no turn.
	retryBusy = 5
)

// admit implements graph.Admit. What is asked in bulk is counted on one processor, so that pages and walls have the others.
func (d *door) admit(ctx context.Context, op *graphql.OperationContext, cost int) (context.Context, func(), *gqlerror.Error) {
	if _, shared := live.ScopeFromContext(ctx); shared { // it has its turn already
		return ctx, func() {}, nil
	}
	if from, _ := ctx.Value(senderKey{}).(sender); from.client != "" {
		requests := cost / costOfRequest
		if from.socket {
			requests++
		}
		if wait := d.limiter.Take(from.client, requests); wait > 0 {
			seconds := admission.RetryAfter(wait)
			return ctx, nil, gqlhttp.Later(gqlhttp.CodeRateLimited, seconds, "too much was asked; ask again in %d seconds, or for less", seconds)
		}
	}
	class := admission.Bulk
	switch {
	case op.Operation.Operation == ast.Mutation:
		class = admission.Change
	case d.pages.Trusted(op):
		class = admission.Page
	}
	leave, err := d.gate.Enter(ctx, class)
	if err != nil { // also when the caller has gone, who does not read it
		code := gqlhttp.CodeBusy // 503: pages that wait in vain are a failure of the server
		if class == admission.Bulk {
			code = gqlhttp.CodeRateLimited // 429: that others ask too much is none
		}
		return ctx, nil, gqlhttp.Later(code, retryBusy, "%s; ask again in %d seconds", admission.ErrBusy, retryBusy)
	}
	if class == admission.Bulk {
		ctx = cube.Frugal(ctx)
	}
	return ctx, leave, nil
}

// admissions are the figures of what was let in.
func (d *door) admissions() telemetry.Admissions {
	a := telemetry.Admissions{Limited: d.limiter.Refused(), Classes: map[string]admission.Stats{}}
	for _, c := range admission.Classes() {
		a.Classes[c.String()] = d.gate.Stats(c)
	}
	return a
}
