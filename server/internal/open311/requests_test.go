package open311

import (
	"encoding/xml"
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"testing"

	"github.com/tugu-city/tugu/server/city"
)

func ids(list []map[string]any) []string {
	out := []string{}
	for _, one := range list {
		out = append(out, fmt.Sprint(one["service_request_id"]))
	}
	return out
}

func TestRequestForEveryoneAndForReaders(t *testing.T) {
	tn := newTown(t)
	answered := []city.Event{
		{Kind: city.Assigned, OccurredAt: t0 - 50, Department: "DPU"},
		{Kind: city.Resolved, OccurredAt: t0 - 40, Text: "Sari, it is mended"},
	}
	plain := formatID(tn.add("a", "ROAD", t0-100, answered...))
	hidden := formatID(tn.add("b", "ABUSE", t0-90, answered...))
	once := formatID(tn.add("c", "ABUSE", t0-80, city.Event{Kind: city.Classified, OccurredAt: t0 - 70, Category: "WASTE"}))

	one := func(id, bearer string) map[string]any {
		return tn.list("/open311/v2/requests/"+id+".json?extensions=true", bearer)[0]
	}
	want := func(got map[string]any, fields map[string]any) {
		t.Helper()
		for name, v := range fields {
			if got[name] != v {
				t.Errorf("%s = %v, want %v", name, got[name], v)
			}
		}
	}
	want(one(plain, ""), map[string]any{
		"status": "closed", "service_code": "ROAD", "service_name": "Nama ROAD", "agency_responsible": "Nama DPU",
		"service_notice": "Within 7 days", "requested_datetime": "2025-11-29T08:58:20+07:00", "updated_datetime": "2025-11-29T08:59:20+07:00",
		"expected_datetime": "2025-12-06T08:58:20+07:00", "description": nil, "address": nil, "lat": nil, "long": nil, "status_notes": nil,
	})
	want(one(plain, token), map[string]any{
		"description": "Words of a", "address": "Jl. Ijen 4", "lat": -7.98, "long": 112.63, "status_notes": "Sari, it is mended",
	})
	extended, ok := one(plain, token)["extended_attributes"].(map[string]any)
	if !ok {
		t.Fatal("no extended_attributes")
	}
	want(extended, map[string]any{
		"reference": "a", "status": "RESOLVED", "title": "Title a", "district": "KLOJEN", "subdistrict": "KAUMAN", "sensitive": false,
	})
	for _, id := range []string{hidden, once} {
		want(one(id, ""), map[string]any{
			"service_code": "NONE", "agency_responsible": nil, "service_notice": nil, "description": nil, "address": nil, "lat": nil,
		})
	}
	want(one(hidden, token), map[string]any{"service_code": "ABUSE", "description": "Words of b"})
	want(one(once, token), map[string]any{"service_code": "WASTE"})
}

// TestPublishedFieldsAndHiddenOnes holds that what the profile publishes of
// complaints is never published of hidden ones, and that nobody sees a reporter.
func TestPublishedFieldsAndHiddenOnes(t *testing.T) {
	tn := newTown(t, func(p *city.Profile) {
		p.Open311.Publish = []string{city.PublishDescription, city.PublishLocation, city.PublishAnswers}
	})
	answered := city.Event{Kind: city.Responded, OccurredAt: t0, Text: "On our way"}
	tn.add("open", "ROAD", t0-9, answered)
	tn.add("secret", "ABUSE", t0-8, answered)
	for _, form := range []string{"json", "xml"} {
		for _, bearer := range []string{"", token} {
			for _, path := range []string{"requests.", "servicerequestupdates."} {
				a := tn.do(http.MethodGet, "/open311/v2/"+path+form+"?extensions=true", bearer, nil)
				for _, personal := range []string{"Reporter", "0812345", "example.org"} {
					if strings.Contains(a.body, personal) {
						t.Errorf("%s%s shows %s: %s", path, form, personal, a.body)
					}
				}
				seen := bearer != "" || path != "requests."
				if got := strings.Contains(a.body, "Words of secret"); path == "requests." && got != seen {
					t.Errorf("%s%s, token %q: the hidden words are there: %v", path, form, bearer, got)
				}
				if path == "requests." && !strings.Contains(a.body, "Words of open") {
					t.Errorf("published words are missing: %s", a.body)
				}
				if want := map[string]int{"": 1, token: 2}[bearer]; strings.Count(a.body, "On our way") != want {
					t.Errorf("%s%s, token %q: answers: %s", path, form, bearer, a.body)
				}
				if want := map[string]int{"": 1, token: 2}[bearer]; path == "requests." && strings.Count(a.body, "Jl. Ijen") != want {
					t.Errorf("%s%s, token %q: addresses: %s", path, form, bearer, a.body)
				}
			}
		}
	}
}

