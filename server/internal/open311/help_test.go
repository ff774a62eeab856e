package open311

import (
	"context"
	"encoding/json"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/store"
	"github.com/tugu-city/tugu/server/internal/store/storetest"
	"go.uber.org/goleak"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

const (
	t0    city.Moment = 1_764_381_600 // 2025-11-29T09:00:00+07:00
	token             = "a-token-for-tests-only"
)

// town is a small city with a service, a database and a clock that tests set.
type town struct {
	t       *testing.T
	profile *city.Profile
	store   *store.Store
	clock   atomic.Int64
	server  *httptest.Server
	issued  atomic.Int64 // secrets that were given
}

func newTown(t *testing.T, change ...func(*city.Profile)) *town {
	t.Helper()
	item := func(code string) city.Item {
		return city.Item{Code: code, Name: city.Label{Local: "Nama " + code, English: "Name " + code}}
	}
	p := &city.Profile{
		Code: "test", Version: "1", Zone: time.FixedZone("WIB", 7*3600),
		Pillars:     []city.Pillar{{Item: item("LIVING")}},
		Departments: []city.Department{{Item: item("DPU")}},
		Categories: []city.Category{
			{Item: item("ROAD"), Pillar: "LIVING"},
			{Item: item("WASTE"), Pillar: "NONE"},
			{Item: item("ABUSE"), Pillar: "LIVING", Sensitive: true},
		},
		Districts: []city.District{{Item: item("KLOJEN")}, {Item: item("KAUMAN"), Level: 1, Parent: "KLOJEN"}},
		Channels:  []city.Item{item("WEB"), item("API")},
		Sources: []city.Source{
			{Item: item("SAMBAT"), Channel: "WEB", Records: []string{"ASSIGNED", "RESPONDED", "RESOLVED"}},
			{Item: item("OPEN311"), Channel: "API", Records: []string{"ASSIGNED", "RESPONDED", "RESOLVED"}},
		},
		Policies: []city.Policy{{
			Code: "P1", Response: city.ClockRule{Due: city.DueExact, Days: 3}, Resolution: city.ClockRule{Due: city.DueExact, Days: 7},
		}},
		Calendar: city.Calendar{Version: "C1", First: "2016-01-01", Last: "2030-12-31", Zone: time.UTC},
		Open311: city.Open311{
			Jurisdiction: "test.go.id", Contact: "Call <311> & ask", Source: "OPEN311",
			Services: []city.Service{{
				Category: "ROAD", Description: "Holes", Keywords: []string{"hole", "asphalt"}, Notice: "Within 7 days",
				Attributes: []city.Attribute{
					{Code: "NOTE", Datatype: city.TypeString, Label: "Call 112 if somebody is hurt", Fixed: true},
					{Code: "SIZE", Datatype: city.TypeOne, Required: true, Label: "How large?", Values: []city.Choice{{Key: "S", Name: "Small"}, {Key: "L", Name: "Large"}}},
					{Code: "HURT", Datatype: city.TypeMany, Label: "Who is hurt?", Values: []city.Choice{{Key: "1", Name: "Walkers"}, {Key: "2", Name: "Riders"}}},
					{Code: "SEEN", Datatype: city.TypeDatetime, Label: "Seen when?"},
					{Code: "DEEP", Datatype: city.TypeNumber, Label: "How deep (cm)?"},
				},
			}},
		},
	}
	for _, c := range change {
		c(p)
	}
	p.Index()
	tn := &town{t: t, profile: p}
	tn.clock.Store(int64(t0))
	now := func() time.Time { return time.Unix(tn.clock.Load(), 0) }
	dsn := storetest.SQLite(t)
	if _, err := store.Migrate(t.Context(), dsn, nil); err != nil {
		t.Fatal(err)
	}
	var err error
	if tn.store, err = store.Open(t.Context(), store.Config{DSN: dsn, Keys: storetest.Keys(), Profile: p, Now: now, Log: slog.New(slog.DiscardHandler)}); err != nil {
		t.Fatal(err)
	}
	tn.server = httptest.NewServer(NewHandler(Options{
		Profile: p, Store: tn.store, Now: now, Log: slog.New(slog.DiscardHandler),
		Access: func(given string) Access {
			return Access{List: true, Read: given == token, Write: given == token, Work: given == token}
		},
		Issue: func(context.Context, city.ID) (Given, error) {
			tn.issued.Add(1)
			return Given{"REF-1", "4K7Q-9M2X", "/status/REF-1#4K7Q-9M2X"}, nil
		},
		Locate: func(lat, _ float64) (string, bool) { return "KAUMAN", lat < 0 },
	}))
	t.Cleanup(func() {
		tn.server.CloseClientConnections()
		tn.server.Close()
		if err := tn.store.Close(); err != nil {
			t.Error(err)
		}
	})
	return tn
}

// add writes a complaint of a category with later events.
func (tn *town) add(id, category string, at city.Moment, later ...city.Event) city.ID {
	tn.t.Helper()
	lat, long := -7.98, 112.63
	results, err := tn.store.Import(tn.t.Context(), []store.Record{{
		Header: city.Header{Source: "SAMBAT", ExternalID: id, Channel: "WEB"},
		Details: store.Details{
			Title: "Title " + id, Text: "Words of " + id, Address: "Jl. Ijen 4", Latitude: &lat, Longitude: &long,
			ReporterName: "Sari Reporter", ReporterPhone: "0812345", ReporterEmail: "sari@example.org",
		},
		Events: append([]city.Event{{Kind: city.Submitted, OccurredAt: at, Category: category, District: "KAUMAN"}}, later...),
	}})
	if err != nil || results[0].Err != nil {
		tn.t.Fatal(err, results)
	}
	return results[0].ID
}

// reply is what the server said.
type reply struct {
	code   int
	header http.Header
	body   string
}

func (tn *town) do(method, path, bearer string, form url.Values) reply {
	tn.t.Helper()
	var body io.Reader
	if form != nil {
		body = strings.NewReader(form.Encode())
	}
	r, err := http.NewRequestWithContext(tn.t.Context(), method, tn.server.URL+path, body)
	if err != nil {
		tn.t.Fatal(err)
	}
	if form != nil {
		r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	}
	if bearer != "" {
		r.Header.Set("Authorization", "Bearer "+bearer)
	}
	return tn.send(r)
}

func (tn *town) send(r *http.Request) reply {
	tn.t.Helper()
	resp, err := tn.server.Client().Do(r)
	if err != nil {
		tn.t.Fatal(err)
	}
	defer resp.Body.Close()
	text, err := io.ReadAll(resp.Body)
	if err != nil {
		tn.t.Fatal(err)
	}
	return reply{resp.StatusCode, resp.Header, string(text)}
}

// list gets a JSON list, which must be answered with 200.
func (tn *town) list(path, bearer string) []map[string]any {
	tn.t.Helper()
	a := tn.do(http.MethodGet, path, bearer, nil)
	if a.code != http.StatusOK {
		tn.t.Fatalf("%s: %d %s", path, a.code, a.body)
	}
	return decode(tn.t, a.body)
}

func decode(t *testing.T, body string) []map[string]any {
	t.Helper()
	var out []map[string]any
	if err := json.Unmarshal([]byte(body), &out); err != nil {
		t.Fatalf("%v: %s", err, body)
	}
	return out
}
