// Package testserver is a small GraphQL server that the tests of package live run their transport in: counters that
// change, events that stream, and a count of what was executed.
package testserver

import (
	"context"
	"errors"
	"net/http"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/handler"
	"github.com/99designs/gqlgen/graphql/handler/lru"
	"github.com/tugu-city/tugu/server/live"
	"github.com/vektah/gqlparser/v2/ast"
)

//go:generate go run github.com/99designs/gqlgen generate --config gqlgen.yml

// State is what the server answers from. It is a [live.Source].
type State struct {
	// Executed counts calls of the counter resolver.
	Executed atomic.Int64
	// Events counts events that streams have handed over.
	Events atomic.Int64
	// Private has the viewer resolver ask for the principal.
	Private atomic.Bool

	mu       sync.Mutex // guards what follows
	hold     func(ctx context.Context, name string)
	values   map[string]int
	until    time.Time
	epoch    string
	sequence int64
	changed  chan struct{}
	journal  *live.Journal
}

// NewState returns a state in which every counter is 0.
func NewState() *State {
	return &State{values: map[string]int{}, epoch: "test", changed: make(chan struct{})}
}

// Tracked is a state that knows which changes touch which counters. It is a [live.Dirtier].
type Tracked struct {
	*State
	*live.Journal
}

// Track makes the state note the counters that change, by name, from now on, and counters report that they depend on
// their own.
func (s *State) Track() Tracked {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.journal = &live.Journal{}
	s.journal.Reset(s.epoch, s.sequence)
	return Tracked{s, s.journal}
}

// Restart begins another epoch.
func (s *State) Restart(epoch string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.epoch, s.sequence = epoch, 0
	if s.journal != nil {
		s.journal.Reset(epoch, 0)
	}
	s.tellLocked()
}

func (s *State) tellLocked() {
	close(s.changed)
	s.changed = make(chan struct{})
}

// Changed implements [live.Source].
func (s *State) Changed() <-chan struct{} {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.changed
}

// Add adds to a counter and tells the source; it returns the new value.
func (s *State) Add(name string, by int) int {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.sequence++
	if s.journal != nil {
		s.journal.Record(s.sequence, name)
	}
	s.values[name] += by
	s.tellLocked()
	return s.values[name]
}

// Sneak changes a counter and does not tell.
func (s *State) Sneak(name string, by int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.values[name] += by
}

// ExpireAt makes counters report that time alone changes them at t.
func (s *State) ExpireAt(t time.Time) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.until = t
}

// Hold has f called in each execution of the counter resolver from now on.
func (s *State) Hold(f func(ctx context.Context, name string)) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.hold = f
}

func (s *State) counter(ctx context.Context, name string, pad int) (*Counter, error) {
	s.Executed.Add(1)
	s.mu.Lock()
	hold := s.hold
	s.mu.Unlock()
	if hold != nil {
		hold(ctx, name)
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.journal != nil {
		live.DependsOn(ctx, name)
	}
	live.Revision(ctx, s.epoch, s.sequence, time.Unix(1700000000, 0).UTC())
	live.ValidUntil(ctx, s.until)
	return &Counter{Name: name, Value: s.values[name], Pad: strings.Repeat("x", pad)}, nil
}

// Schema returns the server's schema.
func Schema() *ast.Schema { return executable(nil).Schema() }

// Executable returns the schema, executable with the state.
func (s *State) Executable() graphql.ExecutableSchema { return executable(s) }

func executable(s *State) graphql.ExecutableSchema {
	return NewExecutableSchema(Config{Resolvers: root{s}})
}

// Handler returns an HTTP handler that answers over the transport alone.
func (s *State) Handler(transport graphql.Transport, extensions ...graphql.HandlerExtension) http.Handler {
	srv := handler.New(executable(s))
	srv.SetQueryCache(lru.New[*ast.QueryDocument](100))
	srv.AddTransport(transport)
	for _, e := range extensions {
		srv.Use(e)
	}
	srv.SetRecoverFunc(func(context.Context, any) error { return errors.New("internal system error") }) // quiet
	return srv
}

type userKey struct{}

// WithUser returns a context that the viewer field finds a user in.
func WithUser(ctx context.Context, user string) context.Context {
	return context.WithValue(ctx, userKey{}, user)
}

type (
	root         struct{ *State }
	query        struct{ *State }
	mutation     struct{ *State }
	subscription struct{ *State }
)

func (r root) Query() QueryResolver               { return query(r) }
func (r root) Mutation() MutationResolver         { return mutation(r) }
func (r root) Subscription() SubscriptionResolver { return subscription(r) }

func (r query) Counter(ctx context.Context, name string, pad int) (*Counter, error) {
	return r.counter(ctx, name, pad)
}

func (r query) Viewer(ctx context.Context) (*Viewer, error) {
	if r.Private.Load() {
		if err := live.NeedPrincipal(ctx); err != nil {
			return nil, err
		}
	}
	v := &Viewer{}
	if scope, ok := live.ScopeFromContext(ctx); ok {
		v.Scope = &scope
	}
	if user, ok := ctx.Value(userKey{}).(string); ok {
		v.User = &user
	}
	return v, nil
}

func (query) Broken(_ context.Context, panics bool) (*int, error) {
	if panics {
		panic("broken on demand")
	}
	return nil, errors.New("broken on demand")
}

func (r mutation) Add(_ context.Context, input AddInput) (*Counter, error) {
	return &Counter{Name: input.Name, Value: r.State.Add(input.Name, input.By)}, nil
}

var errNotShared = errors.New("the resolver of a state subscription was called")

func (subscription) Counter(context.Context, string, int) (<-chan *Counter, error) {
	return nil, errNotShared
}
func (subscription) Viewer(context.Context) (<-chan *Viewer, error)    { return nil, errNotShared }
func (subscription) Broken(context.Context, bool) (<-chan *int, error) { return nil, errNotShared }

func (r subscription) Numbers(ctx context.Context, count, pad int) (<-chan *Number, error) {
	events := make(chan *Number)
	go func() {
		defer close(events)
		for i := 1; count == 0 || i <= count; i++ {
			select {
			case events <- &Number{Value: i, Pad: strings.Repeat("x", pad)}:
				r.Events.Add(1)
			case <-ctx.Done():
				return
			}
		}
	}()
	return events, nil
}

func (subscription) Refused(context.Context) (<-chan int, error) {
	return nil, errors.New("refused on demand")
}
