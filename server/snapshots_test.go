package main

import (
	"bytes"
	"database/sql"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/cube"
	"github.com/tugu-city/tugu/server/internal/intake/simulate"
	"github.com/tugu-city/tugu/server/internal/profile"
	"github.com/tugu-city/tugu/server/internal/snapshot"
	"github.com/tugu-city/tugu/server/internal/store"
	"github.com/tugu-city/tugu/server/internal/store/storetest"
)

// snapshotTest is a database with complaints and a snapshot beside it.
type snapshotTest struct {
	*testing.T
	profile *profile.Loaded
	store   *store.Store
	raw     *sql.DB
	path    string
	id      snapshot.Identity
	records []store.Record // to be imported one after another
}

// present is the clock of these tests.
var present = time.Date(2026, 3, 1, 12, 0, 0, 0, time.UTC)

func newSnapshotTest(t *testing.T, dsn, driver, name string) *snapshotTest {
	t.Helper()
	if _, err := store.Migrate(t.Context(), dsn, nil); err != nil {
		t.Fatal(err)
	}
	p, err := loadProfile("malang")
	if err != nil {
		t.Fatal(err)
	}
	s := &snapshotTest{
		T: t, profile: p, path: filepath.Join(t.TempDir(), "snapshot"), id: snapshot.Identity{Program: "p", City: p.Code, Profile: p.Version},
		records: simulate.History(p.Profile, 1, present.AddDate(0, -6, 0), present, 400),
	}
	if s.store, err = store.Open(t.Context(), store.Config{DSN: dsn, Keys: storetest.Keys(), Profile: p.Profile, Now: func() time.Time { return present }}); err != nil {
		t.Fatal(err)
	}
	if s.raw, err = sql.Open(driver, name); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := s.raw.Close(); err != nil {
			t.Error(err)
		}
		if err := s.store.Close(); err != nil {
			t.Error(err)
		}
	})
	s.add(200)
	_, saved := s.begin()
	saved.save(t.Context())
	return s
}

// add imports the next n records.
func (s *snapshotTest) add(n int) {
	s.Helper()
	results, err := s.store.Import(s.Context(), s.records[:n])
	if err != nil {
		s.Fatal(err)
	}
	for _, r := range results {
		if r.Err != nil {
			s.Fatal(r.Err)
		}
	}
	s.records = s.records[n:]
}

// begin starts an engine as the service does and returns what it logged.
func (s *snapshotTest) begin() (said string, _ *snapshots) {
	s.Helper()
	var log bytes.Buffer
	f := s.follower(&log)
	f.saved = &snapshots{path: s.path, id: s.id, store: s.store, engine: f.engine, log: f.log}
	if err := f.begin(s.Context()); err != nil {
		s.Fatal(err)
	}
	plain := s.follower(&bytes.Buffer{})
	if err := plain.load(s.Context()); err != nil {
		s.Fatal(err)
	}
	if got, want := s.answers(f.engine), s.answers(plain.engine); got != want {
		s.Errorf("with the snapshot:\n%.3000s\nwithout:\n%.3000s", got, want)
	}
	return log.String(), f.saved
}

func (s *snapshotTest) follower(log *bytes.Buffer) *follower {
	e := cube.New(s.profile.Profile, func() time.Time { return present })
	return &follower{store: s.store, engine: e, log: slog.New(slog.NewTextHandler(log, nil))}
}

// answers asks about everything, now and earlier.
func (s *snapshotTest) answers(e *cube.Engine) string {
	s.Helper()
	var out strings.Builder
	fmt.Fprint(&out, e.Position(), e.Len(), e.Simulated())
	for _, asOf := range []city.Moment{0, city.At(present.AddDate(0, -2, 0))} {
		for _, by := range [][]cube.Dimension{nil, {cube.Pillar}, {cube.Department, cube.Kecamatan}, {cube.Channel, cube.Status}} {
			a, err := e.Ask(s.Context(), cube.Question{
				AsOf: asOf, Window: cube.Window{Preset: cube.Last90Days}, Sets: []cube.Set{{By: by, Measures: cube.AllMeasures()}},
			})
			if err != nil {
				s.Fatal(err)
			}
			fmt.Fprint(&out, "\n", a.Freshness)
			for _, r := range a.Tables[0].Rows {
				fmt.Fprint(&out, "\n", r.Codes)
				for _, c := range cube.ColumnNames() {
					v, _ := r.Kpis.Column(c)
					fmt.Fprint(&out, " ", v)
				}
			}
		}
	}
	return out.String()
}

