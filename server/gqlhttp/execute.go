package gqlhttp

import (
	"context"
	"fmt"
	"net/http"
	"runtime/debug"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
)

// answer validates and answers what is asked by the bytes of request.
func (t *Transport) answer(w http.ResponseWriter, r *http.Request, exec graphql.GraphExecutor, m media, class string, request []byte, req *request) *refusal {
	ctx := r.Context()
	if req.documentID != "" {
		text, ok := t.options.Documents.byDocumentID(req.documentID)
		if !ok {
			return &refusal{err: notFound()}
		}
		req.Query = text
	}
	req.Headers = r.Header
	req.ReadTime = graphql.TraceTiming{Start: graphql.GetStartTime(ctx), End: graphql.Now()}
	op, errs := exec.CreateOperationContext(ctx, &req.RawParams)
	if errs != nil {
		t.present(w, r.WithContext(graphql.WithOperationContext(ctx, op)), exec, m, "", 0, errs)
		return nil
	}
	switch kind := op.Operation.Operation; {
	case kind == ast.Subscription:
		return badRequest("subscriptions need a websocket, or a request that accepts text/event-stream")
	case kind == ast.Mutation && r.Method != http.MethodPost:
		return &refusal{status: http.StatusMethodNotAllowed, allow: http.MethodPost, err: coded(CodeMethodNotAllowed, "send mutations by POST")}
	case kind == ast.Query && t.options.Cacheable != nil && t.options.Cacheable(op):
		return t.answerFigures(w, r, exec, m, class, request, op)
	}
	a := t.execute(ctx, exec, op)
	t.write(w, r, a, m, a.status)
	return nil
}

// answerFigures answers a query whose answer depends on nothing but state, time
// and class.
func (t *Transport) answerFigures(w http.ResponseWriter, r *http.Request, exec graphql.GraphExecutor, m media, class string, request []byte, op *graphql.OperationContext) *refusal {
	execute := func(ctx context.Context, state State, now time.Time) *answer {
		rec := &recorder{}
		a := t.execute(context.WithValue(ctx, recorderKey{}, rec), exec, op)
		a.state, a.from, a.until = state, now, rec.validUntil()
		if a.data && !a.partial {
			a.keep()
			a.lasts = rec.only(state)
		}
		return a
	}
	var a *answer
	if t.cache == nil {
		a = execute(r.Context(), State{}, t.options.Now())
	} else {
		key, err := questionKey(class, op)
		if err != nil {
			return badRequest("the variables cannot be encoded")
		}
		t.cache.learn(request, key)
		if a = t.share(r.Context(), key, execute); a == nil {
			return nil // the caller has gone
		}
	}
	t.write(w, r, a, m, a.status)
	return nil
}

// execute executes the operation. Whatever happens becomes an answer.
func (t *Transport) execute(ctx context.Context, exec graphql.GraphExecutor, op *graphql.OperationContext) (a *answer) {
	t.executed.Add(1)
	failed := func(status int, err *gqlerror.Error) *answer {
		a, err2 := encode(exec.DispatchError(graphql.WithOperationContext(context.WithoutCancel(ctx), op), gqlerror.List{err}))
		if err2 != nil {
			a = &answer{body: []byte(`{"errors":[{"message":"internal error"}]}`), length: []string{"41"}, partial: true}
		}
		a.status = status
		return a
	}
	defer func() {
		if v := recover(); v != nil { // outside of resolvers, whose panics gqlgen catches
			a = failed(http.StatusInternalServerError, &gqlerror.Error{Err: fmt.Errorf("panic: %v\n%s", v, debug.Stack()), Message: "internal error"})
		}
	}()
	ctx, cancel := context.WithTimeout(ctx, t.options.ExecuteTimeout)
	defer cancel()
	responses, ctx := exec.DispatchOperation(ctx, op)
	resp := responses(ctx)
	if resp == nil { // ctx has ended
		return failed(http.StatusServiceUnavailable, coded(CodeBusy, "the operation was cancelled or took too long; ask for less, or again later"))
	}
	a, err := encode(resp)
	if err != nil {
		return failed(http.StatusInternalServerError, &gqlerror.Error{Err: fmt.Errorf("encode answer: %w", err), Message: "internal error"})
	}
	if !a.data { // refused by an interceptor
		a.status, a.retry = refusedBy(resp.Errors)
	}
	return a
}
