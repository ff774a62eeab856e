package city

import "time"

// Moment is a whole UTC second since 1970-01-01. Zero means "has not happened".
type Moment int64

// At returns the moment of t, dropping fractions of a second.
func At(t time.Time) Moment {
	if t.IsZero() {
		return 0
	}
	return Moment(t.Unix())
}

// Time returns the moment in UTC, or the zero time for "has not happened".
func (m Moment) Time() time.Time {
	if m == 0 {
		return time.Time{}
	}
	return time.Unix(int64(m), 0).UTC()
}

// In returns the moment in the given zone, or the zero time for "has not happened".
func (m Moment) In(zone *time.Location) time.Time {
	if m == 0 {
		return time.Time{}
	}
	return time.Unix(int64(m), 0).In(zone)
}

// Lengths in seconds.
const (
	Hour Moment = 3600
	Day         = 24 * Hour
)

// Date is a calendar day of the city, written 2006-01-02. The empty string means "open".
type Date string

// DateOf returns the city date on which m falls.
func DateOf(m Moment, zone *time.Location) Date {
	return Date(m.In(zone).Format(time.DateOnly))
}

// Start returns the first second of the date in the zone, and false if the date is not a date.
func (d Date) Start(zone *time.Location) (Moment, bool) {
	t, err := time.Parse(time.DateOnly, string(d))
	if err != nil {
		return 0, false
	}
	return At(StartOfDay(t.Year(), t.Month(), t.Day(), zone)), true
}

// StartOfDay returns the first second of a local date. It is not always 00:00:
// in some zones the clock changes at midnight, so that 00:00 does not exist (and
// time.Date returns 23:00 of the day before) or exists twice.
func StartOfDay(year int, month time.Month, day int, zone *time.Location) time.Time {
	t := time.Date(year, month, day, 0, 0, 0, 0, zone)
	date := time.Date(year, month, day, 12, 0, 0, 0, zone).Day()
	since, until := t.ZoneBounds()
	if t.Day() != date {
		return until.In(zone)
	}
	if since.IsZero() || t.Sub(since) > 24*time.Hour {
		return t
	}
	before := since.Add(-time.Second).In(zone) // the last second before the clock changed
	if before.Day() != date {
		return t
	}
	h, m, s := before.Clock()
	return before.Add(-time.Duration(h)*time.Hour - time.Duration(m)*time.Minute - time.Duration(s)*time.Second)
}