func TestSearch(t *testing.T) {
	tn := newTown(t)
	a := formatID(tn.add("a", "ROAD", t0-100*city.Day))
	b := formatID(tn.add("b", "ROAD", t0-90*city.Day))
	tn.clock.Add(10)
	c := formatID(tn.add("c", "WASTE", t0-2*city.Day, city.Event{Kind: city.Closed, OccurredAt: t0}))
	d := formatID(tn.add("d", "ABUSE", t0-city.Day))
	e := formatID(tn.add("e", "", t0))
	tn.clock.Store(int64(t0))
	for _, test := range []struct {
		query string
		want  []string
	}{
		{"", []string{e, d, c, b}},
		{"service_code=ROAD", []string{b}},
		{"service_code=ROAD,NONE", []string{e, b}},
		{"status=open", []string{e, d, b}},
		{"status=closed", []string{c}},
		{"status=open,closed", []string{e, d, c, b}},
		{"start_date=2025-08-21T09:00:00%2B07:00", []string{b, a}},
		{"start_date=2025-08-21T09:00:00+07:00", []string{b, a}}, // a plus sign that was not escaped
		{"start_date=2025-11-28", []string{e, d}},
		{"end_date=2025-11-27T09:00:00%2B07:00", []string{c, b}},
		{"start_date=2025-11-27T02:00:00Z&end_date=2025-11-27T02:00:00Z", []string{c}},
		{"updated_after=2025-11-29T02:00:10Z", []string{c, d, e}},
		{"updated_after=2025-11-01&service_code=ROAD", []string{a, b}},
		{"updated_before=2025-11-29T02:00:00Z&updated_after=2025-11-29", []string{a, b}},
		{"service_request_id=" + d + "," + a + ",nonsense," + strings.ToUpper(a), []string{d, a}},
		{"service_request_id=nonsense", []string{}},
		{"service_request_id=" + a + "&status=closed&start_date=wrong", []string{a}}, // overrules the rest
		{"jurisdiction_id=test.go.id&unknown=1", []string{e, d, c, b}},
	} {
		if got := ids(tn.list("/open311/v2/requests.json?"+test.query, "")); !slices.Equal(got, test.want) {
			t.Errorf("%s: %v, want %v", test.query, got, test.want)
		}
	}
	if got := ids(tn.list("/open311/v2/requests.json?service_code=ABUSE", token)); !slices.Equal(got, []string{d}) {
		t.Errorf("a reader finds %v", got)
	}
}

func TestErrors(t *testing.T) {
	tn := newTown(t)
	long := strings.Repeat("x,", 600)
	for _, test := range []struct {
		path string
		code int
		says string
	}{
		{"v2/requests.json?start_date=yesterday", 400, "start_date"},
		{"v2/requests.json?start_date=2025-01-01&end_date=2025-06-01", 400, "90 days"},
		{"v2/requests.json?start_date=2025-01-02&end_date=2025-01-01", 400, "before"},
		{"v2/requests.json?status=new", 400, "neither open nor closed"},
		{"v2/requests.json?service_code=TREES", 404, "TREES"},
		{"v2/requests.json?service_code=ABUSE", 403, "sensitive"},
		{"v2/requests.json?page=0", 400, "page"},
		{"v2/requests.json?page=1000000", 400, "page"},
		{"v2/requests.json?page_size=1001", 400, "1000"},
		{"v2/requests.json?after=!", 400, "after"},
		{"v2/requests.json?after=MS4x&page=2", 400, "not both"},
		{"v2/requests.json?service_request_id=" + long, 400, "500"},
		{"v2/requests.json?jurisdiction_id=boston.gov", 404, "jurisdiction_id"},
		{"v2/services.json?jurisdiction_id=boston.gov", 404, "jurisdiction_id"},
		{"v2/services/TREES.json", 404, "service_code"},
		{"v2/requests/42.json", 404, "service_request_id"},
		{"v2/requests/00000000-0000-4000-8000-000000000000.json", 404, "service_request_id"},
		{"v2/tokens/42.json", 404, "token"},
		{"v2/other.json", 404, "nothing"},
		{"v2/servicerequestupdates.json?start_date=2025-01-01&end_date=2025-06-01", 400, "90 days"},
		{"v2/servicerequestupdates.json?after=x", 400, "update_id"},
	} {
		a := tn.do(http.MethodGet, "/open311/"+test.path, "", nil)
		list := decode(t, a.body)
		if a.code != test.code || len(list) != 1 || list[0]["code"] != float64(test.code) || !strings.Contains(fmt.Sprint(list[0]["description"]), test.says) {
			t.Errorf("%s: %d %s", test.path, a.code, a.body)
		}
		x := tn.do(http.MethodGet, "/open311/"+strings.Replace(test.path, ".json", ".xml", 1), "", nil)
		var read struct {
			XMLName xml.Name `xml:"errors"`
			Error   []struct {
				Code        int    `xml:"code"`
				Description string `xml:"description"`
			} `xml:"error"`
		}
		if err := xml.Unmarshal([]byte(x.body), &read); err != nil || x.code != test.code || len(read.Error) != 1 || read.Error[0].Code != test.code {
			t.Errorf("%s as XML: %d %v %s", test.path, x.code, err, x.body)
		}
	}
	for _, path := range []string{"/open311/v2/requests", "/open311/v2/", "/open311/v2/requests.html"} {
		if a := tn.do(http.MethodGet, path, "", nil); a.code != 404 {
			t.Errorf("%s: %d", path, a.code)
		}
	}
	if a := tn.do(http.MethodDelete, "/open311/v2/requests.json", "", nil); a.code != 405 || a.header.Get("Allow") == "" {
		t.Errorf("DELETE: %d", a.code)
	}
}

