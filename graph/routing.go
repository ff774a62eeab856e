package graph

import (
	"context"

	"github.com/tugu-city/tugu/server/city"
)

// Routing is what the rules said of a complaint whose source left category or
// district open.
type Routing struct {
	DecidedAt    city.Moment
	RulesVersion string

	By             RoutingBy
	Why            *RoutingWhy
	Best, RunnerUp *RoutingEvidence

	DistrictBy    RoutingBy
	DistrictWhy   *RoutingWhy
	DistrictWords []*RoutingWord
}

// RoutingEvidence is what speaks for one category.
type RoutingEvidence struct {
	of           directory
	day          city.Date
	CategoryCode string
	Rule         string
	Score        float64
	Words        []*RoutingWord
}

// Category returns the category that the evidence speaks for.
func (e *RoutingEvidence) Category() *Category { return e.of.category(e.CategoryCode) }

// Department returns who usually takes charge of its category on the day of the
// submission; NONE where nobody does.
func (e *RoutingEvidence) Department() *Department {
	return e.of.department(e.of.DepartmentFor(e.CategoryCode, e.day))
}

// Routing returns how category and district were found, for operators; nil for
// others, of a secret complaint in every list, and where the source said both.
func (c *Complaint) Routing() *Routing {
	if !c.operated || c.record.Secret && !c.alone || c.record.Routing == nil {
		return nil
	}
	out := *c.record.Routing
	for _, e := range []**RoutingEvidence{&out.Best, &out.RunnerUp} {
		if *e != nil {
			one := **e
			one.of, one.day = c.of, city.DateOf(c.record.Facts.Submitted, c.of.Zone)
			*e = &one
		}
	}
	return &out
}

// Proposal is a word that rules of a category might look for.
type Proposal struct {
	Category, Word         string
	Corrected, CorrectedOf int
	Elsewhere, ElsewhereOf int
	Known                  bool
}

// RoutingProposal is a proposal as it is shown.
type RoutingProposal struct {
	Proposal
	of directory
}

// Category returns the category that operators gave.
func (p *RoutingProposal) Category() *Category { return p.of.category(p.Proposal.Category) }

// routingProposals finds words for new rules in what operators corrected.
func (r *Resolver) routingProposals(ctx context.Context, category *string, first *int) ([]*RoutingProposal, error) {
	size := or(first, defaultPage)
	if size < 0 || size > maxPage {
		return nil, city.FieldErrorf(city.CodeTooLarge, "first", "takes 0 to %d", maxPage)
	}
	code := value(category)
	if _, ok := r.Profile.Category(code); code != "" && !ok {
		return nil, city.FieldErrorf(city.CodeNotFound, "category", "there is no category %s", shown(code))
	}
	found, err := r.Complaints.Proposals(ctx, code, size)
	if err != nil {
		return nil, err
	}
	return mapped(found, func(p *Proposal) *RoutingProposal { return &RoutingProposal{*p, r.directory()} }), nil
}
