package graph

import (
	"context"
	"errors"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/tugu-city/tugu/server/city"
)

// Intake tells how the sources do and keeps what could not be taken of them.
// Errors that people may read are *city.Error.
type Intake interface {
	// States returns the state of every source that was ever heard of or asked, by code.
	States(ctx context.Context) (map[string]SourceFacts, error)
	// Days returns the tallies per source and day; source "" = all, both days are included.
	Days(ctx context.Context, source string, from, to city.Date) ([]DayFacts, error)
	// SetAside returns up to limit records below the id before (0 = the newest) and their number in all.
	SetAside(ctx context.Context, f SetAsideFilter, before int64, limit int) ([]SetAsideRecord, int, error)
	// SetAsideByID fails with NOT_FOUND where there is none.
	SetAsideByID(ctx context.Context, id int64) (*SetAsideRecord, error)
	// Replay reads a record once more, content in place of what came unless it is nil.
	Replay(ctx context.Context, id int64, actor string, content *string) error
	// Discard decides that a record is nothing to take.
	Discard(ctx context.Context, id int64, actor, reason string) error
}

// IntakeTally counts records and what became of them.
type IntakeTally struct {
	Received, Accepted, SetAside                                    int
	Added, Changed, Unchanged, Mended, Waiting, Discarded, Repeated int
}

// SourceFacts are how one source does. Moments are 0 where there is none.
type SourceFacts struct {
	ReceivedAt, FailedAt, RetryAt, SucceededAt city.Moment
	Tally                                      IntakeTally
	Failures                                   int
	Error                                      string
	Backlog                                    *int
}

// DayFacts are what one source handed over on one day.
type DayFacts struct {
	Source string
	Day    city.Date
	Tally  IntakeTally
}

// SetAsideFilter says which records are wanted; empty fields want all.
type SetAsideFilter struct {
	Source, State, Reason string
	Day                   city.Date
}

// SetAsideRecord is a record that could not be taken. It may hold personal data.
type SetAsideRecord struct {
	ID                         int64
	Source                     string
	Day                        city.Date
	ReceivedAt, DecidedAt      city.Moment // DecidedAt 0 = not yet
	Format, ExternalID         string
	Line                       int // 0 = none
	Field, Column, Value       string
	Reason, Message            string
	Content                    string
	ContentBytes, Tries        int
	State, DecidedBy, Decision string
	Complaint                  string // id of the complaint that it was taken into; "" = none
}

func (r *Resolver) sourceStates(ctx context.Context) ([]*SourceState, error) {
	facts, err := r.Intake.States(ctx)
	if err != nil {
		return nil, err
	}
	codes := codesOf(r.Profile.Sources, func(s *city.Source) string { return s.Code })
	var others []string
	for code := range facts {
		if !slices.Contains(codes, code) {
			others = append(others, code)
		}
	}
	slices.Sort(others)
	all := make([]*SourceState, 0, len(codes)+len(others))
	for _, code := range append(slices.Clone(codes), others...) {
		all = append(all, r.sourceState(code, facts[code]))
	}
	return all, nil
}

func (r *Resolver) sourceState(code string, f SourceFacts) *SourceState {
	out := &SourceState{
		Source: r.directory().source(code), LastReceivedAt: orNil(f.ReceivedAt), Tally: &f.Tally, Failures: f.Failures,
		LastFailedAt: orNil(f.FailedAt), LastError: f.Error, RetryAt: orNil(f.RetryAt), LastSucceededAt: orNil(f.SucceededAt), Backlog: f.Backlog,
	}
	if s := r.Profile.Source(code); s != nil && s.Expected > 0 {
		hours := float64(s.Expected) / float64(city.Hour)
		out.ExpectedWithinHours = &hours
		out.Stale = r.now()-f.ReceivedAt > s.Expected
	}
	return out
}

func orNil(m city.Moment) *city.Moment {
	if m == 0 {
		return nil
	}
	return &m
}

// daysShown is how many days are shown where the first is not given, and the most
// that may be asked for.
const (
	daysShown   = 31
	mostDaysRow = 5000
)

func (r *Resolver) intakeDays(ctx context.Context, source *string, from, to *city.Date) ([]*IntakeDay, error) {
	last := city.Date(r.Now().In(r.Profile.Zone).Format(time.DateOnly))
	if to != nil {
		last = *to
	}
	var first city.Date
	if from != nil {
		first = *from
	} else if day, err := time.Parse(time.DateOnly, string(last)); err == nil {
		first = city.Date(day.AddDate(0, 0, 1-daysShown).Format(time.DateOnly))
	}
	facts, err := r.Intake.Days(ctx, value(source), first, last)
	if err != nil {
		return nil, err
	}
	if len(facts) > mostDaysRow {
		return nil, city.FieldErrorf(city.CodeTooLarge, "from", "more than %d days of sources; ask for a shorter time or one source", mostDaysRow)
	}
	return mapped(facts, func(d *DayFacts) *IntakeDay {
		return &IntakeDay{Source: r.directory().source(d.Source), Date: d.Day, Tally: &d.Tally}
	}), nil
}

