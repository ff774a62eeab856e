package cube

import "testing"

// TestPercentiles holds the interpolation to percentile_cont.
func TestPercentiles(t *testing.T) {
	got := (&tally{raw: []uint32{4 * 3600, 3600, 2 * 3600, 3 * 3600}}).percentiles(0, 0.5, 0.9, 1)
	for i, want := range []float64{1, 2.5, 3.7, 4} {
		if d := got[i] - want; d < -1e-9 || d > 1e-9 {
			t.Errorf("percentile %d is %v, want %v", i, got[i], want)
		}
	}
}
