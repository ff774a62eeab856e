package export

import (
	"iter"
	"time"

	"github.com/tugu-city/tugu/server/city"
)

// Kind is what the values of a column are.
type Kind int

// Kinds, with the Go type of their values; nil is "no value" in each.
const (
	Text   Kind = iota // string
	Int                // int
	Float              // float64
	Bool               // bool
	Moment             // city.Moment
)

// Column describes a column of a table.
type Column struct {
	Name, Description string
	Kind              Kind
}

// Table is a table on its way out.
type Table struct {
	Name    string // of the file and of the sheet, without extension
	Columns []Column
	// Rows yields one value per column, which are good until the next row; an error
	// is the last that it yields.
	Rows iter.Seq2[[]any, error]
	Zone *time.Location // in which texts tell moments
}

// moment writes a moment as the API does, in ISO 8601 with the city's offset.
func (t *Table) moment(m city.Moment) string { return m.In(t.Zone).Format(time.RFC3339) }
