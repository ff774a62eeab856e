package main

import (
	"database/sql"
	"log/slog"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/tugu-city/tugu/server/internal/store/storetest"
)

// TestReadyWithoutDatabase cuts the way to PostgreSQL: a process that still answers questions stays ready and says how old its
// figures are, /readyz?database and nothing else says no, and both are as before once the way is mended. One
// that another version's migration has shut out is not ready.
func TestReadyWithoutDatabase(t *testing.T) {
	t.Parallel()
	dsn := storetest.Postgres(t)
	cable := storetest.NewCable(t, dsn)
	p := start(t, "serve", "--listen=127.0.0.1:0", "--token="+testToken, "--public=figures", "--database="+cable.DSN())
	for _, path := range []string{"/readyz", "/readyz?database"} {
		if code, text := p.get(t, path); code != http.StatusOK || text != "ready\n" {
			t.Errorf("%s with a database: %d %s", path, code, text)
		}
	}
	cable.Cut()
	if code, text := p.get(t, "/readyz?database"); code != http.StatusServiceUnavailable || !strings.Contains(text, "database") {
		t.Errorf("/readyz?database without one: %d %s", code, text)
	}
	eventually(t, "the age in /readyz", func() (string, bool) {
		code, text := p.get(t, "/readyz")
		if code != http.StatusOK || !strings.HasPrefix(text, "ready") {
			t.Fatalf("without a database: %d %s", code, text)
		}
		return text, strings.Contains(text, "s ago")
	})
	if code := p.ask(t, "", `{ overview(window: {preset: TODAY}) { kpis { received } } }`, &struct{}{}); code != "" {
		t.Errorf("figures are answered with %s", code)
	}
	cable.Mend()
	eventually(t, "the database is followed again", func() (string, bool) {
		code, text := p.get(t, "/readyz?database")
		return text, code == http.StatusOK && text == "ready\n"
	})

	db, err := sql.Open("pgx", dsn)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	if _, err := db.ExecContext(t.Context(), "UPDATE meta SET value = '9999/9999' WHERE key = 'schema'"); err != nil {
		t.Fatal(err)
	}
	eventually(t, "what a program that another version shut out says", func() (string, bool) {
		code, text := p.get(t, "/readyz")
		return text, code == http.StatusServiceUnavailable && strings.Contains(text, "too old")
	})
	p.stop()
}

// TestStopIsAnnounced: a program that stops asks for nobody more, and goes on with all else until its delay is over.
func TestStopIsAnnounced(t *testing.T) {
	t.Parallel()
	s, err := openService(t.Context(), cityFlags{Database: storetest.SQLite(t), Profile: "malang"},
		webFlags{Listen: "127.0.0.1:0", Public: "figures", DrainDelay: time.Hour, DrainTimeout: 10 * time.Second, Snapshot: "none"}, slog.New(slog.DiscardHandler))
	if err != nil {
		t.Fatal(err)
	}
	over := make(chan time.Time)
	s.later = func(time.Duration) <-chan time.Time { return over }
	p := &program{base: "http://" + s.address}
	says := func(code int, text string) {
		t.Helper()
		eventually(t, text, func() (string, bool) {
			is, said := p.get(t, "/readyz")
			return said, is == code && strings.HasPrefix(said, text)
		})
	}
	says(http.StatusOK, "ready")
	closed := make(chan error)
	go func() { closed <- s.close() }()
	says(http.StatusServiceUnavailable, "stopping")
	fresh := &http.Client{Transport: &http.Transport{DisableKeepAlives: true}} // its connections are new ones
	res, err := fresh.Get(p.base + "/healthz")
	if err != nil {
		t.Fatalf("while it says that it stops nobody is let in: %v", err)
	}
	_ = res.Body.Close()
	if code := p.ask(t, "", `{ overview(window: {preset: TODAY}) { kpis { received } } }`, &struct{}{}); code != "" {
		t.Errorf("while it says that it stops figures are answered with %s", code)
	}
	over <- time.Time{}
	if err := <-closed; err != nil {
		t.Error(err)
	}
	if res, err := fresh.Get(p.base + "/healthz"); err == nil {
		_ = res.Body.Close()
		t.Error("it answers after its stop")
	}
}