// TestPages holds that pages by Link, and by number, hold every request once, also
// where a page is read in several parts.
func TestPages(t *testing.T) {
	tn := newTown(t)
	var want []string
	for i := range 250 {
		want = append(want, formatID(tn.add(fmt.Sprint(i), "ROAD", t0-city.Moment(i/3))))
		if i%7 == 0 {
			tn.clock.Add(1)
		}
	}
	sorted := func(s []string) []string { return slices.Sorted(slices.Values(s)) }
	for _, query := range []string{"", "updated_after=2025-01-01&"} {
		for _, size := range []int{1, 99, 100, 101, 249, 250, 1000} {
			if size == 1 && query != "" {
				continue
			}
			var got []string
			pages := 0
			for path := fmt.Sprintf("/open311/v2/requests.json?%spage_size=%d", query, size); path != ""; pages++ {
				a := tn.do(http.MethodGet, path, "", nil)
				if a.code != http.StatusOK {
					t.Fatalf("%s: %d %s", path, a.code, a.body)
				}
				got = append(got, ids(decode(t, a.body))...)
				path, _, _ = strings.Cut(strings.TrimPrefix(a.header.Get("Link"), "<"), ">")
			}
			if !slices.Equal(sorted(got), sorted(want)) {
				t.Errorf("%sin pages of %d: %d requests", query, size, len(got))
			}
			if most := (250 + size - 1) / size; pages != most {
				t.Errorf("%sin pages of %d: %d pages, want %d", query, size, pages, most)
			}
		}
	}
	var got []string
	for page := 1; ; page++ {
		part := ids(tn.list(fmt.Sprintf("/open311/v2/requests.json?page=%d&page_size=60", page), ""))
		if len(part) == 0 {
			break
		}
		got = append(got, part...)
	}
	if !slices.Equal(sorted(got), sorted(want)) {
		t.Errorf("by number: %d requests", len(got))
	}
}

func TestXMLIsWellFormedWhateverTheWords(t *testing.T) {
	tn := newTown(t)
	id := tn.add("<b>&\x01\ufffe]]>", "ROAD", t0)
	a := tn.do(http.MethodGet, "/open311/v2/requests/"+formatID(id)+".xml?extensions=true", token, nil)
	var read struct {
		Request []struct {
			Words string `xml:"description"`
			Long  string `xml:"long"`
			More  struct {
				Status string `xml:"status"`
			} `xml:"extended_attributes"`
		} `xml:"request"`
	}
	if err := xml.Unmarshal([]byte(a.body), &read); err != nil || len(read.Request) != 1 {
		t.Fatalf("%v %s", err, a.body)
	}
	if r := read.Request[0]; r.Words != "Words of <b>&\ufffd\ufffd]]>" || r.Long != "112.63" || r.More.Status != "SUBMITTED" {
		t.Errorf("%+v", r)
	}
	if kind := a.header.Get("Content-Type"); kind != "text/xml; charset=utf-8" || !strings.HasPrefix(a.body, xml.Header) {
		t.Errorf("%s %s", kind, a.body)
	}
}

func TestUpdates(t *testing.T) {
	tn := newTown(t)
	id := formatID(tn.add("a", "ROAD", t0-100,
		city.Event{Kind: city.Assigned, OccurredAt: t0 - 50, Department: "DPU"},
		city.Event{Kind: city.Noted, OccurredAt: t0 - 45, Text: "internal"},
		city.Event{Kind: city.Resolved, OccurredAt: t0 - 40, Text: "Done"}))
	tn.clock.Add(int64(3 * city.Day))
	tn.add("a", "ROAD", t0-100, city.Event{Kind: city.Assigned, OccurredAt: t0 - 50, Department: "DPU"}) // takes the result back
	list := tn.list("/open311/v2/servicerequestupdates.json?start_date="+url.QueryEscape("2025-11-29T00:00:00Z"), token)
	if len(list) != 1 || list[0]["service_request_id"] != id || list[0]["status"] != "open" || list[0]["updated_datetime"] != "2025-11-29T08:59:10+07:00" {
		t.Errorf("%v", list)
	}
	tn.add("b", "ROAD", t0, city.Event{Kind: city.Resolved, OccurredAt: t0 + 1, Text: "Mended"})
	if list = tn.list("/open311/v2/servicerequestupdates.json", ""); len(list) != 1 || list[0]["status"] != "closed" || list[0]["description"] != nil {
		t.Errorf("of the last day: %v", list)
	}
	if list = tn.list("/open311/v2/servicerequestupdates.json", token); list[0]["description"] != "Mended" {
		t.Errorf("for readers: %v", list)
	}
	if list = tn.list(fmt.Sprintf("/open311/v2/servicerequestupdates.json?after=%v", list[0]["update_id"]), token); len(list) != 0 {
		t.Errorf("after the last: %v", list)
	}
}
