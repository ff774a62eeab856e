package profile

import (
	"errors"
	"fmt"
	"math"
	"reflect"
	"strings"

	"github.com/goccy/go-yaml"
	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/parser"
)

// decoder puts one YAML file into structs. It goes on after a mistake, so that a
// person sees them all.
type decoder struct {
	*reader
	file    string
	anchors map[string]ast.Node
	open    map[string]bool // aliases being resolved, to stop at a circle
}

// decodeYAML decodes text into the struct at into; it is false where the text is
// not YAML at all.
func (r *reader) decodeYAML(file string, text []byte, into any) bool {
	return r.decodeYAMLAt(file, text, into, "")
}

// decodeYAMLAt is decodeYAML of a file whose fields stand below path.
func (r *reader) decodeYAMLAt(file string, text []byte, into any, path string) bool {
	r.places[path] = place{file, 1}
	tree, err := parser.ParseBytes(text, 0, parser.AllowDuplicateMapKey())
	if err != nil {
		line, msg := 0, err.Error()
		var syntax *yaml.SyntaxError
		if errors.As(err, &syntax) {
			msg = syntax.Message
			if syntax.Token != nil && syntax.Token.Position != nil {
				line = syntax.Token.Position.Line
			}
		}
		r.badAt(place{file, line}, path, "this is not YAML: %s", msg)
		return false
	}
	d := decoder{reader: r, file: file, anchors: map[string]ast.Node{}, open: map[string]bool{}}
	docs := make([]ast.Node, 0, 1)
	for _, doc := range tree.Docs {
		if doc.Body != nil && doc.Body.Type() != ast.CommentType {
			docs = append(docs, doc.Body)
		}
	}
	if len(docs) != 1 {
		r.badAt(place{file, 0}, path, "the file must hold one YAML document, it holds %d", len(docs))
		return false
	}
	for _, doc := range docs {
		ast.Walk(anchorFinder(d.anchors), doc)
	}
	d.value(docs[0], reflect.ValueOf(into).Elem(), path)
	return true
}

type anchorFinder map[string]ast.Node

// Visit implements ast.Visitor.
func (f anchorFinder) Visit(n ast.Node) ast.Visitor {
	if a, ok := n.(*ast.AnchorNode); ok {
		f[a.Name.GetToken().Value] = a.Value
	}
	return f
}

// line returns where a node begins.
func line(n ast.Node) int {
	switch n := n.(type) {
	case *ast.MappingNode:
		if len(n.Values) > 0 {
			return line(n.Values[0].Key)
		}
	case *ast.MappingValueNode:
		return line(n.Key)
	case *ast.AnchorNode:
		return n.Start.Position.Line
	}
	if t := n.GetToken(); t != nil && t.Position != nil {
		return t.Position.Line
	}
	return 0
}

// value decodes n into v, which stands at path.
func (d *decoder) value(n ast.Node, v reflect.Value, path string) {
	switch n := n.(type) {
	case *ast.AnchorNode:
		d.value(n.Value, v, path)
		return
	case *ast.AliasNode:
		name := n.Value.GetToken().Value
		target := d.anchors[name]
		if target == nil || d.open[name] {
			d.bad(path, "the alias *%s has no anchor &%s before it", name, name)
			return
		}
		d.open[name] = true
		d.value(target, v, path)
		delete(d.open, name)
		return
	case *ast.TagNode:
		d.bad(path, "remove the tag %s: a profile needs none", n.Start.Value)
		return
	case *ast.NullNode:
		d.bad(path, "has no value; give one, or remove the line")
		return
	}
	switch v.Kind() {
	case reflect.Pointer:
		v.Set(reflect.New(v.Type().Elem()))
		d.value(n, v.Elem(), path)
	case reflect.Struct:
		d.structure(n, v, path)
	case reflect.Slice:
		d.sequence(n, v, path)
	case reflect.Map:
		d.mapping(n, v, path)
	default:
		d.scalar(n, v, path)
	}
}

func pairs(n ast.Node) ([]*ast.MappingValueNode, bool) {
	switch n := n.(type) {
	case *ast.MappingNode:
		return n.Values, true
	case *ast.MappingValueNode:
		return []*ast.MappingValueNode{n}, true
	default:
		return nil, false
	}
}

