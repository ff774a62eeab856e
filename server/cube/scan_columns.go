package cube

// column fills the numbers of one column into the scan's own space.
func (s *scan) column(c *chunk, col int) []uint32 {
	out := s.space[col][:s.n]
	if s.rows == nil {
		c.col[col].read(out, s.from)
	} else {
		c.col[col].gather(out, s.rows)
	}
	return out
}

// read fills the columns that are needed.
func (s *scan) read(c *chunk) {
	for _, col := range [...]int{colCategory, colDistrict, colDepartment, colAttr, colShape, colT0} {
		if s.needs&(1<<col) != 0 {
			s.code[col] = s.column(c, col)
		}
	}
	s.t0 = s.code[colT0]
	s.assigned, s.t1 = s.moments(c, colAssigned), s.moments(c, colT1)
	if s.needs&(1<<colEnd) != 0 {
		s.ends(c)
	}
	if s.needs&(1<<colDues) != 0 {
		s.dues(c)
	}
}

// moments fills a column of moments.
func (s *scan) moments(c *chunk, col int) []sec {
	if s.needs&(1<<col) == 0 {
		return nil
	}
	out := s.column(c, col)
	t0 := s.t0[:len(out)]
	for i, x := range out {
		m := t0[i] + x - 1
		if x == 0 {
			m = 0
		}
		out[i] = m
	}
	return out
}

// ends fills in when the first episode ended (never = not yet) and when the first
// result was announced.
func (s *scan) ends(c *chunk) {
	end, t2 := s.moments(c, colEnd), s.space[numCols][:s.n]
	shape, ways := s.code[colShape][:s.n], s.ways
	exempt := s.space[numCols+1][:s.n]
	for i, x := range end {
		way := ways[shape[i]]
		resolved, ended, exempted := x, x, never
		if way&wayResolved == 0 {
			resolved = 0
		}
		if way&wayEnded == 0 {
			ended = never
		}
		if way&wayExempt != 0 {
			exempted = x
		}
		t2[i], end[i], exempt[i] = resolved, ended, exempted
	}
	s.end, s.t2, s.exempt = end, t2, exempt
}

func (s *scan) dues(c *chunk) {
	spec := s.column(c, colDues)
	for k := range s.due {
		s.due[k] = s.space[numCols+2+k][:s.n]
		for i, x := range spec {
			d := &c.dues[x]
			s.due[k][i] = d.at[k] + s.t0[i]&d.mask[k]
		}
	}
}

// without takes rows out of hand: those of a bitmap.
func (s *scan) without(b bitmap) {
	if b == nil {
		return
	}
	drop := func(k int) {
		s.t0[k] = 0
		for _, list := range [...][]sec{s.assigned, s.t1, s.t2, s.end, s.due[0], s.due[1]} {
			if list != nil {
				list[k] = 0
			}
		}
		if s.exempt != nil {
			s.exempt[k] = never
		}
	}
	if s.rows != nil {
		for k, i := range s.rows {
			if b.has(int(i)) {
				drop(k)
			}
		}
		return
	}
	for i := s.from; i < s.from+s.n; i++ {
		switch {
		case b[i>>6]>>(i&63) == 0:
			i |= 63
		case b.has(i):
			drop(i - s.from)
		}
	}
}
