package cube

import "github.com/tugu-city/tugu/server/city"

// origin is the column that holds the moment of what a slot counts, in a plain life.
type origin uint8

const (
	ofSubmission origin = iota
	ofAnswer
	ofEnd
	ofAssignment
	ofResponseDue // the second after it
	ofResolutionDue
)

// originsOf returns where the moments that slots count come from; nil where a column
// does not hold them.
func originsOf(want slotSet) (list []origin) {
	add := func(s origin, of slotSet) {
		if want&of != 0 {
			list = append(list, s)
		}
		want &^= of
	}
	add(ofSubmission, stillSlots|slots(sReceived, verdictSlot(city.Response, city.Unobserved), verdictSlot(city.Resolution, city.Unobserved)))
	add(ofAnswer, slots(sResponded, sResponseTime, verdictSlot(city.Response, city.Met)))
	add(ofEnd, endSlots|slots(sResolutionTime, sAccurate, sAnswered,
		verdictSlot(city.Resolution, city.Met), verdictSlot(city.Response, city.Exempt), verdictSlot(city.Resolution, city.Exempt)))
	add(ofAssignment, slots(sAssigned, sTransferred))
	add(ofResponseDue, slots(verdictSlot(city.Response, city.Breached)))
	add(ofResolutionDue, slots(verdictSlot(city.Resolution, city.Breached)))
	if want != 0 {
		return nil
	}
	return list
}

// may reports whether anything that the row in the chunk occurred as may be wanted, as far
// as the columns tell.
func (s *search) may(c *chunk, i int) bool {
	if c.odd.has(i) {
		return true
	}
	t0 := c.col[colT0].at(i)
	if s.sub && !s.within(t0) {
		return false
	}
	if s.origins == nil || c.irregular.has(i) {
		return true
	}
	for _, from := range s.origins {
		m := t0
		switch from {
		case ofAnswer:
			m = fromT0(t0, c.col[colT1].at(i))
		case ofEnd:
			m = fromT0(t0, c.col[colEnd].at(i))
		case ofAssignment:
			m = fromT0(t0, c.col[colAssigned].at(i))
		case ofResponseDue, ofResolutionDue:
			k := city.Response + city.Clock(from-ofResponseDue)
			if m = c.dues[c.col[colDues].at(i)].due(k, t0); m != 0 {
				m = max(m+1, t0)
			}
		}
		if m != 0 && (s.sub || s.within(m)) && m >= s.since && m <= s.until {
			return true
		}
	}
	return false
}
