package profile_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/profile"
)

// copyTiny puts a third city into a folder of its own and changes it; a change
// is file, old, new, where an old text must be there exactly once.
func copyTiny(t *testing.T, changes ...[3]string) string {
	t.Helper()
	dir := t.TempDir()
	const from = "testdata/tiny"
	entries, err := os.ReadDir(from)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		text, err := os.ReadFile(filepath.Join(from, e.Name()))
		if err != nil {
			t.Fatal(err)
		}
		for _, c := range changes {
			if c[0] != e.Name() {
				continue
			}
			if strings.Count(string(text), c[1]) != 1 {
				t.Fatalf("%q stands %d times in %s", c[1], strings.Count(string(text), c[1]), c[0])
			}
			text = []byte(strings.Replace(string(text), c[1], c[2], 1))
		}
		if err := os.WriteFile(filepath.Join(dir, e.Name()), text, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

func TestAnotherCityIsOnlyData(t *testing.T) {
	dir := copyTiny(t)
	byFolder := load(t, dir)
	byFile := load(t, filepath.Join(dir, "city.yaml"))
	if byFolder.Version != byFile.Version || len(byFolder.Version) != 12 {
		t.Errorf("versions %q and %q", byFolder.Version, byFile.Version)
	}
	p := byFolder.Profile
	if p.Name != (city.Label{Local: "Kota Kecil", English: "Small Town"}) || p.Zone.String() != "Asia/Makassar" || p.LowCount != 5 || p.AtRiskWithin != city.Day {
		t.Errorf("head: %+v", p)
	}
	for _, c := range []struct{ got, want any }{
		{p.Departments[0], city.Department{Item: city.Item{Code: "DPU", Name: city.Label{Local: "Dinas Pekerjaan Umum", English: "Dinas Pekerjaan Umum"}}, Abbreviation: "PU", ValidFrom: "2020-01-01"}},
		{p.Departments[1].Abbreviation, "DLH"},
		{p.Departments[2].Successors, []string{"DLH"}},
		{p.Districts[1], city.District{Item: city.Item{Code: "1.1", Name: city.Label{Local: "Pantai", English: "Pantai"}}, Level: 1, Parent: "1", Latitude: -8.55, Longitude: 115.05}},
		{p.Calendar.Holidays, map[city.Date]string{"2020-08-17": "Kemerdekaan"}},
		{p.Calendar.Weekend, []time.Weekday{time.Saturday, time.Sunday}},
		{p.Policies[0].Response, city.ClockRule{Due: city.DueExact, Days: 3}},
		{p.Policies[0].Resolution, city.ClockRule{Due: city.DueEndOfDay, Days: 5, Working: true, Pause: true, PauseCapDays: 10}},
		{p.Sources[0].File.Statuses["Beres"], city.StatusWord{Kind: city.Resolved, At: "closedAt"}},
		{p.Sources[0].File.Delimiter, ';'},
		{*p.Sources[0].File.City, [4]float64{-9, 114, -8, 116}},
		{p.Sources[0].File.Zone.String(), "Asia/Makassar"},
		{p.AlertRules[0].Above, true},
		{p.AlertRules[0].Threshold, 3.0},
		{p.Alerting, city.Alerting{
			Every: 300, From: 27_000, To: 57_600,
			Receivers: []city.Receiver{
				{Code: "DESK", Email: []string{"desk@example.go.id"}, Departments: []string{"DPU"}, Severities: []string{"critical"}, Language: "id"},
				{Code: "OPS", Webhook: &city.Webhook{URL: "https://ops.example.go.id/tugu", Secret: "TUGU_ALERT_OPS"}, Language: "id"},
			},
			Escalations: []city.Escalation{{Clock: "RESPONSE", Levels: []city.EscalationLevel{
				{Receivers: []string{"DESK"}}, {After: 8 * city.Hour, Working: true, Receivers: []string{"OPS"}},
			}}},
		}},
		{p.Questions, []city.Question{{Name: "open-by-pillar", Query: "{ pillars { items { pillar { code } kpis { open } } } }"}}},
		{p.Populations[1], city.Population{District: "1", AsOf: "2020-09-30", Count: 3000}},
	} {
		if diff := cmp.Diff(c.want, c.got); diff != "" {
			t.Error(diff)
		}
	}
	if c, ok := p.Category("w-leak/burst"); !ok || c.Pillar != "ENVIRONMENT" || c.Code != "w-leak/burst" {
		t.Errorf("rule: %+v %v", c, ok)
	}
	for _, c := range []struct {
		lat, lng float64
		want     string
	}{{-8.55, 115.05, "1.1"}, {-8.42, 115.05, "1.2"}, {-8.47, 115.03, ""}, {-8.3, 115.05, ""}} {
		if got, _ := byFolder.Locate(c.lat, c.lng); got != c.want {
			t.Errorf("%v %v lies in %q, want %q", c.lat, c.lng, got, c.want)
		}
	}
	if _, ok := byFolder.Boundaries[0]; ok || len(byFolder.Boundaries) != 1 {
		t.Errorf("boundaries of %d levels", len(byFolder.Boundaries))
	}
}

func TestVersions(t *testing.T) {
	base := load(t, copyTiny(t))
	for _, c := range []struct {
		name     string
		change   [3]string
		calendar bool
	}{
		{"target", [3]string{"city.yaml", "value: 0.9 }", "value: 0.8 }"}, false},
		{"side file", [3]string{"departments.csv", ",PU,", ",DPU,"}, false},
		{"polygon", [3]string{"map.geojson", "[[[115.0, -8.6], [115.1, -8.6]", "[[[115.0, -8.6], [115.11, -8.6]"}, false},
		{"holiday", [3]string{"city.yaml", "2020-08-17, name", "2020-08-18, name"}, true},
		{"weekend", [3]string{"city.yaml", "[SATURDAY, SUNDAY]", "[SUNDAY]"}, true},
		{"calendar's end", [3]string{"city.yaml", "last: 2026-12-31", "last: 2027-12-31"}, true},
	} {
		got := load(t, copyTiny(t, c.change))
		if got.Version == base.Version {
			t.Errorf("%s: the version did not change", c.name)
		}
		if changed := got.Calendar.Version != base.Calendar.Version; changed != c.calendar {
			t.Errorf("%s: calendar version changed: %v, want %v", c.name, changed, c.calendar)
		}
	}
}

func TestNoSuchProfile(t *testing.T) {
	for _, name := range []string{"malnag", t.TempDir(), filepath.Join(t.TempDir(), "city.yaml"), ""} {
		_, err := profile.Load(name)
		if city.CodeOf(err) != city.CodeNotFound {
			t.Errorf("%q: %v", name, err)
		}
	}
	_, err := profile.Load("malnag")
	if !strings.Contains(err.Error(), "baltimore, malang") {
		t.Errorf("the error does not name what there is: %v", err)
	}
}
