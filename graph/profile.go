package graph

import "github.com/tugu-city/tugu/server/city"

// Item is an entry of a closed list of the profile: a programme, an asset class,
// a channel, a sub-dimension.
type Item struct{ city.Item }

// Name returns the name in the city's language.
func (i Item) Name() string { return i.Item.Name.Local }

// NameEn returns the name in English.
func (i Item) NameEn() string { return i.Item.Name.English }

// Pillar is a smart-city pillar.
type Pillar struct {
	Item
	subDimensions []city.Item
}

// SubDimensions returns the pillar's sub-dimensions.
func (p *Pillar) SubDimensions() []*Item { return items(p.subDimensions) }

// Department is an organisation that takes charge of complaints.
type Department struct {
	Item
	Abbreviation string
	Type         string
	ValidFrom    city.Date
	ValidTo      city.Date
	successors   []string
	of           directory
}

// Successors returns the departments that took over from it.
func (d *Department) Successors() []*Department {
	return mapped(d.successors, func(c *string) *Department { return d.of.department(*c) })
}

// Category is what a complaint is about.
type Category struct {
	Item
	Sensitive bool
	category  city.Category
	of        directory
}

// Pillar returns the category's pillar.
func (c *Category) Pillar() *Pillar { return c.of.pillar(c.category.Pillar) }

// Programme returns the category's programme.
func (c *Category) Programme() *Item { return c.of.programme(c.category.Programme) }

// AssetClass returns the category's class of city assets.
func (c *Category) AssetClass() *Item { return c.of.assetClass(c.category.AssetClass) }

// Department returns the department that usually takes charge.
func (c *Category) Department() *Department { return c.of.department(c.category.Department) }

// District is a kecamatan or a kelurahan.
type District struct {
	Item
	Level               *DistrictLevel
	ParentCode          *string
	Latitude, Longitude *float64
	AreaKm2             *float64
	Population          *int
}

// Source is a system that complaints come from.
type Source struct {
	Item
	Records []string
}

func mapped[T, U any](list []T, f func(*T) U) []U {
	out := make([]U, len(list))
	for i := range list {
		out[i] = f(&list[i])
	}
	return out
}

func items(list []city.Item) []*Item {
	return mapped(list, func(i *city.Item) *Item { return &Item{*i} })
}
