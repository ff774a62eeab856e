package cube

import (
	"maps"
	"slices"
	"strings"
)

// column reads one flat figure of a group; nil = no data.
type column struct {
	measure Measure
	read    func(k *Kpis) any
}

func number(p *float64) any {
	if p == nil {
		return nil
	}
	return *p
}

// columns are the measure columns of a flat table by name.
var columns = makeColumns()

func makeColumns() map[string]column {
	c := map[string]column{
		"oldestSubmittedAt": {AgeingMeasure, func(k *Kpis) any {
			if k.Ageing.OldestSubmittedAt == 0 {
				return nil
			}
			return k.Ageing.OldestSubmittedAt
		}},
		"satisfactionCount":        {SatisfactionScore, func(k *Kpis) any { return k.Satisfaction.Count }},
		"satisfactionGood":         {SatisfactionScore, func(k *Kpis) any { return k.Satisfaction.Good }},
		"satisfactionRated":        {SatisfactionScore, func(k *Kpis) any { return k.Satisfaction.Rated }},
		"satisfactionResolved":     {SatisfactionScore, func(k *Kpis) any { return k.Satisfaction.Resolved }},
		"satisfactionMean":         {SatisfactionScore, func(k *Kpis) any { return number(k.Satisfaction.Mean) }},
		"satisfactionCsat":         {SatisfactionScore, func(k *Kpis) any { return number(k.Satisfaction.Csat) }},
		"satisfactionResponseRate": {SatisfactionScore, func(k *Kpis) any { return number(k.Satisfaction.ResponseRate) }},
		"satisfactionLowCount":     {SatisfactionScore, func(k *Kpis) any { return k.Satisfaction.LowCount }},
		"perThousand":              {PerThousand, func(k *Kpis) any { return number(k.PerThousand) }},
		"score":                    {Score, func(k *Kpis) any { return number(k.Score) }},
	}
	for name, m := range map[string]Measure{
		"received": Received, "responded": Responded, "resolved": Resolved, "closed": Closed, "rejected": Rejected,
		"duplicates": Duplicates, "reopened": Reopened, "ended": Ended, "net": Net, "open": Open,
		"awaitingResponse": AwaitingResponse, "responseOverdue": ResponseOverdue, "resolutionOverdue": ResolutionOverdue,
		"overdue": Overdue, "atRisk": AtRisk, "unanswered": Unanswered, "transfersOut": TransfersOut, "transfersIn": TransfersIn,
	} {
		c[name] = column{m, func(k *Kpis) any { n, _ := k.count(m); return n }}
	}
	addCompliance(c, "responseOnTime", ResponseOnTime, func(k *Kpis) *Compliance { return &k.ResponseOnTime })
	addCompliance(c, "resolutionOnTime", ResolutionOnTime, func(k *Kpis) *Compliance { return &k.ResolutionOnTime })
	addDuration(c, "response", ResponseTime, func(k *Kpis) *Duration { return &k.ResponseTime })
	addDuration(c, "resolution", ResolutionTime, func(k *Kpis) *Duration { return &k.ResolutionTime })
	addRatio(c, "clearance", Clearance, func(k *Kpis) *Ratio { return &k.Clearance })
	addRatio(c, "reopenRate", ReopenRate, func(k *Kpis) *Ratio { return &k.ReopenRate })
	addRatio(c, "transferRate", TransferRate, func(k *Kpis) *Ratio { return &k.TransferRate })
	addRatio(c, "accuracy", Accuracy, func(k *Kpis) *Ratio { return &k.Accuracy })
	addRatio(c, "accountability", Accountability, func(k *Kpis) *Ratio { return &k.Accountability })
	c["reopenRateMatured"] = column{ReopenRate, func(k *Kpis) any { return flag(k.ReopenRate.Matured) }}
	for i, f := range []func(a *Ageing) int{
		func(a *Ageing) int { return a.UpTo3Days }, func(a *Ageing) int { return a.UpTo7Days },
		func(a *Ageing) int { return a.UpTo14Days }, func(a *Ageing) int { return a.UpTo30Days },
		func(a *Ageing) int { return a.UpTo60Days }, func(a *Ageing) int { return a.Over60Days },
	} {
		name := [...]string{"ageingUpTo3Days", "ageingUpTo7Days", "ageingUpTo14Days", "ageingUpTo30Days", "ageingUpTo60Days", "ageingOver60Days"}[i]
		c[name] = column{AgeingMeasure, func(k *Kpis) any { return f(&k.Ageing) }}
	}
	return c
}

