package graph

import (
	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/cube"
)

// Answered is what every answer says about itself.
type Answered struct {
	Freshness      *Freshness
	Window         *Window
	PreviousWindow *Window
}

// Overview holds the headline figures.
type Overview struct {
	Answered
	Kpis, Previous *cube.Kpis
	due            []*DueItem
}

// DueNext returns the promises that are due next. The root resolver asked for as
// many as the largest selection wants.
func (o *Overview) DueNext(first *int) []*DueItem {
	n := defaultDueNext
	if first != nil {
		n = *first
	}
	return o.due[:min(n, len(o.due))]
}

// DueItem is a promise that is due.
type DueItem struct {
	DueAt      city.Moment
	Clock      city.Clock
	Department *Department
	Category   *Category
	Kecamatan  *District
}

// Board is what the boards of all dimensions have in common.
type Board struct {
	Answered
	Unassigned, Total, PreviousTotal *cube.Kpis
}

// Group holds the figures of one entry of a board, and the tables within it.
type Group struct {
	Kpis, Previous *cube.Kpis
	Departments    []*DepartmentKpis
	Pillars        []*PillarKpis
}

// PillarBoard holds the figures per pillar.
type PillarBoard struct {
	Board
	Items []*PillarKpis
}

// PillarKpis holds the figures of one pillar.
type PillarKpis struct {
	Group
	Pillar *Pillar
}

// ProgrammeBoard holds the figures per programme.
type ProgrammeBoard struct {
	Board
	Items []*ProgrammeKpis
}

// ProgrammeKpis holds the figures of one programme.
type ProgrammeKpis struct {
	Group
	Programme *Item
}

// DepartmentBoard holds the figures per department.
type DepartmentBoard struct {
	Board
	Items []*DepartmentKpis
}

// DepartmentKpis holds the figures of one department.
type DepartmentKpis struct {
	Group
	Department *Department
}

// AssetClassBoard holds the figures per class of city assets.
type AssetClassBoard struct {
	Board
	Items []*AssetClassKpis
}

// AssetClassKpis holds the figures of one class of city assets.
type AssetClassKpis struct {
	Group
	AssetClass *Item
}

// DistrictBoard holds the figures per district of one level.
type DistrictBoard struct {
	Board
	Items []*DistrictKpis
}

// DistrictKpis holds the figures of one district.
type DistrictKpis struct {
	Group
	District *District
}
