package main

import (
	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/cube"
)

// dimension ties a dimension of the cube to a column of the flat table.
type dimension struct {
	name   cube.Dimension
	column string
	codes  func(p *city.Profile) []string
}

func codes[T any](list []T, code func(*T) string) []string {
	out := make([]string, len(list))
	for i := range list {
		out[i] = code(&list[i])
	}
	return out
}

func itemCodes(list []city.Item) []string {
	return codes(list, func(i *city.Item) string { return i.Code })
}

func districtCodes(p *city.Profile, level int) []string {
	var out []string
	for i := range p.Districts {
		if p.Districts[i].Level == level {
			out = append(out, p.Districts[i].Code)
		}
	}
	return out
}

func statusCodes() []string {
	var out []string
	for _, s := range city.Statuses() {
		out = append(out, s.String())
	}
	return out
}

var dimensions = []dimension{
	{cube.Pillar, "pillar", func(p *city.Profile) []string { return codes(p.Pillars, func(x *city.Pillar) string { return x.Code }) }},
	{cube.Programme, "programme", func(p *city.Profile) []string { return itemCodes(p.Programmes) }},
	{cube.AssetClass, "asset_class", func(p *city.Profile) []string { return itemCodes(p.AssetClasses) }},
	{cube.Department, "department", func(p *city.Profile) []string {
		return codes(p.Departments, func(x *city.Department) string { return x.Code })
	}},
	{cube.Category, "category", func(p *city.Profile) []string {
		return codes(p.Categories, func(x *city.Category) string { return x.Code })
	}},
	{cube.Kecamatan, "kecamatan", func(p *city.Profile) []string { return districtCodes(p, 0) }},
	{cube.Kelurahan, "kelurahan", func(p *city.Profile) []string { return districtCodes(p, 1) }},
	{cube.Channel, "channel", func(p *city.Profile) []string { return itemCodes(p.Channels) }},
	{cube.Source, "source", func(p *city.Profile) []string { return codes(p.Sources, func(x *city.Source) string { return x.Code }) }},
	{cube.Status, "status", func(*city.Profile) []string { return statusCodes() }},
	{cube.Priority, "priority", func(p *city.Profile) []string { return itemCodes(p.Priorities) }},
}

// columnOf returns the flat table's column of a dimension.
func columnOf(d cube.Dimension) string {
	for i := range dimensions {
		if dimensions[i].name == d {
			return dimensions[i].column
		}
	}
	panic("no column for " + string(d))
}
