package simulate

import (
	"cmp"
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"time"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/store"
)

// History makes n complaints submitted in [from, to), oldest first, each with
// what happened to it before to: at the end some are open, some of them overdue.
// The last two weeks are busier than usual. It rains for days, and then more is
// reported of drains, floods and trees; on holidays fewer write; sources fall silent
// for hours and catch up; and now and then many of one kelurahan report the same.
// Equal arguments give equal records, ids included. The profile needs a source.
func History(p *city.Profile, seed uint64, from, to time.Time, n int) []store.Record {
	if len(p.Sources) == 0 || n <= 0 || !from.Before(to) {
		return nil
	}
	t := newTown(p)
	r := rand.New(rand.NewPCG(seed, 0x7475677500000001))
	end := city.At(to)
	days := newPlan(t, seed, to)
	moments := t.submissions(r, days, city.At(from), end, n)
	records := make([]store.Record, 0, n)
	for _, at := range moments {
		l := life{town: t, plan: days, r: r, end: end}
		rec := l.begin(at)
		l.run()
		rec.Events = l.events
		records = append(records, rec)
	}
	slices.SortStableFunc(records, func(a, b store.Record) int { return cmp.Compare(a.Events[0].OccurredAt, b.Events[0].OccurredAt) })
	for i := range records {
		records[i].Header.ExternalID = fmt.Sprintf("SIM%d-%06d", seed, i+1)
		records[i].Details.Reference = records[i].Header.ExternalID
	}
	return records
}

// submissions draws n moments in [from, to) in order.
func (t *town) submissions(r *rand.Rand, plan *plan, from, to city.Moment, n int) []city.Moment {
	var days []time.Time
	var weights []float64
	first := from.In(t.Zone)
	for d := time.Date(first.Year(), first.Month(), first.Day(), 0, 0, 0, 0, t.Zone); city.At(d) < to; d = d.AddDate(0, 0, 1) {
		days = append(days, d)
		w := volume(d) * plan.volume(city.At(d))
		if to-city.At(d) < 14*city.Day { // so that a wall has something to show
			w *= 1.9
		}
		weights = append(weights, w)
	}
	byDay, byHour := newWeighted(weights), newWeighted(hourly[:])
	moments := make([]city.Moment, 0, n)
	for tries := 0; len(moments) < n; tries++ {
		d := days[byDay.draw(r)]
		m := city.At(d) + city.Moment(byHour.draw(r))*city.Hour + city.Moment(r.IntN(3600))
		if m >= from && m < to {
			moments = append(moments, m)
		} else if tries > 100*n { // a window of a few night hours
			moments = append(moments, from+city.Moment(r.Int64N(int64(to-from))))
		}
	}
	slices.Sort(moments)
	return moments
}

// volume is the relative number of complaints of a day.
func volume(d time.Time) float64 {
	year := d.Year() - 2016
	v := yearly[min(max(year, 0), len(yearly)-1)]
	if year >= 0 && year+1 < len(yearly) {
		v += (yearly[year+1] - v) * float64(d.YearDay()) / 366 * 0.3
	}
	// Some weeks are fuller than others.
	wave := 1 + 0.12*math.Sin(float64(d.Unix()/86400)/4.7) + 0.08*math.Sin(float64(d.Unix()/86400)/1.9)
	return v * wave * monthly[d.Month()-1] * weekly[d.Weekday()]
}

// fraction returns the year of m with its fraction.
func fraction(m city.Moment, zone *time.Location) float64 {
	at := m.In(zone)
	return float64(at.Year()) + float64(at.YearDay()-1)/366
}

// begin makes a complaint handed in at the moment.
func (l *life) begin(at city.Moment) store.Record {
	l.at, l.year = at, fraction(at, l.Zone)
	rec := store.Record{}
	h := &rec.Header
	for i := range h.ID {
		h.ID[i] = byte(l.r.Uint32())
	}
	h.ID[6], h.ID[8] = h.ID[6]&0x0f|0x40, h.ID[8]&0x3f|0x80 // a random UUID
	h.Simulated = true
	kind := l.kind(l.r, l.plan, at)
	if s := l.plan.surgeAt(at); s != nil && l.chance(s.share) {
		kind, l.here = s.category, s
	}
	if kind >= 0 {
		l.category = l.categories[kind]
	}
	h.Channel, l.source = l.channel(l.r, l.year, l.plan.on(at))
	// What cannot be handed in waits for its source to come back.
	if o := l.plan.downAt(l.source.Code, at); o != nil && o.until+burst < l.end {
		l.at = o.until + city.Moment(l.r.Int64N(int64(burst)))
	}
	h.Source = l.source.Code
	l.promise(h)
	l.channelCode = h.Channel
	l.submit(&rec)
	return rec
}

// promise finds the due moments. A source whose promise runs past the profile's
// calendar hands nothing in; the first source that can takes its place.
func (l *life) promise(h *city.Header) {
	for try := range len(l.Sources) + 1 {
		if try > 0 {
			l.source = &l.Sources[try-1]
			h.Source, h.Channel = l.source.Code, l.source.Channel
		}
		pol := l.PolicyFor(l.source.Code, l.category.Code, l.at)
		ok := true
		for c := city.Response; c <= city.Resolution; c++ {
			l.due[c] = l.at + [...]city.Moment{3 * city.Day, 7 * city.Day}[c]
			if pol == nil {
				continue
			}
			given := l.at + city.Moment(1+l.r.IntN(14))*city.Day
			if pol.Rule(c).Due == city.DueFromRecord {
				if c == city.Response {
					h.ResponseDue = given
				} else {
					h.ResolutionDue = given
				}
			}
			dues, err := pol.Rule(c).Dues(&l.Calendar, l.at, given, nil)
			if err != nil {
				ok = false
			} else if len(dues) > 0 {
				l.due[c] = dues[0].Due
			}
		}
		if ok {
			return
		}
	}
}
