package live

import (
	"bytes"
	"cmp"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"maps"
	"net"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/gqlerror"
)

// WebSocket opcodes (RFC 6455, section 5.2).
const (
	opText  = 0x1
	opClose = 0x8
	opPing  = 0x9
	opPong  = 0xA
)

const finalFrame = 0x80

// appendHeader appends the header of an unmasked, unfragmented frame of n bytes.
func appendHeader(buf []byte, opcode byte, n int) []byte {
	buf = append(buf, finalFrame|opcode)
	switch {
	case n < 126:
		return append(buf, byte(n))
	case n < 1<<16:
		return binary.BigEndian.AppendUint16(append(buf, 126), uint16(n))
	default:
		return binary.BigEndian.AppendUint64(append(buf, 127), uint64(n))
	}
}

// closePayload is the body of a close frame, its reason cut to what a control frame holds.
func closePayload(c closing) []byte {
	if c.code == 0 || c.code == 1005 || c.code == 1006 {
		return nil // codes that must not be sent
	}
	reason := c.reason
	for len(reason) > 123 || !utf8.ValidString(reason) {
		_, n := utf8.DecodeLastRuneInString(reason)
		reason = reason[:len(reason)-n]
	}
	return append(binary.BigEndian.AppendUint16(nil, uint16(c.code)), reason...)
}

// frame is the shared part of a "next" message: the payload and the brace that ends the message. It is not changed
// after it was made.
type frame struct {
	tail []byte
	body int // tail[:body] are errors and data, without extensions: what decides whether two answers are equal
}

func (f *frame) sameAnswer(other *frame) bool {
	return other != nil && bytes.Equal(f.tail[:f.body], other.tail[:other.body])
}

// newFrame encodes an answer, with live (when not nil) under extensions.live.
func newFrame(resp *graphql.Response, live *revision) (*frame, error) {
	buf := make([]byte, 0, len(resp.Data)+256)
	buf = append(buf, '{')
	if len(resp.Errors) > 0 {
		// Fields that run at the same time fail in any order; the same errors are the same answer.
		sorted := slices.SortedStableFunc(slices.Values(resp.Errors), func(a, b *gqlerror.Error) int {
			return cmp.Or(strings.Compare(a.Path.String(), b.Path.String()), strings.Compare(a.Message, b.Message))
		})
		errs, err := json.Marshal(sorted)
		if err != nil {
			return nil, fmt.Errorf("encode errors: %w", err)
		}
		buf = append(append(append(buf, `"errors":`...), errs...), ',')
	}
	buf = append(buf, `"data":`...)
	if len(resp.Data) > 0 {
		buf = append(buf, resp.Data...)
	} else {
		buf = append(buf, "null"...)
	}
	f := &frame{body: len(buf)}
	extensions := resp.Extensions
	if live != nil {
		extensions = maps.Clone(extensions)
		if extensions == nil {
			extensions = map[string]any{}
		}
		extensions["live"] = live
	}
	if len(extensions) > 0 {
		ext, err := json.Marshal(extensions)
		if err != nil {
			return nil, fmt.Errorf("encode extensions: %w", err)
		}
		buf = append(append(buf, `,"extensions":`...), ext...)
	}
	f.tail = append(buf, "}}"...)
	return f, nil
}

// maxScratch is the buffer that a connection may keep between two writes.
const maxScratch = 1 << 10

// frameWriter writes frames to a connection that nobody else writes to.
type frameWriter struct {
	conn    net.Conn
	scratch []byte
	parts   [2][]byte
}

// write sends one frame whose payload is head and then tail. On TCP the tail is not copied: both leave in one writev.
func (w *frameWriter) write(opcode byte, head, tail []byte) error {
	if cap(w.scratch) > maxScratch {
		w.scratch = nil
	}
	w.scratch = appendHeader(w.scratch[:0], opcode, len(head)+len(tail))
	w.scratch = append(w.scratch, head...)
	_, tcp := w.conn.(*net.TCPConn)
	if !tcp || len(tail) == 0 {
		_, err := w.conn.Write(append(w.scratch, tail...))
		return err
	}
	w.parts = [2][]byte{w.scratch, tail}
	buffers := net.Buffers(w.parts[:])
	_, err := buffers.WriteTo(w.conn)
	w.parts = [2][]byte{}
	return err
}
