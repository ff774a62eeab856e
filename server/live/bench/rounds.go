//go:build linux

package main

import (
	"context"
	"slices"
	"time"
)

// pause is how long the server rests between two changes at least.
const pause = 300 * time.Millisecond

// cost is what rounds of changes took.
type cost struct {
	deliveries int
	cpu        time.Duration   // of the server
	mallocs    uint64          // of the server
	bytes      int64           // received by the clients
	each       []time.Duration // from the change to an answer read, sorted
	last       []time.Duration // from the change to the last answer read, sorted
	p99        []time.Duration // of each change's answers, sorted
}

func (c *cost) cpuPerDelivery() time.Duration { return c.cpu / time.Duration(c.deliveries) }
func (c *cost) mallocsPerDelivery() float64   { return float64(c.mallocs) / float64(c.deliveries) }
func (c *cost) bytesPerDelivery() float64     { return float64(c.bytes) / float64(c.deliveries) }

// windows is how much longer than the last answers took ours rests: a change that follows another within the
// transport's window waits for its end, which is coalescing and not what rounds measure.
const windows = 5

// rounds changes the first board n times and waits each time until all of its readers have the answer.
func rounds(ctx context.Context, p *process, f *fleet, readers, n, windows int) (*cost, error) {
	c := &cost{}
	rest := pause
	for i := range n + 1 { // the first one warms up
		if i == 1 {
			c = &cost{}
		}
		if err := sleep(ctx, rest); err != nil {
			return nil, err
		}
		took, err := c.round(ctx, p, f, readers)
		if err != nil {
			return nil, err
		}
		rest = max(pause, time.Duration(windows)*took)
	}
	c.sort()
	return c, nil
}

// round changes the first board, waits until all of its readers have the answer, and returns how long that took.
func (c *cost) round(ctx context.Context, p *process, f *fleet, readers int) (took time.Duration, err error) {
	before, err := p.usage(ctx)
	if err != nil {
		return 0, err
	}
	f.begin()
	at, err := p.change(ctx, 1)
	if err != nil {
		return 0, err
	}
	arrivals, bytes, err := f.wait(ctx, readers)
	if err != nil {
		return 0, err
	}
	after, err := p.usage(ctx)
	if err != nil {
		return 0, err
	}
	c.deliveries += len(arrivals)
	c.cpu += after.CPU - before.CPU
	c.mallocs += after.Mallocs - before.Mallocs
	c.bytes += bytes
	for _, a := range arrivals {
		took = time.Unix(0, a).Sub(at)
		c.each = append(c.each, took)
	}
	c.last = append(c.last, took)
	c.p99 = append(c.p99, percentile(c.each[len(c.each)-len(arrivals):], 0.99)) // they came in order
	return took, nil
}

func (c *cost) sort() {
	slices.Sort(c.each)
	slices.Sort(c.last)
	slices.Sort(c.p99)
}

// percentile returns the value that the given part of the sorted ones does not exceed.
func percentile(sorted []time.Duration, part float64) time.Duration {
	if len(sorted) == 0 {
		return 0
	}
	return sorted[min(len(sorted)-1, int(part*float64(len(sorted))))]
}

func sleep(ctx context.Context, d time.Duration) error {
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-t.C:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}
