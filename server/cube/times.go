package cube

import (
	"slices"
	"sort"
	"time"

	"github.com/tugu-city/tugu/server/city"
)

// maxTimes bounds the periods that one time can be grouped into; a group's code has 16 bits.
const maxTimes = 65_000

// timeAxis numbers the periods of one time of a complaint: period i, which
// begins at starts[i], has the code i + 1; 0 = it has not happened.
type timeAxis struct {
	TimeDimension
	starts []sec
	until  sec // first moment after the last period
	zone   *time.Location
}

// newTimeAxis cuts [from, until) into the city's local periods.
func newTimeAxis(d TimeDimension, from, until city.Moment, zone *time.Location) (*timeAxis, error) {
	if !slices.Contains(Times(), d.Of) {
		return nil, city.FieldErrorf(city.CodeInvalid, "times", "%q is not a time of a complaint", d.Of)
	}
	a := &timeAxis{TimeDimension: d, until: toSec(until), zone: zone}
	start, next, ok := d.Every.bucketStart(from.In(zone))
	if !ok {
		return nil, city.FieldErrorf(city.CodeInvalid, "times", "%q is not a granularity", d.Every)
	}
	for ; city.At(start) < until; start, next, _ = d.Every.bucketStart(next) {
		if len(a.starts) == maxTimes {
			return nil, city.FieldErrorf(city.CodeTooLarge, "times",
				"there are more than %d periods by %s between the first complaint and now; choose longer periods, or bound the time with filter.times", maxTimes, d.Every)
		}
		a.starts = append(a.starts, toSec(city.At(start)))
	}
	return a, nil
}

// extend adds the periods up to until; false where there are too many.
func (a *timeAxis) extend(until city.Moment) bool {
	a.until = toSec(until)
	for len(a.starts) > 0 {
		_, next, _ := a.Every.bucketStart(toMoment(a.starts[len(a.starts)-1]).In(a.zone))
		if city.At(next) >= until {
			return true
		}
		if len(a.starts) == maxTimes {
			return false
		}
		a.starts = append(a.starts, toSec(city.At(next)))
	}
	return true
}

// code returns the code of the period that m lies in; 0 for none.
func (a *timeAxis) code(m sec) code {
	if m == 0 || m >= a.until {
		return 0
	}
	return code(sort.Search(len(a.starts), func(i int) bool { return a.starts[i] > m }))
}

// name returns the name of the code's period.
func (a *timeAxis) name(c code) string {
	if c == 0 {
		return city.NotAssigned
	}
	return a.Every.name(toMoment(a.starts[c-1]).In(a.zone))
}

// period returns the period of the code; the zero one for none.
func (a *timeAxis) period(c code) Period {
	if c == 0 {
		return Period{}
	}
	start, next, _ := a.Every.bucketStart(toMoment(a.starts[c-1]).In(a.zone))
	return Period{city.At(start), city.At(next)}
}

// time returns when the time of the row in hand was, as of the frame's moment; 0
// = it has not happened.
func (f *frame) time(of Time) sec {
	r := f.row
	switch of {
	case SubmittedTime:
		return r.t0
	case RespondedTime:
		return r.t1
	case ResolvedTime:
		return r.t2
	}
	c := &r.clock[city.Response]
	if of == ResolutionVerdictTime {
		c = &r.clock[city.Resolution]
	}
	if c.verdict != city.Met && c.verdict != city.Breached {
		return 0
	}
	f.ticks.at(c.at)
	if c.at > f.asOf {
		return 0
	}
	return c.at
}

// timed reports whether the row in hand passes the filter's times.
func (m *matcher) timed(f *frame) bool {
	for i := range m.times {
		if x := &m.times[i]; !x.Keeps(toMoment(f.time(x.Of))) {
			return false
		}
	}
	return true
}

// TimeDefinition is what the catalogue says of a time.
type TimeDefinition struct {
	Code                       Time
	LabelID, LabelEN           string
	DefinitionID, DefinitionEN string
}

var timeDefinitions = []TimeDefinition{
	{SubmittedTime, "Disampaikan", "Submitted", "Saat pengaduan disampaikan.", "When the complaint was submitted."},
	{RespondedTime, "Ditanggapi", "Responded", "Saat tanggapan pertama: jawaban publik atau hasil.", "When it was first answered, by a response or a result."},
	{ResolvedTime, "Selesai", "Resolved", "Saat hasil pertama diumumkan.", "When its first result was announced."},
	{ResponseVerdictTime, "Putusan janji menanggapi", "Verdict on the response", "Saat janji menanggapi ditepati atau dilanggar.", "When the promise to respond was kept or broken."},
	{ResolutionVerdictTime, "Putusan janji hasil", "Verdict on the result", "Saat janji hasil ditepati atau dilanggar.", "When the promise of a result was kept or broken."},
}

// TimeCatalogue returns the definition of every time.
func TimeCatalogue() []TimeDefinition { return timeDefinitions }

// Keeps reports whether a time that was at the moment, 0 = never, fulfils x.
func (x TimeFilter) Keeps(at city.Moment) bool {
	if at == 0 || x.Never {
		return x.Never && at == 0
	}
	return at >= x.Since && (x.Until == 0 || at < x.Until)
}

// CheckTimes refuses conditions on times that say nothing, or two things.
func CheckTimes(list []TimeFilter) error {
	for _, x := range list {
		switch {
		case !slices.Contains(Times(), x.Of):
			return city.FieldErrorf(city.CodeInvalid, "filter.times", "%q is not a time of a complaint", x.Of)
		case x.Never == (x.Since != 0 || x.Until != 0):
			return city.FieldErrorf(city.CodeInvalid, "filter.times", "give since, until or both for %s, or never", x.Of)
		case x.Until != 0 && x.Until <= x.Since:
			return city.FieldErrorf(city.CodeInvalid, "filter.times", "until lies before since, or in the same second; until is the first moment that does not match")
		}
	}
	return nil
}

// timesOf returns the numbers of the set's times among the question's.
func (p *planner) timesOf(set *Set, asOf city.Moment) (numbers []int, err error) {
	for i, d := range set.Times {
		if slices.ContainsFunc(set.Times[:i], func(o TimeDimension) bool { return o.Of == d.Of }) {
			return nil, city.FieldErrorf(city.CodeInvalid, "times", "%s is named twice", d.Of)
		}
		n := slices.IndexFunc(p.times, func(a *timeAxis) bool { return a.TimeDimension == d })
		if n < 0 {
			from, until := p.reach(d.Of, asOf)
			a, err := newTimeAxis(d, from, until, p.engine.profile.Zone)
			if err != nil {
				return nil, err
			}
			n = len(p.times)
			p.times = append(p.times, a)
		}
		numbers = append(numbers, n)
	}
	return numbers, nil
}

// reach bounds the moments that a time can have in the question.
func (p *planner) reach(of Time, asOf city.Moment) (from, until city.Moment) {
	from, until = min(toMoment(p.state.earliest()), asOf), asOf+1
	for _, x := range p.q.Filter.Times {
		if x.Of != of || x.Never {
			continue
		}
		from = max(from, x.Since)
		if x.Until != 0 {
			until = min(until, x.Until)
		}
	}
	return from, until
}
