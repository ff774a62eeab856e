package cube

import (
	"container/list"
	"context"
	"sync"
	"time"

	"github.com/tugu-city/tugu/server/city"
)

// standing is a question that is asked again and again. It keeps the answer, the
// lanes that it was counted into, and the place in the journal up to which they
// count. Asked again, the rows that changed since, and those that time alone
// changed, are counted out as they were and in as they are now.
type standing struct {
	key   string
	q     Question
	place *list.Element // in answers.used; nil once evicted; guarded by answers.mu
	bytes int           // guarded by answers.mu

	mu         sync.Mutex // guards the rest; askers of the same question wait for the first
	ans        *Answer
	asked      city.Moment
	load, upto int64
	earliest   sec // first submission of the state
	main, prev *held
	sheets     []*sheet
	expires    sec           // when the windows themselves move
	full       time.Duration // what the last full pass took
	each       time.Duration // what one changed row took lately
	heavy      int           // what was weighed last, in bytes
	since      int           // changes since then
}

// rowCost is what a changed row is taken to cost before it was measured.
const rowCost = 2 * time.Microsecond

// live reports whether the question is about the present.
func (st *standing) live() bool { return st.q.AsOf == 0 }

// answer answers the question as of the engine's present state and time.
func (st *standing) answer(ctx context.Context, e *Engine) (*Answer, error) {
	st.mu.Lock()
	defer st.mu.Unlock()
	now := city.At(e.now())
	for range 3 { // another question may be ahead of the state that was read
		s := e.current.Load()
		if st.holds(s, now) {
			e.answers.stats.held.Add(1)
			return st.ans, nil
		}
		if ans, again := st.move(ctx, e, s, now); ans != nil {
			e.answers.stats.moved.Add(1)
			if st.since > st.heavy/256 {
				st.weigh(e)
			}
			return ans, nil
		} else if !again {
			break
		}
	}
	e.answers.stats.full.Add(1)
	return st.ask(ctx, e, e.current.Load(), now)
}

// holds reports whether the answer is the present one.
func (st *standing) holds(s *state, now city.Moment) bool {
	return st.ans != nil && st.load == s.journal.load && st.upto == s.journal.end() && st.ans.Freshness.Sequence == s.pos.Sequence &&
		(!st.live() || st.asked <= now && now < st.ans.Freshness.ValidUntil)
}

// ask counts everything.
func (st *standing) ask(ctx context.Context, e *Engine, s *state, now city.Moment) (*Answer, error) {
	st.ans = nil
	st.let()
	began := time.Now()
	asOf, _, err := moment(st.q.AsOf, now)
	if err != nil {
		e.answers.drop(st)
		return nil, err
	}
	p := planner{ctx: ctx, engine: e, state: s, q: &st.q}
	if err := st.count(&p, asOf); err != nil {
		st.let()
		e.answers.drop(st)
		return nil, err
	}
	st.full, st.each = time.Since(began), rowCost
	st.load, st.upto, st.asked, st.earliest = s.journal.load, s.journal.end(), now, s.earliest()
	for _, h := range st.frames() {
		if !h.movable(st.earliest) {
			st.let()
			break
		}
	}
	if !e.answers.fits(st.size()) {
		st.let()
	}
	st.weigh(e)
	return st.ans, nil
}

// weigh takes down what is kept, which costs as much as it is large.
func (st *standing) weigh(e *Engine) {
	st.heavy, st.since = st.size(), 0
	if !e.answers.weigh(st, st.heavy) {
		st.let()
	}
}

// count runs the passes of the question and puts the answer together.
func (st *standing) count(p *planner, asOf city.Moment) error {
	window, err := p.q.Window.bounds(asOf, p.engine.profile.Zone)
	if err != nil {
		return err
	}
	main, err := p.frame(asOf, window, false)
	if err != nil {
		return err
	}
	ans := &Answer{Window: window}
	var prev *planned
	if p.q.Compare != "" {
		earlier, before, err := window.compared(p.q.Compare, asOf, p.engine.profile.Zone)
		if err != nil {
			return err
		}
		ans.PreviousWindow = &earlier
		if prev, err = p.frame(before, earlier, true); err != nil {
			return err
		}
	}
	if err := p.ctx.Err(); err != nil {
		return err
	}
	main.still = !st.live()
	if err := main.count(); err != nil {
		return err
	}
	st.main = &held{planned: main}
	if prev != nil {
		prev.still = !st.live()
		if err := prev.count(); err != nil {
			return err
		}
		st.prev = &held{planned: prev}
	}
	for _, h := range st.frames() {
		h.begin()
	}
	for i := range p.q.Sets {
		sh, err := p.sheet(i, main, prev)
		if err != nil {
			return err
		}
		st.sheets = append(st.sheets, sh)
		ans.Tables = append(ans.Tables, sh.table)
	}
	st.ans = ans
	st.date(p)
	return nil
}

