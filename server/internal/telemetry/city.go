package telemetry

import (
	"context"
	"slices"
	"sync"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/tugu-city/tugu/server/cube"
)

// cityMetric is one figure of a group of complaints; ok is false without data.
type cityMetric struct {
	desc *prometheus.Desc
	of   func(*cube.Kpis) (v float64, ok bool)
}

var (
	byDepartment = []string{"pillar", "department"}
	byPillar     = []string{"pillar"}
)

func stock(name, help string, m cube.Measure) cityMetric {
	return cityMetric{prometheus.NewDesc(name, help, byDepartment, nil), figure(m)}
}

// figure reads the number that stands for the measure.
func figure(m cube.Measure) func(*cube.Kpis) (float64, bool) {
	return func(k *cube.Kpis) (float64, bool) {
		v, _, ok := k.Figure(m)
		return v, ok
	}
}

// stocks are the state now.
var stocks = []cityMetric{
	stock("tugu_complaints_open", "Open complaints, by pillar and by department in charge.", cube.Open),
	stock("tugu_complaints_overdue", "Open complaints whose response or resolution is overdue.", cube.Overdue),
	stock("tugu_complaints_at_risk", "Open complaints with a promise that is due soon, and none overdue.", cube.AtRisk),
	stock("tugu_complaints_awaiting_response", "Open complaints that nobody has answered yet.", cube.AwaitingResponse),
	stock("tugu_complaints_unanswered", "Complaints, open or not, whose response promise passed without any answer.", cube.Unanswered),
}

// flows count since the day began in the city; they fall to 0 at its midnight.
var flows = []cityMetric{
	stock("tugu_complaints_received_today", "Complaints received since midnight in the city.", cube.Received),
	stock("tugu_complaints_ended_today", "Complaints ended since midnight in the city.", cube.Ended),
}

// rates are of the last 30 days.
var rates = []cityMetric{
	{prometheus.NewDesc("tugu_complaints_response_on_time_ratio", "Share of responses due in the last 30 days that were on time, by pillar; absent where none was due.", byPillar, nil), figure(cube.ResponseOnTime)},
	{prometheus.NewDesc("tugu_complaints_resolution_on_time_ratio", "Share of resolutions due in the last 30 days that were on time, by pillar; absent where none was due.", byPillar, nil), figure(cube.ResolutionOnTime)},
}

var figuresUpDesc = prometheus.NewDesc("tugu_city_figures_up", "1 if the city's figures could be computed at this scrape, else 0; absent from processes that do not publish them.", nil, nil)

// cityQuestion asks for all of it at once, so that the figures are of one state.
// What happened today is the last day of the trend.
func cityQuestion() cube.Question {
	return cube.Question{
		Window: cube.Window{Preset: cube.Last30Days},
		Sets: []cube.Set{
			{
				By:       []cube.Dimension{cube.Pillar, cube.Department},
				Measures: cube.Measures(cube.Open, cube.Overdue, cube.AtRisk, cube.AwaitingResponse, cube.Unanswered),
				Trends:   []cube.Trend{{Granularity: cube.ByDay, Measures: cube.Measures(cube.Received, cube.Ended)}},
			},
			{By: []cube.Dimension{cube.Pillar}, Measures: cube.Measures(cube.ResponseOnTime, cube.ResolutionOnTime)},
		},
	}
}

// cityCollector asks the engine at every scrape.
type cityCollector struct {
	o *Options

	mu   sync.Mutex      // guards seen
	seen map[string]bool // groups that had anything in them: they read 0 from then on
	rows [][]string      // the same in order
}

func newCityCollector(o *Options) *cityCollector {
	return &cityCollector{o: o, seen: map[string]bool{}}
}

// Describe implements prometheus.Collector.
func (c *cityCollector) Describe(out chan<- *prometheus.Desc) {
	out <- figuresUpDesc
	for _, m := range slices.Concat(stocks, flows, rates) {
		out <- m.desc
	}
}

// Collect implements prometheus.Collector.
func (c *cityCollector) Collect(out chan<- prometheus.Metric) {
	if c.o.Enabled != nil && !c.o.Enabled() {
		return
	}
	ctx, cancel := context.WithTimeout(context.Background(), c.o.Timeout)
	defer cancel()
	answer, err := c.o.Figures.Ask(ctx, cityQuestion())
	if err != nil {
		c.o.Log.Error("scrape: the city's figures cannot be computed", "error", err)
		out <- prometheus.MustNewConstMetric(figuresUpDesc, prometheus.GaugeValue, 0)
		return
	}
	out <- prometheus.MustNewConstMetric(figuresUpDesc, prometheus.GaugeValue, 1)
	table := &answer.Tables[0]
	for _, codes := range c.groups(table) {
		k := table.Row(codes...).Kpis
		send(out, stocks, k, codes)
		today := &cube.Kpis{}
		if days := k.Trends[cube.ByDay]; len(days) > 0 {
			today = days[len(days)-1].Kpis
		}
		send(out, flows, today, codes)
	}
	for i := range answer.Tables[1].Rows {
		r := &answer.Tables[1].Rows[i]
		send(out, rates, r.Kpis, r.Codes)
	}
}

func send(out chan<- prometheus.Metric, metrics []cityMetric, k *cube.Kpis, codes []string) {
	for i := range metrics {
		if v, ok := metrics[i].of(k); ok {
			out <- prometheus.MustNewConstMetric(metrics[i].desc, prometheus.GaugeValue, v, codes...)
		}
	}
}

// groups returns the groups to report: those of the table and those reported
// before, so that a series falls to 0 instead of vanishing.
func (c *cityCollector) groups(t *cube.Table) [][]string {
	c.mu.Lock()
	defer c.mu.Unlock()
	for i := range t.Rows {
		codes := t.Rows[i].Codes
		if key := codes[0] + "\x00" + codes[1]; !c.seen[key] {
			c.seen[key] = true
			c.rows = append(c.rows, codes)
		}
	}
	return slices.Clone(c.rows)
}
