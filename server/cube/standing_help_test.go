package cube_test

import (
	"encoding/binary"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"reflect"
	"strings"
	"time"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/cube"
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
		few, any := cube.MeasureSet(k.r.Uint64()), cube.MeasureSet(k.r.Uint64())
		return few & any & all
	}
	windows := []cube.Window{
		{Preset: cube.Today},
		{Preset: cube.Yesterday},
		{Preset: cube.Last7Days},
		{},
		{Preset: cube.ThisWeek},
		{Preset: cube.ThisMonth},
		{Preset: cube.AllTime},
		{From: city.DateOf(k.clock.m-5*city.Day, k.p.Zone), To: city.DateOf(k.clock.m+city.Day, k.p.Zone)},
		{From: city.DateOf(k.clock.m-20*city.Day, k.p.Zone)},
		{Since: k.clock.m - 30*city.Hour, Until: k.clock.m + 5*city.Hour},
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
	if k.r.IntN(4) == 0 {
		x := cube.TimeFilter{Of: cube.Times()[k.r.IntN(len(cube.Times()))], Since: k.clock.m - city.Moment(k.r.IntN(20*86400))}
		if k.r.IntN(3) == 0 {
			x.Until = k.clock.m + city.Moment(k.r.IntN(86400))
		} else if k.r.IntN(3) == 0 {
			x = cube.TimeFilter{Of: x.Of, Never: true}
		}
		q.Filter.Times = []cube.TimeFilter{x}
	}
	dims := cube.Dimensions()
	grains := []cube.Granularity{cube.ByHour, cube.ByDay, cube.ByWeek, cube.ByMonth}
	for range 1 + k.r.IntN(3) {
		set := cube.Set{Measures: some()}
		for _, i := range k.r.Perm(len(dims))[:k.r.IntN(3)] {
			set.By = append(set.By, dims[i])
		}
		for _, i := range k.r.Perm(len(cube.Times()))[:max(0, k.r.IntN(5)-2)] {
			set.Times = append(set.Times, cube.TimeDimension{Of: cube.Times()[i], Every: grains[k.r.IntN(4)]})
		}
		if q.Compare != "" {
			set.Previous = some()
		}
		if k.r.IntN(2) == 0 {
			tr := cube.Trend{Measures: some(), Granularity: grains[k.r.IntN(4)]}
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
		none := make([]string, len(x.By)+len(x.Times))
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
