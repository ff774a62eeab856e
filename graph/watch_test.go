package graph

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"strings"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/handler/transport"
	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/cube"
	"go.uber.org/goleak"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// stream subscribes over HTTP and calls yield for every answer until it returns false.
func (c *client) stream(query string, yield func(data map[string]any) bool) {
	c.t.Helper()
	ctx, cancel := context.WithTimeout(c.t.Context(), 20*time.Second)
	defer cancel()
	body, _ := json.Marshal(map[string]any{"query": query})
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, c.url, bytes.NewReader(body))
	if err != nil {
		c.t.Fatal(err)
	}
	req.Header.Set("Content-Type", "application/json")
	req.Header.Set("Accept", "text/event-stream")
	res, err := c.http.Do(req)
	if err != nil {
		c.t.Fatal(err)
	}
	defer res.Body.Close()
	lines := bufio.NewScanner(res.Body)
	for lines.Scan() {
		text, ok := strings.CutPrefix(lines.Text(), "data: ")
		if !ok {
			continue
		}
		var r reply
		if err := json.Unmarshal([]byte(text), &r); err != nil || len(r.Errors) > 0 {
			c.t.Fatalf("%v in %s", err, text)
		}
		if !yield(r.Data) {
			return
		}
	}
	c.t.Fatalf("the stream ended: %v", lines.Err())
}

func (t *town) submit(n int, category string) {
	t.add(n, city.Event{Kind: city.Submitted, OccurredAt: city.At(t.now()), Category: category, District: "K1-A"})
}

func TestSubscriptionAnswersWhenItChanged(t *testing.T) {
	town := busyTown()
	c := serve(t, town.resolver(), Options{Transports: []graphql.Transport{transport.SSE{}}})
	var seen []any
	c.stream(`subscription { pillars(filter: {pillars: ["LIVING"]}) { total { received } items { kpis { a: received } } } }`, func(data map[string]any) bool {
		seen = append(seen, data["pillars"].(map[string]any)["total"].(map[string]any)["received"])
		switch len(seen) {
		case 1:
			town.submit(11, "ABUSE") // another pillar: no new answer
			town.submit(12, "ROAD")
		case 2:
			return false
		}
		return true
	})
	same(t, seen, `[2, 3]`)
}

func TestEveryStateIsASubscription(t *testing.T) {
	c := serve(t, busyTown().resolver(), Options{Transports: []graphql.Transport{transport.SSE{}}})
	for _, q := range []string{
		`overview { kpis { open } freshness { sequence } }`, `pillars { total { open } }`, `programmes { total { open } }`, `departments { items { kpis { open } } }`,
		`assetClasses { total { open } }`, `districts { items { kpis { open } } }`, `metrics(dimensions: [PILLAR]) { rows { pillar open } }`, `alerts { figure code }`,
	} {
		want := c.data("{ "+q+" }", nil)
		c.stream("subscription { "+q+" }", func(have map[string]any) bool {
			h, _ := json.Marshal(have)
			w, _ := json.Marshal(want)
			if !bytes.Equal(h, w) {
				t.Errorf("%s\nhave %s\nwant %s", q, h, w)
			}
			return false
		})
	}
}

func TestComplaintEvents(t *testing.T) {
	town := busyTown()
	c := serve(t, town.resolver(), Options{Transports: []graphql.Transport{transport.SSE{}}})
	var cursors, kinds []string
	read := func(after string, most int) {
		argument := `filter: {pillars: ["LIVING", "SAFETY"]}, after: "` + after + `"`
		n := 0
		c.stream(`subscription { complaintEvents(`+argument+`) { cursor kind category { code } department { code } kelurahan { code } channel { code } complaintId } }`, func(data map[string]any) bool {
			e := data["complaintEvents"].(map[string]any)
			cursors = append(cursors, e["cursor"].(string))
			kinds = append(kinds, fmt.Sprint(e["kind"], " ", e["category"].(map[string]any)["code"], " ", e["department"].(map[string]any)["code"]))
			if len(kinds) == 10 {
				town.submit(13, "ROAD")
			}
			n++
			return n < most
		})
	}
	read(eventCursor(0), 4)
	read(cursors[3], 3)
	read(cursors[6], 4)
	want := "SUBMITTED ROAD NONE, ASSIGNED ROAD DPU, RESPONDED ROAD DPU, SUBMITTED ROAD NONE, ASSIGNED ROAD OLD, SUBMITTED NONE NONE, ASSIGNED NONE DINSOS, SUBMITTED ROAD NONE, ASSIGNED ROAD DPU, RESOLVED ROAD DPU, SUBMITTED ROAD NONE"
	if have := strings.Join(kinds, ", "); have != want {
		t.Errorf("have %s\nwant %s", have, want)
	}
	third, _ := parseLogPlace(cursors[2])
	for cursor, code := range map[string]city.Code{
		"garbage": city.CodeInvalid, placeCursor(cursorMoment, cube.Cursor{}): city.CodeInvalid, logPlace{-1, 5}.cursor(): city.CodeInvalid,
		eventCursor(1000): city.CodeStale, logPlace{1000, 5}.cursor(): city.CodeStale, // past the end
		logPlace{third.id, third.mark + 1}.cursor(): city.CodeStale, // another event has this number
	} {
		if _, err := town.resolver().complaintEvents(WithViewer(t.Context(), as(city.RoleAnalyst)), nil, &cursor); city.CodeOf(err) != code {
			t.Errorf("%s: %v, want %s", cursor, err, code)
		}
	}
}

