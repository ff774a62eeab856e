package cube

import (
	"fmt"
	"time"

	"github.com/tugu-city/tugu/server/city"
)

// day returns the first second of the local date n days after that of t.
func day(t time.Time, n int) time.Time {
	return city.StartOfDay(t.Year(), t.Month(), t.Day()+n, t.Location())
}

// month returns the first second of the local month n months after that of t.
func month(t time.Time, n int) time.Time {
	return city.StartOfDay(t.Year(), t.Month()+time.Month(n), 1, t.Location())
}

// monday returns the first second of the Monday of t's week.
func monday(t time.Time) time.Time { return day(t, -(int(t.Weekday())+6)%7) }

// quarter returns the first second of the quarter n quarters after that of t.
func quarter(t time.Time, n int) time.Time {
	return month(t, -(int(t.Month())-1)%3+3*n)
}

// presetBounds returns the window of a preset around now.
func presetBounds(p Preset, now time.Time) (from, to time.Time, ok bool) {
	tomorrow := day(now, 1)
	switch p {
	case Today:
		return day(now, 0), tomorrow, true
	case Yesterday:
		return day(now, -1), day(now, 0), true
	case Last7Days:
		return day(now, -6), tomorrow, true
	case Last30Days:
		return day(now, -29), tomorrow, true
	case Last90Days:
		return day(now, -89), tomorrow, true
	case ThisWeek:
		return monday(now), day(monday(now), 7), true
	case ThisMonth:
		return month(now, 0), month(now, 1), true
	case LastMonth:
		return month(now, -1), month(now, 0), true
	case ThisQuarter:
		return quarter(now, 0), quarter(now, 1), true
	case LastQuarter:
		return quarter(now, -1), quarter(now, 0), true
	case ThisYear:
		return month(now, 1-int(now.Month())), month(now, 13-int(now.Month())), true
	case LastYear:
		return month(now, -11-int(now.Month())), month(now, 1-int(now.Month())), true
	}
	return from, to, false
}

// bounds finds the window as of the moment.
func (w Window) bounds(asOf city.Moment, zone *time.Location) (Bounds, error) {
	dates, moments := w.From != "" || w.To != "", w.Since != 0 || w.Until != 0
	if w.Preset != "" && (dates || moments) || dates && moments {
		return Bounds{}, city.FieldErrorf(city.CodeInvalid, "window", "give either preset, or from and to, or since and until")
	}
	switch {
	case dates:
		return w.dates(zone)
	case moments:
		return w.moments()
	}
	preset := w.Preset
	if preset == "" {
		preset = Last30Days
	}
	if preset == AllTime {
		return Bounds{0, city.Never, AllTime}, nil
	}
	from, to, ok := presetBounds(preset, asOf.In(zone))
	if !ok {
		return Bounds{}, city.FieldErrorf(city.CodeInvalid, "window.preset", "%q is not a preset", preset)
	}
	return Bounds{city.At(from), city.At(to), preset}, nil
}

func (w Window) moments() (Bounds, error) {
	b := Bounds{w.Since, w.Until, ""}
	if b.To == 0 {
		b.To = city.Never
	}
	if b.From < 0 || b.To <= b.From {
		return b, city.FieldErrorf(city.CodeInvalid, "window.until", "lies before since, or in the same second; until is the first moment after the window")
	}
	return b, nil
}

func (w Window) dates(zone *time.Location) (Bounds, error) {
	b := Bounds{0, city.Never, ""}
	if w.From != "" {
		m, ok := w.From.Start(zone)
		if !ok {
			return b, city.FieldErrorf(city.CodeInvalid, "window.from", "%q is not a date; write it as 2026-11-24", w.From)
		}
		b.From = m
	}
	if w.To != "" {
		m, ok := w.To.Start(zone)
		if !ok {
			return b, city.FieldErrorf(city.CodeInvalid, "window.to", "%q is not a date; write it as 2026-11-24", w.To)
		}
		b.To = city.At(day(m.In(zone), 1))
	}
	if b.From >= b.To {
		return b, city.FieldErrorf(city.CodeInvalid, "window.to", "%s is before from, %s; the last date is included", w.To, w.From)
	}
	return b, nil
}

// shift moves local times back by whole days or months, or moments by seconds.
type shift struct {
	days, months int
	seconds      city.Moment
}

func (s shift) back(t time.Time) time.Time {
	switch {
	case s.months != 0:
		return monthsBack(t, s.months)
	case s.seconds != 0:
		return t.Add(-time.Duration(s.seconds) * time.Second)
	}
	return time.Date(t.Year(), t.Month(), t.Day()-s.days, t.Hour(), t.Minute(), t.Second(), 0, t.Location())
}

// start moves the first second of a date back to that of another date.
func (s shift) start(t time.Time) time.Time {
	return day(s.back(time.Date(t.Year(), t.Month(), t.Day(), 12, 0, 0, 0, t.Location())), 0)
}

// monthsBack keeps the day of the month, or takes the month's last day where it
// is shorter: 29 February becomes 28 February.
func monthsBack(t time.Time, n int) time.Time {
	first := month(t, -n)
	last := month(first, 1).AddDate(0, 0, -1).Day()
	return time.Date(first.Year(), first.Month(), min(t.Day(), last), t.Hour(), t.Minute(), t.Second(), 0, t.Location())
}

