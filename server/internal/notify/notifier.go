package notify

import (
	"context"
	"log/slog"
	"math/rand/v2"
	"time"

	"github.com/google/uuid"
	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/cube"
	"github.com/tugu-city/tugu/server/internal/store"
)

const (
	evaluateEvery = 15 * time.Second
	deliverEvery  = 5 * time.Second
	pruneEvery    = time.Hour
	// keptFor is how long what is over is kept.
	keptFor = 30 * city.Day
)

// Store keeps the book of alerts: the store.
type Store interface {
	UpdateAlerts(ctx context.Context, decide func(*store.AlertBook) (store.AlertChanges, error)) error
	ClaimAlert(ctx context.Context, receiver, owner string, lasts city.Moment) (*store.AlertMessage, error)
	SettleAlert(ctx context.Context, id, owner string, next city.Moment, why string) error
	ReleaseAlerts(ctx context.Context, owner string) error
	PruneAlerts(ctx context.Context, before city.Moment) error
	// Leading reports whether this process is the one of several that tells.
	Leading() bool
}

// Sender sends a message to its receiver.
type Sender interface {
	Send(ctx context.Context, to *city.Receiver, id string, m *Message) error
}

// Results of a delivery.
const (
	Sent    = "sent"
	Failed  = "failed"  // it is tried again
	Dropped = "dropped" // it was tried for a day
)

// Options of a notifier.
type Options struct {
	Profile *city.Profile
	Store   Store
	Sender  Sender
	// Firing returns where rules hold now.
	Firing func(ctx context.Context) ([]cube.Alert, error)
	// Link returns the address of the complaints behind an alert; "" = none is known.
	Link func(a cube.Alert) string
	// Delivered is told of each attempt, and how long after it was made the message was sent. nil = nobody listens.
	Delivered func(receiver, result string, after time.Duration)
	Now       func() time.Time                    // nil = time.Now
	Jitter    func(d time.Duration) time.Duration // nil = half of it to all of it, at random
	Log       *slog.Logger                        // nil = the default logger
}

// Notifier tells the receivers of a profile.
type Notifier struct {
	Options
	owner string
	wake  chan struct{}   // holds one where messages were made
	full  map[string]bool // receivers whose queue was full when it was looked at last
	most  int             // messages that wait for a receiver
}

// New returns a notifier.
func New(o Options) *Notifier {
	if o.Now == nil {
		o.Now = time.Now
	}
	if o.Jitter == nil {
		o.Jitter = func(d time.Duration) time.Duration { return d/2 + rand.N(d/2+1) }
	}
	if o.Log == nil {
		o.Log = slog.Default()
	}
	if o.Delivered == nil {
		o.Delivered = func(string, string, time.Duration) {}
	}
	return &Notifier{Options: o, owner: uuid.NewString(), wake: make(chan struct{}, 1), full: map[string]bool{}, most: mostWaiting}
}

// Run evaluates and delivers until ctx ends, while this process leads.
func (n *Notifier) Run(ctx context.Context) {
	done, leads := make(chan struct{}), make(chan struct{}, 1)
	go func() {
		defer close(done)
		began := false
		n.every(ctx, deliverEvery, n.wake, func(leading bool) {
			if began = began && leading; leading && !began {
				if began = n.begin(ctx); began {
					select { // what came up since the other one was killed waits for no tick
					case leads <- struct{}{}:
					default:
					}
				}
			}
			if began {
				n.Deliver(ctx)
			}
		})
	}()
	var pruned time.Time
	n.every(ctx, evaluateEvery, leads, func(leading bool) {
		if !leading {
			return
		}
		if err := n.Evaluate(ctx); err != nil && ctx.Err() == nil {
			n.Log.Error("alerts: who is to be told was not found out; tried again", "error", err)
		}
		if now := n.Now(); now.Sub(pruned) >= pruneEvery {
			pruned = now
			if err := n.Store.PruneAlerts(ctx, city.At(now)-keptFor); err != nil && ctx.Err() == nil {
				n.Log.Error("alerts: what is over was not pruned", "error", err)
			}
		}
	})
	<-done
}

// begin takes over what the process that led before was sending: one that was killed would hold it for minutes more.
func (n *Notifier) begin(ctx context.Context) bool {
	err := n.Store.ReleaseAlerts(ctx, n.owner)
	if err != nil && ctx.Err() == nil {
		n.Log.Error("alerts: messages are not taken over; tried again", "error", err)
	}
	return err == nil
}

// every calls do at once, then in intervals and when woken, with whether this process leads.
func (n *Notifier) every(ctx context.Context, d time.Duration, wake <-chan struct{}, do func(leading bool)) {
	tick := time.NewTicker(d)
	defer tick.Stop()
	for {
		do(n.Store.Leading())
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		case <-wake:
		}
	}
}
