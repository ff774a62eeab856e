package graph

import (
	"context"
	"slices"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/cube"
)

const (
	defaultMetricRows = 1000
	maxMetricRows     = 10_000
)

// MetricTable is a flat table.
type MetricTable struct {
	Answered
	Rows      []map[string]any // the selected columns by name; one without a value is left out
	TotalRows int
	Total     map[string]any
}

// metricsAsking is what the arguments of metrics say.
type metricsAsking struct {
	asking
	dimensions    []cube.Dimension
	times         []cube.TimeDimension
	granularity   *cube.Granularity
	having        []*MeasureCondition
	orderBy       []*MetricOrder
	limit, offset *int
}

// metrics answers a flat table with one question: the selected columns, and those
// that conditions and orders look at, tell the measures.
func (r *Resolver) metrics(ctx context.Context, m metricsAsking) (*MetricTable, cube.Freshness, error) {
	s := selected(ctx)
	limit, offset, err := m.bounds()
	if err != nil {
		return nil, cube.Freshness{}, err
	}
	totals, err := m.totals(s)
	if err != nil {
		return nil, cube.Freshness{}, err
	}
	t, err := r.flat(ctx, m, s, s.under("rows").names(), totals)
	if err != nil {
		return nil, cube.Freshness{}, err
	}
	out := &MetricTable{Answered: t.Answered, TotalRows: len(t.rows), Rows: []map[string]any{}}
	if totals != nil {
		out.Total = totals.show(totals.rows(r.directory(), &t.answer.Tables[1])[0])
	}
	rows := t.rows[min(offset, len(t.rows)):]
	for _, row := range rows[:min(limit, len(rows))] {
		out.Rows = append(out.Rows, t.columns.show(row))
	}
	return out, t.answer.Freshness, nil
}

// flatTable is a flat table before its rows are shown.
type flatTable struct {
	Answered
	columns *columns
	rows    []flatRow // those that having keeps, in order
	answer  *cube.Answer
}

// flat asks for the flat table of the named columns, and for the totals if they are wanted.
func (r *Resolver) flat(ctx context.Context, m metricsAsking, s selection, names []string, totals *columns) (*flatTable, error) {
	p, err := r.plan(m.asking, s)
	if err != nil {
		return nil, err
	}
	c, err := m.columns(names)
	if err != nil {
		return nil, err
	}
	p.add(c.set())
	if totals != nil {
		p.add(totals.set())
	}
	answer, err := r.ask(ctx, p)
	if err != nil {
		return nil, err
	}
	rows := slices.DeleteFunc(c.rows(r.directory(), &answer.Tables[0]), func(row flatRow) bool { return !m.keeps(row) })
	m.sort(rows)
	return &flatTable{Answered: r.answered(p, answer), columns: c, rows: rows, answer: answer}, nil
}

func (m *metricsAsking) bounds() (limit, offset int, err error) {
	limit, offset = defaultMetricRows, value(m.offset)
	if m.limit != nil {
		limit = *m.limit
	}
	if limit < 1 || limit > maxMetricRows {
		return 0, 0, city.FieldErrorf(city.CodeInvalid, "limit", "takes 1 to %d, not %d; read further rows with offset", maxMetricRows, limit)
	}
	if offset < 0 {
		return 0, 0, city.FieldErrorf(city.CodeInvalid, "offset", "must not be negative")
	}
	return limit, offset, nil
}

// keeps reports whether the row fulfils all conditions; no value fulfils none.
func (m *metricsAsking) keeps(row flatRow) bool {
	for _, c := range m.having {
		v, ok := number(row.value(c.Measure))
		if !ok || c.Min != nil && v < *c.Min || c.Max != nil && v > *c.Max {
			return false
		}
	}
	return true
}

// sort orders the rows; those that are equal stay in the dimensions' own order.
func (m *metricsAsking) sort(rows []flatRow) {
	slices.SortStableFunc(rows, func(a, b flatRow) int {
		for _, o := range m.orderBy {
			if c := compare(a.order(o.Field), b.order(o.Field), o.Direction == OrderDirectionDesc); c != 0 {
				return c
			}
		}
		return 0
	})
}
