package main

import (
	"context"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/tugu-city/tugu/graph"
	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/export"
	"github.com/tugu-city/tugu/server/internal/store"
)

// exportPage is how many complaints are read at a time.
const exportPage = 500

// complaintsArguments are what the query of an export of complaints may say:
//
//	updatedAfter  a moment: those that changed at it or later
//	after         the cursor of the last row that was read: those that follow it
//	from, to      dates of submission in the city, both included
//	status        codes, divided by commas
//	limit         at most so many rows
var complaintsArguments = []string{"after", "from", "limit", "status", "to", "updatedAfter"}

// complaintsExport lists single complaints, as the caller may see them, the one that changed longest ago first: whoever keeps the
// last row's cursor, or its updatedAt, reads on from there, and sees a complaint again once it has changed. The cursor knows
// besides what the database held, so that nothing is missed that was written in the same second, and a restored database
// is told from one that went on.
func (s *service) complaintsExport(ctx context.Context, r *graph.Resolver, query url.Values) (*export.Table, error) {
	listing, limit, err := s.listing(ctx, query)
	if err != nil {
		return nil, err
	}
	out := &export.Table{Name: "complaints", Zone: s.profile.Zone}
	for _, c := range graph.ComplaintColumns() {
		out.Columns = append(out.Columns, export.Column{Name: c.Name, Description: c.Description, Kind: columnKinds[c.Type]})
	}
	n := len(out.Columns)
	out.Columns = append(out.Columns,
		export.Column{Name: "updatedAt", Description: "When it last changed here. Rows are in its order.", Kind: export.Moment},
		export.Column{Name: "cursor", Description: "Place of the row: give it as after to read on behind it.", Kind: export.Text})
	out.Rows = func(yield func([]any, error) bool) {
		row := make([]any, n+2)
		at := exportCursor{}
		for limit > 0 {
			listing.Limit = min(exportPage, limit)
			page, stand, err := s.store.ListStand(ctx, listing)
			if err != nil {
				yield(nil, err)
				return
			}
			at.read(stand)
			for i := range page {
				r.ComplaintValues(ctx, record(page[i].Complaint), row[:n])
				at.place = page[i].Place
				row[n], row[n+1] = page[i].UpdatedAt, at.String()
				if !yield(row, nil) {
					return
				}
			}
			if len(page) < listing.Limit {
				return
			}
			listing.After = &page[len(page)-1].Place
			limit -= len(page)
			if p := listing.Passed; p != nil && (listing.After.At > p.At || listing.After.At == p.At && listing.After.Row >= p.Row) {
				listing.Passed = nil
			}
		}
	}
	return out, nil
}

// listing reads the query.
func (s *service) listing(ctx context.Context, query url.Values) (l store.Listing, limit int, err error) {
	l = store.Listing{ByUpdate: true}
	limit = int(^uint(0) >> 1)
	for name := range query {
		if !slices.Contains(complaintsArguments, name) {
			return l, 0, city.FieldErrorf(city.CodeInvalid, name, "is nothing that this export knows; it takes %s", strings.Join(complaintsArguments, ", "))
		}
	}
	if text := query.Get("updatedAfter"); text != "" {
		at, err := time.Parse(time.RFC3339, text)
		if err != nil || at.Unix() <= 0 {
			return l, 0, city.FieldErrorf(city.CodeInvalid, "updatedAfter", "%q is not a moment such as 2026-11-01T00:00:00+07:00 (a plus sign in a link is written %%2B)", text)
		}
		l.UpdatedFrom = city.At(at)
	}
	if l.SubmittedFrom, err = s.dayOf(query, "from", 0); err != nil {
		return l, 0, err
	}
	if l.SubmittedUntil, err = s.dayOf(query, "to", 1); err != nil {
		return l, 0, err
	}
	if text := query.Get("status"); text != "" {
		for code := range strings.SplitSeq(text, ",") {
			status, ok := city.ParseStatus(strings.TrimSpace(code))
			if !ok {
				return l, 0, city.FieldErrorf(city.CodeInvalid, "status", "%q is not a status of the API's enum Status", code)
			}
			l.Statuses = append(l.Statuses, status)
		}
	}
	if text := query.Get("after"); text != "" {
		if err = s.after(ctx, &l, text); err != nil {
			return l, 0, err
		}
	}
	if text := query.Get("limit"); text != "" {
		if limit, err = strconv.Atoi(text); err != nil || limit < 1 {
			return l, 0, city.FieldErrorf(city.CodeInvalid, "limit", "takes a number of rows from 1 on")
		}
	}
	return l, limit, nil
}

// dayOf returns the first moment of the date, so many days later.
func (s *service) dayOf(query url.Values, name string, later int) (city.Moment, error) {
	text := query.Get(name)
	if text == "" {
		return 0, nil
	}
	day, err := time.ParseInLocation(time.DateOnly, text, s.profile.Zone)
	if err != nil || day.Unix() <= 0 {
		return 0, city.FieldErrorf(city.CodeInvalid, name, "%q is not a date such as 2026-11-24", text)
	}
	return city.At(day.AddDate(0, 0, later)), nil
}
