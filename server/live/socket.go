package live

import (
	"net"
	"time"
)

// turnLength is how many messages a worker writes for one connection before the others have their turn.
const turnLength = 32

// encode returns a message as a frame: a prefix, made in buf, and a tail that may be shared.
func (c *conn) encode(buf []byte, m item) (prefix, tail []byte) {
	text := func(payload []byte) ([]byte, []byte) {
		return append(appendHeader(buf, opText, len(payload)), payload...), nil
	}
	switch m.kind {
	case kindNext:
		head := m.sub.head
		if !c.deflate || len(m.frame.tail) < c.t.options.CompressAbove || len(head) > maxStored {
			return append(appendHeader(buf, opText, len(head)+len(m.frame.tail)), head...), m.frame.tail
		}
		tail = m.frame.compressed()
		c.t.counters.saved.Add(uint64(max(0, len(m.frame.tail)-len(tail)-storedHeader)))
		return appendStored(appendHeader(buf, opText|compressedFrame, storedHeader+len(head)+len(tail)), head), tail
	case kindError:
		return text(encode(typeError, m.id, m.payload))
	case kindComplete:
		return text(encode(typeComplete, m.id, nil))
	case kindAck:
		return text(encode(typeAck, "", nil))
	case kindPong:
		return text(encode(typePong, "", m.payload))
	case kindHeartbeat:
		return c.t.beat().frame, nil
	case kindUnchanged:
		return text(encode(typePing, "", mustMarshal(map[string]string{"unchanged": m.id})))
	case kindPing:
		return appendHeader(buf, opPing, 0), nil
	default:
		return append(appendHeader(buf, opPong, len(m.payload)), m.payload...), nil
	}
}

// drain writes what waits, without ever waiting for the peer: the rest of what the socket does not take at once is
// left to a goroutine of its own, which may wait.
func (c *conn) drain(w *worker) {
	for range turnLength {
		m, ok, end := c.pop()
		if end != nil {
			go c.writeOn(nil, nil, item{}) // the last frame may have to wait
			return
		}
		if !ok {
			return
		}
		var space [256]byte
		prefix, tail := c.encode(space[:0], m)
		n, err := w.write(c.raw, w.join(prefix, tail))
		switch {
		case err != nil:
			c.broken()
		case n < len(prefix):
			go c.writeOn(append([]byte(nil), prefix[n:]...), tail, m)
			return
		case n < len(prefix)+len(tail):
			go c.writeOn(nil, tail[n-len(prefix):], m)
			return
		default:
			c.wrote(m, n)
		}
	}
	c.t.pool.submit(c)
}

// writeOn writes the rest of a message and then whatever waits, and ends with the connection's last frame if its end
// has come.
func (c *conn) writeOn(prefix, tail []byte, m item) {
	for begun := len(prefix)+len(tail) > 0; ; begun = true {
		if begun {
			_ = c.net.SetWriteDeadline(time.Now().Add(c.t.options.WriteTimeout))
			n := len(prefix) + len(tail)
			if c.writeParts(prefix, tail) != nil {
				c.broken()
			} else {
				c.wrote(m, n)
			}
		}
		var ok bool
		var end *closing
		_ = c.net.SetWriteDeadline(time.Time{}) // before the turn ends, and another writer's may begin
		if m, ok, end = c.pop(); end != nil {
			c.writeEnd(*end)
			return
		}
		if !ok {
			return
		}
		prefix, tail = c.encode(nil, m)
	}
}

func (c *conn) writeParts(prefix, tail []byte) error {
	if c.raw == nil { // TLS makes a record of each part
		_, err := c.net.Write(append(prefix, tail...))
		return err
	}
	parts := net.Buffers{prefix, tail}
	_, err := parts.WriteTo(c.net)
	return err
}

// writeEnd is the last thing a writer does for a connection.
func (c *conn) writeEnd(why closing) {
	c.mu.Lock()
	lost := c.lost
	c.mu.Unlock()
	if !lost {
		payload := closePayload(why)
		_ = c.net.SetWriteDeadline(time.Now().Add(c.t.options.WriteTimeout))
		if c.writeParts(append(appendHeader(nil, opClose, len(payload)), payload...), nil) != nil {
			_ = c.net.Close()
		} else {
			_ = c.ws.SetReadDeadline(time.Now().Add(closeGrace))
		}
	}
	c.endWriting()
}

// endWriting tells that no writer will come any more.
func (c *conn) endWriting() {
	c.mu.Lock()
	c.written, c.writing = true, false
	c.mu.Unlock()
	close(c.gone)
}

// broken ends a connection that cannot be written to.
func (c *conn) broken() {
	if c.open() {
		c.t.counters.dropped.Add(1)
	}
	c.abort()
	_ = c.net.Close() // wakes the reader
}
