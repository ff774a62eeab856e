package graph

import (
	"context"
	"errors"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/tugu-city/tugu/server/city"
)

// Limits of texts, in characters.
const (
	maxTitle   = 200
	maxText    = 10_000
	maxAddress = 500
	maxNote    = 2_000
	maxName    = 200
	maxCode    = 100
)

// illegalStep is a refusal that says what is legal instead.
type illegalStep struct {
	refusal *city.Error
	legal   []city.Kind
}

func (e *illegalStep) Error() string { return e.refusal.Error() }
func (e *illegalStep) Unwrap() error { return e.refusal }

// step appends to the complaint what build makes of it as it stands, if kind may
// follow now. The moment of the step is the server's. A refusal is part of the
// payload; only faults and missing rights are errors.
func (r *Resolver) step(ctx context.Context, id string, note *string, build func(*Record) (city.Event, error)) (*ComplaintPayload, error) {
	viewer := viewerFrom(ctx)
	complaint, ok := parseID(id)
	if !ok {
		return refused(city.FieldErrorf(city.CodeNotFound, "id", "there is no complaint %s", shown(id)))
	}
	if err := checkText("note", value(note), 0, maxNote); err != nil {
		return refused(err)
	}
	record, err := r.Complaints.Append(ctx, complaint, func(rec *Record) ([]city.Event, error) {
		if err := viewer.owned(rec); err != nil {
			return nil, err
		}
		event, err := build(rec)
		if err != nil {
			return nil, err
		}
		status := rec.Course.Status
		if !city.MayFollow(status, event.Kind) {
			return nil, illegal(status, event.Kind)
		}
		event.OccurredAt, event.Actor = r.now(), viewer.Actor
		events := []city.Event{event}
		if text := value(note); text != "" {
			events = append(events, city.Event{Kind: city.Noted, OccurredAt: event.OccurredAt, Actor: viewer.Actor, Text: text})
		}
		return events, nil
	})
	if err != nil {
		return refused(err)
	}
	return &ComplaintPayload{Complaint: r.complaint(ctx, record), UserErrors: []*UserError{}}, nil
}

func illegal(s city.Status, k city.Kind) error {
	legal := city.Legal(s)
	names := make([]string, len(legal))
	for i, l := range legal {
		names[i] = l.String()
	}
	return &illegalStep{city.Errorf(city.CodeConflict, "%s cannot follow while the complaint is %s; legal now: %s", k, s, strings.Join(names, ", ")), legal}
}

// refused turns a domain error into the payload of a refusal; other errors stay errors.
func refused(err error) (*ComplaintPayload, error) {
	out, err := refusal(err)
	if err != nil {
		return nil, err
	}
	return &ComplaintPayload{UserErrors: []*UserError{out}}, nil
}

func refusal(err error) (*UserError, error) {
	var domain *city.Error
	if !errors.As(err, &domain) {
		return nil, err
	}
	out := &UserError{Message: domain.Message, Code: domain.Code, LegalSteps: []city.Kind{}}
	if domain.Field != "" {
		out.Field = append([]string{"input"}, strings.Split(domain.Field, ".")...)
	}
	var step *illegalStep
	if errors.As(err, &step) {
		out.LegalSteps = step.legal
	}
	return out, nil
}

// checkText refuses a text that is too short, too long, or no text at all.
func checkText(field, text string, least, most int) error {
	switch n := utf8.RuneCountInString(text); {
	case !utf8.ValidString(text) || strings.ContainsRune(text, 0):
		return city.FieldErrorf(city.CodeInvalid, field, "holds bytes that are no text; send UTF-8 without NUL")
	case field != "text" && field != "note" && strings.ContainsFunc(text, unicode.IsControl):
		return city.FieldErrorf(city.CodeInvalid, field, "is one line: it takes no line breaks, tabs or other control characters")
	case n > most:
		return city.FieldErrorf(city.CodeTooLarge, field, "has %d characters; at most %d are taken", n, most)
	case least > 0 && strings.TrimSpace(text) == "":
		return city.FieldErrorf(city.CodeInvalid, field, "must not be empty")
	}
	return nil
}

// assign hands the complaint to the department, by default to the usual one of
// its category.
func (r *Resolver) assign(ctx context.Context, in ComplaintAssignInput) (*ComplaintPayload, error) {
	return r.step(ctx, in.ID, nil, func(rec *Record) (city.Event, error) {
		code := value(in.Department)
		if code == "" {
			category, _ := r.Profile.Category(rec.Course.Category)
			if code = category.Department; code == "" || code == city.NotAssigned {
				return city.Event{}, city.FieldErrorf(city.CodeInvalid, "department", "the complaint's category has no usual department; name one")
			}
		}
		return city.Event{Kind: city.Assigned, Department: code}, r.checkDepartment(code)
	})
}

// checkDepartment refuses a department that does not exist, or not any more.
func (r *Resolver) checkDepartment(code string) error {
	d := r.Profile.Department(code)
	if d == nil {
		return known("department", code, codesOf(r.Profile.Departments, func(x *city.Department) string { return x.Code }))
	}
	if serves(d, city.DateOf(r.now(), r.Profile.Zone)) {
		return nil
	}
	if len(d.Successors) > 0 {
		return city.FieldErrorf(city.CodeInvalid, "department", "%s does not exist today; its successors are %s", code, strings.Join(d.Successors, ", "))
	}
	return city.FieldErrorf(city.CodeInvalid, "department", "%s does not exist today; name a present one", code)
}

func (r *Resolver) answer(ctx context.Context, kind city.Kind, in ComplaintRespondInput) (*ComplaintPayload, error) {
	return r.step(ctx, in.ID, nil, func(*Record) (city.Event, error) {
		return city.Event{Kind: kind, Text: in.Text}, checkText("text", in.Text, 1, maxText)
	})
}

func (r *Resolver) plainStep(ctx context.Context, kind city.Kind, in ComplaintStepInput) (*ComplaintPayload, error) {
	return r.step(ctx, in.ID, in.Note, func(*Record) (city.Event, error) { return city.Event{Kind: kind}, nil })
}

func (r *Resolver) reject(ctx context.Context, in ComplaintRejectInput) (*ComplaintPayload, error) {
	event := city.Event{Kind: city.Rejected, Reason: string(in.Reason)}
	switch in.Reason {
	case RejectReasonDuplicate:
		event = city.Event{Kind: city.Duplicate}
	case RejectReasonWithdrawn:
		event = city.Event{Kind: city.Closed, Reason: city.ReasonWithdrawn}
	}
	return r.step(ctx, in.ID, in.Note, func(*Record) (city.Event, error) { return event, nil })
}

func (r *Resolver) rate(ctx context.Context, in ComplaintRateInput) (*ComplaintPayload, error) {
	return r.step(ctx, in.ID, nil, func(*Record) (city.Event, error) {
		if in.Rating < 1 || in.Rating > 5 {
			return city.Event{}, city.FieldErrorf(city.CodeInvalid, "rating", "takes 1 (bad) to 5 (good), not %d", in.Rating)
		}
		return city.Event{Kind: city.Rated, Rating: in.Rating}, nil
	})
}
