package cube

// ratedAll counts the ratings of the rows [lo, hi) of a chunk, where nothing tells rows
// apart: it looks at no others than those that have one.
func (s *scan) ratedAll(c *chunk, lo, hi int) bool {
	if !s.sel.all || s.sel.departments != nil || c.calms == nil || c.odd != nil || c.moved > s.f.asOf {
		return false
	}
	for _, l := range s.lanes {
		if !l.one || len(l.g.groups.by) > 0 {
			return false
		}
	}
	var n, sum, good int64
	l := s.lanes[0] // of one window, as all are
	for _, r := range c.rated {
		if i := int(r.row); i >= lo && i < hi && r.rating != 0 && r.at-l.from < l.span && !c.gone.has(i) {
			n, sum, good = n+1, sum+int64(r.rating), good+int64(bit(r.rating >= 4))
		}
	}
	for _, l := range s.lanes {
		at := l.l.cell(l.g.groups.number(0), 0)
		s.hit = s.hit || n > 0
		if at < 0 || n == 0 {
			continue
		}
		for _, x := range [...]struct {
			slot
			n int64
		}{{sRating, n}, {sRatingSum, sum}, {sRatingGood, good}} {
			if col := l.l.local[x.slot]; col >= 0 {
				l.l.cells[at+int(col)] += x.n
			}
		}
	}
	return true
}
