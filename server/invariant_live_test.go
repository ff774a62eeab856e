package main

import (
	"bufio"
	"bytes"
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
)

// watcher holds what a subscriber was sent last.
type watcher struct {
	question string
	over     string
	token    string // "": none

	mu       sync.Mutex // guards what follows
	data     string     // without the age of the answer
	sequence int64
	epoch    string
	count    int
	broken   error
}

// livePayload is an answer of a state subscription.
type livePayload struct {
	Data       json.RawMessage
	Errors     []struct{ Message string }
	Extensions struct {
		Live struct {
			Epoch    string
			Sequence json.Number
		}
	}
}

func (w *watcher) take(payload []byte) {
	w.mu.Lock()
	defer w.mu.Unlock()
	var p livePayload
	if err := json.Unmarshal(payload, &p); err != nil || len(p.Errors) > 0 {
		w.broken = fmt.Errorf("%.300s: %w", payload, err)
		return
	}
	sequence, err := p.Extensions.Live.Sequence.Int64()
	switch {
	case err != nil || p.Extensions.Live.Epoch == "":
		w.broken = fmt.Errorf("no revision in %.300s", payload)
	case w.count > 0 && (sequence < w.sequence || p.Extensions.Live.Epoch != w.epoch):
		w.broken = fmt.Errorf("from %s/%d back to %s/%d", w.epoch, w.sequence, p.Extensions.Live.Epoch, sequence)
	}
	w.data, w.sequence, w.epoch = string(p.Data), sequence, p.Extensions.Live.Epoch
	w.count++
}

func (w *watcher) last() (data string, sequence int64, err error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.data, w.sequence, w.broken
}

// watch subscribes until ctx ends and then closes done.
func (w *watcher) watch(ctx context.Context, t *testing.T, address string, random *rand.Rand, done func()) {
	r := &feedReader{address: address, random: random, token: w.token}
	var read func() ([]byte, error)
	if w.over == "socket" {
		c, err := dialWatch(ctx, r, "subscription "+w.question)
		if err != nil {
			t.Error(err)
			done()
			return
		}
		context.AfterFunc(ctx, c.close)
		read = func() ([]byte, error) {
			for {
				var m feedMessage
				if err := c.ws.ReadJSON(&m); err != nil || m.Type == "next" {
					return m.Payload, err
				}
				if m.Type == "error" || m.Type == "complete" {
					return nil, fmt.Errorf("%s %s", m.Type, m.Payload)
				}
			}
		}
	} else {
		body, err := json.Marshal(map[string]string{"query": "subscription " + w.question})
		if err != nil {
			t.Error(err)
		}
		req, err := http.NewRequestWithContext(ctx, http.MethodPost, "http://"+address+"/graphql", bytes.NewReader(body))
		if err != nil {
			t.Error(err)
		}
		req.Header.Set("Content-Type", "application/json")
		req.Header.Set("Accept", "text/event-stream")
		if w.token != "" {
			req.Header.Set("Authorization", "Bearer "+w.token)
		}
		res, err := (&http.Client{Transport: &http.Transport{DisableKeepAlives: true}}).Do(req)
		if err != nil {
			if ctx.Err() == nil {
				t.Error(err)
			}
			done()
			return
		}
		lines := bufio.NewReader(res.Body)
		context.AfterFunc(ctx, func() { _ = res.Body.Close() })
		read = func() ([]byte, error) {
			for {
				line, err := lines.ReadString('\n')
				if err != nil {
					return nil, err
				}
				if data, ok := strings.CutPrefix(line, "data: {"); ok {
					return []byte("{" + strings.TrimSpace(data)), nil
				}
			}
		}
	}
	go func() {
		defer done()
		for {
			payload, err := read()
			if ctx.Err() != nil {
				return
			}
			if err != nil {
				w.mu.Lock()
				w.broken = err
				w.mu.Unlock()
				return
			}
			w.take(payload)
		}
	}()
}

// dialWatch opens a websocket that subscribes to the query.
func dialWatch(ctx context.Context, r *feedReader, query string) (*socketFeed, error) {
	c, err := greetFeed(ctx, r, &net.Dialer{})
	if err != nil {
		return nil, err
	}
	_ = c.ws.SetReadDeadline(time.Time{})
	return c, c.ws.WriteJSON(map[string]any{"type": "subscribe", "id": "w", "payload": map[string]string{"query": query}})
}

