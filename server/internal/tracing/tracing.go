package tracing

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"strings"

	"go.opentelemetry.io/otel"
	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/codes"
	"go.opentelemetry.io/otel/exporters/otlp/otlptrace/otlptracehttp"
	"go.opentelemetry.io/otel/propagation"
	"go.opentelemetry.io/otel/sdk/resource"
	sdktrace "go.opentelemetry.io/otel/sdk/trace"
	"go.opentelemetry.io/otel/trace"
)

const scope = "github.com/tugu-city/tugu"

// Tracing sends spans. The nil one sends none and costs nothing.
type Tracing struct {
	provider *sdktrace.TracerProvider
	tracer   trace.Tracer
}

// propagator is the W3C's trace context. Baggage is not taken: it would let callers put words into what is sent on.
var propagator = propagation.TraceContext{}

// Start begins to send spans, if the environment says where to; otherwise it returns nil. What goes on behind it and
// fails is logged.
func Start(ctx context.Context, getenv func(string) string, version string, log *slog.Logger) (*Tracing, error) {
	wanted := getenv("OTEL_TRACES_EXPORTER")
	named := wanted == "otlp" || wanted == "" && cmp.Or(getenv("OTEL_EXPORTER_OTLP_ENDPOINT"), getenv("OTEL_EXPORTER_OTLP_TRACES_ENDPOINT")) != ""
	switch {
	case strings.EqualFold(getenv("OTEL_SDK_DISABLED"), "true") || wanted == "none" || wanted == "" && !named:
		return nil, nil //nolint:nilnil // off
	case !named:
		return nil, fmt.Errorf("OTEL_TRACES_EXPORTER %q is none that tugu knows; it takes otlp or none", wanted)
	}
	if p := cmp.Or(getenv("OTEL_EXPORTER_OTLP_TRACES_PROTOCOL"), getenv("OTEL_EXPORTER_OTLP_PROTOCOL"), "http/protobuf"); p != "http/protobuf" {
		return nil, fmt.Errorf("OTEL_EXPORTER_OTLP_PROTOCOL %q is none that tugu speaks; set http/protobuf, which collectors take on port 4318", p)
	}
	exporter, err := otlptracehttp.New(ctx)
	if err != nil {
		return nil, fmt.Errorf("OTEL_EXPORTER_OTLP_…: %w", err)
	}
	of, err := resource.New(ctx, resource.WithAttributes(attribute.String("service.name", "tugu"), attribute.String("service.version", version)), resource.WithTelemetrySDK(), resource.WithFromEnv())
	if err != nil {
		return nil, errors.Join(fmt.Errorf("OTEL_RESOURCE_ATTRIBUTES: %w", err), exporter.Shutdown(ctx))
	}
	otel.SetErrorHandler(otel.ErrorHandlerFunc(func(err error) { log.Warn("traces were not sent", "error", err) }))
	return with(sdktrace.NewTracerProvider(sdktrace.WithBatcher(exporter), sdktrace.WithResource(of))), nil
}

func with(p *sdktrace.TracerProvider) *Tracing { return &Tracing{p, p.Tracer(scope)} }

// Close sends what is left, until ctx ends.
func (t *Tracing) Close(ctx context.Context) error {
	if t == nil {
		return nil
	}
	if err := t.provider.Shutdown(ctx); err != nil {
		return fmt.Errorf("send the last traces: %w", err)
	}
	return nil
}

type tracingKey struct{}

// With lets work that nobody asked for, such as following the feed, begin traces of its own.
func (t *Tracing) With(ctx context.Context) context.Context {
	if t == nil {
		return ctx
	}
	return context.WithValue(ctx, tracingKey{}, t)
}

// Begin begins a span below the one in ctx, or one of its own where [Tracing.With] lets it. end tells how it went.
// Without either nothing is done.
func Begin(ctx context.Context, name string, kind trace.SpanKind, attributes ...attribute.KeyValue) (_ context.Context, end func(error, ...attribute.KeyValue)) {
	tracer := trace.Tracer(nil)
	if above := trace.SpanFromContext(ctx); above.IsRecording() {
		tracer = above.TracerProvider().Tracer(scope)
	} else if t, ok := ctx.Value(tracingKey{}).(*Tracing); ok && !above.SpanContext().IsValid() { // else it was left out on purpose
		tracer = t.tracer
	}
	if tracer == nil {
		return ctx, nothing
	}
	ctx, span := tracer.Start(ctx, name, trace.WithSpanKind(kind), trace.WithAttributes(attributes...))
	return ctx, func(err error, more ...attribute.KeyValue) {
		span.SetAttributes(more...)
		if err != nil && !errors.Is(err, context.Canceled) {
			span.SetStatus(codes.Error, "") // its text may hold what must not leave; the log has it
		}
		span.End()
	}
}

func nothing(error, ...attribute.KeyValue) {}

// Step is Begin for work inside the program.
func Step(ctx context.Context, name string, attributes ...attribute.KeyValue) (context.Context, func(error, ...attribute.KeyValue)) {
	return Begin(ctx, name, trace.SpanKindInternal, attributes...)
}

// SampledID is the id of the trace in ctx, if it is sent; "" otherwise.
func SampledID(ctx context.Context) string {
	if c := trace.SpanContextFromContext(ctx); c.IsSampled() {
		return c.TraceID().String()
	}
	return ""
}
