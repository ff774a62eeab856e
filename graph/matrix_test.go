package graph

import (
	"bytes"
	"fmt"
	"maps"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/tugu-city/tugu/server/city"
	"github.com/vektah/gqlparser/v2/ast"
)

// TestAccessMatrix holds who may ask for what: every field that an operation can
// reach, asked for by every role over HTTP, is answered or refused as
// testdata/access.txt says, which people read and decide. What a field says to
// whom besides, the tests of privacy hold.
func TestAccessMatrix(t *testing.T) {
	town := busyTown()
	r := town.resolver()
	c := serve(t, r, Options{})
	schema := Executable(r).Schema()
	decided, err := Decisions(schema)
	if err != nil {
		t.Fatal(err)
	}
	callers := []Viewer{{}}
	for _, opening := range city.Openings() {
		callers = append(callers, Viewer{Role: city.RolePublic, May: opening.Rights()})
	}
	for _, role := range city.Roles()[1:] {
		callers = append(callers, as(role))
	}
	callers = append(callers, as(city.RoleOperator, "DPU"))

	ways := pathfinder{schema, formatID(town.order[0])}.all()
	var lines bytes.Buffer
	fmt.Fprintln(&lines, "# Who may ask for each field: nobody known, the public of a city open for nothing, figures or complaints, SCREEN, ANALYST, LEADER,")
	fmt.Fprintln(&lines, "# OPERATOR, INTAKE, ADMIN, and an OPERATOR of one department. + answered, ~ answered without the value, . refused.")
	asked := 0
	for _, name := range slices.Sorted(maps.Keys(decided)) {
		way, ok := ways[name]
		if !ok {
			t.Errorf("no operation reaches %s", name)
			continue
		}
		marks := make([]byte, len(callers))
		for i, caller := range callers {
			c.viewer = caller
			reply, d := c.ask(way, nil), decided[name]
			asked++
			refused := len(reply.Errors) > 0 && reply.Errors[0].Extensions["code"] == "FORBIDDEN" && len(reply.Errors[0].Path) == 0
			switch {
			case refused:
				marks[i] = '.'
			case !caller.May.Any(d.Any) || d.Whole != 0 && !caller.May.Any(d.Whole):
				marks[i] = '~'
			default:
				marks[i] = '+'
			}
			if refused && reply.Data != nil {
				t.Errorf("%s was refused with data: %v", way, reply.Data)
			}
		}
		fmt.Fprintf(&lines, "%-11s %s\n", marks, name)
	}
	t.Logf("%d fields, %d kinds of callers, %d operations", len(decided), len(callers), asked)
	const golden = "testdata/access.txt"
	if os.Getenv("TUGU_REWRITE") != "" {
		if err := os.WriteFile(golden, lines.Bytes(), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(golden)
	if err != nil {
		t.Fatal(err)
	}
	have := strings.Split(lines.String(), "\n")
	for i, line := range strings.Split(string(want), "\n") {
		if i >= len(have) || have[i] != line {
			t.Fatalf("%s line %d: %q; TUGU_REWRITE=1 writes it anew: read what changed", golden, i+1, line)
		}
	}
	if len(have) != strings.Count(string(want), "\n")+1 {
		t.Errorf("%s lacks fields; TUGU_REWRITE=1 writes it anew: read what changed", golden)
	}
}

// TestFieldWithoutDecision holds that a schema with a field about which nobody
// decided starts no server.
func TestFieldWithoutDecision(t *testing.T) {
	schema := *Executable(busyTown().resolver()).Schema()
	kpis := *schema.Types["Kpis"]
	kpis.Directives = nil
	schema.Types = maps.Clone(schema.Types)
	schema.Types["Kpis"] = &kpis
	if _, err := Decisions(&schema); err == nil || !strings.Contains(err.Error(), "Kpis.") || !strings.Contains(err.Error(), "@access") {
		t.Errorf("have %v", err)
	}
}

// TestAccessOfWhatIsLeftOut holds that a field which skip or include leaves out is not asked for, and one that they leave in is.
func TestAccessOfWhatIsLeftOut(t *testing.T) {
	c := serve(t, busyTown().resolver(), Options{})
	c.viewer = as(city.RoleOperator, "DPU")
	for _, query := range []string{
		`query($yes: Boolean!) { city { code } setAside @include(if: $yes) { totalCount } }`,
		`query($yes: Boolean!) { city { code } ... @include(if: $yes) { setAside { totalCount } } }`,
		`query($yes: Boolean!) { city { code } ...F @include(if: $yes) } fragment F on Query { setAside { totalCount } }`,
	} {
		c.data(query, map[string]any{"yes": false})
		if r := c.ask(query, map[string]any{"yes": true}); len(r.Errors) != 1 || r.Errors[0].Extensions["code"] != "FORBIDDEN" || r.Data != nil {
			t.Errorf("%s: %+v", query, r)
		}
	}
	c.data(`{ city { code } setAside @skip(if: true) { totalCount } }`, nil)
	c.refuses(`{ city { code } setAside @skip(if: false) { totalCount } }`, "FORBIDDEN", "Query.setAside")
}

// pathfinder finds a shortest operation to every field.
type pathfinder struct {
	schema *ast.Schema
	id     string // of a complaint
}

type step struct {
	of     *ast.Definition
	before string // the operation up to here
	depth  int
}

func (p pathfinder) all() map[string]string {
	ways := map[string]string{}
	seen := map[string]bool{}
	var queue []step
	for _, root := range []struct {
		word string
		of   *ast.Definition
	}{{"query", p.schema.Query}, {"mutation", p.schema.Mutation}, {"subscription", p.schema.Subscription}} {
		queue = append(queue, step{root.of, root.word + " { ", 1})
	}
	for len(queue) > 0 {
		at := queue[0]
		queue = queue[1:]
		for _, f := range at.of.Fields {
			if strings.HasPrefix(f.Name, "__") {
				continue
			}
			here := at.before + f.Name + p.arguments(f.Arguments)
			under := p.schema.Types[f.Type.Name()]
			way := here
			if under.Kind == ast.Object {
				way += " { __typename }"
				if !seen[under.Name] {
					seen[under.Name] = true
					queue = append(queue, step{under, here + " { ", at.depth + 1})
				}
			}
			ways[at.of.Name+"."+f.Name] = way + strings.Repeat(" }", at.depth)
		}
	}
	return ways
}

// arguments are the required ones.
func (p pathfinder) arguments(list ast.ArgumentDefinitionList) string {
	var out []string
	for _, a := range list {
		if a.Type.NonNull && a.DefaultValue == nil {
			out = append(out, a.Name+": "+p.value(a.Type))
		}
	}
	if len(out) == 0 {
		return ""
	}
	return "(" + strings.Join(out, ", ") + ")"
}

func (p pathfinder) value(t *ast.Type) string {
	if t.Elem != nil {
		return "[" + p.value(t.Elem) + "]"
	}
	d := p.schema.Types[t.NamedType]
	switch {
	case d.Kind == ast.Enum:
		return d.EnumValues[0].Name
	case d.Kind == ast.InputObject:
		var fields []string
		for _, f := range d.Fields {
			if f.Type.NonNull && f.DefaultValue == nil {
				fields = append(fields, f.Name+": "+p.value(f.Type))
			}
		}
		return "{" + strings.Join(fields, ", ") + "}"
	case d.Name == "ID":
		return `"` + p.id + `"`
	case d.Name == "Int" || d.Name == "Float":
		return "1"
	case d.Name == "Boolean":
		return "true"
	default:
		return `"x"`
	}
}
