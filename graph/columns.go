package graph

import (
	"cmp"
	"slices"
	"strings"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/cube"
)

// dimensionColumns are the columns of MetricRow that tell a dimension's code.
var dimensionColumns = map[string]cube.Dimension{
	"pillar": cube.Pillar, "programme": cube.Programme, "assetClass": cube.AssetClass,
	"department": cube.Department, "category": cube.Category, "kecamatan": cube.Kecamatan,
	"kelurahan": cube.Kelurahan, "channel": cube.Channel, "source": cube.Source,
	"status": cube.Status, "priority": cube.Priority,
}

// timeColumns are the columns of MetricRow that tell the period of a time; those
// of its ends add Start and End.
var timeColumns = map[string]cube.Time{
	"submittedPeriod": cube.SubmittedTime, "respondedPeriod": cube.RespondedTime, "resolvedPeriod": cube.ResolvedTime,
	"responseVerdictPeriod": cube.ResponseVerdictTime, "resolutionVerdictPeriod": cube.ResolutionVerdictTime,
}

// timeColumn returns the time that a column tells the period of.
func timeColumn(column string) (cube.Time, bool) {
	of, ok := timeColumns[strings.TrimSuffix(strings.TrimSuffix(column, "Start"), "End")]
	return of, ok
}

// previousColumns are the columns of MetricRow that look at the compared period.
var previousColumns = map[string]string{
	"previousReceived": "received", "previousEnded": "ended", "previousOpen": "open", "previousOverdue": "overdue",
	"previousResponseOnTimeRate": "responseOnTimeRate", "previousResolutionOnTimeRate": "resolutionOnTimeRate",
	"previousResponseOnTimeMet":        "responseOnTimeMet",
	"previousResponseOnTimeBreached":   "responseOnTimeBreached",
	"previousResponseOnTimeLowCount":   "responseOnTimeLowCount",
	"previousResolutionOnTimeMet":      "resolutionOnTimeMet",
	"previousResolutionOnTimeBreached": "resolutionOnTimeBreached",
	"previousResolutionOnTimeLowCount": "resolutionOnTimeLowCount",
	"previousResponded":                "responded",
	"previousResolved":                 "resolved",
	"previousScore":                    "score",
}

// columns says which columns of a flat table are shown, and what they need.
type columns struct {
	shown      []string
	by         []cube.Dimension
	times      []cube.TimeDimension
	period     cube.Granularity // empty = no periods
	of, before cube.MeasureSet
}

// columns reads the names of the columns to show, and those that conditions and
// orders name.
func (m *metricsAsking) columns(names []string) (*columns, error) {
	c := &columns{by: m.dimensions, times: m.times, period: value(m.granularity)}
	for i, d := range c.by {
		if slices.Contains(c.by[:i], d) {
			return nil, city.FieldErrorf(city.CodeInvalid, "dimensions", "%s is named twice", d)
		}
	}
	if n := len(c.by) + len(c.times); n > cube.MaxDimensions {
		return nil, city.FieldErrorf(city.CodeTooLarge, "dimensions", "at most %d dimensions, times included, not %d", cube.MaxDimensions, n)
	}
	for i, t := range c.times {
		if slices.ContainsFunc(c.times[:i], func(o cube.TimeDimension) bool { return o.Of == t.Of }) {
			return nil, city.FieldErrorf(city.CodeInvalid, "times", "%s is named twice", t.Of)
		}
	}
	if err := c.read(names, value(m.compare)); err != nil {
		return nil, err
	}
	for _, h := range m.having {
		if err := c.condition("having.measure", h.Measure, value(m.compare)); err != nil {
			return nil, err
		}
		if h.Min == nil && h.Max == nil {
			return nil, city.FieldErrorf(city.CodeInvalid, "having", "give min, max or both for %s", h.Measure)
		}
		if h.Min != nil && h.Max != nil && *h.Min > *h.Max {
			return nil, city.FieldErrorf(city.CodeInvalid, "having.min", "%v is more than max, %v, so no row of %s can be shown", *h.Min, *h.Max, h.Measure)
		}
		if !measured(h.Measure) {
			return nil, city.FieldErrorf(city.CodeInvalid, "having.measure", "%s is not a measure; use filter for dimensions", h.Measure)
		}
	}
	for _, o := range m.orderBy {
		if err := c.condition("orderBy.field", o.Field, value(m.compare)); err != nil {
			return nil, err
		}
	}
	return c, nil
}

