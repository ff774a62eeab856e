package graph

import (
	"context"
	"encoding/base64"
	"encoding/binary"
	"errors"
	"slices"
	"strings"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/cube"
)

// MetricRowConnection is a page of a flat table.
type MetricRowConnection struct {
	Answered
	Edges      []*MetricRowEdge
	PageInfo   *PageInfo
	TotalCount int
}

// Nodes returns the rows of the page.
func (c *MetricRowConnection) Nodes() []map[string]any {
	return mapped(c.Edges, func(e **MetricRowEdge) map[string]any { return (*e).Node })
}

// MetricRowEdge is one row of a page.
type MetricRowEdge struct {
	Cursor string
	Node   map[string]any
}

// metricRows answers the page of a flat table that texts ask for. wanted are the columns to fill, of those selected; nil = all.
func (r *Resolver) metricRows(ctx context.Context, q Plain, wanted []string, first *int, after *string, offset *int) (*MetricRowConnection, error) {
	m, err := q.asking(ctx)
	if err != nil {
		return nil, err
	}
	m.limit, m.offset = first, offset
	size, skip, err := m.bounds()
	if err != nil {
		return nil, renamed(err)
	}
	var from rowPlace
	if value(after) != "" {
		if from, err = parseRowPlace(*after); err != nil {
			return nil, err
		}
	}
	for _, name := range wanted {
		if err := known("columns", name, metricColumns()); err != nil {
			return nil, err
		}
		if err := m.columnOf().need(name, value(m.compare)); err != nil {
			return nil, inField("columns", err)
		}
	}
	s := selected(ctx)
	names := append(s.under("nodes").names(), s.under("edges").under("node").names()...)
	names = slices.DeleteFunc(names, func(name string) bool {
		return wanted != nil && !slices.Contains(wanted, name) || m.columnOf().need(name, value(m.compare)) != nil
	})
	t, err := r.flat(ctx, m, s, names, nil)
	if err != nil {
		return nil, renamed(err)
	}
	start := min(from.next(t.rows)+skip, len(t.rows))
	end := min(start+size, len(t.rows))
	out := &MetricRowConnection{
		Answered: t.Answered, TotalCount: len(t.rows), Edges: []*MetricRowEdge{},
		PageInfo: &PageInfo{HasPreviousPage: start > 0, HasNextPage: end < len(t.rows)},
	}
	for i, row := range t.rows[start:end] {
		out.Edges = append(out.Edges, &MetricRowEdge{Cursor: row.cursor(start + i), Node: t.columns.show(row)})
	}
	if n := len(out.Edges); n > 0 {
		out.PageInfo.StartCursor, out.PageInfo.EndCursor = &out.Edges[0].Cursor, &out.Edges[n-1].Cursor
	}
	return out, nil
}

// renamed names the argument of metricRows that an error of the other form is about.
func renamed(err error) error {
	var e *city.Error
	if !errors.As(err, &e) {
		return err
	}
	out := *e
	switch name := strings.TrimPrefix(e.Field, "filter."); {
	case e.Field == "limit":
		out.Field = "first"
	case name == e.Field: // not of the filter
	case name == "statuses":
		out.Field = "status"
	case name == "priorities":
		out.Field = "priority"
	case name == "categories":
		out.Field = "category"
	case name == "assetClasses":
		out.Field = "assetClass"
	default:
		out.Field = strings.TrimSuffix(name, "s")
	}
	return &out
}

// rowPlace is where a row stands in a table: what it is of, and its number if that is no longer there.
type rowPlace struct {
	key string
	at  int
}

const cursorRow byte = 'r'

const maxRowCursor = 1024

// key tells a row of a table from all others of it.
func (row flatRow) key() string {
	key := strings.Join(row.codes, "\x1f")
	if row.point != nil {
		key += "\x1f" + row.point.Period
	}
	return key
}

func (row flatRow) cursor(at int) string {
	b := binary.BigEndian.AppendUint32([]byte{cursorRow}, uint32(at))
	return base64.RawURLEncoding.EncodeToString(append(b, row.key()...))
}

func parseRowPlace(cursor string) (p rowPlace, err error) {
	if len(cursor) > maxRowCursor {
		return p, badCursor("after", cursor)
	}
	b, err := base64.RawURLEncoding.DecodeString(cursor)
	if err != nil || len(b) < 5 || b[0] != cursorRow {
		return p, badCursor("after", cursor)
	}
	return rowPlace{key: string(b[5:]), at: int(binary.BigEndian.Uint32(b[1:])) + 1}, nil
}

// next returns the number of the row that comes next.
func (p rowPlace) next(rows []flatRow) int {
	if p.at == 0 {
		return 0
	}
	if i := p.at - 1; i < len(rows) && rows[i].key() == p.key {
		return p.at // as it mostly is
	}
	if i := slices.IndexFunc(rows, func(row flatRow) bool { return row.key() == p.key }); i >= 0 {
		return i + 1
	}
	return min(p.at, len(rows))
}

// metricRowsCost is that of the table that the texts ask for.
func metricRowsCost(child int, compare *string, first *int) int {
	var c *cube.Comparison
	if value(compare) != "" {
		c = new(cube.Comparison(*compare))
	}
	return passes(times(or(first, defaultMetricRows)/20+1)(child), c)
}
