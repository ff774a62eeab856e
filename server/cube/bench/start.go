package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"runtime"
	"time"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/cube"
	"github.com/tugu-city/tugu/server/internal/snapshot"
	"github.com/tugu-city/tugu/server/internal/store"
)

// starts measures how long it takes until the cube answers, from packed facts and
// from a snapshot.
func (o *options) starts(ctx context.Context, w io.Writer, d *data, t *targets) error {
	dsn, err := sqliteStore(ctx, d)
	if err != nil {
		return fmt.Errorf("fill SQLite: %w", err)
	}
	if err := o.start(ctx, w, d, t, "SQLite", dsn); err != nil {
		return err
	}
	dsn, stop, err := postgresStore(ctx, d)
	if err != nil {
		return fmt.Errorf("fill PostgreSQL: %w", err)
	}
	return errors.Join(o.start(ctx, w, d, t, "PostgreSQL", dsn), stop(), o.snapshots(w, d, t))
}

// limits are the seconds that a start may take, by what it starts from.
func (o *options) limits(from string) float64 {
	of := map[string][2]float64{"SQLite": {2, 12}, "PostgreSQL": {3, 20}, "a snapshot": {1, 3}}
	return of[from][bit(o.n > 1_000_000)]
}

// started writes and takes down what a start took.
func (o *options) started(w io.Writer, t *targets, from string, took time.Duration) {
	fmt.Fprintf(w, "start from %s: %.2f s\n", from, took.Seconds())
	most := o.limits(from)
	t.add("start", "start from "+from, fmt.Sprintf("under %.0f s", most), fmt.Sprintf("%.2f s", took.Seconds()), took.Seconds() < most)
}

func (o *options) start(ctx context.Context, w io.Writer, d *data, t *targets, name, dsn string) error {
	took, err := repeat(min(o.runs, 3), func() (time.Duration, error) {
		s, err := store.Open(ctx, store.Config{DSN: dsn, Profile: d.profile, Now: clock})
		if err != nil {
			return 0, err
		}
		runtime.GC() // of what the last run left
		stop, err := profile()
		if err != nil {
			return 0, err
		}
		spent := stopwatch()
		e := cube.New(d.profile, clock)
		l := e.Reset()
		shares := make([]func(*city.Facts) error, runtime.GOMAXPROCS(0))
		for i := range shares {
			share := l.Share()
			shares[i] = func(f *city.Facts) error { share.Add(f); return nil }
		}
		pos, at, err := s.Load(ctx, shares...)
		if err == nil {
			l.Done(cube.Position(pos), at, nil)
			if e.Len() != d.n {
				err = fmt.Errorf("%d complaints were loaded, not %d", e.Len(), d.n)
			}
		}
		took := spent()
		stop()
		return took, errors.Join(err, s.Close())
	})
	if err == nil {
		o.started(w, t, name, took)
	}
	return err
}

// identity is that of the snapshots that this program makes.
var identity = snapshot.Identity{Program: "bench", City: "bench", Profile: "1"}

// save writes a snapshot of the engine.
func (d *data) save(e *cube.Engine) error {
	_, err := snapshot.Save(d.path("cube.snapshot"), identity, e, func(cube.Position) (string, error) { return "", nil })
	return err
}

// restored returns an engine filled from the snapshot, and how long that took.
func (d *data) restored() (*cube.Engine, time.Duration, error) {
	stop, err := profile()
	if err != nil {
		return nil, 0, err
	}
	defer stop()
	spent := stopwatch()
	f, err := snapshot.Open(d.path("cube.snapshot"), identity)
	if err != nil {
		return nil, 0, err
	}
	e := cube.New(d.profile, clock)
	err = errors.Join(f.Restore(e, nil), f.Close())
	return e, spent(), err
}

// filled returns an engine with all complaints, and leaves a snapshot of it.
func (d *data) filled(restore bool) (*cube.Engine, error) {
	if restore {
		if e, _, err := d.restored(); err == nil {
			return e, nil
		}
	}
	e, err := fill(d)
	if err == nil {
		err = d.save(e)
	}
	return e, err
}

func (o *options) snapshots(w io.Writer, d *data, t *targets) error {
	if !o.does("questions") && !o.does("changes") && !o.does("memory") { // else there is one
		if _, err := d.filled(o.restore); err != nil {
			return err
		}
	}
	took, err := repeat(min(o.runs, 3), func() (time.Duration, error) {
		runtime.GC()
		_, took, err := d.restored()
		return took, err
	})
	if err == nil {
		o.started(w, t, "a snapshot", took)
	}
	return err
}
