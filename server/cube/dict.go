package cube

import (
	"maps"
	"slices"

	"github.com/tugu-city/tugu/server/city"
)

// code is a value of a dimension; 0 is "not assigned".
type code = uint16

// dict numbers the values of one dimension: first the profile's, in its order,
// then others as they are met. It is copied before it grows, so a state's dict
// never changes.
type dict struct {
	names []string // names[0] = NONE
	index map[string]code
	near  *near // nil = more than one goroutine looks up
}

// near keeps the codes of names met lately, by their length and last letters: what a start looks up are a few
// names again and again, which share memory, so that they need not be hashed.
type near [256]struct {
	name string
	code code
}

func (n *near) slot(name string) *struct {
	name string
	code code
} {
	l := len(name)
	return &n[uint8(l)*7^name[l-1]^name[l-2]<<3^name[l-2]>>5]
}

func newDict(codes []string) dict {
	d := dict{names: []string{city.NotAssigned}, index: map[string]code{"": 0, city.NotAssigned: 0}}
	for _, c := range codes {
		d.add(c)
	}
	return d
}

func (d *dict) add(name string) code {
	if c, ok := d.index[name]; ok {
		return c
	}
	if len(d.names) > 65_000 { // a city has thousands of values at most; the rest is counted as not assigned
		return 0
	}
	c := code(len(d.names))
	d.names = append(d.names, name)
	d.index[name] = c
	return c
}

// lookup returns the number of name; 0 for a name that was never seen.
func (d *dict) lookup(name string) code {
	if d.near == nil || len(name) < 2 {
		return d.index[name]
	}
	e := d.near.slot(name)
	if e.name != name {
		c, ok := d.index[name]
		if !ok {
			return 0
		}
		e.name, e.code = name, c
	}
	return e.code
}

// has tells whether the name has a number, as none at all has.
func (d *dict) has(name string) bool {
	if name == "" || d.near != nil && len(name) > 1 && d.near.slot(name).name == name {
		return true
	}
	_, ok := d.index[name]
	return ok
}

// Numbers of the dimensions.
const (
	dimPillar = iota
	dimProgramme
	dimAssetClass
	dimDepartment
	dimCategory
	dimKecamatan
	dimKelurahan
	dimChannel
	dimSource
	dimStatus
	dimPriority
	numDims

	allDims = numDims + MaxTimes // with the times of a question
)

var dimIndex = map[Dimension]int{
	Pillar: dimPillar, Programme: dimProgramme, AssetClass: dimAssetClass, Department: dimDepartment,
	Category: dimCategory, Kecamatan: dimKecamatan, Kelurahan: dimKelurahan, Channel: dimChannel,
	Source: dimSource, Status: dimStatus, Priority: dimPriority,
}

// dicts holds every dimension's dict and what follows from a category or a district.
type dicts struct {
	profile *city.Profile
	dim     [numDims]dict
	// By category code: its pillar, programme, asset class and usual department.
	pillarOf, programmeOf, assetOf, usual []code
	district                              dict   // kecamatan and kelurahan in one
	kecamatanOf, kelurahanOf              []code // by district code
	shapes                                []shape
	endings                               []ending // of shapes
	attrs                                 []attr
	fates                                 []fate
}

func codesOf[T any](list []T, f func(*T) string) []string {
	out := make([]string, len(list))
	for i := range list {
		out[i] = f(&list[i])
	}
	return out
}

func newDicts(p *city.Profile) *dicts {
	d := &dicts{profile: p}
	item := func(i *city.Item) string { return i.Code }
	d.dim[dimPillar] = newDict(codesOf(p.Pillars, func(x *city.Pillar) string { return x.Code }))
	d.dim[dimProgramme] = newDict(codesOf(p.Programmes, item))
	d.dim[dimAssetClass] = newDict(codesOf(p.AssetClasses, item))
	d.dim[dimDepartment] = newDict(codesOf(p.Departments, func(x *city.Department) string { return x.Code }))
	d.dim[dimChannel] = newDict(codesOf(p.Channels, item))
	d.dim[dimSource] = newDict(codesOf(p.Sources, func(x *city.Source) string { return x.Code }))
	d.dim[dimPriority] = newDict(codesOf(p.Priorities, item))
	var statuses []string
	for _, s := range city.Statuses() {
		statuses = append(statuses, s.String())
	}
	d.dim[dimStatus] = newDict(statuses) // a status's number is its code
	d.dim[dimCategory], d.district = newDict(nil), newDict(nil)
	d.dim[dimKecamatan], d.dim[dimKelurahan] = newDict(nil), newDict(nil)
	d.pillarOf, d.programmeOf, d.assetOf, d.usual = []code{0}, []code{0}, []code{0}, []code{0}
	d.kecamatanOf, d.kelurahanOf = []code{0}, []code{0}
	for i := range p.Categories {
		d.category(p.Categories[i].Code)
	}
	for i := range p.Districts {
		d.addDistrict(p.Districts[i].Code)
	}
	return d
}

