package store

import (
	"log/slog"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/tugu-city/tugu/server/internal/store/storetest"
)

func importer(c *Config) { c.Leads, c.Bulk = false, true }

// definitions are all indexes of the database, as it tells them.
func (f fixture) definitions(t *testing.T) (list []string) {
	t.Helper()
	query := "SELECT coalesce(sql, name) FROM sqlite_master WHERE type = 'index' AND tbl_name NOT LIKE 'sqlite%'"
	if !f.target.sqlite() {
		query = "SELECT pg_get_indexdef(indexrelid) FROM pg_index WHERE indrelid::regclass::text NOT LIKE 'pg_%'"
	}
	if err := f.DB().NewRaw(query).Scan(t.Context(), &list); err != nil {
		t.Fatal(err)
	}
	for i := range list {
		list[i] = strings.Replace(list[i], "IF NOT EXISTS ", "", 1)
	}
	slices.Sort(list)
	return list
}

// emptied is a migrated database with a store that imports.
func emptied(t *testing.T, dsn string) fixture {
	t.Helper()
	if _, err := Migrate(t.Context(), dsn, nil); err != nil {
		t.Fatal(err)
	}
	clock := newFixtureClock()
	return fixture{open(t, dsn, testProfile(), clock, importer), dsn, clock}
}

func (f fixture) bulk(t *testing.T) bool {
	t.Helper()
	bulk, err := f.BeginBulk(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return bulk
}

func eachEmptied(t *testing.T, test func(t *testing.T, f fixture, dsn func(testing.TB) string)) {
	for name, dsn := range map[string]func(testing.TB) string{"sqlite": storetest.SQLite, "postgres": storetest.Postgres} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			test(t, emptied(t, dsn(t)), dsn)
		})
	}
}

// TestFirstImportWithoutIndexes: a first import leaves the same rows and the same indexes as
// any other, and what must be unique is at every moment.
func TestFirstImportWithoutIndexes(t *testing.T) {
	eachEmptied(t, func(t *testing.T, f fixture, dsn func(testing.TB) string) {
		plain := emptied(t, dsn(t))
		before := f.definitions(t)
		if !f.bulk(t) {
			t.Fatal("the first import is none")
		}
		if !f.bulk(t) {
			t.Error("one that is begun again goes on with all indexes")
		}
		during := f.definitions(t)
		if len(during) > len(before)-4 {
			t.Errorf("%d of %d indexes are left out", len(before)-len(during), len(before))
		}
		for _, d := range flowDeliveries() {
			if _, err := f.Receive(t.Context(), d); err != nil {
				t.Fatal(err)
			}
			if _, err := plain.Receive(t.Context(), d); err != nil {
				t.Fatal(err)
			}
		}
		const again = "INSERT INTO complaint (row_id, id, source, external_id, hash, submitted_at, status, facts, created_at, updated_at) VALUES (999, 'x', 'SAMBAT', 'S-00001', '', 1, 'OPEN', '', 1, 1)"
		if _, err := f.write.ExecContext(t.Context(), again); err == nil {
			t.Error("a source may name a complaint twice")
		}
		var made []string
		if err := f.EndBulk(t.Context(), func(index string) { made = append(made, index) }); err != nil {
			t.Fatal(err)
		}
		if len(made) != len(before)-len(during) || !slices.Contains(made, "complaint_event_complaint") {
			t.Errorf("made %v", made)
		}
		if d := cmp.Diff(before, f.definitions(t)); d != "" {
			t.Errorf("indexes (-before +after):\n%s", d)
		}
		if err := f.Analyze(t.Context()); err != nil {
			t.Error(err)
		}
		if d := cmp.Diff(plain.written(t), f.written(t)); d != "" {
			t.Errorf("rows (-any import +first import):\n%s", d)
		}
		if f.bulk(t) {
			t.Error("another import is a first one")
		}
	})
}

// TestInterruptedFirstImport: whoever opens the database after a crash makes the indexes and
// says so, unless it goes on with the import.
func TestInterruptedFirstImport(t *testing.T) {
	eachEmptied(t, func(t *testing.T, f fixture, _ func(testing.TB) string) {
		before := f.definitions(t)
		if !f.bulk(t) {
			t.Fatal("the first import is none")
		}
		during := f.definitions(t)
		f.mustImport(t, record(1), record(2))
		again := open(t, f.dsn, testProfile(), f.clock, importer)
		if bulk, err := again.BeginBulk(t.Context()); err != nil || !bulk {
			t.Errorf("the import does not go on as it began: %t, %v", bulk, err)
		}
		if d := cmp.Diff(during, f.definitions(t)); d != "" {
			t.Errorf("indexes while it goes on (-before +after):\n%s", d)
		}
		_, err := Transfer(t.Context(), f.dsn, map[bool]string{true: storetest.Postgres(t), false: "sqlite:" + t.TempDir() + "/copy.db"}[f.target.sqlite()], nil)
		if err == nil || !strings.Contains(err.Error(), "did not come to its end") {
			t.Errorf("a copy of half an import: %v", err)
		}
		var log lockedLog
		open(t, f.dsn, testProfile(), f.clock, func(c *Config) { c.Log = slog.New(slog.NewTextHandler(&log, nil)) })
		if d := cmp.Diff(before, f.definitions(t)); d != "" {
			t.Errorf("indexes (-before +after):\n%s", d)
		}
		if said := log.String(); !strings.Contains(said, "did not come to its end") || !strings.Contains(said, "the indexes are made") {
			t.Errorf("it says %q", said)
		}
		if err := f.EndBulk(t.Context(), nil); err != nil { // the other import, if it still runs
			t.Error(err)
		}
	})
}

// TestNoBulkBesideAServer: a database that a process serves keeps its indexes.
func TestNoBulkBesideAServer(t *testing.T) {
	f := emptied(t, storetest.Postgres(t))
	serving := open(t, f.dsn, testProfile(), f.clock)
	for !serving.Leading() {
		pause(t.Context(), 1e6)
	}
	if f.bulk(t) {
		t.Error("the indexes were taken from under a process that serves")
	}
}
