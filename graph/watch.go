package graph

import (
	"context"
	"math"
	"reflect"
	"time"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/cube"
)

const (
	retryAfter = 5 * time.Second        // after a question that failed
	spacing    = 100 * time.Millisecond // between questions: a burst of changes is one
)

// watch answers at once and again whenever the answer changed: it asks anew at
// every change of the figures and when time alone may have changed the answer.
// The channel closes when ctx ends. A question that fails later is logged and
// asked again; the last answer stands until then.
func watch[T any](ctx context.Context, r *Resolver, ask func(context.Context) (T, cube.Freshness, error)) (<-chan T, error) {
	changed := r.Figures.Changed() // before the answer, so that no change is missed
	answer, fresh, err := ask(ctx)
	if err != nil {
		return nil, err
	}
	answers := make(chan T, 1)
	answers <- answer
	go func() {
		defer close(answers)
		wait, asked := r.until(fresh.ValidUntil), time.Now()
		for r.wait(ctx, changed, wait) && r.wait(ctx, nil, spacing-time.Since(asked)) {
			changed, asked = r.Figures.Changed(), time.Now()
			next, fresh, err := ask(ctx)
			if err != nil {
				if ctx.Err() == nil && wait != retryAfter { // once, not at every attempt
					r.log().ErrorContext(ctx, "a subscription's question failed", "error", err)
				}
				wait = retryAfter
				continue
			}
			wait = r.until(fresh.ValidUntil)
			if reflect.DeepEqual(answer, next) {
				continue
			}
			select {
			case answers <- next:
				answer = next
			case <-ctx.Done():
				return
			}
		}
	}()
	return answers, nil
}

// until returns how long an answer is valid by time alone.
func (r *Resolver) until(m city.Moment) time.Duration {
	if m == 0 || m == city.Never {
		return forEver
	}
	return max(m.Time().Sub(r.Now()), time.Millisecond)
}

const forEver = time.Duration(math.MaxInt64)

// wait returns true at the next change or after the time, false when ctx ends.
func (r *Resolver) wait(ctx context.Context, changed <-chan struct{}, after time.Duration) bool {
	timer := time.NewTimer(after)
	defer timer.Stop()
	select {
	case <-ctx.Done():
		return false
	case <-changed:
		return true
	case <-timer.C:
		return true
	}
}
