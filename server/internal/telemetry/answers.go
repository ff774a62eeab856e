package telemetry

import (
	"github.com/prometheus/client_golang/prometheus"
	"github.com/tugu-city/tugu/server/gqlhttp"
)

var (
	answersDesc = prometheus.NewDesc("tugu_graphql_answers_total",
		"Answers to GraphQL over HTTP by where they came from: executed, kept from an equal question, or joined to an equal one under way.", []string{"from"}, nil)
	notModifiedDesc = prometheus.NewDesc("tugu_graphql_not_modified_total", "Answers over HTTP that the client had already (304).", nil, nil)
	keptDesc        = prometheus.NewDesc("tugu_graphql_kept_bytes", "Memory of kept answers.", nil, nil)
)

// answersCollector reads the figures of GraphQL over HTTP at every scrape.
type answersCollector struct{ stats func() gqlhttp.Stats }

// Describe implements prometheus.Collector.
func (*answersCollector) Describe(out chan<- *prometheus.Desc) {
	out <- answersDesc
	out <- notModifiedDesc
	out <- keptDesc
}

// Collect implements prometheus.Collector.
func (c *answersCollector) Collect(out chan<- prometheus.Metric) {
	s := c.stats()
	for from, n := range map[string]uint64{"executed": s.Executed, "kept": s.Hits, "joined": s.Joined} {
		out <- prometheus.MustNewConstMetric(answersDesc, prometheus.CounterValue, float64(n), from)
	}
	out <- prometheus.MustNewConstMetric(notModifiedDesc, prometheus.CounterValue, float64(s.NotModified))
	out <- prometheus.MustNewConstMetric(keptDesc, prometheus.GaugeValue, float64(s.CachedBytes))
}
