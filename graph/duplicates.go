package graph

import (
	"context"
	"slices"
	"strings"

	"github.com/tugu-city/tugu/server/city"
)

// maxCandidates bounds first of possibleDuplicates.
const maxCandidates = 50

// Candidate is a complaint that may be the same as another.
type Candidate struct {
	*Record
	Score  float64  // 0 to 1
	Metres *float64 // between the places; nil = unknown
	Hours  float64  // between the submissions
	Words  float64  // likeness of the texts, 0 to 1
}

// DuplicateCandidate is a candidate as it is shown.
type DuplicateCandidate struct {
	Complaint      *Complaint
	Score          float64
	MetresApart    *float64
	HoursApart     float64
	TextSimilarity float64
}

// possibleDuplicates finds what may be the same as a complaint.
func (r *Resolver) possibleDuplicates(ctx context.Context, id string, first *int) ([]*DuplicateCandidate, error) {
	limit := 10
	if first != nil {
		limit = *first
	}
	if limit < 0 || limit > maxCandidates {
		return nil, city.FieldErrorf(city.CodeInvalid, "first", "takes 0 to %d, not %d", maxCandidates, limit)
	}
	complaint, ok := parseID(id)
	if !ok {
		return nil, city.FieldErrorf(city.CodeNotFound, "id", "there is no complaint %s", shown(id))
	}
	viewer := viewerFrom(ctx)
	if len(viewer.Departments) > 0 { // how alike the words are tells of the words
		records, err := r.Complaints.Get(ctx, []city.ID{complaint})
		if err != nil {
			return nil, err
		}
		if records[0] == nil || !viewer.mayOf(city.ReadWords, records[0].Course.Department()) {
			return nil, city.FieldErrorf(city.CodeForbidden, "id", "it is no complaint of a department that this token is for (%s)", strings.Join(viewer.Departments, ", "))
		}
	}
	found, err := r.Complaints.Similar(ctx, complaint, limit)
	if err != nil {
		return nil, err
	}
	found = slices.DeleteFunc(found, func(c Candidate) bool {
		return !viewer.mayOf(city.ReadWords, c.Record.Course.Department())
	})
	return mapped(found, func(c *Candidate) *DuplicateCandidate {
		return &DuplicateCandidate{
			Complaint: r.complaint(ctx, c.Record), Score: c.Score, MetresApart: c.Metres, HoursApart: c.Hours, TextSimilarity: c.Words,
		}
	}), nil
}

// merge ends a complaint as a duplicate of another. First the other is told, then
// this one ends; each is done once, so that a merge that broke off is repeated.
func (r *Resolver) merge(ctx context.Context, in ComplaintMergeInput) (*ComplaintPayload, error) {
	viewer := viewerFrom(ctx)
	id, okID := parseID(in.ID)
	into, okInto := parseID(in.Into)
	switch {
	case !okID:
		return refused(city.FieldErrorf(city.CodeNotFound, "id", "there is no complaint %s", shown(in.ID)))
	case !okInto:
		return refused(city.FieldErrorf(city.CodeNotFound, "into", "there is no complaint %s", shown(in.Into)))
	case id == into:
		return refused(city.FieldErrorf(city.CodeInvalid, "into", "is the complaint itself; name the one that goes on"))
	}
	both, err := r.Complaints.Get(ctx, []city.ID{id, into})
	switch {
	case err != nil:
		return nil, err
	case both[0] == nil:
		return refused(city.FieldErrorf(city.CodeNotFound, "id", "there is no complaint %s", shown(in.ID)))
	case both[1] == nil:
		return refused(city.FieldErrorf(city.CodeNotFound, "into", "there is no complaint %s", shown(in.Into)))
	}
	for _, rec := range both {
		if err := viewer.owned(rec); err != nil {
			return refused(err)
		}
	}
	if main := mergedInto(both[0]); main != nil && *main == into {
		return &ComplaintPayload{Complaint: r.complaint(ctx, both[0]), UserErrors: []*UserError{}}, nil
	}
	if status := both[0].Course.Status; !city.MayFollow(status, city.Duplicate) {
		return refused(illegal(status, city.Duplicate))
	}
	_, err = r.Complaints.Append(ctx, into, func(rec *Record) ([]city.Event, error) {
		if rec.Course.Status == city.StatusDuplicate {
			return nil, city.FieldErrorf(city.CodeConflict, "into", "is a duplicate itself; name the complaint that goes on")
		}
		told := func(e city.Event) bool { return e.Kind == city.Noted && e.Reason == formatID(id) }
		if slices.ContainsFunc(rec.Events, told) {
			return nil, nil
		}
		return []city.Event{{Kind: city.Noted, OccurredAt: r.now(), Actor: viewer.Actor, Reason: formatID(id)}}, nil
	})
	if err != nil {
		return refused(err)
	}
	return r.step(ctx, in.ID, in.Note, func(*Record) (city.Event, error) {
		return city.Event{Kind: city.Duplicate, Reason: formatID(into)}, nil
	})
}

// MergedInto returns the complaint that goes on where this one was merged; nil
// where it was not, or was opened again.
func (c *Complaint) MergedInto() *city.ID { return mergedInto(c.record) }

func mergedInto(rec *Record) *city.ID {
	if rec.Course.Status != city.StatusDuplicate {
		return nil
	}
	for _, e := range slices.Backward(rec.Events) {
		if id, ok := parseID(e.Reason); ok && e.Kind == city.Duplicate {
			return &id
		}
	}
	return nil
}
