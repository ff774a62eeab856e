package cube

import (
	"cmp"
	"encoding/binary"
	"math"
	"slices"
)

// selector is a filter by the columns' own numbers.
type selector struct {
	all   bool // everything passes
	needs uint32
	tests []test
	succ  [][]code // departments as they are read
	dep   []bool   // allowed departments, where read by successor

	departments  []bool     // allowed departments; nil = all
	times        []timeSpan // conditions that a row with a shape must fulfil
	since, until sec        // a row that passes has a moment from since on, and was submitted before until
	asOf         sec
	d            *dicts
}

// test lets a row pass whose number in a column is allowed.
type test struct {
	col   int
	allow []bool
	one   bool // only is allowed alone
	only  uint32
	share float64    // of the numbers that are allowed
	byte  [256]uint8 // what is allowed from ready-1 on
	ready uint32     // 0 = nothing yet
}

func newSelector(f *frame) *selector {
	m, d := f.filter, f.state.dicts
	s := &selector{d: d, succ: f.succ, departments: m.dim[dimDepartment], asOf: f.asOf, until: never}
	s.add(colCategory, m.any(dimCategory, dimPillar, dimProgramme, dimAssetClass), len(d.dim[dimCategory].names), func(c int) bool {
		return m.lets(dimCategory, code(c)) && m.lets(dimPillar, d.pillarOf[c]) &&
			m.lets(dimProgramme, d.programmeOf[c]) && m.lets(dimAssetClass, d.assetOf[c])
	})
	s.add(colDistrict, m.districts != nil || m.any(dimKecamatan, dimKelurahan), len(d.district.names), func(c int) bool {
		return (m.districts == nil || c < len(m.districts) && m.districts[c]) &&
			m.lets(dimKecamatan, d.kecamatanOf[c]) && m.lets(dimKelurahan, d.kelurahanOf[c])
	})
	s.add(colAttr, m.any(dimChannel, dimSource, dimPriority), len(d.attrs), func(c int) bool {
		a := &d.attrs[c]
		return m.lets(dimChannel, a.channel) && m.lets(dimSource, a.source) && m.lets(dimPriority, a.prio)
	})
	s.add(colShape, m.any(dimStatus), len(d.shapes), func(c int) bool { return m.lets(dimStatus, code(d.shapes[c].status)) })
	if f.succ == nil {
		s.add(colDepartment, m.any(dimDepartment), len(d.dim[dimDepartment].names), func(c int) bool { return m.department(code(c)) })
	} else if m.dim[dimDepartment] != nil {
		s.dep = m.dim[dimDepartment]
		s.needs |= 1<<colDepartment | 1<<colCategory
	}
	s.timed(m.times)
	s.all = len(s.tests) == 0 && s.dep == nil && s.times == nil
	slices.SortStableFunc(s.tests, func(a, b test) int { return cmp.Compare(a.share, b.share) })
	return s
}

// lets reports whether a number of a dimension passes.
func (m *matcher) lets(dim int, c code) bool {
	allowed := m.dim[dim]
	return allowed == nil || int(c) < len(allowed) && allowed[c]
}

// passes reports whether a row passes, its department apart.
func (s *selector) passes(c *chunk, i int) bool {
	for k := range s.tests {
		if t := &s.tests[k]; t.col != colDepartment && !t.allow[c.col[t.col].at(i)] {
			return false
		}
	}
	return s.timely(c, i)
}

// might reports whether anything that happened to an irregular row may pass: it can
// belong to any department that was in charge, or to none.
func (s *selector) might(c *chunk, i int, charges []charge) bool {
	if !s.passes(c, i) {
		return false
	}
	if s.departments == nil || s.departments[0] {
		return true
	}
	for _, ch := range charges {
		if s.lets(c, i, ch.dept) {
			return true
		}
	}
	return false
}

// lets reports whether what happened to a row while a department was in charge passes.
func (s *selector) lets(c *chunk, i int, dep code) bool {
	if s.departments == nil {
		return true
	}
	if s.succ != nil {
		dep = s.succ[dep][c.col[colCategory].at(i)]
	}
	return int(dep) < len(s.departments) && s.departments[dep]
}

// any reports whether the filter asks for any of the dimensions.
func (m *matcher) any(dims ...int) bool {
	return slices.ContainsFunc(dims, func(d int) bool { return m.dim[d] != nil })
}

