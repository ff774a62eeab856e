package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"runtime"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/tugu-city/tugu/dashboard"
	"github.com/tugu-city/tugu/server/internal/admission"
	"github.com/tugu-city/tugu/server/internal/store/storetest"
)

// send sends a request with headers in pairs and returns the answer, its body read.
func (p *program) send(t *testing.T, method, path, body string, header ...string) (*http.Response, string) {
	t.Helper()
	r, err := http.NewRequestWithContext(t.Context(), method, p.base+path, strings.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	if body != "" {
		r.Header.Set("Content-Type", "application/json")
	}
	for i := 0; i < len(header); i += 2 {
		r.Header.Set(header[i], header[i+1])
	}
	res, err := http.DefaultClient.Do(r)
	if err != nil {
		t.Fatal(err)
	}
	defer res.Body.Close()
	text, err := io.ReadAll(res.Body)
	if err != nil {
		t.Fatal(err)
	}
	return res, string(text)
}

// later holds that an answer sends a client away until whole seconds have passed.
func later(t *testing.T, res *http.Response, text string, status int, code string) {
	t.Helper()
	seconds, err := strconv.Atoi(res.Header.Get("Retry-After"))
	if res.StatusCode != status || err != nil || seconds < 1 || !strings.Contains(text, code) {
		t.Errorf("%d %s, Retry-After %q, want %d %s and whole seconds", res.StatusCode, text, res.Header.Get("Retry-After"), status, code)
	}
}

const question = `{"query":"{ overview { kpis { open } } }"}`

// TestRateLimits: who sends too much is told when to come back; another address, a
// token, a wall and who looks whether the program lives are not in the way.
func TestRateLimits(t *testing.T) {
	dsn := storetest.SQLite(t)
	analyst := makeToken(t, dsn, "--role=analyst", "--name=powerbi")
	leader := makeToken(t, dsn, "--role=leader", "--name=mayor")
	// So slow a rate gives nothing back while the test runs.
	p := start(t, "serve", "--listen=127.0.0.1:0", "--database="+dsn, "--trust-proxy=127.0.0.1/32", "--request-rate=0.0001", "--request-burst=5")
	from := func(address string, header ...string) []string { return append(header, "X-Forwarded-For", address) }
	ask := func(header ...string) (*http.Response, string) {
		t.Helper()
		return p.send(t, http.MethodPost, "/graphql", question, header...)
	}
	exhaust := func(header ...string) {
		t.Helper()
		for range 5 {
			if res, text := ask(header...); res.StatusCode != http.StatusOK {
				t.Fatalf("within the burst: %d %s", res.StatusCode, text)
			}
		}
		res, text := ask(header...)
		later(t, res, text, http.StatusTooManyRequests, "RATE_LIMITED")
	}
	exhaust(from("198.51.100.1")...)
	for _, path := range []string{"/export/metrics.csv", "/reports/recap.csv", "/open311/v2/services.xml", "/status"} {
		res, text := p.send(t, http.MethodGet, path, "", from("198.51.100.1")...)
		later(t, res, text, http.StatusTooManyRequests, "too many requests")
	}
	if res, text := ask(from("198.51.100.2")...); res.StatusCode != http.StatusOK {
		t.Errorf("another address: %d %s", res.StatusCode, text)
	}
	// What stands left of the proxy's own word may be made up.
	res, text := ask(from("203.0.113.1, 198.51.100.1")...)
	later(t, res, text, http.StatusTooManyRequests, "RATE_LIMITED")
	exhaust(from("198.51.100.1", "Authorization", "Bearer "+analyst)...)
	exhaust(from("2001:db8:1:2::3")...)
	res, text = ask(from("2001:db8:1:2:ffff::1")...) // of the same house
	later(t, res, text, http.StatusTooManyRequests, "RATE_LIMITED")
	if res, text := ask(from("198.51.100.1", "Authorization", "Bearer "+leader)...); res.StatusCode != http.StatusOK {
		t.Errorf("another token: %d %s", res.StatusCode, text)
	}
	res, text = ask(from("198.51.100.1", "Authorization", "Bearer tugu_unknownx_"+strings.Repeat("A", 43))...)
	later(t, res, text, http.StatusTooManyRequests, "RATE_LIMITED") // a token that nobody knows opens no bucket
	for _, path := range []string{"/healthz", "/readyz", "/metrics"} {
		if res, text := p.send(t, http.MethodGet, path, "", from("198.51.100.1")...); res.StatusCode != http.StatusOK {
			t.Errorf("%s: %d %.100s", path, res.StatusCode, text)
		}
	}
	var seen struct {
		Overview struct{ Kpis struct{ Open int } }
	}
	p.subscribeWith(t, http.Header{"X-Forwarded-For": {"198.51.100.1"}}, map[string]any{"query": `subscription { overview { kpis { open } } }`})(&seen)
	if _, metrics := p.send(t, http.MethodGet, "/metrics", ""); !strings.Contains(metrics, "\ntugu_rate_limited_total ") || strings.Contains(metrics, "\ntugu_rate_limited_total 0\n") {
		t.Error("/metrics does not tell how many were sent away")
	}
}

// TestCostIsCounted: an operation counts by what it costs, also over a websocket.
func TestCostIsCounted(t *testing.T) {
	p := start(t, "serve", "--listen=127.0.0.1:0", "--database="+storetest.SQLite(t), "--trust-proxy=127.0.0.1/32", "--request-rate=0.0001", "--request-burst=12")
	var dear strings.Builder
	for i := range 60 { // a pass each: 60,000 and more, which is six requests and its own
		fmt.Fprintf(&dear, "a%d: overview(window: {from: \"2026-01-01\", to: \"2026-01-%02d\"}) { kpis { open } } ", i, 1+i%28)
	}
	body, err := json.Marshal(map[string]string{"query": "{ " + dear.String() + "}"})
	if err != nil {
		t.Fatal(err)
	}
	if res, text := p.send(t, http.MethodPost, "/graphql", string(body), "X-Forwarded-For", "198.51.100.1"); res.StatusCode != http.StatusOK {
		t.Fatalf("%d %.300s", res.StatusCode, text)
	}
	res, text := p.send(t, http.MethodPost, "/graphql", strings.Replace(string(body), "a0:", "b0:", 1), "X-Forwarded-For", "198.51.100.1")
	later(t, res, text, http.StatusTooManyRequests, "RATE_LIMITED")
	if res, text := p.send(t, http.MethodPost, "/graphql", question, "X-Forwarded-For", "198.51.100.1"); res.StatusCode != http.StatusOK {
		t.Errorf("a cheap question: %d %s", res.StatusCode, text)
	}
	next := p.subscribeWith(t, http.Header{"X-Forwarded-For": {"198.51.100.3"}}, map[string]any{"query": "query { " + dear.String() + "}"})
	var first map[string]any
	next(&first)
	if len(first) != 60 {
		t.Errorf("%d answers", len(first))
	}
	res, text = p.send(t, http.MethodPost, "/graphql", strings.Replace(string(body), "a0:", "c0:", 1), "X-Forwarded-For", "198.51.100.3")
	later(t, res, text, http.StatusTooManyRequests, "RATE_LIMITED")
}

// TestFloodOfQuestions: while every turn and every place in the queue of questions is
// taken, one more is sent away, and pages are answered and walls go on.
func TestFloodOfQuestions(t *testing.T) {
	s, err := openService(t.Context(), cityFlags{Database: storetest.SQLite(t), Profile: "malang"},
		webFlags{Listen: "127.0.0.1:0", Token: testToken, DrainTimeout: 10 * time.Second, Snapshot: "none", admissionFlags: admissionFlags{Questions: 2}},
		slog.New(slog.NewTextHandler(io.Discard, nil)))
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	ended := make(chan struct{})
	const flood = 2 + 256
	for range flood {
		go func() {
			if leave, err := s.door.gate.Enter(ctx, admission.Bulk); err == nil {
				<-ctx.Done()
				leave()
			}
			ended <- struct{}{}
		}()
	}
	defer func() {
		cancel()
		for range flood {
			<-ended
		}
		if err := s.close(); err != nil {
			t.Error(err)
		}
	}()
	p := &program{base: "http://" + s.address}
	wall := p.subscribe(t, `subscription { pillars(window: {preset: TODAY}) { total { received } } }`)
	var seen struct {
		Pillars struct{ Total struct{ Received int } }
	}
	wall(&seen)
	for deadline := time.Now().Add(time.Minute); s.door.gate.Stats(admission.Bulk).Waiting < 256; runtime.Gosched() {
		if time.Now().After(deadline) {
			t.Fatalf("%+v", s.door.gate.Stats(admission.Bulk))
		}
	}
	res, text := p.send(t, http.MethodPost, "/graphql", question)
	later(t, res, text, http.StatusTooManyRequests, "RATE_LIMITED")

	kpi, err := json.Marshal(map[string]any{"query": dashboard.KPIOperations, "operationName": "Present", "variables": map[string]any{}})
	if err != nil {
		t.Fatal(err)
	}
	if res, text := p.send(t, http.MethodPost, "/graphql", string(kpi)); res.StatusCode != http.StatusOK || strings.Contains(text, `"errors"`) {
		t.Errorf("a page: %d %.300s", res.StatusCode, text)
	}
	var made struct {
		ComplaintSubmit struct{ Complaint struct{ ID string } }
	}
	if code := p.ask(t, testToken, `mutation { complaintSubmit(input: {channel: "`+s.profile.Channels[0].Code+`", text: "Lampu padam"}) { complaint { id } } }`, &made); code != "" || made.ComplaintSubmit.Complaint.ID == "" {
		t.Errorf("a complaint: %s %+v", code, made)
	}
	for seen.Pillars.Total.Received != 1 {
		wall(&seen)
	}
	if shed := s.door.gate.Stats(admission.Bulk).Shed; shed < 1 {
		t.Errorf("%d questions were shed", shed)
	}
}

// TestIntrospectionByRole: who may ask about the schema is said by role, and mistakes
// name nothing of it where nobody may.
func TestIntrospectionByRole(t *testing.T) {
	const schema, mistake = `{ __schema { queryType { name } } }`, `{ overviev { freshness { sequence } } }`
	for name, c := range map[string]struct {
		flags []string
		want  map[string]string // role to code
	}{
		"by default":         {nil, map[string]string{"": "", "analyst": "", "screen": "FORBIDDEN", "intake": "FORBIDDEN"}},
		"of a closed city":   {[]string{"--public=nothing"}, map[string]string{"": "FORBIDDEN", "analyst": "", "screen": "FORBIDDEN"}},
		"for administrators": {[]string{"--introspection=admin"}, map[string]string{"": "FORBIDDEN", "analyst": "FORBIDDEN", "admin": ""}},
		"for nobody":         {[]string{"--introspection=none"}, map[string]string{"": "GRAPHQL_VALIDATION_FAILED", "admin": "GRAPHQL_VALIDATION_FAILED"}},
	} {
		t.Run(name, func(t *testing.T) {
			dsn := storetest.SQLite(t)
			tokens := map[string]string{"": ""}
			for role := range c.want {
				if role != "" {
					tokens[role] = makeToken(t, dsn, "--role="+role, "--name="+role)
				}
			}
			p := start(t, append([]string{"serve", "--listen=127.0.0.1:0", "--database=" + dsn}, c.flags...)...)
			for role, want := range c.want {
				if code := p.ask(t, tokens[role], schema, &struct{}{}); code != want {
					t.Errorf("%q: %q, want %q", role, code, want)
				}
			}
			body, _ := json.Marshal(map[string]string{"query": mistake})
			if _, text := p.send(t, http.MethodPost, "/graphql", string(body)); strings.Contains(text, "Did you mean") == (name == "for nobody") {
				t.Errorf("a mistake is answered with %s", text)
			}
		})
	}
}
