package profile_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/profile"
)

// asked is a source of each kind that is asked or written to, in place of the last
// line of tiny's source.
const asked = `      city: [-9, 114, -8, 116]
  - code: ASKED
    name: Asked
    channel: WEB
    file:
      columns: { externalId: id, submittedAt: at, status: state, history: steps }
      dateLayouts: ["2006-01-02T15:04:05Z07:00"]
      statuses: { Baru: { kind: SUBMITTED } }
      history: { at: when, status: what, department: by }
    fetch:
      url: https://city.example/api
      since: 2026-01-01
      everyMinutes: 10
      headers: { X-Key: CITY_KEY }
      paging: cursor
      pageParam: c
      next: meta.next
      updated: changed
      updatedParam: since
      updatedLayout: unix
  - code: SEEN
    name: Seen
    channel: WEB
    file: { columns: { externalId: id, submittedAt: at }, dateLayouts: ["2006-01-02T15:04:05Z07:00"] }
    fetch:
      dsn: CITY_DSN
      view: public.v_aduan
      since: 2026-01-01
      updated: updated_at
      key: id
  - code: NEIGHBOUR
    name: Neighbour
    channel: WEB
    open311:
      url: https://city.example/open311/v2
      since: 2026-01-01
      format: json
      pageSize: 100
      headers: { Authorization: CITY_AUTHORIZATION }
  - code: SOCIAL
    name: Social
    channel: WEB
    social:
      channels: { facebook: WEB, x: WEB }
      withinHours: 24
      mention:
        name: x
        header: X-Signature
        encoding: base64
        challenge: crc_token
        response: response_token
        deleted: gone
        deletedId: id
        fields: { id: id_str, text: text, at: created_at }
        dateLayouts: ["Mon Jan 02 15:04:05 -0700 2006", unixms]
`

