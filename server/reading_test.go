package main

import (
	"net/url"
	"slices"
	"strings"
	"testing"

	"github.com/tugu-city/tugu/server/internal/store/storetest"
)

// Who reads words of citizens beside GraphQL, by exports and by Open311, stands in the
// audit log, and so does who hands in by Open311; who reads none does not.
func TestReadingBesideGraphQLIsAudited(t *testing.T) {
	p := start(t, "serve", "--listen=127.0.0.1:0", "--token="+testToken, "--public=complaints", "--database="+storetest.SQLite(t))
	var made submittedPerson
	if code := p.ask(t, testToken, submitPerson, &made); code != "" || made.ComplaintSubmit.Complaint == nil {
		t.Fatalf("%s, %+v", code, made)
	}
	log := func() string {
		t.Helper()
		status, text := p.request(t, "GET", "/export/audit.csv", "", map[string]string{"Authorization": "Bearer " + testToken})
		if status != 200 {
			t.Fatalf("the audit log: %d, %s", status, text)
		}
		return text
	}
	before := log()
	for _, token := range []string{"", "Bearer " + testToken} {
		header := map[string]string{}
		if token != "" {
			header["Authorization"] = token
		}
		for _, path := range []string{"/export/complaints.csv?status=SUBMITTED", "/export/figure.csv?measure=OPEN&search=" + url.QueryEscape("Ratna Dewi"), "/open311/v2/requests.json", "/open311/v2/services.json"} {
			if token == "" && strings.Contains(path, "search") {
				continue // nobody searches words without a token
			}
			if status, text := p.request(t, "GET", path, "", header); status != 200 {
				t.Errorf("%s: %d, %s", path, status, text)
			}
		}
		after := strings.TrimPrefix(log(), before)
		if token == "" {
			if after != "" {
				t.Errorf("noted of nobody: %s", after)
			}
			continue
		}
		for _, want := range []string{"export complaints,,status=SUBMITTED", "export figure,,measure=OPEN", "open311,,GET /open311/v2/requests.json"} {
			if !strings.Contains(after, want) {
				t.Errorf("the log lacks %q:\n%s", want, after)
			}
		}
		if strings.Contains(after, "Ratna") || strings.Contains(after, "services") || strings.Count(after, "\n") != 3 {
			t.Errorf("noted too much:\n%s", after)
		}
	}
}

// Each field of a mutation stands in the audit log once, with the complaint that it
// wrote; one that wrote nothing stands there, too.
func TestMutationsAreAuditedOnce(t *testing.T) {
	p := start(t, "serve", "--listen=127.0.0.1:0", "--token="+testToken, "--database="+storetest.SQLite(t))
	type payload struct {
		Complaint  *struct{ ID string }
		UserErrors []struct{ Code string }
	}
	var made struct{ A, B, C payload }
	const one = `complaintSubmit(input: {channel: "SAMBAT_WEB", category: "JALAN-RUSAK", text: "Lubang"`
	if code := p.ask(t, testToken, `mutation { a: `+one+`}) {...P} b: `+one+`, externalId: "7"}) {...P} c: `+one+`, district: "nowhere"}) {...P} }
		fragment P on ComplaintPayload { complaint { id } userErrors { code } }`, &made); code != "" || made.A.Complaint == nil || made.B.Complaint == nil || len(made.C.UserErrors) != 1 {
		t.Fatalf("%s, %+v", code, made)
	}
	var merged struct{ ComplaintMerge payload }
	if code := p.ask(t, testToken, `mutation { complaintMerge(input: {id: "`+made.A.Complaint.ID+`", into: "`+made.B.Complaint.ID+`"}) { userErrors { code } } }`, &merged); code != "" || len(merged.ComplaintMerge.UserErrors) > 0 {
		t.Fatalf("%s, %+v", code, merged)
	}
	_, text := p.request(t, "GET", "/export/audit.csv", "", map[string]string{"Authorization": "Bearer " + testToken})
	var got []string
	for _, line := range strings.Split(strings.TrimSpace(text), "\n")[1:] {
		cells := strings.Split(line, ",")
		got = append(got, cells[4]+" "+cells[5])
	}
	want := []string{
		"complaintSubmit " + made.A.Complaint.ID, "complaintSubmit " + made.B.Complaint.ID, "complaintSubmit ",
		"complaintMerge " + made.B.Complaint.ID, "complaintMerge " + made.A.Complaint.ID,
	}
	if !slices.Equal(got, want) {
		t.Errorf("the audit log says %q, want %q", got, want)
	}
}
