package cube

import (
	"slices"

	"github.com/tugu-city/tugu/server/city"
)

// tick collects the ticks of the rows that may have one that matters: later than the
// last one known, or earlier than the next one. It looks for those of the frame's
// day alone, because the windows have one at every midnight (see planned.calendar).
func (s *scan) tick(c *chunk) {
	t, col := s.ticker, s.collector
	if c.first >= col.until {
		return
	}
	t.ticks = s.f.ticks
	defer func() { s.f.ticks = t.ticks }()
	if c.edges == nil {
		for i := range c.rows {
			if c.moved > t.ticks.last || s.stirs(c, i) {
				s.seen(c, i)
			}
		}
		return
	}
	list := c.edges.of(col, c)
	now, _ := slices.BinarySearch(list, (uint64(t.asOf)+1)<<32)
	for i := now - 1; i >= 0 && sec(list[i]>>32) > t.ticks.last; i-- {
		s.seen(c, int(uint32(list[i])))
	}
	for i := now; i < len(list) && sec(list[i]>>32) < t.ticks.next; i++ {
		s.seen(c, int(uint32(list[i])))
	}
}

// seen takes the ticks of a row.
func (s *scan) seen(c *chunk, i int) {
	if t := s.ticker; !c.gone.has(i) {
		c.row(s.d, i, &t.read)
		t.see(&t.read, t.walk)
	}
}

// stirs reports whether a row may have a tick that matters beside those already
// taken, the last of which is no earlier than any of its moves.
func (s *scan) stirs(c *chunk, i int) bool {
	if c.irregular.has(i) || c.odd.has(i) {
		return true
	}
	t := &s.ticker.ticks
	between := func(m sec) bool { return m > t.last && m < t.next }
	t0, spec := c.col[colT0].at(i), &c.dues[c.col[colDues].at(i)]
	for k := city.Response; k <= city.Resolution; k++ {
		due := spec.due(k, t0)
		if due != 0 && (between(due-min(due, s.f.risk)) || between(due) || between(due+1)) {
			return true
		}
	}
	if s.d.endings[c.col[colShape].at(i)].way&wayEnded != 0 {
		return false
	}
	for _, edge := range ageEdges {
		if edge != never && between(t0+edge) {
			return true
		}
	}
	return false
}