func flag(p *bool) any {
	if p == nil {
		return nil
	}
	return *p
}

func addCompliance(c map[string]column, name string, m Measure, of func(*Kpis) *Compliance) {
	c[name+"Met"] = column{m, func(k *Kpis) any { return of(k).Met }}
	c[name+"Breached"] = column{m, func(k *Kpis) any { return of(k).Breached }}
	c[name+"Pending"] = column{m, func(k *Kpis) any { return of(k).Pending }}
	c[name+"Exempt"] = column{m, func(k *Kpis) any { return of(k).Exempt }}
	c[name+"Unobserved"] = column{m, func(k *Kpis) any { return of(k).Unobserved }}
	c[name+"Rate"] = column{m, func(k *Kpis) any { return number(of(k).Rate) }}
	c[name+"LowCount"] = column{m, func(k *Kpis) any { return of(k).LowCount }}
	c[name+"Matured"] = column{m, func(k *Kpis) any { return flag(of(k).Matured) }}
}

func addDuration(c map[string]column, name string, m Measure, of func(*Kpis) *Duration) {
	c[name+"TimeCount"] = column{m, func(k *Kpis) any { return of(k).Count }}
	c[name+"HoursMean"] = column{m, func(k *Kpis) any { return number(of(k).MeanHours) }}
	c[name+"HoursP50"] = column{m, func(k *Kpis) any { return number(of(k).P50Hours) }}
	c[name+"HoursP90"] = column{m, func(k *Kpis) any { return number(of(k).P90Hours) }}
	c[name+"HoursP95"] = column{m, func(k *Kpis) any { return number(of(k).P95Hours) }}
	c[name+"TimeLowCount"] = column{m, func(k *Kpis) any { return of(k).LowCount }}
}

func addRatio(c map[string]column, name string, m Measure, of func(*Kpis) *Ratio) {
	c[name] = column{m, func(k *Kpis) any { return number(of(k).Rate) }}
	c[name+"Numerator"] = column{m, func(k *Kpis) any { return of(k).Numerator }}
	c[name+"Denominator"] = column{m, func(k *Kpis) any { return of(k).Denominator }}
	c[name+"LowCount"] = column{m, func(k *Kpis) any { return of(k).LowCount }}
}

// ColumnMeasures returns the measures that a column is computed from, and no more
// of them than it shows; ok is false for an unknown name.
func ColumnMeasures(name string) (set MeasureSet, ok bool) {
	m, ok := ColumnMeasure(name)
	if set = Measures(m); !strings.Contains(name, "HoursP") {
		set = set.MeansOnly()
	}
	return set, ok
}

// ColumnMeasure returns the measure that a measure column of a flat table needs;
// ok is false for a name that is not one.
func ColumnMeasure(name string) (Measure, bool) {
	c, ok := columns[name]
	return c.measure, ok
}

// Column reads a measure column of a flat table: an int, float64, bool,
// city.Moment, or nil for no data; ok is false for an unknown name.
func (k *Kpis) Column(name string) (value any, ok bool) {
	c, ok := columns[name]
	if !ok || k == nil {
		return nil, ok
	}
	return c.read(k), true
}

// ColumnNames lists the measure columns of a flat table, in alphabetical order.
func ColumnNames() []string { return slices.Sorted(maps.Keys(columns)) }
