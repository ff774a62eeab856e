package telemetry_test

import (
	"context"
	"errors"
	"log/slog"
	"testing"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/testutil"
	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/cube"
	"github.com/tugu-city/tugu/server/gqlhttp"
	"github.com/tugu-city/tugu/server/internal/telemetry"
	"github.com/tugu-city/tugu/server/live"
)

var complaintMetrics = []string{
	"tugu_complaints_open", "tugu_complaints_overdue", "tugu_complaints_at_risk", "tugu_complaints_awaiting_response",
	"tugu_complaints_unanswered", "tugu_complaints_received_today", "tugu_complaints_ended_today",
	"tugu_complaints_response_on_time_ratio", "tugu_complaints_resolution_on_time_ratio",
}

func TestEveryMetricIsWellFormed(t *testing.T) {
	p := smallCity()
	e := filled(t, p)
	reg := prometheus.NewPedanticRegistry()
	tel := telemetry.New(reg, telemetry.Options{
		Version: "1.2.3", Profile: p, Figures: e, Simulated: e.Simulated,
		Live:   func() live.Stats { return live.Stats{} },
		HTTP:   func() gqlhttp.Stats { return gqlhttp.Stats{} },
		Engine: func() (int64, int) { return e.Position().Sequence, e.Len() },
		Kept:   e.Kept,
		Store:  func(context.Context) (int64, error) { return 4, nil },
	})
	request(t, tel.Middleware(routes()), "GET", "/things/1")
	execute(t, tel, `query Wall { name }`)
	problems, err := testutil.GatherAndLint(reg)
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range problems {
		t.Errorf("%s: %s", p.Metric, p.Text)
	}
	families, err := reg.Gather()
	if err != nil {
		t.Fatal(err)
	}
	present := map[string]bool{}
	for _, f := range families {
		present[f.GetName()] = true
	}
	for _, name := range append(complaintMetrics, "tugu_city_info", "tugu_build_info", "tugu_live_missed_total", "tugu_live_delivery_seconds", "tugu_graphql_answers_total", "tugu_store_up",
		"tugu_engine_kept_questions", "tugu_engine_kept_bytes", "tugu_engine_kept_limit_bytes", "tugu_engine_answers_total",
		"tugu_feed_lag_seconds", "tugu_http_requests_total", "tugu_graphql_operation_duration_seconds", "go_goroutines") {
		if !present[name] {
			t.Errorf("%s is missing", name)
		}
	}
}

func TestCityFigures(t *testing.T) {
	p := smallCity()
	e := filled(t, p)
	reg := prometheus.NewPedanticRegistry()
	telemetry.New(reg, telemetry.Options{Profile: p, Figures: e, Simulated: e.Simulated})
	compare(t, reg, `
# HELP tugu_city_info The city that is served, its profile, and whether any complaint is simulated; always 1.
# TYPE tugu_city_info gauge
tugu_city_info{city="small",profile_version="v1",simulated="false"} 1
# HELP tugu_complaints_at_risk Open complaints with a promise that is due soon, and none overdue.
# TYPE tugu_complaints_at_risk gauge
tugu_complaints_at_risk{department="ROADS",pillar="LIVING"} 1
tugu_complaints_at_risk{department="SCHOOLS",pillar="SOCIETY"} 0
# HELP tugu_complaints_awaiting_response Open complaints that nobody has answered yet.
# TYPE tugu_complaints_awaiting_response gauge
tugu_complaints_awaiting_response{department="ROADS",pillar="LIVING"} 2
tugu_complaints_awaiting_response{department="SCHOOLS",pillar="SOCIETY"} 0
# HELP tugu_complaints_ended_today Complaints ended since midnight in the city.
# TYPE tugu_complaints_ended_today gauge
tugu_complaints_ended_today{department="ROADS",pillar="LIVING"} 0
tugu_complaints_ended_today{department="SCHOOLS",pillar="SOCIETY"} 1
# HELP tugu_complaints_open Open complaints, by pillar and by department in charge.
# TYPE tugu_complaints_open gauge
tugu_complaints_open{department="ROADS",pillar="LIVING"} 2
tugu_complaints_open{department="SCHOOLS",pillar="SOCIETY"} 0
# HELP tugu_complaints_overdue Open complaints whose response or resolution is overdue.
# TYPE tugu_complaints_overdue gauge
tugu_complaints_overdue{department="ROADS",pillar="LIVING"} 1
tugu_complaints_overdue{department="SCHOOLS",pillar="SOCIETY"} 0
# HELP tugu_complaints_received_today Complaints received since midnight in the city.
# TYPE tugu_complaints_received_today gauge
tugu_complaints_received_today{department="ROADS",pillar="LIVING"} 0
tugu_complaints_received_today{department="SCHOOLS",pillar="SOCIETY"} 1
# HELP tugu_complaints_resolution_on_time_ratio Share of resolutions due in the last 30 days that were on time, by pillar; absent where none was due.
# TYPE tugu_complaints_resolution_on_time_ratio gauge
tugu_complaints_resolution_on_time_ratio{pillar="SOCIETY"} 0
# HELP tugu_complaints_response_on_time_ratio Share of responses due in the last 30 days that were on time, by pillar; absent where none was due.
# TYPE tugu_complaints_response_on_time_ratio gauge
tugu_complaints_response_on_time_ratio{pillar="LIVING"} 0
tugu_complaints_response_on_time_ratio{pillar="SOCIETY"} 1
# HELP tugu_complaints_unanswered Complaints, open or not, whose response promise passed without any answer.
# TYPE tugu_complaints_unanswered gauge
tugu_complaints_unanswered{department="ROADS",pillar="LIVING"} 1
tugu_complaints_unanswered{department="SCHOOLS",pillar="SOCIETY"} 0
`, append(complaintMetrics, "tugu_city_info")...)
}

