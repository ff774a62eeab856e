package cube

import (
	"cmp"
	"iter"
	"math/bits"
	"slices"

	"github.com/tugu-city/tugu/server/city"
)

// search is the search for a part.
type search struct {
	stretch
	f       *frame
	list    *[]Occurrence
	sub     bool // keys are submissions
	origins []origin
	from    sec    // no key before it is wanted
	to      sec    // nor one after it
	since   sec    // nothing that happened before it counts
	until   sec    // nor what happened after it
	due     sec    // chunks of which everything is due then or later count nothing
	best    []Edge // at most twice as many as wanted, and some
	edge    sec    // no key beyond it is wanted any more; 0 or never = all are
	full    bool
	met     int // occurrences met, wanted or not
	only    *IDs
}

// part returns the edges of a part: those at its greatest or least end, from there on.
func (p *finder) part(w stretch) ([]Edge, error) {
	f, found, err := p.o.list()
	if err != nil {
		return nil, err
	}
	s := &search{origins: originsOf(f.want), stretch: w, f: f, list: found, sub: p.q.BySubmission, to: never, until: never, due: never, only: p.q.Only}
	s.bind()
	v := newSieve(f)
	v.timeless = true
	list := s.order(v, p.o.marked)
	for list.heapify(); len(list) > 0 && s.met < p.total; {
		next := list.pop()
		key := next.key
		if s.greatest {
			key = ^key
		}
		if s.beyond(key) {
			break
		}
		if err := f.ctx.Err(); err != nil {
			return nil, err
		}
		if c := s.needed(v, next.chunk); c != nil {
			s.chunk(v, c)
		}
	}
	s.cut()
	return s.best, nil
}

// candidate is a chunk that may hold something of the part.
type candidate struct {
	key   sec // the one nearest to the wanted end that it may hold; all bits turned where that is the greatest
	first sec // of the chunk
	chunk int
}

// before reports whether a candidate is looked at before another one.
func (a *candidate) before(b *candidate) bool {
	return a.key < b.key || a.key == b.key && a.first > b.first
}

// candidates is a heap: few of many are looked at, as a rule.
type candidates []candidate

// heapify puts the list into the order of a heap.
func (h candidates) heapify() {
	for i := len(h)/2 - 1; i >= 0; i-- {
		h.down(i)
	}
}

// down moves a candidate to where it belongs in the heap.
func (h candidates) down(i int) {
	for {
		least := i
		for n := 2*i + 1; n <= 2*i+2 && n < len(h); n++ {
			if h[n].before(&h[least]) {
				least = n
			}
		}
		if least == i {
			return
		}
		h[i], h[least], i = h[least], h[i], least
	}
}

// pop takes the next candidate out.
func (h *candidates) pop() candidate {
	list := *h
	next, n := list[0], len(list)-1
	list[0] = list[n]
	*h = list[:n]
	h.down(0)
	return next
}

// bind finds out between which keys anything lies: those of the bounds, and of the window
// as far as keys go by it.
func (s *search) bind() {
	f, l := s.f, s.f.lanes[0]
	if s.low.at != nil {
		s.from = toSec(s.low.at.Key)
	}
	if s.high.at != nil {
		s.to = toSec(s.high.at.Key)
	}
	from, until := l.axis.starts[0], l.axis.ends[0]
	switch basis := f.basis[bits.TrailingZeros64(uint64(f.want))]; { // all that are wanted have one
	case until == 0 || until == never:
	case basis == BasisDue:
		s.due = until
	case basis == BasisEvent && f.want&(stillSlots|pendingSlots) != 0:
		s.to = min(s.to, until-1)
	case basis == BasisEvent:
		s.since, s.until = from, until-1
		if s.to = min(s.to, until-1); !s.sub { // nothing happens before a submission
			s.from = max(s.from, from)
		}
	case s.sub:
		s.from, s.to = max(s.from, from), min(s.to, until-1)
	default:
		s.from = max(s.from, from)
	}
}

// order returns the chunks that may hold something of the part.
func (s *search) order(v *sieve, marked *marks) candidates {
	f := s.f
	silent := f.want.has(sUnanswered)
	list := make(candidates, 0, f.state.chunks.len())
	for i := range f.state.chunks.len() {
		z := f.state.chunks.zone(i)
		switch {
		case !marked.has(i), z.first > f.asOf || z.first > s.to || z.calm < f.from && (!silent || z.last < f.from):
			continue
		case z.stirs < v.sel.since || z.first >= v.sel.until, v.state && z.calm <= f.asOf, s.since > 0 && z.stirs < s.since:
			continue
		}
		last := s.last(z)
		if last < s.from {
			continue
		}
		key := max(z.first, s.from)
		if s.greatest {
			key = ^min(last, s.to)
		}
		list = append(list, candidate{key, z.first, i})
	}
	return list
}

