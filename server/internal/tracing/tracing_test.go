package tracing

import (
	"context"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	sdktrace "go.opentelemetry.io/otel/sdk/trace"
	"go.opentelemetry.io/otel/sdk/trace/tracetest"
)

func off(string) string { return "" }

// Without its variables nothing is made, and nothing is asked of what is not traced.
func TestOff(t *testing.T) {
	tr, err := Start(t.Context(), off, "1", slog.Default())
	if tr != nil || err != nil {
		t.Fatal(tr, err)
	}
	next := http.NotFoundHandler()
	if h := tr.Middleware(next); h == nil || tr.With(t.Context()) != t.Context() || tr.Close(t.Context()) != nil || Hooks(t.Context(), "sqlite") != nil {
		t.Error("what is off does something")
	}
	if n := testing.AllocsPerRun(100, func() {
		_, end := Step(context.Background(), "x")
		end(nil)
	}); n != 0 {
		t.Errorf("%v allocations of what is not traced", n)
	}
}

// What is asked of others carries the trace on, and tells neither path nor query.
func TestTransport(t *testing.T) {
	memory := tracetest.NewInMemoryExporter()
	tr := with(sdktrace.NewTracerProvider(sdktrace.WithSyncer(memory)))
	var got string
	other := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		got = r.Header.Get("traceparent")
		w.WriteHeader(http.StatusTeapot)
	}))
	defer other.Close()
	client := &http.Client{Transport: Transport(other.Client().Transport)}
	defer client.CloseIdleConnections()
	ask := func(ctx context.Context) {
		r, err := http.NewRequestWithContext(ctx, http.MethodGet, other.URL+"/secret?api_key=hush", http.NoBody)
		if err != nil {
			t.Fatal(err)
		}
		res, err := client.Do(r)
		if err != nil {
			t.Fatal(err)
		}
		_ = res.Body.Close()
	}
	if ask(t.Context()); got != "" || len(memory.GetSpans()) != 0 {
		t.Errorf("untraced: %q", got)
	}
	ask(tr.With(t.Context()))
	spans := memory.GetSpans()
	if len(spans) != 1 || !strings.Contains(got, spans[0].SpanContext.TraceID().String()) {
		t.Fatalf("%q %v", got, spans)
	}
	for _, a := range spans[0].Attributes {
		if strings.Contains(a.Value.String(), "hush") || strings.Contains(a.Value.String(), "secret") {
			t.Errorf("%v", a)
		}
	}
}

// Lines that are logged for a trace name it; others do not.
func TestLogHandler(t *testing.T) {
	var out strings.Builder
	log := slog.New(LogHandler(slog.NewTextHandler(&out, nil))).With("a", 1)
	tr := with(sdktrace.NewTracerProvider())
	ctx, end := Step(tr.With(t.Context()), "x")
	log.InfoContext(ctx, "in")
	end(nil)
	log.InfoContext(t.Context(), "out")
	lines := strings.Split(out.String(), "\n")
	if !strings.Contains(lines[0], "trace_id=") || !strings.Contains(lines[0], "a=1") || strings.Contains(lines[1], "trace_id") {
		t.Error(out.String())
	}
}
