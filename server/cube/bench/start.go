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
	"github.com/tugu-city/tugu/server/internal/store"
)

// starts measures how long it takes until the cube answers, from packed facts.
func (o *options) starts(ctx context.Context, w io.Writer, d *data) error {
	dsn, err := sqliteStore(ctx, d)
	if err != nil {
		return fmt.Errorf("fill SQLite: %w", err)
	}
	if err := o.start(ctx, w, d, "SQLite", dsn); err != nil {
		return err
	}
	dsn, stop, err := postgresStore(ctx, d)
	if err != nil {
		return fmt.Errorf("fill PostgreSQL: %w", err)
	}
	return errors.Join(o.start(ctx, w, d, "PostgreSQL", dsn), stop())
}

func (o *options) start(ctx context.Context, w io.Writer, d *data, name, dsn string) error {
	t, err := repeat(o.runs, func() (time.Duration, error) {
		s, err := store.Open(ctx, store.Config{DSN: dsn, Profile: d.profile, Now: clock})
		if err != nil {
			return 0, err
		}
		began := time.Now()
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
		return time.Since(began), errors.Join(err, s.Close())
	})
	if err == nil {
		fmt.Fprintf(w, "start from packed facts, %s: %.2f s\n", name, t.Seconds())
	}
	return err
}
