package live

// kind is what a message of the server is, whatever carries it.
type kind uint8

const (
	kindNext kind = iota
	kindError
	kindComplete
	kindAck
	kindPong      // of the protocol
	kindHeartbeat // the protocol's ping, or a comment of an event stream
	kindUnchanged // a resumed subscription is up to date
	kindPing      // of WebSocket
	kindPongFrame // of WebSocket
)

// item is a message that waits in the queue of a connection.
type item struct {
	kind    kind
	id      string        // of the operation
	sub     *subscription // of an operation's message: not sent once the peer has completed it
	frame   *frame        // of a "next"
	payload []byte        // of any other
	token   bool          // gives room back when it leaves the queue
}

// post queues a reply. A peer that lets too many pile up is closed.
func (c *conn) post(m item) {
	c.mu.Lock()
	ok := c.appendLocked(m, false)
	c.mu.Unlock()
	if !ok {
		c.tooSlow()
	}
}

func (c *conn) tooSlow() {
	c.t.counters.dropped.Add(1)
	c.close(closing{CloseTooSlow, "too many replies wait to be read"})
}

// appendLocked queues m, which may be an operation's last message, and tells whether there was room. Messages with a
// token have their room already. Callers hold c.mu.
func (c *conn) appendLocked(m item, last bool) bool {
	if c.end != nil {
		return true
	}
	limit := c.t.options.MaxQueued
	if last {
		limit += c.t.options.MaxSubscriptionsPerConnection // all that run may end at once
	}
	if !m.token && len(c.queue)-len(c.room) >= limit {
		return false
	}
	c.queue = append(c.queue, m)
	c.signalLocked()
	return true
}

// remind has a ping or heartbeat sent, in place of one that still waits.
func (c *conn) remind(beat bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if beat {
		c.beat = true
	} else {
		c.ping = true
	}
	c.signalLocked()
}

// offer puts a state answer into the subscription's slot, in place of an older one that still waits.
func (c *conn) offer(s *subscription, f *frame) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if s.silent || s.over || c.end != nil {
		return
	}
	if s.slot != nil {
		c.t.counters.coalesced.Add(1)
	} else if !s.linked {
		s.linked = true
		if c.dirtyTail == nil {
			c.dirty = s
		} else {
			c.dirtyTail.nextDirty = s
		}
		c.dirtyTail = s
	}
	s.slot = f
	c.signalLocked()
}

// pop returns the next message: what time demands, queued ones in order, then the slots in turn. When there is none
// the writer's turn is over.
func (c *conn) pop() (m item, ok bool, end *closing) {
	c.mu.Lock()
	defer c.mu.Unlock()
	switch {
	case c.end != nil:
		return item{}, false, c.end
	case c.beat:
		c.beat = false
		return item{kind: kindHeartbeat}, true, nil
	case c.ping:
		c.ping = false
		return item{kind: kindPing}, true, nil
	}
	for len(c.queue) > 0 {
		m = c.queue[0]
		c.queue[0] = item{}
		c.queue = c.queue[1:]
		if m.token {
			<-c.room
		}
		if m.sub == nil || !m.sub.silent {
			return m, true, nil
		}
	}
	c.queue = nil
	for c.dirty != nil {
		s := c.dirty
		c.dirty, s.nextDirty, s.linked = s.nextDirty, nil, false
		if c.dirty == nil {
			c.dirtyTail = nil
		}
		f := s.slot
		s.slot = nil
		if f != nil && !s.silent && !s.over {
			return item{kind: kindNext, id: s.id, frame: f, sub: s}, true, nil
		}
	}
	c.writing = false
	return item{}, false, nil
}

// signalLocked has a writer come unless one is there. Callers hold c.mu.
func (c *conn) signalLocked() {
	if c.writing || !c.started || c.written {
		return
	}
	c.writing = true
	switch {
	case c.wake != nil:
		c.wake <- struct{}{} // has room: there is one for each turn
	case c.raw != nil:
		c.t.pool.submit(c)
	default:
		go c.writeOn(nil, nil, item{})
	}
}

// wrote accounts for a message that has left.
func (c *conn) wrote(m item, bytes int) {
	n := &c.t.counters
	n.bytes.Add(uint64(bytes))
	if m.kind != kindNext {
		return
	}
	n.deliveries.Add(1)
	if observe := c.t.options.Delivered; observe != nil && !m.frame.since.IsZero() {
		observe(c.t.options.Clock.Now().Sub(m.frame.since))
	}
	if m.frame.final {
		c.finish(m.sub, item{kind: kindComplete})
	}
}

func (c *conn) isAcked() bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.acked
}
