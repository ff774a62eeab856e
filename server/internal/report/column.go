package report

import (
	"slices"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/cube"
)

// kind says how a column is written.
type kind int

const (
	count kind = iota
	share
	hours
	rating
	index
)

// column is one measure column of a recap.
type column struct {
	name     string // as in MetricRow
	kind     kind
	part     word // what of the measure; empty = the measure itself
	previous bool // of the compared period
	low      func(k *cube.Kpis) bool
}

var columns = []column{
	{name: "received"},
	{name: "ended"},
	{name: "resolved"},
	{name: "rejected"},
	{name: "duplicates"},
	{name: "reopened"},
	{name: "open"},
	{name: "awaitingResponse"},
	{name: "overdue"},
	{name: "atRisk"},
	{name: "unanswered"},
	{name: "responseOnTimeRate", kind: share, part: rate, low: func(k *cube.Kpis) bool { return k.ResponseOnTime.LowCount }},
	{name: "responseOnTimeMet", part: met},
	{name: "responseOnTimeBreached", part: breached},
	{name: "responseOnTimePending", part: pending},
	{name: "responseOnTimeExempt", part: exempt},
	{name: "responseOnTimeUnobserved", part: unobserved},
	{name: "resolutionOnTimeRate", kind: share, part: rate, low: func(k *cube.Kpis) bool { return k.ResolutionOnTime.LowCount }},
	{name: "resolutionOnTimeMet", part: met},
	{name: "resolutionOnTimeBreached", part: breached},
	{name: "resolutionOnTimePending", part: pending},
	{name: "resolutionOnTimeExempt", part: exempt},
	{name: "resolutionOnTimeUnobserved", part: unobserved},
	{name: "accuracy", kind: share, low: func(k *cube.Kpis) bool { return k.Accuracy.LowCount }},
	{name: "accountability", kind: share, low: func(k *cube.Kpis) bool { return k.Accountability.LowCount }},
	{name: "responseHoursP50", kind: hours, part: median, low: func(k *cube.Kpis) bool { return k.ResponseTime.LowCount }},
	{name: "responseHoursP90", kind: hours, part: p90, low: func(k *cube.Kpis) bool { return k.ResponseTime.LowCount }},
	{name: "resolutionHoursP50", kind: hours, part: median, low: func(k *cube.Kpis) bool { return k.ResolutionTime.LowCount }},
	{name: "resolutionHoursP90", kind: hours, part: p90, low: func(k *cube.Kpis) bool { return k.ResolutionTime.LowCount }},
	{name: "clearance", kind: share, low: func(k *cube.Kpis) bool { return k.Clearance.LowCount }},
	{name: "reopenRate", kind: share, low: func(k *cube.Kpis) bool { return k.ReopenRate.LowCount }},
	{name: "transferRate", kind: share, low: func(k *cube.Kpis) bool { return k.TransferRate.LowCount }},
	{name: "satisfactionCount", part: ratings},
	{name: "satisfactionMean", kind: rating, part: mean, low: func(k *cube.Kpis) bool { return k.Satisfaction.LowCount }},
	{name: "score", kind: index},
	{name: "received", previous: true},
	{name: "ended", previous: true},
	{name: "open", previous: true},
	{name: "overdue", previous: true},
	{name: "responseOnTimeRate", kind: share, part: rate, previous: true, low: func(k *cube.Kpis) bool { return k.ResponseOnTime.LowCount }},
	{name: "resolutionOnTimeRate", kind: share, part: rate, previous: true, low: func(k *cube.Kpis) bool { return k.ResolutionOnTime.LowCount }},
}

// key is the column's name in the API and in CSV.
func (c *column) key() string {
	if !c.previous {
		return c.name
	}
	return "previous" + string(c.name[0]-'a'+'A') + c.name[1:]
}

func (c *column) measure() cube.Measure {
	m, _ := cube.ColumnMeasure(c.name) // a test holds that every column is one
	return m
}

// label says in the language what stands in the column.
func (c *column) label(l Language) string {
	text := string(c.measure())
	if d := definition(c.measure()); d != nil {
		text = pick(l, d.LabelID, d.LabelEN)
	}
	if c.part != "" {
		text += ": " + c.part.in(l)
	}
	if c.previous {
		text += " (" + previously.in(l) + ")"
	}
	return text
}

// definition returns what the catalogue says of a measure, nil for an unknown one.
func definition(m cube.Measure) *cube.Definition {
	all := cube.Catalogue()
	if i := slices.IndexFunc(all, func(d cube.Definition) bool { return d.Code == m }); i >= 0 {
		return &all[i]
	}
	return nil
}

// measured returns the measures that the columns need of the window, or of the compared period.
func measured(previous bool) cube.MeasureSet {
	var s cube.MeasureSet
	for i := range columns {
		if columns[i].previous == previous {
			s |= cube.Measures(columns[i].measure())
		}
	}
	return s
}

// Value is one figure: a number, or no data.
type Value struct {
	Number float64
	Null   bool // there are no cases: no data, which is not 0
	Low    bool // fewer cases than the profile's floor
}

// value reads the column of a group.
func (c *column) value(r *cube.Row) Value {
	k := r.Kpis
	if c.previous {
		k = r.Previous
	}
	if k == nil {
		return Value{Null: true}
	}
	v := Value{}
	switch x, _ := k.Column(c.name); x := x.(type) {
	case int:
		v.Number = float64(x)
	case float64:
		v.Number = x
	case city.Moment, bool, nil:
		v.Null = true
	}
	v.Low = c.low != nil && c.low(k)
	return v
}
