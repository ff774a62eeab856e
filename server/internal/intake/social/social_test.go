package social

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"math/rand/v2"
	"net/http"
	"net/http/httptest"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/intake"
	"github.com/tugu-city/tugu/server/internal/profile"
	"github.com/tugu-city/tugu/server/internal/store"
	"github.com/tugu-city/tugu/server/internal/store/storetest"
)

func TestMain(m *testing.M) { os.Exit(storetest.Main(m)) }

const (
	secret = "app-secret-of-the-tests"
	page   = "111111"
	// now is 2026-11-29 10:00 in the city.
	now = 1_795_921_200
)

// town is a city with webhooks.
type town struct {
	t      *testing.T
	store  *store.Store
	server *httptest.Server
	desk   *intake.Desk
}

func newTown(t *testing.T, dsn string) *town {
	t.Helper()
	p, err := profile.Load("malang")
	if err != nil {
		t.Fatal(err)
	}
	p.Source("SOCIAL").Social.Mention.Own = []string{"777"}
	clock := func() time.Time { return time.Unix(now, 0) }
	log := slog.New(slog.DiscardHandler)
	if _, err := store.Migrate(t.Context(), dsn, log); err != nil {
		t.Fatal(err)
	}
	s, err := store.Open(t.Context(), store.Config{DSN: dsn, Keys: storetest.Keys(), Profile: p.Profile, Now: clock, Log: log})
	if err != nil {
		t.Fatal(err)
	}
	read := Reader(p.Profile, p.Locate)
	mux := http.NewServeMux()
	(&Webhooks{
		Profile: p.Profile, Door: s, Read: read, Now: clock, Log: log,
		Secret: func(source, _ string) string { return map[string]string{"SOCIAL": secret}[source] },
		Verify: func(string) string { return "meatyhamhock" },
	}).Register(mux)
	tn := &town{t: t, store: s, server: httptest.NewServer(mux), desk: intake.NewDesk(p.Profile, s)}
	tn.desk.Register(Format, read)
	t.Cleanup(func() {
		tn.server.Close()
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	})
	return tn
}

func eachTown(t *testing.T, f func(t *testing.T, tn *town)) {
	t.Run("sqlite", func(t *testing.T) { f(t, newTown(t, storetest.SQLite(t))) })
	t.Run("postgres", func(t *testing.T) { f(t, newTown(t, storetest.Postgres(t))) })
}

func (tn *town) send(path, header, signature, body string) (int, string) {
	tn.t.Helper()
	r, err := http.NewRequestWithContext(tn.t.Context(), http.MethodPost, tn.server.URL+path, strings.NewReader(body))
	if err != nil {
		tn.t.Fatal(err)
	}
	r.Header.Set(header, signature)
	a, err := http.DefaultClient.Do(r)
	if err != nil {
		tn.t.Fatal(err)
	}
	defer a.Body.Close()
	text, err := io.ReadAll(a.Body)
	if err != nil {
		tn.t.Fatal(err)
	}
	return a.StatusCode, string(text)
}

func mac(body string) []byte {
	h := hmac.New(sha256.New, []byte(secret))
	h.Write([]byte(body))
	return h.Sum(nil)
}

// meta delivers a body that is signed as Meta signs.
func (tn *town) meta(body string) Answer {
	tn.t.Helper()
	return tn.answer(tn.send("/intake/SOCIAL/meta", "X-Hub-Signature-256", "sha256="+hex.EncodeToString(mac(body)), body))
}

func (tn *town) answer(status int, text string) Answer {
	tn.t.Helper()
	var a Answer
	if err := json.Unmarshal([]byte(text), &a); err != nil || status != http.StatusOK {
		tn.t.Fatalf("status %d: %s", status, text)
	}
	if a.Received != a.Accepted+a.Duplicate+a.SetAside {
		tn.t.Fatalf("%+v does not add up", a)
	}
	return a
}

func (tn *town) complaint(id string) *store.Complaint {
	tn.t.Helper()
	c, err := tn.store.ByReference(tn.t.Context(), "SOCIAL", id)
	if city.CodeOf(err) == city.CodeNotFound {
		return nil
	}
	if err != nil {
		tn.t.Fatal(err)
	}
	return c
}

// kinds are the standing events of a complaint, in the order of their moments.
func kinds(c *store.Complaint) string {
	if c == nil {
		return "none"
	}
	var all []string
	for _, e := range c.Events {
		all = append(all, e.Kind.String())
	}
	return strings.Join(all, " ")
}

