package live

import "time"

// item is a message that waits in the queue of a connection.
type item struct {
	opcode byte
	head   []byte
	tail   []byte
	sub    *subscription // of an operation's message: not sent once the peer has completed it
	next   bool          // a "next" message
	token  bool          // gives room back when it leaves the queue
}

// post queues a reply. A peer that lets too many pile up is closed.
func (c *conn) post(m item) {
	c.mu.Lock()
	ok := c.appendLocked(m, false)
	c.mu.Unlock()
	if !ok {
		c.tooSlow()
		return
	}
	c.signal()
}

func (c *conn) tooSlow() {
	c.t.counters.dropped.Add(1)
	c.close(closing{CloseTooSlow, "too many replies wait to be read"})
}

// appendLocked queues m and tells whether there was room. Callers hold c.mu.
func (c *conn) appendLocked(m item, always bool) bool {
	if c.end != nil {
		return true
	}
	if !always && len(c.queue)-len(c.room) >= c.t.options.MaxQueued {
		return false
	}
	c.queue = append(c.queue, m)
	return true
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
	} else {
		c.dirty = append(c.dirty, s)
	}
	s.slot = f
	c.signal()
}

// pop returns the next message: queued ones in order, then the slots in turn.
func (c *conn) pop() (m item, ok bool, end *closing) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.end != nil {
		return item{}, false, c.end
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
	for len(c.dirty) > 0 {
		s := c.dirty[0]
		c.dirty[0] = nil
		c.dirty = c.dirty[1:]
		f := s.slot
		s.slot = nil
		if f != nil && !s.silent && !s.over {
			return item{opcode: opText, head: s.head, tail: f.tail, sub: s, next: true}, true, nil
		}
	}
	c.dirty = nil
	return item{}, false, nil
}

// write is the writer goroutine: nothing else writes to the socket, save gorilla when it finds a broken frame.
func (c *conn) write() {
	defer close(c.written)
	clock, o := c.t.options.Clock, &c.t.options
	beat, stopBeat := every(clock, o.Heartbeat)
	ping, stopPing := every(clock, o.PingEvery)
	defer func() { stopBeat(); stopPing() }()
	onBeat := func() bool {
		beat, stopBeat = every(clock, o.Heartbeat)
		return !c.isAcked() || c.send(item{opcode: opText, tail: heartbeat(clock.Now())})
	}
	onPing := func() bool {
		ping, stopPing = every(clock, o.PingEvery)
		return c.send(item{opcode: opPing})
	}
	for alive := true; alive; {
		select { // first, so that a busy connection has its heartbeat too
		case <-beat:
			alive = onBeat()
			continue
		case <-ping:
			alive = onPing()
			continue
		default:
		}
		m, ok, end := c.pop()
		switch {
		case end != nil:
			c.writeClose(*end)
			return
		case ok:
			alive = c.send(m)
			continue
		}
		select {
		case <-c.wake:
		case <-c.aborted:
			return
		case <-beat:
			alive = onBeat()
		case <-ping:
			alive = onPing()
		}
	}
}

// every returns a timer for the interval, or one that never fires when it is off.
func every(clock Clock, interval time.Duration) (<-chan time.Time, func()) {
	if interval < 0 {
		return nil, func() {}
	}
	return clock.NewTimer(interval)
}

func heartbeat(now time.Time) []byte {
	return encode(typePing, "", mustMarshal(map[string]string{"now": now.Format(time.RFC3339Nano)}))
}

func (c *conn) isAcked() bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.acked
}

// send writes one message and tells whether the connection still stands.
func (c *conn) send(m item) bool {
	_ = c.out.conn.SetWriteDeadline(time.Now().Add(c.t.options.WriteTimeout))
	if err := c.out.write(m.opcode, m.head, m.tail); err != nil {
		if c.open() {
			c.t.counters.dropped.Add(1)
		}
		c.abort()
		_ = c.out.conn.Close() // wakes the reader
		return false
	}
	if m.next {
		c.t.counters.deliveries.Add(1)
	}
	return true
}

func (c *conn) writeClose(why closing) {
	select {
	case <-c.aborted:
		return
	default:
	}
	if !c.send(item{opcode: opClose, tail: closePayload(why)}) {
		return
	}
	_ = c.ws.SetReadDeadline(time.Now().Add(closeGrace))
}
