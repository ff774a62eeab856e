package main

import (
	"bufio"
	"bytes"
	"compress/flate"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"strconv"
	"strings"
	"testing"
	"time"
)

// rawSocket is a websocket of a client that keeps to no rule.
type rawSocket struct {
	net.Conn
	in *bufio.Reader
}

func dialRaw(t *testing.T, p *process, deflate bool) *rawSocket {
	t.Helper()
	c, err := net.Dial("tcp", p.address())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = c.Close() })
	_ = c.SetDeadline(time.Now().Add(90 * time.Second))
	offer := ""
	if deflate {
		offer = "Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits\r\n"
	}
	_, err = io.WriteString(c, "GET /graphql HTTP/1.1\r\nHost: "+p.address()+"\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"+
		"Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Protocol: graphql-transport-ws\r\n"+offer+"\r\n")
	if err != nil {
		t.Fatal(err)
	}
	s := &rawSocket{c, bufio.NewReader(c)}
	res, err := http.ReadResponse(s.in, nil)
	if err != nil || res.StatusCode != http.StatusSwitchingProtocols {
		t.Fatalf("upgrade: %+v %v", res, err)
	}
	_ = res.Body.Close() // an upgrade's body is empty
	return s
}

// clientFrame makes a client's frame, masked with zeros; first is its first byte.
func clientFrame(first byte, body []byte) []byte {
	b := []byte{first, 0x80 | 127}
	switch n := len(body); {
	case n < 126:
		b[1] = 0x80 | byte(n)
	case n < 1<<16:
		b[1] = 0x80 | 126
		b = binary.BigEndian.AppendUint16(b, uint16(n))
	default:
		b = binary.BigEndian.AppendUint64(b, uint64(n))
	}
	return append(append(b, 0, 0, 0, 0), body...)
}

const (
	textFrame     = 0x81
	textBegun     = 0x01
	continuation  = 0x00
	deflatedFrame = 0xC1
)

func (s *rawSocket) send(text string) { _, _ = s.Write(clientFrame(textFrame, []byte(text))) }

// next reads a message of the server, or the code of its close: 1006 when there was none.
func (s *rawSocket) next() (text []byte, code int) {
	header := make([]byte, 2)
	if _, err := io.ReadFull(s.in, header); err != nil {
		return nil, ended(err)
	}
	n := uint64(header[1])
	if n >= 126 {
		size := make([]byte, map[uint64]int{126: 2, 127: 8}[n])
		if _, err := io.ReadFull(s.in, size); err != nil {
			return nil, ended(err)
		}
		n = binary.BigEndian.Uint64(append(make([]byte, 8-len(size)), size...))
	}
	body := make([]byte, n)
	if _, err := io.ReadFull(s.in, body); err != nil {
		return nil, ended(err)
	}
	if header[0]&0xF == 8 && len(body) >= 2 {
		return nil, int(binary.BigEndian.Uint16(body))
	}
	return body, 0
}

// ended is 1006, or 0 when the server goes on saying nothing.
func ended(err error) int {
	if errors.Is(err, os.ErrDeadlineExceeded) {
		return 0
	}
	return 1006
}

// closed reads until the server ends the connection and returns the close code and the types of the messages before.
func (s *rawSocket) closed() (code int, types map[string]int) {
	types = map[string]int{}
	for {
		text, code := s.next()
		if text == nil {
			return code, types
		}
		var m struct{ Type string }
		_ = json.Unmarshal(text, &m) // pings of the socket are none
		types[m.Type]++
	}
}

// inflates makes little data of which n bytes come.
func inflates(n int) []byte {
	const each = 1 << 20
	block := func(data []byte) []byte { // ends at a byte and refers to nothing before it, so that it can be repeated
		var b bytes.Buffer
		w, _ := flate.NewWriter(&b, flate.BestCompression)
		_, _ = w.Write(data)
		_ = w.Flush()
		return b.Bytes()
	}
	all := append(block([]byte(`{"type":"ping","payload":{"x":"`)), bytes.Repeat(block(bytes.Repeat([]byte("x"), each)), n/each)...)
	return bytes.TrimSuffix(all, []byte("\x00\x00\xff\xff"))
}