// clone returns a copy that may grow without touching d.
func (d *dicts) clone() *dicts {
	c := *d
	for i := range c.dim {
		c.dim[i] = c.dim[i].clone()
	}
	c.district = c.district.clone()
	c.pillarOf, c.programmeOf = slices.Clip(c.pillarOf), slices.Clip(c.programmeOf)
	c.assetOf, c.usual = slices.Clip(c.assetOf), slices.Clip(c.usual)
	c.kecamatanOf, c.kelurahanOf = slices.Clip(c.kecamatanOf), slices.Clip(c.kelurahanOf)
	return &c
}

func (d *dict) clone() dict {
	return dict{names: slices.Clip(d.names), index: maps.Clone(d.index)}
}

// alone returns a clone for one goroutine, which looks up faster.
func (d *dicts) alone() *dicts {
	c := d.clone()
	for i := range c.dim {
		c.dim[i].near = new(near)
	}
	c.district.near = new(near)
	return c
}

// follow takes over what other learned meanwhile; d must have learned nothing else.
func (d *dicts) follow(other *dicts) {
	for i := range d.dim {
		d.dim[i].follow(&other.dim[i])
	}
	d.district.follow(&other.district)
	for _, x := range []struct {
		to   *[]code
		from []code
	}{
		{&d.pillarOf, other.pillarOf},
		{&d.programmeOf, other.programmeOf},
		{&d.assetOf, other.assetOf},
		{&d.usual, other.usual},
		{&d.kecamatanOf, other.kecamatanOf},
		{&d.kelurahanOf, other.kelurahanOf},
	} {
		*x.to = append(*x.to, x.from[len(*x.to):]...)
	}
}

func (d *dict) follow(other *dict) {
	for n := len(d.names); n < len(other.names); n++ {
		d.names = append(d.names, other.names[n])
		d.index[other.names[n]] = code(n)
	}
}

func (d *dicts) category(name string) code {
	if c, ok := d.dim[dimCategory].index[name]; ok {
		return c
	}
	c := d.dim[dimCategory].add(name)
	if c == 0 {
		return 0
	}
	cat, _ := d.profile.Category(name)
	d.pillarOf = append(d.pillarOf, d.dim[dimPillar].add(cat.Pillar))
	d.programmeOf = append(d.programmeOf, d.dim[dimProgramme].add(cat.Programme))
	d.assetOf = append(d.assetOf, d.dim[dimAssetClass].add(cat.AssetClass))
	d.usual = append(d.usual, d.dim[dimDepartment].add(cat.Department))
	return c
}

func (d *dicts) addDistrict(name string) code {
	if c, ok := d.district.index[name]; ok {
		return c
	}
	c := d.district.add(name)
	if c == 0 {
		return 0
	}
	kec, kel := name, ""
	if dist := d.profile.District(name); dist != nil && dist.Level == 1 {
		kec, kel = dist.Parent, name
	}
	d.kecamatanOf = append(d.kecamatanOf, d.dim[dimKecamatan].add(kec))
	d.kelurahanOf = append(d.kelurahanOf, d.dim[dimKelurahan].add(kel))
	return c
}

// learn makes sure that every code of the facts has a number.
func (d *dicts) learn(f *city.Facts) {
	d.dim[dimSource].add(f.Source)
	d.dim[dimChannel].add(f.Channel)
	for i := range f.Moves {
		m := &f.Moves[i]
		d.dim[dimDepartment].add(m.Department)
		d.dim[dimPriority].add(m.Priority)
		d.category(m.Category)
		d.addDistrict(m.District)
	}
}

// knows reports whether learn has nothing to do.
func (d *dicts) knows(f *city.Facts) bool {
	if !d.dim[dimSource].has(f.Source) || !d.dim[dimChannel].has(f.Channel) {
		return false
	}
	for i := range f.Moves {
		m := &f.Moves[i]
		if !d.dim[dimDepartment].has(m.Department) || !d.dim[dimPriority].has(m.Priority) ||
			!d.dim[dimCategory].has(m.Category) || !d.district.has(m.District) {
			return false
		}
	}
	return true
}

// successors returns, by department and category, who answers for it today.
func (d *dicts) successors() [][]code {
	deps, cats := &d.dim[dimDepartment], &d.dim[dimCategory]
	table := make([][]code, len(deps.names))
	for dep := range deps.names {
		table[dep] = make([]code, len(cats.names))
		for cat := range cats.names {
			if dep != 0 {
				prefer := ""
				if u := d.usual[cat]; u != 0 {
					prefer = deps.names[u]
				}
				table[dep][cat] = deps.lookup(d.profile.Successor(deps.names[dep], prefer))
			}
		}
	}
	return table
}
