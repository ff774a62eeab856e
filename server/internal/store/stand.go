package store

import (
	"context"
	"database/sql"
	"encoding/hex"
	"errors"
	"fmt"
	"hash/fnv"

	"github.com/tugu-city/tugu/server/city"
	"github.com/uptrace/bun"
)

// Stand is a state of the database, for a reader who keeps it beside what was read of it:
// [Store.Holds] tells later whether the database went on from there.
type Stand struct {
	Sequence   int64       // of the last change; 0 = none
	RecordedAt city.Moment // when it was recorded: later changes are not recorded earlier
	Mark       uint64      // of what it says: a restored database gives its number anew
	Epoch      uint32      // the beginning of the epoch's name
}

// standOf reads the state that the transaction sees.
func (s *Store) standOf(ctx context.Context, tx bun.Tx) (Stand, error) {
	return s.standAt(ctx, tx, "ORDER BY sequence DESC LIMIT 1")
}

// standAt reads the state after one change; the sequence is 0 where there is none.
func (s *Store) standAt(ctx context.Context, tx bun.Tx, which string, args ...any) (st Stand, err error) {
	var epoch string
	if err := tx.QueryRowContext(ctx, "SELECT "+epochs).Scan(&epoch); err != nil {
		return st, s.target.fault("read the epoch of", err)
	}
	if b, err := hex.DecodeString(epoch); err == nil && len(b) >= 4 {
		st.Epoch = uint32(b[0])<<24 | uint32(b[1])<<16 | uint32(b[2])<<8 | uint32(b[3])
	}
	var id string
	var first, last int64
	err = tx.QueryRowContext(ctx, "SELECT h.sequence, h.recorded_at, c.id, h.first_event, h.last_event FROM (SELECT * FROM change "+which+") AS h JOIN complaint AS c ON c.row_id = h.complaint", args...).
		Scan(&st.Sequence, &st.RecordedAt, &id, &first, &last)
	if errors.Is(err, sql.ErrNoRows) {
		return st, nil
	}
	sum := fnv.New64a()
	_, _ = fmt.Fprint(sum, st.Sequence, " ", int64(st.RecordedAt), " ", id, " ", first, " ", last) // never fails
	st.Mark = sum.Sum64()
	return st, s.target.fault("read the feed of", err)
}

// Holds reports whether the database still holds what it held then, and returns what it
// holds now. One that was restored to an earlier moment does not, nor does another one,
// whatever it has counted to since. Of a change that the feed has dropped meanwhile the
// epoch alone tells.
func (s *Store) Holds(ctx context.Context, then Stand) (holds bool, now Stand, err error) {
	tx, _, err := s.view(ctx)
	if err != nil {
		return false, now, err
	}
	defer func() { _ = tx.Rollback() }()
	if now, err = s.standOf(ctx, tx); err != nil || then.Sequence == 0 || then.Sequence > now.Sequence {
		return then.Sequence == 0, now, err
	}
	same, err := s.standAt(ctx, tx, "WHERE sequence = ?", then.Sequence)
	if err != nil {
		return false, now, err
	}
	if same.Sequence == 0 {
		return same.Epoch == then.Epoch, now, nil
	}
	return same.Mark == then.Mark, now, nil
}
