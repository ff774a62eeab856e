package recount

import (
	"slices"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/cube"
)

// kpis builds the figures of one group and period from its slots.
func (s *side) kpis(g *group, period int, w period) *cube.Kpis {
	x := g.periods[period]
	n := func(slot string) int { return int(x[slot].n) }
	k := &cube.Kpis{
		Received: n("received"), Responded: n("responded"), Reopened: n("reopened"),
		Resolved: n("RESOLVED"), Closed: n("CLOSED"), Rejected: n("REJECTED"), Duplicates: n("DUPLICATE"),
		Open: n("open"), AwaitingResponse: n("awaiting"), ResponseOverdue: n("late0"), ResolutionOverdue: n("late1"),
		Overdue: n("late"), AtRisk: n("atRisk"), Unanswered: n("unanswered"),
		TransfersOut: n("out"), TransfersIn: n("in"),
	}
	k.Ended = k.Resolved + k.Closed + k.Rejected + k.Duplicates
	k.Net = k.Received + k.Reopened - k.Ended
	k.ResponseOnTime = s.compliance(w, n("met0"), n("breached0"), n("pending0"), n("exempt0"), n("unobserved0"))
	k.ResolutionOnTime = s.compliance(w, n("met1"), n("breached1"), n("pending1"), n("exempt1"), n("unobserved1"))
	k.ResponseTime = s.duration(x["responded"])
	k.ResolutionTime = s.duration(x["resolution"])
	k.Ageing = cube.Ageing{
		UpTo3Days: n("age3"), UpTo7Days: n("age7"), UpTo14Days: n("age14"), UpTo30Days: n("age30"),
		UpTo60Days: n("age60"), Over60Days: n("ageOver"), OldestSubmittedAt: city.Moment(x["open"].oldest),
	}
	k.Clearance = s.ratio(k.Ended, k.Received)
	k.ReopenRate = s.ratio(n("relapsed"), k.Ended)
	if s.question.Basis == cube.BasisCohort {
		k.ReopenRate.Matured = ref(w.to != city.Never && s.asOf >= w.to+days30)
	}
	k.TransferRate = s.ratio(n("transferred"), n("assigned"))
	k.Accuracy = s.ratio(n("accurate"), k.Ended)
	k.Accountability = s.ratio(n("accountable"), k.Ended)
	k.Satisfaction = cube.Satisfaction{
		Count: n("rated"), Good: n("satisfied"), Rated: n("everRated"), Resolved: n("everSolved"), Mean: share(int(x["rated"].sum), n("rated")), Csat: share(n("satisfied"), n("rated")),
		ResponseRate: share(n("everRated"), n("everSolved")), LowCount: n("rated") < s.profile.LowCount,
	}
	k.PerThousand = s.perThousand(g.codes, w, k.Received)
	k.Score = s.score(k, w)
	return k
}

func (s *side) compliance(w period, met, breached, pending, exempt, unobserved int) cube.Compliance {
	c := cube.Compliance{
		Met: met, Breached: breached, Pending: pending, Exempt: exempt, Unobserved: unobserved,
		Rate: share(met, met+breached), LowCount: met+breached < s.profile.LowCount,
	}
	if s.question.Basis == cube.BasisCohort {
		c.Matured = ref(pending == 0 && w.to != city.Never && s.asOf >= w.to)
	}
	return c
}

func (s *side) ratio(numerator, denominator int) cube.Ratio {
	return cube.Ratio{
		Numerator: numerator, Denominator: denominator,
		Rate: share(numerator, denominator), LowCount: denominator < s.profile.LowCount,
	}
}

func (s *side) duration(c cell) cube.Duration {
	d := cube.Duration{Count: int(c.n), LowCount: int(c.n) < s.profile.LowCount}
	if c.n == 0 {
		return d
	}
	d.MeanHours = ref(float64(c.sum) / float64(c.n) / 3600)
	hours := func(seconds *float64) *float64 {
		if seconds == nil {
			return nil
		}
		return ref(*seconds / 3600)
	}
	d.P50Hours, d.P90Hours, d.P95Hours = hours(c.p50), hours(c.p90), hours(c.p95)
	return d
}

// share is a / b, nil where b is 0.
func share(a, b int) *float64 {
	if b == 0 {
		return nil
	}
	return ref(float64(a) / float64(b))
}

func ref[T any](v T) *T { return &v }

// perThousand is received per 1,000 residents of the kecamatan that the group or
// the filter is about, else of the city; nil where the population is not known.
func (s *side) perThousand(codes []string, w period, received int) *float64 {
	f := s.question.Filter
	if f.Kelurahan != nil {
		return nil
	}
	var kecamatan []string
	for _, code := range f.Districts {
		if d := s.profile.District(code); d != nil && d.Level != 0 {
			return nil
		}
		if f.Kecamatan == nil || slices.Contains(f.Kecamatan, code) {
			kecamatan = append(kecamatan, code)
		}
	}
	switch {
	case f.Districts == nil:
		kecamatan = f.Kecamatan
	case f.Kecamatan != nil && len(kecamatan) == 0:
		return nil
	}
	for i, d := range s.by {
		switch d {
		case cube.Kelurahan:
			return nil
		case cube.Kecamatan:
			kecamatan = []string{codes[i]}
		}
	}
	residents := 0
	if len(kecamatan) == 0 {
		residents = s.cityPopulation(w)
	}
	seen := map[string]bool{}
	for _, code := range kecamatan {
		if seen[code] {
			continue
		}
		seen[code] = true
		p := s.population(code, w)
		if p == nil {
			return nil
		}
		residents += p.Count
	}
	if residents == 0 {
		return nil
	}
	return ref(float64(received) * 1000 / float64(residents))
}

// population returns the latest entry of a district dated at or before the end of what was counted.
func (s *side) population(district string, w period) *city.Population {
	var best *city.Population
	for i := range s.profile.Populations {
		p := &s.profile.Populations[i]
		if p.District != district || !s.dated(p.AsOf, w) {
			continue
		}
		if best == nil || p.AsOf > best.AsOf {
			best = p
		}
	}
	return best
}

// dated reports whether d is at or before the date of the last second counted.
func (s *side) dated(d city.Date, w period) bool {
	return d <= city.DateOf(min(w.to-1, s.asOf), s.profile.Zone)
}

// cityPopulation returns the city's own entry, or the sum of its kecamatan of the
// latest date.
func (s *side) cityPopulation(w period) int {
	if p := s.population("", w); p != nil {
		return p.Count
	}
	var latest city.Date
	sum := 0
	for _, p := range s.profile.Populations {
		d := s.profile.District(p.District)
		if d == nil || d.Level != 0 || !s.dated(p.AsOf, w) {
			continue
		}
		if p.AsOf > latest {
			latest, sum = p.AsOf, 0
		}
		if p.AsOf == latest {
			sum += p.Count
		}
	}
	return sum
}
