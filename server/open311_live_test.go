package main

import (
	"bytes"
	"context"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// TestOpen311Client has a client that others wrote discover the service, list, hand
// in, find again and be refused, as JSON and as XML.
func TestOpen311Client(t *testing.T) {
	if _, err := exec.LookPath("node"); err != nil {
		t.Skip("node is not installed, so the client cannot run")
	}
	t.Parallel()
	ctx, cancel := context.WithTimeout(t.Context(), 3*time.Minute)
	defer cancel()
	p := start(t, "serve", "--database=sqlite:"+filepath.Join(t.TempDir(), "tugu.db"), "--token="+testToken, "--public=complaints", "--listen=127.0.0.1:0")
	dir := npmCI(ctx, t, filepath.Join("internal", "open311", "client"), "client.cjs")
	node := exec.CommandContext(ctx, "node", "client.cjs", p.base, testToken, "JALAN-RUSAK")
	node.Dir, node.Stderr = dir, os.Stderr
	out, err := node.Output()
	if err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	said := map[string]string{}
	for line := range bytes.Lines(out) {
		var one struct {
			What, Format, Error string
			Value               json.RawMessage
		}
		if err := json.Unmarshal(line, &one); err != nil {
			t.Fatalf("%v: %s", err, line)
		}
		said[one.What+" "+one.Format] = one.Error + string(one.Value)
	}
	for _, format := range []string{"json", "xml"} {
		for what, want := range map[string]string{
			"discovery": p.base + "/open311/v2", "services": "JALAN-RUSAK", "definition": "JALAN-RUSAK", "submit": "service_request_id",
			"request": `"status":"open"`, "several": "JALAN-RUSAK", "open": "JALAN-RUSAK", "unknown": "404", "no key": "403",
		} {
			if got := said[what+" "+format]; !strings.Contains(got, want) {
				t.Errorf("%s as %s: %.400s, want %s", what, format, got, want)
			}
		}
	}
	var open []struct {
		ServiceCode string `json:"service_code"`
	}
	if err := json.Unmarshal([]byte(strings.TrimPrefix(said["open xml"], "null")), &open); err != nil || len(open) != 2 {
		t.Errorf("the open requests in the end: %v %s", err, said["open xml"])
	}
	t.Logf("%d calls of npm open311 0.0.12", len(said))
}
