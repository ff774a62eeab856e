package graph

import (
	"fmt"
	"testing"

	"github.com/tugu-city/tugu/server/city"
)

// Who reads words, and how: analysts masked ones, leaders masked titles, operators
// whole ones, which the audit log is told of; the public none.
func TestWordsAreMasked(t *testing.T) {
	town := newTown("2026-11-24 12:00:00")
	log := &auditBook{}
	r := town.resolver()
	r.Audit = log
	c := serve(t, r, Options{})
	c.viewer = as(city.RoleOperator)
	made := c.done("complaintSubmit", `category: "ROAD", channel: "WEB", title: "Lubang, hubungi Pak Budi", text: "HP 081234567890"`)
	secret := c.done("complaintSubmit", `category: "ROAD", channel: "WEB", title: "Rahasia", text: "x", secret: true`)
	abuse := c.done("complaintSubmit", `category: "ABUSE", channel: "WEB", title: "Kekerasan", text: "x"`)
	ask := func(made map[string]any) string {
		return fmt.Sprintf(`{ complaint(id: %q) { title masked { title text } } }`, made["id"])
	}
	const whole, masked = "Lubang, hubungi Pak Budi", "Lubang, hubungi Pak •••"
	const words = `{"title": "Lubang, hubungi Pak •••", "text": "HP •••"}`
	for _, v := range []struct {
		viewer Viewer
		title  string
		masked string
		noted  int
	}{
		{as(city.RoleAnalyst), "", words, 0},
		{as(city.RoleLeader), masked, words, 0},
		{as(city.RoleLeader, "DINSOS"), "", "null", 0},
		{as(city.RoleOperator), whole, words, 1},
		{as(city.RoleAdmin), whole, words, 1},
		{Viewer{Role: city.RolePublic, May: city.OpenComplaints.Rights()}, "", "null", 0},
	} {
		c.viewer, log.entries = v.viewer, nil
		same(t, c.data(ask(made), nil), fmt.Sprintf(`{"complaint": {"title": %q, "masked": %s}}`, v.title, v.masked))
		if len(log.entries) != v.noted || v.noted > 0 && (log.entries[0].Action != "read" || fmt.Sprint(log.entries[0].Complaints) != fmt.Sprintf("[%v]", made["id"])) {
			t.Errorf("%s: noted %+v, want %d", v.viewer.Role, log.entries, v.noted)
		}
	}
	for _, role := range []city.Role{city.RoleAnalyst, city.RoleLeader, city.RoleOperator} {
		c.viewer = as(role)
		same(t, c.data(fmt.Sprintf(`{ complaint(id: %q) { masked { text } } }`, secret["id"]), nil), `{"complaint": {"masked": null}}`)
	}
	for role, want := range map[city.Role]string{city.RoleAnalyst: "null", city.RoleLeader: "null", city.RoleOperator: `{"text": "x"}`} {
		c.viewer = as(role)
		same(t, c.data(fmt.Sprintf(`{ complaint(id: %q) { masked { text } } }`, abuse["id"]), nil), fmt.Sprintf(`{"complaint": {"masked": %s}}`, want))
	}
}
