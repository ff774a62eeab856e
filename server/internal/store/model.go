package store

import (
	"fmt"

	"github.com/google/uuid"
	"github.com/tugu-city/tugu/server/city"
	"github.com/uptrace/bun"
)

// complaintRow is a row of complaint. The order of the fields, up to those of an
// older version, is that of complaintColumns and of values.
type complaintRow struct {
	bun.BaseModel `bun:"table:complaint,alias:c"`

	RowID              int64 `bun:"row_id,pk"`
	ID                 string
	Source             string
	ExternalID         string
	Hash               string
	Channel            string
	SubmittedAt        int64
	Reference          string
	Title              string
	Text               string
	Address            string
	Latitude           *float64
	Longitude          *float64
	Simulated          bool
	Suspect            bool
	Policy             string
	Calendar           string
	ResponseDue        *int64
	ResolutionDue      *int64
	ResponseDueGiven   *int64
	ResolutionDueGiven *int64
	Status             string
	Department         string
	Category           string
	Facts              []byte
	CreatedAt          int64
	UpdatedAt          int64
	Anonymous          bool
	Secret             bool
	Reporter           []byte // sealed
	ReporterKey        int64  // that it is sealed with; 0 = not sealed
	PhoneHash          []byte
	EmailHash          []byte
	ErasedAt           *int64
	ErasedWords        bool

	// What an older version wrote. They stand in no insert, and an update empties them.
	ReporterName  string
	ReporterPhone string
	ReporterEmail string
}

var complaintColumns = []string{
	"row_id", "id", "source", "external_id", "hash", "channel", "submitted_at", "reference", "title", "text",
	"address", "latitude", "longitude", "simulated",
	"suspect", "policy", "calendar", "response_due", "resolution_due", "response_due_given",
	"resolution_due_given", "status", "department", "category", "facts", "created_at", "updated_at",
	"anonymous", "secret", "reporter", "reporter_key", "phone_hash", "email_hash",
	"erased_at", "erased_words",
}

func (r *complaintRow) values(b *batch) {
	b.begin()
	b.number(r.RowID)
	for _, s := range [...]string{r.ID, r.Source, r.ExternalID, r.Hash, r.Channel} {
		b.text(s)
	}
	b.number(r.SubmittedAt)
	for _, s := range [...]string{r.Reference, r.Title, r.Text, r.Address} {
		b.text(s)
	}
	b.float(r.Latitude)
	b.float(r.Longitude)
	b.flag(r.Simulated)
	b.flag(r.Suspect)
	b.text(r.Policy)
	b.text(r.Calendar)
	for _, n := range [...]*int64{r.ResponseDue, r.ResolutionDue, r.ResponseDueGiven, r.ResolutionDueGiven} {
		b.optional(n)
	}
	b.text(r.Status)
	b.text(r.Department)
	b.text(r.Category)
	b.blob(r.Facts)
	b.number(r.CreatedAt)
	b.number(r.UpdatedAt)
	b.flag(r.Anonymous)
	b.flag(r.Secret)
	b.blob(r.Reporter)
	b.number(r.ReporterKey)
	b.blob(r.PhoneHash)
	b.blob(r.EmailHash)
	b.optional(r.ErasedAt)
	b.flag(r.ErasedWords)
}

// eventRow is a row of complaint_event.
type eventRow struct {
	bun.BaseModel `bun:"table:complaint_event,alias:e"`

	ID         int64 `bun:"id,pk"`
	Complaint  int64
	Kind       string
	OccurredAt int64
	RecordedAt int64
	SourceSeq  int64
	Department string
	Category   string
	District   string
	Priority   string
	Reason     string
	Rating     int
	Retracts   *int64
	Actor      string
	Text       string
	FromSource bool
}

var eventColumns = []string{
	"id", "complaint", "kind", "occurred_at", "recorded_at", "source_seq", "department", "category",
	"district", "priority", "reason", "rating", "retracts", "actor", "text", "from_source",
}

// event converts the row; an unknown kind is a fault of the database, written by
// a newer version.
func (r *eventRow) event() (city.Event, error) {
	kind, ok := city.ParseKind(r.Kind)
	if !ok {
		return city.Event{}, fmt.Errorf("event %d has the unknown kind %q", r.ID, r.Kind)
	}
	e := city.Event{
		ID: r.ID, Kind: kind, OccurredAt: city.Moment(r.OccurredAt), RecordedAt: city.Moment(r.RecordedAt),
		SourceSeq: r.SourceSeq, Department: r.Department, Category: r.Category, District: r.District,
		Priority: r.Priority, Reason: r.Reason, Rating: r.Rating, Actor: r.Actor, Text: r.Text,
	}
	if r.Retracts != nil {
		e.Retracts = *r.Retracts
	}
	return e, nil
}

// event adds a row of complaint_event.
func (b *batch) event(complaint int64, e *city.Event, fromSource bool) {
	b.begin()
	b.number(e.ID)
	b.number(complaint)
	b.text(e.Kind.String())
	b.number(int64(e.OccurredAt))
	b.number(int64(e.RecordedAt))
	b.number(e.SourceSeq)
	b.text(e.Department)
	b.text(e.Category)
	b.text(e.District)
	b.text(e.Priority)
	b.text(e.Reason)
	b.small(e.Rating)
	if e.Retracts == 0 {
		b.null()
	} else {
		b.number(e.Retracts)
	}
	b.text(e.Actor)
	b.text(e.Text)
	b.flag(fromSource)
}

var changeColumns = []string{"sequence", "complaint", "recorded_at", "facts", "first_event", "last_event"}

func moment(m city.Moment) *int64 {
	if m == 0 {
		return nil
	}
	n := int64(m)
	return &n
}

func orZero(n *int64) city.Moment {
	if n == nil {
		return 0
	}
	return city.Moment(*n)
}

// header and details convert the row back; the reporter is told by [Store.reporterOf].
func (r *complaintRow) header() (city.Header, error) {
	id, err := parseID(r.ID)
	return city.Header{
		ID: id, Source: r.Source, ExternalID: r.ExternalID, Channel: r.Channel,
		ResponseDue: orZero(r.ResponseDueGiven), ResolutionDue: orZero(r.ResolutionDueGiven), Simulated: r.Simulated,
	}, err
}

func (r *complaintRow) details() Details {
	return Details{
		Reference: r.Reference, Title: r.Title, Text: r.Text, Address: r.Address,
		Latitude: r.Latitude, Longitude: r.Longitude,
		Anonymous: r.Anonymous, Secret: r.Secret,
	}
}

// FormatID writes an ID as the API does.
func FormatID(id city.ID) string { return formatID(id) }

// formatID writes an ID as the database and the API do.
func formatID(id city.ID) string { return uuid.UUID(id).String() }

func parseID(s string) (city.ID, error) {
	id, err := uuid.Parse(s)
	if err != nil {
		return city.ID{}, fmt.Errorf("complaint id %q: %w", s, err)
	}
	return city.ID(id), nil
}

// nullable turns a nil pointer into a plain nil, which both drivers take as NULL.
func nullable[T any](p *T) any {
	if p == nil {
		return nil
	}
	return *p
}

func unlessZero(n int64) any {
	if n == 0 {
		return nil
	}
	return n
}
