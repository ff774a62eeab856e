package recount

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/tugu-city/tugu/server/city"
)

// days makes the table day, the calendar that pauses are measured by: the dates
// that count (every date, or with working = 1 the working days), numbered by i,
// each [start, finish), with the seconds that counted before it. It is empty
// where nothing pauses.
func (s *session) days(ctx context.Context, upTo city.Moment) error {
	if err := s.exec(ctx, "CREATE TEMPORARY TABLE day (working bigint, i bigint, start bigint, finish bigint, cum bigint)"); err != nil {
		return err
	}
	s.made = append(s.made, "day")
	if len(s.book.pausing) == 0 {
		return nil
	}
	var first, last int64
	if err := s.tx.QueryRowContext(ctx, `SELECT coalesce(min(submitted_at), 0),
		coalesce(max(CASE WHEN coalesce(response_due, 0) > coalesce(resolution_due, 0) THEN response_due ELSE resolution_due END), 0)
		FROM complaint WHERE policy IN (?`+strings.Repeat(", ?", len(s.book.pausing)-1)+")", s.book.policies()...).Scan(&first, &last); err != nil {
		return fmt.Errorf("recount: read the span of the promises: %w", err)
	}
	last = max(last, int64(upTo))
	last += 2*(last-first) + 90*int64(city.Day) // a pause of all that time, in working days
	for _, working := range []bool{false, true} {
		if err := s.insertDays(ctx, working, city.Moment(first), city.Moment(last)); err != nil {
			return err
		}
	}
	if err := s.exec(ctx, "CREATE INDEX recount_day ON day (working, start)"); err != nil {
		return err
	}
	return s.exec(ctx, "CREATE INDEX recount_day_cum ON day (working, cum)")
}

func (s *session) insertDays(ctx context.Context, working bool, first, last city.Moment) error {
	var rows []string
	var i, cum int64
	flag := 0
	if working {
		flag = 1
	}
	for t := midnight(first.In(s.profile.Zone), -1); city.At(t) <= last; t = midnight(t, 1) {
		if working && !s.counts(t) {
			continue
		}
		start, finish := int64(city.At(t)), int64(city.At(midnight(t, 1)))
		rows = append(rows, fmt.Sprintf("(%d, %d, %d, %d, %d)", flag, i, start, finish, cum))
		i++
		cum += finish - start
	}
	for part := range slices.Chunk(rows, 400) {
		if err := s.exec(ctx, "INSERT INTO day VALUES "+strings.Join(part, ", ")); err != nil {
			return err
		}
	}
	return nil
}

// counts reports whether a date is neither of the weekend nor a holiday.
func (s *session) counts(date time.Time) bool {
	_, holiday := s.profile.Calendar.Holidays[city.Date(date.Format(time.DateOnly))]
	return !holiday && !slices.Contains(s.profile.Calendar.Weekend, date.Weekday())
}

// policies lists the policies that pause a clock, once for each.
func (b *book) policies() []any {
	list := make([]any, len(b.pausing))
	for i, row := range b.pausing {
		list[i] = row[0]
	}
	return list
}