func (s *snapshotTest) exec(query string, args ...any) {
	s.Helper()
	if _, err := s.raw.ExecContext(s.Context(), query, args...); err != nil {
		s.Fatal(err)
	}
}

// TestSnapshotNeverChangesAFigure starts with a snapshot in every state that it can
// be in, and compares all answers with those of a start without one.
func TestSnapshotNeverChangesAFigure(t *testing.T) {
	const restored, ignored = "restored from the snapshot", "starting without the snapshot"
	for _, c := range []struct {
		name string
		what func(s *snapshotTest)
		want string
	}{
		{"as it was", func(*snapshotTest) {}, restored},
		{"older, with changes after it", func(s *snapshotTest) { s.add(150) }, restored},
		{"saved again", func(s *snapshotTest) {
			s.add(50)
			_, saved := s.begin()
			saved.save(s.Context())
		}, restored},
		{"deleted", func(s *snapshotTest) {
			if err := os.Remove(s.path); err != nil {
				s.Fatal(err)
			}
		}, "complaints loaded"},
		{"damaged", func(s *snapshotTest) {
			b, err := os.ReadFile(s.path)
			if err != nil {
				s.Fatal(err)
			}
			b[len(b)/2] ^= 4
			if err := os.WriteFile(s.path, b, 0o600); err != nil {
				s.Fatal(err)
			}
		}, ignored},
		{"of another version of the profile", func(s *snapshotTest) { s.id.Profile = "another" }, ignored},
		{"of another program", func(s *snapshotTest) { s.id.Program = "another" }, ignored},
		{"of another database", func(s *snapshotTest) { s.exec("UPDATE meta SET value = 'another' WHERE key = 'epoch'") }, ignored},
		{"newer than a database restored from a backup", func(s *snapshotTest) {
			s.exec("DELETE FROM change WHERE sequence > 150")
		}, ignored},
		{"of a future that a restored database did not take", func(s *snapshotTest) {
			s.exec("UPDATE change SET recorded_at = recorded_at + 1 WHERE sequence = 200")
			s.add(20)
		}, ignored},
		{"before what is left of the feed", func(s *snapshotTest) {
			s.add(20)
			if _, err := s.store.Prune(s.Context(), city.At(present)+city.Day); err != nil {
				s.Fatal(err)
			}
		}, ignored},
	} {
		each := func(name string, open func(t *testing.T) *snapshotTest) {
			t.Run(c.name+"/"+name, func(t *testing.T) {
				s := open(t)
				c.what(s)
				if said, _ := s.begin(); !strings.Contains(said, c.want) {
					t.Errorf("the log says %q, want %q", said, c.want)
				}
			})
		}
		each("sqlite", func(t *testing.T) *snapshotTest {
			dsn := storetest.SQLite(t)
			return newSnapshotTest(t, dsn, "sqlite", strings.TrimPrefix(dsn, "sqlite:"))
		})
		each("postgres", func(t *testing.T) *snapshotTest {
			dsn := storetest.Postgres(t)
			return newSnapshotTest(t, dsn, "pgx", dsn)
		})
	}
}

func TestSnapshotPath(t *testing.T) {
	for _, c := range [][3]string{
		{"auto", "sqlite:tugu.db", "tugu.db.snapshot"},
		{"auto", "sqlite:///var/lib/tugu.db", "/var/lib/tugu.db.snapshot"},
		{"auto", "postgres://u@h/d", ""},
		{"none", "sqlite:tugu.db", ""},
		{"", "sqlite:tugu.db", ""},
		{"/tmp/x", "postgres://u@h/d", "/tmp/x"},
	} {
		if got := snapshotPath(c[0], c[1]); got != c[2] {
			t.Errorf("snapshotPath(%q, %q) = %q, want %q", c[0], c[1], got, c[2])
		}
	}
}
