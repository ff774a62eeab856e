package recount

import (
	"context"
	"fmt"
	"strings"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/cube"
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
		if codes == nil {
			return
		}
		if len(codes) == 0 {
			s.add(" AND 1 = 0")
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
	in(f.Kecamatan, "kecamatan")
	in(f.Kelurahan, "kelurahan")
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
	case f.Districts != nil && len(known) == 0:
		s.add(" AND 1 = 0")
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