func file(t *testing.T, name string) string {
	t.Helper()
	b, err := os.ReadFile("testdata/" + name)
	if err != nil {
		t.Fatal(err)
	}
	return strings.TrimSpace(string(b))
}

// asides returns what waits, reason by reason.
func (tn *town) asides() map[string]int {
	tn.t.Helper()
	list, _, err := tn.store.Asides(tn.t.Context(), store.AsideFilter{State: store.Waiting}, 0, 200)
	if err != nil {
		tn.t.Fatal(err)
	}
	m := map[string]int{}
	for _, a := range list {
		m[a.Reason]++
	}
	return m
}

func feedChange(from, item, verb, post, comment, parent, message string, at int) string {
	v := map[string]any{"from": map[string]string{"id": from, "name": "Warga " + from}, "item": item, "verb": verb, "post_id": post, "created_time": at, "message": message}
	if comment != "" {
		v["comment_id"], v["parent_id"] = comment, parent
	}
	body, err := json.Marshal(map[string]any{"object": "page", "entry": []any{map[string]any{
		"id": page, "time": at, "changes": []any{map[string]any{"field": "feed", "value": v}},
	}}})
	if err != nil {
		panic(err)
	}
	return string(body)
}

func TestHandshake(t *testing.T) {
	tn := newTown(t, storetest.SQLite(t))
	for query, want := range map[string]string{
		"hub.mode=subscribe&hub.challenge=1158201444&hub.verify_token=meatyhamhock": "200 1158201444",
		"hub.mode=subscribe&hub.challenge=1158201444&hub.verify_token=meatyham":     "403",
		"hub.mode=unsubscribe&hub.challenge=1&hub.verify_token=meatyhamhock":        "403",
		"hub.mode=subscribe&hub.verify_token=meatyhamhock":                          "403",
		"hub.mode=subscribe&hub.challenge=1":                                        "403",
	} {
		a, err := http.Get(tn.server.URL + "/intake/SOCIAL/meta?" + query)
		if err != nil {
			t.Fatal(err)
		}
		text, err := io.ReadAll(a.Body)
		if err != nil {
			t.Fatal(err)
		}
		_ = a.Body.Close()
		if got := fmt.Sprintf("%d %s", a.StatusCode, text); !strings.HasPrefix(got, want) {
			t.Errorf("%s: %s, want %s", query, got, want)
		}
	}
}

func TestSignature(t *testing.T) {
	tn := newTown(t, storetest.SQLite(t))
	body := file(t, "whatsapp-text.json")
	good := "sha256=" + hex.EncodeToString(mac(body))
	for name, c := range map[string]struct{ path, signature, body string }{
		"none":        {"/intake/SOCIAL/meta", "", body},
		"other body":  {"/intake/SOCIAL/meta", good, body + " "},
		"truncated":   {"/intake/SOCIAL/meta", good, body[:len(body)/2]},
		"cut":         {"/intake/SOCIAL/meta", good[:40], body},
		"sha1":        {"/intake/SOCIAL/meta", "sha1=" + hex.EncodeToString(mac(body)), body},
		"no prefix":   {"/intake/SOCIAL/meta", good[7:], body},
		"other hook":  {"/intake/SAMBAT/meta", good, body},
		"no source":   {"/intake/NONE/meta", good, body},
		"of the path": {"/intake/SOCIAL/mention", good, body},
	} {
		if status, text := tn.send(c.path, "X-Hub-Signature-256", c.signature, c.body); status != http.StatusUnauthorized {
			t.Errorf("%s: %d %s", name, status, text)
		}
	}
	if days, err := tn.store.Tallies(t.Context()); err != nil || len(days) != 0 {
		t.Errorf("something was counted: %v, %v", days, err)
	}
	if a := tn.meta(body); a.Accepted != 1 {
		t.Errorf("the right signature: %+v", a)
	}
}

