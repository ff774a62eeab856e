package simulate

import (
	"math"
	"math/rand/v2"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/store"
)

// actor is who did everything here.
const actor = "simulator"

// What the city says to people, in every simulated case.
const (
	answerText   = "Simulasi: aduan telah kami terima dan sedang ditinjau petugas."
	questionText = "Simulasi: mohon lengkapi lokasi aduan."
	resultText   = "Simulasi: aduan telah selesai ditangani."
)

// life is one simulated complaint.
type life struct {
	*town
	plan     *plan
	here     *surge // that the complaint is part of; nil = none
	r        *rand.Rand
	end      city.Moment // nothing happens from here on
	at       city.Moment // of the submission
	year     float64
	category city.Category
	source   *city.Source
	due      [city.NumClocks]city.Moment
	events   []city.Event

	department  string
	channelCode string
}

func (l *life) chance(p float64) bool { return l.r.Float64() < p }

// add notes an event unless it lies beyond the end.
func (l *life) add(m city.Moment, e city.Event) {
	if m < l.end {
		e.OccurredAt, e.Actor = m, actor
		l.events = append(l.events, e)
	}
}

// between draws a moment in [from, to].
func (l *life) between(from, to city.Moment) city.Moment {
	if to <= from {
		return from
	}
	return from + city.Moment(l.r.Int64N(int64(to-from)+1))
}

// submit makes the first event and what people read.
func (l *life) submit(rec *store.Record) {
	e := city.Event{Kind: city.Submitted}
	if l.chance(0.965) {
		e.Category = l.category.Code
	}
	if n := len(l.Priorities); n > 0 {
		e.Priority = l.Priorities[0].Code
		if l.chance(0.2) {
			e.Priority = l.Priorities[min(n-1, 1+l.r.IntN(4)/3)].Code
		}
	}
	where := ""
	i := l.byDistrict.draw(l.r)
	if known := l.chance(0.93); i >= 0 && (known || l.here != nil) {
		d := &l.Districts[l.districts[i]]
		if l.here != nil {
			d = &l.Districts[l.here.district]
		}
		e.District, where = d.Code, d.Name.Local
		if l.chance(0.8) && (d.Latitude != 0 || d.Longitude != 0) {
			lat, lng := l.near(d)
			rec.Details.Latitude, rec.Details.Longitude = &lat, &lng
		}
	}
	l.add(l.at, e)
	what := l.category.Name.Local
	if what == "" || l.category.Sensitive || e.Category == "" {
		what = "Aduan warga"
	}
	rec.Details.Title = what
	if where != "" {
		rec.Details.Title += " di " + where
		rec.Details.Address = where
	}
	rec.Details.Text = "Simulasi: " + what + ". Mohon ditindaklanjuti."
}

// near draws a point about a district's label point, well inside of it.
func (l *life) near(d *city.District) (lat, lng float64) {
	radius := 0.28 * math.Sqrt(max(d.AreaKm2, 0.1)/math.Pi) * math.Sqrt(l.r.Float64()) // km
	angle := l.r.Float64() * 2 * math.Pi
	const kmPerDegree = 111.32
	lat = d.Latitude + radius*math.Sin(angle)/kmPerDegree
	lng = d.Longitude + radius*math.Cos(angle)/(kmPerDegree*math.Cos(d.Latitude*math.Pi/180))
	return math.Round(lat*1e6) / 1e6, math.Round(lng*1e6) / 1e6
}

// keep is the chance that a clock's promise is kept: about nine in ten answers
// and, of results, six in ten at first and nearly nine in ten of late.
func (l *life) keep(c city.Clock) float64 {
	p := interpolate([]float64{2016, 2019, 2022, 2026}, []float64{0.9, 0.925, 0.945, 0.965}, l.year)
	if c == city.Resolution {
		p = interpolate([]float64{2016, 2019, 2022, 2026}, []float64{0.64, 0.72, 0.81, 0.89}, l.year)
	}
	if l.channelCode == "SAMBAT_SMS" { // published for 2020: web 94 %, SMS 85 %
		p -= 0.05
	}
	return min(0.99, p+0.04*zeal(l.department))
}

// done draws when a clock is stopped, not before from.
func (l *life) done(c city.Clock, from city.Moment) city.Moment {
	promise := l.due[c] - l.at
	if !l.chance(l.keep(c)) {
		late := math.Exp(l.r.NormFloat64()*0.9) * 4 * float64(city.Day) // median four days late
		return l.officeHours(l.r, max(from, l.due[c])+city.Moment(min(late, float64(60*city.Day)))+1, false)
	}
	share := 0.45
	if c == city.Resolution {
		share = 0.75
	}
	part := min(0.98, share*math.Exp(l.r.NormFloat64()*0.6))
	m := max(from+600, l.at+city.Moment(part*float64(promise)))
	if l.chance(0.92) {
		if m = l.officeHours(l.r, m, false); m > l.due[c] {
			m = l.officeHours(l.r, l.due[c], true)
		}
	}
	return max(from+60, min(m, l.due[c]))
}

