package live_test

import (
	"bufio"
	"encoding/binary"
	"io"
	"net"
	"net/http"
	"strings"
	"testing"
	"time"
)

// raw is a WebSocket client that shows frames as they are.
type raw struct {
	t          *testing.T
	conn       net.Conn
	r          *bufio.Reader
	extensions string
}

func (s *server) connectRaw(t *testing.T, headers string) *raw {
	t.Helper()
	c, err := net.Dial("tcp", strings.TrimPrefix(s.http.URL, "http://"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = c.Close() })
	_ = c.SetDeadline(time.Now().Add(patience))
	if _, err := io.WriteString(c, "GET / HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"+
		"Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"+
		"Sec-WebSocket-Protocol: graphql-transport-ws\r\n"+headers+"\r\n"); err != nil {
		t.Fatal(err)
	}
	r := bufio.NewReader(c)
	resp, err := http.ReadResponse(r, nil)
	if err != nil || resp.StatusCode != http.StatusSwitchingProtocols {
		t.Fatalf("%v %v", resp, err)
	}
	_ = resp.Body.Close()
	return &raw{t, c, r, resp.Header.Get("Sec-WebSocket-Extensions")}
}

// send sends a text message, masked with zeros.
func (c *raw) send(message string) {
	c.t.Helper()
	head := []byte{0x81, 0x80 | byte(min(len(message), 126))}
	if len(message) >= 126 {
		head = binary.BigEndian.AppendUint16(head, uint16(len(message)))
	}
	if _, err := c.conn.Write(append(append(head, 0, 0, 0, 0), message...)); err != nil {
		c.t.Fatal(err)
	}
}

// frame reads a frame.
func (c *raw) frame() (first byte, payload []byte) {
	c.t.Helper()
	head := make([]byte, 4)
	if _, err := io.ReadFull(c.r, head[:2]); err != nil {
		c.t.Fatal(err)
	}
	n := int(head[1])
	if n == 126 {
		if _, err := io.ReadFull(c.r, head[2:4]); err != nil {
			c.t.Fatal(err)
		}
		n = int(binary.BigEndian.Uint16(head[2:]))
	}
	payload = make([]byte, n)
	if _, err := io.ReadFull(c.r, payload); err != nil {
		c.t.Fatal(err)
	}
	return head[0], payload
}
