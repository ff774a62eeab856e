package cube

import "slices"

// tally is a multiset of numbers of seconds, from which the value of any rank can
// be read and values taken out again at a cost that hardly depends on its size.
// While a pass counts, values are only appended. To read ranks, few are sorted;
// of many it is counted how many fall into each of some bins, and only the bins
// that hold a wanted rank are sorted.
type tally struct {
	raw    []uint32   // values as they were met; all of them in order if sorted
	blocks [][]uint32 // more values as they were met
	more   int        // how many
	sorted bool
	bins   *bins // of many values
}

const (
	binsFrom   = 8 << 10 // values from which on they are counted by bins
	tallyBlock = 32 << 10
)

func (t *tally) size() int {
	switch {
	case t == nil:
		return 0
	case t.bins != nil:
		return t.bins.n
	default:
		return len(t.raw) + t.more
	}
}

// put appends one value while a pass counts.
func (t *tally) put(v uint32) {
	if len(t.raw) == cap(t.raw) {
		t.room()
	}
	t.raw = append(t.raw, v)
}

// room makes room for another value in raw.
func (t *tally) room() {
	if cap(t.raw) < tallyBlock {
		raw := make([]uint32, len(t.raw), min(max(2*cap(t.raw), 8), tallyBlock))
		copy(raw, t.raw)
		t.raw = raw
		return
	}
	t.blocks, t.more = append(t.blocks, t.raw), t.more+len(t.raw)
	t.raw = make([]uint32, 0, tallyBlock)
}

// add adds values.
func (t *tally) add(v ...uint32) {
	for _, x := range v {
		switch {
		case t.bins != nil:
			t.bins.add(x)
			t.fold()
		case t.sorted:
			i, _ := slices.BinarySearch(t.raw, x)
			t.raw = slices.Insert(t.raw, i, x)
			if len(t.raw) >= 2*binsFrom {
				t.bin()
			}
		default:
			t.put(x)
		}
	}
}

// join adds the values of another tally while a pass counts, and maybe keeps its lists.
func (t *tally) join(o *tally) {
	t.blocks, t.more = append(t.blocks, o.blocks...), t.more+o.more
	small := o.raw
	if len(t.raw) < len(small) {
		t.raw, small = small, t.raw
	}
	if len(small) >= tallyBlock/4 {
		t.blocks, t.more = append(t.blocks, small), t.more+len(small)
		return
	}
	for _, v := range small {
		t.put(v)
	}
}

// remove takes one value out; false if it surely is not there.
func (t *tally) remove(v uint32) bool {
	t.order()
	if t.bins != nil {
		ok := t.bins.remove(v)
		t.fold()
		return ok
	}
	i, ok := slices.BinarySearch(t.raw, v)
	if ok {
		t.raw = slices.Delete(t.raw, i, i+1)
	}
	return ok
}

// order puts the values in order, so that ranks can be read and values taken out.
func (t *tally) order() {
	if t.sorted || t.bins != nil {
		return
	}
	if t.size() >= binsFrom {
		t.bin()
		return
	}
	for _, b := range t.blocks {
		t.raw = append(t.raw, b...)
	}
	t.blocks, t.more = nil, 0
	slices.Sort(t.raw)
	t.sorted = true
}

// first returns the smallest value, which there must be, and how often it is there.
func (t *tally) first() (v uint32, n int) {
	t.order()
	list := t.raw
	if t.bins != nil {
		b, _ := t.bins.of(0)
		t.know(b)
		list = t.bins.known[b]
	}
	for n < len(list) && list[n] == list[0] {
		n++
	}
	return list[0], n
}

// pick returns the values of the given ranks, from 0.
func (t *tally) pick(ranks []int) []uint32 {
	t.order()
	out := make([]uint32, len(ranks))
	if t.bins == nil {
		for i, r := range ranks {
			out[i] = t.raw[r]
		}
		return out
	}
	in := make([]uint16, len(ranks))
	for i, r := range ranks {
		in[i], out[i] = t.bins.of(r)
	}
	t.know(in...)
	for i, b := range in {
		out[i] = t.bins.known[b][out[i]]
	}
	return out
}

// bytes returns the memory that the values take.
func (t *tally) bytes() int {
	n := 4*(cap(t.raw)+t.more) + 24*cap(t.blocks)
	if t.bins != nil {
		n += t.bins.bytes()
	}
	return n
}
