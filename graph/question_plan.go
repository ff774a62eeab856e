package graph

import (
	"context"
	"encoding/json"
	"slices"
	"strconv"
	"strings"

	"github.com/99designs/gqlgen/complexity"
	"github.com/99designs/gqlgen/graphql"
	"github.com/tugu-city/tugu/server/city"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/parser"
	"github.com/vektah/gqlparser/v2/validator"
	"github.com/vektah/gqlparser/v2/validator/rules"
)

// QuestionPlan says how a question is asked, and how its answer becomes rows.
type QuestionPlan struct {
	Cost    int
	Columns []QuestionColumn

	schema    graphql.ExecutableSchema
	operation *ast.OperationDefinition
	rows      []string // keys that lead to the list of rows, or to the one row
}

// QuestionColumn is a column of the rows.
type QuestionColumn struct {
	Name string
	Type string // of the schema: Int, Float, Boolean, or something that is written as text
	path []string
}

// rowLists are the fields that hold the rows of what is asked, the first that is selected.
var rowLists = []string{"rows", "nodes", "edges", "items"}

// PlanQuestion fails with what is wrong with the question, as a *city.Error.
func PlanQuestion(es graphql.ExecutableSchema, q city.Question) (*QuestionPlan, error) {
	doc, err := parser.ParseQueryWithTokenLimit(&ast.Source{Input: q.Query}, (Options{}).withDefaults().Tokens)
	if err != nil {
		return nil, invalidQuery("%v", err)
	}
	if errs := validator.ValidateWithRules(es.Schema(), doc, rules.NewDefaultRules()); len(errs) > 0 {
		return nil, invalidQuery("%v", errs[0])
	}
	if len(doc.Operations) != 1 || doc.Operations[0].Operation != ast.Query {
		return nil, invalidQuery("is not one query: write a single operation of the kind query")
	}
	p := &QuestionPlan{schema: es, operation: doc.Operations[0]}
	limits := (Options{}).withDefaults() // before fragments are unfolded
	if s := (measurer{fragments: map[string]shape{}}).measure(p.operation.SelectionSet); s.schema || s.depth > limits.Depth || s.fields > limits.Fields || s.aliases > limits.Aliases {
		return nil, invalidQuery("asks about the schema, or has more than %d levels, %d fields or %d aliases", limits.Depth, limits.Fields, limits.Aliases)
	}
	roots := p.fields(p.operation.SelectionSet)
	if len(roots) != 1 || strings.HasPrefix(roots[0].Name, "__") {
		return nil, invalidQuery("selects %d fields of Query; a question is about one, so that its answer is one table", len(roots))
	}
	p.layout(roots[0], nil)
	if len(p.Columns) == 0 {
		return nil, invalidQuery("selects no column")
	}
	if p.Cost, err = p.CostWith(q.Variables); err != nil {
		return nil, err
	}
	return p, nil
}

// CostWith is what the question costs with the variables; it fails where one is not of its type.
func (p *QuestionPlan) CostWith(given map[string]string) (int, error) {
	variables, err := p.Variables(given)
	if err != nil {
		return 0, err
	}
	coerced, gqlErr := validator.VariableValues(p.schema.Schema(), p.operation, variables)
	if gqlErr != nil {
		return 0, city.FieldErrorf(city.CodeInvalid, "variables", "%v", gqlErr)
	}
	return complexity.Calculate(context.Background(), p.schema, p.operation, coerced), nil
}

// Variables reads texts by the types that the query gives its variables.
func (p *QuestionPlan) Variables(given map[string]string) (map[string]any, error) {
	out := map[string]any{}
	for name, text := range given {
		d := p.operation.VariableDefinitions.ForName(name)
		if d == nil {
			var known []string
			for _, v := range p.operation.VariableDefinitions {
				known = append(known, v.Variable)
			}
			return nil, city.FieldErrorf(city.CodeInvalid, name, "is no variable of the question; those are: %s", orNone(known))
		}
		value, ok := p.read(d.Type, text)
		if !ok {
			return nil, city.FieldErrorf(city.CodeInvalid, name, "%s is not of the type %s", shown(text), d.Type)
		}
		out[name] = value
	}
	return out, nil
}

func orNone(names []string) string {
	if len(names) == 0 {
		return "none"
	}
	return strings.Join(names, ", ")
}

