package graph

import (
	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/cube"
)

// page is the part of a list that is wanted.
type page struct {
	kind          byte
	descending    bool
	size          int
	fromEnd       bool
	after, before *cube.Cursor
}

// page checks the arguments of a page.
func (a *complaintsAsking) page() (page, error) {
	p := page{kind: cursorMoment, descending: true, size: defaultPage}
	if a.orderBy != nil {
		p.descending = a.orderBy.Direction == OrderDirectionDesc
		if a.orderBy.Field == ComplaintOrderFieldSubmittedAt {
			p.kind = cursorSubmit
		}
	}
	if a.first != nil && a.last != nil {
		return p, city.FieldErrorf(city.CodeInvalid, "last", "give first or last, not both")
	}
	for _, size := range []struct {
		field string
		value *int
	}{{"first", a.first}, {"last", a.last}} {
		switch {
		case size.value == nil:
		case *size.value < 0:
			return p, city.FieldErrorf(city.CodeInvalid, size.field, "must not be negative")
		case *size.value > maxPage:
			return p, city.FieldErrorf(city.CodeTooLarge, size.field, "takes at most %d; read on with the cursors of pageInfo", maxPage)
		default:
			p.size, p.fromEnd = *size.value, size.field == "last"
		}
	}
	for _, c := range []struct {
		field  string
		cursor *string
		into   **cube.Cursor
	}{{"after", a.after, &p.after}, {"before", a.before, &p.before}} {
		if c.cursor == nil {
			continue
		}
		at, err := parsePlace(p.kind, c.field, *c.cursor)
		if err != nil {
			return p, err
		}
		*c.into = &at
	}
	return p, nil
}

// of asks for the page of a figure's occurrences, those of some complaints alone unless only is nil.
func (p *page) of(q cube.OpenQuestion, only *cube.IDs) cube.PageQuestion {
	return cube.PageQuestion{
		OpenQuestion: q, BySubmission: p.kind == cursorSubmit, Descending: p.descending,
		Size: p.size, FromEnd: p.fromEnd, After: p.after, Before: p.before, Only: only,
	}
}

// edges returns the edges of a page.
func (p *page) edges(found *cube.Page) ([]*ComplaintEdge, *PageInfo) {
	info := &PageInfo{HasPreviousPage: found.HasPrevious, HasNextPage: found.HasNext}
	edges := mapped(found.Edges, func(e *cube.Edge) *ComplaintEdge {
		return &ComplaintEdge{Cursor: placeCursor(p.kind, e.Cursor), Moment: e.Moment, id: e.Cursor.ID}
	})
	if len(edges) > 0 {
		info.StartCursor, info.EndCursor = &edges[0].Cursor, &edges[len(edges)-1].Cursor
	}
	return edges, info
}
