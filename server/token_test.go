package main

import (
	"net/http"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/gorilla/websocket"
)

// makeToken makes a token by the command.
func makeToken(t *testing.T, dsn string, flags ...string) string {
	t.Helper()
	code, stdout, stderr := tugu(t, append([]string{"token", "create", "--database=" + dsn}, flags...)...)
	if code != 0 {
		t.Fatal(stderr)
	}
	return strings.TrimSpace(stdout)
}

// TestTokens walks tokens of every role through the running program, on both
// databases: what they open, what they do not, and how they end.
func TestTokens(t *testing.T) {
	databases(t, func(t *testing.T, dsn string) {
		admin := makeToken(t, dsn, "--role=admin", "--name=root", "--expires=never")
		p := start(t, "serve", "--listen=127.0.0.1:0", "--database="+dsn)
		made := func(text, department string) (id string) {
			t.Helper()
			var out struct {
				ComplaintSubmit struct{ Complaint struct{ ID string } }
			}
			if code := p.ask(t, admin, `mutation { complaintSubmit(input: {channel: "`+p.channel(t)+`", title: "`+text+`", text: "`+text+`"}) { complaint { id } } }`, &out); code != "" {
				t.Fatal(code)
			}
			id = out.ComplaintSubmit.Complaint.ID
			if code := p.ask(t, admin, `mutation { complaintAssign(input: {id: "`+id+`", department: "`+department+`"}) { complaint { id } } }`, &struct{}{}); code != "" {
				t.Fatal(code)
			}
			return id
		}
		mine, others := made("Jalan berlubang di muka rumah Pak Budi", "DPUPRPKP"), made("Sampah Bu Siti", "DLH")
		operator := makeToken(t, dsn, "--role=operator", "--name=dpu-desk", "--department=DPUPRPKP")
		leader := makeToken(t, dsn, "--role=leader", "--name=mayor")
		analyst := makeToken(t, dsn, "--role=analyst", "--name=powerbi")
		screen := makeToken(t, dsn, "--role=screen", "--name=lobby")

		t.Run("a new token is good within seconds", func(t *testing.T) {
			for deadline := time.Now().Add(20 * time.Second); p.ask(t, screen, `{ viewer { role } }`, &struct{}{}) == "UNAUTHENTICATED"; {
				if time.Now().After(deadline) {
					t.Fatal("not after 20 s")
				}
			}
		})
		t.Run("what each reads", func(t *testing.T) {
			type read struct{ Title, Text string }
			look := func(token, id string) (got read, code string) {
				var out struct {
					Complaint struct {
						Title string
						File  *struct{ Text string }
					}
				}
				code = p.ask(t, token, `{ complaint(id: "`+id+`") { title file { text } } }`, &out)
				if got.Title = out.Complaint.Title; out.Complaint.File != nil {
					got.Text = out.Complaint.File.Text
				}
				return got, code
			}
			const hole, waste = "Jalan berlubang di muka rumah Pak Budi", "Sampah Bu Siti"
			for _, c := range []struct {
				who, token, id string
				want           read
				code           string
			}{
				{"public", "", mine, read{}, "FORBIDDEN"},
				{"screen", screen, mine, read{}, "FORBIDDEN"},
				{"analyst", analyst, mine, read{}, ""},
				{"leader", leader, mine, read{Title: "Jalan berlubang di muka rumah Pak •••"}, ""}, // masked
				{"operator", operator, mine, read{hole, hole}, ""},
				{"operator of another department", operator, others, read{}, ""},
				{"admin", admin, others, read{waste, waste}, ""},
			} {
				if got, code := look(c.token, c.id); got != c.want || code != c.code {
					t.Errorf("%s: %+v %q, want %+v %q", c.who, got, code, c.want, c.code)
				}
			}
			var found struct{ Complaints struct{ TotalCount int } }
			for token, want := range map[string]int{operator: 0, admin: 1, leader: 1} {
				if code := p.ask(t, token, `{ complaints(search: "Siti") { totalCount } }`, &found); code != "" || found.Complaints.TotalCount != want {
					t.Errorf("a search finds %d (%s), want %d", found.Complaints.TotalCount, code, want)
				}
			}
		})
		t.Run("an operator works on complaints of the own departments", func(t *testing.T) {
			for id, want := range map[string]string{mine: "", others: "FORBIDDEN"} {
				var out struct {
					ComplaintRespond struct{ UserErrors []struct{ Code string } }
				}
				if code := p.ask(t, operator, `mutation { complaintRespond(input: {id: "`+id+`", text: "Kami periksa"}) { userErrors { code } } }`, &out); code != "" {
					t.Fatal(code)
				}
				got := ""
				for _, e := range out.ComplaintRespond.UserErrors {
					got += e.Code
				}
				if got != want {
					t.Errorf("answer: %q, want %q", got, want)
				}
			}
			var file struct {
				Complaint struct {
					File struct{ Remarks []struct{ Actor string } }
				}
			}
			if code := p.ask(t, admin, `{ complaint(id: "`+mine+`") { file { remarks { actor } } } }`, &file); code != "" || len(file.Complaint.File.Remarks) != 1 || file.Complaint.File.Remarks[0].Actor != "dpu-desk" {
				t.Errorf("%s %+v: the answer does not name the token", code, file)
			}
		})
		t.Run("who wrote and who read is in the audit log", func(t *testing.T) {
			status, body := p.request(t, "GET", "/export/audit.csv", "", map[string]string{"Authorization": "Bearer " + admin})
			if status != 200 {
				t.Fatal(status, body)
			}
			for _, want := range []string{
				",command,,token create,,", ",root,ADMIN,complaintSubmit," + mine, ",root,ADMIN,complaintAssign," + others,
				",dpu-desk,OPERATOR,read," + mine, ",root,ADMIN,read," + others, ",dpu-desk,OPERATOR,complaintRespond," + mine,
			} {
				if !strings.Contains(body, want) {
					t.Errorf("it does not say %q:\n%s", want, body)
				}
			}
			for _, never := range []string{"Budi", "Siti", ",mayor,LEADER,read", ",powerbi,", "dpu-desk,OPERATOR,read," + others} {
				if strings.Contains(body, never) {
					t.Errorf("it says %q:\n%s", never, body)
				}
			}
			if status, _ := p.request(t, "GET", "/export/audit.csv", "", map[string]string{"Authorization": "Bearer " + operator}); status != 403 {
				t.Errorf("an operator reads it: %d", status)
			}
		})
		t.Run("beside GraphQL", func(t *testing.T) {
			for _, c := range []struct {
				who, token, path string
				status           int
			}{
				{"public", "", "/export/complaints.csv", 403},
				{"screen", screen, "/export/complaints.csv", 403},
				{"analyst", analyst, "/export/complaints.csv", 200},
				{"public", "", "/export/figure.csv", 403},
				{"analyst", analyst, "/export/figure.csv", 200},
				{"public", "", "/export/metrics.csv?dimensions=PILLAR&columns=received", 200},
				{"unknown", testToken, "/export/metrics.csv", 401},
				{"public", "", "/open311/v2/requests.json", 403},
				{"analyst", analyst, "/open311/v2/requests.json", 200},
			} {
				header := map[string]string{}
				if c.token != "" {
					header["Authorization"] = "Bearer " + c.token
				}
				status, body := p.request(t, "GET", c.path, "", header)
				if status != c.status {
					t.Errorf("%s %s: %d, want %d: %s", c.who, c.path, status, c.status, body)
				}
				if strings.Contains(body, "Siti") {
					t.Errorf("%s %s: %s", c.who, c.path, body)
				}
			}
		})
		t.Run("a source hands in its own records alone", func(t *testing.T) {
			source := makeToken(t, dsn, "--role=intake", "--name=sambat", "--source=SAMBAT")
			body := `[{"externalId":"t-1","event":"SUBMITTED","occurredAt":"2026-11-29T08:00:00+07:00","channel":"` + p.channel(t) + `","text":"Lampu mati"}]`
			deadline := time.Now().Add(20 * time.Second)
			status, _, text := p.push(t, source, "SAMBAT", body)
			for status == http.StatusUnauthorized && time.Now().Before(deadline) {
				status, _, text = p.push(t, source, "SAMBAT", body)
			}
			if status != http.StatusOK {
				t.Errorf("%d %s", status, text)
			}
			if status, _, _ := p.push(t, source, "SP4N-LAPOR", body); status == http.StatusOK {
				t.Error("another source's records were taken")
			}
			if code := p.ask(t, source, `{ overview { kpis { open } } }`, &struct{}{}); code != "FORBIDDEN" {
				t.Errorf("figures: %q", code)
			}
		})
		t.Run("a revoked token closes what it opened, and nothing else", func(t *testing.T) {
			begin := func(token string) *websocket.Conn {
				c := p.socket(t, nil, `{"type":"connection_init","payload":{"authorization":"Bearer `+token+`"}}`)
				await(t, c, "connection_ack")
				if err := c.WriteMessage(websocket.TextMessage, []byte(`{"type":"subscribe","id":"1","payload":{"query":"subscription { overview { kpis { open } } }"}}`)); err != nil {
					t.Fatal(err)
				}
				await(t, c, "next")
				return c
			}
			gone, stays := begin(analyst), begin(screen)
			if code, _, stderr := tugu(t, "token", "revoke", "--database="+dsn, "powerbi"); code != 0 {
				t.Fatal(stderr)
			}
			revoked := time.Now()
			if code := closeCode(t, gone); code != 4403 {
				t.Errorf("closed with %d, want 4403", code)
			}
			t.Logf("closed %s after it was revoked", time.Since(revoked).Round(time.Millisecond))
			if code := p.ask(t, analyst, `{ viewer { role } }`, &struct{}{}); code != "UNAUTHENTICATED" {
				t.Errorf("it still opens: %q", code)
			}
			made("Pohon tumbang", "DLH")
			await(t, stays, "next")
		})
		if code := p.stop(); code != 0 {
			t.Errorf("exit code %d", code)
		}
		for _, token := range []string{admin, operator, leader, analyst, screen} {
			if strings.Contains(p.log.String(), token) {
				t.Error("the log holds a token")
			}
		}
		if path := sqliteFile(dsn); path != "" {
			content, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			if strings.Contains(string(content), strings.SplitN(admin, "_", 3)[2]) {
				t.Error("the database holds a token")
			}
		}
		if _, stdout, _ := tugu(t, "token", "list", "--all", "--database="+dsn); !strings.Contains(stdout, "revoked ") || strings.Count(stdout, "\n") != 7 {
			t.Errorf("list: %s", stdout)
		}
	})
}

