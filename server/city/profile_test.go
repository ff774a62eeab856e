package city_test

import (
	"go/parser"
	"go/token"
	"os"
	"strconv"
	"strings"
	"testing"

	"github.com/tugu-city/tugu/server/city"
)

// TestStandardLibraryOnly: the domain depends on nothing that could age.
func TestStandardLibraryOnly(t *testing.T) {
	entries, err := os.ReadDir(".")
	if err != nil {
		t.Fatal(err)
	}
	files := 0
	for _, e := range entries {
		if !strings.HasSuffix(e.Name(), ".go") || strings.HasSuffix(e.Name(), "_test.go") {
			continue
		}
		files++
		tree, err := parser.ParseFile(token.NewFileSet(), e.Name(), nil, parser.ImportsOnly)
		if err != nil {
			t.Fatal(err)
		}
		for _, i := range tree.Imports {
			name, err := strconv.Unquote(i.Path.Value)
			if err != nil {
				t.Fatal(err)
			}
			if first, _, _ := strings.Cut(name, "/"); strings.Contains(first, ".") {
				t.Errorf("%s imports %s", e.Name(), name)
			}
		}
	}
	if files < 10 {
		t.Errorf("only %d files were looked at", files)
	}
}

func TestKindAndStatusNames(t *testing.T) {
	for k := city.Submitted; k <= city.Retracted; k++ {
		if got, ok := city.ParseKind(k.String()); !ok || got != k {
			t.Errorf("kind %d: %q reads back as %d", k, k, got)
		}
	}
	for _, s := range city.Statuses() {
		if got, ok := city.ParseStatus(s.String()); !ok || got != s {
			t.Errorf("status %d: %q reads back as %d", s, s, got)
		}
	}
	for _, bad := range []string{"", "DONE", "submitted"} {
		if _, ok := city.ParseKind(bad); ok {
			t.Errorf("%q is a kind", bad)
		}
		if _, ok := city.ParseStatus(bad); ok {
			t.Errorf("%q is a status", bad)
		}
	}
	if city.Kind(99).String() != "" || city.Status(99).String() != "" {
		t.Error("a number out of range has a name")
	}
}

// TestLegalSteps: an operator's step is legal where it changes something, and
// every status can be left.
func TestLegalSteps(t *testing.T) {
	p := promise(t, days(3), days(7))
	path := map[city.Status]string{
		city.StatusSubmitted: "", city.StatusVerified: "; 1h VERIFIED", city.StatusAssigned: "; 1h ASSIGNED A",
		city.StatusResponded: "; 1h RESPONDED", city.StatusInProgress: "; 1h STARTED", city.StatusWaitingCitizen: "; 1h WAITING",
		city.StatusResolved: "; 1h RESOLVED", city.StatusClosed: "; 1h CLOSED", city.StatusRejected: "; 1h REJECTED", city.StatusDuplicate: "; 1h DUPLICATE",
	}
	for _, s := range city.Statuses() {
		f := derive(t, p, script(t, "0s SUBMITTED"+path[s]))
		if got := city.Trace(&f).Status; got != s {
			t.Fatalf("%q leads to %s, want %s", path[s], got, s)
		}
		for k := city.Verified; k <= city.Reopened; k++ {
			filed := s == city.StatusResolved && k == city.Closed // a result is filed away
			if city.MayFollow(s, k) && s.Open() == (k == city.Reopened) && !filed {
				t.Errorf("%s may follow %s", k, s)
			}
		}
		if city.MayFollow(s, city.Submitted) || city.MayFollow(s, city.Retracted) {
			t.Errorf("%s can be submitted again or retracted by hand", s)
		}
		if len(city.Legal(s)) == 0 {
			t.Errorf("%s cannot be left", s)
		}
	}
}

func TestCategoryRules(t *testing.T) {
	p := &city.Profile{
		Categories: []city.Category{{Item: city.Item{Code: "SW-Known", Name: city.Label{Local: "Dikenal"}}, Pillar: "LISTED"}},
		CategoryRules: []city.CategoryRule{
			{Match: "SW-A/*", Category: city.Category{Pillar: "SLASH"}},
			{Match: "SW-*", Category: city.Category{Pillar: "ANY"}},
			{Match: "S?-[0-9]", Category: city.Category{Pillar: "DIGIT"}},
		},
	}
	p.Index()
	for code, want := range map[string]string{
		"SW-Known": "LISTED", "sw-known": "ANY", "SW-A/B/C": "SLASH", "sw-x/y": "ANY", "SX-7": "DIGIT", "SX-77": "", "": "",
	} {
		c, ok := p.Category(code)
		if ok != (want != "") || c.Pillar != want || c.Code != code {
			t.Errorf("%q: %+v (%v), want pillar %q", code, c, ok, want)
		}
	}
}

func TestSuccessorsNeverLoop(t *testing.T) {
	p := &city.Profile{Departments: []city.Department{
		{Item: city.Item{Code: "A"}, Successors: []string{"B"}},
		{Item: city.Item{Code: "B"}, Successors: []string{"A"}},
		{Item: city.Item{Code: "C"}, Successors: []string{"D", "E"}},
		{Item: city.Item{Code: "D"}, Successors: []string{"F"}},
		{Item: city.Item{Code: "F"}},
	}}
	p.Index()
	p.Successor("A", "") // returns
	for in, want := range map[[2]string]string{{"C", ""}: "C", {"C", "D"}: "F", {"C", "F"}: "C", {"D", ""}: "F", {"X", ""}: "X"} {
		if got := p.Successor(in[0], in[1]); got != want {
			t.Errorf("%v: %s, want %s", in, got, want)
		}
	}
}
