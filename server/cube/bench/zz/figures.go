package main

import (
	"fmt"
	"math"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/cube"
)

// figure is one number of an answer: how the cube names it and how SQL counts it.
type figure struct {
	name string
	of   cube.Measure
	read func(k *cube.Kpis) float64
	sql  func(s *statement) string
}

func count(n int) float64 { return float64(n) }

func maybe(p *float64) float64 {
	if p == nil {
		return math.NaN()
	}
	return *p
}

// kept makes the figure of rows that fulfil a condition.
func kept(name string, of cube.Measure, read func(*cube.Kpis) int, where func(s *statement) string) figure {
	return figure{name, of, func(k *cube.Kpis) float64 { return count(read(k)) }, func(s *statement) string {
		return "count(*) FILTER (WHERE " + where(s) + ")"
	}}
}

// flow makes the figure of rows whose moment lies in the window.
func flow(name string, of cube.Measure, read func(*cube.Kpis) int, moment, where string) figure {
	return kept(name, of, read, func(s *statement) string { return s.in(moment) + where })
}

// ends makes the figure of episodes that fulfil a condition, in which {e} is e1 or e2.
func ends(name string, of cube.Measure, read func(*cube.Kpis) int, one, two string) figure {
	return figure{name, of, func(k *cube.Kpis) float64 { return count(read(k)) }, func(s *statement) string {
		return fmt.Sprintf("count(*) FILTER (WHERE %s%s) + count(*) FILTER (WHERE %s%s)", s.in("e1_end"), one, s.in("e2_end"), two)
	}}
}

func by(k city.Kind) (one, two string) {
	return fmt.Sprintf(" AND e1_by = %d", k), fmt.Sprintf(" AND e2_by = %d", k)
}

func endedBy(name string, of cube.Measure, k city.Kind, read func(*cube.Kpis) int) figure {
	one, two := by(k)
	return ends(name, of, read, one, two)
}

var (
	received = flow("received", cube.Received, func(k *cube.Kpis) int { return k.Received }, "t0", "")
	resolved = endedBy("resolved", cube.Resolved, city.Resolved, func(k *cube.Kpis) int { return k.Resolved })
	ended    = ends("ended", cube.Ended, func(k *cube.Kpis) int { return k.Ended }, "", "")
	open     = kept("open", cube.Open, func(k *cube.Kpis) int { return k.Open }, func(*statement) string { return "is_open = 1" })
	mean     = figure{
		"mean hours", cube.ResolutionTime, func(k *cube.Kpis) float64 { return maybe(k.ResolutionTime.MeanHours) },
		func(s *statement) string { return s.average("resolution_seconds", "t2") },
	}
)

// overdue is the condition of one clock, answered at moment.
func overdue(clock, moment string) func(s *statement) string {
	return func(s *statement) string {
		return fmt.Sprintf("is_open = 1 AND %s_verdict = %d AND %s_at <= %d AND %s IS NULL", clock, city.Breached, clock, s.asOf, moment)
	}
}

var (
	responseLate   = overdue("r", "t1")
	resolutionLate = overdue("s", "t2")
	late           = func(s *statement) string { return "((" + responseLate(s) + ") OR (" + resolutionLate(s) + "))" }
)

// risky is the condition of a clock that will be breached within a day.
func risky(s *statement) string {
	near := func(clock string) string {
		return fmt.Sprintf("(%s_verdict = %d AND %s_at > %d AND %s_due - 86400 <= %d)", clock, city.Breached, clock, s.asOf, clock, s.asOf)
	}
	return "is_open = 1 AND (" + near("r") + " OR " + near("s") + ") AND NOT coalesce(" + late(s) + ", false)"
}

