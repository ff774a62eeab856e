package store

import (
	"context"
	"time"
)

// Replay hands every change after the position to apply, as [Store.Follow] does but
// without the events, and returns once none is left.
func (s *Store) Replay(ctx context.Context, after Position, apply func([]Change) error) error {
	r := s.newReader(after, false)
	for {
		changes, err := r.next(ctx)
		if err != nil || len(changes) == 0 {
			return err
		}
		if err := apply(changes); err != nil {
			return err
		}
	}
}

// Follow hands every change after the position to apply, in order and without
// gaps, at most 1,000 at a time, and blocks until ctx ends (it returns ctx.Err),
// apply fails (its error is returned as it is) or the database does (the caller
// may follow again from where it stands). Commits of
// this process wake it at once, those of others as PostgreSQL notifies it of them, or
// within Config.PollEvery.
//
// It returns [ErrEpoch] where the position is not part of this database's feed or
// older than what the feed still holds: the caller starts again with Load.
func (s *Store) Follow(ctx context.Context, after Position, apply func([]Change) error) error {
	poll := time.NewTicker(s.cfg.PollEvery)
	defer poll.Stop()
	r := s.newReader(after, true)
	for {
		committed := s.nextCommit() // before reading, so that no commit is missed
		changes, err := r.patiently(ctx)
		if ctx.Err() != nil {
			return ctx.Err()
		}
		if err != nil {
			return err
		}
		s.followed.Store(int64(time.Since(s.opened)))
		if len(changes) > 0 {
			if err := apply(changes); err != nil {
				return err
			}
			continue
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-committed:
		case <-poll.C:
		}
	}
}

// readLasts bounds one reading of the feed: a database that does not answer, because
// its machine is gone without a word, is to be asked anew, maybe elsewhere.
const readLasts = 10 * time.Second

func (r *reader) patiently(ctx context.Context) ([]Change, error) {
	ctx, cancel := context.WithTimeout(ctx, readLasts)
	defer cancel()
	return r.next(ctx)
}

// Unread returns for how long the feed could not be read by a Follow; less than
// Config.PollEvery and a little while it can.
func (s *Store) Unread() time.Duration {
	return time.Since(s.opened) - time.Duration(s.followed.Load())
}
