package graph

import (
	"context"
	"fmt"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/tugu-city/tugu/server/city"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
)

// Decision is what the schema's directive access says of a field.
type Decision struct {
	Any   city.Rights // who may ask for it
	Whole city.Rights // who sees its value, others see none; 0 = whoever may ask
}

// gate refuses operations that select what the caller may not ask for, by the
// directive access alone: what data there is plays no part in it.
type gate struct{ fields map[string]Decision }

var _ interface {
	graphql.HandlerExtension
	graphql.OperationContextMutator
} = (*gate)(nil)

// ExtensionName implements graphql.HandlerExtension.
func (*gate) ExtensionName() string { return "Access" }

// Validate implements graphql.HandlerExtension: it reads the decisions of the schema.
func (g *gate) Validate(schema graphql.ExecutableSchema) (err error) {
	g.fields, err = Decisions(schema.Schema())
	return err
}

// Decisions returns the decision about every field of the schema, by Type.field.
// A field without one is an error.
func Decisions(schema *ast.Schema) (map[string]Decision, error) {
	out := map[string]Decision{}
	for _, t := range schema.Types {
		if t.Kind != ast.Object || strings.HasPrefix(t.Name, "__") {
			continue
		}
		for _, f := range t.Fields {
			if strings.HasPrefix(f.Name, "__") {
				continue
			}
			name := t.Name + "." + f.Name
			said := f.Directives.ForName("access")
			if said == nil {
				said = t.Directives.ForName("access")
			}
			if said == nil {
				return nil, fmt.Errorf("%s: nobody decided who may ask for it: give it, or its type, @access", name)
			}
			d, err := decision(said)
			if err != nil {
				return nil, fmt.Errorf("%s: %w", name, err)
			}
			out[name] = d
		}
	}
	return out, nil
}

func decision(said *ast.Directive) (d Decision, err error) {
	for _, argument := range said.Arguments {
		names := []*ast.Value{argument.Value}
		if argument.Name == "any" {
			names = nil
			for _, child := range argument.Value.Children {
				names = append(names, child.Value)
			}
		}
		for _, name := range names {
			right, ok := city.ParseRight(name.Raw)
			if !ok {
				return d, fmt.Errorf("there is no right %s", name.Raw)
			}
			if argument.Name == "any" {
				d.Any |= right
			} else {
				d.Whole |= right
			}
		}
	}
	return d, nil
}

// MutateOperationContext refuses operations of callers who may not ask for all
// that they select.
func (g *gate) MutateOperationContext(ctx context.Context, op *graphql.OperationContext) *gqlerror.Error {
	v := viewerFrom(ctx)
	field := search{g.fields, v.May, op.Variables, map[string]bool{}}.refused(op.Operation.SelectionSet)
	if field == nil {
		return nil
	}
	name := field.ObjectDefinition.Name + "." + field.Name
	need := g.fields[name].Any
	err := &gqlerror.Error{Message: fmt.Sprintf("%s takes a caller with the right %s, whose token has one of the roles %s; %s",
		name, strings.Join(need.Names(), " or "), rolesWith(need), v.told())}
	err.Extensions = map[string]any{"code": string(city.CodeForbidden)}
	if field.Position != nil {
		err.Locations = []gqlerror.Location{{Line: field.Position.Line, Column: field.Position.Column}}
	}
	return err
}

func (v Viewer) told() string {
	switch {
	case v.Name == "":
		return "send one as Authorization: Bearer …"
	case len(v.Departments) > 0:
		return "the one that was sent is of " + string(v.Role) + ", for some departments"
	default:
		return "the one that was sent is of " + string(v.Role)
	}
}

func rolesWith(need city.Rights) string {
	var names []string
	for _, role := range city.Roles() {
		if role != city.RolePublic && role.Rights(false).Any(need) {
			names = append(names, string(role))
		}
	}
	return strings.Join(names, ", ")
}

// search looks for a field that the rights do not suffice for. Each fragment is looked at once.
type search struct {
	fields map[string]Decision
	may    city.Rights
	given  map[string]any // variables
	seen   map[string]bool
}

func (s search) refused(set ast.SelectionSet) *ast.Field {
	for _, selection := range set {
		var bad *ast.Field
		switch selected := selection.(type) {
		case *ast.Field:
			if s.wanted(selected.Directives) {
				bad = s.field(selected)
			}
		case *ast.InlineFragment:
			if s.wanted(selected.Directives) {
				bad = s.refused(selected.SelectionSet)
			}
		case *ast.FragmentSpread:
			if selected.Definition != nil && !s.seen[selected.Name] && s.wanted(selected.Directives) {
				s.seen[selected.Name] = true
				bad = s.refused(selected.Definition.SelectionSet)
			}
		}
		if bad != nil {
			return bad
		}
	}
	return nil
}

// wanted tells whether skip and include leave a selection in, as the execution does.
func (s search) wanted(directives ast.DirectiveList) bool {
	for name, out := range map[string]bool{"skip": true, "include": false} {
		if d := directives.ForName(name); d != nil && d.ArgumentMap(s.given)["if"] == out {
			return false
		}
	}
	return true
}

func (s search) field(f *ast.Field) *ast.Field {
	if strings.HasPrefix(f.Name, "__") { // questions about the schema are bounded elsewhere
		return nil
	}
	d := s.fields[f.ObjectDefinition.Name+"."+f.Name]
	switch {
	case !s.may.Any(d.Any):
		return f
	case d.Whole != 0 && !s.may.Any(d.Whole):
		return nil // it has no value, so there is nothing below it
	default:
		return s.refused(f.SelectionSet)
	}
}