// TestHostilePeers: whatever a peer sends, it is answered with an error or closed with a code, and the program lives on
// in bounded memory and leaves nothing behind.
func TestHostilePeers(t *testing.T) {
	t.Parallel()
	p := spawn(t, "serve", "--listen=127.0.0.1:0", "--database=sqlite:"+t.TempDir()+"/tugu.db", "--token="+testToken, "--log-level=error")
	const greeting, figures = `{"type":"connection_init"}`, `subscription { overview { kpis { open } } }`
	subscribe := func(id, query string) string {
		return fmt.Sprintf(`{"type":"subscribe","id":%q,"payload":{"query":%q}}`, id, query)
	}
	before := residentMemory(t, p)
	bomb, smallBomb := inflates(1<<30), inflates(48<<20)
	t.Run("peers", func(t *testing.T) {
		for name, peer := range map[string]struct {
			deflate bool
			send    func(s *rawSocket)
			codes   []int
		}{
			"frame said to be huge":    {false, func(s *rawSocket) { _, _ = s.Write([]byte{textFrame, 0xFF, 0x7F, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}) }, []int{1009, 4408}},
			"frame that is large":      {false, func(s *rawSocket) { s.send(strings.Repeat("x", 1<<20)) }, []int{1009, 1006}},
			"fragments without end":    {false, fragments, []int{1009, 1006}},
			"empty fragments":          {false, emptyFragments, []int{1009, 1008, 1002, 4400, 4408, 1006}},
			"not UTF-8":                {false, func(s *rawSocket) { s.send("{\"type\":\"ping\xff\"}") }, []int{4400, 1007}},
			"unknown opcode":           {false, func(s *rawSocket) { _, _ = s.Write(clientFrame(0x83, nil)) }, []int{1002}},
			"compressed without offer": {false, func(s *rawSocket) { _, _ = s.Write(clientFrame(deflatedFrame, []byte("xyz"))) }, []int{1002}},
			"unmasked":                 {false, func(s *rawSocket) { _, _ = s.Write([]byte{textFrame, 2, '{', '}'}) }, []int{1002}},
			"compressed bomb":          {true, func(s *rawSocket) { _, _ = s.Write(clientFrame(deflatedFrame, bomb)) }, []int{1009, 1006}},
			"small compressed bomb":    {true, func(s *rawSocket) { _, _ = s.Write(clientFrame(deflatedFrame, smallBomb)) }, []int{1009}},
			"corrupt compression":      {true, func(s *rawSocket) { _, _ = s.Write(clientFrame(deflatedFrame, []byte{0xFF, 0xFF, 0xFF})) }, []int{1002, 1007, 4400, 1006}},
			"says nothing":             {false, func(*rawSocket) {}, []int{4408}},
			"a frame in two bytes":     {false, func(s *rawSocket) { _, _ = s.Write([]byte{textFrame}) }, []int{4408}},
			"100,000 subscribes, read by nobody": {false, func(s *rawSocket) {
				s.send(greeting)
				for i := range 100_000 {
					if _, err := s.Write(clientFrame(textFrame, []byte(subscribe(strconv.Itoa(i), figures)))); err != nil {
						return
					}
				}
			}, []int{4008, 1006}},
		} {
			t.Run(name, func(t *testing.T) {
				t.Parallel()
				s := dialRaw(t, p, peer.deflate)
				peer.send(s)
				code, types := s.closed()
				t.Logf("probe: %-36s close %d", name, code)
				for _, want := range peer.codes {
					if code == want {
						return
					}
				}
				t.Errorf("closed with %d after %v, want one of %v", code, types, peer.codes)
			})
		}
		for name, query := range map[string]string{
			"deep query":         "{ __schema { types { fields { type " + strings.Repeat("{ ofType ", 500) + "{ name }" + strings.Repeat(" }", 500) + " } } } }",
			"deep nesting":       strings.Repeat("{ overview ", 3000) + strings.Repeat("}", 3000),
			"alias flood":        "{ " + aliases(1000) + " }",
			"subscribed aliases": "subscription { " + aliases(500) + " }",
			"fragment cycle":     "query { ...a } fragment a on Query { ...b } fragment b on Query { ...a }",
			"token flood":        "{" + strings.Repeat(" city", 12_000) + " { code } }",
			"directive flood":    "{ city " + strings.Repeat("@skip(if: false) ", 2000) + "{ code } }",
		} {
			t.Run(name, func(t *testing.T) {
				t.Parallel()
				s := dialRaw(t, p, false)
				s.send(greeting)
				s.send(subscribe("1", query))
				s.send(`{"type":"ping","payload":{"still":"there?"}}`)
				var m struct {
					Type, ID string
					Payload  json.RawMessage
				}
				for m.Type != "error" {
					text, code := s.next()
					if text == nil {
						t.Fatalf("closed with %d", code)
					}
					if err := json.Unmarshal(text, &m); err != nil || m.Type == "next" || m.Type == "complete" {
						t.Fatalf("answered: %.200s", text)
					}
				}
				t.Logf("probe: %-36s error %.120s", name, m.Payload)
			})
		}
		for name, words := range map[string]string{
			"slow headers": "GET /graphql HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgr",
			"slow body":    "POST /graphql HTTP/1.1\r\nHost: " + p.address() + "\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{\"query\":",
		} {
			t.Run(name, func(t *testing.T) {
				t.Parallel()
				c, err := net.Dial("tcp", p.address())
				if err != nil {
					t.Fatal(err)
				}
				defer c.Close()
				_, _ = io.WriteString(c, words)
				_ = c.SetReadDeadline(time.Now().Add(90 * time.Second))
				if _, err := io.Copy(io.Discard, c); errors.Is(err, os.ErrDeadlineExceeded) {
					t.Error("the connection is kept for ever")
				}
			})
		}
	})
	if code, _ := p.get(t, "/healthz"); code != http.StatusOK {
		t.Errorf("healthz answers %d", code)
	}
	p.awaitMetric(t, "tugu_live_connections", 0)
	if after := residentMemory(t, p); after > before+256<<20 {
		t.Errorf("memory grew from %.0f to %.0f bytes", before, after)
	}
	if code := p.stop(); code != 0 {
		t.Errorf("a graceful stop exits with %d: %s", code, p.log)
	}
}

func residentMemory(t *testing.T, p *process) float64 {
	t.Helper()
	n, ok := p.metric(t, "process_resident_memory_bytes")
	if !ok {
		t.Fatal("no figure of the memory")
	}
	return n
}

func aliases(n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, "a%d: overview { kpis { open } } ", i)
	}
	return b.String()
}

// fragments begins a message and goes on with it until the server has enough.
func fragments(s *rawSocket) {
	_, err := s.Write(clientFrame(textBegun, []byte(`{"type":"`)))
	for range 10_000 {
		if err != nil {
			return
		}
		_, err = s.Write(clientFrame(continuation, bytes.Repeat([]byte("x"), 1000)))
	}
}

// emptyFragments adds nothing to a message for ever, which no limit of its size ends.
func emptyFragments(s *rawSocket) {
	_, err := s.Write(clientFrame(textBegun, nil))
	for end := time.Now().Add(12 * time.Second); err == nil && time.Now().Before(end); {
		_, err = s.Write(bytes.Repeat(clientFrame(continuation, nil), 100))
	}
}
