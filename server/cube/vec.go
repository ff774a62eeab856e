package cube

import (
	"math/bits"
	"slices"
)

// vec is a list of numbers held as differences to their least one, in as few
// bytes each (0 to 4) as the largest difference needs. A packed vec never changes.
type vec struct {
	base uint32
	u8   []uint8 // the differences; beside u16 their bits from 16 on
	u16  []uint16
	u32  []uint32
}

// packed returns the numbers of list in their shortest form.
func packed(list []uint32) vec {
	if len(list) == 0 {
		return vec{}
	}
	v := vec{base: slices.Min(list)}
	switch top := slices.Max(list) - v.base; {
	case top == 0:
	case top < 1<<8:
		v.u8 = make([]uint8, len(list))
		for i, x := range list {
			v.u8[i] = uint8(x - v.base)
		}
	case top < 1<<24:
		v.u16 = make([]uint16, len(list))
		for i, x := range list {
			v.u16[i] = uint16(x - v.base)
		}
		if top < 1<<16 {
			break
		}
		v.u8 = make([]uint8, len(list))
		for i, x := range list {
			v.u8[i] = uint8((x - v.base) >> 16)
		}
	default:
		v.base, v.u32 = 0, slices.Clone(list)
	}
	return v
}

// at returns the number at i.
func (v *vec) at(i int) uint32 {
	switch {
	case v.u32 != nil:
		return v.base + v.u32[i]
	case v.u16 != nil && v.u8 != nil:
		return v.base + (uint32(v.u16[i]) | uint32(v.u8[i])<<16)
	case v.u16 != nil:
		return v.base + uint32(v.u16[i])
	case v.u8 != nil:
		return v.base + uint32(v.u8[i])
	}
	return v.base
}

// read fills out with the numbers from lo on.
func (v *vec) read(out []uint32, lo int) {
	n := len(out)
	switch {
	case v.u32 != nil:
		if v.base == 0 {
			copy(out, v.u32[lo:lo+n])
			return
		}
		for i, x := range v.u32[lo : lo+n] {
			out[i] = v.base + x
		}
	case v.u16 != nil && v.u8 != nil:
		high := v.u8[lo : lo+n]
		for i, x := range v.u16[lo : lo+n][:len(high)] {
			out[i] = v.base + (uint32(x) | uint32(high[i])<<16)
		}
	case v.u16 != nil:
		for i, x := range v.u16[lo : lo+n] {
			out[i] = v.base + uint32(x)
		}
	case v.u8 != nil:
		for i, x := range v.u8[lo : lo+n] {
			out[i] = v.base + uint32(x)
		}
	default:
		for i := range out {
			out[i] = v.base
		}
	}
}

// lookUp adds to out what add holds for each number, of the given rows or, where
// they are nil, of those from lo on. The first one need not find zeros in out.
func (v *vec) lookUp(out, add []uint32, lo int, rows []uint16, first bool) {
	switch {
	case first && v.u8 != nil && v.u16 == nil && rows == nil:
		add = add[v.base:]
		for i, x := range v.u8[lo : lo+len(out)] {
			out[i] = add[x]
		}
		return
	case first && v.u8 != nil && v.u16 == nil:
		add = add[v.base:]
		out = out[:len(rows)]
		for k, i := range rows {
			out[k] = add[v.u8[i]]
		}
		return
	case first:
		clear(out)
	}
	switch {
	case v.u8 != nil && v.u16 == nil && rows == nil:
		add = add[v.base:]
		for i, x := range v.u8[lo : lo+len(out)] {
			out[i] += add[x]
		}
	case v.u8 != nil && v.u16 == nil:
		add = add[v.base:]
		out = out[:len(rows)]
		for k, i := range rows {
			out[k] += add[v.u8[i]]
		}
	case v.u16 != nil && v.u8 == nil && rows == nil:
		add = add[v.base:]
		for i, x := range v.u16[lo : lo+len(out)] {
			out[i] += add[x]
		}
	case rows == nil:
		for i := range out {
			out[i] += add[v.at(lo+i)]
		}
	default:
		for k, i := range rows {
			out[k] += add[v.at(int(i))]
		}
	}
}

// bitmap is a set of rows of a chunk; nil is empty.
type bitmap []uint64

func (b bitmap) has(i int) bool { return b != nil && b[i>>6]&(1<<(i&63)) != 0 }

// all yields the rows below n, in order.
func (b bitmap) all(n int) func(yield func(int) bool) {
	return func(yield func(int) bool) {
		for w := 0; w < len(b) && w<<6 < n; w++ {
			for left := b[w]; left != 0; left &= left - 1 {
				if i := w<<6 + bits.TrailingZeros64(left); i >= n || !yield(i) {
					return
				}
			}
		}
	}
}

func (b bitmap) set(i int) { b[i>>6] |= 1 << (i & 63) }

// gather fills out with the numbers of the given rows.
func (v *vec) gather(out []uint32, rows []uint16) {
	out = out[:len(rows)]
	switch {
	case v.u32 != nil:
		for k, i := range rows {
			out[k] = v.base + v.u32[i]
		}
	case v.u16 != nil && v.u8 != nil:
		for k, i := range rows {
			out[k] = v.base + (uint32(v.u16[i]) | uint32(v.u8[i])<<16)
		}
	case v.u16 != nil:
		for k, i := range rows {
			out[k] = v.base + uint32(v.u16[i])
		}
	case v.u8 != nil:
		for k, i := range rows {
			out[k] = v.base + uint32(v.u8[i])
		}
	default:
		for k := range out {
			out[k] = v.base
		}
	}
}
