package cube

import (
	"slices"

	"github.com/tugu-city/tugu/server/city"
)

// summary turns counted slots into measures.
type summary struct {
	profile  *city.Profile
	filter   *Filter
	basis    Basis
	asOf, to city.Moment
}

// cells reads one group and bucket of a lane; group -1 reads zero.
type cells struct {
	l     *lane
	at    int
	empty bool
}

func (c cells) get(s slot) int {
	if c.empty || c.l.local[s] < 0 {
		return 0
	}
	return int(c.l.cells[c.at+int(c.l.local[s])])
}

// durations returns the durations of the cell; nil where none were counted.
func (c cells) durations(s slot) *tally {
	if c.empty || c.l.local[s] < 0 {
		return nil
	}
	return c.l.duration(s, c.at/c.l.width)
}

func (c cells) ended() int {
	return c.get(sResolved) + c.get(sClosed) + c.get(sRejected) + c.get(sDuplicate)
}

// kpis computes the wanted measures of a group and bucket.
func (s summary) kpis(want MeasureSet, l *lane, group, bucket int, by []Dimension, codes []string) *Kpis {
	c := cells{l: l, empty: group < 0 || (group+1)*len(l.axis.starts)*l.width > len(l.cells)}
	if !c.empty {
		c.at = (group*len(l.axis.starts) + bucket) * l.width
	}
	k := &Kpis{
		Received: c.get(sReceived), Responded: c.get(sResponded), Resolved: c.get(sResolved), Closed: c.get(sClosed),
		Rejected: c.get(sRejected), Duplicates: c.get(sDuplicate), Reopened: c.get(sReopened), Ended: c.ended(),
		Net:  c.get(sReceived) + c.get(sReopened) - c.ended(),
		Open: c.get(sOpen), AwaitingResponse: c.get(sAwaiting), ResponseOverdue: c.get(sResponseOverdue),
		ResolutionOverdue: c.get(sResolutionOverdue), Overdue: c.get(sOverdue), AtRisk: c.get(sAtRisk),
		Unanswered: c.get(sUnanswered), TransfersOut: c.get(sOut), TransfersIn: c.get(sIn),
		ResponseOnTime: s.compliance(c, city.Response), ResolutionOnTime: s.compliance(c, city.Resolution),
		Clearance:  s.ratio(c.ended(), c.get(sReceived)),
		ReopenRate: s.ratio(c.get(sEndReopened), c.ended()), TransferRate: s.ratio(c.get(sTransferred), c.get(sAssigned)),
		Accuracy: s.ratio(c.get(sAccurate), c.ended()), Accountability: s.ratio(c.get(sAnswered), c.ended()),
		Satisfaction: s.satisfaction(c),
	}
	if s.basis == BasisCohort {
		matured := s.asOf >= s.to+30*city.Day && s.to != city.Never
		k.ReopenRate.Matured = &matured
	}
	if want.has(ResponseTime, Score) {
		k.ResponseTime = s.duration(c, sResponseTime, sResponseCount)
	}
	if want.has(ResolutionTime, Score) {
		k.ResolutionTime = s.duration(c, sResolutionTime, sResolutionCount)
	}
	if want.Has(AgeingMeasure) {
		k.Ageing = Ageing{
			c.get(sAge), c.get(sAge + 1), c.get(sAge + 2), c.get(sAge + 3), c.get(sAge + 4), c.get(sAge + 5),
			city.Moment(minimum(c.get(sOldest)).t0()),
		}
	}
	if want.Has(PerThousand) {
		k.PerThousand = s.perThousand(k.Received, by, codes)
	}
	if want.Has(Score) {
		k.Score = s.score(k)
	}
	return k
}

// has reports whether any of the measures is in the set.
func (s MeasureSet) has(list ...Measure) bool { return s&Measures(list...) != 0 }

func share(n, d int) *float64 {
	if d == 0 {
		return nil
	}
	r := float64(n) / float64(d)
	return &r
}

func (s summary) ratio(n, d int) Ratio {
	return Ratio{Numerator: n, Denominator: d, Rate: share(n, d), LowCount: d < s.profile.LowCount}
}

