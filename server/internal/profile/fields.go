package profile

import (
	"fmt"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"github.com/goccy/go-yaml/ast"
)

// field is a field of a struct by the name that files use for it. The tag is
// yaml:"name" or yaml:"name,required"; embedded structs are part of their owner.
type field struct {
	index    []int
	order    int
	required bool
}

func fieldsOf(t reflect.Type) map[string]field {
	fields := map[string]field{}
	for _, f := range reflect.VisibleFields(t) {
		name, rest, _ := strings.Cut(f.Tag.Get("yaml"), ",")
		if f.Anonymous || name == "" {
			continue
		}
		fields[name] = field{index: f.Index, order: len(fields), required: rest == "required"}
	}
	return fields
}

func sortedFields(fields map[string]field) []string {
	names := make([]string, 0, len(fields))
	for name := range fields {
		names = append(names, name)
	}
	slices.SortFunc(names, func(a, b string) int { return fields[a].order - fields[b].order })
	return names
}

func fieldNames(t reflect.Type) []string { return sortedFields(fieldsOf(t)) }

func join(path, name string) string {
	if path == "" {
		return name
	}
	return path + "." + name
}

// setNumber parses text into v, an int or a float64.
func setNumber(v reflect.Value, text string) error {
	if v.Kind() == reflect.Int {
		i, err := strconv.ParseInt(text, 10, 32)
		if err != nil {
			return fmt.Errorf("%q is not a whole number that fits; write digits only", text)
		}
		v.SetInt(i)
		return nil
	}
	f, err := strconv.ParseFloat(text, 64)
	if err != nil || f != f {
		return fmt.Errorf("%q is not a number; write digits and a decimal point", text)
	}
	v.SetFloat(f)
	return nil
}

// wanted names the kind of a value for people.
func wanted(k reflect.Kind) string {
	switch k {
	case reflect.String:
		return "text (put quotes around it)"
	case reflect.Bool:
		return "true or false"
	case reflect.Int:
		return "a whole number"
	default:
		return "a number"
	}
}

// kindOf says what a node is, with its value where that is short.
func kindOf(n ast.Node) string {
	switch n := n.(type) {
	case *ast.MappingNode, *ast.MappingValueNode:
		return "a group of fields"
	case *ast.SequenceNode:
		return "a list"
	case *ast.LiteralNode:
		return "a block of text"
	case *ast.BoolNode:
		return "the truth value " + n.GetToken().Value
	case *ast.StringNode:
		return fmt.Sprintf("the text %q", n.Value)
	default:
		return fmt.Sprintf("%q", n.GetToken().Value)
	}
}