func TestEmptiedGroupsReadZero(t *testing.T) {
	p := smallCity()
	e := cube.New(p, clock)
	load := func(list ...*city.Facts) {
		l := e.Reset()
		for _, f := range list {
			l.Add(f)
		}
		l.Done(cube.Position{Epoch: "e", Sequence: 1}, ago(0, 0), nil)
	}
	reg := prometheus.NewPedanticRegistry()
	telemetry.New(reg, telemetry.Options{Figures: e})
	const head = "# HELP tugu_complaints_open Open complaints, by pillar and by department in charge.\n# TYPE tugu_complaints_open gauge\n"
	load(facts(t, p, 1, "HOLE", ago(100, 0)))
	compare(t, reg, head+`tugu_complaints_open{department="ROADS",pillar="LIVING"} 1`+"\n", "tugu_complaints_open")
	load(facts(t, p, 1, "HOLE", ago(100, 0), city.Event{Kind: city.Resolved, OccurredAt: ago(90, 0)}))
	compare(t, reg, head+`tugu_complaints_open{department="ROADS",pillar="LIVING"} 0`+"\n", "tugu_complaints_open")
}

// counting counts the questions, and fails them with err.
type counting struct {
	telemetry.Figures
	asked int
	err   error
}

func (c *counting) Ask(ctx context.Context, q cube.Question) (*cube.Answer, error) {
	c.asked++
	if c.err != nil {
		return nil, c.err
	}
	return c.Figures.Ask(ctx, q)
}

func TestOneProcessPublishesWithOneQuestionAScrape(t *testing.T) {
	figures := &counting{Figures: filled(t, smallCity())}
	enabled := false
	reg := prometheus.NewPedanticRegistry()
	telemetry.New(reg, telemetry.Options{Figures: figures, Enabled: func() bool { return enabled }, Log: slog.New(slog.DiscardHandler)})
	compare(t, reg, "", append(complaintMetrics, "tugu_city_figures_up")...)
	if figures.asked != 0 {
		t.Errorf("%d questions of a process that publishes nothing", figures.asked)
	}
	enabled = true
	if n, err := testutil.GatherAndCount(reg, "tugu_complaints_open"); err != nil || n != 2 || figures.asked != 1 {
		t.Errorf("%d series, %d questions, %v", n, figures.asked, err)
	}
	figures.err = errors.New("out of order")
	compare(t, reg, `
# HELP tugu_city_figures_up 1 if the city's figures could be computed at this scrape, else 0; absent from processes that do not publish them.
# TYPE tugu_city_figures_up gauge
tugu_city_figures_up 0
`, append(complaintMetrics, "tugu_city_figures_up")...)
}

func TestFeedLag(t *testing.T) {
	at, head, sequence := now, int64(10), int64(10)
	var down error
	reg := prometheus.NewPedanticRegistry()
	telemetry.New(reg, telemetry.Options{
		Now:    func() time.Time { return at },
		Engine: func() (int64, int) { return sequence, 7 },
		Store:  func(context.Context) (int64, error) { return head, down },
		Log:    slog.New(slog.DiscardHandler),
	})
	gauge := func(name string) float64 {
		t.Helper()
		families, err := reg.Gather()
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range families {
			if f.GetName() == name {
				return f.Metric[0].GetGauge().GetValue()
			}
		}
		return -1
	}
	expect := func(name string, want float64) {
		t.Helper()
		if got := gauge(name); got != want {
			t.Errorf("%s = %v, want %v", name, got, want)
		}
	}
	expect("tugu_engine_complaints", 7)
	expect("tugu_feed_lag_seconds", 0)
	head = 12
	expect("tugu_feed_lag_changes", 2)
	at = at.Add(30 * time.Second)
	head = 13 // changes go on while the engine stands still
	expect("tugu_feed_lag_seconds", 30)
	down = errors.New("no connection")
	at = at.Add(10 * time.Second)
	expect("tugu_store_up", 0)
	expect("tugu_feed_lag_changes", -1)
	expect("tugu_feed_lag_seconds", 40)
	down, sequence = nil, 13
	expect("tugu_store_up", 1)
	expect("tugu_feed_lag_seconds", 0)
	expect("tugu_feed_sequence", 13)
}
