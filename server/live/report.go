package live

import (
	"context"
	"errors"
	"slices"
	"sync"
	"time"
)

type contextKey int

const (
	recorderKey contextKey = iota
	scopeKey
	expiryKey
)

// ValidUntil reports, during a shared execution, that time alone can change the answer at t. Of several reports the
// earliest counts. The zero time and calls outside a shared execution do nothing.
func ValidUntil(ctx context.Context, t time.Time) {
	r, ok := ctx.Value(recorderKey).(*recorder)
	if !ok || t.IsZero() {
		return
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.live.ValidUntil == nil || t.Before(*r.live.ValidUntil) {
		r.live.ValidUntil = &t
	}
}

// Revision reports, during a shared execution, the state that the answer was read from: the history it belongs to,
// the number of the last change in it, and the moment up to which the clock had been applied. Of several reports the
// one with the lowest sequence counts, since the answer is at least as new as that. Calls outside a shared execution
// do nothing.
func Revision(ctx context.Context, epoch string, sequence int64, tick time.Time) {
	r, ok := ctx.Value(recorderKey).(*recorder)
	if !ok {
		return
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.live.Sequence == nil || sequence < *r.live.Sequence {
		r.live.Epoch, r.live.Sequence, r.live.Tick = &epoch, &sequence, nil
		if !tick.IsZero() {
			r.live.Tick = &tick
		}
	}
}

// ScopeFromContext returns the visibility scope of the shared execution that ctx belongs to, and whether it belongs
// to one.
func ScopeFromContext(ctx context.Context) (scope string, ok bool) {
	scope, ok = ctx.Value(scopeKey).(string)
	return scope, ok
}

// DependsOn reports, during a shared execution, what the answer depends on, as keys that mean something to the
// [Dirtier]: a change that touches none of them does not have the group execute again. Several reports add up; they
// must cover all of the answer, and the answer's [Revision] must be reported too. An execution without any report,
// or with one that names no key, depends on everything. Calls outside a shared execution do nothing.
func DependsOn(ctx context.Context, keys ...string) {
	r, ok := ctx.Value(recorderKey).(*recorder)
	if !ok {
		return
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	if len(keys) == 0 {
		r.everything = true
	}
	r.keys = append(r.keys, keys...)
}

// Final reports, during a shared execution, that the answer is the last one, as one about the past is: the
// subscription completes behind it. Calls outside a shared execution do nothing.
func Final(ctx context.Context) {
	if r, ok := ctx.Value(recorderKey).(*recorder); ok {
		r.mu.Lock()
		defer r.mu.Unlock()
		r.final = true
	}
}

// ErrNeedPrincipal is what [NeedPrincipal] returns in an execution that is shared.
var ErrNeedPrincipal = errors.New("live: the answer depends on who asks, and the execution is shared")

// NeedPrincipal is for resolvers whose answer depends on more of the asker than the scope. In a shared execution it
// returns [ErrNeedPrincipal]: the resolver returns that as its error, the answer is thrown away, and the question is
// asked again for each member alone, under the member's own context, now and from then on. Anywhere else it returns nil.
func NeedPrincipal(ctx context.Context) error {
	r, ok := ctx.Value(recorderKey).(*recorder)
	if !ok || r.alone {
		return nil
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	r.principal = true
	return ErrNeedPrincipal
}

// revision is extensions.live of a state answer; null means that no resolver reported it.
type revision struct {
	Epoch      *string    `json:"epoch"`
	Sequence   *int64     `json:"sequence"`
	Tick       *time.Time `json:"tick"`
	ValidUntil *time.Time `json:"validUntil"`
	Digest     string     `json:"digest"` // of errors and data
}

// same tells whether both are of the same state.
func (r *revision) same(o *revision) bool {
	return r != nil && o != nil && r.Epoch != nil && o.Epoch != nil && *r.Epoch == *o.Epoch &&
		r.Sequence != nil && o.Sequence != nil && *r.Sequence == *o.Sequence &&
		(r.Tick == nil) == (o.Tick == nil) && (r.Tick == nil || r.Tick.Equal(*o.Tick))
}

type recorder struct {
	alone bool // the execution is for one member, under its own context

	mu         sync.Mutex // guards what follows
	live       revision
	keys       []string
	everything bool
	final      bool
	principal  bool
}

// dependencies returns the keys; nil is everything.
func (r *recorder) dependencies() []string {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.everything || len(r.keys) == 0 || r.live.Epoch == nil || r.live.Sequence == nil {
		return nil
	}
	slices.Sort(r.keys)
	return slices.Compact(r.keys)
}

func (r *recorder) report() (live revision, final, principal bool) {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.live, r.final, r.principal
}
