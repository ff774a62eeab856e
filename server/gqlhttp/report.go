package gqlhttp

import (
	"context"
	"sync"
	"time"
)

type recorderKey struct{}

// recorder collects what resolvers report of one execution.
type recorder struct {
	mu     sync.Mutex // guards what follows
	states []State
	until  time.Time // zero: never
}

// Observed reports of what state something in the answer of ctx's operation was
// read, and when time alone changes it; the zero time means never. Outside of an
// execution whose answer may be kept it does nothing. It may be called from
// several goroutines.
func Observed(ctx context.Context, state State, validUntil time.Time) {
	r, ok := ctx.Value(recorderKey{}).(*recorder)
	if !ok {
		return
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	if n := len(r.states); n == 0 || r.states[n-1] != state {
		r.states = append(r.states, state)
	}
	if !validUntil.IsZero() && (r.until.IsZero() || validUntil.Before(r.until)) {
		r.until = validUntil
	}
}

// only tells whether everything was read from the one state.
func (r *recorder) only(s State) bool {
	r.mu.Lock()
	defer r.mu.Unlock()
	return len(r.states) == 0 || len(r.states) == 1 && r.states[0] == s
}

func (r *recorder) validUntil() time.Time {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.until
}
