package cube

import (
	"runtime"
	"sync"
	"sync/atomic"
)

// shares are the percentiles that durations are told with.
var shares = [...]float64{0.5, 0.9, 0.95}

// percentiles returns exact percentiles of durations in seconds as hours. They
// interpolate linearly between the two nearest values, as SQL's percentile_cont
// does.
func (t *tally) percentiles(ps ...float64) []float64 {
	last := t.size() - 1
	at := t.pick(ranksOf(last, ps))
	out := make([]float64, len(ps))
	for i, p := range ps {
		rank := p * float64(last)
		low, high := float64(at[2*i]), float64(at[2*i+1])
		out[i] = (low + (rank-float64(int(rank)))*(high-low)) / 3600
	}
	return out
}

// ranksOf returns the ranks that percentiles lie between, last being the last one.
func ranksOf(last int, ps []float64) []int {
	ranks := make([]int, 0, 2*len(ps))
	for _, p := range ps {
		i := int(p * float64(last))
		ranks = append(ranks, i, min(i+1, last))
	}
	return ranks
}

// rank reads the percentiles of large tallies ahead, on all processors.
func (f *frame) rank() {
	var large []*tally
	for _, l := range f.lanes {
		for i := range l.durations {
			if t := &l.durations[i]; t.size() >= binsFrom {
				large = append(large, t)
			}
		}
	}
	var next atomic.Int64
	var wait sync.WaitGroup
	for range min(runtime.GOMAXPROCS(0), len(large)) {
		wait.Go(func() {
			for i := int(next.Add(1)); i <= len(large); i = int(next.Add(1)) {
				large[i-1].pick(ranksOf(large[i-1].size()-1, shares[:]))
			}
		})
	}
	wait.Wait()
}
