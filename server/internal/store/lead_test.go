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

// TestOneLeadsBesideAPooler: of processes with a session and such that know a pooler alone one leads, whichever
// comes first, and another one when it ends or is cut off.
func TestOneLeadsBesideAPooler(t *testing.T) {
	t.Parallel()
	dsn := storetest.Postgres(t)
	if _, err := Migrate(t.Context(), dsn, nil); err != nil {
		t.Fatal(err)
	}
	clock := newFixtureClock()
	pooler := storetest.Pooler(t, dsn)
	cable := storetest.NewCable(t, pooler)
	leads := func(what string, one *Store, others ...*Store) {
		t.Helper()
		await(t, what, func() bool {
			is := one.Leading()
			for _, o := range others {
				if is && o.Leading() {
					t.Fatal("two processes lead")
				}
			}
			return is
		})
	}
	start := func(dsn, direct string) *Store {
		s, err := Open(t.Context(), Config{DSN: dsn, Direct: direct, Leads: true, Keys: storetest.Keys(), Profile: testProfile(), Log: slog.New(slog.DiscardHandler), Now: func() time.Time { return time.Unix(clock.Load(), 0) }})
		if err != nil {
			t.Fatal(err)
		}
		return s
	}
	end := func(s *Store) {
		t.Helper()
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	}
	session := start(pooler, dsn)
	leads("the one with a session leads", session)
	if mine, err := session.Lease(t.Context(), "pull", "the first", city.Day); err != nil || !mine {
		t.Fatalf("%v, %v", mine, err)
	}
	pooled := start(cable.DSN(), "")
	await(t, "the pooler is noticed", pooled.pooled.Load)
	second := start(pooler, "")
	await(t, "the pooler is noticed again", second.pooled.Load)
	if pooled.Leading() || second.Leading() {
		t.Error("two processes lead")
	}
	end(second)
	end(session)
	leads("the one through the pooler leads", pooled)
	if mine, err := pooled.Lease(t.Context(), "pull", "the other", city.Day); err != nil || !mine {
		t.Errorf("what the one before had reserved is not free: %v, %v", mine, err)
	}
	session = start(pooler, dsn)
	second = start(pooler, "")
	await(t, "it holds the lock of its session", func() bool {
		var n int
		err := session.read.QueryRowContext(t.Context(), "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND granted AND objid = ?", leadLock&0xffffffff).Scan(&n)
		return err == nil && n > 0
	})
	if !pooled.Leading() || session.Leading() || second.Leading() {
		t.Errorf("%t %t %t: the one that led does not lead on alone", pooled.Leading(), session.Leading(), second.Leading())
	}
	cable.Cut()
	await(t, "another one leads once that is cut off", func() bool {
		of := 0
		for _, s := range []*Store{session, second, pooled} { // asked last: should two do for a moment, it shows
			if s.Leading() {
				of++
			}
		}
		if of > 1 {
			t.Fatal("two processes lead")
		}
		return of == 1 && !pooled.Leading()
	})
	cable.Mend()
	end(pooled)
	end(second)
	end(session)
}
