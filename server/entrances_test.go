package main

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/url"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/tugu-city/tugu/server/internal/intake/georeport"
	"github.com/tugu-city/tugu/server/internal/store"
)

// TestEveryEntranceCanBeMended has a record set aside at each entrance, by HTTP where
// the entrance speaks it, and holds that an operator opens it, mends and replays it
// through the API, and that one question then proves that the days add up.
func TestEveryEntranceCanBeMended(t *testing.T) {
	const secret = "app-secret-of-the-tests-0123456789"
	databases(t, func(t *testing.T, dsn string) {
		s, err := openService(t.Context(), cityFlags{Database: dsn, Profile: "malang", KeyFile: os.Getenv(keyFileEnv)},
			webFlags{
				Listen: "127.0.0.1:0", Token: testToken, DrainTimeout: 10 * time.Second, Snapshot: "none",
				IntakeSecret: map[string]string{"SOCIAL/meta": secret, "SOCIAL/mention": secret},
			}, slog.New(slog.NewTextHandler(io.Discard, nil)))
		if err != nil {
			t.Fatal(err)
		}
		defer func() {
			if err := s.close(); err != nil {
				t.Error(err)
			}
		}()
		p := &program{base: "http://" + s.address}
		post := func(path, kind, body string, header ...string) {
			t.Helper()
			r, err := http.NewRequestWithContext(t.Context(), http.MethodPost, p.base+path, strings.NewReader(body))
			if err != nil {
				t.Fatal(err)
			}
			r.Header.Set("Content-Type", kind)
			r.Header.Set("Authorization", "Bearer "+testToken)
			for i := 0; i < len(header); i += 2 {
				r.Header.Set(header[i], header[i+1])
			}
			answer, err := http.DefaultClient.Do(r)
			if err != nil {
				t.Fatal(err)
			}
			defer answer.Body.Close()
			if text, _ := io.ReadAll(answer.Body); answer.StatusCode != http.StatusOK {
				t.Fatalf("%s: %s %s", path, answer.Status, text)
			}
		}
		mac := hmac.New(sha256.New, []byte(secret))
		whatsapp := `{"object":"whatsapp_business_account","entry":[{"id":"1","changes":[{"value":{"messaging_product":"whatsapp","metadata":{"phone_number_id":"2"},"messages":[{"from":"3","id":"wamid.A","timestamp":"1749416383","type":"text","text":{"body":"Halo min"}}]},"field":"messages"}]}]}`
		_, _ = mac.Write([]byte(whatsapp))
		file := func(name, content string) {
			t.Helper()
			path := write(t, name, content)
			if code, out, errs := tugu(t, "import", "--database="+dsn, "--source=SAMBAT", "--rejects="+path+".rejects", path); code != 0 {
				t.Fatalf("import: %d %s %s", code, out, errs)
			}
		}
		for _, c := range []struct {
			name, format string
			hand         func()
			mend         func(content string) string
		}{
			{
				"a CSV file", "csv", func() {
					file("a.csv", exchangeHeader+exchangeLine("E-0", "Web", "Masuk")+exchangeLine("E-1", "Web", "Selsai"))
				},
				func(content string) string {
					return strings.TrimSpace(strings.Replace(content, "Selsai", "Masuk", 1))
				},
			},
			{"a JSON file", "json", func() {
				file("a.jsonl", `{"externalId":"E-9","channel":"Web","status":"Masuk","text":"Lampu padam","submittedAt":"2026-11-02 08:00:00"}`+"\n"+`{"externalId":"E-2","channel":"Pigeon","status":"Masuk","text":"Lampu padam","submittedAt":"2026-11-02 08:00:00"}`+"\n")
			}, func(content string) string { return strings.Replace(content, "Pigeon", "Web", 1) }},
			{"a push", "push", func() {
				post("/intake/SAMBAT", "application/json", event("E-3", "SUBMITTED", "02T08:00:00", `,"channel":"Pigeon","text":"Lampu padam"`))
			}, func(content string) string { return strings.Replace(content, "Pigeon", "Android", 1) }},
			{
				"a push that is no record", "push", func() { post("/intake/SAMBAT", "application/json", `{"externalId":"E-4"`) },
				func(string) string {
					return event("E-4", "SUBMITTED", "02T08:00:00", `,"channel":"Android","text":"Lampu padam"`)
				},
			},
			{"a text message", "sms", func() {
				post("/intake/SAMBAT", "application/x-www-form-urlencoded", url.Values{"id": {"7"}, "from": {"+62812"}, "text": {"promo pulsa"}, "at": {"2026-11-02T08:00:00+07:00"}}.Encode())
			}, func(content string) string { return strings.Replace(content, "promo pulsa", "LAPOR jalan rusak", 1) }},
			{"a greeting on WhatsApp", "social", func() {
				post("/intake/SOCIAL/meta", "application/json", whatsapp, "X-Hub-Signature-256", "sha256="+hex.EncodeToString(mac.Sum(nil)))
			}, func(content string) string { return content }},
			{"an Open311 service", georeport.Format, func() {
				raw := `{"service_request_id":"E-5","status":"","requested_datetime":"2026-11-02T08:00:00+07:00","description":"Lampu padam"}`
				source := s.profile.Source("SAMBAT")
				_, aside := georeport.Reader(s.profile.Profile, s.profile.Locate, time.Now)(source, store.Origin{Format: georeport.Format, Raw: strings.Replace(raw, `"2026-11-02T`, `"2026-13-02T`, 1)})
				if aside == nil {
					t.Fatal("a request of the thirteenth month is taken")
				}
				if _, err := s.store.Receive(t.Context(), store.Delivery{Aside: []store.Aside{*aside}}); err != nil {
					t.Fatal(err)
				}
			}, func(string) string {
				return `{"externalId":"E-5","service_request_id":"E-5","status":"Masuk","channel":"Web","submittedAt":"2026-11-02 08:00:00","requested_datetime":"2026-11-02T08:00:00+07:00","text":"Lampu padam"}`
			}},
		} {
			c.hand()
			var list struct {
				SetAside struct {
					Edges []struct {
						Node struct{ ID, Format, Content, Reason string }
					}
				}
			}
			if e := p.ask(t, testToken, `{ setAside(state: WAITING, first: 10) { edges { node { id format content reason } } } }`, &list); e != "" || len(list.SetAside.Edges) != 1 {
				t.Fatalf("%s: %q, %+v", c.name, e, list)
			}
			a := list.SetAside.Edges[0].Node
			if a.Format != c.format || a.Reason == "" {
				t.Errorf("%s: %+v", c.name, a)
			}
			var done struct {
				SetAsideReplay struct {
					SetAside   struct{ State, ComplaintID string }
					UserErrors []struct{ Code, Message string }
				}
			}
			e := p.ask(t, testToken, fmt.Sprintf(`mutation { setAsideReplay(input: {id: "%s", content: %q}) { setAside { state complaintId } userErrors { code message } } }`, a.ID, c.mend(a.Content)), &done)
			if r := done.SetAsideReplay; e != "" || len(r.UserErrors) != 0 || r.SetAside.State != "MENDED" || r.SetAside.ComplaintID == "" {
				t.Fatalf("%s: %q, %+v; %s", c.name, e, r, a.Content)
			}
		}
		var days struct {
			IntakeDays []struct {
				Source struct{ Code string }
				Date   string
				Tally  struct{ Received, Accepted, SetAside, Mended int }
			}
		}
		if e := p.ask(t, testToken, `{ intakeDays { source { code } date tally { received accepted setAside mended } } }`, &days); e != "" {
			t.Fatal(e)
		}
		mended := 0
		for _, d := range days.IntakeDays {
			if mended += d.Tally.Mended; d.Tally.Received != d.Tally.Accepted+d.Tally.SetAside || d.Tally.SetAside != 0 {
				t.Errorf("%s on %s: %+v", d.Source.Code, d.Date, d.Tally)
			}
		}
		if mended != 7 {
			t.Errorf("%d of 7 are mended: %+v", mended, days)
		}
	})
}
