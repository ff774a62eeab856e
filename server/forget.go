package main

import (
	"context"

	"github.com/google/uuid"
	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/store"
)

// forget erases what the profile's retention keeps no longer; of several processes
// on one database, one does.
func (s *service) forget(ctx context.Context) {
	err := s.alone(ctx, "retention", func() error {
		done, err := s.store.Forget(ctx, s.profile.Retention)
		if err == nil && done != (store.Forgotten{}) {
			s.log.Info("erased what need not be kept", "contents set aside", done.Contents, "messages", done.Messages, "reporters", done.Reporters)
		}
		return err
	})
	if err != nil && ctx.Err() == nil { // else the program ends, and goes on at its next start
		s.log.Error("what need not be kept was not erased; it is tried again in an hour", "error", err)
	}
}

// alone does what one process on a database does at a time; the others leave it.
func (s *service) alone(ctx context.Context, lease string, do func() error) error {
	owner := uuid.NewString()
	mine, err := s.store.Lease(ctx, lease, owner, city.Hour/2)
	if err != nil || !mine {
		return err
	}
	err = do()
	if ctx.Err() != nil {
		ctx = context.WithoutCancel(ctx)
	}
	if err := s.store.Release(ctx, lease, owner); err != nil {
		s.log.Warn("a lease runs out by itself", "lease", lease, "error", err)
	}
	return err
}
