package graph

import (
	"context"

	"github.com/tugu-city/tugu/server/cube"
)

// TableColumn describes a column of a flat table, as the schema has it.
type TableColumn struct {
	Name, Description string
	Type              string // String, Int, Float, Boolean or DateTime
}

// Table is a flat table of any length, for exports.
type Table struct {
	Columns   []TableColumn
	Freshness cube.Freshness
	flat      *flatTable
}

// Table answers what metrics answers, whole: the named columns of MetricRow, or, if none is named, all that the question has:
// its dimensions with their names, its periods, every measure, and those of the compared period if one is asked for.
func (r *Resolver) Table(ctx context.Context, q Plain, names []string) (*Table, error) {
	m, err := q.asking(ctx)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := known("columns", name, metricColumns()); err != nil {
			return nil, err
		}
	}
	if len(names) == 0 {
		names = m.everyColumn()
	}
	flat, err := r.flat(ctx, m, selection{}, names, nil)
	if err != nil {
		return nil, renamed(err)
	}
	t := &Table{Freshness: flat.answer.Freshness, flat: flat}
	fields := parsedSchema.Types["MetricRow"].Fields
	for _, name := range flat.columns.shown {
		f := fields.ForName(name)
		t.Columns = append(t.Columns, TableColumn{Name: name, Description: f.Description, Type: f.Type.Name()})
	}
	return t, nil
}

// Len returns the number of rows.
func (t *Table) Len() int { return len(t.flat.rows) }

// Read reads the values of row i, one per column: a string, int, float64, bool, city.Moment, or nil for none.
func (t *Table) Read(i int, into []any) {
	for c, column := range t.flat.columns.shown {
		into[c] = t.flat.rows[i].value(column)
	}
}

// everyColumn names the columns of MetricRow that the question can fill.
func (m *metricsAsking) everyColumn() (names []string) {
	for _, name := range metricColumns() {
		if m.columnOf().need(name, value(m.compare)) == nil {
			names = append(names, name)
		}
	}
	return names
}

// columnOf is the table without a column, to try which it may have.
func (m *metricsAsking) columnOf() *columns {
	return &columns{by: m.dimensions, times: m.times, period: value(m.granularity)}
}
