package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"regexp"
	"runtime"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/gorilla/websocket"
	"github.com/tugu-city/tugu/server/internal/sealed"
	"github.com/tugu-city/tugu/server/internal/store/storetest"
	"go.uber.org/goleak"
)

const testToken = "a-token-for-tests-only"

type runner struct{ m *testing.M }

func (r runner) Run() int {
	if args := os.Getenv(childEnv); args != "" {
		os.Exit(beChild(args))
	}
	dir, err := os.MkdirTemp("", "tugu-keys-")
	if err == nil {
		err = os.Setenv(keyFileEnv, filepath.Join(dir, "keys"))
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	defer os.RemoveAll(dir)
	return storetest.Main(r.m)
}

// keyFileEnv names the one key file of all programs that the tests start: PostgreSQL has none of its own.
const keyFileEnv = "TUGU_KEY_FILE"

// testKeys are the keys in that file.
func testKeys(t *testing.T) *sealed.Keys {
	t.Helper()
	keys, err := makeKeys(os.Getenv(keyFileEnv))
	if err != nil {
		t.Fatal(err)
	}
	return keys
}

func TestMain(m *testing.M) { goleak.VerifyTestMain(runner{m}) }

// tugu runs the program to its end.
func tugu(t *testing.T, args ...string) (code int, stdout, stderr string) {
	t.Helper()
	// Programs that run beside it may log to the same place.
	out, errs := &lines{more: make(chan struct{}, 1)}, &lines{more: make(chan struct{}, 1)}
	code = run(t.Context(), args, out, errs)
	return code, out.String(), errs.String()
}

// lines is a writer that tells when a line was written.
type lines struct {
	mu   sync.Mutex // guards text
	text strings.Builder
	more chan struct{}
}

func (l *lines) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.text.Write(p)
	select {
	case l.more <- struct{}{}:
	default:
	}
	return len(p), nil
}

func (l *lines) String() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.text.String()
}

// program is a running tugu.
type program struct {
	base string
	stop func() int // asks it to stop, as SIGTERM does, and returns its exit code
	log  *lines
}

var wallLine = regexp.MustCompile(`(?m)^\s+wall\s+(https?://\S+)/$`)

// start runs the program until it says where it is.
func start(t *testing.T, args ...string) *program {
	t.Helper()
	ctx, cancel := context.WithCancel(context.Background())
	out, errs := &lines{more: make(chan struct{}, 1)}, &lines{more: make(chan struct{}, 1)}
	exit := make(chan int, 2) // for who waits for the address, and for stop
	go func() {
		code := run(ctx, args, out, errs)
		exit <- code
		exit <- code
	}()
	p := &program{log: errs}
	p.stop = sync.OnceValue(func() int { cancel(); return <-exit })
	t.Cleanup(func() { p.stop() })
	p.base = awaitAddress(t, out, errs, exit)
	return p
}

// awaitAddress waits until the program says where it is.
func awaitAddress(t *testing.T, out, errs *lines, exit <-chan int) string {
	t.Helper()
	deadline := time.After(60 * time.Second)
	for {
		select {
		case <-out.more:
			if m := wallLine.FindStringSubmatch(out.String()); m != nil {
				return m[1]
			}
		case code := <-exit:
			t.Fatalf("tugu ended with %d: %s%s", code, out, errs)
		case <-deadline:
			t.Fatalf("tugu did not start: %s%s", out, errs)
		}
	}
}

