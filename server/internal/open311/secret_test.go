package open311

import (
	"net/http"
	"strings"
	"testing"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/store"
)

// TestSecretComplaints holds that what a citizen asked to be kept secret is shown to
// readers who ask for that complaint alone, whatever the profile publishes.
func TestSecretComplaints(t *testing.T) {
	tn := newTown(t, func(p *city.Profile) {
		p.Open311.Publish = []string{city.PublishDescription, city.PublishLocation, city.PublishAnswers}
	})
	lat, long := -7.98, 112.63
	results, err := tn.store.Import(t.Context(), []store.Record{{
		Header:  city.Header{Source: "SAMBAT", ExternalID: "s", Channel: "WEB"},
		Details: store.Details{Title: "Hush title", Text: "Hush words", Address: "Hush lane", Latitude: &lat, Longitude: &long, Secret: true},
		Events: []city.Event{
			{Kind: city.Submitted, OccurredAt: t0 - 10, Category: "ROAD", District: "KAUMAN"}, {Kind: city.Resolved, OccurredAt: t0 - 5, Text: "Hush answer"},
		},
	}})
	if err != nil || results[0].Err != nil {
		t.Fatal(err, results)
	}
	id := formatID(results[0].ID)
	for _, c := range []struct {
		path, bearer string
		shown, kind  bool
	}{
		{"requests.xml?extensions=true", "", false, false},
		{"requests/" + id + ".xml?extensions=true", "", false, false},
		{"requests.xml?service_request_id=" + id, "", false, false},
		{"servicerequestupdates.xml", "", false, false},
		{"requests.xml?extensions=true", token, false, true},
		{"servicerequestupdates.xml", token, false, false},
		{"requests/" + id + ".xml?extensions=true", token, true, true},
	} {
		a := tn.do(http.MethodGet, "/open311/v2/"+c.path, c.bearer, nil)
		if a.code != http.StatusOK || !strings.Contains(a.body, id) {
			t.Fatalf("%s: %d %s", c.path, a.code, a.body)
		}
		if got := strings.Contains(a.body, "Hush") || strings.Contains(a.body, "112.63"); got != c.shown {
			t.Errorf("%s, token %q: shown %v: %s", c.path, c.bearer, got, a.body)
		}
		if got := strings.Contains(a.body, "<service_code>ROAD"); got != c.kind {
			t.Errorf("%s, token %q: the kind is named: %v", c.path, c.bearer, got)
		}
	}
	if found := tn.list("/open311/v2/requests.json?service_code=ROAD", ""); len(found) != 0 {
		t.Errorf("a search by its kind finds it: %v", found)
	}
	if found := tn.list("/open311/v2/requests.json?service_code=ROAD", token); len(found) != 1 {
		t.Errorf("a reader's search by its kind finds %v", found)
	}
}
