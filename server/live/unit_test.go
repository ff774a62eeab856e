package live

import (
	"context"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
	"github.com/vektah/gqlparser/v2/validator/rules"
)

func TestDefaults(t *testing.T) {
	o := Options{}.withDefaults()
	if o.InitTimeout != 10*time.Second || o.PingEvery != 20*time.Second || o.Heartbeat != 5*time.Second ||
		o.WriteTimeout != 5*time.Second || o.Window != 100*time.Millisecond || o.SweepEvery != time.Minute ||
		o.MaxConnections != 20_000 || o.MaxSubscriptionsPerConnection != 64 || o.MaxMessageBytes != 64<<10 {
		t.Fatalf("%+v", o)
	}
	if o = (Options{Heartbeat: -1, MaxConnections: 3}).withDefaults(); o.Heartbeat != -1 || o.MaxConnections != 3 {
		t.Fatalf("%+v", o)
	}
}

const testSchema = `
	type Query { a(x: In, s: String): T other: String }
	type Subscription { a(x: In, s: String): T other: Int events: Int }
	type T { n: Int t: T }
	input In { n: Int l: [Int!] }`

func TestToQuery(t *testing.T) {
	schema := gqlparser.MustLoadSchema(&ast.Source{Input: testSchema})
	for _, c := range []struct{ document, name, want string }{
		{`subscription { a { n } }`, "", `query { a { n } }`},
		{"# why\nsubscription   {a{n,},}\n", "", `query { a { n } }`},
		{
			`subscription N($x: In = {n: 1, l: [1, 2]}) { b: a(x: $x) { n @skip(if: false) } }`, "N",
			`query N($x: In = {n:1,l:[1,2]}) { b: a(x: $x) { n @skip(if: false) } }`,
		},
		{`subscription { a(s: "q\"\u0007\u2028é😀") { n } }`, "", ""},
		{"subscription { a(s: \"\"\"block\n  \"quoted\" \\\n\"\"\") { n } }", "", ""},
		{
			`fragment z on T { n } subscription S { ... on Subscription { ...y } } fragment y on Subscription { a { t { ...z } } } fragment unused on T { n }`, "S",
			`query S { ... on Query { ... y } } fragment y on Query { a { t { ... z } } } fragment z on T { n }`,
		},
		{`subscription A { events } subscription B { a { n } }`, "B", `query B { a { n } }`},
	} {
		got, err := toQuery(schema, c.document, c.name)
		if err != nil {
			t.Fatalf("%s: %v", c.document, err)
		}
		if again, err := toQuery(schema, strings.Replace(got, "query", "subscription", 1), c.name); err != nil || again != got {
			t.Fatalf("printing is not stable: %s\n%s\n%v", got, again, err)
		}
		doc, errs := gqlparser.LoadQueryWithRules(schema, got, rules.NewDefaultRules())
		if errs != nil {
			t.Fatalf("%s: %v", got, errs)
		}
		if c.want == "" { // the argument's value must survive
			before, errs := gqlparser.LoadQueryWithRules(schema, c.document, rules.NewDefaultRules())
			if errs != nil {
				t.Fatal(errs)
			}
			value := func(d *ast.QueryDocument) string {
				return d.Operations[0].SelectionSet[0].(*ast.Field).Arguments[0].Value.Raw
			}
			if value(doc) != value(before) {
				t.Fatalf("%q became %q", value(before), value(doc))
			}
			continue
		}
		want, err := toQuery(schema, c.want, c.name)
		if err != nil || got != want {
			t.Fatalf("%s\n got %s\nwant %s %v", c.document, got, want, err)
		}
	}
}

