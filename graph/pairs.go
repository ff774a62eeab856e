package graph

import (
	"context"
	"slices"

	"github.com/tugu-city/tugu/server/city"
)

// maxPairs bounds first of duplicatePairs.
const maxPairs = 50

// PairFound is two complaints that may be the same.
type PairFound struct {
	Older, Newer *Record
	Score        float64  // 0 to 1
	Metres       *float64 // between the places; nil = unknown
	Hours        float64  // between the submissions
	Words        float64  // likeness of the texts, 0 to 1
}

// PairsFound are the pairs among the open complaints.
type PairsFound struct {
	Pairs     []PairFound // the likeliest first, of which some may be kept alone
	Total     int         // pairs that were found
	Compared  int         // complaints
	Truncated bool        // there are more open ones
}

// duplicatePairs proposes what may be the same among the open complaints.
func (r *Resolver) duplicatePairs(ctx context.Context, first, offset *int) (*DuplicatePairs, error) {
	size, skip := 20, 0
	if first != nil {
		size = *first
	}
	if offset != nil {
		skip = *offset
	}
	if size < 0 || size > maxPairs {
		return nil, city.FieldErrorf(city.CodeInvalid, "first", "takes 0 to %d, not %d", maxPairs, size)
	}
	if skip < 0 {
		return nil, city.FieldErrorf(city.CodeInvalid, "offset", "must not be negative")
	}
	found, err := r.Complaints.Pairs(ctx)
	if err != nil {
		return nil, err
	}
	from := min(skip, len(found.Pairs))
	return &DuplicatePairs{
		TotalCount: found.Total, Compared: found.Compared, Truncated: found.Truncated,
		Pairs: mapped(found.Pairs[from:min(from+size, len(found.Pairs))], func(p *PairFound) *DuplicatePair {
			return &DuplicatePair{
				Older: r.complaint(ctx, p.Older), Newer: r.complaint(ctx, p.Newer), Score: p.Score, MetresApart: p.Metres,
				HoursApart: p.Hours, TextSimilarity: p.Words,
			}
		}),
	}, nil
}

// decidePair keeps or forgets that two complaints are not the same.
func (r *Resolver) decidePair(ctx context.Context, in DuplicateDecisionInput, undo bool) (*ComplaintPayload, error) {
	viewer := viewerFrom(ctx)
	id, okID := parseID(in.ID)
	other, okOther := parseID(in.Other)
	switch {
	case !okID:
		return refused(city.FieldErrorf(city.CodeNotFound, "id", "there is no complaint %s", shown(in.ID)))
	case !okOther:
		return refused(city.FieldErrorf(city.CodeNotFound, "other", "there is no complaint %s", shown(in.Other)))
	}
	if err := r.Complaints.DecideNotSame(ctx, id, other, viewer.Actor, undo); err != nil {
		return refused(err)
	}
	found, err := r.Complaints.Get(ctx, []city.ID{id})
	if err != nil {
		return nil, err
	}
	return &ComplaintPayload{Complaint: r.complaint(ctx, found[0]), UserErrors: []*UserError{}}, nil
}

// Correction is an event by which an operator set a category.
type Correction struct {
	Record *Record
	Event  city.Event
}

// routingCorrections lists what operators corrected.
func (r *Resolver) routingCorrections(ctx context.Context, first *int, after *string) (*RoutingCorrectionConnection, error) {
	size := defaultPage
	if first != nil {
		size = *first
	}
	if size < 0 || size > maxPage {
		return nil, city.FieldErrorf(city.CodeTooLarge, "first", "takes 0 to %d; read on with the cursors of pageInfo", maxPage)
	}
	var before int64
	if after != nil {
		var err error
		if before, err = parseEventCursor(*after); err != nil {
			return nil, err
		}
	}
	list, total, err := r.Complaints.Corrections(ctx, before, size+1)
	if err != nil {
		return nil, err
	}
	out := &RoutingCorrectionConnection{TotalCount: total, PageInfo: &PageInfo{HasPreviousPage: before > 0, HasNextPage: len(list) > size}, Edges: []*RoutingCorrectionEdge{}}
	for i := range list[:min(size, len(list))] {
		c := &list[i]
		out.Edges = append(out.Edges, &RoutingCorrectionEdge{Cursor: eventCursor(c.Event.ID), Node: &RoutingCorrection{
			Complaint: r.complaint(ctx, c.Record), OccurredAt: c.Event.OccurredAt, Actor: c.Event.Actor,
			From: r.directory().category(categoryBefore(c.Record.Events, c.Event)), To: r.directory().category(c.Event.Category),
		}})
	}
	if n := len(out.Edges); n > 0 {
		out.PageInfo.StartCursor, out.PageInfo.EndCursor = &out.Edges[0].Cursor, &out.Edges[n-1].Cursor
	}
	return out, nil
}

// categoryBefore returns the category that the complaint had when the event was recorded.
func categoryBefore(events []city.Event, at city.Event) string {
	known := slices.DeleteFunc(slices.Clone(events), func(e city.Event) bool {
		return e.ID >= at.ID || e.Category == "" && e.Kind != city.Retracted
	})
	gone, before := retracted(known), city.Event{}
	for _, e := range known {
		if !gone[e.ID] && e.Kind != city.Retracted && (e.OccurredAt > before.OccurredAt || e.OccurredAt == before.OccurredAt && e.ID > before.ID) {
			before = e
		}
	}
	return before.Category
}
