package main

import (
	"context"
	"database/sql"
	"fmt"
	"math"
	"strings"
	"time"
)

// Formats of exact percentiles.
const (
	duckQuantile     = "quantile_cont(%s, [0.5, 0.9, 0.95])"
	postgresQuantile = "percentile_cont(ARRAY[0.5, 0.9, 0.95]) WITHIN GROUP (ORDER BY %s)"
)

// database is one of those that the cube is compared with.
type database struct {
	name     string
	quantile string
	db       *sql.DB
	update   string // changes one complaint
	close    func() error
}

// rows runs a statement and returns everything as numbers, NULL as NaN.
func (d *database) rows(ctx context.Context, query string) (_ [][]float64, err error) {
	rows, err := d.db.QueryContext(ctx, query)
	if err != nil {
		return nil, fmt.Errorf("%s: %w in\n%s", d.name, err, query)
	}
	defer func() { _ = rows.Close() }()
	cols, err := rows.Columns()
	if err != nil {
		return nil, err
	}
	got := make([]sql.NullFloat64, len(cols))
	into := make([]any, len(cols))
	for i := range got {
		into[i] = &got[i]
	}
	var out [][]float64
	for rows.Next() {
		if err := rows.Scan(into...); err != nil {
			return nil, fmt.Errorf("%s: %w in\n%s", d.name, err, query)
		}
		r := make([]float64, len(got))
		for i := range got {
			if r[i] = got[i].Float64; !got[i].Valid {
				r[i] = math.NaN()
			}
		}
		out = append(out, r)
	}
	return out, rows.Err()
}

// run runs the statements of a question for their time alone.
func (d *database) run(ctx context.Context, statements []string) (time.Duration, error) {
	spent := stopwatch()
	for _, s := range statements {
		if _, err := d.rows(ctx, s); err != nil {
			return 0, err
		}
	}
	return spent(), nil
}

// exec runs statements one by one.
func (d *database) exec(ctx context.Context, statements ...string) error {
	for _, s := range statements {
		if _, err := d.db.ExecContext(ctx, s); err != nil {
			return fmt.Errorf("%s: %w in %.200s", d.name, err, s)
		}
	}
	return nil
}

// create is the statement that makes the flat table.
func create(kind string) string {
	var cols []string
	for _, c := range flatColumns {
		cols = append(cols, c.name+" "+c.kind)
	}
	return "CREATE " + kind + " flat (" + strings.Join(cols, ", ") + ")"
}

// indexed are the columns that a window can select by.
var indexed = []string{"t0", "assigned", "t1", "t2", "transfer", "e1_end", "e2_start", "e2_end", "r_at", "r_due", "s_at", "s_due", "rated"}
