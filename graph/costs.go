package graph

import (
	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/cube"
)

// times returns the cost of a list of about n entries.
func times(n int) func(child int) int {
	return func(child int) int { return 1 + n*child }
}

// periods is about how many periods a trend has.
var periods = map[cube.Granularity]int{
	cube.ByHour: 168, cube.ByDay: 30, cube.ByWeek: 20, cube.ByMonth: 15, cube.ByQuarter: 8, cube.ByYear: 5,
}

// passCost is what one pass over all complaints costs, beside the size of what is
// returned: a hundred of them fill an operation, however small their answers are.
const passCost = 1_000

// sincePasses is what the moments cost at which an alert's beginning is looked
// for: 30 passes, about the past, which the engine keeps.
const sincePasses = 3

// passes adds to the size of an answer the passes that it takes: one, and another
// one for the compared period.
func passes(child int, compare *cube.Comparison) int {
	if compare != nil {
		return child + 2*passCost
	}
	return child + passCost
}

// costs weighs fields by the passes that they take, and by the size of what they
// return in scalars: a list costs what its entries cost, times their usual number.
// rules is the number of alert rules.
func costs(rules int) ComplexityRoot {
	var c ComplexityRoot
	c.PillarBoard.Items, c.ProgrammeBoard.Items = times(6), times(6)
	c.AssetClassBoard.Items, c.DepartmentBoard.Items, c.DistrictBoard.Items = times(10), times(40), times(30)
	c.PillarKpis.Departments, c.ProgrammeKpis.Departments, c.AssetClassKpis.Departments = times(8), times(8), times(8)
	c.DepartmentKpis.Pillars, c.DistrictKpis.Pillars = times(4), times(4)
	c.Kpis.Trend = func(child int, g cube.Granularity) int { return times(periods[g])(child) }
	c.Overview.DueNext = func(child int, first *int) int { return times(or(first, defaultDueNext))(child) + passCost }
	c.City.Departments, c.City.Categories, c.City.Sources = times(50), times(100), times(10)
	c.City.Districts = func(child int, _ *DistrictLevel) int { return times(60)(child) }
	c.Query.Screens, c.Query.Questions = times(10), times(50)
	c.Query.Sources = times(10)
	c.Query.IntakeDays = func(child int, source *string, _, _ *city.Date) int {
		if source != nil {
			return times(daysShown)(child)
		}
		return times(10 * daysShown)(child)
	}
	c.Query.SetAside = func(child int, _ *string, _ *SetAsideState, _ *string, _ *city.Date, first *int, _ *string) int {
		return times(or(first, defaultPage))(child)
	}
	c.Department.Successors, c.Complaint.Events = times(3), times(10)
	c.Query.Complaints = complaintsCost
	c.Query.Metrics, c.Subscription.Metrics = metricsCost, metricsCost
	c.Query.MetricRows = func(child int, _, _, _, _, _, _, _, compare, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _ *string, first *int, _ *string, _ *int) int {
		return metricRowsCost(child, compare, first)
	}
	board := func(child int, _ *cube.Filter, _ *cube.Window, compare *cube.Comparison, _ *cube.Basis, _ *city.Moment) int {
		return passes(child, compare)
	}
	c.Query.Overview, c.Query.Pillars, c.Query.Programmes, c.Query.AssetClasses = board, board, board, board
	c.Subscription.Overview, c.Subscription.Pillars, c.Subscription.Programmes, c.Subscription.AssetClasses = board, board, board, board
	departments := func(child int, _ *cube.Filter, _ *cube.Window, compare *cube.Comparison, _ *cube.Basis, _ *city.Moment, _ *cube.Reading) int {
		return passes(child, compare)
	}
	c.Query.Departments, c.Subscription.Departments = departments, departments
	districts := func(child int, _ *cube.Filter, _ *cube.Window, compare *cube.Comparison, _ *cube.Basis, _ *city.Moment, _ *DistrictLevel) int {
		return passes(child, compare)
	}
	c.Query.Districts, c.Subscription.Districts = districts, districts
	alerts := func(child int, _ *cube.Filter, _ *city.Moment) int {
		return times(10)(child) + rules*(1+sincePasses)*passCost
	}
	c.Query.Alerts, c.Subscription.Alerts = alerts, alerts
	return c
}

func complaintsCost(child int, _ *cube.Measure, _ *cube.Part, _ *cube.Basis, _ *cube.Filter, _ *cube.Window,
	_ *city.Moment, _ *cube.Reading, _ *string, _ *ComplaintOrder, first *int, _ *string, last *int, _ *string,
) int {
	return times(or(first, or(last, defaultPage)))(child) + passCost
}

// metricsCost counts a flat row as a twentieth: it is scalars only.
func metricsCost(child int, _ []cube.Dimension, _ []*cube.TimeDimension, _ *cube.Granularity, _ *cube.Filter, _ *cube.Window,
	compare *cube.Comparison, _ *cube.Basis, _ *city.Moment, _ *cube.Reading, _ []*MeasureCondition, _ []*MetricOrder, limit, _ *int,
) int {
	return passes(times(or(limit, defaultMetricRows)/20+1)(child), compare)
}

// or returns the value given, within what a list can hold, or the default.
func or(given *int, otherwise int) int {
	if given == nil {
		return otherwise
	}
	return min(max(*given, 0), maxMetricRows)
}
