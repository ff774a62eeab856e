package graph

import (
	"context"
	"reflect"
	"time"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/cube"
)

// retryAfter is how long a watch waits after a question that failed.
const retryAfter = 5 * time.Second

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
		wait := r.until(fresh.ValidUntil)
		for r.wait(ctx, changed, wait) {
			changed = r.Figures.Changed()
			next, fresh, err := ask(ctx)
			if err != nil {
				if ctx.Err() == nil {
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

// until returns how long an answer is valid by time alone; 0 = for ever.
func (r *Resolver) until(m city.Moment) time.Duration {
	if m == 0 || m == city.Never {
		return 0
	}
	return max(m.Time().Sub(r.Now()), time.Millisecond)
}

// wait returns true at the next change or after the time, false when ctx ends.
func (r *Resolver) wait(ctx context.Context, changed <-chan struct{}, after time.Duration) bool {
	var passed <-chan time.Time
	if after > 0 {
		timer := time.NewTimer(after)
		defer timer.Stop()
		passed = timer.C
	}
	select {
	case <-ctx.Done():
		return false
	case <-changed:
		return true
	case <-passed:
		return true
	}
}
