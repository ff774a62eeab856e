package main

import (
	"github.com/tugu-city/tugu/graph"
	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/profile"
	"github.com/tugu-city/tugu/server/internal/route"
	"github.com/tugu-city/tugu/server/internal/store"
)

// routeBy returns how the store decides what a submission leaves open: a category by
// the profile's rules; a district by the names in the address, unless the complaint
// has coordinates, which outside of every district say that it is none of them. nil =
// the profile has no rules.
func routeBy(p *profile.Loaded) func(store.Details, city.Event) store.Routed {
	if p.Routing == nil {
		return nil
	}
	return func(d store.Details, e city.Event) store.Routed {
		var decision *route.Decision
		var place *route.Place
		if e.Category == "" {
			of := p.Router.Decide(d.Title, d.Text)
			decision = &of
		}
		by := route.BySource
		if d.Latitude != nil && d.Longitude != nil {
			if _, inside := p.Locate(*d.Latitude, *d.Longitude); inside || e.District == "" {
				by = route.ByPoint
			}
		} else if e.District == "" {
			of := p.Router.Place(d.Address, d.Title, d.Text)
			place = &of
		}
		out := store.Routed{Decision: p.Router.Keep(decision, place, by)}
		if decision != nil {
			out.Category = decision.Category
		}
		if place != nil {
			out.District = place.District
		}
		return out
	}
}

// routing returns a kept decision with the words that it rests on.
func routing(kept store.Routing, d *store.Details) *graph.Routing {
	k, ok := route.ReadKept(kept.Decision)
	if !ok {
		return nil
	}
	fields := [...][]rune{[]rune(d.Title), []rune(d.Text), []rune(d.Address)}
	words := func(at []route.Word) []*graph.RoutingWord {
		out := []*graph.RoutingWord{}
		for _, w := range at {
			if w.Field < 0 || w.Field >= len(fields) || w.Start < 0 || w.Length < 0 || w.Start+w.Length > len(fields[w.Field]) {
				continue // the words were changed since
			}
			out = append(out, &graph.RoutingWord{Field: graph.AllRoutingField[w.Field], Start: w.Start, Text: string(fields[w.Field][w.Start : w.Start+w.Length])})
		}
		return out
	}
	candidate := func(c *route.Candidate) *graph.RoutingEvidence {
		if c == nil {
			return nil
		}
		return &graph.RoutingEvidence{CategoryCode: c.Category, Rule: c.Rule, Score: c.Score, Words: words(c.Words)}
	}
	return &graph.Routing{
		DecidedAt: kept.DecidedAt, RulesVersion: k.Version, By: graph.RoutingBy(k.By), Why: routingWhy(k.Why),
		Best: candidate(k.Best), RunnerUp: candidate(k.RunnerUp),
		DistrictBy: graph.RoutingBy(k.DistrictBy), DistrictWhy: routingWhy(k.DistrictWhy), DistrictWords: words(k.DistrictWords),
	}
}

func routingWhy(w route.Why) *graph.RoutingWhy {
	if w == route.WhyAssigned {
		return nil
	}
	why := graph.RoutingWhy(w)
	return &why
}
