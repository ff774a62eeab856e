package cube

import (
	"math"
	"slices"
)

// numBins is the number of bins: for each power of two of a value and one, 128.
const numBins = 32<<7 + 1

// binStep is the number of bins that a sum counts together.
const binStep = 64

// binOf returns the bin of a value; larger values are in the same bin or a later one.
func binOf(v uint32) uint32 { return math.Float32bits(float32(int64(v)+1))>>16 - 127<<7 }

// bins count the values of a tally. Those of some bins are known one by one; what
// was added and removed since the values were met is kept apart.
type bins struct {
	n              int
	counts         [numBins]uint32
	sums           [numBins/binStep + 1]uint32 // of counts
	known          map[uint16][]uint32         // in order
	added, removed []uint32
}

// bin counts the values by bins.
func (t *tally) bin() {
	b := &bins{n: t.size(), known: map[uint16][]uint32{}}
	for v := range t.lists() {
		for _, x := range v {
			b.counts[binOf(x)]++
		}
	}
	for i, n := range b.counts {
		b.sums[i/binStep] += n
	}
	t.bins, t.sorted = b, false
}

// lists yields the lists of values as they were met.
func (t *tally) lists() func(yield func([]uint32) bool) {
	return func(yield func([]uint32) bool) {
		for _, b := range t.blocks {
			if !yield(b) {
				return
			}
		}
		yield(t.raw)
	}
}

// of returns the bin that holds a rank, and the rank within it.
func (b *bins) of(rank int) (bin uint16, within uint32) {
	r, i := uint32(rank), 0
	for r >= b.sums[i] {
		r -= b.sums[i]
		i++
	}
	for i *= binStep; r >= b.counts[i]; i++ {
		r -= b.counts[i]
	}
	return uint16(i), r
}

func (b *bins) add(v uint32) {
	i := binOf(v)
	b.n++
	b.counts[i]++
	b.sums[i/binStep]++
	b.added = append(b.added, v)
	if list, ok := b.known[uint16(i)]; ok {
		at, _ := slices.BinarySearch(list, v)
		b.known[uint16(i)] = slices.Insert(list, at, v)
	}
}

func (b *bins) remove(v uint32) bool {
	i := binOf(v)
	if b.counts[i] == 0 {
		return false
	}
	if list, ok := b.known[uint16(i)]; ok {
		at, there := slices.BinarySearch(list, v)
		if !there {
			return false
		}
		b.known[uint16(i)] = slices.Delete(list, at, at+1)
	}
	b.n--
	b.counts[i]--
	b.sums[i/binStep]--
	b.removed = append(b.removed, v)
	return true
}

// know lists the values of bins one by one.
func (t *tally) know(in ...uint16) {
	b := t.bins
	var want [numBins]uint8 // 1 + number in lists
	var lists [][]uint32
	for _, i := range in {
		if _, ok := b.known[i]; !ok && want[i] == 0 && len(lists) < math.MaxUint8 {
			lists = append(lists, make([]uint32, 0, int(b.counts[i])+len(b.removed)))
			want[i] = uint8(len(lists))
		}
	}
	if len(lists) == 0 {
		return
	}
	collect := func(from []uint32) {
		for _, x := range from {
			if k := want[binOf(x)]; k != 0 {
				lists[k-1] = append(lists[k-1], x)
			}
		}
	}
	for v := range t.lists() {
		collect(v)
	}
	collect(b.added)
	for _, list := range lists {
		slices.Sort(list)
	}
	for _, x := range b.removed {
		if k := want[binOf(x)]; k != 0 {
			if at, ok := slices.BinarySearch(lists[k-1], x); ok {
				lists[k-1] = slices.Delete(lists[k-1], at, at+1)
			}
		}
	}
	for i, k := range want {
		if k != 0 {
			b.known[uint16(i)] = lists[k-1]
		}
	}
}

// fold begins anew where so much changed that what is kept apart grows long.
func (t *tally) fold() {
	b := t.bins
	if len(b.added)+len(b.removed) < max(binsFrom, b.n/4) {
		return
	}
	gone := make(map[uint32]int, len(b.removed))
	for _, x := range b.removed {
		gone[x]++
	}
	next := &tally{}
	keep := func(from []uint32) {
		for _, x := range from {
			if gone[x] > 0 {
				gone[x]--
			} else {
				next.put(x)
			}
		}
	}
	for v := range t.lists() {
		keep(v)
	}
	keep(b.added)
	*t = *next
	t.order()
}

func (b *bins) bytes() int {
	n := 4*(numBins+len(b.sums)+cap(b.added)+cap(b.removed)) + 128
	for _, list := range b.known {
		n += 48 + 4*cap(list)
	}
	return n
}