func (s summary) compliance(c cells, k city.Clock) Compliance {
	v := func(v city.Verdict) int { return c.get(verdictSlot(k, v)) }
	out := Compliance{
		Met: v(city.Met), Breached: v(city.Breached), Pending: v(city.Pending),
		Exempt: v(city.Exempt), Unobserved: v(city.Unobserved),
	}
	out.Rate = share(out.Met, out.Met+out.Breached)
	out.LowCount = out.Met+out.Breached < s.profile.LowCount
	if s.basis == BasisCohort {
		matured := out.Pending == 0 && s.to != city.Never && s.asOf >= s.to
		out.Matured = &matured
	}
	return out
}

func (s summary) satisfaction(c cells) Satisfaction {
	n := c.get(sRating)
	return Satisfaction{
		Count: n, Mean: share(c.get(sRatingSum), n), Csat: share(c.get(sRatingGood), n),
		ResponseRate: share(c.get(sCohortRated), c.get(sCohortResolved)), LowCount: n < s.profile.LowCount,
	}
}

func (s summary) duration(c cells, sl, count slot) Duration {
	n := c.get(count)
	out := Duration{Count: n, LowCount: n < s.profile.LowCount}
	if n == 0 {
		return out
	}
	mean := float64(c.get(sl)) / float64(n) / 3600
	out.MeanHours = &mean
	if c.l.means {
		return out
	}
	ps := c.durations(sl).percentiles(shares[:]...)
	out.P50Hours, out.P90Hours, out.P95Hours = &ps[0], &ps[1], &ps[2]
	return out
}

// perThousand divides by the residents of the group: of its kecamatan, of the
// kecamatan that the filter names, or of the city. Below kecamatan nobody knows.
func (s summary) perThousand(received int, by []Dimension, codes []string) *float64 {
	districts, ok := s.inhabited()
	if !ok {
		return nil
	}
	for i, d := range by {
		switch d {
		case Kelurahan:
			return nil
		case Kecamatan:
			if i >= len(codes) {
				return nil
			}
			districts = codes[i : i+1]
		}
	}
	residents, ok := s.residents(districts)
	if !ok || residents == 0 {
		return nil
	}
	r := float64(received) * 1000 / float64(residents)
	return &r
}

// inhabited returns the kecamatan that the filter leaves, none for the city; ok is
// false where it leaves something else.
func (s summary) inhabited() (kecamatan []string, ok bool) {
	for _, d := range s.filter.Districts {
		if found := s.profile.District(d); found != nil && found.Level == 1 {
			return nil, false
		}
	}
	if s.filter.Kelurahan != nil {
		return nil, false
	}
	kecamatan = slices.Compact(slices.Sorted(slices.Values(s.filter.Districts)))
	switch {
	case s.filter.Kecamatan == nil:
		return kecamatan, true
	case s.filter.Districts == nil:
		return slices.Compact(slices.Sorted(slices.Values(s.filter.Kecamatan))), true
	}
	kecamatan = slices.DeleteFunc(kecamatan, func(d string) bool { return !slices.Contains(s.filter.Kecamatan, d) })
	return kecamatan, len(kecamatan) > 0
}

// residents returns the latest population dated before the window's end (or the
// moment of the answer); of the city where no districts are named.
func (s summary) residents(districts []string) (int, bool) {
	day := city.DateOf(min(s.to, s.asOf+1)-1, s.profile.Zone)
	if len(districts) == 0 {
		if n, ok := s.population("", day); ok {
			return n, true
		}
		for i := range s.profile.Districts {
			if d := &s.profile.Districts[i]; d.Level == 0 {
				districts = append(districts, d.Code)
			}
		}
	}
	sum := 0
	for _, d := range districts {
		n, ok := s.population(d, day)
		if !ok || d == "" {
			return 0, false
		}
		sum += n
	}
	return sum, len(districts) > 0
}

func (s summary) population(district string, day city.Date) (count int, ok bool) {
	var best city.Date
	for _, p := range s.profile.Populations {
		if p.District == district && p.AsOf <= day && (!ok || p.AsOf > best) {
			count, best, ok = p.Count, p.AsOf, true
		}
	}
	return count, ok
}

