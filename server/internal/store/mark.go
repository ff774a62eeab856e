package store

import (
	"context"
	"crypto/sha256"
	"database/sql"
	"encoding/hex"
	"errors"
	"fmt"

	"github.com/tugu-city/tugu/server/city"
	"github.com/uptrace/bun"
)

// Mark identifies the change at a position by what it says, not by its number
// alone: a database that was restored from a backup and went on from there counts
// the same numbers anew. behind is how many changes came after it. [ErrEpoch] where
// the feed does not hold the position, be it another database's, of the future or
// pruned.
func (s *Store) Mark(ctx context.Context, at Position) (mark string, behind int64, err error) {
	tx, h, err := s.view(ctx)
	if err != nil {
		return "", 0, err
	}
	defer func() { _ = tx.Rollback() }()
	if h.Epoch != at.Epoch || at.Sequence > h.Sequence {
		return "", 0, ErrEpoch
	}
	mark, err = s.markOf(ctx, tx, at)
	return mark, h.Sequence - at.Sequence, err
}

// markOf is the mark of a position; [ErrEpoch] where the feed does not hold it.
func (s *Store) markOf(ctx context.Context, tx bun.Tx, at Position) (string, error) {
	var m changeMark
	err := tx.QueryRowContext(ctx, "SELECT complaint, recorded_at, facts, first_event, last_event FROM change WHERE sequence = ?", at.Sequence).
		Scan(&m.complaint, &m.recorded, &m.facts, &m.first, &m.last)
	if errors.Is(err, sql.ErrNoRows) {
		return "", ErrEpoch
	}
	if err != nil {
		return "", s.target.fault("read the feed of", err)
	}
	return m.of(at), nil
}

// changeMark is what a change says, for its mark.
type changeMark struct {
	complaint, first, last int64
	recorded               city.Moment
	facts                  []byte
}

func (m *changeMark) of(at Position) string {
	sum := sha256.Sum256(fmt.Appendf(nil, "%s %d %d %d %d %d %x", at.Epoch, at.Sequence, m.complaint, m.recorded, m.first, m.last, m.facts))
	return hex.EncodeToString(sum[:])
}
