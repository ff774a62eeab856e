package recount_test

import (
	"context"
	"database/sql"
	"fmt"
	"os"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/cube"
	"github.com/tugu-city/tugu/server/internal/recount"
	"github.com/tugu-city/tugu/server/internal/recount/randomcity"
	"github.com/tugu-city/tugu/server/internal/store"
	"github.com/tugu-city/tugu/server/internal/store/storetest"
	"github.com/uptrace/bun"
	"github.com/uptrace/bun/dialect/sqlitedialect"
	_ "modernc.org/sqlite"
)

func TestMain(m *testing.M) { os.Exit(storetest.Main(m)) }

// questionsEnv asks for a longer run: the number of questions per database.
const questionsEnv = "TUGU_RANDOM_QUESTIONS"

// open returns a writable connection to a new, migrated database.
func open(t *testing.T, dsn string) *bun.DB {
	t.Helper()
	if _, err := store.Migrate(t.Context(), dsn, nil); err != nil {
		t.Fatal(err)
	}
	var db *bun.DB
	if path, ok := strings.CutPrefix(dsn, "sqlite:"); ok {
		lite, err := sql.Open("sqlite", "file:"+path)
		if err != nil {
			t.Fatal(err)
		}
		db = bun.NewDB(lite, sqlitedialect.New())
		t.Cleanup(func() { _ = db.Close() })
		return db
	}
	s, err := store.Open(t.Context(), store.Config{DSN: dsn, Profile: &city.Profile{}})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Close() })
	return s.DB()
}

func databases() map[string]func(testing.TB) string {
	return map[string]func(testing.TB) string{"sqlite": storetest.SQLite, "postgres": storetest.Postgres}
}

// empty removes everything, past the triggers that keep events append-only.
func empty(t *testing.T, db *bun.DB) {
	t.Helper()
	for _, q := range []string{"DELETE FROM complaint_event", "DELETE FROM complaint"} {
		if db.Dialect().Name().String() == "pg" {
			q = "SET LOCAL session_replication_role = replica; " + q
		} else {
			q = "DROP TRIGGER IF EXISTS complaint_event_no_delete; " + q
		}
		err := db.RunInTx(t.Context(), nil, func(ctx context.Context, tx bun.Tx) error {
			for _, part := range strings.Split(q, "; ") {
				if _, err := tx.ExecContext(ctx, part); err != nil {
					return err
				}
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	}
}

// engine returns a metrics engine that holds the city.
func engine(c *randomcity.City) *cube.Engine {
	e := cube.New(c.Profile, func() time.Time { return c.Now.Time() })
	l := e.Reset()
	for i := range c.Complaints {
		l.Add(&c.Complaints[i].Facts)
	}
	l.Done(cube.Position{Epoch: "random", Sequence: 1}, c.Now, nil)
	return e
}

// TestEngineEqualsRecount asks engine and database the same random questions
// about random cities.
func TestEngineEqualsRecount(t *testing.T) {
	const perCity = 30
	asked := map[string]int{"sqlite": 180, "postgres": 90} // PostgreSQL takes longer to make tables
	for name, dsn := range databases() {
		t.Run(name, func(t *testing.T) {
			questions := asked[name] / raced
			if n, err := strconv.Atoi(os.Getenv(questionsEnv)); err == nil {
				questions = n
			}
			db := open(t, dsn(t))
			differ := 0
			for seed := range uint64((questions + perCity - 1) / perCity) {
				c, err := randomcity.New(seed, 60)
				if err != nil {
					t.Fatal(err)
				}
				empty(t, db)
				if err := c.Insert(t.Context(), db); err != nil {
					t.Fatal(err)
				}
				e := engine(c)
				for n := range min(perCity, questions) {
					q := c.Question()
					want, err := recount.Ask(t.Context(), db, c.Profile, c.Now, q)
					if err != nil {
						t.Fatalf("seed %d question %d: recount: %v", seed, n, err)
					}
					got, err := e.Ask(t.Context(), q)
					if err != nil {
						t.Fatalf("seed %d question %d: engine: %v\n%s", seed, n, err, describe(q))
					}
					if line := windows(c, q, got); line != "" {
						t.Errorf("seed %d question %d: %s\n%s", seed, n, line, describe(q))
					}
					if diff := recount.Diff(got.Tables, want, q.Sets); len(diff) > 0 {
						t.Errorf("seed %d question %d: %d differences\n%s\n%s", seed, n, len(diff), describe(q), strings.Join(diff[:min(len(diff), 8)], "\n"))
						if differ++; differ > 20 {
							t.Fatal("too many differences")
						}
					}
				}
			}
		})
	}
}

// windows compares the windows of an answer.
func windows(c *randomcity.City, q cube.Question, got *cube.Answer) string {
	asOf := q.AsOf
	if asOf == 0 {
		asOf = c.Now
	}
	main, previous, _, err := recount.Windows(c.Profile, asOf, q)
	show := func(b *cube.Bounds) string {
		if b == nil {
			return "none"
		}
		return fmt.Sprintf("%s to %s", b.From.In(c.Profile.Zone), b.To.In(c.Profile.Zone))
	}
	switch {
	case err != nil:
		return err.Error()
	case show(&main) != show(&got.Window):
		return fmt.Sprintf("window: engine %s, recount %s", show(&got.Window), show(&main))
	case show(previous) != show(got.PreviousWindow):
		return fmt.Sprintf("previous window: engine %s, recount %s", show(got.PreviousWindow), show(previous))
	}
	return ""
}

func describe(q cube.Question) string {
	flag := func(b *bool) string {
		if b == nil {
			return "-"
		}
		return fmt.Sprint(*b)
	}
	s := fmt.Sprintf("window %+v basis %q asOf %d reading %q compare %q filter %+v overdue %s atRisk %s awaiting %s",
		q.Window, q.Basis, q.AsOf, q.Reading, q.Compare, q.Filter, flag(q.Filter.Overdue), flag(q.Filter.AtRisk), flag(q.Filter.AwaitingResponse))
	for _, set := range q.Sets {
		s += fmt.Sprintf("\n  by %v measures %v previous %v", set.By, set.Measures.List(), set.Previous.List())
		for _, t := range set.Trends {
			s += fmt.Sprintf(" trend %s %v previous %v", t.Granularity, t.Measures.List(), t.Previous.List())
		}
	}
	return s
}