// TestBeyondThisMachine holds that tugu listens to strangers only once somebody has a token.
func TestBeyondThisMachine(t *testing.T) {
	dsn := "sqlite:" + t.TempDir() + "/tugu.db"
	code, _, stderr := tugu(t, "serve", "--listen=0.0.0.0:0", "--database="+dsn)
	if code == 0 || !strings.Contains(stderr, "tugu token create") {
		t.Errorf("%d %s", code, stderr)
	}
	makeToken(t, dsn, "--role=admin", "--name=root")
	if p := start(t, "serve", "--listen=0.0.0.0:0", "--database="+dsn); p.stop() != 0 {
		t.Error(p.log.String())
	}
}

// TestTokenMistakes holds what the command refuses.
func TestTokenMistakes(t *testing.T) {
	dsn := "sqlite:" + t.TempDir() + "/tugu.db"
	makeToken(t, dsn, "--role=analyst", "--name=taken")
	for _, c := range []struct{ flags, want string }{
		{"--role=boss --name=x", "--role"},
		{"--role=public --name=x", "--role"},
		{"--role=analyst --name=Power_BI", "--name"},
		{"--role=analyst --name=taken", "taken already"},
		{"--role=analyst --name=x --expires=tomorrow", "--expires"},
		{"--role=analyst --name=x --expires=100000000d", "--expires"},
		{"--role=analyst --name=x --expires=-1d", "--expires"},
		{"--role=analyst --name=x --department=DLH", "--department"},
		{"--role=admin --name=x --department=DLH", "--department"},
		{"--role=operator --name=x --department=NOWHERE", "NOWHERE"},
		{"--role=intake --name=x --source=NOWHERE", "NOWHERE"},
		{"--role=screen --name=x --source=SAMBAT", "--source"},
	} {
		args := append([]string{"token", "create", "--database=" + dsn}, strings.Fields(c.flags)...)
		if code, stdout, stderr := tugu(t, args...); code == 0 || stdout != "" || !strings.Contains(stderr, c.want) {
			t.Errorf("%s: %d %q %q, want %q", c.flags, code, stdout, stderr, c.want)
		}
	}
	if code, _, stderr := tugu(t, "token", "revoke", "--database="+dsn, "nobody"); code == 0 || !strings.Contains(stderr, "nobody") {
		t.Errorf("%d %s", code, stderr)
	}
}
