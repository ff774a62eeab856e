package main

import (
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"testing"

	"github.com/tugu-city/tugu/server/internal/store/storetest"
)

type given struct{ Reference, Secret, Link string }

// form sends a form as a browser does and returns the page.
func (p *program) form(t *testing.T, path string, want int, pairs ...string) string {
	t.Helper()
	values := url.Values{}
	for i := 0; i < len(pairs); i += 2 {
		values.Set(pairs[i], pairs[i+1])
	}
	r, err := http.PostForm(p.base+path, values)
	if err != nil {
		t.Fatal(err)
	}
	defer r.Body.Close()
	var body strings.Builder
	if err := r.Write(&body); err != nil {
		t.Fatal(err)
	}
	if r.StatusCode != want {
		t.Fatalf("POST %s: %s, want %d\n%s", path, r.Status, want, body.String())
	}
	return body.String()
}

// TestTheCitizensWayBack walks a complaint from submission to rating on both
// databases: the secret is given once, the page shows the result, the invitation
// rates once, and satisfaction counts it as METRICS.md says. Neither log nor metrics hold a secret.
func TestTheCitizensWayBack(t *testing.T) {
	databases(t, func(t *testing.T, dsn string) {
		p := start(t, "serve", "--listen=127.0.0.1:0", "--database="+dsn, "--token="+testToken, "--public=complaints", "--public-url=https://lapor.example.go.id")
		var made struct {
			ComplaintSubmit struct {
				Complaint struct{ ID string }
				Access    given
			}
		}
		submit := func() (string, given) {
			t.Helper()
			p.ask(t, testToken, `mutation { complaintSubmit(input: {channel: "COUNTER", category: "JALAN-RUSAK", text: "Jalan berlubang", reporter: {name: "Sari"}}) {
				complaint { id } access { reference secret link } } }`, &made)
			return made.ComplaintSubmit.Complaint.ID, made.ComplaintSubmit.Access
		}
		id, a := submit()
		if len(a.Secret) != 19 || a.Link != "https://lapor.example.go.id/status/"+a.Reference+"#"+a.Secret {
			t.Fatalf("%+v", a)
		}
		other, b := submit()
		type step struct {
			Complaint  *struct{ Status string }
			Access     *given
			Invitation *struct{ Code, Link, ExpiresAt string }
			UserErrors []struct{ Code string }
		}
		do := func(token, op string) (s step, code string) {
			t.Helper()
			var got map[string]step
			code = p.ask(t, token, `mutation { `+op+` { complaint { status } access { secret } invitation { code link expiresAt } userErrors { code } } }`, &got)
			for _, one := range got {
				s = one
			}
			return s, code
		}
		if s, _ := do(testToken, `complaintInvite(input: {id: "`+id+`"})`); len(s.UserErrors) != 1 || s.UserErrors[0].Code != "CONFLICT" {
			t.Errorf("an invitation without a result: %+v", s)
		}
		for _, op := range []string{"complaintInvite", "complaintAccess"} {
			if _, code := do("", op+`(input: {id: "`+id+`"})`); code != "FORBIDDEN" {
				t.Errorf("%s by a stranger: %q", op, code)
			}
		}
		var invitations []string
		for _, id := range []string{id, other} {
			do(testToken, `complaintAssign(input: {id: "`+id+`"})`)
			do(testToken, `complaintRespond(input: {id: "`+id+`", text: "Kami periksa"})`)
			s, _ := do(testToken, `complaintResolve(input: {id: "`+id+`", text: "Sudah ditambal"})`)
			if s.Invitation == nil || s.Access != nil {
				t.Fatalf("%+v", s)
			}
			invitations = append(invitations, s.Invitation.Code)
		}
		page := p.form(t, "/status", 200, "reference", a.Reference, "secret", a.Secret, "lang", "en")
		for _, word := range []string{"Sudah ditambal", "Kami periksa", "Resolved", "in time"} {
			if !strings.Contains(page, word) {
				t.Errorf("the page does not say %q", word)
			}
		}
		if strings.Contains(page, "Sari") {
			t.Error("the page names the citizen")
		}
		p.form(t, "/status", 404, "reference", a.Reference, "secret", b.Secret)
		renewed, _ := do(testToken, `complaintAccess(input: {id: "`+other+`"})`)
		p.form(t, "/status", 404, "reference", b.Reference, "secret", b.Secret)
		p.form(t, "/status", 200, "reference", b.Reference, "secret", renewed.Access.Secret)

		socket := p.subscribe(t, `subscription { overview(window: {preset: TODAY}, basis: COHORT) { kpis { satisfaction { count mean csat responseRate } } } }`)
		// satisfaction waits until the figures are those: they follow the database.
		satisfaction := func(want string) {
			t.Helper()
			for {
				var got struct{ Overview struct{ Kpis map[string]any } }
				socket(&got)
				if fmt.Sprint(got.Overview.Kpis) == "map[satisfaction:map["+want+"]]" {
					return
				}
			}
		}
		p.form(t, "/rate", 200, "secret", invitations[0], "do", "rate", "rating", "5", "text", "Terima kasih")
		p.form(t, "/rate", 404, "secret", invitations[0], "do", "rate", "rating", "1")
		satisfaction("count:1 csat:1 mean:5 responseRate:0.5")
		// The other citizen is not content: the result is rated 2, and the complaint opened again.
		secret := renewed.Access.Secret
		p.form(t, "/status", 200, "reference", b.Reference, "secret", secret, "do", "rate", "rating", "2")
		p.form(t, "/rate", 404, "secret", invitations[1], "do", "rate", "rating", "5")
		satisfaction("count:2 csat:0.5 mean:3.5 responseRate:1")
		p.form(t, "/status", 200, "reference", b.Reference, "secret", secret, "do", "reopen", "text", "Masih berlubang")
		again, _ := do(testToken, `complaintResolve(input: {id: "`+other+`", text: "Sekarang sudah"})`)
		if again.Invitation == nil {
			t.Fatalf("the second result: %+v", again)
		}
		p.form(t, "/rate", 404, "secret", invitations[1], "do", "rate", "rating", "5")
		p.form(t, "/rate", 200, "secret", again.Invitation.Code, "do", "rate", "rating", "4")
		satisfaction("count:2 csat:1 mean:4.5 responseRate:1")
		var file struct {
			Complaint struct {
				File *struct {
					Text     string
					Reporter struct{ Name string }
					Remarks  []struct{ Kind, Actor, Text string }
				}
			}
		}
		ask := `{ complaint(id: "` + id + `") { file { text reporter { name } remarks { kind actor text } } } }`
		p.ask(t, testToken, ask, &file)
		if f := file.Complaint.File; f == nil || f.Reporter.Name != "Sari" || fmt.Sprint(f.Remarks) != "[{RESPONDED operator Kami periksa} {RESOLVED operator Sudah ditambal} {RATED citizen Terima kasih}]" {
			t.Errorf("the file: %+v", f)
		}
		if p.ask(t, "", ask, &file); file.Complaint.File != nil {
			t.Error("a stranger reads the file")
		}
		_, metrics := p.get(t, "/metrics")
		if code := p.stop(); code != 0 {
			t.Fatal(code)
		}
		for _, s := range append([]string{a.Secret, secret, a.Reference}, invitations...) {
			if strings.Contains(p.log.String(), s) || strings.Contains(metrics, s) {
				t.Errorf("log or metrics hold %s", s)
			}
		}
		if code, out, errs := tugu(t, "verify", "--database="+dsn); code != 0 || !strings.Contains(out, "no difference") {
			t.Errorf("verify exits with %d: %s%s", code, out, errs)
		}
	})
}

