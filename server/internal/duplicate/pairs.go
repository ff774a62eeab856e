package duplicate

import (
	"cmp"
	"context"
	"slices"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/store"
)

// Bounds of one list of pairs.
const (
	MaxOpen  = 1000 // open complaints that are compared with each other
	MaxPairs = 1000 // pairs that are kept, the likeliest; all are counted
)

// Pair is two open complaints that may be the same.
type Pair struct {
	Older, Newer *store.Complaint
	Likeness
}

// Found are the pairs among the open complaints.
type Found struct {
	Pairs     []Pair // the likeliest first, at most MaxPairs
	Total     int    // pairs that were found
	Compared  int    // complaints
	Truncated bool   // there are more open complaints than MaxOpen: the latest were compared
}

// Pairs compares the latest open complaints with each other and returns the pairs
// that may be the same and about which no operator decided.
func Pairs(ctx context.Context, s Store) (Found, error) {
	var out Found
	l := store.Listing{Limit: MaxOpen}
	for _, st := range city.Statuses() {
		if st.Open() {
			l.Statuses = append(l.Statuses, st)
		}
	}
	page, err := s.List(ctx, l)
	if err != nil {
		return out, err
	}
	out.Compared, out.Truncated = len(page), len(page) == MaxOpen
	ids := make([]city.ID, len(page))
	of := map[string][]*compared{} // by category, the latest first
	for i := range page {
		c := page[i].Complaint
		ids[i] = c.Header.ID
		of[c.Course.Category] = append(of[c.Course.Category], &compared{Complaint: c})
	}
	decided, err := s.NotSame(ctx, ids)
	if err != nil {
		return out, err
	}
	for _, list := range of {
		for i, newer := range list {
			if err := ctx.Err(); err != nil {
				return out, err
			}
			for _, older := range list[i+1:] {
				if newer.Facts.Submitted-older.Facts.Submitted > MaxDays*city.Day {
					break
				}
				likeness, ok := compare(older, newer)
				if ok && !decided[store.PairOf(older.Header.ID, newer.Header.ID)] {
					out.keep(Pair{older.Complaint, newer.Complaint, likeness})
				}
			}
		}
	}
	out.best()
	return out, nil
}

// keep counts a pair and keeps it if it is among the likeliest.
func (f *Found) keep(p Pair) {
	f.Total++
	if f.Pairs = append(f.Pairs, p); len(f.Pairs) == 2*MaxPairs {
		f.best()
	}
}

// best orders the pairs, in an order that is the same each time, and lets the least go.
func (f *Found) best() {
	slices.SortFunc(f.Pairs, func(a, b Pair) int {
		return cmp.Or(cmp.Compare(b.Score, a.Score), cmp.Compare(b.Newer.Facts.Submitted, a.Newer.Facts.Submitted),
			slices.Compare(a.Newer.Header.ID[:], b.Newer.Header.ID[:]), slices.Compare(a.Older.Header.ID[:], b.Older.Header.ID[:]))
	})
	if len(f.Pairs) > MaxPairs {
		clear(f.Pairs[MaxPairs:]) // nothing holds their complaints
		f.Pairs = f.Pairs[:MaxPairs]
	}
}
