package store

import (
	"errors"
	"log/slog"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/store/storetest"
)

// TestStandbyThatMissedChanges: an asynchronous standby takes over without the last
// changes that a follower has read. It is told, however many are written since, and
// loads what the database holds now.
func TestStandbyThatMissedChanges(t *testing.T) {
	t.Parallel()
	pair := storetest.NewPair(t, false)
	f := newFixture(t, pair.DSN())
	ctx := t.Context()
	f.mustImport(t, record(1), record(2))
	standby, err := parseDSN(pair.Standby())
	if err != nil {
		t.Fatal(err)
	}
	db, err := standby.connect(poolRead)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = db.Close() }()
	await(t, "the standby has the first two", func() bool {
		var n int
		return db.QueryRowContext(ctx, "SELECT count(*) FROM change").Scan(&n) == nil && n == 2
	})
	if err := pair.Sever(); err != nil {
		t.Fatal(err)
	}
	await(t, "nothing streams", func() bool {
		var n int
		return f.read.QueryRowContext(ctx, "SELECT count(*) FROM pg_stat_replication").Scan(&n) == nil && n == 0
	})
	f.mustImport(t, record(3), record(4), record(5))
	stood := f.stats(t).Last
	if _, err := replay(ctx, f.Store, Position{Epoch: stood.Epoch}, 5); err != nil {
		t.Fatal(err)
	}
	if err := pair.KillPrimary(); err != nil {
		t.Fatal(err)
	}
	if _, err := f.Submit(ctx, record(6)); !errors.Is(err, city.ErrUnavailable) {
		t.Errorf("without a primary a complaint is answered with %v", err)
	}
	if err := pair.Promote(); err != nil {
		t.Fatal(err)
	}
	other, err := Open(ctx, Config{DSN: pair.DSN(), Keys: storetest.Keys(), Profile: testProfile(), Log: slog.New(slog.DiscardHandler), Now: f.cfg.Now})
	if err != nil {
		t.Fatal(err)
	}
	for n := 10; n < 15; n++ { // beyond where the follower stands
		if _, err := other.Submit(ctx, record(n)); err != nil {
			t.Fatal(err)
		}
	}
	if err := other.Close(); err != nil {
		t.Error(err)
	}
	await(t, "the follower is told", func() bool {
		_, err := replay(ctx, f.Store, stood, 7)
		return errors.Is(err, ErrEpoch)
	})
	facts, now, _, err := load(ctx, f.Store)
	if err != nil || now.Epoch == stood.Epoch || now.Sequence != 7 || len(facts) != 7 {
		t.Errorf("%d complaints at %+v, %v; want 7 of a new epoch", len(facts), now, err)
	}
	got := map[string]bool{}
	for id := range facts {
		got[f.complaint(t, id).Header.ExternalID] = true
	}
	want := map[string]bool{}
	for _, n := range []int{1, 2, 10, 11, 12, 13, 14} {
		r := record(n)
		want[r.Header.ExternalID] = true
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("complaints (-want +got):\n%s", diff)
	}
	await(t, "a process leads on the new primary", func() bool { return f.Leading() })
}
