package report

import (
	"strings"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/cube"
)

// filterField is a field of a filter as a link spells it.
type filterField struct {
	name  string
	codes func(f *cube.Filter) *[]string
	known func(p *city.Profile, code string) bool
}

var filterFields = []filterField{
	{"pillar", func(f *cube.Filter) *[]string { return &f.Pillars }, func(p *city.Profile, c string) bool { return p.Pillar(c) != nil }},
	{"programme", func(f *cube.Filter) *[]string { return &f.Programmes }, func(p *city.Profile, c string) bool { return p.Programme(c) != nil }},
	{"assetClass", func(f *cube.Filter) *[]string { return &f.AssetClasses }, func(p *city.Profile, c string) bool { return p.AssetClass(c) != nil }},
	{"department", func(f *cube.Filter) *[]string { return &f.Departments }, func(p *city.Profile, c string) bool { return p.Department(c) != nil }},
	{"district", func(f *cube.Filter) *[]string { return &f.Districts }, func(p *city.Profile, c string) bool { return p.District(c) != nil }},
	{"channel", func(f *cube.Filter) *[]string { return &f.Channels }, func(p *city.Profile, c string) bool { return p.Channel(c) != nil }},
	{"source", func(f *cube.Filter) *[]string { return &f.Sources }, func(p *city.Profile, c string) bool { return p.Source(c) != nil }},
}

// checkFilter refuses a code that the profile does not know, so that a mistyped one is not read as "nothing there".
func (m *Maker) checkFilter(f *cube.Filter) error {
	for _, field := range filterFields {
		for _, code := range *field.codes(f) {
			if code != city.NotAssigned && !field.known(m.Profile, code) {
				return city.FieldErrorf(city.CodeInvalid, field.name, "%q is not a code of the profile; the query city lists them", code)
			}
		}
	}
	return nil
}

// filterText says what is counted.
func (r *Recap) filterText() string {
	var parts []string
	for _, field := range filterFields {
		if codes := *field.codes(&r.Request.Filter); len(codes) > 0 {
			parts = append(parts, field.name+" = "+strings.Join(codes, ", "))
		}
	}
	if len(parts) == 0 {
		return allWord.in(r.Request.Language)
	}
	return strings.Join(parts, "; ")
}
