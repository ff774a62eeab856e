package graph

import (
	"context"
	"math"
	"slices"
	"strings"

	"github.com/tugu-city/tugu/server/city"
)

// submit hands in a complaint. The same source, external id and text again returns the
// complaint that is there; another text is a conflict.
func (r *Resolver) submit(ctx context.Context, in ComplaintSubmitInput) (*ComplaintPayload, error) {
	viewer := viewerFrom(ctx)
	s, err := r.submission(in)
	if err != nil {
		return refused(err)
	}
	if len(viewer.Sources) > 0 && !slices.Contains(viewer.Sources, s.Source) {
		return refused(city.FieldErrorf(city.CodeForbidden, "source", "the token hands in for %s alone", strings.Join(viewer.Sources, ", ")))
	}
	s.Actor = viewer.Actor
	record, err := r.Complaints.Submit(ctx, s)
	if err != nil {
		return refused(err)
	}
	return r.withAccess(ctx, &ComplaintPayload{Complaint: r.complaint(ctx, record), UserErrors: []*UserError{}}), nil
}

// submission checks the input against the profile.
func (r *Resolver) submission(in ComplaintSubmitInput) (s Submission, err error) {
	s = Submission{
		Channel: in.Channel, Category: value(in.Category), Priority: value(in.Priority), ExternalID: value(in.ExternalID),
		Title: value(in.Title), Text: in.Text, Address: value(in.Address), At: r.now(),
		Latitude: in.Latitude, Longitude: in.Longitude, Reporter: reporter(in.Reporter), Anonymous: in.Anonymous, Secret: in.Secret,
	}
	if err := checkTexts(s); err != nil {
		return s, err
	}
	p := r.Profile
	for _, c := range []struct {
		field, code string
		codes       []string
	}{
		{"channel", s.Channel, codesOf(p.Channels, itemCode)},
		{"priority", s.Priority, codesOf(p.Priorities, itemCode)},
		{"district", value(in.District), codesOf(p.Districts, func(d *city.District) string { return d.Code })},
		{"source", value(in.Source), codesOf(p.Sources, func(s *city.Source) string { return s.Code })},
	} {
		if c.code == "" && c.field != "channel" {
			continue
		}
		if err := known(c.field, c.code, c.codes); err != nil {
			return s, err
		}
	}
	if _, ok := p.Category(s.Category); s.Category != "" && !ok {
		return s, known("category", s.Category, codesOf(p.Categories, func(c *city.Category) string { return c.Code }))
	}
	s.Source = r.sourceOf(value(in.Source), s.Channel)
	s.District, err = r.districtOf(in)
	return s, err
}

// sourceOf returns the source given, or the first that has the channel, or the first.
func (r *Resolver) sourceOf(given, channel string) string {
	list := r.Profile.Sources
	if given != "" || len(list) == 0 {
		return given
	}
	i := slices.IndexFunc(list, func(s city.Source) bool { return s.Channel == channel })
	return list[max(i, 0)].Code
}

// districtOf finds the district of the coordinates, or takes the given one.
func (r *Resolver) districtOf(in ComplaintSubmitInput) (string, error) {
	lat, lon := in.Latitude, in.Longitude
	if (lat == nil) != (lon == nil) {
		return "", city.FieldErrorf(city.CodeInvalid, "latitude", "give latitude and longitude together, or neither")
	}
	if lat != nil {
		if math.IsNaN(*lat) || math.Abs(*lat) > 90 {
			return "", city.FieldErrorf(city.CodeInvalid, "latitude", "lies between -90 and 90 degrees, not %v", *lat)
		}
		if math.IsNaN(*lon) || math.Abs(*lon) > 180 {
			return "", city.FieldErrorf(city.CodeInvalid, "longitude", "lies between -180 and 180 degrees, not %v", *lon)
		}
		if r.Locate != nil {
			if code, ok := r.Locate(*lat, *lon); ok {
				return code, nil
			}
		}
	}
	return value(in.District), nil
}

func reporter(in *ReporterInput) Reporter {
	if in == nil {
		return Reporter{}
	}
	return Reporter{Name: value(in.Name), Phone: value(in.Phone), Email: value(in.Email)}
}

func checkTexts(s Submission) error {
	for _, t := range []struct {
		field, text string
		least, most int
	}{
		{"text", s.Text, 1, maxText},
		{"title", s.Title, 0, maxTitle},
		{"address", s.Address, 0, maxAddress},
		{"externalId", s.ExternalID, 0, maxCode},
		{"category", s.Category, 0, maxCode},
		{"reporter.name", s.Reporter.Name, 0, maxName},
		{"reporter.phone", s.Reporter.Phone, 0, maxName},
		{"reporter.email", s.Reporter.Email, 0, maxName},
	} {
		if err := checkText(t.field, t.text, t.least, t.most); err != nil {
			return err
		}
	}
	return nil
}
