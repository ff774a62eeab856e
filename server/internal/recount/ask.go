package recount

import (
	"context"
	"sort"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/cube"
	"github.com/uptrace/bun"
)

// Ask answers the question from the tables, one table per set, with the rows in
// order of their codes. Rows are there only for groups in which anything asked
// for is not zero. now is the moment for questions without asOf.
//
// It fails with a [city.Error] for a window that is none, and for measures that
// depend on a promise which this package does not recount (see the package's
// documentation). Every set costs one statement per period compared; the caller
// who needs all of them at one state passes a transaction's database.
func Ask(ctx context.Context, db *bun.DB, p *city.Profile, now city.Moment, q cube.Question) ([]cube.Table, error) {
	asOf := q.AsOf
	if asOf == 0 {
		asOf = now
	}
	sp, err := spanOf(q.Window, asOf, p.Zone)
	if err != nil {
		return nil, err
	}
	tables := make([]cube.Table, len(q.Sets))
	err = in(ctx, db, p, func(s *session) error { return s.ask(ctx, q, sp, asOf, tables) })
	return tables, err
}

// ask fills the tables.
func (s *session) ask(ctx context.Context, q cube.Question, sp span, asOf city.Moment, tables []cube.Table) error {
	p := s.profile
	past, pastAsOf, compared := sp.earlier(q.Compare, asOf, p.Zone)
	for i, set := range q.Sets {
		main := side{profile: p, question: q, by: set.By, measures: set.Measures, asOf: asOf}
		main.from, main.to = sp.bounds()
		for _, t := range set.Trends {
			main.trends = append(main.trends, trend{t.Granularity, t.Measures})
		}
		rows := map[string]*cube.Row{}
		if err := main.fill(ctx, s, rows, func(r *cube.Row) **cube.Kpis { return &r.Kpis }); err != nil {
			return err
		}
		if compared {
			back := side{profile: p, question: q, by: set.By, measures: set.Previous, asOf: pastAsOf}
			back.from, back.to = past.bounds()
			for _, t := range set.Trends {
				if t.Previous != 0 {
					back.trends = append(back.trends, trend{t.Granularity, t.Previous})
				}
			}
			if err := back.fill(ctx, s, rows, func(r *cube.Row) **cube.Kpis { return &r.Previous }); err != nil {
				return err
			}
		}
		tables[i] = cube.Table{By: set.By, Rows: sorted(rows)}
	}
	return nil
}

func sorted(rows map[string]*cube.Row) []cube.Row {
	keys := make([]string, 0, len(rows))
	for k := range rows {
		keys = append(keys, k)
	}
	sort.Strings(keys)
	list := make([]cube.Row, len(keys))
	for i, k := range keys {
		list[i] = *rows[k]
	}
	return list
}

type trend struct {
	granularity cube.Granularity
	measures    cube.MeasureSet
}

// side is one period of a set with its trends: the window asked for, or the
// compared one.
type side struct {
	profile  *city.Profile
	question cube.Question
	by       []cube.Dimension
	measures cube.MeasureSet
	trends   []trend
	from, to city.Moment
	asOf     city.Moment
}

// fill counts the side and puts it into the rows, making those that are missing.
func (s *side) fill(ctx context.Context, db *session, rows map[string]*cube.Row, at func(*cube.Row) **cube.Kpis) error {
	c := counting{
		by: s.by, filter: s.question.Filter, basis: s.question.Basis, reading: s.question.Reading,
		asOf:    s.asOf,
		periods: []period{{from: s.from, to: s.to}},
	}
	all := s.measures
	buckets := make([][]period, len(s.trends))
	for i, t := range s.trends {
		all |= t.measures
		buckets[i] = periods(t.granularity, s.from, s.to, s.asOf, s.profile.Zone)
		c.periods = append(c.periods, buckets[i]...)
	}
	if all.Has(cube.Score) {
		all |= scored(s.profile)
	}
	c.plan = planFor(all, s.question.Basis, s.question.Filter)
	groups, err := c.count(ctx, db)
	if err != nil {
		return err
	}
	for key, g := range groups {
		row := rows[key]
		if row == nil {
			row = &cube.Row{Codes: g.codes}
			rows[key] = row
		}
		k := s.kpis(g, 0, c.periods[0])
		n := 1
		for i, t := range s.trends {
			if k.Trends == nil {
				k.Trends = map[cube.Granularity][]cube.TrendPoint{}
			}
			points := make([]cube.TrendPoint, len(buckets[i]))
			for j, b := range buckets[i] {
				points[j] = cube.TrendPoint{From: b.from, To: b.to, Partial: b.partial, Kpis: s.kpis(g, n, b)}
				n++
			}
			k.Trends[t.granularity] = points
		}
		*at(row) = k
	}
	return nil
}
