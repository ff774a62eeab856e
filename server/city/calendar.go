package city

import "time"

// Calendar knows the working days of the city: every date but weekends and
// holidays. It covers the dates First to Last; beyond them it cannot tell, and a
// working-day promise that runs past Last is an error of the profile.
type Calendar struct {
	Version  string          // changes whenever the list does; recorded with each complaint
	First    Date            // first covered date
	Last     Date            // last covered date
	Weekend  []time.Weekday  // days of the week that are never working days
	Holidays map[Date]string // date to name: national holidays and joint leave
	Zone     *time.Location  // the city's zone
}

// Working reports whether d is a working day.
func (c *Calendar) Working(d time.Time) bool {
	for _, w := range c.Weekend {
		if d.Weekday() == w {
			return false
		}
	}
	_, holiday := c.Holidays[Date(d.Format(time.DateOnly))]
	return !holiday
}

// midnight returns the first second of the local date n days after that of m.
func (c *Calendar) midnight(m Moment, n int) time.Time {
	t := m.In(c.Zone)
	return StartOfDay(t.Year(), t.Month(), t.Day()+n, c.Zone)
}

// covers reports whether the date of t lies in the calendar.
func (c *Calendar) covers(t time.Time) bool {
	d := Date(t.Format(time.DateOnly))
	return d >= c.First && d <= c.Last
}

// Add returns the first second at which the working time elapsed since from is
// length; ok is false where the calendar does not reach that far.
func (c *Calendar) Add(from, length Moment) (m Moment, ok bool) {
	for n := 0; ; n++ {
		day := c.midnight(from, n)
		if !c.covers(day) {
			return 0, false
		}
		if !c.Working(day) {
			continue
		}
		start, end := At(day), At(c.midnight(from, n+1))
		if start < from {
			start = from
		}
		if length <= end-start {
			return start + length, true
		}
		length -= end - start
	}
}

// Between returns the working seconds in [from, to).
func (c *Calendar) Between(from, to Moment) Moment {
	var sum Moment
	for n := 0; ; n++ {
		day := c.midnight(from, n)
		start, end := At(day), At(c.midnight(from, n+1))
		if start >= to {
			return sum
		}
		if !c.Working(day) {
			continue
		}
		sum += min(end, to) - max(start, from)
	}
}

// endOfDay returns 23:59:59 of the n-th date after that of from, counting
// working dates only if working is set.
func (c *Calendar) endOfDay(from Moment, n int, working bool) (m Moment, ok bool) {
	if !working {
		return At(c.midnight(from, n+1)) - 1, true
	}
	for i := 1; ; i++ {
		day := c.midnight(from, i)
		if !c.covers(day) {
			return 0, false
		}
		if !c.Working(day) {
			continue
		}
		if n--; n <= 0 {
			return At(c.midnight(from, i+1)) - 1, true
		}
	}
}
