package graph

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"github.com/tugu-city/tugu/server/city"
)

// Who works for the whole city finds what one citizen handed in, and erases it with a
// reason; both are in the audit log, without the number.
func TestReporterComplaintsAndErase(t *testing.T) {
	town := newTown("2026-11-24 12:00:00")
	log := &auditBook{}
	r := town.resolver()
	r.Audit = log
	c := serve(t, r, Options{})
	c.viewer = as(city.RoleOperator)
	made := c.done("complaintSubmit", `category: "ROAD", channel: "WEB", externalId: "x-1", title: "A hole", text: "Call Sari", secret: true, reporter: {name: "Sari", phone: "0812"}`)
	c.done("complaintSubmit", `category: "ROAD", channel: "WEB", text: "Other", reporter: {phone: "0813"}`)
	log.entries = nil

	const find = `{ reporterComplaints(phone: "0812") { id title erasedAt file { text reporterLocked reporter { name phone } } } }`
	same(t, c.data(find, nil), fmt.Sprintf(`{"reporterComplaints": [{"id": %q, "title": "A hole", "erasedAt": null, "file": {"text": "Call Sari", "reporterLocked": false, "reporter": {"name": "Sari", "phone": "0812"}}}]}`, made["id"]))
	const erase = `mutation { reporterErase(input: {complaints: [%q], reason: %q}) { erased userErrors { field code } } }`
	same(t, c.data(fmt.Sprintf(erase, made["id"], " "), nil), `{"reporterErase": {"erased": 0, "userErrors": [{"field": ["input", "reason"], "code": "INVALID"}]}}`)
	same(t, c.data(fmt.Sprintf(erase, "nonsense", "asked"), nil), `{"reporterErase": {"erased": 0, "userErrors": [{"field": ["input", "complaints"], "code": "NOT_FOUND"}]}}`)
	same(t, c.data(fmt.Sprintf(erase, made["id"], "the citizen asked in writing"), nil), `{"reporterErase": {"erased": 1, "userErrors": []}}`)
	same(t, c.data(find, nil), `{"reporterComplaints": []}`)
	same(t, c.data(fmt.Sprintf(`{ complaint(id: %q) { title erasedAt file { text reporter { name } } } }`, made["id"]), nil),
		`{"complaint": {"title": "", "erasedAt": "2026-11-24T12:00:00+07:00", "file": {"text": "", "reporter": null}}}`)
	for _, none := range []string{`{ reporterComplaints { id } }`, `{ reporterComplaints(phone: " ", email: "") { id } }`} {
		c.refuses(none, "INVALID", "telephone")
	}

	want := []string{
		"read,reporterComplaints [" + fmt.Sprint(made["id"]) + "] ",
		"reporterErase [] ",
		"reporterErase [] ",
		"reporterErase [" + fmt.Sprint(made["id"]) + "] the reporter and all words: the citizen asked in writing",
		"read,reporterComplaints [] ",
		"read [" + fmt.Sprint(made["id"]) + "] ",
	}
	for i, e := range log.entries {
		got := fmt.Sprintf("%s %v %s", e.Action, e.Complaints, e.Detail)
		if i < len(want) && got != want[i] {
			t.Errorf("entry %d: %q, want %q", i, got, want[i])
		}
		if strings.Contains(got, "0812") || strings.Contains(got, "Sari") {
			t.Errorf("the log holds personal data: %q", got)
		}
	}
	if len(log.entries) < len(want) {
		t.Errorf("%d entries, want %d at least", len(log.entries), len(want))
	}

	for _, viewer := range []Viewer{as(city.RoleLeader), as(city.RoleOperator, "DPU"), as(city.RoleAnalyst), {}} {
		c.viewer = viewer
		c.refuses(find, "FORBIDDEN", "reporterComplaints")
		c.refuses(fmt.Sprintf(erase, made["id"], "x"), "FORBIDDEN", "reporterErase")
	}
}

// auditBook keeps the audit log in memory.
type auditBook struct{ entries []Audited }

func (b *auditBook) Record(_ context.Context, e Audited) error {
	b.entries = append(b.entries, e)
	return nil
}
