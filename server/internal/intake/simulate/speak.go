package simulate

import (
	"context"
	"encoding/json"
	"fmt"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/intake"
	"github.com/tugu-city/tugu/server/internal/store"
)

// said is a record as sources send it by themselves; see push.schema.json.
type said struct {
	ExternalID string   `json:"externalId"`
	Event      string   `json:"event"`
	OccurredAt string   `json:"occurredAt"`
	Sequence   int64    `json:"sequence,omitempty"`
	Channel    string   `json:"channel,omitempty"`
	Category   string   `json:"category,omitempty"`
	District   string   `json:"district,omitempty"`
	Priority   string   `json:"priority,omitempty"`
	Department string   `json:"department,omitempty"`
	Reason     string   `json:"reason,omitempty"`
	Answer     string   `json:"answer,omitempty"`
	Rating     int      `json:"rating,omitempty"`
	Reference  string   `json:"reference,omitempty"`
	Title      string   `json:"title,omitempty"`
	Text       string   `json:"text,omitempty"`
	Address    string   `json:"address,omitempty"`
	Latitude   *float64 `json:"latitude,omitempty"`
	Longitude  *float64 `json:"longitude,omitempty"`
}

// saying is the record of one event of a complaint.
func (s *stream) saying(h *city.Header, d *store.Details, e *city.Event) said {
	out := said{
		ExternalID: h.ExternalID, Event: e.Kind.String(), OccurredAt: e.OccurredAt.In(s.Profile.Zone).Format("2006-01-02T15:04:05Z07:00"), Sequence: s.said,
		Category: e.Category, District: e.District, Priority: e.Priority, Department: e.Department, Reason: e.Reason, Answer: e.Text, Rating: e.Rating,
	}
	s.said++
	if e.Kind == city.Submitted {
		out.Channel, out.Reference, out.Title, out.Text, out.Address = h.Channel, d.Reference, d.Title, d.Text, d.Address
		out.Latitude, out.Longitude = d.Latitude, d.Longitude
	}
	return out
}

// hand hands a record in as its source would: by its schema, read by the translator of
// what sources send, through the one door. The mark of a simulation is the one thing
// that no source can say.
func (s *stream) hand(ctx context.Context, source string, what said) (store.Result, error) {
	raw, err := json.Marshal(what)
	if err != nil {
		return store.Result{}, err
	}
	record, aside := s.Read(s.Profile.Source(source), store.Origin{Format: intake.FormatPush, Raw: string(raw)})
	d := store.Delivery{}
	if aside != nil {
		d.Aside = []store.Aside{*aside}
	} else {
		record.Header.Simulated = true
		for i := range record.Events {
			record.Events[i].Actor = actor
		}
		d.Records = []store.Record{record}
	}
	receipt, err := s.door.Receive(ctx, d)
	if err != nil {
		return store.Result{}, fmt.Errorf("hand in: %w", err)
	}
	return append(receipt.Results, receipt.Aside...)[0], nil
}
