package graph

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/cube"
)

// jakarta is UTC+7 without the machine's zone database.
var jakarta = time.FixedZone("WIB", 7*3600)

func at(s string) city.Moment {
	t, err := time.ParseInLocation("2006-01-02 15:04:05", s, jakarta)
	if err != nil {
		panic(err)
	}
	return city.At(t)
}

func item(code string) city.Item {
	return city.Item{Code: code, Name: city.Label{Local: "local " + code, English: "english " + code}}
}

// townProfile is a small city: two pillars with something in them and one
// without, a merged department, a sensitive category.
func townProfile() *city.Profile {
	p := &city.Profile{
		Code: "town", Version: "v1", Name: city.Label{Local: "Kota", English: "Town"}, Service: "Lapor", Zone: jakarta,
		Locale: "id-ID", Languages: []string{"id", "en"},
		Pillars:      []city.Pillar{{Item: item("LIVING"), SubDimensions: []city.Item{item("ROADS")}}, {Item: item("SAFETY")}, {Item: item("ECONOMY")}},
		Programmes:   []city.Item{item("SERVICES")},
		AssetClasses: []city.Item{item("TRANSPORT")},
		Departments: []city.Department{
			{Item: item("DPU"), Abbreviation: "DPU", Type: "dinas"},
			{Item: item("OLD"), Abbreviation: "OLD", Type: "dinas", ValidTo: "2019-12-31", Successors: []string{"DPU"}},
			{Item: item("GONE"), Abbreviation: "GONE", Type: "dinas", ValidTo: "2018-12-31"},
			{Item: item("DINSOS"), Abbreviation: "DINSOS", Type: "dinas"},
		},
		Categories: []city.Category{
			{Item: item("ROAD"), Pillar: "LIVING", Programme: "SERVICES", AssetClass: "TRANSPORT", Department: "DPU"},
			{Item: item("ABUSE"), Pillar: "SAFETY", Programme: city.NotAssigned, AssetClass: city.NotAssigned, Department: "DINSOS", Sensitive: true},
			{Item: item("OTHER"), Pillar: city.NotAssigned, Programme: city.NotAssigned, AssetClass: city.NotAssigned},
		},
		Districts:   []city.District{{Item: item("K1")}, {Item: item("K1-A"), Level: 1, Parent: "K1", Latitude: -7.9, Longitude: 112.6}},
		Populations: []city.Population{{District: "", AsOf: "2020-01-01", Count: 800_000}, {District: "K1", AsOf: "2020-01-01", Count: 200_000}},
		Channels:    []city.Item{item("WEB"), item("SMS")}, Priorities: []city.Item{item("HIGH")},
		Sources: []city.Source{{Item: item("SAMBAT"), Channel: "WEB", Records: []string{"ASSIGNED", "RESPONDED", "RESOLVED"}}},
		Policies: []city.Policy{{
			Code: "P1", ValidFrom: "2010-01-01", Basis: "a rule",
			Response: city.ClockRule{Due: city.DueExact, Days: 3}, Resolution: city.ClockRule{Due: city.DueExact, Days: 7},
		}},
		Calendar: city.Calendar{Version: "c1", First: "2010-01-01", Last: "2030-12-31", Zone: jakarta},
		Targets:  []city.Target{{Measure: "RESPONSE_ON_TIME", Value: 0.9, Basis: "a proposal"}},
		AlertRules: []city.AlertRule{{
			Code: "MANY", Name: city.Label{Local: "Banyak", English: "Many"}, Measure: "OPEN",
			Above: true, Threshold: 1, Severity: "warning", Dimension: "DEPARTMENT",
		}},
		LowCount: 5, AtRiskWithin: 24 * city.Hour,
	}
	p.Index()
	return p
}

// town is the rest of the program in memory: complaints, their log, and a real
// engine that every change reaches.
type town struct {
	*cube.Engine
	profile *city.Profile

	mu       sync.Mutex // guards what follows
	clock    city.Moment
	records  map[city.ID]*Record
	order    []city.ID
	log      []LoggedEvent
	wake     chan struct{}
	sequence int64
	gets     int
	broken   error // fails every read of a complaint
}