// score is the mean of the KPIs that have a target, each as a share of it, capped at 2.
func (s summary) score(k *Kpis) *float64 {
	sum, n := 0.0, 0
	for _, t := range s.targets() {
		actual, low, ok := k.Figure(Measure(t.Measure))
		if !ok || low {
			continue
		}
		sum += min(2, attainment(actual, t.Value, DirectionOf(Measure(t.Measure)) == LowerIsBetter))
		n++
	}
	if n == 0 {
		return nil
	}
	mean := sum / float64(n)
	return &mean
}

// targets returns each KPI's latest target that was set by the window's end.
func (s summary) targets() []*city.Target {
	day := city.DateOf(min(s.to, s.asOf+1)-1, s.profile.Zone)
	var list []*city.Target
next:
	for i := range s.profile.Targets {
		t := &s.profile.Targets[i]
		if t.From > day {
			continue
		}
		for k, other := range list {
			if other.Measure == t.Measure {
				if t.From >= other.From {
					list[k] = t
				}
				continue next
			}
		}
		list = append(list, t)
	}
	return list
}

func attainment(actual, target float64, lower bool) float64 {
	if !lower {
		if target == 0 {
			return 0
		}
		return actual / target
	}
	switch {
	case actual == 0:
		return 2
	case target == 0:
		return 0
	default:
		return target / actual
	}
}

// Figure returns the one number that stands for a measure: the rate of rates, the
// mean of durations, the share of good ratings; ok is false without data.
func (k *Kpis) Figure(m Measure) (v float64, lowCount, ok bool) {
	of := func(p *float64, low bool) (float64, bool, bool) {
		if p == nil {
			return 0, low, false
		}
		return *p, low, true
	}
	switch m {
	case ResponseOnTime:
		return of(k.ResponseOnTime.Rate, k.ResponseOnTime.LowCount)
	case ResolutionOnTime:
		return of(k.ResolutionOnTime.Rate, k.ResolutionOnTime.LowCount)
	case ResponseTime:
		return of(k.ResponseTime.MeanHours, k.ResponseTime.LowCount)
	case ResolutionTime:
		return of(k.ResolutionTime.MeanHours, k.ResolutionTime.LowCount)
	case Clearance:
		return of(k.Clearance.Rate, k.Clearance.LowCount)
	case ReopenRate:
		return of(k.ReopenRate.Rate, k.ReopenRate.LowCount)
	case TransferRate:
		return of(k.TransferRate.Rate, k.TransferRate.LowCount)
	case Accuracy:
		return of(k.Accuracy.Rate, k.Accuracy.LowCount)
	case Accountability:
		return of(k.Accountability.Rate, k.Accountability.LowCount)
	case SatisfactionScore:
		return of(k.Satisfaction.Csat, k.Satisfaction.LowCount)
	case PerThousand:
		return of(k.PerThousand, false)
	case Score:
		return of(k.Score, false)
	case AgeingMeasure:
		return 0, false, false
	}
	n, ok := k.count(m)
	return float64(n), false, ok
}

// count returns a measure that is a whole number.
func (k *Kpis) count(m Measure) (int, bool) {
	switch m {
	case Received:
		return k.Received, true
	case Responded:
		return k.Responded, true
	case Resolved:
		return k.Resolved, true
	case Closed:
		return k.Closed, true
	case Rejected:
		return k.Rejected, true
	case Duplicates:
		return k.Duplicates, true
	case Reopened:
		return k.Reopened, true
	case Ended:
		return k.Ended, true
	case Net:
		return k.Net, true
	case Open:
		return k.Open, true
	case AwaitingResponse:
		return k.AwaitingResponse, true
	case ResponseOverdue:
		return k.ResponseOverdue, true
	case ResolutionOverdue:
		return k.ResolutionOverdue, true
	case Overdue:
		return k.Overdue, true
	case AtRisk:
		return k.AtRisk, true
	case Unanswered:
		return k.Unanswered, true
	case TransfersOut:
		return k.TransfersOut, true
	case TransfersIn:
		return k.TransfersIn, true
	}
	return 0, false
}
