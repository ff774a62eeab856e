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

	kept      map[string]bool  // keys of the mutation's fields whose writing is noted already, with what it wrote
	keptAbout map[city.ID]bool // what those entries are about
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

// Writing returns the entry of a write that the mutation of ctx makes, for the store to
// keep in one transaction with the write: then neither is ever there without the other.
// kept is to be called once it did so, with the complaint that the entry names; what is
// not kept like this is noted after the mutation. ok is false where no log is kept.
func Writing(ctx context.Context) (e Audited, kept func(about city.ID), ok bool) {
	n, field := notesFrom(ctx), graphql.GetFieldContext(ctx)
	if n == nil || field == nil {
		return e, nil, false
	}
	for field.Parent != nil && field.Parent.Field.Field != nil {
		field = field.Parent
	}
	if field.Object != "Mutation" {
		return e, nil, false
	}
	e = Audited{By: viewerFrom(ctx), Action: field.Field.Name}
	n.add(func() { e.Detail = strings.Join(n.because, "; ") })
	return e, func(about city.ID) {
		n.add(func() {
			if n.kept == nil {
				n.kept, n.keptAbout = map[string]bool{}, map[city.ID]bool{}
			}
			n.kept[field.Field.Alias], n.keptAbout[about] = true, true
		})
	}, true
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
		ids = slices.DeleteFunc(n.touched, func(id city.ID) bool { return n.keptAbout[id] })
		left := mutations(op.SelectionSet, n.kept)
		if len(left) == 0 {
			if len(ids) == 0 {
				return response
			}
			left = mutations(op.SelectionSet, nil) // they showed other complaints, too
		}
		e.Action = strings.Join(left, ",")
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

// mutations names the fields of a mutation but those of the keys.
func mutations(set ast.SelectionSet, but map[string]bool) (names []string) {
	for _, selection := range set {
		switch s := selection.(type) {
		case *ast.Field:
			if !but[s.Alias] {
				names = append(names, s.Name)
			}
		case *ast.InlineFragment:
			names = append(names, mutations(s.SelectionSet, but)...)
		case *ast.FragmentSpread:
			names = append(names, mutations(s.Definition.SelectionSet, but)...)
		}
	}
	return names
}
