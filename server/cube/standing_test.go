package cube_test

import (
	"context"
	"math/rand/v2"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/cube"
	"pgregory.net/rapid"
)

// TestKeptAnswers: whatever changes and however time passes, a question that was
// asked before is answered as an engine answers it that was filled anew, to the
// bit, and so is what the answer says of its own validity.
func TestKeptAnswers(t *testing.T) {
	var moved, full int64
	begins := []func(*rand.Rand) (*time.Location, time.Time){
		func(r *rand.Rand) (*time.Location, time.Time) {
			return jakarta, time.Date(2026, 1, 20, r.IntN(24), r.IntN(60), 0, 0, jakarta)
		},
		func(r *rand.Rand) (*time.Location, time.Time) {
			return berlin(), time.Date(2026, 3, 27+r.IntN(4), r.IntN(24), r.IntN(60), 0, 0, berlin())
		},
		func(r *rand.Rand) (*time.Location, time.Time) {
			return berlin(), time.Date(2026, 10, 24+r.IntN(3), r.IntN(24), r.IntN(60), 0, 0, berlin())
		},
		func(r *rand.Rand) (*time.Location, time.Time) {
			return jakarta, time.Date(2028, 2, 27+r.IntN(4), r.IntN(24), r.IntN(60), 0, 0, jakarta)
		},
	}
	rapid.Check(t, func(t *rapid.T) {
		seed := rapid.Uint64().Draw(t, "seed")
		steps := rapid.IntRange(1, 40).Draw(t, "steps")
		r := rand.New(rand.NewPCG(seed, 3))
		zone, begin := begins[r.IntN(len(begins))](r)
		k := newKept(seed, zone, begin)
		var questions []cube.Question
		for range 1 + r.IntN(3) {
			questions = append(questions, k.question())
		}
		var log []string
		var until city.Moment
		for range steps {
			switch k.r.IntN(5) {
			case 0:
				log = append(log, k.apply())
			case 1:
				log = append(log, k.pass(until))
			case 2:
				log = append(log, k.apply(), k.pass(until))
			default:
				log = append(log, k.pass(until), k.apply())
			}
			q := questions[k.r.IntN(len(questions))]
			fresh := cube.New(k.p, k.clock.now)
			k.load(fresh)
			got, want := ask(t, k.engine, q), ask(t, fresh, q)
			until = got.Freshness.ValidUntil
			if !same(got, want) {
				t.Fatalf("%s\n%+v\nat %s: %s", strings.Join(log, "\n"), q, k.clock.m.In(k.p.Zone), firstDifference(tell(got), tell(want)))
			}
		}
		moved += k.engine.Kept().Moved
		full += k.engine.Kept().Full
	})
	t.Logf("%d answers moved on, %d were counted in full", moved, full)
	if moved == 0 {
		t.Error("no answer was ever moved on")
	}
}

// TestTakenBack: when the latest thing that happened turns out not to have
// happened, the answer is of the moment before.
func TestTakenBack(t *testing.T) {
	p := smallCity()
	c := &clock{start + 12*city.Hour}
	life := func(n byte, moments ...city.Moment) *city.Facts {
		events := []city.Event{{ID: 1, Kind: city.Submitted, OccurredAt: start + city.Hour}}
		for i, m := range moments {
			events = append(events, city.Event{ID: int64(i + 2), Kind: city.Assigned, Department: []string{"D1", "D2"}[i%2], OccurredAt: m})
		}
		f, err := city.Derive(p, city.Header{ID: city.ID{n}, Source: "S1", Channel: "WEB"}, events)
		if err != nil {
			t.Fatal(err)
		}
		return &f
	}
	nine, ten := start+9*city.Hour, start+10*city.Hour
	e := load(p, c, []*city.Facts{life(1, nine), life(2, nine, ten)})
	q := cube.Question{Window: cube.Window{Preset: cube.Today}, Sets: []cube.Set{{Measures: cube.Measures(cube.Received, cube.TransfersIn)}}}
	if a := ask(t, e, q); a.Freshness.Tick != ten {
		t.Fatalf("the last tick is %d, want %d", a.Freshness.Tick, ten)
	}
	e.Apply([]cube.Change{{Sequence: 3, RecordedAt: start, Facts: life(2, nine)}})
	a := ask(t, e, q)
	if a.Freshness.Tick != nine || a.Tables[0].Row().Kpis.TransfersIn != 0 {
		t.Fatalf("the last tick is %d, want %d; %d transfers, want 0", a.Freshness.Tick, nine, a.Tables[0].Row().Kpis.TransfersIn)
	}
}

// TestKeptWhileChanging: questions that are asked again and again while changes
// come in name ever later states, and in the end say what a full count says.
func TestKeptWhileChanging(t *testing.T) {
	k := newKept(11, jakarta, time.Date(2026, 1, 20, 8, 0, 0, 0, jakarta))
	var questions []cube.Question
	for range 6 {
		questions = append(questions, k.question())
	}
	var askers sync.WaitGroup
	quit := make(chan struct{})
	for i := range 4 {
		askers.Go(func() {
			last := map[int]int64{}
			for n := i; ; n++ {
				select {
				case <-quit:
					return
				default:
				}
				q := n % len(questions)
				a, err := k.engine.Ask(context.Background(), questions[q])
				if err != nil {
					t.Error(err)
					return
				}
				if a.Freshness.Sequence < last[q] {
					t.Errorf("question %d went back from %d to %d", q, last[q], a.Freshness.Sequence)
				}
				last[q] = a.Freshness.Sequence
			}
		})
	}
	for range 400 {
		k.apply()
	}
	close(quit)
	askers.Wait()
	fresh := cube.New(k.p, k.clock.now)
	k.load(fresh)
	for _, q := range questions {
		if got, want := ask(t, k.engine, q), ask(t, fresh, q); !same(got, want) {
			t.Errorf("%+v: %s", q, firstDifference(tell(got), tell(want)))
		}
	}
}

// TestKeptWithin: what is kept stays within its bound, and answers are right
// without anything kept.
func TestKeptWithin(t *testing.T) {
	k := newKept(12, jakarta, time.Date(2026, 1, 20, 8, 0, 0, 0, jakarta))
	const limit = 256 << 10
	k.engine.Keep(limit)
	for n := range 200 {
		q := k.question()
		q.AsOf = 0
		ask(t, k.engine, q)
		if n%10 == 0 {
			k.apply()
		}
	}
	// The days' moments, which all questions share, are counted in, but not bound.
	if kept := k.engine.Kept(); kept.Questions == 0 || kept.Bytes > 2*limit || kept.Limit != limit {
		t.Errorf("kept %+v, want at most %d bytes", kept, limit)
	}
	k.engine.Keep(0)
	if kept := k.engine.Kept(); kept.Questions != 0 {
		t.Errorf("kept %+v, want nothing", kept)
	}
	before := k.engine.Kept()
	q := k.question()
	q.AsOf = 0
	first := tell(ask(t, k.engine, q))
	if second := tell(ask(t, k.engine, q)); first != second {
		t.Error(firstDifference(first, second))
	}
	if after := k.engine.Kept(); after.Full != before.Full+2 {
		t.Errorf("%d full counts, want 2", after.Full-before.Full)
	}
}
