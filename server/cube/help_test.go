package cube_test

import (
	"context"
	"encoding/binary"
	"fmt"
	"time"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/cube"
	"pgregory.net/rapid"
)

var jakarta = func() *time.Location {
	z, err := time.LoadLocation("Asia/Jakarta")
	if err != nil {
		panic(err)
	}
	return z
}()

// start is a Monday.
var start = city.At(time.Date(2026, 1, 5, 0, 0, 0, 0, jakarta))

// smallCity has two pillars, three departments of which one merged into another,
// and clocks of one and two days.
func smallCity() *city.Profile {
	item := func(code string) city.Item {
		return city.Item{Code: code, Name: city.Label{Local: code, English: code}}
	}
	p := &city.Profile{
		Code: "small", Version: "1", Zone: jakarta, LowCount: 3, AtRiskWithin: 12 * city.Hour,
		Pillars: []city.Pillar{{Item: item("P1")}, {Item: item("P2")}},
		Departments: []city.Department{
			{Item: item("D1")}, {Item: item("D2")}, {Item: item("OLD"), ValidTo: "2026-01-10", Successors: []string{"D1"}},
		},
		Categories: []city.Category{
			{Item: item("C1"), Pillar: "P1", Department: "D1"},
			{Item: item("C2"), Pillar: "P2", Department: "D2"},
			{Item: item("C3"), Pillar: city.NotAssigned},
		},
		Districts: []city.District{
			{Item: item("K1")}, {Item: item("K2")}, {Item: item("K1.1"), Level: 1, Parent: "K1"},
		},
		Populations: []city.Population{{District: "K1", AsOf: "2025", Count: 1000}, {District: "K2", AsOf: "2025", Count: 3000}},
		Channels:    []city.Item{item("WEB")},
		Sources: []city.Source{
			{Item: item("S1"), Records: []string{"ASSIGNED", "RESPONDED", "RESOLVED"}},
			{Item: item("S2"), Records: []string{"RESOLVED"}},
		},
		Policies: []city.Policy{{
			Code:       "general",
			Response:   city.ClockRule{Due: city.DueExact, Days: 1, Pause: true, PauseCapDays: 2},
			Resolution: city.ClockRule{Due: city.DueEndOfDay, Days: 2},
		}},
		Targets: []city.Target{{Measure: "RESPONSE_ON_TIME", Value: 0.9}, {Measure: "REOPEN_RATE", Value: 0.1}},
	}
	p.Calendar.Zone = jakarta
	p.Index()
	return p
}

// gen makes a random life with many coincidences: moments are whole half days.
func gen(t *rapid.T, p *city.Profile, n uint64) *city.Facts {
	var id city.ID
	binary.BigEndian.PutUint64(id[:], n+1)
	moment := rapid.Custom(func(t *rapid.T) city.Moment {
		m := start + city.Moment(rapid.IntRange(0, 40).Draw(t, "half day"))*12*city.Hour
		return m + city.Moment(rapid.SampledFrom([]int{-1, 0, 0, 0, 1}).Draw(t, "off"))
	})
	pick := func(list ...string) string { return rapid.SampledFrom(list).Draw(t, "code") }
	events := []city.Event{{ID: 1, Kind: city.Submitted, OccurredAt: moment.Draw(t, "t0"), Category: pick("", "C1", "C2", "C3"), District: pick("", "K1", "K2", "K1.1")}}
	for i := range rapid.IntRange(0, 7).Draw(t, "events") {
		kind := rapid.SampledFrom([]city.Kind{
			city.Assigned, city.Assigned, city.Responded, city.Started, city.Waiting, city.Resolved, city.Resolved, city.Closed,
			city.Rejected, city.Duplicate, city.Reopened, city.Reopened, city.Rated, city.Classified,
		}).Draw(t, "kind")
		e := city.Event{ID: int64(i + 2), Kind: kind, OccurredAt: max(events[0].OccurredAt, moment.Draw(t, "at"))}
		switch kind {
		case city.Assigned:
			e.Department = pick("D1", "D2", "OLD")
		case city.Closed:
			e.Reason = pick("", city.ReasonWithdrawn)
		case city.Rated:
			e.Rating = rapid.IntRange(1, 5).Draw(t, "rating")
		case city.Classified:
			e.Category = pick("C1", "C2")
		}
		events = append(events, e)
	}
	f, err := city.Derive(p, city.Header{ID: id, Source: pick("S1", "S1", "S2"), Channel: "WEB"}, events)
	if err != nil {
		t.Fatal(err)
	}
	return &f
}

// clock is the time of a test.
type clock struct{ m city.Moment }

