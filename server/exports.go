package main

import (
	"context"
	"maps"
	"net/http"
	"net/url"
	"strings"

	"github.com/tugu-city/tugu/graph"
	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/cube"
	"github.com/tugu-city/tugu/server/internal/export"
)

// columnKinds says what the types of the schema are in an export.
var columnKinds = map[string]export.Kind{
	"String": export.Text, "Int": export.Int, "Float": export.Float, "Boolean": export.Bool, "DateTime": export.Moment,
}

// exports serves tables as files, from the same figures as the API.
func (s *service) exports(r *graph.Resolver) http.Handler {
	return export.Handler(export.Options{
		Log: s.log,
		Tables: map[string]export.Open{
			"metrics": needs(city.ReadFigures, func(ctx context.Context, query url.Values) (*export.Table, error) {
				return metricsExport(ctx, r, query)
			}),
			"complaints": needs(city.ReadComplaints, func(ctx context.Context, query url.Values) (*export.Table, error) {
				return noted(s.complaintsExport(ctx, r, query))(ctx, r, query)
			}),
			"figure": needs(city.ReadComplaints, func(ctx context.Context, query url.Values) (*export.Table, error) {
				return noted(figureExport(ctx, r, query))(ctx, r, query)
			}),
			"audit": needs(city.Administer, s.auditExport),
		},
	})
}

// noted tells the audit log who reads the table, before its first row.
func noted(t *export.Table, err error) func(context.Context, *graph.Resolver, url.Values) (*export.Table, error) {
	return func(ctx context.Context, r *graph.Resolver, query url.Values) (*export.Table, error) {
		if err != nil {
			return nil, err
		}
		query = maps.Clone(query)
		query.Del("search") // it may name somebody
		return t, r.NoteReading(ctx, "export "+t.Name, beginningOf(query.Encode()))
	}
}

// beginningOf bounds what an entry of the audit log says.
func beginningOf(text string) string {
	const most = 500
	if len(text) > most {
		return text[:most] + "…"
	}
	return text
}

// needs opens a table to callers with the right.
func needs(right city.Rights, open export.Open) export.Open {
	return func(ctx context.Context, query url.Values) (*export.Table, error) {
		if err := graph.Require(ctx, right); err != nil {
			return nil, err
		}
		return open(cube.Frugal(ctx), query)
	}
}

// metricsExport is the flat table of metricRows, whole, by the same arguments; columns names those that are wanted. Each
// row says as of when it was counted, and whether anything in it is simulated.
func metricsExport(ctx context.Context, r *graph.Resolver, query url.Values) (*export.Table, error) {
	q, columns := graph.Plain{}, []string(nil)
	for name := range query {
		if name != "columns" {
			q[name] = query.Get(name)
		}
	}
	for column := range strings.SplitSeq(query.Get("columns"), ",") {
		if column = strings.TrimSpace(column); column != "" {
			columns = append(columns, column)
		}
	}
	t, err := r.Table(ctx, q, columns)
	if err != nil {
		return nil, err
	}
	out := &export.Table{Name: "metrics", Zone: r.Profile.Zone}
	for _, c := range t.Columns {
		out.Columns = append(out.Columns, export.Column{Name: c.Name, Description: c.Description, Kind: columnKinds[c.Type]})
	}
	n := len(out.Columns)
	out.Columns = append(out.Columns,
		export.Column{Name: "asOf", Description: "The moment as of which the row was counted.", Kind: export.Moment},
		export.Column{Name: "simulated", Description: "True if any complaint is simulated.", Kind: export.Bool})
	asOf := t.Freshness.AsOf
	out.Rows = func(yield func([]any, error) bool) {
		row := make([]any, n+2)
		row[n], row[n+1] = asOf, t.Freshness.Simulated
		for i := range t.Len() {
			if i%1000 == 0 && ctx.Err() != nil {
				yield(nil, ctx.Err())
				return
			}
			if t.Read(i, row[:n]); !yield(finite(row), nil) {
				return
			}
		}
	}
	return out, nil
}

// figureExport is the list of complaints behind one figure, as the caller may see them: as many as the figure counts, by the
// arguments of graph.Resolver.FigureTable.
func figureExport(ctx context.Context, r *graph.Resolver, query url.Values) (*export.Table, error) {
	q := graph.Plain{}
	for name := range query {
		q[name] = query.Get(name)
	}
	t, err := r.FigureTable(ctx, q)
	if err != nil {
		return nil, err
	}
	out := &export.Table{Name: "figure", Zone: r.Profile.Zone}
	for _, c := range graph.ComplaintColumns() {
		out.Columns = append(out.Columns, export.Column{Name: c.Name, Description: c.Description, Kind: columnKinds[c.Type]})
	}
	n := len(out.Columns)
	out.Columns = append(out.Columns,
		export.Column{Name: "moment", Description: "The moment that made the complaint count.", Kind: export.Moment},
		export.Column{Name: "asOf", Description: "The moment as of which the figure was counted.", Kind: export.Moment})
	out.Rows = func(yield func([]any, error) bool) {
		row := make([]any, n+2)
		row[n+1] = t.Freshness.AsOf
		t.Rows(ctx, func(moment city.Moment, values []any, err error) bool {
			if err != nil {
				return yield(nil, err)
			}
			copy(row, values)
			row[n] = moment
			return yield(finite(row), nil)
		})
	}
	return out, nil
}

// finite turns moments that are none into no value.
func finite(row []any) []any {
	for i, v := range row {
		if m, ok := v.(city.Moment); ok && (m == 0 || m == city.Never) {
			row[i] = nil
		}
	}
	return row
}
