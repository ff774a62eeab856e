package graph

import (
	"fmt"
	"strings"
	"testing"

	"github.com/tugu-city/tugu/server/city"
)

const outcome = `complaint { id status department { code } kelurahan { code } rating legalSteps events { kind } } userErrors { field message code legalSteps }`

// step takes a step and returns its payload.
func (c *client) step(name, input string) map[string]any {
	c.t.Helper()
	return c.data(fmt.Sprintf(`mutation { %s(input: {%s}) { %s } }`, name, input, outcome), nil)[name].(map[string]any)
}

// done takes a step that must succeed and returns the complaint.
func (c *client) done(name, input string) map[string]any {
	c.t.Helper()
	p := c.step(name, input)
	if errs := p["userErrors"].([]any); len(errs) > 0 {
		c.t.Fatalf("%s: %v", name, errs)
	}
	return p["complaint"].(map[string]any)
}

// refused takes a step that must be refused and returns why.
func (c *client) refused(name, input, code string, words ...string) map[string]any {
	c.t.Helper()
	p := c.step(name, input)
	errs := p["userErrors"].([]any)
	if len(errs) != 1 || p["complaint"] != nil {
		c.t.Fatalf("%s was not refused: %v", name, p)
	}
	e := errs[0].(map[string]any)
	if e["code"] != code {
		c.t.Errorf("%s: %v, want %s", name, e, code)
	}
	for _, w := range words {
		if !strings.Contains(e["message"].(string), w) {
			c.t.Errorf("%s: %q does not say %q", name, e["message"], w)
		}
	}
	return e
}

func TestLifeOfAComplaint(t *testing.T) {
	town := newTown("2026-11-24 12:00:00")
	c := serve(t, town.resolver(), Options{})
	made := c.done("complaintSubmit", `category: "ROAD", channel: "WEB", externalId: "x-1", title: "Hole", text: "A deep hole", latitude: -7.9, longitude: 112.6, reporter: {name: "Sari"}`)
	if made["status"] != "SUBMITTED" || made["kelurahan"].(map[string]any)["code"] != "K1-A" {
		t.Errorf("submitted: %v", made)
	}
	id := fmt.Sprintf("id: %q", made["id"])
	if again := c.done("complaintSubmit", `channel: "WEB", externalId: "x-1", text: "A deep hole"`); again["id"] != made["id"] {
		t.Error("the same external id made another complaint")
	}
	e := c.refused("complaintResolve", id+`, text: "done"`, "CONFLICT", "RESOLVED cannot follow while the complaint is SUBMITTED", "VERIFIED")
	same(t, e["legalSteps"], `["VERIFIED", "ASSIGNED", "RESPONDED", "WAITING", "REJECTED", "DUPLICATE", "CLOSED", "CLASSIFIED", "NOTED"]`)
	if d := c.done("complaintAssign", id)["department"].(map[string]any)["code"]; d != "DPU" {
		t.Errorf("assigned to %v by default", d)
	}
	if d := c.done("complaintAssign", id+`, department: "DINSOS"`)["department"].(map[string]any)["code"]; d != "DINSOS" {
		t.Errorf("transferred to %v", d)
	}
	town.setClock(at("2026-11-24 12:10:00"))
	for _, s := range []struct{ name, input, status string }{
		{"complaintRespond", `, text: "we look"`, "RESPONDED"},
		{"complaintStart", `, note: "two men"`, "IN_PROGRESS"},
		{"complaintWait", ``, "WAITING_CITIZEN"},
		{"complaintResolve", `, text: "filled"`, "RESOLVED"},
		{"complaintRate", `, rating: 4`, "RESOLVED"},
		{"complaintReopen", ``, "ASSIGNED"},
		{"complaintReject", `, reason: WITHDRAWN`, "CLOSED"},
		{"complaintReopen", ``, "ASSIGNED"},
		{"complaintReject", `, reason: DUPLICATE, note: "of x-0"`, "DUPLICATE"},
		{"complaintReopen", ``, "ASSIGNED"},
		{"complaintReject", `, reason: NOT_OURS`, "REJECTED"},
	} {
		if have := c.done(s.name, id+s.input); have["status"] != s.status {
			t.Errorf("%s: %v", s.name, have["status"])
		}
		town.setClock(city.At(town.now()) + 60)
	}
	rec, _ := town.ByReference(t.Context(), "SAMBAT", "x-1")
	kinds := map[city.Kind]city.Event{}
	for _, e := range rec.Events {
		if e.Actor != "tester" {
			t.Errorf("%s by %q", e.Kind, e.Actor)
		}
		kinds[e.Kind] = e
	}
	if e := kinds[city.Responded]; e.Text != "we look" || e.OccurredAt != at("2026-11-24 12:10:00") {
		t.Errorf("responded: %+v", e)
	}
	if e := kinds[city.Closed]; e.Reason != city.ReasonWithdrawn {
		t.Errorf("withdrawn: %+v", e)
	}
	if e := kinds[city.Rejected]; e.Reason != "NOT_OURS" {
		t.Errorf("rejected: %+v", e)
	}
	if e := kinds[city.Noted]; e.Text != "of x-0" {
		t.Errorf("noted: %+v", e)
	}
	same(t, c.data(`{ overview { kpis { received rejected reopened open } } }`, nil)["overview"], `{"kpis": {"received": 1, "rejected": 1, "reopened": 3, "open": 0}}`)
}

