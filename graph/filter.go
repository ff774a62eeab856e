package graph

import (
	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/cube"
)

// checkFilter refuses codes that the profile does not know, so that a mistyped
// one is not read as "nothing there", and names the nearest known ones.
// Categories are open: sources bring their own.
func (r *Resolver) checkFilter(f cube.Filter) error {
	p := r.Profile
	for _, c := range []struct {
		field string
		codes []string
		known []string
	}{
		{"pillars", f.Pillars, codesOf(p.Pillars, func(x *city.Pillar) string { return x.Code })},
		{"programmes", f.Programmes, codesOf(p.Programmes, itemCode)},
		{"departments", f.Departments, codesOf(p.Departments, func(x *city.Department) string { return x.Code })},
		{"assetClasses", f.AssetClasses, codesOf(p.AssetClasses, itemCode)},
		{"districts", f.Districts, codesOf(p.Districts, func(x *city.District) string { return x.Code })},
		{"kecamatan", f.Kecamatan, levelOf(p, 0)},
		{"kelurahan", f.Kelurahan, levelOf(p, 1)},
		{"channels", f.Channels, codesOf(p.Channels, itemCode)},
		{"sources", f.Sources, codesOf(p.Sources, func(x *city.Source) string { return x.Code })},
		{"priorities", f.Priorities, codesOf(p.Priorities, itemCode)},
	} {
		for _, code := range c.codes {
			if code == city.NotAssigned {
				continue
			}
			if err := known("filter."+c.field, code, c.known); err != nil {
				return err
			}
		}
	}
	return nil
}

// levelOf returns the codes of the districts of one level.
func levelOf(p *city.Profile, level int) (codes []string) {
	for i := range p.Districts {
		if d := &p.Districts[i]; d.Level == level {
			codes = append(codes, d.Code)
		}
	}
	return codes
}

func itemCode(i *city.Item) string { return i.Code }

func codesOf[T any](list []T, code func(*T) string) []string {
	codes := make([]string, len(list))
	for i := range list {
		codes[i] = code(&list[i])
	}
	return codes
}
