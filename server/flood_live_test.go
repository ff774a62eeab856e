package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"os"
	"slices"
	"strconv"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/tugu-city/tugu/dashboard"
)

const (
	floodEnv = "TUGU_FLOOD" // how many changes are timed under each load; without it the flood is not let loose
	// floodBound is within what 99 % of changes must reach a wall, whatever BI tools ask meanwhile.
	floodBound   = 500 * time.Millisecond
	floodClients = 64
)

// TestFlood times changes from a mutation to a wall, without load and while BI tools flood the server with questions of which no
// two are equal, and with exports. make flood runs it; elapsed time is no matter of the ordinary suite.
func TestFlood(t *testing.T) {
	changes, err := strconv.Atoi(os.Getenv(floodEnv))
	if err != nil {
		t.Skip("make flood lets it loose")
	}
	size := os.Getenv("TUGU_FLOOD_COMPLAINTS")
	for _, run := range []struct {
		name  string
		flags []string
	}{{"with turns", nil}, {"all at once", []string{"--questions=1000000"}}} {
		p := spawn(t, append([]string{"demo", "--listen=127.0.0.1:0", "--complaints=" + size, "--rate=0", "--token=" + testToken}, run.flags...)...)
		channel := p.channel(t)
		calm, _ := timeChanges(t, &p.program, channel, changes)
		t.Logf("%-12s %s complaints, no load: a change reaches the wall in p50 %v, p99 %v, most %v", run.name, size, calm[0], calm[1], calm[2])
		ctx, cancel := context.WithCancel(t.Context())
		var answered, sentAway, failed atomic.Int64
		var flood sync.WaitGroup
		for i := range floodClients {
			flood.Go(func() { p.floods(ctx, i, &answered, &sentAway, &failed) })
		}
		began := time.Now()
		loaded, written := timeChanges(t, &p.program, channel, changes)
		took := time.Since(began)
		cancel()
		flood.Wait()
		t.Logf("%-12s %d clients flood for %v: p50 %v, p99 %v, most %v (until it is written: %v, %v, %v); %d questions answered, %d sent away, %d failed otherwise",
			run.name, floodClients, took.Round(time.Second), loaded[0], loaded[1], loaded[2], written[0], written[1], written[2], answered.Load(), sentAway.Load(), failed.Load())
		if answered.Load() == 0 {
			t.Errorf("%s: no question was answered", run.name)
		}
		if run.flags == nil && loaded[1] > floodBound {
			t.Errorf("%s: p99 is %v, want at most %v", run.name, loaded[1], floodBound)
		}
		p.kill()
	}
}

// quantiles are the median, the 99th percentile and the greatest.
func quantiles(all []time.Duration) [3]time.Duration {
	slices.Sort(all)
	at := func(q float64) time.Duration {
		return all[min(len(all)-1, int(q*float64(len(all))))].Round(time.Millisecond)
	}
	return [3]time.Duration{at(.5), at(.99), all[len(all)-1].Round(time.Millisecond)}
}

// timeChanges hands complaints in, one after the other, and returns in what time they were on the wall, and in what time
// they were written.
func timeChanges(t *testing.T, p *program, channel string, n int) (shown, written [3]time.Duration) {
	t.Helper()
	wall := p.subscribeWith(t, nil, map[string]any{"query": dashboard.WallOperations, "operationName": "Today"})
	var seen struct {
		Overview struct{ Kpis struct{ Received int } }
	}
	wall(&seen)
	took, wrote := make([]time.Duration, n), make([]time.Duration, n)
	for i := range took {
		want, began := seen.Overview.Kpis.Received+1, time.Now()
		p.submit(t, channel)
		wrote[i] = time.Since(began)
		for seen.Overview.Kpis.Received < want {
			wall(&seen)
		}
		took[i] = time.Since(began)
	}
	return quantiles(took), quantiles(wrote)
}

// floods asks for all that a BI tool may, never the same, until ctx ends.
func (p *program) floods(ctx context.Context, client int, answered, sentAway, failed *atomic.Int64) {
	for n := 0; ctx.Err() == nil; n++ {
		asOf := time.Now().Add(-time.Duration(client*1_000_000+n) * time.Second).UTC().Format(time.RFC3339)
		r, err := http.NewRequestWithContext(ctx, http.MethodGet,
			p.base+"/export/metrics.csv?dimensions=DEPARTMENT,CATEGORY&granularity=MONTH&window=ALL&asOf="+asOf, nil)
		if client%8 != 0 {
			body, _ := json.Marshal(map[string]any{"query": `query($at: DateTime) { metrics(dimensions: [DEPARTMENT, KECAMATAN], granularity: WEEK, window: {preset: ALL}, asOf: $at, limit: 1000) {
				rows { department kecamatan period received overdue resolutionOnTimeRate } } }`, "variables": map[string]string{"at": asOf}})
			r, err = http.NewRequestWithContext(ctx, http.MethodPost, p.base+"/graphql", bytes.NewReader(body))
		}
		if err != nil {
			return
		}
		r.Header.Set("Content-Type", "application/json")
		res, err := http.DefaultClient.Do(r)
		if err != nil {
			if ctx.Err() == nil {
				failed.Add(1)
			}
			continue
		}
		text, _ := io.ReadAll(res.Body) // a cut answer is one that was sent
		_ = res.Body.Close()
		switch {
		case res.StatusCode == http.StatusServiceUnavailable || res.StatusCode == http.StatusTooManyRequests:
			if res.Header.Get("Retry-After") == "" {
				failed.Add(1)
			}
			sentAway.Add(1)
		case res.StatusCode == http.StatusOK && !bytes.Contains(text, []byte(`"errors"`)):
			answered.Add(1)
		default:
			if failed.Add(1) == 1 {
				fmt.Printf("%d %.300s\n", res.StatusCode, text)
			}
		}
	}
}
