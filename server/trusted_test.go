package main

import (
	"bytes"
	"encoding/json"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// codeOf posts an operation and returns the code of its first error.
func (p *program) codeOf(t *testing.T, body map[string]any) string {
	t.Helper()
	b, err := json.Marshal(body)
	if err != nil {
		t.Fatal(err)
	}
	req, err := http.NewRequestWithContext(t.Context(), http.MethodPost, p.base+"/graphql", bytes.NewReader(b))
	if err != nil {
		t.Fatal(err)
	}
	req.Header.Set("Content-Type", "application/json")
	res, err := http.DefaultClient.Do(req)
	if err != nil {
		t.Fatal(err)
	}
	defer res.Body.Close()
	var r struct {
		Errors []struct {
			Message    string
			Extensions struct{ Code string }
		}
	}
	if err := json.NewDecoder(res.Body).Decode(&r); err != nil {
		t.Fatal(err)
	}
	if len(r.Errors) == 0 {
		return ""
	}
	return r.Errors[0].Extensions.Code
}

var pageDocument = regexp.MustCompile("(?s)new TypedDocumentString\\(`(.*?)`\\)")

// TestOnlyTrusted holds that a server of trusted operations answers those of the
// pages, as the pages send them, and those of the flags, and no others.
func TestOnlyTrusted(t *testing.T) {
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "report.graphql"), []byte(`query Report { alerts { figure } }`), 0o600); err != nil {
		t.Fatal(err)
	}
	p := start(t, "serve", "--listen=127.0.0.1:0", "--database=sqlite:"+filepath.Join(dir, "tugu.db"), "--only-trusted", "--trusted-operations="+dir)

	headline := ""
	for _, page := range []string{"wall", "kpi"} {
		generated, err := os.ReadFile(filepath.Join("..", "dashboard", "src", "generated", page+".ts"))
		if err != nil {
			t.Fatal(err)
		}
		asked := 0
		for _, m := range pageDocument.FindAllStringSubmatch(string(generated), -1) {
			text := strings.TrimSpace(m[1])
			if strings.HasPrefix(text, "fragment") {
				continue // a part of others
			}
			if page == "wall" && strings.HasPrefix(text, "subscription Headline") {
				headline = text
			}
			asked++
			// Subscriptions are trusted but not answered over HTTP, and some lack variables here.
			if have := p.codeOf(t, map[string]any{"query": text}); have == "OPERATION_NOT_TRUSTED" {
				t.Errorf("%q for %s", have, text)
			}
		}
		if asked == 0 {
			t.Errorf("%s asks nothing", page)
		}
	}
	for want, body := range map[string]map[string]any{
		"":                          {"documentId": "report"},
		"PERSISTED_QUERY_NOT_FOUND": {"documentId": "reports"},
		"OPERATION_NOT_TRUSTED":     {"query": "{ overview { kpis { open } } }"},
	} {
		if have := p.codeOf(t, body); have != want {
			t.Errorf("%v: %q, want %q", body, have, want)
		}
	}
	res, err := http.Get(p.base + "/graphql?query=" + url.QueryEscape("{ __schema { types { name } } }")) //nolint:noctx // a test's
	if err != nil {
		t.Fatal(err)
	}
	if err := res.Body.Close(); err != nil {
		t.Fatal(err)
	}
	if res.Header.Get("ETag") != "" {
		t.Error("introspection was answered")
	}

	// The socket keeps to the list too, and the groups behind it still work.
	var data struct{ Overview map[string]any }
	p.subscribe(t, headline)(&data)
	if data.Overview == nil {
		t.Error("the wall's subscription has no data")
	}
}

func TestTrustedOperationsAreChecked(t *testing.T) {
	file := filepath.Join(t.TempDir(), "bad.graphql")
	if err := os.WriteFile(file, []byte(`query Bad { overview { nothing } }`), 0o600); err != nil {
		t.Fatal(err)
	}
	code, _, errs := tugu(t, "serve", "--listen=127.0.0.1:0", "--trusted-operations="+file)
	if code != 1 || !strings.Contains(errs, "nothing") || !strings.Contains(errs, file) {
		t.Errorf("exit %d: %s", code, errs)
	}
}
