package main

import (
	"context"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/tugu-city/tugu/server/internal/store/storetest"
)

// TestStartWithoutDatabase: a start while PostgreSQL is away waits, alive and not ready, and serves once it is there;
// a stop meanwhile is a stop, and what is wrong with a database that answers fails at once.
func TestStartWithoutDatabase(t *testing.T) {
	t.Parallel()
	database := storetest.NewMortal(t)
	if err := database.Kill(); err != nil {
		t.Fatal(err)
	}
	begin := func(args ...string) (p *program, out *lines, stop context.CancelFunc, exit chan int) {
		address := unused(t)
		ctx, stop := context.WithCancel(t.Context())
		out, errs := &lines{more: make(chan struct{}, 1)}, &lines{more: make(chan struct{}, 1)}
		exit = make(chan int, 2)
		go func() {
			code := run(ctx, append([]string{"serve", "--listen=" + address, "--token=" + testToken, "--snapshot=none"}, args...), out, errs)
			exit <- code
			exit <- code
		}()
		return &program{base: "http://" + address, log: errs}, out, stop, exit
	}
	loading := func(p *program) {
		t.Helper()
		eventually(t, "it waits for the database", func() (string, bool) {
			text := p.log.String()
			return text, strings.Contains(text, "level=WARN msg=\"the database cannot be reached")
		})
		for path, want := range map[string]int{"/healthz": http.StatusOK, "/readyz": http.StatusServiceUnavailable, "/graphql": http.StatusServiceUnavailable} {
			if code, text := p.get(t, path); code != want || want != http.StatusOK && text != "loading\n" {
				t.Errorf("%s says %d %q", path, code, text)
			}
		}
	}
	p, _, stop, exit := begin("--database=" + database.DSN())
	loading(p)
	stop()
	if code := <-exit; code != 0 || !strings.Contains(p.log.String(), "stopped before anything was served") {
		t.Errorf("a stop while it waits ends with %d: %s", code, p.log)
	}
	p, out, stop, exit := begin("--database=" + database.DSN())
	loading(p)
	if err := database.Start(); err != nil {
		t.Fatal(err)
	}
	awaitAddress(t, out, p.log, exit)
	if code, text := p.get(t, "/readyz"); code != http.StatusOK {
		t.Errorf("/readyz says %d %s", code, text)
	}
	p.submit(t, p.channel(t))
	stop()
	if code := <-exit; code != 0 {
		t.Error(code)
	}
	for what, dsn := range map[string]string{
		"there is no database of this name": strings.Replace(database.DSN(), "/postgres?", "/nowhere?", 1),
		"is not a SQLite database":          "sqlite:begin.go",
	} {
		p, _, stop, exit := begin("--database=" + dsn)
		select {
		case code := <-exit:
			if code != 1 || !strings.Contains(p.log.String(), what) || strings.Contains(p.log.String(), "waited for") {
				t.Errorf("%d %s", code, p.log)
			}
		case <-time.After(time.Minute):
			t.Errorf("%s is waited for", what)
		}
		stop()
	}
	p, _, stop, exit = begin("--database=postgres://u@127.0.0.1:1/x", "--database-wait=0s")
	defer stop()
	if code := <-exit; code != 1 || !strings.Contains(p.log.String(), "cannot be reached") {
		t.Errorf("without patience: %d %s", code, p.log)
	}
}
