package report_test

import (
	"net/http"
	"net/http/httptest"
	"net/url"
	"testing"
	"time"

	"github.com/tugu-city/tugu/server/internal/report"
)

// FuzzLink asks for recaps by links that nobody made: each is answered, or refused
// with what to change, and none is a fault of the server.
func FuzzLink(f *testing.F) {
	for _, link := range []string{
		"month=2026-10&lang=en", "window=LAST_7_DAYS&compare=NONE", "from=2026-10-01&to=2026-10-31&department=NONE,DLH",
		"asOf=2026-11-01T00:00:00%2B07:00&basis=DUE", "from=0001-01-01", "to=9999-12-31", "month=9999-12", "bom=true", "asOf=0001-01-01T00:00:00Z",
	} {
		f.Add(link)
	}
	p := malang(f)
	h := report.Handler(maker(f, p, 20, func() time.Time { return noon(p) }), quiet())
	f.Fuzz(func(t *testing.T, link string) {
		if _, err := url.ParseQuery(link); err != nil {
			return
		}
		r := httptest.NewRequest(http.MethodGet, "/reports/recap.csv", nil)
		r.URL.RawQuery = link
		w := httptest.NewRecorder()
		h.ServeHTTP(w, r)
		if w.Code != http.StatusOK && w.Code != http.StatusBadRequest {
			t.Errorf("%q: %d %s", link, w.Code, w.Body)
		}
	})
}
