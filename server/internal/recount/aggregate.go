package recount

import (
	"context"
	"fmt"
	"strings"

	"github.com/uptrace/bun/dialect"
)

// count returns the groups by their joined codes.
func (c *counting) count(ctx context.Context, s *session) (map[string]*group, error) {
	groups := map[string]*group{}
	if len(c.plan.events) > 0 {
		q := c.flows(c.plan.events)
		head := "SELECT win.w, o.slot" + c.keys("o") + ", count(*), CAST(coalesce(sum(o.val), 0) AS bigint), min(o.t0)"
		err := c.read(ctx, s, groups, head+q.text.String()+" GROUP BY "+c.columns(2), q.args, func(x *cell) []any { return []any{&x.n, &x.sum, &x.oldest} })
		if err != nil {
			return nil, err
		}
	}
	if c.plan.ranks {
		query, args := c.percentiles(s.tx.Dialect().Name())
		if err := c.read(ctx, s, groups, query, args, func(x *cell) []any { return []any{&x.p50, &x.p90, &x.p95} }); err != nil {
			return nil, err
		}
	}
	if len(c.plan.stocks) > 0 {
		return groups, c.readStocks(ctx, s, groups)
	}
	return groups, nil
}

// columns numbers the first n columns and the keys, to group by.
func (c *counting) columns(n int) string {
	list := make([]string, 0, n+len(c.by)+len(c.times))
	for i := range n + len(c.by) + len(c.times) {
		list = append(list, fmt.Sprint(i+1))
	}
	return strings.Join(list, ", ")
}

// at returns the slots of a group in a window, making them where they are missing.
func (c *counting) at(groups map[string]*group, codes []string, period int) map[string]cell {
	key := strings.Join(codes, "\x00")
	g := groups[key]
	if g == nil {
		g = &group{codes: codes, periods: map[int]map[string]cell{}}
		groups[key] = g
	}
	if g.periods[period] == nil {
		g.periods[period] = map[string]cell{}
	}
	return g.periods[period]
}

// read runs a query whose rows are window, slot and codes, and then what into
// returns pointers to; it adds them to the groups.
func (c *counting) read(ctx context.Context, s *session, groups map[string]*group, query string, args []any, into func(*cell) []any) error {
	rows, err := s.tx.QueryContext(ctx, query, args...)
	if err != nil {
		return fmt.Errorf("recount: %w", err)
	}
	defer func() { _ = rows.Close() }()
	periods := c.periods()
	for rows.Next() {
		var w int
		var slot string
		var x cell
		codes, dest := c.scan(&w, &slot)
		if err := rows.Scan(append(dest, into(&x)...)...); err != nil {
			return fmt.Errorf("recount: read row: %w", err)
		}
		for _, n := range periods[w] {
			cells := c.at(groups, codes, n)
			if known, ok := cells[slot]; ok {
				known.p50, known.p90, known.p95 = x.p50, x.p90, x.p95
				x = known
			}
			cells[slot] = x
		}
	}
	if err := rows.Err(); err != nil {
		return fmt.Errorf("recount: %w", err)
	}
	return nil
}

// scan returns codes to be read, and where to read first and then them.
func (c *counting) scan(first ...any) (codes []string, dest []any) {
	codes = make([]string, len(c.by)+len(c.times))
	for i := range codes {
		first = append(first, &codes[i])
	}
	return codes, first
}

// readStocks counts the states.
func (c *counting) readStocks(ctx context.Context, s *session, groups map[string]*group) error {
	q := c.stocks()
	head := "SELECT win.w" + c.keys("d") + ", min(CASE WHEN st.open = 1 THEN st.t0 ELSE NULL END)"
	for _, slot := range c.plan.stocks {
		head += ", CAST(sum(CASE WHEN " + stockSlots[slot] + " THEN 1 ELSE 0 END) AS bigint)"
	}
	rows, err := s.tx.QueryContext(ctx, head+q.text.String()+" GROUP BY "+c.columns(1), q.args...)
	if err != nil {
		return fmt.Errorf("recount: %w", err)
	}
	defer func() { _ = rows.Close() }()
	periods := c.periods()
	for rows.Next() {
		var w int
		var oldest *int64
		counts := make([]int64, len(c.plan.stocks))
		codes, dest := c.scan(&w)
		dest = append(dest, &oldest)
		for i := range counts {
			dest = append(dest, &counts[i])
		}
		if err := rows.Scan(dest...); err != nil {
			return fmt.Errorf("recount: read row: %w", err)
		}
		for i, slot := range c.plan.stocks {
			if counts[i] == 0 {
				continue
			}
			x := cell{n: counts[i]}
			if oldest != nil {
				x.oldest = *oldest
			}
			for _, n := range periods[w] {
				c.at(groups, codes, n)[slot] = x
			}
		}
	}
	if err := rows.Err(); err != nil {
		return fmt.Errorf("recount: %w", err)
	}
	return nil
}

// percentiles selects those of the durations. They interpolate between the two
// nearest values: percentile_cont on PostgreSQL, by rank on SQLite.
func (c *counting) percentiles(name dialect.Name) (query string, args []any) {
	q := c.flows([]string{"responded", "resolution"})
	if name == dialect.PG {
		columns := ""
		for _, p := range []string{"0.5", "0.9", "0.95"} {
			columns += ", percentile_cont(" + p + ") WITHIN GROUP (ORDER BY o.val)"
		}
		return "SELECT win.w, o.slot" + c.keys("o") + columns + q.text.String() + " GROUP BY " + c.columns(2), q.args
	}
	columns, names, keys := "", "w, slot", "win.w AS w, o.slot AS slot"
	for i, key := range c.keyList("o") {
		names += fmt.Sprintf(", key%d", i)
		keys += fmt.Sprintf(", %s AS key%d", key, i)
	}
	for _, p := range []int{50, 90, 95} {
		at := func(n int) string {
			return fmt.Sprintf("max(CASE WHEN rank = (%d * (cases - 1)) / 100 + %d THEN val END)", p, n)
		}
		columns += fmt.Sprintf(", %s + (%d * (count(*) - 1) %% 100) / 100.0 * coalesce(%s - %s, 0)", at(1), p, at(2), at(1))
	}
	return fmt.Sprintf(`SELECT %[1]s%[2]s FROM (
  SELECT h.*, row_number() OVER (PARTITION BY %[1]s ORDER BY val) AS rank, count(*) OVER (PARTITION BY %[1]s) AS cases
  FROM (SELECT %[3]s, o.val AS val%[4]s) h
) GROUP BY %[1]s`, names, columns, keys, q.text.String()), q.args
}
