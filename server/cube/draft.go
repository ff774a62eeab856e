package cube

import (
	"slices"

	"github.com/tugu-city/tugu/server/city"
)

// draft is a chunk that is being written. What snapshot gave away does not change
// when more rows are added: they lie beyond its ends.
type draft struct {
	chunk
	dueOf map[dueSpec]uint32
	built row // the row added last
	trace city.Course
	check row
	given bool // a snapshot is in use
}

func newDraft() *draft {
	w := &draft{dueOf: map[dueSpec]uint32{}}
	w.ids = make([]city.ID, 0, chunkRows)
	for i := range w.col {
		w.col[i].u32 = make([]uint32, 0, chunkRows)
	}
	w.gone, w.odd, w.irregular, w.again = newBitmap(), newBitmap(), newBitmap(), newBitmap()
	w.clear()
	return w
}

func newBitmap() bitmap { return make(bitmap, chunkRows/64) }

// clear empties a draft of which no snapshot is in use.
func (w *draft) clear() {
	clear(w.dueOf)
	for i := range w.col {
		w.col[i].u32 = w.col[i].u32[:0]
	}
	for _, b := range []bitmap{w.gone, w.odd, w.irregular, w.again} {
		clear(b)
	}
	w.rows, w.live, w.moved, w.ids = 0, 0, 0, w.ids[:0]
	w.first, w.last, w.calm = never, never, never
	w.dues, w.arena, w.rated = w.dues[:0], w.arena[:0], w.rated[:0]
	w.more, w.episodes, w.charges, w.pendings = w.more[:0], w.episodes[:0], w.charges[:0], w.pendings[:0]
}

// snapshot returns the chunk as it stands.
func (w *draft) snapshot() *chunk {
	c := w.chunk
	w.given = true
	c.gone, c.odd, c.irregular, c.again = slices.Clone(w.gone), slices.Clone(w.odd), slices.Clone(w.irregular), slices.Clone(w.again)
	return &c
}

// add writes a complaint into the next row; the dicts must know its codes. The
// row is left in w.built.
func (w *draft) add(d *dicts, cat *catalog, f *city.Facts) {
	w.trace.Trace(f)
	r, i := &w.built, w.rows
	r.fill(d, f, &w.trace)
	n := numbers{
		t0: r.t0, assigned: r.assigned, t1: r.t1, ratedAt: r.ratedAt, rating: r.rating, end: r.t2,
		category: r.category, district: r.district, dep: r.dep, prio: r.prio,
	}
	if n.end == 0 && r.first.until != never {
		n.end = r.first.until
	}
	for k, dues := range f.Dues {
		if len(dues) > 0 {
			n.due[k] = toSec(dues[0].Due)
		}
	}
	number := cat.shape(f)
	s := &cat.shapes[number]
	begin := len(w.arena)
	ok := number != 0
	if ok {
		w.arena, ok = s.write(w.arena, d, &n, f)
	}
	if !ok {
		number, s = 0, &cat.shapes[0]
		w.arena = f.Pack(w.arena[:begin])
		w.odd.set(i)
	}
	a := cat.attr(attr{r.source, r.channel, r.prio, f.Simulated, f.Suspect, f.Policy, f.Calendar})
	for k, v := range [numCols]uint32{
		colT0: n.t0, colAssigned: sinceT0(n.t0, n.assigned), colT1: sinceT0(n.t0, n.t1), colEnd: sinceT0(n.t0, n.end),
		colCategory: uint32(n.category), colDistrict: uint32(n.district), colDepartment: uint32(n.dep),
		colAttr: uint32(a), colShape: uint32(number), colFate: uint32(cat.fate(r.fate())), colDues: w.spec(n.t0, n.due), colArena: uint32(begin),
	} {
		w.col[k].u32 = append(w.col[k].u32, v)
	}
	w.ids = append(w.ids, f.ID)
	if r.ratedAt != 0 {
		w.rated = append(w.rated, rated{uint16(i), r.rating, r.ratedAt})
	}
	w.course(ok, s, &n, i)
	w.rows++
	w.live++
	w.first, w.moved = min(w.first, r.t0), max(w.moved, r.last)
}

func (w *draft) spec(t0 sec, due [city.NumClocks]sec) uint32 {
	s := specOf(t0, due)
	n, ok := w.dueOf[s]
	if !ok {
		n = uint32(len(w.dues))
		w.dues = append(w.dues, s)
		w.dueOf[s] = n
	}
	return n
}

// course keeps the course of the row w.built where it does not follow from the columns.
func (w *draft) course(shaped bool, s *shape, n *numbers, i int) {
	r, x := &w.built, &w.check
	x.t0, x.t1, x.t2 = r.t0, r.t1, r.t2
	x.derive(s, n)
	if shaped && r.more == nil && x.first == r.first && x.clock == r.clock && r.judged(0) && r.judged(1) {
		return
	}
	w.irregular.set(i)
	if !shaped {
		w.again.set(i)
		return
	}
	m := moreRow{
		row: uint16(i), clock: r.clock,
		episodes: uint32(len(w.episodes)), charges: uint32(len(w.charges)), pending: uint32(len(w.pendings)),
	}
	var one [1]episode
	eps := r.episodes(&one)
	if len(eps) > 1 || s.resolved != (r.t2 != 0) || s.by != 0 && eps[0].until != n.end {
		w.again.set(i)
	}
	w.episodes = append(w.episodes, eps...)
	switch {
	case r.more != nil:
		w.charges = append(w.charges, r.more.charges...)
	case r.assigned != 0:
		w.charges = append(w.charges, charge{r.assigned, r.dep})
	}
	for k := range r.clock {
		if k == 1 {
			m.second = uint32(len(w.pendings))
		}
		var one, plain [1]pending
		list := r.pendings(city.Clock(k), &one)
		if m.plain[k] = slices.Equal(list, r.plainPending(city.Clock(k), &plain)); !m.plain[k] {
			w.pendings = append(w.pendings, list...)
		}
	}
	w.more = append(w.more, m)
}
