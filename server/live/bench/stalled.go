//go:build linux

package main

import (
	"context"
	"fmt"
	"time"
)

// side is a server with its readers.
type side struct {
	p    *process
	f    *fleet
	cost cost
}

// round makes a change and returns how long to rest after it.
func (d *side) round(ctx context.Context, s sizes) (rest time.Duration, err error) {
	took, err := d.cost.round(ctx, d.p, d.f, s.healthy)
	return max(pause, windows*took), err
}

// stalling measures readers of one question beside others that do not read, and by turns the same number of readers
// of another server who are alone, so that whatever else the machine does befalls both.
func stalling(ctx context.Context, s sizes, t *table) error {
	return with(ctx, "ours", s, false, s.healthy, one, func(p *process, f *fleet) error {
		alone := &side{p: p, f: f}
		return with(ctx, "ours", s, false, s.healthy, one, func(p *process, f *fleet) error {
			return compareStalled(ctx, s, t, alone, &side{p: p, f: f})
		})
	})
}

func compareStalled(ctx context.Context, s sizes, t *table, alone, beside *side) error {
	for _, d := range []*side{alone, beside} { // warms up
		rest, err := d.round(ctx, s)
		if err == nil {
			err = sleep(ctx, rest)
		}
		if err != nil {
			return err
		}
		d.cost = cost{}
	}
	calm, err := beside.p.usage(ctx)
	if err != nil {
		return err
	}
	// Those whose sockets were full for too long are closed; others take their place, so that there are always as many.
	var most usage
	stalled := 0
	refill := func() error {
		u, err := beside.p.usage(ctx)
		if err != nil {
			return err
		}
		most.RSS, most.Goroutines = max(most.RSS, u.RSS), max(most.Goroutines, u.Goroutines)
		missing := s.healthy + s.stalled - int(u.Stats.Connections)
		if missing == 0 {
			return nil
		}
		stalled += missing
		if err := beside.f.stall(beside.p.address, missing); err != nil {
			return err
		}
		return sleep(ctx, time.Second) // what connecting costs is not what stalled connections do
	}
	for range 2 * s.changes {
		if err := refill(); err != nil {
			return err
		}
		for _, d := range []*side{alone, beside} {
			rest, err := d.round(ctx, s)
			if err != nil {
				return err
			}
			if err := sleep(ctx, rest/2); err != nil { // the other one's turn is rest as well
				return err
			}
		}
	}
	alone.cost.sort()
	beside.cost.sort()
	quiet, loud := percentile(alone.cost.each, 0.99), percentile(beside.cost.each, 0.99)
	ratio := float64(loud) / float64(quiet)
	t.row(fmt.Sprintf("p99 of %d readers beside %d stalled ones : alone", s.healthy, s.stalled), "<= 1.5", ratio <= 1.5,
		"%.2f (%.1f ms : %.1f ms; p99 of the median change %.1f ms : %.1f ms; %d changes each, by turns)", ratio, millis(loud), millis(quiet),
		millis(percentile(beside.cost.p99, 0.5)), millis(percentile(alone.cost.p99, 0.5)), 2*s.changes)
	return settle(ctx, s, t, beside, calm, most, stalled)
}

// settle goes on changing until the stalled connections are closed, and compares what is left with what was before.
func settle(ctx context.Context, s sizes, t *table, d *side, calm, most usage, stalled int) error {
	began := time.Now()
	var now usage
	var err error
	for {
		if now, err = d.p.usage(ctx); err != nil {
			return err
		}
		if now.Stats.Connections <= int64(s.healthy) || time.Since(began) > patience {
			break
		}
		rest, err := d.round(ctx, s)
		if err != nil {
			return err
		}
		if err := sleep(ctx, rest/2); err != nil {
			return err
		}
	}
	took := time.Since(began)
	left := now.Stats.Connections - int64(s.healthy)
	each := float64(most.RSS-calm.RSS) / float64(s.stalled) / 1000
	t.row("stalled connections that were never closed", "0", left == 0, "%d of %d; the last %d closed within %.1f s", left, stalled, s.stalled, took.Seconds())
	t.row("RSS at most, for each connection that is stalled", "<= 64 kB", each <= 64, "%.1f kB", each)
	if err := sleep(ctx, time.Second); err != nil { // for the goroutines of what was closed last
		return err
	}
	if now, err = d.p.usage(ctx); err != nil {
		return err
	}
	t.row("goroutines left behind by stalled connections", "0", now.Goroutines <= calm.Goroutines+few, "%d before, %d at most, %d after",
		calm.Goroutines, most.Goroutines, now.Goroutines)
	return nil
}

// few goroutines are those of the HTTP connections and timers of the moment.
const few = 4
