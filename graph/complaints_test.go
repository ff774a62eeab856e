package graph

import (
	"encoding/json"
	"fmt"
	"slices"
	"testing"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/cube"
)

// TestPaging walks a list from both ends by the cursors that it gives, in both orders:
// every edge comes once, in order, whatever the page size.
func TestPaging(t *testing.T) {
	c := serve(t, busyTown().resolver(), Options{})
	type list struct {
		TotalCount int
		Edges      []struct{ Cursor, Moment string }
		PageInfo   PageInfo
	}
	for _, order := range []string{"{field: MOMENT, direction: ASC}", "{field: SUBMITTED_AT}"} {
		ask := func(page string) (l list) {
			t.Helper()
			raw, err := json.Marshal(c.data(`{ complaints(measure: RECEIVED, window: {preset: ALL}, orderBy: `+order+page+`) { totalCount edges { cursor moment } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`, nil)["complaints"])
			if err == nil {
				err = json.Unmarshal(raw, &l)
			}
			if err != nil {
				t.Fatal(err)
			}
			return l
		}
		whole := ask(", first: 100")
		if len(whole.Edges) < 3 || whole.TotalCount != len(whole.Edges) {
			t.Fatalf("%d of %d edges", len(whole.Edges), whole.TotalCount)
		}
		for size := 1; size <= len(whole.Edges); size++ {
			forward, backward := ask(fmt.Sprintf(", first: %d", size)), ask(fmt.Sprintf(", last: %d", size))
			there, back := forward.Edges, backward.Edges
			for forward.PageInfo.HasNextPage {
				forward = ask(fmt.Sprintf(", first: %d, after: %q", size, *forward.PageInfo.EndCursor))
				there = append(there, forward.Edges...)
			}
			for backward.PageInfo.HasPreviousPage {
				backward = ask(fmt.Sprintf(", last: %d, before: %q", size, *backward.PageInfo.StartCursor))
				back = append(slices.Clone(backward.Edges), back...)
			}
			if !slices.Equal(there, whole.Edges) || !slices.Equal(back, whole.Edges) {
				t.Fatalf("%s, pages of %d\nforward  %v\nbackward %v\nwhole    %v", order, size, there, back, whole.Edges)
			}
			if forward.PageInfo.HasPreviousPage != (size < len(whole.Edges)) || backward.PageInfo.HasNextPage != (size < len(whole.Edges)) {
				t.Errorf("pages of %d: the last ones say %+v and %+v", size, forward.PageInfo, backward.PageInfo)
			}
		}
	}
}

func FuzzCursor(f *testing.F) {
	f.Add(placeCursor(cursorMoment, cube.Cursor{Key: 7, ID: city.ID{1}, N: 2}))
	f.Add(eventCursor(12))
	f.Add(logPlace{12, 7}.cursor())
	f.Add("not a cursor")
	f.Fuzz(func(t *testing.T, cursor string) {
		if p, err := parsePlace(cursorMoment, "after", cursor); err == nil {
			if again, err := parsePlace(cursorMoment, "after", placeCursor(cursorMoment, p)); err != nil || again != p {
				t.Errorf("%+v becomes %+v, %v", p, again, err)
			}
		} else if city.CodeOf(err) != city.CodeInvalid {
			t.Errorf("%v", err)
		}
		if id, err := parseEventCursor(cursor); err == nil && id < 0 {
			t.Errorf("event %d", id)
		}
		if p, err := parseLogPlace(cursor); err == nil && p.mark != 0 {
			if again, err := parseLogPlace(p.cursor()); err != nil || again != p || p.id < 1 {
				t.Errorf("%+v becomes %+v, %v", p, again, err)
			}
		} else if err != nil && city.CodeOf(err) != city.CodeInvalid {
			t.Errorf("%v", err)
		}
	})
}

