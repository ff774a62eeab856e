package live

import (
	"bufio"
	"bytes"
	"fmt"
	"net"
	"net/http"
)

// upgrading lets the WebSocket library take the connection over behind a gate.
type upgrading struct {
	http.ResponseWriter
	gate *gate
}

// Hijack implements http.Hijacker.
func (u *upgrading) Hijack() (net.Conn, *bufio.ReadWriter, error) {
	c, buffered, err := http.NewResponseController(u.ResponseWriter).Hijack()
	if err != nil {
		return nil, nil, fmt.Errorf("hijack: %w", err)
	}
	u.gate.Conn = c
	return u.gate, buffered, nil
}

// Unwrap lets http.ResponseController reach the writer below.
func (u *upgrading) Unwrap() http.ResponseWriter { return u.ResponseWriter }

// gate is the connection that the WebSocket library sees. It lets the answer to the handshake pass, and nothing that
// the library would write by itself later, in the midst of what our own writer is writing.
type gate struct {
	net.Conn
	shut    bool // the handshake is over
	deflate bool // permessage-deflate was agreed on
}

// Write implements net.Conn.
func (g *gate) Write(p []byte) (int, error) {
	if g.shut {
		return len(p), nil
	}
	g.deflate = g.deflate || bytes.Contains(p, []byte("\r\nSec-WebSocket-Extensions: permessage-deflate"))
	return g.Conn.Write(p)
}