// ask sends an operation and decodes its data.
func (p *program) ask(t *testing.T, token, query string, data any) (errorCode string) {
	t.Helper()
	body, err := json.Marshal(map[string]string{"query": query})
	if err != nil {
		t.Fatal(err)
	}
	req, err := http.NewRequestWithContext(t.Context(), http.MethodPost, p.base+"/graphql", bytes.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	req.Header.Set("Content-Type", "application/json")
	if token != "" {
		req.Header.Set("Authorization", "Bearer "+token)
	}
	res, err := http.DefaultClient.Do(req)
	if err != nil {
		t.Fatal(err)
	}
	defer res.Body.Close()
	var answer struct {
		Data   json.RawMessage
		Errors []struct {
			Message    string
			Extensions struct{ Code string }
		}
	}
	if err := json.NewDecoder(res.Body).Decode(&answer); err != nil {
		t.Fatal(err)
	}
	if len(answer.Errors) > 0 {
		return answer.Errors[0].Extensions.Code
	}
	if err := json.Unmarshal(answer.Data, data); err != nil {
		t.Fatal(err)
	}
	return ""
}

func (p *program) get(t *testing.T, path string) (int, string) {
	t.Helper()
	req, err := http.NewRequestWithContext(t.Context(), http.MethodGet, p.base+path, nil)
	if err != nil {
		t.Fatal(err)
	}
	res, err := http.DefaultClient.Do(req)
	if err != nil {
		t.Fatal(err)
	}
	defer res.Body.Close()
	b, err := io.ReadAll(res.Body)
	if err != nil {
		t.Fatal(err)
	}
	return res.StatusCode, string(b)
}

func databases(t *testing.T, f func(t *testing.T, dsn string)) {
	t.Run("sqlite", func(t *testing.T) { f(t, storetest.SQLite(t)) })
	t.Run("postgres", func(t *testing.T) { f(t, storetest.Postgres(t)) })
}

// TestLifeOfAComplaint walks one complaint through the running program and sees
// every step in the figures, over HTTP and over the socket, on both databases.
func TestLifeOfAComplaint(t *testing.T) {
	databases(t, func(t *testing.T, dsn string) {
		p := start(t, "serve", "--listen=127.0.0.1:0", "--database="+dsn, "--token="+testToken)
		socket := p.subscribe(t, `subscription { pillars(window: {preset: TODAY}) { total { received open resolved awaitingResponse } } }`)
		type totals struct{ Received, Open, Resolved, AwaitingResponse int }
		expect := func(want totals) {
			t.Helper()
			for {
				var got struct{ Pillars struct{ Total totals } }
				socket(&got)
				if got.Pillars.Total == want {
					return
				}
			}
		}
		expect(totals{})
		if code := p.ask(t, "", `mutation { complaintSubmit(input: {channel: "WEB", text: "x"}) { complaint { id } } }`, nil); code != "FORBIDDEN" {
			t.Errorf("a stranger's complaint is answered with %q, want FORBIDDEN", code)
		}
		var city struct {
			City struct {
				Categories []struct{ Code, Name string }
				Channels   []struct{ Code string }
			}
		}
		p.ask(t, "", `{ city { categories { code name } channels { code } } }`, &city)
		var made struct {
			ComplaintSubmit struct {
				Complaint  struct{ ID, Status string }
				UserErrors []struct{ Message string }
			}
		}
		p.ask(t, testToken, `mutation { complaintSubmit(input: {channel: "`+city.City.Channels[0].Code+`", category: "`+city.City.Categories[0].Code+`", text: "Jalan berlubang"}) {
			complaint { id status } userErrors { message } } }`, &made)
		id := made.ComplaintSubmit.Complaint.ID
		if id == "" || made.ComplaintSubmit.Complaint.Status != "SUBMITTED" {
			t.Fatalf("submitted: %+v", made)
		}
		expect(totals{Received: 1, Open: 1, AwaitingResponse: 1})
		submit := func(text string) (id, code string) {
			var got struct {
				ComplaintSubmit struct {
					Complaint  *struct{ ID string }
					UserErrors []struct{ Code string }
				}
			}
			p.ask(t, testToken, `mutation { complaintSubmit(input: {channel: "`+city.City.Channels[0].Code+`", externalId: "K-1", text: "`+text+`"}) {
				complaint { id } userErrors { code } } }`, &got)
			if got.ComplaintSubmit.Complaint == nil {
				return "", got.ComplaintSubmit.UserErrors[0].Code
			}
			return got.ComplaintSubmit.Complaint.ID, ""
		}
		first, _ := submit("Lampu mati")
		if again, _ := submit("Lampu mati"); first == "" || again != first {
			t.Errorf("the same complaint again is %q, was %q", again, first)
		}
		if other, code := submit("Sampah menumpuk"); other != "" || code != "CONFLICT" {
			t.Errorf("other words under a known id: complaint %q, code %q, want CONFLICT", other, code)
		}
		expect(totals{Received: 2, Open: 2, AwaitingResponse: 2})
		step := func(op string) (status string, legal []string) {
			var got map[string]struct {
				Complaint  *struct{ Status string }
				UserErrors []struct {
					Message    string
					LegalSteps []string
				}
			}
			p.ask(t, testToken, `mutation { `+op+` { complaint { status } userErrors { message legalSteps } } }`, &got)
			for _, v := range got {
				if v.Complaint != nil {
					return v.Complaint.Status, nil
				}
				return "", v.UserErrors[0].LegalSteps
			}
			return "", nil
		}
		if _, legal := step(`complaintReopen(input: {id: "` + id + `"})`); len(legal) == 0 {
			t.Error("reopening an open complaint names no legal steps")
		}
		for _, s := range []struct{ op, want string }{
			{`complaintAssign(input: {id: "` + id + `"})`, "ASSIGNED"},
			{`complaintRespond(input: {id: "` + id + `", text: "Kami periksa"})`, "RESPONDED"},
			{`complaintStart(input: {id: "` + id + `"})`, "IN_PROGRESS"},
			{`complaintWait(input: {id: "` + id + `"})`, "WAITING_CITIZEN"},
			{`complaintResolve(input: {id: "` + id + `", text: "Sudah ditambal"})`, "RESOLVED"},
			{`complaintRate(input: {id: "` + id + `", rating: 5})`, "RESOLVED"},
		} {
			if got, legal := step(s.op); got != s.want {
				t.Fatalf("%s: status %q, legal %v, want %s", s.op, got, legal, s.want)
			}
		}
		expect(totals{Received: 2, Open: 1, Resolved: 1, AwaitingResponse: 1})
		if code, body := p.get(t, "/metrics"); code != http.StatusOK || !strings.Contains(body, "tugu_complaints_open") {
			t.Errorf("/metrics answers %d without the city's figures", code)
		}
		for _, path := range []string{"/", "/wall", "/screens", "/graphiql", "/healthz", "/readyz", "/boundaries/kelurahan.geojson"} {
			if code, _ := p.get(t, path); code != http.StatusOK {
				t.Errorf("GET %s answers %d", path, code)
			}
		}
		if code := p.stop(); code != 0 {
			t.Errorf("a graceful stop exits with %d: %s", code, p.log)
		}
		if strings.Contains(p.log.String(), "Jalan berlubang") || strings.Contains(p.log.String(), testToken) {
			t.Error("the log holds a complaint's text or the token")
		}
		if code, out, errs := tugu(t, "verify", "--database="+dsn); code != 0 || !strings.Contains(out, "no difference") {
			t.Errorf("verify exits with %d: %s%s", code, out, errs)
		}
	})
}

// subscribe opens a websocket and returns a function that reads the next payload.
func (p *program) subscribe(t *testing.T, query string) func(data any) {
	t.Helper()
	return p.subscribeWith(t, nil, map[string]any{"query": query})
}

// subscribeWith does so with headers, and the payload of subscribe.
func (p *program) subscribeWith(t *testing.T, header http.Header, payload map[string]any) func(data any) {
	t.Helper()
	d := websocket.Dialer{Subprotocols: []string{"graphql-transport-ws"}}
	c, res, err := d.DialContext(t.Context(), strings.Replace(p.base, "http", "ws", 1)+"/graphql", header)
	if err != nil {
		t.Fatal(err)
	}
	_ = res.Body.Close() // an upgrade's body is empty
	t.Cleanup(func() { _ = c.Close() })
	send := func(v map[string]any) {
		if err := c.WriteJSON(v); err != nil {
			t.Fatal(err)
		}
	}
	send(map[string]any{"type": "connection_init"})
	var msg struct {
		Type    string
		Payload json.RawMessage
	}
	next := func(kind string) {
		if err := c.SetReadDeadline(time.Now().Add(60 * time.Second)); err != nil { // of pings too: they go on for ever
			t.Fatal(err)
		}
		for {
			if err := c.ReadJSON(&msg); err != nil {
				t.Fatalf("waiting for %s: %v", kind, err)
			}
			switch msg.Type {
			case kind:
				return
			case "ping":
				send(map[string]any{"type": "pong"})
			default:
				t.Fatalf("got %s %s, want %s", msg.Type, msg.Payload, kind)
			}
		}
	}
	next("connection_ack")
	send(map[string]any{"id": "1", "type": "subscribe", "payload": payload})
	return func(data any) {
		next("next")
		var payload struct {
			Data   json.RawMessage
			Errors []any
		}
		if err := errors.Join(json.Unmarshal(msg.Payload, &payload), json.Unmarshal(payload.Data, data)); err != nil || len(payload.Errors) > 0 {
			t.Fatalf("%s: %v", msg.Payload, err)
		}
	}
}

// TestImportIsIdempotent imports the file with every defect twice and verifies.
func TestImportIsIdempotent(t *testing.T) {
	databases(t, func(t *testing.T, dsn string) {
		file := filepath.Join("internal", "intake", "testdata", "defects.csv")
		rejects := filepath.Join(t.TempDir(), "rejects.csv")
		args := []string{"import", "--json", "--profile=baltimore", "--database=" + dsn, "--rejects=" + rejects, file}
		report := func() (r struct{ Read, New, Changed, Unchanged, SetAside, RepeatedDiffering int }) {
			code, out, errs := tugu(t, args...)
			if code != 0 {
				t.Fatalf("import exits with %d: %s", code, errs)
			}
			if err := json.Unmarshal([]byte(out), &r); err != nil {
				t.Fatal(err)
			}
			if r.Read != r.New+r.Changed+r.Unchanged+r.SetAside {
				t.Errorf("the report does not add up: %+v", r)
			}
			return r
		}
		first, second := report(), report()
		if first.New == 0 || first.SetAside == 0 || second.New != 0 || second.SetAside != first.SetAside {
			t.Errorf("first %+v, second %+v", first, second)
		}
		if info, err := os.Stat(rejects); err != nil || info.Size() == 0 {
			t.Errorf("no rejects file: %v", err)
		}
		if code, out, errs := tugu(t, "verify", "--profile=baltimore", "--database="+dsn); code != 0 {
			t.Errorf("verify exits with %d: %s%s", code, out, errs)
		}
	})
}

// TestBadInput: what cannot work says why, in one line, and exits non-zero.
func TestBadInput(t *testing.T) {
	dir := t.TempDir()
	write := func(name, text string) string {
		path := filepath.Join(dir, name)
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		return path
	}
	busy := start(t, "serve", "--listen=127.0.0.1:0", "--database="+storetest.SQLite(t))
	garbage := write("garbage.db", strings.Repeat("not a database ", 1000))
	broken := write("city.yaml", "code: x\npillrs: []\n")
	for name, c := range map[string]struct {
		args []string
		want string
	}{
		"busy port":        {[]string{"serve", "--listen=" + strings.TrimPrefix(busy.base, "http://"), "--database=" + storetest.SQLite(t)}, "--listen"},
		"open to all":      {[]string{"serve", "--listen=0.0.0.0:0", "--database=" + storetest.SQLite(t)}, "--token"},
		"short token":      {[]string{"serve", "--token=short", "--database=" + storetest.SQLite(t)}, "--token"},
		"no address":       {[]string{"serve", "--listen=8080"}, "--listen"},
		"corrupt database": {[]string{"serve", "--listen=127.0.0.1:0", "--database=sqlite:" + garbage}, "garbage.db"},
		"no folder":        {[]string{"serve", "--listen=127.0.0.1:0", "--database=sqlite:" + filepath.Join(dir, "none", "x.db")}, "none"},
		"no database":      {[]string{"verify", "--database=sqlite:" + filepath.Join(dir, "absent.db")}, "absent.db"},
		"strange database": {[]string{"migrate", "--database=mysql://x"}, "sqlite:"},
		"no server":        {[]string{"migrate", "--database=postgres://u:secretword@127.0.0.1:1/x"}, "127.0.0.1"},
		"broken profile":   {[]string{"profile", "check", broken}, ""},
		"unknown profile":  {[]string{"serve", "--profile=atlantis"}, "atlantis"},
		"no mapping":       {[]string{"import", "--profile=malang", "--database=" + storetest.SQLite(t), broken}, "file mapping"},
		"wrong file":       {[]string{"import", "--profile=baltimore", "--rejects=" + filepath.Join(dir, "r.csv"), "--database=" + storetest.SQLite(t), broken}, "city.yaml"},
		"unknown flag":     {[]string{"serve", "--colour=red"}, "--colour"},
	} {
		t.Run(name, func(t *testing.T) {
			code, out, errs := tugu(t, c.args...)
			if code == 0 {
				t.Fatalf("exits with 0: %s%s", out, errs)
			}
			if !strings.Contains(errs, c.want) || strings.Contains(errs+out, "secretword") || strings.Contains(errs, "goroutine ") {
				t.Errorf("says %q, want something about %q", errs, c.want)
			}
		})
	}
	if code, out, _ := tugu(t, "profile", "check", broken); code == 0 || !strings.Contains(out, "city.yaml:2") {
		t.Errorf("profile check of a broken file exits with %d and says %q", code, out)
	}
}

// TestHelpNamesEverything: every command and flag explains itself.
func TestHelpNamesEverything(t *testing.T) {
	for _, c := range []string{"", "serve", "demo", "import", "profile check", "migrate", "verify", "version"} {
		code, out, _ := tugu(t, append(strings.Fields(c), "--help")...)
		if code != 0 || !strings.Contains(out, "Usage: tugu") {
			t.Errorf("tugu %s --help exits with %d: %s", c, code, out)
		}
	}
	if code, out, _ := tugu(t, "version"); code != 0 || !strings.HasPrefix(out, "tugu "+version) || !strings.Contains(out, runtime.Version()) {
		t.Errorf("version: %d %q", code, out)
	}
}
