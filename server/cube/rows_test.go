package cube_test

import (
	"math/rand/v2"
	"testing"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/cube"
	"pgregory.net/rapid"
)

// TestRowsKeepFacts: what a row of columns says is what its facts say, whatever
// life it is, also when rows are written anew, sealed and merged.
func TestRowsKeepFacts(t *testing.T) {
	p := smallCity()
	lives := rapid.Custom(func(t *rapid.T) *city.Facts { return gen(t, p, 0) })
	r := rand.New(rand.NewPCG(1, 5))
	want := map[city.ID]*city.Facts{}
	example := 0
	life := func(n int) *city.Facts {
		example++
		f := *lives.Example(example)
		f.ID[0], f.ID[1], f.ID[15] = byte(n), byte(n>>8), byte(n>>16)
		switch example % 97 {
		case 1:
			f.Submitted-- // not as Derive makes them
		case 2:
			f.Policy, f.Calendar, f.Suspect, f.Simulated = "other", "2", true, true
		case 3:
			f.Moves[0].Category = city.NotAssigned
		}
		want[f.ID] = &f
		return &f
	}
	e := cube.New(p, (&clock{start + 60*city.Day}).now)
	l := e.Reset()
	const loaded = 3000
	for i := range loaded {
		l.Add(life(i))
	}
	l.Done(cube.Position{Epoch: "e", Sequence: loaded}, start, nil)
	check := func() {
		t.Helper()
		if err := cube.CheckRows(e, want); err != nil {
			t.Fatal(err)
		}
	}
	check()
	next := loaded
	for batch := range 60 {
		changes := make([]cube.Change, 250)
		for i := range changes {
			n := r.IntN(next)
			if r.IntN(10) == 0 {
				n, next = next, next+1
			}
			changes[i] = cube.Change{Sequence: int64(loaded + batch*len(changes) + i), RecordedAt: start, Facts: life(n)}
		}
		e.Apply(changes)
		if batch%6 == 0 {
			check()
		}
	}
	check()
	all := make([]*city.Facts, 0, len(want))
	for _, f := range want {
		all = append(all, f)
	}
	q := cube.Question{
		Window: cube.Window{Preset: cube.AllTime},
		Sets:   []cube.Set{{By: []cube.Dimension{cube.Department, cube.Category}, Measures: cube.AllMeasures()}},
	}
	c := &clock{start + 60*city.Day}
	if got, want := show(ask(t, e, q).Tables), show(ask(t, load(p, c, all), q).Tables); got != want {
		t.Errorf("after changes:\n%.3000s\nrebuilt:\n%.3000s", got, want)
	}
}
