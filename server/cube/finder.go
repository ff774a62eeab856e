package cube

import (
	"cmp"
	"encoding/binary"
	"runtime"
	"slices"
	"sync"

	"github.com/tugu-city/tugu/server/city"
)

// finder finds the occurrences of a page without listing all: it visits chunks in the
// order in which they may hold what comes first, and leaves out those, and their blocks and
// rows, that lie beyond what it has found.
type finder struct {
	o     *opening
	q     *PageQuestion
	total int // occurrences in all
}

// bound is an end of a part of a list, in ascending order; with open, its own place is not in it.
type bound struct {
	at   *Cursor // nil = none
	open bool
}

// stretch is a part of a list in ascending order: the least or the greatest of those between two bounds.
type stretch struct {
	low, high bound
	greatest  bool
	size      int
}

// find fills in the page.
func (p *finder) find(out *Page) error {
	q := p.q
	after, before := bound{q.After, true}, bound{q.Before, true}
	main := stretch{after, before, q.FromEnd, q.Size + 1}
	if q.Descending {
		main = stretch{before, after, !q.FromEnd, q.Size + 1}
	}
	found, err := p.part(main)
	if err != nil {
		return err
	}
	more := len(found) > q.Size
	found = found[:min(len(found), q.Size)] // the nearest to the beginning or the end first
	if q.FromEnd {
		slices.Reverse(found)
	}
	out.Edges = append(out.Edges, found...)
	if out.HasNext, out.HasPrevious = more, more; q.FromEnd {
		out.HasNext, err = p.any(q.Before, q.Descending)
	} else {
		out.HasPrevious, err = p.any(q.After, !q.Descending)
	}
	if err != nil || more {
		return err
	}
	if q.FromEnd {
		out.HasPrevious, err = p.any(q.After, !q.Descending)
	} else {
		out.HasNext, err = p.any(q.Before, q.Descending)
	}
	return err
}

// any reports whether anything lies at a cursor or beyond it; false for none.
func (p *finder) any(at *Cursor, below bool) (bool, error) {
	if at == nil {
		return false, nil
	}
	one := stretch{low: bound{at: at}, size: 1}
	if below {
		one = stretch{high: bound{at: at}, greatest: true, size: 1}
	}
	found, err := p.part(one)
	return len(found) > 0, err
}

// search is the search for a part.
type search struct {
	stretch
	f       *frame
	list    *[]Occurrence
	sub     bool // keys are submissions
	origins []origin
	best    []Edge // at most twice as many as wanted, and some
	edge    sec    // no key beyond it is wanted any more; 0 or never = all are
	full    bool
	met     int // occurrences met, wanted or not
}

// part returns the edges of a part: those at its greatest or least end, from there on.
func (p *finder) part(w stretch) ([]Edge, error) {
	f, list, err := p.o.list()
	if err != nil {
		return nil, err
	}
	s := &search{stretch: w, f: f, list: list, sub: p.q.BySubmission}
	if !s.sub {
		s.origins = originsOf(f.want)
	}
	v := newSieve(f)
	v.timeless = true
	for _, c := range s.order() {
		if s.met >= p.total || s.beyond(c.key) {
			break
		}
		if err := f.ctx.Err(); err != nil {
			return nil, err
		}
		s.chunk(v, c.chunk)
	}
	s.cut()
	return s.best, nil
}

// candidate is a chunk and the key that is the nearest to the wanted end that it may hold.
type candidate struct {
	*chunk
	key sec
}

// order returns the chunks that may hold something of the part, the likeliest first.
func (s *search) order() []candidate {
	f := s.f
	low, high := sec(0), never
	if s.low.at != nil {
		low = toSec(s.low.at.Key)
	}
	if s.high.at != nil {
		high = toSec(s.high.at.Key)
	}
	silent := f.want.has(sUnanswered)
	list := make([]candidate, 0, f.state.chunks.len())
	for i := range f.state.chunks.len() {
		z := f.state.chunks.zone(i)
		if z.first > f.asOf || z.first > high || z.calm < f.from && (!silent || z.last < f.from) {
			continue
		}
		c := f.state.chunks.at(i)
		last := s.last(c)
		if c.live == 0 || last < low {
			continue
		}
		key := max(z.first, low)
		if s.greatest {
			key = min(last, high)
		}
		list = append(list, candidate{c, key})
	}
	slices.SortFunc(list, func(a, b candidate) int {
		n := cmp.Compare(a.key, b.key)
		if s.greatest {
			n = -n
		}
		if n == 0 {
			n = cmp.Compare(b.first, a.first)
		}
		return n
	})
	return list
}

// last returns the greatest key that a chunk may hold.
func (s *search) last(c *chunk) sec {
	switch {
	case c.calms == nil || c.moved > s.f.asOf && !s.sub:
		return never
	case s.sub || s.f.want&^stillSlots == 0:
		return c.newest
	}
	return c.calm
}

