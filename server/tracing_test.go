package main

import (
	"compress/gzip"
	"encoding/hex"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"

	collector "go.opentelemetry.io/proto/otlp/collector/trace/v1"
	otlp "go.opentelemetry.io/proto/otlp/trace/v1"
	"google.golang.org/protobuf/proto"
)

// traces is a collector that takes spans as OTLP over HTTP.
type traces struct {
	mu       sync.Mutex
	spans    []*otlp.Span
	resource string
	raw      strings.Builder
}

func (c *traces) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	var body io.Reader = r.Body
	if r.Header.Get("Content-Encoding") == "gzip" {
		body, _ = gzip.NewReader(r.Body) // what is none is no message either
	}
	content, err := io.ReadAll(body)
	var sent collector.ExportTraceServiceRequest
	if err != nil || r.URL.Path != "/v1/traces" || r.Header.Get("Content-Type") != "application/x-protobuf" || proto.Unmarshal(content, &sent) != nil {
		w.WriteHeader(http.StatusBadRequest)
		return
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	c.raw.Write(content)
	for _, of := range sent.ResourceSpans {
		c.resource = of.Resource.String()
		for _, in := range of.ScopeSpans {
			c.spans = append(c.spans, in.Spans...)
		}
	}
}

// find waits for a span of the name, in the trace if one is given.
func (c *traces) find(t *testing.T, name, trace string) (found *otlp.Span) {
	t.Helper()
	eventually(t, name, func() (string, bool) {
		c.mu.Lock()
		defer c.mu.Unlock()
		var names []string
		for _, s := range c.spans {
			if names = append(names, s.Name); s.Name == name && (trace == "" || hex.EncodeToString(s.TraceId) == trace) {
				found = s
			}
		}
		return fmt.Sprint(names), found != nil
	})
	return found
}

// TestTraces sends a real collector what a request, the feed and statements take, and holds what is in it and what is not.
func TestTraces(t *testing.T) {
	c := &traces{}
	receiver := httptest.NewServer(c)
	defer receiver.Close()
	t.Setenv("OTEL_EXPORTER_OTLP_ENDPOINT", receiver.URL)
	t.Setenv("OTEL_BSP_SCHEDULE_DELAY", "50")
	t.Setenv("OTEL_RESOURCE_ATTRIBUTES", "deployment.environment=test")
	p := start(t, "serve", "--listen=127.0.0.1:0", "--token="+testToken, "--database=sqlite:"+t.TempDir()+"/tugu.db")
	const words, trace, parent = "Pohon tumbang di rumah Ibu Sumarni", "0af7651916cd43dd8448eb211c80319c", "b7ad6b7169203331"
	header := map[string]string{"Authorization": "Bearer " + testToken, "Content-Type": "application/json", "traceparent": "00-" + trace + "-" + parent + "-01"}
	if status, body := p.request(t, "POST", "/graphql", `{"query":"mutation Hand { complaintSubmit(input: {channel: \"`+p.channel(t)+`\", text: \"`+words+`\", reporter: {phone: \"+628123456789\"}}) { complaint { id } userErrors { message } } }","operationName":"Hand"}`, header); status != 200 || !strings.Contains(body, `"userErrors":[]`) {
		t.Fatal(status, body)
	}
	if status, body := p.request(t, "POST", "/graphql", `{"query":"query Look { overview { kpis { open } } complaints(search: \"Sumarni\") { totalCount } }"}`, header); status != 200 || strings.Contains(body, "errors") {
		t.Fatal(status, body)
	}
	server := c.find(t, "POST /graphql", trace)
	if hex.EncodeToString(server.ParentSpanId) != parent || server.Kind != otlp.Span_SPAN_KIND_SERVER {
		t.Errorf("%v", server)
	}
	query := c.find(t, "query", trace)
	for _, name := range []string{"engine ask", "sqlite SELECT"} {
		if below := c.find(t, name, trace); len(below.ParentSpanId) == 0 {
			t.Errorf("%s stands alone", name)
		}
	}
	if string(c.find(t, "engine ask", trace).ParentSpanId) != string(query.SpanId) {
		t.Error("a question to the engine is not below its operation")
	}
	if applied := c.find(t, "feed apply", ""); len(applied.ParentSpanId) != 0 {
		t.Errorf("%v", applied)
	}
	// OpenMetrics names a trace as an example of a duration; the older format cannot.
	_, metrics := p.request(t, "GET", "/metrics", "", map[string]string{"Accept": "application/openmetrics-text; version=1.0.0"})
	if !strings.Contains(metrics, `# {trace_id="`+trace+`"}`) {
		t.Error("no exemplar")
	}
	if _, metrics = p.request(t, "GET", "/metrics", "", nil); strings.Contains(metrics, "trace_id") {
		t.Error("an exemplar in a format without")
	}
	if code := p.stop(); code != 0 {
		t.Error(code, p.log.String())
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	for _, never := range []string{"Sumarni", "628123456789", testToken, "INSERT INTO", "127.0.0.1:"} {
		if strings.Contains(c.raw.String(), never) {
			t.Errorf("the collector is told %q", never)
		}
	}
	if !strings.Contains(c.resource, "tugu") || !strings.Contains(c.resource, "deployment.environment") {
		t.Error(c.resource)
	}
	for _, s := range c.spans {
		if strings.Contains(s.Name, "metrics") || strings.Contains(s.Name, "healthz") {
			t.Errorf("what machines ask is traced: %s", s.Name)
		}
	}
}

// TestTracesMistakes holds what is refused, and that the service goes on without a collector.
func TestTracesMistakes(t *testing.T) {
	for name, value := range map[string]string{"OTEL_TRACES_EXPORTER": "zipkin", "OTEL_EXPORTER_OTLP_PROTOCOL": "grpc"} {
		t.Run(name, func(t *testing.T) {
			t.Setenv("OTEL_EXPORTER_OTLP_ENDPOINT", "http://127.0.0.1:1")
			t.Setenv(name, value)
			code, _, stderr := tugu(t, "serve", "--listen=127.0.0.1:0", "--database=sqlite:"+t.TempDir()+"/tugu.db")
			if code != 1 || !strings.Contains(stderr, name) || !strings.Contains(stderr, value) {
				t.Errorf("%d %s", code, stderr)
			}
		})
	}
	t.Setenv("OTEL_EXPORTER_OTLP_ENDPOINT", "http://127.0.0.1:1")
	t.Setenv("OTEL_EXPORTER_OTLP_TIMEOUT", "100")
	p := start(t, "serve", "--listen=127.0.0.1:0", "--database=sqlite:"+t.TempDir()+"/tugu.db")
	if code := p.ask(t, "", `{ overview { kpis { open } } }`, &struct{}{}); code != "" {
		t.Error(code)
	}
	p.stop()
}
