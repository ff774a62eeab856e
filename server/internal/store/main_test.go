package store

import (
	"context"
	"fmt"
	"log/slog"
	"os"
	"slices"
	"sync/atomic"
	"testing"
	"time"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/sealed"
	"github.com/tugu-city/tugu/server/internal/store/storetest"
	"go.uber.org/goleak"
)

func TestMain(m *testing.M) {
	code := storetest.Main(m)
	if err := goleak.Find(); err != nil {
		fmt.Fprintln(os.Stderr, "goroutines leaked:", err)
		code = max(code, 1)
	}
	os.Exit(code)
}

// t0 is a Monday morning in the test city.
const t0 city.Moment = 1_700_449_200 // 2023-11-20T03:00:00Z

// testProfile is a small city: two departments, one promise of 3 and 7 days.
func testProfile() *city.Profile {
	zone := time.FixedZone("WIB", 7*3600)
	item := func(code string) city.Item {
		return city.Item{Code: code, Name: city.Label{Local: code, English: code}}
	}
	p := &city.Profile{
		Code: "test", Version: "1", Zone: zone,
		Departments: []city.Department{{Item: item("DPUPR")}, {Item: item("DLH")}},
		Categories:  []city.Category{{Item: item("ROAD")}, {Item: item("WASTE")}},
		Channels:    []city.Item{item("WEB")},
		Sources: []city.Source{
			{Item: item("SAMBAT"), Channel: "WEB", Records: []string{"ASSIGNED", "RESPONDED", "RESOLVED"}},
			{Item: item("SILENT"), Channel: "WEB"},
		},
		Policies: []city.Policy{{
			Code: "P1", Response: city.ClockRule{Due: city.DueExact, Days: 3},
			Resolution: city.ClockRule{Due: city.DueExact, Days: 7, Pause: true},
		}},
		Calendar: city.Calendar{
			Version: "C1", First: "2016-01-01", Last: "2030-12-31", Zone: zone,
			Weekend: []time.Weekday{time.Saturday, time.Sunday},
		},
	}
	p.Index()
	return p
}

// fixture is a migrated database with an open store and a clock that tests set.
type fixture struct {
	*Store
	dsn   string
	clock *atomic.Int64
}

// eachDatabase runs the test on every database that the store supports.
func eachDatabase(t *testing.T, test func(t *testing.T, f fixture)) {
	t.Helper()
	for name, dsn := range map[string]func(testing.TB) string{"sqlite": storetest.SQLite, "postgres": storetest.Postgres} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			test(t, newFixture(t, dsn(t)))
		})
	}
}

func newFixture(t testing.TB, dsn string) fixture {
	t.Helper()
	if _, err := Migrate(t.Context(), dsn, nil); err != nil {
		t.Fatal(err)
	}
	clock := newFixtureClock()
	return fixture{open(t, dsn, testProfile(), clock), dsn, clock}
}

func newFixtureClock() *atomic.Int64 {
	clock := new(atomic.Int64)
	clock.Store(int64(t0 + city.Day))
	return clock
}

// open opens one more store on the database, as another process would.
func open(t testing.TB, dsn string, p *city.Profile, clock *atomic.Int64, options ...func(*Config)) *Store {
	t.Helper()
	cfg := Config{
		DSN: dsn, Leads: true, Keys: storetest.Keys(), Profile: p, PollEvery: 5 * time.Millisecond, Log: slog.New(slog.DiscardHandler),
		Now: func() time.Time { return time.Unix(clock.Load(), 0) },
	}
	for _, o := range options {
		o(&cfg)
	}
	s, err := Open(t.Context(), cfg)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	})
	return s
}

// withKeys opens it with other keys, nil for none.
func withKeys(k *sealed.Keys) func(*Config) { return func(c *Config) { c.Keys = k } }

// record is complaint number n of a source with the given later events.
func record(n int, later ...city.Event) Record {
	lat, lon := -7.98, 112.63
	return Record{
		Header: city.Header{Source: "SAMBAT", ExternalID: fmt.Sprintf("S-%05d", n), Channel: "WEB"},
		Details: Details{
			Reference: fmt.Sprintf("SAMBAT/%05d", n), Title: fmt.Sprintf("Jalan berlubang %d", n), Text: "Mohon diperbaiki.",
			Address: "Jl. Ijen", Latitude: &lat, Longitude: &lon, ReporterName: "Warga", ReporterPhone: "0800", ReporterEmail: "warga@example.org",
		},
		Events: append([]city.Event{{Kind: city.Submitted, OccurredAt: t0 + city.Moment(n), Category: "ROAD", District: "KLOJEN", Actor: "citizen"}}, later...),
	}
}

func at(kind city.Kind, m city.Moment) city.Event { return city.Event{Kind: kind, OccurredAt: m} }

func assigned(m city.Moment, department string) city.Event {
	return city.Event{Kind: city.Assigned, OccurredAt: m, Department: department}
}

func (f fixture) mustImport(t *testing.T, records ...Record) []Result {
	t.Helper()
	res, err := f.Import(t.Context(), records)
	if err != nil {
		t.Fatal(err)
	}
	return res
}

func wantOutcomes(t *testing.T, got []Result, want ...Outcome) {
	t.Helper()
	if len(got) != len(want) {
		t.Fatalf("%d results, want %d", len(got), len(want))
	}
	for i := range want {
		if got[i].Outcome != want[i] || (got[i].Err != nil) != (want[i] == Refused) {
			t.Errorf("result %d = %s (%v), want %s", i, got[i].Outcome, got[i].Err, want[i])
		}
	}
}

func (f fixture) stats(t *testing.T) Stats {
	t.Helper()
	st, err := f.Stats(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return st
}

func (f fixture) complaint(t *testing.T, id city.ID) *Complaint {
	t.Helper()
	c, err := f.Complaint(t.Context(), id)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// own returns facts that stay when f is used again.
func own(f *city.Facts) city.Facts {
	c := *f
	c.Moves = slices.Clone(f.Moves)
	for k := range c.Dues {
		c.Dues[k] = slices.Clone(f.Dues[k])
	}
	return c
}

// load reads all facts by id.
func load(ctx context.Context, s *Store) (map[city.ID]city.Facts, Position, city.Moment, error) {
	all := map[city.ID]city.Facts{}
	pos, last, err := s.Load(ctx, func(f *city.Facts) error {
		if _, twice := all[f.ID]; twice {
			return fmt.Errorf("complaint %x is loaded twice", f.ID)
		}
		all[f.ID] = own(f)
		return nil
	})
	return all, pos, last, err
}

func kinds(events []city.Event) string {
	s := ""
	for _, e := range events {
		s += " " + e.Kind.String()
	}
	return s
}

func wantCode(t *testing.T, err error, want city.Code) {
	t.Helper()
	if city.CodeOf(err) != want {
		t.Errorf("error %v has the code %q, want %q", err, city.CodeOf(err), want)
	}
}
