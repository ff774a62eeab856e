package live

import (
	"context"
	"sync"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/gqlerror"
)

// group is all state subscriptions that share one answer, and the goroutine that keeps it current.
type group struct {
	t      *Transport
	key    groupKey
	exec   graphql.GraphExecutor
	cancel context.CancelFunc
	refs   int // subscriptions that hold it; guarded by Transport.mu

	mu      sync.Mutex // guards what follows; taken before a connection's
	members map[*subscription]struct{}
	last    *frame        // the answer to give to late members; nil before the first
	failed  gqlerror.List // the operation cannot be executed any more
}

func (t *Transport) hasGroup(key groupKey) bool {
	t.mu.Lock()
	defer t.mu.Unlock()
	return t.groups[key] != nil
}

// groupFor returns the group of the key, started if need be, with one more reference.
func (t *Transport) groupFor(key groupKey, exec graphql.GraphExecutor) *group {
	t.mu.Lock()
	defer t.mu.Unlock()
	g := t.groups[key]
	if g == nil {
		g = &group{t: t, key: key, exec: exec, members: map[*subscription]struct{}{}}
		var ctx context.Context
		ctx, g.cancel = context.WithCancel(t.ctx)
		t.groups[key] = g
		t.counters.groups.Add(1)
		t.wg.Add(1) // Shutdown may wait already, but then on the connection that asks for this group too
		go g.run(ctx)
	}
	g.refs++
	return g
}

// add makes s a member and gives it the present answer, or the first one as soon as it is there.
func (g *group) add(s *subscription) {
	g.mu.Lock()
	failed := g.failed
	if failed == nil {
		g.members[s] = struct{}{}
		if g.last != nil {
			s.conn.offer(s, g.last)
		}
	}
	g.mu.Unlock()
	if failed != nil {
		s.conn.finish(s, encodeErrors(s.id, failed))
	}
}

func (g *group) remove(s *subscription) {
	g.mu.Lock()
	delete(g.members, s)
	g.mu.Unlock()
	g.release()
}

// release gives back one reference; without any the group ends.
func (g *group) release() {
	g.t.mu.Lock()
	defer g.t.mu.Unlock()
	g.refs--
	if g.refs == 0 {
		g.forgetLocked()
		g.cancel()
	}
}

func (g *group) forgetLocked() {
	if g.t.groups[g.key] == g {
		delete(g.t.groups, g.key)
	}
}

// publish gives the answer to every member unless it is the one they have, and tells whether it differs. Late
// members get the newest in any case, for its revision.
func (g *group) publish(f *frame) (differs bool) {
	g.mu.Lock()
	defer g.mu.Unlock()
	differs = !f.sameAnswer(g.last)
	g.last = f
	if !differs {
		g.t.counters.unchanged.Add(1)
		return false
	}
	for s := range g.members {
		s.conn.offer(s, f)
	}
	return true
}

// fail ends the group with an error for each member.
func (g *group) fail(errs gqlerror.List) {
	g.t.mu.Lock()
	g.forgetLocked()
	g.t.mu.Unlock()
	g.mu.Lock()
	g.failed = errs
	members := make([]*subscription, 0, len(g.members))
	for s := range g.members {
		members = append(members, s)
	}
	g.mu.Unlock()
	for _, s := range members {
		s.conn.finish(s, encodeErrors(s.id, errs))
	}
}

// cause is why a group executes.
type cause int

const (
	first cause = iota
	changed
	expired
	swept
)

// run keeps the answer current until the group ends.
func (g *group) run(ctx context.Context) {
	defer g.t.wg.Done()
	defer g.t.counters.groups.Add(-1)
	clock, o := g.t.options.Clock, &g.t.options
	for why := first; ; {
		news := g.t.news() // before the answer is made, so that no later change is overlooked
		start := clock.Now()
		a := g.ask(ctx)
		if ctx.Err() != nil {
			return
		}
		if a.failed != nil {
			g.fail(a.failed)
			return
		}
		differs := g.publish(a.frame)
		took := clock.Now().Sub(start)
		if !g.rest(ctx, max(o.Window, 4*took)) {
			return
		}
		if why == swept && differs && !isClosed(news) {
			g.t.counters.missed.Add(1)
			o.Logger.Error("live: a change was missed", "operation", g.key.name, "query", g.key.query)
		}
		if why = g.await(ctx, news, start, a.validUntil); ctx.Err() != nil {
			return
		}
	}
}

// news is closed at the next change.
func (t *Transport) news() <-chan struct{} {
	if t.source == nil {
		return nil
	}
	return t.source.Changed()
}

// rest waits for d and tells whether the group still stands.
func (g *group) rest(ctx context.Context, d time.Duration) bool {
	over, stop := g.t.options.Clock.NewTimer(d)
	defer stop()
	select {
	case <-over:
		return true
	case <-ctx.Done():
		return false
	}
}

// await returns when the answer can have changed: at a change, at its validUntil, or a sweep after start.
func (g *group) await(ctx context.Context, news <-chan struct{}, start, validUntil time.Time) cause {
	clock := g.t.options.Clock
	until := start.Add(g.t.options.SweepEvery)
	expires := !validUntil.IsZero() && !validUntil.After(until)
	if expires {
		until = validUntil
	}
	due, stop := clock.NewTimer(until.Sub(clock.Now()))
	defer stop()
	select {
	case <-news:
		return changed
	case <-ctx.Done():
	case <-due:
	}
	switch {
	case isClosed(news):
		return changed
	case expires:
		return expired
	default:
		return swept
	}
}

func isClosed(c <-chan struct{}) bool {
	select {
	case <-c:
		return true
	default:
		return false
	}
}
