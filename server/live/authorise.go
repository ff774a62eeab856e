package live

import (
	"context"
	"encoding/json"
	"fmt"
	"runtime/debug"
	"sync"
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

// Reauthorise asks [Options.Scope] again about every connection, one after the other, as if its authorisation had
// expired: for when a token was revoked or the rights behind scopes have changed. It returns when all were asked, or
// an error that wraps ctx's when that ended before.
func (t *Transport) Reauthorise(ctx context.Context) error {
	t.mu.Lock()
	open := make([]*conn, 0, len(t.open))
	for c := range t.open {
		open = append(open, c)
	}
	t.mu.Unlock()
	for _, c := range open {
		if err := ctx.Err(); err != nil {
			return fmt.Errorf("authorise again: %w", err)
		}
		c.expired()
	}
	return nil
}

// authority is what a connection may do, and on whose word.
type authority struct {
	asking  sync.Mutex      // held while Scope is asked
	base    context.Context // what Scope is asked with, set once
	payload json.RawMessage
	expiry  *time.Timer // guarded by conn.mu; nil: it does not end
}

// admitted asks Scope about the connection and makes it ready for operations, or says why not.
func (c *conn) admitted(payload json.RawMessage) *closing {
	c.asking.Lock()
	defer c.asking.Unlock()
	c.base, c.payload = c.context(), payload
	scope, ctx, err := c.t.options.Scope(c.base, payload)
	if err != nil {
		c.t.options.Logger.Info("live: connection forbidden", "error", err)
		return &closing{CloseForbidden, "Forbidden"}
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.end != nil {
		return c.end
	}
	c.scope, c.ctx = scope, ctx
	c.acked = true
	c.expireLocked(expiryOf(ctx))
	c.t.beats.add(&c.beatTurn, c)
	return nil
}

// expireLocked has Scope asked again at the time, if it is one. Callers hold c.mu.
func (c *conn) expireLocked(at time.Time) {
	if c.expiry != nil {
		c.expiry.Stop()
		c.expiry = nil
	}
	if !at.IsZero() {
		c.expiry = time.AfterFunc(max(at.Sub(c.t.options.Clock.Now()), leastAuthority), c.expired)
	}
}

// leastAuthority is how long an authorisation lasts that has expired already.
const leastAuthority = time.Second

// expired asks Scope again, unless it was not asked yet. It waits for an answer that is under way, which may be from
// before the rights changed.
func (c *conn) expired() {
	c.asking.Lock()
	defer c.asking.Unlock()
	if !c.isAcked() {
		return
	}
	if why := c.readmitted(); why != nil {
		c.close(*why)
	}
}

func (c *conn) readmitted() (why *closing) {
	defer func() {
		if r := recover(); r != nil {
			c.t.options.Logger.Error("live: panic while authorising", "panic", fmt.Sprint(r), "stack", string(debug.Stack()))
			why = &closing{CloseInternal, "Internal server error"}
		}
	}()
	if !c.open() {
		return nil
	}
	over := closing{CloseForbidden, "Forbidden: the authorisation has expired"}
	// Whatever Scope waits for ends with the connection, as the first time.
	late := time.AfterFunc(c.t.options.InitTimeout, func() { c.close(over) })
	scope, ctx, err := c.t.options.Scope(c.base, c.payload)
	late.Stop()
	if err != nil {
		c.t.options.Logger.Info("live: connection no longer allowed", "error", err)
		return &over
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	switch {
	case c.end != nil:
		return nil
	case scope != c.scope:
		return &closing{CloseRestart, "the authorisation has changed"}
	}
	c.ctx = ctx
	c.expireLocked(expiryOf(ctx))
	return nil
}

// context returns the context that new operations of the connection run under.
func (c *conn) context() context.Context {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.ctx
}
