package profile_test

import (
	"encoding/csv"
	"errors"
	"os"
	"path"
	"strings"
	"testing"
	"time"

	"github.com/tugu-city/tugu/server/city"
)

// sample is the real export; its licence is not stated, so it stays outside.
const sample = "../../../../shared/data/baltimore-311-sample.csv"

// records reads the real file into rows by field of the mapping.
func records(t *testing.T, m *city.FileMapping) []map[string]string {
	t.Helper()
	f, err := os.Open(sample)
	if errors.Is(err, os.ErrNotExist) {
		t.Skip("the Baltimore sample is not on this machine: it states no licence and is not part of the repository")
	}
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	all, err := csv.NewReader(f).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	column := map[string]int{}
	for i, h := range all[0] {
		column[h] = i
	}
	rows := make([]map[string]string, 0, len(all)-1)
	for _, record := range all[1:] {
		row := map[string]string{}
		for field, header := range m.Columns {
			i, ok := column[header]
			if !ok {
				t.Fatalf("the file has no column %q for %s", header, field)
			}
			row[field] = record[i]
		}
		rows = append(rows, row)
	}
	return rows
}

func moment(t *testing.T, m *city.FileMapping, text string) city.Moment {
	t.Helper()
	if text == "" {
		return 0
	}
	at, err := time.ParseInLocation(m.DateLayouts[0], text, m.Zone)
	if err != nil {
		t.Fatal(err)
	}
	return city.At(at)
}

func TestBaltimoreRules(t *testing.T) {
	p := load(t, "baltimore")
	for _, c := range []struct{ code, pillar, department string }{
		{"SW-Dirty Alley", "ENVIRONMENT", "SOLID-WASTE"},
		{"sw-Graffiti Removal-Rec and Parks", "BRANDING", "SOLID-WASTE"},
		{"SW-BCPSS Graffiti Removal", "BRANDING", "SOLID-WASTE"},
		{"TRM-StLight Damaged/Knocked Down/Rusted", "ENVIRONMENT", "TRANSPORTATION"},
		{"TRT-Sign New/Remove/Change", "LIVING", "TRANSPORTATION"},
		{"TRA- Red Light/Speed/Truck Camera", "LIVING", "TRANSPORTATION"},
		{"FCPF-Payments", "ECONOMY", "FINANCE"},
		{"ECC-Miscellaneous Request", "NONE", "CALL-CENTER"},
	} {
		got, ok := p.Category(c.code)
		if !ok || got.Pillar != c.pillar || got.Department != c.department || got.Code != c.code {
			t.Errorf("%s: %+v (%v)", c.code, got, ok)
		}
	}
	if _, ok := p.Category("XYZ-Something"); ok {
		t.Error("an unknown prefix must stay unknown")
	}
}

func TestBaltimoreFile(t *testing.T) {
	p := load(t, "baltimore")
	m := p.Source("BALTIMORE_311").File
	types := map[string]bool{}
	pillars, statuses := map[string]int{}, map[string]int{}
	hits := make([]int, len(p.CategoryRules))
	for _, row := range records(t, m) {
		c, ok := p.Category(row["category"])
		if !ok {
			t.Fatalf("the request type %q finds no place", row["category"])
		}
		pillars[c.Pillar]++
		statuses[row["status"]]++
		if !types[row["category"]] {
			types[row["category"]] = true
			hits[firstRule(p.Profile, row["category"])]++
		}
		if _, ok := m.Statuses[row["status"]]; !ok {
			t.Fatalf("unknown status %q", row["status"])
		}
		if p.Channel(m.Channels[row["channel"]]) == nil {
			t.Fatalf("unknown channel %q", row["channel"])
		}
		if p.Department(m.Departments[row["department"]]) == nil {
			t.Fatalf("unknown agency %q", row["department"])
		}
		if row["district"] != "" && p.District(row["district"]) == nil {
			t.Fatalf("unknown district %q", row["district"])
		}
	}
	if len(types) != 231 || len(statuses) != 9 {
		t.Errorf("%d types, %d status words", len(types), len(statuses))
	}
	for i, n := range hits {
		if n == 0 {
			t.Errorf("the rule %q places nothing in the file", p.CategoryRules[i].Match)
		}
	}
	for _, x := range p.Pillars {
		if pillars[x.Code] == 0 {
			t.Errorf("nothing in pillar %s", x.Code)
		}
	}
	t.Logf("records by pillar: %v", pillars)
}

// firstRule finds the rule that places a category, without the profile's code.
func firstRule(p *city.Profile, category string) int {
	for i, r := range p.CategoryRules {
		flat := strings.NewReplacer("/", "|")
		if ok, err := path.Match(flat.Replace(r.Match), flat.Replace(strings.ToUpper(category))); ok && err == nil {
			return i
		}
	}
	return 0
}

// TestBaltimoreOracle recounts the compliance that METRICS section 5 states.
func TestBaltimoreOracle(t *testing.T) {
	p := load(t, "baltimore")
	m := p.Source("BALTIMORE_311").File
	verdicts := map[city.Verdict]int{}
	for _, row := range records(t, m) {
		word := m.Statuses[row["status"]]
		events := []city.Event{{Kind: city.Submitted, OccurredAt: moment(t, m, row["submittedAt"])}}
		if word.Kind != city.Submitted {
			at := moment(t, m, row[word.At])
			if at == 0 {
				t.Fatalf("%s: no moment for %s", row["externalId"], row["status"])
			}
			events = append(events, city.Event{Kind: word.Kind, OccurredAt: at})
		}
		h := city.Header{Source: "BALTIMORE_311", ResolutionDue: moment(t, m, row["resolutionDue"])}
		f, err := city.Derive(p.Profile, h, events)
		if err != nil {
			t.Fatal(err)
		}
		course := city.Trace(&f)
		if course.Clocks[city.Response].Verdict != city.Unobserved {
			t.Fatalf("%s: response %v", row["externalId"], course.Clocks[city.Response].Verdict)
		}
		verdicts[course.Clocks[city.Resolution].Verdict]++
	}
	want := map[city.Verdict]int{city.Met: 7830, city.Breached: 1721, city.Exempt: 163, city.Unobserved: 286}
	for v, n := range want {
		if verdicts[v] != n {
			t.Errorf("%v: %d, want %d", v, verdicts[v], n)
		}
	}
}
