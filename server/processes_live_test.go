package main

import (
	"context"
	"encoding/json"
	"io"
	"log/slog"
	"math/rand/v2"
	"net/http"
	"net/url"
	"os"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/tugu-city/tugu/server/internal/store"
	"github.com/tugu-city/tugu/server/internal/store/storetest"
)

// addresses are those of the processes that answer at the moment.
type addresses struct {
	mu   sync.Mutex
	list []string
}

func (a *addresses) set(list ...*process) {
	a.mu.Lock()
	defer a.mu.Unlock()
	a.list = nil
	for _, p := range list {
		a.list = append(a.list, p.address())
	}
}

// any opens a reader's connection to any of them: a cursor of one is good at all.
func (a *addresses) any(open func(context.Context, *feedReader) (feedConn, error)) func(context.Context, *feedReader) (feedConn, error) {
	return func(ctx context.Context, r *feedReader) (feedConn, error) {
		a.mu.Lock()
		r.address = a.list[r.random.IntN(len(a.list))]
		a.mu.Unlock()
		return open(ctx, r)
	}
}

// TestProcessesAgree: on one PostgreSQL, what any process accepts reaches the readers of
// all, though one is killed that did the periodic work, and one is added, under load;
// those that are left give equal bytes for equal states, and know each other's tags.
func TestProcessesAgree(t *testing.T) {
	t.Parallel()
	dsn := storetest.Postgres(t)
	profile, err := loadProfile("malang")
	if err != nil {
		t.Fatal(err)
	}
	quiet := &output{stdout: io.Discard, stderr: io.Discard, log: slog.New(slog.DiscardHandler)}
	if err := (demoCommand{Complaints: 100, Seed: 3}).fill(t.Context(), quiet, profile, cityFlags{Database: dsn, KeyFile: os.Getenv(keyFileEnv)}); err != nil {
		t.Fatal(err)
	}
	serve := func() *process {
		return spawn(t, "serve", "--database="+dsn, "--token="+testToken, "--public=complaints", "--log-level=error", "--listen=127.0.0.1:0")
	}
	ctx, cancel := context.WithTimeout(t.Context(), 5*time.Minute)
	defer cancel()
	dies, stays := serve(), serve()
	if awaitLeader(t, dies, stays) == stays {
		dies, stays = stays, dies
	}
	config := store.Config{Keys: testKeys(t), Profile: profile.Profile, Log: quiet.log}
	from := len(readLog(t, dsn, config))

	var live addresses
	live.set(dies, stays)
	var target, accepted atomic.Int64
	var reading, writing sync.WaitGroup
	readers := []*feedReader{
		{name: "socket", open: live.any(overSocket), every: 25},
		{name: "event stream", open: live.any(overEvents), every: 25},
		{name: "socket that stays", open: overSocket, address: stays.address(), every: 100_000},
	}
	for i, r := range readers {
		r.from, r.after, r.target, r.random = from, cursor(from), &target, rand.New(rand.NewPCG(5, uint64(i)))
		reading.Go(func() { r.run(ctx) })
	}
	var writers []*feedWriter
	write := func(p *process) (end func()) {
		writes, end := context.WithCancel(ctx)
		w := &feedWriter{
			address: p.address(), channel: p.channel(t), category: profile.Categories[0].Code, count: &accepted,
			random: rand.New(rand.NewPCG(6, uint64(len(writers)))),
		}
		writers = append(writers, w)
		writing.Go(func() { w.run(writes) })
		return end
	}
	await := func(n int64) {
		for accepted.Load() < n {
			if wait(ctx, 10*time.Millisecond); ctx.Err() != nil {
				t.Fatal("the servers accept too little")
			}
		}
	}
	endDying, endStaying := write(dies), write(stays)
	await(30)
	added := serve()
	live.set(dies, stays, added)
	endAdded := write(added)
	await(70)
	live.set(stays, added)
	dies.kill()
	killed := time.Now()
	endDying()
	awaitLeader(t, stays, added)
	t.Logf("another process leads %.1f s after the one that did was killed", time.Since(killed).Seconds())
	await(accepted.Load() + 30)
	endStaying()
	endAdded()
	writing.Wait()

	log := readLog(t, dsn, config)
	target.Store(int64(len(log)))
	reading.Wait()
	for _, r := range readers {
		checkReader(t, r, log[from:])
	}
	checkWriters(t, writers, log)
	checkEqual(t, stays, added)
	for _, p := range []*process{stays, added} {
		if code := p.stop(); code != 0 {
			t.Errorf("a graceful stop exits with %d: %s", code, p.log)
		}
	}
}

// awaitLeader waits until exactly one of them does the periodic work.
func awaitLeader(t *testing.T, list ...*process) *process {
	t.Helper()
	tick := time.NewTicker(50 * time.Millisecond)
	defer tick.Stop()
	for end := time.Now().Add(time.Minute); ; <-tick.C {
		var leads []*process
		for _, p := range list {
			if n, ok := p.metric(t, "tugu_leading"); ok && n == 1 {
				leads = append(leads, p)
			}
		}
		if len(leads) == 1 {
			return leads[0]
		}
		if len(leads) > 1 || time.Now().After(end) {
			t.Fatalf("%d processes do the periodic work, want one", len(leads))
		}
	}
}

// checkEqual asks both the same until they answer of one state.
func checkEqual(t *testing.T, a, b *process) {
	t.Helper()
	const question = `{ pillars(window: {preset: LAST_90_DAYS}) { freshness { epoch sequence asOf } items { pillar { code } kpis { received open resolved awaitingResponse overdue } } total { received open resolved } } }`
	get := func(p *process, tag string) (status int, newTag, body string) {
		req, err := http.NewRequestWithContext(t.Context(), http.MethodGet, p.base+"/graphql?query="+url.QueryEscape(question), http.NoBody)
		if err != nil {
			t.Fatal(err)
		}
		req.Header.Set("Accept", "application/graphql-response+json")
		if tag != "" {
			req.Header.Set("If-None-Match", tag)
		}
		res, err := http.DefaultClient.Do(req)
		if err != nil {
			t.Fatal(err)
		}
		defer res.Body.Close()
		text, err := io.ReadAll(res.Body)
		if err != nil {
			t.Fatal(err)
		}
		return res.StatusCode, res.Header.Get("ETag"), string(text)
	}
	fresh := func(body string) (f struct{ Epoch, Sequence, AsOf string }) {
		var answer struct {
			Data struct {
				Pillars struct {
					Freshness *struct{ Epoch, Sequence, AsOf string }
				}
			}
		}
		if err := json.Unmarshal([]byte(body), &answer); err != nil || answer.Data.Pillars.Freshness == nil {
			t.Fatalf("%v: %s", err, body)
		}
		return *answer.Data.Pillars.Freshness
	}
	for end := time.Now().Add(time.Minute); ; wait(t.Context(), 50*time.Millisecond) {
		var body string
		status, tag, one := get(a, "")
		if status != http.StatusOK {
			t.Fatal(one)
		}
		_, _, other := get(b, "")
		if one == other {
			if status, _, body = get(b, tag); tag == "" || status != http.StatusNotModified && fresh(body) == fresh(one) {
				t.Errorf("the tag %q of one is answered by the other with %d", tag, status)
			}
			return
		}
		if fresh(one) == fresh(other) || time.Now().After(end) {
			t.Fatalf("two processes of one state:\n%s\n%s", one, other)
		}
	}
}
