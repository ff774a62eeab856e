package cube

// transferSlots count only complaints that several departments had.
var transferSlots = slots(sOut, sIn, sTransferred)

// transferred counts the transfers of the rows [lo, hi) of a sealed chunk whose rows are
// as they were at the frame's moment: it looks at no other rows than those that have any.
func (s *scan) transferred(c *chunk, lo, hi int) {
	if lo == 0 && hi == c.rows && s.transferredAll(c) {
		return
	}
	s.chunk, s.numbered, s.apart = c, false, s.apart[:0]
	rows, numbers := s.buf[:0], s.open[:0]
	for _, h := range c.handed {
		i := int(h.row)
		if i >= lo && i < hi && !c.gone.has(i) && s.sel.passes(c, i) {
			rows, numbers = append(rows, h.row), append(numbers, h.number)
		}
	}
	if s.rows, s.n = rows, len(rows); s.n == 0 {
		return
	}
	s.hit = true
	s.number(c)
	s.t0 = s.column(c, colT0)
	for _, l := range s.lanes {
		if !l.ready() {
			return
		}
		for i, k := range numbers {
			charges := c.moreAt(int(k)).charges
			if s.sel.departments == nil || s.sel.lets(c, int(rows[i]), code(c.col[colDepartment].at(int(rows[i])))) {
				l.happened(i, sTransferred, charges[0].at, 0, int(l.g.of[i]))
			}
			l.handed(i, charges)
		}
	}
}

// transferredAll counts the transfers of a whole chunk at once, where nothing tells them apart.
func (s *scan) transferredAll(c *chunk) bool {
	if !s.sel.all || c.live != c.rows {
		return false
	}
	for _, l := range s.lanes {
		if !l.one || len(l.g.groups.by) > 0 || c.first < l.from || c.moved-l.from >= l.span {
			return false
		}
	}
	s.hit = s.hit || c.transfers > 0
	for _, l := range s.lanes {
		for slot, n := range map[slot]int{sTransferred: len(c.handed), sOut: c.transfers, sIn: c.transfers} {
			if col := l.l.local[slot]; col >= 0 && n > 0 {
				if at := l.l.cell(l.g.groups.number(0), 0); at >= 0 {
					l.l.cells[at+int(col)] += int64(n)
				}
			}
		}
	}
	return true
}

// charges counts the transfers of row i in hand (see frame.handed).
func (l *laneScan) charges(i int, charges []charge) {
	if len(charges) < 2 || l.l.slots&transferSlots == 0 {
		return
	}
	l.happened(i, sTransferred, charges[0].at, 0, int(l.g.of[i]))
	l.handed(i, charges)
}

// handed counts from where and where to row i in hand was transferred.
func (l *laneScan) handed(i int, charges []charge) {
	if l.l.slots&slots(sOut, sIn) == 0 {
		return
	}
	s, row := l.s, l.s.row(i)
	for k := 1; k < len(charges); k++ {
		if from := charges[k-1].dept; s.sel.lets(s.chunk, row, from) {
			l.happened(i, sOut, charges[k].at, 0, l.g.with(s, i, from))
		}
		if to := charges[k].dept; s.sel.lets(s.chunk, row, to) {
			l.happened(i, sIn, charges[k].at, 0, l.g.with(s, i, to))
		}
	}
}
