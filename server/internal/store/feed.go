package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"

	"github.com/tugu-city/tugu/server/city"
	"github.com/uptrace/bun"
)

// Position is a place in the change feed: everything up to and including
// Sequence of the database's Epoch is known. The zero Sequence is the beginning.
type Position struct {
	Epoch    string
	Sequence int64
}

// Change is one write to one complaint.
type Change struct {
	Sequence   int64
	RecordedAt city.Moment
	Facts      city.Facts   // after the change
	Events     []city.Event // newly appended; none where only header or details changed
}

// snapshot begins a transaction that sees one state of the database throughout.
func (s *Store) snapshot(ctx context.Context) (bun.Tx, error) {
	opts := &sql.TxOptions{ReadOnly: true}
	if !s.target.sqlite() {
		opts.Isolation = sql.LevelRepeatableRead
	}
	tx, err := s.read.BeginTx(ctx, opts)
	return tx, s.target.fault("read", err)
}

// head is the end of the feed.
type head struct {
	Position
	recordedAt city.Moment
}

func (s *Store) head(ctx context.Context, db bun.IDB) (h head, err error) {
	err = db.QueryRowContext(ctx, "SELECT value FROM meta WHERE key = 'epoch'").Scan(&h.Epoch)
	if err != nil {
		return h, s.target.fault("read the epoch of", err)
	}
	err = db.QueryRowContext(ctx, "SELECT sequence, recorded_at FROM change ORDER BY sequence DESC LIMIT 1").Scan(&h.Sequence, &h.recordedAt)
	if errors.Is(err, sql.ErrNoRows) {
		return h, nil
	}
	return h, s.target.fault("read the feed of", err)
}

// maxChanges bounds what Follow hands on at once.
const maxChanges = 1000

// changesAfter reads the next changes, with their events if wanted; [ErrEpoch] where the feed does not continue there.
func (s *Store) changesAfter(ctx context.Context, after Position, events bool) ([]Change, error) {
	tx, err := s.snapshot(ctx)
	if err != nil {
		return nil, err
	}
	defer func() { _ = tx.Rollback() }()
	h, err := s.head(ctx, tx)
	if err != nil {
		return nil, err
	}
	if h.Epoch != after.Epoch || after.Sequence > h.Sequence || after.Sequence < 0 {
		return nil, ErrEpoch
	}
	if h.Sequence == after.Sequence {
		return nil, nil
	}
	return s.readChanges(ctx, tx, after.Sequence, events)
}

func (s *Store) readChanges(ctx context.Context, tx bun.Tx, after int64, events bool) ([]Change, error) {
	rows, err := tx.QueryContext(ctx, "SELECT sequence, recorded_at, facts, first_event, last_event FROM change WHERE sequence > ? ORDER BY sequence LIMIT ?", after, maxChanges)
	if err != nil {
		return nil, s.target.fault("read the feed of", err)
	}
	defer func() { _ = rows.Close() }()
	var changes []Change
	var packed sql.RawBytes
	var first, last int64 // events of the whole batch: dense and in the same order
	lasts := make([]int64, 0, maxChanges)
	for rows.Next() {
		var c Change
		var from, to int64
		if err := rows.Scan(&c.Sequence, &c.RecordedAt, &packed, &from, &to); err != nil {
			return nil, s.target.fault("read the feed of", err)
		}
		if c.Facts.Unpack(packed, s.codes.intern) != nil {
			return nil, ErrEpoch // written by another version
		}
		if first == 0 {
			first = from
		}
		last = to
		lasts = append(lasts, to)
		changes = append(changes, c)
	}
	if err := rows.Err(); err != nil {
		return nil, s.target.fault("read the feed of", err)
	}
	if len(changes) == 0 || changes[0].Sequence != after+1 {
		return nil, ErrEpoch // pruned
	}
	if !events {
		return changes, nil
	}
	if err := s.attachEvents(ctx, tx, changes, first, last, lasts); err != nil {
		return nil, err
	}
	return changes, nil
}

// attachEvents gives each change its events: those up to lasts[i] that no earlier
// change took.
func (s *Store) attachEvents(ctx context.Context, tx bun.Tx, changes []Change, first, last int64, lasts []int64) error {
	if last < first {
		return nil
	}
	var rows []eventRow
	if err := tx.NewSelect().Model(&rows).Where("id BETWEEN ? AND ?", first, last).Order("id").Scan(ctx); err != nil {
		return s.target.fault("read events of", err)
	}
	i := 0
	for n := range rows {
		for i < len(lasts) && rows[n].ID > lasts[i] {
			i++
		}
		if i == len(lasts) {
			return fmt.Errorf("read the feed of %s: event %d belongs to no change", s.target, rows[n].ID)
		}
		e, err := rows[n].event()
		if err != nil {
			return s.target.fault("read events of", err)
		}
		changes[i].Events = append(changes[i].Events, e)
	}
	return nil
}
