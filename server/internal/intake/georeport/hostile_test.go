package georeport

import (
	"fmt"
	"net/http"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/tugu-city/tugu/server/city"
)

// archive is a service that holds requests, one a second, and says its first 1,000 to
// whoever asks for more at once, as the specification allows.
type archive struct {
	first city.Moment
	n     int
	asked int
	link  bool // names the next page
	loop  bool // names the first page as the next one
}

func (a *archive) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	a.asked++
	q := r.URL.Query()
	bound := func(name string, otherwise city.Moment) city.Moment {
		if t, err := time.Parse(time.RFC3339, q.Get(name)); err == nil {
			return city.At(t)
		}
		return otherwise
	}
	from, until := max(a.first, bound("start_date", 0), bound("updated_after", 0)), min(a.first+city.Moment(a.n)-1, bound("end_date", now))
	if after, err := strconv.Atoi(q.Get("after")); err == nil {
		from = city.Moment(after) + 1
	}
	var list []string
	for at := from; at <= until && len(list) < 1000; at++ {
		moment := at.Time().Format(time.RFC3339)
		list = append(list, fmt.Sprintf(`{"service_request_id":"%d","status":"open","service_code":"pothole","requested_datetime":%q,"updated_datetime":%q}`, at, moment, moment))
	}
	if last := from + city.Moment(len(list)) - 1; a.link && last < until {
		q.Set("after", strconv.FormatInt(int64(last), 10))
		if a.loop {
			q.Del("after")
		}
		w.Header().Set("Link", `<`+r.URL.Path+`?`+q.Encode()+`>; rel="next"`)
	}
	_, _ = fmt.Fprintf(w, "[%s]", strings.Join(list, ","))
}

// TestAnswersThatMayBeCut holds that a service which cuts its answers loses nothing.
func TestAnswersThatMayBeCut(t *testing.T) {
	a := &archive{first: now - 3*city.Hour, n: 2200}
	tn := newTown(t, a.ServeHTTP)
	got, err := tn.puller().Pull(t.Context())
	if err != nil || got.New != a.n || int(tn.tally().Added) != a.n {
		t.Fatalf("%+v, %v", got, err)
	}
	t.Logf("%d requests by %d questions of at most 1,000", got.New, a.asked)
	if a.asked > 100 {
		t.Errorf("%d questions", a.asked)
	}
	// By updates there is no shorter time to ask for: it is said, and nothing goes on as if all were read.
	tn = newTown(t, a.ServeHTTP, func(g *city.GeoReport) { g.ByUpdate = true })
	for range 2 {
		if _, err := tn.puller().Pull(t.Context()); err == nil || !strings.Contains(err.Error(), "set pageSize") {
			t.Fatal(err)
		}
	}
	if tn.tally().Received != 0 {
		t.Errorf("%+v", tn.tally())
	}
}

func TestLinksAreFollowed(t *testing.T) {
	a := &archive{first: now - 3*city.Hour, n: 2200, link: true}
	for _, size := range []int{0, 1000} {
		tn := newTown(t, a.ServeHTTP, func(g *city.GeoReport) { g.ByUpdate, g.PageSize = true, size })
		if got, err := tn.puller().Pull(t.Context()); err != nil || got.New != a.n || got.Pages != 3 {
			t.Errorf("pages of %d: %+v, %v", size, got, err)
		}
	}
	a.loop = true
	tn := newTown(t, a.ServeHTTP, func(g *city.GeoReport) { g.ByUpdate = true })
	if got, err := tn.puller().Pull(t.Context()); err == nil || !strings.Contains(err.Error(), "leads back") || got.New != 1000 {
		t.Fatalf("in a circle: %+v, %v", got, err)
	}
	a.loop = false
	if got, err := tn.puller().Pull(t.Context()); err != nil || got.New != a.n-1000 || int(tn.tally().Added) != a.n {
		t.Errorf("mended: %+v, %v", got, err)
	}
}

// TestPagesThatMisbehave holds that page numbers which do not lead on, or a list that
// moves meanwhile, are refused, and lose nothing once they do.
func TestPagesThatMisbehave(t *testing.T) {
	list := func(ids ...int) string {
		var all []string
		for _, id := range ids {
			updated := fmt.Sprintf("2026-11-25T0%d:00:00Z", id)
			if id == 9 { // the second one, changed
				id, updated = 2, "2026-11-26T00:00:00Z"
			}
			all = append(all, request(strconv.Itoa(id), "open", updated, ""))
		}
		return "[" + strings.Join(all, ",") + "]"
	}
	for name, c := range map[string]struct {
		pages map[string]string
		says  string
	}{
		"the first page for ever": {map[string]string{"1": list(1, 2, 3), "2": list(1, 2, 3)}, "page 2 with the requests of page 1"},
		"HTML in between":         {map[string]string{"1": list(1, 2, 3), "2": "<html></html>"}, "no list of service requests"},
		"one moves":               {map[string]string{"1": list(1, 2, 3), "2": list(5, 6, 9), "3": "[]"}, "changed while the pages were read"},
	} {
		t.Run(name, func(t *testing.T) {
			pages := c.pages
			tn := newTown(t, func(w http.ResponseWriter, r *http.Request) { _, _ = w.Write([]byte(pages[r.URL.Query().Get("page")])) },
				func(g *city.GeoReport) { g.ByUpdate, g.PageSize = true, 3 })
			p := tn.puller()
			p.turn(t.Context())
			p.schedule.Release()
			states, err := tn.store.SourceStates(t.Context())
			if err != nil || states["CITY"].Failures != 1 || !strings.Contains(states["CITY"].Error, c.says) {
				t.Fatalf("%+v, %v", states["CITY"], err)
			}
			pages = map[string]string{"1": list(1, 3, 4), "2": list(5, 6, 9), "3": "[]"}
			if _, err := tn.puller().Pull(t.Context()); err != nil {
				t.Fatal(err)
			}
			for id := 1; id <= 6; id++ {
				tn.get(strconv.Itoa(id))
			}
			if tally := tn.tally(); tally.Added != 6 || tally.Received != tally.Accepted()+tally.SetAside() {
				t.Errorf("%+v", tally)
			}
		})
	}
}

func TestHeadersOfAService(t *testing.T) {
	tn := newTown(t, func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("Authorization") != "Bearer s3cret" {
			w.WriteHeader(http.StatusForbidden)
			return
		}
		_, _ = w.Write([]byte("[]"))
	}, func(g *city.GeoReport) { g.Headers = map[string]string{"Authorization": "CITY_KEY"} })
	if _, err := tn.puller().Pull(t.Context()); err == nil || !strings.Contains(err.Error(), "CITY_KEY") {
		t.Errorf("without the variable: %v", err)
	}
	p := tn.puller()
	p.client.env = func(name string) string { return map[string]string{"CITY_KEY": "Bearer s3cret"}[name] }
	if _, err := p.Pull(t.Context()); err != nil {
		t.Error(err)
	}
}
