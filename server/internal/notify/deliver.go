package notify

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/intake/outbound"
	"github.com/tugu-city/tugu/server/internal/store"
)

const (
	firstRetry = 10 * time.Second
	lastRetry  = 30 * time.Minute
	// givesUp is after how long a message is no longer tried.
	givesUp = 24 * time.Hour
	// sendTimeout is what one attempt may take; claimLasts is longer, so that nobody takes over what is on its way.
	sendTimeout = 20 * time.Second
	claimLasts  = city.Moment(2 * 60)
	// atOnce is how many receivers are sent to at a time.
	atOnce = 8
)

// Deliver sends what waits and is due, of each receiver its messages in order up to the first that is not taken.
func (n *Notifier) Deliver(ctx context.Context) {
	var all sync.WaitGroup
	turns := make(chan struct{}, atOnce)
	for i := range n.Profile.Alerting.Receivers {
		r := &n.Profile.Alerting.Receivers[i]
		turns <- struct{}{}
		all.Go(func() {
			defer func() { <-turns }()
			more := true
			for more && ctx.Err() == nil && n.Store.Leading() {
				more = n.next(ctx, r)
			}
		})
	}
	all.Wait()
}

// next sends the receiver's oldest message; false = there is none that is due, or it was not taken.
func (n *Notifier) next(ctx context.Context, r *city.Receiver) bool {
	m, err := n.Store.ClaimAlert(ctx, r.Code, n.owner, claimLasts)
	if err != nil {
		if ctx.Err() == nil {
			n.Log.Error("alerts: messages cannot be read; tried again", "receiver", r.Code, "error", err)
		}
		return false
	}
	if m == nil {
		return false
	}
	err = n.send(ctx, r, m)
	if ctx.Err() != nil && err != nil { // stopped under way: whoever leads next sends it again, once the claim is over
		return false
	}
	now := n.Now()
	age := now.Sub(m.CreatedAt.Time())
	result, next, why := Sent, city.Moment(0), ""
	switch {
	case err == nil:
		n.Log.Info("alerts: told", "receiver", r.Code, "message", m.ID, "tries", m.Tries, "after", age)
	case age >= givesUp:
		result, why = Dropped, err.Error()
		n.Log.Error("alerts: a message is given up after a day", "receiver", r.Code, "message", m.ID, "tries", m.Tries, "error", err)
	default:
		wait := n.wait(m.Tries, err)
		result, next, why = Failed, city.At(now.Add(wait)), err.Error()
		n.Log.Warn("alerts: a message was not taken", "receiver", r.Code, "message", m.ID, "tries", m.Tries, "error", err, "retryIn", wait)
	}
	// Also when the program is being stopped: what was taken is not to be sent again.
	settle, cancel := context.WithTimeout(context.WithoutCancel(ctx), 5*time.Second)
	defer cancel()
	if err := n.Store.SettleAlert(settle, m.ID, n.owner, next, why); err != nil {
		n.Log.Error("alerts: how a message went was not noted; it is sent again by the same id", "receiver", r.Code, "message", m.ID, "error", err)
		return false
	}
	n.Delivered(r.Code, result, age)
	return result != Failed
}

func (n *Notifier) send(ctx context.Context, r *city.Receiver, m *store.AlertMessage) error {
	var message Message
	if err := json.Unmarshal([]byte(m.Body), &message); err != nil {
		return fmt.Errorf("read the message: %w", err)
	}
	ctx, cancel := context.WithTimeout(ctx, sendTimeout)
	defer cancel()
	return n.Sender.Send(ctx, r, m.ID, &message)
}

// wait is for how long a message is left alone after so many attempts, or as long as the receiver asks.
func (n *Notifier) wait(tries int, err error) time.Duration {
	d := firstRetry
	for ; tries > 1 && d < lastRetry; tries-- {
		d *= 2
	}
	return max(n.Jitter(min(d, lastRetry)), time.Second, min(outbound.WaitOf(err), lastRetry))
}

// Senders sends by the way that the receiver is told.
type Senders struct {
	Hooks *Hooks
	Mail  *Mail // nil = no mail server is known
}

// ErrNoMail says that a receiver is told by e-mail, and there is no mail server.
var ErrNoMail = errors.New("no mail server is given; give --mail-server and --mail-from")

// Send implements Sender.
func (s Senders) Send(ctx context.Context, to *city.Receiver, id string, m *Message) error {
	if to.Webhook != nil {
		return s.Hooks.Send(ctx, to, id, m)
	}
	if s.Mail == nil {
		return ErrNoMail
	}
	return s.Mail.Send(ctx, to, id, m)
}
