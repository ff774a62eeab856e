package open311

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"math"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/google/uuid"
	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/store"
)

// Limits of the fields of a new request, in characters.
var maxFields = map[string]int{
	"description": 4000, "address_string": 500, "email": 200, "phone": 200, "first_name": 100, "last_name": 100, "media_url": 2000,
}

type created struct {
	ID      text `json:"service_request_id,omitempty" xml:"service_request_id,omitempty"`
	Token   text `json:"token,omitempty" xml:"token,omitempty"`
	Notice  text `json:"service_notice" xml:"service_notice"`
	Account text `json:"account_id" xml:"account_id"`
	// With these the citizen sees the request's own page. They go beyond the specification
	// and open what is personal: who does not ask for extensions is not told them.
	Reference string `json:"reference,omitempty" xml:"reference,omitempty"`
	Secret    string `json:"secret,omitempty" xml:"secret,omitempty"`
	Status    string `json:"status_url,omitempty" xml:"status_url,omitempty"`
}

// badForm says why a form cannot be read.
func badForm(err error) error {
	var large *http.MaxBytesError
	if errors.As(err, &large) {
		return city.Errorf(city.CodeTooLarge, "a request may have at most %d bytes", maxBody)
	}
	return city.Errorf(city.CodeInvalid, "the body is not a form: it breaks off, or its percent signs or separators are wrong")
}

// submit takes a new request.
func (s *service) submit(c *call) error {
	form, err := s.form(c, func(a Access) bool { return a.Write })
	if err != nil {
		return err
	}
	if s.Profile.Open311.Source == "" {
		return city.Errorf(city.CodeInvalid, "this service takes no new requests; hand the complaint in as discovery's contact says")
	}
	r, err := s.record(form)
	if err != nil {
		return err
	}
	if r.Header.ExternalID, err = externalID(c.Header.Get("Idempotency-Key")); err != nil {
		return err
	}
	id, err := s.hand(c, r)
	if err != nil {
		return err
	}
	answer := created{Notice: text(s.Profile.Open311.Service(form.Get("service_code")).Notice)}
	if s.Profile.Open311.Tokens {
		answer.Token = text(r.Header.ExternalID)
	} else {
		answer.ID = text(formatID(id))
	}
	if s.Issue != nil && wantsMore(c.Form) {
		// The request is written: without a secret the answer is still the answer.
		if given, err := s.Issue(c.Context(), id); err != nil {
			s.Log.ErrorContext(c.Context(), "a request got no secret", "error", err)
		} else {
			answer.Reference, answer.Secret, answer.Status = given.Reference, given.Secret, given.Link
		}
	}
	out := c.begin(http.StatusOK, "service_requests")
	out.item("request", answer)
	out.end()
	return nil
}

// externalID names the new request in its source: by the client's key, so that a
// repetition is known, or at random.
func externalID(key string) (string, error) {
	if key == "" {
		return uuid.NewString(), nil
	}
	if len(key) > 255 {
		return "", city.FieldErrorf(city.CodeTooLarge, "Idempotency-Key", "takes at most 255 characters")
	}
	sum := sha256.Sum256([]byte(key))
	return hex.EncodeToString(sum[:16]), nil
}

// hand writes the complaint. The same key and words again return the complaint that
// is there, as after an answer that was lost.
func (s *service) hand(c *call, r store.Record) (city.ID, error) {
	result, err := s.Store.Submit(c.Context(), r)
	if city.CodeOf(err) != city.CodeConflict {
		return result.ID, err
	}
	known, find := s.Store.ByReference(c.Context(), r.Header.Source, r.Header.ExternalID)
	switch {
	case find != nil:
		return city.ID{}, errors.Join(err, find)
	case known.Details.Text != r.Details.Text || known.Details.Address != r.Details.Address || known.Course.Category != r.Events[0].Category:
		return city.ID{}, city.FieldErrorf(city.CodeConflict, "Idempotency-Key", "was sent before with another request; give a new request a key of its own")
	}
	return known.Header.ID, nil
}

