package cube

import (
	"bytes"
	"cmp"
	"context"

	"github.com/tugu-city/tugu/server/city"
)

// Cursor is where an occurrence stands in a list ordered by Key, then ID. N counts the
// occurrences of equal key and id from 0, by their moments: a complaint can occur more
// than once in a second.
type Cursor struct {
	Key city.Moment
	ID  city.ID
	N   uint16
}

// Compare orders cursors of one list.
func (c Cursor) Compare(o Cursor) int {
	if n := cmp.Compare(c.Key, o.Key); n != 0 {
		return n
	}
	if n := bytes.Compare(c.ID[:], o.ID[:]); n != 0 {
		return n
	}
	return cmp.Compare(c.N, o.N)
}

// PageQuestion asks for a part of the occurrences behind a figure, in an order.
type PageQuestion struct {
	OpenQuestion
	BySubmission  bool             // the key is the submission, not the counted moment
	Descending    bool             // the greatest key first
	Size          int              // at most so many
	FromEnd       bool             // the last ones, not the first
	After, Before *Cursor          // only what comes after, and before it, in the order; nil = no bound
	Only          map[city.ID]bool // only these complaints; nil = all
}

// Page is a part of the occurrences behind a figure, in the order asked for.
type Page struct {
	Freshness            Freshness
	Window               Bounds
	Total                int // occurrences in all
	Edges                []Edge
	HasPrevious, HasNext bool
}

// Edge is an occurrence and its place in the list.
type Edge struct {
	Cursor Cursor
	Moment city.Moment // the counted one
}

// Page returns a part of what Open lists, and how many there are in all. The figure tells
// their number, and those of the page alone are looked for: it costs about as much as the
// figure does, wherever in the list the page lies. A cursor whose occurrence is gone still tells where
// to go on. It fails as Open does.
func (e *Engine) Page(ctx context.Context, q PageQuestion) (*Page, error) {
	o, err := e.opening(ctx, &q.OpenQuestion)
	if err != nil {
		return nil, err
	}
	if q.After != nil && q.Before != nil && !q.ahead(*q.After, *q.Before) { // nothing lies between them
		q.Before, q.FromEnd, q.Size = nil, false, 0
	}
	out := &Page{Window: o.bounds, Edges: []Edge{}}
	p := &finder{o: o, q: &q}
	if q.Only != nil {
		all, err := p.only(q.Only)
		if err != nil {
			return nil, err
		}
		out.Total, out.Freshness = len(all), o.freshness()
		p.among(out, all)
	} else {
		var kept bool
		if out.Total, out.Freshness, kept, err = o.kept(); err == nil && !kept {
			out.Total, err = o.count()
			out.Freshness = o.freshness()
		}
		if err != nil {
			return nil, err
		}
		if p.total = out.Total; p.total > 0 {
			if err := p.find(out); err != nil {
				return nil, err
			}
		}
	}
	return out, nil
}

// ahead reports whether a comes before b in the order.
func (q *PageQuestion) ahead(a, b Cursor) bool {
	if q.Descending {
		a, b = b, a
	}
	return a.Compare(b) < 0
}

// opening is what is opened of one state.
type opening struct {
	*frame
	engine *Engine
	bounds Bounds
	at     city.Moment
	live   bool
	want   slotSet
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

// count counts the occurrences.
func (o *opening) count() (total int, err error) {
	want := o.want
	for value, number := range map[slot]slot{sResponseTime: sResponseCount, sResolutionTime: sResolutionCount} {
		if want.has(value) { // each duration occurs once
			want = want&^slots(value) | slots(number)
		}
	}
	f, l, err := o.again(want)
	if err != nil {
		return 0, err
	}
	f.sifts = true
	f.run()
	for _, n := range l.cells {
		total += int(n)
	}
	o.ticks = f.ticks
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
