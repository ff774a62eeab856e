package main

import (
	"context"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"net"
	"net/http"
	"os"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/gorilla/websocket"
	"github.com/tugu-city/tugu/graph"
	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/live"
)

// stormer opens connections, and subscribes, completes and leaves on each in no order.
type stormer struct {
	w       *swept
	random  *rand.Rand
	ask     func() string
	secret  string // a question whose answer only the bearer of the token may see
	ops     *atomic.Int64
	answers *atomic.Int64
}

// connection lives one connection, and tells what was wrong about it.
func (s *stormer) connection(ctx context.Context) error {
	init, trusted := `{"type":"connection_init"}`, s.random.IntN(2) == 0
	if trusted {
		init = `{"type":"connection_init","payload":{"authorization":"Bearer ` + testToken + `"}}`
	}
	d := websocket.Dialer{Subprotocols: []string{"graphql-transport-ws"}, EnableCompression: s.random.IntN(2) == 0}
	c, res, err := d.DialContext(ctx, strings.Replace(s.w.program.base, "http", "ws", 1)+"/graphql", nil)
	if err != nil {
		return err
	}
	_ = res.Body.Close() // an upgrade's body is empty
	defer c.Close()
	r := &stormReader{trusted: trusted, asked: map[string]bool{}, secret: map[string]bool{}, silent: map[string]int{}, answers: s.answers}
	send := func(v map[string]any) { _ = c.WriteJSON(v) } // a connection that is gone shows when it is read
	_ = c.WriteMessage(websocket.TextMessage, []byte(init))
	var active []string
	pings := 0
	for i := range 1 + s.random.IntN(12) {
		s.ops.Add(1)
		switch n := s.random.IntN(10); {
		case n < 6 || len(active) == 0:
			id := strconv.Itoa(i)
			query := "subscription " + s.ask()
			if n == 0 {
				query = s.secret
				r.secret[id] = true
			}
			r.asked[id] = true
			active = append(active, id)
			send(map[string]any{"type": "subscribe", "id": id, "payload": map[string]any{"query": query}})
		case n < 9:
			j := s.random.IntN(len(active))
			send(map[string]any{"type": "complete", "id": active[j]})
			pings++
			send(map[string]any{"type": "ping", "payload": map[string]any{"n": pings}})
			r.silent[active[j]] = pings
			active = append(active[:j], active[j+1:]...)
		default:
			for range s.random.IntN(4) {
				if err := r.read(c); err != nil {
					return err
				}
			}
		}
	}
	if s.random.IntN(3) == 0 { // reads until all that it has asked before is answered
		pings++
		send(map[string]any{"type": "ping", "payload": map[string]any{"n": pings}})
		for r.ponged < pings {
			if err := r.read(c); err != nil {
				return err
			}
		}
	}
	switch s.random.IntN(3) { // without a word otherwise
	case 0:
		_ = c.WriteControl(websocket.CloseMessage, websocket.FormatCloseMessage(1000, "bye"), time.Now().Add(time.Second))
	case 1:
		if tcp, ok := c.NetConn().(*net.TCPConn); ok {
			_ = tcp.SetLinger(0) // a reset
		}
	}
	return nil
}

// stormReader checks what comes over one connection.
type stormReader struct {
	trusted bool
	asked   map[string]bool
	secret  map[string]bool // ids of the question that is not for all
	silent  map[string]int  // ids that were completed, and the ping that followed
	ponged  int
	answers *atomic.Int64
}

func (r *stormReader) read(c *websocket.Conn) error {
	_ = c.SetReadDeadline(time.Now().Add(30 * time.Second))
	var m struct {
		Type, ID string
		Payload  json.RawMessage
	}
	if err := c.ReadJSON(&m); err != nil {
		return fmt.Errorf("the server ended a connection: %w", err)
	}
	switch m.Type {
	case "connection_ack", "ping":
		return nil
	case "pong":
		var p struct{ N int }
		err := json.Unmarshal(m.Payload, &p)
		r.ponged = p.N
		return err
	}
	switch ping, silent := r.silent[m.ID]; {
	case !r.asked[m.ID]:
		return fmt.Errorf("%s for %q, which nobody asked", m.Type, m.ID)
	case silent && ping <= r.ponged:
		return fmt.Errorf("%s for %q after it was completed", m.Type, m.ID)
	case m.Type == "complete" && r.secret[m.ID]:
		return nil
	case m.Type != "next":
		return fmt.Errorf("%s for %q: %s", m.Type, m.ID, m.Payload)
	}
	r.answers.Add(1)
	if r.secret[m.ID] {
		if shown := strings.Contains(string(m.Payload), secretTitle); shown != r.trusted {
			return fmt.Errorf("with the token: %t; a title is shown: %t: %s", r.trusted, shown, m.Payload)
		}
		return nil
	}
	var p livePayload
	if err := json.Unmarshal(m.Payload, &p); err != nil || len(p.Errors) > 0 || p.Extensions.Live.Epoch == "" {
		return fmt.Errorf("%.300s: %w", m.Payload, err)
	}
	return nil
}

