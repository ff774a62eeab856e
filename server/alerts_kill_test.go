package main

import (
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"sync"
	"testing"
	"time"

	"github.com/tugu-city/tugu/server/internal/store/storetest"
)

// told is a message that a receiver of alerts was sent.
type told struct {
	id    string
	fires []string // departments of which it says that the rule holds
	taken bool     // it was answered
}

// holdingReceiver takes webhooks. The first one it never answers.
type holdingReceiver struct {
	*httptest.Server
	mu   sync.Mutex // guards said
	said []told
}

func newHoldingReceiver(t *testing.T) *holdingReceiver {
	t.Helper()
	h := &holdingReceiver{}
	h.Server = httptest.NewServer(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
		var m struct {
			Data struct {
				Alerts []struct{ Status, Code string }
			}
		}
		if err := json.NewDecoder(r.Body).Decode(&m); err != nil {
			t.Error(err)
		}
		one := told{id: r.Header.Get("Webhook-Id")}
		for _, a := range m.Data.Alerts {
			if a.Status == "firing" {
				one.fires = append(one.fires, a.Code)
			}
		}
		h.mu.Lock()
		one.taken = len(h.said) > 0
		h.said = append(h.said, one)
		h.mu.Unlock()
		if !one.taken {
			<-r.Context().Done() // until who sends it is dead
		}
	}))
	t.Cleanup(func() { h.CloseClientConnections(); h.Close() })
	return h
}

// await returns what was said once it is enough.
func (h *holdingReceiver) await(t *testing.T, what string, enough func([]told) bool) []told {
	t.Helper()
	var said []told
	eventually(t, what, func() (string, bool) {
		h.mu.Lock()
		defer h.mu.Unlock()
		said = append([]told{}, h.said...)
		return "", enough(said)
	})
	return said
}

// TestAlertsOutliveTheirSender kills the process that leads while a receiver has its message and has not answered: the other one sends
// that message again by the same id, and goes on telling what comes up. Nothing is lost, and nothing told as two messages.
func TestAlertsOutliveTheirSender(t *testing.T) {
	t.Setenv("TUGU_ALERT_OPS", alertSecret)
	h := newHoldingReceiver(t)
	hook := `webhook: { url: "` + h.URL + `", secret: TUGU_ALERT_OPS, private: true }`
	profile := alertingProfile(t, `  receivers: [{ code: FIRST, rules: [ANY-OPEN], departments: [DLH], `+hook+` }, { code: SECOND, rules: [ANY-OPEN], departments: [DISHUB], `+hook+` }]`)
	dsn := storetest.Postgres(t)
	serve := func() *process {
		return spawn(t, "serve", "--listen=127.0.0.1:0", "--database="+dsn, "--profile="+profile, "--token="+testToken)
	}
	dies, stays := serve(), serve()
	if awaitLeader(t, dies, stays) == stays {
		dies, stays = stays, dies
	}
	open := func(p *process, department string) {
		t.Helper()
		var made struct {
			ComplaintSubmit struct{ Complaint struct{ ID string } }
		}
		if code := p.ask(t, testToken, `mutation { complaintSubmit(input: {channel: "COUNTER", text: "x"}) { complaint { id } } }`, &made); code != "" {
			t.Fatal(code)
		}
		if code := p.ask(t, testToken, `mutation { complaintAssign(input: {id: "`+made.ComplaintSubmit.Complaint.ID+`", department: "`+department+`"}) { complaint { id } } }`, &struct{}{}); code != "" {
			t.Fatal(code)
		}
	}
	open(stays, "DLH")
	h.await(t, "the first message", func(said []told) bool { return len(said) > 0 })
	dies.kill()
	killed := time.Now()
	open(stays, "DISHUB") // is written, and told, without the one that was killed
	said := h.await(t, "both alerts, told and taken", func(said []told) bool {
		taken := map[string]bool{}
		for _, m := range said {
			for _, code := range m.fires {
				taken[code] = taken[code] || m.taken
			}
		}
		return taken["DLH"] && taken["DISHUB"]
	})
	t.Logf("both were told %.1f s after the kill", time.Since(killed).Seconds())
	ids := map[string]string{}
	for _, m := range said {
		for _, code := range m.fires {
			if ids[code] != "" && ids[code] != m.id {
				t.Errorf("%s was told as %s and as %s", code, ids[code], m.id)
			}
			ids[code] = m.id
		}
	}
	if len(said) != 3 || said[0].taken {
		t.Errorf("%d messages, want the first one twice and another: %+v", len(said), said)
	}
}
