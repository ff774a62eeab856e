package graph

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/cube"
)

// panicking fails in its own ways.
type panicking struct{ Figures }

func (panicking) Ask(context.Context, cube.Question) (*cube.Answer, error) { panic("a secret") }
func (panicking) Alerts(context.Context, cube.Filter, city.Moment) ([]cube.Alert, cube.Freshness, error) {
	return nil, cube.Freshness{}, fmt.Errorf("read /etc/secret: %w", errors.New("denied"))
}

func TestInternalErrorsStayInside(t *testing.T) {
	town := busyTown()
	town.broken = fmt.Errorf("a secret of the database")
	r := town.resolver()
	r.Figures = panicking{town}
	var log bytes.Buffer
	r.Log = slog.New(slog.NewTextHandler(&log, nil))
	c := serve(t, r, Options{})
	reply := c.ask(`query Wall { overview { kpis { open } } alerts { figure } complaints { nodes { id } } city { code } }`, nil)
	if len(reply.Errors) != 3 {
		t.Fatalf("%+v", reply.Errors)
	}
	same(t, reply.Data["city"], `{"code": "town"}`)
	for _, e := range reply.Errors {
		id, _ := e.Extensions["requestId"].(string)
		if e.Extensions["code"] != "INTERNAL" || strings.Contains(e.Message, "secret") || id == "" {
			t.Errorf("%+v", e)
		}
		if !strings.Contains(log.String(), id) {
			t.Errorf("the log has no %s", id)
		}
	}
	for _, w := range []string{"a secret", "denied", "a secret of the database", "panicking", "operation=Wall"} {
		if !strings.Contains(log.String(), w) {
			t.Errorf("the log does not say %q", w)
		}
	}
}

func TestAbsentDatabaseAsksToTryAgain(t *testing.T) {
	town := busyTown()
	town.broken = fmt.Errorf("read: %w", city.Unavailable(errors.New("10.0.0.7 refused the connection")))
	r := town.resolver()
	var log bytes.Buffer
	r.Log = slog.New(slog.NewTextHandler(&log, nil))
	reply := serve(t, r, Options{}).ask(`{ complaints { nodes { id } } }`, nil)
	if len(reply.Errors) != 1 {
		t.Fatalf("%+v", reply.Errors)
	}
	e := reply.Errors[0]
	if e.Extensions["code"] != "BUSY" || !strings.Contains(e.Message, "try again") || strings.Contains(e.Message, "10.0.0.7") {
		t.Errorf("%+v", e)
	}
	if !strings.Contains(log.String(), "10.0.0.7 refused") {
		t.Error("the log does not say why:", log.String())
	}
}

func TestGraphQLErrorsKeepTheirText(t *testing.T) {
	c := serve(t, busyTown().resolver(), Options{Introspect: func(Viewer) bool { return true }})
	c.refuses(`{ overview { kpis { recieved } } }`, "GRAPHQL_VALIDATION_FAILED", "recieved", "received")
	c.refuses(`{ overview `, "GRAPHQL_PARSE_FAILED", "Expected")
	c.refuses(`{ overview(window: {preset: SOMETIME}) { kpis { open } } }`, "GRAPHQL_VALIDATION_FAILED", "SOMETIME")
	r := c.ask(`query($n: Int) { overview { dueNext(first: $n) { dueAt } } }`, map[string]any{"n": "five"})
	if len(r.Errors) != 1 || r.Errors[0].Extensions["code"] != "GRAPHQL_VALIDATION_FAILED" {
		t.Errorf("%+v", r.Errors)
	}
	r = c.ask(`query($n: Int) { complaints(first: $n) { totalCount } }`, map[string]any{"n": 1e30})
	if len(r.Errors) != 1 || r.Errors[0].Extensions["code"] == "INTERNAL" {
		t.Errorf("%+v", r.Errors)
	}
}

