package citizen

import (
	"net/http"
	"strings"
	"sync"
	"testing"

	"github.com/google/uuid"
	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/store"
)

func (w *town) rating(t *testing.T, id city.ID) uint8 {
	t.Helper()
	c, err := w.store.Complaint(t.Context(), id)
	if err != nil {
		t.Fatal(err)
	}
	return c.Course.Rating
}

// TestInvitation holds that an invitation is good once, for the result that it was
// made for, and for its time.
func TestInvitation(t *testing.T) {
	w := newTown(t)
	id, _ := w.submit(t, "ROAD", store.Details{Text: "kata-warga"})
	if _, err := w.keys.Invite(t.Context(), id); city.CodeOf(err) != city.CodeConflict {
		t.Errorf("without a result: %v", err)
	}
	result := []city.Event{{Kind: city.Assigned, Department: "DPUPR"}, {Kind: city.Resolved, Text: "Sudah ditambal"}}
	w.do(t, id, result...)
	invite := func() string {
		t.Helper()
		inv, err := w.keys.Invite(t.Context(), id)
		if err != nil {
			t.Fatal(err)
		}
		if !strings.HasSuffix(inv.Link, "/rate#"+inv.Code) {
			t.Errorf("link %s", inv.Link)
		}
		return inv.Code
	}
	first, second := invite(), invite()
	r, body := w.post(t, "/rate", "secret", first)
	if says(t, body, `name="rating"`, "5 – sangat baik"); r.StatusCode != http.StatusOK {
		t.Error(r.Status)
	}
	silent(t, body, "kata-warga", "Sudah ditambal")
	if r, body = w.post(t, "/rate", "secret", first, "do", "rate", "rating", "9", "text", "hampir"); r.StatusCode != http.StatusUnprocessableEntity {
		t.Errorf("a rating of 9: %s", r.Status)
	}
	says(t, body, "hampir")

	// Two at once: one counts.
	var wait sync.WaitGroup
	codes := make([]int, 8)
	for i := range codes {
		wait.Go(func() {
			r, _ := w.post(t, "/rate", "secret", []string{first, second}[i%2], "do", "rate", "rating", "4", "text", "Cepat")
			codes[i] = r.StatusCode
		})
	}
	wait.Wait()
	counted := 0
	for _, code := range codes {
		if code == http.StatusOK {
			counted++
		}
	}
	if counted != 1 || w.rating(t, id) != 4 {
		t.Errorf("%v, rating %d", codes, w.rating(t, id))
	}
	for _, code := range []string{first, second} {
		if r, _ := w.post(t, "/rate", "secret", code); r.StatusCode != http.StatusNotFound {
			t.Errorf("used: %s", r.Status)
		}
	}
	if _, err := w.keys.Invite(t.Context(), id); city.CodeOf(err) != city.CodeConflict {
		t.Errorf("rated already: %v", err)
	}

	// After a reopening the next result is rated anew, by an invitation of its own.
	w.do(t, id, city.Event{Kind: city.Reopened})
	w.do(t, id, result[1])
	third := invite()
	w.do(t, id, city.Event{Kind: city.Reopened})
	if r, _ := w.post(t, "/rate", "secret", third); r.StatusCode != http.StatusNotFound {
		t.Errorf("while it is open again: %s", r.Status)
	}
	w.do(t, id, result[1], city.Event{Kind: city.Closed})
	if r, _ := w.post(t, "/rate", "secret", third, "do", "rate", "rating", "1"); r.StatusCode != http.StatusNotFound || w.rating(t, id) != 4 {
		t.Errorf("of the earlier result: %s", r.Status)
	}
	last := invite()
	w.now += 30*city.Day + 1
	if r, _ := w.post(t, "/rate", "secret", last, "do", "rate", "rating", "1"); r.StatusCode != http.StatusNotFound || w.rating(t, id) != 4 {
		t.Errorf("expired: %s", r.Status)
	}
}

