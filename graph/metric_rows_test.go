package graph

import (
	"fmt"
	"reflect"
	"testing"
)

// TestMetricRowsEqualMetrics: what texts ask for is what the typed question answers.
func TestMetricRowsEqualMetrics(t *testing.T) {
	c, _ := counted(t)
	for _, q := range []struct{ columns, plain, typed string }{
		{"", `first: 5`, `limit: 5`},
		{"pillar departmentName", `dimensions: "PILLAR,DEPARTMENT"`, `dimensions: [PILLAR, DEPARTMENT]`},
		{"department", `dimensions: " DEPARTMENT , ", window: "ALL"`, `dimensions: [DEPARTMENT], window: {preset: ALL}`},
		{"department", `dimensions: "DEPARTMENT", from: "2026-11-20", to: "2026-11-23", as: "SUCCESSOR"`, `dimensions: [DEPARTMENT], window: {from: "2026-11-20", to: "2026-11-23"}, as: SUCCESSOR`},
		{"department", `dimensions: "DEPARTMENT", pillar: "LIVING,NONE", basis: "COHORT"`, `dimensions: [DEPARTMENT], filter: {pillars: ["LIVING", "NONE"]}, basis: COHORT`},
		{"category", `dimensions: "CATEGORY", category: "ROAD", source: "SAMBAT", status: "IN_PROGRESS,ASSIGNED,RESPONDED"`, `dimensions: [CATEGORY], filter: {categories: ["ROAD"], sources: ["SAMBAT"], statuses: [IN_PROGRESS, ASSIGNED, RESPONDED]}`},
		{"category", `dimensions: "CATEGORY", window: "ALL", orderBy: "-received,open", having: "received>=1, open<=5"`, `dimensions: [CATEGORY], window: {preset: ALL}, orderBy: [{field: "received", direction: DESC}, {field: "open", direction: ASC}], having: [{measure: "received", min: 1}, {measure: "open", max: 5}]`},
		{"category submittedPeriod", `dimensions: "CATEGORY", times: "SUBMITTED:DAY", asOf: "2026-11-23T12:00:00+07:00"`, `dimensions: [CATEGORY], times: [{of: SUBMITTED, every: DAY}], asOf: "2026-11-23T12:00:00+07:00"`},
		{"period periodStart", `granularity: "DAY", from: "2026-11-20", to: "2026-11-24"`, `granularity: DAY, window: {from: "2026-11-20", to: "2026-11-24"}`},
		{"previousReceived", `compare: "PREVIOUS_PERIOD"`, `compare: PREVIOUS_PERIOD`},
	} {
		columns := q.columns + " received open overdue responseOnTimeRate"
		plain := c.data(fmt.Sprintf(`{ metricRows(%s) { nodes { %s } totalCount } }`, q.plain, columns), nil)["metricRows"].(map[string]any)
		typed := c.data(fmt.Sprintf(`{ metrics(%s) { rows { %s } totalRows } }`, q.typed, columns), nil)["metrics"].(map[string]any)
		rows, _ := typed["rows"].([]any)
		if len(rows) == 0 || plain["totalCount"] != typed["totalRows"] || !reflect.DeepEqual(plain["nodes"], typed["rows"]) {
			t.Errorf("%s:\n%v\nwant\n%v", q.plain, plain, typed)
		}
	}
}

