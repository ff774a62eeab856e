package main

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/cube"
	"github.com/tugu-city/tugu/server/internal/store"
)

// feed follows the feed from its beginning.
func (b *bench) feed(ctx context.Context) error {
	b.table(fmt.Sprintf("Following the feed of %s changes from its beginning", grouped(b.n)), "database", "events a second", "changes a second", "without events, into the engine: changes a second")
	for _, s := range b.sides {
		st, err := b.open(ctx, s.dsn("imported"), false)
		if err != nil {
			return err
		}
		stats, err := st.Stats(ctx)
		if err != nil {
			return err
		}
		start := store.Position{Epoch: stats.Last.Epoch}
		var changes, events int
		within, reached := context.WithCancel(ctx)
		began := time.Now()
		err = st.Follow(within, start, func(list []store.Change) error {
			changes += len(list)
			for i := range list {
				events += len(list[i].Events)
			}
			if list[len(list)-1].Sequence == stats.Last.Sequence {
				reached()
			}
			return nil
		})
		spent := time.Since(began)
		if reached(); ctx.Err() != nil || !errors.Is(err, context.Canceled) {
			return err
		}
		e := cube.New(b.profile.Profile, time.Now)
		began = time.Now()
		err = st.Replay(ctx, start, func(list []store.Change) error {
			into := make([]cube.Change, len(list))
			for i := range list {
				into[i] = cube.Change{Sequence: list[i].Sequence, RecordedAt: list[i].RecordedAt, Facts: &list[i].Facts}
			}
			e.Apply(into)
			return nil
		})
		whole := time.Since(began)
		if err != nil {
			return err
		}
		b.row(s.name, targeted(perSecond(events, spent), float64(events)/spent.Seconds() >= 100_000, "at least 100,000"), perSecond(changes, spent), perSecond(changes, whole))
		if err := st.Close(); err != nil {
			return err
		}
	}
	return nil
}

// loaded fills an engine from the store.
func (b *bench) loaded(ctx context.Context, st *store.Store) (*cube.Engine, error) {
	e := cube.New(b.profile.Profile, time.Now)
	l := e.Reset()
	share := l.Share()
	pos, recorded, err := st.Load(ctx, func(f *city.Facts) error { share.Add(f); return nil })
	if err == nil {
		l.Done(cube.Position(pos), recorded, nil)
	}
	return e, err
}
