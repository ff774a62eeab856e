package georeport

import (
	"context"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/intake/outbound"
	"github.com/tugu-city/tugu/server/internal/store"
)

var asideFilter = store.AsideFilter{Source: "CITY"}

// request is one request as JSON.
func request(id, status, updated, more string) string {
	return fmt.Sprintf(`{"service_request_id":%q,"status":%q,"service_code":"pothole","service_name":"Pothole","requested_datetime":"2026-11-20T08:00:00+07:00","updated_datetime":%q,"lat":-7.98,"long":112.63%s}`, id, status, updated, more)
}

func TestWhatARequestBecomes(t *testing.T) {
	body := "[" + request("1", "Closed", "2026-11-21T08:00:00+07:00", `,"status_notes":"Filled","description":"Deep","address":"Jl. Ijen"`) + "," +
		request("2", "open", "", `,"status_notes":"Locked"`) + "," + request("3", "pending", "", "") + "," + request("4", "closed", "", "") + "]"
	tn := newTown(t, func(w http.ResponseWriter, _ *http.Request) { _, _ = w.Write([]byte(body)) })
	got, err := tn.puller().Pull(t.Context())
	if err != nil || got != (Pulled{Pages: 1, Read: 4, New: 2, SetAside: 2}) {
		t.Fatalf("%+v, %v", got, err)
	}
	one, two := tn.get("1"), tn.get("2")
	if one.Course.Status != city.StatusClosed || one.Course.Category != "ROAD" || one.Details.Text != "Deep" || one.Details.Title != "Pothole" || *one.Details.Latitude != -7.98 {
		t.Errorf("%+v %+v", one.Course, one.Details)
	}
	if e := one.Events[len(one.Events)-1]; e.Kind != city.Closed || e.Text != "Filled" || e.OccurredAt.Time().Format(time.RFC3339) != "2026-11-21T01:00:00Z" {
		t.Errorf("%+v", e)
	}
	if e := two.Events[len(two.Events)-1]; two.Course.Status != city.StatusSubmitted || e.Kind != city.Noted || e.Text != "Locked" {
		t.Errorf("%+v %+v", two.Course.Status, e)
	}
	list, _, err := tn.store.Asides(t.Context(), asideFilter, 0, 10)
	if err != nil || len(list) != 2 {
		t.Fatal(list, err)
	}
	for _, a := range list {
		want := map[string]string{"3": "UNKNOWN_STATUS", "4": "STATUS_WITHOUT_MOMENT"}[a.ExternalID]
		if a.Reason != want {
			t.Errorf("%s: %s, want %s", a.ExternalID, a.Reason, want)
		}
	}
	// An operator mends what was set aside.
	mended := strings.Replace(list[0].Origin.Raw, `"updated_datetime":""`, `"updated_datetime":"2026-11-22T08:00:00+07:00"`, 1)
	record, aside := Reader(tn.profile, nil, tn.now)(&tn.profile.Sources[0], store.Origin{Format: Format, Raw: mended})
	if aside != nil || record.Header.ExternalID != "4" {
		t.Fatalf("%+v %+v", record, aside)
	}
	if _, err := tn.store.Mend(t.Context(), list[0].ID, "operator", record); err != nil {
		t.Error(err)
	}
	if tally := tn.tally(); tally.Received != 4 || tally.Accepted() != 3 || tally.Mended != 1 {
		t.Errorf("%+v", tally)
	}
}

// service is a GeoReport service that knows updates and pages.
type service struct {
	mu      sync.Mutex // guards asked
	asked   []string
	changes []struct{ id, updated, status string }
}

func (s *service) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	s.mu.Lock()
	defer s.mu.Unlock()
	q := r.URL.Query()
	s.asked = append(s.asked, q.Get("updated_after")+"/"+q.Get("page"))
	page, _ := strconv.Atoi(q.Get("page"))
	size, _ := strconv.Atoi(q.Get("page_size"))
	var found []string
	for _, c := range s.changes {
		if c.updated >= q.Get("updated_after") {
			found = append(found, request(c.id, c.status, c.updated, ""))
		}
	}
	from := min(len(found), (page-1)*size)
	_, _ = fmt.Fprintf(w, "[%s]", strings.Join(found[from:min(len(found), from+size)], ","))
}

