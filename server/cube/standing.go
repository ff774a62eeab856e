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
	st.load, st.upto, st.asked, st.earliest = s.journal.load, s.journal.end(), now, never
	for _, h := range st.frames() {
		if h.begins() {
			st.earliest = s.earliest()
		}
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
	if p.q.only != 0 {
		main.marks = newMarks(p.state)
	}
	if err := main.count(); err != nil {
		return err
	}
	ans.marks, main.marks = main.marks, nil
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
	if err := f.done(); err != nil {
		return err
	}
	f.rank()
	return nil
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
