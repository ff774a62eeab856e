package recount

import (
	"context"
	"fmt"
	"strings"

	"github.com/uptrace/bun/dialect"
)

// count returns the groups by their joined codes. Countings of one asOf that differ
// in nothing but their dimensions share the tables.
func (c *counting) count(ctx context.Context, s *session) (map[string]*group, error) {
	groups := map[string]*group{}
	if len(c.plan.events)+len(c.plan.stocks) == 0 {
		return groups, nil
	}
	if same := fmt.Sprint(c.asOf, c.periods, c.plan); s.counted != same {
		for i, name := range s.made {
			if name == "win" { // the first of the tables of another counting
				if err := s.drop(ctx, i); err != nil {
					return nil, err
				}
				break
			}
		}
		if err := c.prepare(ctx, s); err != nil {
			return nil, err
		}
		s.counted = same
	}
	keys := "w, slot"
	for _, d := range c.by {
		keys += ", " + column[d]
	}
	err := c.read(ctx, s, groups, sums(keys), func(x *cell) []any { return []any{&x.n, &x.sum, &x.oldest} })
	if err == nil && c.plan.ranks {
		err = c.read(ctx, s, groups, percentiles(s.tx.Dialect().Name(), keys), func(x *cell) []any { return []any{&x.p50, &x.p90, &x.p95} })
	}
	return groups, err
}

// read runs a query whose rows are window, slot and codes, and then what into
// returns pointers to; it adds them to the groups.
func (c *counting) read(ctx context.Context, s *session, groups map[string]*group, query string, into func(*cell) []any) error {
	rows, err := s.tx.QueryContext(ctx, query)
	if err != nil {
		return fmt.Errorf("recount: %w", err)
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
		if err := rows.Scan(append(dest, into(&x)...)...); err != nil {
			return fmt.Errorf("recount: read row: %w", err)
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
		if known, ok := g.periods[w][slot]; ok {
			known.p50, known.p90, known.p95 = x.p50, x.p90, x.p95
			x = known
		}
		g.periods[w][slot] = x
	}
	if err := rows.Err(); err != nil {
		return fmt.Errorf("recount: %w", err)
	}
	return nil
}

// sums is the final select over q.
func sums(keys string) string {
	return "SELECT " + keys + ", count(*), CAST(coalesce(sum(val), 0) AS bigint), min(t0) FROM q GROUP BY " + keys
}

// percentiles selects those of the durations. They interpolate between the two
// nearest values: percentile_cont on PostgreSQL, by rank on SQLite.
func percentiles(name dialect.Name, keys string) string {
	const durations = "FROM q WHERE slot IN ('responded', 'resolution')"
	columns := ""
	if name == dialect.PG {
		for _, p := range []string{"0.5", "0.9", "0.95"} {
			columns += ", percentile_cont(" + p + ") WITHIN GROUP (ORDER BY val)"
		}
		return "SELECT " + keys + columns + " " + durations + " GROUP BY " + keys
	}
	for _, p := range []int{50, 90, 95} {
		at := func(n int) string {
			return fmt.Sprintf("max(CASE WHEN rank = (%d * (cases - 1)) / 100 + %d THEN val END)", p, n)
		}
		columns += fmt.Sprintf(", %s + (%d * (count(*) - 1) %% 100) / 100.0 * coalesce(%s - %s, 0)", at(1), p, at(2), at(1))
	}
	return fmt.Sprintf(`SELECT %[1]s%[2]s FROM (
  SELECT q.*, row_number() OVER (PARTITION BY %[1]s ORDER BY val) AS rank, count(*) OVER (PARTITION BY %[1]s) AS cases %[3]s
) GROUP BY %[1]s`, keys, columns, durations)
}
