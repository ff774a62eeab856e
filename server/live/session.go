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
	head   []byte             // what precedes the answer in a "next" message
	cancel context.CancelFunc // of what is no state subscription

	// Guarded by conn.mu.
	group     *group // of a state subscription
	slot      *frame
	nextDirty *subscription // behind this one in the list of connection.dirty
	linked    bool          // in that list
	place     int           // among the connection's operations
	silent    bool          // the peer has completed it: nothing more for it
	over      bool          // the server has: nothing more after what is queued
}

// handle acts on one message and tells why the connection must be closed, or nil. Only one call at a time.
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
	case typePing:
		c.post(item{kind: kindPong, payload: m.payload})
	case typeComplete:
		c.complete(m.id)
	case typeInit:
		return c.init(m)
	case typeSubscribe:
		return c.subscribe(m)
	}
	return nil
}

func (c *conn) init(m message) *closing {
	if c.isAcked() {
		return &closing{CloseTooManyInits, "Too many initialisation requests"}
	}
	if why := c.admitted(m.payload); why != nil {
		return why
	}
	c.initTimer.Stop()
	c.initTimer = nil
	c.post(item{kind: kindAck})
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
	if c.active(m.id) {
		return &closing{CloseDuplicateSubscriber, fmt.Sprintf("Subscriber for %s already exists", m.id)}
	}
	c.operate(&subscription{id: m.id, conn: c, head: nextHead(m.id)}, params)
	return nil
}

func (c *conn) active(id string) bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.subs.get(id) != nil
}

// operate runs an operation whose id is not active. Only one call at a time begins operations of a connection.
func (c *conn) operate(s *subscription, params *graphql.RawParams) {
	c.mu.Lock()
	full := c.subs.len() >= c.t.options.MaxSubscriptionsPerConnection
	ctx := c.ctx
	c.mu.Unlock()
	if full {
		c.refuse(s, codedError(CodeTooMany, "too many operations run on this connection"))
		return
	}
	if !c.takePlace() {
		c.refuse(s, codedError(CodeTooMany, "too many operations run already; ask again later"))
		return
	}
	if !c.begin(ctx, s, params) {
		c.leavePlace()
	}
}

// takePlace counts one more operation of the client and in all, unless either has too many.
func (c *conn) takePlace() bool {
	all, own := &c.t.counters.subscriptions, &c.from.subscriptions
	if all.Add(1) <= int64(c.t.options.MaxSubscriptions) {
		if own.Add(1) <= int64(c.t.options.MaxSubscriptionsPerClient) {
			return true
		}
		own.Add(-1)
	}
	all.Add(-1)
	return false
}

func (c *conn) leavePlace() {
	c.from.subscriptions.Add(-1)
	c.t.counters.subscriptions.Add(-1)
}

// begin tells whether the operation has become active; if not, it was answered.
func (c *conn) begin(ctx context.Context, s *subscription, params *graphql.RawParams) bool {
	params.Headers = c.header.unpack()
	ctx = graphql.StartOperationTrace(ctx)
	params.ReadTime = graphql.TraceTiming{Start: graphql.GetStartTime(ctx), End: graphql.Now()}
	opCtx, errs := c.exec.CreateOperationContext(ctx, params)
	if len(errs) > 0 {
		c.refuse(s, c.exec.DispatchError(graphql.WithOperationContext(ctx, opCtx), errs).Errors)
		return false
	}
	if c.stream != nil {
		if err := c.stream.allows(opCtx.Operation.Operation); err != nil {
			c.refuse(s, gqlerror.List{err})
			return false
		}
	}
	if opCtx.Operation.Operation == ast.Subscription && isState(c.t.schema, opCtx.Operation) {
		return c.join(ctx, s, opCtx, wishesOf(params.Extensions))
	}
	ctx, s.cancel = context.WithCancel(ctx)
	if !c.register(s) {
		return false
	}
	go c.run(ctx, s, opCtx)
	return true
}

// join makes s a member of the group that answers its operation, and tells whether it did.
func (c *conn) join(ctx context.Context, s *subscription, opCtx *graphql.OperationContext, w wishes) bool {
	key, err := newGroupKey(c.t.schema, opCtx, c.scope)
	if err != nil {
		c.refuse(s, gqlerror.List{{Message: err.Error()}})
		return false
	}
	key.interval, key.first = c.t.options.interval(w.MinIntervalMs), c.t.options.First(opCtx)
	if errs := c.check(ctx, key); len(errs) > 0 {
		c.refuse(s, errs)
		return false
	}
	if s.group = c.t.groupFor(key, s); s.group == nil {
		c.refuse(s, codedError(CodeTooManyGroups, "too many different questions are being answered; ask again later"))
		return false
	}
	g := s.group
	if !c.register(s) {
		g.release()
		return false
	}
	g.add(s, w)
	return true
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
	c.subs.add(s)
	if s.cancel != nil {
		if c.room == nil {
			c.room = make(chan struct{}, c.t.options.MaxQueued)
		}
		c.ops.Add(1) // before wind can wait for them
	}
	return true
}

// refuse answers an operation that never became active.
func (c *conn) refuse(s *subscription, errs gqlerror.List) {
	if len(errs) == 0 {
		errs = gqlerror.List{gqlerror.Wrap(errors.New("operation refused"))}
	}
	c.post(item{kind: kindError, id: s.id, payload: encodeErrors(errs)})
}

// complete is the peer's: from now on there is silence for the id. An unknown id is one that ended meanwhile.
func (c *conn) complete(id string) {
	c.mu.Lock()
	s := c.subs.get(id)
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
func (c *conn) finish(s *subscription, last item) {
	last.id, last.sub = s.id, s
	c.mu.Lock()
	active, room := !s.silent && !s.over, true
	if active {
		c.removeLocked(s)
		s.over = true
		room = c.appendLocked(last, true)
	}
	c.mu.Unlock()
	if active {
		s.release()
	}
	if !room {
		c.tooSlow()
	}
}

func (c *conn) removeLocked(s *subscription) {
	if c.subs.remove(s) {
		c.leavePlace()
	}
}

func (c *conn) releaseAll() {
	c.mu.Lock()
	all := c.subs.all()
	for _, s := range all {
		c.removeLocked(s)
		s.silent = true
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
	s.conn.mu.Lock()
	g := s.group
	s.group = nil
	s.conn.mu.Unlock()
	if g != nil {
		g.remove(s)
	}
}
