package main

import (
	"context"
	"encoding/binary"
	"encoding/json"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/cube"
)

// life is a complaint whose events grow, are corrected and retracted at random.
type life struct {
	header city.Header
	events []city.Event
	last   int64
}

// town makes lives of a profile.
type town struct {
	r          *rand.Rand
	p          *city.Profile
	now        city.Moment
	categories []string
	lives      []*life
}

func pick[T any](r *rand.Rand, list []T) T { return list[r.IntN(len(list))] }

func (w *town) moment() city.Moment { return w.now - city.Moment(w.r.Int64N(400*86400)) }

func (w *town) district() string { return w.p.Districts[w.r.IntN(len(w.p.Districts))].Code }

func (w *town) department() string { return w.p.Departments[w.r.IntN(len(w.p.Departments))].Code }

func (w *town) priority() string { return pick(w.r, []string{"", "", "HIGH", "URGENT"}) }

// change adds something to a life, or begins one, and returns its facts.
func (w *town) change(t *testing.T) *city.Facts {
	t.Helper()
	var l *life
	if len(w.lives) < 20 || w.r.IntN(5) == 0 {
		l = &life{header: city.Header{
			Source: w.p.Sources[w.r.IntN(len(w.p.Sources))].Code, Channel: w.p.Channels[w.r.IntN(len(w.p.Channels))].Code,
		}}
		binary.BigEndian.PutUint64(l.header.ID[:], uint64(len(w.lives)+1))
		w.lives = append(w.lives, l)
		l.add(city.Event{Kind: city.Submitted, OccurredAt: w.moment(), Category: pick(w.r, w.categories), District: w.district(), Priority: w.priority()})
	} else {
		l = pick(w.r, w.lives)
		e := city.Event{OccurredAt: l.events[0].OccurredAt + city.Moment(w.r.Int64N(60*86400))}
		switch w.r.IntN(8) {
		case 0:
			e.Kind, e.Category = city.Classified, pick(w.r, w.categories)
		case 1:
			e.Kind, e.District = city.Classified, w.district()
		case 2, 3:
			e.Kind, e.Department = city.Assigned, w.department()
		case 4:
			e.Kind, e.Rating = city.Rated, 1+w.r.IntN(5)
		case 5:
			e.Kind = city.Reopened
		case 6:
			e.Kind = pick(w.r, []city.Kind{city.Responded, city.Resolved, city.Closed, city.Rejected})
		case 7:
			if len(l.events) == 1 {
				l.header.Channel = w.p.Channels[w.r.IntN(len(w.p.Channels))].Code // corrected by the source
				e.Kind = city.Noted
				break
			}
			e.Kind, e.Retracts = city.Retracted, l.events[1+w.r.IntN(len(l.events)-1)].ID
		}
		l.add(e)
	}
	f, err := city.Derive(w.p, l.header, slices.Clone(l.events))
	if err != nil {
		t.Fatal(err)
	}
	return &f
}

func (l *life) add(e city.Event) {
	l.last++
	e.ID, e.RecordedAt = l.last, e.OccurredAt
	l.events = append(l.events, e)
}

