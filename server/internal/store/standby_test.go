package store

import (
	"context"
	"errors"
	"log/slog"
	"testing"

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