// totals reads the selection of the total; nil if it is not selected.
func (m *metricsAsking) totals(s selection) (*columns, error) {
	if !s.has("total") {
		return nil, nil
	}
	c := &columns{}
	return c, c.read(s.under("total").names(), value(m.compare))
}

// read takes note of the columns to show.
func (c *columns) read(names []string, compare cube.Comparison) error {
	for _, name := range names {
		if slices.Contains(c.shown, name) {
			continue
		}
		if err := c.need(name, compare); err != nil {
			return err
		}
		c.shown = append(c.shown, name)
	}
	return nil
}

// condition needs a column that an argument names.
func (c *columns) condition(argument, column string, compare cube.Comparison) error {
	if err := known(argument, column, metricColumns()); err != nil {
		return err
	}
	return c.need(column, compare)
}

// need takes note of what a column is computed from.
func (c *columns) need(column string, compare cube.Comparison) error {
	if m, ok := cube.ColumnMeasures(column); ok {
		c.of |= m
		return nil
	}
	if column, ok := previousColumns[column]; ok {
		return c.needPrevious(column, compare)
	}
	if strings.HasPrefix(column, "period") && c.period == "" {
		return city.FieldErrorf(city.CodeInvalid, column, "the table has no periods; give granularity, or leave %s out", column)
	}
	dim, ok := dimensionColumns[strings.TrimSuffix(column, "Name")]
	if ok && !slices.Contains(c.by, dim) {
		return city.FieldErrorf(city.CodeInvalid, column, "the table is not grouped by %s; add %s to dimensions, or leave %s out", dim, dim, column)
	}
	of, ok := timeColumn(column)
	if ok && !slices.ContainsFunc(c.times, func(t cube.TimeDimension) bool { return t.Of == of }) {
		return city.FieldErrorf(city.CodeInvalid, column, "the table is not grouped by the time %s; add it to times, or leave %s out", of, column)
	}
	return nil // a dimension or a time that is there, or the period
}

func (c *columns) needPrevious(column string, compare cube.Comparison) error {
	name := "previous" + strings.ToUpper(column[:1]) + column[1:]
	switch {
	case compare == "":
		return city.FieldErrorf(city.CodeInvalid, name, "there is no earlier period without compare; give compare: PREVIOUS_PERIOD or YEAR_EARLIER, or leave %s out", name)
	case c.period != "":
		return city.FieldErrorf(city.CodeInvalid, name, "periods are not compared one by one; leave granularity out, or ask for the earlier window by itself")
	}
	m, _ := cube.ColumnMeasures(column)
	c.before |= m
	return nil
}

// set returns the table to ask for.
func (c *columns) set() cube.Set {
	if c.period == "" {
		of := c.of
		if of|c.before == 0 { // dimensions alone: the groups that received something
			of = cube.Measures(cube.Received)
		}
		return cube.Set{By: c.by, Times: c.times, Measures: of, Previous: c.before}
	}
	of := c.of
	if of == 0 {
		of = cube.Measures(cube.Received)
	}
	return cube.Set{By: c.by, Times: c.times, Trends: []cube.Trend{{Granularity: c.period, Measures: of}}}
}

// measured reports whether a column is a measure, of either period.
func measured(column string) bool {
	if _, ok := previousColumns[column]; ok {
		return true
	}
	_, ok := cube.ColumnMeasure(column)
	return ok
}

// number returns a value as a number to compare with.
func number(v any) (float64, bool) {
	switch v := v.(type) {
	case int:
		return float64(v), true
	case float64:
		return v, true
	case city.Moment:
		return float64(v), true
	case bool:
		if v {
			return 1, true
		}
		return 0, true
	}
	return 0, false
}

// compare orders two values of a column; no value comes last either way.
func compare(a, b any, descending bool) int {
	switch {
	case a == nil && b == nil:
		return 0
	case a == nil:
		return 1
	case b == nil:
		return -1
	}
	c := 0
	if s, ok := a.(string); ok {
		t, _ := b.(string)
		c = cmp.Compare(s, t)
	} else {
		x, _ := number(a)
		y, _ := number(b)
		c = cmp.Compare(x, y)
	}
	if descending {
		return -c
	}
	return c
}
