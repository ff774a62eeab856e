package store

import (
	"context"
	"errors"
	"testing"
	"time"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/store/storetest"
)

// TestAnotherClusterBeginsAnEpoch: a database that was read in elsewhere, or taken over
// by a standby, is another one, for whoever follows and before anything is written.
func TestAnotherClusterBeginsAnEpoch(t *testing.T) {
	f := newFixture(t, storetest.Postgres(t))
	ctx := t.Context()
	f.mustImport(t, record(1))
	for name, notice := range map[string]func() error{
		"reading": func() error { _, err := f.Stats(ctx); return err },
		"loading": func() error { _, _, _, err := load(ctx, f.Store); return err },
		"writing": func() error { _, err := f.Import(ctx, []Record{record(2)}); return err },
	} {
		before := f.stats(t).Last
		if _, err := f.write.ExecContext(ctx, "UPDATE meta SET value = 'another' WHERE key = 'cluster'"); err != nil {
			t.Fatal(err)
		}
		if err := notice(); err != nil {
			t.Fatal(err)
		}
		after := f.stats(t).Last
		if after.Epoch == before.Epoch || after.Epoch == "" {
			t.Errorf("%s does not begin an epoch: %+v, then %+v", name, before, after)
		}
		if _, err := replay(ctx, f.Store, before, before.Sequence+1); !errors.Is(err, ErrEpoch) {
			t.Errorf("after %s the old position can be followed: %v", name, err)
		}
		if again := f.stats(t).Last; again.Epoch != after.Epoch {
			t.Errorf("after %s another epoch begins", name)
		}
	}
}

// TestRolledBackDatabaseBeginsAnEpoch: an image of the disk is put back and written on
// beyond where a follower stands; nothing but what the changes say tells.
func TestRolledBackDatabaseBeginsAnEpoch(t *testing.T) {
	f := newFixture(t, storetest.Postgres(t))
	ctx := t.Context()
	for n := range 5 {
		f.mustImport(t, record(n))
	}
	stood := f.stats(t).Last
	if _, err := replay(ctx, f.Store, Position{Epoch: stood.Epoch, Sequence: 3}, 5); err != nil {
		t.Fatal(err)
	}
	const back = `SET LOCAL session_replication_role = replica;
		DELETE FROM change WHERE sequence > 3; DELETE FROM complaint_event WHERE id > 3; DELETE FROM complaint WHERE row_id > 3`
	err := f.transact(ctx, "test", func(tx writeTx) error {
		_, err := tx.ExecContext(ctx, back)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	other := open(t, f.dsn, testProfile(), f.clock)
	for n := 10; n < 14; n++ {
		if _, err := other.Import(ctx, []Record{record(n)}); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := replay(ctx, f.Store, stood, 7); !errors.Is(err, ErrEpoch) {
		t.Errorf("the feed goes on as if nothing had happened: %v", err)
	}
	if now := f.stats(t).Last; now.Epoch == stood.Epoch || now.Sequence != 7 {
		t.Errorf("it ends at %+v, want a new epoch and 7", now)
	}
}

// TestStoppedWriterLosesTheLock: a process that holds the feed's lock and says nothing,
// stopped or cut off, keeps the others waiting for a while and not for ever.
func TestStoppedWriterLosesTheLock(t *testing.T) {
	f := newFixture(t, storetest.Postgres(t))
	ctx := t.Context()
	stopped := open(t, f.dsn, testProfile(), f.clock)
	stopped.idle = 100 * time.Millisecond
	var given Position
	err := stopped.transact(ctx, "test", func(tx writeTx) error {
		if err := stopped.lock(ctx, tx, feedLock); err != nil {
			return err
		}
		if _, err := f.Submit(ctx, record(1)); err != nil { // waits for the lock
			return err
		}
		given = f.stats(t).Last
		_, err := stopped.takeHeads(ctx, tx)
		return err
	})
	if !errors.Is(err, city.ErrUnavailable) || given.Sequence != 1 {
		t.Errorf("the stopped one is told %v, the other wrote up to %+v", err, given)
	}
}

// TestOtherProcessesAreNotified follows with a poll that is hours away.
func TestOtherProcessesAreNotified(t *testing.T) {
	f := newFixture(t, storetest.Postgres(t))
	s, err := Open(t.Context(), Config{DSN: f.dsn, Keys: storetest.Keys(), Profile: testProfile(), PollEvery: time.Hour})
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	start := f.stats(t).Last
	got := make(chan int64)
	ended := make(chan error, 1)
	go func() {
		ended <- s.Follow(ctx, start, func(changes []Change) error {
			got <- changes[len(changes)-1].Sequence
			return nil
		})
	}()
	for n := int64(1); n <= 20; n++ { // each is written when the one before has come
		f.mustImport(t, record(int(n)))
		select {
		case at := <-got:
			if at != n {
				t.Errorf("at %d after %d writes", at, n)
			}
		case <-ctx.Done():
			t.Fatalf("nobody told of write %d", n)
		}
	}
	cancel()
	if err := <-ended; !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
	if err := s.Close(); err != nil {
		t.Error(err)
	}
}
