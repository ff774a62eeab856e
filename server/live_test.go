package main

import (
	"io"
	"net/http"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// request sends a request and returns the status and the body up to its end.
func (p *program) request(t *testing.T, method, path, body string, header map[string]string) (int, string) {
	t.Helper()
	req, err := http.NewRequestWithContext(t.Context(), method, p.base+path, strings.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	for k, v := range header {
		req.Header.Set(k, v)
	}
	res, err := http.DefaultClient.Do(req)
	if err != nil {
		t.Fatal(err)
	}
	defer res.Body.Close()
	text, err := io.ReadAll(res.Body)
	if err != nil {
		t.Fatal(err)
	}
	return res.StatusCode, string(text)
}

// measured waits until the metrics hold the line.
func (p *program) measured(t *testing.T, line string) {
	t.Helper()
	tick := time.NewTicker(50 * time.Millisecond)
	defer tick.Stop()
	for end := time.Now().Add(30 * time.Second); ; <-tick.C {
		_, text := p.get(t, "/metrics")
		if strings.Contains(text, "\n"+line) {
			return
		}
		if time.Now().After(end) {
			t.Fatalf("no %q in the metrics", line)
		}
	}
}

// TestLiveTransport: changes wake whom they touch, answers about the past end,
// event streams work beside websockets, and all of it is measured.
func TestLiveTransport(t *testing.T) {
	t.Parallel()
	p := start(t, "serve", "--listen=127.0.0.1:0", "--database=sqlite:"+filepath.Join(t.TempDir(), "tugu.db"), "--token="+testToken)
	var city struct {
		City struct{ Channels []struct{ Code string } }
	}
	p.ask(t, "", `{ city { channels { code } } }`, &city)
	mine, other := city.City.Channels[0].Code, city.City.Channels[1].Code
	received := p.subscribe(t, `subscription { pillars(window: {preset: TODAY}, filter: {channels: ["`+mine+`"]}) { total { received } } }`)
	expect := func(want int) {
		t.Helper()
		var got struct {
			Pillars struct{ Total struct{ Received int } }
		}
		if received(&got); got.Pillars.Total.Received != want {
			t.Fatalf("received %d, want %d", got.Pillars.Total.Received, want)
		}
	}
	submit := func(channel string) {
		t.Helper()
		var made struct {
			ComplaintSubmit struct{ Complaint struct{ ID string } }
		}
		p.ask(t, testToken, `mutation { complaintSubmit(input: {channel: "`+channel+`", text: "x"}) { complaint { id } } }`, &made)
		if made.ComplaintSubmit.Complaint.ID == "" {
			t.Fatal("not submitted")
		}
	}
	expect(0)
	p.measured(t, "tugu_live_members 1")
	submit(other)
	p.measured(t, "tugu_live_skipped_total 1")
	p.measured(t, "tugu_live_executions_total 1")
	submit(mine)
	expect(1)
	p.measured(t, "tugu_live_executions_total 2")
	p.measured(t, "tugu_live_delivery_seconds_count 1")
	p.measured(t, "tugu_live_missed_total 0")

	stream := map[string]string{"Accept": "text/event-stream", "Content-Type": "application/json"}
	status, text := p.request(t, "POST", "/graphql", `{"query":"subscription { pillars(asOf: \"2026-01-01T00:00:00+07:00\") { total { received } } }"}`, stream)
	if status != http.StatusOK || !strings.HasPrefix(text, `event: next`+"\n"+`data: {"data":{"pillars":{"total":{"received":0}}}`) || !strings.HasSuffix(text, "\n\nevent: complete\ndata: \n\n") {
		t.Errorf("a question about the past is answered with %d %q", status, text)
	}
	if status, token := p.request(t, "PUT", "/graphql", "", nil); status != http.StatusCreated || token == "" {
		t.Errorf("a reservation is answered with %d %q", status, token)
	}
	if status, _ := p.request(t, "GET", "/graphql?token=unknown", "", stream); status != http.StatusNotFound {
		t.Errorf("an unknown stream is answered with %d", status)
	}

	if status, page := p.get(t, "/debug/live"); status != http.StatusOK || !strings.Contains(page, "CHANNEL:"+mine) {
		t.Errorf("the page of the groups is answered with %d %s", status, page)
	}
	proxied := map[string]string{"X-Forwarded-For": "203.0.113.7"}
	if status, _ := p.request(t, "GET", "/debug/live", "", proxied); status != http.StatusForbidden {
		t.Errorf("the page of the groups is shown to strangers: %d", status)
	}
	proxied["Authorization"] = "Bearer " + testToken
	if status, _ := p.request(t, "GET", "/debug/live", "", proxied); status != http.StatusOK {
		t.Errorf("the page of the groups is not shown to who sends the token: %d", status)
	}
	if code := p.stop(); code != 0 {
		t.Errorf("a graceful stop with open subscriptions exits with %d: %s", code, p.log)
	}
}
