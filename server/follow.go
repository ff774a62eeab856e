package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"runtime"
	"sync/atomic"
	"time"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/cube"
	"github.com/tugu-city/tugu/server/internal/store"
	"github.com/tugu-city/tugu/server/internal/tracing"
	"go.opentelemetry.io/otel/attribute"
)

// follower keeps the engine at the state of the store.
type follower struct {
	store  *store.Store
	engine *cube.Engine
	log    *slog.Logger
	saved  *snapshots  // nil = none
	loaded atomic.Bool // the engine holds what the store held at some moment
	// began is called before the engine shows a state that no changes led to; nil = nobody listens.
	began func(epoch string, sequence int64)
	read  atomic.Int64 // when the last changes were read, Unix nanoseconds; 0 = none
}

// begin fills the engine, from the snapshot if it can.
func (f *follower) begin(ctx context.Context) error {
	if f.saved != nil && f.saved.restore(ctx, f.began) {
		f.loaded.Store(true)
		return nil
	}
	return f.load(ctx)
}

// load fills the engine from the store.
func (f *follower) load(ctx context.Context) error {
	began := time.Now()
	sources, err := f.store.Sources(ctx)
	if err != nil {
		return fmt.Errorf("read sources: %w", err)
	}
	l := f.engine.Reset()
	shares := make([]func(*city.Facts) error, runtime.GOMAXPROCS(0))
	for i := range shares {
		share := l.Share()
		shares[i] = func(facts *city.Facts) error {
			share.Add(facts)
			return nil
		}
	}
	pos, recordedAt, err := f.store.Load(ctx, shares...)
	if err != nil {
		return fmt.Errorf("load complaints: %w", err)
	}
	if f.began != nil {
		f.began(pos.Epoch, pos.Sequence)
	}
	l.Done(cube.Position(pos), recordedAt, sources)
	f.loaded.Store(true)
	f.log.Info("complaints loaded", "complaints", f.engine.Len(), "sequence", pos.Sequence, "seconds", time.Since(began).Seconds())
	return nil
}

// A database that is away is asked again after so long, each time longer: a standby
// that takes over is to be found soon.
const (
	retryFirst = 100 * time.Millisecond
	retryLast  = 2 * time.Second
)

// run follows the feed until ctx ends. What fails is tried again: the figures
// then stay as they are, and their age shows.
func (f *follower) run(ctx context.Context) {
	wait := retryFirst
	for ctx.Err() == nil {
		err := f.follow(ctx)
		if ctx.Err() != nil {
			return
		}
		if err == nil { // loaded anew
			wait = retryFirst
			continue
		}
		if f.store.Unread() < 2*wait { // it worked meanwhile
			wait = retryFirst
		}
		f.log.Error("following the feed failed; trying again", "error", err, "wait", wait)
		select {
		case <-ctx.Done():
			return
		case <-time.After(wait):
		}
		wait = min(2*wait, retryLast)
	}
}

// readAt returns when the last changes were read; the zero time if none were.
func (f *follower) readAt() time.Time {
	if n := f.read.Load(); n != 0 {
		return time.Unix(0, n)
	}
	return time.Time{}
}

func (f *follower) follow(ctx context.Context) error {
	if !f.loaded.Load() {
		if err := f.load(ctx); err != nil {
			return err
		}
	}
	err := f.store.Follow(ctx, store.Position(f.engine.Position()), func(changes []store.Change) error {
		f.read.Store(time.Now().UnixNano())
		_, end := tracing.Step(ctx, "feed apply", attribute.Int("tugu.changes", len(changes)))
		apply(f.engine, changes)
		end(nil)
		return nil
	})
	if errors.Is(err, store.ErrEpoch) {
		f.log.Warn("the database was restored or its feed pruned; loading anew")
		return f.load(ctx)
	}
	return err
}

// apply hands changes of the store to the engine.
func apply(e *cube.Engine, changes []store.Change) {
	batch := make([]cube.Change, len(changes))
	for i := range changes {
		c := &changes[i]
		batch[i] = cube.Change{Sequence: c.Sequence, RecordedAt: c.RecordedAt, Facts: &c.Facts}
	}
	e.Apply(batch)
}
