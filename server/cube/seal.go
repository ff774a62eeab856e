package cube

import (
	"slices"
	"sort"

	"github.com/tugu-city/tugu/server/city"
)

// keptRow is a row to be written into a sealed chunk.
type keptRow struct {
	from        *chunk
	was         place
	quiet, calm sec
	stirs       sec
}

// class orders the rows of a chunk so that those which most questions can skip lie
// together: first what is settled, then what waits for an answer that never comes,
// then what is open.
func (k *keptRow) class() int { return bit(k.quiet == never) + bit(k.calm == never) }

// sealer packs rows into chunks; it is used again to save memory.
type sealer struct {
	list []keptRow
	wide [numCols][]uint32
	keys []uint64 // class, calm and place in the list of each row
	swap []keptRow
	row  row
	dues map[dueSpec]uint32
	digester

	moved, newest, due sec // last move, last submission and first due moment of the rows taken
}

func (s *sealer) clear() { s.list, s.moved, s.newest, s.due = s.list[:0], 0, 0, never }

// take adds the live rows of a chunk to those that the next seal writes.
func (s *sealer) take(d *dicts, number int, c *chunk) {
	for i := range c.rows {
		if !c.gone.has(i) {
			c.row(d, i, &s.row)
			k := keptRow{from: c, was: placeOf(number, i)}
			k.quiet, k.calm = s.row.settle()
			k.stirs = s.row.stirs()
			s.moved, s.newest = max(s.moved, s.row.last), max(s.newest, s.row.t0)
			for c := range s.row.clock {
				s.due = min(s.due, s.row.clock[c].due-1)
			}
			s.list = append(s.list, k)
		}
	}
}

// sort orders the list by class and calm; others keep their order.
func (s *sealer) sort() {
	const places = 20 // bits; several chunks may be sealed together
	s.keys = s.keys[:0]
	for i := range s.list {
		k := &s.list[i]
		s.keys = append(s.keys, uint64(k.class())<<(32+places)|uint64(k.calm)<<places|uint64(i))
	}
	slices.Sort(s.keys)
	s.swap = append(s.swap[:0], s.list...)
	for i, key := range s.keys {
		s.list[i] = s.swap[key&(1<<places-1)]
	}
}

// seal returns a packed chunk of the rows taken; list then is in its order.
func (s *sealer) seal() *chunk {
	s.sort()
	n := len(s.list)
	c := &chunk{rows: n, live: n, first: never, newest: s.newest, due: s.due + 1, told: true, edges: new(edges), ids: make([]city.ID, n)}
	if s.due == never {
		c.due = never
	}
	blocks := (n + blockRows - 1) / blockRows
	c.quiet, c.calms, c.stirs, c.moved = make([]sec, blocks), make([]sec, blocks), make([]sec, blocks), s.moved
	for i := range s.wide {
		s.wide[i] = slices.Grow(s.wide[i][:0], n)[:n]
	}
	if s.dues == nil {
		s.dues = map[dueSpec]uint32{}
	}
	clear(s.dues)
	size := 0
	for i := range s.list {
		k := &s.list[i]
		from, row := k.from, k.was.row()
		c.ids[i] = from.ids[row]
		for x := range colDues {
			s.wide[x][i] = from.col[x].at(row)
		}
		spec := from.dues[from.col[colDues].at(row)]
		number, ok := s.dues[spec]
		if !ok {
			number = uint32(len(c.dues))
			c.dues = append(c.dues, spec)
			s.dues[spec] = number
		}
		s.wide[colDues][i] = number
		c.told = c.told && s.wide[colFate][i] != 0
		s.wide[colArena][i] = uint32(size)
		size += len(from.bytes(row))
		c.first = min(c.first, s.wide[colT0][i])
		b := i / blockRows
		c.quiet[b], c.calms[b], c.stirs[b] = max(c.quiet[b], k.quiet), max(c.calms[b], k.calm), max(c.stirs[b], k.stirs)
		c.last, c.calm = max(c.last, k.quiet), max(c.calm, k.calm)
	}
	for x := range c.col {
		c.col[x] = packed(s.wide[x])
	}
	s.rest(c, size)
	s.digester.make(c)
	return c
}

// rest writes what only some rows have.
func (s *sealer) rest(c *chunk, size int) {
	c.arena = make([]byte, 0, size)
	for i := range s.list {
		from, row := s.list[i].from, s.list[i].was.row()
		c.arena = append(c.arena, from.bytes(row)...)
		if k := sort.Search(len(from.rated), func(k int) bool { return int(from.rated[k].row) >= row }); k < len(from.rated) && int(from.rated[k].row) == row {
			r := from.rated[k]
			r.row = uint16(i)
			c.rated = append(c.rated, r)
		}
		mark(&c.odd, &from.odd, i, row)
		mark(&c.again, &from.again, i, row)
		if mark(&c.irregular, &from.irregular, i, row) && !from.odd.has(row) {
			c.copyMore(from, row, i)
		}
	}
	c.rated, c.more = slices.Clip(slices.Clone(c.rated)), slices.Clone(c.more)
	c.episodes, c.charges, c.pendings = slices.Clone(c.episodes), slices.Clone(c.charges), slices.Clone(c.pendings)
	c.hand()
}

func mark(to, from *bitmap, i, row int) bool {
	if !from.has(row) {
		return false
	}
	if *to == nil {
		*to = newBitmap()
	}
	to.set(i)
	return true
}

// copyMore copies the course of an irregular row.
func (c *chunk) copyMore(from *chunk, row, i int) {
	m, rest := from.moreOf(row)
	to := *m
	to.row = uint16(i)
	to.episodes, to.charges, to.pending = uint32(len(c.episodes)), uint32(len(c.charges)), uint32(len(c.pendings))
	c.episodes = append(c.episodes, rest.episodes...)
	c.charges = append(c.charges, rest.charges...)
	c.pendings = append(c.pendings, rest.pending[0]...)
	to.second = uint32(len(c.pendings))
	c.pendings = append(c.pendings, rest.pending[1]...)
	c.more = append(c.more, to)
}
