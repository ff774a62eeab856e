package dashboard_test

import (
	"compress/gzip"
	"io"
	"net/http"
	"net/http/httptest"
	"regexp"
	"strings"
	"testing"

	"github.com/tugu-city/tugu/dashboard"
)

func get(t *testing.T, method, path string) *http.Response {
	t.Helper()
	w := httptest.NewRecorder()
	dashboard.Handler().ServeHTTP(w, httptest.NewRequest(method, path, nil))
	return w.Result()
}

func body(t *testing.T, r *http.Response) string {
	t.Helper()
	var b strings.Builder
	if err := r.Write(&b); err != nil {
		t.Fatal(err)
	}
	_, text, _ := strings.Cut(b.String(), "\r\n\r\n")
	return text
}

// Every page is served uncached under a policy, has no script or style of its own, and each part it names is
// served with its type and may be kept.
func TestPagesAndTheirParts(t *testing.T) {
	part := regexp.MustCompile(`(?:src|href)="(/[^"]+)"`)
	for _, path := range []string{"/", "/wall", "/kpi", "/screens", "/counter", "/graphiql"} {
		r := get(t, http.MethodGet, path)
		if r.StatusCode != http.StatusOK || r.Header.Get("Content-Type") != "text/html; charset=utf-8" {
			t.Fatalf("%s: %d %s", path, r.StatusCode, r.Header.Get("Content-Type"))
		}
		if got := r.Header.Get("Cache-Control"); got != "no-cache" {
			t.Errorf("%s: Cache-Control %q", path, got)
		}
		policy := r.Header.Get("Content-Security-Policy")
		if !strings.Contains(policy, "default-src 'none'; script-src 'self';") {
			t.Errorf("%s: policy %q", path, policy)
		}
		if strings.Contains(policy, "unsafe-") {
			t.Errorf("%s: policy %q", path, policy)
		}
		html := body(t, r)
		if regexp.MustCompile(`<style|style=|<script(?:[^>]*)>[^<]`).MatchString(html) {
			t.Errorf("%s: the policy forbids what stands in the page itself:\n%s", path, html)
		}
		parts := part.FindAllStringSubmatch(html, -1)
		if len(parts) < 3 {
			t.Fatalf("%s names only %d parts", path, len(parts))
		}
		for _, p := range parts {
			r := get(t, http.MethodGet, p[1])
			if r.StatusCode != http.StatusOK || !strings.Contains(r.Header.Get("Cache-Control"), "immutable") {
				t.Errorf("%s: %d, Cache-Control %q", p[1], r.StatusCode, r.Header.Get("Cache-Control"))
			}
			types := map[string]string{".js": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml"}
			for ending, want := range types {
				if strings.HasSuffix(p[1], ending) && !strings.HasPrefix(r.Header.Get("Content-Type"), want) {
					t.Errorf("%s has the type %q", p[1], r.Header.Get("Content-Type"))
				}
			}
		}
	}
}

func TestOnlyWhatIsThere(t *testing.T) {
	for path, want := range map[string]int{
		"/assets/none.js": http.StatusNotFound, "/assets/": http.StatusNotFound, "/index.html": http.StatusNotFound,
		"/assets/%2e%2e%2findex.html": http.StatusNotFound, "/wall/": http.StatusNotFound,
	} {
		r := get(t, http.MethodGet, path)
		if r.StatusCode != want {
			t.Errorf("%s: %d, want %d", path, r.StatusCode, want)
		}
		if kept := r.Header.Get("Cache-Control"); kept != "" {
			t.Errorf("%s: a miss may not be kept: %q", path, kept)
		}
	}
	if r := get(t, http.MethodPost, "/"); r.StatusCode != http.StatusMethodNotAllowed {
		t.Errorf("POST /: %d", r.StatusCode)
	}
}

// Texts are packed for who takes gzip, and are the same underneath; fonts, and answers to others, are not.
func TestPackedForThoseWhoTakeIt(t *testing.T) {
	ask := func(path, accept string) *http.Response {
		w := httptest.NewRecorder()
		r := httptest.NewRequest(http.MethodGet, path, nil)
		r.Header.Set("Accept-Encoding", accept)
		dashboard.Handler().ServeHTTP(w, r)
		return w.Result()
	}
	read := func(r io.Reader) string {
		t.Helper()
		all, err := io.ReadAll(r)
		if err != nil {
			t.Fatal(err)
		}
		return string(all)
	}
	page := read(ask("/kpi", "").Body)
	for _, p := range append(regexp.MustCompile(`/assets/[^"]+[.](?:js|css)`).FindAllString(page, -1), "/kpi") {
		plain := read(ask(p, "").Body)
		for _, accept := range []string{"gzip", "br, gzip;q=0.5", "deflate, GZIP ;q=1"} {
			for range 2 { // made, then kept
				r := ask(p, accept)
				z, err := gzip.NewReader(r.Body)
				if err != nil {
					t.Fatalf("%s for %q: %v", p, accept, err)
				}
				if got := read(z); got != plain || r.Header.Get("Content-Encoding") != "gzip" || r.Header.Get("Vary") != "Accept-Encoding" {
					t.Errorf("%s for %q: %d bytes, %v", p, accept, len(got), r.Header)
				}
			}
		}
		for _, accept := range []string{"", "br", "gzip;q=0", "gzip; q=x"} {
			if r := ask(p, accept); r.Header.Get("Content-Encoding") != "" || read(r.Body) != plain {
				t.Errorf("%s for %q: %v", p, accept, r.Header)
			}
		}
	}
	styles := regexp.MustCompile(`/assets/[^"]+[.]css`).FindAllString(page, -1)
	font := ""
	for _, s := range styles {
		if found := regexp.MustCompile(`/assets/[^")]+[.]woff2`).FindString(read(ask(s, "").Body)); found != "" {
			font = found
		}
	}
	if r := ask(font, "gzip"); r.StatusCode != http.StatusOK || r.Header.Get("Content-Encoding") != "" {
		t.Errorf("font %q: %d %v", font, r.StatusCode, r.Header)
	}
}
