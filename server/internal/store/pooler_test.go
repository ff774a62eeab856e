package store

import (
	"context"
	"math/rand/v2"
	"net/url"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/store/storetest"
)

// plain gives the database to a role that may do nothing special, and returns its address for that role.
func plain(t *testing.T, dsn string) string {
	t.Helper()
	u, err := url.Parse(dsn)
	if err != nil {
		t.Fatal(err)
	}
	target, err := parseDSN(dsn)
	if err != nil {
		t.Fatal(err)
	}
	db, err := target.connect(poolWrite)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = db.Close() }()
	const role = `DO $$ BEGIN IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'tugu_plain') THEN CREATE ROLE tugu_plain LOGIN; END IF; END $$`
	for _, statement := range []string{role, "ALTER DATABASE " + target.postgres.Database + " OWNER TO tugu_plain"} {
		if _, err := db.ExecContext(t.Context(), statement); err != nil {
			t.Fatal(err)
		}
	}
	u.User = url.User("tugu_plain")
	return u.String()
}

// TestThroughPgBouncer: processes that share three connections with each other write,
// read, follow and tell each other of it; only listening and migrating go past the pooler.
func TestThroughPgBouncer(t *testing.T) {
	direct := plain(t, storetest.Postgres(t))
	if _, err := Migrate(t.Context(), direct, nil); err != nil {
		t.Fatal(err)
	}
	pooled := storetest.Pooler(t, direct)
	clock := newFixtureClock()
	stores := make([]*Store, 3)
	for i := range stores {
		s, err := Open(t.Context(), Config{DSN: pooled, Direct: direct, Keys: storetest.Keys(), Profile: testProfile(), PollEvery: time.Hour, Now: func() time.Time { return time.Unix(clock.Load(), 0) }})
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() {
			if err := s.Close(); err != nil {
				t.Error(err)
			}
		})
		if !s.identified {
			t.Error("a role that may do nothing special is not told which cluster it is")
		}
		stores[i] = s
	}
	f := fixture{stores[0], pooled, clock}
	ctx, cancel := context.WithTimeout(t.Context(), 2*time.Minute)
	defer cancel()
	_, start, _, err := load(ctx, stores[2])
	if err != nil {
		t.Fatal(err)
	}
	var wait sync.WaitGroup
	for w := range 6 {
		wait.Go(func() {
			random := rand.New(rand.NewPCG(7, uint64(w)))
			for i := range 12 {
				if err := (fixture{stores[w%2], pooled, clock}).randomWrite(ctx, random, w, i); err != nil {
					t.Errorf("writer %d: %v", w, err)
					return
				}
			}
		})
	}
	const last = 60
	many := make([]Record, last) // by COPY
	for n := range many {
		many[n] = record(70_000 + n)
	}
	wait.Go(func() { f.mustImport(t, many...) })
	wait.Wait()
	want, end, _, err := load(ctx, stores[0])
	if err != nil {
		t.Fatal(err)
	}
	changes, err := replay(ctx, stores[2], start, end.Sequence)
	if err != nil {
		t.Fatal(err)
	}
	got := map[city.ID]city.Facts{}
	for i := range changes {
		got[changes[i].Facts.ID] = changes[i].Facts
	}
	if diff := cmp.Diff(want, got); diff != "" || len(got) < last {
		t.Errorf("the feed (-database +feed):\n%s", diff)
	}
	seen := make(chan error, 1)
	go func() {
		_, err := replay(ctx, stores[2], end, end.Sequence+1)
		seen <- err
	}()
	f.mustImport(t, record(80_000))
	if err := <-seen; err != nil {
		t.Errorf("nobody told of a write: %v", err)
	}
}
