package live

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/formatter"
	"github.com/vektah/gqlparser/v2/parser"
)

// groupKey is what must be equal for two state subscriptions to share their answers.
type groupKey struct {
	query     string // the operation rewritten to a query, printed canonically, with the fragments it uses
	name      string
	variables string // coerced, as JSON with sorted keys
	scope     string
	interval  time.Duration // least time between executions that the peer wishes; 0: the transport's own
	first     bool          // it has the turns of Options.First
	alone     uint64        // not 0: of one subscription, which shares it with nobody
}

// params returns the request that a shared execution of the key makes. Each call decodes the variables anew, since
// coercion may write into them.
func (k groupKey) params() (*graphql.RawParams, error) {
	p := &graphql.RawParams{Query: k.query, OperationName: k.name}
	if err := decode([]byte(k.variables), &p.Variables); err != nil {
		return nil, fmt.Errorf("decode variables: %w", err)
	}
	return p, nil
}

// newGroupKey rewrites the validated subscription of opCtx to the query that answers it.
func newGroupKey(schema *ast.Schema, opCtx *graphql.OperationContext, scope string) (groupKey, error) {
	query, err := toQuery(schema, opCtx.RawQuery, opCtx.OperationName)
	if err != nil {
		return groupKey{}, err
	}
	variables, err := json.Marshal(opCtx.Variables)
	if err != nil {
		return groupKey{}, fmt.Errorf("encode variables: %w", err)
	}
	return groupKey{query: query, name: opCtx.Operation.Name, variables: string(variables), scope: scope}, nil
}

// isState tells whether every root field of the validated subscription exists on Query with the same type.
func isState(schema *ast.Schema, op *ast.OperationDefinition) bool {
	if schema.Query == nil {
		return false
	}
	found := false
	var all func(set ast.SelectionSet) bool
	all = func(set ast.SelectionSet) bool {
		for _, selection := range set {
			ok := false
			switch s := selection.(type) {
			case *ast.Field:
				twin := schema.Query.Fields.ForName(s.Name)
				ok = twin != nil && s.Definition != nil && twin.Type.String() == s.Definition.Type.String()
				found = found || ok
			case *ast.InlineFragment:
				ok = all(s.SelectionSet)
			case *ast.FragmentSpread:
				ok = s.Definition != nil && all(s.Definition.SelectionSet)
			}
			if !ok {
				return false
			}
		}
		return true
	}
	return all(op.SelectionSet) && found
}

// toQuery prints the named operation of a document as a query, with the fragments it uses, in one canonical way:
// equal but for white space, comments, other operations, unused fragments and the order of fragments means equal.
func toQuery(schema *ast.Schema, document, name string) (string, error) {
	doc, err := parser.ParseQuery(&ast.Source{Input: document}) // our own tree: validated ones are shared by caches
	if err != nil {
		return "", fmt.Errorf("parse operation: %w", err)
	}
	op := doc.Operations.ForName(name)
	if op == nil {
		return "", errors.New("rewrite operation: not in the document")
	}
	op.Operation = ast.Query
	used := map[string]*ast.FragmentDefinition{}
	var rewrite func(set ast.SelectionSet)
	rewrite = func(set ast.SelectionSet) {
		for _, selection := range set {
			switch s := selection.(type) {
			case *ast.Field:
				rewrite(s.SelectionSet)
			case *ast.InlineFragment:
				s.TypeCondition = onQuery(schema, s.TypeCondition)
				rewrite(s.SelectionSet)
			case *ast.FragmentSpread:
				fragment := doc.Fragments.ForName(s.Name)
				if fragment == nil || used[s.Name] != nil {
					continue
				}
				used[s.Name] = fragment
				fragment.TypeCondition = onQuery(schema, fragment.TypeCondition)
				rewrite(fragment.SelectionSet)
			}
		}
	}
	rewrite(op.SelectionSet)

	out := &ast.QueryDocument{Operations: ast.OperationList{op}}
	for _, fragment := range used {
		out.Fragments = append(out.Fragments, fragment)
	}
	slices.SortFunc(out.Fragments, func(a, b *ast.FragmentDefinition) int { return strings.Compare(a.Name, b.Name) })
	var text strings.Builder
	formatter.NewFormatter(&text, formatter.WithCompacted(), formatter.WithoutDescription()).FormatQueryDocument(out)
	return text.String(), nil
}

func onQuery(schema *ast.Schema, typeCondition string) string {
	if schema.Subscription != nil && typeCondition == schema.Subscription.Name {
		return schema.Query.Name
	}
	return typeCondition
}