// compared returns the window and the moment to compare with. A running period
// is compared with the elapsed part of the one before: its window ends with the
// shifted moment because nothing later has happened as of it.
func (b Bounds) compared(c Comparison, asOf city.Moment, zone *time.Location) (Bounds, city.Moment, error) {
	if b.From == 0 || b.To == city.Never {
		return b, 0, city.FieldErrorf(city.CodeInvalid, "compare", "a window without both ends has no earlier period; choose a preset other than ALL, or give from and to")
	}
	s := shift{months: 12}
	if c == PreviousPeriod {
		s = b.length(zone)
	} else if c != YearEarlier {
		return b, 0, city.FieldErrorf(city.CodeInvalid, "compare", "%q is not a comparison", c)
	}
	back := func(m city.Moment) city.Moment { return city.At(s.back(m.In(zone))) }
	if !b.inDates(zone) { // moments keep their distance
		from := back(b.From)
		return Bounds{from, from + b.To - b.From, ""}, back(asOf), nil
	}
	first, end := b.From.In(zone), b.To.In(zone)
	to := s.start(end)
	if first.Day() != 1 || end.Day() != 1 { // whole months stay whole; else dates move
		to = day(s.start(day(end, -1)), 1)
	}
	return Bounds{city.At(s.start(first)), city.At(to), ""}, back(asOf), nil
}

// Earlier returns the window that w is compared with as of the moment, and the
// moment as of which that one is counted: asOf, as much earlier.
func (w Window) Earlier(c Comparison, asOf city.Moment, zone *time.Location) (Bounds, city.Moment, error) {
	b, err := w.bounds(asOf, zone)
	if err != nil {
		return b, 0, err
	}
	return b.compared(c, asOf, zone)
}

// inDates reports whether both ends are the first seconds of dates.
func (b Bounds) inDates(zone *time.Location) bool {
	from, to := b.From.In(zone), b.To.In(zone)
	return from.Equal(day(from, 0)) && to.Equal(day(to, 0))
}

// length returns by how much the preceding period lies earlier.
func (b Bounds) length(zone *time.Location) shift {
	if !b.inDates(zone) {
		return shift{seconds: b.To - b.From}
	}
	switch b.Preset {
	case ThisMonth, LastMonth:
		return shift{months: 1}
	case ThisQuarter, LastQuarter:
		return shift{months: 3}
	case ThisYear, LastYear:
		return shift{months: 12}
	}
	from, to := b.From.In(zone), b.To.In(zone)
	rolling := b.Preset == Last30Days || b.Preset == Last90Days // also on the one day on which they happen to be a month or a quarter
	if !rolling && from.Day() == 1 && to.Day() == 1 {           // dates that are a month, a quarter or a year are compared as one
		switch n := (to.Year()-from.Year())*12 + int(to.Month()) - int(from.Month()); {
		case n == 1, n == 3 && from.Month()%3 == 1, n == 12 && from.Month() == 1:
			return shift{months: n}
		}
	}
	n := int(to.Sub(from).Hours()/24 + 0.5)
	return shift{days: n}
}

// bucketStart returns the start of the period that t lies in, and of the next.
func (g Granularity) bucketStart(t time.Time) (start, next time.Time, ok bool) {
	switch g {
	case ByHour:
		// An hour is what reads the same date, hour and offset: a day has 23 or 25 of them where clocks change,
		// and one is cut where they change by half an hour.
		_, offset := t.Zone()
		start = time.Unix((t.Unix()+int64(offset))/3600*3600-int64(offset), 0).In(t.Location())
		next = start.Add(time.Hour)
		since, until := t.ZoneBounds()
		if since.After(start) {
			start = since
		}
		if !until.IsZero() && until.Before(next) {
			next = until
		}
		return start, next, true
	case ByDay:
		return day(t, 0), day(t, 1), true
	case ByWeek:
		return monday(t), day(monday(t), 7), true
	case ByMonth:
		return month(t, 0), month(t, 1), true
	case ByQuarter:
		return quarter(t, 0), quarter(t, 1), true
	case ByYear:
		return month(t, 1-int(t.Month())), month(t, 13-int(t.Month())), true
	}
	return t, t, false
}

// name returns the period's name: 2026-11-24T14+07:00, 2026-11-24, 2026-W48,
// 2026-11, 2026-Q4 or 2026. An hour carries its offset: where clocks go back, two
// hours of a day read the same without.
func (g Granularity) name(start time.Time) string {
	switch g {
	case ByHour:
		return start.Format("2006-01-02T15Z07:00")
	case ByDay:
		return start.Format(time.DateOnly)
	case ByWeek:
		y, w := start.ISOWeek()
		return fmt.Sprintf("%d-W%02d", y, w)
	case ByMonth:
		return start.Format("2006-01")
	case ByQuarter:
		return fmt.Sprintf("%d-Q%d", start.Year(), (int(start.Month())+2)/3)
	default:
		return start.Format("2006")
	}
}
