package main

import (
	"context"
	"encoding/base64"
	"encoding/binary"
	"fmt"
	"io"
	"log/slog"
	"math/rand/v2"
	"os"
	"slices"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/tugu-city/tugu/graph"
	"github.com/tugu-city/tugu/server/internal/store"
)

// chaosEnv are a number of rounds and a first seed for make chaos-live.
const (
	roundsEnv = "TUGU_CHAOS_ROUNDS"
	seedEnv   = "TUGU_CHAOS_SEED"
)

// TestEventsExactlyOnce: whatever is accepted reaches every reader of complaintEvents exactly once and in the order of
// the log, though readers drop their connections, do not read for a while, and the server is killed.
func TestEventsExactlyOnce(t *testing.T) {
	rounds, _ := strconv.Atoi(os.Getenv(roundsEnv)) // none: 1
	seed, _ := strconv.ParseUint(os.Getenv(seedEnv), 10, 64)
	t.Parallel()
	databases(t, func(t *testing.T, dsn string) {
		for i := range max(1, rounds) {
			seed := seed + uint64(i)
			t.Run(fmt.Sprintf("seed %d", seed), func(t *testing.T) { chaos(t, dsn, seed, strings.HasPrefix(dsn, "sqlite:") && i == 0) })
		}
	})
}

// chaos is one round. With stalled, one of the readers does not read until the server has given it up, for which there
// must be more events than the system buffers.
func chaos(t *testing.T, dsn string, seed uint64, stalled bool) {
	random := rand.New(rand.NewPCG(seed, 4))
	profile, err := loadProfile("malang")
	if err != nil {
		t.Fatal(err)
	}
	quiet := &output{stdout: io.Discard, stderr: io.Discard, log: slog.New(slog.DiscardHandler)}
	before := 100
	if stalled {
		before = 600
	}
	if err := (demoCommand{Complaints: before, Seed: seed + 1}).fill(t.Context(), quiet, profile, cityFlags{Database: dsn, KeyFile: os.Getenv(keyFileEnv)}); err != nil {
		t.Fatal(err)
	}
	serve := []string{"serve", "--database=" + dsn, "--token=" + testToken, "--public=complaints", "--log-level=error", "--listen="}
	serving := func(address string) []string {
		return append(slices.Clone(serve[:len(serve)-1]), serve[len(serve)-1]+address)
	}
	p := spawn(t, serving("127.0.0.1:0")...)
	address, channel := p.address(), p.channel(t)
	config := store.Config{Profile: profile.Profile, Keys: testKeys(t), Log: quiet.log}
	last := len(readLog(t, dsn, config))
	var first struct{ ComplaintEvents struct{ Cursor string } }
	p.subscribe(t, fmt.Sprintf(`subscription { complaintEvents(after: %q) { cursor } }`, cursor(0)))(&first)
	if got := first.ComplaintEvents.Cursor; !strings.HasPrefix(got, cursor(1)[:11]) { // eight bytes and a bit, whole
		t.Fatalf("the first event has the cursor %q, want one that begins as %q", got, cursor(1))
	}
	ctx, cancel := context.WithTimeout(t.Context(), 8*time.Minute)
	defer cancel()

	var target, accepted atomic.Int64
	var reading sync.WaitGroup
	dropped := func() bool { n, _ := p.metric(t, "tugu_live_dropped_total"); return n > 0 }
	readers := []*feedReader{
		{name: "socket", open: overSocket, every: 200},
		{name: "fickle socket", open: overSocket, every: 20},
		{name: "event stream", open: overEvents, every: 200},
		{name: "fickle event stream", open: overEvents, every: 30},
		{name: "slow socket", open: trickling, every: 2000},
	}
	if stalled {
		readers = append(readers, &feedReader{name: "stalled socket", open: once(stalling(dropped), overSocket), every: 100_000})
	}
	for i, r := range readers {
		if r.name != "stalled socket" { // which needs a long log to read
			r.from = max(0, last-300)
		}
		r.address, r.after, r.target = address, cursor(r.from), &target
		r.random = rand.New(rand.NewPCG(seed, uint64(10+i)))
		reading.Go(func() { r.run(ctx) })
	}
	for end := time.Now().Add(60 * time.Second); stalled && !dropped(); wait(ctx, 50*time.Millisecond) { // before the first kill
		if time.Now().After(end) {
			t.Fatal("the server goes on waiting for a reader that does not read")
		}
	}

	writing, endWriting := context.WithCancel(ctx)
	var writes sync.WaitGroup
	writers := make([]*feedWriter, 3)
	for i := range writers {
		writers[i] = &feedWriter{address: address, channel: channel, category: profile.Categories[0].Code, count: &accepted, random: rand.New(rand.NewPCG(seed, uint64(20+i)))}
		writes.Go(func() { writers[i].run(writing) })
	}
	for i := range 3 {
		for accepted.Load() < int64(40*(i+1)) {
			wait(ctx, 10*time.Millisecond)
			if ctx.Err() != nil {
				t.Fatal("the server accepts too little")
			}
		}
		if i < 2 {
			wait(ctx, time.Duration(random.IntN(200))*time.Millisecond)
			p.kill()
			p = spawn(t, serving(address)...)
		}
	}
	endWriting()
	writes.Wait()

	log := readLog(t, dsn, config)
	target.Store(int64(len(log)))
	reading.Wait()
	for _, r := range readers {
		checkReader(t, r, log[r.from:])
	}
	checkWriters(t, writers, log)
	if code := p.stop(); code != 0 {
		t.Errorf("a graceful stop exits with %d: %s", code, p.log)
	}
}

