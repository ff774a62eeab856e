package city

import (
	"path"
	"strings"
)

// profileIndex holds the maps behind the profile's look-ups; see [Profile.Index].
type profileIndex struct {
	pillars, programmes, assets, departments map[string]int
	categories, districts, channels, sources map[string]int
}

// Index prepares the look-ups. Whoever builds a Profile calls it once, before
// the profile is shared; the profile must not change afterwards.
func (p *Profile) Index() {
	p.index = profileIndex{
		pillars:     indexOf(p.Pillars, func(x *Pillar) string { return x.Code }),
		programmes:  indexOf(p.Programmes, func(x *Item) string { return x.Code }),
		assets:      indexOf(p.AssetClasses, func(x *Item) string { return x.Code }),
		departments: indexOf(p.Departments, func(x *Department) string { return x.Code }),
		categories:  indexOf(p.Categories, func(x *Category) string { return x.Code }),
		districts:   indexOf(p.Districts, func(x *District) string { return x.Code }),
		channels:    indexOf(p.Channels, func(x *Item) string { return x.Code }),
		sources:     indexOf(p.Sources, func(x *Source) string { return x.Code }),
	}
}

func indexOf[T any](list []T, code func(*T) string) map[string]int {
	m := make(map[string]int, len(list))
	for i := range list {
		m[code(&list[i])] = i
	}
	return m
}

func find[T any](list []T, index map[string]int, code string) *T {
	if i, ok := index[code]; ok {
		return &list[i]
	}
	return nil
}

// Pillar returns the pillar with the code, or nil.
func (p *Profile) Pillar(code string) *Pillar { return find(p.Pillars, p.index.pillars, code) }

// Programme returns the programme with the code, or nil.
func (p *Profile) Programme(code string) *Item { return find(p.Programmes, p.index.programmes, code) }

// AssetClass returns the asset class with the code, or nil.
func (p *Profile) AssetClass(code string) *Item { return find(p.AssetClasses, p.index.assets, code) }

// Department returns the department with the code, or nil.
func (p *Profile) Department(code string) *Department {
	return find(p.Departments, p.index.departments, code)
}

// District returns the district with the code, or nil.
func (p *Profile) District(code string) *District {
	return find(p.Districts, p.index.districts, code)
}

// Channel returns the channel with the code, or nil.
func (p *Profile) Channel(code string) *Item { return find(p.Channels, p.index.channels, code) }

// Priority returns the priority with the code, or nil.
func (p *Profile) Priority(code string) *Item {
	for i := range p.Priorities {
		if p.Priorities[i].Code == code {
			return &p.Priorities[i]
		}
	}
	return nil
}

// AlertRule returns the alert rule with the code, or nil.
func (p *Profile) AlertRule(code string) *AlertRule {
	for i := range p.AlertRules {
		if p.AlertRules[i].Code == code {
			return &p.AlertRules[i]
		}
	}
	return nil
}

// CounterChannels returns the channels that an operator at the counter chooses from:
// those that the profile names, in its order, or all of them if it names none.
func (p *Profile) CounterChannels() []Item {
	if len(p.Counter) == 0 {
		return p.Channels
	}
	offered := make([]Item, 0, len(p.Counter))
	for _, code := range p.Counter {
		if c := p.Channel(code); c != nil {
			offered = append(offered, *c)
		}
	}
	return offered
}

// Source returns the source with the code, or nil.
func (p *Profile) Source(code string) *Source { return find(p.Sources, p.index.sources, code) }

// Category returns the category with the code: a listed one, or one classified
// by the first rule that matches; ok is false where neither knows it.
func (p *Profile) Category(code string) (c Category, ok bool) {
	if c := find(p.Categories, p.index.categories, code); c != nil {
		return *c, true
	}
	upper := flat(strings.ToUpper(code))
	for i := range p.CategoryRules {
		r := &p.CategoryRules[i]
		if hit, err := path.Match(flat(r.Match), upper); err == nil && hit {
			c := r.Category
			c.Code, c.Name = code, Label{Local: code, English: code}
			return c, true
		}
	}
	return Category{Item: Item{Code: code, Name: Label{code, code}}}, false
}

// flat hides the slashes of a category from path.Match, whose "*" stops at them.
func flat(s string) string { return strings.ReplaceAll(s, "/", "\x1f") }

// Successor returns the department that answers today for code: the end of the
// chain of single successors. A department with several successors stays itself
// unless prefer (the usual department of the complaint's category) is one of them.
func (p *Profile) Successor(code, prefer string) string {
	for range len(p.Departments) + 1 {
		d := p.Department(code)
		switch {
		case d == nil || len(d.Successors) == 0:
			return code
		case len(d.Successors) == 1:
			code = d.Successors[0]
		case contains(d.Successors, prefer):
			code = prefer
		default:
			return code
		}
	}
	return code
}
