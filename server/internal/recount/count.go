package recount

import (
	"context"
	"fmt"
	"strings"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/cube"
	"github.com/uptrace/bun/dialect"
)

// cell is what the SQL found for one slot of one group and period.
type cell struct {
	n, sum, oldest int64
	p50, p90, p95  *float64 // seconds
}

// group is one row of a table: the slots of each of its periods.
type group struct {
	codes   []string
	periods map[int]map[string]cell
}

// counting is everything that one statement is made from.
type counting struct {
	by      []cube.Dimension
	periods []period
	filter  cube.Filter
	basis   cube.Basis
	reading cube.Reading
	asOf    city.Moment
	plan    plan
}

// prepare makes the tables that the counting needs: win(w, f, h, t), st where
// states are asked for, and q with one row per counted occurrence that passes the
// filter, with the dimensions of its complaint. Flows count [f, h), stocks look
// at second t. The window -1 looks at asOf, for filters on the state as of the answer.
func (c *counting) prepare(ctx context.Context, s *session) error {
	to := complaints
	if c.plan.clocks {
		to = clocks
	}
	if err := s.prepare(ctx, c.asOf, to); err != nil {
		return err
	}
	end := int64(c.asOf) + 1
	var win strings.Builder
	fmt.Fprintf(&win, "WITH v(w, f, h, t) AS (VALUES (-1, CAST(0 AS bigint), CAST(%d AS bigint), CAST(%d AS bigint))", end, end-1)
	for i, p := range c.periods {
		h := min(int64(p.to), end)
		t := h - 1
		if c.basis == cube.BasisCohort {
			t = end - 1
		}
		fmt.Fprintf(&win, ", (%d, %d, %d, %d)", i, p.from, h, t)
	}
	win.WriteString(") SELECT w, f, h, t FROM v")
	if err := s.make(ctx, []table{{"win", "", win.String()}}); err != nil {
		return err
	}
	if c.plan.states {
		cohort := ""
		if c.basis == cube.BasisCohort {
			cohort = "AND d.t0 >= win.f AND d.t0 < win.h"
		}
		states := make([]table, len(stateTables))
		for i, t := range stateTables {
			t.query = strings.ReplaceAll(t.query, "{COHORT}", cohort)
			states[i] = t
		}
		if err := s.make(ctx, states); err != nil {
			return err
		}
	}
	q := &statement{}
	q.add("WITH " + c.plan.hitsSQL(c.basis) + `
SELECT * FROM (
  SELECT h.w, h.slot, h.val, h.ts, d.id, d.t0, d.pillar, d.programme, d.asset, d.category, d.kecamatan, d.kelurahan,
    d.channel, d.source, d.status, d.priority`)
	if c.plan.states {
		q.add(`, now.open, now.late, now.at_risk, now.awaiting`)
	}
	dept := "h.dept"
	join := ""
	if c.reading == cube.BySuccessor {
		dept = "coalesce(suc.successor, h.dept)"
		join = " LEFT JOIN suc ON suc.code = h.dept AND suc.usual = d.usual"
	}
	q.add(`, CASE WHEN h.dept = '' THEN 'NONE' ELSE ` + dept + ` END AS department
  FROM (SELECT hits.w, hits.complaint, hits.slot, hits.val, hits.ts, coalesce(hits.dept, dim.dept) AS dept FROM hits JOIN dim ON dim.complaint = hits.complaint) h
  JOIN dim d ON d.complaint = h.complaint` + join)
	if c.plan.states {
		q.add(` LEFT JOIN st now ON now.w = -1 AND now.complaint = h.complaint`)
	}
	q.add("\n) o WHERE 1 = 1")
	filterSQL(q, c.filter)
	return s.make(ctx, []table{{"q", "", q.text.String()}}, q.args...)
}

// statement collects SQL and its arguments.
type statement struct {
	text strings.Builder
	args []any
}

func (s *statement) add(sql string, args ...any) {
	s.text.WriteString(sql)
	s.args = append(s.args, args...)
}

