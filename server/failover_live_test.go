package main

import (
	"context"
	"encoding/json"
	"io"
	"log/slog"
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

	"github.com/tugu-city/tugu/server/internal/store"
	"github.com/tugu-city/tugu/server/internal/store/storetest"
)

// TestFailover: the primary is killed under load and its synchronous standby promoted.
// Two processes answer throughout, say that their figures grow old, and write and
// follow again by themselves; nothing that was acknowledged is missing, and every
// reader has every event once.
func TestFailover(t *testing.T) {
	t.Parallel()
	pair := storetest.NewPair(t, true)
	profile, err := loadProfile("malang")
	if err != nil {
		t.Fatal(err)
	}
	dsn := pair.DSN()
	quiet := &output{stdout: io.Discard, stderr: io.Discard, log: slog.New(slog.DiscardHandler)}
	if err := (demoCommand{Complaints: 60, Seed: 4}).fill(t.Context(), quiet, profile, cityFlags{Database: dsn, KeyFile: os.Getenv(keyFileEnv)}); err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithTimeout(t.Context(), 5*time.Minute)
	defer cancel()
	var processes [2]*process
	for i := range processes {
		processes[i] = spawn(t, "serve", "--database="+dsn, "--token="+testToken, "--public=complaints", "--log-level=error", "--listen=127.0.0.1:0")
	}
	config := store.Config{Profile: profile.Profile, Keys: testKeys(t), Log: quiet.log}
	from := len(readLog(t, dsn, config))
	before := epochOf(t, processes[0])

	var target, accepted atomic.Int64
	var reading, writing sync.WaitGroup
	writes, endWrites := context.WithCancel(ctx)
	var readers []*feedReader
	var writers []*feedWriter
	for i, p := range processes {
		r := &feedReader{name: "socket", open: overSocket, every: 40, from: from, after: cursor(from), target: &target, address: p.address(), random: rand.New(rand.NewPCG(8, uint64(i)))}
		w := &feedWriter{address: p.address(), channel: p.channel(t), category: profile.Categories[0].Code, count: &accepted, random: rand.New(rand.NewPCG(9, uint64(i)))}
		readers, writers = append(readers, r), append(writers, w)
		reading.Go(func() { r.run(ctx) })
		writing.Go(func() { w.run(writes) })
	}
	await := func(n int64) {
		for accepted.Load() < n {
			if wait(ctx, 5*time.Millisecond); ctx.Err() != nil {
				t.Fatalf("the servers accept too little: %d events", accepted.Load())
			}
		}
	}
	await(40)
	if err := pair.KillPrimary(); err != nil {
		t.Fatal(err)
	}
	killed := time.Now()
	for _, p := range processes {
		awaitAge(t, p)
	}
	aged := time.Since(killed)
	for _, p := range processes {
		checkAgeElsewhere(t, p)
		if code, text := p.get(t, "/readyz"); code != http.StatusOK || !strings.Contains(text, "s ago") {
			t.Errorf("without a database /readyz answers %d %s", code, text)
		}
	}
	if err := pair.Promote(); err != nil {
		t.Fatal(err)
	}
	promoted, had := time.Since(killed), accepted.Load()
	await(had + 1)
	written := time.Since(killed)
	for _, p := range processes {
		for epochOf(t, p) == before {
			if wait(ctx, 10*time.Millisecond); ctx.Err() != nil {
				t.Fatal("the epoch stays what it was")
			}
		}
	}
	t.Logf("after the kill of the primary: age shown by both %.1f s, standby promoted %.1f s, first write %.1f s, both follow the new epoch %.1f s",
		aged.Seconds(), promoted.Seconds(), written.Seconds(), time.Since(killed).Seconds())
	await(had + 40)
	endWrites()
	writing.Wait()
	log := readLog(t, dsn, config)
	target.Store(int64(len(log)))
	reading.Wait()
	for _, r := range readers {
		checkReader(t, r, log[from:])
	}
	checkWriters(t, writers, log)
	checkEqual(t, processes[0], processes[1])
	if code, stdout, stderr := tugu(t, "verify", "--database="+dsn); code != 0 {
		t.Errorf("tugu verify: %s%s", stdout, stderr)
	}
}

// epochOf asks for figures, which are answered whether there is a database or not.
func epochOf(t *testing.T, p *process) string {
	t.Helper()
	var f struct {
		Overview struct{ Freshness struct{ Epoch string } }
	}
	if code := p.ask(t, "", `{ overview(window: {preset: LAST_30_DAYS}) { freshness { epoch } } }`, &f); code != "" {
		t.Fatalf("figures are answered with %s", code)
	}
	return f.Overview.Freshness.Epoch
}

// awaitAge waits until figures are answered with their age.
func awaitAge(t *testing.T, p *process) {
	t.Helper()
	for end := time.Now().Add(time.Minute); ; wait(t.Context(), 20*time.Millisecond) {
		req, err := http.NewRequestWithContext(t.Context(), http.MethodGet, p.base+"/graphql?query=%7Boverview%28window%3A%7Bpreset%3ATODAY%7D%29%7Bkpis%7Breceived%7D%7D%7D", http.NoBody)
		if err != nil {
			t.Fatal(err)
		}
		res, err := http.DefaultClient.Do(req)
		if err != nil {
			t.Fatal(err)
		}
		_ = res.Body.Close()
		if res.StatusCode != http.StatusOK {
			t.Fatalf("figures are answered with %s", res.Status)
		}
		if age := res.Header.Get("Age"); age != "" {
			if seconds, err := strconv.Atoi(age); err != nil || seconds < 3 {
				t.Errorf("the age is %q", age)
			}
			return
		}
		if time.Now().After(end) {
			t.Fatal("figures are answered without their age")
		}
	}
}

// checkAgeElsewhere asks over a socket and for an export of figures, which tell their age as well.
func checkAgeElsewhere(t *testing.T, p *process) {
	t.Helper()
	const question = `{ overview(window: {preset: TODAY}) { kpis { received } } }`
	c, err := greetFeed(t.Context(), &feedReader{address: p.address(), random: rand.New(rand.NewPCG(1, 1))}, &net.Dialer{})
	if err != nil {
		t.Fatal(err)
	}
	defer c.close()
	if err := c.ws.WriteJSON(map[string]any{"type": "subscribe", "id": "1", "payload": map[string]string{"query": question}}); err != nil {
		t.Fatal(err)
	}
	m, err := c.message()
	for err == nil && m.Type != "next" {
		m, err = c.message()
	}
	var answer struct{ Extensions struct{ Age int } }
	if err == nil {
		err = json.Unmarshal(m.Payload, &answer)
	}
	if err != nil || answer.Extensions.Age < 3 {
		t.Errorf("an answer over a socket says %s, %v", m.Payload, err)
	}
	res, _ := p.send(t, http.MethodGet, "/export/metrics.csv?dimensions=PILLAR", "")
	if seconds, err := strconv.Atoi(res.Header.Get("Age")); res.StatusCode != http.StatusOK || err != nil || seconds < 3 {
		t.Errorf("an export says %s, Age %q", res.Status, res.Header.Get("Age"))
	}
}
