package store

import (
	"math"
	"slices"
	"strings"

	"github.com/tugu-city/tugu/server/city"
)

// Limits of one record; a longer value is refused, never cut.
const (
	maxKey    = 500     // bytes of an external id: it is part of an index
	maxCode   = 200     // bytes of a code
	maxText   = 1 << 20 // bytes of any other text
	maxEvents = 10_000  // events of one record or one Append
)

// lastMoment is 2099-12-31T23:59:59Z: what is said to happen later is a mistake.
const lastMoment city.Moment = 4102444799

// clean returns s without NUL bytes and with invalid UTF-8 replaced, so that
// both databases keep the same text.
func clean(s string) string {
	if strings.IndexByte(s, 0) >= 0 {
		s = strings.ReplaceAll(s, "\x00", "")
	}
	return strings.ToValidUTF8(s, "\uFFFD")
}

// admit cleans every text of the record in place (events are copied first),
// reports as a *city.Error what the store cannot keep, and fills the hash.
func admit(r *Record) error {
	h, d := &r.Header, &r.Details
	for _, s := range [...]*string{
		&h.Source, &h.ExternalID, &h.Channel, &r.Hash,
		&d.Reference, &d.Title, &d.Text, &d.Address, &d.ReporterName, &d.ReporterPhone, &d.ReporterEmail,
	} {
		*s = clean(*s)
	}
	if d.Anonymous {
		d.ReporterName, d.ReporterPhone, d.ReporterEmail = "", "", ""
	}
	d.Latitude, d.Longitude = finite(d.Latitude), finite(d.Longitude)
	r.Events = tidyEvents(r.Events)
	if err := valid(r); err != nil {
		return err
	}
	if err := admitMessage(r); err != nil {
		return err
	}
	if r.Hash == "" {
		r.Hash = contentHash(r)
	}
	return nil
}

// admitMessage cleans what the record says of its conversation.
func admitMessage(r *Record) error {
	if r.Message == nil {
		return nil
	}
	m := *r.Message
	m.ID, m.Talk = clean(m.ID), clean(m.Talk)
	m.Replies = slices.Clone(m.Replies)
	for i := range m.Replies {
		m.Replies[i] = clean(m.Replies[i])
	}
	m.Follow = tidyEvents(m.Follow)
	r.Message = &m
	for _, id := range append([]string{m.ID, m.Talk}, m.Replies...) {
		if len(id) > maxKey {
			return city.FieldErrorf(city.CodeTooLarge, "externalId", "the id of a message may have at most %d bytes", maxKey)
		}
	}
	return validEvents(m.Follow)
}

func tidyEvents(events []city.Event) []city.Event {
	events = slices.Clone(events)
	for i := range events {
		e := &events[i]
		for _, s := range [...]*string{
			&e.Department, &e.Category, &e.District, &e.Priority, &e.Reason, &e.Actor, &e.Text,
		} {
			*s = clean(*s)
		}
		e.ID, e.RecordedAt = 0, 0
	}
	return events
}

func finite(f *float64) *float64 {
	if f == nil || math.IsNaN(*f) || math.IsInf(*f, 0) {
		return nil
	}
	return f
}

// valid reports what the store cannot keep of a cleaned record.
func valid(r *Record) error {
	h, d := &r.Header, &r.Details
	switch {
	case h.Source == "":
		return city.FieldErrorf(city.CodeInvalid, "source", "a complaint needs the code of its source")
	case len(h.ExternalID) > maxKey:
		return city.FieldErrorf(city.CodeTooLarge, "externalId", "an external id may have at most %d bytes", maxKey)
	case len(r.Hash) > maxKey:
		return city.FieldErrorf(city.CodeTooLarge, "hash", "a content hash may have at most %d bytes", maxKey)
	case h.ResponseDue < 0 || h.ResponseDue > lastMoment:
		return city.FieldErrorf(city.CodeInvalid, "responseDue", "a due moment lies between 1970 and 2099")
	case h.ResolutionDue < 0 || h.ResolutionDue > lastMoment:
		return city.FieldErrorf(city.CodeInvalid, "resolutionDue", "a due moment lies between 1970 and 2099")
	case len(h.Source) > maxCode || len(h.Channel) > maxCode:
		return city.FieldErrorf(city.CodeTooLarge, "source", "a code may have at most %d bytes", maxCode)
	}
	for _, t := range [...]struct{ field, text string }{
		{"reference", d.Reference},
		{"title", d.Title},
		{"text", d.Text},
		{"address", d.Address},
		{"reporter", d.ReporterName},
		{"reporter", d.ReporterPhone},
		{"reporter", d.ReporterEmail},
	} {
		if len(t.text) > maxText {
			return city.FieldErrorf(city.CodeTooLarge, t.field, "a text may have at most %d bytes", maxText)
		}
	}
	for i := range r.Events {
		if r.Events[i].Kind == city.Retracted {
			return city.FieldErrorf(city.CodeInvalid, "events", "a record states what happened; what it no longer states is retracted by itself")
		}
	}
	return validEvents(r.Events)
}

func validEvents(events []city.Event) error {
	if len(events) > maxEvents {
		return city.FieldErrorf(city.CodeTooLarge, "events", "a complaint may receive at most %d events at once", maxEvents)
	}
	for i := range events {
		e := &events[i]
		switch {
		case e.Kind.String() == "":
			return city.FieldErrorf(city.CodeInvalid, "kind", "there is no kind of event number %d", e.Kind)
		case e.OccurredAt > lastMoment:
			return city.FieldErrorf(city.CodeInvalid, "occurredAt", "the moment %s of %s lies after 2099", e.OccurredAt.Time().Format("2006-01-02"), e.Kind)
		case e.Kind == city.Rated && (e.Rating < 1 || e.Rating > 5):
			return city.FieldErrorf(city.CodeInvalid, "rating", "a rating is 1 to 5, not %d", e.Rating)
		case e.Kind != city.Rated && e.Rating != 0:
			return city.FieldErrorf(city.CodeInvalid, "rating", "only RATED carries a rating")
		case len(e.Text) > maxText || len(e.Actor) > maxText:
			return city.FieldErrorf(city.CodeTooLarge, "text", "a text may have at most %d bytes", maxText)
		}
		for _, code := range [...]string{e.Department, e.Category, e.District, e.Priority, e.Reason} {
			if len(code) > maxCode {
				return city.FieldErrorf(city.CodeTooLarge, "events", "a code may have at most %d bytes", maxCode)
			}
		}
	}
	return nil
}