// The payloads that are published go through, and again without effect.
func TestPublishedPayloads(t *testing.T) {
	eachTown(t, func(t *testing.T, tn *town) {
		for _, c := range []struct {
			file string
			want Answer
		}{
			{"whatsapp-text.json", Answer{Received: 1, Accepted: 1}},
			{"messenger-message.json", Answer{Received: 1, Accepted: 1}},
			{"messenger-echo.json", Answer{Received: 1, Accepted: 1}},
			{"instagram-comment.json", Answer{Received: 1, Accepted: 1}},
			{"instagram-mention.json", Answer{Received: 1, SetAside: 1}},
		} {
			if a := tn.meta(file(t, c.file)); a != c.want {
				t.Errorf("%s: %+v, want %+v", c.file, a, c.want)
			}
			again := tn.meta(file(t, c.file))
			if again.Accepted != 0 || again.Received != c.want.Received {
				t.Errorf("%s again: %+v", c.file, again)
			}
		}
		wa := tn.complaint("wa:cd3f8a33a571b9a79443e5ecf0305c85") // its own id holds the number
		if wa == nil || wa.Details.Text != "Does it come in another color?" || wa.Details.ReporterPhone != "16505551234" || wa.Header.Channel != "WHATSAPP" || wa.Facts.Submitted != 1749416383 {
			t.Errorf("WhatsApp: %+v", wa)
		}
		if got := kinds(tn.complaint("fb:mid.1457764197618:41d102a3e1ae206a38")); got != "SUBMITTED RESPONDED" {
			t.Errorf("Messenger: %s", got)
		}
		if ig := tn.complaint("ig:18000000000000001"); ig == nil || ig.Header.Channel != "INSTAGRAM" || ig.Details.ReporterName != "warga.contoh" {
			t.Errorf("Instagram: %+v", ig)
		}
	})
}

