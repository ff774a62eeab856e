package live

import (
	"sync"
	"time"
)

// rota calls connections again and again, each one every interval. As the interval is the same for all, a queue in
// order of due time is all it takes: one goroutine and one timer serve any number of connections.
type rota struct {
	clock Clock
	every time.Duration
	slack time.Duration // turns that are due this soon are called together
	call  func(*conn)

	mu         sync.Mutex // guards what follows and the turns
	head, tail *turn
	quit       chan struct{} // not nil while the goroutine runs
}

// turn is a connection's place in a rota.
type turn struct {
	c          *conn
	due        time.Time
	prev, next *turn
	in         bool
}

func newRota(clock Clock, every time.Duration, call func(*conn)) *rota {
	return &rota{clock: clock, every: every, slack: every / 20, call: call}
}

// add makes the rota call c in one interval from now and so on. A negative interval is never.
func (r *rota) add(t *turn, c *conn) {
	if r.every < 0 {
		return
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	t.c = c
	r.appendLocked(t)
	if r.quit == nil {
		r.quit = make(chan struct{})
		go r.run(r.quit)
	}
}

func (r *rota) appendLocked(t *turn) {
	t.due = r.clock.Now().Add(r.every)
	t.in, t.prev, t.next = true, r.tail, nil
	if r.tail != nil {
		r.tail.next = t
	} else {
		r.head = t
	}
	r.tail = t
}

// remove ends the calls; one may still be under way.
func (r *rota) remove(t *turn) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if !t.in {
		return
	}
	r.unlinkLocked(t)
	if r.head == nil {
		close(r.quit)
		r.quit = nil
	}
}

func (r *rota) unlinkLocked(t *turn) {
	if t.prev != nil {
		t.prev.next = t.next
	} else {
		r.head = t.next
	}
	if t.next != nil {
		t.next.prev = t.prev
	} else {
		r.tail = t.prev
	}
	t.in, t.prev, t.next = false, nil, nil
}

func (r *rota) run(quit chan struct{}) {
	var due []*conn
	for {
		r.mu.Lock()
		if r.quit != quit {
			r.mu.Unlock()
			return
		}
		wait := r.head.due.Sub(r.clock.Now())
		r.mu.Unlock()
		fired, stop := r.clock.NewTimer(wait)
		select {
		case <-fired:
		case <-quit:
			stop()
			return
		}
		due = r.takeDue(quit, due[:0])
		for i, c := range due {
			r.call(c)
			due[i] = nil
		}
	}
}

// takeDue returns the connections whose turn it is and queues them again.
func (r *rota) takeDue(quit chan struct{}, due []*conn) []*conn {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.quit != quit {
		return due
	}
	limit := r.clock.Now().Add(r.slack)
	for last := r.tail; r.head != nil && !r.head.due.After(limit); {
		t := r.head
		r.unlinkLocked(t)
		r.appendLocked(t)
		due = append(due, t.c)
		if t == last {
			break
		}
	}
	return due
}
