package profile_test

import (
	"encoding/json"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/profile"
)

func load(t testing.TB, name string, opts ...profile.Option) *profile.Loaded {
	t.Helper()
	l, err := profile.Load(name, opts...)
	if err != nil {
		t.Fatal(err)
	}
	return l
}

func TestBundledNames(t *testing.T) {
	got := profile.Names()
	if len(got) != 2 || got[0] != "baltimore" || got[1] != "malang" {
		t.Fatalf("names = %v", got)
	}
}

func TestBundledProfileHidesFolder(t *testing.T) {
	t.Chdir(t.TempDir())
	if err := os.Mkdir("malang", 0o700); err != nil {
		t.Fatal(err)
	}
	warned := func() bool {
		return slices.ContainsFunc(load(t, "malang").Warnings, func(p profile.Problem) bool { return strings.Contains(p.Message, "./malang") })
	}
	if warned() {
		t.Error("a folder without a profile is not hidden")
	}
	if err := os.WriteFile("malang/city.yaml", nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if !warned() {
		t.Error("nobody says that ./malang is not used")
	}
}

func TestMalangLists(t *testing.T) {
	p := load(t, "malang")
	kecamatan, kelurahan := 0, 0
	for _, d := range p.Districts {
		if d.Level == 0 {
			kecamatan++
		} else {
			kelurahan++
		}
	}
	counts := map[string][2]int{
		"pillars": {len(p.Pillars), 6}, "programmes": {len(p.Programmes), 6}, "asset classes": {len(p.AssetClasses), 10},
		"departments": {len(p.Departments), 49}, "kecamatan": {kecamatan, 5}, "kelurahan": {kelurahan, 57},
		"populations": {len(p.Populations), 12}, "sources": {len(p.Sources), 5}, "policies": {len(p.Policies), 2},
	}
	for what, c := range counts {
		if c[0] != c[1] {
			t.Errorf("%s: %d, want %d", what, c[0], c[1])
		}
	}
	if p.Zone.String() != "Asia/Jakarta" || p.LowCount != 5 || p.AtRiskWithin != city.Day || p.Name.English != "City of Malang" {
		t.Errorf("head = %v %v %v %v", p.Zone, p.LowCount, p.AtRiskWithin, p.Name)
	}
	used := map[string]int{}
	for _, c := range p.Categories {
		used["pillar "+c.Pillar]++
		used["programme "+c.Programme]++
		used["asset "+c.AssetClass]++
		used["sub "+c.Pillar+" "+c.SubDimension]++
		if c.Department == "" && c.Pillar != city.NotAssigned {
			t.Errorf("category %s has no department", c.Code)
		}
	}
	for _, x := range p.Pillars {
		if used["pillar "+x.Code] == 0 {
			t.Errorf("no category in pillar %s", x.Code)
		}
		for _, s := range x.SubDimensions {
			if used["sub "+x.Code+" "+s.Code] == 0 {
				t.Errorf("no category in sub-dimension %s of %s", s.Code, x.Code)
			}
		}
	}
	for _, x := range p.Programmes {
		if used["programme "+x.Code] == 0 {
			t.Errorf("no category in programme %s", x.Code)
		}
	}
	for _, x := range p.AssetClasses {
		if used["asset "+x.Code] == 0 {
			t.Errorf("no category in asset class %s", x.Code)
		}
	}
	if c, _ := p.Category("KEKERASAN"); !c.Sensitive {
		t.Error("violence must be sensitive")
	}
}

func TestMalangSuccessors(t *testing.T) {
	p := load(t, "malang")
	for _, c := range []struct{ code, prefer, want string }{
		{"DPUPR", "", "DPUPRPKP"},
		{"DISPERIN", "", "DISKOPINDAG"},
		{"DISBUDPAR", "", "DISBUDPAR"}, // split in two: stays itself
		{"DISBUDPAR", "DISPORAPAR", "DISPORAPAR"},
		{"DPUPPB", "", "DPUPPB"},
		{"DLH", "", "DLH"},
	} {
		if got := p.Successor(c.code, c.prefer); got != c.want {
			t.Errorf("successor of %s (prefer %q) = %s, want %s", c.code, c.prefer, got, c.want)
		}
	}
	merged := map[string]bool{}
	for _, d := range p.Departments {
		if d.ValidTo == "2019-12-31" {
			for _, s := range d.Successors {
				if p.Department(s).ValidFrom != "2020-01-01" {
					t.Errorf("%s took over from %s, but not from 2020-01-01", s, d.Code)
				}
				merged[s] = true
			}
		}
	}
	if len(merged) != 8 { // six mergers and two renamings
		t.Errorf("%d departments took over at the end of 2019: %v", len(merged), merged)
	}
}

func TestMalangPopulation(t *testing.T) {
	p := load(t, "malang")
	sum := map[city.Date]int{}
	for _, n := range p.Populations {
		if n.District == "" {
			sum[n.AsOf] -= n.Count
		} else {
			sum[n.AsOf] += n.Count
		}
	}
	for date, rest := range sum {
		if rest != 0 {
			t.Errorf("%s: the kecamatan differ from the city by %d", date, rest)
		}
	}
}

func TestMalangLocate(t *testing.T) {
	p := load(t, "malang")
	found := 0
	for _, d := range p.Districts {
		if d.Level != 1 {
			continue
		}
		if got, ok := p.Locate(d.Latitude, d.Longitude); !ok || got != d.Code {
			t.Errorf("label point of %s %s lies in %q (%v)", d.Code, d.Name.Local, got, ok)
			continue
		}
		found++
	}
	if found != 57 {
		t.Errorf("%d of 57 kelurahan located", found)
	}
	code, ok := p.Locate(-7.9826, 112.6308)
	if d := p.District(code); !ok || d.Name.Local != "Kiduldalem" || p.District(d.Parent).Name.Local != "Klojen" {
		t.Errorf("Alun-alun lies in %q (%v)", code, ok)
	}
	for _, pt := range [][2]float64{{-8.1303, 112.5714}, {0, 0}, {112.6308, -7.9826}, {-7.9826, -112.6308}} {
		if code, ok := p.Locate(pt[0], pt[1]); ok || code != "" {
			t.Errorf("%v lies in %q, want outside", pt, code)
		}
	}
	for level, n := range map[int]int{0: 5, 1: 57} {
		var fc struct{ Features []json.RawMessage }
		if err := json.Unmarshal(p.Boundaries[level], &fc); err != nil || len(fc.Features) != n {
			t.Errorf("level %d: %d features, %v", level, len(fc.Features), err)
		}
	}
}

func BenchmarkLocate(b *testing.B) {
	p := load(b, "malang")
	for i := 0; b.Loop(); i++ {
		d := &p.Districts[5+i%57]
		p.Locate(d.Latitude, d.Longitude)
	}
}

func TestMalangPromise(t *testing.T) {
	p := load(t, "malang")
	at := func(s string) city.Moment {
		m, err := time.ParseInLocation("2006-01-02 15:04:05", s, p.Zone)
		if err != nil {
			t.Fatal(err)
		}
		return city.At(m)
	}
	for _, c := range []struct{ source, t0, policy, response, resolution string }{
		{"SAMBAT", "2026-11-24 14:37:00", "PERWAL-19-2010", "2026-11-27 14:37:00", "2026-12-01 14:37:00"},
		{"COUNTER", "2012-02-28 08:00:00", "PERWAL-19-2010", "2012-03-02 08:00:00", "2012-03-06 08:00:00"},
		{"SP4N", "2026-11-24 14:37:00", "SP4N-LAPOR", "2026-11-27 23:59:59", "2026-12-04 23:59:59"},
		// Christmas Eve (joint leave), Christmas, two weekends and New Year.
		{"SP4N", "2026-12-22 23:59:59", "SP4N-LAPOR", "2026-12-29 23:59:59", "2027-01-06 23:59:59"},
		{"SP4N", "2026-12-31 23:59:59", "SP4N-LAPOR", "2027-01-06 23:59:59", "2027-01-13 23:59:59"},
		{"SP4N", "2015-12-31 09:00:00", "PERWAL-19-2010", "2016-01-03 09:00:00", "2016-01-07 09:00:00"},
	} {
		t0 := at(c.t0)
		f, err := city.Derive(p.Profile, city.Header{Source: c.source}, []city.Event{{Kind: city.Submitted, OccurredAt: t0}})
		if err != nil {
			t.Errorf("%s %s: %v", c.source, c.t0, err)
			continue
		}
		if f.Policy != c.policy || f.Calendar != p.Calendar.Version || f.Calendar == "" {
			t.Errorf("%s %s: policy %s, calendar %q", c.source, c.t0, f.Policy, f.Calendar)
		}
		for clock, want := range [...]string{c.response, c.resolution} {
			if got := f.Dues[clock][0].Due; got != at(want) {
				t.Errorf("%s %s: clock %d due %s, want %s", c.source, c.t0, clock, got.In(p.Zone).Format(time.DateTime), want)
			}
		}
	}
	// The end of the known calendar is an error with a remedy, not a guess.
	_, err := city.Derive(p.Profile, city.Header{Source: "SP4N"}, []city.Event{{Kind: city.Submitted, OccurredAt: at("2027-01-28 09:00:00")}})
	if city.CodeOf(err) != city.CodeInvalid {
		t.Errorf("past the calendar: %v", err)
	}
	// The last submission that still gets both due moments.
	if _, err := city.Derive(p.Profile, city.Header{Source: "SP4N"}, []city.Event{{Kind: city.Submitted, OccurredAt: at("2027-01-19 23:59:59")}}); err != nil {
		t.Errorf("19 January 2027: %v", err)
	}
	if _, err := city.Derive(p.Profile, city.Header{Source: "SP4N"}, []city.Event{{Kind: city.Submitted, OccurredAt: at("2027-01-20 00:00:00")}}); err == nil {
		t.Error("20 January 2027: the file says that this cannot be taken")
	}
}

func TestCalendarWarning(t *testing.T) {
	check := func(day string) []profile.Problem {
		now, err := time.Parse(time.DateOnly, day)
		if err != nil {
			t.Fatal(err)
		}
		problems, err := profile.Check("malang", profile.Now(func() time.Time { return now }))
		if err != nil {
			t.Fatal(err)
		}
		return problems
	}
	if got := check("2026-10-01"); len(got) != 0 {
		t.Errorf("early: %v", got)
	}
	got := check("2026-11-24")
	if len(got) != 1 || !got[0].Warning || got[0].Field != "calendar.last" || got[0].Line == 0 {
		t.Errorf("late: %v", got)
	}
	now := func() time.Time { return time.Date(2026, 11, 24, 0, 0, 0, 0, time.UTC) }
	if l := load(t, "malang", profile.Now(now)); len(l.Warnings) != 1 {
		t.Errorf("warnings = %v", l.Warnings)
	}
}
