package graph

import (
	"slices"
	"strings"
	"sync"

	"github.com/tugu-city/tugu/server/cube"
)

// flatRow is a group, or one period of it, before its columns are shown.
type flatRow struct {
	of     directory
	by     []cube.Dimension
	times  []cube.TimeDimension
	codes  []string
	spans  []cube.Period
	kpis   *cube.Kpis
	before *cube.Kpis
	point  *cube.TrendPoint
}

// rows returns the groups of the table, or their periods, in their own order.
func (c *columns) rows(of directory, t *cube.Table) []flatRow {
	groups := t.Rows
	if len(c.by)+len(c.times) == 0 && len(groups) == 0 {
		groups = []cube.Row{*t.Row()}
	}
	out := make([]flatRow, 0, len(groups))
	for i := range groups {
		g := &groups[i]
		if c.period == "" {
			out = append(out, flatRow{of: of, by: c.by, times: c.times, codes: g.Codes, spans: g.Periods, kpis: g.Kpis, before: g.Previous})
			continue
		}
		points := g.Kpis.Trends[c.period]
		for j := range points {
			out = append(out, flatRow{of: of, by: c.by, times: c.times, codes: g.Codes, spans: g.Periods, kpis: points[j].Kpis, point: &points[j]})
		}
	}
	return out
}

// value returns a column's value, nil for none.
func (row flatRow) value(column string) any {
	if of, ok := previousColumns[column]; ok {
		v, _ := row.before.Column(of)
		return v
	}
	if v, ok := row.kpis.Column(column); ok {
		return v
	}
	if dim, ok := dimensionColumns[column]; ok {
		return row.codes[slices.Index(row.by, dim)]
	}
	if dim, ok := dimensionColumns[strings.TrimSuffix(column, "Name")]; ok {
		return row.of.name(dim, row.codes[slices.Index(row.by, dim)])
	}
	if of, ok := timeColumn(column); ok {
		return row.time(of, column)
	}
	if row.point == nil {
		return nil
	}
	switch column {
	case "period":
		return row.point.Period
	case "periodStart":
		return row.point.From
	case "periodEnd":
		return row.point.To
	case "periodPartial":
		return row.point.Partial
	}
	return nil
}

// time returns a column of the period of a time.
func (row flatRow) time(of cube.Time, column string) any {
	i := slices.IndexFunc(row.times, func(t cube.TimeDimension) bool { return t.Of == of })
	switch {
	case timeColumns[column] != "":
		return row.codes[len(row.by)+i]
	case row.spans[i] == cube.Period{}:
		return nil
	case strings.HasSuffix(column, "Start"):
		return row.spans[i].From
	default:
		return row.spans[i].To
	}
}

// order returns what a column is ordered by: periods by their first moment.
func (row flatRow) order(column string) any {
	if column == "period" || timeColumns[column] != "" {
		return row.value(column + "Start")
	}
	return row.value(column)
}

// show returns the selected columns.
func (c *columns) show(row flatRow) map[string]any {
	out := make(map[string]any, len(c.shown))
	for _, column := range c.shown {
		if v := row.value(column); v != nil {
			out[column] = v
		}
	}
	return out
}

// metricColumns returns the names of the columns of MetricRow, as the schema has them.
var metricColumns = sync.OnceValue(func() []string {
	var names []string
	for _, f := range parsedSchema.Types["MetricRow"].Fields {
		names = append(names, f.Name)
	}
	return names
})
