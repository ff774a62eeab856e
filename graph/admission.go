package graph

import (
	"context"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/handler/extension"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
)

// Admit lets an operation of the cost be done, waiting for its turn if need be, until
// leave is called, in the context that it returns; or says why not.
type Admit func(ctx context.Context, op *graphql.OperationContext, cost int) (in context.Context, leave func(), refused *gqlerror.Error)

// executedKey is the context key of operations that are executed: answers to those that
// are not valid pass the same way, and take no turn.
type executedKey struct{}

func executed(ctx context.Context, next graphql.OperationHandler) graphql.ResponseHandler {
	return next(context.WithValue(ctx, executedKey{}, true))
}

// admitted asks for each query and each mutation before anything of it is done.
// Subscriptions have turns of their own, which their transport gives them.
func (admit Admit) admitted(ctx context.Context, next graphql.ResponseHandler) *graphql.Response {
	if ctx.Value(executedKey{}) == nil {
		return next(ctx)
	}
	op := graphql.GetOperationContext(ctx)
	if op.Operation.Operation == ast.Subscription {
		return next(ctx)
	}
	cost := 0
	if stats := extension.GetComplexityStats(ctx); stats != nil {
		cost = stats.Complexity
	}
	ctx, leave, refused := admit(ctx, op, cost)
	if refused != nil {
		return &graphql.Response{Errors: gqlerror.List{refused}}
	}
	defer leave()
	return next(ctx)
}
