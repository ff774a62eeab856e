package live_test

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/gorilla/websocket"
	"github.com/tugu-city/tugu/server/live"
)

// words are what garbage is made of: enough of the protocol to get past its first checks now and then.
var words = []string{
	`{`, `}`, `[`, `]`, `"`, `:`, `,`, `null`, `0`, `-1e999`, `true`, ` `, "\x00", "\xff", `\u0000`, `\ud800`,
	`"type"`, `"id"`, `"payload"`, `"query"`, `"variables"`, `"operationName"`, `"extensions"`,
	`"subscribe"`, `"complete"`, `"ping"`, `"pong"`, `"next"`, `"connection_init"`, `"1"`, `"subscription{counter{value}}"`,
	`{"type":"ping"}`, `{"type":"pong","payload":{}}`, `{"type":"complete","id":"1"}`,
	`{"type":"subscribe","id":"1","payload":{"query":"`, `"}}`, `subscription`, `{counter{value}}`, `{broken}`,
	`{numbers(count:2){value}}`, `mutation{add(input:{}){value}}`, `fragment f on Subscription{...f}`, `...f`, `$x:Int`, `@skip(if:`,
}

func garbage(r *rand.Rand) []byte {
	var out []byte
	for range r.IntN(6) {
		out = append(out, words[r.IntN(len(words))]...)
	}
	if len(out) > 0 && r.IntN(4) == 0 {
		out[r.IntN(len(out))] = byte(r.IntN(256))
	}
	return out
}

// known tells whether err is a close that the protocol knows.
func known(err error) bool {
	var closed *websocket.CloseError
	if !errors.As(err, &closed) {
		return false
	}
	switch closed.Code {
	case live.CloseInvalidMessage, live.CloseUnauthorized, live.CloseDuplicateSubscriber, live.CloseTooManyInits:
		return true
	}
	return false
}

// survive sends messages, then a ping, and reads until the pong or a close of the protocol.
func (s *server) survive(t *testing.T, init bool, messages ...[]byte) (closed bool) {
	t.Helper()
	c := s.connect(t)
	defer func() { _ = c.ws.Close() }()
	if init {
		c.send(`{"type":"connection_init"}`)
		c.expect("connection_ack", "")
	}
	for _, m := range append(messages, []byte(`{"type":"ping","payload":{"last":true}}`)) {
		if err := c.ws.WriteMessage(websocket.TextMessage, m); err != nil {
			break // closed; the reason is read below
		}
	}
	for {
		r, err := c.read()
		switch {
		case err != nil && !known(err):
			t.Fatalf("after %q: %v", messages, err)
		case err != nil:
			return true
		case r.Type == "pong" && string(r.Payload) == `{"last":true}`:
			return false
		}
	}
}

func TestTenThousandMessagesOfGarbage(t *testing.T) {
	t.Parallel()
	s := newServer(t, live.Options{})
	r := rand.New(rand.NewPCG(1, 2))
	sent, closes := 0, 0
	for sent < 10_000 {
		batch := make([][]byte, 1+r.IntN(20))
		for i := range batch {
			batch[i] = garbage(r)
		}
		sent += len(batch)
		if s.survive(t, r.IntN(4) > 0, batch...) {
			closes++
		}
	}
	t.Logf("%d messages, %d closes", sent, closes)
	c := s.greet(t)
	c.subscribe("1", counter, "")
	c.expect("next", "1")
}

func FuzzMessage(f *testing.F) {
	for _, m := range []string{
		`{"type":"connection_init"}`, `{"type":"ping","payload":{}}`, `{"type":"complete","id":"1"}`,
		fmt.Sprintf(`{"type":"subscribe","id":"1","payload":{"query":%q,"variables":{"a":[1,{"b":null}]}}}`, counter),
		`{"type":"subscribe","id":"é","payload":{"query":"mutation{add(input:{by:2}){value}}"}}`, `[`, ``,
	} {
		f.Add([]byte(m))
	}
	r := rand.New(rand.NewPCG(3, 4))
	for range 50 {
		f.Add(garbage(r))
	}
	f.Fuzz(func(t *testing.T, m []byte) {
		if len(m) > 1<<16 {
			t.Skip("longer than MaxMessageBytes")
		}
		s := newServer(t, live.Options{})
		s.survive(t, true, m)
		s.survive(t, false, m)
	})
}
