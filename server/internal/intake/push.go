package intake

import (
	"bytes"
	_ "embed"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
	"time"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/store"
	"golang.org/x/text/language"
	"golang.org/x/text/message"
)

// FormatPush is the format of records that a source sends by itself.
const FormatPush = "push"

// PushSchema is the JSON Schema of one record of FormatPush.
//
//go:embed push.schema.json
var PushSchema []byte

// compiledPush checks records; the schema is embedded and tested, so it compiles.
var compiledPush = func() *jsonschema.Schema {
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(PushSchema))
	if err != nil {
		panic(fmt.Sprintf("push.schema.json: %v", err))
	}
	c := jsonschema.NewCompiler()
	c.AssertFormat()
	if err := c.AddResource("push.json", doc); err != nil {
		panic(fmt.Sprintf("push.schema.json: %v", err))
	}
	return c.MustCompile("push.json")
}()

// pushed is a record that keeps to the schema.
type pushed struct {
	ExternalID, Event, OccurredAt         string
	Sequence                              int64
	Channel, Category, District, Priority string
	Department, Reason, Answer            string
	Rating                                int
	Reference, Title, Text, Address       string
	Latitude, Longitude                   *float64
	Anonymous, Secret                     bool
	Reporter                              struct{ Name, Phone, Email string }
}

// Translator turns what sources send by themselves into records.
type Translator struct {
	profile *city.Profile
	locate  func(lat, lng float64) (string, bool)
	words   map[string]*sourceWords
}

// sourceWords are what one source's words mean.
type sourceWords struct {
	source  *city.Source
	mapping *city.FileMapping
	words   words
	place   locator
}

// NewTranslator reads the profile's words; locate may be nil, see [Options].
func NewTranslator(p *city.Profile, locate func(lat, lng float64) (string, bool)) *Translator {
	t := &Translator{profile: p, locate: locate, words: map[string]*sourceWords{}}
	for i := range p.Sources {
		s := &p.Sources[i]
		f := s.File
		if f == nil {
			f = &city.FileMapping{}
		}
		w := &sourceWords{source: s, mapping: f, words: newWords(p, f)}
		w.place = newLocator(p, &w.words, f, locate)
		t.words[s.Code] = w
	}
	return t
}

// Read is the [Reader] of FormatPush.
func (t *Translator) Read(source *city.Source, o store.Origin) (store.Record, *store.Aside) {
	w := t.words[source.Code]
	refuse := func(id, field, why, text string) (store.Record, *store.Aside) {
		return store.Record{}, &store.Aside{Source: source.Code, Origin: o, ExternalID: id, Field: field, Reason: why, Message: text}
	}
	doc, err := jsonschema.UnmarshalJSON(strings.NewReader(o.Raw))
	if err != nil {
		return refuse("", "", store.ReasonNotJSON, "the record is not JSON; send it as the schema says")
	}
	id := ""
	if object, ok := doc.(map[string]any); ok {
		id, _ = object["externalId"].(string)
	}
	if err := compiledPush.Validate(doc); err != nil {
		field, text := schemaFault(err)
		return refuse(id, field, store.ReasonSchema, text)
	}
	var p pushed
	if err := json.Unmarshal([]byte(o.Raw), &p); err != nil {
		return refuse(id, "", store.ReasonSchema, "the record does not keep to the schema")
	}
	r, f := w.record(&p)
	if f != nil {
		a := store.Aside{Source: source.Code, Origin: o, ExternalID: id, Field: f.field, Reason: reasons[f.reason], Message: f.message}
		if f.value != "" {
			a.Value = show(f.value)
		}
		return store.Record{}, &a
	}
	r.Origin = o
	return r, nil
}

// schemaFault returns the first place that breaks the schema, and how. It quotes
// no value: values may be personal.
func schemaFault(err error) (field, text string) {
	var v *jsonschema.ValidationError
	if !errors.As(err, &v) {
		return "", "the record does not keep to the schema"
	}
	for len(v.Causes) > 0 {
		v = v.Causes[0]
	}
	field = strings.Join(v.InstanceLocation, ".")
	text = v.ErrorKind.LocalizedString(message.NewPrinter(language.English))
	// Texts of the library end with the value that was found.
	for _, sep := range []string{", but got ", ": got "} {
		if before, _, cutAt := strings.Cut(text, sep); cutAt {
			text = before
		}
	}
	if at := strings.IndexByte(text, '\''); at == 0 || strings.HasPrefix(text, "'") {
		if end := strings.LastIndexByte(text, '\''); end > 0 {
			text = "the value" + text[end+1:]
		}
	}
	return field, "the record does not keep to the schema: " + cut(text, 200)
}

