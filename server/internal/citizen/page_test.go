package citizen

import (
	"errors"
	"io"
	"net/http"
	"strings"
	"testing"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/store"
)

// TestTheCitizenSeesTheOwnComplaint holds what the page shows, and what it does not.
func TestTheCitizenSeesTheOwnComplaint(t *testing.T) {
	w := newTown(t)
	id, given := w.submit(t, "ROAD", store.Details{Title: "Lubang", Text: "Lubang di <depan> rumah", ReporterName: "Sari Dewi", ReporterPhone: "0812-555"})
	if want := "https://lapor.example.go.id/status/" + given.Reference + "#" + given.Secret; given.Link != want {
		t.Errorf("link %s, want %s", given.Link, want)
	}
	w.do(t, id, city.Event{Kind: city.Noted, Text: "catatan-dalam"}, city.Event{Kind: city.Assigned, Department: "DPUPR", Text: "disposisi-dalam"},
		city.Event{Kind: city.Responded, Text: "Akan kami tambal besok.", Actor: "petugas-7"})

	// Case, hyphens and look-alikes do not matter.
	typed := strings.ToLower(strings.NewReplacer("0", "o", "1", "l", "-", " ").Replace(given.Secret))
	r, body := w.post(t, "/status", "reference", strings.ToLower(given.Reference), "secret", typed)
	if r.StatusCode != http.StatusOK {
		t.Fatalf("%s\n%s", r.Status, body)
	}
	says(t, body, `<html lang="id">`, given.Reference, "Sudah ditanggapi", "Diserahkan kepada Dinas PU", "Akan kami tambal besok.",
		"paling lambat 23 November 2023, 10.00", "20 November 2023, 13.00, tepat waktu", "paling lambat 27 November 2023, 10.00", "Lubang di &lt;depan&gt; rumah")
	silent(t, body, "Sari", "0812", "catatan-dalam", "disposisi-dalam", "petugas-7", "SIMULASI")
	_, body = w.post(t, "/status", "reference", given.Reference, "secret", given.Secret, "lang", "en")
	says(t, body, `<html lang="en">`, "Answered", "Public Works", "23 November 2023, 10:00")

	w.now += 8 * city.Day
	_, body = w.post(t, "/status", "reference", given.Reference, "secret", given.Secret)
	says(t, body, "lewat batas, belum ada")
	if len(body) > 20<<10 {
		t.Errorf("the page has %d bytes", len(body))
	}
	t.Logf("the page has %d bytes", len(body))
	if w.log.Len() > 0 {
		t.Errorf("logged: %s", w.log.String())
	}
}

// TestWordsOfSecretAndSensitiveComplaintsStayAway holds that the telephone may be somebody else's.
func TestWordsOfSecretAndSensitiveComplaintsStayAway(t *testing.T) {
	w := newTown(t)
	for category, d := range map[string]store.Details{"ABUSE": {Text: "rahasia-1"}, "ROAD": {Text: "rahasia-1", Secret: true}} {
		_, given := w.submit(t, category, d)
		_, body := w.post(t, "/status", "reference", given.Reference, "secret", given.Secret)
		says(t, body, "Diterima")
		silent(t, body, "rahasia-1", "Kekerasan", "Jalan")
	}
}

// TestWhatIsSimulatedIsCalledSo holds that a page of a city with made-up complaints says so, before the
// citizen gave a secret as well, and a page of a made-up complaint whatever its city holds by now.
func TestWhatIsSimulatedIsCalledSo(t *testing.T) {
	w := newTown(t)
	_, real := w.submit(t, "ROAD", store.Details{Text: "x"})
	_, made := w.submitAs(t, city.Header{Source: "SAMBAT", Channel: "WEB", Simulated: true}, "ROAD", store.Details{Text: "x"})
	shown := func(given Access, lang string) string {
		t.Helper()
		r, body := w.post(t, "/status", "reference", given.Reference, "secret", given.Secret, "lang", lang)
		if r.StatusCode != http.StatusOK {
			t.Fatalf("%s\n%s", r.Status, body)
		}
		return body
	}
	silent(t, shown(real, "id"), "SIMULASI")
	says(t, shown(made, "id"), "SIMULASI: data di sini dibuat-buat.")
	w.simulated = true
	says(t, shown(real, "en"), "SIMULATION: what is shown here is made up.")
	for _, path := range []string{"/status", "/rate"} {
		r, err := http.Get(w.url + path)
		if err != nil {
			t.Fatal(err)
		}
		body, err := io.ReadAll(r.Body)
		if err := errors.Join(err, r.Body.Close()); err != nil {
			t.Fatal(err)
		}
		says(t, string(body), "SIMULASI")
	}
}