// TestSecretsOfSources holds that a source is given secrets where it asks for them,
// again where it repeats itself, and that no kept answer holds one.
func TestSecretsOfSources(t *testing.T) {
	dsn := storetest.SQLite(t)
	p := start(t, "serve", "--listen=127.0.0.1:0", "--database="+dsn, "--token="+testToken)
	body := event("S-1", "SUBMITTED", "02T08:00:00", `,"text":"Lampu jalan padam","reference":"SBT/7"`)
	if _, a, _ := p.push(t, testToken, "SAMBAT", event("S-0", "SUBMITTED", "02T08:00:00", `,"text":"x"`)); a.Records[0].Status != nil {
		t.Error("a secret that nobody asked for")
	}
	_, first, _ := p.push(t, testToken, "SAMBAT?secrets=true", body)
	_, again, _ := p.push(t, testToken, "SAMBAT?secrets=true", body)
	if again.Records[0].Outcome != "duplicate" || first.Records[0].Status == nil || again.Records[0].Status == nil {
		t.Fatalf("%+v %+v", first, again)
	}
	for _, g := range []string{first.Records[0].Status.Secret, again.Records[0].Status.Secret} {
		p.form(t, "/status", 200, "reference", "SBT/7", "secret", g)
	}
	_, keyed, text := p.push(t, testToken, "SAMBAT?secrets=true", event("S-2", "SUBMITTED", "02T08:00:00", `,"text":"y"`), "Idempotency-Key", "k")
	if keyed.Records[0].Status == nil {
		t.Fatal(text)
	}
	if _, _, text := p.push(t, testToken, "SAMBAT?secrets=true", event("S-2", "SUBMITTED", "02T08:00:00", `,"text":"y"`), "Idempotency-Key", "k"); strings.Contains(text, "secret") {
		t.Errorf("a kept answer holds a secret: %s", text)
	}
}
