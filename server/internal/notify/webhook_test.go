package notify

import (
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/tugu-city/tugu/server/city"
)

// TestWebhook holds that a message reaches a receiver that fails with 500, that cannot be reached, and over a restart: signed, in
// order, by the same id at every attempt, and not again once it was taken.
func TestWebhook(t *testing.T) {
	t.Parallel()
	h := newHook(t)
	p := profile(city.Receiver{Code: "OPS", Webhook: &city.Webhook{URL: h.URL + "/alerts", Secret: "X", Private: true}})
	a := newRoom(t, p, nil)
	a.Sender = hooks(t, p, a.clock)
	h.answer.Store(http.StatusInternalServerError)
	a.hold("LATE DPU")
	a.pass(0)
	a.pass(9 * time.Second) // not yet
	a.pass(time.Second)     // again
	if len(h.got) != 2 {
		t.Fatalf("tried %d times, want at once and after 10 s", len(h.got))
	}
	// Nobody listens there.
	was := p.Alerting.Receivers[0].Webhook.URL
	dead, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	p.Alerting.Receivers[0].Webhook.URL = "http://" + dead.Addr().String()
	_ = dead.Close()
	a.hold()
	a.pass(20 * time.Second)
	a.pass(11 * time.Minute) // its end is the next message, and waits behind the first
	if len(h.got) != 2 {
		t.Fatalf("tried %d times", len(h.got))
	}
	// Another process, later; the receiver is well again.
	p.Alerting.Receivers[0].Webhook.URL = was
	h.answer.Store(0)
	_ = a.store.Close()
	b := anotherRoom(t, p, nil, a.dsn, a.clock)
	b.Sender = hooks(t, p, a.clock)
	b.pass(time.Hour)
	b.pass(time.Hour)
	if len(h.got) != 4 {
		t.Fatalf("tried %d times: %+v", len(h.got), h.got)
	}
	first, end := h.got[2], h.got[3]
	if first.id != h.got[0].id || first.id != h.got[1].id || end.id == first.id || !strings.HasPrefix(first.id, "msg_") {
		t.Errorf("ids %s %s %s %s", h.got[0].id, h.got[1].id, first.id, end.id)
	}
	x, y := first.body.Data.Alerts[0], end.body.Data.Alerts[0]
	if first.body.Type != "tugu.alerts" || first.body.Data.Status != "firing" || x.Status != "firing" || x.Code != "DPU" || *x.Figure != 7 || x.Threshold != 3 ||
		x.Label != "Dinas DPU" || x.Link != "https://tugu.example.go.id/kpi?rule=LATE&code=DPU" || x.BeganAt != "2026-11-24T09:00:00+07:00" {
		t.Errorf("%+v", first.body)
	}
	if end.body.Data.Status != "resolved" || y.Status != "resolved" || y.ID != x.ID || y.Figure != nil || y.EndedAt == nil {
		t.Errorf("%+v", end.body)
	}
	if got := strings.Join(append(a.results, b.results...), ", "); got != "OPS failed, OPS failed, OPS failed, OPS failed, OPS sent, OPS sent" {
		t.Errorf("results: %s", got)
	}
}

// TestGivenUp holds that a message is tried for a day and no longer, less and less often, and that the next one has its turn then.
func TestGivenUp(t *testing.T) {
	t.Parallel()
	h := newHook(t)
	h.answer.Store(http.StatusBadRequest)
	p := profile(city.Receiver{Code: "OPS", Webhook: &city.Webhook{URL: h.URL, Secret: "X", Private: true}})
	r := newRoom(t, p, nil)
	r.Sender = hooks(t, p, r.clock)
	r.hold("MUTE")
	for range 24 * 6 {
		r.pass(10 * time.Minute)
	}
	tries := len(h.got)
	r.pass(31 * time.Minute)
	r.pass(31 * time.Minute)
	if n := len(h.got); tries < 40 || tries > 80 || n > tries+1 || r.results[len(r.results)-1] != "OPS dropped" {
		t.Errorf("tried %d times in a day, %d in all; %s", tries, n, r.results[len(r.results)-1])
	}
	h.answer.Store(0)
	r.hold()
	r.pass(time.Hour)
	r.pass(time.Hour)
	if last := h.got[len(h.got)-1]; last.body.Data.Status != "resolved" {
		t.Errorf("the next message: %+v", last)
	}
}

// TestWebhookRefusals holds what is not sent to: this machine and private networks, where the profile does not say so, and wherever
// an answer redirects to. What the refusal says names neither address nor secret.
func TestWebhookRefusals(t *testing.T) {
	t.Parallel()
	inner := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { t.Error("was asked") }))
	t.Cleanup(inner.Close)
	outer := httptest.NewServer(http.RedirectHandler(inner.URL, http.StatusTemporaryRedirect))
	t.Cleanup(func() { outer.CloseClientConnections(); outer.Close() })
	for name, c := range map[string]struct {
		hook city.Webhook
		says string
	}{
		"loopback":   {city.Webhook{URL: inner.URL + "/?token=abc"}, "not a public address"},
		"localhost":  {city.Webhook{URL: strings.Replace(inner.URL, "127.0.0.1", "localhost", 1)}, "not a public address"},
		"metadata":   {city.Webhook{URL: "http://169.254.169.254/latest"}, "not a public address"},
		"redirected": {city.Webhook{URL: outer.URL, Private: true}, "HTTP status 307"},
	} {
		c.hook.Secret = "X"
		p := profile(city.Receiver{Code: "OPS", Webhook: &c.hook})
		s, err := NewHooks(p.Alerting.Receivers, func(string) (string, error) { return secret, nil }, time.Now)
		if err != nil {
			t.Fatal(err)
		}
		err = s.Send(t.Context(), &p.Alerting.Receivers[0], "msg_1", &Message{})
		s.Close()
		if err == nil || !strings.Contains(err.Error(), c.says) || strings.Contains(err.Error(), "token") || strings.Contains(err.Error(), "whsec") {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// TestSecrets holds which secrets are taken, and that none is repeated.
func TestSecrets(t *testing.T) {
	t.Parallel()
	receivers := []city.Receiver{{Code: "OPS", Webhook: &city.Webhook{Secret: "TUGU_OPS"}}}
	for text, ok := range map[string]bool{
		secret: true, "": false, "hunter2": false, "whsec_c2hvcnQ=": false, "whsec_" + strings.Repeat("!", 44): false,
	} {
		h, err := NewHooks(receivers, func(string) (string, error) { return text, nil }, time.Now)
		if ok {
			h.Close()
		}
		if (err == nil) != ok || err != nil && (!strings.Contains(err.Error(), "OPS") || text != "" && strings.Contains(err.Error(), text)) {
			t.Errorf("%q: %v", text, err)
		}
	}
}
