package graph

import (
	"context"

	"github.com/tugu-city/tugu/server/city"
)

// classify sets or corrects what a complaint is about, where, and how urgent.
func (r *Resolver) classify(ctx context.Context, in ComplaintClassifyInput) (*ComplaintPayload, error) {
	return r.step(ctx, in.ID, in.Note, func(*Record) (city.Event, error) {
		e := city.Event{Kind: city.Classified, Category: value(in.Category), District: value(in.District), Priority: value(in.Priority)}
		if e.Category == "" && e.District == "" && e.Priority == "" {
			return e, city.FieldErrorf(city.CodeInvalid, "category", "give category, district or priority: nothing would change")
		}
		p := r.Profile
		if _, ok := p.Category(e.Category); e.Category != "" && !ok {
			return e, known("category", e.Category, codesOf(p.Categories, func(c *city.Category) string { return c.Code }))
		}
		if e.District != "" {
			if err := known("district", e.District, codesOf(p.Districts, func(d *city.District) string { return d.Code })); err != nil {
				return e, err
			}
		}
		if e.Priority != "" {
			return e, known("priority", e.Priority, codesOf(p.Priorities, itemCode))
		}
		return e, nil
	})
}

// note adds to the file what only those who work on the complaint read.
func (r *Resolver) note(ctx context.Context, in ComplaintNoteInput) (*ComplaintPayload, error) {
	return r.step(ctx, in.ID, nil, func(*Record) (city.Event, error) {
		return city.Event{Kind: city.Noted, Text: in.Text}, checkText("text", in.Text, 1, maxNote)
	})
}
