package cube_test

import (
	"context"
	"fmt"
	"testing"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/cube"
	"pgregory.net/rapid"
)

// TestStockFollowsFlow: open(T2) = open(T1) + received + reopened - ended, per group at one asOf.
func TestStockFollowsFlow(t *testing.T) {
	p := smallCity()
	rapid.Check(t, func(t *rapid.T) {
		c := &clock{start + 60*city.Day}
		e := load(p, c, facts(t, p))
		set := []cube.Set{
			{Measures: cube.AllMeasures()},
			{By: []cube.Dimension{cube.Pillar}, Measures: cube.AllMeasures()},
			{By: []cube.Dimension{cube.Department}, Measures: cube.AllMeasures()},
		}
		asOf := c.m - city.Moment(rapid.IntRange(0, 30).Draw(t, "ago"))*city.Day
		before := ask(t, e, cube.Question{Sets: set, Window: cube.Window{From: "2026-01-01", To: "2026-01-08"}, AsOf: asOf})
		during := ask(t, e, cube.Question{Sets: set, Window: cube.Window{From: "2026-01-09", To: "2026-01-16"}, AsOf: asOf})
		for i := range during.Tables {
			for _, r := range during.Tables[i].Rows {
				b, d := before.Tables[i].Row(r.Codes...).Kpis, r.Kpis
				if b.Open+d.Received+d.Reopened-d.Ended != d.Open || d.Net != d.Received+d.Reopened-d.Ended {
					t.Fatalf("%v: open %d + received %d + reopened %d - ended %d is not %d", r.Codes, b.Open, d.Received, d.Reopened, d.Ended, d.Open)
				}
			}
		}
	})
}

// TestPartition: flows, verdicts and counts add up over the days of a window, and
// the rows of a table to its total.
func TestPartition(t *testing.T) {
	p := smallCity()
	rapid.Check(t, func(t *rapid.T) {
		c := &clock{anyMoment(t, "now")}
		e := load(p, c, facts(t, p))
		q := question(t, 0)
		q.Window = cube.Window{Preset: cube.Last30Days}
		q.Sets = []cube.Set{
			{Measures: cube.AllMeasures(), Trends: []cube.Trend{{Granularity: cube.ByDay, Measures: cube.AllMeasures()}}},
			{By: []cube.Dimension{cube.Pillar}, Measures: cube.AllMeasures()},
			{By: []cube.Dimension{cube.Department, cube.Category}, Measures: cube.AllMeasures()},
		}
		a := ask(t, e, q)
		total := a.Tables[0].Row().Kpis
		for _, name := range []string{
			"received", "responded", "resolved", "closed", "rejected", "duplicates", "reopened", "ended", "net", "transfersIn",
			"transfersOut", "responseOnTimeMet", "responseOnTimeBreached", "responseOnTimeExempt", "resolutionOnTimeMet",
			"resolutionOnTimeBreached", "resolutionOnTimeUnobserved", "responseTimeCount", "resolutionTimeCount", "satisfactionCount",
		} {
			want, _ := total.Column(name)
			sum := 0
			for _, pt := range total.Trends[cube.ByDay] {
				v, _ := pt.Kpis.Column(name)
				sum += v.(int)
			}
			if sum != want {
				t.Fatalf("%s: the days sum to %d, the window has %v", name, sum, want)
			}
		}
		for _, table := range a.Tables[1:] {
			for _, name := range []string{"received", "ended", "open", "overdue", "atRisk", "unanswered", "awaitingResponse", "responseOnTimeMet", "resolutionOnTimeBreached", "ageingUpTo7Days", "transfersIn"} {
				want, _ := total.Column(name)
				sum := 0
				for _, r := range table.Rows {
					v, _ := r.Kpis.Column(name)
					sum += v.(int)
				}
				if sum != want {
					t.Fatalf("%s by %v: the rows sum to %d, the total is %v", name, table.By, sum, want)
				}
			}
		}
	})
}

