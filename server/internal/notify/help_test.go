package notify

import (
	"context"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/cube"
	"github.com/tugu-city/tugu/server/internal/store"
	"github.com/tugu-city/tugu/server/internal/store/storetest"
	"go.uber.org/goleak"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

var zone = time.FixedZone("WIB", 7*3600)

func at(text string) city.Moment {
	t, err := time.ParseInLocation("2006-01-02 15:04", text, zone)
	if err != nil {
		panic(err)
	}
	return city.At(t)
}

func item(code string) city.Item {
	return city.Item{Code: code, Name: city.Label{Local: "Dinas " + code, English: "Department " + code}}
}

func profile(receivers ...city.Receiver) *city.Profile {
	p := &city.Profile{
		Code: "town", Version: "1", Name: city.Label{Local: "Kota Kecil", English: "Small Town"}, Zone: zone, Languages: []string{"id", "en"},
		Departments:   []city.Department{{Item: item("DPU")}, {Item: item("DLH")}},
		Categories:    []city.Category{{Item: item("ABUSE"), Sensitive: true}},
		CategoryRules: []city.CategoryRule{{Match: "*", Category: city.Category{}}},
		AlertRules: []city.AlertRule{
			{Code: "LATE", Name: city.Label{Local: "Terlambat", English: "Late"}, Measure: "OVERDUE", Dimension: "DEPARTMENT", Above: true, Threshold: 3, Severity: "critical"},
			{Code: "MUTE", Name: city.Label{Local: "Tanpa jawaban", English: "Unanswered"}, Measure: "UNANSWERED", Above: true, Severity: "warning"},
			{Code: "KIND", Name: city.Label{Local: "Banyak", English: "Many"}, Measure: "OPEN", Dimension: "CATEGORY", Above: true, Severity: "warning"},
		},
		Calendar: city.Calendar{Version: "1", First: "2026-01-01", Last: "2026-12-31", Weekend: []time.Weekday{time.Saturday, time.Sunday}, Zone: zone},
		Alerting: city.Alerting{Every: 5 * city.Hour / 60, Receivers: receivers, From: 8 * city.Hour, To: 16 * city.Hour},
	}
	p.Index()
	return p
}

// room is a notifier on a database of its own, at a time that the test sets.
type room struct {
	*Notifier
	t       *testing.T
	clock   *atomic.Int64
	dsn     string
	store   *store.Store
	holding []cube.Alert // what the engine says
	results []string
	mu      sync.Mutex // guards results
}

const begin = "2026-11-24 09:00" // a Tuesday

func newRoom(t *testing.T, p *city.Profile, s Sender) *room {
	t.Helper()
	clock := new(atomic.Int64)
	clock.Store(int64(at(begin)))
	dsn := storetest.SQLite(t)
	if _, err := store.Migrate(t.Context(), dsn, nil); err != nil {
		t.Fatal(err)
	}
	return anotherRoom(t, p, s, dsn, clock)
}

// anotherRoom is a process more on the database.
func anotherRoom(t *testing.T, p *city.Profile, s Sender, dsn string, clock *atomic.Int64) *room {
	t.Helper()
	now := func() time.Time { return time.Unix(clock.Load(), 0) }
	db, err := store.Open(t.Context(), store.Config{DSN: dsn, Leads: true, Profile: p, Keys: storetest.Keys(), Now: now, Log: slog.New(slog.DiscardHandler)})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = db.Close() })
	r := &room{t: t, clock: clock, dsn: dsn, store: db}
	r.Notifier = New(Options{
		Profile: p, Store: db, Sender: s, Now: now, Log: slog.New(slog.DiscardHandler),
		Firing: func(context.Context) ([]cube.Alert, error) { return r.holding, nil },
		Link: func(a cube.Alert) string {
			return "https://tugu.example.go.id/kpi?rule=" + a.Rule.Code + "&code=" + a.Code
		},
		Jitter: func(d time.Duration) time.Duration { return d },
		Delivered: func(receiver, result string, _ time.Duration) {
			r.mu.Lock()
			defer r.mu.Unlock()
			r.results = append(r.results, receiver+" "+result)
		},
	})
	return r
}

