package graph

import (
	"context"
	"slices"
	"strconv"
	"strings"
	"sync"

	"github.com/99designs/gqlgen/graphql"
	"github.com/tugu-city/tugu/server/city"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
)

// Audit keeps who wrote, and who read personal data.
type Audit interface {
	Record(ctx context.Context, e Audited) error
}

// Audited is one operation that wrote, or read personal data.
type Audited struct {
	By         Viewer
	Action     string   // the fields of the mutation, or what was read
	Complaints []string // ids of those that it was about, at most 100
	Detail     string
}

// mostAudited is how many complaints an entry names; the rest are counted.
const mostAudited = 100

// notes are what an operation does that the audit log is told of.
type notes struct {
	mu      sync.Mutex
	files   []city.ID // whose file was read
	touched []city.ID // shown to the caller in a mutation
	other   []string  // other personal data that was read
	because []string  // why something was done, as the caller says
}

type notesKey struct{}

func notesFrom(ctx context.Context) *notes {
	n, _ := ctx.Value(notesKey{}).(*notes)
	return n
}

func (n *notes) read(id city.ID)     { n.add(func() { n.files = append(n.files, id) }) }
func (n *notes) showed(id city.ID)   { n.add(func() { n.touched = append(n.touched, id) }) }
func (n *notes) besides(what string) { n.add(func() { n.other = append(n.other, what) }) }

func (n *notes) reason(why string) { n.add(func() { n.because = append(n.because, why) }) }

func (n *notes) add(note func()) {
	if n == nil { // nobody keeps a log
		return
	}
	n.mu.Lock()
	defer n.mu.Unlock()
	note()
}

// audited tells the log of mutations, and of queries whose answer holds personal
// data, before the answer is given: what cannot be noted is not shown. A mutation
// that could not be noted was made all the same, and says so.
func (r *Resolver) audited(ctx context.Context, next graphql.ResponseHandler) *graphql.Response {
	if r.Audit == nil || !graphql.HasOperationContext(ctx) { // refused before it was read
		return next(ctx)
	}
	op := graphql.GetOperationContext(ctx).Operation
	if op == nil || op.Operation == ast.Subscription { // nil: the document was refused
		return next(ctx)
	}
	n := &notes{}
	response := next(context.WithValue(ctx, notesKey{}, n))
	n.mu.Lock()
	defer n.mu.Unlock()
	e, ids := Audited{By: viewerFrom(ctx)}, []city.ID(nil)
	switch {
	case op.Operation == ast.Mutation:
		e.Action, ids = strings.Join(mutations(op.SelectionSet), ","), n.touched
	case len(n.files) > 0 || len(n.other) > 0:
		slices.Sort(n.other)
		e.Action, ids = strings.Join(append([]string{"read"}, slices.Compact(n.other)...), ","), n.files
	default:
		return response
	}
	ids = unique(ids)
	if more := len(ids) - mostAudited; more > 0 {
		ids, n.because = ids[:mostAudited], append(n.because, "and "+strconv.Itoa(more)+" more")
	}
	e.Detail = strings.Join(n.because, "; ")
	e.Complaints = mapped(ids, func(id *city.ID) string { return formatID(*id) })
	err := r.Audit.Record(context.WithoutCancel(ctx), e)
	if err == nil {
		return response
	}
	r.log().ErrorContext(ctx, "the audit log was not written", "action", e.Action, "error", err)
	if op.Operation == ast.Mutation {
		return response
	}
	return &graphql.Response{Errors: gqlerror.List{{
		Message:    "what was read could not be written to the audit log, so it is not shown; try again soon",
		Extensions: map[string]any{"code": string(city.CodeBusy)},
	}}}
}

// NoteReading tells the audit log that the caller reads words of complaints beside
// GraphQL, before they are shown. It fails where that could not be noted; callers who
// read no words are not noted.
func (r *Resolver) NoteReading(ctx context.Context, what, detail string) error {
	v := viewerFrom(ctx)
	if r.Audit == nil || !v.May.Any(city.ReadWords) {
		return nil
	}
	err := r.Audit.Record(context.WithoutCancel(ctx), Audited{By: v, Action: what, Detail: detail})
	if err == nil {
		return nil
	}
	r.log().ErrorContext(ctx, "the audit log was not written", "action", what, "error", err)
	return city.Errorf(city.CodeBusy, "what was read could not be written to the audit log, so it is not shown; try again soon")
}

// unique leaves each id where it stands first.
func unique(ids []city.ID) (once []city.ID) {
	seen := make(map[city.ID]bool, len(ids))
	for _, id := range ids {
		if !seen[id] {
			seen[id] = true
			once = append(once, id)
		}
	}
	return once
}

// mutations names the fields of a mutation.
func mutations(set ast.SelectionSet) (names []string) {
	for _, selection := range set {
		switch s := selection.(type) {
		case *ast.Field:
			names = append(names, s.Name)
		case *ast.InlineFragment:
			names = append(names, mutations(s.SelectionSet)...)
		case *ast.FragmentSpread:
			names = append(names, mutations(s.Definition.SelectionSet)...)
		}
	}
	return names
}
