package graph

import (
	"context"
	"maps"
	"slices"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/cube"
)

// figurePage is how many complaints are read at a time.
const figurePage = 500

// figureOnly are the arguments that say which figure is opened, in place of those that shape a flat table.
var figureOnly = []string{"measure", "part", "search"}

// figureNames lists the arguments of FigureTable, in alphabetical order.
func figureNames() []string {
	shaping := []string{"dimensions", "times", "granularity", "compare", "having", "orderBy"}
	names := slices.DeleteFunc(append(PlainNames(), figureOnly...), func(name string) bool { return slices.Contains(shaping, name) })
	slices.Sort(names)
	return names
}

// FigureTable is the list of complaints behind one figure, for exports.
type FigureTable struct {
	Freshness cube.Freshness
	of        *Resolver
	list      []cube.Occurrence
}

// FigureTable opens a figure as complaints does, whole and the newest occurrence first: filter, window, basis, asOf and as by the
// names of metricRows, with measure, part and search. It fails with INVALID and the name of the argument, and with FORBIDDEN for
// what the caller may not see. Columns are those of ComplaintColumns.
func (r *Resolver) FigureTable(ctx context.Context, q Plain) (*FigureTable, error) {
	for name := range q {
		if err := known(name, name, figureNames()); err != nil {
			return nil, err
		}
	}
	rest := maps.Clone(q)
	maps.DeleteFunc(rest, func(name, _ string) bool { return slices.Contains(figureOnly, name) })
	m, err := rest.asking(ctx)
	if err != nil {
		return nil, err
	}
	open := cube.OpenQuestion{Measure: cube.Received}
	if code := q["measure"]; code != "" {
		if err := known("measure", code, enumValues("Measure")); err != nil {
			return nil, err
		}
		open.Measure = cube.Measure(code)
	}
	if code := q["part"]; code != "" {
		if err := known("part", code, enumValues("Part")); err != nil {
			return nil, err
		}
		open.Part = cube.Part(code)
	}
	p, err := r.plan(m.asking, selection{})
	if err != nil {
		return nil, renamed(err)
	}
	if err := r.discreet(ctx, m.filter); err != nil {
		return nil, renamed(err)
	}
	var search *string
	if text := q["search"]; text != "" {
		search = &text
	}
	hits, err := r.search(ctx, search)
	if err != nil {
		return nil, err
	}
	open.Filter, open.Window, open.Basis, open.AsOf, open.Reading = p.question.Filter, p.question.Window, p.question.Basis, p.question.AsOf, p.question.Reading
	opened, err := r.Figures.Open(ctx, open)
	if err != nil {
		return nil, renamed(err)
	}
	list := opened.Occurrences
	if hits != nil {
		list = slices.DeleteFunc(list, func(o cube.Occurrence) bool { return !hits.Has(&o.ID) })
	}
	slices.Reverse(list)
	return &FigureTable{Freshness: opened.Freshness, of: r, list: list}, nil
}

// Rows yields the moment that made each complaint count, and the values of its columns, which the next row overwrites. It ends with
// the first error. A complaint that was removed since the figure was opened is left out.
func (t *FigureTable) Rows(ctx context.Context, yield func(moment city.Moment, row []any, err error) bool) {
	row := make([]any, len(complaintColumns))
	for page := range slices.Chunk(t.list, figurePage) {
		records, err := t.of.Complaints.Get(ctx, mapped(page, func(o *cube.Occurrence) city.ID { return o.ID }))
		if err != nil {
			yield(0, nil, err)
			return
		}
		for i := range page {
			if records[i] == nil {
				continue
			}
			t.of.ComplaintValues(ctx, records[i], row)
			if !yield(page[i].Moment, row, nil) {
				return
			}
		}
	}
}
