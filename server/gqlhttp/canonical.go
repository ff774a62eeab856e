package gqlhttp

import (
	"crypto/sha256"
	"encoding/hex"
	"slices"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/formatter"
)

// canonical prints the operation with the fragments that it uses in one way:
// operations that differ in white space, comments, order of fragments, and other
// operations of their documents alone are printed alike. It changes nothing of doc.
func canonical(doc *ast.QueryDocument, op *ast.OperationDefinition) string {
	used := map[string]*ast.FragmentDefinition{}
	var find func(set ast.SelectionSet)
	find = func(set ast.SelectionSet) {
		for _, selection := range set {
			switch s := selection.(type) {
			case *ast.Field:
				find(s.SelectionSet)
			case *ast.InlineFragment:
				find(s.SelectionSet)
			case *ast.FragmentSpread:
				if f := doc.Fragments.ForName(s.Name); f != nil && used[s.Name] == nil {
					used[s.Name] = f
					find(f.SelectionSet)
				}
			}
		}
	}
	find(op.SelectionSet)
	out := &ast.QueryDocument{Operations: ast.OperationList{op}}
	for _, f := range used {
		out.Fragments = append(out.Fragments, f)
	}
	slices.SortFunc(out.Fragments, func(a, b *ast.FragmentDefinition) int { return strings.Compare(a.Name, b.Name) })
	var text strings.Builder
	formatter.NewFormatter(&text, formatter.WithCompacted(), formatter.WithoutDescription()).FormatQueryDocument(out)
	return text.String()
}

// toQuery returns the subscription as a query, in a document of its own.
func toQuery(schema *ast.Schema, doc *ast.QueryDocument, op *ast.OperationDefinition) (*ast.QueryDocument, *ast.OperationDefinition) {
	name := func(on string) string {
		if on == schema.Subscription.Name && schema.Query != nil {
			return schema.Query.Name
		}
		return on
	}
	var rewrite func(ast.SelectionSet) ast.SelectionSet
	rewrite = func(set ast.SelectionSet) ast.SelectionSet {
		set = slices.Clone(set) // conditions on Subscription are not below its fields
		for i, selection := range set {
			if s, ok := selection.(*ast.InlineFragment); ok {
				inline := *s
				inline.TypeCondition, inline.SelectionSet = name(s.TypeCondition), rewrite(s.SelectionSet)
				set[i] = &inline
			}
		}
		return set
	}
	query := *op
	query.Operation, query.SelectionSet = ast.Query, rewrite(op.SelectionSet)
	out := &ast.QueryDocument{Operations: ast.OperationList{&query}}
	for _, f := range doc.Fragments {
		fragment := *f
		fragment.TypeCondition, fragment.SelectionSet = name(f.TypeCondition), rewrite(f.SelectionSet)
		out.Fragments = append(out.Fragments, &fragment)
	}
	return out, &query
}

// hash returns the SHA-256 of a document's text, in hexadecimal.
func hash(text string) string {
	sum := sha256.Sum256([]byte(text))
	return hex.EncodeToString(sum[:])
}

// isHash tells whether text is one that hash can have returned.
func isHash(text string) bool {
	if len(text) != 2*sha256.Size {
		return false
	}
	for _, c := range text {
		if (c < '0' || c > '9') && (c < 'a' || c > 'f') {
			return false
		}
	}
	return true
}
