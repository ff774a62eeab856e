package main

import (
	"context"
	"log/slog"
	"sync"
	"time"

	"github.com/tugu-city/tugu/graph"
	"github.com/tugu-city/tugu/server/internal/store"
)

// screensEvery is how often the screens are looked at for what other processes
// changed; this process knows its own changes at once.
const screensEvery = time.Second

// screens lets graph keep the named screens in the store.
type screens struct {
	store *store.Store
	log   *slog.Logger

	mu   sync.Mutex
	wake chan struct{}
}

func newScreens(s *store.Store, log *slog.Logger) *screens {
	return &screens{store: s, log: log, wake: make(chan struct{})}
}

// Screens implements graph.Screens.
func (s *screens) Screens(ctx context.Context) ([]graph.StoredScreen, error) {
	found, err := s.store.Screens(ctx)
	if err != nil {
		return nil, err
	}
	all := make([]graph.StoredScreen, len(found))
	for i, f := range found {
		all[i] = graph.StoredScreen(f)
	}
	return all, nil
}

// Save implements graph.Screens.
func (s *screens) Save(ctx context.Context, screen graph.StoredScreen) error {
	if err := s.store.SaveScreen(ctx, store.Screen(screen)); err != nil {
		return err
	}
	s.changed()
	return nil
}

// Wake implements graph.Screens.
func (s *screens) Wake() <-chan struct{} {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.wake
}

func (s *screens) changed() {
	s.mu.Lock()
	defer s.mu.Unlock()
	close(s.wake)
	s.wake = make(chan struct{})
}

// follow wakes the readers when another process changed a screen, until ctx ends.
func (s *screens) follow(ctx context.Context) {
	tick := time.NewTicker(screensEvery)
	defer tick.Stop()
	last, failing := int64(-1), false
	for {
		n, err := s.store.ScreensRevision(ctx)
		switch {
		case err != nil && ctx.Err() == nil && !failing:
			s.log.Error("the screens cannot be followed", "error", err)
		case err == nil && n != last:
			if last >= 0 {
				s.changed()
			}
			last = n
		}
		failing = err != nil
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		}
	}
}