// A thread is one complaint in whatever order, and however often, its parts come.
func TestThreadInAnyOrder(t *testing.T) {
	post, reply := page+"_1", "1_20"
	parts := []string{
		feedChange("501", "status", "add", post, "", "", "Jalan berlubang besar di depan pasar", now-9000),
		feedChange("502", "comment", "add", post, "1_10", post, "Betul, kemarin ada yang jatuh", now-8000),
		feedChange(page, "comment", "add", post, reply, "1_10", "Petugas kami kirim hari ini.", now-7000),
		feedChange("501", "comment", "add", post, "1_30", reply, "Kapan selesai?", now-6000),
		feedChange("501", "status", "edited", post, "", "", "Jalan berlubang besar di depan Pasar Contoh", now-5000),
		feedChange("502", "comment", "remove", post, "1_10", post, "", now-4000),
	}
	eachTown(t, func(t *testing.T, tn *town) {
		r := rand.New(rand.NewPCG(1, 8))
		for round := range 6 {
			var order []string
			for _, i := range r.Perm(2 * len(parts)) {
				// Ids of a round of its own, each part twice.
				p := strings.ReplaceAll(parts[i%len(parts)], page+"_1", fmt.Sprintf("%s_9%d", page, round))
				order = append(order, strings.ReplaceAll(p, `"1_`, fmt.Sprintf(`"9%d_`, round)))
			}
			for _, body := range order {
				tn.meta(body)
			}
			c := tn.complaint(fmt.Sprintf("fb:%s_9%d", page, round))
			if c == nil {
				t.Fatalf("round %d: no complaint", round)
			}
			if c.Details.Text != "Jalan berlubang besar di depan Pasar Contoh" {
				t.Errorf("round %d: its words are %q", round, c.Details.Text)
			}
			all := kinds(c)
			for _, id := range []string{"10", "30"} { // begun before the post came, and then merged
				if d := tn.complaint(fmt.Sprintf("fb:9%d_%s", round, id)); d != nil {
					if d.Course.Status != city.StatusDuplicate {
						t.Errorf("round %d: %s is %s", round, id, d.Course.Status)
					}
					all += " " + kinds(d)
				}
			}
			if n := strings.Count(all, "RESPONDED"); n != 1 {
				t.Errorf("round %d: %d answers in %s", round, n, all)
			}
		}
		if waiting := tn.asides(); len(waiting) != 0 {
			t.Errorf("still waiting: %v", waiting)
		}
		days, err := tn.store.Tallies(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		if d := days["SOCIAL"]; d.Received != 72 || d.Received != d.Accepted()+d.SetAside() {
			t.Errorf("%+v", d)
		}
	})
}

func TestNoComplaint(t *testing.T) {
	tn := newTown(t, storetest.SQLite(t))
	for i, c := range []struct{ text, reason string }{
		{"Halooo min", "GREETING"},
		{"Assalamu'alaikum wr. wb.", "GREETING"},
		{"Matur nuwun Pemkot, mantappp!", "PRAISE"},
		{"👍👍", "NO_TEXT"},
		{"", "NO_TEXT"},
		{"@pemkotmalang https://example.org/x", "NO_TEXT"},
		{"Halo min, lampu mati", ""},
		{"terima kasih, tapi sampah belum diangkut", ""},
		{"air?", ""},
	} {
		body := feedChange("600", "comment", "add", page+"_5", fmt.Sprint("5_", i), page+"_5", c.text, now-100)
		a := tn.meta(body)
		if (a.SetAside == 1) != (c.reason != "") {
			t.Errorf("%q: %+v", c.text, a)
		}
	}
	tn.meta(feedChange(page, "status", "add", page+"_6", "", "", "Jadwal pelayanan Senin", now-50))
	a := tn.meta(feedChange("600", "reaction", "add", page+"_5", "", "", "", now))
	if a != (Answer{Ignored: 1}) {
		t.Errorf("a reaction: %+v", a)
	}
	if got := fmt.Sprint(tn.asides()); got != "map[GREETING:2 NO_TEXT:3 OWN_POST:1 PRAISE:1]" {
		t.Errorf("set aside: %s", got)
	}
	list, _, err := tn.store.Asides(t.Context(), store.AsideFilter{Reason: "GREETING"}, 0, 10)
	if err != nil {
		t.Fatal(err)
	}
	// An operator who replays it takes it.
	if err := tn.desk.Replay(t.Context(), list[0].ID, "operator", nil); err != nil {
		t.Fatal(err)
	}
	if c := tn.complaint(list[0].ExternalID); c == nil || c.Details.Text == "" {
		t.Errorf("not taken: %+v", c)
	}
}

func message(mid, from, to, text string, at int, echo bool) string {
	return fmt.Sprintf(`{"object":"page","entry":[{"id":%q,"time":%d000,"messaging":[{"sender":{"id":%q},"recipient":{"id":%q},"timestamp":%d000,"message":{"mid":%q,"text":%q,"is_echo":%v}}]}]}`,
		page, at, from, to, at, mid, text, echo)
}

// Messages that know no thread are of one complaint while they are close in time
// and it is open.
func TestTalk(t *testing.T) {
	eachTown(t, func(t *testing.T, tn *town) {
		day := 24 * 3600
		tn.meta(message("m0", page, "700", "Kami balas lebih dulu", now-9*day+30, true)) // its message comes later
		tn.meta(message("m1", "700", page, "Lampu jalan mati", now-9*day, false))
		tn.meta(message("m2", "700", page, "di Jalan Contoh 5", now-9*day+20, false))
		tn.meta(message("m3", page, "700", "Terima kasih telah menghubungi kami", now-9*day+25, true))
		tn.meta(message("m4", "701", page, "Sampah menumpuk", now-9*day+21, false))
		c := tn.complaint("fb:m1")
		if got := kinds(c); got != "SUBMITTED RESPONDED NOTED NOTED" {
			t.Errorf("the talk is %s", got)
		}
		if tn.complaint("fb:m2") != nil || tn.complaint("fb:m4") == nil {
			t.Error("talks were confused")
		}
		_, err := tn.store.Append(t.Context(), c.Header.ID, func(*store.Complaint) ([]city.Event, error) {
			return []city.Event{{Kind: city.Resolved, OccurredAt: now - city.Moment(9*day) + 3600}}, nil
		})
		if err != nil {
			t.Fatal(err)
		}
		tn.meta(message("m5", "700", page, "Sekarang air mati", now-9*day+7200, false))
		tn.meta(message("m6", "700", page, "Got mampet", now-2*day, false))
		if tn.complaint("fb:m5") == nil || tn.complaint("fb:m6") == nil {
			t.Error("what came after the result, or days later, is no complaint of its own")
		}
		if waiting := tn.asides(); len(waiting) != 0 {
			t.Errorf("still waiting: %v", waiting)
		}
	})
}

func TestMention(t *testing.T) {
	tn := newTown(t, storetest.SQLite(t))
	tweet := func(id, user, parent, text string) string {
		return fmt.Sprintf(`{"for_user_id":"777","tweet_create_events":[{"id_str":%q,"text":%q,"created_at":"Sat Nov 28 02:12:49 +0000 2026","in_reply_to_status_id_str":%s,"user":{"id_str":%q,"screen_name":"u%s"}}]}`,
			id, text, parent, user, user)
	}
	send := func(body string) Answer {
		return tn.answer(tn.send("/intake/SOCIAL/mention", "X-Twitter-Webhooks-Signature", "sha256="+base64.StdEncoding.EncodeToString(mac(body)), body))
	}
	for i, body := range []string{
		tweet("1", "42", "null", "@pemkotmalang pohon tumbang di Jalan Contoh"),
		tweet("2", "777", `"1"`, "@u42 petugas meluncur"),
		tweet("3", "43", `"2"`, "@pemkotmalang sudah 2 jam"),
		`{"for_user_id":"777","tweet_delete_events":[{"status":{"id":"1","user_id":"42"},"timestamp_ms":"1795828369000"}]}`,
	} {
		if a := send(body); a.Accepted != 1 {
			t.Errorf("%d: %+v", i, a)
		}
	}
	if a := send(`{"for_user_id":"777","favorite_events":[{}]}`); a.Ignored != 1 {
		t.Errorf("a like: %+v", a)
	}
	c := tn.complaint("x:1")
	if kinds(c) != "SUBMITTED RESPONDED NOTED NOTED" || c.Details.Text != Deleted || c.Course.Status == city.StatusClosed || c.Header.Channel != "X" {
		t.Errorf("%s %+v", kinds(c), c)
	}
	a, err := http.Get(tn.server.URL + "/intake/SOCIAL/mention?crc_token=abc")
	if err != nil {
		t.Fatal(err)
	}
	text, err := io.ReadAll(a.Body)
	if err != nil {
		t.Fatal(err)
	}
	_ = a.Body.Close()
	if want := `{"response_token":"sha256=` + base64.StdEncoding.EncodeToString(mac("abc")) + `"}`; strings.TrimSpace(string(text)) != want {
		t.Errorf("the check is answered by %s, want %s", text, want)
	}
}

// What is signed and not understood is kept for an operator.
func TestStrange(t *testing.T) {
	tn := newTown(t, storetest.SQLite(t))
	for _, body := range []string{"", "{", "[]", `"x"`, `{"object":"page","entry":[{"id":1,"changes":[{"field":"leadgen","value":{"a":1}}]}]}`, `{"object":"page","entry":[{"changes":[{"field":"feed","value":7}]}]}`} {
		if a := tn.meta(body); a.SetAside != 1 {
			t.Errorf("%q: %+v", body, a)
		}
	}
}

func FuzzMeta(f *testing.F) {
	for _, name := range []string{"whatsapp-text.json", "messenger-message.json", "messenger-echo.json", "instagram-comment.json", "instagram-mention.json"} {
		b, err := os.ReadFile("testdata/" + name)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(b)
	}
	f.Add([]byte(feedChange("1", "comment", "edited", "2", "3", "4", "x", now)))
	f.Add([]byte(`{"for_user_id":"777","tweet_create_events":[{"id_str":"1","text":"Lampu mati @sambat","created_at":"Sat Nov 28 02:12:49 +0000 2026","in_reply_to_status_id_str":null,"user":{"id_str":"5","screen_name":"u5"}}]}`))
	f.Add([]byte(`{"tweet_create_events":[{"id_str":1,"text":"","created_at":"kemarin"},{},null]}`))
	p, err := profile.Load("malang")
	if err != nil {
		f.Fatal(err)
	}
	read, source := Reader(p.Profile, p.Locate), p.Source("SOCIAL")
	f.Fuzz(func(t *testing.T, body []byte) {
		for i := range 2 {
			found, ok := decodeMeta(body, time.Unix(now, 0))
			if i == 1 {
				found, ok = decodeMention(body, source.Social.Mention, time.Unix(now, 0))
			}
			if !ok && len(found.posts) > 0 {
				t.Fatal("posts of a body that cannot be read")
			}
			for _, m := range found.posts {
				if m.ID == "" {
					t.Fatalf("a post without an id: %+v", m)
				}
				raw, err := json.Marshal(m)
				if err != nil {
					t.Fatal(err)
				}
				r, aside := read(source, store.Origin{Format: Format, Raw: string(raw)})
				if aside == nil && (r.Message == nil || len(r.Events) == 0 || len(r.Message.Follow) == 0 || r.Message.At > now) {
					t.Fatalf("%+v", r)
				}
			}
		}
	})
}