func (p *QuestionPlan) read(t *ast.Type, text string) (any, bool) {
	def := p.schema.Schema().Types[t.Name()]
	if strings.HasPrefix(text, "[") || def != nil && def.Kind == ast.InputObject {
		var value any
		d := json.NewDecoder(strings.NewReader(text))
		d.UseNumber()
		return value, d.Decode(&value) == nil && !d.More()
	}
	if t.Elem != nil {
		list := []any{}
		for entry := range strings.SplitSeq(text, ",") {
			value, ok := p.read(t.Elem, strings.TrimSpace(entry))
			if !ok {
				return nil, false
			}
			list = append(list, value)
		}
		return list, true
	}
	switch t.Name() {
	case "Int":
		n, err := strconv.ParseInt(text, 10, 32)
		return json.Number(strconv.FormatInt(n, 10)), err == nil
	case "Float":
		_, err := strconv.ParseFloat(text, 64)
		return json.Number(text), err == nil && json.Valid([]byte(text))
	case "Boolean":
		return text == "true", text == "true" || text == "false"
	}
	if def != nil && def.Kind == ast.Enum {
		return text, def.EnumValues.ForName(text) != nil
	}
	return text, true
}

// fields are those of a selection, fragments unfolded, each key once.
func (p *QuestionPlan) fields(set ast.SelectionSet) (list []*ast.Field) {
	for _, selection := range set {
		var more []*ast.Field
		switch s := selection.(type) {
		case *ast.Field:
			more = []*ast.Field{s}
		case *ast.InlineFragment:
			more = p.fields(s.SelectionSet)
		case *ast.FragmentSpread:
			more = p.fields(s.Definition.SelectionSet)
		}
		for _, f := range more {
			i := slices.IndexFunc(list, func(x *ast.Field) bool { return x.Alias == f.Alias })
			if i < 0 {
				list = append(list, f)
				continue
			}
			both := *list[i] // the same field, selected in several places
			both.SelectionSet = slices.Concat(both.SelectionSet, f.SelectionSet)
			list[i] = &both
		}
	}
	return list
}

// layout finds the rows below a field, and their columns.
func (p *QuestionPlan) layout(f *ast.Field, path []string) {
	path = append(slices.Clone(path), f.Alias)
	if f.Definition.Type.Elem == nil {
		children := p.fields(f.SelectionSet)
		for _, name := range rowLists {
			for _, child := range children {
				if child.Name == name && child.Definition.Type.Elem != nil && len(child.SelectionSet) > 0 {
					p.layout(child, path)
					return
				}
			}
		}
	}
	p.rows = path
	if len(f.SelectionSet) == 0 { // a list of texts
		p.Columns = []QuestionColumn{{Name: f.Alias, Type: f.Definition.Type.Name()}}
		return
	}
	p.columns(f.SelectionSet, "", nil)
}

func (p *QuestionPlan) columns(set ast.SelectionSet, prefix string, path []string) {
	for _, f := range p.fields(set) {
		name, at := prefix+f.Alias, append(slices.Clone(path), f.Alias)
		switch {
		case f.Definition.Type.Elem != nil:
			p.Columns = append(p.Columns, QuestionColumn{name, "JSON", at})
		case len(f.SelectionSet) > 0:
			p.columns(f.SelectionSet, name+"_", at)
		default:
			p.Columns = append(p.Columns, QuestionColumn{name, f.Definition.Type.Name(), at})
		}
	}
}

// Rows finds the rows in the data of an answer, which was decoded with UseNumber. Values are nil, bool, json.Number or string; lists
// are JSON as text.
func (p *QuestionPlan) Rows(data map[string]any) [][]any {
	var at any = data
	for _, key := range p.rows {
		object, _ := at.(map[string]any)
		at = object[key]
	}
	list, several := at.([]any)
	if !several && at != nil {
		list = []any{at}
	}
	rows := make([][]any, len(list))
	for i, entry := range list {
		rows[i] = make([]any, len(p.Columns))
		for j := range p.Columns {
			rows[i][j] = p.Columns[j].of(entry)
		}
	}
	return rows
}

func (c *QuestionColumn) of(entry any) any {
	for _, key := range c.path {
		object, _ := entry.(map[string]any)
		entry = object[key]
	}
	switch entry.(type) {
	case []any, map[string]any:
		text, _ := json.Marshal(entry) // it was JSON
		return string(text)
	}
	return entry
}
