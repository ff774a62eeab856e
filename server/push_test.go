package main

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"strings"
	"testing"

	"github.com/tugu-city/tugu/server/internal/intake"
)

const sambatToken = "the-token-of-sambat"

// push hands a body in; headers name and value in turn.
func (p *program) push(t *testing.T, token, source, body string, headers ...string) (int, intake.PushAnswer, string) {
	t.Helper()
	req, err := http.NewRequestWithContext(t.Context(), http.MethodPost, p.base+"/intake/"+source, strings.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	req.Header.Set("Content-Type", "application/json")
	req.Header.Set("Authorization", "Bearer "+token)
	for i := 0; i < len(headers); i += 2 {
		req.Header.Set(headers[i], headers[i+1])
	}
	res, err := http.DefaultClient.Do(req)
	if err != nil {
		t.Fatal(err)
	}
	defer res.Body.Close()
	text, err := io.ReadAll(res.Body)
	if err != nil {
		t.Fatal(err)
	}
	var answer intake.PushAnswer
	if res.StatusCode == http.StatusOK {
		if err := json.Unmarshal(text, &answer); err != nil {
			t.Fatalf("%s: %v", text, err)
		}
	}
	return res.StatusCode, answer, string(text)
}

func outcomes(a intake.PushAnswer) string {
	var all []string
	for _, r := range a.Records {
		all = append(all, strings.TrimSpace(r.Outcome+" "+r.Reason))
	}
	return strings.Join(all, ", ")
}

func event(id, kind, at, more string) string {
	return fmt.Sprintf(`{"externalId":%q,"event":%q,"occurredAt":"2026-11-%s+07:00"%s}`, id, kind, at, more)
}

// TestSourcesHandInByThemselves pushes the life of a complaint in any order, with
// repetitions and mistakes, on both databases.
func TestSourcesHandInByThemselves(t *testing.T) {
	databases(t, func(t *testing.T, dsn string) {
		p := start(t, "serve", "--listen=127.0.0.1:0", "--database="+dsn, "--token="+testToken, "--intake-token=SAMBAT="+sambatToken)
		for _, c := range []struct{ token, source string }{{"", "SAMBAT"}, {"wrong-token-for-tests", "SAMBAT"}, {sambatToken, "SP4N"}, {sambatToken, "NOWHERE"}} {
			if code, _, _ := p.push(t, c.token, c.source, "{}"); code != http.StatusUnauthorized {
				t.Errorf("%s with %q: %d", c.source, c.token, code)
			}
		}
		if code, _, text := p.push(t, testToken, "NOWHERE", "{}"); code != http.StatusNotFound {
			t.Errorf("unknown source: %d %s", code, text)
		}
		answer := event("S-1", "RESPONDED", "03T09:00:00", `,"answer":"Sedang kami cek"`)
		code, a, text := p.push(t, sambatToken, "SAMBAT", answer)
		if code != 200 || outcomes(a) != "set_aside AWAITS_SUBMISSION" {
			t.Fatalf("%d %s", code, text)
		}
		submission := event("S-1", "SUBMITTED", "02T08:00:00", `,"channel":"Android","text":"Lampu jalan padam","department":"x","reporter":{"name":"Sumiyati","phone":"0812"}`)
		batch := "[" + strings.Join([]string{
			event("S-1", "RESOLVED", "05T10:00:00", `,"answer":"Sudah diganti"`), submission,
			event("S-1", "ASSIGNED", "02T09:00:00", `,"department":"DISHUB"`),
			event("S-2", "ASSIGNED", "02T09:00:00", `,"department":"DINAS ANTAH"`),
			event("S-2", "FLOWN", "02T09:00:00", ""), `{"externalId":"S-3"}`, `7`,
		}, ",") + "]"
		code, a, text = p.push(t, sambatToken, "SAMBAT", batch, "Idempotency-Key", "k-1")
		if want := "accepted, accepted, accepted, set_aside UNKNOWN_DEPARTMENT, set_aside SCHEMA, set_aside SCHEMA, set_aside SCHEMA"; code != 200 || outcomes(a) != want {
			t.Fatalf("%d %s\nwant %s", code, text, want)
		}
		if a.Received != 7 || a.Accepted != 3 || a.SetAside != 4 || a.Records[4].Field != "event" || a.Records[4].Message == "" || strings.Contains(text, "FLOWN") {
			t.Errorf("answer %s", text)
		}
		// The same delivery is answered the same, another body with its key is refused.
		_, _, again := p.push(t, sambatToken, "SAMBAT", batch, "Idempotency-Key", "k-1")
		if strings.TrimSpace(again) != strings.TrimSpace(text) {
			t.Errorf("again: %s\nfirst: %s", again, text)
		}
		if code, _, _ := p.push(t, sambatToken, "SAMBAT", answer, "Idempotency-Key", "k-1"); code != http.StatusUnprocessableEntity {
			t.Errorf("another body: %d", code)
		}
		// Without a key the same records are duplicates.
		if _, a, text := p.push(t, sambatToken, "SAMBAT", `{"events":[`+answer+","+submission+`]}`); outcomes(a) != "duplicate, duplicate" {
			t.Errorf("duplicates: %s", text)
		}
		var c struct {
			ComplaintByReference struct {
				Status                   string
				Department, Channel      struct{ Code string }
				SubmittedAt, RespondedAt string
			}
			IntakeDays []struct {
				Tally struct{ Received, Accepted, SetAside, Mended int }
			}
		}
		if e := p.ask(t, testToken, `{ complaintByReference(source: "SAMBAT", externalId: "S-1") { status department { code } channel { code } submittedAt respondedAt }
			intakeDays { tally { received accepted setAside mended } } }`, &c); e != "" {
			t.Fatal(e)
		}
		if f := c.ComplaintByReference; f.Status != "RESOLVED" || f.Department.Code != "DISHUB" || f.Channel.Code != "SAMBAT_ANDROID" || f.RespondedAt != "2026-11-03T09:00:00+07:00" {
			t.Errorf("%+v", f)
		}
		if d := c.IntakeDays[0].Tally; d.Received != 10 || d.Accepted != 6 || d.SetAside != 4 || d.Mended != 1 {
			t.Errorf("%+v", d)
		}
		p.refusesBodies(t)
		p.takesMessages(t)
		if log := p.log.String(); strings.Contains(log, "Sumiyati") || strings.Contains(log, "Lampu") || strings.Contains(log, "0812") {
			t.Errorf("the log holds what a citizen wrote:\n%s", log)
		}
	})
}

func (p *program) refusesBodies(t *testing.T) {
	t.Helper()
	for _, c := range []struct {
		name, body, kind string
		want             int
	}{
		{"empty", "", "application/json", 400},
		{"spaces", "  \n", "application/json", 400},
		{"too large", `["` + strings.Repeat("x", 4<<20) + `"]`, "application/json", 413},
		{"too many", "[" + strings.TrimSuffix(strings.Repeat("1,", 1001), ",") + "]", "application/json", 413},
		{"XML", "<a/>", "application/xml", 415},
		{"no type", "{}", "/", 415},
	} {
		if code, _, text := p.push(t, sambatToken, "SAMBAT", c.body, "Content-Type", c.kind); code != c.want || !strings.Contains(text, "message") {
			t.Errorf("%s: %d %.200s", c.name, code, text)
		}
	}
	// A body that is complete and no JSON is kept; one that ends before its length is not.
	if code, a, text := p.push(t, sambatToken, "SAMBAT", `[{"externalId":"S-9",`); code != 200 || outcomes(a) != "set_aside MALFORMED" {
		t.Errorf("cut JSON: %d %s", code, text)
	}
	pr, pw := io.Pipe()
	go func() {
		_, _ = pw.Write([]byte(`[{"externalId"`))
		_ = pw.CloseWithError(io.ErrUnexpectedEOF)
	}()
	req, err := http.NewRequestWithContext(t.Context(), http.MethodPost, p.base+"/intake/SAMBAT", pr)
	if err != nil {
		t.Fatal(err)
	}
	req.ContentLength = 100
	req.Header.Set("Authorization", "Bearer "+sambatToken)
	if res, err := http.DefaultClient.Do(req); err == nil {
		_ = res.Body.Close()
		t.Errorf("truncated body: %d", res.StatusCode)
	}
}

func (p *program) takesMessages(t *testing.T) {
	t.Helper()
	form := []string{"Content-Type", "application/x-www-form-urlencoded"}
	message := "from=%2B628123&message=sambat%20Pohon+tumbang+di+Jl.+Ijen"
	for i, want := range []string{"accepted", "duplicate"} { // a gateway repeats what it heard no answer to
		if code, a, text := p.push(t, sambatToken, "SAMBAT", message, form...); code != 200 || outcomes(a) != want {
			t.Errorf("message %d: %d %s", i, code, text)
		}
	}
	for body, want := range map[string]string{
		"from=%2B628123&message=Promo+pulsa":   "set_aside NO_KEYWORD",
		"from=%2B628123":                       "set_aside MALFORMED",
		"sender=1&text=ADUAN%23Air+mati&id=77": "accepted",
		"sender=1&text=SAMBAT&id=78":           "set_aside EMPTY",
		"%zz":                                  "set_aside MALFORMED",
	} {
		if code, a, text := p.push(t, sambatToken, "SAMBAT", body, form...); code != 200 || outcomes(a) != want {
			t.Errorf("%s: %d %s", body, code, text)
		}
	}
	if code, a, text := p.push(t, sambatToken, "SAMBAT", `{"sender":628123,"text":"lapor Sampah menumpuk","keyword":"LAPOR","message_id":"9"}`); code != 200 || outcomes(a) != "accepted" || a.Records[0].ExternalID != "sms-9" {
		t.Errorf("JSON message: %d %s", code, text)
	}
	// Whose gateway gives no id is known by a keyed digest: a plain one, beside the words,
	// would let every number be tried until one fits.
	const unnamed = `{"sender":"628123","text":"LAPOR Got mampet","at":"2026-09-01T08:00:00+07:00"}`
	plain := sha256.Sum256([]byte("628123\x00LAPOR Got mampet\x002026-09-01"))
	code, first, text := p.push(t, sambatToken, "SAMBAT", unnamed)
	if code != 200 || outcomes(first) != "accepted" || len(first.Records[0].ExternalID) != len("sms-")+20 || first.Records[0].ExternalID == "sms-"+hex.EncodeToString(plain[:10]) {
		t.Errorf("message without id: %d %s", code, text)
	}
	if _, again, text := p.push(t, sambatToken, "SAMBAT", unnamed); outcomes(again) != "duplicate" || again.Records[0].ExternalID != first.Records[0].ExternalID {
		t.Errorf("the same again: %s", text)
	}
	var c struct {
		ComplaintByReference struct {
			Title   string
			Channel struct{ Code string }
		}
	}
	if e := p.ask(t, testToken, `{ complaintByReference(source: "SAMBAT", externalId: "sms-77") { title channel { code } } }`, &c); e != "" ||
		c.ComplaintByReference.Title != "Air mati" || c.ComplaintByReference.Channel.Code != "SAMBAT_SMS" {
		t.Errorf("error %q, %+v", e, c)
	}
}

func TestSchemaOfPushes(t *testing.T) {
	p := start(t, "demo", "--listen=127.0.0.1:0", "--complaints=0", "--rate=0")
	code, text := p.get(t, "/intake/SAMBAT/schema.json")
	if code != 200 || !bytes.Equal([]byte(text), intake.PushSchema) {
		t.Errorf("%d %.100s", code, text)
	}
	if code, _ := p.get(t, "/intake/NOWHERE/schema.json"); code != http.StatusNotFound {
		t.Errorf("unknown source: %d", code)
	}
}
