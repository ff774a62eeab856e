package cube_test

import (
	"cmp"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/cube"
)

// shown is what scripts show by example.
type shown map[string]bool

func (s *shown) note(what ...any) {
	if s != nil {
		(*s)[fmt.Sprint(what...)] = true
	}
}

// cell notes that a column showed a value. A zero shows little.
func (s *shown) cell(column string, v any) {
	switch v := v.(type) {
	case nil:
		s.note("column ", column, " without data")
	case bool:
		s.note("column ", column, " ", v)
	case int:
		if v != 0 {
			s.note("column ", column)
		}
	case float64:
		if v != 0 {
			s.note("column ", column)
		}
	case city.Moment:
		s.note("column ", column)
	}
}

// asked notes what a question was about.
func (s *shown) asked(q *cube.Question, set *cube.Set) {
	for _, def := range cube.Catalogue() {
		if set.Measures.Has(def.Code) {
			s.note("measure ", def.Code, " on basis ", cmp.Or(q.Basis, def.DefaultBasis))
		}
	}
	for _, d := range set.By {
		s.note("by ", d)
	}
	for _, d := range set.Times {
		s.note("by ", d.Of)
	}
	for _, t := range set.Trends {
		s.note("every ", t.Granularity)
	}
	s.note("window ", q.Window.Preset)
	s.note("compared with ", q.Compare)
	s.note("departments ", q.Reading)
}

// opened notes that a list of complaints was shown.
func (s *shown) opened(m cube.Measure, p cube.Part) { s.note("open ", m, " ", p) }

// everything is what there is to show.
func everything() (list []string) {
	add := func(what ...any) { list = append(list, fmt.Sprint(what...)) }
	for _, c := range cube.ColumnNames() {
		switch {
		case strings.HasSuffix(c, "Matured"), strings.HasSuffix(c, "LowCount"):
			add("column ", c, " true")
			add("column ", c, " false")
		default:
			add("column ", c)
			if slices.Contains(rates, c) || strings.Contains(c, "Hours") || strings.HasSuffix(c, "Rate") {
				add("column ", c, " without data")
			}
		}
	}
	for _, def := range cube.Catalogue() {
		for _, b := range def.Bases {
			add("measure ", def.Code, " on basis ", b)
		}
		if def.Opens {
			add("open ", def.Code, " ")
		}
		for _, p := range def.Parts {
			add("open ", def.Code, " ", p)
		}
	}
	for _, d := range cube.Dimensions() {
		add("by ", d)
	}
	for _, d := range cube.Times() {
		add("by ", d)
	}
	for _, g := range []cube.Granularity{cube.ByHour, cube.ByDay, cube.ByWeek, cube.ByMonth, cube.ByQuarter, cube.ByYear} {
		add("every ", g)
	}
	for _, w := range []cube.Preset{
		cube.Today, cube.Yesterday, cube.Last7Days, cube.Last30Days, cube.Last90Days, cube.ThisWeek, cube.ThisMonth, cube.LastMonth,
		cube.ThisQuarter, cube.LastQuarter, cube.ThisYear, cube.LastYear, cube.AllTime,
	} {
		add("window ", w)
	}
	return append(list, fmt.Sprint("compared with ", cube.PreviousPeriod), fmt.Sprint("compared with ", cube.YearEarlier), fmt.Sprint("departments ", cube.BySuccessor))
}

// rates are the columns without "Rate" or "Hours" in their names that can be without data.
var rates = []string{
	"clearance", "accuracy", "accountability", "perThousand", "score", "oldestSubmittedAt", "satisfactionMean", "satisfactionCsat",
}

// TestScriptsShowEverything holds that scripts show, with something in it, each
// column of a table, each measure on each basis, each part that opens, and each
// dimension, time, window and period.
func TestScriptsShowEverything(t *testing.T) {
	files, err := filepath.Glob(filepath.Join("testdata", "*.test"))
	if err != nil {
		t.Fatal(err)
	}
	seen := shown{}
	for _, name := range files {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		s := newScript(t, name)
		s.shown = &seen
		s.run(string(text))
	}
	for _, what := range everything() {
		if !seen[what] {
			t.Errorf("no script shows %s", what)
		}
	}
}
