package store

import (
	"go/ast"
	"go/parser"
	"go/token"
	"maps"
	"os"
	"regexp"
	"slices"
	"strconv"
	"testing"

	gql "github.com/vektah/gqlparser/v2/ast"
	gqlparser "github.com/vektah/gqlparser/v2/parser"
)

// TestReasons: the list holds every code that is declared, and the contract, from
// which the counter takes what it needs words for, names the same ones.
func TestReasons(t *testing.T) {
	known := slices.Sorted(maps.Keys(Reasons()))
	file, err := parser.ParseFile(token.NewFileSet(), "reason.go", nil, parser.SkipObjectResolution)
	if err != nil {
		t.Fatal(err)
	}
	var declared []string
	ast.Inspect(file, func(n ast.Node) bool {
		spec, ok := n.(*ast.ValueSpec)
		if !ok {
			return true
		}
		for _, v := range spec.Values {
			if lit, ok := v.(*ast.BasicLit); ok {
				code, err := strconv.Unquote(lit.Value)
				if err != nil {
					t.Fatal(err)
				}
				declared = append(declared, code)
			}
		}
		return false
	})
	slices.Sort(declared)
	if !slices.Equal(declared, known) {
		t.Errorf("declared are %q, listed are %q", declared, known)
	}
	text, err := os.ReadFile("../../../schema.graphql")
	if err != nil {
		t.Fatal(err)
	}
	doc, err := gqlparser.ParseSchema(&gql.Source{Name: "schema.graphql", Input: string(text)})
	if err != nil {
		t.Fatal(err)
	}
	told := regexp.MustCompile(`\b[A-Z][A-Z_]+[A-Z]\b`).FindAllString(doc.Definitions.ForName("SetAside").Fields.ForName("reason").Description, -1)
	slices.Sort(told)
	if !slices.Equal(told, known) {
		t.Errorf("the contract names %q, listed are %q", told, known)
	}
}
