package main

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// npmCI installs the packages of a folder, as locked, into a folder of the test's own.
func npmCI(ctx context.Context, t *testing.T, from, script string) (dir string) {
	t.Helper()
	dir = t.TempDir()
	for _, name := range []string{"package.json", "package-lock.json", script} {
		data, err := os.ReadFile(filepath.Join(from, name))
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(dir, name), data, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	npm := exec.CommandContext(ctx, "npm", "ci", "--no-audit", "--no-fund")
	npm.Dir = dir
	if out, err := npm.CombinedOutput(); err != nil {
		t.Fatalf("npm ci: %v\n%s", err, out)
	}
	return dir
}

// clients are the GraphQL clients in a process of theirs.
type clients struct {
	t        *testing.T
	in       io.Writer
	events   chan clientEvent
	names    []string
	versions []string
	asked    map[string]int // how often each had to be asked again, as it had given up
}

type clientEvent struct {
	Event, Client, Error string
	Value                struct {
		Data *struct {
			Overview struct{ Kpis struct{ Received int } }
		}
		Errors []struct{ Message string }
	}
	Clients, Versions []string
}

func startClients(ctx context.Context, t *testing.T, url string) (c *clients, wait func() error) {
	t.Helper()
	dir := npmCI(ctx, t, filepath.Join("live", "conformance", "clients"), "clients.mjs")
	node := exec.CommandContext(ctx, "node", "clients.mjs", url)
	node.Dir, node.Stderr = dir, os.Stderr
	in, err := node.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	out, err := node.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := node.Start(); err != nil {
		t.Fatal(err)
	}
	c = &clients{t: t, in: in, events: make(chan clientEvent, 10_000), asked: map[string]int{}}
	go func() {
		defer close(c.events)
		for lines := bufio.NewScanner(out); lines.Scan(); {
			var e clientEvent
			if err := json.Unmarshal(lines.Bytes(), &e); err != nil {
				t.Errorf("%s: %v", lines.Bytes(), err)
			}
			c.events <- e
		}
	}()
	first := <-c.events
	c.names, c.versions = first.Clients, first.Versions
	return c, node.Wait
}

func (c *clients) all(command, query string) {
	c.t.Helper()
	for _, name := range c.names {
		line, err := json.Marshal(map[string]string{"command": command, "client": name, "query": query})
		if err != nil {
			c.t.Fatal(err)
		}
		if _, err := fmt.Fprintf(c.in, "%s\n", line); err != nil {
			c.t.Fatal(err)
		}
	}
}

// each waits until every client has said an event that is wanted.
func (c *clients) each(what string, wanted func(e clientEvent) bool) {
	c.t.Helper()
	missing := map[string]bool{}
	for _, name := range c.names {
		missing[name] = true
	}
	late := time.After(60 * time.Second)
	for len(missing) > 0 {
		select {
		case e, ok := <-c.events:
			switch {
			case !ok:
				c.t.Fatalf("%s: the clients ended", what)
			case e.Event == "again":
				c.asked[e.Client]++
			case e.Event == "late" || e.Event == "unhandled":
				c.t.Errorf("%s: %+v", what, e)
			case wanted(e):
				delete(missing, e.Client)
			}
		case <-late:
			c.t.Fatalf("%s: nothing from %v", what, missing)
		}
	}
}

// received wants an event with the figure. An older one may come before it.
func received(event string, n int) func(e clientEvent) bool {
	return func(e clientEvent) bool {
		return e.Event == event && e.Value.Data != nil && e.Value.Data.Overview.Kpis.Received == n
	}
}

// TestClients has clients that others maintain ask, subscribe, come back after the server was killed, and complete.
func TestClients(t *testing.T) {
	if _, err := exec.LookPath("node"); err != nil {
		t.Skip("node is not installed, so the clients cannot run")
	}
	t.Parallel()
	ctx, cancel := context.WithTimeout(t.Context(), 5*time.Minute)
	defer cancel()
	serve := []string{"serve", "--database=sqlite:" + filepath.Join(t.TempDir(), "tugu.db"), "--token=" + testToken}
	p := spawn(t, append(serve, "--listen=127.0.0.1:0")...)
	channel := p.channel(t)
	c, wait := startClients(ctx, t, p.base+"/graphql")

	const figures = `overview(window: {preset: ALL}) { kpis { received } }`
	c.all("query", "{ "+figures+" }")
	c.each("query", received("answer", 0))
	c.all("query", "{ nothing }")
	c.each("invalid query", func(e clientEvent) bool {
		return e.Event == "failed" || e.Event == "answer" && len(e.Value.Errors) > 0
	})
	c.all("subscribe", "subscription { "+figures+" }")
	c.each("subscribe", received("next", 0))
	p.submit(t, channel)
	c.each("change", received("next", 1))

	p.kill()
	p = spawn(t, append(serve, "--listen="+p.address())...)
	p.submit(t, channel)
	c.each("after the kill", received("next", 2))
	p.submit(t, channel)
	c.each("change after the kill", received("next", 3))

	c.all("complete", "")
	c.each("complete", func(e clientEvent) bool { return e.Event == "completed" })
	p.awaitMetric(t, "tugu_live_subscriptions", 0)
	p.submit(t, channel)
	c.all("query", "{ "+figures+" }")
	c.each("query after complete", received("answer", 4)) // and nothing late

	c.all("dispose", "")
	for range c.events { // until they end
	}
	if err := wait(); err != nil {
		t.Error(err)
	}
	t.Logf("versions: %s", strings.Join(c.versions, ", "))
	for _, name := range c.names {
		how := "by itself"
		if n := c.asked[name]; n > 0 {
			how = fmt.Sprintf("asked again %d times", n)
		}
		t.Logf("client %-20s query, subscribe, back after kill -9 (%s), complete: ok", name, how)
	}
}