const secretTitle = "Lampu di depan rumah"

// TestStorm has peers with and without the token subscribe, complete and leave while complaints change and every
// question is asked again all the time: those who stay have what the query answers, no change is missed, what only
// one scope may see reaches no other, and nothing is left behind.
func TestStorm(t *testing.T) {
	t.Parallel()
	w := newSwept(t, 300*time.Millisecond, func(s *service) live.Source { return s.changes })
	p, seed := w.program, uint64(7)
	if v, err := strconv.ParseUint(os.Getenv(seedEnv), 10, 64); err == nil {
		seed = v
	}
	var categories, departments []string
	for _, c := range w.profile.Categories {
		categories = append(categories, c.Code)
	}
	for _, d := range w.profile.Departments {
		departments = append(departments, d.Code)
	}
	channel := p.channel(t)
	var made struct {
		ComplaintSubmit struct{ Complaint struct{ ID string } }
	}
	if code := p.ask(t, testToken, `mutation { complaintSubmit(input: {channel: "`+channel+`", title: "`+secretTitle+`", text: "x"}) { complaint { id } } }`, &made); code != "" {
		t.Fatal(code)
	}
	ctx, cancel := context.WithTimeout(t.Context(), 4*time.Minute)
	defer cancel()
	random := rand.New(rand.NewPCG(seed, 0))
	questions := make([]string, 12) // few, so that many peers share them
	for i := range questions {
		questions[i] = randomQuestion(random, departments, categories)
	}

	// Those who stay: each question over a websocket and an event stream, with and without the token.
	var watchers []*watcher
	var watching sync.WaitGroup
	enough, leave := context.WithCancel(ctx)
	defer leave()
	address := strings.TrimPrefix(p.base, "http://")
	for _, q := range questions {
		for _, token := range []string{"", testToken} {
			watch := &watcher{question: q, over: []string{"socket", "events"}[len(watchers)%2], token: token}
			watchers = append(watchers, watch)
			watching.Add(1)
			watch.watch(enough, t, address, rand.New(rand.NewPCG(seed, uint64(len(watchers)))), watching.Done)
		}
	}

	writing, endWriting := context.WithCancel(ctx)
	defer endWriting()
	var writes sync.WaitGroup
	var accepted, ops, answers, connections atomic.Int64
	writer := &feedWriter{address: w.address, channel: channel, category: categories[0], count: &accepted, random: rand.New(rand.NewPCG(seed, 1))}
	writes.Go(func() { writer.run(writing) })
	var storm sync.WaitGroup
	for i := range 16 {
		storm.Go(func() {
			random := rand.New(rand.NewPCG(seed, uint64(100+i)))
			s := &stormer{
				w: w, random: random, ops: &ops, answers: &answers,
				ask:    func() string { return questions[random.IntN(len(questions))] },
				secret: `{ complaint(id: "` + made.ComplaintSubmit.Complaint.ID + `") { title } }`,
			}
			for range 20 {
				if err := s.connection(ctx); err != nil {
					t.Errorf("seed %d, peer %d: %v", seed, i, err)
					return
				}
				connections.Add(1)
			}
		})
	}
	storm.Wait()
	endWriting()
	writes.Wait()
	if writer.err != nil || writer.lost > 0 || accepted.Load() == 0 {
		t.Fatal(writer.err, writer.lost, accepted.Load())
	}
	settle(ctx, t, p, watchers)
	stay := int64(len(watchers))
	w.eventually(t, "those who left forgotten", func(st live.Stats) bool { return st.Connections == stay && st.Members == stay })
	scopes := map[string]int{}
	for _, g := range w.transport.Groups() {
		scopes[g.Scope] += g.Members
	}
	if len(scopes) != 2 || scopes[graph.Viewer{May: city.OpenComplaints.Rights()}.Class()] != int(stay/2) || scopes[graph.Viewer{May: city.RoleAdmin.Rights(false)}.Class()] != int(stay/2) {
		t.Errorf("members by scope: %v", scopes)
	}

	// Nothing changes any more, and yet all are asked again.
	rest := w.transport.Stats()
	w.eventually(t, "asked again", func(st live.Stats) bool { return st.Executions >= rest.Executions+2*uint64(st.Groups) })
	st := w.transport.Stats()
	if st.Missed != 0 {
		t.Errorf("%d changes were missed", st.Missed)
	}
	t.Logf("seed %d: %d connections, %d operations, %d answers read beside %d who stay; %d events; %d executions, %d spared by sharing, %d by dependencies; missed %d",
		seed, connections.Load(), ops.Load(), answers.Load(), stay, accepted.Load(), st.Executions, st.Shared, st.Skipped, st.Missed)
	leave()
	watching.Wait()
	w.eventually(t, "all gone", func(st live.Stats) bool { return st.Connections == 0 && st.Subscriptions == 0 && st.Groups == 0 })
	http.DefaultClient.CloseIdleConnections()
}
