package store

import (
	"context"
	"errors"
	"log/slog"
	"testing"
	"time"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/store/storetest"
)

// unavailable writes and lists, and holds that both are told to try again long before their own bounds end.
func unavailable(t *testing.T, s *Store, r Record) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), groupLasts/2)
	defer cancel()
	began := time.Now()
	_, errWrite := s.Submit(ctx, r)
	wrote := time.Since(began)
	_, errRead := s.List(ctx, Listing{Limit: 1})
	for _, err := range []error{errWrite, errRead} {
		if !errors.Is(err, city.ErrUnavailable) || ctx.Err() != nil {
			t.Errorf("a server that says nothing is answered with %v", err)
		}
	}
	t.Logf("told after %.2f s, a list %.2f s later", wrote.Seconds(), (time.Since(began) - wrote).Seconds())
}

// TestPrimaryFrozen: the first of two hosts is stopped by SIGSTOP: writers are told soon, the next ones at once, and
// the other host is used as soon as it takes writes, whatever the first one does.
func TestPrimaryFrozen(t *testing.T) {
	t.Parallel()
	pair := storetest.NewPair(t, false)
	first := newFixture(t, pair.DSN())
	log := &logged{}
	s := open(t, pair.DSN(), testProfile(), first.clock, func(c *Config) { c.Log = slog.New(log) })
	await(t, "one leads", func() bool { return s.Leading() || first.Leading() })
	if _, err := s.Submit(t.Context(), record(1)); err != nil {
		t.Fatal(err)
	}
	standby := changesOf(t, pair.Standby())
	await(t, "the standby has it", func() bool { return standby() == 1 })
	if err := pair.FreezePrimary(t); err != nil {
		t.Fatal(err)
	}
	unavailable(t, s, record(2))
	unavailable(t, s, record(2))
	if err := pair.Promote(); err != nil {
		t.Fatal(err)
	}
	promoted := time.Now()
	await(t, "the other host takes writes", func() bool {
		_, err := s.Submit(t.Context(), record(3))
		return err == nil
	})
	t.Logf("written %.2f s after the promotion", time.Since(promoted).Seconds())
	await(t, "a process leads there", func() bool { return s.Leading() || first.Leading() })
	if n := log.count("WARN the database server says nothing"); n != 1 {
		t.Errorf("said %d times: %q", n, log.all())
	}
}

// changesOf counts the changes of a database.
func changesOf(t *testing.T, dsn string) func() int {
	t.Helper()
	target, err := parseDSN(dsn)
	if err != nil {
		t.Fatal(err)
	}
	db, err := target.connect(poolRead)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = db.Close() })
	return func() (n int) {
		if db.QueryRowContext(t.Context(), "SELECT count(*) FROM change").Scan(&n) != nil {
			return -1
		}
		return n
	}
}

// TestServerSilent: the only server says nothing for a while. A writer who waits for another one's lock meanwhile waits
// on where the server lives.
func TestServerSilent(t *testing.T) {
	t.Parallel()
	dsn := storetest.Postgres(t)
	near := newFixture(t, dsn)
	cable := storetest.NewCable(t, dsn)
	s := open(t, cable.DSN(), testProfile(), near.clock)
	if _, err := s.Submit(t.Context(), record(1)); err != nil {
		t.Fatal(err)
	}
	waits := make(chan error, 1)
	err := near.transact(t.Context(), "test", func(tx writeTx) error {
		if err := near.lock(t.Context(), tx, feedLock); err != nil {
			return err
		}
		go func() {
			_, err := s.Submit(context.WithoutCancel(t.Context()), record(2))
			waits <- err
		}()
		var asked, answered bool
		wires := s.wires
		await(t, "the server is asked whether it lives, and says so", func() bool {
			wires.mu.Lock()
			defer wires.mu.Unlock()
			for _, h := range wires.hosts {
				asked = asked || h.asking
				answered = answered || asked && !h.asking && !h.silent && h.next > 0
			}
			return answered
		})
		return nil
	})
	if err := errors.Join(err, <-waits); err != nil {
		t.Errorf("who waited for a lock: %v", err)
	}
	cable.Cut()
	unavailable(t, s, record(3))
	cable.Mend()
	await(t, "it writes again", func() bool {
		_, err := s.Submit(t.Context(), record(3))
		return err == nil
	})
	if st := near.stats(t); st.Complaints != 3 {
		t.Errorf("%d complaints, want 3", st.Complaints)
	}
}
