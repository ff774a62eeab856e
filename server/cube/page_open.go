package cube

import (
	"bytes"
	"cmp"
	"context"

	"github.com/tugu-city/tugu/server/city"
)

// Cursor is where an occurrence stands in a list ordered by Key, then ID. N counts the
// occurrences of equal key and id from 0, by their moments: a complaint can occur more
// than once in a second.
type Cursor struct {
	Key city.Moment
	ID  city.ID
	N   uint16
}

// Compare orders cursors of one list.
func (c Cursor) Compare(o Cursor) int {
	if n := cmp.Compare(c.Key, o.Key); n != 0 {
		return n
	}
	if n := bytes.Compare(c.ID[:], o.ID[:]); n != 0 {
		return n
	}
	return cmp.Compare(c.N, o.N)
}

// PageQuestion asks for a part of the occurrences behind a figure, in an order.
type PageQuestion struct {
	OpenQuestion
	BySubmission  bool    // the key is the submission, not the counted moment
	Descending    bool    // the greatest key first
	Size          int     // at most so many
	FromEnd       bool    // the last ones, not the first
	After, Before *Cursor // only what comes after, and before it, in the order; nil = no bound
	Only          *IDs    // only these complaints; nil = all
}

// Page is a part of the occurrences behind a figure, in the order asked for.
type Page struct {
	Freshness            Freshness
	Window               Bounds
	Total                int // occurrences in all
	Edges                []Edge
	HasPrevious, HasNext bool
}

// Edge is an occurrence and its place in the list.
type Edge struct {
	Cursor Cursor
	Moment city.Moment // the counted one
}

// Page returns a part of what Open lists, and how many there are in all. The figure tells
// their number, and those of the page alone are looked for: it costs about as much as the
// figure does, wherever in the list the page lies. A cursor whose occurrence is gone still tells where
// to go on. It fails as Open does.
func (e *Engine) Page(ctx context.Context, q PageQuestion) (*Page, error) {
	o, err := e.opening(ctx, &q.OpenQuestion)
	if err != nil {
		return nil, err
	}
	if q.After != nil && q.Before != nil && !q.ahead(*q.After, *q.Before) { // nothing lies between them
		q.Before, q.FromEnd, q.Size = nil, false, 0
	}
	out := &Page{Window: o.bounds, Edges: []Edge{}}
	p := &finder{o: o, q: &q}
	var kept bool
	if out.Total, out.Freshness, kept, err = o.kept(); err == nil && !kept {
		out.Total, err = o.count()
		out.Freshness = o.freshness()
	}
	if err == nil && q.Only != nil { // the age is that of the figure of all
		if !q.Only.most(o) {
			return out, p.only(out)
		}
		var others int
		others, err = p.others()
		out.Total -= others
	}
	if err != nil {
		return nil, err
	}
	if p.total = out.Total; p.total > 0 {
		err = p.find(out)
	}
	return out, err
}

// ahead reports whether a comes before b in the order.
func (q *PageQuestion) ahead(a, b Cursor) bool {
	if q.Descending {
		a, b = b, a
	}
	return a.Compare(b) < 0
}
