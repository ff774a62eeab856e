package randomcity

import (
	"fmt"
	"math/rand/v2"
	"time"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/cube"
)

// Question makes a random question about the city: sets, filters, windows,
// bases, moments, comparisons, trends and times.
func (c *City) Question() cube.Question { return c.question(c.asOf(), 5) }

// Questions makes n random questions as of one random moment, few of which compare.
func (c *City) Questions(n int) []cube.Question {
	asOf := c.asOf()
	list := make([]cube.Question, n)
	for i := range list {
		list[i] = c.question(asOf, 20)
	}
	return list
}

// question makes a question as of the moment, one in rarely with a comparison.
func (c *City) question(asOf city.Moment, rarely int) cube.Question {
	r := c.rand
	q := cube.Question{
		Window: c.window(), Basis: pick(r, "", "", cube.BasisEvent, cube.BasisDue, cube.BasisCohort),
		AsOf: asOf, Reading: pick(r, "", cube.Recorded, cube.BySuccessor), Filter: c.filter(),
	}
	if q.Window.Preset != cube.AllTime && r.IntN(rarely) == 0 { // ALL has no earlier period
		q.Compare = pick(r, cube.PreviousPeriod, cube.YearEarlier)
	}
	for range 1 + r.IntN(8)/7 {
		q.Sets = append(q.Sets, c.set(&q))
	}
	return q
}

func (c *City) set(q *cube.Question) cube.Set {
	r := c.rand
	s := cube.Set{Measures: some(r)}
	dims := cube.Dimensions()
	r.Shuffle(len(dims), func(i, j int) { dims[i], dims[j] = dims[j], dims[i] })
	s.By = dims[:pick(r, 0, 1, 1, 1, 2, 3)]
	if r.IntN(4) == 0 {
		s.Times = append(s.Times, cube.TimeDimension{Of: pick(r, cube.Times()...), Every: c.every()})
		if of := pick(r, cube.Times()...); len(s.By) < 3 && of != s.Times[0].Of && r.IntN(3) == 0 {
			s.Times = append(s.Times, cube.TimeDimension{Of: of, Every: c.every()})
		}
	}
	if q.Compare != "" {
		s.Previous = some(r)
	}
	if r.IntN(8) == 0 && q.Window.Preset != cube.AllTime {
		t := cube.Trend{Granularity: pick(r, cube.ByDay, cube.ByWeek, cube.ByMonth, cube.ByQuarter, cube.ByYear, cube.ByHour), Measures: some(r)}
		if short := q.Window.Preset == cube.Today || q.Window.Preset == cube.Yesterday || q.Window.From != "" && q.Window.From == q.Window.To; t.Granularity == cube.ByHour && !short {
			t.Granularity = cube.ByWeek
		}
		if q.Compare != "" && r.IntN(2) == 0 {
			t.Previous = some(r)
		}
		s.Trends = []cube.Trend{t}
	}
	return s
}

func (c *City) every() cube.Granularity {
	return pick(c.rand, cube.ByHour, cube.ByDay, cube.ByDay, cube.ByWeek, cube.ByMonth, cube.ByQuarter, cube.ByYear)
}

// some picks few measures, or all.
func some(r *rand.Rand) cube.MeasureSet {
	all := cube.AllMeasures()
	if r.IntN(5) == 0 {
		return all
	}
	list := all.List()
	var set cube.MeasureSet
	for range 1 + r.IntN(5) {
		set |= cube.Measures(pick(r, list...))
	}
	return set
}

// asOf is now, or a past moment, often one at which something happens.
func (c *City) asOf() city.Moment {
	r := c.rand
	switch r.IntN(4) {
	case 0:
		return c.Now - city.Moment(r.IntN(90*86400))
	case 1, 2:
		m := pick(r, c.moments...) + pick(r, city.Moment(-1), 0, 0, 1)
		if m > 0 && m <= c.Now {
			return m
		}
	}
	return 0
}

// moment is one at which something happens, or the second before or after.
func (c *City) moment() city.Moment {
	return max(1, pick(c.rand, c.moments...)+pick(c.rand, city.Moment(-1), 0, 0, 1))
}

func (c *City) window() cube.Window {
	r := c.rand
	day := func() time.Time { return time.Date(2024, 2, 18+r.IntN(95), 0, 0, 0, 0, time.UTC) }
	dates := func(from, to time.Time) cube.Window {
		return cube.Window{From: city.Date(from.Format(time.DateOnly)), To: city.Date(to.Format(time.DateOnly))}
	}
	switch r.IntN(9) {
	case 8:
		since := c.moment()
		return cube.Window{Since: since, Until: since + 1 + city.Moment(r.IntN(40*86400))}
	case 0:
		return cube.Window{}
	case 1:
		return cube.Window{Preset: cube.AllTime}
	case 2:
		d := day()
		return dates(d, d.AddDate(0, 0, r.IntN(3)))
	case 3:
		d := day()
		return dates(d, d.AddDate(0, 0, r.IntN(60)))
	case 4:
		m := time.Month(pick(r, 1, 2, 3, 4, 5))
		return dates(time.Date(2024, m, 1, 0, 0, 0, 0, time.UTC), time.Date(2024, m+time.Month(pick(r, 1, 1, 2, 3, 12)), 0, 0, 0, 0, 0, time.UTC))
	}
	return cube.Window{Preset: pick(r, cube.Today, cube.Yesterday, cube.Last7Days, cube.Last30Days, cube.Last90Days, cube.ThisWeek,
		cube.ThisMonth, cube.LastMonth, cube.ThisQuarter, cube.LastQuarter, cube.ThisYear, cube.LastYear)}
}

