package fetch

import (
	"encoding/json"
	"net/http"
	"net/url"
	"testing"
	"time"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/intake/outbound"
)

// FuzzPage holds that whatever an endpoint answers is a list of records or refused in
// words, and that the next page lies on the same origin and was not read before.
func FuzzPage(f *testing.F) {
	for _, s := range [][2]string{
		{`{"data":{"items":[{"id":1,"dates":{"updated":"2026-11-28T08:00:00Z"}}]},"meta":{"next":"10","total":25}}`, `<http://a.example/x?p=2>; rel="next"`},
		{`{"data":{"items":[]},"meta":{"next":"https://other.example/"}}`, `<//other.example/>; rel=next`},
		{`{"data":{"items":[1,null,[]]},"meta":{"next":7}}`, "<"},
		{"", ""},
		{"[]", ""},
		{"{", ""},
		{`{"data":[{"items":[]}]}`, ""},
		{"\xff", "\xff"},
	} {
		f.Add([]byte(s[0]), s[1])
	}
	f.Fuzz(func(t *testing.T, body []byte, link string) {
		for _, paging := range []string{"", "page", "offset", "cursor", "link"} {
			of := &city.Fetch{URL: "http://a.example/x?p=1", Items: "data.items", Paging: paging, PageParam: "p", FirstPage: 1, Next: "meta.next", Updated: "dates.updated"}
			if paging == "link" && len(body)%2 == 0 {
				of.Next = "" // the header names it
			}
			x := &Fetcher{Options: Options{Source: &city.Source{Fetch: of, File: &city.FileMapping{DateLayouts: []string{time.DateTime}}}}}
			items, err := x.items(body)
			if err != nil {
				if city.CodeOf(err) != city.CodeInvalid {
					t.Fatalf("%q: %v", body, err)
				}
				continue
			}
			fresh := newSeen("id").fresh(items)
			if len(fresh) > len(items) {
				t.Fatalf("%d of %d records are fresh", len(fresh), len(items))
			}
			for _, raw := range items {
				if !json.Valid(raw) {
					t.Fatalf("%q is taken for a record", raw)
				}
			}
			from, err := url.Parse(of.URL)
			if err != nil {
				t.Fatal(err)
			}
			next, more, err := x.following(outbound.Trail{}, from, body, http.Header{"Link": {link}}, 0, len(items))
			if err != nil {
				if city.CodeOf(err) != city.CodeInvalid {
					t.Fatalf("%s of %q: %v", paging, body, err)
				}
				continue
			}
			if more && (outbound.Origin(next) != outbound.Origin(from) || next.String() == from.String()) {
				t.Fatalf("%s of %q leads to %s", paging, body, next)
			}
		}
	})
}
