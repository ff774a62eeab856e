package tracing

import (
	"errors"
	"net/http"
	"strings"

	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/propagation"
	"go.opentelemetry.io/otel/trace"
)

// quiet are the paths that machines ask every few seconds.
var quiet = map[string]bool{"/metrics": true, "/healthz": true, "/readyz": true}

var errServer = errors.New("the answer is of the class 5xx")

// Middleware makes a span of each request, below the one of its traceparent. Websockets, which last for days, have none.
func (t *Tracing) Middleware(next http.Handler) http.Handler {
	if t == nil {
		return next
	}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if quiet[r.URL.Path] || r.Header.Get("Upgrade") != "" {
			next.ServeHTTP(w, r)
			return
		}
		ctx := propagator.Extract(r.Context(), propagation.HeaderCarrier(r.Header))
		ctx, span := t.tracer.Start(ctx, r.Method, trace.WithSpanKind(trace.SpanKindServer), trace.WithAttributes(attribute.String("http.request.method", r.Method)))
		seen := &status{ResponseWriter: w}
		inner := r.WithContext(ctx)
		defer func() {
			route := inner.Pattern // as the mux found it: without ids, secrets and words
			if _, path, ok := strings.Cut(route, " "); ok {
				route = path
			}
			if route != "" {
				span.SetName(r.Method + " " + route)
				span.SetAttributes(attribute.String("http.route", route))
			}
			code := seen.code
			if code == 0 {
				code = http.StatusOK
			}
			span.SetAttributes(attribute.Int("http.response.status_code", code))
			if code >= http.StatusInternalServerError {
				span.RecordError(errServer)
				span.SetStatus(errorCode, "")
			}
			span.End()
			r.Pattern = inner.Pattern // for who measures around
		}()
		next.ServeHTTP(seen, inner)
	})
}

// status notes the status code. [http.ResponseController] reaches the writer below.
type status struct {
	http.ResponseWriter
	code int
}

// WriteHeader implements http.ResponseWriter.
func (s *status) WriteHeader(code int) {
	if s.code < http.StatusOK {
		s.code = code
	}
	s.ResponseWriter.WriteHeader(code)
}

// Unwrap lets http.ResponseController reach the writer below.
func (s *status) Unwrap() http.ResponseWriter { return s.ResponseWriter }

// Flush implements http.Flusher, which event streams ask for.
func (s *status) Flush() { _ = http.NewResponseController(s.ResponseWriter).Flush() } // it has no way to say that it failed

// Transport makes a span of each request to another server, and tells that one of the trace. Of the address only the
// host is told: paths and queries hold keys.
func Transport(base http.RoundTripper) http.RoundTripper { return transport{base} }

type transport struct{ base http.RoundTripper }

// RoundTrip implements http.RoundTripper.
func (t transport) RoundTrip(r *http.Request) (*http.Response, error) {
	ctx, end := Begin(r.Context(), r.Method, trace.SpanKindClient, attribute.String("http.request.method", r.Method), attribute.String("server.address", r.URL.Hostname()))
	if trace.SpanContextFromContext(ctx).IsValid() {
		r = r.Clone(ctx)
		propagator.Inject(ctx, propagation.HeaderCarrier(r.Header))
	}
	res, err := t.base.RoundTrip(r)
	if err != nil {
		end(err)
		return nil, err
	}
	if res.StatusCode >= http.StatusBadRequest {
		err = errServer
	}
	end(err, attribute.Int("http.response.status_code", res.StatusCode))
	return res, nil
}

// CloseIdleConnections lets http.Client close those of the transport below.
func (t transport) CloseIdleConnections() {
	if c, ok := t.base.(interface{ CloseIdleConnections() }); ok {
		c.CloseIdleConnections()
	}
}
