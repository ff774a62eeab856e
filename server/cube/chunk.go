package cube

import (
	"math/bits"
	"slices"
	"sort"

	"github.com/tugu-city/tugu/server/city"
)

const (
	chunkBits = 11
	chunkRows = 1 << chunkBits
	// blockRows is the number of rows that a question takes or leaves together.
	blockRows = 32
)

// Columns of a chunk. Moments other than t0 are held as 1 + the time since t0, 0
// = has not happened.
const (
	colT0 = iota
	colAssigned
	colT1
	colEnd
	colCategory
	colDistrict
	colDepartment
	colAttr
	colShape
	colFate
	colDues  // number in dues
	colArena // where the row's bytes in the arena begin
	numCols
)

// chunk is a run of rows in columns. A published chunk never changes: a complaint
// that changes is marked as gone in a copy of the chunk's head and written anew
// in another chunk.
type chunk struct {
	rows  int
	gone  bitmap // rows that were written anew elsewhere
	live  int
	first sec // earliest submission of a live row
	last  sec // latest quiet of any block
	calm  sec // latest calm of any block
	// quiet holds by block the moment from which on no window needs any of its
	// rows (see row.settle); calm the same where complaints that were never
	// answered do not matter. Both are nil while the chunk is being written.
	quiet, calms []sec
	// stirs holds by block the last moment at which time alone changes what any of
	// its rows counts; moved the last move of any live or gone row.
	stirs []sec
	edges *edges // nil while the chunk is being written
	moved sec
	// The latest submission and the earliest due moment of any row, never if none is
	// due; meaningless while the chunk is being written.
	newest, due sec
	told        bool // all rows have a fate
	digest      digest

	ids   []city.ID
	col   [numCols]vec
	dues  []dueSpec
	arena []byte
	rated []rated // in order of rows

	// A row whose course does not follow from its columns (see row.derive) has it here.
	odd       bitmap // rows without a shape: the arena holds their packed facts
	irregular bitmap // rows of more, and the odd ones
	again     bitmap // irregular rows of several episodes
	more      []moreRow
	handed    []handed // those of more that several departments had, in order
	transfers int      // what they count together
	episodes  []episode
	charges   []charge
	pendings  []pending
}

// dueSpec is a pair of due moments that many rows share: absolute, or relative
// to t0 where its mask is all ones.
type dueSpec struct{ at, mask [city.NumClocks]sec }

func (s *dueSpec) due(k city.Clock, t0 sec) sec { return s.at[k] + t0&s.mask[k] }

// specOf returns the spec of two due moments, 0 = none. Those at the end of a
// quarter of an hour are taken for the end of a day.
func specOf(t0 sec, due [city.NumClocks]sec) dueSpec {
	var s dueSpec
	for k, d := range due {
		if s.at[k] = d; d != 0 && (d+1)%900 != 0 {
			s.at[k], s.mask[k] = d-t0, ^sec(0)
		}
	}
	return s
}

type rated struct {
	row    uint16
	rating uint8
	at     sec
}

// moreRow is the course of an irregular row. Its lists end where those of the
// next one begin.
type moreRow struct {
	row                        uint16
	plain                      [city.NumClocks]bool // the clock's pending is the one of a plain life
	episodes, charges, pending uint32
	second                     uint32 // where the pendings of the second clock begin
	clock                      [city.NumClocks]clockRow
}

// handed is a row that was transferred: its number in the chunk and in more.
type handed struct{ row, number uint16 }

// hand lists the rows of more that were transferred.
func (c *chunk) hand() {
	c.handed, c.transfers = nil, 0
	for k := range c.more {
		if n := len(c.moreAt(k).charges); n > 1 {
			c.handed = append(c.handed, handed{c.more[k].row, uint16(k)})
			c.transfers += n - 1
		}
	}
	c.handed = slices.Clone(c.handed)
}

// moment turns a moment into a column's number, and back.
func sinceT0(t0, m sec) uint32 {
	if m == 0 {
		return 0
	}
	return m - t0 + 1
}

func fromT0(t0 sec, n uint32) sec {
	if n == 0 {
		return 0
	}
	return t0 + n - 1
}