// question asks for all sorts of things of a part of the city.
func (w *town) question() cube.Question {
	q := cube.Question{
		Window:  cube.Window{Preset: pick(w.r, []cube.Preset{cube.Last90Days, cube.ThisYear, cube.LastMonth, cube.AllTime})},
		Compare: pick(w.r, []cube.Comparison{"", cube.PreviousPeriod, cube.YearEarlier}),
		Basis:   pick(w.r, []cube.Basis{"", cube.BasisEvent, cube.BasisDue, cube.BasisCohort}),
		Reading: pick(w.r, []cube.Reading{cube.Recorded, cube.Recorded, cube.BySuccessor}),
	}
	if q.Window.Preset == cube.AllTime || q.Compare == cube.YearEarlier && q.Window.Preset == cube.ThisYear {
		q.Compare = ""
	}
	if w.r.IntN(3) == 0 {
		q.AsOf = w.now - city.Moment(w.r.Int64N(100*86400))
	}
	f := &q.Filter
	for range 1 + w.r.IntN(2) {
		switch w.r.IntN(8) {
		case 0, 1:
			f.Departments = []string{w.department()}
		case 2:
			f.Departments = []string{w.department(), w.department(), pick(w.r, []string{city.NotAssigned, w.department()})}
		case 3:
			f.Districts = []string{w.district()}
		case 4:
			f.Pillars = []string{w.p.Pillars[w.r.IntN(len(w.p.Pillars))].Code}
		case 5:
			f.Categories = []string{pick(w.r, w.categories)}
		case 6:
			f.Channels = []string{w.p.Channels[w.r.IntN(len(w.p.Channels))].Code}
		case 7:
			f.Sources = []string{w.p.Sources[w.r.IntN(len(w.p.Sources))].Code}
		}
	}
	set := cube.Set{Measures: cube.AllMeasures()}
	for range w.r.IntN(3) {
		if d := pick(w.r, cube.Dimensions()); !slices.Contains(set.By, d) {
			set.By = append(set.By, d)
		}
	}
	if w.r.IntN(2) == 0 {
		set.Trends = []cube.Trend{{Granularity: cube.ByMonth, Measures: cube.AllMeasures()}}
	}
	q.Sets = []cube.Set{set}
	return q
}

// TestChangesTouchWhatTheyChange lets lives go on at random: whenever a change
// alters the answer of a question, it must touch what the question depends on.
func TestChangesTouchWhatTheyChange(t *testing.T) {
	t.Parallel()
	loaded, err := loadProfile("malang")
	if err != nil {
		t.Fatal(err)
	}
	now := time.Date(2026, 6, 15, 9, 0, 0, 0, time.UTC)
	w := &town{r: rand.New(rand.NewPCG(7, 11)), p: loaded.Profile, now: city.At(now)}
	for i := range w.p.Categories {
		w.categories = append(w.categories, w.p.Categories[i].Code)
	}
	engine := cube.New(w.p, func() time.Time { return now })
	c := &changes{engine: engine, profile: w.p}
	engine.Touched = c.touched
	c.journal.Reset("e", 0)
	engine.Reset().Done(cube.Position{Epoch: "e"}, 0, nil)

	ask := func(q *cube.Question) string { // all that can be read of the answer, but for its freshness
		t.Helper()
		a, err := engine.Ask(context.Background(), *q)
		if err != nil {
			t.Fatalf("%+v: %v", *q, err)
		}
		only := *a
		only.Freshness = cube.Freshness{}
		text, err := json.Marshal(&only)
		if err != nil {
			t.Fatal(err)
		}
		return string(text)
	}
	var questions []cube.Question
	for range 40 {
		questions = append(questions, w.question())
	}
	altered, spared, touched := 0, 0, 0
	for sequence := int64(1); sequence <= 120; sequence++ {
		f := w.change(t)
		before := make([]string, len(questions))
		for i := range questions {
			before[i] = ask(&questions[i])
		}
		engine.Apply([]cube.Change{{Sequence: sequence, RecordedAt: w.now, Facts: f}})
		for i := range questions {
			keys := dependencies(&questions[i])
			dirty := keys == nil || c.Dirty("e", sequence-1, keys)
			after := ask(&questions[i])
			same := before[i] == after
			switch {
			case !same && !dirty:
				t.Fatalf("change %d altered an answer that it does not touch\nquestion %+v\nkeys %v\nfacts %+v\n%s", sequence, questions[i], keys, f, cmp.Diff(before[i], after))
			case !same:
				altered++
			case !dirty:
				spared++
			default:
				touched++
			}
		}
	}
	t.Logf("%d answers altered, %d executions spared, %d in vain", altered, spared, touched)
	if altered < 100 || spared < 1000 {
		t.Error("the changes alter, or the keys spare, too little to prove anything")
	}
}
