package store

import (
	"context"

	"github.com/tugu-city/tugu/server/city"
	"github.com/uptrace/bun"
)

// Forgotten is what [Store.Forget] erased.
type Forgotten struct {
	Contents  int64 // of records that were set aside and decided about
	Messages  int64 // whose complaint is no longer asked for
	Reporters int64 // of closed complaints
}

// forgetBatch bounds what one transaction of Forget changes: writers wait for no more.
const forgetBatch = 500

// Forget erases the content of records that were set aside and decided about longer
// ago than r.SetAside, and forgets messages sent longer ago than r.Messages whose
// complaint is closed and did not change since. It works in small transactions of
// its own, and what ends it early is done the next time.
//
// The line of the list, its digest and the day's counts stay: received = accepted +
// set aside holds, and the same content is still known as repeated. A record that
// nobody decided about is never touched. The first message of a complaint stays known
// by the complaint. Reporters of complaints that are closed and did not change for longer
// than r.Reporters are erased, without their words. A duration of 0 forgets nothing of its kind.
func (s *Store) Forget(ctx context.Context, r city.Retention) (Forgotten, error) {
	var f Forgotten
	now := s.now()
	if r.SetAside > 0 {
		if err := s.inBatches(ctx, &f.Contents, func() (int64, error) { return s.emptyAsides(ctx, now-r.SetAside, now) }); err != nil {
			return f, err
		}
	}
	if r.Messages > 0 {
		if err := s.inBatches(ctx, &f.Messages, func() (int64, error) { return s.forgetMessages(ctx, now-r.Messages) }); err != nil {
			return f, err
		}
	}
	if r.Reporters > 0 {
		if err := s.inBatches(ctx, &f.Reporters, func() (int64, error) { return s.forgetReporters(ctx, now-r.Reporters) }); err != nil {
			return f, err
		}
	}
	return f, nil
}

// inBatches repeats a batch until it finds less than it may take.
func (s *Store) inBatches(ctx context.Context, done *int64, batch func() (int64, error)) error {
	for {
		n, err := batch()
		if err != nil {
			return err
		}
		if *done += n; n < forgetBatch {
			return ctx.Err()
		}
	}
}

func (s *Store) emptyAsides(ctx context.Context, before, now city.Moment) (int64, error) {
	res, err := s.write.ExecContext(ctx, `UPDATE set_aside SET context = '', value = '', message = '', raw = '', statement = '', sealed = NULL, sealed_key = 0, emptied_at = ?
		WHERE emptied_at IS NULL AND state <> ? AND id IN (
			SELECT id FROM set_aside WHERE decided_at IS NOT NULL AND emptied_at IS NULL AND decided_at < ? ORDER BY decided_at, id LIMIT ?)`,
		int64(now), string(Waiting), int64(before), forgetBatch)
	if err != nil {
		return 0, s.target.fault("erase what was set aside in", err)
	}
	n, err := res.RowsAffected()
	return n, s.target.fault("erase what was set aside in", err)
}

func (s *Store) forgetMessages(ctx context.Context, before city.Moment) (int64, error) {
	var closed []string
	for _, st := range city.Statuses() {
		if !st.Open() {
			closed = append(closed, st.String())
		}
	}
	res, err := s.write.NewRaw(`DELETE FROM intake_message WHERE (source, id) IN (
		SELECT m.source, m.id FROM intake_message m JOIN complaint c ON c.source = m.source AND c.external_id = m.root
		WHERE m.at < ? AND c.updated_at < ? AND c.status IN (?) ORDER BY m.at, m.source, m.id LIMIT ?)`,
		int64(before), int64(before), bun.List(closed), forgetBatch).Exec(ctx)
	if err != nil {
		return 0, s.target.fault("forget messages in", err)
	}
	n, err := res.RowsAffected()
	return n, s.target.fault("forget messages in", err)
}
