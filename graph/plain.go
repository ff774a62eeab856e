package graph

import (
	"context"
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/cube"
)

// Plain is a question about a flat table in texts alone, by the names of the
// arguments of metricRows; lists are divided by commas, and an empty text means
// that the argument is left out.
type Plain map[string]string

// plainFilters says which field of a filter each argument with codes fills.
var plainFilters = map[string]func(*cube.Filter) *[]string{
	"pillar":     func(f *cube.Filter) *[]string { return &f.Pillars },
	"programme":  func(f *cube.Filter) *[]string { return &f.Programmes },
	"assetClass": func(f *cube.Filter) *[]string { return &f.AssetClasses },
	"department": func(f *cube.Filter) *[]string { return &f.Departments },
	"category":   func(f *cube.Filter) *[]string { return &f.Categories },
	"district":   func(f *cube.Filter) *[]string { return &f.Districts },
	"kecamatan":  func(f *cube.Filter) *[]string { return &f.Kecamatan },
	"kelurahan":  func(f *cube.Filter) *[]string { return &f.Kelurahan },
	"channel":    func(f *cube.Filter) *[]string { return &f.Channels },
	"source":     func(f *cube.Filter) *[]string { return &f.Sources },
	"status":     func(f *cube.Filter) *[]string { return &f.Statuses },
	"priority":   func(f *cube.Filter) *[]string { return &f.Priorities },
}

// plainShape are the other arguments.
var plainShape = []string{"dimensions", "times", "granularity", "from", "to", "window", "compare", "basis", "asOf", "as", "having", "orderBy"}

// PlainNames lists the arguments that a plain question knows, in alphabetical order.
func PlainNames() []string {
	return slices.Sorted(slices.Values(append(slices.Collect(maps.Keys(plainFilters)), plainShape...)))
}

// asking reads the texts; it fails with INVALID and the name of the argument.
func (q Plain) asking(ctx context.Context) (m metricsAsking, err error) {
	for name := range q {
		if err := known(name, name, PlainNames()); err != nil {
			return m, err
		}
	}
	if m.filter, err = q.filter(); err != nil {
		return m, err
	}
	m.window = q.window()
	for _, e := range []struct {
		name, of string
		set      func(code string)
	}{
		{"granularity", "Granularity", func(code string) { m.granularity = new(cube.Granularity(code)) }},
		{"window", "WindowPreset", func(string) {}},
		{"compare", "Comparison", func(code string) { m.compare = new(cube.Comparison(code)) }},
		{"basis", "Basis", func(code string) { m.basis = new(cube.Basis(code)) }},
		{"as", "DepartmentReading", func(code string) { m.reading = new(cube.Reading(code)) }},
	} {
		if code := q[e.name]; code != "" {
			if err := known(e.name, code, enumValues(e.of)); err != nil {
				return m, err
			}
			e.set(code)
		}
	}
	for _, code := range q.list("dimensions") {
		if err := known("dimensions", code, enumValues("Dimension")); err != nil {
			return m, err
		}
		m.dimensions = append(m.dimensions, cube.Dimension(code))
	}
	if m.times, err = q.times(); err != nil {
		return m, err
	}
	for _, name := range []string{"from", "to"} {
		if q[name] != "" {
			if _, err := UnmarshalDate(q[name]); err != nil {
				return m, inField(name, err)
			}
		}
	}
	if q["asOf"] != "" {
		moment, err := UnmarshalDateTime(ctx, q["asOf"])
		if err != nil {
			return m, inField("asOf", err)
		}
		m.asOf = &moment
	}
	if m.having, err = q.having(); err != nil {
		return m, err
	}
	m.orderBy = q.order()
	return m, nil
}

// list returns the entries of a text; empty ones are left out.
func (q Plain) list(name string) (entries []string) {
	for entry := range strings.SplitSeq(q[name], ",") {
		if entry = strings.TrimSpace(entry); entry != "" {
			entries = append(entries, entry)
		}
	}
	return entries
}

func (q Plain) filter() (*cube.Filter, error) {
	f := &cube.Filter{}
	for name, codes := range plainFilters {
		*codes(f) = q.list(name)
	}
	for _, code := range f.Statuses {
		if err := known("status", code, enumValues("Status")); err != nil {
			return nil, err
		}
	}
	return f, nil
}

func (q Plain) window() *cube.Window {
	w := cube.Window{Preset: cube.Preset(q["window"]), From: city.Date(q["from"]), To: city.Date(q["to"])}
	if w == (cube.Window{}) {
		return nil
	}
	return &w
}

func (q Plain) times() (times []cube.TimeDimension, err error) {
	for _, entry := range q.list("times") {
		of, every, ok := strings.Cut(entry, ":")
		if !ok {
			return nil, city.FieldErrorf(city.CodeInvalid, "times", "%s names no granularity; write for example SUBMITTED:MONTH", shown(entry))
		}
		if err := known("times", of, enumValues("ComplaintTime")); err != nil {
			return nil, err
		}
		if err := known("times", every, enumValues("Granularity")); err != nil {
			return nil, err
		}
		times = append(times, cube.TimeDimension{Of: cube.Time(of), Every: cube.Granularity(every)})
	}
	return times, nil
}

func (q Plain) having() (conditions []*MeasureCondition, err error) {
	for _, entry := range q.list("having") {
		i := strings.IndexAny(entry, "<>")
		if i < 1 || len(entry) < i+3 || entry[i+1] != '=' {
			return nil, city.FieldErrorf(city.CodeInvalid, "having", "%s is not a condition such as received>=10 or overdue<=5", shown(entry))
		}
		bound, err := strconv.ParseFloat(strings.TrimSpace(entry[i+2:]), 64)
		if err != nil || bound != bound {
			return nil, city.FieldErrorf(city.CodeInvalid, "having", "%s does not compare with a number", shown(entry))
		}
		c := &MeasureCondition{Measure: strings.TrimSpace(entry[:i])}
		if entry[i] == '>' {
			c.Min = &bound
		} else {
			c.Max = &bound
		}
		conditions = append(conditions, c)
	}
	return conditions, nil
}

func (q Plain) order() (orders []*MetricOrder) {
	for _, entry := range q.list("orderBy") {
		o := &MetricOrder{Field: entry, Direction: OrderDirectionAsc}
		if column, ok := strings.CutPrefix(entry, "-"); ok {
			o.Field, o.Direction = column, OrderDirectionDesc
		}
		orders = append(orders, o)
	}
	return orders
}

// enumValues lists the values of an enum of the schema.
func enumValues(name string) (codes []string) {
	for _, v := range parsedSchema.Types[name].EnumValues {
		codes = append(codes, v.Name)
	}
	return codes
}

// inField says of which argument an error is.
func inField(field string, err error) error {
	return city.FieldErrorf(city.CodeInvalid, field, "%s", err)
}
