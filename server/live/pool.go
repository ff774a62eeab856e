package live

import "sync"

// pool writes for many sockets with a few goroutines, none of which ever waits for a peer. It has no goroutine while
// nothing waits to be written.
type pool struct {
	size int

	mu      sync.Mutex // guards what follows
	queue   []*conn    // queue[head:] wait for a worker, each connection at most once
	head    int
	workers int
	taken   uint64     // connections that workers have begun with
	passed  *sync.Cond // taken grew while somebody waits for it
	waiting int
}

func newPool(size int) *pool {
	p := &pool{size: size}
	p.passed = sync.NewCond(&p.mu)
	return p
}

// submit has a worker write what waits for c.
func (p *pool) submit(c *conn) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.queue = append(p.queue, c)
	if p.workers < p.size {
		p.workers++
		go p.work()
	}
}

// flush returns when a worker has begun with everything that was submitted before.
func (p *pool) flush() {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.waiting++
	for mark := p.taken + uint64(len(p.queue)-p.head); p.taken < mark; {
		p.passed.Wait()
	}
	p.waiting--
}

func (p *pool) work() {
	w := &worker{attempt: newAttempt()}
	for c := p.next(); c != nil; c = p.next() {
		c.drain(w)
	}
}

// next takes the next connection; nil ends the worker.
func (p *pool) next() *conn {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.head == len(p.queue) {
		p.workers--
		p.queue, p.head = p.queue[:0], 0
		if cap(p.queue) > 1<<12 {
			p.queue = nil
		}
		return nil
	}
	c := p.queue[p.head]
	p.queue[p.head] = nil
	p.head++
	if p.head > 1<<12 && p.head > len(p.queue)/2 { // a queue that never empties must not grow for ever
		p.queue, p.head = append(p.queue[:0], p.queue[p.head:]...), 0
	}
	p.taken++
	if p.waiting > 0 {
		p.passed.Broadcast()
	}
	return c
}

// maxScratch is the buffer that a worker keeps between two messages.
const maxScratch = 1 << 20

// worker is what one goroutine of the pool writes with.
type worker struct {
	*attempt
	scratch []byte
}

func (w *worker) join(prefix, tail []byte) []byte {
	if cap(w.scratch) > maxScratch {
		w.scratch = nil
	}
	w.scratch = append(append(w.scratch[:0], prefix...), tail...)
	return w.scratch
}