func (f *planned) count() error {
	f.run()
	return f.done()
}

// frames returns the kept passes: of the question, and of the compared period.
func (st *standing) frames() []*held {
	if st.prev == nil {
		return []*held{st.main}
	}
	return []*held{st.main, st.prev}
}

// date says of what state and moment the answer is, and how long it holds.
func (st *standing) date(p *planner) {
	main := st.main
	calendar := newTicks(main.asOf)
	if st.live() {
		main.calendar(&calendar, st.ans.Window)
		if prev := st.prev; prev != nil {
			earlier := newTicks(prev.asOf)
			prev.calendar(&earlier, *st.ans.PreviousWindow)
			calendar.shifted(earlier, main.asOf-prev.asOf)
			if main.clocksChange() || prev.clocksChange() { // then the two do not keep their distance
				calendar.at(main.asOf / halfHour * halfHour)
				calendar.at((main.asOf/halfHour + 1) * halfHour)
			}
		}
	}
	st.expires = calendar.next
	t := newTicks(main.asOf)
	t.add(main.ticks)
	if prev := st.prev; prev != nil {
		t.shifted(prev.ticks, main.asOf-prev.asOf)
	}
	t.add(calendar)
	st.ans.Freshness = p.state.freshness(t, p.engine.profile, st.live())
}

// halfHour divides the moments at which any zone's clocks change.
const halfHour = 1800

// clocksChange reports whether clocks change on the frame's day.
func (f *frame) clocksChange() bool {
	now := toMoment(f.asOf).In(f.state.dicts.profile.Zone)
	_, before := day(now, 0).Zone()
	_, after := day(now, 1).Zone()
	return before != after
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

// let lets go of what was counted; the answer stays.
func (st *standing) let() { st.main, st.prev, st.sheets = nil, nil, nil }

func (st *standing) planned() *planned {
	if st.prev == nil {
		return nil
	}
	return st.prev.planned
}

// renew makes ans the answer of the state and moment.
func (st *standing) renew(p *planner, ans Answer, now city.Moment) *Answer {
	st.ans = &ans
	st.load, st.upto, st.asked = p.state.journal.load, p.state.journal.end(), now
	if st.main != nil {
		st.date(p)
	} else {
		st.ans.Freshness = p.state.freshness(newTicks(toSec(st.q.AsOf)), p.engine.profile, false)
	}
	return st.ans
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

// begins reports whether a trend begins with the first submission.
func (h *held) begins() bool {
	if h.bounds.From != 0 {
		return false
	}
	for _, trends := range h.trends {
		if len(trends) > 0 {
			return true
		}
	}
	return false
}

// movable reports whether the pass can be moved on. Those by times cannot: rows
// come into their periods as time passes.
func (h *held) movable(earliest sec) bool {
	return len(h.times)+len(h.filter.times) == 0 && (!h.begins() || earliest <= h.asOf)
}

// size returns the memory that is kept, about.
func (st *standing) size() int {
	const kpis = 1024 // with what they point to
	n := 512 + len(st.key)
	for i := range st.ans.Tables {
		t := &st.ans.Tables[i]
		points := 1
		if len(t.Rows) > 0 {
			for _, trend := range t.Rows[0].Kpis.Trends {
				points += len(trend)
			}
		}
		n += len(t.Rows) * points * kpis
	}
	if st.main == nil {
		return n
	}
	for _, h := range st.frames() {
		for _, l := range h.lanes {
			n += l.bytes()
		}
		for _, g := range h.groups {
			n += 48 * len(g.keys)
		}
		n += 32 * len(h.tops)
	}
	return n
}

// bytes returns the memory of a lane.
func (l *lane) bytes() int {
	n := 8*cap(l.cells) + 40*(cap(l.durations)+cap(l.openSince)) + 8*cap(l.touched) + 32*len(l.axis.starts)
	for i := range l.durations {
		n += l.durations[i].bytes()
	}
	for i := range l.openSince {
		n += l.openSince[i].bytes()
	}
	return n
}
