package cube

import "github.com/tugu-city/tugu/server/city"

// tick collects the ticks of the rows that may have one that matters.
func (s *scan) tick(c *chunk, lo, hi int) {
	t := s.ticker
	t.ticks = s.f.ticks
	for b := lo; b < hi; b += blockRows {
		if c.stirs != nil && c.stirs[b/blockRows] <= t.ticks.last {
			continue
		}
		for i := b; i < min(b+blockRows, hi); i++ {
			if !c.gone.has(i) && (c.moved > t.ticks.last || s.stirs(c, i)) {
				c.row(s.d, i, &t.read)
				t.see(&t.read, t.walk)
			}
		}
	}
	s.f.ticks = t.ticks
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
	if s.ways[c.col[colShape].at(i)]&wayEnded != 0 {
		return false
	}
	for _, edge := range ageEdges {
		if edge != never && between(t0+edge) {
			return true
		}
	}
	return false
}
