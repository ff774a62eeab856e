package store

import (
	"context"
	"errors"
	"fmt"
	"sync/atomic"
	"time"

	"github.com/jackc/pgx/v5/pgconn"
	"github.com/tugu-city/tugu/server/city"
	"github.com/uptrace/bun"
)

const (
	// standbyAnswers bounds how long a standby is waited for, to connect and to say what it has, before
	// the primary answers in its place.
	standbyAnswers = 500 * time.Millisecond
	// standbyPause is how long a standby that could not be read is left alone before it is asked again.
	standbyPause = 2 * time.Second
)

// standby is a copy of the database that streams from it and may be read for single
// complaints.
type standby struct {
	target target
	db     *bun.DB
	away   atomic.Bool   // it could not be read: the primary is, until it is found again
	lost   chan struct{} // holds one when it went away
	served atomic.Int64  // reads that it answered
	passed atomic.Int64  // reads that the primary answered in its place
}

func openStandby(dsn string, w *wires) (*standby, error) {
	t, err := parseDSN(dsn)
	if err != nil {
		return nil, err
	}
	if t.sqlite() {
		return nil, city.FieldErrorf(city.CodeInvalid, "database-standby", "SQLite has no standby; name a standby of the PostgreSQL")
	}
	if t.picks { // of several hosts, any that is a standby
		t.postgres.ValidateConnect = pgconn.ValidateConnectTargetSessionAttrsPreferStandby
	}
	t.over(w)
	db, err := t.connect(poolRead)
	return &standby{target: t, db: db, lost: make(chan struct{}, 1)}, err
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
	if b.away.Load() {
		b.passed.Add(1)
		return s.snapshot(ctx)
	}
	tx, err := s.drillStandby(ctx)
	if err == nil {
		b.served.Add(1)
		return tx, nil
	}
	if ctx.Err() == nil && !errors.Is(err, errBehind) {
		s.leaveStandby(ctx, err)
	}
	b.passed.Add(1)
	return s.snapshot(ctx)
}

// leaveStandby lets the primary answer until the standby is found again.
func (s *Store) leaveStandby(ctx context.Context, err error) {
	if s.standby.away.Swap(true) {
		return
	}
	s.cfg.Log.WarnContext(ctx, "the standby cannot be read; the primary is, until it can", "error", err)
	select {
	case s.standby.lost <- struct{}{}:
	default: // it is looked for already
	}
}

// seekStandby asks a standby that went away, alone for all, until it answers again.
func (s *Store) seekStandby(ctx context.Context) {
	for {
		select {
		case <-ctx.Done():
			return
		case <-s.standby.lost:
		}
		for s.standby.away.Load() {
			if pause(ctx, standbyPause); ctx.Err() != nil {
				return
			}
			within, cancel := context.WithTimeout(ctx, connectTimeout)
			tx, err := s.drillStandby(within)
			if err == nil {
				_ = tx.Rollback()
			}
			cancel()
			if err == nil || errors.Is(err, errBehind) {
				s.standby.away.Store(false)
				s.cfg.Log.InfoContext(ctx, "the standby is read again")
			}
		}
	}
}

// drillStandby begins a transaction on the standby if it has all that it must. One that does not answer
// soon is given up; afterwards the transaction lasts as long as ctx.
func (s *Store) drillStandby(ctx context.Context) (bun.Tx, error) {
	lasting, cancel := context.WithCancel(ctx)
	late := time.AfterFunc(standbyAnswers, cancel)
	tx, err := s.beginStandby(lasting)
	if !late.Stop() && ctx.Err() == nil {
		if err == nil {
			_ = tx.Rollback()
		}
		return bun.Tx{}, fmt.Errorf("read %s: it did not answer within %s: %w", s.standby.target, standbyAnswers, city.ErrUnavailable)
	}
	if err != nil {
		cancel()
	}
	return tx, err
}

func (s *Store) beginStandby(ctx context.Context) (bun.Tx, error) {
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
