package store

import (
	"log/slog"
	"testing"
	"time"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/store/storetest"
)

// await waits until the condition holds.
func await(t *testing.T, what string, holds func() bool) {
	t.Helper()
	tick := time.NewTicker(5 * time.Millisecond)
	defer tick.Stop()
	for end := time.Now().Add(time.Minute); !holds(); <-tick.C {
		if time.Now().After(end) {
			t.Fatal("it never comes that " + what)
		}
	}
}

// TestOneProcessLeads: of those on one PostgreSQL one leads, and another when it is
// gone or PostgreSQL gave up its session; what the one before had reserved is free then.
func TestOneProcessLeads(t *testing.T) {
	dsn := storetest.Postgres(t)
	f := newFixture(t, dsn)
	await(t, "the only process leads", f.Leading)
	if mine, err := f.Lease(t.Context(), "pull", "the first", city.Day); err != nil || !mine {
		t.Fatalf("%v, %v", mine, err)
	}
	other, err := Open(t.Context(), Config{DSN: dsn, Leads: true, Keys: storetest.Keys(), Profile: testProfile(), Log: slog.New(slog.DiscardHandler), Now: f.cfg.Now})
	if err != nil {
		t.Fatal(err)
	}
	const sessions = `SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' AND granted AND objid = ?
		AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`
	hand := func(from, to *Store) {
		t.Helper()
		await(t, "the one that led is told of it, and the other leads", func() bool {
			if from.Leading() { // again, if it was the first to ask
				if _, err := f.write.ExecContext(t.Context(), sessions, leadLock&0xffffffff); err != nil {
					t.Fatal(err)
				}
			}
			return to.Leading() && !from.Leading()
		})
	}
	imports, err := Open(t.Context(), Config{DSN: dsn, Keys: storetest.Keys(), Profile: testProfile(), Log: slog.New(slog.DiscardHandler)})
	if err != nil {
		t.Fatal(err)
	}
	hand(f.Store, other)
	if imports.Leading() {
		t.Error("a process that only imports leads")
	}
	if err := imports.Close(); err != nil {
		t.Error(err)
	}
	if mine, err := other.Lease(t.Context(), "pull", "the other", city.Day); err != nil || !mine {
		t.Errorf("what the one before had reserved is not free: %v, %v", mine, err)
	}
	if err := other.Close(); err != nil {
		t.Fatal(err)
	}
	await(t, "the first leads again", f.Leading)
}

// TestNobodyLeadsThroughAPooler: a session that others may be given holds nothing, and
// every process works as on SQLite, by leases.
func TestNobodyLeadsThroughAPooler(t *testing.T) {
	dsn := storetest.Postgres(t)
	if _, err := Migrate(t.Context(), dsn, nil); err != nil {
		t.Fatal(err)
	}
	clock := newFixtureClock()
	s := open(t, storetest.Pooler(t, dsn), testProfile(), clock)
	await(t, "the pooler is noticed", s.pooled.Load)
	if !s.Leading() {
		t.Error("nobody does the periodic work")
	}
}
