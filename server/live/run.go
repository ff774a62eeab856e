package live

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"maps"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
)

var errTooSlow = errors.New("events wait longer than allowed to be read; resubscribe from the last one received")

// run executes a query, a mutation or a stream for one peer, and ends with complete or error.
func (c *conn) run(ctx context.Context, s *subscription, opCtx *graphql.OperationContext) {
	defer c.ops.Done()
	last := item{kind: kindComplete}
	if err := c.deliver(ctx, s, opCtx); err != nil {
		errs := gqlerror.List{{Message: "internal system error"}}
		if errors.Is(err, errTooSlow) {
			c.t.counters.dropped.Add(1)
			errs = codedError(CodeTooSlow, errTooSlow.Error())
		} else if ctx.Err() == nil {
			c.t.options.Logger.Error("live: operation failed", "operation", opCtx.OperationName, "error", err)
		}
		last = item{kind: kindError, payload: encodeErrors(errs)}
	}
	c.finish(s, last)
}

// deliver sends every response of the operation as next.
func (c *conn) deliver(ctx context.Context, s *subscription, opCtx *graphql.OperationContext) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("panic: %w", c.presented(ctx, opCtx, r))
		}
	}()
	stream := opCtx.Operation.Operation == ast.Subscription
	responses, ctx := c.exec.DispatchOperation(ctx, opCtx)
	for {
		resp := responses(ctx)
		if resp == nil {
			return nil
		}
		if age := c.t.age(); age > 0 && !stream {
			resp.Extensions = maps.Clone(resp.Extensions)
			if resp.Extensions == nil {
				resp.Extensions = map[string]any{}
			}
			resp.Extensions["age"] = age
		}
		payload, err := json.Marshal(resp)
		if err != nil {
			return fmt.Errorf("encode response: %w", err)
		}
		m := item{kind: kindNext, id: s.id, frame: &frame{tail: append(payload, '}')}, sub: s, token: stream}
		if !stream {
			c.post(m)
			if resp.HasNext == nil || !*resp.HasNext {
				return nil
			}
			continue
		}
		if err := c.push(ctx, m); err != nil {
			return err
		}
	}
}

// push queues an event of a stream, and waits for room up to the write timeout.
func (c *conn) push(ctx context.Context, m item) error {
	select {
	case c.room <- struct{}{}:
	default:
		late, stop := c.t.options.Clock.NewTimer(c.t.options.WriteTimeout)
		defer stop()
		select {
		case c.room <- struct{}{}:
		case <-ctx.Done():
			return ctx.Err()
		case <-late:
			return errTooSlow
		}
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.end != nil || m.sub.silent {
		<-c.room
		return nil
	}
	c.appendLocked(m, false)
	return nil
}

// presented turns a panic into the error that the server's recover function makes of it.
func (c *conn) presented(ctx context.Context, opCtx *graphql.OperationContext, r any) error {
	if err := opCtx.Recover(ctx, r); err != nil {
		return err
	}
	return fmt.Errorf("%v", r)
}