func TestRefusedSteps(t *testing.T) {
	town := busyTown()
	c := serve(t, town.resolver(), Options{})
	id := fmt.Sprintf("id: %q", formatID(city.ID{0, 4}))
	c.refused("complaintAssign", `id: "garbage"`, "NOT_FOUND", "garbage")
	c.refused("complaintAssign", `id: "00000000-0000-0000-0000-000000000000"`, "NOT_FOUND")
	c.refused("complaintAssign", id, "INVALID", "no usual department")
	e := c.refused("complaintAssign", id+`, department: "DPUU"`, "INVALID", "DPUU", "did you mean DPU")
	same(t, e["field"], `["input", "department"]`)
	c.refused("complaintAssign", id+`, department: "OLD"`, "INVALID", "successors are DPU")
	c.refused("complaintAssign", id+`, department: "GONE"`, "INVALID", "does not exist today")
	c.refused("complaintRespond", id+`, text: "  "`, "INVALID", "empty")
	c.refused("complaintRespond", id+`, text: "`+strings.Repeat("x", 10_001)+`"`, "TOO_LARGE", "10000")
	c.refused("complaintWait", id+`, note: "`+strings.Repeat("x", 2_001)+`"`, "TOO_LARGE", "2000")
	c.refused("complaintRespond", id+`, text: "a\u0000b"`, "INVALID", "NUL")
	c.refused("complaintRate", id+`, rating: 6`, "INVALID", "1 (bad) to 5")
	c.refused("complaintSubmit", `channel: "WBE", text: "x"`, "INVALID", "WEB")
	c.refused("complaintSubmit", `channel: "WEB", text: "x", category: "ROADS"`, "INVALID", "ROAD")
	c.refused("complaintSubmit", `channel: "WEB", text: "x", district: "K1-B"`, "INVALID", "K1-A")
	c.refused("complaintSubmit", `channel: "WEB", text: "x", latitude: 1`, "INVALID", "together")
	c.refused("complaintSubmit", `channel: "WEB", text: "x", latitude: 91, longitude: 0`, "INVALID", "-90 and 90")
	c.refused("complaintSubmit", `channel: "WEB", text: "x", title: "`+strings.Repeat("x", 201)+`"`, "TOO_LARGE", "200")
	before := len(town.log)
	c.viewer = as(city.RoleLeader)
	c.refuses(`mutation { complaintSubmit(input: {channel: "WEB", text: "x"}) { userErrors { code } } }`, "FORBIDDEN", "token")
	c.refuses(`mutation { complaintStart(input: {id: "x"}) { userErrors { code } } }`, "FORBIDDEN")
	if len(town.log) != before {
		t.Error("a refused step was written")
	}
}

func TestSubmitFindsSourceAndDistrict(t *testing.T) {
	town := newTown("2026-11-24 12:00:00")
	c := serve(t, town.resolver(), Options{})
	out := c.done("complaintSubmit", `channel: "SMS", text: "x", latitude: 7.9, longitude: 0, district: "K1"`)
	if have := out["kelurahan"].(map[string]any)["code"]; have != "NONE" {
		t.Errorf("kelurahan %v", have)
	}
	id, _ := parseID(out["id"].(string))
	if rec := town.records[id]; rec.Header.Source != "SAMBAT" || rec.Course.District != "K1" {
		t.Errorf("%+v", rec)
	}
}

func TestOneLineFieldsTakeOneLine(t *testing.T) {
	c := serve(t, busyTown().resolver(), Options{})
	for field, input := range map[string]string{
		"externalId":    `channel: "WEB", text: "x", externalId: "a\tb"`,
		"title":         `channel: "WEB", text: "x", title: "a\nb"`,
		"reporter name": `channel: "WEB", text: "x", reporter: {name: "a\u001b[31m"}`,
	} {
		if e := c.refused("complaintSubmit", input, "INVALID", "control characters"); fmt.Sprint(e["field"]) != "[input "+field+"]" {
			t.Errorf("the error is about %v, want %s", e["field"], field)
		}
	}
	c.done("complaintSubmit", `channel: "WEB", text: "two\nlines"`)
}
