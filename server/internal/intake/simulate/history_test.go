package simulate_test

import (
	"context"
	"fmt"
	"log/slog"
	"maps"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/intake/simulate"
	"github.com/tugu-city/tugu/server/internal/profile"
	"github.com/tugu-city/tugu/server/internal/store"
	"github.com/tugu-city/tugu/server/internal/store/storetest"
)

var end = time.Date(2026, 11, 24, 14, 0, 0, 0, time.FixedZone("WIB", 7*3600))

func load(t testing.TB, name string) *profile.Loaded {
	t.Helper()
	p, err := profile.Load(name)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func openStore(t testing.TB, p *city.Profile, now func() time.Time) *store.Store {
	t.Helper()
	dsn := "sqlite:" + filepath.Join(t.TempDir(), "tugu.db")
	if _, err := store.Migrate(context.Background(), dsn, nil); err != nil {
		t.Fatal(err)
	}
	s, err := store.Open(context.Background(), store.Config{DSN: dsn, Keys: storetest.Keys(), Profile: p, Now: now, Log: slog.New(slog.DiscardHandler)})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Close() })
	return s
}

// shape is what a history looks like.
type shape struct {
	year, channel, department, source, month, hour, weekday, kind map[string]int
	onTime                                                        [city.NumClocks]map[string][2]int // year to met, breached
	open, overdue, atRisk, noDepartment, noCategory, noDistrict   int
	resolutionDays                                                map[string][]float64
}

func shapeOf(t testing.TB, p *city.Profile, records []store.Record, now city.Moment) shape {
	t.Helper()
	s := shape{
		year: map[string]int{}, channel: map[string]int{}, department: map[string]int{}, source: map[string]int{}, month: map[string]int{},
		hour: map[string]int{}, weekday: map[string]int{}, kind: map[string]int{}, resolutionDays: map[string][]float64{},
	}
	for c := range s.onTime {
		s.onTime[c] = map[string][2]int{}
	}
	for i := range records {
		r := &records[i]
		f, err := city.Derive(p, r.Header, r.Events)
		if err != nil {
			t.Fatalf("record %d: %v", i, err)
		}
		if f.Suspect {
			t.Fatalf("record %d has an event before its submission: %+v", i, r.Events)
		}
		c := city.Trace(&f)
		at := f.Submitted.In(p.Zone)
		year := at.Format("2006")
		s.year[year]++
		s.month[at.Format("01")]++
		s.hour[at.Format("15")]++
		s.weekday[at.Format("Mon")]++
		s.channel[year+" "+f.Channel]++
		s.source[f.Source]++
		s.department[year+" "+c.Department()]++
		for _, m := range f.Moves {
			s.kind[m.Kind.String()]++
		}
		if c.Department() == "" {
			s.noDepartment++
		}
		if c.Category == "" {
			s.noCategory++
		}
		if c.District == "" {
			s.noDistrict++
		}
		overdue, risk := false, false
		for k, clock := range c.Clocks {
			n := s.onTime[k][year]
			switch {
			case clock.At == 0 || clock.At > now:
				risk = risk || clock.Due != 0 && clock.Due <= now+city.Day
			case clock.Verdict == city.Met:
				n[0]++
			case clock.Verdict == city.Breached:
				n[1]++
				overdue = overdue || clock.Moment == 0
			}
			s.onTime[k][year] = n
		}
		if c.Status.Open() {
			s.open++
			switch {
			case overdue:
				s.overdue++
			case risk:
				s.atRisk++
			}
		}
		if c.ResolvedAt != 0 {
			s.resolutionDays[year] = append(s.resolutionDays[year], float64(c.ResolvedAt-f.Submitted)/86400)
		}
	}
	return s
}

func top(m map[string]int, prefix string, n int) string {
	keys := slices.SortedFunc(maps.Keys(m), func(a, b string) int { return m[b] - m[a] })
	var out []string
	for _, k := range keys {
		if strings.HasPrefix(k, prefix) && len(out) < n {
			out = append(out, fmt.Sprintf("%s %d", strings.TrimPrefix(k, prefix), m[k]))
		}
	}
	return strings.Join(out, ", ")
}

