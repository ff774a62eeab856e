package store

import (
	"context"
	"time"
)

// Replay hands every change after the position to apply, as [Store.Follow] does but
// without the events, and returns once none is left.
func (s *Store) Replay(ctx context.Context, after Position, apply func([]Change) error) error {
	for {
		changes, err := s.changesAfter(ctx, after, false)
		if err != nil || len(changes) == 0 {
			return err
		}
		if err := apply(changes); err != nil {
			return err
		}
		after.Sequence = changes[len(changes)-1].Sequence
	}
}

// Follow hands every change after the position to apply, in order and without
// gaps, at most 1,000 at a time, and blocks until ctx ends (it returns ctx.Err),
// apply fails (its error is returned as it is) or the database does (the caller
// may follow again from where it stands). Commits of
// this process wake it at once, those of others within Config.PollEvery.
//
// It returns [ErrEpoch] where the position is not part of this database's feed or
// older than what the feed still holds: the caller starts again with Load.
func (s *Store) Follow(ctx context.Context, after Position, apply func([]Change) error) error {
	poll := time.NewTicker(s.cfg.PollEvery)
	defer poll.Stop()
	for {
		committed := s.nextCommit() // before reading, so that no commit is missed
		changes, err := s.changesAfter(ctx, after, true)
		if ctx.Err() != nil {
			return ctx.Err()
		}
		if err != nil {
			return err
		}
		if len(changes) > 0 {
			if err := apply(changes); err != nil {
				return err
			}
			after.Sequence = changes[len(changes)-1].Sequence
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
