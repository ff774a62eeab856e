package main

import (
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	standardwebhooks "github.com/standard-webhooks/standard-webhooks/libraries/go"
)

const alertSecret = "whsec_MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY="

// alertingProfile is Malang's profile with receivers of alerts; a complaint that nobody answers, and any that is open, raise one.
func alertingProfile(t *testing.T, alerting string) string {
	t.Helper()
	dir := t.TempDir()
	if err := os.CopyFS(dir, os.DirFS("city/malang")); err != nil {
		t.Fatal(err)
	}
	f, err := os.OpenFile(filepath.Join(dir, "city.yaml"), os.O_APPEND|os.O_WRONLY, 0)
	if err != nil {
		t.Fatal(err)
	}
	_, err = io.WriteString(f, "  - { code: ANY-OPEN, name: Terbuka, measure: OPEN, dimension: DEPARTMENT, above: 0, severity: warning }\nalerting:\n"+alerting+"\n")
	if err := f.Close(); err != nil {
		t.Fatal(err)
	}
	if err != nil {
		t.Fatal(err)
	}
	return dir
}

// hookServer takes webhooks of the real program and verifies them by the scheme's own library.
type hookServer struct {
	*httptest.Server
	came chan struct{} // holds one when a message came
	mu   sync.Mutex    // guards said
	said []string      // "status RULE code", "test"
}

func newHookServer(t *testing.T) *hookServer {
	t.Helper()
	h := &hookServer{came: make(chan struct{}, 1)}
	verify, err := standardwebhooks.NewWebhook(alertSecret)
	if err != nil {
		t.Fatal(err)
	}
	h.Server = httptest.NewServer(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(r.Body)
		if err == nil {
			err = verify.Verify(body, r.Header)
		}
		var m struct {
			Data struct {
				Test   bool
				Alerts []struct{ Status, Rule, Code, Link string }
			}
		}
		if err == nil {
			err = json.Unmarshal(body, &m)
		}
		if err != nil {
			t.Errorf("%v: %s", err, body)
		}
		h.mu.Lock()
		defer h.mu.Unlock()
		for _, a := range m.Data.Alerts {
			h.said = append(h.said, a.Status+" "+a.Rule+" "+a.Code+" "+a.Link)
		}
		if m.Data.Test {
			h.said = append(h.said, "test")
		}
		select {
		case h.came <- struct{}{}:
		default:
		}
	}))
	t.Cleanup(func() { h.CloseClientConnections(); h.Close() })
	return h
}

