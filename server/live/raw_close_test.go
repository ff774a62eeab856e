package live_test

import (
	"encoding/binary"
	"testing"

	"github.com/gorilla/websocket"
	"github.com/tugu-city/tugu/server/live"
)

// What is no WebSocket frame is answered by the one writer, behind what it was writing.
func TestProtocolErrorCloses(t *testing.T) {
	t.Parallel()
	s := newServer(t, live.Options{})
	for name, frame := range map[string][]byte{
		"reserved opcode":        {0x83, 0x80, 0, 0, 0, 0},
		"reserved bit":           {0x91, 0x80, 0, 0, 0, 0},
		"not masked":             {0x81, 0x02, '{', '}'},
		"nothing to continue":    {0x80, 0x80, 0, 0, 0, 0},
		"long control frame":     {0x89, 0xfe, 0, 126, 0, 0, 0, 0},
		"compressed, not agreed": {0xc1, 0x80, 0, 0, 0, 0},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			c := s.connectRaw(t, "")
			c.send(`{"type":"connection_init"}`)
			c.send(`{"type":"subscribe","id":"1","payload":{"query":"subscription{counter(pad:20000){value pad}}"}}`)
			if _, err := c.conn.Write(frame); err != nil {
				t.Fatal(err)
			}
			for {
				first, payload := c.frame()
				if first != 0x88 {
					continue // acknowledgement and answer, whole
				}
				if code := binary.BigEndian.Uint16(payload); code != websocket.CloseProtocolError {
					t.Fatalf("closed with %d %s", code, payload[2:])
				}
				return
			}
		})
	}
}
