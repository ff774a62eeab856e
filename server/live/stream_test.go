package live_test

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/tugu-city/tugu/server/live"
)

// events is an event stream as a client reads it.
type events struct {
	t    *testing.T
	body io.ReadCloser
	r    *bufio.Reader
}

// ask sends a request; body is JSON or "".
func (s *server) ask(t *testing.T, method, path, body string, header http.Header) *http.Response {
	t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	t.Cleanup(cancel)
	r, err := http.NewRequestWithContext(ctx, method, s.http.URL+path, strings.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	for k, v := range header {
		r.Header[k] = v
	}
	if body != "" && header.Get("Content-Type") == "" {
		r.Header.Set("Content-Type", "application/json")
	}
	resp, err := s.http.Client().Do(r)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = resp.Body.Close() })
	return resp
}

// status sends a request and returns the status and text of the answer.
func (s *server) status(t *testing.T, method, path, body string, header http.Header) (int, string) {
	t.Helper()
	resp := s.ask(t, method, path, body, header)
	text, err := io.ReadAll(resp.Body)
	if err != nil {
		t.Fatal(err)
	}
	return resp.StatusCode, strings.TrimSpace(string(text))
}

var accepts = http.Header{"Accept": {"text/event-stream"}}

func operation(query, extensions string) string {
	if extensions == "" {
		extensions = "{}"
	}
	return fmt.Sprintf(`{"query":%q,"extensions":%s}`, query, extensions)
}

func (s *server) stream(t *testing.T, method, path, body string) *events {
	t.Helper()
	resp := s.ask(t, method, path, body, accepts)
	if resp.StatusCode != http.StatusOK || resp.Header.Get("Content-Type") != "text/event-stream" || resp.Header.Get("Cache-Control") != "no-store" {
		text, _ := io.ReadAll(resp.Body)
		t.Fatalf("%d %v %s", resp.StatusCode, resp.Header, text)
	}
	return &events{t, resp.Body, bufio.NewReader(resp.Body)}
}

// next reads an event or a comment, whose name is ":".
func (e *events) next() (name, data string, err error) {
	for {
		line, err := e.r.ReadString('\n')
		if err != nil {
			return name, data, err
		}
		field, value, _ := strings.Cut(strings.TrimSuffix(line, "\n"), ":")
		value = strings.TrimPrefix(value, " ")
		switch {
		case line == "\n":
			return name, data, nil
		case line[0] == ':':
			name, data = ":", value
		case field == "event":
			name = value
		case field == "data" && data != "":
			data += "\n" + value
		case field == "data":
			data = value
		default:
			e.t.Errorf("line %q", line)
		}
	}
}

func (e *events) expect(name, data string) {
	e.t.Helper()
	n, d, err := e.next()
	if err != nil || n != name || !strings.HasPrefix(d, data) {
		e.t.Fatalf("want %s %s, got %s %s, %v", name, data, n, d, err)
	}
}

func (e *events) end() {
	e.t.Helper()
	if n, d, err := e.next(); !errors.Is(err, io.EOF) {
		e.t.Fatalf("want the end, got %s %s, %v", n, d, err)
	}
}

