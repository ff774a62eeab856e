package graph

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"

	"github.com/tugu-city/tugu/server/city"
)

// TestRequestErrors holds the status, the code and the type of every answer to a
// request that does not reach execution, and that none of them has data.
func TestRequestErrors(t *testing.T) {
	srv := NewServer(busyTown().resolver(), Options{})
	web := httptest.NewServer(http.MaxBytesHandler(http.HandlerFunc(func(w http.ResponseWriter, req *http.Request) {
		srv.ServeHTTP(w, req.WithContext(WithViewer(req.Context(), as(city.RoleAdmin))))
	}), 10_000))
	defer web.Close()
	const (
		json200 = "application/json"
		gql     = "application/graphql-response+json"
		html    = "text/html"
	)
	q := func(query string) string { return "?query=" + url.QueryEscape(query) }
	for _, c := range []struct {
		method, url, kind, accept, body string
		status                          int
		code, words                     string
	}{
		{"POST", "", json200, gql, ``, 400, "BAD_REQUEST", "no body"},
		{"POST", "", json200, json200, `{"query"`, 400, "BAD_REQUEST", "JSON"},
		{"POST", "", json200, json200, `{"query": "{ city { code } }"} trailing`, 400, "BAD_REQUEST", "JSON"},
		{"POST", "", json200, json200, `"{ city { code } }"`, 400, "BAD_REQUEST", "object"},
		{"POST", "", json200, json200, "{\"query\": \"{ city { code } } # \xff\"}", 400, "BAD_REQUEST", "UTF-8"},
		{"POST", "", json200, gql, `[{"query": "{ city { code } }"}, {"query": "{ city { code } }"}]`, 400, "TOO_LARGE", "one operation"},
		{"POST", "", json200, gql, `{"query": "` + strings.Repeat(" ", 10_000) + `"}`, 413, "TOO_LARGE", "10000 bytes"},
		{"POST", "", json200, json200, `{}`, 400, "BAD_REQUEST", "no query"},
		{"POST", "", json200, json200, `{"query": 1}`, 400, "BAD_REQUEST", "query is not a text"},
		{"POST", "", json200, json200, `{"query": "{ city { code } }", "variables": []}`, 400, "BAD_REQUEST", "variables is not an object"},
		{"POST", "", json200, json200, `{"query": "{ city { code } }", "documentId": "x"}`, 400, "BAD_REQUEST", "not both"},
		{"POST", "", json200, json200, `{"documentId": "x"}`, 200, "PERSISTED_QUERY_NOT_FOUND", "PersistedQueryNotFound"},
		{"POST", "", json200, gql, `{"documentId": "sha256:00"}`, 400, "PERSISTED_QUERY_NOT_FOUND", "PersistedQueryNotFound"},
		{"POST", "", "text/plain", gql, `{"query": "{ city { code } }"}`, 415, "UNSUPPORTED_MEDIA_TYPE", "application/json"},
		{"POST", "", "", gql, `{"query": "{ city { code } }"}`, 415, "UNSUPPORTED_MEDIA_TYPE", "application/json"},
		{"POST", "", "application/json; charset=utf-16", gql, `{"query": "{ city { code } }"}`, 415, "UNSUPPORTED_MEDIA_TYPE", "UTF-8"},
		{"POST", "", json200, html, `{"query": "{ city { code } }"}`, 406, "NOT_ACCEPTABLE", gql},
		{"POST", "", json200, json200, `{"query": "{"}`, 200, "GRAPHQL_PARSE_FAILED", "Expected"},
		{"POST", "", json200, gql, `{"query": "{"}`, 400, "GRAPHQL_PARSE_FAILED", "Expected"},
		{"POST", "", json200, json200, `{"query": "{ nothing }"}`, 200, "GRAPHQL_VALIDATION_FAILED", "nothing"},
		{"POST", "", json200, gql, `{"query": "{ nothing }"}`, 400, "GRAPHQL_VALIDATION_FAILED", "nothing"},
		{"POST", "", json200, gql, `{"query": "query A { city { code } }", "operationName": "B"}`, 400, "GRAPHQL_VALIDATION_FAILED", "B"},
		{"POST", "", json200, gql, `{"query": "query($l: Int!) { overview { dueNext(first: $l) { dueAt } } }"}`, 400, "GRAPHQL_VALIDATION_FAILED", "must be defined"},
		{"POST", "", json200, gql, `{"query": "subscription { overview { kpis { open } } }"}`, 400, "BAD_REQUEST", "websocket"},
		{"POST", "", json200, gql, `{"extensions": {"persistedQuery": {"version": 1, "sha256Hash": "` + strings.Repeat("0", 64) + `"}}}`, 400, "PERSISTED_QUERY_NOT_FOUND", "PersistedQueryNotFound"},
		{"POST", "", json200, gql, `{"extensions": {"persistedQuery": {"version": 2, "sha256Hash": "` + strings.Repeat("0", 64) + `"}}}`, 400, "BAD_REQUEST", "version"},
		{"POST", "", json200, gql, `{"query": "{ city { code } }", "extensions": {"persistedQuery": {"version": 1, "sha256Hash": "` + strings.Repeat("0", 64) + `"}}}`, 400, "BAD_REQUEST", "SHA-256"},
		{"POST", "", json200, gql, `{"query": "{ city { code } }", "extensions": {"persistedQuery": 7}}`, 400, "BAD_REQUEST", "persistedQuery"},
		{"GET", "", "", gql, ``, 400, "BAD_REQUEST", "no query"},
		{"GET", "?query=%zz", "", gql, ``, 400, "BAD_REQUEST", "URL"},
		{"GET", q(`{ city { code } }`) + "&variables={", "", gql, ``, 400, "BAD_REQUEST", "variables"},
		{"GET", q(`{ city { code } }`) + "&extensions=3", "", gql, ``, 400, "BAD_REQUEST", "extensions"},
		{"GET", q(`mutation { complaintSubmit(input: {channel: "WEB", text: "x"}) { userErrors { code } } }`), "", json200, ``, 405, "METHOD_NOT_ALLOWED", "POST"},
		{"GET", q(`subscription { overview { kpis { open } } }`), "", gql, ``, 400, "BAD_REQUEST", "websocket"},
		{"PUT", "", json200, json200, `{"query": "{ city { code } }"}`, 405, "METHOD_NOT_ALLOWED", "GET"},
		{"DELETE", "", "", json200, ``, 405, "METHOD_NOT_ALLOWED", "GET"},
	} {
		req, err := http.NewRequestWithContext(t.Context(), c.method, web.URL+c.url, strings.NewReader(c.body))
		if err != nil {
			t.Fatal(err)
		}
		req.Header.Set("Accept", c.accept)
		if c.kind != "" {
			req.Header.Set("Content-Type", c.kind)
		}
		res, err := web.Client().Do(req)
		if err != nil {
			t.Fatal(err)
		}
		raw, err := io.ReadAll(res.Body)
		res.Body.Close()
		if err != nil {
			t.Fatal(err)
		}
		name := fmt.Sprintf("%s %s %.80s", c.method, c.url, c.body)
		var r struct {
			Data   *json.RawMessage
			Errors []struct {
				Message    string
				Extensions struct{ Code string }
			}
		}
		if err := json.Unmarshal(raw, &r); err != nil || len(r.Errors) == 0 || bytes.Contains(raw, []byte(`"data"`)) {
			t.Errorf("%s: %v: %s", name, err, raw)
			continue
		}
		if res.StatusCode != c.status || r.Errors[0].Extensions.Code != c.code || !strings.Contains(r.Errors[0].Message, c.words) {
			t.Errorf("%s: %d %s, want %d %s %q", name, res.StatusCode, raw, c.status, c.code, c.words)
		}
		want := c.accept + "; charset=utf-8"
		if c.accept == html {
			want = json200 + "; charset=utf-8"
		}
		if have := res.Header.Get("Content-Type"); have != want {
			t.Errorf("%s: Content-Type %s, want %s", name, have, want)
		}
		if allow := res.Header.Get("Allow"); (allow != "") != (c.status == 405) || c.method == "GET" && c.status == 405 && allow != "POST" {
			t.Errorf("%s: Allow %q", name, allow)
		}
		if res.Header.Get("Cache-Control") != "no-store" || res.Header.Get("ETag") != "" {
			t.Errorf("%s: %v", name, res.Header)
		}
	}
}

