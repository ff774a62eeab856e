package report_test

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/tugu-city/tugu/server/internal/report"
)

// TestHTTP: what a link asks for is answered, and what is wrong is named.
func TestHTTP(t *testing.T) {
	p := malang(t)
	h := report.Handler(maker(t, p, 200, func() time.Time { return noon(p) }), quiet())
	get := func(path string) *httptest.ResponseRecorder {
		w := httptest.NewRecorder()
		h.ServeHTTP(w, httptest.NewRequest(http.MethodGet, path, nil))
		return w
	}
	w := get("/reports/recap.xlsx?month=2026-10&lang=en")
	if w.Code != http.StatusOK || w.Header().Get("Content-Disposition") != `attachment; filename="rekap-malang-2026-10.xlsx"` {
		t.Errorf("%d %s", w.Code, w.Header().Get("Content-Disposition"))
	}
	if w := get("/reports/recap.csv?window=LAST_7_DAYS"); w.Code != http.StatusOK || !strings.Contains(w.Header().Get("Content-Disposition"), "rekap-malang-20261118-20261124.csv") {
		t.Errorf("%d %s", w.Code, w.Header().Get("Content-Disposition"))
	}
	if w := get("/reports/recap.csv?window=ALL"); w.Code != http.StatusOK {
		t.Errorf("all time: %d %s", w.Code, w.Body)
	}
	for path, want := range map[string]string{
		"month=2026-13": "month", "month=2026-10&window=TODAY": "month, or window", "from=2026-10-02&to=2026-10-01": "window.to",
		"asOf=yesterday": "asOf", "asOf=2030-01-01T00:00:00Z": "future", "department=NOWHERE": "NOWHERE", "lang=fr": "id or en",
		"basis=NONE": "basis", "compare=TOMORROW": "compare", "colour=red": "colour", "window=ALL&compare=YEAR_EARLIER": "compare",
	} {
		if w := get("/reports/recap.csv?" + path); w.Code != http.StatusBadRequest || !strings.Contains(w.Body.String(), want) {
			t.Errorf("%s: %d %q, want 400 and %q", path, w.Code, w.Body, want)
		}
	}
}
