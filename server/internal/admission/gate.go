package admission

import (
	"context"
	"errors"
	"runtime"
	"sync/atomic"
	"time"

	"golang.org/x/sync/semaphore"
)

// Class is how urgent work is.
type Class int

// The classes. What subscribers of figures wait for is not among them: the live
// transport has turns of its own, which nothing here takes away.
const (
	Page    Class = iota // what tugu's own pages ask, and what a city trusts
	Change               // every mutation: it waits for the database, where those that come at once share a transaction
	Bulk                 // any other question: BI tools, notebooks, the curious
	classes = 3
)

// String names the class as metrics do.
func (c Class) String() string { return [classes]string{"page", "change", "bulk"}[c] }

// Classes lists the classes, the most urgent first.
func Classes() []Class { return []Class{Page, Change, Bulk} }

// Bounds are those of one class. Zero values mean the defaults.
type Bounds struct {
	Running int           // at a time; default for Page: twice the processors, at least 4; for Change: 16 times, at least 64; for Bulk: half of them, at least 1
	Waiting int           // for their turn; default 256
	Turn    time.Duration // how long they wait at most; default 10 s
}

// ErrBusy is returned to whom there is no turn for.
var ErrBusy = errors.New("too much is asked at the moment")

// Gate lets so much of each class in at a time, and others wait for their turn, as
// many and for as long as its bounds say. No class can take the turns of another.
type Gate struct{ lanes [classes]lane }

type lane struct {
	bounds           Bounds
	turns            *semaphore.Weighted
	running, waiting atomic.Int64
	shed             atomic.Uint64
}

// NewGate makes a gate.
func NewGate(page, change, bulk Bounds) *Gate {
	processors := runtime.GOMAXPROCS(0)
	g := &Gate{}
	g.lanes[Page].open(page, max(4, 2*processors))
	g.lanes[Change].open(change, max(64, 16*processors))
	g.lanes[Bulk].open(bulk, max(1, processors/2))
	return g
}

func (l *lane) open(b Bounds, running int) {
	if b.Running == 0 {
		b.Running = running
	}
	if b.Waiting == 0 {
		b.Waiting = 256
	}
	if b.Turn == 0 {
		b.Turn = 10 * time.Second
	}
	l.bounds, l.turns = b, semaphore.NewWeighted(int64(b.Running))
}

// Enter waits for a turn of the class; the caller ends it by leave. It fails with
// [ErrBusy], or with ctx's error when that ended before.
func (g *Gate) Enter(ctx context.Context, class Class) (leave func(), err error) {
	l := &g.lanes[class]
	if !l.turns.TryAcquire(1) {
		if err := l.wait(ctx); err != nil {
			return nil, err
		}
	}
	l.running.Add(1)
	return func() {
		l.running.Add(-1)
		l.turns.Release(1)
	}, nil
}

func (l *lane) wait(ctx context.Context) error {
	defer l.waiting.Add(-1)
	if l.waiting.Add(1) > int64(l.bounds.Waiting) {
		l.shed.Add(1)
		return ErrBusy
	}
	turn, cancel := context.WithTimeout(ctx, l.bounds.Turn)
	defer cancel()
	if err := l.turns.Acquire(turn, 1); err != nil {
		if ctx.Err() != nil {
			return ctx.Err()
		}
		l.shed.Add(1)
		return ErrBusy
	}
	return nil
}

// Stats are the present figures of a class.
type Stats struct {
	Running, Waiting int64
	Shed             uint64 // sent away since the start
}

// Stats returns the figures of a class.
func (g *Gate) Stats(c Class) Stats {
	l := &g.lanes[c]
	return Stats{Running: l.running.Load(), Waiting: l.waiting.Load(), Shed: l.shed.Load()}
}
