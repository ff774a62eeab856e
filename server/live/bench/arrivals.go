//go:build linux

package main

import (
	"context"
	"fmt"
	"slices"
	"syscall"
	"time"
)

// begin forgets what has arrived.
func (f *fleet) begin() {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.arrivals, f.bytes = f.arrivals[:0], 0
}

// wait waits for n answers since begin and returns when each arrived, in order, and all bytes that did.
func (f *fleet) wait(ctx context.Context, n int) (arrivals []int64, bytes int64, err error) {
	reached := make(chan struct{})
	f.mu.Lock()
	if len(f.arrivals) >= n {
		close(reached)
	} else {
		f.want, f.reached = n, reached
	}
	f.mu.Unlock()
	late := time.NewTimer(patience)
	defer late.Stop()
	select {
	case <-reached:
	case <-ctx.Done():
		return nil, 0, ctx.Err()
	case <-late.C:
		f.mu.Lock()
		defer f.mu.Unlock()
		return nil, 0, fmt.Errorf("of %d answers %d came within %s; %d connections were lost", n, len(f.arrivals), patience, f.lost)
	}
	f.mu.Lock()
	defer f.mu.Unlock()
	arrivals = slices.Clone(f.arrivals)
	slices.Sort(arrivals)
	return arrivals, f.bytes, nil
}

// check tells whether the peers that keep their last answer have the given version of their screens.
func (f *fleet) check(version func(screen int) int) error {
	f.mu.Lock()
	defer f.mu.Unlock()
	for _, p := range f.peers {
		if p == nil || !p.keeps {
			continue
		}
		screen, got, pillars, err := p.board(f.compressed)
		if err != nil {
			return err
		}
		if got != version(screen) || pillars != 6 {
			return fmt.Errorf("screen %d ended at version %d with %d pillars, not at %d", screen, got, pillars, version(screen))
		}
	}
	return nil
}

// total returns how many answers arrived since begin.
func (f *fleet) total() int {
	f.mu.Lock()
	defer f.mu.Unlock()
	return len(f.arrivals)
}

// close drops all connections.
func (f *fleet) close() {
	f.mu.Lock()
	f.stopped = true
	f.mu.Unlock()
	<-f.done
	_ = syscall.Close(f.epoll)
	for _, fd := range f.fds {
		_ = syscall.Close(fd)
	}
}
