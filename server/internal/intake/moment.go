package intake

import (
	"strings"
	"time"

	"github.com/tugu-city/tugu/server/city"
)

// A source's moments lie in these years; what does not is a placeholder such as
// 1900-01-01 or 9999-12-31.
const (
	firstYear = 1970
	lastYear  = 2099
)

// clockReader reads the moments of one source.
type clockReader struct {
	layouts []layout
	zone    *time.Location
}

type layout struct {
	text   string
	offset bool // the text itself says the offset from UTC
}

func newClockReader(layouts []string, zone *time.Location) clockReader {
	r := clockReader{zone: zone}
	for _, l := range layouts {
		r.layouts = append(r.layouts, layout{l, strings.Contains(l, "Z07") || strings.Contains(l, "-07") || strings.Contains(l, "MST")})
	}
	return r
}

// reading is what a text says: one moment, or two where the local time happened
// twice.
type reading struct {
	first, second city.Moment
	odd           suspicion // ambiguousTime, skippedTime or 0
}

// read returns the reading of a text; ok is false where no layout fits, and
// possible is false outside the years of complaints.
func (r clockReader) read(text string) (m reading, ok, possible bool) {
	for _, l := range r.layouts {
		if l.offset {
			t, err := time.ParseInLocation(l.text, text, r.zone)
			if err != nil {
				continue
			}
			at := city.Moment(t.Unix())
			return reading{first: at, second: at}, true, plausible(t.UTC().Year(), at)
		}
		wall, err := time.Parse(l.text, text)
		if err != nil {
			continue
		}
		if y := wall.Year(); y < firstYear || y > lastYear {
			return reading{}, true, false
		}
		m = r.local(wall)
		return m, true, plausible(wall.Year(), m.first)
	}
	return reading{}, false, false
}

func plausible(year int, m city.Moment) bool {
	return year >= firstYear && year <= lastYear && m > 0
}

// local finds the moments at which the zone's clocks showed the wall time, which
// is given as if it were UTC.
func (r clockReader) local(wall time.Time) reading {
	_, before := wall.Add(-26 * time.Hour).In(r.zone).Zone()
	_, after := wall.Add(26 * time.Hour).In(r.zone).Zone()
	early := wall.Add(-time.Duration(before) * time.Second)
	if before == after {
		at := city.Moment(early.Unix())
		return reading{first: at, second: at}
	}
	late := wall.Add(-time.Duration(after) * time.Second)
	_, atEarly := early.In(r.zone).Zone()
	_, atLate := late.In(r.zone).Zone()
	a, b := city.Moment(early.Unix()), city.Moment(late.Unix())
	switch isEarly, isLate := atEarly == before, atLate == after; {
	case isEarly && isLate:
		return reading{first: min(a, b), second: max(a, b), odd: ambiguousTime}
	case isEarly:
		return reading{first: a, second: a}
	case isLate:
		return reading{first: b, second: b}
	default:
		return reading{first: a, second: a, odd: skippedTime}
	}
}
