package graph

import (
	"context"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/cube"
)

// asking is what the arguments that all figures share say.
type asking struct {
	filter  *cube.Filter
	window  *cube.Window
	compare *cube.Comparison
	basis   *cube.Basis
	asOf    *city.Moment
	reading *cube.Reading
}

func value[T any](p *T) (v T) {
	if p != nil {
		v = *p
	}
	return v
}

// values returns what a list points to.
func values[T any](list []*T) (out []T) {
	for _, p := range list {
		out = append(out, *p)
	}
	return out
}

// question checks the arguments and returns the question without sets.
func (r *Resolver) question(a asking) (q cube.Question, err error) {
	q = cube.Question{
		Filter: value(a.filter), Window: value(a.window), Compare: value(a.compare),
		Basis: value(a.basis), AsOf: value(a.asOf), Reading: value(a.reading),
	}
	if err := checkWindow(a.window); err != nil {
		return q, err
	}
	return q, r.checkFilter(q.Filter)
}

// checkWindow refuses a window that says nothing or two things.
func checkWindow(w *cube.Window) error {
	switch {
	case w == nil:
	case w.Since != 0 || w.Until != 0: // the engine checks them
	case w.Preset != "" && (w.From != "" || w.To != ""):
		return city.FieldErrorf(city.CodeInvalid, "window", "give either preset or from and to, not both")
	case w.Preset == "" && (w.From == "" || w.To == ""):
		return city.FieldErrorf(city.CodeInvalid, "window", "give a preset, or both from and to, or since and until")
	case w.From > w.To:
		return city.FieldErrorf(city.CodeInvalid, "window", "from %s lies after to %s; exchange them", w.From, w.To)
	}
	return nil
}

// plan is a question with what the answer's readers need to know.
type plan struct {
	question cube.Question
	fresh    bool // freshness is selected: a later state is another answer
}

// plan checks the arguments and begins to read the selection.
func (r *Resolver) plan(a asking, s selection) (*plan, error) {
	q, err := r.question(a)
	return &plan{question: q, fresh: s.has("freshness")}, err
}

// add adds a set and returns its number.
func (p *plan) add(set cube.Set) int {
	p.question.Sets = append(p.question.Sets, set)
	return len(p.question.Sets) - 1
}

// read adds to a set what two selections of Kpis read: the figures, and those of
// the compared period if one is asked for.
func (p *plan) read(set int, kpis, previous selection) error {
	if err := kpis.measures(&p.question.Sets[set], false); err != nil {
		return err
	}
	if p.question.Compare == "" {
		return nil
	}
	return previous.measures(&p.question.Sets[set], true)
}

// ask asks the engine the planned question, once.
func (r *Resolver) ask(ctx context.Context, p *plan) (*cube.Answer, error) {
	a, err := r.Figures.Ask(ctx, p.question)
	if err != nil {
		return nil, err
	}
	r.observe(ctx, p.observation(a))
	return a, nil
}

func (p *plan) observation(a *cube.Answer) Observation {
	o := Observation{Freshness: a.Freshness, AsOf: p.question.AsOf}
	if !p.fresh {
		o.Question = &p.question
	}
	return o
}

// answered says of the answer what every answer says.
func (r *Resolver) answered(p *plan, a *cube.Answer) Answered {
	asOf := a.Freshness.AsOf // not now, which would make another answer of every second
	out := Answered{Window: windowOf(a.Window, asOf)}
	if p.fresh {
		out.Freshness = &Freshness{a.Freshness, r.directory()}
	}
	if a.PreviousWindow != nil {
		_, before, err := p.question.Window.Earlier(p.question.Compare, asOf, r.Profile.Zone)
		if err == nil { // always: the engine compared
			out.PreviousWindow = windowOf(*a.PreviousWindow, before)
		}
	}
	return out
}

// asOf returns the moment of a question.
func (r *Resolver) asOf(given city.Moment) city.Moment {
	if given != 0 {
		return given
	}
	return r.now()
}
