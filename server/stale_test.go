package main

import (
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strings"
	"testing"
)

// keptCursors are what clients keep of what they read last.
type keptCursors struct{ event, row string }

// lastCursors reads so many events of the log, and the export.
func lastCursors(t *testing.T, p *program, token string, events int) (k keptCursors) {
	t.Helper()
	next := p.subscribeWith(t, http.Header{"Authorization": {"Bearer " + token}}, map[string]any{"query": fmt.Sprintf(`subscription { complaintEvents(after: %q) { cursor } }`, cursor(0))})
	for range events {
		var e struct{ ComplaintEvents struct{ Cursor string } }
		next(&e)
		k.event = e.ComplaintEvents.Cursor
	}
	rows := download(t, p, token, nil)
	k.row = rows[len(rows)-1]["cursor"]
	return k
}

// check goes on from the cursors in a database with one more complaint, or is told the code.
func (k keptCursors) check(t *testing.T, p *program, token, code string) {
	t.Helper()
	status, body := getAs(t, p, token, "/export/complaints.csv?"+url.Values{"after": {k.row}}.Encode())
	if code == "" && (status != http.StatusOK || strings.Count(strings.TrimSpace(body), "\n") != 1) || code != "" && (status != http.StatusGone || !strings.Contains(body, "read anew")) {
		t.Errorf("the export goes on with %d %s, want %q", status, body, code)
	}
	query := url.QueryEscape(fmt.Sprintf(`subscription { complaintEvents(after: %q) { kind } }`, k.event))
	_, body = getEvent(t, p, token, "/graphql?query="+query)
	if code == "" && !strings.Contains(body, `"SUBMITTED"`) || code != "" && !strings.Contains(body, `"`+code+`"`) {
		t.Errorf("the log goes on with %s, want %q", body, code)
	}
}

func getAs(t *testing.T, p *program, token, path string) (int, string) {
	t.Helper()
	return fetchAs(t, p, token, path, "*/*", func(r io.Reader) (string, error) { b, err := io.ReadAll(r); return string(b), err })
}

// getEvent reads a stream to its first data.
func getEvent(t *testing.T, p *program, token, path string) (int, string) {
	t.Helper()
	return fetchAs(t, p, token, path, "text/event-stream", func(r io.Reader) (text string, err error) {
		b := make([]byte, 4096)
		for !strings.Contains(text, "data: {") && err == nil {
			var n int
			n, err = r.Read(b)
			text += string(b[:n])
		}
		return text, err
	})
}

func fetchAs(t *testing.T, p *program, token, path, accept string, read func(io.Reader) (string, error)) (int, string) {
	t.Helper()
	req, err := http.NewRequestWithContext(t.Context(), http.MethodGet, p.base+path, http.NoBody)
	if err != nil {
		t.Fatal(err)
	}
	req.Header.Set("Authorization", "Bearer "+token)
	req.Header.Set("Accept", accept)
	res, err := http.DefaultClient.Do(req)
	if err != nil {
		t.Fatal(err)
	}
	defer res.Body.Close()
	text, err := read(res.Body)
	if err != nil && !errors.Is(err, io.EOF) {
		t.Fatal(err)
	}
	return res.StatusCode, text
}
