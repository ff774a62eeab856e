package randomcity

import (
	"fmt"
	"math/rand/v2"
	"time"

	"github.com/tugu-city/tugu/server/city"
)

// item is a code that is its own name.
func item(code string) city.Item {
	return city.Item{Code: code, Name: city.Label{Local: code, English: code}}
}

// profile makes a city of few codes, so that random complaints meet.
func profile(r *rand.Rand, pausing bool) *city.Profile {
	zone := []string{"Asia/Jakarta", "America/New_York", "UTC", "America/Havana", "Australia/Lord_Howe"}[r.IntN(5)] // in Havana a date begins at 01:00; on Lord Howe clocks change by half an hour
	location, err := time.LoadLocation(zone)
	if err != nil {
		location = time.UTC
	}
	p := &city.Profile{
		Code: "random", Version: "1", Zone: location, LowCount: 1 + r.IntN(5),
		AtRiskWithin: city.Moment(1+r.IntN(48)) * city.Hour,
		Programmes:   []city.Item{item("G1"), item("G2")},
		AssetClasses: []city.Item{item("A1"), item("A2")},
		Channels:     []city.Item{item("WEB"), item("SMS")},
		Priorities:   []city.Item{item("LOW"), item("HIGH")},
		Sources: []city.Source{
			{Item: item("ALL"), Records: []string{"ASSIGNED", "RESPONDED", "RESOLVED"}},
			{Item: item("RESULT"), Records: []string{"RESOLVED"}},
			{Item: item("MUTE")},
			{Item: item("GIVEN"), Records: []string{"RESPONDED", "RESOLVED"}},
		},
	}
	for _, code := range []string{"P1", "P2", "P3"} {
		p.Pillars = append(p.Pillars, city.Pillar{Item: item(code)})
	}
	p.Departments = []city.Department{
		{Item: item("D1")},
		{Item: item("D2"), Successors: []string{"D1"}},
		{Item: item("D3"), Successors: []string{"D2"}},
		{Item: item("D4"), Successors: []string{"D1", "D5"}},
		{Item: item("D5")},
		{Item: item("D6"), Successors: []string{"D4"}},
	}
	p.Categories = []city.Category{
		{Item: item("C1"), Pillar: "P1", Programme: "G1", AssetClass: "A1", Department: "D1"},
		{Item: item("C2"), Pillar: "P2", Programme: "G2", Department: "D5"},
		{Item: item("C3"), Pillar: "P2", AssetClass: "A2"},
		{Item: item("C4"), Pillar: city.NotAssigned, Programme: "G1", Department: "D2"},
	}
	p.CategoryRules = []city.CategoryRule{
		{Match: "SW-*", Category: city.Category{Pillar: "P3", AssetClass: "A1", Department: "D5"}},
		{Match: "S*", Category: city.Category{Pillar: "P1"}},
	}
	for k := 1; k <= 3; k++ {
		kecamatan := fmt.Sprintf("K%d", k)
		p.Districts = append(p.Districts, city.District{Item: item(kecamatan)})
		p.Populations = append(p.Populations,
			city.Population{District: kecamatan, AsOf: "2020-12-31", Count: 1000 * k},
			city.Population{District: kecamatan, AsOf: "2024-04-01", Count: 1100 * k})
	}
	for k := 1; k <= 3; k++ {
		for l := 1; l <= 2; l++ {
			p.Districts = append(p.Districts, city.District{Item: item(fmt.Sprintf("K%d-L%d", k, l)), Level: 1, Parent: fmt.Sprintf("K%d", k)})
		}
	}
	if r.IntN(2) == 0 {
		p.Populations = append(p.Populations, city.Population{AsOf: "2022-01-01", Count: 7777})
	}
	p.Calendar = city.Calendar{
		Version: "1", First: "2023-01-01", Last: "2026-12-31", Weekend: []time.Weekday{time.Saturday, time.Sunday}, Zone: location,
		Holidays: map[city.Date]string{"2024-03-11": "Nyepi", "2024-03-29": "Good Friday", "2024-04-10": "Idulfitri", "2024-04-11": "Idulfitri", "2024-05-01": "Labour Day"},
	}
	p.Policies = policies(r, pausing)
	p.Targets = targets(r)
	p.Index()
	return p
}

// policies promises something different by source, category and date.
func policies(r *rand.Rand, pausing bool) []city.Policy {
	rule := func() city.ClockRule {
		c := city.ClockRule{Due: city.DueExact, Days: 1 + r.IntN(7)}
		switch r.IntN(6) {
		case 0:
			c.Due = city.DueEndOfDay
		case 1:
			c.Working = true
		case 2:
			c.Due, c.Working = city.DueEndOfDay, true
		case 3:
			c.Due = city.DueNone
		}
		if pausing && r.IntN(4) > 0 {
			c = city.ClockRule{Due: pick(r, city.DueExact, city.DueExact, city.DueEndOfDay), Working: r.IntN(2) == 0, Days: 1 + r.IntN(4), Pause: true, PauseCapDays: r.IntN(3)}
		}
		return c
	}
	exact := func(days int) city.ClockRule {
		c := city.ClockRule{Due: city.DueExact, Days: days}
		if pausing {
			c.Pause, c.PauseCapDays = true, r.IntN(3)
		}
		return c
	}
	given := city.ClockRule{Due: city.DueFromRecord}
	return []city.Policy{
		{Code: "GENERAL", ValidFrom: "2023-01-01", Response: exact(3), Resolution: exact(7)},
		{Code: "LATER", ValidFrom: "2024-04-01", Response: rule(), Resolution: rule()},
		{Code: "BY-CATEGORY", ValidFrom: "2023-01-01", Categories: []string{"C2"}, Response: rule(), Resolution: rule()},
		{Code: "BY-SOURCE", ValidFrom: "2023-01-01", Sources: []string{"GIVEN"}, Response: given, Resolution: given},
		{Code: "RESULT", ValidFrom: "2024-03-15", Sources: []string{"RESULT"}, Response: rule(), Resolution: rule()},
	}
}

func targets(r *rand.Rand) []city.Target {
	all := []city.Target{
		{Measure: "RESPONSE_ON_TIME", Value: 0.9},
		{Measure: "RESPONSE_ON_TIME", Value: 0.5, From: "2024-04-01"},
		{Measure: "RESOLUTION_ON_TIME", Value: 0.8, From: "2024-03-01"},
		{Measure: "ACCURACY", Value: 0.7},
		{Measure: "ACCOUNTABILITY", Value: 0.95},
		{Measure: "REOPEN_RATE", Value: 0.05},
		{Measure: "TRANSFER_RATE", Value: 0},
		{Measure: "SATISFACTION", Value: 0.8},
		{Measure: "CLEARANCE", Value: 1, From: "2024-03-10"},
		{Measure: "RESPONSE_TIME", Value: 48},
	}
	var some []city.Target
	for _, t := range all {
		if r.IntN(2) == 0 {
			some = append(some, t)
		}
	}
	return some
}
