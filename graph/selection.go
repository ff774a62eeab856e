package graph

import (
	"context"
	"slices"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/cube"
)

// kpiMeasures says which measure each field of Kpis reads.
var kpiMeasures = map[string]cube.Measure{
	"received": cube.Received, "responded": cube.Responded, "resolved": cube.Resolved, "closed": cube.Closed,
	"rejected": cube.Rejected, "duplicates": cube.Duplicates, "reopened": cube.Reopened, "ended": cube.Ended,
	"net": cube.Net, "open": cube.Open, "awaitingResponse": cube.AwaitingResponse,
	"responseOverdue": cube.ResponseOverdue, "resolutionOverdue": cube.ResolutionOverdue,
	"overdue": cube.Overdue, "atRisk": cube.AtRisk, "unanswered": cube.Unanswered,
	"responseOnTime": cube.ResponseOnTime, "resolutionOnTime": cube.ResolutionOnTime,
	"responseTime": cube.ResponseTime, "resolutionTime": cube.ResolutionTime, "ageing": cube.AgeingMeasure,
	"clearance": cube.Clearance, "reopenRate": cube.ReopenRate, "transferRate": cube.TransferRate,
	"transfersOut": cube.TransfersOut, "transfersIn": cube.TransfersIn, "accuracy": cube.Accuracy,
	"accountability": cube.Accountability, "satisfaction": cube.SatisfactionScore,
	"perThousand": cube.PerThousand, "score": cube.Score,
}

// selection is what an operation selects below one field, all aliases of a name
// together; @skip, @include and fragments are resolved.
type selection struct {
	op     *graphql.OperationContext
	fields []graphql.CollectedField
}

// selected returns the selection below the field that ctx resolves.
func selected(ctx context.Context) selection {
	op := graphql.GetOperationContext(ctx)
	field := graphql.GetFieldContext(ctx).Field
	return selection{op, graphql.CollectFields(op, field.Selections, nil)}
}

// each calls yield for every alias of the named field.
func (s selection) each(name string, yield func(f graphql.CollectedField)) {
	for _, f := range s.fields {
		if f.Name == name {
			yield(f)
		}
	}
}

func (s selection) has(name string) bool {
	return slices.ContainsFunc(s.fields, func(f graphql.CollectedField) bool { return f.Name == name })
}

// names lists what is selected, without what GraphQL says of itself.
func (s selection) names() (names []string) {
	for _, f := range s.fields {
		if !strings.HasPrefix(f.Name, "__") {
			names = append(names, f.Name)
		}
	}
	return names
}

// under returns the selection below the named field, all its aliases together.
func (s selection) under(name string) selection {
	sub := selection{op: s.op}
	s.each(name, func(f graphql.CollectedField) {
		sub.fields = append(sub.fields, graphql.CollectFields(s.op, f.Selections, nil)...)
	})
	return sub
}

// percentiles reports whether a percentile is selected below a duration.
func (s selection) percentiles(f graphql.CollectedField) bool {
	sub := selection{s.op, graphql.CollectFields(s.op, f.Selections, nil)}
	return sub.has("p50Hours") || sub.has("p90Hours") || sub.has("p95Hours")
}

func (s selection) arguments(f graphql.CollectedField) map[string]any {
	return f.ArgumentMap(s.op.Variables)
}

// measures adds to set what the selection of a Kpis reads: measures (in set.Measures,
// or in set.Previous for the compared period) and trends.
func (s selection) measures(set *cube.Set, previous bool) error {
	into := &set.Measures
	if previous {
		into = &set.Previous
	}
	for _, f := range s.fields {
		if m, ok := kpiMeasures[f.Name]; ok {
			wanted := cube.Measures(m)
			if !s.percentiles(f) {
				wanted = wanted.MeansOnly()
			}
			*into |= wanted
		}
	}
	var err error
	s.each("trend", func(f graphql.CollectedField) {
		granularity, _ := s.arguments(f)["granularity"].(string)
		points := selection{s.op, graphql.CollectFields(s.op, f.Selections, nil)}
		if e := points.under("kpis").trend(set, cube.Granularity(granularity), previous); e != nil {
			err = e
		}
	})
	return err
}

// trend adds a trend with the selected measures to set, or widens the one of the
// same granularity.
func (s selection) trend(set *cube.Set, g cube.Granularity, previous bool) error {
	if s.has("trend") {
		return city.FieldErrorf(city.CodeInvalid, "trend",
			"a trend has no trends within; ask for trend(granularity: …) on kpis itself, once per granularity under its own alias")
	}
	i := slices.IndexFunc(set.Trends, func(t cube.Trend) bool { return t.Granularity == g })
	if i < 0 {
		i = len(set.Trends)
		set.Trends = append(set.Trends, cube.Trend{Granularity: g})
	}
	var points cube.Set
	if err := s.measures(&points, false); err != nil {
		return err
	}
	if points.Measures == 0 { // the periods alone are wanted: they come with any measure
		points.Measures = cube.Measures(cube.Received)
	}
	if previous {
		set.Trends[i].Previous |= points.Measures
	} else {
		set.Trends[i].Measures |= points.Measures
	}
	return nil
}
