package intake

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/store"
)

// mapper turns the records of one file into complaints.
type mapper struct {
	profile *city.Profile
	source  *city.Source
	mapping *city.FileMapping
	columns *columns
	clock   clockReader
	words   words
	place   locator
	null    map[string]bool
	now     city.Moment
}

func newMapper(o *Options, source *city.Source, c *columns) *mapper {
	zone := source.File.Zone
	if zone == nil {
		zone = o.Profile.Zone
	}
	m := &mapper{
		profile: o.Profile, source: source, mapping: source.File, columns: c,
		clock: newClockReader(source.File.DateLayouts, zone),
		words: newWords(o.Profile, source.File), null: map[string]bool{"": true}, now: city.At(o.Now()),
	}
	for _, n := range source.File.Null {
		m.null[n] = true
	}
	m.clock.serials = c.serials
	m.place = newLocator(o.Profile, &m.words, source.File, o.Locate)
	return m
}

// entry is one record on its way through the mapper.
type entry struct {
	*mapper
	fields  []string
	odd     suspicion
	moments map[string]city.Moment
	record  store.Record
}

// momentFields are read in this order: the others are compared with the first.
var momentFields = []string{"submittedAt", "assignedAt", "respondedAt", "resolvedAt", "closedAt", "statusAt", "responseDue", "resolutionDue"}

// id returns the record's external id as far as it can be read.
func (m *mapper) id(fields []string) string {
	if i, ok := m.columns.at["externalId"]; ok && i < len(fields) {
		return strings.TrimSpace(fields[i])
	}
	return ""
}

// record reads one record of the file, or says why it cannot.
func (m *mapper) record(fields []string) (store.Record, suspicion, *fault) {
	if len(fields) != len(m.columns.names) {
		return store.Record{}, 0, &fault{reason: reasonFields, message: fmt.Sprintf(
			"the record has %d fields and the header %d; check its delimiters and quotes", len(fields), len(m.columns.names))}
	}
	e := entry{mapper: m, fields: fields, moments: make(map[string]city.Moment, len(momentFields))}
	for _, step := range []func() *fault{e.header, e.readMoments, e.submission, e.history, e.past} {
		if f := step(); f != nil {
			return store.Record{}, 0, f
		}
	}
	e.judge()
	return e.record, e.odd, nil
}

// value returns a field's value, "" where the file says that there is none.
func (e *entry) value(field string) string {
	if v := e.columns.value(e.fields, field); !e.null[v] {
		return v
	}
	return ""
}

func (e *entry) fault(r reason, field, format string, args ...any) *fault {
	return &fault{reason: r, field: field, column: e.columns.name(field), value: e.columns.value(e.fields, field), message: fmt.Sprintf(format, args...)}
}

func (e *entry) header() *fault {
	h, d := &e.record.Header, &e.record.Details
	h.Source = e.source.Code
	if h.ExternalID = e.value("externalId"); h.ExternalID == "" {
		return e.fault(reasonNoID, "externalId", "the record has no id; without one it could not be updated later")
	}
	h.Channel = e.source.Channel
	if word := e.value("channel"); word != "" {
		code, ok := e.words.channel(word)
		if !ok {
			return e.fault(reasonChannel, "channel", "the channel %s is unknown%s; add it to \"channels\" of the source in the profile", show(word), like(word, e.words.channels))
		}
		h.Channel = code
	}
	d.Reference, d.Title = e.value("reference"), e.value("title")
	d.Text, d.Address = e.value("text"), e.value("address")
	if edited := e.value("finalText"); edited != "" {
		d.Text = edited
	}
	d.ReporterName = e.value("reporter")
	return e.confidence()
}

// confidence reads what the citizen asked for. A word that is not understood is
// no reason to show what may be secret: the record is set aside.
func (e *entry) confidence() *fault {
	d := &e.record.Details
	for _, word := range strings.FieldsFunc(strings.ToLower(e.value("confidence")), func(r rune) bool { return strings.ContainsRune(",;/&+|", r) }) {
		switch strings.TrimSpace(word) {
		case "anonim", "anonymous":
			d.Anonymous = true
		case "rahasia", "secret", "confidential":
			d.Secret = true
		case "", "publik", "public", "normal", "terbuka", "biasa", "tidak":
		case "anonim dan rahasia", "rahasia dan anonim":
			d.Anonymous, d.Secret = true, true
		default:
			return e.fault(reasonConfidence, "confidence", "%s is neither Anonim nor Rahasia; correct it, so that nothing secret is shown", show(word))
		}
	}
	return nil
}

