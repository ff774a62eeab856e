package georeport

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestParse(t *testing.T) {
	for _, c := range []struct {
		name, body string
		want       []string // id and description, or "!" for a broken one
	}{
		{"XML", `<?xml version="1.0"?><service_requests><request><service_request_id>1</service_request_id><description>a &amp; b</description></request></service_requests>`, []string{"1 a & b"}},
		{"empty XML", `<service_requests></service_requests>`, nil},
		{"empty element", "<service_requests/>", nil},
		{"attributes and spaces", "\ufeff <service_requests is_array=\"true\">\n<request id='x'>\n<service_request_id> 1 </service_request_id></request></service_requests>", []string{"1 "}},
		{"CDATA", `<service_requests><request><service_request_id>1</service_request_id><description><![CDATA[<b>&]]></description></request></service_requests>`, []string{"1 <b>&"}},
		{"unescaped ampersand", `<service_requests><request><service_request_id>1</service_request_id><description>Smith & Sons</description></request></service_requests>`, []string{"1 Smith & Sons"}},
		{"nested", `<service_requests><request><service_request_id>1</service_request_id><extended_attributes><service_request_id>9</service_request_id></extended_attributes><description>x</description></request></service_requests>`, []string{"1 x"}},
		{"one broken", `<service_requests><request><service_request_id>1</request><request><service_request_id>2</service_request_id></request></service_requests>`, []string{"!", "2 "}},
		{"one not closed", `<service_requests><request><service_request_id>1</service_request_id><request><service_request_id>2</service_request_id></request></service_requests>`, []string{"!", "2 "}},
		{"unknown entity", `<service_requests><request><service_request_id>1</service_request_id><description>&lol;</description></request></service_requests>`, []string{"1 &lol;"}},
		{"DOCTYPE inside", `<service_requests><request><!DOCTYPE x><service_request_id>1</service_request_id></request></service_requests>`, []string{"!"}},
		{"JSON", `[{"service_request_id":"1","description":"a]b\"{"},{"service_request_id":2,"description":null}]`, []string{`1 a]b"{`, "2 "}},
		{"empty JSON", `[]`, nil},
		{"wrapped", `{"service_requests":{"request":[{"service_request_id":1}]}}`, []string{"1 "}},
		{"single object", `{"service_request_id":1,"description":"x"}`, []string{"1 x"}},
		{"leading zeros", `[{"service_request_id":007,"description":"at 007, 0"}]`, []string{"007 at 007, 0"}},
		{"a broken object", `[{"service_request_id":"1",},{"service_request_id":"2"}]`, []string{"!", "2 "}},
		{"a word among objects", `[nonsense,{"service_request_id":"2"}]`, []string{"!", "2 "}},
	} {
		items, err := parse([]byte(c.body))
		if err != nil {
			t.Errorf("%s: %v", c.name, err)
			continue
		}
		var got []string
		for _, i := range items {
			if i.fault != "" {
				got = append(got, "!")
			} else {
				got = append(got, i.values["service_request_id"]+" "+i.values["description"])
			}
			if i.raw == "" || (one(i.raw).fault == "") != (i.fault == "") {
				t.Errorf("%s: %q is read again as %q", c.name, i.raw, one(i.raw).fault)
			}
		}
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("%s (-want +got)\n%s", c.name, diff)
		}
	}
}

// bombs are documents that expand to gigabytes, or read files, where a parser lets them.
var bombs = map[string]string{
	"entity expansion":   `<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]><service_requests><request><service_request_id>1</service_request_id><description>&b;</description></request></service_requests>`,
	"external entity":    `<!DOCTYPE l [<!ENTITY x SYSTEM "file:///etc/passwd">]><service_requests><request><service_request_id>&x;</service_request_id></request></service_requests>`,
	"external DTD":       `<!DOCTYPE l SYSTEM "http://127.0.0.1/evil.dtd"><service_requests></service_requests>`,
	"parameter entity":   `<!DOCTYPE l [<!ENTITY % p SYSTEM "http://127.0.0.1/"> %p;]><service_requests></service_requests>`,
	"lower case":         `<!doctype l><service_requests></service_requests>`,
	"after a comment":    `<!-- c --><!DOCTYPE l><service_requests></service_requests>`,
	"another root":       `<services><service></service></services>`,
	"errors":             `<errors><error><code>403</code></error></errors>`,
	"errors as JSON":     `[{"code":403,"description":"no"}]`,
	"services as JSON":   `[{"service_code":"1","service_name":"x"}]`,
	"breaks off":         `<service_requests><request><service_request_id>1</service_request_id>`,
	"breaks off between": `<service_requests><request><service_request_id>1</service_request_id></request>`,
	"JSON breaks off":    `[{"service_request_id":"1"},{"service_req`,
	"JSON in between":    `[{"service_request_id":"1"}`,
	"JSON goes on":       `[] []`,
	"a page":             `<html><body>Sign in</body></html>`,
	"text":               `HTTP/1.1 403 Forbidden`,
	"nothing":            ` `,
	"no UTF-8":           "[\"\xff\"]",
	"other charset":      `<?xml version="1.0" encoding="utf-16"?><service_requests></service_requests>`,
	"an object":          `{"a":1}`,
	"too many":           "[" + strings.Repeat("1,", maxItems+1) + "1]",
}

func TestParseRefuses(t *testing.T) {
	for name, body := range bombs {
		items, err := parse([]byte(body))
		if err == nil {
			t.Errorf("%s: %d requests", name, len(items))
		} else if strings.Contains(err.Error(), "passwd") {
			t.Errorf("%s: the error holds content: %v", name, err)
		}
	}
	deep := `<service_requests><request>` + strings.Repeat("<a>", 10_000) + strings.Repeat("</a>", 10_000) + `</request></service_requests>`
	if items, err := parse([]byte(deep)); err != nil || len(items) != 1 || items[0].fault == "" {
		t.Errorf("a deep element: %v", err)
	}
	var wide strings.Builder
	for i := range 1000 {
		fmt.Fprintf(&wide, `"f%d":1,`, i)
	}
	if items, err := parse([]byte(`[{` + wide.String() + `"service_request_id":1}]`)); err != nil || len(items) != 1 || items[0].fault == "" {
		t.Errorf("a wide object: %v", err)
	}
}

// FuzzParse holds that every answer is refused or divided into requests that can
// each be read again from what is kept of them.
func FuzzParse(f *testing.F) {
	for _, body := range bombs {
		if len(body) < 1000 {
			f.Add([]byte(body))
		}
	}
	f.Add([]byte(`[{"service_request_id":007,"description":"a & b"}]`))
	f.Add([]byte(`<service_requests><request><service_request_id>1</service_request_id></request><request/></service_requests>`))
	f.Fuzz(func(t *testing.T, body []byte) {
		items, err := parse(body)
		if err != nil {
			return
		}
		for _, i := range items {
			if (i.values == nil) != (i.fault != "") {
				t.Errorf("%q: values %v and fault %q", body, i.values, i.fault)
			}
			if again := one(i.raw); i.fault == "" && !cmp.Equal(again.values, i.values) {
				t.Errorf("%q is read again as %v, not %v", i.raw, again.values, i.values)
			}
		}
	})
}
