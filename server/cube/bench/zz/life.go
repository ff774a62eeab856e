package main

import (
	"encoding/binary"
	"math"
	"math/rand/v2"

	"github.com/tugu-city/tugu/server/city"
)

// mix says what happens to the complaints; it is that of tugu's simulator.
const mix = `event mix: 3 % rejected, 3.5 % duplicates, 1 % withdrawn; 60 % verified, 98 % assigned, 5 % of them transferred;
answered in time 94 %, resolved in time 78 %, the rest a median of four days late; 55 % started, 8 % waiting for the citizen,
3 % reopened and resolved again, 20 % rated, 45 % closed after the result, 2 % of the last half year never answered`

// maker makes complaints, equal ones for an equal seed.
type maker struct {
	profile *city.Profile
	r       *rand.Rand
	events  []city.Event
	at      city.Moment // of the submission
}

func (m *maker) chance(p float64) bool { return m.r.Float64() < p }

// add notes what happened, unless the end comes first.
func (m *maker) add(at city.Moment, e city.Event) {
	if at <= end {
		e.ID, e.OccurredAt = int64(len(m.events)+1), at
		m.events = append(m.events, e)
	}
}

func (m *maker) between(from, to city.Moment) city.Moment {
	if to <= from {
		return from
	}
	return from + city.Moment(m.r.Int64N(int64(to-from)+1))
}

// skewed draws an index below n, small ones being more frequent.
func (m *maker) skewed(n int) int {
	x := m.r.Float64()
	return int(x * x * float64(n))
}

// complaint makes the i-th of n complaints, in the order of submission.
func (m *maker) complaint(i, n int) (city.Facts, error) {
	span := float64(end - first)
	m.at = first + city.Moment((float64(i)+m.r.Float64())*span/float64(n))
	m.events = m.events[:0]
	var h city.Header
	binary.BigEndian.PutUint64(h.ID[:], m.r.Uint64())
	binary.BigEndian.PutUint64(h.ID[8:], uint64(i))
	h.Channel = m.profile.Channels[m.skewed(channels)].Code
	h.Source = m.profile.Sources[m.skewed(len(m.profile.Sources))].Code
	h.Simulated = true
	category := &m.profile.Categories[m.skewed(categories)]
	sub := city.Event{Kind: city.Submitted, Priority: m.profile.Priorities[m.skewed(priorities)].Code}
	if m.chance(0.965) {
		sub.Category = category.Code
	}
	if m.chance(0.93) {
		sub.District = m.profile.Districts[kecamatan+m.skewed(kelurahan)].Code
	}
	m.add(m.at, sub)
	m.course(category)
	return city.Derive(m.profile, h, m.events)
}

func (m *maker) course(category *city.Category) {
	desk := m.at + city.Moment(300+m.r.IntN(4*3600))
	x := m.r.Float64()
	forgotten := x >= 0.075 && x < 0.095 && end-m.at < 200*city.Day
	if x < 0.075 || forgotten {
		if m.chance(0.5) {
			desk = m.assign(desk, category.Department) + 3600
		}
		switch {
		case x < 0.03:
			m.add(desk, city.Event{Kind: city.Rejected})
		case x < 0.065:
			m.add(desk, city.Event{Kind: city.Duplicate})
		case x < 0.075:
			m.add(desk, city.Event{Kind: city.Closed, Reason: city.ReasonWithdrawn})
		}
		return
	}
	if m.chance(0.6) {
		m.add(desk-60, city.Event{Kind: city.Verified})
	}
	if m.events[0].Category == "" && m.chance(0.5) {
		m.add(desk, city.Event{Kind: city.Classified, Category: category.Code})
	}
	if m.chance(0.98) {
		desk = m.assign(desk, category.Department)
	}
	answered := m.done(desk, 3, 0.94, 0.45)
	m.add(answered, city.Event{Kind: city.Responded})
	m.work(answered)
}

// assign hands the complaint over, sometimes to the wrong department first.
func (m *maker) assign(at city.Moment, department string) city.Moment {
	if wrong := m.profile.Departments[m.r.IntN(departments)].Code; wrong != department && m.chance(0.05) {
		m.add(at, city.Event{Kind: city.Assigned, Department: wrong})
		at += city.Moment(2*3600 + m.r.IntN(int(2*city.Day)))
	}
	m.add(at, city.Event{Kind: city.Assigned, Department: department})
	return at
}

// done draws when a promise of so many days is met, not before from.
func (m *maker) done(from city.Moment, days city.Moment, kept, share float64) city.Moment {
	if !m.chance(kept) {
		late := math.Exp(m.r.NormFloat64()*0.9) * 4 * float64(city.Day)
		return max(from, m.at+days*city.Day) + city.Moment(min(late, float64(60*city.Day))) + 1
	}
	part := min(0.98, share*math.Exp(m.r.NormFloat64()*0.6))
	return max(from+60, m.at+city.Moment(part*float64(days*city.Day)))
}

// work takes the complaint from the answer to the result and beyond.
func (m *maker) work(from city.Moment) {
	resolved := m.done(from, 7, 0.78, 0.75)
	if m.chance(0.55) {
		from = m.between(from, from+(resolved-from)/2)
		m.add(from, city.Event{Kind: city.Started})
	}
	if resolved-from > 2*city.Day && m.chance(0.08) {
		waits := m.between(from+3600, from+(resolved-from)/2)
		m.add(waits, city.Event{Kind: city.Waiting})
		m.add(m.between(waits+3600, resolved-600), city.Event{Kind: city.Started})
	}
	m.add(resolved, city.Event{Kind: city.Resolved})
	ended := resolved
	if m.chance(0.03) {
		again := m.between(resolved+6*city.Hour, resolved+14*city.Day)
		m.add(again, city.Event{Kind: city.Reopened})
		ended = m.between(again+city.Day, again+7*city.Day)
		m.add(ended, city.Event{Kind: city.Resolved})
	}
	if m.chance(0.2) {
		m.add(m.between(ended+900, ended+4*city.Day), city.Event{Kind: city.Rated, Rating: 1 + m.r.IntN(5)})
	}
	if m.chance(0.45) {
		m.add(ended+10*city.Day, city.Event{Kind: city.Closed})
	}
}
