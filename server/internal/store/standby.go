package store

import (
	"context"
	"errors"
	"sync/atomic"
	"time"

	"github.com/uptrace/bun"
)

// standbyPause is for how long a standby that could not be read is left alone.
const standbyPause = 5 * time.Second

// standby is a copy of the database that streams from it and may be read for single
// complaints.
type standby struct {
	target target
	db     *bun.DB
	avoid  atomic.Int64 // until when it is left alone, as time since the store was opened
	served atomic.Int64 // reads that it answered
	passed atomic.Int64 // reads that the primary answered in its place
}

func openStandby(dsn string) (*standby, error) {
	t, err := parseDSN(dsn)
	if err != nil {
		return nil, err
	}
	db, err := t.connect(poolRead)
	return &standby{target: t, db: db}, err
}

// errBehind says that a standby lacks what this process has seen or written.
var errBehind = errors.New("store: the standby is behind")

// drill begins a transaction for reading single complaints: on the standby, if there is
// one and it has every change that the figures of this process include or that this
// process wrote; else on the primary.
func (s *Store) drill(ctx context.Context) (bun.Tx, error) {
	b := s.standby
	if b == nil {
		return s.snapshot(ctx)
	}
	if time.Since(s.opened) < time.Duration(b.avoid.Load()) {
		b.passed.Add(1)
		return s.snapshot(ctx)
	}
	tx, err := s.drillStandby(ctx)
	if err == nil {
		b.served.Add(1)
		return tx, nil
	}
	if ctx.Err() == nil && !errors.Is(err, errBehind) {
		b.avoid.Store(int64(time.Since(s.opened) + standbyPause))
		s.cfg.Log.WarnContext(ctx, "the standby cannot be read; the primary is, for a while", "error", err)
	}
	b.passed.Add(1)
	return s.snapshot(ctx)
}

func (s *Store) drillStandby(ctx context.Context) (bun.Tx, error) {
	tx, err := begunReading(ctx, s.standby.db)
	if err != nil {
		return tx, s.standby.target.fault("read", err)
	}
	var epoch string
	var sequence int64
	err = tx.QueryRowContext(ctx, "SELECT "+epochs+", (SELECT coalesce(max(sequence), 0) FROM change)").Scan(&epoch, &sequence)
	if err == nil {
		s.seenMu.Lock()
		if s.seen.Epoch != epoch || sequence < s.seen.Sequence || sequence < s.wrote.Load() {
			err = errBehind
		}
		s.seenMu.Unlock()
	}
	if err != nil {
		_ = tx.Rollback()
		return tx, s.standby.target.fault("read", err)
	}
	return tx, nil
}

// Drilled returns how many readings of single complaints the standby answered, and how
// many the primary in its place, since it was behind or away; ok is false where there is
// no standby.
func (s *Store) Drilled() (standby, primary int64, ok bool) {
	if s.standby == nil {
		return 0, 0, false
	}
	return s.standby.served.Load(), s.standby.passed.Load(), true
}

func (b *standby) close() error {
	if b == nil {
		return nil
	}
	return b.db.Close()
}
