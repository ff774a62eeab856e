package cube

import (
	"context"
	"time"

	"github.com/tugu-city/tugu/server/city"
)

// change is a complaint to be counted in as it is and out as it was.
type change struct {
	id       city.ID
	old, now image
	since    sec
}

// moving is what changed on the way to a state: of complaints that changed often,
// from the first state to the last.
type moving struct {
	state    *state
	changes  []change
	number   map[city.ID]int
	earliest sec
}

// take notes the changes.
func (m *moving) take(list []entry) {
	m.number = make(map[city.ID]int, len(list))
	for i := range list {
		e := &list[i]
		n, again := m.number[e.id]
		if !again {
			n = len(m.changes)
			m.number[e.id] = n
			m.changes = append(m.changes, change{id: e.id, old: e.old, since: never})
		}
		c := &m.changes[n]
		c.now, c.since = e.now, min(c.since, e.since)
	}
}

// first returns the first submission of the state.
func (m *moving) first(s *state) sec {
	first := m.earliest
	for i := range m.changes {
		c := &m.changes[i]
		if t0 := c.now.in.col[colT0].at(c.now.at); t0 < first {
			first = t0
		} else if c.old.in != nil && c.old.in.col[colT0].at(c.old.at) == m.earliest && t0 != m.earliest {
			return s.earliest()
		}
	}
	return first
}

// move brings what was counted to the state and moment. It returns nil where
// only a full pass can tell, or where that is cheaper; again is true if the state
// is older than what other questions have seen.
func (st *standing) move(ctx context.Context, e *Engine, s *state, now city.Moment) (ans *Answer, again bool) {
	if st.ans == nil || now < st.asked {
		return nil, false
	}
	if st.load == s.journal.load && st.upto > s.journal.end() {
		return nil, true
	}
	p := planner{ctx: ctx, engine: e, state: s, q: &st.q}
	if !st.live() && s.journal.reach(st.load, st.upto) > toSec(st.q.AsOf) {
		return st.renew(&p, *st.ans, now), false
	}
	if st.main == nil || toSec(now) >= st.expires {
		return nil, false
	}
	changed, ok := s.journal.after(st.load, st.upto)
	if !ok {
		return nil, false
	}
	work := &moving{state: s, earliest: st.earliest}
	work.take(changed)
	targets, ok := st.targets(&p, now)
	if !ok || work.first(s) != st.earliest && st.main.begins() {
		return nil, false
	}
	for _, a := range st.main.times { // shared with the compared pass; numbers stay
		if _, until := p.reach(a.Of, toMoment(targets[0].to)); !a.extend(until) {
			return nil, false
		}
	}
	p.times = st.main.times
	rows := 0
	for i, h := range st.frames() {
		if !h.plan(work, e.moments, targets[i]) {
			return nil, true
		}
		rows += len(targets[i].changes)
	}
	if st.each*time.Duration(rows) > st.full && rows > 32 {
		return nil, false
	}
	began := time.Now()
	for i, h := range st.frames() {
		if !h.move(&p, work, targets[i], e.moments) {
			st.let() // half counted
			return nil, false
		}
	}
	st.since += rows
	if rows > 0 {
		st.each = (3*st.each + time.Since(began)/time.Duration(rows)) / 4
	}
	st.earliest = work.first(s)
	next := *st.ans
	next.marks = nil
	next.Tables = append([]Table(nil), next.Tables...)
	for i, sh := range st.sheets {
		t, err := p.resheet(sh, i, st.main.planned, st.planned())
		if err != nil {
			st.let()
			return nil, false
		}
		next.Tables[i] = t
	}
	return st.renew(&p, next, now), false
}

// targets says to which moments the passes have to move; false where a window
// moves with them, which asks for a full pass.
func (st *standing) targets(p *planner, now city.Moment) ([]*leg, bool) {
	asOf, live, err := moment(st.q.AsOf, now)
	if err != nil {
		return nil, false
	}
	main := &leg{from: st.main.asOf, to: toSec(asOf), limit: st.expires, past: !live}
	if !live {
		main.limit = main.to + 1
	}
	list := []*leg{main}
	zone := p.engine.profile.Zone
	window, err := st.q.Window.bounds(asOf, zone)
	if err != nil || window != st.ans.Window {
		return nil, false
	}
	if st.prev != nil {
		earlier, before, err := window.compared(st.q.Compare, asOf, zone)
		if err != nil || earlier != *st.ans.PreviousWindow || toSec(before) < st.prev.asOf {
			return nil, false
		}
		prev := &leg{from: st.prev.asOf, to: toSec(before), past: !live}
		prev.limit = main.limit - (main.to - prev.to)
		list = append(list, prev)
	}
	return list, true
}
