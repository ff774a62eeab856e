package live

import (
	"context"
	"sync"
	"time"
)

type contextKey int

const (
	recorderKey contextKey = iota
	scopeKey
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

// revision is extensions.live of a state answer; null means that no resolver reported it.
type revision struct {
	Epoch      *string    `json:"epoch"`
	Sequence   *int64     `json:"sequence"`
	Tick       *time.Time `json:"tick"`
	ValidUntil *time.Time `json:"validUntil"`
}

type recorder struct {
	mu   sync.Mutex // guards live
	live revision
}

func (r *recorder) report() revision {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.live
}
