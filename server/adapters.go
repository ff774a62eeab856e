package main

import (
	"context"

	"github.com/tugu-city/tugu/graph"
	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/cube"
	"github.com/tugu-city/tugu/server/internal/duplicate"
	"github.com/tugu-city/tugu/server/internal/profile"
	"github.com/tugu-city/tugu/server/internal/route"
	"github.com/tugu-city/tugu/server/internal/store"
)

// complaints lets graph read and write single complaints in the store.
type complaints struct {
	store  *store.Store
	router *route.Router
}

func record(c *store.Complaint) *graph.Record {
	if c == nil {
		return nil
	}
	return &graph.Record{
		Header: c.Header, Reference: c.Details.Reference, Title: c.Details.Title, Anonymous: c.Details.Anonymous, Secret: c.Details.Secret,
		File: graph.File{
			Text: c.Details.Text, Address: c.Details.Address, Latitude: c.Details.Latitude, Longitude: c.Details.Longitude,
			Reporter: graph.Reporter{Name: c.Details.ReporterName, Phone: c.Details.ReporterPhone, Email: c.Details.ReporterEmail},
			Locked:   c.Details.Locked,
		},
		ErasedAt: c.Erased.At,
		Events:   c.Events, Facts: c.Facts, Course: c.Course,
	}
}

// Get implements graph.Complaints.
func (c complaints) Get(ctx context.Context, ids []city.ID) ([]*graph.Record, error) {
	found, err := c.store.Complaints(ctx, ids)
	if err != nil {
		return nil, err
	}
	return c.records(ctx, found)
}

// records adds to complaints what the rules said of them.
func (c complaints) records(ctx context.Context, found []*store.Complaint) ([]*graph.Record, error) {
	ids := make([]city.ID, 0, len(found))
	for _, f := range found {
		if f != nil {
			ids = append(ids, f.Header.ID)
		}
	}
	kept, err := c.store.Routings(ctx, ids)
	if err != nil {
		return nil, err
	}
	records := make([]*graph.Record, len(found))
	for i, f := range found {
		records[i] = record(f)
		if f != nil {
			if k, ok := kept[f.Header.ID]; ok {
				records[i].Routing = routing(k, &f.Details)
			}
		}
	}
	return records, nil
}

// ByReference implements graph.Complaints.
func (c complaints) ByReference(ctx context.Context, source, externalID string) (*graph.Record, error) {
	found, err := c.store.ByReference(ctx, source, externalID)
	if err != nil {
		return nil, err
	}
	records, err := c.records(ctx, []*store.Complaint{found})
	if err != nil {
		return nil, err
	}
	return records[0], nil
}

// Search implements graph.Complaints.
func (c complaints) Search(ctx context.Context, words string, departments []string, limit int) ([]city.ID, error) {
	return c.store.Search(ctx, words, departments, limit)
}

// Submit implements graph.Complaints.
func (c complaints) Submit(ctx context.Context, s graph.Submission) (*graph.Record, error) {
	writing, noted := noting(ctx)
	made, err := c.store.SubmitRead(writing, store.Record{
		Header: city.Header{Source: s.Source, Channel: s.Channel, ExternalID: s.ExternalID},
		Details: store.Details{
			Title: s.Title, Text: s.Text, Address: s.Address, Latitude: s.Latitude, Longitude: s.Longitude,
			ReporterName: s.Reporter.Name, ReporterPhone: s.Reporter.Phone, ReporterEmail: s.Reporter.Email,
			Anonymous: s.Anonymous, Secret: s.Secret,
		},
		Events: []city.Event{{
			Kind: city.Submitted, OccurredAt: s.At, Category: s.Category, District: s.District,
			Priority: s.Priority, Actor: s.Actor,
		}},
	})
	if err != nil {
		if s.ExternalID != "" && city.CodeOf(err) == city.CodeConflict {
			return c.again(ctx, s, err)
		}
		return nil, err
	}
	noted(made.Header.ID)
	return record(made), nil
}

// again answers a submission whose id is known: with the complaint that is there
// if the words are the same, as after an answer that was lost; else with the conflict.
func (c complaints) again(ctx context.Context, s graph.Submission, conflict error) (*graph.Record, error) {
	found, err := c.store.ByReference(ctx, s.Source, s.ExternalID)
	switch {
	case err != nil:
		return nil, err
	case found == nil:
		return nil, conflict
	case found.Details.Text != s.Text || found.Header.Channel != s.Channel:
		return nil, city.FieldErrorf(city.CodeConflict, "externalId",
			"the source %s already handed in a complaint %s with other words, under the reference %s; give a new complaint an id of its own",
			s.Source, s.ExternalID, found.Details.Reference)
	}
	return record(found), nil
}

// Append implements graph.Complaints.
func (c complaints) Append(ctx context.Context, id city.ID, build func(*graph.Record) ([]city.Event, error)) (*graph.Record, error) {
	writing, noted := noting(ctx)
	after, err := c.store.Append(writing, id, func(now *store.Complaint) ([]city.Event, error) {
		return build(record(now))
	})
	if err != nil {
		return nil, err
	}
	noted(id)
	return record(after), nil
}

