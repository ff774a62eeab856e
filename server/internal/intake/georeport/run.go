package georeport

import (
	"context"
	"errors"
	"log/slog"
	"math/rand/v2"
	"time"

	"github.com/google/uuid"
	"github.com/tugu-city/tugu/server/city"
)

const (
	firstRetry  = 30 * time.Second
	lastRetry   = time.Hour
	leaseLasts  = 30 * city.Hour / 60 // a process that dies is replaced after this
	leaseRenews = 10 * time.Minute
)

// New makes a puller of a source that the profile says how to ask.
func New(o Options) *Puller {
	if o.Now == nil {
		o.Now = time.Now
	}
	if o.Wait == nil {
		o.Wait = wait
	}
	if o.Jitter == nil {
		o.Jitter = func(d time.Duration) time.Duration { return d + rand.N(d/10+1) }
	}
	if o.Log == nil {
		o.Log = slog.Default()
	}
	return &Puller{Options: o, client: newClient(o.Source.Pull), reader: newReader(o.Profile, o.Locate, o.Now, o.Source), owner: uuid.NewString()}
}

func wait(ctx context.Context, d time.Duration) error {
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-t.C:
		return nil
	}
}

// Run pulls in the source's rhythm until ctx ends. Of several processes on one
// database one pulls; another takes over when it is gone. After a failure it waits
// longer each time, up to an hour, or as long as the service asks.
func (p *Puller) Run(ctx context.Context) {
	defer p.client.close()
	defer p.release()
	for {
		next := p.turn(ctx)
		if ctx.Err() != nil || p.Wait(ctx, p.Jitter(next)) != nil {
			return
		}
	}
}

// release lets another process go on at once.
func (p *Puller) release() {
	ctx, cancel := context.WithTimeout(context.Background(), 2*time.Second)
	defer cancel()
	if err := p.Store.Release(ctx, p.lease(), p.owner); err != nil {
		p.Log.Warn("the right to pull was not given back; another process takes over later", "source", p.Source.Code, "error", err)
	}
}

func (p *Puller) lease() string { return "open311/" + p.Source.Code }

// turn pulls if this process may and it is time, and returns when to look again.
func (p *Puller) turn(ctx context.Context) time.Duration {
	every := time.Duration(p.Source.Pull.Every) * time.Second
	mine, err := p.Store.Lease(ctx, p.lease(), p.owner, leaseLasts)
	if err != nil {
		p.Log.Error("open311: the database does not say whose turn it is", "source", p.Source.Code, "error", err)
		return firstRetry
	}
	if !mine {
		return min(every, leaseRenews)
	}
	if left := p.early(ctx); left > 0 {
		return min(left, leaseRenews)
	}
	pulled, err := p.pullLeased(ctx)
	if ctx.Err() != nil {
		return 0
	}
	p.Log.Info("open311: pulled", "source", p.Source.Code, "pages", pulled.Pages, "read", pulled.Read, "new", pulled.New,
		"changed", pulled.Changed, "unchanged", pulled.Unchanged, "setAside", pulled.SetAside, "failed", err != nil)
	if err != nil {
		return min(p.failed(ctx, err), leaseRenews)
	}
	if err := p.Store.SourceSucceeded(ctx, p.Source.Code, nil); err != nil {
		p.Log.Error("open311: the state of a source was not noted", "source", p.Source.Code, "error", err)
	}
	return min(every, leaseRenews)
}

// early returns how long it is until this source's next pull, whoever did the last.
func (p *Puller) early(ctx context.Context) time.Duration {
	states, err := p.Store.SourceStates(ctx)
	if err != nil {
		return 0 // the pull will say so
	}
	st := states[p.Source.Code]
	next := city.Moment(0)
	if st.SucceededAt > 0 {
		next = st.SucceededAt + p.Source.Pull.Every
	}
	if st.Failures > 0 {
		next = st.RetryAt
	}
	return time.Duration(next-city.At(p.Now())) * time.Second
}

// pullLeased pulls, and stops if the lease is lost meanwhile.
func (p *Puller) pullLeased(ctx context.Context) (Pulled, error) {
	ctx, cancel := context.WithCancelCause(ctx)
	renewed := make(chan struct{})
	go func() {
		defer close(renewed)
		for p.Wait(ctx, leaseRenews) == nil {
			if mine, err := p.Store.Lease(ctx, p.lease(), p.owner, leaseLasts); err == nil && !mine {
				cancel(errLost)
				return
			}
		}
	}()
	pulled, err := p.Pull(ctx)
	if errors.Is(context.Cause(ctx), errLost) {
		err = errLost
	}
	cancel(nil)
	<-renewed
	return pulled, err
}

var errLost = errors.New("another process pulls this source now")

// failed notes a failure and returns how long to wait.
func (p *Puller) failed(ctx context.Context, cause error) time.Duration {
	retry := firstRetry
	if states, err := p.Store.SourceStates(ctx); err == nil {
		for n := states[p.Source.Code].Failures; n > 0 && retry < lastRetry; n-- {
			retry *= 2
		}
	}
	retry = max(min(retry, lastRetry), waitOf(cause))
	at := city.At(p.Now().Add(retry))
	if err := p.Store.SourceFailed(ctx, p.Source.Code, cause.Error(), at); err != nil {
		p.Log.Error("open311: the state of a source was not noted", "source", p.Source.Code, "error", err)
	}
	p.Log.Warn("open311: pulling failed", "source", p.Source.Code, "error", cause, "retryIn", retry)
	return retry
}