func TestDistinctStreams(t *testing.T) {
	t.Parallel()
	s := newServer(t, live.Options{Window: time.Millisecond})
	a := s.stream(t, "POST", "/", operation(counter, ""))
	b := s.stream(t, "GET", "/?query="+url.QueryEscape(counter), "")
	c := s.greet(t) // of the same group
	c.subscribe("1", counter, "")
	c.value("1", 0)
	a.expect("next", `{"data":{"counter":{"value":0}},"extensions":{"live":{"epoch":"test","sequence":0,`)
	b.expect("next", `{"data":{"counter":{"value":0}}`)
	if st := s.transport.Stats(); st.Executions != 1 || st.Groups != 1 || st.Connections != 3 {
		t.Fatalf("%+v", st)
	}
	s.Add("main", 1)
	a.expect("next", `{"data":{"counter":{"value":1}}`)
	b.expect("next", `{"data":{"counter":{"value":1}}`)
	_ = a.body.Close() // the client's complete
	eventually(t, "left", func() bool { return s.transport.Stats().Connections == 2 })

	n := s.stream(t, "POST", "/", operation(`subscription { numbers(count: 2) { value } }`, ""))
	n.expect("next", `{"data":{"numbers":{"value":1}}}`)
	n.expect("next", `{"data":{"numbers":{"value":2}}}`)
	n.expect("complete", "")
	n.end()
	q := s.stream(t, "GET", "/?query="+url.QueryEscape(`query($n: String!) { counter(name: $n) { name } }`)+"&variables="+url.QueryEscape(`{"n":"x"}`), "")
	q.expect("next", `{"data":{"counter":{"name":"x"}}}`)
	q.expect("complete", "")
	q.end()
	m := s.stream(t, "POST", "/", operation(`mutation { add(input: {}) { value } }`, ""))
	m.expect("next", `{"data":{"add":{"value":2}}}`)
	m.expect("complete", "")
	m.end()
	for query, want := range map[string]string{
		`{ nothing }`:              `{"errors":[{"message":"Cannot query field`,
		`subscription { refused }`: `{"errors":[{"message":"refused on demand"`,
	} {
		e := s.stream(t, "POST", "/", operation(query, ""))
		e.expect("next", want)
		e.expect("complete", "")
		e.end()
	}
	g := s.stream(t, "GET", "/?query="+url.QueryEscape(`mutation { add(input: {}) { value } }`), "")
	g.expect("next", `{"errors":[{"message":"a GET request cannot change anything`)
	g.expect("complete", "")
	g.end()
}

func TestStreamRequestsThatAreRefused(t *testing.T) {
	t.Parallel()
	s := newServer(t, live.Options{MaxMessageBytes: 1000})
	foreign := http.Header{"Accept": accepts["Accept"], "Origin": {"https://elsewhere.example"}}
	for _, c := range []struct {
		method, path, body string
		header             http.Header
		want               int
	}{
		{"POST", "/", operation(counter, ""), foreign, http.StatusForbidden},
		{"PUT", "/", "", foreign, http.StatusForbidden},
		{"POST", "/", "{", accepts, http.StatusBadRequest},
		{"POST", "/", "{}", accepts, http.StatusBadRequest},
		{"GET", "/", "", accepts, http.StatusBadRequest},
		{"GET", "/?query=%7Ba%7D&variables=%7B", "", accepts, http.StatusBadRequest},
		{"POST", "/", operation(strings.Repeat(" ", 1000), ""), accepts, http.StatusRequestEntityTooLarge},
		{"POST", "/", "x", http.Header{"Accept": accepts["Accept"], "Content-Type": {"text/plain"}}, http.StatusUnsupportedMediaType},
		{"GET", "/?token=unknown", "", accepts, http.StatusNotFound},
		{"POST", "/?token=unknown", operation(counter, ""), nil, http.StatusNotFound},
		{"DELETE", "/?token=unknown&operationId=1", "", nil, http.StatusNotFound},
	} {
		if got, text := s.status(t, c.method, c.path, c.body, c.header); got != c.want {
			t.Errorf("%s %s %s: %d %s", c.method, c.path, c.body, got, text)
		}
	}
	if st := s.transport.Stats(); st.Connections != 0 {
		t.Errorf("%+v", st)
	}
}