// beyond reports whether a key lies beyond what is wanted.
func (s *search) beyond(key sec) bool {
	return s.full && (s.greatest && key < s.edge || !s.greatest && key > s.edge)
}

// within reports whether a row with the key may be wanted.
func (s *search) within(key sec) bool {
	return !s.beyond(key) && (s.low.at == nil || toMoment(key) >= s.low.at.Key) && (s.high.at == nil || toMoment(key) <= s.high.at.Key)
}

// chunk visits a chunk.
func (s *search) chunk(v *sieve, c *chunk) {
	f := s.f
	plain := c.calms != nil && c.moved <= f.asOf
	byEnd := plain && !s.sub && f.want&^stillSlots != 0
	v.each(c, func(b int) bool {
		calm := c.calms[b]
		return byEnd && (s.greatest && s.beyond(calm) || s.low.at != nil && toMoment(calm) < s.low.at.Key)
	}, func(i int) {
		if plain && !s.may(c, i) {
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
	for _, e := range edgesOf(found, s.sub, toMoment(s.f.row.t0)) {
		if s.holds(e.Cursor) {
			s.best = append(s.best, e)
		}
	}
	if len(s.best) >= 2*s.size+64 {
		s.cut()
	}
}

// edgesOf returns the places of what one complaint occurred as.
func edgesOf(found []Occurrence, bySubmission bool, t0 city.Moment) []Edge {
	if len(found) > 1 {
		slices.SortFunc(found, func(a, b Occurrence) int { return cmp.Compare(a.Moment, b.Moment) })
	}
	list := make([]Edge, len(found))
	for i, x := range found {
		list[i] = Edge{Cursor{Key: x.Moment, ID: x.ID}, x.Moment}
		if bySubmission {
			list[i].Cursor.Key = t0
		}
		if i > 0 && list[i-1].Cursor.Key == list[i].Cursor.Key {
			list[i].Cursor.N = list[i-1].Cursor.N + 1
		}
	}
	return list
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

// only returns all occurrences of some complaints, in no order.
func (p *finder) only(ids map[city.ID]bool) ([]Edge, error) {
	var few [1 << 12]uint64 // bits of the ids' ends: most complaints are told by them not to be among ids
	bit := func(id *city.ID) (int, uint64) {
		h := binary.LittleEndian.Uint64(id[8:]) * 0x9E3779B97F4A7C15 >> 46
		return int(h >> 6), 1 << (h & 63)
	}
	for id := range ids {
		w, b := bit(&id)
		few[w] |= b
	}
	workers := max(1, min(runtime.GOMAXPROCS(0), p.o.state.chunks.len()/parallelFrom))
	lists, frames, errs := make([][]Edge, workers), make([]*frame, workers), make([]error, workers)
	var wait sync.WaitGroup
	for n := range workers {
		wait.Go(func() {
			f, found, err := p.o.list()
			if frames[n], errs[n] = f, err; err != nil {
				return
			}
			for i := n; i < f.state.chunks.len() && f.ctx.Err() == nil; i += workers {
				c := f.state.chunks.at(i)
				for k := range c.rows {
					w, b := bit(&c.ids[k])
					if few[w]&b == 0 || !ids[c.ids[k]] || c.gone.has(k) {
						continue
					}
					c.row(f.state.dicts, k, &f.read)
					if f.see(&f.read, f.walk); len(*found) > 0 {
						lists[n] = append(lists[n], edgesOf(*found, p.q.BySubmission, toMoment(f.row.t0))...)
						*found = (*found)[:0]
					}
				}
			}
			f.ticks.drop(f.floor)
			errs[n] = f.done()
		})
	}
	wait.Wait()
	var all []Edge
	for n := range workers {
		if errs[n] != nil {
			return nil, errs[n]
		}
		p.o.ticks.add(frames[n].ticks)
		all = append(all, lists[n]...)
	}
	return all, nil
}

// among cuts the page out of a list of all.
func (p *finder) among(out *Page, all []Edge) {
	q := p.q
	slices.SortFunc(all, func(a, b Edge) int {
		if q.Descending {
			a, b = b, a
		}
		return a.Cursor.Compare(b.Cursor)
	})
	lo, hi := 0, len(all)
	if q.After != nil {
		lo, _ = slices.BinarySearchFunc(all, *q.After, func(e Edge, at Cursor) int {
			if q.ahead(at, e.Cursor) {
				return 1
			}
			return -1
		})
	}
	if q.Before != nil {
		hi, _ = slices.BinarySearchFunc(all, *q.Before, func(e Edge, at Cursor) int {
			if q.ahead(e.Cursor, at) {
				return -1
			}
			return 1
		})
	}
	if hi = max(lo, hi); q.FromEnd {
		lo = max(lo, hi-q.Size)
	} else {
		hi = min(hi, lo+q.Size)
	}
	out.HasPrevious, out.HasNext = lo > 0, hi < len(all)
	out.Edges = append(out.Edges, all[lo:hi]...)
}
