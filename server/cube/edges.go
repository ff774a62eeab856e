package cube

import (
	"slices"
	"sync"

	"github.com/tugu-city/tugu/server/city"
)

// maxEdgeDays bounds the days whose moments a chunk remembers: the present one, and
// those that the common comparisons look at.
const maxEdgeDays = 4

// edges remembers, by city day, at which moments the rows of a sealed chunk can
// count otherwise by time alone, whatever is asked. A day is collected when it is
// first needed. The copies of a chunk share it, because rows stay as they are:
// who uses it leaves out those that are gone.
type edges struct {
	mu   sync.Mutex // guards days
	days []edgeDay
}

// edgeDay is the moments of [from, until).
type edgeDay struct {
	from, until sec
	list        []uint64 // moment<<32 | row, in order
}

// of returns the moments of the day of a collector, which the caller does not change.
func (e *edges) of(c *collector, ch *chunk) []uint64 {
	e.mu.Lock()
	defer e.mu.Unlock()
	for i := range e.days {
		if e.days[i].from == c.from {
			return e.days[i].list
		}
	}
	day := edgeDay{c.from, c.until, slices.Clip(c.rows(ch))}
	if len(e.days) == maxEdgeDays {
		e.days = slices.Delete(e.days, 0, 1)
	}
	e.days = append(e.days, day)
	return day.list
}

// dayOf returns the city day that m lies in.
func dayOf(m sec, p *city.Profile) (from, until sec) {
	local := toMoment(m).In(p.Zone)
	return toSec(city.At(day(local, 0))), toSec(city.At(day(local, 1)))
}