// like names words that resemble one, for an error.
func like[V any](word string, known map[string]V) string {
	hits := near(word, slices.Sorted(maps.Keys(known)))
	if len(hits) == 0 {
		return ""
	}
	for i := range hits {
		hits[i] = show(hits[i])
	}
	return " (similar: " + strings.Join(hits, ", ") + ")"
}

func (e *entry) readMoments() *fault {
	for _, field := range momentFields {
		text := e.value(field)
		if text == "" {
			continue
		}
		if clock := e.value("submittedTime"); clock != "" && field == "submittedAt" {
			text += " " + clock
		}
		r, ok, possible := e.clock.read(text)
		switch {
		case !ok:
			return e.fault(reasonMoment, field, "%s is not a moment in any of the layouts %s; correct it, or add its layout to \"dateLayouts\" of the source", show(text), strings.Join(e.mapping.DateLayouts, " | "))
		case !possible:
			return e.fault(reasonImpossible, field, "%s lies before %d or after %d; correct it, or list it under \"null\" of the source if it means that there is none", show(text), firstYear, lastYear)
		}
		at := r.first
		if t0 := e.moments["submittedAt"]; at < t0 && r.second >= t0 {
			at = r.second
		}
		e.moments[field] = at
		e.odd |= r.odd
	}
	if e.moments["submittedAt"] == 0 {
		return e.fault(reasonNoSubmission, "submittedAt", "the record does not say when it was submitted; no promise can be reckoned without it")
	}
	e.record.Header.ResponseDue = e.moments["responseDue"]
	e.record.Header.ResolutionDue = e.moments["resolutionDue"]
	return nil
}

// submission adds the submission and the hand-over to a department. A file that
// names a department without saying since when means from the beginning.
func (e *entry) submission() *fault {
	t0 := e.moments["submittedAt"]
	s := city.Event{Kind: city.Submitted, OccurredAt: t0, Category: e.category()}
	if word := e.value("priority"); word != "" {
		code, ok := e.words.priorities[fold(word)]
		if !ok {
			return e.fault(reasonPriority, "priority", "the priority %s is unknown%s; add it to \"priorities\" of the profile", show(word), like(word, e.words.priorities))
		}
		s.Priority = code
	}
	p := e.place.findIn(e.value("district"), e.value("kecamatan"), e.value("kelurahan"), e.value("latitude"), e.value("longitude"))
	s.District = p.district
	e.record.Details.Latitude, e.record.Details.Longitude = p.latitude, p.longitude
	e.odd |= p.odd
	e.add(s)
	department := ""
	if word := e.value("department"); word != "" {
		code, ok := e.mapping.Departments[word]
		if !ok {
			code, ok = e.words.department(word)
		}
		if !ok {
			known := maps.Clone(e.words.departments)
			maps.Copy(known, e.mapping.Departments)
			return e.fault(reasonDepartment, "department", "the department %s is unknown%s; add it to \"departments\" of the source or of the profile", show(word), like(word, known))
		}
		department = code
	}
	if at := e.moments["assignedAt"]; department != "" || at != 0 {
		if at == 0 && !e.seen() {
			at = t0
		}
		e.add(city.Event{Kind: city.Assigned, OccurredAt: at, Department: department})
	}
	return nil
}

// category returns the code of the record's category. A word that the profile
// does not know is kept: it stands in its own row, without a pillar.
func (e *entry) category() string {
	word := e.value("category")
	if word == "" {
		e.odd |= noCategory
		return ""
	}
	if _, ok := e.profile.Category(word); ok {
		return word
	}
	if code, ok := e.words.categories[fold(word)]; ok {
		return code
	}
	e.odd |= unknownCategory
	return word
}

func (e *entry) add(ev city.Event) { e.record.Events = append(e.record.Events, ev) }
