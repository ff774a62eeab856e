package citizen

import (
	"math"
	"sync"
	"time"

	lru "github.com/hashicorp/golang-lru/v2"
)

// attempts bounds how often something fails by key: each key has burst failures,
// and gets one back after every interval. What succeeds costs nothing, so that many
// citizens behind one address are not in each other's way. Keys beyond the bound
// are forgotten, the longest unused first.
type attempts struct {
	burst    float64
	interval time.Duration
	now      func() time.Time

	mu   sync.Mutex // guards the buckets in keys
	keys *lru.Cache[string, *bucket]
}

type bucket struct {
	left float64
	at   time.Time
}

// maxAttemptKeys bounds how many addresses or references are told apart: some 10 MB.
const maxAttemptKeys = 100_000

func newAttempts(burst int, interval time.Duration, now func() time.Time) *attempts {
	keys, err := lru.New[string, *bucket](maxAttemptKeys)
	if err != nil {
		panic(err) // a constant size
	}
	return &attempts{burst: float64(burst), interval: interval, now: now, keys: keys}
}

// take takes one attempt of the key before it is known whether it succeeds, so that
// attempts at once are no more than those one after another; wait is for how long
// there is none.
func (a *attempts) take(key string) (wait time.Duration) {
	a.mu.Lock()
	defer a.mu.Unlock()
	b, ok := a.keys.Get(key)
	now := a.now()
	if !ok {
		b = &bucket{left: a.burst, at: now}
		a.keys.Add(key, b)
	}
	b.left = math.Min(a.burst, b.left+max(0, now.Sub(b.at).Seconds())/a.interval.Seconds())
	b.at = now
	if b.left < 1 {
		return time.Duration((1 - b.left) * float64(a.interval))
	}
	b.left--
	return 0
}

// giveBack returns an attempt that did not fail.
func (a *attempts) giveBack(key string) {
	a.mu.Lock()
	defer a.mu.Unlock()
	if b, ok := a.keys.Get(key); ok {
		b.left = math.Min(a.burst, b.left+1)
	}
}
