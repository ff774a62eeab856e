package main

import (
	"context"

	"github.com/google/uuid"
	"github.com/tugu-city/tugu/server/city"
)

// forget erases what the profile's retention keeps no longer; of several processes
// on one database, one does.
func (s *service) forget(ctx context.Context) {
	const lease, lasts = "retention", city.Hour / 2
	owner := uuid.NewString()
	mine, err := s.store.Lease(ctx, lease, owner, lasts)
	if err != nil || !mine {
		if err != nil && ctx.Err() == nil {
			s.log.Error("what need not be kept was not erased", "error", err)
		}
		return
	}
	done, err := s.store.Forget(ctx, s.profile.Retention)
	if ctx.Err() != nil { // the program ends, and goes on at its next start
		ctx = context.WithoutCancel(ctx)
	} else if err != nil {
		s.log.Error("what need not be kept was not erased; it is tried again in an hour", "error", err)
	} else if done.Contents > 0 || done.Messages > 0 {
		s.log.Info("erased what need not be kept", "contents set aside", done.Contents, "messages", done.Messages)
	}
	if err := s.store.Release(ctx, lease, owner); err != nil {
		s.log.Warn("the lease of erasing runs out by itself", "error", err)
	}
}
