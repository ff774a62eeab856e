package live_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/rand/v2"
	"net"
	"strconv"
	"sync"
	"testing"
	"time"

	"github.com/gorilla/websocket"
	"github.com/tugu-city/tugu/server/live"
)

// TestStormOfScopes has peers of several scopes ask the same, all the time, while they come and go and the answers
// change: each answer is of the peer's own scope, or, where the question depends on who asks, the peer's own.
func TestStormOfScopes(t *testing.T) {
	t.Parallel()
	for _, principal := range []bool{false, true} {
		t.Run(fmt.Sprintf("principal %t", principal), func(t *testing.T) {
			t.Parallel()
			stormOfScopes(t, principal)
		})
	}
}

// stormOfScopes asks what depends on the scope alone, or, now and then, on who asks.
func stormOfScopes(t *testing.T, principal bool) {
	k := &gatekeeper{}
	s := newServer(t, live.Options{
		Window: time.Millisecond, SweepEvery: 20 * time.Millisecond,
		Scope: func(ctx context.Context, payload json.RawMessage) (string, context.Context, error) {
			var init struct{ Scope string }
			if err := json.Unmarshal(payload, &init); err != nil {
				return "", nil, err
			}
			_, ctx, err := k.admit(ctx, payload)
			return init.Scope, ctx, err
		},
	})
	var peers, changes sync.WaitGroup
	over := make(chan struct{})
	changes.Go(func() {
		for tick := time.NewTicker(2 * time.Millisecond); ; {
			select {
			case <-tick.C:
				s.Private.Store(principal && !s.Private.Load())
				s.Add("main", 1)
			case <-over:
				tick.Stop()
				return
			}
		}
	})
	for i := range 12 {
		peers.Go(func() {
			random := rand.New(rand.NewPCG(1, uint64(i)))
			for range 25 {
				if err := s.visit(random, fmt.Sprint("scope ", i%3), fmt.Sprint("user ", i)); err != nil {
					t.Errorf("peer %d: %v", i, err)
					return
				}
			}
		})
	}
	peers.Wait()
	close(over)
	changes.Wait()
	eventually(t, "all gone", func() bool {
		st := s.transport.Stats()
		return st.Connections == 0 && st.Subscriptions == 0 && st.Members == 0 && st.Groups == 0
	})
	st := s.transport.Stats()
	t.Logf("%+v", st)
	if !principal && st.Shared == 0 || st.Missed != 0 {
		t.Error("nothing was shared, or a change was missed")
	}
}

// visit is one connection of a peer, which subscribes to the same several times and completes some of them.
func (s *server) visit(random *rand.Rand, scope, user string) error {
	dialer := websocket.Dialer{Subprotocols: []string{live.Subprotocol}, HandshakeTimeout: patience}
	ws, resp, err := dialer.Dial(s.url(), nil)
	if err != nil {
		return err
	}
	_ = resp.Body.Close()
	defer ws.Close()
	say := func(format string, args ...any) {
		_ = ws.WriteMessage(websocket.TextMessage, fmt.Appendf(nil, format, args...))
	}
	say(`{"type":"connection_init","payload":{"scope":%q,"user":%q}}`, scope, user)
	want := map[string]bool{}
	for i := range 1 + random.IntN(6) {
		id := strconv.Itoa(i)
		say(`{"type":"subscribe","id":%q,"payload":{"query":"subscription { viewer { scope user } }"}}`, id)
		if random.IntN(3) == 0 {
			say(`{"type":"complete","id":%q}`, id)
		} else {
			want[id] = true
		}
	}
	for len(want) > 0 { // each that was not completed has an answer
		_ = ws.SetReadDeadline(time.Now().Add(patience))
		var m struct {
			ID, Type string
			Payload  struct {
				Data struct {
					Viewer *struct{ Scope, User *string }
				}
				Errors json.RawMessage
			}
		}
		if err := ws.ReadJSON(&m); err != nil {
			return err
		}
		if m.Type != "next" {
			continue
		}
		delete(want, m.ID)
		v := m.Payload.Data.Viewer
		shared := v != nil && v.Scope != nil && *v.Scope == scope && v.User == nil
		alone := v != nil && v.User != nil && *v.User == user && v.Scope == nil
		if !shared && !alone {
			return errors.New("not the answer of " + scope + " or " + user + ": " + string(mustJSON(m.Payload)))
		}
	}
	if tcp, ok := ws.NetConn().(*net.TCPConn); ok && random.IntN(2) == 0 {
		_ = tcp.SetLinger(0) // a reset, not a goodbye
	}
	return nil
}

func mustJSON(v any) []byte {
	b, err := json.Marshal(v)
	if err != nil {
		panic(err)
	}
	return b
}
