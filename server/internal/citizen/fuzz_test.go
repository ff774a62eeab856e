package citizen

import (
	"net/http"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/tugu-city/tugu/server/internal/store"
)

// FuzzEntry holds that whatever is typed opens nothing but what it should, is
// answered as a page, and is shown as text.
func FuzzEntry(f *testing.F) {
	w := newTown(f)
	_, given := w.submit(f, "ROAD", store.Details{Text: "x"})
	f.Add(given.Reference, given.Secret, "id")
	f.Add(strings.ToLower(given.Reference), strings.ReplaceAll(given.Secret, "-", ""), "en")
	f.Add(`"><script>alert(1)</script>`, "\x00\xff", "xx")
	f.Add(strings.Repeat("ſ", 400), "4K7Q-9M2X-A1B2-C3D4", "")
	f.Add("2026\u202eABC", "ıİ", "{{.}}")
	f.Fuzz(func(t *testing.T, reference, secret, lang string) {
		w.now += 3600 // attempts come back
		r, body := w.post(t, "/status", "reference", reference, "secret", secret, "lang", lang)
		cutRef, cutSecret := cut(reference, 200), cut(secret, 60)
		right := fold(cutRef) == fold(given.Reference) && fold(cutSecret) == fold(given.Secret)
		if got := r.StatusCode == http.StatusOK; got != right {
			t.Fatalf("%q %q: %s", reference, secret, r.Status)
		}
		if !utf8.ValidString(body) || strings.Count(body, "<script>") != 1 || strings.Count(body, "<form") < 1 {
			t.Fatalf("%q %q: the page is broken:\n%s", reference, secret, body)
		}
		if again := fold(fold(reference)); again != fold(reference) {
			t.Fatalf("%q is folded to %q, then %q", reference, fold(reference), again)
		}
	})
}
