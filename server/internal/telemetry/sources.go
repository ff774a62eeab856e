package telemetry

import (
	"context"

	"github.com/prometheus/client_golang/prometheus"
)

// sourcesCollector reads the state of the sources at every scrape: the counts are
// the database's, so they survive restarts and are those of all processes.
type sourcesCollector struct{ o *Options }

var (
	intakeRecordsDesc = prometheus.NewDesc("tugu_intake_records_total",
		"Records that a source handed over, by what became of them: added, changed, unchanged or set_aside. Of several processes on one database each tells the same.", []string{"source", "outcome"}, nil)
	intakeWaitingDesc  = prometheus.NewDesc("tugu_intake_waiting_records", "Records that were set aside and that nobody has decided about.", []string{"source"}, nil)
	sourceReceivedDesc = prometheus.NewDesc("tugu_source_last_received_timestamp_seconds", "When the last record of a source was taken.", []string{"source"}, nil)
	sourceFailuresDesc = prometheus.NewDesc("tugu_source_consecutive_failures", "Failures in a row, of asking a source for records.", []string{"source"}, nil)
	sourceBacklogDesc  = prometheus.NewDesc("tugu_source_backlog_records", "Records that a source holds and that were not fetched yet; absent where unknown.", []string{"source"}, nil)
)

// Describe implements prometheus.Collector.
func (*sourcesCollector) Describe(out chan<- *prometheus.Desc) {
	for _, d := range []*prometheus.Desc{intakeRecordsDesc, intakeWaitingDesc, sourceReceivedDesc, sourceFailuresDesc, sourceBacklogDesc} {
		out <- d
	}
}

// Collect implements prometheus.Collector.
func (c *sourcesCollector) Collect(out chan<- prometheus.Metric) {
	ctx, cancel := context.WithTimeout(context.Background(), c.o.Timeout)
	defer cancel()
	states, err := c.o.Sources(ctx)
	if err != nil {
		c.o.Log.Error("scrape: the state of the sources cannot be read", "error", err)
		return
	}
	for code, s := range states {
		if c.o.Profile != nil && c.o.Profile.Source(code) == nil {
			continue // a label has few values, whatever was handed in
		}
		// What is mended later was set aside when it came: counters never fall.
		for outcome, n := range map[string]int64{
			"added": s.Added, "changed": s.Changed, "unchanged": s.Unchanged, "set_aside": s.SetAside() + s.Mended,
		} {
			out <- prometheus.MustNewConstMetric(intakeRecordsDesc, prometheus.CounterValue, float64(n), code, outcome)
		}
		out <- prometheus.MustNewConstMetric(intakeWaitingDesc, prometheus.GaugeValue, float64(s.Waiting), code)
		out <- prometheus.MustNewConstMetric(sourceFailuresDesc, prometheus.GaugeValue, float64(s.Failures), code)
		if s.ReceivedAt != 0 {
			out <- prometheus.MustNewConstMetric(sourceReceivedDesc, prometheus.GaugeValue, float64(s.ReceivedAt), code)
		}
		if s.Backlog != nil {
			out <- prometheus.MustNewConstMetric(sourceBacklogDesc, prometheus.GaugeValue, float64(*s.Backlog), code)
		}
	}
}