func TestHistoryHasTheShape(t *testing.T) {
	p := load(t, "malang")
	start := time.Now()
	records := simulate.History(p.Profile, 1, simulate.Start, end, 15000)
	t.Logf("15,000 complaints in %v", time.Since(start))
	s := shapeOf(t, p.Profile, records, city.At(end))
	for _, y := range slices.Sorted(maps.Keys(s.year)) {
		a, b := s.onTime[0][y], s.onTime[1][y]
		days := s.resolutionDays[y]
		slices.Sort(days)
		t.Logf("%s: %5d | response %.1f %% result %.1f %% in time | result after %.1f d median, %.1f d p90 | %s | %s", y, s.year[y],
			100*float64(a[0])/float64(a[0]+a[1]), 100*float64(b[0])/float64(b[0]+b[1]), days[len(days)/2], days[len(days)*9/10], top(s.channel, y+" ", 4), top(s.department, y+" ", 6))
	}
	t.Log("kinds", s.kind)
	t.Log("months", s.month, "hours", s.hour, s.weekday, s.source)
	t.Logf("open %d, overdue %d, at risk %d, no department %d, no category %d, no district %d", s.open, s.overdue, s.atRisk, s.noDepartment, s.noCategory, s.noDistrict)
	within := func(what string, got, low, high float64) {
		t.Helper()
		if got < low || got > high {
			t.Errorf("%s: %.3g, want %.3g to %.3g", what, got, low, high)
		}
	}
	share := func(m map[string]int, key, of string) float64 { return float64(m[of+" "+key]) / float64(s.year[of]) }
	within("complaints of 2020, published 869", float64(s.year["2020"]), 750, 990)
	within("growth 2016 to 2025", float64(s.year["2025"])/float64(s.year["2016"]), 2, 5)
	within("SMS in 2017", share(s.channel, "SAMBAT_SMS", "2017"), 0.78, 0.9)
	within("SMS in 2025", share(s.channel, "SAMBAT_SMS", "2025"), 0.03, 0.12)
	within("Dishub in 2020, published 24 %", share(s.department, "DISHUB", "2020"), 0.17, 0.28)
	within("Dispendukcapil in 2020, published 10 %", share(s.department, "DISPENDUKCAPIL", "2020"), 0.06, 0.13)
	within("Satpol PP in 2020, published 10 %", share(s.department, "SATPOLPP", "2020"), 0.06, 0.13)
	var met, breached [city.NumClocks]float64
	for c := range s.onTime {
		for _, n := range s.onTime[c] {
			met[c] += float64(n[0])
			breached[c] += float64(n[1])
		}
	}
	within("answers in time, published about nine in ten", met[0]/(met[0]+breached[0]), 0.84, 0.93)
	within("results in time", met[1]/(met[1]+breached[1]), 0.7, 0.88)
	within("open", float64(s.open), 100, 220)
	within("overdue", float64(s.overdue), 24, 80)
	within("at risk", float64(s.atRisk), 6, 25)
	within("unassigned", float64(s.noDepartment), 300, 1200)
	within("unclassified", float64(s.noCategory), 100, 500)
	within("nine to three at night", float64(s.hour["09"])/float64(s.hour["03"]), 10, 60)
	within("Monday to Sunday", float64(s.weekday["Mon"])/float64(s.weekday["Sun"]), 1.5, 2.5)
	for _, k := range []string{"VERIFIED", "ASSIGNED", "RESPONDED", "STARTED", "WAITING", "RESOLVED", "CLOSED", "REJECTED", "DUPLICATE", "REOPENED", "RATED", "CLASSIFIED"} {
		within(k, float64(s.kind[k]), 100, 20000)
	}
}

