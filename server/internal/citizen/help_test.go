package citizen

import (
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/store"
	"github.com/tugu-city/tugu/server/internal/store/storetest"
)

// t0 is a Monday morning in the town.
const t0 city.Moment = 1_700_449_200

// town is a city with a store of its own, and its pages on a real server.
type town struct {
	store     *store.Store
	keys      *Keys
	url       string
	now       city.Moment
	from      netip.Addr
	simulated bool // what the engine says of the city
	log       strings.Builder
}

func newTown(t testing.TB) *town {
	t.Helper()
	zone := time.FixedZone("WIB", 7*3600)
	item := func(code, local, english string) city.Item {
		return city.Item{Code: code, Name: city.Label{Local: local, English: english}}
	}
	p := &city.Profile{
		Code: "test", Version: "1", Name: city.Label{Local: "Kota Uji", English: "Test City"}, Service: "SAMBAT", Zone: zone, Languages: []string{"id", "en"},
		Departments: []city.Department{{Item: item("DPUPR", "Dinas PU", "Public Works")}},
		Categories:  []city.Category{{Item: item("ROAD", "Jalan", "Roads")}, {Item: item("ABUSE", "Kekerasan", "Abuse"), Sensitive: true}},
		Channels:    []city.Item{item("WEB", "Situs", "Website")},
		Sources:     []city.Source{{Item: item("SAMBAT", "SAMBAT", "SAMBAT"), Channel: "WEB", Records: []string{"ASSIGNED", "RESPONDED", "RESOLVED"}}},
		Policies:    []city.Policy{{Code: "P1", Response: city.ClockRule{Due: city.DueExact, Days: 3}, Resolution: city.ClockRule{Due: city.DueExact, Days: 7}}},
		Calendar:    city.Calendar{Version: "C1", First: "2016-01-01", Last: "2030-12-31", Zone: zone},
	}
	p.Index()
	dsn := storetest.SQLite(t)
	if _, err := store.Migrate(t.Context(), dsn, nil); err != nil {
		t.Fatal(err)
	}
	w := &town{now: t0, from: netip.MustParseAddr("203.0.113.7")}
	now := func() time.Time { return w.now.Time() }
	var err error
	if w.store, err = store.Open(t.Context(), store.Config{DSN: dsn, Keys: storetest.Keys(), Profile: p, Now: now}); err != nil {
		t.Fatal(err)
	}
	key, err := w.store.HashKey(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	w.keys = NewKeys(w.store, key, "https://lapor.example.go.id/", now)
	mux := http.NewServeMux()
	Register(mux, Options{
		Profile: p, Keys: w.keys, Simulated: func() bool { return w.simulated }, Now: now, Address: func(*http.Request) netip.Addr { return w.from },
		Log: slog.New(slog.NewTextHandler(&w.log, nil)),
	})
	server := httptest.NewServer(mux)
	w.url = server.URL
	t.Cleanup(func() {
		server.Close()
		if err := w.store.Close(); err != nil {
			t.Error(err)
		}
	})
	return w
}

// submit hands in a complaint and returns what its citizen was given.
func (w *town) submit(t testing.TB, category string, details store.Details) (city.ID, Access) {
	t.Helper()
	return w.submitAs(t, city.Header{Source: "SAMBAT", Channel: "WEB"}, category, details)
}

// submitAs does so with a header of one's own.
func (w *town) submitAs(t testing.TB, header city.Header, category string, details store.Details) (city.ID, Access) {
	t.Helper()
	res, err := w.store.Submit(t.Context(), store.Record{
		Header: header, Details: details,
		Events: []city.Event{{Kind: city.Submitted, OccurredAt: w.now, Category: category}},
	})
	if err != nil {
		t.Fatal(err)
	}
	given, err := w.keys.Issue(t.Context(), []city.ID{res.ID}, false)
	if err != nil {
		t.Fatal(err)
	}
	return res.ID, given[0]
}

// do lets an hour pass and appends what an operator does.
func (w *town) do(t testing.TB, id city.ID, events ...city.Event) {
	t.Helper()
	for _, e := range events {
		w.now += city.Hour
		if _, err := w.store.Append(t.Context(), id, func(*store.Complaint) ([]city.Event, error) { return []city.Event{e}, nil }); err != nil {
			t.Fatal(err)
		}
	}
}

// post sends a form of pairs.
func (w *town) post(t testing.TB, path string, pairs ...string) (*http.Response, string) {
	t.Helper()
	form := url.Values{}
	for i := 0; i < len(pairs); i += 2 {
		form.Set(pairs[i], pairs[i+1])
	}
	r, err := http.PostForm(w.url+path, form)
	if err != nil {
		t.Fatal(err)
	}
	return r, read(t, r)
}

func read(t testing.TB, r *http.Response) string {
	t.Helper()
	defer r.Body.Close()
	body, err := io.ReadAll(r.Body)
	if err != nil {
		t.Fatal(err)
	}
	return string(body)
}

func says(t testing.TB, body string, words ...string) {
	t.Helper()
	for _, word := range words {
		if !strings.Contains(body, word) {
			t.Errorf("the page does not say %q:\n%s", word, body[strings.Index(body, "<body>"):])
		}
	}
}

func silent(t testing.TB, body string, words ...string) {
	t.Helper()
	for _, word := range words {
		if strings.Contains(body, word) {
			t.Errorf("the page says %q:\n%s", word, body[strings.Index(body, "<body>"):])
		}
	}
}
