package tracing

import (
	"context"
	"database/sql"
	"errors"
	"log/slog"

	"github.com/99designs/gqlgen/graphql"
	"github.com/uptrace/bun"
	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/codes"
	"go.opentelemetry.io/otel/trace"
)

const errorCode = codes.Error

// GraphQL makes a span of each answer of an operation. The document is not told: its literals may be anybody's words.
type GraphQL struct{}

var _ interface {
	graphql.HandlerExtension
	graphql.ResponseInterceptor
} = GraphQL{}

// ExtensionName implements graphql.HandlerExtension.
func (GraphQL) ExtensionName() string { return "Tracing" }

// Validate implements graphql.HandlerExtension.
func (GraphQL) Validate(graphql.ExecutableSchema) error { return nil }

// InterceptResponse implements graphql.ResponseInterceptor.
func (GraphQL) InterceptResponse(ctx context.Context, next graphql.ResponseHandler) *graphql.Response {
	if !trace.SpanFromContext(ctx).IsRecording() || !graphql.HasOperationContext(ctx) {
		return next(ctx)
	}
	name, kind := "", "graphql"
	if op := graphql.GetOperationContext(ctx).Operation; op != nil {
		name, kind = op.Name, string(op.Operation)
	}
	if len(name) > maxName {
		name = name[:maxName]
	}
	ctx, end := Step(ctx, kind, attribute.String("graphql.operation.type", kind), attribute.String("graphql.operation.name", name))
	response := next(ctx)
	var err error
	errs := 0
	if response != nil && len(response.Errors) > 0 {
		err, errs = errRefused, len(response.Errors)
	}
	end(err, attribute.Int("graphql.errors", errs))
	return response
}

// maxName bounds names that callers give, in bytes.
const maxName = 100

var errRefused = errors.New("the answer has errors")

// Queries makes a span of each statement of a database below a span. The statement is not told: it holds its arguments.
type Queries struct{ System string }

var _ bun.QueryHook = Queries{}

type queryKey struct{}

// Hooks are those of a database, where [Tracing.With] put a tracing into ctx; none otherwise, so that nothing is asked of each statement.
func Hooks(ctx context.Context, system string) []bun.QueryHook {
	if _, ok := ctx.Value(tracingKey{}).(*Tracing); !ok {
		return nil
	}
	return []bun.QueryHook{Queries{system}}
}

// BeforeQuery implements bun.QueryHook.
func (q Queries) BeforeQuery(ctx context.Context, e *bun.QueryEvent) context.Context {
	if !trace.SpanFromContext(ctx).IsRecording() {
		return ctx
	}
	operation := e.Operation()
	inner, end := Begin(ctx, q.System+" "+operation, trace.SpanKindClient, attribute.String("db.system.name", q.System), attribute.String("db.operation.name", operation))
	return context.WithValue(inner, queryKey{}, end)
}

// AfterQuery implements bun.QueryHook.
func (Queries) AfterQuery(ctx context.Context, e *bun.QueryEvent) {
	if end, ok := ctx.Value(queryKey{}).(func(error, ...attribute.KeyValue)); ok {
		err := e.Err
		if errors.Is(err, sql.ErrNoRows) {
			err = nil
		}
		end(err)
	}
}

// LogHandler adds trace_id and span_id to lines that are logged for a trace.
func LogHandler(h slog.Handler) slog.Handler { return logHandler{h} }

type logHandler struct{ slog.Handler }

// Handle implements slog.Handler.
func (h logHandler) Handle(ctx context.Context, r slog.Record) error {
	if c := trace.SpanContextFromContext(ctx); c.IsValid() {
		r.AddAttrs(slog.String("trace_id", c.TraceID().String()), slog.String("span_id", c.SpanID().String()))
	}
	return h.Handler.Handle(ctx, r)
}

// WithAttrs implements slog.Handler.
func (h logHandler) WithAttrs(attrs []slog.Attr) slog.Handler {
	return logHandler{h.Handler.WithAttrs(attrs)}
}

// WithGroup implements slog.Handler.
func (h logHandler) WithGroup(name string) slog.Handler { return logHandler{h.Handler.WithGroup(name)} }
