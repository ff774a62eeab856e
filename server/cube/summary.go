package cube

import "github.com/tugu-city/tugu/server/city"

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
	k := &Kpis{}
	s.fill(k, want, l, group, bucket, by, codes)
	return k
}

// Sets of one measure, found once: a large table is filled cell by cell.
var (
	wantsResponseOnTime   = Measures(ResponseOnTime)
	wantsResolutionOnTime = Measures(ResolutionOnTime)
	wantsResponseTime     = Measures(ResponseTime).MeansOnly()
	wantsResolutionTime   = Measures(ResolutionTime).MeansOnly()
	wantsAgeing           = Measures(AgeingMeasure)
	wantsRatios           = Measures(Clearance, ReopenRate, TransferRate, Accuracy, Accountability)
	wantsSatisfaction     = Measures(SatisfactionScore)
	wantsPerThousand      = Measures(PerThousand)
	wantsScore            = Measures(Score)
)

// fill computes the wanted measures of a group and bucket into k, which is zero.
func (s summary) fill(k *Kpis, want MeasureSet, l *lane, group, bucket int, by []Dimension, codes []string) {
	c := cells{l: l, empty: group < 0 || (group+1)*len(l.axis.starts)*l.width > len(l.cells)}
	if !c.empty {
		c.at = (group*len(l.axis.starts) + bucket) * l.width
	}
	if want&wantsScore != 0 { // which looks at others
		want |= s.scored()
	}
	ended := c.ended()
	k.Received, k.Responded, k.Resolved, k.Closed = c.get(sReceived), c.get(sResponded), c.get(sResolved), c.get(sClosed)
	k.Rejected, k.Duplicates, k.Reopened, k.Ended = c.get(sRejected), c.get(sDuplicate), c.get(sReopened), ended
	k.Net = k.Received + k.Reopened - ended
	k.Open, k.AwaitingResponse, k.ResponseOverdue = c.get(sOpen), c.get(sAwaiting), c.get(sResponseOverdue)
	k.ResolutionOverdue, k.Overdue, k.AtRisk = c.get(sResolutionOverdue), c.get(sOverdue), c.get(sAtRisk)
	k.Unanswered, k.TransfersOut, k.TransfersIn = c.get(sUnanswered), c.get(sOut), c.get(sIn)
	if want&wantsResponseOnTime != 0 {
		k.ResponseOnTime = s.compliance(c, city.Response)
	}
	if want&wantsResolutionOnTime != 0 {
		k.ResolutionOnTime = s.compliance(c, city.Resolution)
	}
	if want&wantsResponseTime != 0 {
		k.ResponseTime = s.duration(c, sResponseTime, sResponseCount)
	}
	if want&wantsResolutionTime != 0 {
		k.ResolutionTime = s.duration(c, sResolutionTime, sResolutionCount)
	}
	if want&wantsAgeing != 0 {
		k.Ageing = Ageing{
			c.get(sAge), c.get(sAge + 1), c.get(sAge + 2), c.get(sAge + 3), c.get(sAge + 4), c.get(sAge + 5),
			city.Moment(minimum(c.get(sOldest)).t0()),
		}
	}
	if want&wantsRatios != 0 {
		s.ratios(k, want, c, ended)
	}
	if want&wantsSatisfaction != 0 {
		k.Satisfaction = s.satisfaction(c)
	}
	if want&wantsPerThousand != 0 {
		k.PerThousand = s.perThousand(k.Received, by, codes)
	}
	if want&wantsScore != 0 {
		k.Score = s.score(k)
	}
}

// ratios computes the wanted ratios.
func (s summary) ratios(k *Kpis, want MeasureSet, c cells, ended int) {
	for _, r := range [...]struct {
		of     Measure
		to     *Ratio
		num, d int
	}{
		{Clearance, &k.Clearance, ended, k.Received},
		{ReopenRate, &k.ReopenRate, c.get(sEndReopened), ended},
		{TransferRate, &k.TransferRate, c.get(sTransferred), c.get(sAssigned)},
		{Accuracy, &k.Accuracy, c.get(sAccurate), ended},
		{Accountability, &k.Accountability, c.get(sAnswered), ended},
	} {
		if want.Has(r.of) {
			*r.to = s.ratio(r.num, r.d)
		}
	}
	if s.basis == BasisCohort && want.Has(ReopenRate) {
		k.ReopenRate.Matured = truth(s.asOf >= s.to+30*city.Day && s.to != city.Never)
	}
}

var yes, no = true, false

// truth points to a truth value that nobody changes.
func truth(b bool) *bool {
	if b {
		return &yes
	}
	return &no
}

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
		out.Matured = truth(out.Pending == 0 && s.to != city.Never && s.asOf >= s.to)
	}
	return out
}

func (s summary) satisfaction(c cells) Satisfaction {
	n := c.get(sRating)
	return Satisfaction{
		Count: n, Good: c.get(sRatingGood), Mean: share(c.get(sRatingSum), n), Csat: share(c.get(sRatingGood), n),
		Rated: c.get(sCohortRated), Resolved: c.get(sCohortResolved),
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
