package live

import (
	"bytes"
	"cmp"
	"crypto/sha256"
	"encoding/base64"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"
	"sync"
	"time"
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

const (
	finalFrame      = 0x80
	compressedFrame = 0x40 // RSV1 of permessage-deflate
)

// appendHeader appends the header of an unmasked, unfragmented frame of n bytes; first is its opcode and flags.
func appendHeader(buf []byte, first byte, n int) []byte {
	buf = append(buf, finalFrame|first)
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
	tail   []byte
	body   int       // tail[:body] are errors and data, without extensions: what decides whether two answers are equal
	live   *revision // nil of what is no state answer
	digest string    // of tail[:body], of state answers
	final  bool      // nothing will ever change it
	since  time.Time // when the change that it answers was seen; zero: no change caused it

	once     sync.Once
	deflated []byte // of tail, made by compressed
}

func (f *frame) sameAnswer(other *frame) bool {
	return other != nil && bytes.Equal(f.tail[:f.body], other.tail[:other.body])
}

// payload is the answer alone.
func (f *frame) payload() []byte { return f.tail[:len(f.tail)-1] }

// compressed returns deflate blocks of the tail, made once for all.
func (f *frame) compressed() []byte {
	f.once.Do(func() { f.deflated = deflate(f.tail) })
	return f.deflated
}

// digest identifies an answer, whichever process made it.
func digest(body []byte) string {
	sum := sha256.Sum256(body)
	return base64.RawURLEncoding.EncodeToString(sum[:12])
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
		f.digest = digest(buf)
		live.Digest, f.live = f.digest, live
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
