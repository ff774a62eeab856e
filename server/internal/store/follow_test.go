package store

import (
	"context"
	"errors"
	"testing"
	"time"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/store/storetest"
)

func TestFollowSeesOtherProcesses(t *testing.T) {
	eachDatabase(t, func(t *testing.T, f fixture) {
		other := open(t, f.dsn, testProfile(), f.clock)
		_, pos, last, err := load(t.Context(), other)
		if err != nil || pos.Sequence != 0 || pos.Epoch == "" || last != 0 {
			t.Fatalf("position %+v, last %d, %v", pos, last, err)
		}
		got := make(chan Change)
		ctx, cancel := context.WithCancel(t.Context())
		ended := make(chan error, 1)
		go func() {
			ended <- other.Follow(ctx, pos, func(changes []Change) error {
				for _, c := range changes {
					got <- c
				}
				return nil
			})
		}()
		id := f.mustImport(t, record(1))[0].ID
		c := <-got
		if c.Sequence != 1 || c.Facts.ID != id || c.RecordedAt != t0+city.Day || kinds(c.Events) != " SUBMITTED" {
			t.Errorf("change = %+v", c)
		}
		if _, err := f.Append(t.Context(), id, step(city.Event{Kind: city.Verified})); err != nil {
			t.Fatal(err)
		}
		if c = <-got; c.Sequence != 2 || kinds(c.Events) != " VERIFIED" || len(c.Facts.Moves) != 2 {
			t.Errorf("change = %+v", c)
		}
		only := record(1)
		only.Details.Title = "A correction that appends no event"
		f.mustImport(t, only)
		if c = <-got; c.Sequence != 3 || len(c.Events) != 0 || len(c.Facts.Moves) != 2 {
			t.Errorf("change = %+v", c)
		}
		cancel()
		if err := <-ended; !errors.Is(err, context.Canceled) {
			t.Errorf("Follow = %v, want context.Canceled", err)
		}
	})
}

// TestFollowIsWokenByCommits follows a store that polls once an hour only.
func TestFollowIsWokenByCommits(t *testing.T) {
	eachDatabase(t, func(t *testing.T, f fixture) {
		s, err := Open(t.Context(), Config{DSN: f.dsn, Keys: storetest.Keys(), Profile: testProfile(), PollEvery: time.Hour})
		if err != nil {
			t.Fatal(err)
		}
		const writes = 30
		start := f.stats(t).Last
		ended := make(chan error, 1)
		go func() {
			_, err := replay(t.Context(), s, start, writes)
			ended <- err
		}()
		for n := range writes {
			if _, err := s.Import(t.Context(), []Record{record(n)}); err != nil {
				t.Fatal(err)
			}
		}
		select {
		case err := <-ended:
			if err != nil {
				t.Error(err)
			}
		case <-time.After(time.Minute):
			t.Error("Follow was not woken")
		}
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	})
}

func TestFollowRefusesForeignPositions(t *testing.T) {
	eachDatabase(t, func(t *testing.T, f fixture) {
		for n := range 5 {
			f.clock.Add(100)
			f.mustImport(t, record(n))
		}
		end := f.stats(t).Last
		follow := func(pos Position) error {
			_, err := replay(t.Context(), f.Store, pos, end.Sequence)
			return err
		}
		for _, pos := range []Position{{Epoch: "another", Sequence: 1}, {Epoch: end.Epoch, Sequence: 6}, {Epoch: end.Epoch, Sequence: -1}} {
			ctx, cancel := context.WithCancel(t.Context())
			err := f.Follow(ctx, pos, func([]Change) error { t.Error("a foreign position was followed"); return errEnough })
			cancel()
			if !errors.Is(err, ErrEpoch) {
				t.Errorf("%+v: %v, want ErrEpoch", pos, err)
			}
		}
		if err := follow(Position{Epoch: end.Epoch}); err != nil {
			t.Fatal(err)
		}
		n, err := f.Prune(t.Context(), t0+city.Day+400)
		if err != nil || n != 3 {
			t.Fatalf("pruned %d, %v; want the 3 entries before the moment", n, err)
		}
		for seq, want := range []error{ErrEpoch, ErrEpoch, ErrEpoch, nil, nil, nil} {
			if err := follow(Position{end.Epoch, int64(seq)}); !errors.Is(err, want) {
				t.Errorf("position %d: %v, want %v", seq, err, want)
			}
		}
		if n, err = f.Prune(t.Context(), t0+city.Day*900); err != nil || n != 1 {
			t.Errorf("pruned %d, %v; want all but the last", n, err)
		}
		f.mustImport(t, record(9))
		if st := f.stats(t); st.Last.Sequence != 6 || st.Held != 2 {
			t.Errorf("stats = %+v: sequences continue after pruning", st)
		}
	})
}
