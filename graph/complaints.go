package graph

import (
	"context"
	"strings"
	"unicode/utf8"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/cube"
)

const (
	defaultPage   = 50
	maxPage       = 100
	maxSearchHits = 5_000_000 // of 24 to 32 bytes each
	maxSearchText = 200
)

// complaintsAsking is what the arguments of complaints say.
type complaintsAsking struct {
	asking
	measure       *cube.Measure
	part          *cube.Part
	search        *string
	orderBy       *ComplaintOrder
	first, last   *int
	after, before *string
}

// ComplaintConnection is a page of counted occurrences.
type ComplaintConnection struct {
	Answered
	Edges      []*ComplaintEdge
	PageInfo   *PageInfo
	TotalCount int
}

// Nodes returns the complaints of the page.
func (c *ComplaintConnection) Nodes() []*Complaint {
	return mapped(c.Edges, func(e **ComplaintEdge) *Complaint { return (*e).Node })
}

// ComplaintEdge is one counted occurrence.
type ComplaintEdge struct {
	Cursor string
	Moment city.Moment
	Node   *Complaint // nil where the selection does not look at it
	id     city.ID
}

// complaints opens a figure: the engine tells how many occurrences there are and which
// are on the page, all at one state, and the store the complaints of the page.
func (r *Resolver) complaints(ctx context.Context, a complaintsAsking) (*ComplaintConnection, error) {
	s := selected(ctx)
	pg, err := a.page()
	if err != nil {
		return nil, err
	}
	p, err := r.plan(a.asking, s)
	if err != nil {
		return nil, err
	}
	if err := r.discreet(ctx, a.filter); err != nil {
		return nil, err
	}
	hits, err := r.search(ctx, a.search)
	if err != nil {
		return nil, err
	}
	measure := cube.Received
	if a.measure != nil {
		measure = *a.measure
	}
	q := cube.OpenQuestion{
		Measure: measure, Part: value(a.part), Filter: p.question.Filter,
		Window: p.question.Window, Basis: p.question.Basis, AsOf: p.question.AsOf,
		Reading: p.question.Reading,
	}
	found, err := r.Figures.Page(ctx, pg.of(q, hits))
	if err != nil {
		return nil, err
	}
	r.observe(ctx, Observation{Freshness: found.Freshness})
	edges, info := pg.edges(found)
	out := &ComplaintConnection{
		Answered:   r.answered(p, &cube.Answer{Freshness: found.Freshness, Window: found.Window}),
		TotalCount: found.Total, PageInfo: info, Edges: edges,
	}
	if s.has("nodes") || s.under("edges").has("node") {
		err = r.hydrate(ctx, out.Edges)
	}
	return out, err
}

// search returns what the words find, or nil if nothing is searched for.
func (r *Resolver) search(ctx context.Context, words *string) (*cube.IDs, error) {
	text := strings.TrimSpace(value(words))
	if text == "" {
		return nil, nil
	}
	viewer := viewerFrom(ctx)
	if !viewer.May.Any(city.ReadWords) {
		return nil, city.FieldErrorf(city.CodeForbidden, "search", "searching complaints takes a token that may read their words (LEADER, OPERATOR, ADMIN)")
	}
	if utf8.RuneCountInString(text) > maxSearchText {
		return nil, city.FieldErrorf(city.CodeTooLarge, "search", "takes at most %d characters", maxSearchText)
	}
	ids, err := r.Complaints.Search(ctx, text, viewer.Departments, maxSearchHits+1)
	if err != nil {
		return nil, err
	}
	if len(ids) > maxSearchHits {
		return nil, city.FieldErrorf(city.CodeTooLarge, "search", "more than %d complaints hold these words; search for more of them", maxSearchHits)
	}
	return cube.NewIDs(ids), nil
}

// hydrate reads the complaints of the page, all at once.
func (r *Resolver) hydrate(ctx context.Context, edges []*ComplaintEdge) error {
	if len(edges) == 0 {
		return nil
	}
	ids := make([]city.ID, len(edges))
	for i, e := range edges {
		ids[i] = e.id
	}
	records, err := r.Complaints.Get(ctx, ids)
	if err != nil {
		return err
	}
	for i, e := range edges {
		if records[i] == nil {
			return city.Errorf(city.CodeBusy, "a complaint of the page was just removed; ask again")
		}
		e.Node = r.complaint(ctx, records[i])
	}
	return nil
}

// complaint shows a complaint to the caller.
func (r *Resolver) complaint(ctx context.Context, rec *Record) *Complaint {
	v := viewerFrom(ctx)
	department := rec.Course.Department()
	noted := notesFrom(ctx)
	noted.showed(rec.Header.ID)
	return &Complaint{
		noted: noted, record: rec, asOf: r.now(), of: r.directory(),
		readable: v.mayOf(city.ReadWords, department), operated: v.mayOf(city.ReadPersonal, department), maskable: v.mayOf(city.ReadMasked, department),
	}
}
