package graph

import (
	"fmt"
	"testing"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/cube"
)

// TestTitlesAreForReaders holds that what a citizen wrote reaches only callers
// who may read complaints, by whichever field a complaint is reached.
func TestTitlesAreForReaders(t *testing.T) {
	town := newTown("2026-11-24 12:00:00")
	c := serve(t, town.resolver(), Options{})
	made := c.done("complaintSubmit", `category: "ROAD", channel: "WEB", externalId: "x-1", title: "Ask Sari of number 4", text: "A hole"`)
	query := fmt.Sprintf(`{
		complaints { edges { node { title } } nodes { title } }
		complaint(id: %q) { title }
		complaintByReference(source: "SAMBAT", externalId: "x-1") { title }
	}`, made["id"])
	const shape = `{"complaints": {"edges": [{"node": {"title": %[1]q}}], "nodes": [{"title": %[1]q}]}, "complaint": {"title": %[1]q}, "complaintByReference": {"title": %[1]q}}`
	for _, viewer := range []Viewer{as(city.RoleAnalyst), as(city.RoleLeader, "DINSOS")} {
		c.viewer = viewer
		same(t, c.data(query, nil), fmt.Sprintf(shape, ""))
	}
	c.viewer = as(city.RoleOperator, "DPU")
	const step = `mutation { complaintAssign(input: {id: %q, department: "DINSOS"}) { complaint { title } userErrors { code } } }`
	same(t, c.data(fmt.Sprintf(step, made["id"]), nil), `{"complaintAssign": {"complaint": null, "userErrors": [{"code": "FORBIDDEN"}]}}`)

	c.viewer = as(city.RoleLeader)
	same(t, c.data(query, nil), fmt.Sprintf(shape, "Ask Sari of number 4"))
}

// TestSensitiveCategoriesAreForReaders holds that a complaint of a sensitive
// category names it to readers only; to others it says that there is one.
func TestSensitiveCategoriesAreForReaders(t *testing.T) {
	town := newTown("2026-11-24 12:00:00")
	c := serve(t, town.resolver(), Options{})
	made := c.done("complaintSubmit", `category: "ABUSE", channel: "WEB", text: "Help"`)
	query := fmt.Sprintf(`{ complaint(id: %q) { category { code sensitive } } complaints { nodes { category { code sensitive } } } }`, made["id"])
	const shape = `{"complaint": {"category": {"code": %[1]q, "sensitive": true}}, "complaints": {"nodes": [{"category": {"code": %[1]q, "sensitive": true}}]}}`
	c.viewer = as(city.RoleAnalyst)
	same(t, c.data(query, nil), fmt.Sprintf(shape, "NONE"))
	c.viewer = as(city.RoleLeader)
	same(t, c.data(query, nil), fmt.Sprintf(shape, "ABUSE"))

	const listed = `{ complaints(filter: {categories: ["ABUSE"]}) { totalCount } }`
	same(t, c.data(listed, nil), `{"complaints": {"totalCount": 1}}`)
	c.viewer = as(city.RoleAnalyst)
	if _, err := town.resolver().complaintEvents(t.Context(), &cube.Filter{Categories: []string{"ABUSE"}}, nil); city.CodeOf(err) != city.CodeForbidden {
		t.Errorf("the events of a sensitive category are open: %v", err)
	}
}

// TestSecretComplaintsHaveNoTitleInLists holds that even with a token only who
// asks for the one complaint reads its title.
func TestSecretComplaintsHaveNoTitleInLists(t *testing.T) {
	secret := &Complaint{record: &Record{Title: "Pungli", Secret: true}, readable: true}
	if got := secret.Title(); got != "" {
		t.Errorf("a list shows %q", got)
	}
	secret.alone = true
	if got := secret.Title(); got != "" {
		t.Errorf("who may not read files sees %q", got)
	}
	secret.operated = true
	if got := secret.Title(); got != "Pungli" {
		t.Errorf("alone it shows %q", got)
	}
	secret.readable = false
	if got := secret.Title(); got != "" {
		t.Errorf("without a token it shows %q", got)
	}
}
