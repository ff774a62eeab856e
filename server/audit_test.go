package main

import (
	"context"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
	"time"
)

// audits is how many checks the pinned graphql-http makes.
const audits = 61

// TestAudit lets graphql-http audit the running program.
func TestAudit(t *testing.T) {
	if _, err := exec.LookPath("node"); err != nil {
		t.Skip("node is not installed, so graphql-http's audit cannot run")
	}
	ctx, cancel := context.WithTimeout(t.Context(), 3*time.Minute)
	defer cancel()
	dir := t.TempDir()
	for _, name := range []string{"package.json", "package-lock.json", "audit.mjs"} {
		data, err := os.ReadFile(filepath.Join("gqlhttp", "conformance", name))
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(dir, name), data, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	npm := exec.CommandContext(ctx, "npm", "ci", "--no-audit", "--no-fund")
	npm.Dir = dir
	if out, err := npm.CombinedOutput(); err != nil {
		t.Fatalf("npm ci: %v\n%s", err, out)
	}
	p := start(t, "serve", "--listen", "127.0.0.1:0", "--database", "sqlite:"+filepath.Join(t.TempDir(), "tugu.db"))
	node := exec.CommandContext(ctx, "node", "audit.mjs", p.base+"/graphql")
	node.Dir, node.Stderr = dir, os.Stderr
	out, err := node.Output()
	if err != nil {
		t.Fatal(err)
	}
	var results []struct{ ID, Name, Status, Reason string }
	if err := json.Unmarshal(out, &results); err != nil {
		t.Fatal(err)
	}
	ok := 0
	for _, r := range results {
		if r.Status == "ok" {
			ok++
		} else {
			t.Errorf("%s %s: %s: %s", r.ID, r.Name, r.Status, r.Reason)
		}
	}
	t.Logf("score: graphql-http 1.23.1: %d of %d ok", ok, len(results))
	if len(results) != audits {
		t.Errorf("%d checks were made, not %d", len(results), audits)
	}
}