// hold sets where rules hold, as "LATE DPU" or "MUTE".
func (r *room) hold(places ...string) {
	r.holding = nil
	for _, p := range places {
		rule, code, _ := strings.Cut(p, " ")
		r.holding = append(r.holding, cube.Alert{Rule: r.Profile.AlertRule(rule), Code: code, Figure: 7})
	}
}

// pass lets time pass, and evaluates and delivers.
func (r *room) pass(d time.Duration) {
	r.t.Helper()
	r.clock.Add(int64(d / time.Second))
	if err := r.Evaluate(r.t.Context()); err != nil {
		r.t.Fatal(err)
	}
	r.Deliver(r.t.Context())
}

// heard is what a receiver in memory took.
type heard struct {
	mu   sync.Mutex // guards what follows
	said []string   // "RECEIVER status RULE code level" of each alert, messages divided by "|"
	all  []*Message
	ids  []string
	fail error // every message is refused with it
}

func (h *heard) Send(_ context.Context, to *city.Receiver, id string, m *Message) error {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.ids = append(h.ids, id)
	if h.fail != nil {
		return h.fail
	}
	h.all = append(h.all, m)
	var alerts []string
	for _, a := range m.Data.Alerts {
		alerts = append(alerts, strings.Join(strings.Fields(a.Status+" "+a.Rule+" "+a.Code+" "+strconv.Itoa(a.Level)), " "))
	}
	h.said = append(h.said, to.Code+": "+strings.Join(alerts, ", "))
	return nil
}

// wants holds what was said since it was asked last.
func (h *heard) wants(t *testing.T, what string, want ...string) {
	t.Helper()
	h.mu.Lock()
	defer h.mu.Unlock()
	if got, want := strings.Join(h.said, "; "), strings.Join(want, "; "); got != want {
		t.Errorf("%s: said %q, want %q", what, got, want)
	}
	h.said = nil
}

const secret = "whsec_MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY="

// hook is a receiver of webhooks over HTTP.
type hook struct {
	*httptest.Server
	answer atomic.Int32 // status; 0 = 200
	mu     sync.Mutex   // guards got
	got    []received
}

type received struct {
	id   string
	body Message
}

// signed verifies a webhook by the scheme's text alone: HMAC-SHA256 over id, timestamp and body.
func signed(r *http.Request, body []byte) bool {
	key, err := base64.StdEncoding.DecodeString(strings.TrimPrefix(secret, "whsec_"))
	if err != nil {
		return false
	}
	mac := hmac.New(sha256.New, key)
	mac.Write([]byte(r.Header.Get("Webhook-Id") + "." + r.Header.Get("Webhook-Timestamp") + "."))
	mac.Write(body)
	version, text, _ := strings.Cut(r.Header.Get("Webhook-Signature"), ",")
	have, err := base64.StdEncoding.DecodeString(text)
	return err == nil && version == "v1" && hmac.Equal(mac.Sum(nil), have)
}

func newHook(t *testing.T) *hook {
	t.Helper()
	h := &hook{}
	h.Server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(r.Body)
		var m Message
		switch {
		case err != nil || json.Unmarshal(body, &m) != nil:
			t.Errorf("the body: %v %s", err, body)
		case !signed(r, body):
			t.Errorf("the signature %q does not fit", r.Header.Get("Webhook-Signature"))
		case r.Header.Get("Content-Type") != "application/json":
			t.Errorf("type %q", r.Header.Get("Content-Type"))
		}
		h.mu.Lock()
		h.got = append(h.got, received{r.Header.Get("Webhook-Id"), m})
		h.mu.Unlock()
		if s := h.answer.Load(); s != 0 {
			w.WriteHeader(int(s))
		}
	}))
	t.Cleanup(func() { h.CloseClientConnections(); h.Close() })
	return h
}

func hooks(t *testing.T, p *city.Profile, clock *atomic.Int64) Senders {
	t.Helper()
	h, err := NewHooks(p.Alerting.Receivers, func(string) (string, error) { return secret, nil }, func() time.Time { return time.Unix(clock.Load(), 0) })
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(h.Close)
	return Senders{Hooks: h}
}
