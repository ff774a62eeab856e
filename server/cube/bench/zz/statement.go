package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/cube"
)

// statement is a question being put into SQL.
type statement struct {
	quantile string      // format of exact percentiles of a column; empty = the database has none
	from, to city.Moment // the window [from, to); from 0 = all time
	asOf     city.Moment
	basis    cube.Basis

	where  []string // conditions on the complaint
	anchor []string // moments by which a complaint can matter to the window
}

// in says that something happened in the window. All time needs no bounds: the
// table holds nothing that has not happened.
func (s *statement) in(moment string) string {
	if s.from == 0 {
		return moment + " IS NOT NULL"
	}
	return s.between(moment)
}

// between says that a moment, maybe a future one, lies in the window.
func (s *statement) between(moment string) string {
	h := min(s.to, s.asOf+1)
	if s.from == 0 {
		return fmt.Sprintf("%s < %d", moment, h)
	}
	w := fmt.Sprintf("%s >= %d AND %s < %d", moment, s.from, moment, h)
	if !slices.Contains(s.anchor, w) {
		s.anchor = append(s.anchor, w)
	}
	return w
}

// due says that a due moment counts.
func (s *statement) due(moment string) string {
	if s.basis == cube.BasisCohort {
		return moment + " IS NOT NULL"
	}
	return s.between(moment)
}

func (s *statement) average(seconds, moment string) string {
	if s.from == 0 {
		return "avg(" + seconds + ") / 3600.0"
	}
	return "avg(" + seconds + ") FILTER (WHERE " + s.in(moment) + ") / 3600.0"
}

// shares are the percentiles of a duration.
var shares = []float64{0.5, 0.9, 0.95}

// percentile asks for all shares at once, which the databases then compute once.
func (s *statement) percentile(i int, seconds, moment string) string {
	if s.quantile == "" {
		return "NULL"
	}
	filter := ""
	if s.from != 0 {
		filter = " FILTER (WHERE " + s.in(moment) + ")"
	}
	return fmt.Sprintf("(%s%s)[%d] / 3600.0", fmt.Sprintf(s.quantile, seconds), filter, i+1)
}

// condition is the WHERE clause: what the question filters by and, in a window,
// only the complaints that can matter to it, so that indexes help.
func (s *statement) condition(columns string) string {
	all := slices.Clone(s.where)
	if s.from != 0 {
		may := slices.Clone(s.anchor)
		if strings.Contains(columns, "is_open = 1") {
			may = append(may, "is_open = 1")
		}
		if w := fmt.Sprintf("r_due < %d AND t1 IS NULL", s.asOf); strings.Contains(columns, w) {
			may = append(may, w)
		}
		all = append(all, "("+strings.Join(may, " OR ")+")")
	}
	if len(all) == 0 {
		return ""
	}
	return " WHERE " + strings.Join(all, " AND ")
}

// table returns the statement of one table: its keys, then its figures.
func (s *statement) table(t *table) string {
	s.anchor = nil
	var keys, cols []string
	for _, d := range t.by {
		keys = append(keys, columnOf(d))
	}
	switch t.trend {
	case cube.ByMonth:
		keys = append(keys, "t0_month")
	case cube.ByHour:
		keys = append(keys, "t0 / 3600")
		if s.quantile == duckQuantile { // where / is not of integers
			keys[len(keys)-1] = "t0 // 3600"
		}
	}
	for _, f := range t.figures {
		cols = append(cols, f.sql(s))
	}
	out := "SELECT " + strings.Join(append(slices.Clone(keys), cols...), ", ") + " FROM flat" + s.condition(strings.Join(cols, " "))
	if len(keys) > 0 {
		out += " GROUP BY " + strings.Join(keys, ", ")
	}
	return out
}

// openByDay returns the statement of what was open at the end of each day.
func (s *statement) openByDay(t *table) string {
	var keys, days []string
	for _, d := range t.by {
		keys = append(keys, columnOf(d))
	}
	for d := s.from; d <= s.asOf; d += city.Day {
		days = append(days, fmt.Sprintf("(%d)", min(d+city.Day-1, s.asOf)))
	}
	keys = append(keys, "ends")
	list := strings.Join(keys, ", ")
	return fmt.Sprintf(`WITH days(ends) AS (VALUES %s)
SELECT %s, count(*) FROM (SELECT * FROM flat WHERE is_open = 1 OR e1_end >= %d OR e2_end >= %d) AS f, days
WHERE t0 <= ends AND (e1_end IS NULL OR e1_end > ends OR e2_start <= ends AND (e2_end IS NULL OR e2_end > ends)) GROUP BY %s`,
		strings.Join(days, ", "), list, s.from, s.from, list)
}
