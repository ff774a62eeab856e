package recount

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/cube"
)

// batch makes the tables that sides of one asOf are counted from.
type batch struct {
	asOf    city.Moment
	zone    *time.Location
	windows []period
	stocks  []bool // of each window: a stock is asked at its end
	runs    map[string]run
	every   []cube.Granularity // of the times that are grouped by
}

// run is a run of windows: the first one's number, and how many.
type run struct{ first, n int }

// take notes the windows of a list; lists that are equal share them.
func (b *batch) take(list []period, stock bool) run {
	key := fmt.Sprint(list)
	r, ok := b.runs[key]
	if !ok {
		r = run{len(b.windows), len(list)}
		b.windows = append(b.windows, list...)
		b.stocks = append(b.stocks, make([]bool, len(list))...)
		b.runs[key] = r
	}
	for w := r.first; w < r.first+r.n; w++ {
		b.stocks[w] = b.stocks[w] || stock
	}
	return r
}

// make makes win(w, f, h, t, stock), st, who, o and bucket. Flows count [f, h),
// stocks look at second t. The window -1 looks at asOf.
func (b *batch) make(ctx context.Context, s *session) error {
	end := int64(b.asOf) + 1
	rows := []string{fmt.Sprintf("(-1, 0, %d, %d, 1)", end, end-1)}
	for w, p := range b.windows {
		h, stock := min(int64(p.to), end), 0
		if b.stocks[w] {
			stock = 1
		}
		rows = append(rows, fmt.Sprintf("(%d, %d, %d, %d, %d)", w, p.from, h, h-1, stock))
	}
	if err := s.values(ctx, "win", "w bigint, f bigint, h bigint, t bigint, stock bigint", rows); err != nil {
		return err
	}
	if err := s.exec(ctx, "CREATE INDEX recount_win ON win (w)"); err != nil {
		return err
	}
	for _, tables := range [][]table{stateTables, whoTables, {{"o", "slot, ts", occurrences()}}} {
		if err := s.make(ctx, tables); err != nil {
			return err
		}
	}
	return b.buckets(ctx, s)
}

// buckets makes bucket(g, start, name), the local periods from the first
// submission to asOf.
func (b *batch) buckets(ctx context.Context, s *session) error {
	first := int64(b.asOf) // nothing was submitted
	if len(b.every) > 0 {
		if err := s.tx.QueryRowContext(ctx, "SELECT coalesce(min(t0), ?) FROM dim", first).Scan(&first); err != nil {
			return fmt.Errorf("recount: first submission: %w", err)
		}
	}
	var rows []string
	for _, g := range b.every {
		for _, p := range periods(g, city.Moment(first), b.asOf+1, b.asOf, b.zone) {
			start := city.At(bucketStart(g, p.from.In(b.zone)))
			rows = append(rows, fmt.Sprintf("('%s', %d, '%s')", g, start, periodName(g, start.In(b.zone))))
		}
	}
	if err := s.values(ctx, "bucket", "g text, start bigint, name text", rows); err != nil {
		return err
	}
	return s.exec(ctx, "CREATE INDEX recount_bucket ON bucket (g, start)")
}

// periodName names a period by its first moment.
func periodName(g cube.Granularity, t time.Time) string {
	switch g {
	case cube.ByHour:
		_, offset := t.Zone()
		if offset == 0 {
			return t.Format("2006-01-02T15") + "Z"
		}
		sign := '+'
		if offset < 0 {
			sign, offset = '-', -offset
		}
		return fmt.Sprintf("%s%c%02d:%02d", t.Format("2006-01-02T15"), sign, offset/3600, offset/60%60)
	case cube.ByDay:
		return t.Format(time.DateOnly)
	case cube.ByWeek: // it belongs to the year of its Thursday
		thursday := time.Date(t.Year(), t.Month(), t.Day()+3, 12, 0, 0, 0, time.UTC)
		return fmt.Sprintf("%d-W%02d", thursday.Year(), (thursday.YearDay()+6)/7)
	case cube.ByMonth:
		return fmt.Sprintf("%d-%02d", t.Year(), t.Month())
	case cube.ByQuarter:
		return fmt.Sprintf("%d-Q%d", t.Year(), (t.Month()+2)/3)
	default:
		return fmt.Sprint(t.Year())
	}
}

// values makes a table of rows that are written out.
func (s *session) values(ctx context.Context, name, columns string, rows []string) error {
	if err := s.exec(ctx, "CREATE TEMPORARY TABLE "+name+" ("+columns+")"); err != nil {
		return err
	}
	s.made = append(s.made, name)
	for part := range slices.Chunk(rows, 400) {
		if err := s.exec(ctx, "INSERT INTO "+name+" VALUES "+strings.Join(part, ", ")); err != nil {
			return err
		}
	}
	return nil
}