// randomQuestion is a figure of some part of the city over some window.
func randomQuestion(random *rand.Rand, departments, categories []string) string {
	pick := func(of ...string) string { return of[random.IntN(len(of))] }
	window := "window: {preset: " + pick("TODAY", "LAST_7_DAYS", "THIS_MONTH", "ALL") + "}"
	filter := pick("", "", `, filter: {departments: ["`+pick(departments...)+`"]}`, `, filter: {categories: ["`+pick(categories...)+`", "`+pick(categories...)+`"]}`,
		`, filter: {statuses: [`+pick("SUBMITTED", "ASSIGNED", "RESPONDED", "RESOLVED")+`]}`)
	const kpis = "kpis { received open ended overdue awaitingResponse resolutionOnTime { met breached rate } }"
	switch random.IntN(5) {
	case 0:
		return "{ overview(" + window + filter + ") { " + kpis + " } }"
	case 1:
		return "{ pillars(" + window + filter + ") { items { pillar { code } " + kpis + " } total { received open } } }"
	case 2:
		return "{ departments(" + window + filter + ") { items { department { code } kpis { " + pick("received", "open", "ended open") + " } } total { open } } }"
	case 3:
		return "{ metrics(dimensions: [" + pick("CATEGORY", "STATUS", "CHANNEL", "DEPARTMENT") + "], " + window + filter + ") { rows { received open } } }"
	default:
		return "{ " + pick("a", "b") + ": overview(" + window + ") { kpis { received } } overview(" + window + filter + ") { kpis { open } } }"
	}
}

// TestInvariant: while complaints change at random, the last payload of every subscriber, whatever it asks and over
// which transport, is what the same query answers at that state.
func TestInvariant(t *testing.T) {
	t.Parallel()
	rounds, _ := strconv.Atoi(os.Getenv(roundsEnv)) // none: 1
	seed, _ := strconv.ParseUint(os.Getenv(seedEnv), 10, 64)
	for i := range max(1, rounds) {
		t.Run(fmt.Sprintf("seed %d", seed+uint64(i)), func(t *testing.T) { invariant(t, seed+uint64(i)) })
	}
}

func invariant(t *testing.T, seed uint64) {
	profile, err := loadProfile("malang")
	if err != nil {
		t.Fatal(err)
	}
	var categories, departments []string
	for _, c := range profile.Categories {
		categories = append(categories, c.Code)
	}
	for _, d := range profile.Departments {
		departments = append(departments, d.Code)
	}
	p := spawn(t, "serve", "--listen=127.0.0.1:0", "--database=sqlite:"+t.TempDir()+"/tugu.db", "--token="+testToken, "--log-level=error")
	channel := p.channel(t)
	random := rand.New(rand.NewPCG(seed, 5))
	ctx, cancel := context.WithTimeout(t.Context(), 4*time.Minute)
	defer cancel()

	var watchers []*watcher
	var watching sync.WaitGroup
	enough, stop := context.WithCancel(ctx)
	defer stop()
	ask := randomQuestion(random, departments, categories)
	for range 6 {
		for i := range 12 { // more of them in every round: some join at rest, some under load
			if i%3 != 0 {
				ask = randomQuestion(random, departments, categories)
			}
			w := &watcher{question: ask, over: []string{"socket", "events"}[random.IntN(2)]}
			watchers = append(watchers, w)
			watching.Add(1)
			w.watch(enough, t, p.address(), rand.New(rand.NewPCG(seed, uint64(len(watchers)))), watching.Done)
		}
		w := &feedWriter{address: p.address(), channel: channel, random: random, accepted: map[string][]string{}, unsure: map[string]bool{}, count: new(atomic.Int64)}
		for range 8 {
			w.category = categories[random.IntN(len(categories))]
			w.complaint(ctx)
		}
		if w.err != nil || w.lost > 0 {
			t.Fatal(w.err, w.lost)
		}
		settle(ctx, t, &p.program, watchers)
	}
	stop()
	watching.Wait()
	if missed, _ := p.metric(t, "tugu_live_missed_total"); missed != 0 {
		t.Errorf("%v changes were missed", missed)
	}
	groups, _ := p.metric(t, "tugu_live_executions_total")
	t.Logf("%d subscribers, %.0f shared executions", len(watchers), groups)
	if code := p.stop(); code != 0 {
		t.Errorf("a graceful stop exits with %d: %s", code, p.log)
	}
}

// settle waits until every watcher has what the query answers now.
func settle(ctx context.Context, t *testing.T, p *program, watchers []*watcher) {
	t.Helper()
	for end := time.Now().Add(60 * time.Second); ; wait(ctx, 100*time.Millisecond) {
		wrong := ""
		answers := map[string]string{}
		for i, w := range watchers {
			if _, ok := answers[w.question]; !ok {
				var data json.RawMessage
				if code := p.ask(t, "", "query "+w.question, &data); code != "" {
					t.Fatalf("%s: %s", w.question, code)
				}
				answers[w.question] = string(data)
			}
			data, sequence, err := w.last()
			if err != nil {
				t.Fatalf("subscriber %d of %s over %s: %v", i, w.question, w.over, err)
			}
			if data != answers[w.question] {
				wrong = fmt.Sprintf("subscriber %d of %s over %s has at %d\n%s\nand the query answers\n%s", i, w.question, w.over, sequence, data, answers[w.question])
			}
		}
		if wrong == "" {
			return
		}
		if time.Now().After(end) || ctx.Err() != nil {
			t.Fatal(wrong)
		}
	}
}