// record turns what was pushed into a partial record.
func (w *sourceWords) record(p *pushed) (store.Record, *fault) {
	at, err := time.Parse(time.RFC3339, p.OccurredAt)
	if err != nil || !plausible(at.UTC().Year(), city.At(at)) {
		return store.Record{}, &fault{reason: reasonMoment, field: "occurredAt", message: fmt.Sprintf("is no moment between %d and %d; write it as 2026-11-24T14:37:00+07:00", firstYear, lastYear)}
	}
	kind, _ := city.ParseKind(p.Event)
	r := store.Record{Partial: true, Header: city.Header{Source: w.source.Code, ExternalID: p.ExternalID}}
	ev := city.Event{Kind: kind, OccurredAt: city.At(at), SourceSeq: p.Sequence, Rating: p.Rating, Reason: p.Reason, Text: p.Answer}
	if kind == city.Submitted {
		r.Header.Channel = w.source.Channel
		if p.Channel != "" {
			code, f := w.channel(p.Channel)
			if f != nil {
				return r, f
			}
			r.Header.Channel = code
		}
		r.Details = store.Details{
			Reference: p.Reference, Title: p.Title, Text: p.Text, Address: p.Address, Anonymous: p.Anonymous, Secret: p.Secret,
			ReporterName: p.Reporter.Name, ReporterPhone: p.Reporter.Phone, ReporterEmail: p.Reporter.Email,
		}
	}
	if kind == city.Submitted || kind == city.Classified {
		if f := w.classify(&r, &ev, p); f != nil {
			return r, f
		}
	}
	if kind == city.Assigned {
		code, f := w.department(p.Department)
		if f != nil {
			return r, f
		}
		ev.Department = code
	}
	r.Events = []city.Event{ev}
	return r, nil
}

func (w *sourceWords) channel(word string) (string, *fault) {
	if code, ok := w.words.channels[word]; ok {
		return code, nil
	}
	for _, code := range w.words.channels { // the codes themselves
		if code == word {
			return code, nil
		}
	}
	return "", &fault{reason: reasonChannel, field: "channel", value: word, message: fmt.Sprintf("the channel %s is unknown%s; add it to \"channels\" of the source in the profile", show(word), like(word, w.words.channels))}
}

func (w *sourceWords) department(word string) (string, *fault) {
	if code, ok := w.mapping.Departments[word]; ok {
		return code, nil
	}
	if code, ok := w.words.departments[fold(word)]; ok {
		return code, nil
	}
	return "", &fault{reason: reasonDepartment, field: "department", value: word, message: fmt.Sprintf("the department %s is unknown%s; add it to \"departments\" of the source or of the profile", show(word), like(word, w.words.departments))}
}

// classify sets category, priority and place.
func (w *sourceWords) classify(r *store.Record, ev *city.Event, p *pushed) *fault {
	if p.Category != "" {
		ev.Category = p.Category
		if code, ok := w.words.categories[fold(p.Category)]; ok {
			ev.Category = code
		}
	}
	if p.Priority != "" {
		code, ok := w.words.priorities[fold(p.Priority)]
		if !ok {
			return &fault{reason: reasonPriority, field: "priority", value: p.Priority, message: fmt.Sprintf("the priority %s is unknown%s; add it to \"priorities\" of the profile", show(p.Priority), like(p.Priority, w.words.priorities))}
		}
		ev.Priority = code
	}
	found := w.place.find(p.District, number(p.Latitude), number(p.Longitude))
	ev.District = found.district
	r.Details.Latitude, r.Details.Longitude = found.latitude, found.longitude
	return nil
}

func number(f *float64) string {
	if f == nil {
		return ""
	}
	return fmt.Sprint(*f)
}

// maxPushRecords bounds the records of one push.
const maxPushRecords = 1000

// splitPush returns the records of a body, each as it stands there.
func splitPush(body []byte) ([]json.RawMessage, error) {
	var list []json.RawMessage
	switch trimmed := bytes.TrimLeft(body, " \t\r\n"); {
	case len(trimmed) == 0:
		return nil, io.ErrUnexpectedEOF
	case trimmed[0] == '[':
		if err := json.Unmarshal(body, &list); err != nil {
			return nil, err
		}
	default:
		var object struct {
			Events *[]json.RawMessage `json:"events"`
		}
		if err := json.Unmarshal(body, &object); err != nil {
			return nil, err
		}
		if object.Events == nil {
			return []json.RawMessage{bytes.TrimSpace(body)}, nil
		}
		list = *object.Events
	}
	return list, nil
}
