package graph

import (
	"bytes"
	"cmp"
	"context"
	"slices"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/cube"
)

// occurrence is an edge before it is shown.
type occurrence struct {
	place
	moment city.Moment // the counted one
}

func (p place) compare(q place) int {
	if c := cmp.Compare(p.key, q.key); c != 0 {
		return c
	}
	if c := bytes.Compare(p.id[:], q.id[:]); c != 0 {
		return c
	}
	return cmp.Compare(p.n, q.n)
}

// occurrences returns those of the opened figure that were found, ordered by the
// key that the kind of cursor stands for, then id, then moment.
func (r *Resolver) occurrences(ctx context.Context, opened *cube.Opened, q cube.OpenQuestion, hits map[city.ID]bool, kind byte) ([]occurrence, error) {
	var submitted map[city.ID]city.Moment
	if kind == cursorSubmit {
		var err error
		if submitted, err = r.submissions(ctx, opened, q); err != nil {
			return nil, err
		}
	}
	list := make([]occurrence, 0, len(opened.Occurrences))
	for _, o := range opened.Occurrences {
		if hits != nil && !hits[o.ID] {
			continue
		}
		key := o.Moment
		if at, ok := submitted[o.ID]; ok {
			key = at
		}
		list = append(list, occurrence{place{key: key, id: o.ID}, o.Moment})
	}
	slices.SortFunc(list, func(a, b occurrence) int {
		if c := a.place.compare(b.place); c != 0 {
			return c
		}
		return cmp.Compare(a.moment, b.moment)
	})
	for i := 1; i < len(list); i++ {
		if before := list[i-1].place; before.key == list[i].key && before.id == list[i].id {
			list[i].n = before.n + 1
		}
	}
	return list, nil
}

// submissions returns when the complaints of the figure were submitted.
func (r *Resolver) submissions(ctx context.Context, opened *cube.Opened, q cube.OpenQuestion) (map[city.ID]city.Moment, error) {
	all, err := r.Figures.Open(ctx, cube.OpenQuestion{Measure: cube.Received, Window: cube.Window{Preset: cube.AllTime}, AsOf: q.AsOf})
	if err != nil {
		return nil, err
	}
	at := make(map[city.ID]city.Moment, len(opened.Occurrences))
	for _, o := range opened.Occurrences {
		at[o.ID] = o.Moment
	}
	for _, o := range all.Occurrences {
		if _, ok := at[o.ID]; ok {
			at[o.ID] = o.Moment
		}
	}
	return at, nil
}

// page is the part of a list that is wanted.
type page struct {
	kind          byte
	descending    bool
	size          int
	fromEnd       bool
	after, before *place
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
		into   **place
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

// order compares in the page's direction.
func (p *page) order(a, b place) int {
	if p.descending {
		return b.compare(a)
	}
	return a.compare(b)
}

// cut returns the page's edges. The list is ordered; a cursor whose edge is gone
// still tells where to go on.
func (p *page) cut(list []occurrence) ([]*ComplaintEdge, *PageInfo) {
	if p.descending {
		slices.Reverse(list)
	}
	lo, hi := 0, len(list)
	if p.after != nil {
		lo, _ = slices.BinarySearchFunc(list, *p.after, func(o occurrence, at place) int {
			if p.order(o.place, at) <= 0 {
				return -1
			}
			return 1
		})
	}
	if p.before != nil {
		hi, _ = slices.BinarySearchFunc(list, *p.before, func(o occurrence, at place) int { return p.order(o.place, at) })
	}
	hi = max(lo, hi)
	if p.fromEnd {
		lo = max(lo, hi-p.size)
	} else {
		hi = min(hi, lo+p.size)
	}
	info := &PageInfo{HasPreviousPage: lo > 0, HasNextPage: hi < len(list)}
	edges := make([]*ComplaintEdge, 0, hi-lo)
	for _, o := range list[lo:hi] {
		edges = append(edges, &ComplaintEdge{Cursor: o.cursor(p.kind), Moment: o.moment, id: o.id})
	}
	if len(edges) > 0 {
		info.StartCursor, info.EndCursor = &edges[0].Cursor, &edges[len(edges)-1].Cursor
	}
	return edges, info
}
