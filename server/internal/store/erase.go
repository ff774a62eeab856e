package store

import (
	"context"
	"fmt"
	"slices"

	"github.com/tugu-city/tugu/server/city"
	"github.com/uptrace/bun"
)

// Erased says what of a complaint was erased for good.
type Erased struct {
	At    city.Moment // 0 = nothing
	Words bool        // with the reporter's data also title, text, address and the texts of events
}

// from takes out of the details what is erased, whoever says it again.
func (e Erased) from(d *Details) {
	if e.At == 0 {
		return
	}
	d.ReporterName, d.ReporterPhone, d.ReporterEmail, d.Locked = "", "", "", false
	if e.Words {
		d.Title, d.Text, d.Address = "", "", ""
	}
}

// MaxErase bounds how many complaints are erased at once.
const MaxErase = 100

// Erase erases the data of the reporters of the complaints (at most 100) and, with
// words, what they and others wrote: title, text, address, the texts of events, and the content
// of what was set aside and became part of them. It returns how many it found. What
// happened and when stays, so no figure changes; what a source says of the reporter
// later is not kept. Repeating it changes nothing.
func (s *Store) Erase(ctx context.Context, ids []city.ID, words bool) (found int, err error) {
	if len(ids) > MaxErase {
		return 0, city.FieldErrorf(city.CodeTooLarge, "complaints", "at most %d complaints are erased at once", MaxErase)
	}
	names := make([]string, len(ids))
	for i, id := range ids {
		names[i] = formatID(id)
	}
	slices.Sort(names)
	err = s.transact(ctx, "erase reporters in", func(tx writeTx) error {
		found, err = s.eraseAll(ctx, tx, slices.Compact(names), words)
		return err
	})
	if err == nil && found > 0 && s.target.sqlite() {
		_, err = s.write.ExecContext(ctx, "PRAGMA wal_checkpoint(TRUNCATE)") // it still held what was erased
		err = s.target.fault("overwrite what was erased in", err)
	}
	return found, err
}

func (s *Store) eraseAll(ctx context.Context, tx writeTx, names []string, words bool) (int, error) {
	states, _, err := s.states(ctx, tx, names, true)
	if err != nil {
		return 0, err
	}
	now := s.now()
	var dirty []*state
	var rows []int64
	for _, st := range states {
		if st.erased.At != 0 && (st.erased.Words || !words) {
			continue
		}
		st.erased = Erased{At: now, Words: words || st.erased.Words}
		st.dirty = true // one more change of the same facts: whoever shows the words asks again
		dirty, rows = append(dirty, st), append(rows, st.rowID)
	}
	if len(dirty) == 0 {
		return len(states), nil
	}
	if err := s.flush(ctx, tx, dirty, now); err != nil {
		return 0, err
	}
	if words {
		for _, q := range [...]struct {
			text string
			of   any
		}{
			{"UPDATE complaint_event SET text = '' WHERE complaint IN (?) AND text <> ''", bun.List(rows)},
			{`UPDATE set_aside SET context = '', value = '', message = '', raw = '', statement = '', sealed = NULL, sealed_key = 0, emptied_at = ` +
				fmt.Sprint(int64(now)) + ` WHERE complaint IN (?) AND emptied_at IS NULL`, bun.List(names)},
		} {
			if _, err := tx.NewRaw(q.text, q.of).Exec(ctx); err != nil {
				return 0, s.target.fault("erase words in", err)
			}
		}
	}
	return len(states), nil
}

// forgetReporters erases the reporters of closed complaints that did not change since,
// a batch of them.
func (s *Store) forgetReporters(ctx context.Context, before city.Moment) (int64, error) {
	var closed, names []string
	for _, st := range city.Statuses() {
		if !st.Open() {
			closed = append(closed, st.String())
		}
	}
	var n int
	err := s.transact(ctx, "erase reporters in", func(tx writeTx) error {
		names = nil
		err := tx.NewRaw("SELECT id FROM complaint WHERE reporter_key <> 0 AND updated_at < ? AND status IN (?) ORDER BY updated_at LIMIT ?",
			int64(before), bun.List(closed), forgetBatch).Scan(ctx, &names)
		if err != nil {
			return s.target.fault("read complaints of", err)
		}
		slices.Sort(names)
		n, err = s.eraseAll(ctx, tx, names, false)
		return err
	})
	return int64(n), err
}