// numbers returns what the columns say of the row.
func (c *chunk) numbers(d *dicts, i int) (n numbers, s *shape, a *attr) {
	s, a = &d.shapes[c.col[colShape].at(i)], &d.attrs[c.col[colAttr].at(i)]
	n.t0 = c.col[colT0].at(i)
	n.assigned = fromT0(n.t0, c.col[colAssigned].at(i))
	n.t1 = fromT0(n.t0, c.col[colT1].at(i))
	n.end = fromT0(n.t0, c.col[colEnd].at(i))
	n.category = code(c.col[colCategory].at(i))
	n.district = code(c.col[colDistrict].at(i))
	n.dep = code(c.col[colDepartment].at(i))
	n.prio = a.prio
	spec := &c.dues[c.col[colDues].at(i)]
	for k := range n.due {
		n.due[k] = spec.due(city.Clock(k), n.t0)
	}
	if k := sort.Search(len(c.rated), func(k int) bool { return int(c.rated[k].row) >= i }); k < len(c.rated) && int(c.rated[k].row) == i {
		n.rating, n.ratedAt = c.rated[k].rating, c.rated[k].at
	}
	return n, s, a
}

// bytes returns the row's part of the arena.
func (c *chunk) bytes(i int) []byte {
	lo, hi := int(c.col[colArena].at(i)), len(c.arena)
	if i+1 < c.rows {
		hi = int(c.col[colArena].at(i + 1))
	}
	return c.arena[lo:hi]
}

// settledBy reports whether the rows [lo, hi) of a chunk had all settled at the moment.
func (c *chunk) settledBy(at sec, lo, hi int) bool {
	if c.calms == nil {
		return false
	}
	for b := lo / blockRows; b*blockRows < hi; b++ {
		if c.calms[b] > at {
			return false
		}
	}
	return true
}

// facts gives back the row's facts; it uses the lists of f again.
func (c *chunk) facts(d *dicts, i int, f *city.Facts) {
	if c.odd.has(i) {
		if err := f.Unpack(c.bytes(i), nil); err != nil {
			panic("cube: a row holds damaged facts: " + err.Error()) // packed by this process itself
		}
		return
	}
	n, s, a := c.numbers(d, i)
	f.ID, f.Simulated, f.Suspect = c.ids[i], a.simulated, a.suspect
	f.Source, f.Channel = d.dim[dimSource].names[a.source], d.dim[dimChannel].names[a.channel]
	f.Policy, f.Calendar = a.policy, a.calendar
	s.read(c.bytes(i), d, &n, f)
}

// row fills r with the row as of its last move.
func (c *chunk) row(d *dicts, i int, r *row) {
	if c.odd.has(i) {
		var f city.Facts
		c.facts(d, i, &f)
		r.build(d, &f)
		r.in, r.at = c, i
		return
	}
	n, s, a := c.numbers(d, i)
	r.id, r.in, r.at = c.ids[i], c, i
	r.t0, r.assigned, r.t1, r.ratedAt, r.rating = n.t0, n.assigned, n.t1, n.ratedAt, n.rating
	if r.t2 = 0; s.resolved {
		r.t2 = n.end
	}
	r.category, r.district, r.dep, r.prio = n.category, n.district, n.dep, n.prio
	r.channel, r.source, r.simulated, r.status = a.channel, a.source, a.simulated, s.status
	r.last = s.last(c, i, &n)
	r.derive(s, &n)
	r.more = nil
	if c.irregular.has(i) {
		c.fillMore(i, r)
	}
}

// moreOf returns the course of an irregular row.
func (c *chunk) moreOf(i int) (*moreRow, more) {
	k := c.firstMore(i)
	return &c.more[k], c.moreAt(k)
}

// firstMore returns the number in c.more of the first irregular row from i on.
func (c *chunk) firstMore(i int) int {
	if len(c.more) == 0 || i == 0 {
		return 0
	}
	k, words := 0, min(i>>6, len(c.irregular))
	for w := range words {
		k += bits.OnesCount64(c.moreIn(w))
	}
	if words < len(c.irregular) {
		k += bits.OnesCount64(c.moreIn(words) & (1<<(i&63) - 1))
	}
	return k
}

func (c *chunk) moreAt(k int) more {
	m := &c.more[k]
	episodes, charges, pendings := len(c.episodes), len(c.charges), len(c.pendings)
	if k+1 < len(c.more) {
		next := &c.more[k+1]
		episodes, charges, pendings = int(next.episodes), int(next.charges), int(next.pending)
	}
	return more{
		episodes: c.episodes[m.episodes:episodes], charges: c.charges[m.charges:charges],
		pending: [city.NumClocks][]pending{c.pendings[m.pending:m.second], c.pendings[m.second:pendings]},
	}
}

// fillMore fills in the course of an irregular row.
func (c *chunk) fillMore(i int, r *row) {
	m, rest := c.moreOf(i)
	r.clock, r.rest, r.first = m.clock, rest, rest.episodes[0]
	for k, plain := range m.plain {
		if plain {
			r.rest.pending[k] = r.plainPending(city.Clock(k), &r.plain[k])
		}
	}
	r.more = &r.rest
}
