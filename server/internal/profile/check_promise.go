package profile

import (
	"fmt"
	"slices"
	"time"

	"github.com/tugu-city/tugu/server/city"
)

// soon is how long before the calendar's end a warning begins.
const soon = 90

var weekdays = map[string]time.Weekday{
	"MONDAY": time.Monday, "TUESDAY": time.Tuesday, "WEDNESDAY": time.Wednesday, "THURSDAY": time.Thursday,
	"FRIDAY": time.Friday, "SATURDAY": time.Saturday, "SUNDAY": time.Sunday,
}

func weekdayNames() []string {
	return []string{"MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"}
}

func (c *checker) calendar() {
	cal := c.doc.Calendar
	if cal == nil {
		return
	}
	c.span("calendar.first", cal.First, "calendar.last", cal.Last)
	c.last = cal.Last
	for i, w := range cal.Weekend {
		p := fmt.Sprintf("calendar.weekend[%d]", i)
		c.oneOf(p, w, weekdayNames())
		if slices.Index(cal.Weekend, w) < i {
			c.bad(p, "%s is given twice; remove one", w)
		}
	}
	if len(cal.Weekend) >= len(weekdays) {
		c.bad("calendar.weekend", "no day of the week is left to work on; remove at least one")
	}
	seen := map[string]int{}
	for i, h := range cal.Holidays {
		p := fmt.Sprintf("calendar.holidays[%d]", i)
		if !c.date(p+".date", h.Date) || h.Date == "" {
			continue
		}
		if h.Date < cal.First || h.Date > cal.Last {
			c.bad(p+".date", "%s lies outside the calendar (%s to %s); widen calendar.first and calendar.last, or remove it", h.Date, cal.First, cal.Last)
		}
		key := string(h.Date) + " " + h.Name
		if first, twice := seen[key]; twice {
			c.bad(p, "%s %q is given twice; line %d has it already", h.Date, h.Name, c.at(fmt.Sprintf("calendar.holidays[%d]", first)).line)
			continue
		}
		seen[key] = i
	}
}

func (c *checker) policyList() {
	seen := map[string]int{}
	working := false
	for i := range c.doc.Policies {
		pol := &c.doc.Policies[i]
		p := fmt.Sprintf("policies[%d]", i)
		for _, required := range []string{"code", "validFrom", "response", "resolution"} {
			if _, ok := c.places[join(p, required)]; !ok {
				c.bad(join(p, required), "is missing; add it")
			}
		}
		if first, twice := seen[pol.Code]; twice && pol.Code != "" {
			c.bad(p+".code", "the code %q is given twice; line %d has it already. A changed promise is a new policy with its own code and validFrom", pol.Code, c.at(fmt.Sprintf("policies[%d].code", first)).line)
		} else if pol.Code == city.NotAssigned {
			c.bad(p+".code", "the code %s is kept for complaints without one; choose another", city.NotAssigned)
		} else {
			seen[pol.Code] = i
		}
		c.date(p+".validFrom", pol.ValidFrom)
		for j, s := range pol.Sources {
			c.reference(fmt.Sprintf("%s.sources[%d]", p, j), s, "source", c.sources)
		}
		for j, s := range pol.Categories {
			if !c.ruled(s) {
				c.reference(fmt.Sprintf("%s.categories[%d]", p, j), s, "category", c.categories)
			}
		}
		c.clock(p+".response", pol.Response)
		c.clock(p+".resolution", pol.Resolution)
		if pol.Response.Working || pol.Resolution.Working {
			working = true
			c.covered(p, pol)
		}
	}
	if working && c.now != nil && c.last != "" {
		today := city.DateOf(city.At(c.now()), c.zone)
		if limit := city.DateOf(city.At(c.now().AddDate(0, 0, soon)), c.zone); c.last < limit {
			c.warn("calendar.last", "today is %s and the calendar ends on %s: complaints whose promise in working days runs past it cannot be taken; add the holidays of the following year", today, c.last)
		}
	}
}

// ruled reports whether a category rule knows the category.
func (c *checker) ruled(category string) bool {
	p := city.Profile{}
	for _, r := range c.doc.CategoryRules {
		p.CategoryRules = append(p.CategoryRules, city.CategoryRule{Match: r.Match})
	}
	_, ok := p.Category(category)
	return ok
}

func (c *checker) clock(p string, r city.ClockRule) {
	if r.Due != "" {
		c.oneOf(p+".due", string(r.Due), []string{string(city.DueExact), string(city.DueEndOfDay), string(city.DueFromRecord), string(city.DueNone)})
	}
	_, given := c.places[p]
	counts := r.Due == city.DueExact || r.Due == city.DueEndOfDay || r.Due == ""
	switch {
	case counts && given && (r.Days < 1 || r.Days > 3660) && !c.wrong(p+".days"):
		c.bad(p+".days", "%d must be 1 to 3660 days", r.Days)
	case (r.Due == city.DueFromRecord || r.Due == city.DueNone) && (r.Days != 0 || r.Working || r.Pause || r.PauseCapDays != 0):
		c.bad(p, "a clock that is due %s counts no days; remove days, working, pause and pauseCapDays", r.Due)
	}
	if r.PauseCapDays < 0 || r.PauseCapDays > 3660 {
		c.bad(p+".pauseCapDays", "%d must be 0 (no bound) to 3660 days", r.PauseCapDays)
	}
	if r.PauseCapDays > 0 && !r.Pause {
		c.bad(p+".pauseCapDays", "has no effect without \"pause: true\"; add that, or remove it")
	}
}

// covered checks that a policy in working days has a calendar to count them with.
func (c *checker) covered(p string, pol *city.Policy) {
	cal := c.doc.Calendar
	if cal == nil {
		c.bad(p, "promises working days, and the profile has no calendar; add calendar with first, last, weekend and holidays")
		return
	}
	if pol.ValidFrom != "" && cal.First != "" && pol.ValidFrom < cal.First {
		c.bad(p+".validFrom", "promises working days from %s, and the calendar begins on %s; set validFrom to that date or later, or add earlier holidays", pol.ValidFrom, cal.First)
	}
	if pol.ValidFrom > cal.Last && cal.Last != "" {
		c.bad(p+".validFrom", "promises working days from %s, and the calendar ends on %s; add the holidays of that year", pol.ValidFrom, cal.Last)
	}
}
