package cube

import (
	"strings"

	"github.com/tugu-city/tugu/server/city"
)

// matcher is a filter in the state's numbers; a nil list lets everything pass.
type matcher struct {
	dim       [numDims][]bool
	districts []bool // by district code
	overdue   *bool
	atRisk    *bool
	awaiting  *bool
	times     []TimeFilter
}

// newMatcher translates a filter. A code that a closed list of the profile does
// not have is an error; one of an open list matches nothing yet.
func newMatcher(fl *Filter, d *dicts) (*matcher, error) {
	m := &matcher{overdue: fl.Overdue, atRisk: fl.AtRisk, awaiting: fl.AwaitingResponse, times: fl.Times}
	if err := CheckTimes(fl.Times); err != nil {
		return nil, err
	}
	openCategories := len(d.profile.CategoryRules) > 0
	for _, l := range []struct {
		dim    int
		field  string
		codes  []string
		closed bool
	}{
		{dimPillar, "pillars", fl.Pillars, true},
		{dimProgramme, "programmes", fl.Programmes, true},
		{dimAssetClass, "assetClasses", fl.AssetClasses, true},
		{dimDepartment, "departments", fl.Departments, true},
		{dimCategory, "categories", fl.Categories, !openCategories},
		{dimKecamatan, "kecamatan", fl.Kecamatan, true},
		{dimKelurahan, "kelurahan", fl.Kelurahan, true},
		{dimChannel, "channels", fl.Channels, true},
		{dimSource, "sources", fl.Sources, true},
		{dimStatus, "statuses", fl.Statuses, true},
		{dimPriority, "priorities", fl.Priorities, false},
	} {
		if l.codes == nil {
			continue
		}
		allowed, err := allow(&d.dim[l.dim], l.field, l.codes, l.closed)
		if err != nil {
			return nil, err
		}
		m.dim[l.dim] = allowed
	}
	return m, m.setDistricts(fl.Districts, d)
}

// allow marks the numbers of the codes.
func allow(d *dict, field string, codes []string, closed bool) ([]bool, error) {
	allowed := make([]bool, len(d.names))
	for _, c := range codes {
		n, ok := d.index[c]
		if !ok {
			if closed {
				return nil, city.FieldErrorf(city.CodeInvalid, "filter."+field, "%q is not known; use one of %s", c, strings.Join(d.names, ", "))
			}
			continue
		}
		allowed[n] = true
	}
	return allowed, nil
}

// setDistricts allows a kecamatan with all that lies in it, or a kelurahan.
func (m *matcher) setDistricts(codes []string, d *dicts) error {
	if codes == nil {
		return nil
	}
	kec, kel := &d.dim[dimKecamatan], &d.dim[dimKelurahan]
	m.districts = make([]bool, len(d.district.names))
	for _, c := range codes {
		if c == city.NotAssigned {
			m.districts[0] = true
			continue
		}
		_, isDistrict := d.district.index[c]
		_, isKecamatan := kec.index[c]
		if !isDistrict && !isKecamatan {
			return city.FieldErrorf(city.CodeInvalid, "filter.districts", "%q is not the code of a kecamatan or kelurahan", c)
		}
		for n := 1; n < len(d.district.names); n++ {
			if kec.names[d.kecamatanOf[n]] == c || kel.names[d.kelurahanOf[n]] == c {
				m.districts[n] = true
			}
		}
	}
	return nil
}

// department reports whether occurrences of the department count.
func (m *matcher) department(dep code) bool {
	allowed := m.dim[dimDepartment]
	return allowed == nil || int(dep) < len(allowed) && allowed[dep]
}

// match reports whether the row in hand passes, its department apart: an
// occurrence can belong to another one.
func (m *matcher) match(f *frame) bool {
	for d, allowed := range m.dim {
		if allowed != nil && d != dimDepartment && (int(f.dims[d]) >= len(allowed) || !allowed[f.dims[d]]) {
			return false
		}
	}
	if m.districts != nil && (int(f.row.district) >= len(m.districts) || !m.districts[f.row.district]) {
		return false
	}
	if m.times != nil && !m.timed(f) {
		return false
	}
	return (m.overdue == nil && m.atRisk == nil && m.awaiting == nil) || m.matchState(f)
}

// matchState looks at the row as of the frame's moment.
func (m *matcher) matchState(f *frame) bool {
	r := f.row
	eps := r.episodes(&f.buf)
	e := &eps[len(eps)-1]
	var overdue, risk bool
	for k := city.Response; k <= city.Resolution; k++ {
		if l := f.late(k, e); l.from < l.until {
			f.ticks.at(l.from)
			overdue = overdue || f.asOf >= l.from && f.asOf < l.until
		}
		for _, p := range r.pendings(k, &f.pbuf) {
			if p.due == 0 {
				continue
			}
			near := p.due - min(p.due, f.risk)
			f.ticks.at(near)
			f.ticks.at(p.due + 1)
			risk = risk || f.asOf >= max(p.from, near) && f.asOf < min(p.until, p.due+1)
		}
	}
	open := e.until == never
	awaiting := open && r.t1 == 0 && r.clock[city.Response].verdict != city.Unobserved
	is := func(want *bool, have bool) bool { return want == nil || open && *want == have }
	return is(m.overdue, overdue) && is(m.atRisk, risk && !overdue) && is(m.awaiting, awaiting)
}
