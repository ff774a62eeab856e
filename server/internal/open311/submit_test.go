package open311

import (
	"encoding/xml"
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/store"
)

func TestDiscoveryAndServices(t *testing.T) {
	tn := newTown(t)
	for _, path := range []string{"/open311/discovery.xml", "/open311/v2/discovery.xml"} {
		var d struct {
			Contact   string `xml:"contact"`
			Endpoints []struct {
				Specification string   `xml:"specification"`
				URL           string   `xml:"url"`
				Type          string   `xml:"type"`
				Formats       []string `xml:"formats>format"`
			} `xml:"endpoints>endpoint"`
		}
		a := tn.do(http.MethodGet, path, "", nil)
		if err := xml.Unmarshal([]byte(a.body), &d); err != nil || len(d.Endpoints) != 1 || d.Contact != "Call <311> & ask" ||
			d.Endpoints[0].URL != tn.server.URL+"/open311/v2" || len(d.Endpoints[0].Formats) != 2 {
			t.Errorf("%v %s", err, a.body)
		}
	}
	want := []map[string]any{
		{"service_code": "ROAD", "service_name": "Nama ROAD", "description": "Holes", "metadata": true, "type": "realtime", "keywords": "hole, asphalt", "group": "Nama LIVING"},
		{"service_code": "WASTE", "service_name": "Nama WASTE", "description": nil, "metadata": false, "type": "realtime", "keywords": nil, "group": nil},
		{"service_code": "ABUSE", "service_name": "Nama ABUSE", "description": nil, "metadata": false, "type": "realtime", "keywords": nil, "group": "Nama LIVING"},
	}
	if diff := cmp.Diff(want, tn.list("/open311/v2/services.json", "")); diff != "" {
		t.Errorf("(-want +have)\n%s", diff)
	}
	a := tn.do(http.MethodGet, "/open311/v2/services/ROAD.xml", "", nil)
	var d struct {
		Code       string `xml:"service_code"`
		Attributes []struct {
			Variable bool   `xml:"variable"`
			Code     string `xml:"code"`
			Datatype string `xml:"datatype"`
			Required bool   `xml:"required"`
			Order    int    `xml:"order"`
			Values   []struct {
				Key  string `xml:"key"`
				Name string `xml:"name"`
			} `xml:"values>value"`
		} `xml:"attributes>attribute"`
	}
	if err := xml.Unmarshal([]byte(a.body), &d); err != nil || d.Code != "ROAD" || len(d.Attributes) != 5 || d.Attributes[0].Variable ||
		!d.Attributes[1].Required || d.Attributes[1].Order != 2 || len(d.Attributes[1].Values) != 2 || d.Attributes[1].Values[1].Name != "Large" {
		t.Errorf("%v %s", err, a.body)
	}
	if a := tn.do(http.MethodGet, "/open311/v2/services/WASTE.json", "", nil); strings.TrimSpace(a.body) != `{"service_code":"WASTE","attributes":[]}` {
		t.Errorf("%s", a.body)
	}
}

func road(more ...string) url.Values {
	form := url.Values{
		"api_key": {token}, "jurisdiction_id": {"test.go.id"}, "service_code": {"ROAD"}, "lat": {"-7.98"}, "long": {"112.63"},
		"description": {"A hole"}, "attribute[SIZE]": {"L"}, "first_name": {"Sari"}, "last_name": {"W"}, "email": {"s@example.org"},
		"phone": {"0812"}, "device_id": {"d"}, "account_id": {"a"}, "media_url": {"https://example.org/1.jpg"},
	}
	for i := 0; i < len(more); i += 2 {
		if more[i+1] == "" {
			form.Del(more[i])
		} else {
			form[more[i]] = strings.Split(more[i+1], "|")
		}
	}
	return form
}

func TestSubmit(t *testing.T) {
	tn := newTown(t)
	a := tn.do(http.MethodPost, "/open311/v2/requests.json", "", road("attribute[HURT][]", "1|2", "attribute[DEEP]", "12.5", "address_string", "Jl. Ijen"))
	if a.code != http.StatusOK {
		t.Fatalf("%d %s", a.code, a.body)
	}
	said := decode(t, a.body)[0]
	id, ok := parseID(fmt.Sprint(said["service_request_id"]))
	if !ok || said["service_notice"] != "Within 7 days" || said["token"] != nil {
		t.Fatalf("%v", said)
	}
	c, err := tn.store.Complaints(t.Context(), []city.ID{id})
	if err != nil || c[0] == nil {
		t.Fatal(err)
	}
	lat, long := -7.98, 112.63
	want := store.Details{
		Reference: c[0].Header.ExternalID, Text: "A hole\n\nHow large?: Large\nWho is hurt?: Walkers, Riders\nHow deep (cm)?: 12.5\n\nhttps://example.org/1.jpg",
		Address: "Jl. Ijen", Latitude: &lat, Longitude: &long, ReporterName: "Sari W", ReporterPhone: "0812", ReporterEmail: "s@example.org",
	}
	if diff := cmp.Diff(want, c[0].Details); diff != "" {
		t.Errorf("(-want +have)\n%s", diff)
	}
	if h := c[0].Header; h.Source != "OPEN311" || h.Channel != "API" || c[0].Facts.Submitted != t0 || c[0].Course.District != "KAUMAN" || c[0].Course.Category != "ROAD" {
		t.Errorf("%+v %+v", h, c[0].Course)
	}
}

