package graph

import (
	"context"
	"fmt"
	"slices"
	"testing"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/cube"
	"pgregory.net/rapid"
)

// listed opens every figure as the same list.
type listed struct {
	Figures
	list []cube.Occurrence
}

func (l *listed) Open(context.Context, cube.OpenQuestion) (*cube.Opened, error) {
	return &cube.Opened{Occurrences: l.list}, nil
}

// TestPaging walks random lists, with complaints that occur twice in a second,
// from both ends: every edge comes once, in order, whatever the page size.
func TestPaging(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(0, 40).Draw(t, "n")
		list := make([]cube.Occurrence, n)
		for i := range list {
			list[i] = cube.Occurrence{ID: city.ID{byte(rapid.IntRange(1, 5).Draw(t, "id"))}, Moment: city.Moment(rapid.IntRange(1, 6).Draw(t, "moment"))}
		}
		slices.SortFunc(list, func(a, b cube.Occurrence) int {
			return place{key: a.Moment, id: a.ID}.compare(place{key: b.Moment, id: b.ID})
		})
		r := &Resolver{Figures: &listed{list: list}}
		size := rapid.IntRange(1, 7).Draw(t, "size")
		order := &ComplaintOrder{Field: ComplaintOrderFieldMoment, Direction: rapid.SampledFrom([]OrderDirection{OrderDirectionAsc, OrderDirectionDesc}).Draw(t, "order")}
		want := slices.Clone(list)
		if order.Direction == OrderDirectionDesc {
			slices.Reverse(want)
		}
		backward := rapid.Bool().Draw(t, "backward")
		var have []cube.Occurrence
		var cursor *string
		for {
			a := complaintsAsking{orderBy: order}
			if backward {
				a.last, a.before = &size, cursor
			} else {
				a.first, a.after = &size, cursor
			}
			p, err := a.page()
			if err != nil {
				t.Fatal(err)
			}
			all, err := r.occurrences(context.Background(), &cube.Opened{Occurrences: list}, cube.OpenQuestion{}, nil, p.kind)
			if err != nil {
				t.Fatal(err)
			}
			edges, info := p.cut(all)
			part := make([]cube.Occurrence, len(edges))
			for i, e := range edges {
				part[i] = cube.Occurrence{ID: e.id, Moment: e.Moment}
			}
			more := info.HasNextPage
			if backward {
				have, cursor, more = append(part, have...), info.StartCursor, info.HasPreviousPage
			} else {
				have, cursor = append(have, part...), info.EndCursor
			}
			if !more {
				break
			}
			if len(edges) != size {
				t.Fatalf("a page of %d edges before the end", len(edges))
			}
		}
		if !slices.Equal(have, want) {
			t.Fatalf("have %v\nwant %v", have, want)
		}
	})
}

func FuzzCursor(f *testing.F) {
	f.Add(place{key: 7, id: city.ID{1}, n: 2}.cursor(cursorMoment))
	f.Add(eventCursor(12))
	f.Add(logPlace{12, 7}.cursor())
	f.Add("not a cursor")
	f.Fuzz(func(t *testing.T, cursor string) {
		if p, err := parsePlace(cursorMoment, "after", cursor); err == nil {
			if again, err := parsePlace(cursorMoment, "after", p.cursor(cursorMoment)); err != nil || again != p {
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
	c.refuses(fmt.Sprintf(`{ complaints(after: %q, orderBy: {field: SUBMITTED_AT}) { totalCount } }`, place{key: 1}.cursor(cursorMoment)), "INVALID", "same order")
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
