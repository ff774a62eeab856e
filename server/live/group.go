package live

import (
	"context"
	"sync"
	"sync/atomic"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/gqlerror"
)

// group is all state subscriptions that share one answer, and the goroutine that keeps it current.
type group struct {
	t      *Transport
	key    groupKey
	exec   graphql.GraphExecutor
	only   *conn // of a group with one member: whose context it executes under
	cancel context.CancelFunc
	refs   int // subscriptions that hold it; guarded by Transport.mu

	executions atomic.Uint64
	took       atomic.Int64 // the last execution, nanoseconds

	mu        sync.Mutex // guards what follows; taken before a connection's
	members   map[*subscription]struct{}
	waiting   map[*subscription]*revision // members that have no answer yet, and what they say they have
	last      *frame                      // the answer to give to late members; nil before the first
	keys      []string                    // what it depends on; nil: everything
	failed    gqlerror.List               // the operation cannot be executed any more
	dissolved bool                        // members go on alone
}

// maxAlone bounds the questions remembered to depend on who asks.
const maxAlone = 10_000

func (t *Transport) hasGroup(key groupKey) bool {
	t.mu.Lock()
	defer t.mu.Unlock()
	return t.groups[key] != nil
}

// groupFor returns the group of the key, started if need be, with one more reference; nil if there is no room for
// another one. A question that is known to depend on who asks has a group for s alone.
func (t *Transport) groupFor(key groupKey, s *subscription) *group {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.alone[key] {
		t.lastAlone++
		key.alone = t.lastAlone
	}
	g := t.groups[key]
	if g == nil {
		if len(t.groups) >= t.options.MaxGroups {
			return nil
		}
		g = &group{t: t, key: key, exec: s.conn.exec, members: map[*subscription]struct{}{}}
		if key.alone != 0 {
			g.only = s.conn
		}
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

// add makes s a member and gives it the present answer, or the first one as soon as it is there; or a word that what
// it has is the present answer.
func (g *group) add(s *subscription, w wishes) {
	g.mu.Lock()
	failed, dissolved := g.failed, g.dissolved
	if failed == nil && !dissolved {
		g.members[s] = struct{}{}
		g.t.counters.members.Add(1)
		switch {
		case g.last != nil:
			g.t.counters.shared.Add(1)
			g.greetLocked(s, w)
		case w.Epoch != nil:
			if g.waiting == nil {
				g.waiting = map[*subscription]*revision{}
			}
			g.waiting[s] = &w.revision
		}
	}
	g.mu.Unlock()
	switch {
	case failed != nil:
		s.conn.finish(s, item{kind: kindError, payload: encodeErrors(failed)})
	case dissolved:
		g.detach(s)
	}
}

func (g *group) greetLocked(s *subscription, w wishes) {
	switch {
	case !w.has(g.last):
		s.conn.offer(s, g.last)
	case g.last.final:
		g.t.counters.resumed.Add(1)
		go s.conn.finish(s, item{kind: kindComplete}) // it takes this group's lock
	default:
		g.t.counters.resumed.Add(1)
		s.conn.post(item{kind: kindUnchanged, id: s.id, sub: s})
	}
}

func (g *group) remove(s *subscription) {
	g.mu.Lock()
	if _, ok := g.members[s]; ok {
		g.t.counters.members.Add(-1)
	}
	delete(g.members, s)
	delete(g.waiting, s)
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
func (g *group) publish(a answer) (differs bool) {
	g.mu.Lock()
	defer g.mu.Unlock()
	f := a.frame
	differs = !f.sameAnswer(g.last)
	g.keys = a.keys
	g.t.counters.shared.Add(uint64(max(0, len(g.members)-1)))
	switch {
	case !differs && g.last != nil && !f.final:
		g.t.counters.unchanged.Add(1)
		g.last = f
		return false
	case !differs:
		f.since = time.Time{}
	}
	g.last = f
	for s := range g.members {
		if have := g.waiting[s]; have != nil {
			g.greetLocked(s, wishes{revision: *have})
			continue
		}
		s.conn.offer(s, f)
	}
	g.waiting = nil
	return differs
}

// close takes the group from those that others may join, and returns its members.
func (g *group) close(set func()) []*subscription {
	g.t.mu.Lock()
	g.forgetLocked()
	g.t.mu.Unlock()
	g.mu.Lock()
	defer g.mu.Unlock()
	set()
	members := make([]*subscription, 0, len(g.members))
	for s := range g.members {
		members = append(members, s)
	}
	return members
}

// fail ends the group with an error for each member.
func (g *group) fail(errs gqlerror.List) {
	for _, s := range g.close(func() { g.failed = errs }) {
		s.conn.finish(s, item{kind: kindError, payload: encodeErrors(errs)})
	}
}

// dissolve gives each member a group of its own: the answer depends on who asks.
func (g *group) dissolve() {
	g.t.mu.Lock()
	if len(g.t.alone) >= maxAlone {
		clear(g.t.alone)
	}
	g.t.alone[g.key] = true
	g.t.mu.Unlock()
	g.t.options.Logger.Info("live: an operation depends on who asks and is not shared", "operation", g.key.name)
	for _, s := range g.close(func() { g.dissolved = true }) {
		g.detach(s)
	}
}

// detach moves s to a group of its own.
func (g *group) detach(s *subscription) {
	own := g.t.groupFor(g.key, s)
	if own == nil {
		s.conn.finish(s, item{kind: kindError, payload: encodeErrors(codedError(CodeTooManyGroups, "too many different questions are being answered; ask again later"))})
		return
	}
	s.conn.mu.Lock()
	moved := s.group == g
	if moved {
		s.group = own
	}
	s.conn.mu.Unlock()
	if !moved { // it ended meanwhile
		own.release()
		return
	}
	own.add(s, wishes{})
	g.remove(s)
}
