package main

import (
	"fmt"
	"strings"
	"time"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/cube"
)

// table is one table of a question: figures by dimensions, maybe by period.
type table struct {
	by      []cube.Dimension
	figures []figure
	trend   cube.Granularity // month or hour of the submission, or day of what is open; empty = none
}

// filter is a list of codes of one dimension, as their numbers.
type filter struct {
	by      cube.Dimension
	numbers []int
}

// question is what every engine is asked.
type question struct {
	name   string
	tables []table
	filter []filter
	window cube.Preset
	basis  cube.Basis
	// What is asked of the cube: to be so many times faster, or to take no longer; 0 = nothing.
	duckDB, postgres float64
	most             time.Duration
}

// wall reports whether a wall asks it.
func (q *question) wall() bool { return strings.HasPrefix(q.name, "wall") }

func (t *table) measures() cube.MeasureSet {
	var m cube.MeasureSet
	for _, f := range t.figures {
		of := cube.Measures(f.of)
		if !strings.Contains(f.name, " p") {
			of = of.MeansOnly()
		}
		m |= of
	}
	return m
}

// ask puts the question to the cube as of a moment. turn rotates the dimensions:
// what is kept of one order of them does not answer another.
func (q *question) ask(p *city.Profile, asOf city.Moment, turn int) cube.Question {
	out := cube.Question{Window: cube.Window{Preset: q.window}, Basis: q.basis, AsOf: asOf}
	for i := range q.tables {
		t := &q.tables[i]
		set := cube.Set{By: rotate(t.by, turn)}
		if t.trend == "" {
			set.Measures = t.measures()
		} else {
			set.Trends = []cube.Trend{{Granularity: t.trend, Measures: t.measures()}}
		}
		out.Sets = append(out.Sets, set)
	}
	for _, f := range q.filter {
		list := fieldOf(&out.Filter, f.by)
		for _, n := range f.numbers {
			*list = append(*list, codesOf(p, f.by)[n-1])
		}
	}
	return out
}

func rotate[T any](list []T, n int) []T {
	if len(list) == 0 {
		return nil
	}
	n %= len(list)
	return append(append([]T(nil), list[n:]...), list[:n]...)
}

func codesOf(p *city.Profile, d cube.Dimension) []string {
	for i := range dimensions {
		if dimensions[i].name == d {
			return dimensions[i].codes(p)
		}
	}
	return nil
}

func fieldOf(f *cube.Filter, d cube.Dimension) *[]string {
	switch d {
	case cube.Pillar:
		return &f.Pillars
	case cube.Department:
		return &f.Departments
	case cube.Category:
		return &f.Categories
	case cube.Channel:
		return &f.Channels
	case cube.Source:
		return &f.Sources
	case cube.Priority:
		return &f.Priorities
	case cube.Status:
		return &f.Statuses
	default:
		return &f.Districts
	}
}

// statements puts the question into SQL, one statement a table.
func (q *question) statements(quantile string, window cube.Bounds, asOf city.Moment) []string {
	var list []string
	for i := range q.tables {
		s := statement{quantile: quantile, from: window.From, to: window.To, asOf: asOf, basis: q.basis}
		for _, f := range q.filter {
			s.where = append(s.where, fmt.Sprintf("%s IN (%s)", columnOf(f.by), strings.Trim(fmt.Sprint(f.numbers), "[]")))
			s.where[len(s.where)-1] = strings.ReplaceAll(s.where[len(s.where)-1], " ", ",")
			s.where[len(s.where)-1] = strings.Replace(s.where[len(s.where)-1], ",IN,", " IN ", 1)
		}
		if t := &q.tables[i]; t.trend == cube.ByDay {
			list = append(list, s.openByDay(t))
		} else {
			list = append(list, s.table(t))
		}
	}
	return list
}

func set(by []cube.Dimension, figures ...figure) table { return table{by: by, figures: figures} }

func dims(d ...cube.Dimension) []cube.Dimension { return d }

// load is what the wall shows of every row: stocks and both promises.
func load() []figure {
	list := []figure{open, stocks()[3], stocks()[4]}
	list = append(list, compliance(cube.ResponseOnTime, "r", func(k *cube.Kpis) *cube.Compliance { return &k.ResponseOnTime })...)
	return append(list, compliance(cube.ResolutionOnTime, "s", func(k *cube.Kpis) *cube.Compliance { return &k.ResolutionOnTime })...)
}

// questions are those of the table of targets.
func questions() []question {
	cohort := append([]figure{received, resolved},
		compliance(cube.ResolutionOnTime, "s", func(k *cube.Kpis) *cube.Compliance { return &k.ResolutionOnTime })...)
	list := []question{
		{
			name:   "received, resolved, mean hours by pillar, department, status; all time",
			tables: []table{set(dims(cube.Pillar, cube.Department, cube.Status), received, resolved, mean)}, window: cube.AllTime,
			duckDB: 3, postgres: 100,
		},
		{
			name:   "all measures of pillars with percentiles; all time",
			tables: []table{set(dims(cube.Pillar), everything()...)}, window: cube.AllTime, duckDB: 5,
		},
		{
			name:   "wall: headline; 30 days",
			tables: []table{set(nil, append(load(), stocks()[5])...)}, window: cube.Last30Days, most: 2 * time.Millisecond,
		},
		{
			name: "wall: pillars, open by day; 30 days",
			tables: []table{
				set(dims(cube.Pillar), load()...),
				{by: dims(cube.Pillar), figures: []figure{open}, trend: cube.ByDay},
			}, window: cube.Last30Days, most: 2 * time.Millisecond,
		},
		{
			name:   "wall: departments; 30 days",
			tables: []table{set(dims(cube.Department), open, stocks()[3], stocks()[4])}, window: cube.Last30Days, most: 2 * time.Millisecond,
		},
		{
			name:   "wall: today by hour",
			tables: []table{set(nil, received, ended), {figures: []figure{received}, trend: cube.ByHour}}, window: cube.Today, most: 2 * time.Millisecond,
		},
		{
			name:   "all measures of pillars with percentiles; 30 days",
			tables: []table{set(dims(cube.Pillar), everything()...)}, window: cube.Last30Days,
		},
	}
	for _, x := range []struct {
		a, b filter
		by   []cube.Dimension
	}{
		{filter{cube.Pillar, []int{2}}, filter{cube.Channel, []int{1, 2}}, dims(cube.Department, cube.Kecamatan)},
		{filter{cube.Department, []int{1, 2, 3}}, filter{cube.Status, []int{7, 8}}, dims(cube.Category, cube.Channel)},
		{filter{cube.Source, []int{1}}, filter{cube.Priority, []int{1, 2}}, dims(cube.Pillar, cube.Status)},
		{filter{cube.Kelurahan, []int{1, 5, 9, 20}}, filter{cube.Category, []int{1, 2, 3, 4, 5, 6, 7, 8}}, dims(cube.Department, cube.Priority)},
	} {
		list = append(list, question{
			name:   fmt.Sprintf("by %s, %s monthly; one %s, one %s", x.by[0], x.by[1], x.a.by, x.b.by),
			tables: []table{{by: x.by, figures: cohort, trend: cube.ByMonth}},
			filter: []filter{x.a, x.b}, window: cube.AllTime, basis: cube.BasisCohort, duckDB: 3,
		})
	}
	return list
}
