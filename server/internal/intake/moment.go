package intake

import (
	"strconv"
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
	serials bool // numbers are dates of a spreadsheet
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
	english := ""
	for _, l := range r.layouts {
		text := text
		if strings.Contains(l.text, "Jan") {
			if english == "" {
				english = englishMonths(text)
			}
			text = english
		}
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
	if wall, ok := serial(text); ok && r.serials {
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

// months are beginnings of Indonesian names of months that are not the English ones.
var months = []struct{ full, short, english string }{
	{"januari", "", "Jan"},
	{"februari", "peb", "Feb"},
	{"maret", "", "Mar"},
	{"april", "", "Apr"},
	{"mei", "mei", "May"},
	{"juni", "", "Jun"},
	{"juli", "", "Jul"},
	{"agustus", "agu ags agt agst", "Aug"},
	{"september", "sept", "Sep"},
	{"oktober", "okt", "Oct"},
	{"november", "nop nov", "Nov"},
	{"desember", "des", "Dec"},
}

// englishMonths writes Indonesian names of months as their English short ones;
// English full names are shortened, too.
func englishMonths(text string) string {
	words := strings.Fields(strings.ReplaceAll(text, "-", " - "))
	for i, w := range words {
		low := strings.Trim(strings.ToLower(w), ".,")
		for _, m := range months {
			if low == m.full || low != "" && strings.Contains(" "+m.short+" ", " "+low+" ") || len(low) >= 3 && strings.EqualFold(low[:3], m.english) {
				words[i] = m.english
				break
			}
		}
	}
	return strings.ReplaceAll(strings.Join(words, " "), " - ", "-")
}

// serial reads a date as spreadsheets keep it, days since 1899-12-30, with or
// without the time of day in a second number.
func serial(text string) (wall time.Time, ok bool) {
	var days float64
	parts := strings.Fields(text)
	if len(parts) == 0 || len(parts) > 2 {
		return wall, false
	}
	for _, part := range parts {
		n, err := strconv.ParseFloat(part, 64)
		if err != nil {
			return wall, false
		}
		days += n
	}
	if !(days > 20_000 && days < 80_000) { // 1954 to 2119
		return wall, false
	}
	return time.Date(1899, time.December, 30, 0, 0, 0, 0, time.UTC).Add(time.Duration(days*86400+0.5) * time.Second), true
}
