package graph

import (
	"fmt"
	"testing"

	"github.com/tugu-city/tugu/server/city"
)

// byMutation says how each kind of step is taken, with an input that is right.
var byMutation = map[city.Kind][2]string{
	city.Verified: {"complaintVerify", ``}, city.Assigned: {"complaintAssign", `, department: "DPU"`}, city.Responded: {"complaintRespond", `, text: "we look"`},
	city.Started: {"complaintStart", ``}, city.Waiting: {"complaintWait", ``}, city.Resolved: {"complaintResolve", `, text: "filled"`},
	city.Closed: {"complaintClose", ``}, city.Rejected: {"complaintReject", `, reason: NOT_OURS`}, city.Duplicate: {"complaintReject", `, reason: DUPLICATE`},
	city.Reopened: {"complaintReopen", ``}, city.Rated: {"complaintRate", `, rating: 4`}, city.Classified: {"complaintClassify", `, category: "OTHER"`},
	city.Noted: {"complaintNote", `, text: "two men"`},
}

// reach are the steps that lead to each status.
var reach = map[city.Status][]city.Kind{
	city.StatusSubmitted: {}, city.StatusVerified: {city.Verified}, city.StatusAssigned: {city.Assigned}, city.StatusResponded: {city.Responded},
	city.StatusInProgress: {city.Assigned, city.Started}, city.StatusWaitingCitizen: {city.Waiting}, city.StatusResolved: {city.Assigned, city.Resolved},
	city.StatusClosed: {city.Closed}, city.StatusRejected: {city.Rejected}, city.StatusDuplicate: {city.Duplicate},
}

// TestEveryOfferedStepCanBeTaken goes to each status and takes, on a complaint of its own, each step that the API then
// offers: it must have a mutation, be accepted, and be what the file says.
func TestEveryOfferedStepCanBeTaken(t *testing.T) {
	town := newTown("2026-11-24 12:00:00")
	c := serve(t, town.resolver(), Options{})
	taken := map[city.Kind]bool{}
	for _, status := range city.Statuses() {
		steps, ok := reach[status]
		if !ok {
			t.Fatalf("the test does not know how to reach %s", status)
		}
		for n, kind := range city.Legal(status) {
			made := c.done("complaintSubmit", fmt.Sprintf(`channel: "WEB", category: "ROAD", externalId: "%s-%d", text: "A deep hole"`, status, n))
			id := fmt.Sprintf("id: %q", made["id"])
			for _, s := range steps {
				made = c.done(byMutation[s][0], id+byMutation[s][1])
			}
			offered := made["legalSteps"].([]any)
			if made["status"] != status.String() || len(offered) != len(city.Legal(status)) || offered[n] != kind.String() {
				t.Fatalf("%s: %v, want %s to be offered", made["status"], offered, kind)
			}
			mutation, ok := byMutation[kind]
			if !ok {
				t.Fatalf("%s offers %s, for which there is no mutation", status, kind)
			}
			events := c.done(mutation[0], id+mutation[1])["events"].([]any)
			if last := events[len(events)-1].(map[string]any)["kind"]; last != kind.String() {
				t.Errorf("%s while %s wrote %v", mutation[0], status, last)
			}
			taken[kind] = true
		}
	}
	if len(taken) != len(byMutation) {
		t.Errorf("only %d of %d steps were ever offered: %v", len(taken), len(byMutation), taken)
	}
}

// What a correction changes moves in the figures at once, and the promise of the submission stays.
func TestClassifyMovesFiguresAndLeavesThePromise(t *testing.T) {
	town := newTown("2026-11-24 12:00:00")
	c := serve(t, town.resolver(), Options{})
	id := fmt.Sprintf("id: %q", c.done("complaintSubmit", `channel: "WEB", text: "x"`)["id"])
	figures := `{ pillars { items { pillar { code } kpis { open } } unassigned { open } } }`
	before := c.data(`{ complaint(`+id+`) { resolution { dueAt } } }`, nil)
	same(t, c.data(figures, nil)["pillars"], `{"items": [{"pillar": {"code": "LIVING"}, "kpis": {"open": 0}}, {"pillar": {"code": "SAFETY"}, "kpis": {"open": 0}}, {"pillar": {"code": "ECONOMY"}, "kpis": {"open": 0}}], "unassigned": {"open": 1}}`)
	town.setClock(at("2026-11-25 12:00:00"))
	out := c.done("complaintClassify", id+`, category: "ROAD", district: "K1-A", priority: "HIGH", note: "seen on site"`)
	if have := out["kelurahan"].(map[string]any)["code"]; have != "K1-A" || out["status"] != "SUBMITTED" {
		t.Errorf("classified: %v", out)
	}
	same(t, c.data(figures, nil)["pillars"], `{"items": [{"pillar": {"code": "LIVING"}, "kpis": {"open": 1}}, {"pillar": {"code": "SAFETY"}, "kpis": {"open": 0}}, {"pillar": {"code": "ECONOMY"}, "kpis": {"open": 0}}], "unassigned": {"open": 0}}`)
	same(t, c.data(`{ complaint(`+id+`) { priority category { code } } }`, nil)["complaint"], `{"priority": "HIGH", "category": {"code": "ROAD"}}`)
	after := c.data(`{ complaint(`+id+`) { resolution { dueAt } } }`, nil)
	if fmt.Sprint(after) != fmt.Sprint(before) {
		t.Errorf("the promise was %v and is %v", before, after)
	}
	c.refused("complaintClassify", id, "INVALID", "nothing would change")
	c.refused("complaintClassify", id+`, category: "ROADS"`, "INVALID", "did you mean ROAD")
	c.refused("complaintClassify", id+`, district: "K1-B"`, "INVALID", "K1-A")
	c.refused("complaintClassify", id+`, priority: "HIHG"`, "INVALID", "HIGH")
	c.refused("complaintNote", id+`, text: " "`, "INVALID", "empty")
}

// A close without a result ends the work and answers nothing; after a result it changes no figure.
func TestCloseAnswersNothing(t *testing.T) {
	town := newTown("2026-11-24 12:00:00")
	c := serve(t, town.resolver(), Options{})
	first := fmt.Sprintf("id: %q", c.done("complaintSubmit", `channel: "WEB", text: "x", externalId: "1"`)["id"])
	second := fmt.Sprintf("id: %q", c.done("complaintSubmit", `channel: "WEB", text: "x", externalId: "2"`)["id"])
	town.setClock(at("2026-11-24 13:00:00"))
	c.done("complaintClose", first)
	c.done("complaintAssign", second+`, department: "DPU"`)
	c.done("complaintResolve", second+`, text: "done"`)
	c.done("complaintClose", second)
	town.setClock(at("2026-12-02 12:00:01"))
	same(t, c.data(`{ overview(window: {preset: ALL}) { kpis { open ended resolved closed unanswered resolutionOnTime { met breached } } } }`, nil)["overview"],
		`{"kpis": {"open": 0, "ended": 2, "resolved": 1, "closed": 1, "unanswered": 1, "resolutionOnTime": {"met": 1, "breached": 1}}}`)
}