// stocks are the figures of what is open.
func stocks() []figure {
	return []figure{
		open,
		kept("responseOverdue", cube.ResponseOverdue, func(k *cube.Kpis) int { return k.ResponseOverdue }, responseLate),
		kept("resolutionOverdue", cube.ResolutionOverdue, func(k *cube.Kpis) int { return k.ResolutionOverdue }, resolutionLate),
		kept("overdue", cube.Overdue, func(k *cube.Kpis) int { return k.Overdue }, late),
		kept("atRisk", cube.AtRisk, func(k *cube.Kpis) int { return k.AtRisk }, risky),
		kept("awaitingResponse", cube.AwaitingResponse, func(k *cube.Kpis) int { return k.AwaitingResponse }, func(*statement) string {
			return "is_open = 1 AND t1 IS NULL"
		}),
	}
}

// compliance are the parts of one promise, by due moment.
func compliance(of cube.Measure, clock string, read func(*cube.Kpis) *cube.Compliance) []figure {
	part := func(name string, v city.Verdict, n func(c *cube.Compliance) int) figure {
		return kept(string(of)+" "+name, of, func(k *cube.Kpis) int { return n(read(k)) }, func(s *statement) string {
			w := fmt.Sprintf("%s AND %s_verdict = %d", s.due(clock+"_due"), clock, v)
			if v == city.Breached {
				w += fmt.Sprintf(" AND %s_at <= %d", clock, s.asOf)
			}
			return w
		})
	}
	return []figure{
		part("met", city.Met, func(c *cube.Compliance) int { return c.Met }),
		part("breached", city.Breached, func(c *cube.Compliance) int { return c.Breached }),
		part("exempt", city.Exempt, func(c *cube.Compliance) int { return c.Exempt }),
	}
}

// duration are the count, the mean and the percentiles of one duration.
func duration(of cube.Measure, seconds, moment string, read func(*cube.Kpis) *cube.Duration) []figure {
	list := []figure{
		{string(of) + " count", of, func(k *cube.Kpis) float64 { return count(read(k).Count) }, func(s *statement) string {
			return "count(*) FILTER (WHERE " + s.in(moment) + ")"
		}},
		{string(of) + " mean", of, func(k *cube.Kpis) float64 { return maybe(read(k).MeanHours) }, func(s *statement) string {
			return s.average(seconds, moment)
		}},
	}
	reads := []func(d *cube.Duration) *float64{
		func(d *cube.Duration) *float64 { return d.P50Hours },
		func(d *cube.Duration) *float64 { return d.P90Hours },
		func(d *cube.Duration) *float64 { return d.P95Hours },
	}
	for i, share := range shares {
		list = append(list, figure{
			fmt.Sprintf("%s p%.0f", of, share*100), of,
			func(k *cube.Kpis) float64 { return maybe(reads[i](read(k))) },
			func(s *statement) string { return s.percentile(i, seconds, moment) },
		})
	}
	return list
}

// ageing are the age classes of what is open.
func ageing() []figure {
	edges := []int{0, 3, 7, 14, 30, 60}
	reads := []func(a *cube.Ageing) int{
		func(a *cube.Ageing) int { return a.UpTo3Days }, func(a *cube.Ageing) int { return a.UpTo7Days },
		func(a *cube.Ageing) int { return a.UpTo14Days }, func(a *cube.Ageing) int { return a.UpTo30Days },
		func(a *cube.Ageing) int { return a.UpTo60Days }, func(a *cube.Ageing) int { return a.Over60Days },
	}
	var list []figure
	for i, lower := range edges {
		list = append(list, kept(fmt.Sprintf("age from %d days", lower), cube.AgeingMeasure,
			func(k *cube.Kpis) int { return reads[i](&k.Ageing) }, func(s *statement) string {
				w := fmt.Sprintf("is_open = 1 AND t0 <= %d", s.asOf-city.Moment(lower)*city.Day)
				if i+1 < len(edges) {
					w += fmt.Sprintf(" AND t0 > %d", s.asOf-city.Moment(edges[i+1])*city.Day)
				}
				return w
			}))
	}
	return append(list, figure{
		"oldest", cube.AgeingMeasure, func(k *cube.Kpis) float64 {
			if k.Ageing.OldestSubmittedAt == 0 {
				return math.NaN()
			}
			return float64(k.Ageing.OldestSubmittedAt)
		},
		func(*statement) string { return "min(t0) FILTER (WHERE is_open = 1)" },
	})
}

