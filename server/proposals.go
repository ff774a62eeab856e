package main

import (
	"context"

	"github.com/tugu-city/tugu/graph"
	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/route"
	"github.com/tugu-city/tugu/server/internal/store"
)

// How many complaints proposals rest on: the latest.
const (
	proposalCorrections = 1000
	proposalOthers      = 3000
)

// Proposals implements graph.Complaints. Secret complaints are left out.
func (c complaints) Proposals(ctx context.Context, category string, limit int) ([]graph.Proposal, error) {
	rows, _, err := c.store.Corrections(ctx, 0, proposalCorrections)
	if err != nil {
		return nil, err
	}
	ids := make([]city.ID, 0, len(rows))
	seen := map[city.ID]bool{}
	for i := range rows { // a complaint counts once, with the category that it has now
		if id := rows[i].ComplaintID; !seen[id] {
			seen[id] = true
			ids = append(ids, id)
		}
	}
	found, err := c.store.Complaints(ctx, ids)
	if err != nil {
		return nil, err
	}
	var corrected, others []route.Sample
	for _, f := range found {
		if s, ok := sampleOf(f); ok && (category == "" || s.Category == category) {
			corrected = append(corrected, s)
		}
	}
	l := store.Listing{Limit: 500}
	for len(corrected) > 0 && len(others) < proposalOthers {
		page, err := c.store.List(ctx, l)
		if err != nil {
			return nil, err
		}
		for i := range page {
			if s, ok := sampleOf(page[i].Complaint); ok && !seen[page[i].Header.ID] {
				others = append(others, s)
			}
		}
		if len(page) < l.Limit {
			break
		}
		l.After = &page[len(page)-1].Place
	}
	list := c.router.Propose(corrected, others, limit)
	out := make([]graph.Proposal, len(list))
	for i, p := range list {
		out[i] = graph.Proposal(p)
	}
	return out, nil
}

func sampleOf(c *store.Complaint) (s route.Sample, ok bool) {
	if c == nil || c.Details.Secret || c.Course.Category == "" {
		return s, false
	}
	return route.Sample{Category: c.Course.Category, Title: c.Details.Title, Text: c.Details.Text, Reporter: c.Details.ReporterName}, true
}
