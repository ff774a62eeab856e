package store

import (
	"io/fs"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/store/storetest"
)

func TestMigrationsHaveTheSameNames(t *testing.T) {
	names := func(dialect string) []string {
		found, err := fs.Glob(migrationFiles, "migrations/"+dialect+"/*")
		if err != nil || len(found) == 0 {
			t.Fatalf("%s: %v, %v", dialect, found, err)
		}
		for i := range found {
			found[i] = strings.TrimPrefix(found[i], "migrations/"+dialect+"/")
		}
		return found
	}
	if diff := cmp.Diff(names("sqlite"), names("postgres")); diff != "" {
		t.Errorf("migrations (-sqlite +postgres):\n%s", diff)
	}
}

// TestTablesHaveTheSameColumns compares what the migrations made on both databases, the index of words apart.
func TestTablesHaveTheSameColumns(t *testing.T) {
	columns := func(f fixture, query string) []string {
		var found []string
		if err := f.DB().NewRaw(query).Scan(t.Context(), &found); err != nil {
			t.Fatal(err)
		}
		slices.Sort(found)
		return slices.DeleteFunc(found, func(name string) bool {
			return strings.HasPrefix(name, "complaint_fts") || strings.HasPrefix(name, "complaint_words.")
		})
	}
	lite := columns(newFixture(t, storetest.SQLite(t)), `SELECT m.name || '.' || p.name FROM sqlite_master AS m, pragma_table_info(m.name) AS p
		WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%'`)
	pg := columns(newFixture(t, storetest.Postgres(t)), `SELECT table_name || '.' || column_name FROM information_schema.columns WHERE table_schema = 'public'`)
	if diff := cmp.Diff(lite, pg); diff != "" || len(lite) < 50 {
		t.Errorf("columns (-sqlite +postgres):\n%s", diff)
	}
}

func TestMigrateFromSeveralProcesses(t *testing.T) {
	for name, database := range map[string]func(testing.TB) string{"sqlite": storetest.SQLite, "postgres": storetest.Postgres} {
		t.Run(name, func(t *testing.T) {
			ctx, dsn := t.Context(), database(t)
			pending, err := Pending(ctx, dsn)
			if err != nil || len(pending) == 0 {
				t.Fatalf("pending = %v, %v", pending, err)
			}
			_, err = Open(ctx, Config{DSN: dsn, Keys: storetest.Keys(), Profile: testProfile()})
			if err == nil || !strings.Contains(err.Error(), "run tugu migrate") {
				t.Errorf("Open before Migrate = %v", err)
			}
			var wg sync.WaitGroup
			var mu sync.Mutex
			var all []string
			for range 4 {
				wg.Go(func() {
					applied, err := Migrate(ctx, dsn, nil)
					if err != nil {
						t.Error(err)
					}
					mu.Lock()
					all = append(all, applied...)
					mu.Unlock()
				})
			}
			wg.Wait()
			names := make([]string, len(pending))
			for i, p := range pending {
				names[i] = p.Name
			}
			if diff := cmp.Diff(names, all); diff != "" {
				t.Errorf("applied by all together (-pending before +applied):\n%s", diff)
			}
			if pending, err = Pending(ctx, dsn); err != nil || len(pending) != 0 {
				t.Errorf("pending after = %v, %v", pending, err)
			}
			s, err := Open(ctx, Config{DSN: dsn, Keys: storetest.Keys(), Profile: testProfile()})
			if err != nil {
				t.Fatal(err)
			}
			if err := s.Ping(ctx); err != nil {
				t.Error(err)
			}
			_, err = s.write.ExecContext(ctx, "INSERT INTO bun_migrations (name, group_id) VALUES ('9999', 9)")
			if err != nil {
				t.Fatal(err)
			}
			if err := s.Close(); err != nil {
				t.Error(err)
			}
			_, err = Open(ctx, Config{DSN: dsn, Keys: storetest.Keys(), Profile: testProfile()})
			if err == nil || !strings.Contains(err.Error(), "newer tugu") {
				t.Errorf("Open of a newer database = %v", err)
			}
			wantCode(t, err, city.CodeConflict)
		})
	}
}

// TestServerTooOld: nothing is made on a PostgreSQL that is too old, and none is opened.
func TestServerTooOld(t *testing.T) {
	t.Parallel()
	dsn := storetest.Postgres(t)
	old, err := parseDSN(dsn)
	if err != nil {
		t.Fatal(err)
	}
	refused := func(what string, err error) {
		t.Helper()
		if city.CodeOf(err) != city.CodeConflict || !strings.Contains(err.Error(), "tugu needs 99 or later") {
			t.Errorf("%s: %v", what, err)
		}
	}
	old.least = 990_000
	_, err = old.migrate(t.Context(), nil)
	refused("migrate", err)
	db, err := old.connect(poolRead)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = db.Close() }()
	var tables int
	if err := db.QueryRowContext(t.Context(), "SELECT count(*) FROM pg_tables WHERE schemaname = 'public'").Scan(&tables); err != nil || tables != 0 {
		t.Errorf("%d tables were made, %v", tables, err)
	}
	f := newFixture(t, dsn)
	elder := &Store{target: f.target, write: f.write, newest: f.newest}
	elder.target.least = 990_000
	refused("open", elder.check(t.Context()))
	if err := f.check(t.Context()); err != nil {
		t.Error(err)
	}
}
