package store

import (
	"context"
	"fmt"

	"github.com/tugu-city/tugu/server/internal/sealed"
	"github.com/uptrace/bun"
)

// Resealed is what [Store.Reseal] did.
type Resealed struct {
	Reporters int64 // of complaints, sealed with the present key
	Contents  int64 // of records that were set aside, likewise
	Closed    int64 // left as they are: their key is not at hand
}

// resealBatch bounds what one transaction of Reseal changes: writers wait for no more.
const resealBatch = 500

// Reseal seals what an older version wrote in the clear and, if all is true, seals anew
// whatever is sealed with another key than the present one. It works in small
// transactions of its own while others read and write; what ends it early is done the
// next time. Facts, figures and the feed are not touched.
func (s *Store) Reseal(ctx context.Context, all bool) (done Resealed, err error) {
	if s.Locked() {
		return done, errLocked
	}
	for {
		reporters, closed, err := s.resealReporters(ctx, all)
		if err != nil {
			return done, err
		}
		contents, more, err := s.resealAsides(ctx, all)
		if err != nil {
			return done, err
		}
		done.Reporters += reporters
		done.Contents += contents
		done.Closed = closed + more
		if reporters+contents == 0 { // a pass leaves out what others are writing just then
			break
		}
	}
	if done.Reporters+done.Contents > 0 {
		return done, s.scrub(ctx)
	}
	return done, nil
}

// scrub takes what stood in the clear out of SQLite's files: it lies in their gaps and in
// the write-ahead log. PostgreSQL does so by itself, see VACUUM there.
func (s *Store) scrub(ctx context.Context) error {
	if !s.target.sqlite() {
		return nil
	}
	for _, q := range [...]string{"VACUUM", "PRAGMA wal_checkpoint(TRUNCATE)"} {
		if _, err := s.write.ExecContext(ctx, q); err != nil {
			return s.target.fault("overwrite what was erased in", err)
		}
	}
	return nil
}

// batchDone is what one transaction of a pass did.
type batchDone struct {
	next            int64 // where the next one goes on
	changed, closed int64
	more            bool
}

// pass runs batches from the first row to the last one.
func (s *Store) pass(ctx context.Context, op string, batch func(tx writeTx, after int64) (batchDone, error)) (changed, closed int64, err error) {
	for done := (batchDone{more: true}); done.more; {
		after := done.next
		err := s.transact(ctx, op, func(tx writeTx) (err error) {
			done, err = batch(tx, after)
			return err
		})
		if err != nil {
			return changed, closed, err
		}
		changed += done.changed
		closed += done.closed
	}
	return changed, closed, nil
}

// batchAfter bounds a question to the rows of a batch, and holds them. Rows that others
// hold are left out, so that nobody waits for this in a circle.
func (s *Store) batchAfter(q *bun.SelectQuery, id string, after int64) *bun.SelectQuery {
	q = q.Where("? > ?", bun.Ident(id), after).Order(id).Limit(resealBatch)
	if !s.target.sqlite() {
		q = q.For("UPDATE SKIP LOCKED")
	}
	return q
}

// count adds one row to what was done; changed is false where its key is not at hand.
func (b *batchDone) count(row int64, changed bool) {
	b.next = row
	if changed {
		b.changed++
	} else {
		b.closed++
	}
}

func (s *Store) resealReporters(ctx context.Context, all bool) (changed, closed int64, err error) {
	return s.pass(ctx, "seal reporters in", func(tx writeTx, after int64) (b batchDone, err error) {
		var rows []complaintRow
		q := tx.NewSelect().Model(&rows).Column("row_id", "id", "hash", "reporter", "reporter_key", "phone_hash", "email_hash", "reporter_name", "reporter_phone", "reporter_email")
		if all {
			q = q.Where("(reporter_key <> 0 AND reporter_key <> ? OR reporter_name <> '' OR reporter_phone <> '' OR reporter_email <> '')", int64(s.keys.Primary()))
		} else {
			q = q.Where("(reporter_name <> '' OR reporter_phone <> '' OR reporter_email <> '')")
		}
		if err := s.batchAfter(q, "row_id", after).Scan(ctx); err != nil {
			return b, s.target.fault("read complaints of", err)
		}
		for i := range rows {
			changed, err := s.resealReporter(ctx, tx, &rows[i])
			if err != nil {
				return b, err
			}
			b.count(rows[i].RowID, changed)
		}
		b.more = len(rows) == resealBatch
		return b, nil
	})
}

