package main

import (
	"context"
	"fmt"
	"io"
	"log/slog"
	"math/rand/v2"
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

// TestKilledAtAnyMoment kills processes and the database at random moments while sources
// hand in complaints, each again until it is acknowledged: every one is stored once and
// counted once, by SQL, in the sources' tallies and in the figures of every process.
func TestKilledAtAnyMoment(t *testing.T) {
	t.Parallel()
	rounds, _ := strconv.Atoi(os.Getenv(roundsEnv)) // none: 20
	if rounds == 0 {
		rounds = 20
	}
	seed, _ := strconv.ParseUint(os.Getenv(seedEnv), 10, 64)
	random := rand.New(rand.NewPCG(seed, 11))
	t.Logf("%s=%d", seedEnv, seed)
	database := storetest.NewMortal(t)
	profile, err := loadProfile("malang")
	if err != nil {
		t.Fatal(err)
	}
	serve := func(address string) *process {
		return spawn(t, "serve", "--database="+database.DSN(), "--token="+testToken, "--request-rate=0", "--intake-token=SAMBAT="+sambatToken, "--log-level=error", "--listen="+address)
	}
	processes := [2]*process{serve("127.0.0.1:0"), serve("127.0.0.1:0")}
	addresses := [2]string{processes[0].address(), processes[1].address()}
	ctx, cancel := context.WithTimeout(t.Context(), time.Duration(5+rounds)*time.Minute)
	defer cancel()
	writing, end := context.WithCancel(ctx)
	defer end()
	var acknowledged, repeated atomic.Int64
	var writers sync.WaitGroup
	for w := range 4 {
		writers.Go(func() {
			for n := 0; writing.Err() == nil; n++ {
				id := fmt.Sprintf("K-%d-%d", w, n)
				for try := 0; !handIn(ctx, addresses[(w+try)%2], id); try++ { // elsewhere, should the first be gone
					repeated.Add(1)
					wait(ctx, 5*time.Millisecond)
					if ctx.Err() != nil {
						t.Errorf("%s was never acknowledged", id)
						return
					}
				}
				acknowledged.Add(1)
			}
		})
	}
	more := func(n int64) {
		for goal := acknowledged.Load() + n; acknowledged.Load() < goal; wait(ctx, 2*time.Millisecond) {
			if ctx.Err() != nil {
				t.Fatalf("too little is acknowledged: %d", acknowledged.Load())
			}
		}
	}
	killed := map[int]int{}
	for range rounds {
		more(1 + random.Int64N(60))
		victim := random.IntN(3)
		killed[victim]++
		if victim == 2 {
			if err := database.Kill(); err != nil {
				t.Fatal(err)
			}
			if err := database.Start(); err != nil {
				t.Fatal(err)
			}
			continue
		}
		processes[victim].kill()
		processes[victim] = serve(addresses[victim])
	}
	more(20)
	end()
	writers.Wait()

	want := acknowledged.Load()
	t.Logf("%d complaints, %d repetitions; killed %d and %d times the processes, %d times the database", want, repeated.Load(), killed[0], killed[1], killed[2])
	s, err := store.Open(ctx, store.Config{DSN: database.DSN(), Keys: testKeys(t), Profile: profile.Profile, Log: slog.New(slog.DiscardHandler)})
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	var complaints, names, changes int64
	if err := s.DB().QueryRowContext(ctx, `SELECT (SELECT count(*) FROM complaint), (SELECT count(DISTINCT external_id) FROM complaint), (SELECT count(*) FROM change)`).Scan(&complaints, &names, &changes); err != nil {
		t.Fatal(err)
	}
	tallies, err := s.Tallies(ctx)
	if err != nil {
		t.Fatal(err)
	}
	if tally := tallies["SAMBAT"]; complaints != want || names != want || changes != want || tally.Added != want || tally.Received != tally.Accepted() {
		t.Errorf("acknowledged %d, stored %d under %d names, %d changes, tallied %+v", want, complaints, names, changes, tally)
	}
	for _, p := range processes {
		p.awaitMetric(t, "tugu_feed_sequence", float64(want))
		p.awaitMetric(t, "tugu_engine_complaints", float64(want))
	}
}

// handIn hands in a complaint and reports whether it was acknowledged.
func handIn(ctx context.Context, address, id string) bool {
	body := event(id, "SUBMITTED", "02T08:00:00", `,"channel":"Android","text":"(simulasi) lampu jalan mati"`)
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, "http://"+address+"/intake/SAMBAT", strings.NewReader(body))
	if err != nil {
		return false
	}
	req.Header.Set("Content-Type", "application/json")
	req.Header.Set("Authorization", "Bearer "+sambatToken)
	res, err := feedClient.Do(req)
	if err != nil {
		return false
	}
	defer res.Body.Close()
	text, err := io.ReadAll(res.Body)
	return err == nil && res.StatusCode == http.StatusOK && strings.Contains(string(text), `"accepted"`)
}
