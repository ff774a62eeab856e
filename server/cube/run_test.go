package cube_test

import (
	"context"
	"runtime"
	"slices"
	"testing"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/cube"
)

// TestSharedPass: a pass shared out over processors answers as one alone does.
func TestSharedPass(t *testing.T) {
	p := smallCity()
	list := many(p, 40_000)
	c := &clock{start + 725*city.Day}
	q := cube.Question{
		Window: cube.Window{Preset: cube.ThisYear}, Compare: cube.PreviousPeriod,
		Sets: []cube.Set{
			{
				Measures: cube.AllMeasures(), Previous: cube.AllMeasures(),
				Trends: []cube.Trend{{Granularity: cube.ByMonth, Measures: cube.AllMeasures(), Previous: cube.AllMeasures()}},
			},
			{By: []cube.Dimension{cube.Department, cube.Pillar}, Measures: cube.AllMeasures(), Previous: cube.AllMeasures()},
		},
	}
	open := cube.OpenQuestion{Measure: cube.ResolutionOnTime, Part: cube.PartBreached, Window: q.Window}
	answer := func(processors int) (string, cube.Freshness, []cube.Occurrence) {
		defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(processors))
		e := load(p, c, list)
		a := ask(t, e, q)
		o, err := e.Open(context.Background(), open)
		if err != nil {
			t.Fatal(err)
		}
		return show(a.Tables), a.Freshness, o.Occurrences
	}
	alone, f1, o1 := answer(1)
	shared, f2, o2 := answer(4)
	e := load(p, c, list)
	frugal, err := e.Ask(cube.Frugal(context.Background()), q)
	if err != nil {
		t.Fatal(err)
	}
	if got := show(frugal.Tables); got != alone {
		t.Errorf("frugally:\n%.2000s\nalone:\n%.2000s", got, alone)
	}
	if alone != shared {
		t.Errorf("alone:\n%.2000s\nshared:\n%.2000s", alone, shared)
	}
	if f1.AsOf != f2.AsOf || f1.ValidUntil != f2.ValidUntil {
		t.Errorf("alone %+v, shared %+v", f1, f2)
	}
	if len(o1) == 0 || !slices.Equal(o1, o2) {
		t.Errorf("alone opens %d, shared %d occurrences, or others", len(o1), len(o2))
	}
}
