package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/gorilla/websocket"
)

const otherToken = "another-token-for-tests"

// writeToken replaces the file of the token as a careful operator does.
func writeToken(t *testing.T, path, token string) {
	t.Helper()
	if err := os.WriteFile(path+".new", []byte(token+"\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := os.Rename(path+".new", path); err != nil {
		t.Fatal(err)
	}
}

// socket opens a websocket with the header and says init; the acknowledgement is read.
func (p *program) socket(t *testing.T, header http.Header, init string) *websocket.Conn {
	t.Helper()
	d := websocket.Dialer{Subprotocols: []string{"graphql-transport-ws"}}
	c, res, err := d.DialContext(t.Context(), strings.Replace(p.base, "http", "ws", 1)+"/graphql", header)
	if err != nil {
		t.Fatal(err)
	}
	_ = res.Body.Close() // an upgrade's body is empty
	t.Cleanup(func() { _ = c.Close() })
	if err := c.WriteMessage(websocket.TextMessage, []byte(init)); err != nil {
		t.Fatal(err)
	}
	return c
}

// await reads until a message of the type comes, and returns its payload.
func await(t *testing.T, c *websocket.Conn, kind string) json.RawMessage {
	t.Helper()
	for {
		_ = c.SetReadDeadline(time.Now().Add(20 * time.Second))
		var m struct {
			Type    string
			Payload json.RawMessage
		}
		if err := c.ReadJSON(&m); err != nil {
			t.Fatalf("waiting for %s: %v", kind, err)
		}
		if m.Type == kind {
			return m.Payload
		}
	}
}

// closeCode reads until the server closes.
func closeCode(t *testing.T, c *websocket.Conn) int {
	t.Helper()
	for {
		_ = c.SetReadDeadline(time.Now().Add(20 * time.Second))
		if _, _, err := c.ReadMessage(); err != nil {
			var closed *websocket.CloseError
			if !errors.As(err, &closed) {
				t.Fatal(err)
			}
			return closed.Code
		}
	}
}

// TestRevokedToken: another token in the file closes what was opened with the old one within seconds, over websockets
// and event streams, and nothing else; and the old one opens nothing any more.
func TestRevokedToken(t *testing.T) {
	t.Parallel()
	file := filepath.Join(t.TempDir(), "token")
	writeToken(t, file, testToken)
	p := start(t, "serve", "--listen=127.0.0.1:0", "--database=sqlite:"+filepath.Join(t.TempDir(), "tugu.db"), "--token-file="+file)
	const subscribe = `{"type":"subscribe","id":"1","payload":{"query":"subscription { overview { kpis { open } } }"}}`
	begin := func(c *websocket.Conn) *websocket.Conn {
		await(t, c, "connection_ack")
		if err := c.WriteMessage(websocket.TextMessage, []byte(subscribe)); err != nil {
			t.Fatal(err)
		}
		await(t, c, "next")
		return c
	}
	sent := http.Header{"Authorization": {"Bearer " + testToken}}
	const greeting = `{"type":"connection_init"}`
	named := func(token string) string {
		return `{"type":"connection_init","payload":{"authorization":"Bearer ` + token + `"}}`
	}
	byInit, byHeader, stranger := begin(p.socket(t, nil, named(testToken))), begin(p.socket(t, sent, greeting)), begin(p.socket(t, nil, greeting))
	stream := func(token string) *bufio.Reader {
		req, err := http.NewRequestWithContext(t.Context(), http.MethodPost, p.base+"/graphql", strings.NewReader(`{"query":"subscription { overview { kpis { open } } }"}`))
		if err != nil {
			t.Fatal(err)
		}
		req.Header.Set("Content-Type", "application/json")
		req.Header.Set("Accept", "text/event-stream")
		if token != "" {
			req.Header.Set("Authorization", "Bearer "+token)
		}
		res, err := http.DefaultClient.Do(req)
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { _ = res.Body.Close() })
		lines := bufio.NewReader(res.Body)
		if line, err := lines.ReadString('\n'); err != nil || line != "event: next\n" {
			t.Fatalf("%q %v", line, err)
		}
		return lines
	}
	events, open := stream(testToken), stream("")
	var groups struct {
		Groups []struct {
			Scope   string
			Members int
		}
	}
	if _, page := p.request(t, "GET", "/debug/live", "", map[string]string{"Accept": "application/json"}); json.Unmarshal([]byte(page), &groups) != nil ||
		len(groups.Groups) != 2 || groups.Groups[0].Members+groups.Groups[1].Members != 5 || groups.Groups[0].Scope == groups.Groups[1].Scope {
		t.Fatalf("with and without the token: %s", page)
	}

	changed := time.Now()
	writeToken(t, file, otherToken)
	for name, c := range map[string]*websocket.Conn{"token of connection_init": byInit, "token of the request": byHeader} {
		if code := closeCode(t, c); code != 4403 {
			t.Errorf("%s: closed with %d, want 4403", name, code)
		}
	}
	if _, err := io.Copy(io.Discard, events); err != nil { // to its end
		t.Errorf("event stream: %v", err)
	}
	t.Logf("closed %s after the file was replaced", time.Since(changed).Round(time.Millisecond))
	if code := closeCode(t, p.socket(t, nil, named(testToken))); code != 4403 {
		t.Errorf("the old token: closed with %d, want 4403", code)
	}
	begin(p.socket(t, nil, named(otherToken)))

	// Strangers go on, and get the next change.
	const submit = `mutation { complaintSubmit(input: {channel: "WEB", text: "Lampu jalan mati"}) { complaint { id } } }`
	if code := p.ask(t, testToken, submit, &struct{}{}); code != "UNAUTHENTICATED" {
		t.Errorf("the old token may still write: %q", code)
	}
	channel := p.channel(t)
	if code := p.ask(t, otherToken, strings.Replace(submit, "WEB", channel, 1), &struct{}{}); code != "" {
		t.Errorf("the new token may not write: %s", code)
	}
	if got := string(await(t, stranger, "next")); !strings.Contains(got, `"open":1`) {
		t.Errorf("a stranger gets %s", got)
	}
	for {
		line, err := open.ReadString('\n')
		if err != nil {
			t.Fatalf("a stranger's event stream: %v", err)
		}
		if strings.Contains(line, `"open":1`) {
			break
		}
	}

	// A file without a token takes it back.
	if err := os.Remove(file); err != nil {
		t.Fatal(err)
	}
	for end := time.Now().Add(20 * time.Second); p.ask(t, otherToken, submit, &struct{}{}) != "UNAUTHENTICATED"; {
		if time.Now().After(end) {
			t.Fatal("the token outlives its file")
		}
	}
	if code := p.stop(); code != 0 {
		t.Errorf("a graceful stop exits with %d: %s", code, p.log)
	}
	if log := p.log.String(); strings.Contains(log, testToken) || strings.Contains(log, otherToken) {
		t.Error("the log holds a token")
	}
}

// TestTokenFileIsChecked: a file that holds no token is refused at the start.
func TestTokenFileIsChecked(t *testing.T) {
	dir := t.TempDir()
	for text, want := range map[string]string{"short": "shorter", "a-token-for-tests-only\nanother-token-for-tests\n": "more than the one line", strings.Repeat("x", 5000): "more than the one line"} {
		file := filepath.Join(dir, "token")
		writeToken(t, file, text)
		if code, _, errs := tugu(t, "serve", "--listen=127.0.0.1:0", "--token-file="+file); code != 1 || !strings.Contains(errs, want) || !strings.Contains(errs, file) {
			t.Errorf("exit %d: %s", code, errs)
		}
	}
	if code, _, errs := tugu(t, "serve", "--listen=127.0.0.1:0", "--token="+testToken, "--token-file="+filepath.Join(dir, "token")); code != 1 || !strings.Contains(errs, "both") {
		t.Errorf("exit %d: %s", code, errs)
	}
}
