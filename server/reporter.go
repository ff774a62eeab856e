package main

import (
	"context"
	"encoding/json"
	"fmt"
	"time"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/sealed"
	"github.com/tugu-city/tugu/server/internal/store"
)

// reporterCommand holds the commands about one reporter's data (UU 27/2022).
type reporterCommand struct {
	Export reporterExportCommand `cmd:"" help:"Write all that is known of a reporter as JSON: contact, complaints, what was written and done."`
	Erase  reporterEraseCommand  `cmd:"" help:"Erase it for good; figures stay what they are."`
}

// personFlags name one reporter.
type personFlags struct {
	cityFlags
	Phone  string `help:"Telephone number, in whatever spelling."`
	Email  string `help:"E-mail address."`
	Reason string `help:"Who asked, and why, without personal data: the audit log keeps it for ever." required:""`
}

// find returns the complaints of the person, of which there must be some.
func (c personFlags) find(ctx context.Context, s *store.Store) ([]*store.Complaint, []city.ID, error) {
	ids, err := s.Reporter(ctx, c.Phone, c.Email, store.MaxErase+1)
	if err != nil {
		return nil, nil, err
	}
	switch n := len(ids); {
	case n == 0:
		return nil, nil, city.Errorf(city.CodeNotFound, "no complaint is of this reporter; an anonymous one cannot be found")
	case n > store.MaxErase:
		return nil, nil, city.Errorf(city.CodeTooLarge, "more than %d complaints have this number or address: it is rather a system's than a person's; erase them by the API, by their ids", store.MaxErase)
	}
	found, err := s.Complaints(ctx, ids)
	return found, ids, err
}

// audit notes what is done, before anything is shown.
func (c personFlags) audit(ctx context.Context, s *store.Store, action string, ids []city.ID) error {
	e := keyAudit(action, c.Reason)
	for i, id := range ids {
		if i > 0 {
			e.Complaints += ","
		}
		e.Complaints += store.FormatID(id)
	}
	return s.AddAudit(ctx, e)
}

// reporterExportCommand gives out.
type reporterExportCommand struct{ personFlags }

// exported is a complaint as its reporter is given it.
type exported struct {
	ID          string          `json:"id"`
	Source      string          `json:"source"`
	Reference   string          `json:"reference"`
	Channel     string          `json:"channel"`
	Name        string          `json:"name,omitempty"`
	Phone       string          `json:"phone,omitempty"`
	Email       string          `json:"email,omitempty"`
	Title       string          `json:"title"`
	Text        string          `json:"text"`
	Address     string          `json:"address,omitempty"`
	Latitude    *float64        `json:"latitude,omitempty"`
	Longitude   *float64        `json:"longitude,omitempty"`
	SubmittedAt time.Time       `json:"submittedAt"`
	Status      string          `json:"status"`
	Events      []exportedEvent `json:"events"`
}

type exportedEvent struct {
	Kind       string    `json:"kind"`
	OccurredAt time.Time `json:"occurredAt"`
	Department string    `json:"department,omitempty"`
	Actor      string    `json:"actor,omitempty"`
	Text       string    `json:"text,omitempty"`
}

// Run implements the command.
func (c reporterExportCommand) Run(ctx context.Context, out *output) error {
	return withKeys(ctx, c.cityFlags, out, func(s *store.Store, _ *sealed.Keys) error {
		found, ids, err := c.find(ctx, s)
		if err != nil {
			return err
		}
		if err := c.audit(ctx, s, "reporter export", ids); err != nil {
			return err
		}
		list := make([]exported, len(found))
		for i, f := range found {
			d := &f.Details
			list[i] = exported{
				ID: store.FormatID(f.Header.ID), Source: f.Header.Source, Reference: d.Reference, Channel: f.Header.Channel,
				Name: d.ReporterName, Phone: d.ReporterPhone, Email: d.ReporterEmail, Title: d.Title, Text: d.Text, Address: d.Address,
				Latitude: d.Latitude, Longitude: d.Longitude, SubmittedAt: f.Facts.Submitted.Time().UTC(), Status: f.Course.Status.String(), Events: []exportedEvent{},
			}
			for _, e := range f.Events {
				list[i].Events = append(list[i].Events, exportedEvent{e.Kind.String(), e.OccurredAt.Time().UTC(), e.Department, e.Actor, e.Text})
			}
		}
		enc := json.NewEncoder(out.stdout)
		enc.SetIndent("", "  ")
		return enc.Encode(map[string]any{"complaints": list})
	})
}

// reporterEraseCommand erases.
type reporterEraseCommand struct {
	personFlags
	KeepWords bool `help:"Erase name, number and e-mail address alone, and keep title, text, address and remarks."`
}

// Run implements the command.
func (c reporterEraseCommand) Run(ctx context.Context, out *output) error {
	return withKeys(ctx, c.cityFlags, out, func(s *store.Store, _ *sealed.Keys) error {
		_, ids, err := c.find(ctx, s)
		if err != nil {
			return err
		}
		if err := c.audit(ctx, s, "reporter erase", ids); err != nil {
			return err
		}
		n, err := s.Erase(ctx, ids, !c.KeepWords)
		if err != nil {
			return err
		}
		_, err = fmt.Fprintf(out.stdout, "erased the reporter of %d complaint(s); figures stay what they are, and backups hold what they hold\n", n)
		return err
	})
}
