package telemetry

import (
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/tugu-city/tugu/server/live"
)

// liveMetric is one figure of the subscription transport.
type liveMetric struct {
	desc *prometheus.Desc
	kind prometheus.ValueType
	of   func(*live.Stats) float64
}

func liveGauge(name, help string, of func(*live.Stats) int64) liveMetric {
	return liveMetric{prometheus.NewDesc(name, help, nil, nil), prometheus.GaugeValue, func(s *live.Stats) float64 { return float64(of(s)) }}
}

func liveCounter(name, help string, of func(*live.Stats) uint64) liveMetric {
	return liveMetric{prometheus.NewDesc(name, help, nil, nil), prometheus.CounterValue, func(s *live.Stats) float64 { return float64(of(s)) }}
}

var liveMetrics = []liveMetric{
	liveGauge("tugu_live_connections", "Open websockets and event streams.", func(s *live.Stats) int64 { return s.Connections }),
	liveGauge("tugu_live_subscriptions", "Operations that run on websockets and event streams.", func(s *live.Stats) int64 { return s.Subscriptions }),
	liveGauge("tugu_live_groups", "Groups of subscribers that share one execution.", func(s *live.Stats) int64 { return s.Groups }),
	liveGauge("tugu_live_members", "Subscriptions in groups.", func(s *live.Stats) int64 { return s.Members }),
	liveCounter("tugu_live_executions_total", "Shared executions.", func(s *live.Stats) uint64 { return s.Executions }),
	{
		prometheus.NewDesc("tugu_live_execution_seconds_total", "Time that shared executions took.", nil, nil),
		prometheus.CounterValue, func(s *live.Stats) float64 { return time.Duration(s.ExecutionNanos).Seconds() },
	},
	liveCounter("tugu_live_deliveries_total", "Answers and events written to websockets and event streams.", func(s *live.Stats) uint64 { return s.Deliveries }),
	liveCounter("tugu_live_shared_total", "Executions spared because one served several members of a group.", func(s *live.Stats) uint64 { return s.Shared }),
	liveCounter("tugu_live_skipped_total", "Executions spared because a change touched nothing that the answer depends on.", func(s *live.Stats) uint64 { return s.Skipped }),
	liveCounter("tugu_live_resumed_total", "Subscriptions whose peer had the present answer already.", func(s *live.Stats) uint64 { return s.Resumed }),
	liveCounter("tugu_live_sent_bytes_total", "Bytes written to websockets and event streams, as they leave.", func(s *live.Stats) uint64 { return s.Bytes }),
	liveCounter("tugu_live_compression_saved_bytes_total", "Bytes that compression spared; with what was sent, what it would have been.", func(s *live.Stats) uint64 { return s.BytesSaved }),
	liveCounter("tugu_live_received_bytes_total", "Bytes of messages that peers sent over websockets.", func(s *live.Stats) uint64 { return s.BytesReceived }),
	liveCounter("tugu_live_unchanged_total", "Shared executions whose answer was the one sent last.", func(s *live.Stats) uint64 { return s.Unchanged }),
	liveCounter("tugu_live_coalesced_total", "Answers replaced by a newer one before the peer took them.", func(s *live.Stats) uint64 { return s.Coalesced }),
	liveCounter("tugu_live_dropped_total", "Connections and streams ended because the peer was too slow or silent.", func(s *live.Stats) uint64 { return s.Dropped }),
	liveCounter("tugu_live_missed_total", "Changed answers that only a sweep found; anything but 0 is a defect.", func(s *live.Stats) uint64 { return s.Missed }),
	liveCounter("tugu_live_refused_total", "Connections refused: too many, or shutting down.", func(s *live.Stats) uint64 { return s.Refused }),
}

// latencies are the buckets of the delivery latency, in seconds.
var latencies = []float64{.001, .0025, .005, .01, .025, .05, .1, .2, .3, .4, .5, .8, 1, 2.5, 5, 10}

func newDelivery() prometheus.Histogram {
	return prometheus.NewHistogram(prometheus.HistogramOpts{
		Name:    "tugu_live_delivery_seconds",
		Help:    "Time from when a committed change was read from the feed to when an answer that it changed was written to a subscriber, one observation an answer and subscriber.",
		Buckets: latencies,
	})
}

// Delivered takes how long after its change an answer was written to a subscriber.
func (t *Telemetry) Delivered(after time.Duration) { t.delivery.Observe(after.Seconds()) }

// liveCollector reads the transport's figures at every scrape.
type liveCollector struct{ stats func() live.Stats }

// Describe implements prometheus.Collector.
func (*liveCollector) Describe(out chan<- *prometheus.Desc) {
	for i := range liveMetrics {
		out <- liveMetrics[i].desc
	}
}

// Collect implements prometheus.Collector.
func (c *liveCollector) Collect(out chan<- prometheus.Metric) {
	s := c.stats()
	for i := range liveMetrics {
		m := &liveMetrics[i]
		out <- prometheus.MustNewConstMetric(m.desc, m.kind, m.of(&s))
	}
}
