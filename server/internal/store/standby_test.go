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

// TestStandbyAnswersWhatItHas: single complaints are read from the standby while it has
// all that this process knows, and from the primary when it is behind or gone.
func TestStandbyAnswersWhatItHas(t *testing.T) {
	t.Parallel()
	pair := storetest.NewPair(t, false)
	writer := newFixture(t, pair.Primary())
	s, err := Open(t.Context(), Config{
		DSN: pair.Primary(), Standby: pair.Standby(), Keys: storetest.Keys(), Profile: testProfile(), Log: slog.New(slog.DiscardHandler), Now: writer.cfg.Now,
	})
	if err != nil {
		t.Fatal(err)
	}
	f := fixture{s, pair.Primary(), writer.clock}
	ctx, cancel := context.WithCancel(t.Context())
	following := make(chan error, 1)
	at := make(chan int64, 100)
	start := f.stats(t).Last
	go func() {
		following <- s.Follow(ctx, start, func(changes []Change) error {
			at <- changes[len(changes)-1].Sequence
			return nil
		})
	}()
	upTo := func(n int64) {
		for {
			if <-at >= n {
				return
			}
		}
	}
	found := func(want int, more string) {
		t.Helper()
		ids, err := f.Search(ctx, "Jalan berlubang", nil, 100)
		page, errPage := f.List(ctx, Listing{Limit: 100})
		all, errAll := f.Complaints(ctx, ids)
		if err := errors.Join(err, errPage, errAll); err != nil || len(ids) != want || len(page) != want || len(all) != want {
			t.Errorf("%s: found %d, listed %d, read %d, %v; want %d", more, len(ids), len(page), len(all), err, want)
		}
		for _, c := range all {
			if c == nil || len(c.Events) == 0 {
				t.Errorf("%s: complaint %+v", more, c)
			}
		}
	}
	writer.mustImport(t, record(1), record(2))
	upTo(2)
	await(t, "the standby answers", func() bool {
		found(2, "caught up")
		return s.standby.served.Load() > 0
	})
	if err := pair.Sever(); err != nil {
		t.Fatal(err)
	}
	await(t, "nothing streams", func() bool {
		var n int
		return f.read.QueryRowContext(ctx, "SELECT count(*) FROM pg_stat_replication").Scan(&n) == nil && n == 0
	})
	writer.mustImport(t, record(3)) // by another process, and seen by this one
	upTo(3)
	served := s.standby.served.Load()
	found(3, "behind what was seen")
	if _, err := f.Submit(ctx, record(4)); err != nil {
		t.Fatal(err)
	}
	found(4, "behind what was written")
	if now, primary, ok := s.Drilled(); now != served || primary == 0 || !ok {
		t.Errorf("a standby that is behind answered %d times, the primary %d times", now-served, primary)
	}
	if err := pair.KillStandby(); err != nil {
		t.Fatal(err)
	}
	found(4, "gone")
	cancel()
	if err := <-following; !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
	if err := s.Close(); err != nil {
		t.Error(err)
	}
}

// TestStandbyInTrouble: a standby hangs, and one of several hosts is the standby.
func TestStandbyInTrouble(t *testing.T) {
	t.Parallel()
	pair := storetest.NewPair(t, false)
	writer := newFixture(t, pair.Primary())
	writer.mustImport(t, record(1))
	t.Run("it hangs", func(t *testing.T) { standbyHangs(t, pair, writer) })
	t.Run("one of several hosts", func(t *testing.T) { standbyOfSeveral(t, pair, writer) })
}

// standbyHangs: a standby that takes connections and answers nothing keeps nobody waiting for the
// bound of a write or a connection: the primary answers, and the standby again once it does.
func standbyHangs(t *testing.T, pair *storetest.Pair, writer fixture) {
	cable := storetest.NewCable(t, pair.Standby())
	s := open(t, pair.Primary(), testProfile(), writer.clock, func(c *Config) { c.Standby = cable.DSN() })
	if _, err := replay(t.Context(), s, Position{Epoch: writer.stats(t).Last.Epoch}, 1); err != nil {
		t.Fatal(err)
	}
	listed := func() {
		t.Helper()
		// Less than a hung connection costs by any other bound.
		ctx, cancel := context.WithTimeout(t.Context(), connectTimeout)
		defer cancel()
		if page, err := s.List(ctx, Listing{Limit: 10}); err != nil || len(page) != 1 {
			t.Errorf("listed %d, %v", len(page), err)
		}
	}
	answers := func(what string) {
		t.Helper()
		before, _, _ := s.Drilled()
		await(t, what, func() bool {
			listed()
			now, _, _ := s.Drilled()
			return now > before
		})
	}
	answers("the standby answers")
	cable.Cut()
	began := time.Now()
	listed()
	t.Logf("the first list of a standby that hangs: %.2f s", time.Since(began).Seconds())
	if !s.standby.away.Load() {
		t.Error("a standby that says nothing is asked on")
	}
	listed()
	if _, primary, _ := s.Drilled(); primary < 2 {
		t.Errorf("the primary answered %d times", primary)
	}
	cable.Mend()
	answers("the standby answers again")
}

// standbyOfSeveral: of an address of several hosts the standby is read, whichever comes first, and the
// primary where there is none.
func standbyOfSeveral(t *testing.T, pair *storetest.Pair, writer fixture) {
	s := open(t, pair.Both(), testProfile(), writer.clock, func(c *Config) { c.Standby = pair.Both() })
	if _, err := replay(t.Context(), s, Position{Epoch: writer.stats(t).Last.Epoch}, 1); err != nil {
		t.Fatal(err)
	}
	standby := func() (is bool) {
		t.Helper()
		if err := s.standby.db.QueryRowContext(t.Context(), "SELECT pg_is_in_recovery()").Scan(&is); err != nil {
			t.Fatal(err)
		}
		return is
	}
	if !standby() {
		t.Error("the primary is read in place of the standby")
	}
	await(t, "the standby answers", func() bool {
		page, err := s.List(t.Context(), Listing{Limit: 10})
		if err != nil || len(page) != 1 {
			t.Fatalf("listed %d, %v", len(page), err)
		}
		served, _, _ := s.Drilled()
		return served > 0
	})
	if err := pair.KillStandby(); err != nil {
		t.Fatal(err)
	}
	await(t, "the primary is read where there is no standby", func() bool {
		var is bool
		return s.standby.db.QueryRowContext(t.Context(), "SELECT pg_is_in_recovery()").Scan(&is) == nil && !is
	})
	if _, err := openStandby("sqlite:x.db", nil); city.CodeOf(err) != city.CodeInvalid {
		t.Errorf("a SQLite as a standby: %v", err)
	}
}
