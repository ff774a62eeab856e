package cube

// movedAfter reports whether a row with a shape stood otherwise at the moment.
func (c *chunk) movedAfter(d *dicts, i int, at sec) bool {
	n, shape, _ := c.numbers(d, i)
	return n.t0 > at || shape.last(c, i, &n) > at
}

// walkApart walks the rows of which the columns tell nothing.
func (s *scan) walkApart(c *chunk) {
	for _, i := range s.apart {
		s.hit = true
		c.row(s.d, int(i), &s.f.read)
		s.f.see(&s.f.read, s.f.walk)
	}
}

// walkRest walks the rows that the columns do not tell all of.
func (s *scan) walkRest(c *chunk, lo, hi int) {
	f, want := s.f, s.f.want
	s.walkApart(c)
	if s.direct && want&s.walked == 0 && (s.sel.departments == nil || want&(verdictSlots|slots(sOut, sIn)) == 0) {
		return
	}
	apart := s.apart
	for k := c.firstMore(lo); k < len(c.more) && int(c.more[k].row) < hi; k++ {
		m := &c.more[k]
		for len(apart) > 0 && apart[0] < m.row {
			apart = apart[1:]
		}
		if len(apart) > 0 && apart[0] == m.row || c.gone.has(int(m.row)) {
			continue
		}
		if f.want = want & s.unsaid(c, k, want); f.want != 0 && (s.sel.all || s.sel.might(c, int(m.row), c.moreAt(k).charges)) {
			s.hit = true
			c.row(s.d, int(m.row), &f.read)
			f.see(&f.read, f.walk)
		}
	}
	f.want = want
}
