package recount

import (
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

// counting is one table of a question over its periods.
type counting struct {
	by      []cube.Dimension
	times   []cube.TimeDimension
	filter  cube.Filter
	reading cube.Reading
	plan    plan
	runs    []run // of windows, in the order of the periods
}

// department is the column that departments are read from.
func (c *counting) department() string {
	if c.reading == cube.BySuccessor {
		return "successor"
	}
	return "department"
}

// windows is the condition on win.
func (c *counting) windows() string {
	parts := make([]string, len(c.runs))
	for i, r := range c.runs {
		parts[i] = fmt.Sprintf("win.w BETWEEN %d AND %d", r.first, r.first+r.n-1)
	}
	return "(" + strings.Join(parts, " OR ") + ")"
}

// periods returns the numbers of each window's periods.
func (c *counting) periods() map[int][]int {
	m, n := map[int][]int{}, 0
	for _, r := range c.runs {
		for w := r.first; w < r.first+r.n; w++ {
			m[w] = append(m[w], n)
			n++
		}
	}
	return m
}

// keys are the columns to group by; who names the department's table.
func (c *counting) keys(who string) string {
	if list := c.keyList(who); len(list) > 0 {
		return ", " + strings.Join(list, ", ")
	}
	return ""
}

func (c *counting) keyList(who string) (keys []string) {
	for _, d := range c.by {
		if d == cube.Department {
			keys = append(keys, who+"."+c.department())
			continue
		}
		keys = append(keys, "d."+column[d])
	}
	for _, t := range c.times {
		keys = append(keys, fmt.Sprintf("coalesce((SELECT b.name FROM bucket b WHERE b.g = '%s' AND b.start <= d.%s ORDER BY b.start DESC LIMIT 1), 'NONE')", t.Every, timeColumn[t.Of]))
	}
	return keys
}

// timeColumn names a time of a complaint.
var timeColumn = map[cube.Time]string{
	cube.SubmittedTime: "t0", cube.RespondedTime: "t1", cube.ResolvedTime: "t2", cube.ResponseVerdictTime: "v0", cube.ResolutionVerdictTime: "v1",
}

// flows is the part of a statement that finds the occurrences.
func (c *counting) flows(slots []string) *statement {
	when := "o.ts"
	if c.plan.basis == cube.BasisCohort {
		when = "o.t0"
	}
	q := &statement{}
	q.add(fmt.Sprintf(" FROM win JOIN o ON %[1]s >= win.f AND %[1]s < win.h JOIN who d ON d.complaint = o.complaint WHERE %[2]s AND o.basis IN ('-', '%[3]s') AND o.slot IN ('%[4]s')",
		when, c.windows(), c.plan.complianceBasis(), strings.Join(slots, "', '")))
	c.filterSQL(q, "o")
	return q
}

// stocks is the part of a statement that finds the states: of COHORT as of asOf.
func (c *counting) stocks() *statement {
	q := &statement{}
	on := "st.w = win.w"
	if c.plan.basis == cube.BasisCohort {
		on = "st.w = -1 AND st.t0 >= win.f AND st.t0 < win.h"
	}
	q.add(" FROM win JOIN st ON " + on + " JOIN who d ON d.complaint = st.complaint WHERE " + c.windows())
	c.filterSQL(q, "d")
	return q
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

// filterSQL adds the filter's conditions; who names the department's table.
func (c *counting) filterSQL(s *statement, who string) {
	f := c.filter
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
			s.add(col+" IN (?"+strings.Repeat(", ?", len(codes)-1)+")", args...)
		}
		s.add(")")
	}
	for _, t := range f.Times {
		col := "d." + timeColumn[t.Of]
		if t.Never {
			s.add(" AND " + col + " IS NULL")
			continue
		}
		s.add(" AND "+col+" >= ?", int64(t.Since))
		if t.Until != 0 {
			s.add(" AND "+col+" < ?", int64(t.Until))
		}
	}
	in(f.Pillars, "d.pillar")
	in(f.Programmes, "d.programme")
	in(f.Departments, who+"."+c.department())
	in(f.Categories, "d.category")
	in(f.AssetClasses, "d.asset")
	in(f.Channels, "d.channel")
	in(f.Sources, "d.source")
	in(f.Priorities, "d.priority")
	in(f.Kecamatan, "d.kecamatan")
	in(f.Kelurahan, "d.kelurahan")
	in(f.Statuses, "d.status")
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
		s.add(" AND (d.kecamatan = 'NONE'")
		for _, code := range known {
			s.add(" OR d.kecamatan = ? OR d.kelurahan = ?", code, code)
		}
		s.add(")")
	case none:
		s.add(" AND d.kecamatan = 'NONE'")
	case f.Districts != nil && len(known) == 0:
		s.add(" AND 1 = 0")
	default:
		in(known, "d.kecamatan", "d.kelurahan")
	}
	state := func(want *bool, col string) { // of open complaints only, either way
		switch {
		case want == nil:
		case *want:
			s.add(" AND d." + col + " = 1")
		default:
			s.add(" AND d.open = 1 AND d." + col + " = 0")
		}
	}
	state(f.Overdue, "late")
	state(f.AtRisk, "at_risk")
	state(f.AwaitingResponse, "awaiting")
}
