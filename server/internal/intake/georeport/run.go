package georeport

import (
	"context"
	"log/slog"
	"time"

	"github.com/tugu-city/tugu/server/internal/intake/outbound"
)

// New makes a puller of a source that the profile says how to ask.
func New(o Options) *Puller {
	if o.Now == nil {
		o.Now = time.Now
	}
	if o.Env == nil {
		o.Env = func(string) string { return "" }
	}
	if o.Log == nil {
		o.Log = slog.Default()
	}
	p := &Puller{Options: o, client: newClient(o.Source.Pull, o.Env), reader: newReader(o.Profile, o.Locate, o.Now, o.Source)}
	p.schedule = &outbound.Schedule{
		Kind: "open311", Source: o.Source.Code, Every: o.Source.Pull.Every, Store: o.Store, Pull: p.Pull, Now: o.Now, Wait: o.Wait, Jitter: o.Jitter, Log: o.Log,
	}
	p.schedule.Fill()
	return p
}

// Run pulls in the source's rhythm until ctx ends. Of several processes on one
// database one pulls; another takes over when it is gone. After a failure it waits
// longer each time, up to an hour, or as long as the service asks.
func (p *Puller) Run(ctx context.Context) {
	defer p.client.close()
	p.schedule.Run(ctx)
}

func (p *Puller) turn(ctx context.Context) time.Duration { return p.schedule.Turn(ctx) }
