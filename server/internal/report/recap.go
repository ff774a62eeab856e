package report

import (
	"context"
	"time"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/cube"
)

// Figures answers questions; the metrics engine does.
type Figures interface {
	Ask(ctx context.Context, q cube.Question) (*cube.Answer, error)
}

// Request says what a recap is of.
type Request struct {
	Window   cube.Window // the zero window is the last month
	Compare  cube.Comparison
	Basis    cube.Basis // empty = each measure's own
	Filter   cube.Filter
	AsOf     city.Moment // what came later has not happened; 0 = now, and the recap says when that was
	Language Language    // empty = the profile's first
}

// Recap is a report: what was asked, of what state, and its tables.
type Recap struct {
	Profile  *city.Profile
	Request  Request
	Fresh    cube.Freshness
	Window   cube.Bounds
	Previous *cube.Bounds // nil without comparison
	Tables   []Table      // city, departments, pillars, pillars x departments
}

// Table is one table of a recap.
type Table struct {
	Name  string // CITY, DEPARTMENT, PILLAR or PILLAR_DEPARTMENT
	Sheet string
	Rows  []Row
}

// Row is one group of a table.
type Row struct {
	Pillar, PillarName         string // empty in a table that is not by pillar
	Department, DepartmentName string // empty in a table that is not by department
	Values                     []Value
}

// Maker makes recaps. It is safe for concurrent use.
type Maker struct {
	Profile *city.Profile
	Figures Figures
	Now     func() time.Time // the clock of the figures
}

// Make answers the request. It fails with an *city.Error that says what to change.
func (m *Maker) Make(ctx context.Context, r Request) (*Recap, error) {
	if err := m.check(&r); err != nil {
		return nil, err
	}
	both := measured(false)
	var before cube.MeasureSet
	if r.Compare != "" {
		before = measured(true)
	}
	set := func(by ...cube.Dimension) cube.Set { return cube.Set{By: by, Measures: both, Previous: before} }
	answer, err := m.Figures.Ask(ctx, cube.Question{
		Sets:   []cube.Set{set(), set(cube.Department), set(cube.Pillar), set(cube.Pillar, cube.Department)},
		Filter: r.Filter, Window: r.Window, Compare: r.Compare, Basis: r.Basis, AsOf: r.AsOf,
	})
	if err != nil {
		return nil, err
	}
	out := &Recap{Profile: m.Profile, Request: r, Fresh: answer.Freshness, Window: answer.Window, Previous: answer.PreviousWindow}
	out.fill(answer.Tables)
	return out, nil
}

// check completes the request and refuses what the profile does not know.
func (m *Maker) check(r *Request) error {
	if r.Language == "" {
		r.Language = Indonesian
		if len(m.Profile.Languages) > 0 {
			r.Language = Language(m.Profile.Languages[0])
		}
	}
	if r.Language != Indonesian && r.Language != English {
		return city.FieldErrorf(city.CodeInvalid, "lang", "%q is not a language of reports; take id or en", r.Language)
	}
	if r.Window == (cube.Window{}) {
		r.Window.Preset = cube.LastMonth
	}
	if r.AsOf == 0 {
		r.AsOf = city.At(m.Now())
	}
	return m.checkFilter(&r.Filter)
}

// fill reads the answer's tables, of which every group of the profile is shown, and nothing is dropped.
func (r *Recap) fill(tables []cube.Table) {
	l := r.Request.Language
	total := Table{Name: "CITY", Sheet: sheetSummary.in(l), Rows: []Row{{Values: values(tables[0].Row())}}}
	departments := Table{Name: "DEPARTMENT", Sheet: sheetDepartments.in(l)}
	for _, code := range r.departments(&tables[1]) {
		departments.Rows = append(departments.Rows, Row{Department: code, DepartmentName: r.departmentName(code), Values: values(tables[1].Row(code))})
	}
	pillars := Table{Name: "PILLAR", Sheet: sheetPillars.in(l)}
	for i := range r.Profile.Pillars {
		code := r.Profile.Pillars[i].Code
		pillars.Rows = append(pillars.Rows, Row{Pillar: code, PillarName: r.pillarName(code), Values: values(tables[2].Row(code))})
	}
	pillars.Rows = append(pillars.Rows, Row{Pillar: city.NotAssigned, PillarName: r.pillarName(city.NotAssigned), Values: values(tables[2].Row(city.NotAssigned))})
	crossed := Table{Name: "PILLAR_DEPARTMENT", Sheet: sheetBoth.in(l)}
	for i := range tables[3].Rows {
		p, d := tables[3].Rows[i].Codes[0], tables[3].Rows[i].Codes[1]
		crossed.Rows = append(crossed.Rows, Row{
			Pillar: p, PillarName: r.pillarName(p), Department: d, DepartmentName: r.departmentName(d), Values: values(&tables[3].Rows[i]),
		})
	}
	r.Tables = []Table{total, departments, pillars, crossed}
}

// departments returns the codes to show: those of the profile that exist in the window or have something to count,
// then any that the profile does not list, then what is not assigned.
func (r *Recap) departments(t *cube.Table) []string {
	counted := map[string]bool{}
	for i := range t.Rows {
		counted[t.Rows[i].Codes[0]] = true
	}
	var codes []string
	from, to := city.DateOf(r.Window.From, r.Profile.Zone), city.DateOf(min(r.Window.To, r.Request.AsOf+1)-1, r.Profile.Zone)
	for i := range r.Profile.Departments {
		d := &r.Profile.Departments[i]
		exists := (d.ValidFrom == "" || d.ValidFrom <= to) && (d.ValidTo == "" || r.Window.From != 0 && d.ValidTo >= from)
		if counted[d.Code] || exists {
			codes = append(codes, d.Code)
		}
		delete(counted, d.Code)
	}
	delete(counted, city.NotAssigned)
	for i := range t.Rows {
		if code := t.Rows[i].Codes[0]; counted[code] {
			codes = append(codes, code)
		}
	}
	return append(codes, city.NotAssigned)
}

func (r *Recap) departmentName(code string) string {
	if code == city.NotAssigned {
		return noDepartment.in(r.Request.Language)
	}
	if d := r.Profile.Department(code); d != nil {
		return pick(r.Request.Language, d.Name.Local, d.Name.English)
	}
	return code
}

func (r *Recap) pillarName(code string) string {
	if p := r.Profile.Pillar(code); p != nil {
		return pick(r.Request.Language, p.Name.Local, p.Name.English)
	}
	return noPillar.in(r.Request.Language)
}

func values(row *cube.Row) []Value {
	out := make([]Value, len(columns))
	for i := range columns {
		out[i] = columns[i].value(row)
	}
	return out
}