func TestIncrementsAndPages(t *testing.T) {
	s := &service{}
	for i := range 7 {
		s.changes = append(s.changes, struct{ id, updated, status string }{strconv.Itoa(i), fmt.Sprintf("2026-11-25T0%d:00:00Z", i), "open"})
	}
	tn := newTown(t, s.ServeHTTP, func(g *city.GeoReport) { g.ByUpdate, g.PageSize = true, 3 })
	got, err := tn.puller().Pull(t.Context())
	if err != nil || got.New != 7 || got.Read != 7 {
		t.Fatalf("%+v, %v", got, err)
	}
	s.changes = append(s.changes, struct{ id, updated, status string }{"2", "2026-11-26T00:00:00Z", "closed"})
	s.asked = nil
	if got, err = tn.puller().Pull(t.Context()); err != nil || got.Changed != 1 || got.New != 0 || got.Unchanged != 2 { // an hour's overlap
		t.Fatalf("%+v, %v", got, err)
	}
	if len(s.asked) == 0 || s.asked[0] != "2026-11-25T05:00:00Z/1" {
		t.Errorf("asked %v", s.asked)
	}
	if st := tn.get("2").Course.Status; st != city.StatusClosed {
		t.Errorf("the second one is %s", st)
	}
	s.asked = nil
	if got, err = tn.puller().Pull(t.Context()); err != nil || got.New+got.Changed != 0 || s.asked[0] != "2026-11-25T23:00:00Z/1" {
		t.Errorf("%+v, %v, asked %v", got, err, s.asked)
	}
}

// TestServiceWithoutPages ends although the service says the same on every page.
func TestServiceWithoutPages(t *testing.T) {
	body := "[" + request("1", "open", "2026-11-21T00:00:00Z", "") + "]"
	tn := newTown(t, func(w http.ResponseWriter, _ *http.Request) { _, _ = w.Write([]byte(body)) }, func(g *city.GeoReport) { g.PageSize = 10 })
	if got, err := tn.puller().Pull(t.Context()); err != nil || got.Read != 1 || got.Pages != 2 {
		t.Errorf("%+v, %v", got, err)
	}
}

func TestWindowsReachBackToTheBeginning(t *testing.T) {
	var asked []string
	tn := newTown(t, func(w http.ResponseWriter, r *http.Request) {
		asked = append(asked, r.URL.Query().Get("start_date")+" "+r.URL.Query().Get("end_date")+" "+r.URL.Query().Get("jurisdiction_id"))
		_, _ = w.Write([]byte("[]"))
	}, func(g *city.GeoReport) { g.Since, g.Jurisdiction = "2026-06-01", "x" })
	for range 2 {
		if _, err := tn.puller().Pull(t.Context()); err != nil {
			t.Fatal(err)
		}
	}
	want := []string{
		"2026-05-31T17:00:00Z 2026-08-29T16:59:59Z x", "2026-08-29T16:59:59Z 2026-11-27T16:59:58Z x", "2026-11-27T16:59:58Z 2026-11-29T05:00:00Z x",
		"2026-10-30T05:00:00Z 2026-11-29T05:00:00Z x",
	}
	if fmt.Sprint(asked) != fmt.Sprint(want) {
		t.Errorf("asked\n%s\nwant\n%s", strings.Join(asked, "\n"), strings.Join(want, "\n"))
	}
}

func TestHostileService(t *testing.T) {
	other := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { t.Error("another origin was asked") }))
	defer other.Close()
	for name, c := range map[string]struct {
		serve http.HandlerFunc
		says  string
	}{
		"another origin": {func(w http.ResponseWriter, r *http.Request) { http.Redirect(w, r, other.URL, http.StatusFound) }, "another origin"},
		"a circle":       {func(w http.ResponseWriter, r *http.Request) { http.Redirect(w, r, r.URL.String(), http.StatusFound) }, "redirects more than"},
		"an error":       {func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusInternalServerError) }, "status 500"},
		"endless": {func(w http.ResponseWriter, _ *http.Request) {
			line := []byte(strings.Repeat(" ", 1<<20))
			for range 40 {
				if _, err := w.Write(line); err != nil {
					return
				}
			}
		}, "larger than 32 MB"},
		"breaks off": {func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Length", "1000")
			_, _ = w.Write([]byte("[" + request("1", "open", "", "")))
		}, "cannot be reached"},
		"a bomb": {func(w http.ResponseWriter, _ *http.Request) { _, _ = w.Write([]byte(bombs["entity expansion"])) }, "DOCTYPE"},
	} {
		tn := newTown(t, c.serve)
		_, err := tn.puller().Pull(t.Context())
		if err == nil || !strings.Contains(err.Error(), c.says) {
			t.Errorf("%s: %v, want %q", name, err, c.says)
		}
		if tally := tn.tally(); tally.Received != 0 {
			t.Errorf("%s: %+v was taken", name, tally)
		}
	}
}

