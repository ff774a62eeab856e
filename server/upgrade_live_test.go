package main

import (
	"bytes"
	"context"
	"log/slog"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/tugu-city/tugu/server/internal/store"
	"github.com/tugu-city/tugu/server/internal/store/storetest"
)

// upgradeEnv names the commit whose program is upgraded, for make test-upgrade.
const upgradeEnv = "TUGU_UPGRADE_FROM"

// TestUpgrade: a program of an earlier commit serves and is written to; this one starts
// beside it, migrates the database, and both serve and are written to until the old one is
// stopped. Everything that was accepted is there once, and readers of either have it.
func TestUpgrade(t *testing.T) {
	from := os.Getenv(upgradeEnv)
	if from == "" {
		t.Skip("make test-upgrade runs it: it builds an earlier commit")
	}
	earlier := programAt(t, from)
	dsn := storetest.Postgres(t)
	profile, err := loadProfile("malang")
	if err != nil {
		t.Fatal(err)
	}
	testKeys(t) // makes the file that all use
	args := []string{"serve", "--database=" + dsn, "--token=" + testToken, "--public=complaints", "--log-level=error", "--listen=127.0.0.1:0", "--snapshot=none", "--request-rate=0"}
	ctx, cancel := context.WithTimeout(t.Context(), 5*time.Minute)
	defer cancel()
	before := launch(t, exec.Command(earlier, args...))
	pending, err := store.Pending(ctx, dsn)
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("to apply: %+v", pending)

	var target, accepted atomic.Int64
	var reading sync.WaitGroup
	var readers []*feedReader
	var writers []*feedWriter
	use := func(p *process, name string) (end func()) {
		r := &feedReader{name: name, open: overSocket, every: 100_000, after: cursor(0), target: &target, address: p.address(), random: rand.New(rand.NewPCG(21, uint64(len(readers))))}
		readers = append(readers, r)
		reads, endReading := context.WithCancel(ctx)
		reading.Go(func() { r.run(reads) })
		w := &feedWriter{address: p.address(), channel: p.channel(t), category: profile.Categories[0].Code, count: &accepted, random: rand.New(rand.NewPCG(22, uint64(len(writers))))}
		writers = append(writers, w)
		writes, endWriting := context.WithCancel(ctx)
		done := make(chan struct{})
		go func() { defer close(done); w.run(writes) }()
		return func() { endWriting(); <-done; endReading() }
	}
	await := func(n int64) {
		for goal := accepted.Load() + n; accepted.Load() < goal; wait(ctx, 5*time.Millisecond) {
			if ctx.Err() != nil {
				t.Fatal("the programs accept too little")
			}
		}
	}
	endBefore := use(before, "reader of the old")
	await(50)
	after := spawn(t, args...)
	if left, err := store.Pending(ctx, dsn); err != nil || len(left) > 0 {
		t.Errorf("the new program left %v to apply, %v", left, err)
	}
	endAfter := use(after, "reader of the new")
	await(150)
	endBefore()
	if code := before.stop(); code != 0 {
		t.Errorf("the old program ends with %d: %s", code, before.log)
	}
	await(50)
	config := store.Config{Profile: profile.Profile, Keys: testKeys(t), Log: slog.New(slog.DiscardHandler)}
	end := accepted.Load()
	endAfter()
	log := readLog(t, dsn, config)
	reading.Wait()
	late := &feedReader{name: "reader at the end", open: overSocket, every: 100_000, after: cursor(0), target: &target, address: after.address(), random: rand.New(rand.NewPCG(21, 9))}
	target.Store(int64(len(log)))
	late.run(ctx)
	checkReader(t, late, log)
	for _, r := range readers { // each until it was told to stop
		checkReader(t, r, log[:min(len(r.got), len(log))])
		if len(r.got) == 0 {
			t.Errorf("%s has nothing", r.name)
		}
	}
	checkWriters(t, writers, log)
	t.Logf("%d events by the old program, %d by the new one", writers[0].events(), writers[1].events())
	if n := writers[0].events() + writers[1].events(); int64(n) < end {
		t.Errorf("%d events of %d", n, end)
	}
	if code, stdout, stderr := tugu(t, "verify", "--database="+dsn); code != 0 {
		t.Errorf("tugu verify: %s%s", stdout, stderr)
	}
}

// events counts what was accepted.
func (w *feedWriter) events() (n int) {
	for _, kinds := range w.accepted {
		n += len(kinds)
	}
	return n
}

// programAt builds the program of a commit.
func programAt(t *testing.T, commit string) string {
	t.Helper()
	root, err := filepath.Abs("..")
	if err != nil {
		t.Fatal(err)
	}
	var source bytes.Buffer
	archive := exec.CommandContext(t.Context(), "git", "-C", root, "archive", commit)
	archive.Stdout = &source
	if err := archive.Run(); err != nil {
		t.Skipf("the source of %s is not at hand, as in a shallow clone: %v", commit, err)
	}
	dir := t.TempDir()
	unpack := exec.CommandContext(t.Context(), "tar", "-x", "-C", dir)
	unpack.Stdin = &source
	if out, err := unpack.CombinedOutput(); err != nil {
		t.Fatalf("tar: %v %s", err, out)
	}
	program := filepath.Join(dir, "tugu")
	build := exec.CommandContext(t.Context(), "go", "build", "-buildvcs=false", "-o", program, "./server")
	build.Dir = dir
	if out, err := build.CombinedOutput(); err != nil {
		t.Fatalf("build %s: %v %s", commit, err, out)
	}
	return program
}
