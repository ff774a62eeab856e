package cube

import (
	"math/bits"
	"slices"
)

// percentiles returns exact percentiles of durations in seconds as hours. They
// interpolate linearly between the two nearest values, as SQL's percentile_cont
// does.
func (t *tally) percentiles(ps ...float64) []float64 {
	ranks := make([]int, 0, 2*len(ps))
	last := t.size() - 1
	for _, p := range ps {
		i := int(p * float64(last))
		ranks = append(ranks, i, min(i+1, last))
	}
	at := t.pick(ranks)
	out := make([]float64, len(ps))
	for i, p := range ps {
		rank := p * float64(last)
		low, high := float64(at[2*i]), float64(at[2*i+1])
		out[i] = (low + (rank-float64(int(rank)))*(high-low)) / 3600
	}
	return out
}

// pickFrom is the number of values from which on counting beats sorting.
const pickFrom = 4096

// pick returns the values of the given ranks (from 0, in order). Many values are
// counted by their leading bits first, and only those that share the leading
// bits of a wanted rank are sorted.
func pick(values []uint32, ranks []int) []uint32 {
	if len(values) < pickFrom {
		sorted := slices.Clone(values)
		slices.Sort(sorted)
		out := make([]uint32, len(ranks))
		for i, r := range ranks {
			out[i] = sorted[r]
		}
		return out
	}
	const leading = 12
	shift := max(bits.Len32(slices.Max(values))-leading, 0)
	var counts [1 << leading]int
	for _, v := range values {
		counts[v>>shift]++
	}
	type bin struct {
		before int // values in lower bins
		of     []uint32
	}
	wanted := map[uint32]*bin{}
	binOf := make([]uint32, len(ranks))
	b, before := uint32(0), 0
	for i, r := range ranks {
		if i > 0 && r < ranks[i-1] {
			b, before = 0, 0
		}
		for before+counts[b] <= r {
			before += counts[b]
			b++
		}
		binOf[i] = b
		if wanted[b] == nil {
			wanted[b] = &bin{before: before, of: make([]uint32, 0, counts[b])}
		}
	}
	var want [1 << leading]*bin
	for b, w := range wanted {
		want[b] = w
	}
	for _, v := range values {
		if w := want[v>>shift]; w != nil {
			w.of = append(w.of, v)
		}
	}
	for _, w := range wanted {
		slices.Sort(w.of)
	}
	out := make([]uint32, len(ranks))
	for i, r := range ranks {
		w := wanted[binOf[i]]
		out[i] = w.of[r-w.before]
	}
	return out
}
