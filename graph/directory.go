package graph

import (
	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/cube"
)

// directory finds the profile's entries by code. A code that the profile does
// not know is shown as itself, and no code as the row of what is not assigned.
type directory struct{ *city.Profile }

// item returns the entry found, or one that stands for its absence.
func (d directory) item(found *city.Item, code string) Item {
	switch {
	case found != nil:
		return Item{*found}
	case code != "" && code != city.NotAssigned:
		return Item{city.Item{Code: code, Name: city.Label{Local: code, English: code}}}
	}
	none := city.Label{Local: "Not assigned", English: "Not assigned"}
	if len(d.Languages) > 0 && d.Languages[0] == "id" {
		none.Local = "Belum ditentukan"
	}
	return Item{city.Item{Code: city.NotAssigned, Name: none}}
}

func (d directory) pillar(code string) *Pillar {
	p := d.Profile.Pillar(code)
	if p == nil {
		return &Pillar{Item: d.item(nil, code)}
	}
	return &Pillar{Item: d.item(&p.Item, code), subDimensions: p.SubDimensions}
}

func (d directory) programme(code string) *Item {
	i := d.item(d.Profile.Programme(code), code)
	return &i
}

func (d directory) assetClass(code string) *Item {
	i := d.item(d.Profile.AssetClass(code), code)
	return &i
}

func (d directory) channel(code string) *Item {
	i := d.item(d.Profile.Channel(code), code)
	return &i
}

func (d directory) department(code string) *Department {
	dep := d.Profile.Department(code)
	if dep == nil {
		none := d.item(nil, code)
		return &Department{Item: none, Abbreviation: none.Code, of: d}
	}
	return &Department{
		Item: Item{dep.Item}, Abbreviation: dep.Abbreviation, Type: dep.Type,
		ValidFrom: dep.ValidFrom, ValidTo: dep.ValidTo, successors: dep.Successors, of: d,
	}
}

func (d directory) category(code string) *Category {
	if code == "" || code == city.NotAssigned {
		return &Category{Item: d.item(nil, code), of: d}
	}
	c, _ := d.Profile.Category(code)
	return &Category{Item: Item{c.Item}, Sensitive: c.Sensitive, category: c, of: d}
}

// masked returns the category, or NONE in place of a sensitive one.
func (d directory) masked(code string) *Category {
	if c := d.category(code); !c.Sensitive {
		return c
	}
	hidden := *d.category(city.NotAssigned)
	hidden.Sensitive = true
	return &hidden
}

func (d directory) district(code string) *District {
	found := d.Profile.District(code)
	if found == nil {
		return &District{Item: d.item(nil, code)}
	}
	level := DistrictLevelKecamatan
	out := &District{Item: Item{found.Item}, Level: &level}
	if found.Level == 1 {
		level = DistrictLevelKelurahan
		out.ParentCode = &found.Parent
	}
	if found.Latitude != 0 || found.Longitude != 0 {
		out.Latitude, out.Longitude = &found.Latitude, &found.Longitude
	}
	if found.AreaKm2 > 0 {
		out.AreaKm2 = &found.AreaKm2
	}
	if n, ok := d.population(code); ok {
		out.Population = &n
	}
	return out
}

// population returns the latest known number of residents of a district.
func (d directory) population(code string) (count int, ok bool) {
	var latest city.Date
	for i := range d.Populations {
		if p := &d.Populations[i]; p.District == code && p.AsOf >= latest {
			count, latest, ok = p.Count, p.AsOf, true
		}
	}
	return count, ok
}

// kecamatan returns the upper district of a code of either level.
func (d directory) kecamatan(code string) *District {
	if found := d.Profile.District(code); found != nil && found.Level == 1 {
		code = found.Parent
	}
	return d.district(code)
}

// kelurahan returns the lower district of a code; NONE for one of the upper level.
func (d directory) kelurahan(code string) *District {
	if found := d.Profile.District(code); found != nil && found.Level == 0 {
		code = city.NotAssigned
	}
	return d.district(code)
}

func (d directory) source(code string) *Source {
	s := d.Profile.Source(code)
	if s == nil {
		return &Source{Item: d.item(nil, code)}
	}
	return &Source{Item: Item{s.Item}, Records: s.Records}
}

func (d directory) policy(code string) *Policy {
	for i := range d.Policies {
		if d.Policies[i].Code == code {
			return &Policy{d.Policies[i]}
		}
	}
	return nil
}

// name returns the name of a dimension's value in the city's language.
func (d directory) name(dim cube.Dimension, code string) string {
	switch dim {
	case cube.Pillar:
		return d.pillar(code).Name()
	case cube.Programme:
		return d.programme(code).Name()
	case cube.AssetClass:
		return d.assetClass(code).Name()
	case cube.Department:
		return d.department(code).Name()
	case cube.Category:
		return d.category(code).Name()
	case cube.Kecamatan, cube.Kelurahan:
		return d.district(code).Name()
	case cube.Channel:
		return d.channel(code).Name()
	case cube.Source:
		return d.source(code).Name()
	case cube.Priority:
		return d.priority(code).Name()
	default:
		return code
	}
}

func (d directory) priority(code string) *Item {
	for i := range d.Priorities {
		if d.Priorities[i].Code == code {
			return &Item{d.Priorities[i]}
		}
	}
	none := d.item(nil, code)
	return &none
}