func TestMethodsWithoutBody(t *testing.T) {
	c, _ := keeping(t, busyTown(), nil)
	res, body := c.send(http.MethodOptions, "")
	if res.StatusCode != http.StatusNoContent || res.Header.Get("Allow") != "GET, HEAD, POST, OPTIONS" || body != "" {
		t.Errorf("OPTIONS: %d %v", res.StatusCode, res.Header)
	}
	get, want := c.send(http.MethodGet, openQuestion)
	res, body = c.send(http.MethodHead, openQuestion)
	if res.StatusCode != http.StatusOK || body != "" || res.ContentLength != int64(len(want)) || res.Header.Get("ETag") != get.Header.Get("ETag") {
		t.Errorf("HEAD: %d %v %q", res.StatusCode, res.Header, body)
	}
}

// TestAutomaticPersistedQueries walks the exchange of Apollo's clients.
func TestAutomaticPersistedQueries(t *testing.T) {
	c, _ := keeping(t, busyTown(), nil)
	send := func(query string, text bool) (data, code any) {
		sum := sha256.Sum256([]byte(query))
		body := map[string]any{"extensions": map[string]any{"persistedQuery": map[string]any{"version": 1, "sha256Hash": hex.EncodeToString(sum[:])}}}
		if text {
			body["query"] = query
		}
		b, _ := json.Marshal(body)
		res, err := c.http.Post(c.url, "application/json", bytes.NewReader(b))
		if err != nil {
			t.Fatal(err)
		}
		defer res.Body.Close()
		var r reply
		if err := json.NewDecoder(res.Body).Decode(&r); err != nil {
			t.Fatal(err)
		}
		if len(r.Errors) > 0 {
			return nil, r.Errors[0].Extensions["code"]
		}
		return r.Data, nil
	}
	const query = `{ city { code } }`
	if _, code := send(query, false); code != "PERSISTED_QUERY_NOT_FOUND" {
		t.Errorf("%v", code)
	}
	for _, text := range []bool{true, false, false} {
		if data, code := send(query, text); code != nil {
			t.Errorf("%v", code)
		} else {
			same(t, data, `{"city": {"code": "town"}}`)
		}
	}
	sum := sha256.Sum256([]byte(query))
	res, err := c.http.Get(c.url + "?documentId=sha256:" + hex.EncodeToString(sum[:]))
	if err != nil {
		t.Fatal(err)
	}
	if res.Body.Close(); res.StatusCode != http.StatusOK {
		t.Errorf("by documentId: %d", res.StatusCode)
	}
	// What is not valid is not learned.
	send(`{ nothing }`, true)
	if _, code := send(`{ nothing }`, false); code != "PERSISTED_QUERY_NOT_FOUND" {
		t.Errorf("%v", code)
	}
}
