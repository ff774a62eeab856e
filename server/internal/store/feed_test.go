package store

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"reflect"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/tugu-city/tugu/server/city"
)

var errEnough = errors.New("enough")

// replay follows from after until the sequence is reached and returns every change.
func replay(ctx context.Context, s *Store, after Position, until int64) ([]Change, error) {
	var all []Change
	if after.Sequence == until {
		return nil, nil
	}
	err := s.Follow(ctx, after, func(changes []Change) error {
		all = append(all, changes...)
		if all[len(all)-1].Sequence >= until {
			return errEnough
		}
		return nil
	})
	if errors.Is(err, errEnough) {
		err = nil
	}
	return all, err
}

// write does one random write of writer w; many of them meet on the same complaints.
func (f fixture) randomWrite(ctx context.Context, rng *rand.Rand, w, i int) error {
	n := rng.IntN(12)
	switch rng.IntN(3) {
	case 0:
		_, err := f.Submit(ctx, Record{Header: city.Header{Source: "SAMBAT"}, Events: record(w*1000 + i).Events})
		return err
	case 1:
		department := []string{"DLH", "DPUPR"}[rng.IntN(2)]
		_, err := f.Import(ctx, []Record{record(n, assigned(t0+city.Hour, department)), record(n+1, at(city.Resolved, t0+city.Moment(i))), record(n)})
		return err
	default:
		c, err := f.ByReference(ctx, "SAMBAT", record(n).Header.ExternalID)
		if city.CodeOf(err) == city.CodeNotFound {
			return nil
		}
		if err != nil {
			return err
		}
		_, err = f.Append(ctx, c.Header.ID, step(city.Event{Kind: city.Classified, Category: []string{"ROAD", "WASTE"}[rng.IntN(2)], Actor: fmt.Sprint(w)}))
		return err
	}
}

// TestReplayEqualsLoad lets eight writers meet on the same complaints while
// others load: every load must equal the replay of the feed up to its position.
func TestReplayEqualsLoad(t *testing.T) {
	eachDatabase(t, func(t *testing.T, f fixture) {
		ctx := t.Context()
		type loaded struct {
			facts map[city.ID]city.Facts
			pos   Position
		}
		var writers, loaders sync.WaitGroup
		var loadsMu sync.Mutex
		var loads []loaded
		done := make(chan struct{})
		for range 2 {
			loaders.Go(func() {
				for range 40 {
					facts, pos, _, err := load(ctx, f.Store)
					if err != nil {
						t.Error(err)
						return
					}
					loadsMu.Lock()
					loads = append(loads, loaded{facts, pos})
					loadsMu.Unlock()
					select {
					case <-done:
						return
					default:
					}
				}
			})
		}
		for w := range 8 {
			writers.Go(func() {
				rng := rand.New(rand.NewPCG(uint64(w), 1))
				for i := range 25 {
					if err := f.randomWrite(ctx, rng, w, i); err != nil {
						t.Errorf("writer %d: %v", w, err)
						return
					}
				}
			})
		}
		writers.Wait()
		close(done)
		loaders.Wait()
		facts, pos, _, err := load(ctx, f.Store)
		if err != nil {
			t.Fatal(err)
		}
		loads = append(loads, loaded{facts, pos})
		changes, err := replay(ctx, f.Store, Position{Epoch: pos.Epoch}, pos.Sequence)
		if err != nil {
			t.Fatal(err)
		}
		if int64(len(changes)) != pos.Sequence || len(facts) < 12 {
			t.Fatalf("%d changes up to sequence %d, %d complaints", len(changes), pos.Sequence, len(facts))
		}
		at := map[int64][]int{}
		for i, l := range loads {
			at[l.pos.Sequence] = append(at[l.pos.Sequence], i)
		}
		state := map[city.ID]city.Facts{}
		var events int64
		for i := range changes {
			c := &changes[i]
			if c.Sequence != int64(i+1) {
				t.Fatalf("change %d has the sequence %d", i, c.Sequence)
			}
			for _, e := range c.Events {
				if events++; e.ID != events {
					t.Fatalf("event %d came as number %d", e.ID, events)
				}
			}
			state[c.Facts.ID] = c.Facts
			for _, l := range at[c.Sequence] {
				if !reflect.DeepEqual(state, loads[l].facts) {
					t.Fatalf("load at sequence %d is not the replay (-replay +load):\n%s", c.Sequence, cmp.Diff(state, loads[l].facts))
				}
			}
		}
		if st := f.stats(t); st.Events != events || st.Complaints != int64(len(state)) {
			t.Errorf("stats %+v, but %d events and %d complaints came through the feed", st, events, len(state))
		}
		f.factsFollowFromEvents(t)
	})
}

// factsFollowFromEvents checks that what is stored is what the events say.
func (f fixture) factsFollowFromEvents(t *testing.T) {
	t.Helper()
	facts, _, _, err := load(t.Context(), f.Store)
	if err != nil {
		t.Fatal(err)
	}
	for id, got := range facts {
		c := f.complaint(t, id)
		want, err := city.Derive(f.cfg.Profile, c.Header, c.Events)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("facts of %s (-derived +stored):\n%s", c.Header.ExternalID, diff)
		}
	}
}

// TestImportRaces lets stores of several processes import the same new complaints.
func TestImportRaces(t *testing.T) {
	eachDatabase(t, func(t *testing.T, f fixture) {
		var records []Record
		for n := range 40 {
			records = append(records, record(n))
		}
		var wg sync.WaitGroup
		var mu sync.Mutex
		fresh := 0
		for w := range 6 {
			s := open(t, f.dsn, testProfile(), f.clock)
			wg.Go(func() {
				mine := append([]Record(nil), records...)
				rng := rand.New(rand.NewPCG(uint64(w), 2))
				rng.Shuffle(len(mine), func(i, j int) { mine[i], mine[j] = mine[j], mine[i] })
				for i := 0; i < len(mine); i += 10 {
					res, err := s.Import(t.Context(), mine[i:i+10])
					if err != nil {
						t.Error(err)
						return
					}
					mu.Lock()
					for _, r := range res {
						if r.Outcome == New {
							fresh++
						} else if r.Outcome != Unchanged {
							t.Errorf("result %+v", r)
						}
					}
					mu.Unlock()
				}
			})
		}
		wg.Wait()
		if st := f.stats(t); fresh != 40 || st.Complaints != 40 || st.Events != 40 {
			t.Errorf("%d new, stats %+v; want 40 of each", fresh, st)
		}
	})
}
