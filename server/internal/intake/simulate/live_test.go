package simulate_test

import (
	"context"
	"errors"
	"log/slog"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/intake"
	"github.com/tugu-city/tugu/server/internal/intake/simulate"
	"github.com/tugu-city/tugu/server/internal/store"
)

// clock is a clock that only sleeping moves.
type clock struct {
	at    time.Time
	steps int // sleeps until the stream is stopped
	stop  context.CancelFunc
}

func (c *clock) now() time.Time { return c.at }

func (c *clock) sleep(ctx context.Context, d time.Duration) error {
	c.at = c.at.Add(d)
	if c.steps--; c.steps < 0 {
		c.stop()
	}
	return ctx.Err()
}

// live runs a stream of some steps over a store that holds a history.
func live(t *testing.T, seed uint64, steps int) (*store.Store, *clock, []city.ID, int64) {
	t.Helper()
	p := load(t, "malang").Profile
	ctx, stop := context.WithCancel(context.Background())
	defer stop()
	c := &clock{at: end, steps: steps, stop: stop}
	s := openStore(t, p, c.now)
	records := simulate.History(p, 1, end.AddDate(0, -2, 0), end, 300)
	results, err := s.Import(ctx, records)
	if err != nil {
		t.Fatal(err)
	}
	var open []city.ID
	for i := range records {
		f, err := city.Derive(p, records[i].Header, records[i].Events)
		if err != nil {
			t.Fatal(err)
		}
		if course := city.Trace(&f); course.Status.Open() {
			open = append(open, results[i].ID)
		}
	}
	before, err := s.Stats(ctx)
	if err != nil {
		t.Fatal(err)
	}
	err = simulate.Live(ctx, simulate.Options{Profile: p, Read: intake.NewTranslator(p, nil).Read, Seed: seed, PerMinute: 60, Open: open, Now: c.now, Sleep: c.sleep, Log: slog.New(slog.DiscardHandler)}, s)
	if err != nil {
		t.Fatal(err)
	}
	return s, c, open, before.Complaints
}

func kinds(t *testing.T, s *store.Store) (kinds map[string]int, open, complaints int) {
	t.Helper()
	kinds = map[string]int{}
	_, _, err := s.Load(context.Background(), func(f *city.Facts) error {
		complaints++
		for _, m := range f.Moves {
			if m.At >= city.At(end) {
				kinds[m.Kind.String()]++
			}
		}
		if course := city.Trace(f); course.Status.Open() {
			open++
		}
		if !f.Simulated {
			t.Error("a complaint is not marked as simulated")
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return kinds, open, complaints
}

func TestLiveGoesOn(t *testing.T) {
	s, c, open, before := live(t, 5, 600)
	got, stillOpen, complaints := kinds(t, s)
	t.Logf("in %v: %v; open %d, was %d", c.at.Sub(end), got, stillOpen, len(open))
	if int64(complaints)-before != int64(got["SUBMITTED"]) || got["SUBMITTED"] < 60 {
		t.Errorf("%d new complaints, %d submissions", int64(complaints)-before, got["SUBMITTED"])
	}
	sum := 0
	for _, n := range got {
		sum += n
	}
	if sum < 560 || sum > 600 {
		t.Errorf("600 steps gave %d events", sum)
	}
	for _, k := range []string{"ASSIGNED", "RESPONDED", "RESOLVED", "RATED"} {
		if got[k] < 5 {
			t.Errorf("%s happened %d times", k, got[k])
		}
	}
	if stillOpen < len(open)*7/10-5 || stillOpen > len(open)*13/10+25 {
		t.Errorf("open went from %d to %d", len(open), stillOpen)
	}
	if minutes := c.at.Sub(end).Minutes(); minutes < 8 || minutes > 12 {
		t.Errorf("600 steps at 60 a minute took %.1f minutes", minutes)
	}
}

func TestEqualSeedsLiveAlike(t *testing.T) {
	run := func() map[string]int {
		s, _, _, _ := live(t, 9, 80)
		k, _, _ := kinds(t, s)
		return k
	}
	if d := cmp.Diff(run(), run()); d != "" {
		t.Error(d)
	}
}

// broken is an actor that always fails.
type broken struct{ err error }

func (b broken) Receive(context.Context, store.Delivery) (store.Receipt, error) {
	return store.Receipt{}, b.err
}

func (b broken) Complaint(context.Context, city.ID) (*store.Complaint, error) { return nil, b.err }

func TestLiveGivesUpOnABrokenStore(t *testing.T) {
	ctx, stop := context.WithCancel(context.Background())
	defer stop()
	c := &clock{at: end, steps: 1000, stop: stop}
	disk := errors.New("the disk is full")
	p := load(t, "malang").Profile
	o := simulate.Options{Profile: p, Read: intake.NewTranslator(p, nil).Read, PerMinute: 1, Now: c.now, Sleep: c.sleep, Log: slog.New(slog.DiscardHandler)}
	if err := simulate.Live(ctx, o, broken{disk}); !errors.Is(err, disk) {
		t.Errorf("error %v", err)
	}
	if c.steps != 990 {
		t.Errorf("it tried %d times, want 10", 1000-c.steps)
	}
	if err := simulate.Live(ctx, simulate.Options{Profile: o.Profile}, broken{}); err == nil {
		t.Error("a rate of 0 is taken")
	}
}