// TestTheCitizenActs holds the steps of who has the secret, and that each is done once.
func TestTheCitizenActs(t *testing.T) {
	w := newTown(t)
	id, given := w.submit(t, "ROAD", store.Details{Text: "x"})
	act := func(want int, pairs ...string) string {
		t.Helper()
		r, body := w.post(t, "/status", append([]string{"reference", given.Reference, "secret", given.Secret}, pairs...)...)
		if r.StatusCode != want {
			t.Fatalf("%v: %s, want %d\n%s", pairs, r.Status, want, body)
		}
		return body
	}
	act(http.StatusConflict, "do", "reopen", "text", "belum")
	act(http.StatusConflict, "do", "rate", "rating", "5")
	act(http.StatusUnprocessableEntity, "do", "nonsense")
	w.do(t, id, city.Event{Kind: city.Assigned, Department: "DPUPR"}, city.Event{Kind: city.Resolved, Text: "Sudah"})
	says(t, act(http.StatusUnprocessableEntity, "do", "reopen", "text", " "), "Belum lengkap")
	says(t, act(http.StatusUnprocessableEntity, "do", "reopen", "text", strings.Repeat("ö", 2001)), "Terlalu panjang", strings.Repeat("ö", 2001))
	says(t, act(http.StatusOK, "do", "rate", "rating", "2", "text", "Lambat"), "Nilai Anda: 2 dari 5")
	act(http.StatusConflict, "do", "rate", "rating", "5")
	says(t, act(http.StatusOK, "do", "reopen", "text", "Masih berlubang"), "Diserahkan ke dinas", "Laporan dibuka kembali")
	act(http.StatusConflict, "do", "reopen", "text", "lagi")
	act(http.StatusUnprocessableEntity, "do", "withdraw", "text", "tanpa centang")
	says(t, act(http.StatusOK, "do", "withdraw", "sure", "1", "text", "Sudah beres sendiri"), "Anda menarik laporan")
	c, err := w.store.Complaint(t.Context(), id)
	if err != nil {
		t.Fatal(err)
	}
	var kinds, notes []string
	for _, e := range c.Events {
		kinds = append(kinds, e.Kind.String())
		if e.Kind == city.Noted {
			notes = append(notes, e.Actor+": "+e.Text)
		}
	}
	if got := strings.Join(kinds, " "); got != "SUBMITTED ASSIGNED RESOLVED RATED REOPENED NOTED CLOSED NOTED" {
		t.Error(got)
	}
	if got := strings.Join(notes, ", "); got != "citizen: Masih berlubang, citizen: Sudah beres sendiri" {
		t.Error(got)
	}
	w.now += 31 * city.Day
	act(http.StatusConflict, "do", "reopen", "text", "terlambat")
}

// TestSecretsAreRenewed holds that of repeated secrets five are good, and of renewed ones one.
func TestSecretsAreRenewed(t *testing.T) {
	w := newTown(t)
	id, first := w.submit(t, "ROAD", store.Details{Text: "x"})
	good := func(a Access) bool {
		r, _ := w.post(t, "/status", "reference", a.Reference, "secret", a.Secret)
		return r.StatusCode == http.StatusOK
	}
	var last Access
	for range maxKeys {
		w.now++
		given, err := w.keys.Issue(t.Context(), []city.ID{id}, false)
		if err != nil {
			t.Fatal(err)
		}
		last = given[0]
	}
	if good(first) || !good(last) {
		t.Error("of six secrets the first is still good, or the last is not")
	}
	renewed, err := w.keys.Issue(t.Context(), []city.ID{id}, true)
	if err != nil || good(last) || !good(renewed[0]) {
		t.Error("renewed:", err)
	}
	if _, err := w.keys.Issue(t.Context(), []city.ID{{1}}, false); city.CodeOf(err) != city.CodeNotFound {
		t.Errorf("of no complaint: %v", err)
	}
}

const maxKeys = 5

// TestMergedComplaintTellsOfTheOther holds that it tells where the other one stands and none of its words.
func TestMergedComplaintTellsOfTheOther(t *testing.T) {
	w := newTown(t)
	id, given := w.submit(t, "ROAD", store.Details{Text: "x"})
	into, _ := w.submit(t, "ROAD", store.Details{Text: "kata orang lain"})
	w.do(t, into, city.Event{Kind: city.Assigned, Department: "DPUPR"}, city.Event{Kind: city.Responded, Text: "untuk orang lain"})
	w.do(t, id, city.Event{Kind: city.Duplicate, Reason: uuid.UUID(into).String()})
	_, body := w.post(t, "/status", "reference", given.Reference, "secret", given.Secret)
	says(t, body, "Digabung dengan laporan lain", "<strong>Sudah ditanggapi</strong>")
	silent(t, body, "orang lain")
}