func TestIsState(t *testing.T) {
	schema := gqlparser.MustLoadSchema(&ast.Source{Input: testSchema})
	for document, want := range map[string]bool{
		`subscription { a { n } }`:                                     true,
		`subscription { x: a { n } }`:                                  true,
		`subscription { ...f } fragment f on Subscription { a { n } }`: true,
		`subscription { ... { a { n } } }`:                             true,
		`subscription { events }`:                                      false,
		`subscription { a: events }`:                                   false,
		`subscription { ... on Subscription { events } }`:              false,
		`subscription { other }`:                                       false, // of another type on Query
	} {
		doc, errs := gqlparser.LoadQueryWithRules(schema, document, rules.NewDefaultRules())
		if errs != nil {
			t.Fatal(errs)
		}
		if got := isState(schema, doc.Operations[0]); got != want {
			t.Errorf("%s: %v", document, got)
		}
	}
}

func TestReports(t *testing.T) {
	ValidUntil(context.Background(), time.Now()) // outside: nothing happens
	Revision(context.Background(), "e", 1, time.Now())
	if _, ok := ScopeFromContext(context.Background()); ok {
		t.Fatal("a scope from nowhere")
	}
	rec := &recorder{}
	ctx := context.WithValue(context.Background(), recorderKey, rec)
	at := time.Date(2026, 1, 2, 3, 4, 5, 0, time.UTC)
	ValidUntil(ctx, time.Time{})
	ValidUntil(ctx, at.Add(time.Hour))
	ValidUntil(ctx, at)
	ValidUntil(ctx, at.Add(time.Minute))
	Revision(ctx, "new", 8, at)
	Revision(ctx, "old", 7, at.Add(-time.Second))
	Revision(ctx, "new", 9, at)
	live, _, _ := rec.report()
	f, err := newFrame(&graphql.Response{Data: []byte(`{"a":1}`), Extensions: map[string]any{"cost": 2}}, &live)
	if err != nil {
		t.Fatal(err)
	}
	const want = `{"data":{"a":1},"extensions":{"cost":2,"live":{"epoch":"old","sequence":7,` +
		`"tick":"2026-01-02T03:04:04Z","validUntil":"2026-01-02T03:04:05Z","digest":"rZyTA_WnDwE6DuEj"}}}}`
	if string(f.tail) != want {
		t.Fatalf("got  %s\nwant %s", f.tail, want)
	}
	none, err := newFrame(&graphql.Response{Data: []byte(`{"a":1}`)}, &revision{})
	if err != nil || !none.sameAnswer(f) {
		t.Fatalf("%s %v", none.tail, err)
	}
	failed, err := newFrame(&graphql.Response{Data: []byte(`{"a":1}`), Errors: gqlerror.List{{Message: "x"}}}, nil)
	if err != nil || failed.sameAnswer(f) || string(failed.tail) != `{"errors":[{"message":"x"}],"data":{"a":1}}}` {
		t.Fatalf("%s %v", failed.tail, err)
	}
	x, y := &gqlerror.Error{Message: "x"}, &gqlerror.Error{Message: "y"}
	xy, _ := newFrame(&graphql.Response{Errors: gqlerror.List{x, y}}, nil)
	yx, _ := newFrame(&graphql.Response{Errors: gqlerror.List{y, x}}, nil)
	if !xy.sameAnswer(yx) {
		t.Fatalf("%s is not %s", xy.tail, yx.tail)
	}
}

func TestFrameHeaders(t *testing.T) {
	for n, want := range map[int]string{
		0: "\x81\x00", 125: "\x81\x7d", 126: "\x81\x7e\x00\x7e", 65535: "\x81\x7e\xff\xff",
		65536: "\x81\x7f\x00\x00\x00\x00\x00\x01\x00\x00",
	} {
		if got := string(appendHeader(nil, opText, n)); got != want {
			t.Errorf("%d: %q", n, got)
		}
	}
	p := closePayload(closing{CloseDuplicateSubscriber, strings.Repeat("é", 100)})
	if len(p) != 2+122 || !utf8.Valid(p[2:]) {
		t.Errorf("%d bytes of close payload", len(p))
	}
	if p := closePayload(closing{code: 1005}); p != nil {
		t.Errorf("%q for a close without status", p)
	}
}
