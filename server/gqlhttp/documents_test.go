package gqlhttp

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/validator/rules"
)

func documents(t *testing.T) *Documents {
	t.Helper()
	schema, err := gqlparser.LoadSchema(&ast.Source{Input: `type Query { a: Int b(c: [Int]): Query } type Subscription { a: Int b(c: [Int]): Query }`})
	if err != nil {
		t.Fatal(err)
	}
	return NewDocuments(schema)
}

// allows tells whether the operation of the valid document is let through.
func (d *Documents) allows(ctx context.Context, t *testing.T, text, name string) bool {
	t.Helper()
	doc, errs := gqlparser.LoadQueryWithRules(d.schema, text, rules.NewDefaultRules())
	if len(errs) > 0 {
		t.Fatal(errs)
	}
	err := d.MutateOperationContext(ctx, &graphql.OperationContext{Doc: doc, Operation: doc.Operations.ForName(name), RawQuery: text})
	if err != nil && err.Extensions["code"] != CodeNotTrusted {
		t.Fatal(err)
	}
	return err == nil
}

func TestOnlyTrustedOperations(t *testing.T) {
	d := documents(t)
	const trusted = `query A($c: [Int] = [1]) { b(c: $c) { ...F } } query B { a } fragment F on Query { a } fragment G on Query { b { a } } query C { ...G }`
	if err := d.Trust("all", trusted); err != nil || len(d.trusted) != 3 {
		t.Fatal(err)
	}
	ctx := t.Context()
	if !d.allows(ctx, t, `{ b { b { a } } }`, "") {
		t.Error("refused before Only")
	}
	d.Only()
	for text, name := range map[string]string{
		trusted:         "A",
		"query B { a }": "B",
		"query  B\n{ a # remark\n }\nquery Other { a }":                       "B",
		`fragment F on Query { a } query A($c: [Int]=[1]) { b(c:$c) {...F} }`: "A",
	} {
		if !d.allows(ctx, t, text, name) {
			t.Errorf("refused %s", text)
		}
	}
	for _, text := range []string{
		`{ a }`, `query B { b { a } }`, `query B { x: a }`, `query D { a }`, `query B { a a }`, `query B { a @skip(if: true) }`,
		`query A($c: [Int] = [2]) { b(c: $c) { ...F } } fragment F on Query { a }`,
		`query A($c: [Int] = [1]) { b(c: $c) { ...F } } fragment F on Query { a b { a } }`,
	} {
		if d.allows(ctx, t, text, "") {
			t.Errorf("let through %s", text)
		}
	}
	if err := d.Trust("", `subscription S { ...T } fragment T on Subscription { ... on Subscription { b { ... on Query { a } } } }`); err != nil {
		t.Fatal(err)
	}
	for _, root := range []string{"subscription S { ...T } fragment T on Subscription", "query S { ...T } fragment T on Query"} {
		kind := strings.Fields(root)[len(strings.Fields(root))-1]
		if !d.allows(ctx, t, root+` { ... on `+kind+` { b { ... on Query { a } } } }`, "S") {
			t.Errorf("refused %s", root)
		}
	}
	if text, ok := d.byDocumentID("sha256:" + hash(trusted)); !ok || text != trusted {
		t.Error("a trusted document is not found by its hash")
	}
}

func TestLoad(t *testing.T) {
	dir := t.TempDir()
	write := func(name, text string) string {
		path := filepath.Join(dir, name)
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		return path
	}
	write("wall.graphql", `query Wall { a }`)
	write("relay.json", `{"0123abc": "query Relay { b { a } }"}`)
	write("apollo.json", `{"format": "apollo-persisted-query-manifest", "version": 1, "operations": [{"id": "`+hash("{ a }")+`", "name": "A", "type": "query", "body": "{ a }"}]}`)
	write("README.md", "no document")
	d := documents(t)
	if err := d.Load(dir); err != nil {
		t.Fatal(err)
	}
	for id, want := range map[string]string{"wall": "query Wall { a }", "0123abc": "query Relay { b { a } }", hash("{ a }"): "{ a }", "sha256:" + hash("{ a }"): "{ a }"} {
		if have, ok := d.byDocumentID(id); !ok || have != want {
			t.Errorf("%s: %q", id, have)
		}
	}
	if _, ok := d.byDocumentID("README"); ok || len(d.trusted) != 3 {
		t.Errorf("%d operations", len(d.trusted))
	}
	for _, c := range []struct{ name, text, words string }{
		{"bad.graphql", `query Bad { nothing }`, "nothing"},
		{"bad.graphql", `query {`, "Expected"},
		{"bad.json", `[]`, "manifest"},
		{"bad.json", `{"x": "{ nothing }"}`, `"x"`},
		{"bad.json", `{"x:y": "{ a }"}`, "colon"},
		{"bad.json", `{"` + strings.Repeat("0", 64) + `": "{ a }"}`, "SHA-256"},
		{"bad.json", `{"format": "apollo-persisted-query-manifest", "version": 2}`, "version 2"},
		{"bad.json", `{"wall": "query Wall { a b { a } }"}`, "two documents"},
		{"bad.txt", `{ a }`, "ends neither"},
	} {
		path := write(c.name, c.text)
		if err := d.Load(path); err == nil || !strings.Contains(err.Error(), c.words) || !strings.Contains(err.Error(), path) {
			t.Errorf("%s %s: %v, want %q", c.name, c.text, err, c.words)
		}
	}
	if err := d.Load(filepath.Join(dir, "absent")); err == nil {
		t.Error("a file that does not exist was loaded")
	}
	if err := d.Load(t.TempDir()); err == nil || !strings.Contains(err.Error(), "no file") {
		t.Errorf("an empty folder: %v", err)
	}
}

func FuzzRequest(f *testing.F) {
	f.Add([]byte(`{"query": "{ a }", "variables": {"a": 1e30}, "extensions": {}}`))
	f.Add([]byte(`[{}]`))
	f.Add([]byte(`{"documentId": null, "query": "\ud800"}`))
	f.Fuzz(func(t *testing.T, body []byte) {
		if r, refused := parseBody(body); (r == nil) == (refused == nil) {
			t.Errorf("%v, %v", r, refused)
		}
		if r, refused := parseURL(string(body)); (r == nil) == (refused == nil) {
			t.Errorf("%v, %v", r, refused)
		}
	})
}
