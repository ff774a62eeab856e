package main

import (
	"bytes"
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

// TestVerifyWhileServing: verify finds no difference in a database that is served
// and written to meanwhile.
func TestVerifyWhileServing(t *testing.T) {
	databases(t, func(t *testing.T, dsn string) {
		p := start(t, "serve", "--listen=127.0.0.1:0", "--database="+dsn, "--token="+testToken)
		ctx, cancel := context.WithCancel(t.Context())
		channel := p.channel(t)
		submit := func() string {
			var data struct {
				ComplaintSubmit struct{ UserErrors []struct{ Message string } }
			}
			code := p.ask(t, testToken, `mutation { complaintSubmit(input: {channel: "`+channel+`", text: "Jalan berlubang"}) { userErrors { message } } }`, &data)
			if list := data.ComplaintSubmit.UserErrors; len(list) > 0 {
				return list[0].Message
			}
			return code
		}
		if code := submit(); code != "" {
			t.Fatalf("submitting fails with %s", code)
		}
		written, done := 0, make(chan struct{})
		go func() {
			defer close(done)
			for ; ctx.Err() == nil; written++ {
				if code := submit(); code != "" {
					t.Errorf("submitting fails with %s", code)
					return
				}
			}
		}()
		if code, out, errs := tugu(t, "verify", "--database="+dsn); code != 0 || !strings.Contains(out, "no difference") || strings.Contains(out, "over 0 complaints") {
			t.Errorf("verify exits with %d: %s%s", code, out, errs)
		}
		cancel()
		<-done
		if written == 0 {
			t.Error("nothing was written meanwhile")
		}
		p.stop()
	})
}

// TestVerifyFindsADifference: whatever somebody alters in the database beside the facts that the figures are
// counted from, or of these alone.
func TestVerifyFindsADifference(t *testing.T) {
	path := filepath.Join(t.TempDir(), "tugu.db")
	p := start(t, "serve", "--listen=127.0.0.1:0", "--database=sqlite:"+path, "--token="+testToken)
	channel := p.channel(t)
	for range 3 {
		p.submit(t, channel)
	}
	p.stop()
	whole, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	const added = "INSERT INTO complaint_event (id, complaint, kind, occurred_at, recorded_at, from_source, %s) SELECT 1000, 1, '%s', occurred_at, recorded_at, 0, %s FROM complaint_event WHERE id = 1"
	for _, fault := range []struct{ what, statement, differs string }{
		{"a due moment", "UPDATE complaint SET response_due = submitted_at - 5", "responseOnTime"},
		{"the moment of a complaint", "UPDATE complaint SET submitted_at = submitted_at - 4000000 WHERE row_id = 1", "LAST_30_DAYS"},
		{"a channel", "UPDATE complaint SET channel = 'ELSEWHERE' WHERE row_id = 2", "ELSEWHERE"},
		{"a source", "UPDATE complaint SET source = 'ELSEWHERE' WHERE row_id = 2", "ELSEWHERE"},
		{"a category", "DROP TRIGGER complaint_event_no_update; UPDATE complaint_event SET category = 'ELSEWHERE' WHERE complaint = 3", "ELSEWHERE"},
		{"a priority", "DROP TRIGGER complaint_event_no_update; UPDATE complaint_event SET priority = 'ELSEWHERE' WHERE complaint = 3", "ELSEWHERE"},
		{"events that are gone", "DROP TRIGGER complaint_event_no_delete; DELETE FROM complaint_event WHERE complaint = 1", "received"},
		{"a hand-over that nobody made", fmt.Sprintf(added, "department", "ASSIGNED", "'ELSEWHERE'"), "ELSEWHERE"},
		{"an end that nobody told", fmt.Sprintf(added, "text", "RESOLVED", "''"), "resolved"},
		{"an answer that nobody gave", fmt.Sprintf(added, "text", "RESPONDED", "''"), "responded"},
		{"a rating that nobody gave", fmt.Sprintf(added, "rating", "RATED", "4"), "satisfaction"},
		{"a retraction that nobody made", fmt.Sprintf(added, "retracts", "RETRACTED", "id"), "received"},
	} {
		t.Run(fault.what, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), "altered.db")
			if err := os.WriteFile(path, whole, 0o600); err != nil {
				t.Fatal(err)
			}
			db, err := sql.Open("sqlite", "file:"+path)
			if err != nil {
				t.Fatal(err)
			}
			res, err := db.ExecContext(t.Context(), fault.statement)
			if err := errors.Join(err, db.Close()); err != nil {
				t.Fatal(err)
			}
			if n, err := res.RowsAffected(); n == 0 || err != nil {
				t.Fatalf("altered %d rows, %v", n, err)
			}
			code, out, errs := tugu(t, "verify", "--database=sqlite:"+path)
			if code != 1 || !strings.Contains(out, fault.differs) || !strings.Contains(errs, "differ") {
				t.Errorf("verify exits with %d: %s%s", code, out, errs)
			}
		})
	}
}

// TestVerifyAsksTheRunningOne: its answers are compared as well, and one that is wrong is found.
func TestVerifyAsksTheRunningOne(t *testing.T) {
	databases(t, func(t *testing.T, dsn string) {
		p := start(t, "serve", "--listen=127.0.0.1:0", "--database="+dsn, "--token="+testToken)
		channel := p.channel(t)
		for range 3 {
			p.submit(t, channel)
		}
		token := write(t, "token", testToken)
		code, out, errs := tugu(t, "verify", "--database="+dsn, "--url="+p.base, "--token-file="+token)
		if code != 0 || !strings.Contains(out, "over 3 complaints, recounted by SQL, and answered by "+p.base) {
			t.Errorf("verify exits with %d: %s%s", code, out, errs)
		}
		// One that lies: what it answers is changed on the way.
		target, err := url.Parse(p.base)
		if err != nil {
			t.Fatal(err)
		}
		proxy := &httputil.ReverseProxy{Rewrite: func(r *httputil.ProxyRequest) {
			r.SetURL(target)
			r.Out.Header.Set("Accept-Encoding", "identity")
		}}
		proxy.ModifyResponse = func(r *http.Response) error {
			text, err := io.ReadAll(r.Body)
			lie := bytes.Replace(text, []byte(`"received":3`), []byte(`"received":4`), 1)
			r.Body, r.ContentLength = io.NopCloser(bytes.NewReader(lie)), int64(len(lie))
			r.Header.Set("Content-Length", strconv.Itoa(len(lie)))
			return err
		}
		liar := httptest.NewServer(proxy)
		defer liar.Close()
		code, out, errs = tugu(t, "verify", "--database="+dsn, "--url="+liar.URL, "--token-file="+token)
		if code != 1 || !strings.Contains(out, "received of") || !strings.Contains(out, "4, not 3") {
			t.Errorf("verify of one that lies exits with %d: %s%s", code, out, errs)
		}
	})
}
