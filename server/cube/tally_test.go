package cube

import (
	"math/rand/v2"
	"slices"
	"testing"

	"pgregory.net/rapid"
)

// TestTally compares a tally with a sorted list, at sizes of every kind of order.
func TestTally(t *testing.T) {
	sizes := []int{0, 1, 3, binsFrom - 1, binsFrom, 5 * tallyBlock, 600_000}
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.SampledFrom(sizes[:4]).Draw(t, "n")
		if rapid.IntRange(0, 19).Draw(t, "large") == 0 {
			n = rapid.SampledFrom(sizes[4:]).Draw(t, "n")
		}
		top := rapid.SampledFrom([]uint32{0, 1, 5, 4096, 1<<20 - 1, 1<<20 + 5, 1 << 26, 1<<32 - 1}).Draw(t, "top")
		r := rand.New(rand.NewPCG(rapid.Uint64().Draw(t, "seed"), 1))
		value := func() uint32 { return uint32(r.Uint64N(uint64(top) + 1)) }
		got, want := tally{}, []uint32{}
		for range n {
			v := value()
			got.add(v)
			want = append(want, v)
		}
		slices.Sort(want)
		check := func() {
			if got.size() != len(want) {
				t.Fatalf("holds %d values, want %d", got.size(), len(want))
			}
			if len(want) == 0 {
				return
			}
			for _, rank := range []int{0, len(want) / 2, r.IntN(len(want)), len(want) - 1} {
				if v := got.pick([]int{rank})[0]; v != want[rank] {
					t.Fatalf("rank %d of %d: %d, want %d", rank, len(want), v, want[rank])
				}
			}
			v, k := got.first()
			if n := slices.IndexFunc(want, func(x uint32) bool { return x != want[0] }); v != want[0] || k != n && (n >= 0 || k != len(want)) {
				t.Fatalf("first is %d, %d times; want %d", v, k, want[0])
			}
		}
		check()
		for range rapid.IntRange(0, 30).Draw(t, "changes") {
			switch v := value(); r.IntN(4) {
			case 0:
				if len(want) >= binsFrom/2 {
					continue // whether a value is there is known for sure of few
				}
				i, there := slices.BinarySearch(want, v)
				if got.remove(v) != there {
					t.Fatalf("removing %d says %v", v, !there)
				}
				if there {
					want = slices.Delete(want, i, i+1)
				}
			case 1:
				i, _ := slices.BinarySearch(want, v)
				got.add(v)
				want = slices.Insert(want, i, v)
			default:
				if len(want) > 0 {
					i := r.IntN(len(want))
					if !got.remove(want[i]) {
						t.Fatalf("%d is not there", want[i])
					}
					want = slices.Delete(want, i, i+1)
				}
			}
		}
		check()
	})
}
