package live

import (
	"context"
	"encoding/json"
	"log/slog"
	"net"
	"net/http"
	"net/url"
	"runtime"
	"strings"
	"time"

	"github.com/99designs/gqlgen/graphql"
)

// Source tells the transport when answers can have changed. Its methods are called from many goroutines.
type Source interface {
	// Changed returns a channel that is closed at the next change, whatever it is. A change that is visible to
	// resolvers before Changed is called need not close the channel; every later one must. The channel is closed
	// after the change is visible.
	Changed() <-chan struct{}
}

// Committer is a [Source] that knows when what it tells of happened. [Options].Delivered is told how long ago that was,
// rather than how long ago the group was told.
type Committer interface {
	Source
	// Committed returns when the last change became final before it was told of, or the zero time if that is unknown.
	Committed() time.Time
}

// sameHost tells whether the request comes from a page of the same host, or from no page.
func sameHost(r *http.Request) bool {
	origin := r.Header.Get("Origin")
	if origin == "" {
		return true
	}
	u, err := url.Parse(origin)
	return err == nil && strings.EqualFold(u.Host, r.Host)
}

func address(r *http.Request) string {
	host, _, err := net.SplitHostPort(r.RemoteAddr)
	if err != nil {
		return r.RemoteAddr
	}
	return host
}

// Clock is the time the groups and heartbeats live by. Socket deadlines always use the machine's clock.
type Clock interface {
	// Now returns the present time.
	Now() time.Time
	// NewTimer returns a channel that receives once, d from now, and a function that releases the timer.
	NewTimer(d time.Duration) (fired <-chan time.Time, stop func())
}

// Options are the settings of a [Transport]. The zero value of a field means its default; where "negative" is said
// to turn something off, any negative value does.
type Options struct {
	// InitTimeout is how long a peer may take from the upgrade to an accepted connection_init before it is closed
	// with 4408. Default 10 s.
	InitTimeout time.Duration
	// PingEvery is the interval of WebSocket ping frames. A peer that sent nothing at all, not even the pong, for
	// two and a half intervals is dropped. Default 20 s; negative: no pings, and silent peers are kept.
	PingEvery time.Duration
	// Heartbeat is the interval of protocol "ping" messages with the payload {"now": "<RFC 3339 time>"}, by which
	// a page can tell a frozen server from a quiet one. Default 5 s; negative: none.
	Heartbeat time.Duration
	// Age returns for how long what answers are made from could not be brought up to date; less than a second: it is.
	// Otherwise heartbeats say so by {"age": <seconds>}, and answers to queries by extensions.age. State answers are
	// shared and sent on a change, so the heartbeat tells of theirs. Default: never.
	Age func() time.Duration
	// WriteTimeout is how long one message may take to leave for the peer's socket. Default 5 s.
	WriteTimeout time.Duration
	// ExecuteTimeout bounds one shared execution; its context ends after it. Default 30 s.
	ExecuteTimeout time.Duration
	// Window is the least time between two executions of one group. The first change is answered at once, those
	// that follow it within the window together at its end. It stretches to four times what the last execution
	// and hand-over took. Default 100 ms.
	Window time.Duration
	// SweepEvery is how long a group stays unexecuted at most. A difference found by such an execution alone is
	// sent and counted in [Stats].Missed. Default 1 min.
	SweepEvery time.Duration
	// CompressAbove is the size in bytes from which answers are compressed for peers that offer permessage-deflate,
	// once for all who get them. Default 1,024; negative: never.
	CompressAbove int
	// Drain is the time over which [Transport.Shutdown] spreads its closes. Default 3 s; negative: none.
	Drain time.Duration

	// MaxConnections is the number of open connections beyond which upgrades are refused with HTTP 503.
	// Default 20,000.
	MaxConnections int
	// MaxConnectionsPerClient bounds those of one client as ClientOf names it; one more is refused with HTTP 503.
	// Default: as MaxConnections.
	MaxConnectionsPerClient int
	// ClientOf names the client of a request. Default: its IP address, which behind a proxy is the proxy's.
	ClientOf func(r *http.Request) string
	// MaxGroups bounds the different questions that are answered at the same time. A subscription that would need
	// one more is answered with an error whose extensions.code is [CodeTooManyGroups]. Default 5,000.
	MaxGroups int
	// MaxExecutions bounds the shared executions that run at the same time; others wait, in order of arrival.
	// Default: twice GOMAXPROCS, at least 4.
	MaxExecutions int
	// First tells whether a subscription's shared executions have turns of their own, as many as MaxExecutions, which
	// those of others cannot take, e.g. those of the project's own pages. Default: none's do.
	First func(op *graphql.OperationContext) bool
	// MaxSubscriptionsPerConnection bounds the operations that run on one connection. One more is answered with an
	// error whose extensions.code is [CodeTooMany]. Default 64.
	MaxSubscriptionsPerConnection int
	// MaxSubscriptions bounds the operations that run in all, and MaxSubscriptionsPerClient those of one client as
	// ClientOf names it; one more is answered with [CodeTooMany]. Default 200,000, and as MaxSubscriptions.
	MaxSubscriptions, MaxSubscriptionsPerClient int
	// MaxQueued bounds the messages other than state answers that wait for one connection. Default 256.
	MaxQueued int
	// SocketBuffer is the size in bytes of the system's buffer for what leaves for one socket. What fills it up is out
	// of date by as much as the peer is slow. Default 128 KiB; negative: the system's own, which grows to megabytes.
	// Event streams leave over connections of the HTTP server, which can be narrowed by http.Server.ConnContext alone.
	SocketBuffer int
	// MaxMessageBytes bounds a message of a peer; a longer one closes the connection with 1009. Default 64 KiB.
	MaxMessageBytes int64

	// AllowOrigin tells whether a page of the request's Origin may connect. Default: same host as the request, or
	// no Origin header.
	AllowOrigin func(r *http.Request) bool
	// Scope authorises a connection from its connection_init payload (nil when there was none). It returns the
	// visibility scope, which is part of what must be equal for answers to be shared, and the context that the
	// connection's queries, mutations and streams run under, derived from ctx. An error closes the connection with
	// 4403. It must return when ctx ends, which it does at InitTimeout. Default: everybody is welcome under the scope "".
	Scope func(ctx context.Context, initPayload json.RawMessage) (scope string, opCtx context.Context, err error)
	// GroupContext prepares the context of a shared execution from its scope, for example with loaders. It must
	// add nothing that two members of the scope may not share. Default: ctx as it is.
	GroupContext func(ctx context.Context, scope string) context.Context

	// Delivered is told, for each answer to a change that was written to a socket, how long ago the change was seen. It
	// is called often, from many goroutines. Default: nobody is told.
	Delivered func(after time.Duration)

	// Clock is replaced in tests. Default: the machine's clock.
	Clock Clock
	// Logger gets refused connections and failed executions. Default: [slog.Default].
	Logger *slog.Logger
}

