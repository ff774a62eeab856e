package cube_test

import (
	"reflect"
	"testing"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/cube"
	"pgregory.net/rapid"
)

// TestManyChunks asks about several chunks, of which some are settled and others
// are not, for tables that count fates and tables that cannot, side by side.
func TestManyChunks(t *testing.T) {
	p := smallCity()
	list := make([]*city.Facts, 4200)
	for i := range list {
		list[i] = rapid.Custom(func(t *rapid.T) *city.Facts { return gen(t, p, uint64(i)) }).Example(i)
	}
	c := &clock{start + 60*city.Day} // when most is settled, but what is still open
	scanned, walked := load(p, c, list), load(p, c, list)
	cube.RowByRow(walked)
	for i := range 30 {
		q := rapid.Custom(func(t *rapid.T) cube.Question {
			asOf := city.Moment(0)
			if rapid.Bool().Draw(t, "past") {
				asOf = min(c.m, anyMoment(t, "asOf"))
			}
			q := widely(t, asOf)
			q.Sets = append(q.Sets, cube.Set{By: q.Sets[0].By, Measures: cube.Measures(cube.Received, cube.Open, cube.ResolutionOnTime)})
			return q
		}).Example(i)
		got, err := scanned.Ask(t.Context(), q)
		want, other := walked.Ask(t.Context(), q)
		if err != nil || other != nil {
			if err == nil || other == nil || err.Error() != other.Error() {
				t.Fatalf("%+v: scanned %v, walked %v", q, err, other)
			}
			continue
		}
		if g, w := show(got.Tables), show(want.Tables); g != w {
			t.Fatalf("%+v\nscanned and walked:\n%s", q, differences(g, w))
		}
		if !reflect.DeepEqual(got.Freshness, want.Freshness) {
			t.Fatalf("%+v\nscanned:\n%+v\nwalked:\n%+v", q, got.Freshness, want.Freshness)
		}
	}
}
