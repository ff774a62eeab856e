package recount

import "github.com/tugu-city/tugu/server/cube"

func (d *differ) compliance(what string, a, b cube.Compliance) {
	same(d, what+".met", a.Met, b.Met)
	same(d, what+".breached", a.Breached, b.Breached)
	same(d, what+".pending", a.Pending, b.Pending)
	same(d, what+".exempt", a.Exempt, b.Exempt)
	same(d, what+".unobserved", a.Unobserved, b.Unobserved)
	d.float(what+".rate", a.Rate, b.Rate)
	d.flag(what+".lowCount", a.LowCount, b.LowCount)
	d.matured(what+".matured", a.Matured, b.Matured)
}

func (d *differ) ratio(what string, a, b cube.Ratio) {
	same(d, what+".numerator", a.Numerator, b.Numerator)
	same(d, what+".denominator", a.Denominator, b.Denominator)
	d.float(what+".rate", a.Rate, b.Rate)
	d.flag(what+".lowCount", a.LowCount, b.LowCount)
	d.matured(what+".matured", a.Matured, b.Matured)
}

func (d *differ) duration(what string, a, b cube.Duration) {
	same(d, what+".count", a.Count, b.Count)
	d.float(what+".meanHours", a.MeanHours, b.MeanHours)
	d.float(what+".p50Hours", a.P50Hours, b.P50Hours)
	d.float(what+".p90Hours", a.P90Hours, b.P90Hours)
	d.float(what+".p95Hours", a.P95Hours, b.P95Hours)
	d.flag(what+".lowCount", a.LowCount, b.LowCount)
}

func (d *differ) ageing(a, b cube.Ageing) {
	same(d, "ageing.upTo3Days", a.UpTo3Days, b.UpTo3Days)
	same(d, "ageing.upTo7Days", a.UpTo7Days, b.UpTo7Days)
	same(d, "ageing.upTo14Days", a.UpTo14Days, b.UpTo14Days)
	same(d, "ageing.upTo30Days", a.UpTo30Days, b.UpTo30Days)
	same(d, "ageing.upTo60Days", a.UpTo60Days, b.UpTo60Days)
	same(d, "ageing.over60Days", a.Over60Days, b.Over60Days)
	same(d, "ageing.oldestSubmittedAt", a.OldestSubmittedAt, b.OldestSubmittedAt)
}

func (d *differ) satisfaction(a, b cube.Satisfaction) {
	same(d, "satisfaction.count", a.Count, b.Count)
	same(d, "satisfaction.good", a.Good, b.Good)
	same(d, "satisfaction.rated", a.Rated, b.Rated)
	same(d, "satisfaction.resolved", a.Resolved, b.Resolved)
	d.float("satisfaction.mean", a.Mean, b.Mean)
	d.float("satisfaction.csat", a.Csat, b.Csat)
	d.float("satisfaction.responseRate", a.ResponseRate, b.ResponseRate)
	d.flag("satisfaction.lowCount", a.LowCount, b.LowCount)
}

// kpis compares the wanted measures; a nil side has nothing.
func (d *differ) kpis(a, b *cube.Kpis, want cube.MeasureSet) {
	d.empty = a == nil || b == nil
	if a == nil {
		a = &cube.Kpis{}
	}
	if b == nil {
		b = &cube.Kpis{}
	}
	for _, c := range counts {
		if want.Has(c.measure) {
			same(d, c.name, c.of(a), c.of(b))
		}
	}
	for _, m := range want.List() {
		switch m {
		case cube.ResponseOnTime:
			d.compliance("responseOnTime", a.ResponseOnTime, b.ResponseOnTime)
		case cube.ResolutionOnTime:
			d.compliance("resolutionOnTime", a.ResolutionOnTime, b.ResolutionOnTime)
		case cube.ResponseTime:
			d.duration("responseTime", a.ResponseTime, b.ResponseTime)
		case cube.ResolutionTime:
			d.duration("resolutionTime", a.ResolutionTime, b.ResolutionTime)
		case cube.AgeingMeasure:
			d.ageing(a.Ageing, b.Ageing)
		case cube.Clearance:
			d.ratio("clearance", a.Clearance, b.Clearance)
		case cube.ReopenRate:
			d.ratio("reopenRate", a.ReopenRate, b.ReopenRate)
		case cube.TransferRate:
			d.ratio("transferRate", a.TransferRate, b.TransferRate)
		case cube.Accuracy:
			d.ratio("accuracy", a.Accuracy, b.Accuracy)
		case cube.Accountability:
			d.ratio("accountability", a.Accountability, b.Accountability)
		case cube.SatisfactionScore:
			d.satisfaction(a.Satisfaction, b.Satisfaction)
		case cube.PerThousand:
			d.float("perThousand", a.PerThousand, b.PerThousand)
		case cube.Score:
			d.float("score", a.Score, b.Score)
		}
	}
}
