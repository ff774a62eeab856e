package cube_test

import (
	"encoding/binary"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/cube"
	"pgregory.net/rapid"
)

// kept is a small city whose complaints change while its clock runs.
type kept struct {
	r       *rand.Rand
	p       *city.Profile
	clock   *clock
	engine  *cube.Engine
	lives   [][]city.Event
	headers []city.Header
	facts   []*city.Facts
	pos     cube.Position
	heard   map[string]city.Moment
	told    city.Moment // when the last change was recorded
}

// berlin has clocks that change: on 2026-03-29 and 2026-10-25.
func berlin() *time.Location {
	z, err := time.LoadLocation("Europe/Berlin")
	if err != nil {
		panic(err)
	}
	return z
}

func newKept(seed uint64, zone *time.Location, begin time.Time) *kept {
	k := &kept{r: rand.New(rand.NewPCG(seed, 7)), p: smallCity(), heard: map[string]city.Moment{}}
	k.p.Zone, k.p.Calendar.Zone = zone, zone
	k.p.Sources[0].Expected = 6 * city.Hour
	k.p.Index()
	k.clock = &clock{city.At(begin)}
	k.engine = cube.New(k.p, k.clock.now)
	k.pos = cube.Position{Epoch: "e", Sequence: 1}
	k.told = k.clock.m - city.Day
	for range k.r.IntN(25) {
		k.alter(-1)
	}
	k.load(k.engine)
	return k
}

// load fills an engine with the present facts.
func (k *kept) load(e *cube.Engine) {
	l := e.Reset()
	for _, f := range k.facts {
		l.Add(f)
	}
	l.Done(k.pos, k.told, k.heard)
}

func (k *kept) code(list ...string) string { return list[k.r.IntN(len(list))] }

// moment is one around now, often the same as others, sometimes in the future.
func (k *kept) moment() city.Moment {
	switch k.r.IntN(4) {
	case 0:
		return k.clock.m
	case 1:
		return k.clock.m - city.Moment(k.r.IntN(7200)) + 600
	default:
		return k.clock.m - k.clock.m%(6*city.Hour) + city.Moment(k.r.IntN(160)-156)*6*city.Hour + city.Moment(k.r.IntN(3)-1)
	}
}

// alter makes a new complaint (n = -1), or changes complaint n.
func (k *kept) alter(n int) int {
	if n < 0 {
		n = len(k.lives)
		var id city.ID
		binary.BigEndian.PutUint64(id[:], uint64(n+1))
		k.headers = append(k.headers, city.Header{ID: id, Source: k.code("S1", "S1", "S2"), Channel: "WEB", Simulated: k.r.IntN(3) == 0})
		k.facts = append(k.facts, nil)
		k.lives = append(k.lives, []city.Event{{
			ID: 1, Kind: city.Submitted, OccurredAt: k.moment(),
			Category: k.code("", "C1", "C2", "C3"), District: k.code("", "K1", "K2", "K1.1"), Priority: k.code("", "HIGH"),
		}})
	}
	life := k.lives[n]
	switch k.r.IntN(8) {
	case 0: // corrected: moved in time
		life[k.r.IntN(len(life))].OccurredAt = k.moment()
	case 1: // taken back
		if i := k.r.IntN(len(life)); i > 0 {
			life = append(life[:i:i], life[i+1:]...)
		}
	default:
		for range 1 + k.r.IntN(3) {
			life = append(life, k.event(int64(100*len(life)+k.r.IntN(100)), life[0].OccurredAt))
		}
	}
	k.lives[n] = life
	f, err := city.Derive(k.p, k.headers[n], life)
	if err != nil {
		panic(err)
	}
	k.facts[n] = &f
	return n
}

