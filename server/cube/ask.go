package cube

import (
	"context"
	"encoding/json"
	"fmt"
	"sort"
	"strconv"

	"github.com/tugu-city/tugu/server/city"
)

// Ask answers a question in one pass over one state (two with a comparison). It
// fails with INVALID or TOO_LARGE, saying what to change.
func (e *Engine) Ask(ctx context.Context, q Question) (*Answer, error) {
	if len(q.Sets) > MaxSets {
		return nil, city.Errorf(city.CodeTooLarge, "the question needs %d tables; at most %d are computed at once", len(q.Sets), MaxSets)
	}
	key, err := json.Marshal(q)
	if err != nil {
		return nil, err
	}
	if q.only != 0 {
		key = strconv.AppendUint(key, uint64(q.only), 36)
	}
	return e.answers.get(string(key), &q).answer(ctx, e)
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
	times  []*timeAxis
	blanks map[*lane][]*Kpis // by bucket of a trend: what a group with nothing in it reads
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
		times, err := p.timesOf(set, asOf)
		if err != nil {
			return nil, err
		}
		g, err := groupsFor(set.By, times, shared)
		if err != nil {
			return nil, err
		}
		want := set.Measures
		if previous {
			want = set.Previous
		}
		out.base = append(out.base, p.lane(f, g, one, want))
		var trends []*lane
		for _, t := range set.Trends {
			want := t.Measures
			if previous {
				want = t.Previous
			}
			a := &axis{}
			if want != 0 {
				var earliest city.Moment
				if b.From == 0 {
					earliest = toMoment(p.state.earliest())
				}
				if a, err = trend(b, asOf, t.Granularity, p.engine.profile.Zone, earliest); err != nil {
					return nil, err
				}
			}
			trends = append(trends, p.lane(f, g, a, want))
		}
		out.trends = append(out.trends, trends)
	}
	if f.times = p.times; len(f.times) > MaxTimes {
		return nil, city.FieldErrorf(city.CodeTooLarge, "times", "the question groups by %d times; at most %d are told apart at once", len(f.times), MaxTimes)
	}
	for _, g := range shared {
		f.groups = append(f.groups, g)
	}
	f.look()
	return out, nil
}

// lane adds a lane that counts what the measures need.
func (p *planner) lane(f *frame, g *groups, a *axis, want MeasureSet) *lane {
	slots := p.engine.slotsOf(want)
	if p.q.only != 0 {
		slots &= p.q.only
	}
	l := f.addLane(g, a, slots)
	l.means = want&percentilesToo == 0
	return l
}

// look finds the earliest moment that any lane looks at. Where that is the
// present, it is taken to be the last midnight, so that the answer does not
// change its ticks by the second.
func (f *frame) look() {
	f.from = never
	for _, l := range f.lanes {
		if len(l.axis.starts) == 0 {
			continue
		}
		f.from = min(f.from, l.axis.at[0])
		if l.slots&^stillSlots != 0 || f.basis[sOpen] == BasisCohort { // else only what stands at these moments matters
			f.from = min(f.from, l.axis.starts[0])
		}
	}
	f.from = min(f.from, toSec(city.At(day(toMoment(f.asOf).In(f.state.dicts.profile.Zone), 0))))
	f.floor = f.from
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
		risk: toSec(e.profile.AtRiskWithin), ticks: newTicks(toSec(asOf)), rowByRow: e.rowByRow, byKey: e.byKey, sign: 1,
	}
	f.setBasis(basis)
	if reading == BySuccessor {
		f.succ = s.dicts.successors()
	}
	return f, nil
}

func groupsFor(by []Dimension, times []int, shared map[string]*groups) (*groups, error) {
	if n := len(by) + len(times); n > MaxDimensions {
		return nil, city.FieldErrorf(city.CodeTooLarge, "dimensions", "%d dimensions, times included; at most %d can be grouped by", n, MaxDimensions)
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
	for _, n := range times {
		dims = append(dims, numDims+n)
		key += fmt.Sprint(n, "\x00")
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
	for i := range s.chunks.len() {
		first = min(first, s.chunks.zone(i).first)
	}
	return first
}

// calendar adds the moments at which the windows themselves move.
func (f *planned) calendar(t *ticks, b Bounds) {
	zone := f.state.dicts.profile.Zone
	now := toMoment(f.asOf).In(zone)
	t.at(toSec(city.At(day(now, 0)))) // targets and residents go by date, even where the window stays
	t.at(toSec(city.At(day(now, 1))))
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
			t.at(toSec(last.To - 1)) // from when on it is not partial
			t.at(toSec(last.To))
			ripe := sort.Search(n, func(i int) bool { return toSec(l.axis.points[i].To+30*city.Day) > f.asOf })
			for _, p := range l.axis.points[max(ripe-1, 0):min(ripe+1, n)] {
				t.at(toSec(p.To + 30*city.Day)) // from when on its reopenings are complete
			}
		}
	}
}