// add adds a test of a column, where the filter asks for one, unless all numbers below n pass.
func (s *selector) add(col int, asked bool, n int, allow func(int) bool) {
	if !asked {
		return
	}
	t := test{col: col, allow: make([]bool, n)}
	passing := 0
	for i := range t.allow {
		t.allow[i] = allow(i)
		if t.allow[i] {
			passing, t.only = passing+1, uint32(i)
		}
	}
	t.one = passing == 1
	if passing < n {
		t.share = float64(passing) / float64(n)
		s.tests = append(s.tests, t)
	}
}

// pass appends to out the rows that pass: of rows, or n of them from from on.
func (s *selector) pass(c *chunk, from int, rows []uint16, n int, out []uint16) []uint16 {
	for k := range s.tests {
		t := &s.tests[k]
		v := &c.col[t.col]
		if rows == nil {
			rows = t.first(v, from, n, out)
		} else {
			rows = t.next(v, rows, out)
		}
		if len(rows) == 0 {
			return rows
		}
		out = rows[:0]
	}
	if s.dep == nil && s.times == nil {
		return rows
	}
	if rows == nil {
		for i := from; i < from+n; i++ {
			out = append(out, uint16(i))
		}
		rows, out = out, out[:0]
	}
	for _, i := range rows {
		if s.succeeds(c, int(i)) && s.timely(c, int(i)) {
			out = append(out, i)
		}
	}
	return out
}

// succeeds reports whether the department that a row's is read as passes.
func (s *selector) succeeds(c *chunk, i int) bool {
	if s.dep == nil {
		return true
	}
	dep := s.succ[c.col[colDepartment].at(i)][c.col[colCategory].at(i)]
	return int(dep) < len(s.dep) && s.dep[dep]
}

// bytes returns what is allowed of the numbers from base on, 1 = allowed.
func (t *test) bytes(base uint32) *[256]uint8 {
	if t.ready != base+1 {
		clear(t.byte[:])
		for i := range t.byte {
			if x := int(base) + i; x < len(t.allow) && t.allow[x] {
				t.byte[i] = 1
			}
		}
		t.ready = base + 1
	}
	return &t.byte
}

// first returns the rows of n from from on that pass.
func (t *test) first(v *vec, from, n int, out []uint16) []uint16 {
	out = out[:n]
	k := 0
	switch {
	case v.u32 != nil || v.u16 != nil && v.u8 != nil:
	case v.u8 != nil:
		if t.one {
			return t.alone(v, from, n, out)
		}
		allow := t.bytes(v.base)
		for i, x := range v.u8[from : from+n] {
			out[k] = uint16(from + i)
			k += int(allow[x])
		}
		return out[:k]
	case v.u16 != nil:
		allow := t.allow[v.base:]
		for i, x := range v.u16[from : from+n] {
			out[k] = uint16(from + i)
			k += bit(allow[x])
		}
		return out[:k]
	}
	for i := from; i < from+n; i++ {
		out[k] = uint16(i)
		k += bit(t.allow[v.at(i)])
	}
	return out[:k]
}

// alone is first where one number alone is allowed and each has a byte: eight are looked
// at together.
func (t *test) alone(v *vec, from, n int, out []uint16) []uint16 {
	const ones, high = 0x0101010101010101, 0x8080808080808080
	if t.only < v.base || t.only-v.base > math.MaxUint8 {
		return out[:0]
	}
	want, list, k := uint8(t.only-v.base), v.u8[from:from+n], 0
	all, i := uint64(want)*ones, 0
	for ; i+8 <= len(list); i += 8 {
		x := binary.LittleEndian.Uint64(list[i:]) ^ all
		if (x-ones)&^x&high == 0 {
			continue
		}
		for m, y := range list[i : i+8] {
			out[k] = uint16(from + i + m)
			k += bit(y == want)
		}
	}
	for ; i < len(list); i++ {
		out[k] = uint16(from + i)
		k += bit(list[i] == want)
	}
	return out[:k]
}

// next returns those of the rows that pass.
func (t *test) next(v *vec, rows, out []uint16) []uint16 {
	if v.u8 != nil && v.u16 == nil && len(rows) > 0 {
		allow, k := t.bytes(v.base), 0
		out = out[:len(rows)]
		for _, i := range rows {
			out[k] = i
			k += int(allow[v.u8[i]])
		}
		return out[:k]
	}
	out = out[:len(rows)]
	k := 0
	if v.u16 != nil && v.u8 == nil {
		allow := t.allow[v.base:]
		for _, i := range rows {
			out[k] = i
			k += bit(allow[v.u16[i]])
		}
		return out[:k]
	}
	for _, i := range rows {
		out[k] = i
		k += bit(t.allow[v.at(int(i))])
	}
	return out[:k]
}
