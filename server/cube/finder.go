package cube

import "slices"

// finder finds the occurrences of a page without listing all: it visits chunks in the
// order in which they may hold what comes first, and leaves out those, and their blocks and
// rows, that lie beyond what it has found.
type finder struct {
	o     *opening
	q     *PageQuestion
	total int // occurrences in all
}

// bound is an end of a part of a list, in ascending order; with open, its own place is not in it.
type bound struct {
	at   *Cursor // nil = none
	open bool
}

// stretch is a part of a list in ascending order: the least or the greatest of those between two bounds.
type stretch struct {
	low, high bound
	greatest  bool
	size      int
}

// find fills in the page.
func (p *finder) find(out *Page) error {
	q := p.q
	after, before := bound{q.After, true}, bound{q.Before, true}
	main := stretch{after, before, q.FromEnd, q.Size + 1}
	if q.Descending {
		main = stretch{before, after, !q.FromEnd, q.Size + 1}
	}
	found, err := p.part(main)
	if err != nil {
		return err
	}
	more := len(found) > q.Size
	found = found[:min(len(found), q.Size)] // the nearest to the beginning or the end first
	if q.FromEnd {
		slices.Reverse(found)
	}
	out.Edges = append(out.Edges, found...)
	if out.HasNext, out.HasPrevious = more, more; q.FromEnd {
		out.HasNext, err = p.any(q.Before, q.Descending)
	} else {
		out.HasPrevious, err = p.any(q.After, !q.Descending)
	}
	if err != nil || more {
		return err
	}
	if q.FromEnd {
		out.HasPrevious, err = p.any(q.After, !q.Descending)
	} else {
		out.HasNext, err = p.any(q.Before, q.Descending)
	}
	return err
}

// any reports whether anything lies at a cursor or beyond it; false for none.
func (p *finder) any(at *Cursor, below bool) (bool, error) {
	if at == nil {
		return false, nil
	}
	one := stretch{low: bound{at: at}, size: 1}
	if below {
		one = stretch{high: bound{at: at}, greatest: true, size: 1}
	}
	found, err := p.part(one)
	return len(found) > 0, err
}
