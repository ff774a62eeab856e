package live

import (
	"context"
	"time"
)

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
	var seen time.Time // when the change was seen that has the group execute
	var before answer  // the answer before this one
	var heard <-chan struct{}
	turns := g.t.turns
	if g.key.first {
		turns = g.t.first
	}
	for why := first; ; {
		if turns.Acquire(ctx, 1) != nil { // in order of arrival
			return
		}
		news := g.t.news() // before the answer is made, so that no later change is overlooked
		start := clock.Now()
		a := g.ask(ctx)
		turns.Release(1)
		switch {
		case ctx.Err() != nil:
			return
		case a.failed != nil:
			g.fail(a.failed)
			return
		case a.principal:
			g.dissolve()
			return
		}
		if why == changed {
			a.frame.since = seen
		}
		missed := g.publish(a) && why == swept && !a.erroneous && !g.explained(before, heard)
		if missed && g.knows(before) { // it knew before the change was visible; others may tell a moment later
			g.miss()
			missed = false
		}
		if a.frame.final {
			<-ctx.Done() // it only serves those who come late
			return
		}
		g.t.pool.flush()
		took := clock.Now().Sub(start)
		var ok bool
		if seen, ok = g.rest(ctx, news, max(o.Window, g.key.interval, 4*took)); !ok {
			return
		}
		if missed && !isClosed(news) {
			g.miss()
		}
		before = a
		if why, heard = g.await(ctx, news, a, start, &seen); ctx.Err() != nil {
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

// rest waits for d and tells whether the group still stands, and when it saw a change meanwhile.
func (g *group) rest(ctx context.Context, news <-chan struct{}, d time.Duration) (seen time.Time, ok bool) {
	clock := g.t.options.Clock
	over, stop := clock.NewTimer(d)
	defer stop()
	for {
		select {
		case <-over:
			return seen, true
		case <-ctx.Done():
			return seen, false
		case <-news:
			seen, news = g.committed(), nil
		}
	}
}

// committed returns since when a change stands that the group is just told of.
func (g *group) committed() time.Time {
	now := g.t.options.Clock.Now()
	if c, ok := g.t.source.(Committer); ok {
		if at := c.Committed(); !at.IsZero() && at.Before(now) {
			return at
		}
	}
	return now
}

// await returns when the answer can have changed: at a change that touches it, at its validUntil, or a sweep after
// start; and what is closed at the next change.
func (g *group) await(ctx context.Context, news <-chan struct{}, a answer, start time.Time, seen *time.Time) (cause, <-chan struct{}) {
	clock := g.t.options.Clock
	until := start.Add(g.t.options.SweepEvery)
	expires := !a.validUntil.IsZero() && !a.validUntil.After(until)
	if expires {
		until = a.validUntil
	}
	due, stop := clock.NewTimer(until.Sub(clock.Now()))
	defer stop()
	for {
		over := false
		select {
		case <-news:
		case <-ctx.Done():
			return swept, news
		case <-due:
			over = true
		}
		if isClosed(news) {
			if seen.IsZero() {
				*seen = g.committed()
			}
			later := g.t.news() // before it is looked at, so that no later change is overlooked
			if g.dirty(a) {
				return changed, later
			}
			g.t.counters.skipped.Add(1)
			news, *seen = later, time.Time{}
		}
		switch {
		case over && expires:
			return expired, news
		case over:
			return swept, news
		}
	}
}

func (g *group) miss() {
	g.t.counters.missed.Add(1)
	g.t.options.Logger.Error("live: a change was missed", "operation", g.key.name, "query", g.key.query)
}

// explained tells whether an answer may differ from the one before without a change having been missed: time or a
// change that touches it came after that.
func (g *group) explained(before answer, heard <-chan struct{}) bool {
	switch {
	case !before.validUntil.IsZero() && !before.validUntil.After(g.t.options.Clock.Now()):
		return true
	case g.knows(before):
		return g.dirty(before)
	default:
		return isClosed(heard)
	}
}

// knows tells whether the source knows which changes touch the answer.
func (g *group) knows(a answer) bool {
	_, ok := g.t.source.(Dirtier)
	return ok && a.keys != nil
}

// dirty tells whether a change since the answer can have touched it.
func (g *group) dirty(a answer) bool {
	d, ok := g.t.source.(Dirtier)
	if !ok || a.keys == nil {
		return true
	}
	live := a.frame.live
	return d.Dirty(*live.Epoch, *live.Sequence, a.keys)
}

func isClosed(c <-chan struct{}) bool {
	select {
	case <-c:
		return true
	default:
		return false
	}
}