// needed returns a chunk; nil if it says itself that nothing in it counts.
func (s *search) needed(v *sieve, n int) *chunk {
	c := s.f.state.chunks.at(n)
	if c.live == 0 || c.calms != nil && (c.due >= s.due || c.moved <= s.f.asOf && v.sel.outside(c)) {
		return nil
	}
	return c
}

// last returns the greatest key that a chunk may hold.
func (s *search) last(z *zone) sec {
	switch {
	case z.moved > s.f.asOf && !s.sub: // or it is being written
		return never
	case s.sub || s.f.want&^stillSlots == 0:
		return z.newest
	case s.f.want&verdictSlots != 0:
		return z.stirs
	}
	return z.moved
}

// beyond reports whether a key lies beyond what is wanted.
func (s *search) beyond(key sec) bool {
	return s.full && (s.greatest && key < s.edge || !s.greatest && key > s.edge)
}

// within reports whether a row with the key may be wanted.
func (s *search) within(key sec) bool {
	return !s.beyond(key) && key >= s.from && key <= s.to
}

// chunk visits a chunk.
func (s *search) chunk(v *sieve, c *chunk) {
	f := s.f
	sealed := c.calms != nil
	byEnd := sealed && c.moved <= f.asOf && !s.sub && f.want&^stillSlots != 0
	v.each(c, func(b int) bool {
		last := c.stirs[b]
		return last < s.since || byEnd && (s.greatest && s.beyond(last) || last < s.from)
	}, func(i int) {
		if sealed && (c.moved <= f.asOf || c.calms[i/blockRows] <= f.asOf) && !s.may(c, i) || s.only != nil && !s.only.Has(&c.ids[i]) {
			return
		}
		c.row(f.state.dicts, i, &f.read)
		f.see(&f.read, f.walk)
		s.take()
	})
}

// take adds what the row in hand occurred as.
func (s *search) take() {
	found := *s.list
	if len(found) == 0 {
		return
	}
	*s.list = found[:0]
	s.met += len(found)
	for e := range edgesOf(found, s.sub, toMoment(s.f.row.t0)) {
		if s.holds(e.Cursor) {
			s.best = append(s.best, e)
		}
	}
	if len(s.best) >= 2*s.size+64 {
		s.cut()
	}
}

// edgesOf yields the places of what one complaint occurred as.
func edgesOf(found []Occurrence, bySubmission bool, t0 city.Moment) iter.Seq[Edge] {
	if len(found) > 1 {
		slices.SortFunc(found, func(a, b Occurrence) int { return cmp.Compare(a.Moment, b.Moment) })
	}
	return func(yield func(Edge) bool) {
		var before Cursor
		for i, x := range found {
			e := Edge{Cursor{Key: x.Moment, ID: x.ID}, x.Moment}
			if bySubmission {
				e.Cursor.Key = t0
			}
			if i > 0 && before.Key == e.Cursor.Key {
				e.Cursor.N = before.N + 1
			}
			if before = e.Cursor; !yield(e) {
				return
			}
		}
	}
}

// holds reports whether a place lies between the bounds.
func (w *stretch) holds(c Cursor) bool {
	if w.low.at != nil {
		if n := c.Compare(*w.low.at); n < 0 || n == 0 && w.low.open {
			return false
		}
	}
	if w.high.at != nil {
		if n := c.Compare(*w.high.at); n > 0 || n == 0 && w.high.open {
			return false
		}
	}
	return true
}

// sorted puts edges into the order of the part and leaves as many as are wanted.
func (w *stretch) sorted(list []Edge) []Edge {
	slices.SortFunc(list, func(a, b Edge) int {
		if w.greatest {
			a, b = b, a
		}
		return a.Cursor.Compare(b.Cursor)
	})
	return list[:min(len(list), w.size)]
}

// cut leaves the best.
func (s *search) cut() {
	s.best = s.sorted(s.best)
	if n := len(s.best); n == s.size && n > 0 {
		s.full, s.edge = true, toSec(s.best[n-1].Cursor.Key)
	}
}
