package gqlhttp

import (
	"context"
	"crypto/sha256"
	"encoding/json"
	"sync"
	"time"

	"github.com/99designs/gqlgen/graphql"
)

// maxAlias is the largest request, in bytes, that is known again by its bytes.
const maxAlias = 16 << 10

// cache keeps answers by question, and questions by the bytes that asked them.
type cache struct {
	questions *lru[string]  // keys of answers, by class, method and request
	answers   *lru[*answer] // by key

	mu      sync.Mutex // guards flights
	flights map[place]*flight
}

// place is a question at a state.
type place struct {
	key   string
	state State
}

// flight is an execution that others wait for.
type flight struct {
	ctx    context.Context // of the execution
	cancel context.CancelFunc
	done   chan struct{}
	answer *answer // once done; nil = it failed

	waiting int // callers, the one who leads among them; guarded by cache.mu
}

func newCache(maxBytes int64) *cache {
	return &cache{
		questions: newLRU[string](maxBytes / 8), answers: newLRU[*answer](maxBytes - maxBytes/8),
		flights: map[place]*flight{},
	}
}

// find returns the answer to a request that was sent before, if it still holds.
func (c *cache) find(request []byte, state State, now func() time.Time) *answer {
	key, ok := c.questions.get(request)
	if !ok {
		return nil
	}
	return c.present([]byte(key), state, now())
}

func (c *cache) present(key []byte, state State, now time.Time) *answer {
	a, ok := c.answers.get(key)
	if !ok || a.state != state || !a.holds(now) {
		return nil
	}
	return a
}

// learn remembers what question a request asks.
func (c *cache) learn(request []byte, key string) {
	if len(request) <= maxAlias {
		c.questions.add(string(request), key, int64(len(key)))
	}
}

// questionKey is equal for equal questions of one class of callers.
func questionKey(class string, op *graphql.OperationContext) (string, error) {
	variables, err := json.Marshal(op.Variables) // coerced, in the order of their names
	if err != nil {
		return "", err
	}
	sum := sha256.New()
	for _, part := range []string{class, canonical(op.Doc, op.Operation), string(variables)} {
		sum.Write([]byte(part))
		sum.Write([]byte{0})
	}
	return string(sum.Sum(nil)), nil
}

// share returns the kept answer to the question, that of an execution which began
// at the present state, or executes. It returns nil when ctx ends before.
func (t *Transport) share(ctx context.Context, key string, execute func(context.Context, State, time.Time) *answer) *answer {
	c := t.cache
	for {
		at, now := place{key, t.options.State()}, t.options.Now()
		if a := c.present([]byte(key), at.state, now); a != nil {
			t.hits.Add(1)
			return a
		}
		f, leads := c.board(ctx, at)
		leave := context.AfterFunc(ctx, func() { c.leave(at, f) })
		if leads {
			t.lead(at, f, func() *answer { return execute(f.ctx, at.state, now) })
			leave()
			return f.answer
		}
		select {
		case <-ctx.Done():
			return nil
		case <-f.done:
		}
		leave()
		if a := f.answer; a != nil && a.holds(t.options.Now()) {
			t.joined.Add(1)
			return a
		}
	}
}

// board joins the flight to the place, or begins one with the values of ctx; then it
// is to be led.
func (c *cache) board(ctx context.Context, at place) (f *flight, leads bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if f = c.flights[at]; f != nil {
		f.waiting++
		return f, false
	}
	f = &flight{done: make(chan struct{}), waiting: 1}
	f.ctx, f.cancel = context.WithCancel(context.WithoutCancel(ctx)) // it goes on while anybody waits for it
	c.flights[at] = f
	return f, true
}

// leave says that one caller waits no longer. Without any the execution is
// cancelled, and nobody joins it any more.
func (c *cache) leave(at place, f *flight) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if f.waiting--; f.waiting == 0 {
		f.cancel()
		c.forgetLocked(at, f)
	}
}

func (c *cache) forgetLocked(at place, f *flight) {
	if c.flights[at] == f {
		delete(c.flights, at)
	}
}

// lead executes for all who wait for the flight. They are let go also if it panics.
func (t *Transport) lead(at place, f *flight, execute func() *answer) {
	defer func() {
		t.cache.mu.Lock()
		t.cache.forgetLocked(at, f)
		t.cache.mu.Unlock()
		f.cancel()
		close(f.done)
	}()
	f.answer = execute()
	if a := f.answer; a.lasts && t.options.State() == at.state {
		t.cache.answers.add(at.key, a, a.size())
	}
}