// everything is all measures of the pillars' board that are not made of others.
func everything() []figure {
	back := fmt.Sprintf("e2_start IS NOT NULL AND e2_start - e1_end <= %d", 30*city.Day)
	list := []figure{
		received,
		flow("responded", cube.Responded, func(k *cube.Kpis) int { return k.Responded }, "t1", ""),
		resolved,
		endedBy("closed", cube.Closed, city.Closed, func(k *cube.Kpis) int { return k.Closed }),
		endedBy("rejected", cube.Rejected, city.Rejected, func(k *cube.Kpis) int { return k.Rejected }),
		endedBy("duplicates", cube.Duplicates, city.Duplicate, func(k *cube.Kpis) int { return k.Duplicates }),
		flow("reopened", cube.Reopened, func(k *cube.Kpis) int { return k.Reopened }, "e2_start", ""),
		ended,
		kept("unanswered", cube.Unanswered, func(k *cube.Kpis) int { return k.Unanswered }, func(s *statement) string {
			return fmt.Sprintf("r_due < %d AND t1 IS NULL", s.asOf)
		}),
		flow("ended and reopened", cube.ReopenRate, func(k *cube.Kpis) int { return k.ReopenRate.Numerator }, "e1_end", " AND "+back),
		flow("assigned", cube.TransferRate, func(k *cube.Kpis) int { return k.TransferRate.Denominator }, "assigned", ""),
		flow("transferred", cube.TransferRate, func(k *cube.Kpis) int { return k.TransferRate.Numerator }, "assigned", " AND transfer IS NOT NULL"),
		flow("transfersOut", cube.TransfersOut, func(k *cube.Kpis) int { return k.TransfersOut }, "transfer", ""),
		flow("transfersIn", cube.TransfersIn, func(k *cube.Kpis) int { return k.TransfersIn }, "transfer", ""),
		ends("accurate", cube.Accuracy, func(k *cube.Kpis) int { return k.Accuracy.Numerator },
			" AND e1_transferred = 0 AND NOT ("+back+")", " AND e2_transferred = 0"),
		ends("accountable", cube.Accountability, func(k *cube.Kpis) int { return k.Accountability.Numerator },
			" AND t1 <= e1_end", " AND t1 <= e2_end"),
		flow("rated", cube.SatisfactionScore, func(k *cube.Kpis) int { return k.Satisfaction.Count }, "rated", ""),
		{
			"rating", cube.SatisfactionScore, func(k *cube.Kpis) float64 { return maybe(k.Satisfaction.Mean) },
			func(s *statement) string { return "avg(rating) FILTER (WHERE " + s.in("rated") + ")" },
		},
		{
			"csat", cube.SatisfactionScore, func(k *cube.Kpis) float64 { return maybe(k.Satisfaction.Csat) },
			func(s *statement) string {
				return "avg(CASE WHEN rating >= 4 THEN 1.0 ELSE 0.0 END) FILTER (WHERE " + s.in("rated") + ")"
			},
		},
	}
	list = append(list, stocks()...)
	list = append(list, ageing()...)
	list = append(list, compliance(cube.ResponseOnTime, "r", func(k *cube.Kpis) *cube.Compliance { return &k.ResponseOnTime })...)
	list = append(list, compliance(cube.ResolutionOnTime, "s", func(k *cube.Kpis) *cube.Compliance { return &k.ResolutionOnTime })...)
	list = append(list, duration(cube.ResponseTime, "response_seconds", "t1", func(k *cube.Kpis) *cube.Duration { return &k.ResponseTime })...)
	return append(list, duration(cube.ResolutionTime, "resolution_seconds", "t2", func(k *cube.Kpis) *cube.Duration { return &k.ResolutionTime })...)
}
