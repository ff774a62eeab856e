package main

import (
	"strings"
	"testing"

	"github.com/tugu-city/tugu/server/internal/store/storetest"
)

// TestPointInTime goes back to a moment as deploy/PITR.md tells: what was acknowledged before it is there and nothing later, a new
// epoch begins, so that nobody takes what they kept for this history, the recount finds no difference, and it is written to again.
func TestPointInTime(t *testing.T) {
	t.Parallel()
	postgres := storetest.NewArchived(t)
	serve := []string{"serve", "--listen=127.0.0.1:0", "--token=" + testToken, "--public=complaints", "--database="}
	on := func(dsn string) []string { return append(serve[:len(serve)-1:len(serve)-1], "--database="+dsn) }
	p := start(t, on(postgres.DSN())...)
	channel := p.channel(t)
	p.submit(t, channel)
	postgres.Backup(t)
	p.submit(t, channel)
	p.submit(t, channel)
	kept := lastCursors(t, p, testToken, 3)
	moment := postgres.Now(t)
	p.submit(t, channel)
	p.submit(t, channel)
	lost := lastCursors(t, p, testToken, 5)
	was := epochOf(t, &process{program: *p})
	p.stop()
	postgres.End(t)

	restored := postgres.Restore(t, moment)
	if code, stdout, stderr := tugu(t, "verify", "--database="+restored); code != 0 || !strings.Contains(stdout, "over 3 complaints") {
		t.Errorf("verify: %d %s%s", code, stdout, stderr)
	}
	p = start(t, on(restored)...)
	if now := epochOf(t, &process{program: *p}); now == was {
		t.Errorf("the epoch %s goes on in another history", now)
	}
	p.submit(t, channel)
	p.awaitMetric(t, "tugu_engine_complaints", 4)
	kept.check(t, p, testToken, "")
	lost.check(t, p, testToken, "STALE")
	if code := p.stop(); code != 0 {
		t.Errorf("stops with %d", code)
	}
}
