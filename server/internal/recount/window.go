package recount

import (
	"time"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/cube"
)

// span is a window in city dates: first and last are included; length is what
// the previous period lies back. A window by moments is [since, until) instead.
type span struct {
	all          bool
	first, last  time.Time // midnights in the city's zone
	since, until city.Moment
	back         step
}

// step is a distance on the calendar, or in seconds.
type step struct {
	years, months, days int
	seconds             city.Moment
}

func (s step) zero() bool { return s == step{} }

// spanOf finds the window's dates as of asOf.
func spanOf(w cube.Window, asOf city.Moment, zone *time.Location) (span, error) {
	today := midnight(asOf.In(zone), 0)
	date := func(y int, m time.Month, d int) time.Time { return dateIn(y, m, d, zone) }
	y, m, d := today.Date()
	quarter := (m-1)/3*3 + 1
	lastDays := func(n int) span {
		return span{first: date(y, m, d-n+1), last: today, back: step{days: n}}
	}
	if w.Since != 0 || w.Until != 0 {
		return momentSpan(w, zone)
	}
	preset := w.Preset
	if preset == "" && w.From == "" && w.To == "" {
		preset = cube.Last30Days
	}
	switch preset {
	case "":
		return customSpan(w, zone)
	case cube.AllTime:
		return span{all: true}, nil
	case cube.Today:
		return lastDays(1), nil
	case cube.Yesterday:
		return span{first: date(y, m, d-1), last: date(y, m, d-1), back: step{days: 1}}, nil
	case cube.Last7Days:
		return lastDays(7), nil
	case cube.Last30Days:
		return lastDays(30), nil
	case cube.Last90Days:
		return lastDays(90), nil
	case cube.ThisWeek:
		monday := d - (int(today.Weekday())+6)%7
		return span{first: date(y, m, monday), last: date(y, m, monday+6), back: step{days: 7}}, nil
	case cube.ThisMonth:
		return span{first: date(y, m, 1), last: date(y, m+1, 0), back: step{months: 1}}, nil
	case cube.LastMonth:
		return span{first: date(y, m-1, 1), last: date(y, m, 0), back: step{months: 1}}, nil
	case cube.ThisQuarter:
		return span{first: date(y, quarter, 1), last: date(y, quarter+3, 0), back: step{months: 3}}, nil
	case cube.LastQuarter:
		return span{first: date(y, quarter-3, 1), last: date(y, quarter, 0), back: step{months: 3}}, nil
	case cube.ThisYear:
		return span{first: date(y, 1, 1), last: date(y, 12, 31), back: step{years: 1}}, nil
	case cube.LastYear:
		return span{first: date(y-1, 1, 1), last: date(y-1, 12, 31), back: step{years: 1}}, nil
	}
	return span{}, city.FieldErrorf(city.CodeInvalid, "window", "there is no window %s", preset)
}

// momentSpan reads moments. Those that are midnights are dates.
func momentSpan(w cube.Window, zone *time.Location) (span, error) {
	s := span{since: w.Since, until: w.Until}
	if s.until == 0 {
		s.until = city.Never
	}
	if s.until <= s.since {
		return s, city.FieldErrorf(city.CodeInvalid, "window", "a window ends after it begins")
	}
	if s.since == 0 || s.until == city.Never {
		return s, nil
	}
	first, next := s.since.In(zone), s.until.In(zone)
	if first.Equal(midnight(first, 0)) && next.Equal(midnight(next, 0)) {
		return customSpan(cube.Window{From: city.Date(first.Format(time.DateOnly)), To: city.Date(midnight(next, -1).Format(time.DateOnly))}, zone)
	}
	s.back.seconds = s.until - s.since
	return s, nil
}

// customSpan reads dates. A window that is exactly a month, a quarter or a year
// is compared with the month, quarter or year before it.
func customSpan(w cube.Window, zone *time.Location) (span, error) {
	first, err1 := time.Parse(time.DateOnly, string(w.From))
	last, err2 := time.Parse(time.DateOnly, string(w.To))
	first, last = dateIn(first.Year(), first.Month(), first.Day(), zone), dateIn(last.Year(), last.Month(), last.Day(), zone)
	if err1 != nil || err2 != nil || last.Before(first) {
		return span{}, city.FieldErrorf(city.CodeInvalid, "window", "a window needs a first and a last date, in this order")
	}
	s := span{first: first, last: last}
	next := midnight(last, 1)
	wholeMonths := 0
	if first.Day() == 1 && next.Day() == 1 {
		wholeMonths = (next.Year()-first.Year())*12 + int(next.Month()) - int(first.Month())
	}
	switch {
	case wholeMonths == 1, wholeMonths == 3 && first.Month()%3 == 1:
		s.back.months = wholeMonths
	case wholeMonths == 12 && first.Month() == 1:
		s.back.years = 1
	default:
		for t := first; t.Before(next); t = midnight(t, 1) {
			s.back.days++
		}
	}
	return s, nil
}