// run lets the complaint take its course.
func (l *life) run() {
	category := l.category.Code
	l.department = l.departmentAt(l.category.Department, category, city.DateOf(l.at, l.Zone))
	desk := l.officeHours(l.r, l.at+city.Moment(300+l.r.IntN(4*3600)), false)
	if l.endsEarly(desk) {
		return
	}
	if l.chance(0.6) {
		l.add(desk-60, city.Event{Kind: city.Verified})
	}
	if len(l.events) > 0 && l.events[0].Category == "" && l.chance(0.5) {
		l.add(desk, city.Event{Kind: city.Classified, Category: category})
	}
	assigned := desk
	if l.chance(0.98) {
		assigned = l.assign(desk)
	}
	responded := l.done(city.Response, assigned)
	l.add(responded, city.Event{Kind: city.Responded, Text: answerText})
	l.work(responded)
}

// endsEarly lets a few complaints end without an answer, or be forgotten.
func (l *life) endsEarly(desk city.Moment) bool {
	x := l.r.Float64()
	age := l.end - l.at
	lost := x >= 0.075 && x < 0.095 && age > 4*city.Day && age < 200*city.Day // older ones were cleared up
	if x >= 0.075 && !lost {
		return false
	}
	at := desk
	if lost || l.chance(0.5) {
		at = l.assign(desk) + city.Moment(3600+l.r.IntN(int(city.Day)))
	}
	switch {
	case x < 0.03:
		l.add(at, city.Event{Kind: city.Rejected, Reason: "NOT_CITY"})
	case x < 0.065:
		l.add(at, city.Event{Kind: city.Duplicate})
	case x < 0.075:
		l.add(at, city.Event{Kind: city.Closed, Reason: city.ReasonWithdrawn})
	case l.chance(0.6):
		l.add(at, city.Event{Kind: city.Responded, Text: answerText})
	}
	return true
}

// assign hands the complaint over, sometimes to the wrong department first.
func (l *life) assign(at city.Moment) city.Moment {
	if l.department == "" {
		if !l.chance(0.3) || len(l.departments) == 0 {
			return at
		}
		l.department = l.other(at)
	}
	if wrong := l.other(at); wrong != "" && wrong != l.department && l.chance(0.05) {
		l.add(at, city.Event{Kind: city.Assigned, Department: wrong})
		at = l.officeHours(l.r, at+city.Moment(2*3600+l.r.IntN(int(2*city.Day))), false)
	}
	l.add(at, city.Event{Kind: city.Assigned, Department: l.department})
	return at
}

// other draws some department that existed at the moment.
func (l *life) other(at city.Moment) string {
	if len(l.departments) == 0 {
		return ""
	}
	return l.departmentAt(l.departments[l.r.IntN(len(l.departments))], "", city.DateOf(at, l.Zone))
}

// work takes the complaint from the answer to the result and beyond.
func (l *life) work(from city.Moment) {
	resolved := l.done(city.Resolution, from)
	if l.chance(0.55) {
		from = l.between(from, from+(resolved-from)/2)
		l.add(from, city.Event{Kind: city.Started})
	}
	if resolved-from > 2*city.Day && l.chance(0.08) {
		waits := l.between(from+3600, from+(resolved-from)/2)
		l.add(waits, city.Event{Kind: city.Waiting, Text: questionText})
		l.add(l.between(waits+3600, resolved-600), city.Event{Kind: city.Started})
	}
	l.add(resolved, city.Event{Kind: city.Resolved, Text: resultText})
	ended := resolved
	if l.chance(0.03) {
		again := l.between(resolved+6*city.Hour, resolved+14*city.Day)
		l.add(again, city.Event{Kind: city.Reopened})
		ended = l.officeHours(l.r, l.between(again+city.Day, again+7*city.Day), false)
		l.add(ended, city.Event{Kind: city.Resolved, Text: "Simulasi: perbaikan telah dilakukan ulang."})
	}
	rated := interpolate([]float64{2016, 2020, 2026}, []float64{0.06, 0.15, 0.32}, l.year)
	if l.chance(rated) {
		l.add(l.between(ended+900, ended+4*city.Day), city.Event{Kind: city.Rated, Rating: l.rating(resolved <= l.due[city.Resolution])})
	}
	if l.chance(0.45) {
		l.add(ended+10*city.Day, city.Event{Kind: city.Closed})
	}
}

func (l *life) rating(inTime bool) int {
	chances := []float64{0.2, 0.22, 0.25, 0.22, 0.11}
	if inTime {
		chances = []float64{0.04, 0.06, 0.15, 0.37, 0.38}
	}
	return 1 + newWeighted(chances).draw(l.r)
}
