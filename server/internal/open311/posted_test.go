package open311

import (
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"testing"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/store"
)

// update is the form of an update as FixMyStreet sends it.
func update(request, id, status, words string, more ...string) url.Values {
	form := url.Values{
		"api_key": {token}, "jurisdiction_id": {"test.go.id"}, "service_request_id": {request}, "update_id": {id}, "status": {status},
		"description": {words}, "updated_datetime": {"2025-11-29T09:00:00+07:00"}, "email": {"s@example.org"}, "last_name": {"W"},
		"public_anonymity_required": {"FALSE"}, "service_request_id_ext": {"7"},
	}
	for i := 0; i < len(more); i += 2 {
		form[more[i]] = strings.Split(more[i+1], "|")
	}
	return form
}

const updatesPath = "/open311/v2/servicerequestupdates"

func TestPostUpdates(t *testing.T) {
	tn := newTown(t)
	id := tn.add("a", "ROAD", t0-100, city.Event{Kind: city.Assigned, OccurredAt: t0 - 50, Department: "DPU"})
	tn.clock.Add(60)
	said := func(form url.Values) string {
		t.Helper()
		a := tn.do(http.MethodPost, updatesPath+".json", "", form)
		if a.code != http.StatusOK {
			t.Fatalf("%d %s", a.code, a.body)
		}
		one := decode(t, a.body)[0]
		if one["service_request_id"] != formatID(id) {
			t.Fatalf("%s", a.body)
		}
		return fmt.Sprint(one["update_id"])
	}
	note := said(update(formatID(id), "1", "OPEN", "It is still there"))
	started := said(update(formatID(id), "2", "in_progress", "Two workers", "updated_datetime", "2020-01-01T00:00:00Z"))
	fixed := said(update(formatID(id), "3", "FIXED", "Mended", "updated_datetime", "2025-11-29T09:00:30+07:00", "media_url", "https://example.org/a.jpg|https://example.org/b.jpg"))
	for n, want := range map[string]string{"1": note, "2": started, "3": fixed} { // repeated, in any order
		words := map[string]string{"1": "It is still there", "2": "Two workers", "3": "Mended"}[n]
		form := update(formatID(id), n, map[string]string{"1": "OPEN", "2": "IN_PROGRESS", "3": "FIXED"}[n], words)
		if n == "3" {
			form["media_url"] = []string{"https://example.org/a.jpg", "https://example.org/b.jpg"}
		}
		if got := said(form); got != want {
			t.Errorf("the repeated update %s is %s, not %s", n, got, want)
		}
	}
	all, err := tn.store.Complaints(t.Context(), []city.ID{id})
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, e := range all[0].Events[2:] {
		got = append(got, fmt.Sprintf("%s %d %s", e.Kind, e.OccurredAt-t0, strings.ReplaceAll(e.Text, "\n", "/")))
	}
	want := []string{"NOTED 0 It is still there", "STARTED 0 Two workers", "RESOLVED 30 Mended//https://example.org/a.jpg/https://example.org/b.jpg"}
	if fmt.Sprint(got) != fmt.Sprint(want) {
		t.Errorf("%q, want %q", got, want)
	}
	if all[0].Details.ReporterEmail != "sari@example.org" {
		t.Error("the sender of an update took the place of the reporter")
	}
	// Who reads the updates finds the id that the sender was told.
	list := tn.list(updatesPath+".json", token)
	if last := list[len(list)-1]; last["update_id"] != fixed || last["status"] != "closed" {
		t.Errorf("%v", list)
	}
	said(update(formatID(id), "4", "OPEN", "It is back"))
	if one := tn.list("/open311/v2/requests/"+formatID(id)+".json", "")[0]; one["status"] != "open" {
		t.Errorf("not reopened: %v", one)
	}
}

func TestPostUpdatesRefuses(t *testing.T) {
	tn := newTown(t)
	id := formatID(tn.add("a", "ROAD", t0-100))
	if a := tn.do(http.MethodPost, updatesPath+".xml", "", update(id, "0", "INVESTIGATING", "first")); a.code != http.StatusOK || !strings.Contains(a.body, "<service_request_updates>\n<request_update><update_id>") {
		t.Fatalf("%d %s", a.code, a.body)
	}
	for _, c := range []struct {
		form url.Values
		code int
		says string
	}{
		{update(id, "9", "OPEN", "x", "api_key", ""), 403, "api_key"},
		{update(id, "9", "OPEN", "x", "api_key", "wrong"), 403, "api_key"},
		{update(id, "9", "OPEN", "x", "jurisdiction_id", "boston.gov"), 404, "jurisdiction_id"},
		{update("", "9", "OPEN", "x"), 400, "service_request_id"},
		{update("42", "9", "OPEN", "x"), 404, "service_request_id"},
		{update("00000000-0000-4000-8000-000000000000", "9", "OPEN", "x"), 404, "service_request_id"},
		{update(id, "", "OPEN", "x"), 400, "update_id"},
		{update(id, strings.Repeat("9", 201), "OPEN", "x"), 400, "update_id"},
		{update(id, "0", "INVESTIGATING", "second"), 400, "other words"},
		{update(id, "9", "MENDED", "x"), 400, "NOT_COUNCILS_RESPONSIBILITY"},
		{update(id, "9", "FIXED", "x"), 400, "cannot follow while the request is VERIFIED"},
		{update(id, "9", "OPEN", "x", "updated_datetime", "yesterday"), 400, "updated_datetime"},
		{update(id, "9", "OPEN", strings.Repeat("é", 4001)), 400, "4000"},
		{update(id, "9", "OPEN", "\xff"), 400, "UTF-8"},
		{update(id, "9", "OPEN", "x", "media_url", "https://a|javascript:alert(1)"), 400, "media_url"},
	} {
		for _, form := range []string{"json", "xml"} {
			a := tn.do(http.MethodPost, updatesPath+"."+form, "", c.form)
			if a.code != c.code || !strings.Contains(a.body, c.says) {
				t.Errorf("%s: %d %s, want %d and %q", form, a.code, a.body, c.code, c.says)
			}
		}
	}
	if stats, err := tn.store.Stats(t.Context()); err != nil || stats.Events != 2 {
		t.Errorf("%d events, %v: something was written", stats.Events, err)
	}
}