func TestPrivateAddressesAreRefused(t *testing.T) {
	var asked atomic.Int32
	tn := newTown(t, func(http.ResponseWriter, *http.Request) { asked.Add(1) }, func(g *city.GeoReport) { g.Private = false })
	if _, err := tn.puller().Pull(t.Context()); err == nil || !strings.Contains(err.Error(), "private") || asked.Load() != 0 {
		t.Errorf("%v, asked %d times", err, asked.Load())
	}
	for address, ok := range map[string]bool{
		"8.8.8.8:443": true, "[2606:4700::1]:443": true, "10.0.0.1:80": false, "192.168.1.1:80": false, "172.16.0.1:80": false, "127.0.0.1:80": false,
		"169.254.169.254:80": false, "0.0.0.0:80": false, "100.64.0.1:80": false, "[::1]:80": false, "[fd00::1]:80": false, "[fe80::1]:80": false,
		"[::ffff:10.0.0.1]:80": false, "224.0.0.1:80": false, "255.255.255.255:80": false, "[64:ff9b::a00:1]:80": false,
	} {
		if got := outbound.Public(address) == nil; got != ok {
			t.Errorf("%s: %v", address, got)
		}
	}
}

// clockwork runs pullers in the time of the test: each wait is said and ends when told.
type clockwork struct {
	waits chan time.Duration
	goOn  chan struct{}
}

func (c *clockwork) wait(ctx context.Context, d time.Duration) error {
	select {
	case c.waits <- d:
	case <-ctx.Done():
		return ctx.Err()
	}
	select {
	case <-c.goOn:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

func TestRhythmAndBackoff(t *testing.T) {
	var broken atomic.Bool
	var asked atomic.Int32
	tn := newTown(t, func(w http.ResponseWriter, _ *http.Request) {
		asked.Add(1)
		switch {
		case !broken.Load():
			_, _ = w.Write([]byte("[]"))
		case asked.Load() == 5:
			w.Header().Set("Retry-After", "500")
			w.WriteHeader(http.StatusTooManyRequests)
		default:
			w.WriteHeader(http.StatusInternalServerError)
		}
	}, func(g *city.GeoReport) { g.Every = 300 })
	c := &clockwork{make(chan time.Duration), make(chan struct{})}
	p := tn.puller()
	p.schedule.Wait = func(ctx context.Context, d time.Duration) error {
		if d == 10*time.Minute { // the renewal beside a pull
			<-ctx.Done()
			return ctx.Err()
		}
		return c.wait(ctx, d)
	}
	ctx, cancel := context.WithCancel(t.Context())
	ended := make(chan struct{})
	go func() { defer close(ended); p.Run(ctx) }()
	next := func(want time.Duration, times int32) {
		t.Helper()
		select {
		case got := <-c.waits:
			if got != want || asked.Load() != times {
				t.Errorf("waits %s after being asked %d times, want %s and %d", got, asked.Load(), want, times)
			}
			tn.clock.Add(int64(got / time.Second))
		case <-time.After(20 * time.Second):
			t.Fatal("the puller does not wait")
		}
	}
	next(300*time.Second, 1)
	broken.Store(true)
	for i, want := range []time.Duration{30, 60, 120, 500} { // the last as the service asks
		c.goOn <- struct{}{}
		next(want*time.Second, int32(i+2))
	}
	states, err := tn.store.SourceStates(t.Context())
	if err != nil || states["CITY"].Failures != 4 || !strings.Contains(states["CITY"].Error, "429") {
		t.Errorf("%+v, %v", states["CITY"], err)
	}
	broken.Store(false)
	c.goOn <- struct{}{}
	next(300*time.Second, 6)
	if states, err = tn.store.SourceStates(t.Context()); err != nil || states["CITY"].Failures != 0 {
		t.Errorf("%+v, %v", states["CITY"], err)
	}
	// Another process does not ask while this one does, and goes on when it is gone.
	second := tn.puller()
	if wait := second.turn(t.Context()); wait != 300*time.Second || asked.Load() != 6 {
		t.Errorf("the second process waits %s, asked %d times", wait, asked.Load())
	}
	cancel()
	<-ended
	if second.turn(t.Context()); asked.Load() != 7 {
		t.Errorf("the second process did not go on: asked %d times", asked.Load())
	}
	second.schedule.Release()
}
