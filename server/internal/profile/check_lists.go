package profile

import (
	"fmt"
	"path"
	"slices"
	"strings"

	"github.com/tugu-city/tugu/server/city"
)

func (c *checker) departmentList() {
	for i, d := range c.doc.Departments {
		p := fmt.Sprintf("departments[%d]", i)
		c.span(p+".validFrom", d.ValidFrom, p+".validTo", d.ValidTo)
		for j, s := range d.Successors {
			sp := fmt.Sprintf("%s.successors[%d]", p, j)
			c.reference(sp, s, "department", c.departments)
			if slices.Index(d.Successors, s) < j {
				c.bad(sp, "the successor %q is given twice; remove one", s)
			}
		}
		if round := c.circle(d.Code); round != nil && round[0] == d.Code && slices.Min(round) == d.Code {
			c.bad(p+".successors", "the successors run in a circle: %s; a department that took over cannot lead back", strings.Join(append(round, d.Code), " -> "))
		}
	}
}

// circle returns the departments on a circle of successors through code, or nil.
func (c *checker) circle(code string) []string {
	var trail []string
	seen := map[string]bool{}
	var walk func(string) bool
	walk = func(at string) bool {
		i, ok := c.departments[at]
		if !ok || seen[at] {
			return false
		}
		seen[at] = true
		trail = append(trail, at)
		for _, s := range c.doc.Departments[i].Successors {
			if s == code || walk(s) {
				return true
			}
		}
		trail = trail[:len(trail)-1]
		return false
	}
	if walk(code) {
		return trail
	}
	return nil
}

func (c *checker) categoryLists() {
	if len(c.doc.Categories)+len(c.doc.CategoryRules) == 0 {
		c.bad("categories", "the profile has no categories; list them, or give categoryRules")
	}
	for i, x := range c.doc.Categories {
		c.placement(fmt.Sprintf("categories[%d]", i), x.placement)
	}
	seen := map[string]int{}
	for i, r := range c.doc.CategoryRules {
		p := fmt.Sprintf("categoryRules[%d]", i)
		c.placement(p, r.placement)
		if r.Match == "" {
			continue
		}
		switch first, twice := seen[r.Match]; {
		case !validPattern(r.Match):
			c.bad(p+".match", "%q is not a pattern: close every \"[\" and end with no \"\\\"", r.Match)
		case r.Match != strings.ToUpper(r.Match):
			c.bad(p+".match", "%q must be upper case: categories are compared in upper case; write %q", r.Match, strings.ToUpper(r.Match))
		case twice:
			c.bad(p+".match", "%q is given twice; the rule in line %d always wins", r.Match, c.at(fmt.Sprintf("categoryRules[%d].match", first)).line)
		default:
			seen[r.Match] = i
		}
	}
}

func validPattern(pattern string) bool {
	_, err := path.Match(pattern, "")
	return err == nil
}

func (c *checker) placement(p string, x placement) {
	if x.Pillar != city.NotAssigned {
		c.reference(p+".pillar", x.Pillar, "pillar", c.pillars)
	}
	c.reference(p+".programme", x.Programme, "programme", c.programmes)
	c.reference(p+".assetClass", x.AssetClass, "asset class", c.assets)
	c.reference(p+".department", x.Department, "department", c.departments)
	if i, ok := c.departments[x.Department]; ok {
		if d := c.doc.Departments[i]; d.ValidTo != "" {
			c.bad(p+".department", "the department %q ended on %s; name the one that took over (%s)", x.Department, d.ValidTo, choices(d.Successors))
		}
	}
	if i, ok := c.pillars[x.Pillar]; ok && x.SubDimension != "" {
		known := codes{}
		for j, s := range c.doc.Pillars[i].SubDimensions {
			known[s.Code] = j
		}
		c.reference(p+".subDimension", x.SubDimension, "sub-dimension of pillar "+x.Pillar, known)
	} else if x.SubDimension != "" && x.Pillar == city.NotAssigned {
		c.bad(p+".subDimension", "%q cannot stand without a pillar; name the pillar, or remove it", x.SubDimension)
	}
}

const numLevels = 2

func (c *checker) districtList() {
	if n := len(c.doc.DistrictLevels); n > numLevels {
		c.bad("districtLevels", "%d levels are given; there are at most %d", n, numLevels)
	}
	for i, d := range c.doc.Districts {
		p := fmt.Sprintf("districts[%d]", i)
		switch {
		case d.Level < 0 || d.Level >= numLevels:
			c.bad(p+".level", "%d is not a level; 0 is the larger district, 1 the smaller", d.Level)
		case d.Level >= len(c.doc.DistrictLevels):
			c.bad(p+".level", "level %d has no name; add it to districtLevels", d.Level)
		case d.Level == 0 && d.Parent != "":
			c.bad(p+".parent", "a district of level 0 lies in the city and has no parent; remove %q", d.Parent)
		case d.Level == 1 && d.Parent == "":
			c.bad(p+".parent", "is missing; name the district of level 0 that it lies in")
		case d.Level == 1:
			c.reference(p+".parent", d.Parent, "district", c.districts)
			if j, ok := c.districts[d.Parent]; ok && c.doc.Districts[j].Level != 0 {
				c.bad(p+".parent", "the district %q is not of level 0; name the one that it lies in", d.Parent)
			}
		}
		if d.Latitude < -90 || d.Latitude > 90 {
			c.bad(p+".latitude", "%v must be -90 to 90 degrees; latitude and longitude may be exchanged", d.Latitude)
		}
		if d.Longitude < -180 || d.Longitude > 180 {
			c.bad(p+".longitude", "%v must be -180 to 180 degrees", d.Longitude)
		}
		if d.AreaKm2 < 0 {
			c.bad(p+".areaKm2", "%v must be 0 (unknown) or more", d.AreaKm2)
		}
	}
}

func (c *checker) populationList() {
	seen := map[string]int{}
	for i, n := range c.doc.Populations {
		p := fmt.Sprintf("populations[%d]", i)
		c.reference(p+".district", n.District, "district", c.districts)
		c.date(p+".asOf", n.AsOf)
		if _, given := c.places[p+".count"]; given && n.Count < 1 && !c.wrong(p+".count") {
			c.bad(p+".count", "%d must be 1 or more", n.Count)
		}
		key := n.District + " " + string(n.AsOf)
		if first, twice := seen[key]; twice {
			c.bad(p, "the population of %q at %s is given twice; line %d has it already", n.District, n.AsOf, c.at(fmt.Sprintf("populations[%d]", first)).line)
			continue
		}
		seen[key] = i
	}
}
