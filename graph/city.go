package graph

import (
	"cmp"
	"slices"

	"github.com/tugu-city/tugu/server/city"
)

// City is the city as its profile describes it, and the program that runs for it.
type City struct {
	of        directory
	Build     string
	Simulated bool
	// Boundaries are the levels that have polygons.
	Boundaries []DistrictLevel
}

// Code returns the profile's short name.
func (c *City) Code() string { return c.of.Code }

// Name returns the city's name in its language.
func (c *City) Name() string { return c.of.Name.Local }

// NameEn returns the city's name in English.
func (c *City) NameEn() string { return c.of.Name.English }

// Service returns the name of the complaint service.
func (c *City) Service() string { return c.of.Service }

// TimeZone returns the IANA name of the zone.
func (c *City) TimeZone() string { return c.of.Zone.String() }

// Locale returns the BCP 47 tag.
func (c *City) Locale() string { return c.of.Locale }

// Languages returns the screens' languages, the default first.
func (c *City) Languages() []string { return c.of.Languages }

// ProfileVersion changes whenever the profile does.
func (c *City) ProfileVersion() string { return c.of.Version }

// TakenUntil returns the last date whose promises in working days can be given;
// nil where there are none.
func (c *City) TakenUntil() *city.Date {
	if last, ok := c.of.TakenUntil(); ok {
		return &last
	}
	return nil
}

// Notes say what is proposed rather than sourced.
func (c *City) Notes() []string { return c.of.Notes }

// Pillars returns the pillars in the profile's order.
func (c *City) Pillars() []*Pillar {
	return mapped(c.of.Pillars, func(p *city.Pillar) *Pillar { return c.of.pillar(p.Code) })
}

// Programmes returns the programmes in the profile's order.
func (c *City) Programmes() []*Item { return items(c.of.Programmes) }

// AssetClasses returns the asset classes in the profile's order.
func (c *City) AssetClasses() []*Item { return items(c.of.AssetClasses) }

// Departments returns the departments in the profile's order, former ones included.
func (c *City) Departments() []*Department {
	return mapped(c.of.Departments, func(d *city.Department) *Department { return c.of.department(d.Code) })
}

// Categories returns the listed categories in the profile's order.
func (c *City) Categories() []*Category {
	return mapped(c.of.Categories, func(x *city.Category) *Category { return c.of.category(x.Code) })
}

// Districts returns the districts of one level, or of both.
func (c *City) Districts(level *DistrictLevel) []*District {
	var out []*District
	for i := range c.of.Profile.Districts {
		d := c.of.district(c.of.Profile.Districts[i].Code)
		if level == nil || *d.Level == *level {
			out = append(out, d)
		}
	}
	return out
}

// Channels returns the channels in the profile's order.
func (c *City) Channels() []*Item { return items(c.of.Channels) }

// CounterChannels returns the channels that the counter offers, the usual one first.
func (c *City) CounterChannels() []*Item { return items(c.of.Profile.CounterChannels()) }

// Sources returns the sources in the profile's order.
func (c *City) Sources() []*Source {
	return mapped(c.of.Sources, func(s *city.Source) *Source { return c.of.source(s.Code) })
}

// Policies returns the policies, the newest first.
func (c *City) Policies() []*Policy {
	list := mapped(c.of.Policies, func(p *city.Policy) *Policy { return &Policy{*p} })
	slices.SortStableFunc(list, func(a, b *Policy) int { return cmp.Compare(b.ValidFrom, a.ValidFrom) })
	return list
}

// Targets returns the targets of KPIs.
func (c *City) Targets() []city.Target { return c.of.Targets }

// LowCountFloor returns the number of cases below which a rate is marked.
func (c *City) LowCountFloor() int { return c.of.LowCount }

// AtRiskHours returns how long before its due moment a complaint is at risk.
func (c *City) AtRiskHours() float64 { return hours(c.of.AtRiskWithin) }

func hours(m city.Moment) float64 { return float64(m) / float64(city.Hour) }
