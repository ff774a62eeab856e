package recount

import (
	"context"
	"fmt"
	"strconv"
	"strings"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/cube"
	"github.com/uptrace/bun"
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
	risk    city.Moment
	book    *book
}

// hits writes the statement up to q, which holds one row per counted occurrence
// that passes the filter, with the dimensions of its complaint.
func (c *counting) hits() (*statement, error) {
	if c.plan.clocks && len(c.book.uncounted) > 0 {
		return nil, city.Errorf(city.CodeInvalid, "not recounted: policy %s pauses a promise of working days or to the end of a day", c.book.uncounted[0])
	}
	s := &statement{}
	asOf := strings.NewReplacer("{A}", strconv.FormatInt(int64(c.asOf), 10))
	s.add("WITH")
	s.mapping(c.book)
	s.add(asOf.Replace(eventSQL) + ",")
	s.add(complaintSQL + ",")
	c.windows(s)
	if c.plan.clocks {
		pauses := noPauseSQL
		if len(c.book.pausing) > 0 {
			pauses = asOf.Replace(pauseSQL)
		}
		s.add(firstDueSQL + "," + pauses + "," + asOf.Replace(clockSQL) + ",")
	}
	if c.plan.states {
		cohort := ""
		if c.basis == cube.BasisCohort {
			cohort = "AND d.t0 >= win.f AND d.t0 < win.h"
		}
		s.add(strings.NewReplacer("{COHORT}", cohort, "{RISK}", strconv.FormatInt(int64(c.risk), 10)).Replace(stateSQL) + ",\n")
	}
	s.add(c.plan.hitsSQL(c.basis) + ",\n")
	s.add(`q AS MATERIALIZED (
  SELECT * FROM (
    SELECT h.w, h.slot, h.val, h.ts, d.id, d.t0, d.pillar, d.programme, d.asset, d.category, d.kecamatan, d.kelurahan,
      d.channel, d.source, d.status, d.priority`)
	if c.plan.states {
		s.add(`, now.late, now.at_risk, now.awaiting`)
	}
	if c.reading == cube.BySuccessor {
		s.add(`, CASE WHEN coalesce(h.dept, d.dept) = '' THEN 'NONE' ELSE coalesce(suc.successor, h.dept, d.dept) END AS department
    FROM hits h JOIN dim d ON d.complaint = h.complaint
    LEFT JOIN suc ON suc.code = coalesce(h.dept, d.dept) AND suc.usual = d.usual`)
	} else {
		s.add(`, CASE WHEN coalesce(h.dept, d.dept) = '' THEN 'NONE' ELSE coalesce(h.dept, d.dept) END AS department
    FROM hits h JOIN dim d ON d.complaint = h.complaint`)
	}
	if c.plan.states {
		s.add(` LEFT JOIN st now ON now.w = -1 AND now.complaint = h.complaint`)
	}
	s.add("\n  ) o WHERE 1 = 1")
	filterSQL(s, c.filter)
	s.add("\n)\n")
	return s, nil
}

// windows adds win(w, f, h, t): flows count [f, h), stocks look at second t. The
// window -1 looks at asOf, for filters on the state as of the answer.
func (c *counting) windows(s *statement) {
	end := int64(c.asOf) + 1
	fmt.Fprintf(&s.text, "\nwin(w, f, h, t) AS (VALUES (-1, CAST(0 AS bigint), CAST(%d AS bigint), CAST(%d AS bigint))", end, end-1)
	for i, p := range c.periods {
		h := min(int64(p.to), end)
		t := h - 1
		if c.basis == cube.BasisCohort {
			t = end - 1
		}
		fmt.Fprintf(&s.text, ", (%d, %d, %d, %d)", i, p.from, h, t)
	}
	s.add("),")
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
	state := func(want *bool, col string) {
		switch {
		case want == nil:
		case *want:
			s.add(" AND o." + col + " = 1")
		default:
			s.add(" AND o." + col + " = 0")
		}
	}
	state(f.Overdue, "late")
	state(f.AtRisk, "at_risk")
	state(f.AwaitingResponse, "awaiting")
}

// count runs the statement and returns its groups by their joined codes.
func (c *counting) count(ctx context.Context, db bun.IDB) (map[string]*group, error) {
	groups := map[string]*group{}
	if len(c.plan.events)+len(c.plan.stocks) == 0 || len(c.periods) == 0 {
		return groups, nil
	}
	s, err := c.hits()
	if err != nil {
		return nil, err
	}
	keys := "w, slot"
	for _, d := range c.by {
		keys += ", " + column[d]
	}
	s.add(aggregate(db.Dialect().Name(), c.plan.ranks, keys))
	rows, err := db.QueryContext(ctx, s.text.String(), s.args...)
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
