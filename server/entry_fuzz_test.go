package main

import (
	"errors"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/tugu-city/tugu/server/internal/store/storetest"
)

// FuzzEntry sends requests of any kind to the whole web server, as a stranger and as an administrator: none ends in a
// panic, in an internal error, or in an answer that shows what is inside.
func FuzzEntry(f *testing.F) {
	s, err := openService(f.Context(), cityFlags{Database: storetest.SQLite(f), Profile: "malang"},
		webFlags{
			Listen: "127.0.0.1:0", Token: testToken, Public: "complaints", DrainTimeout: 10 * time.Second, Snapshot: "none",
			admissionFlags: admissionFlags{Introspection: []string{"public", "admin"}, QueryTimeout: time.Minute},
		},
		slog.New(slog.NewTextHandler(io.Discard, nil)))
	if err != nil {
		f.Fatal(err)
	}
	f.Cleanup(func() {
		if err := s.close(); err != nil {
			f.Error(err)
		}
	})
	for _, a := range attacks() {
		if len(a.body) < 10_000 && !strings.HasPrefix(a.method, "CONNECT") {
			f.Add(a.method, a.path, "Content-Type: application/json\n"+headerLines(a.header), a.body, true)
		}
	}
	for _, body := range []string{
		question, asked(mutation), asked(`{ metrics(dimensions: [DEPARTMENT], granularity: MONTH, having: [{measure: RECEIVED, above: 1}]) { rows { department received } } }`),
		asked(`query($w: WindowInput) { overview(window: $w, compare: SAME_PERIOD_LAST_YEAR) { kpis { trend(granularity: HOUR) { period } } } }`),
		asked(`{ complaints(search: "x", first: 5, after: "eA") { edges { cursor node { id title } } } }`), asked(`{ __schema { types { name fields { name } } } }`),
		`{"query":"query($id: ID!) { complaint(id: $id) { id file { text } } }","variables":{"id":"00000000-0000-0000-0000-000000000000"}}`,
		`{"documentId":"wall","variables":{}}`, `{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"00"}}}`,
	} {
		f.Add(http.MethodPost, "/graphql", "Content-Type: application/json", body, true)
	}
	for _, path := range []string{
		"/export/metrics.csv?dimensions=PILLAR&granularity=DAY&from=2026-01-01&to=2026-02-01", "/export/complaints.jsonl?after=eA", "/export/figure.csv?measure=OVERDUE",
		"/reports/recap.csv?month=2026-10", "/open311/v2/requests.json?page=2&status=open", "/status/ABC?lang=en", "/boundaries/kecamatan.geojson", "/auth?to=/",
		"/graphql?query=%7Bcity%7Bcode%7D%7D&variables=%7B%7D",
	} {
		f.Add(http.MethodGet, path, "Accept: */*", "", false)
	}
	f.Add(http.MethodPost, "/intake/SAMBAT", "Content-Type: application/json", event("E-1", "SUBMITTED", "02T08:00:00", `,"text":"x"`), true)
	f.Add(http.MethodPost, "/open311/v2/requests.json", "Content-Type: application/x-www-form-urlencoded", "service_code=x&lat=1&long=2&description=y", true)
	f.Add(http.MethodPost, "/status", "Content-Type: application/x-www-form-urlencoded", "reference=a&secret=b", false)
	f.Fuzz(func(t *testing.T, method, path, header, body string, admin bool) {
		at, err := url.ParseRequestURI(path)
		if err != nil || !strings.HasPrefix(path, "/") || len(body) > 64<<10 || strings.HasPrefix(path, "/debug/pprof") {
			return // no request that a server hands on, or one that takes its time by intent
		}
		r := httptest.NewRequest(http.MethodGet, "/", strings.NewReader(body)).WithContext(t.Context())
		r.Method, r.URL, r.RequestURI, r.Host, r.RemoteAddr = method, at, path, "127.0.0.1:8080", "127.0.0.1:1"
		for line := range strings.Lines(header) {
			if name, value, ok := strings.Cut(strings.TrimSpace(line), ": "); ok && !strings.EqualFold(name, "Upgrade") && !strings.Contains(value, "event-stream") {
				r.Header.Add(name, value)
			}
		}
		if admin {
			r.Header.Set("Authorization", "Bearer "+testToken)
		}
		w := httptest.NewRecorder()
		defer func() {
			v := recover()
			if err, ok := v.(error); ok && errors.Is(err, http.ErrAbortHandler) { // which cuts an answer under way
				return
			}
			if v != nil {
				t.Fatalf("%s %s %q %q: %v", method, path, header, body, v)
			}
		}()
		s.http.Handler.ServeHTTP(w, r)
		text := w.Body.String()
		if w.Code == http.StatusInternalServerError || strings.Contains(text, `"code":"INTERNAL"`) || strings.Contains(text, "goroutine ") {
			t.Fatalf("%s %s %q %q: %d %.500s", method, path, header, body, w.Code, text)
		}
	})
}

// headerLines writes headers in pairs as lines.
func headerLines(pairs []string) string {
	var b strings.Builder
	for i := 0; i+1 < len(pairs); i += 2 {
		b.WriteString(pairs[i] + ": " + pairs[i+1] + "\n")
	}
	return b.String()
}
