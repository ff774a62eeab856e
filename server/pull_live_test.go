package main

import (
	"fmt"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// TestPullFromAnotherTugu has one city ask another for its complaints.
func TestPullFromAnotherTugu(t *testing.T) {
	t.Parallel()
	from := start(t, "serve", "--database=sqlite:"+filepath.Join(t.TempDir(), "tugu.db"), "--token="+testToken, "--public=complaints", "--listen=127.0.0.1:0")
	for i := range 5 {
		form := url.Values{"api_key": {testToken}, "service_code": {"JALAN-RUSAK"}, "lat": {"-7.9826"}, "long": {"112.6308"}, "description": {fmt.Sprint("hole ", i)}}
		r, err := http.NewRequestWithContext(t.Context(), http.MethodPost, from.base+"/open311/v2/requests.json", strings.NewReader(form.Encode()))
		if err != nil {
			t.Fatal(err)
		}
		r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
		answer, err := http.DefaultClient.Do(r)
		if err != nil {
			t.Fatal(err)
		}
		answer.Body.Close()
		if answer.StatusCode != http.StatusOK {
			t.Fatal(answer.Status)
		}
	}
	for _, format := range []string{"json", "xml"} {
		dir := t.TempDir()
		if err := os.CopyFS(dir, os.DirFS(filepath.Join("city", "malang"))); err != nil {
			t.Fatal(err)
		}
		file := filepath.Join(dir, "city.yaml")
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		source := fmt.Sprintf("sources:\n  - code: NEIGHBOUR\n    name: Neighbour\n    channel: SAMBAT_WEB\n    open311:\n"+
			"      url: %s/open311/v2\n      since: %s\n      format: %s\n      byUpdate: true\n      pageSize: 2\n      private: true\n",
			from.base, time.Now().AddDate(0, 0, -2).Format(time.DateOnly), format)
		if err := os.WriteFile(file, []byte(strings.Replace(string(text), "sources:\n", source, 1)), 0o600); err != nil {
			t.Fatal(err)
		}
		to := start(t, "serve", "--profile="+dir, "--database=sqlite:"+filepath.Join(t.TempDir(), "tugu.db"), "--token="+testToken, "--listen=127.0.0.1:0")
		const query = `{ complaints(filter: {sources: ["NEIGHBOUR"]}, window: {preset: ALL}) { totalCount nodes { category { code } status } } }`
		var seen struct {
			Complaints struct {
				TotalCount int
				Nodes      []struct {
					Category struct{ Code string }
					Status   string
				}
			}
		}
		deadline := time.Now().Add(60 * time.Second)
		for seen.Complaints.TotalCount < 5 {
			if time.Now().After(deadline) {
				t.Fatalf("%s: %d complaints came over: %s", format, seen.Complaints.TotalCount, to.log)
			}
			if code := to.ask(t, testToken, query, &seen); code != "" {
				t.Fatal(code)
			}
		}
		for _, n := range seen.Complaints.Nodes {
			if n.Category.Code != "JALAN-RUSAK" || n.Status != "SUBMITTED" {
				t.Errorf("%s: %+v", format, n)
			}
		}
		to.stop()
	}
}
