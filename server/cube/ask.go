package cube

import (
	"context"
	"encoding/json"

	"github.com/tugu-city/tugu/server/city"
)

// Ask answers a question in one pass over one state (two with a comparison). It
// fails with INVALID or TOO_LARGE, saying what to change.
func (e *Engine) Ask(ctx context.Context, q Question) (*Answer, error) {
	s := e.current.Load()
	now := city.At(e.now())
	key, err := json.Marshal(q)
	if err != nil {
		return nil, err
	}
	ans, err := s.cache.get(string(key), q.AsOf, now, func() (*Answer, error) { return e.ask(ctx, s, &q, now) })
	if err == nil && ans.Freshness.Sequence != s.pos.Sequence { // carried over from an earlier state
		renewed := *ans
		renewed.Freshness = s.freshness(newTicks(toSec(q.AsOf)), e.profile, false)
		ans = &renewed
	}
	return ans, err
}

// moment returns the moment of the question and whether it is the present.
func moment(asOf, now city.Moment) (city.Moment, bool, error) {
	if asOf == 0 {
		return now, true, nil
	}
	if asOf > now {
		return 0, false, city.FieldErrorf(city.CodeInvalid, "asOf", "lies in the future; leave it out for now")
	}
	return asOf, false, nil
}

func (e *Engine) ask(ctx context.Context, s *state, q *Question, now city.Moment) (*Answer, error) {
	if len(q.Sets) > MaxSets {
		return nil, city.Errorf(city.CodeTooLarge, "the question needs %d tables; at most %d are computed at once", len(q.Sets), MaxSets)
	}
	asOf, live, err := moment(q.AsOf, now)
	if err != nil {
		return nil, err
	}
	window, err := q.Window.bounds(asOf, e.profile.Zone)
	if err != nil {
		return nil, err
	}
	p := planner{ctx: ctx, engine: e, state: s, q: q}
	main, err := p.frame(asOf, window, false)
	if err != nil {
		return nil, err
	}
	var prev *planned
	ans := &Answer{Window: window}
	if q.Compare != "" {
		earlier, before, err := window.compared(q.Compare, asOf, e.profile.Zone)
		if err != nil {
			return nil, err
		}
		ans.PreviousWindow = &earlier
		if prev, err = p.frame(before, earlier, true); err != nil {
			return nil, err
		}
	}
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	main.still = !live
	main.run()
	if err := main.done(); err != nil {
		return nil, err
	}
	ticks := main.ticks
	if prev != nil {
		prev.still = !live
		prev.run()
		if err := prev.done(); err != nil {
			return nil, err
		}
		ticks.shifted(prev.ticks, toSec(asOf-toMoment(prev.asOf)))
	}
	if live {
		main.calendar(&ticks, window, prev != nil)
	}
	for i := range q.Sets {
		t, err := p.table(i, main, prev)
		if err != nil {
			return nil, err
		}
		ans.Tables = append(ans.Tables, t)
	}
	ans.Freshness = s.freshness(ticks, e.profile, live)
	return ans, nil
}

// planned is a frame with its lanes by set.
type planned struct {
	*frame
	base   []*lane
	trends [][]*lane
}

type planner struct {
	ctx    context.Context
	engine *Engine
	state  *state
	q      *Question
}

// frame plans one pass. previous selects the measures wanted of the compared period.
func (p *planner) frame(asOf city.Moment, b Bounds, previous bool) (*planned, error) {
	f, err := p.engine.newFrame(p.ctx, p.state, &p.q.Filter, asOf, b, p.q.Basis, p.q.Reading)
	if err != nil {
		return nil, err
	}
	out := &planned{frame: f}
	one := single(b, asOf)
	shared := map[string]*groups{}
	for i := range p.q.Sets {
		set := &p.q.Sets[i]
		g, err := groupsFor(set.By, shared)
		if err != nil {
			return nil, err
		}
		want := set.Measures
		if previous {
			want = set.Previous
		}
		out.base = append(out.base, f.addLane(g, one, p.engine.slotsOf(want)))
		var trends []*lane
		for _, t := range set.Trends {
			want := t.Measures
			if previous {
				want = t.Previous
			}
			a := &axis{}
			if want != 0 {
				if a, err = trend(b, asOf, t.Granularity, p.engine.profile.Zone, toMoment(p.state.earliest())); err != nil {
					return nil, err
				}
			}
			trends = append(trends, f.addLane(g, a, p.engine.slotsOf(want)))
		}
		out.trends = append(out.trends, trends)
	}
	for _, g := range shared {
		f.groups = append(f.groups, g)
	}
	f.from = never
	for _, l := range f.lanes {
		if n := len(l.axis.starts); n > 0 {
			f.from = min(f.from, l.axis.starts[0], l.axis.at[0])
		}
	}
	if b.From <= asOf {
		f.floor = f.from
	}
	return out, nil
}

