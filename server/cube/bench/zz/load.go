package main

import (
	"context"
	"math/rand/v2"
	"runtime"
	"slices"
	"time"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/cube"
)

// clock is what the cube takes for the present: long enough after the end that
// every question of a run has a moment of its own.
func clock() time.Time { return (end + 3*city.Hour).Time() }

// fill loads the complaints into a new engine.
func fill(d *data) (*cube.Engine, error) {
	e := cube.New(d.profile, clock)
	l := e.Reset()
	type block []city.Facts
	err := ordered(d.blocks, func(packed [][]byte) (block, error) {
		facts := make(block, len(packed))
		intern := interner()
		for i, b := range packed {
			if err := facts[i].Unpack(b, intern); err != nil {
				return nil, err
			}
		}
		return facts, nil
	}, func(facts block) error {
		for i := range facts {
			l.Add(&facts[i])
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	l.Done(cube.Position{Epoch: "bench", Sequence: int64(d.n)}, end, nil)
	return e, nil
}

// heap returns the bytes of live objects.
func heap() uint64 {
	runtime.GC()
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return m.HeapAlloc
}

// changes is a stream of changes to complaints that the engine holds, nine of ten
// to recent ones: the last thing that happened is undone, then happens again.
type changes struct {
	pool     []city.Facts
	undone   []bool
	next     int
	sequence int64
}

// newChanges takes every complaint of the last two months, and others at random.
func newChanges(d *data, most int) (*changes, error) {
	c := &changes{sequence: int64(d.n)}
	r := rand.New(rand.NewPCG(d.seed, 1))
	var recent, old []city.Facts
	intern := interner()
	rare := 0.1 * float64(most) / float64(d.n)
	err := d.blocks(func(packed [][]byte) error {
		for _, b := range packed {
			var f city.Facts
			if err := f.Unpack(b, intern); err != nil {
				return err
			}
			switch {
			case len(f.Moves) < 2:
			case end-f.Submitted < 60*city.Day:
				recent = append(recent, f)
			case r.Float64() < rare:
				old = append(old, f)
			}
		}
		return nil
	})
	r.Shuffle(len(recent), func(i, j int) { recent[i], recent[j] = recent[j], recent[i] })
	c.pool = append(recent[:min(len(recent), most)], old...)
	r.Shuffle(len(c.pool), func(i, j int) { c.pool[i], c.pool[j] = c.pool[j], c.pool[i] })
	c.undone = make([]bool, len(c.pool))
	return c, err
}

// take returns the next n changes.
func (c *changes) take(n int) []cube.Change {
	batch := make([]cube.Change, n)
	for i := range batch {
		at := c.next % len(c.pool)
		c.next++
		f := c.pool[at]
		if c.undone[at] = !c.undone[at]; c.undone[at] {
			f.Moves = f.Moves[:len(f.Moves)-1]
		}
		c.sequence++
		batch[i] = cube.Change{Sequence: c.sequence, RecordedAt: end, Facts: &f}
	}
	return batch
}

// speed applies batches for a while and returns the changes applied a second.
func (c *changes) speed(e *cube.Engine, batch int, length time.Duration) float64 {
	var spent time.Duration
	n := 0
	for spent < length {
		list := c.take(batch)
		watch := stopwatch()
		e.Apply(list)
		spent += watch()
		n += batch
	}
	return float64(n) / spent.Seconds()
}

// latency is how long questions took.
type latency struct{ p50, p99, worst time.Duration }

func latencyOf(list []time.Duration) latency {
	slices.Sort(list)
	return latency{list[len(list)/2], list[len(list)*99/100], list[len(list)-1]}
}

// stream applies changes at a steady rate until ctx ends, in batches every so
// often, and returns how many it applied a second.
func (c *changes) stream(ctx context.Context, e *cube.Engine, rate int, every time.Duration) float64 {
	batch := rate * int(every/time.Millisecond) / 1000
	began := time.Now()
	n := 0
	tick := time.NewTicker(every)
	defer tick.Stop()
	for {
		e.Apply(c.take(batch))
		n += batch
		select {
		case <-ctx.Done():
			return float64(n) / time.Since(began).Seconds()
		case <-tick.C:
		}
	}
}
