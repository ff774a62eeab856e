package telemetry_test

import (
	"bufio"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"sync"
	"testing"

	"github.com/99designs/gqlgen/graphql/handler/testserver"
	"github.com/99designs/gqlgen/graphql/handler/transport"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/testutil"
	"github.com/tugu-city/tugu/server/internal/telemetry"
)

func routes() *http.ServeMux {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /things/{id}", func(w http.ResponseWriter, _ *http.Request) { _, _ = io.WriteString(w, "a thing") })
	mux.HandleFunc("/broken", func(w http.ResponseWriter, _ *http.Request) { http.Error(w, "broken", http.StatusServiceUnavailable) })
	mux.HandleFunc("/panic", func(http.ResponseWriter, *http.Request) { panic(http.ErrAbortHandler) })
	mux.HandleFunc("/socket", func(w http.ResponseWriter, _ *http.Request) {
		conn, buffered, err := w.(http.Hijacker).Hijack()
		if err != nil {
			panic(err)
		}
		_, _ = buffered.WriteString("HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: test\r\n\r\n")
		_ = buffered.Flush()
		_ = conn.Close()
	})
	return mux
}

// request sends a request to the handler over a real connection, and returns when the handler is done: the server's
// Close does not wait for a connection that was hijacked.
func request(t *testing.T, h http.Handler, method, path string) {
	t.Helper()
	var handling sync.WaitGroup
	handling.Add(1)
	srv := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		defer handling.Done()
		h.ServeHTTP(w, r)
	}))
	defer func() { srv.Close(); handling.Wait() }()
	req, err := http.NewRequest(method, srv.URL+path, http.NoBody)
	if err != nil {
		t.Fatal(err)
	}
	resp, err := srv.Client().Do(req)
	if err != nil {
		if path == "/panic" {
			return
		}
		t.Fatal(err)
	}
	_, _ = bufio.NewReader(resp.Body).WriteTo(io.Discard)
	_ = resp.Body.Close()
}

func TestRequestsAreCountedByRoute(t *testing.T) {
	reg := prometheus.NewPedanticRegistry()
	h := telemetry.New(reg, telemetry.Options{}).Middleware(routes())
	for i := range 20 {
		request(t, h, "GET", fmt.Sprintf("/things/%d", i))
		request(t, h, fmt.Sprintf("M%d", i), fmt.Sprintf("/hostile/%d", i))
	}
	request(t, h, "POST", "/broken")
	request(t, h, "GET", "/panic")
	request(t, h, "GET", "/socket")
	compare(t, reg, `
# HELP tugu_http_requests_total HTTP requests by the route that matched, method and class of the answer's status code.
# TYPE tugu_http_requests_total counter
tugu_http_requests_total{code="1xx",method="GET",route="/socket"} 1
tugu_http_requests_total{code="2xx",method="GET",route="/things/{id}"} 20
tugu_http_requests_total{code="4xx",method="other",route="unmatched"} 20
tugu_http_requests_total{code="5xx",method="GET",route="/panic"} 1
tugu_http_requests_total{code="5xx",method="POST",route="/broken"} 1
# HELP tugu_http_requests_in_flight HTTP requests that are being served, event streams included.
# TYPE tugu_http_requests_in_flight gauge
tugu_http_requests_in_flight 0
`, "tugu_http_requests_total", "tugu_http_requests_in_flight")
	if n, err := testutil.GatherAndCount(reg, "tugu_http_request_duration_seconds"); err != nil || n != 4 {
		t.Errorf("%d duration series, %v; want one a route but the websocket's", n, err)
	}
}

// execute runs the queries on a server that the telemetry measures.
func execute(t *testing.T, tel *telemetry.Telemetry, queries ...string) {
	t.Helper()
	srv := testserver.New()
	srv.AddTransport(transport.GET{})
	srv.Use(tel.GraphQL())
	for _, q := range queries {
		srv.ServeHTTP(httptest.NewRecorder(), httptest.NewRequest("GET", "/?query="+url.QueryEscape(q), http.NoBody))
	}
}

func TestHostileNamesMakeNoSeries(t *testing.T) {
	reg := prometheus.NewPedanticRegistry()
	tel := telemetry.New(reg, telemetry.Options{Operations: []string{"Wall"}})
	var queries []string
	for i := range 500 {
		queries = append(queries, fmt.Sprintf("query N%d { name }", i))
	}
	queries = append(queries, "query "+strings.Repeat("x", 65)+" { name }", "{ name }", "query Wall { name }", "query N7 { name }")
	execute(t, tel, queries...)
	count := map[string]uint64{}
	families, err := reg.Gather()
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range families {
		if f.GetName() != "tugu_graphql_operation_duration_seconds" {
			continue
		}
		for _, m := range f.Metric {
			count[m.Label[0].GetValue()] += m.GetHistogram().GetSampleCount()
		}
	}
	if len(count) != 103 {
		t.Errorf("%d names, want the first 100, Wall, anonymous and other", len(count))
	}
	for name, want := range map[string]uint64{"other": 401, "anonymous": 1, "Wall": 1, "N7": 2, "N99": 1} {
		if count[name] != want {
			t.Errorf("%s was counted %d times, want %d", name, count[name], want)
		}
	}
}

func TestErrorsByCode(t *testing.T) {
	reg := prometheus.NewPedanticRegistry()
	tel := telemetry.New(reg, telemetry.Options{})
	execute(t, tel, "query Typo { nam }", "query {", "query Good { name }")
	compare(t, reg, `
# HELP tugu_graphql_errors_total Errors in answers by extensions.code; "none" where an error has no code.
# TYPE tugu_graphql_errors_total counter
tugu_graphql_errors_total{code="GRAPHQL_PARSE_FAILED"} 1
tugu_graphql_errors_total{code="GRAPHQL_VALIDATION_FAILED"} 1
`, "tugu_graphql_errors_total")
	if n, err := testutil.GatherAndCount(reg, "tugu_graphql_operation_duration_seconds"); err != nil || n != 1 {
		t.Errorf("%d series, %v; want only the operation that ran", n, err)
	}
}

func TestHandlerServesMetrics(t *testing.T) {
	tel := telemetry.New(prometheus.NewPedanticRegistry(), telemetry.Options{Version: "1.2.3"})
	w := httptest.NewRecorder()
	tel.Handler().ServeHTTP(w, httptest.NewRequest("GET", "/metrics", http.NoBody))
	if w.Code != http.StatusOK || !strings.Contains(w.Body.String(), `tugu_build_info{version="1.2.3"} 1`) {
		t.Errorf("%d\n%s", w.Code, w.Body)
	}
}