func (o Options) withDefaults() Options {
	orDefault(&o.InitTimeout, 10*time.Second)
	orDefault(&o.PingEvery, 20*time.Second)
	orDefault(&o.Heartbeat, 5*time.Second)
	orDefault(&o.WriteTimeout, 5*time.Second)
	orDefault(&o.ExecuteTimeout, 30*time.Second)
	orDefault(&o.Window, 100*time.Millisecond)
	orDefault(&o.SweepEvery, time.Minute)
	orDefault(&o.Drain, 3*time.Second)
	orDefault(&o.MaxConnections, 20_000)
	orDefault(&o.MaxSubscriptionsPerConnection, 64)
	orDefault(&o.MaxSubscriptions, 200_000)
	orDefault(&o.MaxSubscriptionsPerClient, o.MaxSubscriptions)
	orDefault(&o.MaxQueued, 256)
	orDefault(&o.SocketBuffer, 128<<10)
	orDefault(&o.MaxMessageBytes, 64<<10)
	orDefault(&o.CompressAbove, 1024)
	orDefault(&o.MaxConnectionsPerClient, o.MaxConnections)
	orDefault(&o.MaxGroups, 5000)
	orDefault(&o.MaxExecutions, max(4, 2*runtime.GOMAXPROCS(0)))
	if o.AllowOrigin == nil {
		o.AllowOrigin = sameHost
	}
	if o.ClientOf == nil {
		o.ClientOf = address
	}
	if o.Scope == nil {
		o.Scope = func(ctx context.Context, _ json.RawMessage) (string, context.Context, error) { return "", ctx, nil }
	}
	if o.First == nil {
		o.First = func(*graphql.OperationContext) bool { return false }
	}
	if o.GroupContext == nil {
		o.GroupContext = func(ctx context.Context, _ string) context.Context { return ctx }
	}
	if o.Clock == nil {
		o.Clock = systemClock{}
	}
	if o.Logger == nil {
		o.Logger = slog.Default()
	}
	return o
}

func orDefault[T comparable](value *T, fallback T) {
	var zero T
	if *value == zero {
		*value = fallback
	}
}

type systemClock struct{}

func (systemClock) Now() time.Time { return time.Now() }

func (systemClock) NewTimer(d time.Duration) (<-chan time.Time, func()) {
	t := time.NewTimer(d)
	return t.C, func() { t.Stop() }
}
