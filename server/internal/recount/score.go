package recount

import (
	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/cube"
)

// kpi is what a target is measured against: the measure that must be counted and
// how to read its headline figure; ok is false without data.
type kpi struct {
	measure cube.Measure
	lower   bool // less is better
	read    func(k *cube.Kpis) (actual float64, low, ok bool)
}

func ratioKpi(m cube.Measure, lower bool, of func(*cube.Kpis) cube.Ratio) kpi {
	return kpi{m, lower, func(k *cube.Kpis) (float64, bool, bool) {
		r := of(k)
		return deref(r.Rate), r.LowCount, r.Rate != nil
	}}
}

func complianceKpi(m cube.Measure, of func(*cube.Kpis) cube.Compliance) kpi {
	return kpi{m, false, func(k *cube.Kpis) (float64, bool, bool) {
		c := of(k)
		return deref(c.Rate), c.LowCount, c.Rate != nil
	}}
}

func durationKpi(m cube.Measure, of func(*cube.Kpis) cube.Duration) kpi {
	return kpi{m, true, func(k *cube.Kpis) (float64, bool, bool) {
		d := of(k)
		return deref(d.MeanHours), d.LowCount, d.MeanHours != nil
	}}
}

// targetKpis are the KPIs that a profile may set a target for.
var targetKpis = map[string]kpi{
	"RESPONSE_ON_TIME":   complianceKpi(cube.ResponseOnTime, func(k *cube.Kpis) cube.Compliance { return k.ResponseOnTime }),
	"RESOLUTION_ON_TIME": complianceKpi(cube.ResolutionOnTime, func(k *cube.Kpis) cube.Compliance { return k.ResolutionOnTime }),
	"RESPONSE_TIME":      durationKpi(cube.ResponseTime, func(k *cube.Kpis) cube.Duration { return k.ResponseTime }),
	"RESOLUTION_TIME":    durationKpi(cube.ResolutionTime, func(k *cube.Kpis) cube.Duration { return k.ResolutionTime }),
	"CLEARANCE":          ratioKpi(cube.Clearance, false, func(k *cube.Kpis) cube.Ratio { return k.Clearance }),
	"REOPEN_RATE":        ratioKpi(cube.ReopenRate, true, func(k *cube.Kpis) cube.Ratio { return k.ReopenRate }),
	"TRANSFER_RATE":      ratioKpi(cube.TransferRate, true, func(k *cube.Kpis) cube.Ratio { return k.TransferRate }),
	"ACCURACY":           ratioKpi(cube.Accuracy, false, func(k *cube.Kpis) cube.Ratio { return k.Accuracy }),
	"ACCOUNTABILITY":     ratioKpi(cube.Accountability, false, func(k *cube.Kpis) cube.Ratio { return k.Accountability }),
	"SATISFACTION": {cube.SatisfactionScore, false, func(k *cube.Kpis) (float64, bool, bool) { // the share of 4 and 5
		return deref(k.Satisfaction.Csat), k.Satisfaction.LowCount, k.Satisfaction.Csat != nil
	}},
}

func deref(f *float64) float64 {
	if f == nil {
		return 0
	}
	return *f
}

// scored lists the measures that the score of this profile is made of.
func scored(p *city.Profile) cube.MeasureSet {
	var set cube.MeasureSet
	for _, t := range p.Targets {
		if k, ok := targetKpis[t.Measure]; ok {
			set |= cube.Measures(k.measure)
		}
	}
	return set
}

// score is the mean of actual / target over the KPIs that have a target at the
// window's end, each at most 2; nil without data.
func (s *side) score(k *cube.Kpis, w period) *float64 {
	valid := map[string]city.Target{}
	for _, t := range s.profile.Targets {
		if !s.dated(t.From, w) {
			continue
		}
		if known, ok := valid[t.Measure]; !ok || t.From >= known.From {
			valid[t.Measure] = t
		}
	}
	sum, n := 0.0, 0
	for name, t := range valid {
		of, ok := targetKpis[name]
		if !ok {
			continue
		}
		actual, low, ok := of.read(k)
		if !ok || low {
			continue
		}
		part := 0.0
		switch {
		case of.lower && actual == 0:
			part = 2
		case of.lower:
			part = t.Value / actual
		case t.Value != 0:
			part = actual / t.Value
		}
		sum += min(part, 2)
		n++
	}
	if n == 0 {
		return nil
	}
	return ref(sum / float64(n))
}
