package store

import (
	"context"

	"github.com/tugu-city/tugu/server/city"
	"github.com/uptrace/bun"
)

// Pair is two complaints, in the order of their ids.
type Pair [2]city.ID

// PairOf orders two complaints.
func PairOf(a, b city.ID) Pair {
	if string(a[:]) > string(b[:]) {
		a, b = b, a
	}
	return Pair{a, b}
}

// DecideNotSame keeps that two complaints are not the same, or with undo that
// nobody decided so. It fails with NOT_FOUND where one of them is not there.
func (s *Store) DecideNotSame(ctx context.Context, p Pair, actor string, undo bool) error {
	return s.transact(ctx, "decide about duplicates in", func(tx writeTx) error {
		low, err := s.rowOf(ctx, tx, p[0])
		if err != nil {
			return err
		}
		high, err := s.rowOf(ctx, tx, p[1])
		if err != nil {
			return err
		}
		if low > high {
			low, high = high, low
		}
		if low == high {
			return city.FieldErrorf(city.CodeInvalid, "other", "is the complaint itself; name another one")
		}
		if undo {
			_, err = tx.ExecContext(ctx, "DELETE FROM not_same WHERE low = ? AND high = ?", low, high)
		} else {
			_, err = tx.ExecContext(ctx, "INSERT INTO not_same (low, high, decided_at, decided_by) VALUES (?, ?, ?, ?) ON CONFLICT (low, high) DO NOTHING",
				low, high, int64(s.now()), clean(actor))
		}
		return s.target.fault("decide about duplicates in", err)
	})
}

// NotSame returns the pairs that were decided not to be the same and of which at
// least one is among the ids (at most 1,000 of them).
func (s *Store) NotSame(ctx context.Context, ids []city.ID) (map[Pair]bool, error) {
	found := map[Pair]bool{}
	if len(ids) == 0 {
		return found, nil
	}
	names := make([]string, len(ids))
	for i, id := range ids {
		names[i] = formatID(id)
	}
	var rows []struct{ Low, High string }
	err := s.read.NewRaw(`WITH wanted AS (SELECT row_id FROM complaint WHERE id IN (?))
		SELECT a.id AS low, b.id AS high FROM not_same AS n JOIN complaint AS a ON a.row_id = n.low JOIN complaint AS b ON b.row_id = n.high
		WHERE n.low IN (SELECT row_id FROM wanted) OR n.high IN (SELECT row_id FROM wanted)`, bun.List(names)).Scan(ctx, &rows)
	if err != nil {
		return nil, s.target.fault("read decisions about duplicates of", err)
	}
	for _, r := range rows {
		a, errA := parseID(r.Low)
		b, errB := parseID(r.High)
		if errA != nil || errB != nil {
			return nil, s.target.fault("read decisions about duplicates of", errA)
		}
		found[PairOf(a, b)] = true
	}
	return found, nil
}

// Corrections returns up to limit (1 to 1,000) events by which operators set or
// corrected a category, with an id below before (0 = from the newest), the newest
// first, and how many there are in all.
func (s *Store) Corrections(ctx context.Context, before int64, limit int) ([]EventRow, int64, error) {
	const which = "e.kind = 'CLASSIFIED' AND e.category <> '' AND NOT e.from_source"
	total, err := s.read.NewSelect().Model((*eventRow)(nil)).Where(which).Count(ctx)
	if err != nil {
		return nil, 0, s.target.fault("read corrections of", err)
	}
	var rows []struct {
		eventRow    `bun:",extend"`
		ComplaintID string
	}
	q := s.read.NewSelect().Model(&rows).ColumnExpr("e.*").ColumnExpr("c.id AS complaint_id").
		Join("JOIN complaint AS c ON c.row_id = e.complaint").Where(which).Order("e.id DESC").Limit(int64(min(max(limit, 1), 1000)))
	if before > 0 {
		q = q.Where("e.id < ?", before)
	}
	if err := q.Scan(ctx); err != nil {
		return nil, 0, s.target.fault("read corrections of", err)
	}
	out := make([]EventRow, len(rows))
	for i := range rows {
		if out[i].Event, err = rows[i].event(); err != nil {
			return nil, 0, s.target.fault("read corrections of", err)
		}
		if out[i].ComplaintID, err = parseID(rows[i].ComplaintID); err != nil {
			return nil, 0, s.target.fault("read corrections of", err)
		}
	}
	return out, total, nil
}