// resealReporter seals one anew; false where its key is not at hand.
func (s *Store) resealReporter(ctx context.Context, tx writeTx, r *complaintRow) (bool, error) {
	var d Details
	if _, err := s.reporterOf(r, &d); err != nil {
		return false, fmt.Errorf("complaint %s of %s: %w", r.ID, s.target, err)
	}
	if d.Locked {
		return false, nil
	}
	id, err := parseID(r.ID)
	if err != nil {
		return false, err
	}
	made, err := s.sealedAs(reporterIn(&d), id)
	if err != nil {
		return false, err
	}
	_, err = tx.ExecContext(ctx, `UPDATE complaint SET hash = ?, reporter = ?, reporter_key = ?, phone_hash = ?, email_hash = ?,
		reporter_name = '', reporter_phone = '', reporter_email = '' WHERE row_id = ?`,
		s.keyed(r.Hash), made.text, int64(made.key), made.phone, made.email, r.RowID)
	return true, s.target.fault("seal reporters in", err)
}

func (s *Store) resealAsides(ctx context.Context, all bool) (changed, closed int64, err error) {
	return s.pass(ctx, "seal what was set aside in", func(tx writeTx, after int64) (b batchDone, err error) {
		var rows []asideRow
		q := tx.NewSelect().Model(&rows).Where("a.emptied_at IS NULL")
		if all {
			q = q.Where("a.sealed_key <> ?", int64(s.keys.Primary()))
		} else {
			q = q.Where("a.sealed_key = 0")
		}
		if err := s.batchAfter(q, "id", after).Scan(ctx); err != nil {
			return b, s.target.fault("read what is set aside in", err)
		}
		for i := range rows {
			changed, err := s.resealAside(ctx, tx, &rows[i])
			if err != nil {
				return b, err
			}
			b.count(rows[i].ID, changed)
		}
		b.more = len(rows) == resealBatch
		return b, nil
	})
}

func (s *Store) resealAside(ctx context.Context, tx writeTx, r *asideRow) (bool, error) {
	c, locked, err := s.contentOf(r)
	if err != nil || locked {
		return false, err
	}
	text, key, err := s.sealAside(c, r.Source, r.Digest)
	if err != nil {
		return false, err
	}
	_, err = tx.ExecContext(ctx, "UPDATE set_aside SET sealed = ?, sealed_key = ?, context = '', value = '', message = '', raw = '', statement = '' WHERE id = ?",
		text, int64(key), r.ID)
	return true, s.target.fault("seal what was set aside in", err)
}

// SealedWith counts what is sealed per key: reporters and contents together. 0 is what
// an older version wrote in the clear.
func (s *Store) SealedWith(ctx context.Context) (map[sealed.KeyID]int64, error) {
	var rows []struct{ Key, N int64 }
	err := s.read.NewRaw(`SELECT key, sum(n) AS n FROM (
			SELECT reporter_key AS key, count(*) AS n FROM complaint WHERE reporter_key <> 0 OR reporter_name <> '' OR reporter_phone <> '' OR reporter_email <> '' GROUP BY 1
			UNION ALL SELECT sealed_key, count(*) FROM set_aside WHERE emptied_at IS NULL GROUP BY 1
		) AS all_of_them GROUP BY 1`).Scan(ctx, &rows)
	if err != nil {
		return nil, s.target.fault("count what is sealed in", err)
	}
	counts := map[sealed.KeyID]int64{}
	for _, r := range rows {
		counts[sealed.KeyID(r.Key)] = r.N
	}
	return counts, nil
}
