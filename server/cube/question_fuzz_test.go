package cube_test

import (
	"encoding/json"
	"testing"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/cube"
)

// FuzzQuestion asks what no client asks: it is answered, or refused as wrong or too
// large.
func FuzzQuestion(f *testing.F) {
	p := smallCity()
	c := &clock{start + 60*city.Day}
	e := load(p, c, manyLives(p, 50))
	for _, q := range []cube.Question{
		whole,
		{Window: cube.Window{From: "2026-01-05", To: "2026-01-11"}, Compare: cube.PreviousPeriod, Sets: []cube.Set{{
			Measures: cube.AllMeasures(), Previous: cube.AllMeasures(), Trends: []cube.Trend{{Granularity: cube.ByWeek, Measures: cube.AllMeasures()}},
		}}},
		{Window: cube.Window{From: "0001-01-01", To: "9999-12-31"}, Compare: cube.YearEarlier, AsOf: 1, Sets: []cube.Set{{
			By: []cube.Dimension{cube.Pillar}, Times: []cube.TimeDimension{{Of: cube.SubmittedTime, Every: cube.ByYear}}, Measures: 1,
		}}},
		{Window: cube.Window{Since: -5, Until: city.Never}, Basis: cube.BasisCohort, Sets: []cube.Set{{Measures: 1}}},
	} {
		text, err := json.Marshal(q)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		var q cube.Question
		if json.Unmarshal(text, &q) != nil {
			return
		}
		_, err := e.Ask(t.Context(), q)
		if code := city.CodeOf(err); err != nil && code != city.CodeInvalid && code != city.CodeTooLarge {
			t.Errorf("%s: %v", text, err)
		}
	})
}
