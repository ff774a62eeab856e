package graph

import (
	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
)

// figures are the fields of Query whose answers depend on nothing but the state
// of the engine, the time that [Resolver.Observe] tells, and the running program.
var figures = map[string]bool{
	"overview": true, "pillars": true, "programmes": true, "departments": true, "assetClasses": true, "districts": true,
	"metrics": true, "metricRows": true, "alerts": true, "catalog": true, "city": true, "__typename": true,
}

// AsksFigures tells whether a valid query asks for nothing but figures, whose
// answers may be shared among callers of one [ViewerClass]. Anything that shows a
// single complaint is none.
func AsksFigures(op *graphql.OperationContext) bool {
	return op.Operation.Operation == ast.Query && allFigures(op.Operation.SelectionSet)
}

func allFigures(set ast.SelectionSet) bool {
	for _, selection := range set {
		ok := false
		switch s := selection.(type) {
		case *ast.Field:
			ok = figures[s.Name]
		case *ast.InlineFragment:
			ok = allFigures(s.SelectionSet)
		case *ast.FragmentSpread:
			ok = s.Definition != nil && allFigures(s.Definition.SelectionSet)
		}
		if !ok {
			return false
		}
	}
	return true
}
