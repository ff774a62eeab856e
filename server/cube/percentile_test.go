package cube

import (
	"slices"
	"testing"

	"pgregory.net/rapid"
)

// TestPick compares counting with sorting, at sizes on both sides of the limit.
func TestPick(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		top := rapid.SampledFrom([]uint32{0, 1, 4095, 4096, 1 << 20, 1<<32 - 1}).Draw(t, "top")
		seed := rapid.Uint32().Draw(t, "seed")
		values := make([]uint32, rapid.SampledFrom([]int{1, 2, 3, pickFrom - 1, pickFrom, 3 * pickFrom}).Draw(t, "n"))
		for i := range values {
			seed = seed*1664525 + 1013904223
			if values[i] = seed; top < 1<<32-1 {
				values[i] = seed % (top + 1)
			}
		}
		sorted := slices.Clone(values)
		slices.Sort(sorted)
		var ranks []int
		for range 6 {
			ranks = append(ranks, rapid.IntRange(0, len(values)-1).Draw(t, "rank"))
		}
		for i, got := range pick(values, ranks) {
			if got != sorted[ranks[i]] {
				t.Fatalf("rank %d of %d: %d, want %d", ranks[i], len(values), got, sorted[ranks[i]])
			}
		}
	})
}

// TestPercentiles holds the interpolation to percentile_cont.
func TestPercentiles(t *testing.T) {
	got := (&tally{raw: []uint32{4 * 3600, 3600, 2 * 3600, 3 * 3600}}).percentiles(0, 0.5, 0.9, 1)
	for i, want := range []float64{1, 2.5, 3.7, 4} {
		if d := got[i] - want; d < -1e-9 || d > 1e-9 {
			t.Errorf("percentile %d is %v, want %v", i, got[i], want)
		}
	}
}