func (c *clock) now() time.Time { return c.m.Time() }

// load returns an engine that holds the facts.
func load(p *city.Profile, c *clock, facts []*city.Facts) *cube.Engine {
	e := cube.New(p, c.now)
	l := e.Reset()
	for _, f := range facts {
		l.Add(f)
	}
	l.Done(cube.Position{Epoch: "e", Sequence: int64(len(facts))}, start-100*city.Day, nil)
	return e
}

func ask(t interface{ Fatalf(string, ...any) }, e *cube.Engine, q cube.Question) *cube.Answer {
	a, err := e.Ask(context.Background(), q)
	if err != nil {
		t.Fatalf("%+v: %v", q, err)
	}
	return a
}

// show prints what a table says, for comparison.
func show(tables []cube.Table) string {
	s := ""
	for _, t := range tables {
		for _, r := range t.Rows {
			s += fmt.Sprintf("%v %s\n", r.Codes, showKpis(r.Kpis))
			if r.Previous != nil {
				s += "  before " + showKpis(r.Previous) + "\n"
			}
		}
	}
	return s
}

func showKpis(k *cube.Kpis) string {
	s := ""
	for _, name := range cube.ColumnNames() {
		v, _ := k.Column(name)
		s += fmt.Sprintf("%s=%v ", name, v)
	}
	for _, g := range []cube.Granularity{cube.ByHour, cube.ByDay, cube.ByWeek, cube.ByMonth} {
		for _, p := range k.Trends[g] {
			s += fmt.Sprintf("\n    %s %v-%v: %s", p.Period, p.From, p.To, showKpis(p.Kpis))
		}
	}
	return s
}

// question makes a random question about all measures.
func question(t *rapid.T, asOf city.Moment) cube.Question {
	q := cube.Question{
		Basis:   rapid.SampledFrom([]cube.Basis{"", cube.BasisEvent, cube.BasisDue, cube.BasisCohort}).Draw(t, "basis"),
		Reading: rapid.SampledFrom([]cube.Reading{cube.Recorded, cube.BySuccessor}).Draw(t, "reading"),
		AsOf:    asOf,
		Window: rapid.SampledFrom([]cube.Window{
			{Preset: cube.Today},
			{Preset: cube.Yesterday},
			{Preset: cube.Last7Days},
			{},
			{Preset: cube.ThisWeek},
			{Preset: cube.ThisMonth},
			{Preset: cube.AllTime},
			{From: "2026-01-07", To: "2026-01-12"},
			{From: "2026-01-10"},
		}).Draw(t, "window"),
	}
	all := cube.AllMeasures()
	q.Sets = []cube.Set{
		{Measures: all},
		{By: []cube.Dimension{cube.Pillar}, Measures: all},
		{By: []cube.Dimension{cube.Department, cube.Kecamatan}, Measures: all},
	}
	if rapid.Bool().Draw(t, "times") {
		every := rapid.SampledFrom([]cube.Granularity{cube.ByHour, cube.ByDay, cube.ByMonth}).Draw(t, "every")
		q.Sets[1].Times = []cube.TimeDimension{{Of: rapid.SampledFrom(cube.Times()).Draw(t, "time"), Every: every}}
	}
	if rapid.Bool().Draw(t, "filter") {
		yes := rapid.Bool().Draw(t, "overdue")
		q.Filter = rapid.SampledFrom([]cube.Filter{
			{Departments: []string{"D1"}},
			{Pillars: []string{"P1", city.NotAssigned}},
			{Districts: []string{"K1"}},
			{Overdue: &yes},
			{AtRisk: &yes},
			{AwaitingResponse: &yes},
			{Statuses: []string{"RESOLVED", "ASSIGNED"}},
		}).Draw(t, "what")
	}
	if rapid.IntRange(0, 3).Draw(t, "timed") == 0 {
		x := cube.TimeFilter{Of: rapid.SampledFrom(cube.Times()).Draw(t, "of"), Since: anyMoment(t, "since")}
		if x.Since%3 == 0 {
			x.Never, x.Since = true, 0
		}
		q.Filter.Times = []cube.TimeFilter{x}
	}
	return q
}

func facts(t *rapid.T, p *city.Profile) []*city.Facts {
	var list []*city.Facts
	for i := range rapid.IntRange(0, 12).Draw(t, "complaints") {
		list = append(list, gen(t, p, uint64(i)))
	}
	return list
}

func anyMoment(t *rapid.T, name string) city.Moment {
	return start + city.Moment(rapid.IntRange(0, 22*48).Draw(t, name))*city.Hour/2 + city.Moment(rapid.IntRange(-1, 1).Draw(t, "second"))
}
