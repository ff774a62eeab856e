package live

import (
	"errors"
	"io"
	"net"
	"strings"
	"time"

	"github.com/gorilla/websocket"
)

// serveSocket serves the upgraded connection in the background.
func (c *conn) serveSocket(ws *websocket.Conn, g *gate) {
	c.ws, c.net, c.deflate = ws, g.Conn, g.deflate
	if tcp, ok := c.net.(*net.TCPConn); ok {
		if n := c.t.options.SocketBuffer; n > 0 {
			_ = tcp.SetWriteBuffer(n) // the system's own will do as well
		}
		if raw, err := tcp.SyscallConn(); err == nil && triesWrites {
			c.raw = raw
		}
	}
	ws.SetPongHandler(func(string) error { c.heard(); return nil })
	ws.SetPingHandler(func(data string) error {
		c.heard()
		c.post(item{kind: kindPongFrame, payload: []byte(data)})
		return nil
	})
	ws.SetCloseHandler(func(code int, _ string) error {
		c.close(closing{code: code})
		return nil
	})
	if !c.start() {
		_ = c.net.Close()
	}
	c.heard()
	c.t.pings.add(&c.pingTurn, c)
	c.initTimer = time.AfterFunc(c.t.options.InitTimeout, func() {
		if !c.isAcked() {
			c.close(closing{CloseInitTimeout, "Connection initialisation timeout"})
		}
	})
	go c.serve()
}

// serve reads until the end and then releases everything the connection holds.
func (c *conn) serve() {
	defer c.t.forget(c)
	if c.ws.Subprotocol() != Subprotocol {
		c.close(closing{CloseSubprotocol, "Subprotocol not acceptable"})
	}
	err := c.read()
	if c.initTimer != nil {
		c.initTimer.Stop()
	}
	var closed *websocket.CloseError
	var timeout net.Error
	switch {
	case errors.As(err, &closed): // the close handler has set the reply
	case errors.As(err, &timeout) && timeout.Timeout() && c.open():
		c.t.counters.dropped.Add(1)
		c.close(closing{CloseSilent, "no answer to pings"})
	case errors.Is(err, errTooLong), errors.Is(err, websocket.ErrReadLimit):
		c.close(closing{websocket.CloseMessageTooBig, "message too long"})
		c.linger()
	case isGone(err):
		c.abort()
		_ = c.net.Close()
	default:
		c.close(closing{websocket.CloseProtocolError, strings.TrimPrefix(err.Error(), "websocket: ")})
		c.linger()
	}
	c.close(closing{}) // so that nothing more is accepted
	<-c.gone           // within the write timeout
	_ = c.ws.Close()
	c.wind()
}

// readBuffer is the size of a connection's read buffer: what peers send is short.
const readBuffer = 128

// isGone tells whether a failure to read is the connection's, rather than that of what was read.
func isGone(err error) bool {
	var network net.Error
	return errors.As(err, &network) || errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) || errors.Is(err, net.ErrClosed)
}

var errTooLong = errors.New("message too long")

// read handles messages until the connection ends. After close it discards them, to let the close frame arrive.
//
// Each message is taken in on a stack of its own, so that the reader's stays small for as long as it waits.
func (c *conn) read() error {
	for {
		kind, r, err := c.ws.NextReader()
		if err != nil {
			return err
		}
		taken := make(chan error)
		go func() { taken <- c.take(kind, r) }()
		if err := <-taken; err != nil {
			return err
		}
	}
}

// take reads and handles one message.
func (c *conn) take(kind int, r io.Reader) error {
	data, err := io.ReadAll(io.LimitReader(r, c.t.options.MaxMessageBytes+1)) // it may unfold
	if err != nil {
		return err
	}
	if int64(len(data)) > c.t.options.MaxMessageBytes {
		return errTooLong
	}
	c.t.counters.received.Add(uint64(len(data)))
	if !c.heard() {
		return nil
	}
	if kind != websocket.TextMessage {
		c.close(*invalid("binary message"))
		return nil
	}
	if why := c.handle(data); why != nil {
		c.close(*why)
	}
	return nil
}

// linger takes what the peer still sends, so that a close frame is not lost to a reset of the connection.
func (c *conn) linger() {
	_ = c.net.SetReadDeadline(time.Now().Add(closeGrace))
	_, _ = io.Copy(io.Discard, io.LimitReader(c.net, 1<<20))
}

// heard postpones the end of a silent peer and tells whether the connection is still open.
func (c *conn) heard() bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.end != nil {
		return false
	}
	if every := c.t.options.PingEvery; every > 0 {
		_ = c.ws.SetReadDeadline(time.Now().Add(every * 5 / 2))
	}
	return true
}