// Whoever accepts event streams among other things, as some clients do for whatever they ask, means JSON.
func TestWhoGetsAStream(t *testing.T) {
	t.Parallel()
	s := newServer(t, live.Options{})
	for accept, want := range map[string]bool{
		"text/event-stream":                         true,
		"TEXT/Event-Stream; charset=utf-8":          true,
		"text/event-stream, multipart/mixed":        true,
		"text/event-stream, application/json;q=0.5": true,
		"text/event-stream, application/json":       true,
		"application/graphql-response+json, application/graphql+json, application/json, text/event-stream, multipart/mixed": false,
		"application/json, text/event-stream;q=0.5": false,
		"text/event-stream;q=0.5, application/json": false,
		"text/event-stream;q=0":                     false,
		"*/*":                                       false,
		"":                                          false,
	} {
		for _, method := range []string{"GET", "POST"} {
			r, err := http.NewRequest(method, s.http.URL, nil)
			if err != nil {
				t.Fatal(err)
			}
			r.Header.Set("Accept", accept)
			if got := s.transport.Supports(r); got != want {
				t.Errorf("%s %q: %v", method, accept, got)
			}
		}
	}
}

func TestSingleStream(t *testing.T) {
	t.Parallel()
	s := newServer(t, live.Options{Window: time.Millisecond})
	status, token := s.status(t, "PUT", "/", "", nil)
	if status != http.StatusCreated || len(token) < 20 {
		t.Fatalf("%d %q", status, token)
	}
	at := "/?token=" + token
	named := http.Header{"X-Graphql-Event-Stream-Token": {token}}
	begin := func(id, query string, want int) {
		t.Helper()
		extensions := ""
		if id != "" {
			extensions = fmt.Sprintf(`{"operationId":%q}`, id)
		}
		if got, text := s.status(t, "POST", "/", operation(query, extensions), named); got != want {
			t.Fatalf("%s: %d %s", query, got, text)
		}
	}
	begin("early", `{ counter { value } }`, http.StatusAccepted) // before the stream is there
	e := s.stream(t, "GET", at, "")
	e.expect("next", `{"id":"early","payload":{"data":{"counter":{"value":0}}}}`)
	e.expect("complete", `{"id":"early"}`)
	if got, _ := s.status(t, "GET", at, "", accepts); got != http.StatusConflict {
		t.Fatalf("the stream was opened twice: %d", got)
	}
	begin("", counter, http.StatusBadRequest)
	begin("1", counter, http.StatusAccepted)
	e.expect("next", `{"id":"1","payload":{"data":{"counter":{"value":0}}`)
	begin("1", counter, http.StatusConflict)
	begin("n", `subscription { numbers(count: 1) { value } }`, http.StatusAccepted)
	e.expect("next", `{"id":"n","payload":{"data":{"numbers":{"value":1}}}}`)
	e.expect("complete", `{"id":"n"}`)
	begin("x", `{ nothing }`, http.StatusAccepted)
	e.expect("next", `{"id":"x","payload":{"errors":[{"message":"Cannot query field`)
	e.expect("complete", `{"id":"x"}`)
	s.Add("main", 1)
	e.expect("next", `{"id":"1","payload":{"data":{"counter":{"value":1}}`)
	if got, _ := s.status(t, "DELETE", "/", "", named); got != http.StatusBadRequest {
		t.Fatalf("DELETE without an id: %d", got)
	}
	if got, _ := s.status(t, "PATCH", at, "", nil); got != http.StatusMethodNotAllowed {
		t.Fatalf("PATCH: %d", got)
	}
	if got, _ := s.status(t, "DELETE", "/?operationId=1", "", named); got != http.StatusOK {
		t.Fatalf("DELETE: %d", got)
	}
	eventually(t, "ended", func() bool { return s.transport.Stats().Groups == 0 })
	s.Add("main", 1)
	begin("m", `mutation { add(input: {}) { value } }`, http.StatusAccepted)
	e.expect("next", `{"id":"m","payload":{"data":{"add":{"value":3}}}}`) // nothing for 1
	e.expect("complete", `{"id":"m"}`)
	if n := s.transport.Stats().Connections; n != 1 {
		t.Fatalf("%d connections", n)
	}
	_ = e.body.Close()
	eventually(t, "left", func() bool { return s.transport.Stats().Connections == 0 })
	begin("2", counter, http.StatusNotFound)
}