// TestHeaders holds that the page is kept nowhere, leaks to nobody and runs nothing but its own.
func TestHeaders(t *testing.T) {
	w := newTown(t)
	_, given := w.submit(t, "ROAD", store.Details{Text: "x"})
	ask := func(method string) (*http.Response, string) {
		if method == http.MethodPost {
			return w.post(t, "/status", "reference", given.Reference, "secret", given.Secret)
		}
		r, err := http.Get(w.url + "/status/" + given.Reference + "?lang=en")
		if err != nil {
			t.Fatal(err)
		}
		return r, read(t, r)
	}
	for _, method := range []string{http.MethodGet, http.MethodPost} {
		r, body := ask(method)
		for name, want := range map[string]string{"Cache-Control": "no-store", "Referrer-Policy": "no-referrer", "X-Content-Type-Options": "nosniff", "Set-Cookie": "", "X-Robots-Tag": "noindex"} {
			if got := r.Header.Get(name); got != want {
				t.Errorf("%s: %s %q, want %q", method, name, got, want)
			}
		}
		csp := r.Header.Get("Content-Security-Policy")
		if strings.Contains(csp, "unsafe") || !strings.HasPrefix(csp, "default-src 'none'") {
			t.Errorf("policy %q", csp)
		}
		for tag, end := range map[string]string{"<style>": "</style>", "<script>": "</script>"} {
			_, rest, _ := strings.Cut(body, tag)
			inner, _, ok := strings.Cut(rest, end)
			if !ok || !strings.Contains(csp, digest(inner)) {
				t.Errorf("%s of the page is not what the policy lets run", tag)
			}
		}
		if strings.Contains(body, "src=") || strings.Contains(body, "url(") {
			t.Error("the page asks for more")
		}
	}
	if _, body := ask(http.MethodGet); !strings.Contains(body, `value="`+given.Reference+`"`) || strings.Contains(body, given.Secret) {
		t.Error("the form does not hold the reference of its address")
	}
}

// TestWrongIsWrong holds that a wrong reference and a wrong secret are told apart by nothing.
func TestWrongIsWrong(t *testing.T) {
	w := newTown(t)
	_, a := w.submit(t, "ROAD", store.Details{Text: "x"})
	_, b := w.submit(t, "ROAD", store.Details{Text: "x"})
	seen := map[string]bool{}
	for _, try := range [][2]string{{a.Reference, b.Secret}, {a.Reference, "4K7Q-9M2X-A1B2-C3D4"}, {"2023-ZZZZZZZZ", a.Secret}, {"nothing", "at all"}, {a.Reference, ""}, {"", a.Secret}} {
		r, body := w.post(t, "/status", "reference", try[0], "secret", try[1])
		if r.StatusCode != http.StatusNotFound {
			t.Errorf("%v: %s", try, r.Status)
		}
		head := r.Header.Clone()
		head.Del("Date")
		head.Del("Content-Length")
		var out strings.Builder
		_ = head.Write(&out)
		seen[out.String()+strings.Replace(body, ` value="`+try[0]+`"`, ` value=""`, 1)] = true
	}
	if len(seen) != 1 {
		t.Errorf("%d different answers", len(seen))
	}
	// What is kept of a secret is not the secret.
	var dump []string
	if err := w.store.DB().NewRaw("SELECT hash || purpose FROM citizen_key").Scan(t.Context(), &dump); err != nil || len(dump) != 2 {
		t.Fatal(dump, err)
	}
	for _, row := range dump {
		if strings.Contains(row, fold(a.Secret)) || strings.Contains(row, fold(b.Secret)) {
			t.Error("a secret is stored")
		}
	}
}

// TestAttemptsAreBounded holds how many failures are let through, by reference and
// by address, and that success costs nothing.
func TestAttemptsAreBounded(t *testing.T) {
	w := newTown(t)
	_, given := w.submit(t, "ROAD", store.Details{Text: "x"})
	status := func(reference, secret string) (int, string) {
		r, _ := w.post(t, "/status", "reference", reference, "secret", secret)
		return r.StatusCode, r.Header.Get("Retry-After")
	}
	for range referenceBurst + 5 {
		if code, _ := status(given.Reference, given.Secret); code != http.StatusOK {
			t.Fatalf("the right secret: %d", code)
		}
	}
	for i := range referenceBurst {
		if code, _ := status(given.Reference, "wrong"); code != http.StatusNotFound {
			t.Fatalf("failure %d: %d", i, code)
		}
	}
	for _, secret := range []string{"wrong", given.Secret} { // even the right one: else guessing would go on
		if code, after := status(given.Reference, secret); code != http.StatusTooManyRequests || after != "180" {
			t.Errorf("%d, Retry-After %q", code, after)
		}
	}
	for i := range addressBurst - referenceBurst {
		if code, _ := status("other", strings.Repeat("x", i%7)); i < referenceBurst && code != http.StatusNotFound {
			t.Fatalf("failure %d of the address: %d", i, code)
		}
		if code, _ := status("more"+strings.Repeat("x", i), "wrong"); i >= referenceBurst && code != http.StatusTooManyRequests {
			t.Fatalf("failure %d of the address: %d", i, code)
		}
	}
	w.now += 180
	if code, _ := status(given.Reference, given.Secret); code != http.StatusOK {
		t.Errorf("after the time that was told: %d", code)
	}
}
