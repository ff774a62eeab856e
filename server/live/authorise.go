package live

import (
	"context"
	"encoding/json"
	"fmt"
	"runtime/debug"
	"time"
)

// WithExpiry returns a context that tells the transport when the authorisation ends that [Options.Scope] gives. At
// that time Scope is asked again with the same payload; the connection goes on if it returns the same scope, and is
// closed with 4403 if it fails, and with 1012, to come back, if the scope is another one.
func WithExpiry(ctx context.Context, at time.Time) context.Context {
	return context.WithValue(ctx, expiryKey, at)
}

func expiryOf(ctx context.Context) time.Time {
	at, _ := ctx.Value(expiryKey).(time.Time)
	return at
}

// admitted asks Scope about the connection and makes it ready for operations, or says why not.
func (c *conn) admitted(payload json.RawMessage) *closing {
	base := c.context()
	scope, ctx, err := c.t.options.Scope(base, payload)
	if err != nil {
		c.t.options.Logger.Info("live: connection forbidden", "error", err)
		return &closing{CloseForbidden, "Forbidden"}
	}
	until := expiryOf(ctx)
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.end != nil {
		return c.end
	}
	c.scope, c.ctx = scope, ctx
	c.acked = true
	if !until.IsZero() {
		c.expiry = time.AfterFunc(until.Sub(c.t.options.Clock.Now()), func() { c.expired(base, payload) })
	}
	c.t.beats.add(&c.beatTurn, c)
	return nil
}

// expired asks Scope again.
func (c *conn) expired(base context.Context, payload json.RawMessage) {
	if why := c.readmitted(base, payload); why != nil {
		c.close(*why)
	}
}

func (c *conn) readmitted(base context.Context, payload json.RawMessage) (why *closing) {
	defer func() {
		if r := recover(); r != nil {
			c.t.options.Logger.Error("live: panic while authorising", "panic", fmt.Sprint(r), "stack", string(debug.Stack()))
			why = &closing{CloseInternal, "Internal server error"}
		}
	}()
	// Whatever Scope waits for ends with the connection, as the first time.
	late := time.AfterFunc(c.t.options.InitTimeout, func() { c.close(closing{CloseForbidden, "Forbidden: the authorisation has expired"}) })
	scope, ctx, err := c.t.options.Scope(base, payload)
	late.Stop()
	if err != nil {
		return &closing{CloseForbidden, "Forbidden: the authorisation has expired"}
	}
	if scope != c.scope {
		return &closing{CloseRestart, "the authorisation has changed"}
	}
	until := expiryOf(ctx)
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.end != nil {
		return nil
	}
	c.ctx = ctx
	if !until.IsZero() {
		c.expiry.Reset(max(until.Sub(c.t.options.Clock.Now()), leastValidity))
	}
	return nil
}

// context returns the context that new operations of the connection run under.
func (c *conn) context() context.Context {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.ctx
}