func TestMetricRowsPages(t *testing.T) {
	c, _ := counted(t)
	const all = `dimensions: "CATEGORY", window: "ALL", orderBy: "-received"`
	page := func(arguments string) map[string]any {
		return c.data(fmt.Sprintf(`{ metricRows(%s) { edges { cursor node { category received } } nodes { category } totalCount pageInfo { hasNextPage hasPreviousPage endCursor } } }`, arguments), nil)["metricRows"].(map[string]any)
	}
	whole := page(all)["edges"].([]any)
	if len(whole) != 3 {
		t.Fatalf("%v", whole)
	}
	var got []any
	after, more := "", true
	for more {
		p := page(fmt.Sprintf(`%s, first: 1, after: %q`, all, after))
		info := p["pageInfo"].(map[string]any)
		if len(got) > 3 || info["hasPreviousPage"] != (len(got) > 0) || p["totalCount"] != 3.0 {
			t.Fatalf("%v after %v", p, got)
		}
		got = append(got, p["edges"].([]any)...)
		after, more = info["endCursor"].(string), info["hasNextPage"].(bool)
	}
	if !reflect.DeepEqual(got, whole) {
		t.Errorf("pages %v\nwant %v", got, whole)
	}
	if p := page(fmt.Sprintf(`%s, after: %q`, all, after)); len(p["nodes"].([]any)) != 0 || p["pageInfo"].(map[string]any)["endCursor"] != nil {
		t.Errorf("after the last: %v", p)
	}
	// a row holds its place in another order
	first := whole[0].(map[string]any)
	turned := page(fmt.Sprintf(`dimensions: "CATEGORY", window: "ALL", orderBy: "received", after: %q`, first["cursor"]))
	if n := len(turned["nodes"].([]any)); n != 0 {
		t.Errorf("the row with the most is the last of the other order, yet %d follow", n)
	}
	if p := page(all + `, offset: 2`); !reflect.DeepEqual(p["edges"].([]any), whole[2:]) {
		t.Errorf("offset 2: %v", p)
	}
}

// TestMetricRowsFillsWhatItHas: clients that select every column get null in those that the table does not have.
func TestMetricRowsFillsWhatItHas(t *testing.T) {
	c, _ := counted(t)
	row := func(arguments string) map[string]any {
		d := c.data(fmt.Sprintf(`{ metricRows(dimensions: "PILLAR", window: "ALL", %s) { edges { node { pillar department period submittedPeriod previousOpen received open } } } }`, arguments), nil)
		return d["metricRows"].(map[string]any)["edges"].([]any)[0].(map[string]any)["node"].(map[string]any)
	}
	whole := row(`first: 1`)
	for _, column := range []string{"department", "period", "submittedPeriod", "previousOpen"} {
		if v, ok := whole[column]; !ok || v != nil {
			t.Errorf("%s is %v, want null", column, v)
		}
	}
	if whole["pillar"] == nil || whole["received"] == nil || whole["open"] == nil {
		t.Errorf("columns of the table are missing: %v", whole)
	}
	some := row(`first: 1, columns: "pillar, received"`)
	if some["open"] != nil || some["received"] != whole["received"] || some["pillar"] != whole["pillar"] {
		t.Errorf("%v\nof\n%v", some, whole)
	}
	c.refuses(`{ metricRows(columns: "recieved") { nodes { received } } }`, "INVALID", "did you mean received?")
	c.refuses(`{ metricRows(dimensions: "PILLAR", columns: "department") { nodes { received } } }`, "INVALID", "add DEPARTMENT to dimensions")
}

func TestMetricRowsRefuses(t *testing.T) {
	c, _ := counted(t)
	for _, q := range []struct{ arguments, says string }{
		{`dimensions: "PILAR"`, "did you mean PILLAR?"},
		{`granularity: "DAILY"`, "granularity"},
		{`pillar: "LIVIN"`, "pillar: \"LIVIN\" is not known; did you mean LIVING?"},
		{`status: "OPEN"`, "status"},
		{`from: "24-11-2026", to: "2026-11-25"`, "from"},
		{`from: "2026-11-24"`, "from and to"},
		{`asOf: "yesterday"`, "asOf"},
		{`times: "SUBMITTED"`, "SUBMITTED:MONTH"},
		{`times: "SUBMITTED:EON"`, "times"},
		{`having: "received>3"`, "received>=10"},
		{`having: "received>=many"`, "number"},
		{`having: "recieved>=3"`, "did you mean"},
		{`orderBy: "-recieved"`, "did you mean"},
		{`compare: "BEFORE"`, "compare"},
		{`window: "FOREVER"`, "window"},
		{`first: 0`, "first"},
		{`first: 10001`, "first"},
		{`offset: -1`, "offset"},
		{`after: "bogus"`, "not a cursor"},
	} {
		c.refuses(fmt.Sprintf(`{ metricRows(%s) { nodes { received } } }`, q.arguments), "INVALID", q.says)
	}
}
