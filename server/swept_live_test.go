package main

import (
	"context"
	"errors"
	"io"
	"log/slog"
	"net/http/httptest"
	"path/filepath"
	"testing"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/tugu-city/tugu/graph"
	"github.com/tugu-city/tugu/server/live"
)

// swept is the running program with a second live transport in front of the same schema, figures and rights, which asks
// every question again far more often than each minute.
type swept struct {
	*service
	transport *live.Transport
	program   *program // behind the second transport
}

func newSwept(t *testing.T, every time.Duration, source func(*service) live.Source) *swept {
	t.Helper()
	log := slog.New(slog.NewTextHandler(io.Discard, &slog.HandlerOptions{Level: slog.LevelError}))
	s, err := openService(t.Context(), cityFlags{Database: "sqlite:" + filepath.Join(t.TempDir(), "tugu.db"), Profile: "malang"},
		webFlags{Listen: "127.0.0.1:0", Token: testToken, Public: "complaints", DrainTimeout: 10 * time.Second, Snapshot: "none"}, log)
	if err != nil {
		t.Fatal(err)
	}
	resolver, options := s.resolver(), s.liveOptions()
	options.SweepEvery, options.Drain = every, -1
	w := &swept{service: s, transport: live.New(graph.Executable(resolver).Schema(), source(s), options)}
	server := httptest.NewServer(s.access.authorise(graph.NewServer(resolver, graph.Options{
		Transports: []graphql.Transport{w.transport}, HTTP: s.overHTTP(), Documents: s.documents,
	})))
	w.program = &program{base: server.URL, log: &lines{}}
	t.Cleanup(func() {
		ctx, cancel := context.WithTimeout(context.Background(), 20*time.Second)
		defer cancel()
		if err := errors.Join(w.transport.Shutdown(ctx), s.close()); err != nil {
			t.Error(err)
		}
		server.Close()
		if st := w.transport.Stats(); st.Connections != 0 || st.Subscriptions != 0 || st.Groups != 0 || st.Members != 0 {
			t.Errorf("left behind: %+v", st)
		}
	})
	return w
}

func (w *swept) eventually(t *testing.T, what string, is func(live.Stats) bool) {
	t.Helper()
	tick := time.NewTicker(10 * time.Millisecond)
	defer tick.Stop()
	for end := time.Now().Add(60 * time.Second); !is(w.transport.Stats()); <-tick.C {
		if time.Now().After(end) {
			t.Fatalf("never %s: %+v", what, w.transport.Stats())
		}
	}
}

// blind is a source that says of no change that it touches anything.
type blind struct{ *changes }

func (blind) Dirty(string, int64, []string) bool { return false }

// TestMissedChangeIsFound: if what tells of changes overlooks one, asking again without a reason finds it, sends it and
// counts it.
func TestMissedChangeIsFound(t *testing.T) {
	t.Parallel()
	w := newSwept(t, 500*time.Millisecond, func(s *service) live.Source { return blind{s.changes} })
	channel := w.program.channel(t)
	next := w.program.subscribe(t, `subscription { overview(window: {preset: LAST_30_DAYS}, filter: {channels: ["`+channel+`"]}) { kpis { received } } }`)
	var got struct {
		Overview struct{ Kpis struct{ Received int } }
	}
	next(&got)
	if w.transport.Stats().Missed != 0 || got.Overview.Kpis.Received != 0 {
		t.Fatalf("%+v %+v", got, w.transport.Stats())
	}
	w.program.submit(t, channel)
	if next(&got); got.Overview.Kpis.Received != 1 {
		t.Fatalf("%+v", got)
	}
	w.eventually(t, "missed", func(st live.Stats) bool { return st.Missed == 1 && st.Skipped > 0 })
}
