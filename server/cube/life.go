package cube

import (
	"encoding/binary"

	"github.com/tugu-city/tugu/server/city"
)

// numbers are the row's columns that facts speak of.
type numbers struct {
	t0, assigned, t1, end, ratedAt sec
	category, district, dep, prio  code
	rating                         uint8
	due                            [city.NumClocks]sec
}

// codes returns the columns that hold a move's codes, and the dict of each.
func (d *dicts) codes(n *numbers, m *city.Move) [4]struct {
	dict *dict
	code *code
	name *string
} {
	return [4]struct {
		dict *dict
		code *code
		name *string
	}{
		{&d.dim[dimDepartment], &n.dep, &m.Department},
		{&d.dim[dimCategory], &n.category, &m.Category},
		{&d.district, &n.district, &m.District},
		{&d.dim[dimPriority], &n.prio, &m.Priority},
	}
}

// write appends what the columns do not say of facts; ok is false where shape and
// numbers cannot say all.
func (s *shape) write(b []byte, d *dicts, n *numbers, f *city.Facts) (out []byte, ok bool) {
	ok = city.Moment(n.t0) == f.Submitted && len(f.Moves) > 0
	moments := [...]sec{fromSubmitted: n.t0, fromAssigned: n.assigned, fromT1: n.t1, fromEnd: n.end, fromRated: n.ratedAt}
	last := f.Submitted
	for i := range s.steps {
		st, m := &s.steps[i], &f.Moves[i]
		if st.at == fromArena {
			b = binary.AppendVarint(b, int64(m.At-last))
		} else {
			ok = ok && city.Moment(moments[st.at]) == m.At
		}
		last = m.At
		for k, x := range d.codes(n, m) {
			if st.sets&(1<<k) == 0 {
				continue
			}
			c := x.dict.lookup(*x.name)
			ok = ok && x.dict.names[c] == *x.name
			if st.own&(1<<k) == 0 {
				b = binary.AppendUvarint(b, uint64(c))
			} else {
				ok = ok && c == *x.code
			}
		}
		if st.sets&setsRating != 0 && st.own&setsRating == 0 {
			b = append(b, m.Rating)
		}
	}
	for k, dues := range f.Dues {
		for i, x := range dues {
			switch {
			case i == 0 && x.At == f.Submitted && !x.Paused && city.Moment(n.due[k]) == x.Due && x.Due != 0:
			case i == 0:
				ok = false
			default:
				b = binary.AppendVarint(b, int64(x.At-f.Submitted))
				b = binary.AppendVarint(b, int64(x.Due-f.Submitted))
			}
		}
	}
	return b, ok
}

// read gives back the facts, but for their id and attr; f's lists are used again.
func (s *shape) read(b []byte, d *dicts, n *numbers, f *city.Facts) {
	next := func() int64 {
		v, k := binary.Varint(b)
		b = b[k:]
		return v
	}
	moments := [...]sec{fromSubmitted: n.t0, fromAssigned: n.assigned, fromT1: n.t1, fromEnd: n.end, fromRated: n.ratedAt}
	f.Submitted = city.Moment(n.t0)
	f.Moves = f.Moves[:0]
	last := f.Submitted
	for i := range s.steps {
		st := &s.steps[i]
		if st.at == fromArena {
			last += city.Moment(next())
		} else {
			last = city.Moment(moments[st.at])
		}
		f.Moves = append(f.Moves, city.Move{At: last, Kind: st.kind, Withdrawn: st.sets&setsWithdrawn != 0})
		m := &f.Moves[i]
		if st.sets&(setsDepartment|setsCategory|setsDistrict|setsPriority) != 0 {
			for k, x := range d.codes(n, m) {
				if st.sets&(1<<k) == 0 {
					continue
				}
				c := *x.code
				if st.own&(1<<k) == 0 {
					v, size := binary.Uvarint(b)
					b, c = b[size:], code(v)
				}
				*x.name = x.dict.names[c]
			}
		}
		if st.sets&setsRating != 0 {
			if m.Rating = n.rating; st.own&setsRating == 0 {
				m.Rating, b = b[0], b[1:]
			}
		}
	}
	for k := range s.dues {
		f.Dues[k] = f.Dues[k][:0]
		for i, paused := range s.dues[k] {
			x := city.DueChange{At: f.Submitted, Due: city.Moment(n.due[k]), Paused: paused}
			if i > 0 {
				x.At += city.Moment(next())
				x.Due = f.Submitted + city.Moment(next())
			}
			f.Dues[k] = append(f.Dues[k], x)
		}
	}
}

// last returns the moment of the row's last move or change of a due moment.
func (s *shape) last(c *chunk, i int, n *numbers) sec {
	moments := [...]sec{fromSubmitted: n.t0, fromAssigned: n.assigned, fromT1: n.t1, fromEnd: n.end, fromRated: n.ratedAt}
	if len(s.dues[0]) <= 1 && len(s.dues[1]) <= 1 {
		if at := s.steps[len(s.steps)-1].at; at != fromArena {
			return moments[at]
		}
	}
	b := c.bytes(i)
	last := int64(n.t0)
	next := func() int64 {
		v, k := binary.Varint(b)
		b = b[k:]
		return v
	}
	for i := range s.steps {
		st := &s.steps[i]
		if st.at == fromArena {
			last += next()
		} else {
			last = int64(moments[st.at])
		}
		for other := st.sets &^ st.own & (setsRating - 1); other != 0; other &= other - 1 {
			_, k := binary.Uvarint(b)
			b = b[k:]
		}
		if st.sets&^st.own&setsRating != 0 {
			b = b[1:]
		}
	}
	latest := last
	for k := range s.dues {
		for range max(1, len(s.dues[k])) - 1 {
			latest = max(latest, int64(n.t0)+next())
			next()
		}
	}
	return sec(latest)
}
