package export

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/tugu-city/tugu/server/city"
)

func served(t *testing.T, o Options) func(method, path string) (*http.Response, string, error) {
	o.Log = slog.New(slog.DiscardHandler)
	web := httptest.NewServer(Handler(o))
	t.Cleanup(web.Close)
	return func(method, path string) (*http.Response, string, error) {
		req, err := http.NewRequestWithContext(t.Context(), method, web.URL+path, nil)
		if err != nil {
			t.Fatal(err)
		}
		res, err := web.Client().Do(req)
		if err != nil {
			return nil, "", err
		}
		defer res.Body.Close()
		body, err := io.ReadAll(res.Body)
		return res, string(body), err
	}
}

func TestHandler(t *testing.T) {
	tables := map[string]Open{
		"good": func(context.Context, url.Values) (*Table, error) { return sample(25), nil },
		"wrong": func(context.Context, url.Values) (*Table, error) {
			return nil, city.FieldErrorf(city.CodeInvalid, "from", "is no date")
		},
		"closed": func(context.Context, url.Values) (*Table, error) {
			return nil, city.Errorf(city.CodeForbidden, "needs a token")
		},
		"away": func(context.Context, url.Values) (*Table, error) {
			return nil, fmt.Errorf("dial secret-host: %w", city.ErrUnavailable)
		},
		"broken": func(context.Context, url.Values) (*Table, error) {
			return breaking(0, errors.New("secret detail")), nil
		},
		"huge": func(context.Context, url.Values) (*Table, error) { return sample(1001), nil },
	}
	get := served(t, Options{Tables: tables})
	for _, c := range []struct {
		method, path string
		code         int
		says         string
	}{
		{"GET", "/export/good.csv", 200, "text,int,float,bool,moment\n\"'=HYPERLINK"},
		{"GET", "/export/good.csv?bom=true", 200, byteOrderMark + "text,"},
		{"GET", "/export/good.csv?bom=yes", 400, "bom: takes true or false"},
		{"GET", "/export/good.jsonl", 200, `{"text":"=HYPERLINK`},
		{"HEAD", "/export/good.parquet", 200, ""},
		{"POST", "/export/good.csv", 405, "GET"},
		{"GET", "/export/good", 404, "no such export"},
		{"GET", "/export/good.pdf", 404, ".parquet"},
		{"GET", "/export/..%2fgood.csv", 404, "no such export"},
		{"GET", "/export/good.csv?a=1&a=2", 400, "a: is given twice"},
		{"GET", "/export/wrong.csv", 400, "from: is no date"},
		{"GET", "/export/closed.csv", 403, "needs a token"},
		{"GET", "/export/away.csv", 503, "try again"},
		{"GET", "/export/broken.parquet", 500, "the server's log says why"},
	} {
		res, body, err := get(c.method, c.path)
		if err != nil {
			t.Errorf("%s: %v", c.path, err)
			continue
		}
		if res.StatusCode != c.code || !strings.HasPrefix(body, c.says) && !strings.Contains(body, c.says) || strings.Contains(body, "secret") {
			t.Errorf("%s %s: %d %.200q, want %d %q", c.method, c.path, res.StatusCode, body, c.code, c.says)
		}
		if res.Header.Get("Cache-Control") != "no-store" {
			t.Errorf("%s may be kept", c.path)
		}
		if c.code == 503 && res.Header.Get("Retry-After") != "10" {
			t.Errorf("%s: Retry-After %q", c.path, res.Header.Get("Retry-After"))
		}
	}
	maxSheetRows = 1000
	defer func() { maxSheetRows = 1<<20 - 1 }()
	res, body, err := get("GET", "/export/huge.xlsx")
	if err != nil || res.StatusCode != 400 || !strings.Contains(body, "ask for CSV or Parquet") {
		t.Errorf("a table that no sheet holds: %v %.100q %v", res.StatusCode, body, err)
	}
}

// TestCutIsSeen: a client never takes a part of an export for the whole.
func TestCutIsSeen(t *testing.T) {
	get := served(t, Options{Tables: map[string]Open{
		"cut": func(context.Context, url.Values) (*Table, error) {
			return breaking(20_000, errors.New("the database went away")), nil
		},
	}})
	for _, extension := range []string{"csv", "jsonl", "parquet", "arrow"} {
		res, body, err := get("GET", "/export/cut."+extension)
		if err == nil && res.StatusCode == http.StatusOK {
			t.Errorf("%s: %d bytes were taken for the whole", extension, len(body))
		}
	}
}

func TestFewAtATime(t *testing.T) {
	entered, leave := make(chan struct{}), make(chan struct{})
	get := served(t, Options{Concurrent: 1, Turn: time.Millisecond, Tables: map[string]Open{
		"slow": func(context.Context, url.Values) (*Table, error) {
			entered <- struct{}{}
			<-leave
			return sample(1), nil
		},
	}})
	done := make(chan int)
	go func() {
		res, _, err := get("GET", "/export/slow.csv")
		if err != nil {
			done <- 0
			return
		}
		done <- res.StatusCode
	}()
	<-entered
	res, _, err := get("GET", "/export/slow.csv")
	if err != nil || res.StatusCode != 503 || res.Header.Get("Retry-After") == "" {
		t.Errorf("the second: %v %v", res, err)
	}
	leave <- struct{}{}
	if code := <-done; code != 200 {
		t.Errorf("the first: %d", code)
	}
	go func() { <-entered; leave <- struct{}{} }()
	if res, _, err := get("GET", "/export/slow.csv"); err != nil || res.StatusCode != 200 {
		t.Errorf("after the first: %v %v", res, err)
	}
}

// TestOthersWaitForTheirTurn: as the panels of a dashboard do, which ask all at once.
func TestOthersWaitForTheirTurn(t *testing.T) {
	get := served(t, Options{Concurrent: 1, Turn: time.Minute, Tables: map[string]Open{
		"metrics": func(context.Context, url.Values) (*Table, error) { return sample(1), nil },
	}})
	codes := make(chan int)
	for range 12 {
		go func() {
			res, _, err := get("GET", "/export/metrics.csv")
			if err != nil {
				codes <- 0
				return
			}
			codes <- res.StatusCode
		}()
	}
	for range 12 {
		if code := <-codes; code != http.StatusOK {
			t.Errorf("one of twelve at once: %d", code)
		}
	}
}

// TestTheQueueIsBounded: who would wait behind too many is told so at once.
func TestTheQueueIsBounded(t *testing.T) {
	o := Options{Turn: time.Hour}
	running, queue := make(chan struct{}, 1), make(chan struct{}, 1)
	running <- struct{}{}
	queue <- struct{}{}
	if o.turn(t.Context(), running, queue) {
		t.Error("a full queue took one more")
	}
	<-queue
	gone, cancel := context.WithCancel(t.Context())
	cancel()
	if o.turn(gone, running, queue) || len(queue) != 0 {
		t.Error("who is gone waits on")
	}
	<-running
	if !o.turn(t.Context(), running, queue) || len(running) != 1 || len(queue) != 0 {
		t.Error("a free place was not given")
	}
}
