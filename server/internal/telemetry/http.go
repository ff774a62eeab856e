package telemetry

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"net"
	"net/http"
	"strings"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/tugu-city/tugu/server/internal/tracing"
)

// durations are the buckets of every duration, in seconds.
var durations = []float64{.001, .0025, .005, .01, .025, .05, .1, .25, .5, 1, 2.5, 5, 10, 30}

type httpMetrics struct {
	now      func() time.Time
	requests *prometheus.CounterVec
	duration *prometheus.HistogramVec
	inFlight prometheus.Gauge
}

func newHTTPMetrics(now func() time.Time) *httpMetrics {
	return &httpMetrics{
		now: now,
		requests: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "tugu_http_requests_total",
			Help: "HTTP requests by the route that matched, method and class of the answer's status code.",
		}, []string{"route", "method", "code"}),
		duration: prometheus.NewHistogramVec(prometheus.HistogramOpts{
			Name:    "tugu_http_request_duration_seconds",
			Help:    "Time from the request's headers to the answer's end, by route. Websockets and event streams are left out.",
			Buckets: durations,
		}, []string{"route"}),
		inFlight: prometheus.NewGauge(prometheus.GaugeOpts{
			Name: "tugu_http_requests_in_flight",
			Help: "HTTP requests that are being served, event streams included.",
		}),
	}
}

func (m *httpMetrics) collectors() []prometheus.Collector {
	return []prometheus.Collector{m.requests, m.duration, m.inFlight}
}

func (m *httpMetrics) middleware(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		begin := m.now()
		seen := &responseWriter{ResponseWriter: w}
		m.inFlight.Inc()
		finished := false
		defer func() { // also when next panics: the server then answers nothing
			m.inFlight.Dec()
			if !finished && seen.code == 0 {
				seen.code = http.StatusInternalServerError
			}
			route := routeLabel(r.Pattern) // set by the mux that next is
			m.requests.WithLabelValues(route, methodLabel(r.Method), seen.class()).Inc()
			if !seen.streams() {
				observe(r.Context(), m.duration.WithLabelValues(route), m.now().Sub(begin).Seconds())
			}
		}()
		next.ServeHTTP(seen, r)
		finished = true
	})
}

// observe notes a duration, and the trace that is an example of it: OpenMetrics shows it.
func observe(ctx context.Context, o prometheus.Observer, seconds float64) {
	if id := tracing.SampledID(ctx); id != "" {
		if e, ok := o.(prometheus.ExemplarObserver); ok {
			e.ObserveWithExemplar(seconds, prometheus.Labels{"trace_id": id})
			return
		}
	}
	o.Observe(seconds)
}

// routeLabel drops the method from a mux pattern: it has a label of its own.
func routeLabel(pattern string) string {
	if pattern == "" {
		return "unmatched"
	}
	if method, rest, ok := strings.Cut(pattern, " "); ok && !strings.Contains(method, "/") {
		return strings.TrimLeft(rest, " ")
	}
	return pattern
}

func methodLabel(method string) string {
	switch method {
	case http.MethodGet, http.MethodHead, http.MethodPost, http.MethodPut, http.MethodPatch, http.MethodDelete, http.MethodOptions:
		return method
	}
	return nameOther
}

// responseWriter notes the status code, and keeps the abilities of the one below.
type responseWriter struct {
	http.ResponseWriter
	code     int // 0 = none yet
	hijacked bool
}

// WriteHeader implements http.ResponseWriter.
func (w *responseWriter) WriteHeader(code int) {
	if w.code < http.StatusOK { // informational ones may come before
		w.code = code
	}
	w.ResponseWriter.WriteHeader(code)
}

// Write implements http.ResponseWriter.
func (w *responseWriter) Write(p []byte) (int, error) {
	w.implied()
	return w.ResponseWriter.Write(p)
}

// ReadFrom implements io.ReaderFrom, so that files are still sent by the system.
func (w *responseWriter) ReadFrom(r io.Reader) (int64, error) {
	w.implied()
	return io.Copy(w.ResponseWriter, r)
}

// Flush implements http.Flusher.
func (w *responseWriter) Flush() { _ = w.FlushError() } // it has no way to say that it failed

// FlushError is what http.ResponseController asks for.
func (w *responseWriter) FlushError() error {
	w.implied()
	return http.NewResponseController(w.ResponseWriter).Flush()
}

// streams tells whether the answer goes on for as long as the client likes.
func (w *responseWriter) streams() bool {
	return w.hijacked || w.Header().Get("Content-Type") == "text/event-stream"
}

// Hijack implements http.Hijacker, which websockets ask for.
func (w *responseWriter) Hijack() (net.Conn, *bufio.ReadWriter, error) {
	conn, buffered, err := http.NewResponseController(w.ResponseWriter).Hijack()
	if err != nil {
		return nil, nil, fmt.Errorf("hijack: %w", err)
	}
	w.hijacked = true
	w.code = http.StatusSwitchingProtocols
	return conn, buffered, nil
}

// Unwrap lets http.ResponseController reach the writer below.
func (w *responseWriter) Unwrap() http.ResponseWriter { return w.ResponseWriter }

func (w *responseWriter) implied() {
	if w.code < http.StatusOK {
		w.code = http.StatusOK
	}
}

// class returns the class of the status code, e.g. "2xx".
func (w *responseWriter) class() string {
	switch {
	case w.hijacked:
		return "1xx"
	case w.code < http.StatusOK:
		return "2xx" // the server answers 200 when nothing was written
	case w.code < 600:
		return string(rune('0'+w.code/100)) + "xx"
	default:
		return nameOther
	}
}