// TestMistakesOfSources changes one thing in a sound source and expects to be told
// file, line and field, and what to do.
func TestMistakesOfSources(t *testing.T) {
	line := func(of string) string { return strings.TrimSpace(of) }
	for _, c := range []struct{ name, old, new, want string }{
		{"none", "", "", ""},
		// fetch
		{"fetch: unknown key", "paging: cursor", "pagging: cursor", `city.yaml:66: sources[1].fetch.pagging: no field | did you mean "paging"`},
		{"fetch: wrong type", "everyMinutes: 10", "everyMinutes: often", `city.yaml:64: sources[1].fetch.everyMinutes: whole number | "often"`},
		{"fetch: list for text", "url: https://city.example/api", "url: [https://city.example/api]", `city.yaml:61: sources[1].fetch: either the url`},
		{"fetch: too often", "everyMinutes: 10", "everyMinutes: 0", `city.yaml:64: sources[1].fetch.everyMinutes: 0 must be 1 to 10080`},
		{"fetch: no address", "https://city.example/api", "city.example/api", `city.yaml:62: sources[1].fetch.url: "city.example/api" is not the address | https://`},
		{"fetch: another scheme", "https://city.example/api", "file:///etc/passwd", `city.yaml:62: sources[1].fetch.url: "file:///etc/passwd" is not the address`},
		{"fetch: a password in the address", "https://city.example/api", "https://user:word@city.example/api", `city.yaml:62: sources[1].fetch.url: holds a user | headers`},
		{"fetch: the secret itself", "X-Key: CITY_KEY", "X-Key: Bearer-1234", `city.yaml:65: sources[1].fetch.headers: environment variable | never the value itself`},
		{"fetch: no header's name", "X-Key: CITY_KEY", "X Key: CITY_KEY", `city.yaml:65: sources[1].fetch.headers: "X Key" is not the name of a header`},
		{"fetch: date", "since: 2026-01-01\n      everyMinutes", "since: 01-01-2026\n      everyMinutes", `city.yaml:63: sources[1].fetch.since: "01-01-2026" is not a date`},
		{"fetch: date missing", "since: 2026-01-01\n      everyMinutes", "everyMinutes", `city.yaml:61: sources[1].fetch.since: missing`},
		{"fetch: unknown paging", "paging: cursor", "paging: scroll", `city.yaml:66: sources[1].fetch.paging: "scroll" | cursor`},
		{"fetch: no parameter", "pageParam: c\n", "sizeParam: n\n", `city.yaml:61: sources[1].fetch.pageParam: missing | cursor`},
		{"fetch: no next", "next: meta.next\n", "total: n\n", `city.yaml:61: sources[1].fetch.next: missing | cursor`},
		{"fetch: next without paging", "paging: cursor\n      pageParam: c\n", "total: n\n", `city.yaml:67: sources[1].fetch.next: no effect without paging | remove`},
		{"fetch: layout", "updatedLayout: unix", "updatedLayout: YYYY-MM-DD", `city.yaml:71: sources[1].fetch.updatedLayout: "YYYY-MM-DD" | unix | 2 January 2006`},
		{"fetch: layout without parameter", "updatedParam: since\n", "total: n\n", `city.yaml:71: sources[1].fetch.updatedLayout: no effect without updatedParam`},
		{"fetch: both kinds", "url: https://city.example/api", "url: https://city.example/api\n      view: v", `city.yaml:61: sources[1].fetch: either the url of an endpoint or the view`},
		{"fetch: key of a view", "next: meta.next", "next: meta.next\n      key: id", `city.yaml:69: sources[1].fetch.key: no effect at an endpoint`},
		{"view: paging", "view: public.v_aduan", "view: public.v_aduan\n      paging: page", `city.yaml:79: sources[2].fetch.paging: no effect at a view`},
		{"view: the address itself", "dsn: CITY_DSN", "dsn: postgres://u:p@h/db", `city.yaml:77: sources[2].fetch.dsn: environment variable | never the address itself`},
		{"view: SQL", "view: public.v_aduan", `view: "v; DROP TABLE x"`, `city.yaml:78: sources[2].fetch.view: is not the name of a view`},
		{"view: no column", "key: id\n", "key: id desc\n", `city.yaml:81: sources[2].fetch.key: "id desc" is not the name of a column`},
		{"view: layouts", `submittedAt: at }, dateLayouts: ["2006-01-02T15:04:05Z07:00"] }`, `submittedAt: at }, dateLayouts: ["2006-01-02 15:04:05"] }`, `city.yaml:76: sources[2].fetch: dateLayouts`},
		// history
		{"history: unknown key", "department: by }", "departement: by }", `city.yaml:60: sources[1].file.history.departement: no field | did you mean "department"`},
		{"history: missing key", "{ at: when, status", "{ status", `city.yaml:60: sources[1].file.history.at: missing`},
		{"history: no column", ", history: steps }", " }", `city.yaml:60: sources[1].file.history: column history | both or none`},
		// open311
		{"open311: unknown key", "pageSize: 100", "page_size: 100", `city.yaml:89: sources[3].open311.page_size: no field | did you mean "pageSize"`},
		{"open311: wrong type", "pageSize: 100", "pageSize: all", `city.yaml:89: sources[3].open311.pageSize: whole number | "all"`},
		{"open311: large pages", "pageSize: 100", "pageSize: 5000", `city.yaml:89: sources[3].open311.pageSize: 5000 must be 0`},
		{"open311: address", "https://city.example/open311/v2", "https://city.example/open311/v2?x=1", `city.yaml:86: sources[3].open311.url: is not the address | without user or query`},
		{"open311: format", "format: json", "format: yaml", `city.yaml:88: sources[3].open311.format: "yaml" | json, xml`},
		{"open311: the secret itself", "CITY_AUTHORIZATION", "\"Bearer 1234\"", `city.yaml:90: sources[3].open311.headers: environment variable | never the value itself`},
		// social
		{"social: unknown key", "withinHours: 24", "within: 24", `city.yaml:96: sources[4].social.within: no field | withinHours`},
		{"social: wrong type", "withinHours: 24", "withinHours: a day", `city.yaml:96: sources[4].social.withinHours: whole number | "a day"`},
		{"social: range", "withinHours: 24", "withinHours: 721", `city.yaml:96: sources[4].social.withinHours: 721 must be 1 to 720`},
		{"social: platform", "{ facebook: WEB, x: WEB }", "{ facebok: WEB, x: WEB }", `city.yaml:95: sources[4].social.channels: "facebok" | did you mean "facebook"`},
		{"social: channel", "{ facebook: WEB, x: WEB }", "{ facebook: WEBB, x: WEB }", `city.yaml:95: sources[4].social.channels["facebook"]: "WEBB" | "WEB"`},
		{"mention: Meta's", "name: x\n        header", "name: whatsapp\n        header", `city.yaml:98: sources[4].social.mention.name: "whatsapp" is a platform of Meta`},
		{"mention: header", "header: X-Signature", "header: X Signature", `city.yaml:99: sources[4].social.mention.header: "X Signature" is not the name of a header`},
		{"mention: no header", "header: X-Signature\n", "prefix: a\n", `city.yaml:97: sources[4].social.mention.header: missing`},
		{"mention: encoding", "encoding: base64", "encoding: base32", `city.yaml:100: sources[4].social.mention.encoding: "base32" | base64`},
		{"mention: challenge alone", "response: response_token\n", "prefix: a\n", `city.yaml:101: sources[4].social.mention.challenge: belong together`},
		{"mention: deleted alone", "deletedId: id\n", "prefix: a\n", `city.yaml:103: sources[4].social.mention.deleted: belong together`},
		{"mention: field", "text: text, at", "texts: text, text: text, at", `city.yaml:105: sources[4].social.mention.fields: "texts" | did you mean "text"`},
		{"mention: no moment", ", at: created_at }", " }", `city.yaml:105: sources[4].social.mention.fields: "at" is missing`},
		{"mention: layout", ", unixms]", ", epoch]", `city.yaml:106: sources[4].social.mention.dateLayouts[1]: "epoch" | unixms`},
	} {
		t.Run(line(c.name), func(t *testing.T) {
			if !strings.Contains(asked, c.old) {
				t.Fatalf("the profile lacks %q", c.old)
			}
			dir := copyTiny(t, [3]string{"city.yaml", "      city: [-9, 114, -8, 116]\n", strings.Replace(asked, c.old, c.new, 1)})
			got, err := profile.Check(dir, profile.KnownMeasure(knownMeasure), profile.KnownDimension(knownDimension), profile.Share(isShare))
			if err != nil {
				t.Fatal(err)
			}
			if c.want == "" {
				if len(got) != 0 {
					t.Errorf("%v", got)
				}
				return
			}
			if len(got) == 0 {
				t.Fatal("no mistake was found")
			}
			// The one at the field, where there is one: a mistake may show in another place as well.
			told := got[max(0, slices.IndexFunc(got, func(p profile.Problem) bool { return strings.Contains(c.want, ": "+p.Field+": ") }))]
			for _, p := range got {
				t.Log(strings.TrimPrefix(p.String(), dir+"/"))
				if strings.Contains(p.Message, "u:p@h") || strings.Contains(p.Message, "word@") || strings.Contains(p.Message, "1234") {
					t.Error("the message repeats a secret")
				}
			}
			expect(t, dir, told, c.want)
			if _, err := profile.Load(dir, profile.KnownMeasure(knownMeasure), profile.KnownDimension(knownDimension), profile.Share(isShare)); city.CodeOf(err) != city.CodeInvalid {
				t.Errorf("Load: %v", err)
			}
		})
	}
}
