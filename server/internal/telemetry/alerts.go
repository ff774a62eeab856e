package telemetry

import (
	"context"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/cube"
)

// alertMetrics are of telling receivers of alerts.
type alertMetrics struct {
	deliveries *prometheus.CounterVec
	lag        prometheus.Histogram
}

func newAlertMetrics(p *city.Profile) *alertMetrics {
	m := &alertMetrics{
		deliveries: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "tugu_alert_deliveries_total",
			Help: "Attempts to tell a receiver of alerts, by result: sent, failed (tried again later) or dropped (given up after a day). Of this process alone.",
		}, []string{"receiver", "result"}),
		lag: prometheus.NewHistogram(prometheus.HistogramOpts{
			Name: "tugu_alert_delivery_seconds", Help: "From when a message about alerts was made to when its receiver took it.",
			Buckets: []float64{1, 5, 15, 60, 300, 900, 3600, 4 * 3600, 24 * 3600},
		}),
	}
	for i := range p.Alerting.Receivers {
		for _, result := range []string{"sent", "failed", "dropped"} {
			m.deliveries.WithLabelValues(p.Alerting.Receivers[i].Code, result)
		}
	}
	return m
}

// AlertDelivered counts an attempt to tell a receiver of alerts.
func (t *Telemetry) AlertDelivered(receiver, result string, after time.Duration) {
	if t.alerts == nil {
		return
	}
	t.alerts.deliveries.WithLabelValues(receiver, result).Inc()
	if result == "sent" {
		t.alerts.lag.Observe(after.Seconds())
	}
}

var (
	alertsDesc = prometheus.NewDesc("tugu_alerts",
		"Alerts that are raised, by rule, severity and department (empty where the rule is of none): 1 or 0, or how many values of another dimension.",
		[]string{"rule", "severity", "department"}, nil)
	alertQueueDesc = prometheus.NewDesc("tugu_alert_queue_messages", "Messages to a receiver of alerts that wait. Of several processes on one database each tells the same.", []string{"receiver"}, nil)
	alertAgeDesc   = prometheus.NewDesc("tugu_alert_queue_oldest_seconds", "Age of the oldest of them; 0 if none waits.", []string{"receiver"}, nil)
)

// alertsCollector asks the engine which alerts are raised, at every scrape.
type alertsCollector struct{ o *Options }

// Describe implements prometheus.Collector.
func (alertsCollector) Describe(out chan<- *prometheus.Desc) { out <- alertsDesc }

// Collect implements prometheus.Collector. A rule has a series for each department that the profile knows, or one.
func (c alertsCollector) Collect(out chan<- prometheus.Metric) {
	if c.o.Enabled != nil && !c.o.Enabled() {
		return
	}
	ctx, cancel := context.WithTimeout(context.Background(), c.o.Timeout)
	defer cancel()
	firing, err := c.o.Firing(ctx)
	if err != nil {
		c.o.Log.Error("scrape: the alerts cannot be computed", "error", err)
		return
	}
	counts := map[[2]string]int{}
	for i := range firing {
		counts[[2]string{firing[i].Rule.Code, alertDepartment(&firing[i], c.o.Profile)}]++
	}
	for i := range c.o.Profile.AlertRules {
		r := &c.o.Profile.AlertRules[i]
		departments := []string{""}
		if r.Dimension == string(cube.Department) {
			departments = []string{city.NotAssigned}
			for j := range c.o.Profile.Departments {
				departments = append(departments, c.o.Profile.Departments[j].Code)
			}
		}
		for _, d := range departments {
			out <- prometheus.MustNewConstMetric(alertsDesc, prometheus.GaugeValue, float64(counts[[2]string{r.Code, d}]), r.Code, r.Severity, d)
		}
	}
}

// alertDepartment is the label of an alert; a department that the profile does not know counts as none.
func alertDepartment(a *cube.Alert, p *city.Profile) string {
	switch {
	case a.Rule.Dimension != string(cube.Department):
		return ""
	case p.Department(a.Code) == nil:
		return city.NotAssigned
	}
	return a.Code
}

// AlertQueue is how the messages to one receiver of alerts do.
type AlertQueue struct {
	Waiting int
	Oldest  time.Duration // age; 0 = none waits
}

// alertQueueCollector reads the messages that wait at every scrape.
type alertQueueCollector struct{ o *Options }

// Describe implements prometheus.Collector.
func (alertQueueCollector) Describe(out chan<- *prometheus.Desc) {
	out <- alertQueueDesc
	out <- alertAgeDesc
}

// Collect implements prometheus.Collector.
func (c alertQueueCollector) Collect(out chan<- prometheus.Metric) {
	ctx, cancel := context.WithTimeout(context.Background(), c.o.Timeout)
	defer cancel()
	queues, err := c.o.AlertQueues(ctx)
	if err != nil {
		c.o.Log.Error("scrape: the messages about alerts cannot be read", "error", err)
		return
	}
	for i := range c.o.Profile.Alerting.Receivers {
		code := c.o.Profile.Alerting.Receivers[i].Code
		q := queues[code]
		out <- prometheus.MustNewConstMetric(alertQueueDesc, prometheus.GaugeValue, float64(q.Waiting), code)
		out <- prometheus.MustNewConstMetric(alertAgeDesc, prometheus.GaugeValue, q.Oldest.Seconds(), code)
	}
}