// TestEveryCountOpens: a figure and the list behind it have the same size.
func TestEveryCountOpens(t *testing.T) {
	p := smallCity()
	rapid.Check(t, func(t *rapid.T) {
		c := &clock{anyMoment(t, "now")}
		e := load(p, c, facts(t, p))
		q := question(t, 0)
		k := ask(t, e, q).Tables[0].Row().Kpis
		for _, def := range cube.Catalogue() {
			parts := def.Parts
			if def.Opens {
				parts = append([]cube.Part{""}, parts...)
			}
			for _, part := range parts {
				o, err := e.Open(context.Background(), cube.OpenQuestion{
					Measure: def.Code, Part: part, Filter: q.Filter, Window: q.Window, Basis: q.Basis, Reading: q.Reading,
				})
				if err != nil {
					t.Fatal(err)
				}
				if want := counted(k, def.Code, part); len(o.Occurrences) != want {
					t.Fatalf("%s %s: the figure is %d, its list has %d", def.Code, part, want, len(o.Occurrences))
				}
			}
		}
	})
}

// counted reads the count that a measure and part open.
func counted(k *cube.Kpis, m cube.Measure, part cube.Part) int {
	if c := map[cube.Measure]*cube.Compliance{cube.ResponseOnTime: &k.ResponseOnTime, cube.ResolutionOnTime: &k.ResolutionOnTime}[m]; c != nil {
		return map[cube.Part]int{
			cube.PartMet: c.Met, cube.PartBreached: c.Breached, cube.PartPending: c.Pending, cube.PartExempt: c.Exempt,
			cube.PartUnobserved: c.Unobserved, cube.PartNumerator: c.Met, cube.PartDenominator: c.Met + c.Breached,
		}[part]
	}
	if r := map[cube.Measure]*cube.Ratio{
		cube.Clearance: &k.Clearance, cube.ReopenRate: &k.ReopenRate, cube.TransferRate: &k.TransferRate,
		cube.Accuracy: &k.Accuracy, cube.Accountability: &k.Accountability,
	}[m]; r != nil {
		if part == cube.PartNumerator {
			return r.Numerator
		}
		return r.Denominator
	}
	switch m {
	case cube.AgeingMeasure:
		a := &k.Ageing
		list := []int{a.UpTo3Days, a.UpTo7Days, a.UpTo14Days, a.UpTo30Days, a.UpTo60Days, a.Over60Days}
		parts := []cube.Part{cube.PartUpTo3Days, cube.PartUpTo7Days, cube.PartUpTo14Days, cube.PartUpTo30Days, cube.PartUpTo60Days, cube.PartOver60Days}
		sum := 0
		for i, n := range list {
			if part == "" || part == parts[i] {
				sum += n
			}
		}
		return sum
	case cube.ResponseTime:
		return k.ResponseTime.Count
	case cube.ResolutionTime:
		return k.ResolutionTime.Count
	case cube.SatisfactionScore:
		return k.Satisfaction.Count
	case cube.PerThousand:
		return k.Received
	}
	v, _, _ := k.Figure(m)
	return int(v)
}

// TestIncremental: applying changes one by one ends where a rebuild does.
func TestIncremental(t *testing.T) {
	p := smallCity()
	rapid.Check(t, func(t *rapid.T) {
		c := &clock{anyMoment(t, "now")}
		first, second := facts(t, p), facts(t, p)
		e := load(p, c, first)
		past := question(t, c.m-city.Moment(rapid.IntRange(0, 20).Draw(t, "ago"))*12*city.Hour)
		ask(t, e, past) // kept, and must not outlive a change that reaches back before it
		last := map[city.ID]*city.Facts{}
		for _, f := range first {
			last[f.ID] = f
		}
		for i, f := range second {
			e.Apply([]cube.Change{{Sequence: int64(len(first) + i + 1), RecordedAt: start - 99*city.Day, Facts: f}})
			last[f.ID] = f
		}
		var all []*city.Facts
		for _, f := range last {
			all = append(all, f)
		}
		rebuilt := load(p, c, all)
		for _, q := range []cube.Question{question(t, 0), past} {
			got, want := ask(t, e, q), ask(t, rebuilt, q)
			if show(got.Tables) != show(want.Tables) {
				t.Fatalf("incremental:\n%s\nrebuilt:\n%s", show(got.Tables), show(want.Tables))
			}
			if got.Freshness.Sequence != int64(len(first)+len(second)) {
				t.Fatalf("the answer names sequence %d", got.Freshness.Sequence)
			}
		}
	})
}