// newFrame prepares a pass without lanes.
func (e *Engine) newFrame(ctx context.Context, s *state, fl *Filter, asOf city.Moment, b Bounds, basis Basis, reading Reading) (*frame, error) {
	m, err := newMatcher(fl, s.dicts)
	if err != nil {
		return nil, err
	}
	switch basis {
	case "", BasisEvent, BasisDue, BasisCohort:
	default:
		return nil, city.FieldErrorf(city.CodeInvalid, "basis", "%q is not a basis", basis)
	}
	f := &frame{
		ctx: ctx, state: s, asOf: toSec(asOf), bounds: b, filter: m,
		risk: toSec(e.profile.AtRiskWithin), ticks: newTicks(toSec(asOf)), rowByRow: e.rowByRow,
	}
	f.setBasis(basis)
	if reading == BySuccessor {
		f.succ = s.dicts.successors()
	}
	return f, nil
}

func groupsFor(by []Dimension, shared map[string]*groups) (*groups, error) {
	if len(by) > MaxDimensions {
		return nil, city.FieldErrorf(city.CodeTooLarge, "dimensions", "%d dimensions; at most %d can be grouped by", len(by), MaxDimensions)
	}
	var key string
	var dims []int
	for i, d := range by {
		n, ok := dimIndex[d]
		if !ok {
			return nil, city.FieldErrorf(city.CodeInvalid, "dimensions", "%q is not a dimension", d)
		}
		for _, other := range by[:i] {
			if other == d {
				return nil, city.FieldErrorf(city.CodeInvalid, "dimensions", "%s is named twice", d)
			}
		}
		dims = append(dims, n)
		key += string(d) + "\x00"
	}
	g, ok := shared[key]
	if !ok {
		g = newGroups(dims)
		shared[key] = g
	}
	return g, nil
}

// slotsOf returns the slots that the measures need, those of the score's targets included.
func (e *Engine) slotsOf(m MeasureSet) slotSet {
	var s slotSet
	for _, x := range m.List() {
		s |= measureSlots[x]
		if x == Score {
			for i := range e.profile.Targets {
				s |= measureSlots[Measure(e.profile.Targets[i].Measure)]
			}
		}
	}
	return s
}

// earliest returns the first submission of the state, never if there is none.
func (s *state) earliest() sec {
	first := never
	for _, c := range s.chunks {
		first = min(first, c.first)
	}
	return first
}

// calendar adds the moments at which the windows themselves move.
func (f *planned) calendar(t *ticks, b Bounds, compared bool) {
	zone := f.state.dicts.profile.Zone
	now := toMoment(f.asOf).In(zone)
	midnight, next := toSec(city.At(day(now, 0))), toSec(city.At(day(now, 1)))
	if b.Preset != "" && b.Preset != AllTime || compared {
		t.at(midnight)
		t.at(next)
	}
	t.at(toSec(b.From))
	t.at(toSec(b.To))
	if b.To != city.Never {
		t.at(toSec(b.To + 30*city.Day))
	}
	for _, trends := range f.trends {
		for _, l := range trends {
			n := len(l.axis.points)
			if n == 0 {
				continue
			}
			last := l.axis.points[n-1]
			t.at(toSec(last.From))
			t.at(toSec(last.To))
		}
	}
}
