package city

import "testing"

func TestDepartmentForFollowsTheMergers(t *testing.T) {
	item := func(code string) Item { return Item{Code: code} }
	p := &Profile{
		Categories: []Category{{Item: item("ROAD"), Department: "WORKS"}, {Item: item("ART"), Department: "CULTURE"}, {Item: item("OLD"), Department: "GONE"}, {Item: item("NOBODY")}},
		Departments: []Department{
			{Item: item("WORKS"), ValidFrom: "2020-01-01"},
			{Item: item("ROADS"), ValidFrom: "2017-01-01", ValidTo: "2019-12-31", Successors: []string{"WORKS"}},
			{Item: item("BUILDINGS"), ValidTo: "2016-12-31", Successors: []string{"ROADS"}},
			{Item: item("CULTURE"), ValidFrom: "2020-01-01"},
			{Item: item("MUSEUMS"), ValidTo: "2019-12-31", Successors: []string{"CULTURE"}},
			{Item: item("THEATRES"), ValidTo: "2019-12-31", Successors: []string{"CULTURE"}},
			{Item: item("GONE"), ValidTo: "2019-12-31", Successors: []string{"OTHERS"}},
			{Item: item("OTHERS")},
		},
	}
	p.Index()
	for _, c := range []struct {
		category string
		day      Date
		want     string
	}{
		{"ROAD", "2026-11-30", "WORKS"},
		{"ROAD", "2020-01-01", "WORKS"},
		{"ROAD", "2019-12-31", "ROADS"},
		{"ROAD", "2016-12-31", "BUILDINGS"},
		{"ART", "2019-12-31", ""}, // two had it, and nobody says which
		{"ART", "2020-01-01", "CULTURE"},
		{"OLD", "2019-12-31", "GONE"},
		{"OLD", "2020-01-01", "OTHERS"},
		{"NOBODY", "2026-01-01", ""},
		{"UNKNOWN", "2026-01-01", ""},
	} {
		if got := p.DepartmentFor(c.category, c.day); got != c.want {
			t.Errorf("%s on %s: %q, want %q", c.category, c.day, got, c.want)
		}
	}
}