// Similar implements graph.Complaints.
func (c complaints) Similar(ctx context.Context, id city.ID, limit int) ([]graph.Candidate, error) {
	found, err := duplicate.Find(ctx, c.store, id, limit)
	if err != nil {
		return nil, err
	}
	out := make([]graph.Candidate, len(found))
	for i, f := range found {
		out[i] = graph.Candidate{Record: record(f.Complaint), Score: f.Score, Metres: f.Metres, Hours: f.Hours, Words: f.Words}
	}
	return out, nil
}

// Pairs implements graph.Complaints.
func (c complaints) Pairs(ctx context.Context) (graph.PairsFound, error) {
	found, err := duplicate.Pairs(ctx, c.store)
	if err != nil {
		return graph.PairsFound{}, err
	}
	out := graph.PairsFound{Total: found.Total, Compared: found.Compared, Truncated: found.Truncated, Pairs: make([]graph.PairFound, len(found.Pairs))}
	for i, p := range found.Pairs {
		out.Pairs[i] = graph.PairFound{Older: record(p.Older), Newer: record(p.Newer), Score: p.Score, Metres: p.Metres, Hours: p.Hours, Words: p.Words}
	}
	return out, nil
}

// DecideNotSame implements graph.Complaints.
func (c complaints) DecideNotSame(ctx context.Context, a, b city.ID, actor string, undo bool) error {
	return c.store.DecideNotSame(ctx, store.PairOf(a, b), actor, undo)
}

// OfReporter implements graph.Complaints.
func (c complaints) OfReporter(ctx context.Context, phone, email string, limit int) ([]*graph.Record, error) {
	ids, err := c.store.Reporter(ctx, phone, email, limit)
	if err != nil {
		return nil, err
	}
	return c.Get(ctx, ids)
}

// Erase implements graph.Complaints.
func (c complaints) Erase(ctx context.Context, ids []city.ID, words bool) (int, error) {
	return c.store.Erase(ctx, ids, words)
}

// Corrections implements graph.Complaints.
func (c complaints) Corrections(ctx context.Context, before int64, limit int) ([]graph.Correction, int, error) {
	rows, total, err := c.store.Corrections(ctx, before, limit)
	if err != nil {
		return nil, 0, err
	}
	ids := make([]city.ID, len(rows))
	for i := range rows {
		ids[i] = rows[i].ComplaintID
	}
	found, err := c.store.Complaints(ctx, ids)
	if err != nil {
		return nil, 0, err
	}
	out := make([]graph.Correction, len(rows))
	for i := range rows {
		out[i] = graph.Correction{Record: record(found[i]), Event: rows[i].Event}
	}
	return out, int(total), nil
}

// eventLog lets graph read the event log. New events wake it when the engine
// has seen them, so that a reader never knows of an event before the figures do.
type eventLog struct {
	store  *store.Store
	engine *cube.Engine
}

// After implements graph.Events.
func (l eventLog) After(ctx context.Context, id int64, limit int) ([]graph.LoggedEvent, error) {
	rows, err := l.store.EventsAfter(ctx, id, limit)
	if err != nil {
		return nil, err
	}
	ids := make([]city.ID, 0, len(rows))
	place := map[city.ID]int{}
	for i := range rows {
		if _, ok := place[rows[i].ComplaintID]; !ok {
			place[rows[i].ComplaintID] = len(ids)
			ids = append(ids, rows[i].ComplaintID)
		}
	}
	found, err := l.store.Complaints(ctx, ids)
	if err != nil {
		return nil, err
	}
	events := make([]graph.LoggedEvent, 0, len(rows))
	for i := range rows {
		if c := found[place[rows[i].ComplaintID]]; c != nil {
			events = append(events, graph.LoggedEvent{Event: rows[i].Event, Facts: &c.Facts})
		}
	}
	return events, nil
}

// Last implements graph.Events.
func (l eventLog) Last(ctx context.Context) (int64, error) {
	stats, err := l.store.Stats(ctx)
	return stats.Events, err // ids are dense
}

// Wake implements graph.Events.
func (l eventLog) Wake() <-chan struct{} { return l.engine.Changed() }

// cityInfo tells graph what the profile does not.
type cityInfo struct {
	engine  *cube.Engine
	profile *profile.Loaded
}

// Build implements graph.CityInfo.
func (cityInfo) Build() string { return version }

// Boundaries implements graph.CityInfo.
func (c cityInfo) Boundaries() (kecamatan, kelurahan bool) {
	return len(c.profile.Boundaries[0]) > 0, len(c.profile.Boundaries[1]) > 0
}

// Simulated implements graph.CityInfo.
func (c cityInfo) Simulated(context.Context) (bool, error) { return c.engine.Simulated(), nil }
