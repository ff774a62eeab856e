package live_test

import (
	"sync"
	"testing"
	"time"
)

// patience is how long a test waits for what must happen; nothing takes that long unless it is broken.
const patience = 20 * time.Second

// clock is a live.Clock that stands still until told.
type clock struct {
	mu     sync.Mutex // guards what follows
	now    time.Time
	timers map[*timer]struct{}
	news   *sync.Cond // a timer was set
}

type timer struct {
	due   time.Time
	fired chan time.Time
}

func newClock() *clock {
	c := &clock{now: time.Date(2026, 3, 1, 8, 0, 0, 0, time.UTC), timers: map[*timer]struct{}{}}
	c.news = sync.NewCond(&c.mu)
	return c
}

func (c *clock) Now() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.now
}

func (c *clock) NewTimer(d time.Duration) (<-chan time.Time, func()) {
	c.mu.Lock()
	defer c.mu.Unlock()
	t := &timer{due: c.now.Add(d), fired: make(chan time.Time, 1)}
	c.timers[t] = struct{}{}
	c.fireLocked()
	c.news.Broadcast()
	return t.fired, func() {
		c.mu.Lock()
		defer c.mu.Unlock()
		delete(c.timers, t)
	}
}

func (c *clock) fireLocked() {
	for t := range c.timers {
		if !t.due.After(c.now) {
			t.fired <- c.now
			delete(c.timers, t)
		}
	}
}

func (c *clock) advance(d time.Duration) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.now = c.now.Add(d)
	c.fireLocked()
}

// await returns once a timer is pending that fires in exactly d.
func (c *clock) await(t testing.TB, d time.Duration) {
	t.Helper()
	var late bool
	stop := time.AfterFunc(patience, func() {
		c.mu.Lock()
		defer c.mu.Unlock()
		late = true
		c.news.Broadcast()
	})
	defer stop.Stop()
	c.mu.Lock()
	defer c.mu.Unlock()
	for {
		for p := range c.timers {
			if p.due.Equal(c.now.Add(d)) {
				return
			}
		}
		if late {
			t.Fatalf("no timer was set that fires in %s", d)
		}
		c.news.Wait()
	}
}