func TestSubmitRefuses(t *testing.T) {
	tn := newTown(t)
	for _, test := range []struct {
		form url.Values
		code int
		says string
	}{
		{road("api_key", ""), 403, "api_key"},
		{road("api_key", "wrong"), 403, "api_key"},
		{road("jurisdiction_id", "boston.gov"), 404, "jurisdiction_id"},
		{road("service_code", ""), 400, "service_code"},
		{road("service_code", "TREES"), 404, "TREES"},
		{road("lat", ""), 400, "lat"},
		{road("lat", "NaN"), 400, "lat"},
		{road("lat", "", "long", "", "address_id", "7"), 400, "address_string"},
		{road("long", "181"), 400, "long"},
		{road("attribute[SIZE]", ""), 400, "attribute[SIZE]"},
		{road("attribute[SIZE]", "XXL"), 400, "XXL"},
		{road("attribute[SIZE]", "S|L"), 400, "one value"},
		{road("attribute[NOTE]", "x"), 400, "attribute[NOTE]"},
		{road("attribute[OTHER]", "x"), 400, "attribute[OTHER]"},
		{road("attribute[", "x"), 400, "attribute["},
		{road("attribute[DEEP]", "deep"), 400, "not a number"},
		{road("attribute[SEEN]", "then"), 400, "not a moment"},
		{road("media_url", "javascript:alert(1)"), 400, "media_url"},
		{road("description", strings.Repeat("é", 4001)), 400, "4000"},
		{road("description", "\xff"), 400, "UTF-8"},
		{road("description", strings.Repeat("x", maxBody)), 400, "bytes"},
	} {
		for _, form := range []string{"json", "xml"} {
			a := tn.do(http.MethodPost, "/open311/v2/requests."+form, "", test.form)
			if a.code != test.code || !strings.Contains(a.body, test.says) {
				t.Errorf("%s: %d %s, want %d and %q", form, a.code, a.body, test.code, test.says)
			}
		}
	}
	r, err := http.NewRequestWithContext(t.Context(), http.MethodPost, tn.server.URL+"/open311/v2/requests.json", strings.NewReader("{}"))
	if err != nil {
		t.Fatal(err)
	}
	r.Header.Set("Content-Type", "application/json")
	if a := tn.send(r); a.code != http.StatusBadRequest {
		t.Errorf("JSON: %d %s", a.code, a.body)
	}
	if n := len(tn.list("/open311/v2/requests.json", "")); n != 0 {
		t.Errorf("%d requests were written", n)
	}
}

func TestTokensAndKeys(t *testing.T) {
	tn := newTown(t, func(p *city.Profile) { p.Open311.Tokens = true })
	post := func(key string, form url.Values) reply {
		r, err := http.NewRequestWithContext(t.Context(), http.MethodPost, tn.server.URL+"/open311/v2/requests.json", strings.NewReader(form.Encode()))
		if err != nil {
			t.Fatal(err)
		}
		r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
		r.Header.Set("Idempotency-Key", key)
		return tn.send(r)
	}
	first, again := post("k1", road()), post("k1", road())
	if first.code != 200 || first.body != again.body {
		t.Fatalf("%d %s %s", first.code, first.body, again.body)
	}
	said := decode(t, first.body)[0]
	if said["service_request_id"] != nil || said["token"] == nil {
		t.Fatalf("%v", said)
	}
	found := tn.list(fmt.Sprintf("/open311/v2/tokens/%v.json", said["token"]), "")
	if len(found) != 1 || found[0]["token"] != said["token"] {
		t.Fatalf("%v", found)
	}
	list := ids(tn.list("/open311/v2/requests.json", ""))
	if len(list) != 1 || list[0] != found[0]["service_request_id"] {
		t.Errorf("%v, want %v", list, found)
	}
	if a := post("k1", road("description", "Another hole")); a.code != http.StatusBadRequest || !strings.Contains(a.body, "Idempotency-Key") {
		t.Errorf("other words by the same key: %d %s", a.code, a.body)
	}
	if a := post(strings.Repeat("k", 256), road()); a.code != http.StatusBadRequest {
		t.Errorf("a long key: %d", a.code)
	}
}

func TestCityThatTakesNone(t *testing.T) {
	tn := newTown(t, func(p *city.Profile) { p.Open311.Source = "" })
	if a := tn.do(http.MethodPost, "/open311/v2/requests.json", token, road("api_key", "")); a.code != http.StatusBadRequest || !strings.Contains(a.body, "takes no new requests") {
		t.Errorf("%d %s", a.code, a.body)
	}
}
