package graph

import (
	"regexp"
	"strings"
	"testing"

	"github.com/tugu-city/tugu/server/cube"
	"github.com/vektah/gqlparser/v2/ast"
)

func ours(t *testing.T, yield func(d *ast.Definition)) {
	t.Helper()
	n := 0
	for _, d := range parsedSchema.Types {
		if !d.BuiltIn {
			n++
			yield(d)
		}
	}
	if n < 50 {
		t.Fatalf("only %d types", n)
	}
}

func TestEverythingIsDescribed(t *testing.T) {
	check := func(name, description string) {
		if len(strings.TrimSpace(description)) < 3 {
			t.Errorf("%s is not described", name)
		}
	}
	check("schema", parsedSchema.Description)
	ours(t, func(d *ast.Definition) {
		check(d.Name, d.Description)
		for _, f := range d.Fields {
			if strings.HasPrefix(f.Name, "__") {
				continue
			}
			check(d.Name+"."+f.Name, f.Description)
			for _, a := range f.Arguments {
				check(d.Name+"."+f.Name+"("+a.Name+")", a.Description)
			}
		}
		for _, v := range d.EnumValues {
			check(d.Name+"."+v.Name, v.Description)
		}
	})
}

func TestNames(t *testing.T) {
	typeName, fieldName, enumName := regexp.MustCompile(`^[A-Z][A-Za-z0-9]*$`), regexp.MustCompile(`^[a-z][A-Za-z0-9]*$`), regexp.MustCompile(`^[A-Z][A-Z0-9_]*$`)
	ours(t, func(d *ast.Definition) {
		if !typeName.MatchString(d.Name) {
			t.Errorf("type %s", d.Name)
		}
		for _, f := range d.Fields {
			if !strings.HasPrefix(f.Name, "__") && !fieldName.MatchString(f.Name) {
				t.Errorf("field %s.%s", d.Name, f.Name)
			}
		}
		for _, v := range d.EnumValues {
			if !enumName.MatchString(v.Name) {
				t.Errorf("value %s.%s", d.Name, v.Name)
			}
		}
		if d.Kind == ast.InputObject && !regexp.MustCompile(`(Input|Filter|Order|Condition)$`).MatchString(d.Name) {
			t.Errorf("input %s has no suffix that says so", d.Name)
		}
		if base, ok := strings.CutSuffix(d.Name, "Connection"); ok {
			for _, field := range []string{"edges", "pageInfo", "totalCount"} {
				if d.Fields.ForName(field) == nil {
					t.Errorf("%s has no %s", d.Name, field)
				}
			}
			if e := parsedSchema.Types[base+"Edge"]; e == nil || e.Fields.ForName("node") == nil || e.Fields.ForName("cursor") == nil {
				t.Errorf("%s has no edge with node and cursor", d.Name)
			}
		}
	})
	for _, f := range parsedSchema.Mutation.Fields {
		if len(f.Arguments) != 1 || f.Arguments[0].Name != "input" || !strings.HasSuffix(f.Type.Name(), "Payload") {
			t.Errorf("mutation %s does not take one input and return a payload", f.Name)
		}
	}
}

func TestSubscriptionsAreQueries(t *testing.T) {
	shared := 0
	for _, s := range parsedSchema.Subscription.Fields {
		q := parsedSchema.Query.Fields.ForName(s.Name)
		if q == nil {
			continue
		}
		shared++
		if q.Type.String() != s.Type.String() {
			t.Errorf("%s: %s as a query, %s as a subscription", s.Name, q.Type, s.Type)
		}
		if len(q.Arguments) != len(s.Arguments) {
			t.Errorf("%s: %d and %d arguments", s.Name, len(q.Arguments), len(s.Arguments))
			continue
		}
		for i, a := range q.Arguments {
			b := s.Arguments[i]
			if a.Name != b.Name || a.Type.String() != b.Type.String() || a.DefaultValue.String() != b.DefaultValue.String() {
				t.Errorf("%s(%s) differs", s.Name, a.Name)
			}
		}
		if q.Type.NonNull {
			t.Errorf("%s: a failing figure would blank the others", s.Name)
		}
	}
	if shared != 8 {
		t.Errorf("%d fields are queries and subscriptions, want 8", shared)
	}
}

func TestEveryFigureHasAMeasure(t *testing.T) {
	for _, f := range parsedSchema.Types["Kpis"].Fields {
		m, ok := kpiMeasures[f.Name]
		if f.Name != "trend" && (!ok || !cube.KnownMeasure(string(m))) {
			t.Errorf("Kpis.%s has no measure", f.Name)
		}
	}
	if have, want := len(kpiMeasures), len(cube.AllMeasures().List()); have != want {
		t.Errorf("Kpis shows %d measures of %d", have, want)
	}
	if have, want := len(parsedSchema.Types["Measure"].EnumValues), len(cube.AllMeasures().List()); have != want {
		t.Errorf("the enum has %d measures of %d", have, want)
	}
}

func TestEveryColumnIsKnown(t *testing.T) {
	for _, name := range metricColumns() {
		base := strings.TrimSuffix(name, "Name")
		_, dimension := dimensionColumns[base]
		_, timed := timeColumn(name)
		if !measured(name) && !dimension && !timed && !strings.HasPrefix(name, "period") {
			t.Errorf("MetricRow.%s is neither measure nor dimension nor period", name)
		}
	}
	for name := range previousColumns {
		if parsedSchema.Types["MetricRow"].Fields.ForName(name) == nil {
			t.Errorf("MetricRow has no %s", name)
		}
	}
}
