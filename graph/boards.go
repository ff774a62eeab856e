package graph

import (
	"context"
	"slices"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/cube"
)

// boardPlan says in which tables of the answer a board's parts stand; -1 = not asked for.
type boardPlan struct {
	*plan
	items *groups
	total int
}

// board reads the selection of a board by dim.
func (p *plan) board(s selection, dim cube.Dimension) (*boardPlan, error) {
	b := &boardPlan{plan: p, total: -1}
	var err error
	if b.items, err = p.groups(s.under("items"), dim); err != nil {
		return nil, err
	}
	if err := p.read(b.items.set, s.under("unassigned"), selection{}); err != nil {
		return nil, err
	}
	if s.has("total") || s.has("previousTotal") {
		b.total = p.add(cube.Set{})
		return b, p.read(b.total, s.under("total"), s.under("previousTotal"))
	}
	return b, nil
}

// boardAnswer is a board's answer and how to read it.
type boardAnswer struct {
	Board
	reader groupReader
	plan   *boardPlan
}

// askBoard reads the selection of the board that ctx resolves and asks once.
func (r *Resolver) askBoard(ctx context.Context, a asking, dim cube.Dimension) (*boardAnswer, cube.Freshness, error) {
	s := selected(ctx)
	p, err := r.plan(a, s)
	if err != nil {
		return nil, cube.Freshness{}, err
	}
	b, err := p.board(s, dim)
	if err != nil {
		return nil, cube.Freshness{}, err
	}
	answer, err := r.ask(ctx, p)
	if err != nil {
		return nil, cube.Freshness{}, err
	}
	out := &boardAnswer{plan: b, reader: groupReader{of: r.directory(), tables: answer.Tables}}
	out.Answered = r.answered(p, answer)
	out.Unassigned = answer.Tables[b.items.set].Row(city.NotAssigned).Kpis
	if b.total >= 0 {
		total := answer.Tables[b.total].Row()
		out.Total, out.PreviousTotal = total.Kpis, total.Previous
	}
	return out, answer.Freshness, nil
}

// entries returns one entry per code, and one for every other code that the
// table holds: nothing is dropped.
func entries[T any](b *boardAnswer, codes []string, build func(code string, g Group) T) []T {
	t := &b.reader.tables[b.plan.items.set]
	out := make([]T, 0, len(codes))
	for _, code := range codes {
		out = append(out, build(code, b.reader.group(t.Row(code), b.plan.items)))
	}
	for i := range t.Rows {
		if code := t.Rows[i].Codes[0]; code != city.NotAssigned && !slices.Contains(codes, code) {
			out = append(out, build(code, b.reader.group(&t.Rows[i], b.plan.items)))
		}
	}
	return out
}

func (r *Resolver) pillars(ctx context.Context, a asking) (*PillarBoard, cube.Freshness, error) {
	b, f, err := r.askBoard(ctx, a, cube.Pillar)
	if err != nil {
		return nil, f, err
	}
	codes := codesOf(r.Profile.Pillars, func(p *city.Pillar) string { return p.Code })
	return &PillarBoard{b.Board, entries(b, codes, func(code string, g Group) *PillarKpis {
		return &PillarKpis{g, b.reader.of.pillar(code)}
	})}, f, nil
}

func (r *Resolver) programmes(ctx context.Context, a asking) (*ProgrammeBoard, cube.Freshness, error) {
	b, f, err := r.askBoard(ctx, a, cube.Programme)
	if err != nil {
		return nil, f, err
	}
	return &ProgrammeBoard{b.Board, entries(b, codesOf(r.Profile.Programmes, itemCode), func(code string, g Group) *ProgrammeKpis {
		return &ProgrammeKpis{g, b.reader.of.programme(code)}
	})}, f, nil
}

func (r *Resolver) assetClasses(ctx context.Context, a asking) (*AssetClassBoard, cube.Freshness, error) {
	b, f, err := r.askBoard(ctx, a, cube.AssetClass)
	if err != nil {
		return nil, f, err
	}
	return &AssetClassBoard{b.Board, entries(b, codesOf(r.Profile.AssetClasses, itemCode), func(code string, g Group) *AssetClassKpis {
		return &AssetClassKpis{g, b.reader.of.assetClass(code)}
	})}, f, nil
}

func (r *Resolver) districts(ctx context.Context, a asking, level *DistrictLevel) (*DistrictBoard, cube.Freshness, error) {
	dim, depth := cube.Kecamatan, 0
	if value(level) == DistrictLevelKelurahan {
		dim, depth = cube.Kelurahan, 1
	}
	b, f, err := r.askBoard(ctx, a, dim)
	if err != nil {
		return nil, f, err
	}
	var codes []string
	for i := range r.Profile.Districts {
		if d := &r.Profile.Districts[i]; d.Level == depth {
			codes = append(codes, d.Code)
		}
	}
	return &DistrictBoard{b.Board, entries(b, codes, func(code string, g Group) *DistrictKpis {
		return &DistrictKpis{g, b.reader.of.district(code)}
	})}, f, nil
}

// departments shows the departments of the answer's day, and others where they
// have something to count, in the profile's order.
func (r *Resolver) departments(ctx context.Context, a asking) (*DepartmentBoard, cube.Freshness, error) {
	b, f, err := r.askBoard(ctx, a, cube.Department)
	if err != nil {
		return nil, f, err
	}
	day := city.DateOf(r.asOf(value(a.asOf)), r.Profile.Zone)
	rows := b.reader.tables[b.plan.items.set].Rows
	var codes []string
	for i := range r.Profile.Departments {
		d := &r.Profile.Departments[i]
		counted := slices.ContainsFunc(rows, func(row cube.Row) bool { return row.Codes[0] == d.Code })
		if counted || serves(d, day) {
			codes = append(codes, d.Code)
		}
	}
	return &DepartmentBoard{b.Board, entries(b, codes, func(code string, g Group) *DepartmentKpis {
		return &DepartmentKpis{g, b.reader.of.department(code)}
	})}, f, nil
}

// serves reports whether the department exists on the day.
func serves(d *city.Department, day city.Date) bool {
	return d.ValidFrom <= day && (d.ValidTo == "" || d.ValidTo >= day)
}
