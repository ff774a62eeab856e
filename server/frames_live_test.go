package main

import (
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"os"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/tugu-city/tugu/server/internal/store/storetest"
)

// framesEnv is for how many seconds make bench-processes lets changes come.
const framesEnv = "TUGU_FRAMES_SECONDS"

// framesBatch is how many complaints a request hands in.
const framesBatch = 10

// TestFramesElsewhere measures: complaints are handed in at one process by requests of
// ten, or with TUGU_FRAMES_SINGLE each by a mutation of its own, 500 a second (TUGU_FRAMES_RATE), and a socket of
// another process says when its figures include them. It judges nothing but that all arrive.
func TestFramesElsewhere(t *testing.T) {
	seconds, _ := strconv.Atoi(os.Getenv(framesEnv)) // none: 0
	if seconds == 0 {
		t.Skip("make bench-processes measures it")
	}
	rate, _ := strconv.Atoi(os.Getenv("TUGU_FRAMES_RATE"))
	if rate == 0 {
		rate = 500
	}
	dsn := storetest.Postgres(t)
	profile, err := loadProfile("malang")
	if err != nil {
		t.Fatal(err)
	}
	quiet := &output{stdout: io.Discard, stderr: io.Discard, log: slog.New(slog.DiscardHandler)}
	if err := (demoCommand{Complaints: 10_000, Seed: 3}).fill(t.Context(), quiet, profile, cityFlags{Database: dsn, KeyFile: os.Getenv(keyFileEnv)}); err != nil {
		t.Fatal(err)
	}
	serve := func() *process {
		return spawn(t, "serve", "--database="+dsn, "--token="+testToken, "--request-rate=0", "--intake-token=SAMBAT="+sambatToken, "--public=complaints", "--log-level=error", "--listen=127.0.0.1:0")
	}
	takes, shows := serve(), serve()
	single := os.Getenv("TUGU_FRAMES_SINGLE") != ""
	size, path, token, done := framesBatch, "/intake/SAMBAT", sambatToken, `"accepted"`
	if single {
		size, path, token, done = 1, "/graphql", testToken, `"complaint":{`
	}
	channel := takes.channel(t)
	type frame struct {
		Overview struct{ Freshness struct{ Sequence string } }
	}
	next := shows.subscribe(t, `subscription { overview(window: {preset: TODAY}) { freshness { sequence } kpis { received } } }`)
	sequence := func() (n int64) {
		var f frame
		next(&f)
		n, err := strconv.ParseInt(f.Overview.Freshness.Sequence, 10, 64)
		if err != nil {
			t.Fatal(err)
		}
		return n
	}
	base := sequence()
	client := &http.Client{Transport: &http.Transport{MaxIdleConnsPerHost: 64}}
	var mu sync.Mutex
	var acknowledged []time.Time // the n-th: from then on n changes are committed
	var took []time.Duration
	total := rate * seconds / size * size
	turns := make(chan int)
	var wait sync.WaitGroup
	for range 64 {
		wait.Go(func() {
			for first := range turns {
				began := time.Now()
				var records []string
				for n := first; n < first+size; n++ {
					records = append(records, event(fmt.Sprintf("F-%d", n), "SUBMITTED", "02T08:00:00", `,"channel":"Android","text":"(simulasi) lampu jalan mati"`))
				}
				body := "[" + strings.Join(records, ",") + "]"
				if single {
					body = fmt.Sprintf(`{"query":"mutation ($channel: String!) { complaintSubmit(input: {channel: $channel, text: \"(simulasi) lampu jalan mati\"}) { complaint { id } userErrors { message } } }","variables":{"channel":%q}}`, channel)
				}
				req, err := http.NewRequestWithContext(t.Context(), http.MethodPost, takes.base+path, strings.NewReader(body))
				if err != nil {
					t.Error(err)
					return
				}
				req.Header.Set("Content-Type", "application/json")
				req.Header.Set("Authorization", "Bearer "+token)
				res, err := client.Do(req)
				if err != nil {
					t.Error(err)
					return
				}
				text, err := io.ReadAll(res.Body)
				_ = res.Body.Close()
				if err != nil || strings.Count(string(text), done) < size {
					t.Errorf("%v: %.200s", err, text)
					return
				}
				mu.Lock()
				now := time.Now()
				acknowledged = append(acknowledged, slices.Repeat([]time.Time{now}, size)...)
				took = append(took, time.Since(began))
				mu.Unlock()
			}
		})
	}
	began := time.Now()
	before := [2]time.Duration{takes.used(t), shows.used(t)}
	go profileOf(t, takes, seconds-1)
	go func() {
		tick := time.NewTicker(time.Millisecond)
		defer tick.Stop()
		defer close(turns)
		for i := 0; i < total; i += size {
			for time.Since(began) < time.Duration(i)*time.Second/time.Duration(rate) {
				<-tick.C
			}
			turns <- i
		}
	}()
	shown := make([]time.Time, total)
	frames := 0
	for have := 0; have < total; frames++ {
		upTo := int(min(sequence()-base, int64(total)))
		now := time.Now()
		for ; have < upTo; have++ {
			shown[have] = now
		}
	}
	wait.Wait()
	late := make([]time.Duration, total)
	for i := range late {
		late[i] = max(0, shown[i].Sub(acknowledged[i]))
	}
	slices.Sort(late)
	slices.Sort(took)
	at := func(list []time.Duration, percent int) float64 {
		return float64(list[(len(list)-1)*percent/100]) / 1e6
	}
	load, _ := os.ReadFile("/proc/loadavg") // Linux's
	each := func(p *process, before time.Duration) float64 {
		return float64(p.used(t)-before) / 1e6 / float64(total)
	}
	t.Logf("processor time a change: %.2f ms of the process that takes it, %.2f ms of the one that shows it", each(takes, before[0]), each(shows, before[1]))
	t.Logf("%d changes in %.1f s (%.0f a second), %d frames; acknowledged after p50 %.1f p99 %.1f ms; then in a frame of the other process after p50 %.1f p99 %.1f max %.1f ms; load %s",
		total, acknowledged[total-1].Sub(began).Seconds(), float64(total)/acknowledged[total-1].Sub(began).Seconds(), frames,
		at(took, 50), at(took, 99), at(late, 50), at(late, 99), at(late, 100), load)
}

// used is the processor time that the process took so far, by Linux.
func (p *process) used(t *testing.T) time.Duration {
	t.Helper()
	seconds, ok := p.metric(t, "process_cpu_seconds_total")
	if !ok {
		t.Fatal("the process does not tell its processor time")
	}
	return time.Duration(seconds * float64(time.Second))
}

// profileOf writes the processor profile of the process to the file that TUGU_FRAMES_PROFILE names, if it does.
func profileOf(t *testing.T, p *process, seconds int) {
	path := os.Getenv("TUGU_FRAMES_PROFILE")
	if path == "" {
		return
	}
	req, err := http.NewRequestWithContext(t.Context(), http.MethodGet, fmt.Sprintf("%s/debug/pprof/profile?seconds=%d", p.base, seconds), http.NoBody)
	if err != nil {
		t.Error(err)
		return
	}
	req.Header.Set("Authorization", "Bearer "+testToken)
	res, err := http.DefaultClient.Do(req)
	if err != nil {
		t.Error(err)
		return
	}
	defer res.Body.Close()
	body, err := io.ReadAll(res.Body)
	if err == nil {
		err = os.WriteFile(path, body, 0o600)
	}
	if err != nil {
		t.Error(err)
	}
}
