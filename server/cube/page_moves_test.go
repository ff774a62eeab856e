package cube_test

import (
	"context"
	"math/rand/v2"
	"reflect"
	"slices"
	"testing"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/cube"
	"pgregory.net/rapid"
)

// pageAsked makes a question about a page by its number; the first ones are for all that
// a figure of all time counts.
func pageAsked(number int, now city.Moment) cube.PageQuestion {
	if list := []cube.Measure{cube.Received, cube.Ended, cube.TransfersIn, cube.SatisfactionScore, cube.Unanswered}; number < len(list) {
		q := cube.PageQuestion{Size: 5000}
		q.Measure, q.Window.Preset = list[number], cube.AllTime
		return q
	}
	return rapid.Custom(func(t *rapid.T) cube.PageQuestion {
		asOf := city.Moment(0)
		if number%5 == 4 {
			asOf = min(now, anyMoment(t, "asOf"))
		}
		q := cube.PageQuestion{OpenQuestion: openable(t, asOf), Size: rapid.SampledFrom([]int{1, 2, 9, 300, 5000}).Draw(t, "size")}
		q.BySubmission, q.Descending, q.FromEnd = rapid.Bool().Draw(t, "by submission"), rapid.Bool().Draw(t, "descending"), rapid.Bool().Draw(t, "from the end")
		return q
	}).Example(number)
}

// TestPagesBetweenChanges: pages that are asked for again and again are right while
// complaints come, are amended, retracted and reopened, and time passes deadlines and
// midnights; so are those asked for the first time.
func TestPagesBetweenChanges(t *testing.T) {
	p := smallCity()
	const n, rounds, standing = 2600, 8, 10
	life := rapid.Custom(func(t *rapid.T) *city.Facts { return gen(t, p, rapid.Uint64Range(0, n+40).Draw(t, "which")) })
	var list []*city.Facts
	for i := 0; len(list) < n; i++ {
		f := rapid.Custom(func(t *rapid.T) *city.Facts { return gen(t, p, uint64(len(list))) }).Example(i)
		if cube.Shaped(p, f) {
			list = append(list, f)
		}
	}
	c := &clock{start + 12*city.Day}
	e := load(p, c, list)
	r := rand.New(rand.NewPCG(1, 2))
	met := 0
	for round := range rounds {
		for k := range 2 * standing {
			number := k
			if k >= standing {
				number = round*standing + k
			}
			q := pageAsked(number, c.m)
			all, open := opened(t, e, q)
			if len(all) > 0 && round%3 > 0 {
				q.After = &all[r.IntN(len(all))].Cursor
			}
			for range 2 { // the second finds what is kept of the first
				got, err := e.Page(context.Background(), q)
				if err != nil {
					t.Fatal(err)
				}
				want, previous, next := cut(all, q)
				if !slices.Equal(got.Edges, want) && len(got.Edges)+len(want) > 0 || got.HasPrevious != previous || got.HasNext != next || got.Total != len(all) {
					t.Fatalf("round %d: %+v after %v\nhave %d %v %v %v\nwant %d %v %v %v", round, q, q.After,
						got.Total, got.HasPrevious, got.HasNext, got.Edges, len(all), previous, next, want)
				}
				if !reflect.DeepEqual(got.Freshness, open.Freshness) {
					t.Fatalf("round %d: %+v\nthe page %+v\nthe list %+v", round, q, got.Freshness, open.Freshness)
				}
				met += len(want)
			}
		}
		var changes []cube.Change
		for i := range r.IntN(20) {
			if f := life.Example(round*100 + i); cube.Shaped(p, f) {
				changes = append(changes, cube.Change{Sequence: int64(n + round*100 + i), RecordedAt: c.m, Facts: f})
			}
		}
		e.Apply(changes)
		if c.m += city.Moment(r.IntN(int(2 * city.Hour))); round%4 == 3 { // else it is the same day
			c.m += 11*city.Day + city.Moment(r.IntN(int(3*city.Day))) // most has settled then
		}
	}
	if k := e.Kept(); met < 100 || k.Moved == 0 || k.Held == 0 {
		t.Fatalf("the pages held %d complaints together, %d counts were moved on and %d held: too few to tell anything", met, k.Moved, k.Held)
	}
}