func newTown(now string) *town {
	t := &town{profile: townProfile(), clock: at(now), records: map[city.ID]*Record{}, wake: make(chan struct{})}
	t.Engine = cube.New(t.profile, t.now)
	t.Reset().Done(cube.Position{Epoch: "e1"}, t.clock, nil)
	return t
}

func (t *town) now() time.Time {
	t.mu.Lock()
	defer t.mu.Unlock()
	return t.clock.In(jakarta)
}

func (t *town) setClock(m city.Moment) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.clock = m
}

func (t *town) resolver() *Resolver {
	return &Resolver{
		Profile: t.profile, Figures: t, Complaints: t, Events: t, City: t, Now: t.now,
		Locate: func(lat, _ float64) (string, bool) { return "K1-A", lat < 0 },
	}
}

// write stores the complaint and tells engine and log. The caller holds mu.
func (t *town) write(rec *Record, fresh []city.Event) (*Record, error) {
	next := *rec
	next.Events = slices.Clone(rec.Events)
	for _, e := range fresh {
		e.ID, e.RecordedAt = int64(len(t.log)+1), t.clock
		next.Events = append(next.Events, e)
		t.log = append(t.log, LoggedEvent{Event: e})
	}
	facts, err := city.Derive(t.profile, next.Header, next.Events)
	if err != nil {
		return nil, err
	}
	next.Facts, next.Course = facts, city.Trace(&facts)
	for i := len(t.log) - len(fresh); i < len(t.log); i++ {
		t.log[i].Facts = &facts
	}
	if t.records[next.Header.ID] == nil {
		t.order = append(t.order, next.Header.ID)
	}
	t.records[next.Header.ID] = &next
	t.sequence++
	close(t.wake)
	t.wake = make(chan struct{})
	return &next, nil
}

// add stores a complaint whose events happened in the past.
func (t *town) add(n int, events ...city.Event) city.ID {
	t.mu.Lock()
	id := city.ID{byte(n >> 8), byte(n)}
	rec := &Record{Header: city.Header{ID: id, Source: "SAMBAT", ExternalID: fmt.Sprint(n), Channel: "WEB"}, Reference: fmt.Sprint("R", n)}
	_, err := t.write(rec, events)
	if err != nil {
		panic(err)
	}
	t.mu.Unlock()
	t.publish(id)
	return id
}

func (t *town) publish(id city.ID) {
	t.mu.Lock()
	change := cube.Change{Sequence: t.sequence, RecordedAt: t.clock, Facts: &t.records[id].Facts}
	t.mu.Unlock()
	t.Apply([]cube.Change{change})
}

func (t *town) Get(_ context.Context, ids []city.ID) ([]*Record, error) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.gets++
	if t.broken != nil {
		return nil, t.broken
	}
	out := make([]*Record, len(ids))
	for i, id := range ids {
		out[i] = t.records[id]
	}
	return out, nil
}

func (t *town) ByReference(_ context.Context, source, externalID string) (*Record, error) {
	t.mu.Lock()
	defer t.mu.Unlock()
	for _, r := range t.records {
		if r.Header.Source == source && r.Header.ExternalID == externalID {
			return r, nil
		}
	}
	return nil, city.Errorf(city.CodeNotFound, "there is no such complaint")
}

func (t *town) Search(_ context.Context, words string, departments []string, limit int) (ids []city.ID, err error) {
	t.mu.Lock()
	defer t.mu.Unlock()
	for _, id := range t.order {
		if r := t.records[id]; strings.Contains(r.Reference+" "+r.Title, words) && len(ids) < limit && among(departments, r.Course.Department()) {
			ids = append(ids, id)
		}
	}
	return ids, nil
}