func (k *kept) event(id int64, t0 city.Moment) city.Event {
	kinds := []city.Kind{
		city.Assigned, city.Assigned, city.Responded, city.Started, city.Waiting, city.Resolved, city.Resolved, city.Closed,
		city.Rejected, city.Duplicate, city.Reopened, city.Reopened, city.Rated, city.Classified,
	}
	e := city.Event{ID: id, Kind: kinds[k.r.IntN(len(kinds))], OccurredAt: max(t0, k.moment())}
	switch e.Kind {
	case city.Assigned:
		e.Department = k.code("D1", "D2", "OLD")
	case city.Closed:
		e.Reason = k.code("", city.ReasonWithdrawn)
	case city.Rated:
		e.Rating = 1 + k.r.IntN(5)
	case city.Classified:
		e.Category, e.District = k.code("C1", "C2"), k.code("K1", "K2")
	}
	return e
}

// apply applies some changes at once.
func (k *kept) apply() string {
	var changes []cube.Change
	said := "apply"
	for range 1 + k.r.IntN(1+k.r.IntN(8)) {
		n := -1
		if len(k.lives) > 0 && k.r.IntN(4) > 0 {
			n = k.r.IntN(len(k.lives))
		}
		n = k.alter(n)
		k.pos.Sequence++
		k.told = max(k.told, k.clock.m-city.Moment(k.r.IntN(100)))
		k.heard[k.facts[n].Source] = max(k.heard[k.facts[n].Source], k.told)
		changes = append(changes, cube.Change{Sequence: k.pos.Sequence, RecordedAt: k.told, Facts: k.facts[n]})
		said += fmt.Sprint(" ", n)
	}
	k.engine.Apply(changes)
	return said
}

// pass lets time pass: by little, to where the answer may change, or by much.
func (k *kept) pass(until city.Moment) string {
	was := k.clock.m
	local := was.In(k.p.Zone)
	switch k.r.IntN(9) {
	case 0:
		k.clock.m++
	case 1, 2:
		k.clock.m += city.Moment(k.r.IntN(300))
	case 3, 4:
		k.clock.m += city.Moment(k.r.IntN(5 * 3600))
	case 5, 6:
		if until > was && until < was+40*city.Day {
			k.clock.m = until - city.Moment(k.r.IntN(2))
		}
	case 7:
		k.clock.m = city.At(time.Date(local.Year(), local.Month(), local.Day()+1, 0, 0, k.r.IntN(3)-1, 0, k.p.Zone))
	default:
		if k.r.IntN(4) == 0 {
			k.clock.m = city.At(time.Date(local.Year(), local.Month()+1, 1, 0, 0, k.r.IntN(3)-1, 0, k.p.Zone))
		}
	}
	return fmt.Sprintf("time passes from %s by %d s", local, k.clock.m-was)
}

