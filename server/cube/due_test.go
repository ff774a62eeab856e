package cube_test

import (
	"bytes"
	"cmp"
	"slices"
	"testing"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/cube"
	"pgregory.net/rapid"
)

// TestDueNext compares the promises that are due next with those that the facts
// of each complaint tell one by one.
func TestDueNext(t *testing.T) {
	p := smallCity()
	rapid.Check(t, func(t *rapid.T) {
		c := &clock{anyMoment(t, "now")}
		var facts []*city.Facts
		for i := range rapid.SampledFrom([]int{0, 3, 80}).Draw(t, "complaints") {
			facts = append(facts, gen(t, p, uint64(i)))
		}
		type due struct {
			at    city.Moment
			id    city.ID
			clock city.Clock
		}
		var want []due
		for _, f := range facts {
			if f.Submitted > c.m {
				continue
			}
			past, _ := f.AsOf(c.m)
			course := city.Trace(&past)
			if course.Episodes[len(course.Episodes)-1].Until != city.Never {
				continue
			}
			for k := range course.Clocks {
				x := &course.Clocks[k]
				if x.Verdict == city.Breached && x.At > c.m && x.Due != 0 && x.Due >= c.m {
					want = append(want, due{x.Due, f.ID, city.Clock(k)})
				}
			}
		}
		slices.SortFunc(want, func(a, b due) int {
			return cmp.Or(cmp.Compare(a.at, b.at), bytes.Compare(a.id[:], b.id[:]), cmp.Compare(a.clock, b.clock))
		})
		list, fresh, err := load(p, c, facts).DueNext(t.Context(), cube.Filter{}, 0, 1000)
		if err != nil {
			t.Fatal(err)
		}
		var got []due
		for _, x := range list {
			got = append(got, due{x.At, x.ID, x.Clock})
			if fresh.ValidUntil > x.At+1 {
				t.Fatalf("valid until %d, but %+v is over then", fresh.ValidUntil, x)
			}
		}
		if !slices.Equal(got, want) {
			t.Fatalf("got %+v\nwant %+v", got, want)
		}
	})
}
