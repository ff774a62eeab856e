package store

import (
	"context"
	"database/sql"
	"errors"

	"github.com/tugu-city/tugu/server/city"
)

// mended notes that a record was taken.
func (s *Store) mended(ctx context.Context, tx writeTx, id int64, actor, how string, complaint city.ID, now city.Moment) error {
	_, err := tx.ExecContext(ctx, "UPDATE set_aside SET state = ?, decided_at = ?, decided_by = ?, decision = ?, complaint = ? WHERE id = ?",
		string(Mended), int64(now), clean(actor), clean(how), formatID(complaint), id)
	return s.target.fault("mend a record in", err)
}

// waitingAside locks a record of the list that is not decided about.
func (s *Store) waitingAside(ctx context.Context, tx writeTx, id int64) (source string, day city.Date, receivedAt city.Moment, err error) {
	var state, date string
	err = tx.QueryRowContext(ctx, "SELECT source, day, received_at, state FROM set_aside WHERE id = ?", id).Scan(&source, &date, &receivedAt, &state)
	switch {
	case errors.Is(err, sql.ErrNoRows):
		return "", "", 0, city.FieldErrorf(city.CodeNotFound, "id", "no record was set aside under this id")
	case err != nil:
		return "", "", 0, s.target.fault("read what is set aside in", err)
	case AsideState(state) != Waiting:
		return "", "", 0, city.FieldErrorf(city.CodeConflict, "id", "the record is %s already", state)
	}
	return source, city.Date(date), receivedAt, nil
}

// Mend takes a record that was set aside, as r states it now, and counts it as
// mended on the day it was received. It fails with NOT_FOUND or CONFLICT where
// there is no such record or it is decided about, with CONFLICT where the source
// stated the complaint anew since (r would undo that), and with the reason where
// r is refused again, which is then noted with the record.
func (s *Store) Mend(ctx context.Context, id int64, actor string, r Record) (Result, error) {
	if s.Locked() {
		return Result{}, errLocked
	}
	var res Result
	var refusal error
	err := s.transact(ctx, "mend a record in", func(tx writeTx) error {
		refusal = nil
		if err := s.lock(ctx, tx, importLock); err != nil {
			return err
		}
		source, day, receivedAt, err := s.waitingAside(ctx, tx, id)
		if err != nil {
			return err
		}
		one := []Record{r}
		one[0].Header.Source = source
		if refusal = admit(&one[0]); refusal == nil && one[0].Header.ExternalID == "" {
			refusal = city.FieldErrorf(city.CodeInvalid, "externalId", "a record of a source needs the source's own id")
		}
		var began []*Message
		if refusal == nil {
			refusals := make([]error, 1)
			if began, err = s.thread(ctx, tx, one, refusals); err != nil {
				return err
			}
			refusal = refusals[0]
		}
		if refusal == nil {
			refusal = s.outdated(ctx, tx, &one[0], receivedAt)
		}
		l := ledger{}
		if refusal == nil {
			results, err := s.importOnce(ctx, tx, one, make([]error, 1), ledger{})
			if err != nil {
				return err
			}
			res, refusal = results[0], results[0].Err
		}
		if refusal != nil {
			return s.refile(ctx, tx, id, refusedAside(&one[0], refusal))
		}
		if err := s.mended(ctx, tx, id, actor, "replayed", res.ID, s.now()); err != nil {
			return err
		}
		t := l.of(source, day)
		t.Waiting--
		t.Mended++
		if err := s.told(ctx, tx, one, began, l); err != nil {
			return err
		}
		return s.writeLedger(ctx, tx, l)
	})
	if err != nil {
		return Result{}, err
	}
	return res, refusal
}

// outdated refuses a whole record of a complaint that was stated anew since it came.
func (s *Store) outdated(ctx context.Context, tx writeTx, r *Record, receivedAt city.Moment) error {
	if r.Partial {
		return nil
	}
	var updated city.Moment
	err := tx.QueryRowContext(ctx, "SELECT updated_at FROM complaint WHERE source = ? AND external_id = ?", r.Header.Source, r.Header.ExternalID).Scan(&updated)
	switch {
	case errors.Is(err, sql.ErrNoRows):
		return nil
	case err != nil:
		return s.target.fault("read a complaint of", err)
	case updated > receivedAt:
		return city.FieldErrorf(city.CodeConflict, "externalId", "the complaint was changed after this record came, so taking it now would undo that; discard the record")
	}
	return nil
}

// refile notes why a record could not be taken this time.
func (s *Store) refile(ctx context.Context, tx writeTx, id int64, a Aside) error {
	a.tidy()
	var row asideRow
	if err := tx.NewSelect().Model(&row).Where("a.id = ?", id).Scan(ctx); err != nil {
		return s.target.fault("read what is set aside in", err)
	}
	c, locked, err := s.contentOf(&row)
	switch {
	case err != nil:
		return err
	case locked:
		return errLocked
	}
	c.Message, c.Value = a.Message, a.Value
	text, key, err := s.sealAside(c, row.Source, row.Digest)
	if err != nil {
		return err
	}
	_, err = tx.ExecContext(ctx, `UPDATE set_aside SET tries = tries + 1, reason = ?, field = ?, sealed = ?, sealed_key = ?,
		context = '', value = '', message = '', raw = '', statement = '' WHERE id = ? AND state = ?`,
		a.Reason, a.Field, text, int64(key), id, string(Waiting))
	return s.target.fault("note a reason in", err)
}

// Refile notes with a record that is set aside why it could not be read this time.
func (s *Store) Refile(ctx context.Context, id int64, a Aside) error {
	return s.transact(ctx, "note a reason in", func(tx writeTx) error {
		if _, _, _, err := s.waitingAside(ctx, tx, id); err != nil {
			return err
		}
		return s.refile(ctx, tx, id, a)
	})
}

// Discard decides that a record that was set aside is nothing to take. Its
// content stays in the list until [Store.Forget] erases it.
func (s *Store) Discard(ctx context.Context, id int64, actor, reason string) error {
	if reason == "" || len(reason) > maxNote {
		return city.FieldErrorf(city.CodeInvalid, "reason", "takes 1 to %d bytes", maxNote)
	}
	return s.transact(ctx, "discard a record in", func(tx writeTx) error {
		if err := s.lock(ctx, tx, importLock); err != nil {
			return err
		}
		source, day, _, err := s.waitingAside(ctx, tx, id)
		if err != nil {
			return err
		}
		_, err = tx.ExecContext(ctx, "UPDATE set_aside SET state = ?, decided_at = ?, decided_by = ?, decision = ? WHERE id = ?",
			string(Discarded), int64(s.now()), clean(actor), clean(reason), id)
		if err != nil {
			return s.target.fault("discard a record in", err)
		}
		l := ledger{}
		t := l.of(source, day)
		t.Waiting--
		t.Discarded++
		return s.writeLedger(ctx, tx, l)
	})
}