// TestEveryUpdateStatus holds that each status that FixMyStreet knows is understood,
// and what it makes of a complaint that is with its department.
func TestEveryUpdateStatus(t *testing.T) {
	want := map[string]city.Status{
		"OPEN": city.StatusAssigned, "REOPEN": city.StatusAssigned, "FOR_TRIAGE": city.StatusAssigned, "INTERNAL_REFERRAL": city.StatusAssigned,
		"INVESTIGATING": city.StatusAssigned, "ACTION_SCHEDULED": city.StatusAssigned, "PLANNED": city.StatusAssigned,
		"IN_PROGRESS": city.StatusInProgress, "FIXED": city.StatusResolved, "CLOSED": city.StatusClosed, "NO_FURTHER_ACTION": city.StatusClosed,
		"NOT_COUNCILS_RESPONSIBILITY": city.StatusRejected, "DUPLICATE": city.StatusDuplicate,
	}
	if len(want) != len(meanings) {
		t.Errorf("%d statuses are known, %d are tested", len(meanings), len(want))
	}
	tn := newTown(t)
	for word, status := range want {
		id := tn.add(word, "ROAD", t0-100, city.Event{Kind: city.Assigned, OccurredAt: t0 - 50, Department: "DPU"})
		if a := tn.do(http.MethodPost, updatesPath+".json", "", update(formatID(id), "1", word, "Words")); a.code != http.StatusOK {
			t.Errorf("%s: %d %s", word, a.code, a.body)
		}
		all, err := tn.store.Complaints(t.Context(), []city.ID{id})
		if err != nil || all[0].Course.Status != status || all[0].Events[2].Text != "Words" {
			t.Errorf("%s: %s, want %s (%v)", word, all[0].Course.Status, status, err)
		}
	}
}

// TestSecretsAreToldToThoseWhoAsk holds that an answer of the specification alone holds
// nothing that opens the citizen's page.
func TestSecretsAreToldToThoseWhoAsk(t *testing.T) {
	tn := newTown(t)
	plain := tn.do(http.MethodPost, "/open311/v2/requests.json", "", road())
	if plain.code != http.StatusOK || strings.Contains(plain.body, "4K7Q") || strings.Contains(plain.body, "reference") || tn.issued.Load() != 0 {
		t.Errorf("%d %s, %d secrets given", plain.code, plain.body, tn.issued.Load())
	}
	for _, a := range []reply{
		tn.do(http.MethodPost, "/open311/v2/requests.json", "", road("extensions", "true")),
		tn.do(http.MethodPost, "/open311/v2/requests.json?extensions=true", "", road()),
	} {
		one := decode(t, a.body)[0]
		if one["reference"] != "REF-1" || one["secret"] != "4K7Q-9M2X" || one["status_url"] != "/status/REF-1#4K7Q-9M2X" || a.header.Get("Cache-Control") != "no-store" {
			t.Errorf("%s", a.body)
		}
	}
}

// TestUpdatedOfClosedRequests holds that a closed request was updated when it was
// closed, also where it came closed, and again when something is said later.
func TestUpdatedOfClosedRequests(t *testing.T) {
	tn := newTown(t)
	moment := func(id city.ID) any {
		return tn.list("/open311/v2/requests/"+formatID(id)+".json", "")[0]["updated_datetime"]
	}
	past := tn.add("past", "ROAD", t0-1000*city.Day, city.Event{Kind: city.Closed, OccurredAt: t0 - 999*city.Day})
	if got := moment(past); got != "2023-03-06T09:00:00+07:00" {
		t.Errorf("closed in the past: %v", got)
	}
	open := tn.add("open", "ROAD", t0-1000*city.Day)
	if got := moment(open); got != "2025-11-29T09:00:00+07:00" {
		t.Errorf("open: %v", got)
	}
	tn.clock.Add(3600)
	tn.add("open", "ROAD", t0-1000*city.Day, city.Event{Kind: city.Closed, OccurredAt: t0 + 1800})
	if got := moment(open); got != "2025-11-29T09:30:00+07:00" {
		t.Errorf("closed half an hour ago: %v", got)
	}
	tn.clock.Add(3600)
	for _, id := range []city.ID{past, open} {
		if _, err := tn.store.Append(t.Context(), id, func(*store.Complaint) ([]city.Event, error) {
			return []city.Event{{Kind: city.Rated, Rating: 4}}, nil
		}); err != nil {
			t.Fatal(err)
		}
		if got := moment(id); got != "2025-11-29T11:00:00+07:00" {
			t.Errorf("rated later: %v", got)
		}
	}
}