func (c *City) filter() cube.Filter {
	r := c.rand
	var f cube.Filter
	if r.IntN(2) == 0 {
		return f
	}
	codes := func(all ...string) []string {
		if r.IntN(5) > 0 {
			return nil
		}
		list := []string{pick(r, all...)}
		if r.IntN(2) == 0 {
			list = append(list, pick(r, all...))
		}
		return list
	}
	none := city.NotAssigned
	f.Pillars = codes("P1", "P2", "P3", none)
	f.Programmes = codes("G1", "G2", none)
	f.Departments = codes("D1", "D2", "D4", "D5", "D6", none)
	f.Categories = codes("C1", "C2", "C3", "SW-1", none)
	f.AssetClasses = codes("A1", "A2", none)
	f.Districts = codes("K1", "K2", "K3", "K1-L1", "K3-L2", none)
	f.Kecamatan = codes("K1", "K2", "K3", none)
	f.Kelurahan = codes("K1-L1", "K2-L1", "K3-L2", none)
	f.Channels = codes("WEB", "SMS", none)
	f.Sources = codes("ALL", "GIVEN", "RESULT", "MUTE")
	f.Priorities = codes("LOW", "HIGH", none)
	f.Statuses = codes("SUBMITTED", "ASSIGNED", "RESOLVED", "REJECTED", "CLOSED", "WAITING_CITIZEN", "RESPONDED")
	if r.IntN(6) == 0 {
		t := cube.TimeFilter{Of: pick(r, cube.Times()...)}
		switch r.IntN(4) {
		case 0:
			t.Never = true
		case 1:
			t.Until = c.moment()
		default:
			t.Since = c.moment()
		}
		f.Times = []cube.TimeFilter{t}
	}
	flag := func() *bool {
		if r.IntN(8) > 0 {
			return nil
		}
		b := r.IntN(2) == 0
		return &b
	}
	f.Overdue, f.AtRisk, f.AwaitingResponse = flag(), flag(), flag()
	return f
}

// Describe tells a complaint's history for a failing test.
func (x *Complaint) Describe() string {
	s := fmt.Sprintf("source %s policy %s t0 %d dues %v", x.Header.Source, x.Facts.Policy, x.Facts.Submitted, x.Facts.Dues)
	for i := range x.Events {
		e := &x.Events[i]
		s += fmt.Sprintf("\n  #%d %s t0%+d seq %d %s%s%s%s%s", e.ID, e.Kind, e.OccurredAt-x.Facts.Submitted, e.SourceSeq, e.Department, e.Category, e.District, e.Reason, e.Priority)
		if e.Retracts != 0 {
			s += fmt.Sprintf(" retracts #%d", e.Retracts)
		}
	}
	return s
}

// OpenQuestion makes a random question for the occurrences behind a figure.
func (c *City) OpenQuestion() cube.OpenQuestion {
	r := c.rand
	ask := c.Question()
	q := cube.OpenQuestion{Filter: ask.Filter, Window: ask.Window, Basis: ask.Basis, AsOf: ask.AsOf, Reading: ask.Reading}
	if r.IntN(2) == 0 {
		q.Measure = pick(r, cube.Received, cube.Responded, cube.Resolved, cube.Closed, cube.Rejected, cube.Duplicates, cube.Reopened, cube.Ended,
			cube.Open, cube.AwaitingResponse, cube.ResponseOverdue, cube.ResolutionOverdue, cube.Overdue, cube.AtRisk, cube.Unanswered,
			cube.ResponseTime, cube.ResolutionTime, cube.TransfersOut, cube.TransfersIn, cube.SatisfactionScore)
		return q
	}
	q.Measure = pick(r, cube.ResponseOnTime, cube.ResolutionOnTime, cube.AgeingMeasure, cube.Clearance, cube.ReopenRate, cube.TransferRate, cube.Accuracy, cube.Accountability)
	switch q.Measure {
	case cube.ResponseOnTime, cube.ResolutionOnTime:
		q.Part = pick(r, cube.PartMet, cube.PartBreached, cube.PartPending, cube.PartExempt, cube.PartUnobserved)
	case cube.AgeingMeasure:
		q.Part = pick(r, cube.PartUpTo3Days, cube.PartUpTo7Days, cube.PartUpTo14Days, cube.PartUpTo30Days, cube.PartUpTo60Days, cube.PartOver60Days)
	default:
		q.Part = pick(r, cube.PartNumerator, cube.PartDenominator)
	}
	return q
}
