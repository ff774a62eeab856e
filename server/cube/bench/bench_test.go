package main

import (
	"os"
	"strings"
	"testing"
	"time"
)

// TestEverythingAgrees asks all engines everything about a few complaints.
func TestEverythingAgrees(t *testing.T) {
	dir, err := os.MkdirTemp("", "tugu-bench-") // not t.TempDir, which another user cannot reach: PostgreSQL does not run as root
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = os.RemoveAll(dir) })
	if err := os.Chmod(dir, 0o755); err != nil {
		t.Fatal(err)
	}
	var out strings.Builder
	o := options{
		n: 3000, sqliteMost: 3000, runs: 1, seed: 7, dir: dir, patience: time.Minute,
		engines: "duckdb,postgres,sqlite", parts: "questions,changes",
	}
	if err := o.run(t.Context(), &out); err != nil {
		t.Fatalf("%v\n%s", err, out.String())
	}
	if !strings.Contains(out.String(), "SQLite gives the same figures as the cube: 11 of 11") {
		t.Errorf("nothing was compared:\n%s", out.String())
	}
}

// TestDifferencesAreSeen makes sure that a wrong figure cannot pass.
func TestDifferencesAreSeen(t *testing.T) {
	figures := []figure{received, mean}
	all := func(int) bool { return true }
	want := answer{"1": {5, 2.5}}
	for name, got := range map[string]answer{
		"other count":   {"1": {6, 2.5}},
		"other mean":    {"1": {5, 2.5000001}},
		"missing group": {},
		"foreign group": {"1": {5, 2.5}, "2": {1, 1}},
	} {
		if len(differ(want, got, figures, all)) == 0 {
			t.Errorf("%s: no difference was seen", name)
		}
	}
	if d := differ(want, answer{"1": {5, 2.5 + 1e-12}}, figures, all); len(d) > 0 {
		t.Errorf("equal answers differ: %v", d)
	}
}
