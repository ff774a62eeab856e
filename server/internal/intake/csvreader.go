package intake

import (
	"encoding/json"
	"errors"
	"io"
	"strings"
	"time"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/store"
)

// FormatCSV is the format of records of CSV files; their context is a [csvContext].
const FormatCSV = "csv"

// csvContext is what a line of a CSV file is read with.
type csvContext struct {
	Delimiter string   `json:"delimiter"`
	Header    []string `json:"header"`
}

func contextJSON(v any) string {
	text, err := json.Marshal(v)
	if err != nil { // plain structs always encode
		return ""
	}
	return string(text)
}

// CSVReader reads single records of CSV files by the source's file mapping.
// locate may be nil; see [Options].
func CSVReader(p *city.Profile, locate func(lat, lng float64) (string, bool), now func() time.Time) Reader {
	return func(source *city.Source, o store.Origin) (store.Record, *store.Aside) {
		refuse := func(why, message string) (store.Record, *store.Aside) {
			return store.Record{}, &store.Aside{Source: source.Code, Origin: o, Reason: why, Message: message}
		}
		var c csvContext
		if err := json.Unmarshal([]byte(o.Context), &c); err != nil || len(c.Delimiter) != 1 || source.File == nil {
			return refuse(store.ReasonNoMapping, "the source has no file mapping, or the header of the file was not kept; import the mended file instead")
		}
		columns, err := newColumns("the record's file", row{line: 1, fields: c.Header}, source.File)
		if err != nil {
			return refuse(store.ReasonNoMapping, err.Error())
		}
		s := newScanner(strings.NewReader(o.Raw), c.Delimiter[0])
		r, err := s.next()
		if err != nil {
			return refuse(store.ReasonEmpty, "the record is empty")
		}
		if _, err := s.next(); !errors.Is(err, io.EOF) {
			return refuse(store.ReasonFieldCount, "the content holds more than one record; mend one at a time")
		}
		m := newMapper(&Options{Profile: p, Locate: locate, Now: now}, source, columns)
		f := r.fault
		var record store.Record
		if f == nil {
			record, _, f = m.record(r.fields)
		}
		if f != nil {
			a := m.aside(f, o, m.id(r.fields))
			return store.Record{}, &a
		}
		record.Origin = o
		return record, nil
	}
}

// aside is a record that is set aside because of a fault.
func (m *mapper) aside(f *fault, o store.Origin, id string) store.Aside {
	a := store.Aside{
		Source: m.source.Code, Origin: o, ExternalID: id, Field: f.field, Label: f.column, Reason: reasons[f.reason], Message: f.message,
	}
	if f.value != "" {
		a.Value = show(f.value)
	}
	if f.position > 0 && a.Label == "" && f.position <= len(m.columns.names) {
		a.Label = m.columns.names[f.position-1]
	}
	return a
}
