package live

import (
	"context"
	"errors"
	"fmt"
	"runtime/debug"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/gqlerror"
)

const (
	// retryErrors is how long an answer with errors is good at most.
	retryErrors = 5 * time.Second
	// leastValidity is how long an answer is good whose validUntil had passed before it was made.
	leastValidity = time.Second
)

// answer is what one shared execution made.
type answer struct {
	frame      *frame
	validUntil time.Time     // zero: time alone does not change it
	failed     gqlerror.List // not nil: the operation is not valid (any more), and there is no frame
	principal  bool          // it depends on who asks, and there is no frame
	keys       []string      // what it depends on; nil: everything
	erroneous  bool
}

// ask executes the group's query once.
func (g *group) ask(ctx context.Context) answer {
	clock := g.t.options.Clock
	start := clock.Now()
	rec := &recorder{alone: g.only != nil}
	if g.only != nil { // the values are the member's, the end is the group's
		own, cancel := context.WithCancel(context.WithoutCancel(g.only.context()))
		defer context.AfterFunc(ctx, cancel)()
		defer cancel()
		ctx = own
	} else {
		ctx = context.WithValue(ctx, scopeKey, g.key.scope)
	}
	ctx, cancel := context.WithTimeout(context.WithValue(ctx, recorderKey, rec), g.t.options.ExecuteTimeout)
	defer cancel()

	resp, failed, err := g.execute(ctx)
	end := clock.Now()
	g.executions.Add(1)
	g.took.Store(int64(end.Sub(start)))
	g.t.counters.executions.Add(1)
	g.t.counters.executionNanos.Add(uint64(max(0, end.Sub(start))))
	if failed != nil {
		return answer{failed: failed}
	}
	live, final, principal := rec.report()
	if principal {
		return answer{principal: true}
	}
	var f *frame
	if err == nil {
		f, err = newFrame(resp, &live)
	}
	if err != nil {
		if !errors.Is(err, context.Canceled) {
			g.t.options.Logger.Error("live: shared execution failed", "operation", g.key.name, "error", err)
		}
		live, final = revision{}, false
		resp = &graphql.Response{Errors: gqlerror.List{{Message: "internal system error"}}}
		f, _ = newFrame(resp, &live) // nothing in it can fail to encode
	}
	f.final = final && len(resp.Errors) == 0
	a := answer{frame: f, keys: rec.dependencies()}
	if live.ValidUntil != nil {
		a.validUntil = *live.ValidUntil
		if !a.validUntil.After(start) {
			a.validUntil = end.Add(leastValidity)
		}
	}
	if len(resp.Errors) > 0 {
		a.keys, a.erroneous = nil, true
		if retry := end.Add(retryErrors); a.validUntil.IsZero() || retry.Before(a.validUntil) {
			a.validUntil = retry
		}
	}
	return a
}

func (g *group) execute(ctx context.Context) (resp *graphql.Response, failed gqlerror.List, err error) {
	defer func() {
		if r := recover(); r != nil { // outside of resolvers, whose panics gqlgen catches
			err = fmt.Errorf("panic: %v\n%s", r, debug.Stack())
		}
	}()
	params, err := g.key.params()
	if err != nil {
		return nil, nil, err
	}
	ctx = graphql.StartOperationTrace(ctx)
	if g.only == nil {
		ctx = g.t.options.GroupContext(ctx, g.key.scope)
	}
	opCtx, errs := g.exec.CreateOperationContext(ctx, params)
	if len(errs) > 0 {
		resp = g.exec.DispatchError(graphql.WithOperationContext(ctx, opCtx), errs)
		if len(resp.Errors) == 0 {
			resp.Errors = errs
		}
		return nil, resp.Errors, nil
	}
	responses, ctx := g.exec.DispatchOperation(ctx, opCtx)
	if resp = responses(ctx); resp == nil {
		if err := ctx.Err(); err != nil {
			return nil, nil, err
		}
		return nil, nil, errors.New("no response")
	}
	return resp, nil, nil
}
