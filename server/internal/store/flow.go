package store

import (
	"context"
	"sync/atomic"
)

// Receiver takes deliveries: a [Store].
type Receiver interface {
	// Prepare does ahead what Receive needs no database for.
	Prepare(d *Delivery, mostlyNew bool)
	// Receive writes the delivery in one transaction, all or none; results are in
	// the order of its records.
	Receive(ctx context.Context, d Delivery) (Receipt, error)
}

// Flow writes deliveries one after another, each in a transaction of its own and in the
// order of Send: while one is written the next ones are made ready, at most two of them.
// After a delivery that could not be written none is. Its methods are for one caller.
type Flow struct {
	to    Receiver
	ctx   context.Context //nolint:containedctx // of all deliveries, which another goroutine writes
	sent  chan flowing
	ended chan struct{} // closed after the last one
	stop  context.CancelCauseFunc
	known atomic.Bool // most of what was written last was not new
	err   error       // good once ended is closed
}

type flowing struct {
	Delivery
	settle func(Receipt, error) error
}

// NewFlow begins one, which Close ends.
func NewFlow(ctx context.Context, to Receiver) *Flow {
	ctx, stop := context.WithCancelCause(ctx)
	f := &Flow{to: to, ctx: ctx, sent: make(chan flowing, 1), ended: make(chan struct{}), stop: stop}
	go f.run()
	return f
}

// Send prepares the delivery and hands it on, once there is room. settle is told what
// became of it, on another goroutine and in the order of Send, unless one before it
// failed; its error, by which it may also explain that of the writing, ends the flow.
// Send fails where the flow has ended.
func (f *Flow) Send(d Delivery, settle func(Receipt, error) error) error {
	f.to.Prepare(&d, !f.known.Load())
	if f.ctx.Err() != nil {
		return context.Cause(f.ctx)
	}
	select {
	case f.sent <- flowing{d, settle}:
		return nil
	case <-f.ctx.Done():
		return context.Cause(f.ctx)
	}
}

// Close waits until everything is written, and returns the error that ended the flow.
func (f *Flow) Close() error {
	close(f.sent)
	<-f.ended
	f.stop(nil)
	return f.err
}

func (f *Flow) run() {
	defer close(f.ended)
	for d := range f.sent {
		if f.err != nil {
			continue
		}
		if f.err = context.Cause(f.ctx); f.err != nil {
			continue
		}
		receipt, err := f.to.Receive(f.ctx, d.Delivery)
		if err == nil {
			f.note(receipt)
		}
		if settled := d.settle(receipt, err); settled != nil {
			err = settled
		}
		if f.err = err; err != nil {
			f.stop(err)
		}
	}
}

// note remembers whether most of the records were new.
func (f *Flow) note(r Receipt) {
	added := 0
	for i := range r.Results {
		if r.Results[i].Outcome == New {
			added++
		}
	}
	if len(r.Results) > 0 {
		f.known.Store(2*added <= len(r.Results))
	}
}
