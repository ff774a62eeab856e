package intake_test

import (
	"context"
	"encoding/csv"
	"io"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/intake"
	"github.com/tugu-city/tugu/server/internal/profile"
	"github.com/tugu-city/tugu/server/internal/store"
	"github.com/tugu-city/tugu/server/internal/store/storetest"
)

// now is long after every moment in the files but the one in 2090.
func now() time.Time { return time.Date(2026, 6, 1, 12, 0, 0, 0, time.UTC) }

func load(t testing.TB, name string) *profile.Loaded {
	t.Helper()
	p, err := profile.Load(name)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// openStore opens a fresh SQLite database.
func openStore(t testing.TB, p *city.Profile) *store.Store {
	t.Helper()
	dsn := "sqlite:" + filepath.Join(t.TempDir(), "tugu.db")
	if _, err := store.Migrate(context.Background(), dsn, nil); err != nil {
		t.Fatal(err)
	}
	s, err := store.Open(context.Background(), store.Config{DSN: dsn, Keys: storetest.Keys(), Profile: p, Now: now, Log: quiet()})
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

func quiet() *slog.Logger { return slog.New(slog.DiscardHandler) }

func baltimore(p *profile.Loaded, sink intake.Sink) intake.Options {
	return intake.Options{Profile: p.Profile, Locate: p.Locate, Source: "BALTIMORE_311", Sink: sink, Now: now, Log: quiet()}
}

// balanced fails the test unless the report's parts add up to its whole.
func balanced(t testing.TB, r intake.Report) {
	t.Helper()
	if sum := r.New + r.Changed + r.Unchanged + r.SetAside; r.Read != sum {
		t.Errorf("read %d, but the parts add up to %d", r.Read, sum)
	}
	sum := 0
	for _, c := range r.Reasons {
		sum += c.Records
	}
	if sum != r.SetAside {
		t.Errorf("set aside %d, but the reasons add up to %d", r.SetAside, sum)
	}
}

// memory is a sink that keeps the last state of every complaint.
type memory struct {
	records map[string]store.Record
	batches []int
	aside   []store.Aside
	cursors map[string]string
	err     error
}

func (m *memory) Cursor(_ context.Context, source, name string) (string, error) {
	return m.cursors[source+" "+name], nil
}

// Prepare implements intake.Sink.
func (m *memory) Prepare(*store.Delivery, bool) {}

func (m *memory) Receive(_ context.Context, d store.Delivery) (store.Receipt, error) {
	if m.err != nil {
		return store.Receipt{}, m.err
	}
	records := d.Records
	m.aside = append(m.aside, d.Aside...)
	if m.records == nil {
		m.records = map[string]store.Record{}
	}
	if n := len(records) + len(d.Aside); n > 0 {
		m.batches = append(m.batches, n)
	}
	results := make([]store.Result, len(records))
	for i, r := range records {
		results[i].Outcome = store.New
		if _, known := m.records[r.Header.ExternalID]; known {
			results[i].Outcome = store.Changed
		}
		m.records[r.Header.ExternalID] = r
	}
	receipt := store.Receipt{Results: results, Aside: make([]store.Result, len(d.Aside))}
	if d.Keep == nil {
		return receipt, nil
	}
	if c := d.Keep(receipt).Cursor; c != nil {
		if m.cursors == nil {
			m.cursors = map[string]string{}
		}
		m.cursors[c.Source+" "+c.Name] = c.Value
	}
	return receipt, nil
}

const header = "SRRecordID,ServiceRequestNum,SRType,MethodReceived,CreatedDate,SRStatus,StatusDate,DueDate,CloseDate,Agency,Address,CouncilDistrict,Latitude,Longitude\n"

// line is a sound record of the Baltimore shape; changes name a column and its
// value in turn.
func line(id string, changes ...string) string {
	r := csv.NewReader(strings.NewReader(header))
	names, _ := r.Read()
	values := []string{id, id, "SW-Dirty Alley", "Phone", "03/02/2018 09:15:00 AM", "Closed", "03/04/2018 10:00:01 AM", "03/09/2018 09:15:00 AM", "03/04/2018 10:00:00 AM", "Solid Waste", "1 Example St", "9", "39.30", "-76.61"}
	for i := 0; i < len(changes); i += 2 {
		for j, n := range names {
			if n == changes[i] {
				values[j] = changes[i+1]
			}
		}
	}
	var b strings.Builder
	w := csv.NewWriter(&b)
	_ = w.Write(values)
	w.Flush()
	return b.String()
}

func sample(t testing.TB) string {
	t.Helper()
	path := filepath.Join("..", "..", "..", "..", "shared", "data", "baltimore-311-sample.csv")
	if _, err := os.Stat(path); err != nil {
		t.Skip("the real sample of Baltimore (10,000 records) is not beside the repository: see testdata/defects.csv for what is tested without it")
	}
	return path
}

func open(t testing.TB, path string) io.Reader {
	t.Helper()
	f, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = f.Close() })
	return f
}
