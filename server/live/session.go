package live

import (
	"context"
	"errors"
	"fmt"
	"runtime/debug"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
)

// subscription is one running operation of a peer, of whatever kind.
type subscription struct {
	id     string
	conn   *conn
	head   []byte
	group  *group             // of a state subscription; set before it is registered
	cancel context.CancelFunc // of any other

	// Guarded by conn.mu.
	slot   *frame
	silent bool // the peer has completed it: nothing more for it
	over   bool // the server has: nothing more after what is queued
}

// handle acts on one message and tells why the connection must be closed, or nil. It runs in the reader.
func (c *conn) handle(data []byte) (why *closing) {
	defer func() {
		if r := recover(); r != nil { // of Scope or a server extension: one peer's message must not end the process
			c.t.options.Logger.Error("live: panic while handling a message", "panic", r, "stack", string(debug.Stack()))
			why = &closing{CloseInternal, "Internal server error"}
		}
	}()
	m, err := parseMessage(data)
	if err != nil {
		return invalid(err.Error())
	}
	switch m.typ {
	case typeInit:
		return c.init(m)
	case typePing:
		c.post(item{opcode: opText, tail: encode(typePong, "", m.payload)})
	case typeSubscribe:
		return c.subscribe(m)
	case typeComplete:
		c.complete(m.id)
	}
	return nil
}

func (c *conn) init(m message) *closing {
	if c.isAcked() {
		return &closing{CloseTooManyInits, "Too many initialisation requests"}
	}
	scope, ctx, err := c.t.options.Scope(c.ctx, m.payload)
	if err != nil {
		c.t.options.Logger.Info("live: connection forbidden", "error", err)
		return &closing{CloseForbidden, "Forbidden"}
	}
	c.scope, c.ctx = scope, ctx
	c.mu.Lock()
	c.acked = true
	c.mu.Unlock()
	c.post(item{opcode: opText, tail: encode(typeAck, "", nil)})
	return nil
}

func (c *conn) subscribe(m message) *closing {
	if !c.isAcked() {
		return &closing{CloseUnauthorized, "Unauthorized"}
	}
	params, err := parseSubscribe(m.payload)
	if err != nil {
		return invalid(err.Error())
	}
	s := &subscription{id: m.id, conn: c, head: nextHead(m.id)}
	c.mu.Lock()
	_, taken := c.subs[m.id]
	full := len(c.subs) >= c.t.options.MaxSubscriptionsPerConnection
	c.mu.Unlock()
	switch { // only the reader adds to subs
	case taken:
		return &closing{CloseDuplicateSubscriber, fmt.Sprintf("Subscriber for %s already exists", m.id)}
	case full:
		c.refuse(m.id, codedError(CodeTooMany, "too many operations run on this connection"))
		return nil
	}

	params.Headers = c.header
	ctx := graphql.StartOperationTrace(c.ctx)
	params.ReadTime = graphql.TraceTiming{Start: graphql.GetStartTime(ctx), End: graphql.Now()}
	opCtx, errs := c.exec.CreateOperationContext(ctx, params)
	if len(errs) > 0 {
		c.refuse(m.id, c.exec.DispatchError(graphql.WithOperationContext(ctx, opCtx), errs).Errors)
		return nil
	}
	if opCtx.Operation.Operation == ast.Subscription && isState(c.t.schema, opCtx.Operation) {
		c.join(ctx, s, opCtx)
		return nil
	}
	ctx, s.cancel = context.WithCancel(ctx)
	if c.register(s) {
		c.ops.Add(1)
		go c.run(ctx, s, opCtx)
	}
	return nil
}

// join makes s a member of the group that answers its operation.
func (c *conn) join(ctx context.Context, s *subscription, opCtx *graphql.OperationContext) {
	key, err := newGroupKey(c.t.schema, opCtx, c.scope)
	if err != nil {
		c.refuse(s.id, gqlerror.List{{Message: err.Error()}})
		return
	}
	if errs := c.check(ctx, key); len(errs) > 0 {
		c.refuse(s.id, errs)
		return
	}
	s.group = c.t.groupFor(key, c.exec)
	if c.register(s) {
		s.group.add(s)
	} else {
		s.group.release()
	}
}

// check validates the query that an operation was rewritten to, unless its group exists already.
func (c *conn) check(ctx context.Context, key groupKey) gqlerror.List {
	if c.t.hasGroup(key) {
		return nil
	}
	params, err := key.params()
	if err != nil {
		return gqlerror.List{{Message: err.Error()}}
	}
	opCtx, errs := c.exec.CreateOperationContext(ctx, params)
	if len(errs) == 0 {
		return nil
	}
	return c.exec.DispatchError(graphql.WithOperationContext(ctx, opCtx), errs).Errors
}

// register makes s active unless the connection has ended.
func (c *conn) register(s *subscription) bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.end != nil {
		if s.cancel != nil {
			s.cancel()
		}
		return false
	}
	c.subs[s.id] = s
	c.t.counters.subscriptions.Add(1)
	return true
}

// refuse answers an operation that never became active.
func (c *conn) refuse(id string, errs gqlerror.List) {
	if len(errs) == 0 {
		errs = gqlerror.List{gqlerror.Wrap(errors.New("operation refused"))}
	}
	c.post(item{opcode: opText, tail: encodeErrors(id, errs)})
}

// complete is the peer's: from now on there is silence for the id. An unknown id is one that ended meanwhile.
func (c *conn) complete(id string) {
	c.mu.Lock()
	s := c.subs[id]
	if s != nil {
		c.removeLocked(s)
		s.silent = true
		s.slot = nil
	}
	c.mu.Unlock()
	if s != nil {
		s.release()
	}
}

// finish is the server's: last is the id's final message.
func (c *conn) finish(s *subscription, last []byte) {
	c.mu.Lock()
	active := !s.silent && !s.over
	if active {
		c.removeLocked(s)
		s.over = true
		c.appendLocked(item{opcode: opText, tail: last, sub: s}, true)
	}
	c.mu.Unlock()
	if active {
		c.signal()
		s.release()
	}
}

func (c *conn) removeLocked(s *subscription) {
	if c.subs[s.id] == s {
		delete(c.subs, s.id)
		c.t.counters.subscriptions.Add(-1)
	}
}

func (c *conn) releaseAll() {
	c.mu.Lock()
	all := make([]*subscription, 0, len(c.subs))
	for _, s := range c.subs {
		c.removeLocked(s)
		s.silent = true
		all = append(all, s)
	}
	c.mu.Unlock()
	for _, s := range all {
		s.release()
	}
}

// release frees what a subscription that is no longer active holds. Callers do not hold conn.mu.
func (s *subscription) release() {
	if s.cancel != nil {
		s.cancel()
	}
	if s.group != nil {
		s.group.remove(s)
	}
}
