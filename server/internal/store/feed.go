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
	if s.target.sqlite() {
		tx, err := s.read.BeginTx(ctx, &sql.TxOptions{ReadOnly: true})
		return tx, s.target.fault("read", err)
	}
	tx, err := begunReading(ctx, s.read)
	return tx, s.target.fault("read", err)
}

// begunReading begins such a transaction on PostgreSQL.
func begunReading(ctx context.Context, db *bun.DB) (bun.Tx, error) {
	return db.BeginTx(ctx, &sql.TxOptions{ReadOnly: true, Isolation: sql.LevelRepeatableRead})
}

// head is the end of the feed.
type head struct {
	Position
	recordedAt city.Moment
}

// maxChanges bounds what Follow hands on at once.
const maxChanges = 1000

// reader reads the feed on from a position.
type reader struct {
	store  *Store
	after  Position
	events bool   // with the events of each change
	mark   string // of the change at after; "" = not known
}

// newReader reads on from a position. Where this process read the feed to there
// before, it is the same feed only if it still says the same.
func (s *Store) newReader(after Position, events bool) *reader {
	s.seenMu.Lock()
	defer s.seenMu.Unlock()
	r := &reader{store: s, after: after, events: events}
	if s.seen == after {
		r.mark = s.seenMark
	}
	return r
}

// passed notes to where the feed was read, and what it says there.
func (r *reader) passed(at Position, mark string) {
	r.after, r.mark = at, mark
	r.store.seenMu.Lock()
	defer r.store.seenMu.Unlock()
	r.store.seen, r.store.seenMark = at, mark
}

// next reads the next changes; [ErrEpoch] where the feed does not continue there.
func (r *reader) next(ctx context.Context) ([]Change, error) {
	s := r.store
	tx, h, err := s.view(ctx)
	if err != nil {
		return nil, err
	}
	defer func() { _ = tx.Rollback() }()
	if h.Epoch != r.after.Epoch || r.after.Sequence < 0 {
		return nil, ErrEpoch
	}
	same := r.after.Sequence <= h.Sequence
	if same && r.after.Sequence > 0 {
		switch mark, err := s.markOf(ctx, tx, r.after); {
		case errors.Is(err, ErrEpoch): // pruned
		case err != nil:
			return nil, err
		case r.mark == "":
			r.passed(r.after, mark)
		default:
			same = mark == r.mark
		}
	}
	switch {
	case !same && r.mark == "":
		return nil, ErrEpoch
	case !same: // what was read here is not there any more
		if err := s.renewEpoch(ctx, h.Epoch, "the feed no longer holds what was read of it"); err != nil {
			return nil, err
		}
		return nil, ErrEpoch
	case h.Sequence == r.after.Sequence:
		return nil, nil
	}
	changes, mark, err := s.readChanges(ctx, tx, r.after, r.events)
	if err != nil {
		return nil, err
	}
	r.passed(Position{h.Epoch, changes[len(changes)-1].Sequence}, mark)
	return changes, nil
}

// readChanges also returns the mark of the last one.
func (s *Store) readChanges(ctx context.Context, tx bun.Tx, after Position, events bool) (changes []Change, mark string, err error) {
	rows, err := tx.QueryContext(ctx, "SELECT sequence, complaint, recorded_at, facts, first_event, last_event FROM change WHERE sequence > ? ORDER BY sequence LIMIT ?", after.Sequence, maxChanges)
	if err != nil {
		return nil, "", s.target.fault("read the feed of", err)
	}
	defer func() { _ = rows.Close() }()
	var packed sql.RawBytes
	var end changeMark
	var first, last int64 // events of the whole batch: dense and in the same order
	lasts := make([]int64, 0, maxChanges)
	for rows.Next() {
		var c Change
		var from, to int64
		if err := rows.Scan(&c.Sequence, &end.complaint, &c.RecordedAt, &packed, &from, &to); err != nil {
			return nil, "", s.target.fault("read the feed of", err)
		}
		if c.Facts.Unpack(packed, s.codes.intern) != nil {
			return nil, "", ErrEpoch // written by another version
		}
		if first == 0 {
			first = from
		}
		last = to
		end.recorded, end.first, end.last, end.facts = c.RecordedAt, from, to, append(end.facts[:0], packed...)
		lasts = append(lasts, to)
		changes = append(changes, c)
	}
	if err := rows.Err(); err != nil {
		return nil, "", s.target.fault("read the feed of", err)
	}
	if len(changes) == 0 || changes[0].Sequence != after.Sequence+1 {
		return nil, "", ErrEpoch // pruned
	}
	if events {
		if err := s.attachEvents(ctx, tx, changes, first, last, lasts); err != nil {
			return nil, "", err
		}
	}
	return changes, end.of(Position{after.Epoch, changes[len(changes)-1].Sequence}), nil
}

// attachEvents gives each change its events: those up to lasts[i] that no earlier
// change took.
func (s *Store) attachEvents(ctx context.Context, tx bun.Tx, changes []Change, first, last int64, lasts []int64) error {
	if last < first {
		return nil
	}
	rows, err := tx.Tx.QueryContext(ctx, eventsBetween, first, last) // not through bun, which takes as long again to fill the rows
	if err != nil {
		return s.target.fault("read events of", err)
	}
	defer func() { _ = rows.Close() }()
	r := eventReader{intern: s.codes.intern}
	i := 0
	for rows.Next() {
		e, err := r.read(rows)
		if err != nil {
			return s.target.fault("read events of", err)
		}
		for i < len(lasts) && e.ID > lasts[i] {
			i++
		}
		if i == len(lasts) {
			return fmt.Errorf("read the feed of %s: event %d belongs to no change", s.target, e.ID)
		}
		changes[i].Events = append(changes[i].Events, e)
	}
	return s.target.fault("read events of", rows.Err())
}
