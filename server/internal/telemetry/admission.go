package telemetry

import (
	"github.com/prometheus/client_golang/prometheus"
	"github.com/tugu-city/tugu/server/internal/admission"
)

// Admissions are the figures of what was let in and sent away.
type Admissions struct {
	Limited uint64                     // requests and operations of clients who sent too much
	Classes map[string]admission.Stats // by the name of the class
}

type admissionCollector struct{ read func() Admissions }

var (
	limitedDesc = prometheus.NewDesc("tugu_rate_limited_total", "Requests and operations answered 429, since their client sent more than --request-rate lets it.", nil, nil)
	workingDesc = prometheus.NewDesc("tugu_operations_running", "Queries and mutations that are worked on, by class: page or bulk. Subscriptions have turns of their own.", []string{"class"}, nil)
	queuedDesc  = prometheus.NewDesc("tugu_operations_waiting", "Queries and mutations that wait for their turn, by class.", []string{"class"}, nil)
	shedDesc    = prometheus.NewDesc("tugu_operations_shed_total", "Queries and mutations sent away with Retry-After, since too many were asked before them, by class: page (503) or bulk (429, which is no failure of the server).", []string{"class"}, nil)
)

// Describe implements prometheus.Collector.
func (admissionCollector) Describe(out chan<- *prometheus.Desc) {
	out <- limitedDesc
	out <- workingDesc
	out <- queuedDesc
	out <- shedDesc
}

// Collect implements prometheus.Collector.
func (c admissionCollector) Collect(out chan<- prometheus.Metric) {
	a := c.read()
	out <- prometheus.MustNewConstMetric(limitedDesc, prometheus.CounterValue, float64(a.Limited))
	for class, s := range a.Classes {
		out <- prometheus.MustNewConstMetric(workingDesc, prometheus.GaugeValue, float64(s.Running), class)
		out <- prometheus.MustNewConstMetric(queuedDesc, prometheus.GaugeValue, float64(s.Waiting), class)
		out <- prometheus.MustNewConstMetric(shedDesc, prometheus.CounterValue, float64(s.Shed), class)
	}
}
