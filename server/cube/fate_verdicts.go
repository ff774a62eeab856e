package cube

import (
	"math/bits"

	"github.com/tugu-city/tugu/server/city"
)

// sort finds out in which column of a cell each fate's verdicts count, -1 = in none.
func (x *fateScan) sort(s *scan) {
	for k := range x.cols {
		x.cols[k] = make([]int8, len(s.d.fates))
		for i := range s.d.fates {
			x.cols[k][i] = x.column(&s.d.fates[i], city.Clock(k))
		}
	}
}

// column returns the column that the verdict of a clock counts in for the complaint's own
// department.
func (x *fateScan) column(of *fate, k city.Clock) int8 {
	if !of.due[k] || of.verdict[k] == city.Unobserved || x.byDep && of.away[k] {
		return -1
	}
	return x.l.l.local[verdictSlot(k, of.verdict[k])]
}

// dues counts the verdicts of the settled rows in hand whose promises were due in
// the lane's only bucket.
func (x *fateScan) dues(s *scan, c *chunk) {
	s.number(c)
	s.assigned, s.t1, s.t2, s.end, s.exempt = nil, nil, nil, nil, nil
	s.t0 = s.column(c, colT0)
	s.dues(c)
	s.without(c.irregular)
	l := x.l
	if !l.ready() {
		return
	}
	from, span, cells, width := l.from, l.span, l.l.cells, l.l.width
	fates := s.column(c, colFate)
	for k := range s.due {
		due, of, cols := s.due[k][:len(fates)], l.g.of[:len(fates)], x.cols[k]
		for i, n := range fates {
			if due[i]-from >= span {
				continue
			}
			if col := int(cols[n]); col >= 0 {
				cells[int(of[i])*width+col]++
			}
		}
	}
	s.eachMore(c, func(i, number int) {
		m := &c.more[number]
		for k, col := range [...]int8{x.cols[0][fates[i]], x.cols[1][fates[i]]} {
			if col >= 0 && m.clock[k].due-from < span {
				cells[int(l.g.of[i])*width+int(col)]++
			}
		}
	})
}

// elsewhere counts the verdicts of settled rows [lo, hi) that belong to other
// departments than their complaints, whichever of the two the filter lets pass.
func (x *fateScan) elsewhere(s *scan, c *chunk, lo, hi int) {
	if !x.byDep || !x.judges || len(c.more) == 0 {
		return
	}
	fates := &c.col[colFate]
	for w := lo >> 6; w <= (hi-1)>>6; w++ {
		for left := c.moreIn(w); left != 0; left &= left - 1 {
			i := w<<6 + bits.TrailingZeros64(left)
			if i >= lo && i < hi && x.away[fates.at(i)] && !c.gone.has(i) && s.sel.passes(c, i) {
				s.hit = true
				m, _ := c.moreOf(i)
				x.judge(s, c, m, &s.d.fates[fates.at(i)])
			}
		}
	}
}

func (x *fateScan) judge(s *scan, c *chunk, m *moreRow, of *fate) {
	l, i := x.l, int(m.row)
	for k := range m.clock {
		col := int(l.l.local[verdictSlot(city.Clock(k), of.verdict[k])])
		if !of.away[k] || col < 0 || !x.cohort && !of.due[k] || !s.sel.lets(c, i, m.clock[k].dept) {
			continue
		}
		anchor := m.clock[k].due
		if x.cohort {
			anchor = c.col[colT0].at(i)
		}
		if anchor-l.from >= l.span {
			continue
		}
		if at := l.l.cell(l.g.at(c, i, m.clock[k].dept), l.bucket(anchor)); at >= 0 {
			l.l.cells[at+col]++
		}
	}
}
