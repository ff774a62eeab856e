package main

import (
	"fmt"
	"time"

	"github.com/tugu-city/tugu/server/city"
)

// Sizes of the simulated city.
const (
	departments = 40
	pillars     = 6
	kecamatan   = 5
	kelurahan   = 57
	channels    = 8
	categories  = 120
	programmes  = 6
	assets      = 10
	priorities  = 3
)

var zone = time.FixedZone("WIB", 7*3600)

// The complaints were submitted in [first, end); nothing happened after end.
var (
	first = city.At(time.Date(2016, 1, 1, 0, 0, 0, 0, zone))
	end   = city.At(time.Date(2026, 1, 1, 15, 0, 0, 0, zone))
)

func item(format string, args ...any) city.Item {
	code := fmt.Sprintf(format, args...)
	return city.Item{Code: code, Name: city.Label{Local: code, English: code}}
}

func items(format string, n int) []city.Item {
	list := make([]city.Item, n)
	for i := range list {
		list[i] = item(format, i+1)
	}
	return list
}

// town is a city of the sizes above whose codes are as long as Malang's, with
// its promise of 3 and 7 calendar days.
func town() *city.Profile {
	p := &city.Profile{
		Code: "bench", Version: "1", Zone: zone, LowCount: 5, AtRiskWithin: 24 * city.Hour,
		Programmes: items("PROGRAM-%d", programmes), AssetClasses: items("ASET-%02d", assets),
		Channels: items("KANAL_%02d", channels), Priorities: items("P%d", priorities),
		Policies: []city.Policy{{
			Code:       "PERWAL-19-2010",
			Response:   city.ClockRule{Due: city.DueExact, Days: 3},
			Resolution: city.ClockRule{Due: city.DueExact, Days: 7},
		}},
	}
	p.Calendar.Zone, p.Calendar.Version = zone, "1"
	for _, i := range items("PILAR-%d", pillars) {
		p.Pillars = append(p.Pillars, city.Pillar{Item: i})
	}
	for _, i := range items("DINAS-%02d", departments) {
		p.Departments = append(p.Departments, city.Department{Item: i, Abbreviation: i.Code})
	}
	for n, i := range items("KATEGORI-%03d", categories) {
		p.Categories = append(p.Categories, city.Category{
			Item: i, Pillar: p.Pillars[n%pillars].Code, Programme: p.Programmes[n/7%programmes].Code,
			AssetClass: p.AssetClasses[n/3%assets].Code, Department: p.Departments[n%departments].Code,
		})
	}
	for n := range kecamatan {
		p.Districts = append(p.Districts, city.District{Item: item("35.73.%02d", n+1)})
	}
	for n := range kelurahan {
		parent := p.Districts[n%kecamatan].Code
		p.Districts = append(p.Districts, city.District{Item: item("%s.%04d", parent, 1001+n), Level: 1, Parent: parent})
	}
	for _, i := range items("SUMBER-%d", 4) {
		p.Sources = append(p.Sources, city.Source{Item: i, Records: []string{"ASSIGNED", "RESPONDED", "RESOLVED"}})
	}
	p.Index()
	return p
}
