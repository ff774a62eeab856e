package graph

import (
	"context"
	"encoding/json"

	"github.com/99designs/gqlgen/graphql"
	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/cube"
)

const (
	defaultDueNext = 5
	maxDueNext     = 50
)

func (r *Resolver) overview(ctx context.Context, a asking) (*Overview, cube.Freshness, error) {
	s := selected(ctx)
	p, err := r.plan(a, s)
	if err != nil {
		return nil, cube.Freshness{}, err
	}
	p.add(cube.Set{})
	if err := p.read(0, s.under("kpis"), s.under("previous")); err != nil {
		return nil, cube.Freshness{}, err
	}
	first, err := dueNextOf(s)
	if err != nil {
		return nil, cube.Freshness{}, err
	}
	answer, due, err := r.askWithDue(ctx, p, first)
	if err != nil {
		return nil, cube.Freshness{}, err
	}
	row := answer.Tables[0].Row()
	return &Overview{Answered: r.answered(p, answer), Kpis: row.Kpis, Previous: row.Previous, due: due}, answer.Freshness, nil
}

// dueNextOf returns how many due promises the selection needs; 0 = none.
func dueNextOf(s selection) (most int, err error) {
	s.each("dueNext", func(f graphql.CollectedField) {
		n := defaultDueNext
		switch v := s.arguments(f)["first"].(type) {
		case int64:
			n = int(v)
		case int:
			n = v
		case json.Number:
			i, _ := v.Int64() // the variable's type was checked
			n = int(i)
		}
		if n < 1 || n > maxDueNext {
			err = city.FieldErrorf(city.CodeInvalid, "first", "dueNext takes 1 to %d, not %d", maxDueNext, n)
		}
		most = max(most, n)
	})
	return most, err
}

// askWithDue asks for the figures and the due promises of one state.
func (r *Resolver) askWithDue(ctx context.Context, p *plan, first int) (*cube.Answer, []*DueItem, error) {
	for attempt := 0; ; attempt++ {
		answer, err := r.Figures.Ask(ctx, p.question)
		if err != nil {
			return nil, nil, err
		}
		if first == 0 {
			r.observe(ctx, p.observation(answer))
			return answer, nil, nil
		}
		due, f, err := r.Figures.DueNext(ctx, p.question.Filter, p.question.AsOf, first)
		if err != nil {
			return nil, nil, err
		}
		if f.Sequence != answer.Freshness.Sequence && attempt < 3 {
			continue // a change came in between
		}
		if f.ValidUntil < answer.Freshness.ValidUntil {
			copied := *answer // the engine may share its answers
			copied.Freshness.ValidUntil = f.ValidUntil
			answer = &copied
		}
		r.observe(ctx, p.observation(answer))
		return answer, r.dueItems(due), nil
	}
}

func (r *Resolver) dueItems(due []cube.Due) []*DueItem {
	of := r.directory()
	return mapped(due, func(d *cube.Due) *DueItem {
		return &DueItem{
			DueAt: d.At, Clock: d.Clock, Department: of.department(d.Department),
			Category: of.masked(d.Category), Kecamatan: of.kecamatan(d.Kecamatan),
		}
	})
}