func TestComplaints(t *testing.T) {
	town := busyTown()
	c := serve(t, town.resolver(), Options{})
	data := c.data(`{
		complaints(first: 2) { totalCount edges { moment node { reference department { code } kelurahan { code } kecamatan { code } category { code } status legalSteps
			response { dueAt verdict verdictAt answeredAt } resolution { verdict } policy { code } events { kind category { code } status } } } pageInfo { hasNextPage hasPreviousPage } nodes { reference } }
	}`, nil)
	if town.gets != 1 {
		t.Errorf("the store was asked %d times", town.gets)
	}
	list := data["complaints"].(map[string]any)
	same(t, list["totalCount"], `4`)
	same(t, list["pageInfo"], `{"hasNextPage": true, "hasPreviousPage": false}`)
	same(t, list["nodes"], `[{"reference": "R4"}, {"reference": "R3"}]`)
	same(t, list["edges"].([]any)[1], `{"moment": "2026-11-23T10:00:00+07:00", "node": {"reference": "R3", "department": {"code": "DINSOS"}, "kelurahan": {"code": "K1-A"}, "kecamatan": {"code": "K1"},
		"category": {"code": "ABUSE"}, "status": "ASSIGNED", "legalSteps": ["RESPONDED", "STARTED", "WAITING", "RESOLVED", "ASSIGNED", "REJECTED", "DUPLICATE", "CLOSED", "CLASSIFIED", "NOTED"],
		"response": {"dueAt": "2026-11-26T10:00:00+07:00", "verdict": "PENDING", "verdictAt": null, "answeredAt": null}, "resolution": {"verdict": "PENDING"}, "policy": {"code": "P1"},
		"events": [{"kind": "SUBMITTED", "category": {"code": "NONE"}, "status": "SUBMITTED"}, {"kind": "ASSIGNED", "category": {"code": "NONE"}, "status": "ASSIGNED"}]}}`)

	c.data(`{ complaints { totalCount pageInfo { endCursor } edges { moment } } }`, nil)
	if town.gets != 1 {
		t.Error("a page without complaints asked the store")
	}
	data = c.data(`{ a: complaints(measure: RESPONDED) { nodes { reference } } b: complaints(measure: RESPONSE_ON_TIME, part: MET, window: {preset: ALL}, orderBy: {field: SUBMITTED_AT, direction: ASC}) { edges { node { reference } moment } }
		c: complaints(measure: OPEN, filter: {departments: ["NONE"]}) { nodes { reference } } d: complaints(search: "R2") { totalCount nodes { reference } } }`, nil)
	same(t, data["a"], `{"nodes": [{"reference": "R1"}]}`)
	same(t, data["c"], `{"nodes": [{"reference": "R4"}]}`)
	same(t, data["d"], `{"totalCount": 1, "nodes": [{"reference": "R2"}]}`)
	edges := data["b"].(map[string]any)["edges"].([]any)
	if len(edges) != 2 || edges[0].(map[string]any)["node"].(map[string]any)["reference"] != "R5" {
		t.Errorf("by submission: %v", edges)
	}
}

func TestComplaintsErrors(t *testing.T) {
	c := serve(t, busyTown().resolver(), Options{})
	c.refuses(`{ complaints(measure: REOPEN_RATE) { totalCount } }`, "INVALID", "NUMERATOR", "DENOMINATOR")
	c.refuses(`{ complaints(measure: NET) { totalCount } }`, "INVALID", "RECEIVED", "REOPENED", "ENDED")
	c.refuses(`{ complaints(measure: RECEIVED, part: MET) { totalCount } }`, "INVALID", "no parts")
	c.refuses(`{ complaints(first: 101) { totalCount } }`, "TOO_LARGE", "100")
	c.refuses(`{ complaints(first: 1, last: 1) { totalCount } }`, "INVALID", "not both")
	c.refuses(`{ complaints(last: -1) { totalCount } }`, "INVALID", "negative")
	c.refuses(`{ complaints(after: "garbage!") { totalCount } }`, "INVALID", "not a cursor")
	c.refuses(fmt.Sprintf(`{ complaints(after: %q, orderBy: {field: SUBMITTED_AT}) { totalCount } }`, placeCursor(cursorMoment, cube.Cursor{Key: 1})), "INVALID", "same order")
	c.viewer = as(city.RoleAnalyst)
	c.refuses(`{ complaints(search: "R2") { totalCount } }`, "FORBIDDEN", "token")
}

func TestComplaint(t *testing.T) {
	c := serve(t, busyTown().resolver(), Options{})
	data := c.data(`query($id: ID!) { complaint(id: $id) { id reference rating } none: complaint(id: "garbage") { id } absent: complaint(id: "00000000-0000-0000-0000-000000000000") { id }
		byReference: complaintByReference(source: "SAMBAT", externalId: "2") { id } nobody: complaintByReference(source: "SAMBAT", externalId: "99") { id } }`, map[string]any{"id": formatID(city.ID{0, 1})})
	same(t, data, `{"complaint": {"id": "00010000-0000-0000-0000-000000000000", "reference": "R1", "rating": null}, "none": null, "absent": null,
		"byReference": {"id": "00020000-0000-0000-0000-000000000000"}, "nobody": null}`)
}
