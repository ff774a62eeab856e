package admission

import (
	"math"
	"sync"
	"sync/atomic"
	"time"

	lru "github.com/hashicorp/golang-lru/v2"
	"golang.org/x/time/rate"
)

// maxClients bounds how many clients are told apart: some 20 MB. The one that was
// not seen for longest is forgotten first.
const maxClients = 100_000

// Limiter bounds what each client may ask for: a bucket of tokens that fills at a rate.
type Limiter struct {
	every   rate.Limit
	burst   int
	now     func() time.Time
	refused atomic.Uint64

	mu      sync.Mutex // a client's bucket is made once
	clients *lru.Cache[string, *rate.Limiter]
}

// NewLimiter makes a limiter of perSecond tokens for each client, of which burst can
// be taken at once; perSecond of 0 or less bounds nothing.
func NewLimiter(perSecond float64, burst int, now func() time.Time) *Limiter {
	clients, err := lru.New[string, *rate.Limiter](maxClients)
	if err != nil {
		panic(err) // a constant size
	}
	return &Limiter{every: rate.Limit(perSecond), burst: max(burst, 1), now: now, clients: clients}
}

// Take takes n tokens of the client's, or none: then wait is for how long it has not
// as many. Of more than the burst only the burst is asked for.
func (l *Limiter) Take(client string, n int) (wait time.Duration) {
	if l.every <= 0 || n <= 0 {
		return 0
	}
	now := l.now()
	r := l.bucket(client).ReserveN(now, min(n, l.burst))
	if wait = r.DelayFrom(now); wait > 0 {
		r.CancelAt(now)
		l.refused.Add(1)
	}
	return wait
}

func (l *Limiter) bucket(client string) *rate.Limiter {
	l.mu.Lock()
	defer l.mu.Unlock()
	b, ok := l.clients.Get(client)
	if !ok {
		b = rate.NewLimiter(l.every, l.burst)
		l.clients.Add(client, b)
	}
	return b
}

// Refused returns how often a client was told to wait.
func (l *Limiter) Refused() uint64 { return l.refused.Load() }

// RetryAfter is a time to wait as the header Retry-After says it: whole seconds, at least one.
func RetryAfter(wait time.Duration) int { return max(1, int(math.Ceil(wait.Seconds()))) }