// TestAlertsAreTold lets the real program on both databases raise an alert, tell a receiver of it, and open its complaints; and a
// second program that is started on the same database say nothing again.
func TestAlertsAreTold(t *testing.T) {
	t.Setenv("TUGU_ALERT_OPS", alertSecret)
	databases(t, func(t *testing.T, dsn string) {
		h := newHookServer(t)
		profile := alertingProfile(t, `  receivers: [{ code: OPS, rules: [ANY-OPEN], webhook: { url: "`+h.URL+`", secret: TUGU_ALERT_OPS, private: true } }]`)
		args := []string{"serve", "--listen=127.0.0.1:0", "--database=" + dsn, "--profile=" + profile, "--token=" + testToken, "--public-url=https://tugu.example.go.id"}
		p := start(t, append(args, "--no-outbound")...) // as one that tries a backup is
		var made struct {
			ComplaintSubmit struct{ Complaint struct{ ID string } }
		}
		if code := p.ask(t, testToken, `mutation { complaintSubmit(input: {channel: "COUNTER", text: "Jalan berlubang, kata Pak Budi"}) { complaint { id } } }`, &made); code != "" {
			t.Fatal(code)
		}
		if code := p.ask(t, testToken, `mutation { complaintAssign(input: {id: "`+made.ComplaintSubmit.Complaint.ID+`", department: "DLH"}) { complaint { id } } }`, &struct{}{}); code != "" {
			t.Fatal(code)
		}
		p.measured(t, `tugu_alerts{department="DLH",rule="ANY-OPEN",severity="warning"} 1`)
		if code := p.stop(); code != 0 {
			t.Errorf("stops with %d", code)
		}
		h.mu.Lock()
		if len(h.said) > 0 {
			t.Errorf("with --no-outbound it told %q", h.said)
		}
		h.mu.Unlock()
		p = start(t, args...)
		p.measured(t, `tugu_alerts{department="DLH",rule="ANY-OPEN",severity="warning"} 1`)
		p.measured(t, `tugu_alert_deliveries_total{receiver="OPS",result="sent"} 1`)
		h.mu.Lock()
		said := strings.Join(h.said, "; ")
		h.mu.Unlock()
		// It may have been evaluated before the complaint was assigned: then it is first told of no department.
		if !strings.Contains(said, "firing ANY-OPEN DLH https://tugu.example.go.id/kpi?department=DLH&figure=open&part=all&window=TODAY") && !strings.Contains(said, "firing ANY-OPEN NONE ") {
			t.Errorf("said %q", said)
		}
		if strings.Contains(said, "Budi") {
			t.Error("it holds what a citizen wrote")
		}
		var alerts struct {
			Alerts []struct {
				Code, Page, List string
				Rule             struct{ Code string }
			}
		}
		if code := p.ask(t, testToken, `{ alerts { code page list rule { code } } }`, &alerts); code != "" {
			t.Fatal(code)
		}
		for _, a := range alerts.Alerts {
			if a.Rule.Code != "ANY-OPEN" {
				continue
			}
			status, list := p.request(t, http.MethodGet, a.List, "", map[string]string{"Authorization": "Bearer " + testToken})
			if status != http.StatusOK || !strings.Contains(list, made.ComplaintSubmit.Complaint.ID) || strings.Count(list, "\n") != 2 {
				t.Errorf("%s answers %d %s", a.List, status, list)
			}
		}
		if code := p.stop(); code != 0 {
			t.Errorf("stops with %d", code)
		}
		before := len(h.said)
		q := start(t, args...)
		q.measured(t, `tugu_alerts{department="DLH",rule="ANY-OPEN",severity="warning"} 1`)
		q.measured(t, `tugu_alert_queue_messages{receiver="OPS"} 0`)
		if code := q.stop(); code != 0 || len(h.said) != before {
			t.Errorf("stops with %d; a new start says it again: %q", code, h.said[before:])
		}
		if log := p.log.String() + q.log.String(); strings.Contains(log, "whsec_") || strings.Contains(log, "Budi") {
			t.Error("the log holds a secret, or what a citizen wrote")
		}
	})
}

// TestAlertCommand holds what tugu alert test says of a receiver that is reached, of one that is not there, and of a secret that is not.
func TestAlertCommand(t *testing.T) {
	h := newHookServer(t)
	profile := alertingProfile(t, `  receivers: [{ code: OPS, webhook: { url: "`+h.URL+`", secret: TUGU_ALERT_TRY, private: true } }, { code: DESK, email: [a@example.go.id] }]`)
	code, _, stderr := tugu(t, "alert", "test", "--profile="+profile, "--receiver=OPS")
	if code == 0 || !strings.Contains(stderr, "TUGU_ALERT_TRY") || !strings.Contains(stderr, "not set") {
		t.Errorf("without a secret: %d %s", code, stderr)
	}
	file := filepath.Join(t.TempDir(), "secret")
	if err := os.WriteFile(file, []byte(alertSecret+"\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	t.Setenv("TUGU_ALERT_TRY", "@"+file)
	code, stdout, stderr := tugu(t, "alert", "test", "--profile="+profile, "--receiver=OPS")
	if code != 0 || !strings.Contains(stdout, "OPS took the test message msg_") || len(h.said) != 2 || h.said[1] != "test" {
		t.Errorf("%d %s %s %q", code, stdout, stderr, h.said)
	}
	code, _, stderr = tugu(t, "alert", "test", "--profile="+profile, "--receiver=OPZ")
	if code == 0 || !strings.Contains(stderr, "OPS, DESK") {
		t.Errorf("an unknown receiver: %d %s", code, stderr)
	}
	code, _, stderr = tugu(t, "alert", "test", "--profile="+profile, "--receiver=DESK")
	if code == 0 || !strings.Contains(stderr, "--mail-server") {
		t.Errorf("without a mail server: %d %s", code, stderr)
	}
	code, _, stderr = tugu(t, "serve", "--listen=127.0.0.1:0", "--database=sqlite:"+filepath.Join(t.TempDir(), "x.db"), "--profile="+profile)
	if code == 0 || !strings.Contains(stderr, "DESK") || !strings.Contains(stderr, "--mail-server") {
		t.Errorf("serve without a mail server: %d %s", code, stderr)
	}
	code, _, stderr = tugu(t, "alert", "test", "--receiver=OPS")
	if code == 0 || !strings.Contains(stderr, "no receivers") {
		t.Errorf("Malang's own profile: %d %s", code, stderr)
	}
}
