package recount

import (
	"cmp"
	"context"
	"slices"
	"sort"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/cube"
	"github.com/uptrace/bun"
)

// Ask answers the question from the tables, one table per set, with the rows in
// order of their codes. Rows are there only for groups in which anything asked
// for is not zero. now is the moment for questions without asOf. It fails with a
// [city.Error] for a window that is none.
func Ask(ctx context.Context, db *bun.DB, p *city.Profile, now city.Moment, q cube.Question) ([]cube.Table, error) {
	all, err := AskAll(ctx, db, p, now, []cube.Question{q}, nil)
	if err != nil {
		return nil, err
	}
	return all[0], nil
}

// AskAll answers many questions at one state, each as Ask does. Those of one asOf
// share their tables. told, if it is not nil, hears how many of all tables were counted, compared ones apart.
func AskAll(ctx context.Context, db *bun.DB, p *city.Profile, now city.Moment, questions []cube.Question, told func(counted, all int)) ([][]cube.Table, error) {
	answers := make([][]cube.Table, len(questions))
	var sides []*side
	upTo := now
	for i, q := range questions {
		asOf := q.AsOf
		if asOf == 0 {
			asOf = now
		}
		upTo = max(upTo, asOf)
		sp, err := spanOf(q.Window, asOf, p.Zone)
		if err != nil {
			return nil, err
		}
		answers[i] = make([]cube.Table, len(q.Sets))
		for k, set := range q.Sets {
			answers[i][k] = cube.Table{By: set.By, Times: set.Times}
			sides = append(sides, sidesOf(p, q, set, sp, asOf, &answers[i][k])...)
		}
	}
	slices.SortStableFunc(sides, func(a, b *side) int { return cmp.Compare(b.asOf, a.asOf) })
	rows := map[*cube.Table]map[string]*cube.Row{}
	counted, all := 0, len(sides)
	tell := func() {
		if counted++; told != nil {
			told(counted, all)
		}
	}
	err := in(ctx, db, p, upTo, func(s *session) error {
		for len(sides) > 0 {
			n := 1
			for n < len(sides) && sides[n].asOf == sides[0].asOf {
				n++
			}
			if err := s.count(ctx, sides[:n], rows, tell); err != nil {
				return err
			}
			sides = sides[n:]
		}
		return nil
	})
	for table, of := range rows {
		table.Rows = sorted(of)
	}
	return answers, err
}

// sidesOf returns the sides of a set: of the window, and of the compared one.
func sidesOf(p *city.Profile, q cube.Question, set cube.Set, sp span, asOf city.Moment, table *cube.Table) []*side {
	main := &side{profile: p, question: q, by: set.By, times: set.Times, measures: set.Measures, asOf: asOf, table: table}
	main.from, main.to = sp.bounds()
	for _, t := range set.Trends {
		main.trends = append(main.trends, trend{t.Granularity, t.Measures})
	}
	past, pastAsOf, compared := sp.earlier(q.Compare, asOf, p.Zone)
	if !compared {
		return []*side{main}
	}
	back := &side{profile: p, question: q, by: set.By, times: set.Times, measures: set.Previous, asOf: pastAsOf, table: table, previous: true}
	back.from, back.to = past.bounds()
	for _, t := range set.Trends {
		if t.Previous != 0 {
			back.trends = append(back.trends, trend{t.Granularity, t.Previous})
		}
	}
	return []*side{main, back}
}

// count counts sides of one asOf.
func (s *session) count(ctx context.Context, sides []*side, rows map[*cube.Table]map[string]*cube.Row, tell func()) error {
	if err := s.prepare(ctx, sides[0].asOf); err != nil {
		return err
	}
	b := &batch{asOf: sides[0].asOf, zone: s.profile.Zone, runs: map[string]run{}}
	countings := make([]*counting, len(sides))
	for i, side := range sides {
		countings[i] = side.counting(b)
	}
	if err := b.make(ctx, s); err != nil {
		return err
	}
	for i, side := range sides {
		groups, err := countings[i].count(ctx, s)
		if err != nil {
			return err
		}
		if rows[side.table] == nil {
			rows[side.table] = map[string]*cube.Row{}
		}
		side.fill(groups, rows[side.table])
		tell()
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
	times    []cube.TimeDimension
	measures cube.MeasureSet
	trends   []trend
	from, to city.Moment
	asOf     city.Moment
	table    *cube.Table
	previous bool
	buckets  [][]period // of each trend
}

// counting tells the batch what the side needs.
func (s *side) counting(b *batch) *counting {
	all := s.measures
	for _, t := range s.trends {
		all |= t.measures
	}
	if all.Has(cube.Score) {
		all |= scored(s.profile)
	}
	c := &counting{
		by: s.by, times: s.times, filter: s.question.Filter, reading: s.question.Reading,
		plan: planFor(all, s.question.Basis),
	}
	stock := len(c.plan.stocks) > 0 && s.question.Basis != cube.BasisCohort
	c.runs = append(c.runs, b.take([]period{{from: s.from, to: s.to}}, stock))
	for _, t := range s.trends {
		list := periods(t.granularity, s.from, s.to, s.asOf, s.profile.Zone)
		s.buckets = append(s.buckets, list)
		c.runs = append(c.runs, b.take(list, stock))
	}
	for _, t := range s.times {
		if !slices.Contains(b.every, t.Every) {
			b.every = append(b.every, t.Every)
		}
	}
	return c
}

// fill puts what was counted into the rows, making those that are missing.
func (s *side) fill(groups map[string]*group, rows map[string]*cube.Row) {
	for key, g := range groups {
		row := rows[key]
		if row == nil {
			row = &cube.Row{Codes: g.codes}
			rows[key] = row
		}
		k := s.kpis(g, 0, period{from: s.from, to: s.to})
		n := 1
		for i, t := range s.trends {
			if k.Trends == nil {
				k.Trends = map[cube.Granularity][]cube.TrendPoint{}
			}
			points := make([]cube.TrendPoint, len(s.buckets[i]))
			for j, b := range s.buckets[i] {
				points[j] = cube.TrendPoint{From: b.from, To: b.to, Partial: b.partial, Kpis: s.kpis(g, n, b)}
				n++
			}
			k.Trends[t.granularity] = points
		}
		if s.previous {
			row.Previous = k
		} else {
			row.Kpis = k
		}
	}
}
