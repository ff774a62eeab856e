package cube

import (
	"encoding/binary"
	"math/bits"
	"runtime"
	"slices"
	"sync"

	"github.com/tugu-city/tugu/server/city"
)

// IDs is a set of complaints, which may be most of all. It does not change.
type IDs struct {
	ids   []city.ID
	slots []uint32 // where in ids, plus one; 0 = empty
	shift int
	few   []uint64 // bits of hashes, small enough to be at hand: most others are told by them; nil = of many
}

// fewIDs is up to how many ids have their bits kept apart.
const fewIDs = 1 << 18

// NewIDs makes a set of ids, which must not be altered after that. It takes eight to sixteen bytes
// for each beside them.
func NewIDs(ids []city.ID) *IDs {
	n := bits.Len(uint(2*len(ids)) | 15)
	s := &IDs{ids: ids, slots: make([]uint32, 1<<n), shift: 64 - n}
	if len(ids) < fewIDs {
		s.few = make([]uint64, max(1, 1<<n>>5))
	}
	for k := range ids {
		h := hashOf(&ids[k])
		if s.few != nil {
			s.few[h&uint64(len(s.few)-1)] |= 1 << (h >> 58)
		}
		i := int(h >> s.shift) //nolint:gosec // below the number of slots
		for s.slots[i] != 0 {  // one that is said twice is there twice
			i = (i + 1) & (len(s.slots) - 1)
		}
		s.slots[i] = uint32(k + 1) //nolint:gosec // there are fewer complaints
	}
	return s
}

func hashOf(id *city.ID) uint64 {
	h := binary.LittleEndian.Uint64(id[8:]) ^ binary.LittleEndian.Uint64(id[:8])*0xFF51AFD7ED558CCD
	h ^= h >> 32
	h *= 0x9E3779B97F4A7C15
	return h ^ h>>29
}

// Has reports whether a complaint is in the set.
func (s *IDs) Has(id *city.ID) bool {
	h := hashOf(id)
	if s.few != nil && s.few[h&uint64(len(s.few)-1)]>>(h>>58)&1 == 0 {
		return false
	}
	for i := int(h >> s.shift); s.slots[i] != 0; i = (i + 1) & (len(s.slots) - 1) { //nolint:gosec // as above
		if s.ids[s.slots[i]-1] == *id {
			return true
		}
	}
	return false
}

// most reports whether the set holds more than half of all complaints: there are fewer others to look at.
func (s *IDs) most(o *opening) bool { return 2*len(s.ids) > o.state.rows }

// only fills in the page of the complaints of a set: it looks at all of them that the
// filter lets pass, and keeps those of the page.
func (p *finder) only(out *Page) error {
	all, err := p.gathered(p.q, true)
	if err == nil {
		all.fill(out)
	}
	return err
}

// others returns how many occurrences are of complaints that are not in the set.
func (p *finder) others() (int, error) {
	all, err := p.gathered(&PageQuestion{Only: p.q.Only}, false)
	return all.within, err
}

// gathered gathers the occurrences of the complaints that are, or are not, in the set, on all processors.
func (p *finder) gathered(q *PageQuestion, in bool) (all gathering, err error) {
	workers := max(1, min(runtime.GOMAXPROCS(0), p.o.state.chunks.len()/parallelFrom))
	parts, errs := make([]gathering, workers), make([]error, workers)
	var wait sync.WaitGroup
	for n := range workers {
		parts[n].q = q
		wait.Go(func() {
			f, found, err := p.o.list()
			if err == nil {
				p.gather(f, found, &parts[n], in, n, workers)
				err = f.done()
			}
			errs[n] = err
		})
	}
	wait.Wait()
	all.q = q
	for n := range workers {
		if errs[n] != nil {
			return all, errs[n]
		}
		all.join(&parts[n])
	}
	return all, nil
}

// gather looks at every stride-th chunk: at complaints of the set, or at the others.
func (p *finder) gather(f *frame, found *[]Occurrence, into *gathering, in bool, first, stride int) {
	v := newSieve(f)
	v.timeless = true
	s := &search{origins: originsOf(f.want), f: f, sub: p.q.BySubmission, to: never, until: never, due: never}
	s.bind()
	chunks := s.order(v, p.o.marked)
	for n := first; n < len(chunks) && f.ctx.Err() == nil; n += stride {
		c := s.needed(v, chunks[n].chunk)
		if c == nil {
			continue
		}
		sealed := c.calms != nil
		v.each(c, func(b int) bool { return c.stirs[b] < s.since }, func(i int) {
			if sealed && (c.moved <= f.asOf || c.calms[i/blockRows] <= f.asOf) && !s.may(c, i) || p.q.Only.Has(&c.ids[i]) != in {
				return
			}
			c.row(f.state.dicts, i, &f.read)
			if f.see(&f.read, f.walk); len(*found) > 0 {
				for e := range edgesOf(*found, p.q.BySubmission, toMoment(f.row.t0)) {
					into.add(e)
				}
				*found = (*found)[:0]
			}
		})
	}
}

// gathering keeps of a list in no order what is on a page.
type gathering struct {
	q                     *PageQuestion
	before, within, after int    // occurrences up to the page's bounds, between them, and from there on
	best                  []Edge // of those between; at most twice as many as wanted, and some
	last                  Cursor // with full, the least wanted of the best
	full                  bool
}

func (g *gathering) add(e Edge) {
	switch {
	case g.q.After != nil && !g.q.ahead(*g.q.After, e.Cursor):
		g.before++
	case g.q.Before != nil && !g.q.ahead(e.Cursor, *g.q.Before):
		g.after++
	default:
		g.within++
		if !g.full || g.compare(e.Cursor, g.last) < 0 {
			g.best = append(g.best, e)
		}
		if len(g.best) >= 2*g.q.Size+64 {
			g.cut()
		}
	}
}

// compare orders by how much they are wanted: from the beginning, or the end, of the list on.
func (g *gathering) compare(a, b Cursor) int {
	if g.q.Descending != g.q.FromEnd {
		return b.Compare(a)
	}
	return a.Compare(b)
}

// cut leaves the best.
func (g *gathering) cut() {
	slices.SortFunc(g.best, func(a, b Edge) int { return g.compare(a.Cursor, b.Cursor) })
	if g.best = g.best[:min(len(g.best), g.q.Size)]; len(g.best) == g.q.Size && g.q.Size > 0 {
		g.full, g.last = true, g.best[g.q.Size-1].Cursor
	}
}

func (g *gathering) join(o *gathering) {
	g.before, g.within, g.after = g.before+o.before, g.within+o.within, g.after+o.after
	g.best = append(g.best, o.best...)
}

// fill fills in the page.
func (g *gathering) fill(out *Page) {
	g.cut()
	out.Total = g.before + g.within + g.after
	lo, hi := g.before, g.before+g.within
	if g.q.FromEnd {
		slices.Reverse(g.best)
		lo = hi - len(g.best)
	} else {
		hi = lo + len(g.best)
	}
	out.HasPrevious, out.HasNext = lo > 0, hi < out.Total
	out.Edges = append(out.Edges, g.best...)
}
