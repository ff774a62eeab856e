package georeport

import (
	"strings"
	"time"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/intake"
	"github.com/tugu-city/tugu/server/internal/store"
)

// Format is the format of requests that were set aside: an XML element or a JSON object.
const Format = "open311"

// reader turns requests of one source into complaints.
type reader struct {
	source  *city.Source
	mapping *city.FileMapping
	read    func(values map[string]string, o store.Origin) (store.Record, *store.Aside)
}

func newReader(p *city.Profile, locate func(lat, lng float64) (string, bool), now func() time.Time, source *city.Source) *reader {
	r := &reader{source: source, mapping: source.File}
	if r.mapping == nil {
		r.mapping = city.GeoReportMapping()
		r.mapping.Zone = p.Zone
	}
	r.read = intake.FieldReader(p, locate, now, source, r.mapping)
	return r
}

// Reader reads single requests that were set aside, for operators who mend them.
func Reader(p *city.Profile, locate func(lat, lng float64) (string, bool), now func() time.Time) intake.Reader {
	return func(source *city.Source, o store.Origin) (store.Record, *store.Aside) {
		return newReader(p, locate, now, source).record(one(o.Raw), o)
	}
}

// record turns one request into a complaint, or says why it cannot.
func (r *reader) record(it item, o store.Origin) (store.Record, *store.Aside) {
	if it.fault != "" {
		return store.Record{}, &store.Aside{Source: r.source.Code, Origin: o, Reason: store.ReasonMalformed, Message: it.fault}
	}
	if status := r.mapping.Columns["status"]; status != "" {
		if _, known := r.mapping.Statuses[it.values[status]]; !known {
			if lower := strings.ToLower(it.values[status]); r.mapping.Statuses[lower].Kind != 0 {
				it.values[status] = lower
			}
		}
	}
	if g := r.source.Pull; g != nil {
		if code, ok := g.Categories[it.values["service_code"]]; ok {
			it.values["service_code"] = code
		}
	}
	record, aside := r.read(it.values, o)
	if aside != nil {
		return record, aside
	}
	if notes := it.values["status_notes"]; notes != "" {
		note(&record, notes)
	}
	return record, nil
}

// note keeps what the service says about the status: with the event that the status
// is, or as a note of its own where the request was submitted and nothing else.
func note(r *store.Record, text string) {
	last := &r.Events[len(r.Events)-1]
	if last.Kind == city.Submitted || last.Kind == city.Assigned {
		r.Events = append(r.Events, city.Event{Kind: city.Noted, OccurredAt: last.OccurredAt, Text: text})
		return
	}
	last.Text = text
}
