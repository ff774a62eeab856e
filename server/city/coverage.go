package city

import (
	"slices"
	"time"
)

// TakenUntil returns the last date of submission whose promises in working days
// the calendar covers: of a later date, complaints under such a promise cannot be
// taken. It is false where no policy counts working days. A calendar that covers
// no date at all yields the day before its first one.
func (p *Profile) TakenUntil() (last Date, ok bool) {
	cal := &p.Calendar
	if cal.Zone == nil || cal.Last == "" || !slices.ContainsFunc(p.Policies, func(pol Policy) bool { return pol.Response.Working || pol.Resolution.Working }) {
		return "", false
	}
	// Promises are some days or weeks long: looked for from the end, it is found soon.
	end, ok := cal.Last.Start(cal.Zone)
	if !ok {
		return "", false
	}
	for n := 0; ; n-- {
		day := cal.midnight(end, n)
		date := Date(day.Format(time.DateOnly))
		if !cal.covers(day) || p.coversDay(date, At(cal.midnight(end, n+1))-1) {
			return date, true
		}
	}
}

// coversDay reports whether every promise in working days that is in force on the date ends within the calendar for
// a complaint of the date's last second.
func (p *Profile) coversDay(day Date, t0 Moment) bool {
	for i := range p.Policies {
		pol := &p.Policies[i]
		if pol.ValidFrom > day || p.replaced(pol, day) {
			continue
		}
		for _, r := range []ClockRule{pol.Response, pol.Resolution} {
			if !r.Working {
				continue
			}
			if _, err := r.Dues(&p.Calendar, t0, 0, nil); err != nil {
				return false
			}
		}
	}
	return true
}

// replaced reports whether a later policy for the very same complaints is in force on the date.
func (p *Profile) replaced(pol *Policy, day Date) bool {
	return slices.ContainsFunc(p.Policies, func(o Policy) bool {
		return o.ValidFrom > pol.ValidFrom && o.ValidFrom <= day && slices.Equal(o.Sources, pol.Sources) && slices.Equal(o.Categories, pol.Categories)
	})
}
