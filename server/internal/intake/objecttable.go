package intake

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"hash"
	"io"
	"maps"
	"slices"
	"strings"
	"time"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/store"
)

// FormatJSON is the format of records that are JSON objects: of JSON Lines, of a
// JSON array, and of the rows of other files, written as objects.
const FormatJSON = "json"

// objects reads a file as a sequence of JSON objects.
type objects interface {
	// object returns the next one; what cannot be read alone is a row with a fault.
	object() (row, error)
	close()
}

// objectTable is a file whose records are objects of named values.
type objectTable struct {
	objects
	name   string
	first  []byte
	cols   *columns
	header []string // names that the file itself declares; nil = it declares none
	read   int
	line   int
	sum    hash.Hash
}

func newObjectTable(o objects, name string, head []byte, header []string) *objectTable {
	return &objectTable{objects: o, name: name, first: head, header: header, line: 1, sum: sha256.New()}
}

// columns maps the fields to names: those of the mapping, which objects may lack.
func (t *objectTable) columns(name string, f *city.FileMapping) (*columns, error) {
	if t.header != nil {
		if _, err := newColumns(name, row{line: 1, fields: t.header}, f); err != nil {
			return nil, err
		}
	}
	t.cols = objectColumns(f)
	return t.cols, nil
}

func objectColumns(f *city.FileMapping) *columns {
	c := &columns{at: map[string]int{}, serials: true}
	for i, field := range slices.Sorted(maps.Keys(f.Columns)) {
		c.at[field] = i
		c.names = append(c.names, f.Columns[field])
	}
	return c
}

func (t *objectTable) next() (row, error) {
	r, err := t.object()
	if err != nil {
		return r, err
	}
	t.read++
	t.line = r.line + 1
	_, _ = io.WriteString(t.sum, r.raw) // never fails
	if r.fault != nil {
		return r, nil
	}
	r.fields, r.fault = objectFields(r.raw, t.cols.names)
	return r, nil
}

func (t *objectTable) mark() mark {
	return mark{Records: t.read, Line: t.line, Sum: hex.EncodeToString(t.sum.Sum(nil))}
}

func (t *objectTable) skip(m mark) error {
	for t.read < m.Records {
		if _, err := t.next(); err != nil {
			return errOther(t.name)
		}
	}
	if t.mark().Sum != m.Sum {
		return errOther(t.name)
	}
	return nil
}

func (t *objectTable) head() []byte { return t.first }

func (t *objectTable) origin(r row) store.Origin {
	return store.Origin{Format: FormatJSON, Line: r.line, Raw: r.raw, Size: r.size}
}

// objectFields returns the values of the names: of a member of that name, or of
// members within members by a dotted one ("fields.status").
func objectFields(raw string, names []string) ([]string, *fault) {
	var object map[string]json.RawMessage
	if err := json.Unmarshal([]byte(raw), &object); err != nil || object == nil {
		return nil, &fault{reason: reasonObject, message: "the record is not a JSON object; write one with the fields that the mapping names"}
	}
	values := make([]string, len(names))
	for i, name := range names {
		values[i] = textOf(member(object, name))
	}
	return values, nil
}

func member(object map[string]json.RawMessage, name string) json.RawMessage {
	if v, ok := object[name]; ok {
		return v
	}
	head, rest, dotted := strings.Cut(name, ".")
	if !dotted {
		return nil
	}
	var inner map[string]json.RawMessage
	if json.Unmarshal(object[head], &inner) != nil {
		return nil
	}
	return member(inner, rest)
}

// textOf is a value as a CSV file would hold it: null and nothing are empty.
func textOf(v json.RawMessage) string {
	v = bytes.TrimSpace(v)
	if len(v) == 0 || string(v) == "null" {
		return ""
	}
	var s string
	if v[0] == '"' && json.Unmarshal(v, &s) == nil {
		return s
	}
	return string(v)
}

// JSONReader reads single objects by the source's file mapping.
func JSONReader(p *city.Profile, locate func(lat, lng float64) (string, bool), now func() time.Time) Reader {
	return func(source *city.Source, o store.Origin) (store.Record, *store.Aside) {
		if source.File == nil {
			return store.Record{}, &store.Aside{Source: source.Code, Origin: o, Reason: store.ReasonNoMapping, Message: "the source has no file mapping; add one, or discard the record"}
		}
		m := newMapper(&Options{Profile: p, Locate: locate, Now: now}, source, objectColumns(source.File))
		fields, f := objectFields(o.Raw, m.columns.names)
		var record store.Record
		if f == nil {
			record, _, f = m.record(fields)
		}
		if f != nil {
			a := m.aside(f, o, m.id(fields))
			return store.Record{}, &a
		}
		record.Origin = o
		return record, nil
	}
}

// tooLong is the fault of a record that is not held in memory.
func tooLong() *fault {
	return &fault{reason: reasonTooLong, message: "the record is longer than 4 MB; shorten it, or leave out what is not mapped"}
}

// errArray says that an array cannot be read further.
func errArray(record int, why string) error {
	return city.Errorf(city.CodeInvalid, "record %d: %s, so it cannot be told where the next record begins; nothing from it on was read; mend it, or write one object a line, and import the file again", record, why)
}

var errBudget = errors.New("record too long")

// budget bounds what may be read until it is set anew.
type budget struct {
	r    io.Reader
	left int64
}

func (b *budget) Read(p []byte) (int, error) {
	if b.left <= 0 {
		return 0, errBudget
	}
	n, err := b.r.Read(p[:min(int64(len(p)), b.left)])
	b.left -= int64(n)
	return n, err
}
