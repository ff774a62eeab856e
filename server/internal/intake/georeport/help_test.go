package georeport

import (
	"log/slog"
	"net/http"
	"net/http/httptest"
	"sync/atomic"
	"testing"
	"time"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/store"
	"github.com/tugu-city/tugu/server/internal/store/storetest"
	"go.uber.org/goleak"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// now is 2026-11-29T05:00:00Z.
const now city.Moment = 1_795_928_400

// town is a city whose source is asked at a server of the test's own.
type town struct {
	t       *testing.T
	profile *city.Profile
	store   *store.Store
	server  *httptest.Server
	clock   atomic.Int64
}

// newTown makes a city that asks the handler.
func newTown(t *testing.T, serve http.HandlerFunc, change ...func(g *city.GeoReport)) *town {
	t.Helper()
	tn := &town{t: t, server: httptest.NewServer(serve)}
	t.Cleanup(tn.server.Close)
	g := &city.GeoReport{
		URL: tn.server.URL + "/open311/v2/", Format: "json", Every: 15 * 60, Overlap: city.Hour, Window: 30 * city.Day,
		Since: "2026-11-01", Private: true, Categories: map[string]string{"pothole": "ROAD"},
	}
	for _, c := range change {
		c(g)
	}
	item := func(code string) city.Item {
		return city.Item{Code: code, Name: city.Label{Local: code, English: code}}
	}
	tn.profile = &city.Profile{
		Code: "test", Version: "1", Zone: time.FixedZone("WIB", 7*3600), Categories: []city.Category{{Item: item("ROAD")}},
		Channels: []city.Item{item("WEB")}, Sources: []city.Source{{Item: item("CITY"), Channel: "WEB", Pull: g}},
	}
	tn.profile.Index()
	tn.clock.Store(int64(now))
	dsn := storetest.SQLite(t)
	if _, err := store.Migrate(t.Context(), dsn, nil); err != nil {
		t.Fatal(err)
	}
	var err error
	if tn.store, err = store.Open(t.Context(), store.Config{DSN: dsn, Keys: storetest.Keys(), Profile: tn.profile, Now: tn.now, Log: slog.New(slog.DiscardHandler)}); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := tn.store.Close(); err != nil {
			t.Error(err)
		}
	})
	return tn
}

func (tn *town) now() time.Time { return time.Unix(tn.clock.Load(), 0) }

// puller makes a puller, as each process has its own.
func (tn *town) puller() *Puller {
	p := New(Options{
		Profile: tn.profile, Source: &tn.profile.Sources[0], Store: tn.store, Now: tn.now, Log: slog.New(slog.DiscardHandler),
		Jitter: func(d time.Duration) time.Duration { return d },
	})
	tn.t.Cleanup(p.client.close)
	return p
}

// tally returns what the ledger says of the source.
func (tn *town) tally() store.Tally {
	tn.t.Helper()
	all, err := tn.store.Tallies(tn.t.Context())
	if err != nil {
		tn.t.Fatal(err)
	}
	return all["CITY"]
}

// get returns a complaint by the service's id.
func (tn *town) get(id string) *store.Complaint {
	tn.t.Helper()
	c, err := tn.store.ByReference(tn.t.Context(), "CITY", id)
	if err != nil {
		tn.t.Fatalf("%s: %v", id, err)
	}
	return c
}
