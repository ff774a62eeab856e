// Package conformance runs real clients against the live transport.
package conformance

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"io"
	"log/slog"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/tugu-city/tugu/server/live"
	"github.com/tugu-city/tugu/server/live/internal/testserver"
)

const patience = 60 * time.Second

// install puts the client and its packages, as locked, into a directory of the test's own.
func install(ctx context.Context, t *testing.T) (dir string) {
	t.Helper()
	dir = t.TempDir()
	for _, name := range []string{"package.json", "package-lock.json", "graphql-ws.mjs"} {
		data, err := os.ReadFile(name)
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

type event struct {
	Event   string
	ID      string
	Code    int
	Payload struct{ Now time.Time }
	Value   struct {
		Data       json.RawMessage
		Errors     json.RawMessage
		Extensions struct{ Live *struct{ Epoch string } }
	}
	Errors json.RawMessage
}

type peer struct {
	t      *testing.T
	in     io.Writer
	events chan event
}

func (p *peer) do(command string) {
	p.t.Helper()
	if _, err := io.WriteString(p.in, command+"\n"); err != nil {
		p.t.Fatal(err)
	}
}

// expect waits for an event of the kind for id; pings and connections that fail to open do not count.
func (p *peer) expect(kind, id string) event {
	p.t.Helper()
	for {
		select {
		case e, ok := <-p.events:
			switch {
			case !ok:
				p.t.Fatalf("the client ended; want %s for %q", kind, id)
			case e.Event == kind && e.ID == id:
				return e
			case e.Event == "ping" || e.Event == "connected" || (e.Event == "closed" && e.Code == 1006):
			default:
				p.t.Fatalf("want %s for %q, got %+v", kind, id, e)
			}
		case <-time.After(patience):
			p.t.Fatalf("no %s for %q", kind, id)
		}
	}
}

func (p *peer) data(id, want string) {
	p.t.Helper()
	if e := p.expect("next", id); string(e.Value.Data) != want {
		p.t.Fatalf("want %s, got %s, errors %s", want, e.Value.Data, e.Value.Errors)
	}
}

// serve runs a server on the address until stop.
func serve(t *testing.T, address string, state *testserver.State) (transport *live.Transport, at string, stop func()) {
	t.Helper()
	transport = live.New(testserver.Schema(), state, live.Options{
		Heartbeat: 50 * time.Millisecond, Drain: -1, Logger: slog.New(slog.NewTextHandler(io.Discard, nil)),
		Scope: func(ctx context.Context, p json.RawMessage) (string, context.Context, error) {
			if !strings.Contains(string(p), "right") {
				return "", nil, errors.New("wrong token")
			}
			return "", ctx, nil
		},
	})
	listener, err := net.Listen("tcp", address)
	if err != nil {
		t.Fatal(err)
	}
	srv := &http.Server{Handler: state.Handler(transport), ReadHeaderTimeout: patience}
	go func() { _ = srv.Serve(listener) }()
	return transport, listener.Addr().String(), func() {
		_ = srv.Close()
		ctx, cancel := context.WithTimeout(context.Background(), patience)
		defer cancel()
		if err := transport.Shutdown(ctx); err != nil {
			t.Error(err)
		}
	}
}

func TestGraphQLWS(t *testing.T) {
	if _, err := exec.LookPath("node"); err != nil {
		t.Skip("node is not installed, so the graphql-ws client cannot run")
	}
	ctx, cancel := context.WithTimeout(context.Background(), 3*patience)
	defer cancel()
	dir := install(ctx, t)
	state := testserver.NewState()
	_, at, stop := serve(t, "127.0.0.1:0", state)

	node := exec.CommandContext(ctx, "node", "graphql-ws.mjs", "ws://"+at+"/")
	node.Dir = dir
	node.Stderr = os.Stderr
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
	t.Cleanup(cancel)
	p := &peer{t, in, make(chan event, 1000)}
	go func() {
		defer close(p.events)
		for lines := bufio.NewScanner(out); lines.Scan(); {
			var e event
			if err := json.Unmarshal(lines.Bytes(), &e); err != nil {
				t.Errorf("%s: %v", lines.Bytes(), err)
			}
			p.events <- e
		}
	}()

	p.do(`{"command":"subscribe","id":"wall","payload":{"query":"subscription { counter { value } }"}}`)
	if e := p.expect("next", "wall"); string(e.Value.Data) != `{"counter":{"value":0}}` ||
		e.Value.Extensions.Live == nil || e.Value.Extensions.Live.Epoch != "test" {
		t.Fatalf("%+v", e)
	}
	state.Add("main", 1)
	p.data("wall", `{"counter":{"value":1}}`)

	p.do(`{"command":"subscribe","id":"q","payload":{"query":"query ($n: String!) { counter(name: $n) { value } }","variables":{"n":"main"}}}`)
	p.data("q", `{"counter":{"value":1}}`)
	p.expect("complete", "q")
	p.do(`{"command":"subscribe","id":"m","payload":{"query":"mutation { add(input: {name: \"other\"}) { value } }"}}`)
	p.data("m", `{"add":{"value":1}}`)
	p.expect("complete", "m")
	p.do(`{"command":"subscribe","id":"n","payload":{"query":"subscription { numbers(count: 2) { value } }"}}`)
	p.data("n", `{"numbers":{"value":1}}`)
	p.data("n", `{"numbers":{"value":2}}`)
	p.expect("complete", "n")
	p.do(`{"command":"subscribe","id":"e","payload":{"query":"{ nothing }"}}`)
	if e := p.expect("error", "e"); !strings.Contains(string(e.Errors), "nothing") {
		t.Fatalf("%s", e.Errors)
	}
	if e := p.expect("ping", ""); time.Since(e.Payload.Now) > patience {
		t.Fatalf("%+v", e)
	}

	stop()
	if e := p.expect("closed", ""); e.Code != live.CloseRestart {
		t.Fatalf("closed with %d", e.Code)
	}
	state.Add("main", 1) // while the wall is away
	transport, _, stop := serve(t, at, state)
	defer stop()
	p.data("wall", `{"counter":{"value":2}}`) // it came back by itself and got the full state
	state.Add("main", 1)
	p.data("wall", `{"counter":{"value":3}}`)

	p.do(`{"command":"complete","id":"wall"}`)
	p.expect("complete", "wall")
	for end := time.Now().Add(patience); transport.Stats().Subscriptions > 0; runtime.Gosched() {
		if time.Now().After(end) {
			t.Fatalf("%+v", transport.Stats())
		}
	}
	p.do(`{"command":"dispose"}`)
	for range p.events { // until it ends
	}
	if err := node.Wait(); err != nil {
		t.Fatal(err)
	}
}
