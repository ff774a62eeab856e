package cube

import (
	"math/bits"
	"slices"
)

// tally is a multiset of numbers of seconds, from which the value of any rank can
// be read and values taken out again at a cost that hardly depends on its size.
// While a pass counts, values are only appended. The first change puts them in
// order: few are sorted, more are parted by their leading bits, and of very many
// the short ones are counted second by second.
type tally struct {
	raw    []uint32 // all values, sorted or as they were met; nil once parted
	sorted bool
	parts  *parts
}

const (
	partFrom  = 8 << 10   // values from which on they are parted
	fineFrom  = 128 << 10 // ... into finer parts
	denseFrom = 512 << 10 // ... and those below dense seconds counted
	dense     = 1 << 20   // seconds, 12 days
	denseStep = 1 << 10   // seconds of a sum over counts
)

// parts holds values by their leading bits. Parts are sorted when they are read.
type parts struct {
	n      int
	bits   int // leading bits behind the first that tell parts apart
	part   [][]uint32
	sorted []bool
	counts []uint32 // by second below dense; nil where these are parted, too
	sums   []uint32 // of counts by denseStep
}

func (t *tally) size() int {
	switch {
	case t == nil:
		return 0
	case t.parts != nil:
		return t.parts.n
	default:
		return len(t.raw)
	}
}

// add adds values.
func (t *tally) add(v ...uint32) {
	switch {
	case t.parts != nil:
		for _, x := range v {
			t.parts.add(x)
		}
	case t.sorted:
		for _, x := range v {
			i, _ := slices.BinarySearch(t.raw, x)
			t.raw = slices.Insert(t.raw, i, x)
		}
		if len(t.raw) >= 2*partFrom {
			t.part()
		}
	default:
		t.raw = append(t.raw, v...)
	}
}

// take adds values while a pass counts, and maybe keeps the list itself.
func (t *tally) take(v []uint32) {
	if t.raw == nil && t.parts == nil {
		t.raw = v
		return
	}
	t.add(v...)
}

// remove takes one value out; false if it is not there.
func (t *tally) remove(v uint32) bool {
	t.order()
	if t.parts != nil {
		return t.parts.remove(v)
	}
	i, ok := slices.BinarySearch(t.raw, v)
	if ok {
		t.raw = slices.Delete(t.raw, i, i+1)
	}
	return ok
}

// order puts the values in order, so that they can be taken out one by one.
func (t *tally) order() {
	if t.sorted || t.parts != nil {
		return
	}
	if len(t.raw) >= partFrom {
		t.part()
		return
	}
	slices.Sort(t.raw)
	t.sorted = true
}

// first returns the smallest value, which there must be, and how often it is there.
func (t *tally) first() (v uint32, n int) {
	t.order()
	if t.parts != nil {
		return t.parts.first()
	}
	n, ok := slices.BinarySearch(t.raw, t.raw[0]+1)
	if !ok && t.raw[0] == 1<<32-1 {
		n = len(t.raw)
	}
	return t.raw[0], n
}

// pick returns the values of the given ranks, from 0.
func (t *tally) pick(ranks []int) []uint32 {
	if t.parts == nil && len(t.raw) >= denseFrom {
		t.part() // costs what picking does
	}
	if t.parts == nil && !t.sorted {
		return pick(t.raw, ranks)
	}
	out := make([]uint32, len(ranks))
	for i, r := range ranks {
		switch {
		case t.parts == nil:
			out[i] = t.raw[r]
		case i > 0 && r == ranks[i-1]:
			out[i] = out[i-1]
		default:
			out[i] = t.parts.at(r)
		}
	}
	return out
}

// part parts the values.
func (t *tally) part() {
	p := &parts{bits: 4}
	if len(t.raw) >= fineFrom {
		p.bits = 6
	}
	if len(t.raw) >= denseFrom {
		p.counts, p.sums = make([]uint32, dense), make([]uint32, dense/denseStep)
	}
	sizes := make([]int, p.of(1<<32-1)+1)
	for _, v := range t.raw {
		if p.counts == nil || v >= dense {
			sizes[p.of(v)]++
		}
	}
	p.part, p.sorted = make([][]uint32, len(sizes)), make([]bool, len(sizes))
	for i, n := range sizes {
		if n > 0 {
			p.part[i] = make([]uint32, 0, n)
		}
	}
	for _, v := range t.raw {
		if p.counts != nil && v < dense {
			p.counts[v]++
			p.sums[v/denseStep]++
		} else {
			i := p.of(v)
			p.part[i] = append(p.part[i], v)
		}
	}
	p.n = len(t.raw)
	*t = tally{parts: p}
}

// of returns the part of a value: the place of its first bit and the bits behind it.
func (p *parts) of(v uint32) int {
	n := bits.Len32(v)
	if n <= p.bits {
		return int(v)
	}
	return (n-p.bits)<<p.bits | int(v>>(n-1-p.bits))&(1<<p.bits-1)
}

func (p *parts) add(v uint32) {
	p.n++
	if p.counts != nil && v < dense {
		p.counts[v]++
		p.sums[v/denseStep]++
		return
	}
	i := p.of(v)
	at := len(p.part[i])
	if p.sorted[i] {
		at, _ = slices.BinarySearch(p.part[i], v)
	}
	p.part[i] = slices.Insert(p.part[i], at, v)
}

func (p *parts) remove(v uint32) bool {
	if p.counts != nil && v < dense {
		if p.counts[v] == 0 {
			return false
		}
		p.n--
		p.counts[v]--
		p.sums[v/denseStep]--
		return true
	}
	i := p.of(v)
	at, ok := slices.BinarySearch(p.in(i), v)
	if ok {
		p.n--
		p.part[i] = slices.Delete(p.part[i], at, at+1)
	}
	return ok
}

// in returns a part's values in order.
func (p *parts) in(i int) []uint32 {
	if !p.sorted[i] {
		slices.Sort(p.part[i])
		p.sorted[i] = true
	}
	return p.part[i]
}

// at returns the value of rank r.
func (p *parts) at(r int) uint32 {
	if p.counts != nil {
		for i, n := range p.sums {
			if r >= int(n) {
				r -= int(n)
				continue
			}
			v := i * denseStep
			for r >= int(p.counts[v]) {
				r -= int(p.counts[v])
				v++
			}
			return uint32(v)
		}
	}
	for i, part := range p.part {
		if r < len(part) {
			return p.in(i)[r]
		}
		r -= len(part)
	}
	panic("cube: a rank beyond the values") // the caller has just read the size
}

func (p *parts) first() (v uint32, n int) {
	v = p.at(0)
	if p.counts != nil && v < dense {
		return v, int(p.counts[v])
	}
	for _, x := range p.in(p.of(v)) {
		if x != v {
			break
		}
		n++
	}
	return v, n
}

// bytes returns the memory that the values take.
func (t *tally) bytes() int {
	n := 4 * cap(t.raw)
	if p := t.parts; p != nil {
		n += 4*(cap(p.counts)+cap(p.sums)) + 25*len(p.part)
		for _, part := range p.part {
			n += 4 * cap(part)
		}
	}
	return n
}
