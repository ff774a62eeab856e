package graph

import (
	"slices"
	"strings"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/cube"
)

// groups says in which table the groups of one level stand, and where those
// within them do.
type groups struct {
	set                  int
	departments, pillars *groups // nil = not asked for
}

// groups reads the selection of a PillarKpis, DepartmentKpis and the like,
// grouped by the dimensions.
func (p *plan) groups(s selection, by ...cube.Dimension) (*groups, error) {
	g := &groups{set: p.add(cube.Set{By: by})}
	if err := p.read(g.set, s.under("kpis"), s.under("previous")); err != nil {
		return nil, err
	}
	var err error
	if g.departments, err = p.within(s, "departments", by, cube.Department); err != nil {
		return nil, err
	}
	g.pillars, err = p.within(s, "pillars", by, cube.Pillar)
	return g, err
}

func (p *plan) within(s selection, field string, by []cube.Dimension, dim cube.Dimension) (*groups, error) {
	if !s.has(field) {
		return nil, nil
	}
	if slices.Contains(by, dim) {
		return nil, city.FieldErrorf(city.CodeInvalid, field, "this table is already by %s; leave %s out here", strings.ToLower(string(dim)), field)
	}
	g, err := p.groups(s.under(field), append(slices.Clone(by), dim)...)
	if err != nil {
		return nil, err
	}
	if set := &p.question.Sets[g.set]; set.Measures|set.Previous == 0 && len(set.Trends) == 0 {
		set.Measures = cube.Measures(cube.Received) // names alone: of those that received something
	}
	return g, nil
}

// groupReader reads groups out of an answer's tables.
type groupReader struct {
	of     directory
	tables []cube.Table
	index  map[int]map[string][]*cube.Row // by set, then by the codes of all dimensions but the last
}

// inside returns the rows of the set whose codes begin with outer, in order.
func (r *groupReader) inside(set int, outer []string) []*cube.Row {
	rows, ok := r.index[set]
	if !ok {
		rows = make(map[string][]*cube.Row)
		for i := range r.tables[set].Rows {
			row := &r.tables[set].Rows[i]
			key := strings.Join(row.Codes[:len(row.Codes)-1], "\x00")
			rows[key] = append(rows[key], row)
		}
		if r.index == nil {
			r.index = make(map[int]map[string][]*cube.Row)
		}
		r.index[set] = rows
	}
	return rows[strings.Join(outer, "\x00")]
}

// group returns the figures of a row and of the tables within it.
func (r *groupReader) group(row *cube.Row, g *groups) Group {
	out := Group{Kpis: row.Kpis, Previous: row.Previous}
	if g.departments != nil {
		for _, in := range r.inside(g.departments.set, row.Codes) {
			out.Departments = append(out.Departments, &DepartmentKpis{r.group(in, g.departments), r.of.department(last(in.Codes))})
		}
	}
	if g.pillars != nil {
		for _, in := range r.inside(g.pillars.set, row.Codes) {
			out.Pillars = append(out.Pillars, &PillarKpis{r.group(in, g.pillars), r.of.pillar(last(in.Codes))})
		}
	}
	return out
}

func last(codes []string) string { return codes[len(codes)-1] }
