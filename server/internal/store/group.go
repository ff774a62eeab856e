package store

import (
	"context"
	"errors"
	"sync"
	"sync/atomic"
	"time"

	"github.com/tugu-city/tugu/server/city"
)

// Sequences are given under a lock that is held to the commit, so commits come one
// after another, each with its own wait for the disk. So that many callers need not
// wait for as many, those of one process that come while a transaction runs share
// the next one.

const (
	// maxGroup bounds how many writes share a transaction.
	maxGroup = 256
	// groupLasts bounds such a transaction, whatever the callers' patience.
	groupLasts = 30 * time.Second
)

// job is one write that may share a transaction with others of its kind.
type job struct {
	ctx  context.Context //nolint:containedctx // of the caller, who waits until the job is done
	kind jobKind
	// same is what no two jobs of a transaction may share; "" = nothing.
	same string
	turn chan bool // true: lead the next transaction; false: done
	err  error

	record Record // of a submission
	result Result

	wrote bool // the transaction holds something of it

	id    city.ID // of an appending, or what a submission became
	build func(*Complaint) ([]city.Event, error)
	out   *Complaint // of a submission: nil where nothing was written

	entry AuditEntry // of an audit
}

type jobKind int

const (
	jobSubmit jobKind = iota
	jobAppend
	jobAudit
)

// group hands the lead from one waiting caller to the next: no goroutine of its own.
type group struct {
	mu      sync.Mutex
	waiting []*job
	led     bool // somebody leads
}

// share runs the job in a transaction of those that wait, and returns what became of it.
func (s *Store) share(g *group, j *job) error {
	j.turn = make(chan bool, 1)
	g.mu.Lock()
	g.waiting = append(g.waiting, j)
	if g.led {
		g.mu.Unlock()
		select {
		case lead := <-j.turn:
			if !lead {
				return j.err
			}
		case <-j.ctx.Done():
			if g.leave(j) {
				return s.target.fault("write to", j.ctx.Err())
			}
			if !<-j.turn { // its transaction runs: what became of it is known soon
				return j.err
			}
		}
	} else {
		g.led = true
		g.mu.Unlock()
	}
	s.lead(g, g.next())
	return j.err
}

// leave takes a job back; false if it was taken up already.
func (g *group) leave(j *job) bool {
	g.mu.Lock()
	defer g.mu.Unlock()
	for i, w := range g.waiting {
		if w == j && len(j.turn) == 0 {
			g.waiting = append(g.waiting[:i], g.waiting[i+1:]...)
			return true
		}
	}
	return false
}

// next takes the first job and those of its kind that can share its transaction.
func (g *group) next() []*job {
	g.mu.Lock()
	defer g.mu.Unlock()
	first := g.waiting[0]
	var batch, rest []*job
	same := map[string]bool{}
	for _, j := range g.waiting {
		if j.kind != first.kind || len(batch) == maxGroup || same[j.same] {
			rest = append(rest, j)
			continue
		}
		same[j.same] = j.same != ""
		batch = append(batch, j)
	}
	g.waiting = rest
	return batch
}

// lead runs the batch, whose first job is the caller's, and hands on the lead.
func (s *Store) lead(g *group, batch []*job) {
	finished := false
	defer func() {
		for _, j := range batch[1:] {
			if !finished {
				j.err = errPanicked
			}
			j.turn <- false
		}
		g.mu.Lock()
		defer g.mu.Unlock()
		if g.led = len(g.waiting) > 0; g.led {
			g.waiting[0].turn <- true
		}
	}()
	s.settleGroup(batch)
	finished = true
}

// settleGroup writes the batch and leaves in each job what became of it.
func (s *Store) settleGroup(batch []*job) {
	committing, err := s.runGroup(batch)
	if err == nil {
		return
	}
	// What failed before its commit was undone for sure: if one of them spoils it for
	// all, the others are written without it.
	if len(batch) > 1 && !committing && !errors.Is(err, city.ErrUnavailable) && !errors.Is(err, context.DeadlineExceeded) {
		for i := range batch {
			if _, err := s.runGroup(batch[i : i+1]); err != nil {
				batch[i].err = err
			}
		}
		return
	}
	for _, j := range batch {
		j.err = err
	}
}

// errPanicked is what the others are told where a caller's code panics in the lead.
var errPanicked = errors.New("store: a write that shared the transaction panicked")

// runGroup runs the batch in one transaction. An error is that of all, committing
// whether it was its commit that failed; what became of single jobs is in them.
func (s *Store) runGroup(batch []*job) (committing bool, err error) {
	ctx, cancel := context.WithTimeout(context.Background(), groupLasts)
	defer cancel()
	var patient atomic.Int64
	patient.Store(int64(len(batch)))
	for _, j := range batch {
		defer context.AfterFunc(j.ctx, func() {
			if patient.Add(-1) == 0 {
				cancel() // nobody waits for it
			}
		})()
	}
	op, run := "submit to", s.submitAll
	switch batch[0].kind {
	case jobAppend:
		op, run = "append to", s.appendAll
	case jobAudit:
		return true, s.auditAll(ctx, batch)
	}
	var all []*auditNote
	err = s.transact(ctx, op, func(tx writeTx) (err error) {
		committing = false
		for _, j := range batch {
			j.err, j.wrote = nil, false
		}
		if err = run(ctx, tx, batch); err == nil {
			all, err = s.auditWritten(ctx, tx, batch)
		}
		committing = err == nil
		return err
	})
	for _, n := range all {
		n.kept = err == nil
	}
	return committing, err
}
