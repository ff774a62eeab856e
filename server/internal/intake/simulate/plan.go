package simulate

import (
	"math/rand/v2"
	"time"

	"github.com/tugu-city/tugu/server/city"
)

// plan is what befalls the city, day by day: rain, holidays, outages of sources and
// surges. It follows from the seed and the profile alone, so that the past and the
// stream that goes on from it tell of the same days.
type plan struct {
	first   time.Time // of the days below
	days    []weather
	surges  []surge
	outages []outage
}

// weather is one day.
type weather struct {
	rain    float64 // 0 = dry; above, how hard: 1 is usual
	wet     float64 // rain of the day and, halved by each day since, of those before
	holiday bool    // a holiday of the calendar, weekends apart
	closed  bool    // no office is open
}

// surge is something that many people of one kelurahan report at once.
type surge struct {
	from, until city.Moment
	district    int // index of Profile.Districts
	category    int // index of town.categories
	share       float64
}

// outage is a time in which a source hands nothing in. Those who wanted to write try
// again when it is back, within burst.
type outage struct {
	source      string
	from, until city.Moment
}

// burst is how long after an outage what was held up comes in.
const burst = 3 * city.Hour

const (
	surgesADay  = 0.03  // chance of one
	outagesADay = 0.006 // chance of one, per source
	// ahead is how far beyond its end a plan reaches, for streams that go on.
	ahead = 400 * 24 * time.Hour
)

// rainy is the chance that it begins to rain on a dry day of each month; it goes on
// with stays. Malang's wet months are November to March.
var rainy = [12]float64{0.3, 0.3, 0.26, 0.15, 0.07, 0.04, 0.03, 0.02, 0.03, 0.08, 0.22, 0.3}

const stays = 0.62

// rains multiply a category's weight on a day of usual rain.
var rains = map[string]float64{
	"BANJIR": 6, "DRAINASE": 3.5, "POHON-TUMBANG": 4, "BENCANA": 4, "JALAN-RUSAK": 1.4, "LAMPU-JALAN": 1.3,
}

// upsets are what surges are about.
var upsets = []string{"AIR-PDAM", "LAMPU-JALAN", "SAMPAH", "KEMACETAN", "KETERTIBAN", "JALAN-RUSAK", "PENCEMARAN"}

// newPlan plans the days from Start to a while after until.
func newPlan(t *town, seed uint64, until time.Time) *plan {
	zone := t.Zone
	if zone == nil {
		zone = time.UTC
	}
	p := &plan{first: time.Date(2016, 1, 1, 0, 0, 0, 0, zone)}
	raining := false
	wet := 0.0
	for day := p.first; day.Before(until.Add(ahead)); day = day.AddDate(0, 0, 1) {
		r := rand.New(rand.NewPCG(seed^0x7475677500000003, uint64(day.Unix())))
		chance := rainy[day.Month()-1]
		if raining {
			chance = stays
		}
		raining = r.Float64() < chance
		w := weather{closed: !t.Calendar.Working(day)}
		if raining {
			w.rain = 0.5 + r.ExpFloat64()*0.5
		}
		wet = max(w.rain, wet/2)
		w.wet = wet
		_, w.holiday = t.Calendar.Holidays[city.Date(day.Format(time.DateOnly))]
		p.days = append(p.days, w)
		p.befall(t, r, city.At(day))
	}
	return p
}

// befall draws the surges and outages that begin on a day.
func (p *plan) befall(t *town, r *rand.Rand, day city.Moment) {
	if r.Float64() < surgesADay && len(t.districts) > 0 {
		about := upsets[r.IntN(len(upsets))]
		s := surge{from: day + city.Moment(5+r.IntN(14))*city.Hour, district: t.districts[r.IntN(len(t.districts))], category: -1, share: 0.3 + 0.4*r.Float64()}
		s.until = s.from + city.Moment(6+r.IntN(30))*city.Hour
		for i := range t.categories {
			if t.categories[i].Code == about {
				s.category = i
			}
		}
		if s.category >= 0 {
			p.surges = append(p.surges, s)
		}
	}
	for i := range t.Sources {
		if r.Float64() < outagesADay {
			from := day + city.Moment(r.IntN(24*3600))
			p.outages = append(p.outages, outage{t.Sources[i].Code, from, from + city.Moment(6+r.IntN(30))*city.Hour})
		}
	}
}

// on returns the day of a moment; beyond the plan it is dry.
func (p *plan) on(m city.Moment) weather {
	if i := int((m - city.At(p.first)) / city.Day); i >= 0 && i < len(p.days) {
		return p.days[i]
	}
	return weather{}
}

// volume is how many more, or fewer, people write on the day of a moment.
func (p *plan) volume(m city.Moment) float64 {
	w := p.on(m)
	v := 1 + 0.25*min(w.wet, 3)
	if w.holiday {
		v *= 0.6
	}
	for i := range p.surges {
		if s := &p.surges[i]; s.from < m+city.Day && s.until > m {
			v *= 1 + s.share*0.6
		}
	}
	return v
}

// surgeAt returns what many report at a moment, or nil.
func (p *plan) surgeAt(m city.Moment) *surge {
	for i := range p.surges {
		if s := &p.surges[i]; m >= s.from && m < s.until {
			return s
		}
	}
	return nil
}

// downAt returns the outage of a source at a moment, or nil.
func (p *plan) downAt(source string, m city.Moment) *outage {
	for i := range p.outages {
		if o := &p.outages[i]; o.source == source && m >= o.from && m < o.until {
			return o
		}
	}
	return nil
}

// way multiplies a channel's share by the day: no counter is open on a closed day, and
// on holidays people write on the move rather than at a desk.
func (w weather) way(channel string) float64 {
	switch channelSources[channel] {
	case "COUNTER":
		if w.closed {
			return 0
		}
	case "SOCIAL":
		if w.holiday {
			return 1.8
		}
	default:
		if w.holiday && channel != "SAMBAT_ANDROID" {
			return 0.7
		}
	}
	return 1
}
