package outbound

import (
	"compress/gzip"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/tugu-city/tugu/server/city"
	"go.uber.org/goleak"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

func serving(t *testing.T, h http.HandlerFunc) *httptest.Server {
	t.Helper()
	s := httptest.NewServer(h)
	t.Cleanup(func() { s.CloseClientConnections(); s.Close() })
	return s
}

func TestRetryAfter(t *testing.T) {
	at := func(d time.Duration) string { return time.Now().Add(d).UTC().Format(http.TimeFormat) }
	for _, c := range []struct {
		name, after, date string
		status            int
		least, most       time.Duration
	}{
		{"seconds", "90", "", 429, 90 * time.Second, 90 * time.Second},
		{"seconds of 503", "90", "", 503, 90 * time.Second, 90 * time.Second},
		{"a date", at(10 * time.Minute), "", 429, 9 * time.Minute, 10 * time.Minute},
		{"a date by a clock three hours ahead", at(3*time.Hour + 10*time.Minute), at(3 * time.Hour), 429, 9 * time.Minute, 11 * time.Minute},
		{"a date by a clock three hours behind", at(-3*time.Hour + 10*time.Minute), at(-3 * time.Hour), 429, 9 * time.Minute, 11 * time.Minute},
		{"a year", "31536000", "", 429, 24 * time.Hour, 24 * time.Hour},
		{"more than a number holds", "99999999999999999999", "", 429, 0, 0},
		{"the past", at(-time.Hour), "", 429, 0, 0},
		{"less than nothing", "-5", "", 429, 0, 0},
		{"no moment", "later", "", 429, 0, 0},
		{"another status", "90", "", 404, 0, 0},
	} {
		s := serving(t, func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Retry-After", c.after)
			if c.date != "" {
				w.Header().Set("Date", c.date)
			}
			w.WriteHeader(c.status)
		})
		client := NewHTTP(true)
		_, _, err := Get(t.Context(), client, s.URL, nil, 1<<20, "")
		client.CloseIdleConnections()
		if got := waitOf(err); err == nil || got < c.least || got > c.most {
			t.Errorf("%s: waits %s (%v), want %s to %s", c.name, got, err, c.least, c.most)
		}
	}
}

func TestHostileAnswers(t *testing.T) {
	const most = 1 << 20
	for name, c := range map[string]struct {
		serve http.HandlerFunc
		says  string
	}{
		"a gzip bomb": {func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Encoding", "gzip")
			z := gzip.NewWriter(w)
			if _, err := io.CopyN(z, zeros{}, 1<<30); err == nil { // a gigabyte in one megabyte
				t.Error("the whole bomb was read")
			}
		}, "larger than 1 MB"},
		"a body without end": {func(w http.ResponseWriter, _ *http.Request) { _, _ = io.Copy(w, zeros{}) }, "larger than 1 MB"},
		"a body that stops": {func(w http.ResponseWriter, r *http.Request) {
			_, _ = io.WriteString(w, "[")
			w.(http.Flusher).Flush()
			<-r.Context().Done()
		}, "cannot be reached"},
		"a head that does not come": {func(_ http.ResponseWriter, r *http.Request) { <-r.Context().Done() }, "cannot be reached"},
		"a body that breaks off": {func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Length", "100")
			_, _ = io.WriteString(w, "[{")
		}, "cannot be reached"},
		"broken gzip": {func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Encoding", "gzip")
			_, _ = io.WriteString(w, "[]")
		}, "cannot be reached"},
		"a large head": {func(w http.ResponseWriter, _ *http.Request) { w.Header().Set("X", strings.Repeat("x", 1<<20)) }, "cannot be reached"},
		"elsewhere": {func(w http.ResponseWriter, r *http.Request) {
			http.Redirect(w, r, "http://169.254.169.254/latest", http.StatusFound)
		}, "another origin"},
		"other port": {func(w http.ResponseWriter, r *http.Request) {
			http.Redirect(w, r, "http://127.0.0.1:1/", http.StatusFound)
		}, "another origin"},
		"a file": {func(w http.ResponseWriter, r *http.Request) {
			http.Redirect(w, r, "file:///etc/passwd", http.StatusFound)
		}, "another origin"},
	} {
		s := serving(t, c.serve)
		client := NewHTTP(true)
		client.Timeout = 500 * time.Millisecond
		if strings.Contains(name, "bomb") || strings.Contains(name, "without end") {
			client.Timeout = time.Minute
		}
		body, _, err := Get(t.Context(), client, s.URL+"/?secret=1", map[string]string{"Authorization": "Bearer x"}, most, "")
		client.CloseIdleConnections()
		if err == nil || !strings.Contains(err.Error(), c.says) || strings.Contains(err.Error(), "secret") {
			t.Errorf("%s: %d bytes, %v, want %q", name, len(body), err, c.says)
		}
	}
}

// zeros is a reader without end.
type zeros struct{}

func (zeros) Read(p []byte) (int, error) { clear(p); return len(p), nil }

// TestNamesOfThisMachine holds that a public name which leads to the machine itself is
// refused when it is dialled, however the address is written.
func TestNamesOfThisMachine(t *testing.T) {
	s := serving(t, func(http.ResponseWriter, *http.Request) { t.Error("was asked") })
	port := s.URL[strings.LastIndexByte(s.URL, ':'):]
	client := NewHTTP(false)
	defer client.CloseIdleConnections()
	for _, host := range []string{"localhost", "127.0.0.1", "127.1.2.3", "[::1]", "[::ffff:127.0.0.1]", "0.0.0.0"} {
		_, _, err := Get(t.Context(), client, "http://"+host+port+"/", nil, 1<<20, "")
		if err == nil || host != "[::1]" && city.CodeOf(err) != city.CodeForbidden {
			t.Errorf("%s: %v", host, err)
		}
	}
}

func TestTrail(t *testing.T) {
	at := func(s string) *url.URL {
		u, err := url.Parse(s)
		if err != nil {
			t.Fatal(err)
		}
		return u
	}
	trail := Trail{}
	first := at("https://a.example/x?after=1")
	second, err := trail.Follow(first, "?after=2")
	if err != nil || second.String() != "https://a.example/x?after=2" {
		t.Fatal(second, err)
	}
	if _, err := trail.Follow(second, "/x?after=1"); err == nil || !strings.Contains(err.Error(), "leads back") {
		t.Errorf("backward: %v", err)
	}
	if _, err := trail.Follow(second, "?after=2"); err == nil {
		t.Error("a page that links to itself is followed")
	}
	for _, link := range []string{"https://b.example/x", "http://a.example/x", "//b.example/x", "https://a.example:8443/", ":"} {
		if to, err := trail.Follow(second, link); err == nil || !strings.Contains(err.Error(), "another origin") {
			t.Errorf("%s leads to %v, %v", link, to, err)
		}
	}
	h := http.Header{"Link": {`</p?x=1>; rel="prev", </n?x=3>; rel=next`}}
	if got := NextLink(h); got != "/n?x=3" {
		t.Errorf("next is %q", got)
	}
	if got := NextLink(http.Header{}); got != "" {
		t.Errorf("without: %q", got)
	}
}