func (d *decoder) structure(n ast.Node, v reflect.Value, path string) {
	values, ok := pairs(n)
	if !ok {
		d.bad(path, "must be a group of fields (%s), not %s", choices(fieldNames(v.Type())), kindOf(n))
		return
	}
	fields := fieldsOf(v.Type())
	seen := map[string]int{}
	for _, kv := range values {
		key := kv.Key.GetToken().Value
		at := place{d.file, line(kv.Key)}
		f, ok := fields[key]
		if !ok {
			d.badAt(at, join(path, key), "there is no field %q here%s (fields: %s)", key, suggest(key, fieldNames(v.Type())), strings.Join(fieldNames(v.Type()), ", "))
			continue
		}
		if first, twice := seen[key]; twice {
			d.badAt(at, join(path, key), "is given twice; it already stands in line %d", first)
			continue
		}
		seen[key] = at.line
		d.places[join(path, key)] = at
		into := v.FieldByIndex(f.index)
		d.value(kv.Value, into, join(path, key))
		if _, text := kv.Value.(*ast.StringNode); text && f.required && into.Kind() == reflect.String && strings.TrimSpace(into.String()) == "" {
			d.bad(join(path, key), "is empty; give a value")
		}
	}
	d.missing(fields, func(key string) bool { _, ok := seen[key]; return ok }, path)
}

// missing reports the required fields that are not there.
func (r *reader) missing(fields map[string]field, there func(string) bool, path string) {
	for _, name := range sortedFields(fields) {
		if fields[name].required && !there(name) {
			r.bad(join(path, name), "is missing; add it")
		}
	}
}

func (d *decoder) sequence(n ast.Node, v reflect.Value, path string) {
	seq, ok := n.(*ast.SequenceNode)
	if !ok {
		if s, isText := n.(*ast.StringNode); isText && v.Type().Elem().Kind() == reflect.Struct {
			d.table(s.Value, v, path)
			return
		}
		d.bad(path, "must be a list, not %s", kindOf(n))
		d.spoiled[path] = true
		return
	}
	if len(seq.Values) == 0 {
		d.bad(path, "the list is empty; add an entry, or remove the line")
		return
	}
	v.Set(reflect.MakeSlice(v.Type(), len(seq.Values), len(seq.Values)))
	for i, item := range seq.Values {
		p := fmt.Sprintf("%s[%d]", path, i)
		d.places[p] = place{d.file, line(item)}
		d.value(item, v.Index(i), p)
	}
}

func (d *decoder) mapping(n ast.Node, v reflect.Value, path string) {
	values, ok := pairs(n)
	if !ok {
		d.bad(path, "must be a group of \"word: value\" lines, not %s", kindOf(n))
		return
	}
	v.Set(reflect.MakeMapWithSize(v.Type(), len(values)))
	for _, kv := range values {
		key := reflect.ValueOf(kv.Key.GetToken().Value)
		p := fmt.Sprintf("%s[%q]", path, key.String())
		at := place{d.file, line(kv.Key)}
		if v.MapIndex(key).IsValid() {
			d.badAt(at, p, "is given twice")
			continue
		}
		d.places[p] = at
		item := reflect.New(v.Type().Elem()).Elem()
		d.value(kv.Value, item, p)
		v.SetMapIndex(key, item)
	}
}

func (d *decoder) scalar(n ast.Node, v reflect.Value, path string) {
	if l, ok := n.(*ast.LiteralNode); ok {
		n = l.Value
	}
	switch v.Kind() {
	case reflect.String:
		switch n := n.(type) {
		case *ast.StringNode:
			v.SetString(n.Value)
			return
		case *ast.IntegerNode, *ast.FloatNode:
			v.SetString(n.GetToken().Value)
			return
		}
	case reflect.Bool:
		if b, ok := n.(*ast.BoolNode); ok {
			v.SetBool(b.Value)
			return
		}
	case reflect.Int:
		if _, ok := n.(*ast.IntegerNode); ok {
			if err := setNumber(v, n.GetToken().Value); err != nil {
				d.bad(path, "%v", err)
			}
			return
		}
	case reflect.Float64:
		switch n.(type) {
		case *ast.IntegerNode, *ast.FloatNode:
			if err := setNumber(v, n.GetToken().Value); err != nil || math.IsInf(v.Float(), 0) {
				d.bad(path, "%q is not a number", n.GetToken().Value)
			}
			return
		}
	}
	d.bad(path, "must be %s, not %s", wanted(v.Kind()), kindOf(n))
}