// bounds returns the window as [from, to).
func (s span) bounds() (from, to city.Moment) {
	switch {
	case s.all:
		return 0, city.Never
	case s.until != 0:
		return s.since, s.until
	}
	return city.At(s.first), city.At(midnight(s.last, 1))
}

// earlier returns the compared window and its asOf; ok is false where there is none.
func (s span) earlier(c cube.Comparison, asOf city.Moment, zone *time.Location) (past span, pastAsOf city.Moment, ok bool) {
	back := s.back
	if c == cube.YearEarlier {
		back = step{years: 1}
	}
	if c == "" || s.all || back.zero() {
		return span{}, 0, false
	}
	if s.until != 0 {
		past = span{since: city.At(minus(s.since.In(zone), back)), back: back}
		past.until = past.since + s.until - s.since
		return past, city.At(minus(asOf.In(zone), back)), true
	}
	past = span{first: midnight(minus(s.first.Add(12*time.Hour), back), 0), last: midnight(minus(s.last.Add(12*time.Hour), back), 0), back: back}
	if back.days == 0 && s.first.Day() == 1 && midnight(s.last, 1).Day() == 1 { // whole months stay whole
		y, m, _ := past.last.Date()
		past.last = dateIn(y, m+1, 0, zone)
	}
	return past, city.At(minus(asOf.In(zone), back)), true
}

// minus goes back on the calendar, keeping the time of day; where the month has
// no such day, to its last one.
func minus(t time.Time, s step) time.Time {
	if s.seconds != 0 {
		return t.Add(-time.Duration(s.seconds) * time.Second)
	}
	y, m, d := t.Date()
	months := s.years*12 + s.months
	first := time.Date(y, m-time.Month(months), 1, 12, 0, 0, 0, t.Location())
	if last := time.Date(first.Year(), first.Month()+1, 0, 12, 0, 0, 0, t.Location()).Day(); d > last {
		d = last
	}
	return time.Date(first.Year(), first.Month(), d-s.days, t.Hour(), t.Minute(), t.Second(), 0, t.Location())
}

// midnight returns the start of the date n days after that of t.
func midnight(t time.Time, n int) time.Time {
	y, m, d := t.Date()
	return dateIn(y, m, d+n, t.Location())
}

// quarter of an hour: clocks change at one, and by some of them.
const quarter = 15 * time.Minute

// dateIn returns the first quarter of an hour of a date. Going back from noon finds
// it also where the clocks change at midnight.
func dateIn(y int, m time.Month, d int, zone *time.Location) time.Time {
	t := time.Date(y, m, d, 12, 0, 0, 0, zone)
	for date := t.Day(); t.Add(-quarter).Day() == date; {
		t = t.Add(-quarter)
	}
	return t
}

// period is a stretch of time that figures are counted for.
type period struct {
	from, to city.Moment
	partial  bool
}

// periods cuts [from, to) into local buckets; those after asOf are left out.
func periods(g cube.Granularity, from, to, asOf city.Moment, zone *time.Location) []period {
	var list []period
	for t := bucketStart(g, from.In(zone)); ; {
		next := bucketEnd(g, t)
		start, end := city.At(t), city.At(next)
		if start >= to || max(start, from) > asOf {
			return list
		}
		p := period{from: max(start, from), to: min(end, to)}
		p.partial = p.from != start || p.to != end || end > asOf+1
		list = append(list, p)
		t = next
	}
}

func bucketStart(g cube.Granularity, t time.Time) time.Time {
	y, m, d := t.Date()
	switch g {
	case cube.ByHour:
		t = t.Add(-time.Duration(t.Minute()%15)*time.Minute - time.Duration(t.Second())*time.Second)
		for reads := periodName(g, t); periodName(g, t.Add(-quarter)) == reads; {
			t = t.Add(-quarter)
		}
		return t
	case cube.ByWeek:
		d -= (int(t.Weekday()) + 6) % 7
	case cube.ByMonth:
		d = 1
	case cube.ByQuarter:
		m, d = (m-1)/3*3+1, 1
	case cube.ByYear:
		m, d = 1, 1
	}
	return dateIn(y, m, d, t.Location())
}

func bucketEnd(g cube.Granularity, t time.Time) time.Time {
	y, m, d := t.Date()
	switch g {
	case cube.ByHour:
		for reads := periodName(g, t); periodName(g, t) == reads; {
			t = t.Add(quarter)
		}
		return t
	case cube.ByWeek:
		d += 7
	case cube.ByMonth:
		m++
	case cube.ByQuarter:
		m += 3
	case cube.ByYear:
		y++
	default:
		d++
	}
	return dateIn(y, m, d, t.Location())
}
