package duplicate

import (
	"cmp"
	"context"
	"slices"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/store"
)

// Store lists complaints: the store.
type Store interface {
	Complaint(ctx context.Context, id city.ID) (*store.Complaint, error)
	List(ctx context.Context, l store.Listing) ([]store.Listed, error)
	// NotSame returns the pairs with one of the ids that an operator found not to be the same.
	NotSame(ctx context.Context, ids []city.ID) (map[store.Pair]bool, error)
}

// maxCompare bounds how many complaints one is compared with.
const maxCompare = 3000

// Candidate is a complaint that may be the same.
type Candidate struct {
	*store.Complaint
	Likeness
}

// Find returns at most limit candidates for the complaint, the likeliest first;
// complaints that are already duplicates or rejected, and those that an operator
// found not to be the same, are none. Of more than 3,000
// complaints of the category in the time, the latest are looked at.
func Find(ctx context.Context, s Store, id city.ID, limit int) ([]Candidate, error) {
	of, err := s.Complaint(ctx, id)
	if err != nil {
		return nil, err
	}
	decided, err := s.NotSame(ctx, []city.ID{id})
	if err != nil {
		return nil, err
	}
	l := store.Listing{
		SubmittedFrom: of.Facts.Submitted - MaxDays*city.Day, SubmittedUntil: of.Facts.Submitted + MaxDays*city.Day + 1,
		Categories: []string{of.Course.Category}, Limit: 500,
	}
	var found []Candidate
	for compared := 0; compared < maxCompare; {
		page, err := s.List(ctx, l)
		if err != nil {
			return nil, err
		}
		for i := range page {
			other := page[i].Complaint
			if st := other.Course.Status; st == city.StatusDuplicate || st == city.StatusRejected || decided[store.PairOf(id, other.Header.ID)] {
				continue
			}
			if likeness, ok := Compare(of, other); ok {
				found = append(found, Candidate{other, likeness})
			}
		}
		if compared += len(page); len(page) < l.Limit {
			break
		}
		l.After = &page[len(page)-1].Place
	}
	slices.SortStableFunc(found, func(a, b Candidate) int { return cmp.Compare(b.Score, a.Score) })
	return found[:min(limit, len(found))], nil
}
