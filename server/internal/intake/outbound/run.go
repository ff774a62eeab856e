package outbound

import (
	"context"
	"errors"
	"log/slog"
	"math/rand/v2"
	"time"

	"github.com/google/uuid"
	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/store"
)

const (
	firstRetry  = 30 * time.Second
	lastRetry   = time.Hour
	leaseLasts  = 30 * city.Hour / 60 // a process that dies is replaced after this
	leaseRenews = 10 * time.Minute
	leadLooked  = 3 * time.Second // how often a process looks whether it became the one that pulls
)

// Store says whose turn it is, and keeps how a source does: the store.
type Store interface {
	SourceFailed(ctx context.Context, source, message string, retryAt city.Moment) error
	SourceSucceeded(ctx context.Context, source string, backlog *int64) error
	SourceStates(ctx context.Context) (map[string]store.SourceState, error)
	// Leading reports whether this process is the one of several that pulls.
	Leading() bool
	Lease(ctx context.Context, name, owner string, lasts city.Moment) (bool, error)
	Release(ctx context.Context, name, owner string) error
}

// Pulled counts what one pull brought: Read = New + Changed + Unchanged + SetAside.
type Pulled struct {
	Pages, Read, New, Changed, Unchanged, SetAside int
	Backlog                                        *int64 // records that the source holds and that were not fetched; nil = unknown
}

// Count adds what became of a delivery.
func (s *Pulled) Count(r store.Receipt) {
	s.Read += len(r.Results) + len(r.Aside)
	s.SetAside += len(r.Aside)
	for i := range r.Results {
		switch r.Results[i].Outcome {
		case store.New:
			s.New++
		case store.Changed:
			s.Changed++
		case store.Unchanged:
			s.Unchanged++
		case store.Refused:
			s.SetAside++
		}
	}
}

// Schedule pulls one source in its rhythm.
type Schedule struct {
	Kind   string // of the source's service, in the log and in the name of its lease
	Source string // code
	Every  city.Moment
	Store  Store
	Pull   func(ctx context.Context) (Pulled, error)
	Now    func() time.Time
	Wait   func(ctx context.Context, d time.Duration) error // nil = a timer; returns ctx's error
	Jitter func(d time.Duration) time.Duration              // nil = up to a tenth more, at random
	Log    *slog.Logger

	owner string
}

// Fill sets what is nil.
func (p *Schedule) Fill() {
	if p.Now == nil {
		p.Now = time.Now
	}
	if p.Wait == nil {
		p.Wait = wait
	}
	if p.Jitter == nil {
		p.Jitter = func(d time.Duration) time.Duration { return d + rand.N(d/10+1) }
	}
	if p.Log == nil {
		p.Log = slog.Default()
	}
	p.owner = uuid.NewString()
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
func (p *Schedule) Run(ctx context.Context) {
	defer p.Release()
	for {
		next := p.Turn(ctx)
		if ctx.Err() != nil || p.Wait(ctx, p.Jitter(next)) != nil {
			return
		}
	}
}

// Release lets another process go on at once.
func (p *Schedule) Release() {
	ctx, cancel := context.WithTimeout(context.Background(), 2*time.Second)
	defer cancel()
	if err := p.Store.Release(ctx, p.lease(), p.owner); err != nil {
		p.Log.Warn("the right to pull was not given back; another process takes over later", "source", p.Source, "error", err)
	}
}

func (p *Schedule) lease() string { return p.Kind + "/" + p.Source }

// Turn pulls if this process may and it is time, and returns when to look again.
func (p *Schedule) Turn(ctx context.Context) time.Duration {
	every := time.Duration(p.Every) * time.Second
	if !p.Store.Leading() {
		return min(every, leadLooked)
	}
	mine, err := p.Store.Lease(ctx, p.lease(), p.owner, leaseLasts)
	if err != nil {
		p.Log.Error(p.Kind+": the database does not say whose turn it is", "source", p.Source, "error", err)
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
	p.Log.Info(p.Kind+": pulled", "source", p.Source, "pages", pulled.Pages, "read", pulled.Read, "new", pulled.New,
		"changed", pulled.Changed, "unchanged", pulled.Unchanged, "setAside", pulled.SetAside, "failed", err != nil)
	if err != nil {
		return min(p.failed(ctx, err), leaseRenews)
	}
	if err := p.Store.SourceSucceeded(ctx, p.Source, pulled.Backlog); err != nil {
		p.Log.Error(p.Kind+": the state of a source was not noted", "source", p.Source, "error", err)
	}
	return min(every, leaseRenews)
}

// early returns how long it is until this source's next pull, whoever did the last.
func (p *Schedule) early(ctx context.Context) time.Duration {
	states, err := p.Store.SourceStates(ctx)
	if err != nil {
		return 0 // the pull will say so
	}
	st := states[p.Source]
	next := city.Moment(0)
	if st.SucceededAt > 0 {
		next = st.SucceededAt + p.Every
	}
	if st.Failures > 0 {
		next = st.RetryAt
	}
	return time.Duration(next-city.At(p.Now())) * time.Second
}

// pullLeased pulls, and stops if the lease is lost meanwhile.
func (p *Schedule) pullLeased(ctx context.Context) (Pulled, error) {
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
func (p *Schedule) failed(ctx context.Context, cause error) time.Duration {
	retry := firstRetry
	if states, err := p.Store.SourceStates(ctx); err == nil {
		for n := states[p.Source].Failures; n > 0 && retry < lastRetry; n-- {
			retry *= 2
		}
	}
	retry = max(min(retry, lastRetry), waitOf(cause))
	at := city.At(p.Now().Add(retry))
	if err := p.Store.SourceFailed(ctx, p.Source, cause.Error(), at); err != nil {
		p.Log.Error(p.Kind+": the state of a source was not noted", "source", p.Source, "error", err)
	}
	p.Log.Warn(p.Kind+": pulling failed", "source", p.Source, "error", cause, "retryIn", retry)
	return retry
}