func (t *town) Submit(ctx context.Context, s Submission) (*Record, error) {
	if s.ExternalID != "" {
		if r, err := t.ByReference(ctx, s.Source, s.ExternalID); err == nil {
			return r, nil
		}
	}
	t.mu.Lock()
	n := 1000 + len(t.order)
	id := city.ID{byte(n >> 8), byte(n)}
	if s.ExternalID == "" {
		s.ExternalID = fmt.Sprint("own-", n)
	}
	rec, err := t.write(&Record{
		Header:    city.Header{ID: id, Source: s.Source, ExternalID: s.ExternalID, Channel: s.Channel},
		Reference: s.ExternalID, Title: s.Title, Secret: s.Secret, File: File{Text: s.Text, Reporter: s.Reporter},
	}, []city.Event{{Kind: city.Submitted, OccurredAt: s.At, Category: s.Category, District: s.District, Priority: s.Priority, Actor: s.Actor}})
	t.mu.Unlock()
	if err == nil {
		t.publish(id)
	}
	return rec, err
}

func (t *town) Append(_ context.Context, id city.ID, build func(*Record) ([]city.Event, error)) (*Record, error) {
	t.mu.Lock()
	rec := t.records[id]
	if rec == nil {
		t.mu.Unlock()
		return nil, city.FieldErrorf(city.CodeNotFound, "id", "there is no such complaint")
	}
	t.mu.Unlock()
	events, err := build(rec)
	if err != nil {
		return nil, fmt.Errorf("append: %w", err)
	}
	t.mu.Lock()
	rec, err = t.write(rec, events)
	t.mu.Unlock()
	if err == nil {
		t.publish(id)
	}
	return rec, err
}

// Similar finds nothing: what is alike is the store's to tell.
func (t *town) Similar(context.Context, city.ID, int) ([]Candidate, error) { return nil, nil }

// Pairs, DecideNotSame, Corrections and Proposals are the store's as well.
func (t *town) Pairs(context.Context) (PairsFound, error)                           { return PairsFound{}, nil }
func (t *town) DecideNotSame(context.Context, city.ID, city.ID, string, bool) error { return nil }
func (t *town) Proposals(context.Context, string, int) ([]Proposal, error)          { return nil, nil }

func (t *town) OfReporter(_ context.Context, phone, email string, limit int) (found []*Record, err error) {
	t.mu.Lock()
	defer t.mu.Unlock()
	for _, id := range t.order {
		if r := t.records[id].File.Reporter; (phone != "" && r.Phone == phone || email != "" && r.Email == email) && len(found) < limit {
			found = append(found, t.records[id])
		}
	}
	return found, nil
}

func (t *town) Erase(_ context.Context, ids []city.ID, words bool) (n int, err error) {
	t.mu.Lock()
	defer t.mu.Unlock()
	for _, id := range ids {
		r := t.records[id]
		if r == nil {
			continue
		}
		n++
		r.File.Reporter, r.ErasedAt = Reporter{}, t.clock
		if words {
			r.Title, r.File.Text = "", ""
		}
	}
	return n, nil
}

func (t *town) Corrections(context.Context, int64, int) ([]Correction, int, error) {
	return nil, 0, nil
}

func (t *town) After(_ context.Context, id int64, limit int) ([]LoggedEvent, error) {
	t.mu.Lock()
	defer t.mu.Unlock()
	rest := t.log[min(int(id), len(t.log)):]
	return slices.Clone(rest[:min(limit, len(rest))]), nil
}

func (t *town) Last(context.Context) (int64, error) {
	t.mu.Lock()
	defer t.mu.Unlock()
	return int64(len(t.log)), nil
}

func (t *town) Wake() <-chan struct{} {
	t.mu.Lock()
	defer t.mu.Unlock()
	return t.wake
}

func (t *town) Build() string                           { return "test" }
func (t *town) Boundaries() (kecamatan, kelurahan bool) { return false, true }
func (t *town) Simulated(context.Context) (bool, error) { return false, nil }