func TestLimits(t *testing.T) {
	c := serve(t, busyTown().resolver(), Options{})
	c.refuses(`{ overview { kpis { `+strings.Repeat("a: open ", 3000)+` } } }`, "GRAPHQL_PARSE_FAILED", "token limit")
	var aliases strings.Builder
	for i := range 101 {
		fmt.Fprintf(&aliases, "a%d: open ", i)
	}
	c.refuses(`{ overview { kpis { `+aliases.String()+` } } }`, "TOO_LARGE", "100 aliases")
	c.refuses(`{ city { departments { `+strings.Repeat("successors { ", 20)+"code"+strings.Repeat(" }", 20)+` } } }`, "TOO_LARGE", "20 levels")
	c.refuses(`{ city { departments { `+strings.Repeat("successors { ", 10)+"code"+strings.Repeat(" }", 10)+` } } }`, "COMPLEXITY_LIMIT_EXCEEDED")
	// A pass over all complaints is dear, however little is asked of it.
	var flood strings.Builder
	for i := range 51 {
		fmt.Fprintf(&flood, "a%d: overview(compare: PREVIOUS_PERIOD) { kpis { open } } ", i)
	}
	c.refuses(`{ `+flood.String()+` }`, "COMPLEXITY_LIMIT_EXCEEDED")
	c.refuses(`{ `+strings.ReplaceAll(flood.String(), "overview(compare: PREVIOUS_PERIOD) { kpis { open } }", "alerts { code }")+` }`, "COMPLEXITY_LIMIT_EXCEEDED")
	c.refuses(`{ __schema { types { name } } }`, "GRAPHQL_VALIDATION_FAILED")

	// Fragments that double each other would unfold to 2^60 fields.
	var bomb strings.Builder
	bomb.WriteString(`{ overview { kpis { ...f0 } } } fragment f60 on Kpis { open }`)
	for i := range 60 {
		fmt.Fprintf(&bomb, " fragment f%d on Kpis { ...f%d ... on Kpis { ...f%d } }", i, i+1, i+1)
	}
	begun := time.Now()
	c.refuses(bomb.String(), "TOO_LARGE", "fields")
	if took := time.Since(begun); took > 5*time.Second {
		t.Errorf("refusing took %v", took)
	}
}

// TestWallFits holds that what a wall page asks passes the limits.
func TestWallFits(t *testing.T) {
	c := serve(t, busyTown().resolver(), Options{Introspect: func(Viewer) bool { return true }})
	const kpis = `received responded resolved ended net open awaitingResponse overdue atRisk unanswered responseOnTime { met breached pending rate lowCount } resolutionOnTime { met breached rate }
		responseTime { p50Hours p90Hours } resolutionTime { p50Hours } satisfaction { mean count } score perThousand`
	c.data(`query Wall {
		overview(window: {preset: TODAY}, compare: PREVIOUS_PERIOD) { kpis { `+kpis+` trend(granularity: HOUR) { period kpis { received ended } } } previous { `+kpis+` } dueNext(first: 10) { dueAt department { code } } }
		pillars(compare: YEAR_EARLIER) { items { pillar { code name } kpis { `+kpis+` trend(granularity: DAY) { period kpis { received ended open } } } previous { `+kpis+` } departments { department { abbreviation } kpis { open overdue } } } unassigned { open } total { `+kpis+` } }
		departments { items { department { code abbreviation } kpis { `+kpis+` trend(granularity: DAY) { period kpis { received ended open } } } pillars { pillar { code } kpis { open } } } total { open } }
		districts(level: KELURAHAN) { items { district { code latitude longitude } kpis { received open overdue } } }
		alerts { rule { code name severity } figure threshold since name }
	}`, nil)
	c.data(`{ metrics(dimensions: [DEPARTMENT, PILLAR], granularity: MONTH, limit: 10000) { rows { department pillar period received open overdue responseOnTimeRate resolutionHoursP90 } } }`, nil)
	c.data(`{ complaints(first: 100) { totalCount edges { cursor moment node { id reference title status department { code } category { code name } submittedAt } } pageInfo { endCursor hasNextPage } } }`, nil)
	c.data(introspectQuery, nil)
}

// introspectQuery is as deep as the question that GraphiQL asks.
const introspectQuery = `{ __schema { queryType { name } types { kind name description fields(includeDeprecated: true) { name args { name type { ...T } defaultValue } type { ...T } } inputFields { name type { ...T } } enumValues { name } possibleTypes { ...T } } } }
	fragment T on __Type { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name } } } } } } } } } }`

func TestGet(t *testing.T) {
	c := serve(t, busyTown().resolver(), Options{})
	get := func(query string) int {
		res, err := c.http.Get(c.url + "?query=" + url.QueryEscape(query))
		if err != nil {
			t.Fatal(err)
		}
		res.Body.Close()
		return res.StatusCode
	}
	if have := get(`{ overview { kpis { open } } }`); have != http.StatusOK {
		t.Errorf("a query by GET: %d", have)
	}
	if have := get(`mutation { complaintSubmit(input: {channel: "WEB", text: "x"}) { userErrors { code } } }`); have != http.StatusMethodNotAllowed {
		t.Errorf("a mutation by GET: %d", have)
	}
}