// record reads the form.
func (s *service) record(form url.Values) (store.Record, error) {
	var r store.Record
	for name, most := range maxFields {
		if v := form.Get(name); utf8.RuneCountInString(v) > most {
			return r, city.FieldErrorf(city.CodeTooLarge, name, "takes at most %d characters", most)
		} else if !utf8.ValidString(v) {
			return r, city.FieldErrorf(city.CodeInvalid, name, "is not UTF-8")
		}
	}
	code := form.Get("service_code")
	if code == "" {
		return r, city.FieldErrorf(city.CodeInvalid, "service_code", "was not provided; see services.xml")
	}
	if _, ok := s.Profile.Category(code); !ok {
		return r, city.FieldErrorf(city.CodeNotFound, "service_code", "%q was not found; see services.xml", cut(code))
	}
	answers, err := answers(s.Profile.Open311.Service(code).Attributes, form, s.zone)
	if err != nil {
		return r, err
	}
	source := s.Profile.Open311.Source
	r.Header.Source = source
	if of := s.Profile.Source(source); of != nil {
		r.Header.Channel = of.Channel
	}
	d := &r.Details
	d.Text = words(form.Get("description"), answers, form.Get("media_url"))
	d.Address = strings.TrimSpace(form.Get("address_string"))
	d.ReporterName = strings.TrimSpace(form.Get("first_name") + " " + form.Get("last_name"))
	d.ReporterEmail, d.ReporterPhone = strings.TrimSpace(form.Get("email")), strings.TrimSpace(form.Get("phone"))
	if err := mediaURL(form.Get("media_url")); err != nil {
		return r, err
	}
	event := city.Event{Kind: city.Submitted, OccurredAt: city.At(s.Now()), Category: code, Actor: "open311"}
	if event.District, err = s.place(form, d); err != nil {
		return r, err
	}
	r.Events = []city.Event{event}
	return r, nil
}

// words joins what the citizen said: nothing of it is lost, and the store has one text.
func words(description string, answers []string, media string) string {
	parts := make([]string, 0, 3)
	if d := strings.TrimSpace(description); d != "" {
		parts = append(parts, d)
	}
	if len(answers) > 0 {
		parts = append(parts, strings.Join(answers, "\n"))
	}
	if media != "" {
		parts = append(parts, media)
	}
	return strings.Join(parts, "\n\n")
}

func mediaURL(given string) error {
	if given == "" {
		return nil
	}
	if u, err := url.Parse(given); err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Host == "" {
		return city.FieldErrorf(city.CodeInvalid, "media_url", "is not an address that begins with https:// or http://")
	}
	return nil
}

// place reads where it is: coordinates, or an address in words.
func (s *service) place(form url.Values, d *store.Details) (district string, err error) {
	lat, long := form.Get("lat"), form.Get("long")
	if lat == "" && long == "" {
		if d.Address == "" {
			return "", city.FieldErrorf(city.CodeInvalid, "lat", "no place was provided: give lat and long, or address_string (address_id is not resolved here)")
		}
		return "", nil
	}
	if d.Latitude, err = coordinate("lat", lat, 90); err != nil {
		return "", err
	}
	if d.Longitude, err = coordinate("long", long, 180); err != nil {
		return "", err
	}
	if s.Locate != nil {
		district, _ = s.Locate(*d.Latitude, *d.Longitude)
	}
	return district, nil
}

func coordinate(name, given string, most float64) (*float64, error) {
	v, err := strconv.ParseFloat(given, 64)
	if err != nil || math.IsNaN(v) || math.Abs(v) > most {
		return nil, city.FieldErrorf(city.CodeInvalid, name, "%q is not a number of degrees from %v to %v; lat and long go together", cut(given), -most, most)
	}
	return &v, nil
}
