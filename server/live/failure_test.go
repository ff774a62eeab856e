package live_test

import (
	"context"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/tugu-city/tugu/server/live"
	"github.com/vektah/gqlparser/v2/gqlerror"
)

// moody is a server extension that refuses operations, or panics, when told.
type moody struct{ refuses, panics atomic.Bool }

func (*moody) ExtensionName() string                   { return "Moody" }
func (*moody) Validate(graphql.ExecutableSchema) error { return nil }
func (m *moody) MutateOperationContext(_ context.Context, _ *graphql.OperationContext) *gqlerror.Error {
	if m.refuses.Load() {
		return gqlerror.Errorf("not in the mood")
	}
	return nil
}

func (m *moody) InterceptOperation(ctx context.Context, next graphql.OperationHandler) graphql.ResponseHandler {
	if m.panics.Load() {
		panic("on demand")
	}
	return next(ctx)
}

func TestOperationThatIsRefusedLater(t *testing.T) {
	t.Parallel()
	m := &moody{}
	s := newServer(t, live.Options{}, m)
	a, b := s.greet(t), s.greet(t)
	a.subscribe("1", counter, "")
	a.value("1", 0)
	b.subscribe("2", counter, "")
	b.value("2", 0)
	m.refuses.Store(true)
	s.Add("main", 1)
	for c, id := range map[*client]string{a: "1", b: "2"} {
		if r := c.expect("error", id); !strings.Contains(string(r.Payload), "mood") {
			t.Fatalf("got %s", r.Payload)
		}
	}
	a.subscribe("1", counter, "")
	a.expect("error", "1")
	m.refuses.Store(false)
	a.subscribe("1", counter, "")
	a.value("1", 1)
	a.silence()
	b.silence()
}

func TestPanicsOutsideResolvers(t *testing.T) {
	t.Parallel()
	m := &moody{}
	s := newServer(t, live.Options{Window: time.Millisecond}, m)
	c := s.greet(t)
	c.subscribe("1", counter, "")
	c.value("1", 0)
	m.panics.Store(true)
	s.Add("main", 1)
	if r := c.expect("next", "1"); !strings.Contains(string(r.Payload), "internal system error") {
		t.Fatalf("got %s", r.Payload)
	}
	c.subscribe("q", `{ counter { value } }`, "")
	c.expect("error", "q")
	c.subscribe("n", `subscription { numbers { value } }`, "")
	c.expect("error", "n")
	m.panics.Store(false)
	s.Add("main", 1)
	c.value("1", 2)
}

func TestExecutionIsBounded(t *testing.T) {
	t.Parallel()
	s := newServer(t, live.Options{ExecuteTimeout: 20 * time.Millisecond})
	s.Hold(func(ctx context.Context, _ string) { <-ctx.Done() })
	c := s.greet(t)
	c.subscribe("1", counter, "")
	c.value("1", 0) // what the resolver made of it
}
