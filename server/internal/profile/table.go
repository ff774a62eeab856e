package profile

import (
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"reflect"
	"strings"
	"unicode/utf8"
)

// table reads a CSV file into the slice v of structs. Its header names the
// fields; an empty cell is a field left out; lines that begin with "#" are notes.
func (r *reader) table(name string, v reflect.Value, path string) {
	read := len(r.problems)
	defer func() { r.spoiled[path] = r.spoiled[path] || len(r.problems) > read && v.Len() == 0 }()
	text, ok := r.side(path, name)
	if !ok {
		return
	}
	if !utf8.Valid(text) {
		r.badAt(place{name, 0}, path, "the file is not UTF-8; save it as UTF-8")
		return
	}
	in := csv.NewReader(bytes.NewReader(bytes.TrimPrefix(text, []byte("\ufeff"))))
	in.Comment = '#'
	header, err := in.Read()
	if err != nil {
		r.badAt(place{name, 1}, path, "the file has no header line")
		return
	}
	start, _ := in.FieldPos(0)
	t := tableReader{reader: r, name: name, path: path, fields: fieldsOf(v.Type().Elem())}
	if !t.header(header, start, fieldNames(v.Type().Elem())) {
		return
	}
	for i := 0; ; i++ {
		record, err := in.Read()
		if errors.Is(err, io.EOF) {
			break
		}
		var syntax *csv.ParseError
		if errors.As(err, &syntax) {
			r.spoiled[path] = true
			r.badAt(place{name, syntax.Line}, fmt.Sprintf("%s[%d]", path, i), "the line is not like the header (%d columns): %v", len(header), syntax.Err)
			if errors.Is(err, csv.ErrFieldCount) {
				v.Set(reflect.Append(v, reflect.Zero(v.Type().Elem())))
				continue
			}
			return
		}
		row := reflect.New(v.Type().Elem()).Elem()
		at, _ := in.FieldPos(0)
		t.row(record, row, i, at)
		v.Set(reflect.Append(v, row))
	}
	if v.Len() == 0 {
		r.badAt(place{name, start}, path, "the file has no entry below its header")
	}
}

type tableReader struct {
	*reader
	name, path string
	fields     map[string]field
	columns    []string
}

func (t *tableReader) header(header []string, line int, known []string) bool {
	ok := true
	seen := map[string]bool{}
	for _, h := range header {
		h = strings.TrimSpace(h)
		if _, exists := t.fields[h]; !exists {
			t.badAt(place{t.name, line}, t.path, "there is no column %q here%s (columns: %s)", h, suggest(h, known), strings.Join(known, ", "))
			ok = false
		}
		if seen[h] {
			t.badAt(place{t.name, line}, t.path, "the column %q stands there twice", h)
			ok = false
		}
		seen[h] = true
		t.columns = append(t.columns, h)
	}
	for _, name := range sortedFields(t.fields) {
		if t.fields[name].required && !seen[name] {
			t.badAt(place{t.name, line}, t.path, "the column %q is missing; add it", name)
			ok = false
		}
	}
	return ok
}

func (t *tableReader) row(record []string, row reflect.Value, i, line int) {
	path := fmt.Sprintf("%s[%d]", t.path, i)
	t.places[path] = place{t.name, line}
	given := map[string]bool{}
	for c, cell := range record {
		cell = strings.TrimSpace(cell)
		if cell == "" {
			continue
		}
		name := t.columns[c]
		given[name] = true
		p := join(path, name)
		t.places[p] = place{t.name, line}
		t.cell(cell, row.FieldByIndex(t.fields[name].index), p)
	}
	t.missing(t.fields, func(name string) bool { return given[name] }, path)
}

func (t *tableReader) cell(cell string, v reflect.Value, path string) {
	switch v.Kind() {
	case reflect.String:
		v.SetString(cell)
	case reflect.Int, reflect.Float64:
		if err := setNumber(v, cell); err != nil {
			t.bad(path, "%v", err)
		}
	case reflect.Bool:
		if cell != "true" && cell != "false" {
			t.bad(path, "%q must be true or false", cell)
		}
		v.SetBool(cell == "true")
	case reflect.Slice:
		if v.Type().Elem().Kind() == reflect.String {
			for part := range strings.SplitSeq(cell, "|") {
				v.Set(reflect.Append(v, reflect.ValueOf(strings.TrimSpace(part)).Convert(v.Type().Elem())))
			}
			return
		}
		t.bad(path, "cannot stand in a CSV file; write this list in YAML")
	default:
		t.bad(path, "cannot stand in a CSV file; write this list in YAML")
	}
}