// TestComplaintEventsOfARestoredLog: a stream whose last event is not in the log any more ends; it does not go on with
// events that came in the place of those it sent.
func TestComplaintEventsOfARestoredLog(t *testing.T) {
	town := busyTown()
	r := town.resolver()
	events, err := r.complaintEvents(WithViewer(t.Context(), as(city.RoleAnalyst)), nil, nil)
	if err != nil {
		t.Fatal(err)
	}
	town.submit(21, "ROAD")
	sent := <-events
	town.mu.Lock()
	town.log = town.log[:len(town.log)-1]
	town.mu.Unlock()
	town.submit(22, "ROAD")
	town.submit(23, "ROAD")
	if e, open := <-events; open {
		t.Errorf("after %s comes %s, of a log that does not hold it", sent.Cursor(), e.Cursor())
	}
	after := sent.Cursor()
	if _, err := r.complaintEvents(WithViewer(t.Context(), as(city.RoleAnalyst)), nil, &after); city.CodeOf(err) != city.CodeStale {
		t.Errorf("going on from it: %v", err)
	}
}

// timed is figures that only time changes.
type timed struct {
	Figures
	asked atomic.Int32
	fails atomic.Bool
}

func (f *timed) Changed() <-chan struct{} { return nil }

func (f *timed) ask(context.Context) (int32, cube.Freshness, error) {
	if f.fails.Load() {
		return 0, cube.Freshness{}, errors.New("down")
	}
	n := f.asked.Add(1)
	return n / 2, cube.Freshness{ValidUntil: city.At(time.Now()) + 60}, nil // every second answer is new
}

func TestWatchFollowsTheClock(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		f := &timed{}
		ctx, cancel := context.WithCancel(t.Context())
		answers, err := watch(ctx, &Resolver{Figures: f, Now: time.Now, Log: slog.New(slog.DiscardHandler)}, f.ask)
		if err != nil {
			t.Fatal(err)
		}
		if have := <-answers; have != 0 {
			t.Errorf("first %d", have)
		}
		if have := <-answers; have != 1 || f.asked.Load() != 2 {
			t.Errorf("second %d after %d questions", have, f.asked.Load())
		}
		f.fails.Store(true)
		time.Sleep(2 * time.Minute) // synthetic time
		f.fails.Store(false)
		if have := <-answers; have != 2 {
			t.Errorf("after a failure %d", have)
		}
		cancel()
		if _, open := <-answers; open {
			t.Error("still open after its end")
		}
	})
}

func TestWatchEndsWhileNobodyReads(t *testing.T) {
	f := &timed{}
	changed := make(chan struct{})
	close(changed)
	ctx, cancel := context.WithCancel(t.Context())
	r := &Resolver{Figures: always{f, changed}, Now: time.Now}
	answers, err := watch(ctx, r, f.ask)
	if err != nil {
		t.Fatal(err)
	}
	for f.asked.Load() < 2 { // the writer now waits for its reader
		<-time.After(time.Millisecond)
	}
	cancel()
	for range answers { // ends only when the channel closes
	}
}

// always has just changed.
type always struct {
	Figures
	changed chan struct{}
}

func (a always) Changed() <-chan struct{} { return a.changed }
