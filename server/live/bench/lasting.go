//go:build linux

package main

import (
	"context"
	"fmt"
	"time"
)

// some is how many of the questions a change touches when it does not touch all.
const some = 2

// steady changes the first n boards at the rate for a while, and returns the arrivals and what the server used.
func steady(ctx context.Context, p *process, f *fleet, s sizes, n int) (changes []time.Time, used usage, err error) {
	before, err := p.usage(ctx)
	if err != nil {
		return nil, usage{}, err
	}
	f.begin()
	tick := time.NewTicker(time.Duration(float64(time.Second) / s.rate))
	defer tick.Stop()
	for end := time.Now().Add(s.lasts); time.Now().Before(end); {
		at, err := p.change(ctx, n)
		if err != nil {
			return nil, usage{}, err
		}
		changes = append(changes, at)
		select {
		case <-tick.C:
		case <-ctx.Done():
			return nil, usage{}, ctx.Err()
		}
	}
	after, err := p.usage(ctx)
	if err != nil {
		return nil, usage{}, err
	}
	after.CPU -= before.CPU
	after.Stats.Executions -= before.Stats.Executions
	after.Stats.Deliveries -= before.Stats.Deliveries
	return changes, after, nil
}

// variety measures the processors that many connections over distinct questions take, when changes touch all of the
// questions and when they touch two.
func variety(ctx context.Context, s sizes, t *table) error {
	for _, compressed := range []bool{false, true} {
		err := with(ctx, "ours", s, compressed, s.connections, func(i int) int { return i % s.screens }, func(p *process, f *fleet) error {
			changed := make([]int, s.screens)
			for _, m := range []struct {
				dirty int
				most  float64
			}{{s.screens, 1}, {min(some, s.screens), 0.1}} {
				if err := sleep(ctx, time.Second); err != nil {
					return err
				}
				changes, used, err := steady(ctx, p, f, s, m.dirty)
				if err != nil {
					return err
				}
				for i := range changed[:m.dirty] {
					changed[i] += len(changes)
				}
				if err := sleep(ctx, 2*time.Second); err != nil { // for what is still on its way
					return err
				}
				if err := f.check(func(screen int) int { return changed[screen] }); err != nil {
					return err
				}
				cores := used.CPU.Seconds() / s.lasts.Seconds()
				t.row(fmt.Sprintf("%d over %d questions, %g changes a second, %d dirty, %s", s.connections, s.screens, s.rate, m.dirty,
					map[bool]string{false: "plain", true: "compressed"}[compressed]),
					fmt.Sprintf("< %g core", m.most), cores < m.most,
					"%.3f core (%d changes, %d executions, %d answers written, %d read)", cores, len(changes), used.Stats.Executions, used.Stats.Deliveries, f.total())
			}
			return nil
		})
		if err != nil {
			return err
		}
	}
	return nil
}
