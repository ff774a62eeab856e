package graph

import (
	"context"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/errcode"
	"github.com/tugu-city/tugu/server/city"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
)

// shapeLimit bounds the depth, the fields and the aliases of an operation before
// anything walks it. Fragments count as often as they are spread, but are looked
// at once: a document whose fragments double each other is refused at once.
type shapeLimit struct{ Options }

var _ interface {
	graphql.HandlerExtension
	graphql.OperationContextMutator
} = shapeLimit{}

// ExtensionName implements graphql.HandlerExtension.
func (shapeLimit) ExtensionName() string { return "ShapeLimit" }

// Validate implements graphql.HandlerExtension.
func (shapeLimit) Validate(graphql.ExecutableSchema) error { return nil }

// MutateOperationContext refuses operations that pass a limit.
func (l shapeLimit) MutateOperationContext(ctx context.Context, op *graphql.OperationContext) *gqlerror.Error {
	s := measurer{fragments: map[string]shape{}}.measure(op.Operation.SelectionSet)
	if v := viewerFrom(ctx); s.schema && (l.Introspect == nil || !l.Introspect(v)) {
		if l.Introspect == nil {
			err := gqlerror.Errorf("questions about the schema are switched off here")
			errcode.Set(err, errcode.ValidationFailed)
			return err
		}
		err := gqlerror.Errorf("questions about the schema take a caller whose role may ask them; %s", v.told())
		err.Extensions = map[string]any{"code": string(city.CodeForbidden)}
		return err
	}
	for _, c := range []struct {
		what        string
		has, limits int
	}{{"levels of nested fields", s.depth, l.Depth}, {"fields", s.fields, l.Fields}, {"aliases", s.aliases, l.Aliases}} {
		if c.has > c.limits {
			err := gqlerror.Errorf("the operation has more than %d %s; split it", c.limits, c.what)
			err.Extensions = map[string]any{"code": string(city.CodeTooLarge)}
			return err
		}
	}
	return nil
}

type shape struct {
	depth, fields, aliases int
	schema                 bool // asks about the schema
}

// measurer measures selections; fragments holds those already measured.
type measurer struct{ fragments map[string]shape }

const saturated = 1 << 30

func (m measurer) measure(set ast.SelectionSet) (s shape) {
	for _, sel := range set {
		var in shape
		switch sel := sel.(type) {
		case *ast.Field:
			in = m.measure(sel.SelectionSet)
			in.depth++
			in.schema = in.schema || sel.Name == "__schema" || sel.Name == "__type"
			in.fields++
			if sel.Alias != sel.Name {
				in.aliases++
			}
		case *ast.InlineFragment:
			in = m.measure(sel.SelectionSet)
		case *ast.FragmentSpread:
			in = m.fragment(sel)
		}
		s.schema = s.schema || in.schema
		s.depth = max(s.depth, in.depth)
		s.fields = min(s.fields+in.fields, saturated)
		s.aliases = min(s.aliases+in.aliases, saturated)
	}
	return s
}

func (m measurer) fragment(spread *ast.FragmentSpread) shape {
	if s, ok := m.fragments[spread.Name]; ok || spread.Definition == nil {
		return s
	}
	s := m.measure(spread.Definition.SelectionSet) // the validator refused cycles
	m.fragments[spread.Name] = s
	return s
}