func (r *Resolver) setAside(ctx context.Context, f SetAsideFilter, first *int, after *string) (*SetAsideConnection, error) {
	size := defaultPage
	if first != nil {
		size = *first
	}
	switch {
	case size < 0:
		return nil, city.FieldErrorf(city.CodeInvalid, "first", "must not be negative")
	case size > maxPage:
		return nil, city.FieldErrorf(city.CodeTooLarge, "first", "takes at most %d; read on with the cursors of pageInfo", maxPage)
	}
	var before int64
	if after != nil {
		var err error
		if before, err = parseEventCursor(*after); err != nil {
			return nil, err
		}
	}
	list, total, err := r.Intake.SetAside(ctx, f, before, size+1)
	if err != nil {
		return nil, err
	}
	out := &SetAsideConnection{TotalCount: total, PageInfo: &PageInfo{HasPreviousPage: before > 0, HasNextPage: len(list) > size}, Edges: []*SetAsideEdge{}}
	if len(list) > 0 {
		notesFrom(ctx).besides("setAside") // which holds what was sent
	}
	for i := range list[:min(size, len(list))] {
		out.Edges = append(out.Edges, &SetAsideEdge{Cursor: eventCursor(list[i].ID), Node: r.aside(&list[i])})
	}
	if n := len(out.Edges); n > 0 {
		out.PageInfo.StartCursor, out.PageInfo.EndCursor = &out.Edges[0].Cursor, &out.Edges[n-1].Cursor
	}
	return out, nil
}

func (r *Resolver) aside(a *SetAsideRecord) *SetAside {
	out := &SetAside{
		ID: strconv.FormatInt(a.ID, 10), Source: r.directory().source(a.Source), Date: a.Day, ReceivedAt: a.ReceivedAt, Format: a.Format,
		ExternalID: a.ExternalID, Field: a.Field, Column: a.Column, Value: a.Value, Reason: a.Reason, Message: a.Message,
		Content: a.Content, ContentBytes: a.ContentBytes, State: SetAsideState(a.State), Tries: a.Tries,
		DecidedAt: orNil(a.DecidedAt), DecidedBy: a.DecidedBy, Decision: a.Decision,
	}
	if a.Line > 0 {
		out.Line = &a.Line
	}
	if a.Complaint != "" {
		out.ComplaintID = &a.Complaint
	}
	return out
}

// Bounds of what operators write.
const (
	maxContent  = 64 << 10 // bytes
	maxDecision = 500      // characters
)

func (r *Resolver) replaySetAside(ctx context.Context, in SetAsideReplayInput) (*SetAsidePayload, error) {
	return r.decide(ctx, in.ID, func(v Viewer, id int64) error {
		if in.Content != nil && len(*in.Content) > maxContent {
			return city.FieldErrorf(city.CodeTooLarge, "content", "takes at most %d bytes", maxContent)
		}
		return r.Intake.Replay(ctx, id, v.Actor, in.Content)
	})
}

func (r *Resolver) discardSetAside(ctx context.Context, in SetAsideDiscardInput) (*SetAsidePayload, error) {
	return r.decide(ctx, in.ID, func(v Viewer, id int64) error {
		if err := checkText("reason", in.Reason, 1, maxDecision); err != nil {
			return err
		}
		return r.Intake.Discard(ctx, id, v.Actor, in.Reason)
	})
}

// decide takes a step and shows the record after it. A refusal is part of the payload.
func (r *Resolver) decide(ctx context.Context, id string, step func(v Viewer, id int64) error) (*SetAsidePayload, error) {
	v := viewerFrom(ctx)
	out := &SetAsidePayload{UserErrors: []*UserError{}}
	n, err := strconv.ParseInt(id, 10, 64)
	if err != nil || n <= 0 {
		err = city.FieldErrorf(city.CodeNotFound, "id", "no record was set aside under this id")
	} else {
		err = step(v, n)
	}
	var domain *city.Error
	switch {
	case err == nil:
	case errors.As(err, &domain):
		refusal := &UserError{Message: domain.Message, Code: domain.Code, LegalSteps: []city.Kind{}}
		if domain.Field != "" {
			refusal.Field = append([]string{"input"}, strings.Split(domain.Field, ".")...)
		}
		out.UserErrors = append(out.UserErrors, refusal)
	default:
		return nil, err
	}
	after, err := r.Intake.SetAsideByID(ctx, n)
	if city.CodeOf(err) == city.CodeNotFound {
		return out, nil
	}
	if err != nil {
		return nil, err
	}
	out.SetAside = r.aside(after)
	return out, nil
}
