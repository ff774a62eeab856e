package main

import (
	"context"
	"time"

	"github.com/google/uuid"
	"github.com/tugu-city/tugu/graph"
	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/intake"
	"github.com/tugu-city/tugu/server/internal/intake/georeport"
	"github.com/tugu-city/tugu/server/internal/intake/social"
	"github.com/tugu-city/tugu/server/internal/profile"
	"github.com/tugu-city/tugu/server/internal/store"
)

// operators lets graph show how the sources do, and decide about what was set aside.
type operators struct {
	store *store.Store
	desk  *intake.Desk
}

// newDesk makes the desk on which every format can be read again.
func newDesk(p *profile.Loaded, s *store.Store, t *intake.Translator) *intake.Desk {
	d := intake.NewDesk(p.Profile, s)
	d.Register(intake.FormatCSV, intake.CSVReader(p.Profile, p.Locate, time.Now))
	d.Register(intake.FormatJSON, intake.JSONReader(p.Profile, p.Locate, time.Now))
	d.Register(intake.FormatPush, t.Read)
	d.Register(intake.FormatSMS, t.ReadSMS)
	d.Register(social.Format, social.Reader(p.Profile, p.Locate))
	d.Register(georeport.Format, georeport.Reader(p.Profile, p.Locate, time.Now))
	return d
}

// newPush takes what sources hand in by themselves.
func (s *service) newPush() *intake.Push {
	return &intake.Push{
		Profile: s.profile.Profile, Translator: intake.NewTranslator(s.profile.Profile, s.profile.Locate), Door: s.store,
		May: s.access.mayHandIn, Log: s.log, Digest: s.store.Digest,
		Issue: func(ctx context.Context, ids []city.ID) ([]intake.Given, error) {
			given, err := s.keys.Issue(ctx, ids, false)
			out := make([]intake.Given, len(given))
			for i := range given {
				out[i] = intake.Given(given[i])
			}
			return out, err
		},
	}
}

// newWebhooks takes what is written to the city's accounts.
func (s *service) newWebhooks() *social.Webhooks {
	return &social.Webhooks{
		Profile: s.profile.Profile, Door: s.store, Read: social.Reader(s.profile.Profile, s.profile.Locate), Log: s.log,
		Secret: func(source, hook string) string { return s.web.IntakeSecret[source+"/"+hook] },
		Verify: func(source string) string { return s.web.IntakeVerify[source] },
	}
}

func tally(t store.Tally) graph.IntakeTally {
	return graph.IntakeTally{
		Received: int(t.Received), Accepted: int(t.Accepted()), SetAside: int(t.SetAside()), Added: int(t.Added), Changed: int(t.Changed),
		Unchanged: int(t.Unchanged), Mended: int(t.Mended), Waiting: int(t.Waiting), Discarded: int(t.Discarded), Repeated: int(t.Repeated),
	}
}

// States implements graph.Intake.
func (o operators) States(ctx context.Context) (map[string]graph.SourceFacts, error) {
	found, err := o.store.SourceStates(ctx)
	if err != nil {
		return nil, err
	}
	all := make(map[string]graph.SourceFacts, len(found))
	for code, s := range found {
		f := graph.SourceFacts{
			ReceivedAt: s.ReceivedAt, FailedAt: s.FailedAt, RetryAt: s.RetryAt, SucceededAt: s.SucceededAt,
			Tally: tally(s.Tally), Failures: s.Failures, Error: s.Error,
		}
		if s.Backlog != nil {
			n := int(*s.Backlog)
			f.Backlog = &n
		}
		all[code] = f
	}
	return all, nil
}

// Days implements graph.Intake.
func (o operators) Days(ctx context.Context, source string, from, to city.Date) ([]graph.DayFacts, error) {
	found, err := o.store.Days(ctx, source, from, to)
	if err != nil {
		return nil, err
	}
	days := make([]graph.DayFacts, len(found))
	for i := range found {
		days[i] = graph.DayFacts{Source: found[i].Source, Day: found[i].Day, Tally: tally(found[i].Tally)}
	}
	return days, nil
}

// SetAside implements graph.Intake.
func (o operators) SetAside(ctx context.Context, f graph.SetAsideFilter, before int64, limit int) ([]graph.SetAsideRecord, int, error) {
	found, total, err := o.store.Asides(ctx, store.AsideFilter{Source: f.Source, State: store.AsideState(f.State), Reason: f.Reason, Day: f.Day}, before, limit)
	if err != nil {
		return nil, 0, err
	}
	list := make([]graph.SetAsideRecord, len(found))
	for i := range found {
		list[i] = aside(&found[i])
	}
	return list, int(total), nil
}

func aside(a *store.AsideRecord) graph.SetAsideRecord {
	out := graph.SetAsideRecord{
		ID: a.ID, Source: a.Source, Day: a.Day, ReceivedAt: a.ReceivedAt, DecidedAt: a.DecidedAt, Format: a.Origin.Format,
		ExternalID: a.ExternalID, Line: a.Origin.Line, Field: a.Field, Column: a.Label, Value: a.Value, Reason: a.Reason, Message: a.Message,
		Content: a.Origin.Raw, ContentBytes: int(a.Origin.Size), Tries: a.Tries, State: string(a.State), DecidedBy: a.DecidedBy, Decision: a.Decision,
	}
	if a.Complaint != (city.ID{}) {
		out.Complaint = uuid.UUID(a.Complaint).String()
	}
	return out
}

// SetAsideByID implements graph.Intake.
func (o operators) SetAsideByID(ctx context.Context, id int64) (*graph.SetAsideRecord, error) {
	a, err := o.store.AsideByID(ctx, id)
	if err != nil {
		return nil, err
	}
	out := aside(&a)
	return &out, nil
}

// Replay implements graph.Intake.
func (o operators) Replay(ctx context.Context, id int64, actor string, content *string) error {
	return o.desk.Replay(ctx, id, actor, content)
}

// Discard implements graph.Intake.
func (o operators) Discard(ctx context.Context, id int64, actor, reason string) error {
	return o.store.Discard(ctx, id, actor, reason)
}
