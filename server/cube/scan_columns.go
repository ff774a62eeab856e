package cube

import (
	"math/bits"

	"github.com/tugu-city/tugu/server/city"
)

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

// codes fills those of the columns that are needed, as they are.
func (s *scan) codes(c *chunk, cols ...int) {
	for _, col := range cols {
		if s.needs&(1<<col) != 0 {
			s.code[col] = s.column(c, col)
		}
	}
}

// read fills the columns that are needed.
func (s *scan) read(c *chunk) {
	s.number(c)
	s.t2, s.end, s.exempt, s.due = nil, nil, nil, [city.NumClocks][]sec{}
	s.codes(c, colShape, colT0)
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
	shape, masks := s.code[colShape][:len(end)], s.d.endings
	t2 = t2[:len(end)]
	s.end, s.t2, s.exempt = end, t2, nil
	if s.needs&(1<<colDues) == 0 {
		for i, x := range end {
			m := &masks[shape[i]]
			t2[i], end[i] = x&m.resolved, x|m.open
		}
		return
	}
	exempt := s.space[numCols+1][:len(end)]
	for i, x := range end {
		m := &masks[shape[i]]
		t2[i], end[i], exempt[i] = x&m.resolved, x|m.open, x|m.bound
	}
	s.exempt = exempt
}

func (s *scan) dues(c *chunk) {
	spec := s.column(c, colDues)
	t0 := s.t0[:len(spec)]
	one, two := s.space[numCols+2][:len(spec)], s.space[numCols+3][:len(spec)]
	for i, x := range spec {
		d := &c.dues[x]
		one[i], two[i] = d.at[0]+t0[i]&d.mask[0], d.at[1]+t0[i]&d.mask[1]
	}
	s.due = [city.NumClocks][]sec{one, two}
}

// without takes rows out of hand: those of a bitmap.
func (s *scan) without(b bitmap) {
	if b == nil {
		return
	}
	drops := s.drops[:0]
	if s.rows != nil {
		for k, i := range s.rows {
			if b.has(int(i)) {
				drops = append(drops, uint16(k))
			}
		}
	} else {
		for w := s.from >> 6; w <= (s.from+s.n-1)>>6; w++ {
			for left := b[w]; left != 0; left &= left - 1 {
				if k := w<<6 + bits.TrailingZeros64(left) - s.from; k >= 0 && k < s.n {
					drops = append(drops, uint16(k))
				}
			}
		}
	}
	s.drops = drops
	for _, list := range [...]*[]sec{&s.t0, &s.assigned, &s.t1, &s.t2, &s.end, &s.due[0], &s.due[1]} {
		if l := *list; l != nil {
			for _, k := range drops {
				l[k] = 0
			}
		}
	}
	if s.exempt != nil {
		for _, k := range drops {
			s.exempt[k] = never
		}
	}
}