// once opens the first time one way and then the other.
func once(first, then func(context.Context, *feedReader) (feedConn, error)) func(context.Context, *feedReader) (feedConn, error) {
	return func(ctx context.Context, r *feedReader) (feedConn, error) {
		if r.conns == 0 {
			return first(ctx, r)
		}
		return then(ctx, r)
	}
}

// cursor is that of the event with this id in the log, whatever it is; 0 is before the first.
func cursor(id int) string {
	return base64.RawURLEncoding.EncodeToString(binary.BigEndian.AppendUint64([]byte{'e'}, uint64(id)))
}

// readLog reads the event log from the database.
func readLog(t *testing.T, dsn string, config store.Config) (log []feedEvent) {
	t.Helper()
	config.DSN = dsn
	s, err := store.Open(t.Context(), config)
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	var last int64
	for {
		rows, err := s.EventsAfter(t.Context(), last, 1000)
		if err != nil {
			t.Fatal(err)
		}
		if len(rows) == 0 {
			return log
		}
		for i := range rows {
			var id strings.Builder
			graph.MarshalID(rows[i].ComplaintID).MarshalGQL(&id)
			last = rows[i].Event.ID
			log = append(log, feedEvent{ComplaintID: strings.Trim(id.String(), `"`), Kind: rows[i].Event.Kind.String()})
		}
	}
}

func checkReader(t *testing.T, r *feedReader, log []feedEvent) {
	t.Helper()
	t.Logf("%-20s %d events over %d connections; ended by the server: %v", r.name, len(r.got), r.conns, r.codes)
	if r.broken != nil {
		t.Errorf("%s: %v", r.name, r.broken)
	}
	for i := range min(len(r.got), len(log)) {
		if r.got[i].ComplaintID != log[i].ComplaintID || !strings.EqualFold(r.got[i].Kind, log[i].Kind) {
			t.Errorf("%s: event %d is %+v, in the log it is %+v", r.name, i, r.got[i], log[i])
			return
		}
	}
	if len(r.got) != len(log) {
		t.Errorf("%s: %d events of %d", r.name, len(r.got), len(log))
	}
}

// checkWriters looks in the log for everything that was accepted.
func checkWriters(t *testing.T, writers []*feedWriter, log []feedEvent) {
	t.Helper()
	logged := map[string][]string{}
	for _, e := range log {
		logged[e.ComplaintID] = append(logged[e.ComplaintID], strings.ToUpper(e.Kind))
	}
	accepted, unsure, away := 0, 0, 0
	for _, w := range writers {
		if w.err != nil {
			t.Error(w.err)
		}
		unsure, away = unsure+w.lost+len(w.unsure), away+w.away
		for id, kinds := range w.accepted {
			got := logged[id]
			if w.unsure[id] && len(got) == len(kinds)+1 {
				got = got[:len(kinds)]
			}
			accepted += len(kinds)
			if !slices.Equal(kinds, got) {
				t.Errorf("complaint %s: accepted %v, in the log %v", id, kinds, logged[id])
			}
		}
	}
	t.Logf("%d events accepted meanwhile, %d of unknown outcome, %d tries while the server was away", accepted, unsure, away)
	if accepted == 0 {
		t.Error("nothing was accepted")
	}
}