// TestTimeAlone: between asOf and validUntil an answer does not change, and asked
// as of its own asOf it reads the same.
func TestTimeAlone(t *testing.T) {
	p := smallCity()
	rapid.Check(t, func(t *rapid.T) {
		c := &clock{anyMoment(t, "now")}
		e := load(p, c, facts(t, p))
		q := question(t, 0)
		if q.Window.Preset != cube.AllTime && q.Window.From != "2026-01-10" {
			q.Compare = rapid.SampledFrom([]cube.Comparison{"", cube.PreviousPeriod, cube.YearEarlier}).Draw(t, "compare")
			for i := range q.Sets {
				q.Sets[i].Previous = cube.AllMeasures()
			}
		}
		if rapid.Bool().Draw(t, "trend") {
			q.Sets[0].Trends = []cube.Trend{{Granularity: rapid.SampledFrom([]cube.Granularity{cube.ByHour, cube.ByDay, cube.ByWeek}).Draw(t, "g"), Measures: cube.AllMeasures()}}
		}
		a := ask(t, e, q)
		want := show(a.Tables)
		for _, m := range between(t, a.Freshness.AsOf, a.Freshness.ValidUntil, c.m) {
			c.m = m
			b := ask(t, e, q)
			if got := show(b.Tables); got != want {
				t.Fatalf("at %d, between %d and %d:\n%s\nwas:\n%s", m, a.Freshness.AsOf, a.Freshness.ValidUntil, got, want)
			}
			if b.Freshness.AsOf != a.Freshness.AsOf || b.Freshness.ValidUntil != a.Freshness.ValidUntil {
				t.Fatalf("state at %d is %+v, was %+v", m, b.Freshness, a.Freshness)
			}
		}
	})
}

// between picks moments at which the answer must read the same.
func between(t *rapid.T, from, until, now city.Moment) []city.Moment {
	until = min(until, now+3*city.Day)
	list := []city.Moment{from, until - 1}
	for range 3 {
		list = append(list, city.Moment(rapid.Int64Range(int64(from), int64(until-1)).Draw(t, "between")))
	}
	return list
}

// TestTooLargeIsRefusedEarly: a table that grows past the limit ends the pass
// instead of filling the memory.
func TestTooLargeIsRefusedEarly(t *testing.T) {
	p := smallCity()
	c := &clock{start + 731*city.Day}
	list := many(p, 2_000)
	for i := range list {
		list[i].Channel = fmt.Sprint("channel ", i%200)
	}
	e := load(p, c, list)
	_, err := e.Ask(context.Background(), cube.Question{
		Window: cube.Window{Preset: cube.AllTime},
		Sets: []cube.Set{{
			By:     []cube.Dimension{cube.Channel},
			Trends: []cube.Trend{{Granularity: cube.ByHour, Measures: cube.Measures(cube.Received)}},
		}},
	})
	if city.CodeOf(err) != city.CodeTooLarge {
		t.Fatalf("some 17,500 hours by 200 channels: %v, want TOO_LARGE", err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := e.Ask(ctx, cube.Question{Sets: []cube.Set{{Measures: cube.AllMeasures()}}}); err == nil {
		t.Error("a question whose asker has gone is answered")
	}
}
