package cube_test

import (
	"reflect"
	"strings"
	"testing"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/cube"
	"pgregory.net/rapid"
)

// widely makes a random question about many dimensions, trends and filters.
func widely(t *rapid.T, asOf city.Moment) cube.Question {
	q := question(t, asOf)
	all := cube.AllMeasures()
	if rapid.Bool().Draw(t, "few measures") {
		all = 0
		of := cube.AllMeasures().List()
		if rapid.Bool().Draw(t, "measures counted in a lump") {
			of = []cube.Measure{cube.Received, cube.Responded, cube.Resolved, cube.Ended, cube.ResponseTime, cube.ResolutionTime}
		}
		for range rapid.IntRange(1, 3).Draw(t, "measures") {
			all |= cube.Measures(rapid.SampledFrom(of).Draw(t, "measure"))
		}
	}
	if rapid.Bool().Draw(t, "means") {
		all = all.MeansOnly()
	}
	set := func() cube.Set {
		s := cube.Set{Measures: all, Previous: all}
		for range rapid.IntRange(0, 4).Draw(t, "dimensions") {
			d := rapid.SampledFrom(cube.Dimensions()).Draw(t, "dimension")
			known := false
			for _, other := range s.By {
				known = known || other == d
			}
			if !known {
				s.By = append(s.By, d)
			}
		}
		if len(s.By) < 3 && rapid.Bool().Draw(t, "trend") {
			g := rapid.SampledFrom([]cube.Granularity{cube.ByHour, cube.ByDay, cube.ByWeek, cube.ByMonth}).Draw(t, "granularity")
			s.Trends = []cube.Trend{{Granularity: g, Measures: all, Previous: all}}
		}
		return s
	}
	q.Sets = []cube.Set{set(), set()}
	codes := func(name string, of []string) []string {
		if rapid.IntRange(0, 3).Draw(t, name) > 0 {
			return nil
		}
		return rapid.SliceOfN(rapid.SampledFrom(append(of, city.NotAssigned)), 1, 2).Draw(t, name+" codes")
	}
	q.Filter.Departments = codes("departments", []string{"D1", "D2", "OLD"})
	q.Filter.Categories = codes("categories", []string{"C1", "C2", "C3"})
	q.Filter.Kecamatan = codes("kecamatan", []string{"K1", "K2"})
	q.Filter.Kelurahan = codes("kelurahan", []string{"K1.1"})
	q.Filter.Statuses = codes("statuses", []string{"RESOLVED", "ASSIGNED", "CLOSED", "SUBMITTED"})
	q.Filter.Sources = codes("sources", []string{"S1", "S2"})
	if q.Window.Preset != cube.AllTime && q.Window.From != "2026-01-10" {
		q.Compare = rapid.SampledFrom([]cube.Comparison{"", cube.PreviousPeriod, cube.YearEarlier}).Draw(t, "compare")
	}
	return q
}

// differences returns the words in which two texts of as many words differ.
func differences(a, b string) string {
	x, y := strings.Fields(a), strings.Fields(b)
	if len(x) != len(y) {
		return a + "\n\n" + b
	}
	s := ""
	for i := range x {
		if x[i] != y[i] {
			s += x[i] + " " + y[i] + "\n"
		}
	}
	return s
}

// TestScan: counting column by column gives what walking every row gives, ticks included.
func TestScan(t *testing.T) {
	p := smallCity()
	rapid.Check(t, func(t *rapid.T) {
		c := &clock{anyMoment(t, "now")}
		var list []*city.Facts
		shaped := rapid.Bool().Draw(t, "shaped")
		for i := range rapid.SampledFrom([]int{0, 3, 40, 150}).Draw(t, "complaints") {
			if f := gen(t, p, uint64(i)); !shaped || cube.Shaped(p, f) {
				list = append(list, f)
			}
		}
		var changes []cube.Change
		for i := range rapid.SampledFrom([]int{0, 0, 5, 30}).Draw(t, "changes") {
			changes = append(changes, cube.Change{Sequence: int64(len(list) + i), RecordedAt: start, Facts: gen(t, p, rapid.Uint64Range(0, 160).Draw(t, "which"))})
		}
		var engines [2]*cube.Engine
		for i := range engines {
			engines[i] = load(p, c, list)
			engines[i].Apply(changes)
		}
		cube.RowByRow(engines[1])
		if rapid.Bool().Draw(t, "by key") {
			cube.ByKey(engines[0])
		}
		for range 3 {
			asOf := city.Moment(0)
			if rapid.Bool().Draw(t, "past") {
				asOf = min(c.m, anyMoment(t, "asOf"))
			}
			q := widely(t, asOf)
			got, want := ask(t, engines[0], q), ask(t, engines[1], q)
			if g, w := show(got.Tables), show(want.Tables); g != w {
				t.Fatalf("%+v\nscanned and walked:\n%s", q, differences(g, w))
			}
			if !reflect.DeepEqual(got.Freshness, want.Freshness) {
				t.Fatalf("%+v\nscanned:\n%+v\nwalked:\n%+v", q, got.Freshness, want.Freshness)
			}
		}
	})
}
