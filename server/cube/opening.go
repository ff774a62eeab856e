package cube

import (
	"context"

	"github.com/tugu-city/tugu/server/city"
)

// opening is what is opened of one state.
type opening struct {
	*frame
	engine *Engine
	bounds Bounds
	at     city.Moment
	live   bool
	want   slotSet
	marked *marks // where anything of it is; nil = maybe anywhere
	q      *OpenQuestion
}

// opening checks the question and finds its state.
func (e *Engine) opening(ctx context.Context, q *OpenQuestion) (*opening, error) {
	want, ok := opens(q.Measure, q.Part)
	if !ok {
		return nil, notOpen(q.Measure, q.Part)
	}
	o := &opening{engine: e, want: want, q: q}
	s := e.current.Load()
	var err error
	if o.at, o.live, err = moment(q.AsOf, city.At(e.now())); err != nil {
		return nil, err
	}
	if o.bounds, err = q.Window.bounds(o.at, e.profile.Zone); err != nil {
		return nil, err
	}
	if o.frame, err = e.newFrame(ctx, s, &q.Filter, o.at, o.bounds, q.Basis, q.Reading); err != nil {
		return nil, err
	}
	return o, ctx.Err()
}

// again returns a frame of the same state and question with one lane.
func (o *opening) again(want slotSet) (*frame, *lane, error) {
	f, err := o.engine.newFrame(o.ctx, o.state, &o.q.Filter, o.at, o.bounds, o.q.Basis, o.q.Reading)
	if err != nil {
		return nil, nil, err
	}
	g := newGroups(nil)
	l := f.addLane(g, single(o.bounds, o.at), want)
	f.groups = append(f.groups, g)
	f.look()
	return f, l, nil
}

// list returns a frame that lists occurrences.
func (o *opening) list() (*frame, *[]Occurrence, error) {
	f, l, err := o.again(o.want)
	if err != nil {
		return nil, nil, err
	}
	l.list = new([]Occurrence)
	return f, l.list, nil
}

// numbers returns the slots that say how many occurrences there are.
func (o *opening) numbers() slotSet {
	want := o.want
	for value, number := range map[slot]slot{sResponseTime: sResponseCount, sResolutionTime: sResolutionCount} {
		if want.has(value) { // each duration occurs once
			want = want&^slots(value) | slots(number)
		}
	}
	return want
}

// count counts the occurrences.
func (o *opening) count() (total int, err error) {
	f, l, err := o.again(o.numbers())
	if err != nil {
		return 0, err
	}
	f.sifts, f.marks = true, newMarks(o.state)
	f.run()
	for _, n := range l.cells {
		total += int(n)
	}
	o.ticks, o.marked = f.ticks, f.marks
	return total, f.done()
}

// freshness tells of what state the answer is.
func (o *opening) freshness() Freshness {
	ticks := o.ticks
	if o.live {
		(&planned{frame: o.frame}).calendar(&ticks, o.bounds)
	}
	return o.state.freshness(ticks, o.engine.profile, o.live)
}
