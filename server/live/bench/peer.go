//go:build linux

package main

import (
	"bytes"
	"compress/flate"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"io"
)

// isAnswer is the least size of a frame that holds an answer, compressed or not; acks and pings are smaller.
const isAnswer = 300

const opPing = 9

// pong answers a ping of a server that expects nothing in particular.
var pong = []byte{0x8A, 0x80, 0, 0, 0, 0}

// peer is one connection: where in the stream of frames it stands, and no more.
type peer struct {
	header [10]byte
	have   int  // of the header
	left   int  // of the body; 0: in a header
	size   int  // of the body
	keeps  bool // the last answer, in text
	text   []byte
	whole  []byte
	pinged bool // and has not answered
}

// take goes through bytes of the stream and returns how many answers ended in them.
func (p *peer) take(b []byte) (answers int) {
	for len(b) > 0 {
		if p.left == 0 {
			n := copy(p.header[p.have:p.headerSize()], b)
			p.have += n
			b = b[n:]
			if p.have < p.headerSize() {
				continue
			}
			p.size = p.bodySize()
			p.left, p.have, p.text = p.size, 0, p.text[:0]
			if p.size == 0 && p.header[0]&0xF == opPing {
				p.pinged = true
			}
			continue
		}
		n := min(len(b), p.left)
		if p.keeps {
			p.text = append(p.text, b[:n]...)
		}
		p.left -= n
		b = b[n:]
		if p.left == 0 && p.header[0]&0xF == opPing {
			p.pinged = true
		}
		if p.left == 0 && p.size >= isAnswer {
			answers++
			if p.keeps {
				p.whole = append(p.whole[:0], p.text...)
			}
		}
	}
	return answers
}

func (p *peer) headerSize() int {
	switch {
	case p.have < 2:
		return 2
	case p.header[1] == 126:
		return 4
	case p.header[1] == 127:
		return 10
	}
	return 2
}

func (p *peer) bodySize() int {
	switch p.header[1] {
	case 126:
		return int(binary.BigEndian.Uint16(p.header[2:]))
	case 127:
		return int(binary.BigEndian.Uint64(p.header[2:]))
	}
	return int(p.header[1])
}

// board reads what the last answer of a peer that keeps it says.
func (p *peer) board(compressed bool) (screen, version, pillars int, err error) {
	text := p.whole
	if compressed {
		r := flate.NewReader(io.MultiReader(bytes.NewReader(text), bytes.NewReader([]byte("\x00\x00\xff\xff\x01\x00\x00\xff\xff"))))
		if text, err = io.ReadAll(r); err != nil {
			return 0, 0, 0, fmt.Errorf("inflate: %w", err)
		}
	}
	var m struct {
		Type    string
		Payload struct {
			Data struct {
				Board struct {
					Screen, Version int
					Pillars         []json.RawMessage
				}
			}
		}
	}
	if err := json.Unmarshal(text, &m); err != nil || m.Type != "next" {
		return 0, 0, 0, fmt.Errorf("%w: %.100s", err, text)
	}
	b := m.Payload.Data.Board
	return b.Screen, b.Version, len(b.Pillars), nil
}

// request asks for an upgrade.
func request(compressed bool) []byte {
	r := "GET /graphql HTTP/1.1\r\nHost: bench\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n" +
		"Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Protocol: graphql-transport-ws\r\n"
	if compressed { // as browsers and the package ws write it
		r += "Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits\r\n"
	}
	return []byte(r + "\r\n")
}

// appendText appends a text frame as clients send it, masked, if with zeros.
func appendText(buf []byte, text string) []byte {
	buf = append(buf, 0x81)
	if n := len(text); n < 126 {
		buf = append(buf, 0x80|byte(n))
	} else {
		buf = binary.BigEndian.AppendUint16(append(buf, 0x80|126), uint16(n))
	}
	return append(append(buf, 0, 0, 0, 0), text...)
}