// filterSQL adds the filter's conditions on o.
func filterSQL(s *statement, f cube.Filter) {
	in := func(codes []string, columns ...string) {
		if len(codes) == 0 {
			return
		}
		s.add(" AND (")
		for i, col := range columns {
			if i > 0 {
				s.add(" OR ")
			}
			args := make([]any, len(codes))
			for j := range codes {
				args[j] = codes[j]
			}
			s.add("o."+col+" IN (?"+strings.Repeat(", ?", len(codes)-1)+")", args...)
		}
		s.add(")")
	}
	in(f.Pillars, "pillar")
	in(f.Programmes, "programme")
	in(f.Departments, "department")
	in(f.Categories, "category")
	in(f.AssetClasses, "asset")
	in(f.Channels, "channel")
	in(f.Sources, "source")
	in(f.Priorities, "priority")
	in(f.Statuses, "status")
	var known []string
	none := false
	for _, code := range f.Districts {
		if code == city.NotAssigned {
			none = true
		} else {
			known = append(known, code)
		}
	}
	switch {
	case none && len(known) > 0:
		s.add(" AND (o.kecamatan = 'NONE'")
		for _, code := range known {
			s.add(" OR o.kecamatan = ? OR o.kelurahan = ?", code, code)
		}
		s.add(")")
	case none:
		s.add(" AND o.kecamatan = 'NONE'")
	default:
		in(known, "kecamatan", "kelurahan")
	}
	state := func(want *bool, col string) { // of open complaints only, either way
		switch {
		case want == nil:
		case *want:
			s.add(" AND o." + col + " = 1")
		default:
			s.add(" AND o.open = 1 AND o." + col + " = 0")
		}
	}
	state(f.Overdue, "late")
	state(f.AtRisk, "at_risk")
	state(f.AwaitingResponse, "awaiting")
}

// count returns the groups by their joined codes.
func (c *counting) count(ctx context.Context, s *session) (groups map[string]*group, err error) {
	groups = map[string]*group{}
	if len(c.plan.events)+len(c.plan.stocks) == 0 {
		return groups, nil
	}
	if err := c.prepare(ctx, s); err != nil {
		return nil, err
	}
	defer func() {
		// win is the first table of this counting alone; the next one makes its own.
		for i, name := range s.made {
			if name == "win" && err == nil {
				err = s.drop(ctx, i)
			}
		}
	}()
	keys := "w, slot"
	for _, d := range c.by {
		keys += ", " + column[d]
	}
	rows, err := s.tx.QueryContext(ctx, aggregate(s.tx.Dialect().Name(), c.plan.ranks, keys))
	if err != nil {
		return nil, fmt.Errorf("recount: %w", err)
	}
	defer func() { _ = rows.Close() }()
	for rows.Next() {
		var w int
		var slot string
		var x cell
		codes := make([]string, len(c.by))
		dest := []any{&w, &slot}
		for i := range codes {
			dest = append(dest, &codes[i])
		}
		dest = append(dest, &x.n, &x.sum, &x.oldest)
		if c.plan.ranks {
			dest = append(dest, &x.p50, &x.p90, &x.p95)
		}
		if err := rows.Scan(dest...); err != nil {
			return nil, fmt.Errorf("recount: read row: %w", err)
		}
		key := strings.Join(codes, "\x00")
		g := groups[key]
		if g == nil {
			g = &group{codes: codes, periods: map[int]map[string]cell{}}
			groups[key] = g
		}
		if g.periods[w] == nil {
			g.periods[w] = map[string]cell{}
		}
		g.periods[w][slot] = x
	}
	if err := rows.Err(); err != nil {
		return nil, fmt.Errorf("recount: %w", err)
	}
	return groups, nil
}

// aggregate is the final select over q. Percentiles interpolate between the two
// nearest values: percentile_cont on PostgreSQL, by rank on SQLite.
func aggregate(name dialect.Name, ranks bool, keys string) string {
	sums := "count(*), CAST(coalesce(sum(val), 0) AS bigint), min(t0)"
	if !ranks {
		return "SELECT " + keys + ", " + sums + " FROM q GROUP BY " + keys
	}
	if name == dialect.PG {
		for _, p := range []string{"0.5", "0.9", "0.95"} {
			sums += ", percentile_cont(" + p + ") WITHIN GROUP (ORDER BY val)"
		}
		return "SELECT " + keys + ", " + sums + " FROM q GROUP BY " + keys
	}
	for _, p := range []int{50, 90, 95} {
		at := func(n int) string {
			return fmt.Sprintf("max(CASE WHEN rank = (%d * (cases - 1)) / 100 + %d THEN val END)", p, n)
		}
		sums += fmt.Sprintf(", %s + (%d * (count(*) - 1) %% 100) / 100.0 * coalesce(%s - %s, 0)", at(1), p, at(2), at(1))
	}
	return fmt.Sprintf(`SELECT %[1]s, %[2]s FROM (
  SELECT q.*, row_number() OVER (PARTITION BY %[1]s ORDER BY val) AS rank, count(*) OVER (PARTITION BY %[1]s) AS cases FROM q
) GROUP BY %[1]s`, keys, sums)
}
