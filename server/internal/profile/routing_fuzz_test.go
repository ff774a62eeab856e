package profile_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/tugu-city/tugu/server/internal/profile"
)

// FuzzRouting feeds arbitrary files of rules: broken ones are a list of problems,
// and what has none can be loaded and decides.
func FuzzRouting(f *testing.F) {
	for _, seed := range []string{
		"thresholds: { score: 2, margin: 1 }\nrules:\n  - { rule: R, category: ROAD, weight: 3, any: [jalan], match: [jalan rusak] }\n",
		"rules: [{ rule: R, category: ROAD, weight: 0, any: [$roads] }]", "sets: { a: [$a] }\nrules: []", "rules: [{ all: [[]] }]", "rules: [{ any: ['*', '\"', '...'] }]", "", "[]", "a: *b", "thresholds: { score: .nan }",
	} {
		f.Add(seed)
	}
	dir := f.TempDir()
	entries, err := os.ReadDir("testdata/tiny")
	if err != nil {
		f.Fatal(err)
	}
	for _, e := range entries {
		text, err := os.ReadFile(filepath.Join("testdata/tiny", e.Name()))
		if err != nil {
			f.Fatal(err)
		}
		if e.Name() == "city.yaml" {
			text = append([]byte("routing: routing.yaml\n"), text...)
		}
		if err := os.WriteFile(filepath.Join(dir, e.Name()), text, 0o600); err != nil {
			f.Fatal(err)
		}
	}
	f.Fuzz(func(t *testing.T, text string) {
		if err := os.WriteFile(filepath.Join(dir, "routing.yaml"), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		problems, err := profile.Check(dir)
		if err != nil {
			t.Fatal(err)
		}
		p, err := profile.Load(dir)
		if (err == nil) != (len(problems) == 0) {
			t.Fatalf("Load says %v, Check says %v", err, problems)
		}
		if err == nil && p.Router != nil {
			p.Router.Decide("jalan rusak", text)
			p.Router.Place(text, "", "")
		}
	})
}