// question makes one that may be asked again and again.
func (k *kept) question() cube.Question {
	all := cube.AllMeasures()
	some := func() cube.MeasureSet {
		if k.r.IntN(3) == 0 {
			return all
		}
		set := cube.MeasureSet(k.r.Uint64()) & cube.MeasureSet(k.r.Uint64()) & all
		return set
	}
	windows := []cube.Window{
		{Preset: cube.Today}, {Preset: cube.Yesterday}, {Preset: cube.Last7Days}, {}, {Preset: cube.ThisWeek}, {Preset: cube.ThisMonth},
		{Preset: cube.AllTime}, {From: city.DateOf(k.clock.m-5*city.Day, k.p.Zone), To: city.DateOf(k.clock.m+city.Day, k.p.Zone)},
		{From: city.DateOf(k.clock.m-20*city.Day, k.p.Zone)},
		{From: city.DateOf(k.clock.m-20*city.Day, k.p.Zone), To: city.DateOf(k.clock.m-3*city.Day, k.p.Zone)},
		{From: city.DateOf(k.clock.m+city.Day, k.p.Zone), To: city.DateOf(k.clock.m+3*city.Day, k.p.Zone)},
	}
	yes := k.r.IntN(2) == 0
	filters := []cube.Filter{
		{},
		{},
		{},
		{Departments: []string{"D1"}},
		{Pillars: []string{"P1", city.NotAssigned}},
		{Districts: []string{"K1"}},
		{Overdue: &yes},
		{AtRisk: &yes},
		{AwaitingResponse: &yes},
		{Statuses: []string{"RESOLVED", "ASSIGNED"}},
		{Priorities: []string{"HIGH"}},
	}
	q := cube.Question{
		Window: windows[k.r.IntN(len(windows))], Filter: filters[k.r.IntN(len(filters))],
		Basis:   []cube.Basis{"", cube.BasisEvent, cube.BasisDue, cube.BasisCohort}[k.r.IntN(4)],
		Reading: []cube.Reading{cube.Recorded, cube.BySuccessor}[k.r.IntN(2)],
	}
	if k.r.IntN(4) == 0 {
		q.AsOf = k.clock.m - city.Moment(k.r.IntN(10*86400))
	}
	if q.Window.Preset != cube.AllTime && (q.Window.To != "" || q.Window.From == "") {
		q.Compare = []cube.Comparison{"", cube.PreviousPeriod, cube.YearEarlier}[k.r.IntN(3)]
	}
	dims := cube.Dimensions()
	for range 1 + k.r.IntN(3) {
		set := cube.Set{Measures: some()}
		for _, i := range k.r.Perm(len(dims))[:k.r.IntN(3)] {
			set.By = append(set.By, dims[i])
		}
		if q.Compare != "" {
			set.Previous = some()
		}
		if k.r.IntN(2) == 0 {
			tr := cube.Trend{Measures: some(), Granularity: []cube.Granularity{cube.ByHour, cube.ByDay, cube.ByWeek, cube.ByMonth}[k.r.IntN(4)]}
			if q.Compare != "" {
				tr.Previous = some()
			}
			set.Trends = append(set.Trends, tr)
		}
		q.Sets = append(q.Sets, set)
	}
	return q
}

// same reports whether two answers say the same, of groups with nothing in them, too.
func same(a, b *cube.Answer) bool {
	if !reflect.DeepEqual(a.Freshness, b.Freshness) || a.Window != b.Window || !reflect.DeepEqual(a.PreviousWindow, b.PreviousWindow) || len(a.Tables) != len(b.Tables) {
		return false
	}
	for i := range a.Tables {
		x, y := &a.Tables[i], &b.Tables[i]
		none := make([]string, len(x.By))
		if !reflect.DeepEqual(x.Rows, y.Rows) || !reflect.DeepEqual(x.Row(none...), y.Row(none...)) {
			return false
		}
		for n := range x.Rows {
			if x.Row(x.Rows[n].Codes...).Kpis != x.Rows[n].Kpis {
				return false
			}
		}
	}
	return true
}

// tell prints everything that an answer says.
func tell(a *cube.Answer) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%+v\n%+v %+v\n", a.Freshness, a.Window, a.PreviousWindow)
	kpis := func(k *cube.Kpis) {
		if text, err := json.Marshal(k); err == nil {
			fmt.Fprintln(&b, strings.NewReplacer(`{"From"`, "\n", "},", "},\n").Replace(string(text)))
		}
	}
	for i := range a.Tables {
		t := &a.Tables[i]
		for _, r := range t.Rows {
			fmt.Fprintln(&b, t.By, r.Codes)
			kpis(r.Kpis)
			kpis(r.Previous)
			if t.Row(r.Codes...).Kpis != r.Kpis {
				fmt.Fprintln(&b, "the row is not found by its codes")
			}
		}
		none := make([]string, len(t.By))
		kpis(t.Row(none...).Kpis)
		kpis(t.Row(none...).Previous)
	}
	return b.String()
}

// firstDifference shows the first lines in which two texts differ.
func firstDifference(a, b string) string {
	x, y := strings.Split(a, "\n"), strings.Split(b, "\n")
	for i := range min(len(x), len(y)) {
		if x[i] != y[i] {
			before := ""
			if i > 0 {
				before = x[i-1]
			}
			return fmt.Sprintf("after %.200s\nkept: %s\nfull: %s", before, x[i], y[i])
		}
	}
	return fmt.Sprintf("%d lines, and %d", len(x), len(y))
}

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
