package live_test

import (
	"compress/flate"
	"encoding/json"
	"io"
	"strings"
	"testing"
	"time"

	"github.com/gorilla/websocket"
	"github.com/tugu-city/tugu/server/live"
)

// deflating opens a connection that offers permessage-deflate, and has it acknowledged.
func (s *server) deflating(t *testing.T) *client {
	t.Helper()
	dialer := websocket.Dialer{Subprotocols: []string{live.Subprotocol}, EnableCompression: true}
	ws, resp, err := dialer.Dial(s.url(), nil)
	if err != nil {
		t.Fatal(err)
	}
	_ = resp.Body.Close()
	t.Cleanup(func() { _ = ws.Close() })
	c := &client{t, ws}
	c.send(`{"type":"connection_init"}`)
	c.expect("connection_ack", "")
	return c
}

func TestCompressedAnswers(t *testing.T) {
	t.Parallel()
	s := newServer(t, live.Options{})
	packed, plain := s.deflating(t), s.greet(t)
	ids := []string{"1", "6ba7b810-9dad-11d1-80b4-00c04fd430c8", strings.Repeat("é\"\\", 5000)}
	for _, id := range ids {
		for _, c := range []*client{packed, plain} {
			c.subscribe(id, `subscription { counter(pad: 7500) { value pad } }`, "")
			c.value(id, 0)
		}
	}
	packed.subscribe("small", counter, "") // below the threshold: as it is, between compressed ones
	packed.value("small", 0)
	packed.subscribe("q", `{ counter(pad: 7500) { value pad } }`, "")
	packed.value("q", 0)
	packed.expect("complete", "q")
	saved := s.transport.Stats().BytesSaved
	if saved < uint64(len(ids))*6000 {
		t.Fatalf("compression saved %d bytes", saved)
	}
	s.Add("main", 1)
	for _, c := range []*client{packed, plain} {
		got := map[string]bool{}
		for range ids {
			r, err := c.read()
			for err == nil && r.ID == "small" {
				r, err = c.read()
			}
			if err != nil || r.Type != "next" || !strings.Contains(string(r.Payload), strings.Repeat("x", 7500)) {
				t.Fatalf("%s %v", r.Type, err)
			}
			got[r.ID] = true
		}
		for _, id := range ids {
			if !got[id] {
				t.Fatalf("nothing for %q, got %d", id, len(got))
			}
		}
	}
}

// A message of a stored block and of blocks that were compressed elsewhere is what any inflater reads.
func TestStoredPrefix(t *testing.T) {
	t.Parallel()
	s := newServer(t, live.Options{})
	c := s.connectRaw(t, "Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits\r\n")
	c.send(`{"type":"connection_init"}`)
	c.frame()
	c.send(`{"type":"subscribe","id":"abc","payload":{"query":"subscription{counter(pad:7500){value pad}}"}}`)
	first, payload := c.frame()
	if first != 0xC1 {
		t.Fatalf("first byte %x", first)
	}
	head := `{"id":"abc","type":"next","payload":`
	if want := string([]byte{0, byte(len(head)), 0, ^byte(len(head)), 0xff}) + head; !strings.HasPrefix(string(payload), want) {
		t.Fatalf("%q", payload[:60])
	}
	text, err := io.ReadAll(flate.NewReader(strings.NewReader(string(payload) + "\x00\x00\xff\xff\x01\x00\x00\xff\xff")))
	if err != nil || !json.Valid(text) || len(payload) > len(text)/8 {
		t.Fatalf("%d bytes, %d inflated, %v", len(payload), len(text), err)
	}
}

func TestCompressionIsNegotiated(t *testing.T) {
	t.Parallel()
	s, never := newServer(t, live.Options{}), newServer(t, live.Options{CompressAbove: -1})
	for _, c := range []struct {
		s     *server
		offer string
		want  string
	}{
		{s, "permessage-deflate", "permessage-deflate; server_no_context_takeover; client_no_context_takeover"},
		{s, "permessage-deflate; client_max_window_bits", "permessage-deflate; server_no_context_takeover; client_no_context_takeover"},
		{s, "permessage-deflate; server_max_window_bits=10", ""},
		{s, "x-other", ""},
		{s, "", ""},
		{never, "permessage-deflate", ""},
	} {
		header := ""
		if c.offer != "" {
			header = "Sec-WebSocket-Extensions: " + c.offer + "\r\n"
		}
		if got := c.s.connectRaw(t, header).extensions; got != c.want {
			t.Errorf("%q was answered by %q", c.offer, got)
		}
	}
}

// What a peer sends compressed may not unfold to more than it may send.
func TestDeflateBombIsClosed(t *testing.T) {
	t.Parallel()
	s := newServer(t, live.Options{})
	c := s.deflating(t)
	c.ws.EnableWriteCompression(true)
	_ = c.ws.SetWriteDeadline(time.Now().Add(patience))
	c.send(`{"type":"ping","payload":{"small":"` + strings.Repeat("y", 1000) + `"}}`)
	c.expect("pong", "")
	if err := c.ws.WriteMessage(websocket.TextMessage, []byte(`{"type":"ping","payload":{"x":"`+strings.Repeat("x", 1<<20)+`"}}`)); err != nil {
		t.Fatal(err)
	}
	c.closed(websocket.CloseMessageTooBig)
}
