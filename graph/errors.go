package graph

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"maps"
	"runtime/debug"

	"github.com/99designs/gqlgen/graphql"
	"github.com/google/uuid"
	"github.com/tugu-city/tugu/server/city"
	"github.com/vektah/gqlparser/v2/gqlerror"
)

const (
	codeInternal   = "INTERNAL"
	codeBadRequest = "BAD_REQUEST"
)

// panicked is a recovered panic with its stack.
type panicked struct {
	value any
	stack []byte
}

func (p *panicked) Error() string { return fmt.Sprintf("panic: %v", p.value) }

func recovered(_ context.Context, value any) error { return &panicked{value, debug.Stack()} }

// presenter shows errors to callers: the domain's with their code, the parser's
// and validator's as they are, everything else only by an id under which the log
// has it whole.
func presenter(log *slog.Logger) graphql.ErrorPresenterFunc {
	return func(ctx context.Context, err error) *gqlerror.Error {
		var shown *gqlerror.Error
		errors.As(err, &shown)
		var domain *city.Error
		if errors.As(err, &domain) {
			return domainError(ctx, shown, domain)
		}
		if shown != nil && shown.Err == nil {
			return coded(ctx, shown) // GraphQL's own: it quotes the request, nothing of ours
		}
		return internalError(ctx, log, shown, err)
	}
}

// coded gives an error a code if it has none.
func coded(ctx context.Context, err *gqlerror.Error) *gqlerror.Error {
	if err.Extensions["code"] != nil {
		return err
	}
	out := *err // it may be kept elsewhere
	out.Extensions = map[string]any{"code": codeBadRequest}
	maps.Copy(out.Extensions, err.Extensions)
	if graphql.HasOperationContext(ctx) && graphql.GetFieldContext(ctx) != nil {
		out.Extensions["code"] = codeInternal // the answer breaks the schema
	}
	return &out
}

func domainError(ctx context.Context, at *gqlerror.Error, err *city.Error) *gqlerror.Error {
	out := located(ctx, at)
	out.Message = err.Message
	out.Extensions = map[string]any{"code": string(err.Code)}
	if err.Field != "" {
		out.Message = err.Error()
		out.Extensions["field"] = err.Field
	}
	return out
}

func internalError(ctx context.Context, log *slog.Logger, at *gqlerror.Error, err error) *gqlerror.Error {
	out := located(ctx, at)
	if errors.Is(err, context.Canceled) || errors.Is(err, context.DeadlineExceeded) {
		out.Message = "the operation was cancelled or took too long; ask again"
		out.Extensions = map[string]any{"code": string(city.CodeBusy)}
		return out
	}
	id := uuid.NewString()
	out.Extensions = map[string]any{"code": codeInternal, "requestId": id}
	out.Message = "internal error; the log tells more under " + id
	if errors.Is(err, city.ErrUnavailable) {
		out.Extensions["code"] = string(city.CodeBusy)
		out.Message = "the database is not available at the moment; try again soon (the log tells more under " + id + ")"
	}
	attrs := []any{"id", id, "path", out.Path.String(), "error", err}
	if graphql.HasOperationContext(ctx) {
		if op := graphql.GetOperationContext(ctx).Operation; op != nil {
			attrs = append(attrs, "operation", op.Name)
		}
	}
	var p *panicked
	if errors.As(err, &p) {
		attrs = append(attrs, "stack", string(p.stack))
	}
	log.ErrorContext(ctx, "an operation failed", attrs...)
	return out
}

// located returns an error without message at the place of at, or of ctx.
func located(ctx context.Context, at *gqlerror.Error) *gqlerror.Error {
	if at != nil {
		return &gqlerror.Error{Path: at.Path, Locations: at.Locations}
	}
	return &gqlerror.Error{Path: graphql.GetPath(ctx)}
}