func TestReservationEnds(t *testing.T) {
	t.Parallel()
	s := newServer(t, live.Options{InitTimeout: 50 * time.Millisecond})
	_, token := s.status(t, "PUT", "/", "", nil)
	eventually(t, "given up", func() bool { return s.transport.Stats().Connections == 0 })
	if got, _ := s.status(t, "GET", "/?token="+token, "", accepts); got != http.StatusNotFound {
		t.Fatalf("status %d", got)
	}
}

// What is asked of a stream that nobody reads is bounded: the stream ends.
func TestReservedFloodIsBounded(t *testing.T) {
	t.Parallel()
	s := newServer(t, live.Options{MaxQueued: 4, MaxSubscriptionsPerConnection: 4, InitTimeout: time.Minute})
	_, token := s.status(t, "PUT", "/", "", nil)
	for i := range 30 {
		got, text := s.status(t, "POST", "/?token="+token, operation(`{ counter { value } }`, fmt.Sprintf(`{"operationId":"%d"}`, i)), nil)
		if got == http.StatusNotFound {
			eventually(t, "released", func() bool { return s.transport.Stats().Connections == 0 })
			if n := s.transport.Stats().Dropped; n != 1 {
				t.Fatalf("%d dropped", n)
			}
			return
		}
		if got != http.StatusAccepted {
			t.Fatalf("%d %s", got, text)
		}
	}
	t.Fatal("30 answers wait for nobody")
}

func TestKeepAlive(t *testing.T) {
	t.Parallel()
	clock := newClock()
	s := newServer(t, live.Options{Clock: clock, Heartbeat: 5 * time.Second})
	e := s.stream(t, "POST", "/", operation(counter, ""))
	e.expect("next", "")
	for range 3 {
		clock.await(t, 5*time.Second)
		clock.advance(5 * time.Second)
		e.expect(":", fmt.Sprintf(`{"now":%q}`, clock.Now().Format(time.RFC3339Nano)))
	}
}

func TestStreamResume(t *testing.T) {
	t.Parallel()
	s := newServer(t, live.Options{})
	e := s.stream(t, "POST", "/", operation(counter, ""))
	_, data, err := e.next()
	if err != nil {
		t.Fatal(err)
	}
	have := revisionOf(t, reply{Payload: json.RawMessage(data)})
	again := s.stream(t, "POST", "/", operation(counter, `{"live":`+have+`}`))
	again.expect(":", `unchanged ""`)
}

func TestStalledStreamIsDropped(t *testing.T) {
	t.Parallel()
	s := newServer(t, live.Options{WriteTimeout: time.Second, Window: time.Millisecond})
	s.stream(t, "POST", "/", operation(bulky, "")) // and does not read
	eventually(t, "dropped", func() bool {
		s.Add("main", 1)
		return s.transport.Stats().Connections == 0
	})
	if n := s.transport.Stats().Dropped; n != 1 {
		t.Fatalf("%d dropped", n)
	}
}

func TestShutdownEndsStreams(t *testing.T) {
	t.Parallel()
	s := newServer(t, live.Options{})
	_, unclaimed := s.status(t, "PUT", "/", "", nil)
	e := s.stream(t, "POST", "/", operation(counter, ""))
	e.expect("next", "")
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	if err := s.transport.Shutdown(ctx); err != nil {
		t.Fatal(err)
	}
	e.end()
	if got, _ := s.status(t, "GET", "/?token="+unclaimed, "", accepts); got != http.StatusNotFound {
		t.Fatalf("status %d", got)
	}
	if got, _ := s.status(t, "POST", "/", operation(counter, ""), accepts); got != http.StatusServiceUnavailable {
		t.Fatalf("status %d", got)
	}
}
