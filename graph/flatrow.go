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
	codes  []string
	kpis   *cube.Kpis
	before *cube.Kpis
	point  *cube.TrendPoint
}

// rows returns the groups of the table, or their periods, in their own order.
func (c *columns) rows(of directory, t *cube.Table) []flatRow {
	groups := t.Rows
	if len(c.by) == 0 && len(groups) == 0 {
		groups = []cube.Row{*t.Row()}
	}
	out := make([]flatRow, 0, len(groups))
	for i := range groups {
		g := &groups[i]
		if c.period == "" {
			out = append(out, flatRow{of: of, by: c.by, codes: g.Codes, kpis: g.Kpis, before: g.Previous})
			continue
		}
		points := g.Kpis.Trends[c.period]
		for j := range points {
			out = append(out, flatRow{of: of, by: c.by, codes: g.Codes, kpis: points[j].Kpis, point: &points[j]})
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
