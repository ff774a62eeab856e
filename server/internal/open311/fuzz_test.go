package open311

import (
	"net/http"
	"net/url"
	"testing"
	"time"

	"github.com/tugu-city/tugu/server/city"
)

func fuzzService() *service {
	p := &city.Profile{Categories: []city.Category{{Item: city.Item{Code: "ROAD"}}}, Open311: city.Open311{Source: "S", Services: []city.Service{{
		Category: "ROAD", Attributes: []city.Attribute{{Code: "A", Datatype: city.TypeNumber}, {Code: "B", Datatype: city.TypeMany, Values: []city.Choice{{Key: "1", Name: "One"}}}},
	}}}}
	p.Index()
	return &service{Options: Options{Profile: p, Now: func() time.Time { return time.Unix(int64(t0), 0) }}, zone: time.UTC}
}

// FuzzSearch holds that every query is refused or asks for a bounded list.
func FuzzSearch(f *testing.F) {
	for _, q := range []string{
		"", "start_date=2025-01-01", "service_request_id=a,b", "status=open&page=2&page_size=3", "after=MS4x",
		"updated_after=2025-01-01T00:00:00+07:00&service_code=ROAD,NONE", "end_date=1970-01-01&page=99999",
	} {
		f.Add(q)
	}
	s := fuzzService()
	f.Fuzz(func(t *testing.T, query string) {
		find, err := s.search(&call{Request: &http.Request{URL: &url.URL{RawQuery: query}}, form: formatJSON})
		if err != nil {
			if code, _, known := statusOf(err); !known || code < 400 || code > 499 {
				t.Errorf("%q: %v", query, err)
			}
			return
		}
		l := find.listing
		if find.size < 1 || find.size > maxPage || l.Skip < 0 || l.Skip > maxSkip || len(find.ids) > maxIDs {
			t.Errorf("%q: %+v", query, find)
		}
		if !find.byID && !l.ByUpdate && (l.SubmittedFrom == 0 || l.SubmittedUntil != 0 && l.SubmittedUntil-l.SubmittedFrom > maxSpan+1) {
			t.Errorf("%q spans %d to %d", query, l.SubmittedFrom, l.SubmittedUntil)
		}
	})
}

// FuzzSubmit holds that every form is refused or makes a complaint of a known
// category with a place.
func FuzzSubmit(f *testing.F) {
	for _, form := range []string{
		"service_code=ROAD&lat=1&long=2&attribute[A]=3&attribute[B][]=1&attribute[B][]=1", "service_code=ROAD&address_string=x&media_url=https://a",
		"service_code=ROAD&lat=NaN&long=1e999", "attribute%5B=&attribute[A][]=",
	} {
		f.Add(form)
	}
	s := fuzzService()
	f.Fuzz(func(t *testing.T, text string) {
		form, err := url.ParseQuery(text)
		if err != nil {
			return
		}
		r, err := s.record(form)
		if err != nil {
			if code, _, known := statusOf(err); !known || code < 400 || code > 499 {
				t.Errorf("%q: %v", text, err)
			}
			return
		}
		d := r.Details
		if r.Events[0].Category != "ROAD" || d.Address == "" && (d.Latitude == nil || d.Longitude == nil) {
			t.Errorf("%q: %+v", text, r)
		}
	})
}
