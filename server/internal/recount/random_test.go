package recount_test

import (
	"context"
	"database/sql"
	"fmt"
	"math/rand/v2"
	"os"
	"strconv"
	"strings"
	"sync/atomic"
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

// Settings of the random questions: how many to ask in all databases together, and
// the seed, which is another one each time if it is not given.
const (
	questionsEnv = "TUGU_RANDOM_QUESTIONS"
	seedEnv      = "TUGU_RANDOM_SEED"
)

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
	s, err := store.Open(t.Context(), store.Config{DSN: dsn, Keys: storetest.Keys(), Profile: &city.Profile{}})
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
// about random cities, as of random moments.
func TestEngineEqualsRecount(t *testing.T) {
	questions := 600 / raced
	if n, err := strconv.Atoi(os.Getenv(questionsEnv)); err == nil {
		questions = n
	}
	seed := rand.Uint64()
	if n, err := strconv.ParseUint(os.Getenv(seedEnv), 10, 64); err == nil {
		seed = n
	}
	share := map[string]int{"sqlite": 3, "postgres": 1} // of four: PostgreSQL takes longer to make tables
	var asked atomic.Int64
	t.Run("databases", func(t *testing.T) {
		for name, dsn := range databases() {
			t.Run(name, func(t *testing.T) {
				t.Parallel()
				a := asker{T: t, db: open(t, dsn(t)), seed: seed, want: questions * share[name] / 4}
				for n := uint64(0); a.asked < a.want; n++ {
					a.city(n)
				}
				asked.Add(int64(a.asked))
			})
		}
	})
	t.Logf("score: %d random questions recounted on SQLite and PostgreSQL, seed %d (%s=%d %s=%d)", asked.Load(), seed, seedEnv, seed, questionsEnv, questions)
}

// asker asks one database about one city after the other.
type asker struct {
	*testing.T
	db          *bun.DB
	seed        uint64
	asked, want int
	differ      int
}

// city asks about the n-th city of the seed.
func (a *asker) city(n uint64) {
	const moments, perMoment = 4, 100
	c, err := randomcity.New(a.seed+n, 60)
	if err != nil {
		a.Fatalf("seed %d: %v", a.seed+n, err)
	}
	empty(a.T, a.db)
	if err := c.Insert(a.Context(), a.db); err != nil {
		a.Fatal(err)
	}
	e := engine(c)
	for m := range moments {
		questions := c.Questions(max(0, min(perMoment, a.want-a.asked)))
		again, err := recount.AskAll(a.Context(), a.db, c.Profile, c.Now, questions, nil)
		if err != nil {
			a.Fatalf("seed %d moment %d: recount: %v", a.seed+n, m, err)
		}
		for i, q := range questions {
			a.compare(c, e, q, again[i], fmt.Sprintf("%s=%d, city %d, moment %d, question %d", seedEnv, a.seed, n, m, i))
		}
		a.asked += len(questions)
	}
}

// compare holds the engine's answer against the recount.
func (a *asker) compare(c *randomcity.City, e *cube.Engine, q cube.Question, want []cube.Table, name string) {
	got, err := e.Ask(a.Context(), q)
	if err != nil {
		a.Fatalf("%s: engine: %v\n%s", name, err, describe(q))
	}
	if line := windows(c, q, got); line != "" {
		a.Errorf("%s: %s\n%s", name, line, describe(q))
	}
	diff := recount.Diff(got.Tables, want, q.Sets)
	if len(diff) == 0 {
		return
	}
	a.Errorf("%s: %d differences\n%s\n%s", name, len(diff), describe(q), strings.Join(diff[:min(len(diff), 8)], "\n"))
	if a.differ++; a.differ > 10 {
		a.Fatal("too many differences")
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
		s += fmt.Sprintf("\n  by %v %v measures %v previous %v", set.By, set.Times, set.Measures.List(), set.Previous.List())
		for _, t := range set.Trends {
			s += fmt.Sprintf(" trend %s %v previous %v", t.Granularity, t.Measures.List(), t.Previous.List())
		}
	}
	return s
}