func TestRecordsAreSound(t *testing.T) {
	p := load(t, "malang")
	ids := map[city.ID]bool{}
	var last city.Moment
	placed, inside := 0, 0
	for _, r := range simulate.History(p.Profile, 7, simulate.Start, end, 4000) {
		if !r.Header.Simulated || r.Details.ReporterName+r.Details.ReporterPhone+r.Details.ReporterEmail != "" {
			t.Fatalf("not marked as simulated, or with a person: %+v", r)
		}
		if ids[r.Header.ID] {
			t.Fatalf("id twice: %v", r.Header.ID)
		}
		ids[r.Header.ID] = true
		t0 := r.Events[0].OccurredAt
		if t0 < last || t0 < city.At(simulate.Start) {
			t.Fatalf("%s is out of order", r.Header.ExternalID)
		}
		last = t0
		for _, e := range r.Events {
			if e.OccurredAt < t0 || e.OccurredAt >= city.At(end) {
				t.Fatalf("%s: %s at %v, submitted %v", r.Header.ExternalID, e.Kind, e.OccurredAt.Time(), t0.Time())
			}
			if e.Department == "" {
				continue
			}
			d, day := p.Department(e.Department), city.DateOf(t0, p.Zone)
			// Whoever took the complaint was there on the day of submission or of the hand-over.
			if today := city.DateOf(e.OccurredAt, p.Zone); d == nil || d.ValidFrom > today || d.ValidTo != "" && d.ValidTo < day {
				t.Fatalf("%s: %s was not there on %s", r.Header.ExternalID, e.Department, today)
			}
		}
		if r.Details.Latitude != nil {
			placed++
			if at, _ := p.Locate(*r.Details.Latitude, *r.Details.Longitude); at == r.Events[0].District {
				inside++
			}
		}
	}
	if placed < 2000 || inside < placed*97/100 { // a long kelurahan does not hold the whole disc
		t.Errorf("%d of %d points lie in their kelurahan", inside, placed)
	}
}

func TestEqualSeedsGiveEqualHistories(t *testing.T) {
	p := load(t, "malang").Profile
	a, b := simulate.History(p, 3, simulate.Start, end, 300), simulate.History(p, 3, simulate.Start, end, 300)
	if !reflect.DeepEqual(a, b) {
		t.Error("equal seeds give different histories")
	}
	if c := simulate.History(p, 4, simulate.Start, end, 300); reflect.DeepEqual(a, c) {
		t.Error("another seed gives the same history")
	}
}

func TestAnotherCityIsOnlyData(t *testing.T) {
	p := load(t, "baltimore").Profile
	records := simulate.History(p, 1, simulate.Start, end, 2000)
	s := shapeOf(t, p, records, city.At(end))
	if len(records) != 2000 || s.noCategory > 200 || s.onTime[city.Resolution]["2025"][0] == 0 {
		t.Errorf("%d records, %d without category, results in time in 2025: %v", len(records), s.noCategory, s.onTime[city.Resolution]["2025"])
	}
}

func TestShortWindows(t *testing.T) {
	p := load(t, "malang").Profile
	if n := len(simulate.History(p, 1, end.Add(-time.Minute), end, 50)); n != 50 {
		t.Errorf("a minute holds %d of 50", n)
	}
	if n := len(simulate.History(p, 1, end, end, 50)); n != 0 {
		t.Errorf("no time holds %d", n)
	}
}

func TestTheStoreTakesAHistory(t *testing.T) {
	p := load(t, "malang").Profile
	n := 15000
	if testing.Short() || racing {
		n = 1000
	}
	records := simulate.History(p, 1, simulate.Start, end, n)
	s := openStore(t, p, func() time.Time { return end })
	start := time.Now()
	for chunk := range slices.Chunk(records, 1000) {
		results, err := s.Import(context.Background(), chunk)
		if err != nil {
			t.Fatal(err)
		}
		for i, r := range results {
			if r.Outcome != store.New {
				t.Fatalf("%s: %s %v", chunk[i].Header.ExternalID, r.Outcome, r.Err)
			}
		}
	}
	t.Logf("%d complaints written in %v", n, time.Since(start))
	results, err := s.Import(context.Background(), simulate.History(p, 1, simulate.Start, end, n)[:500])
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range results {
		if r.Outcome != store.Unchanged {
			t.Fatalf("the same history again: %s", r.Outcome)
		}
	}
}
