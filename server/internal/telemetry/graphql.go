package telemetry

import (
	"context"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
)

// graphqlMetrics is an extension of gqlgen.
type graphqlMetrics struct {
	now        func() time.Time
	operations *names
	codes      *names
	duration   *prometheus.HistogramVec
	fields     *prometheus.HistogramVec
	events     *prometheus.CounterVec
	errors     *prometheus.CounterVec
}

var (
	_ graphql.HandlerExtension     = (*graphqlMetrics)(nil)
	_ graphql.ResponseInterceptor  = (*graphqlMetrics)(nil)
	_ graphql.RootFieldInterceptor = (*graphqlMetrics)(nil)
)

func newGraphQLMetrics(now func() time.Time, operations []string) *graphqlMetrics {
	return &graphqlMetrics{
		now: now, operations: newNames(operations), codes: newNames(nil),
		duration: prometheus.NewHistogramVec(prometheus.HistogramOpts{
			Name:    "tugu_graphql_operation_duration_seconds",
			Help:    "Time to execute a query or mutation, without parsing and encoding, by the operation's name. Shared executions of subscriptions are queries.",
			Buckets: durations,
		}, []string{"operation", "type"}),
		fields: prometheus.NewHistogramVec(prometheus.HistogramOpts{
			Name:    "tugu_graphql_field_duration_seconds",
			Help:    "Time to resolve a field of Query or Mutation with all below it.",
			Buckets: durations,
		}, []string{"field", "type"}),
		events: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "tugu_graphql_stream_events_total",
			Help: "Events sent by subscriptions that are streams, not shared answers, by the operation's name.",
		}, []string{"operation"}),
		errors: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "tugu_graphql_errors_total",
			Help: "Errors in answers by extensions.code; \"none\" where an error has no code.",
		}, []string{"code"}),
	}
}

func (m *graphqlMetrics) collectors() []prometheus.Collector {
	return []prometheus.Collector{m.duration, m.fields, m.events, m.errors}
}

// ExtensionName implements graphql.HandlerExtension.
func (*graphqlMetrics) ExtensionName() string { return "Telemetry" }

// Validate implements graphql.HandlerExtension.
func (*graphqlMetrics) Validate(graphql.ExecutableSchema) error { return nil }

// InterceptResponse implements graphql.ResponseInterceptor.
func (m *graphqlMetrics) InterceptResponse(ctx context.Context, next graphql.ResponseHandler) *graphql.Response {
	begin := m.now()
	resp := next(ctx)
	if resp == nil {
		return nil // a stream's end
	}
	name, kind := m.operation(ctx, resp)
	switch kind {
	case string(ast.Query), string(ast.Mutation):
		m.duration.WithLabelValues(name, kind).Observe(m.now().Sub(begin).Seconds())
	case string(ast.Subscription):
		m.events.WithLabelValues(name).Inc()
	}
	for _, err := range resp.Errors {
		m.errors.WithLabelValues(m.code(err)).Inc()
	}
	return resp
}

// operation returns the labels of the operation in hand; kind is empty for one
// that was refused before it ran, which has errors and no data, not even null.
func (m *graphqlMetrics) operation(ctx context.Context, resp *graphql.Response) (name, kind string) {
	if resp.Data == nil || !graphql.HasOperationContext(ctx) {
		return "", ""
	}
	op := graphql.GetOperationContext(ctx).Operation
	if op == nil {
		return "", ""
	}
	return m.operations.label(op.Name), string(op.Operation)
}

func (m *graphqlMetrics) code(err *gqlerror.Error) string {
	code, _ := err.Extensions["code"].(string)
	if code == "" {
		return "none"
	}
	return m.codes.label(code)
}

// InterceptRootField implements graphql.RootFieldInterceptor.
func (m *graphqlMetrics) InterceptRootField(ctx context.Context, next graphql.RootResolver) graphql.Marshaler {
	field, op := graphql.GetRootFieldContext(ctx), graphql.GetOperationContext(ctx)
	if field == nil || op.Operation == nil || op.Operation.Operation == ast.Subscription {
		return next(ctx)
	}
	begin := m.now()
	// The executor has validated the operation, so the name is one of the schema's.
	defer func() {
		m.fields.WithLabelValues(field.Field.Name, string(op.Operation.Operation)).Observe(m.now().Sub(begin).Seconds())
	}()
	return next(ctx)
}
