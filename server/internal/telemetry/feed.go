package telemetry

import (
	"context"
	"sync"
	"time"

	"github.com/prometheus/client_golang/prometheus"
)

var (
	sequenceDesc   = prometheus.NewDesc("tugu_feed_sequence", "Number of the last change that the figures include.", nil, nil)
	complaintsDesc = prometheus.NewDesc("tugu_engine_complaints", "Complaints that the metrics engine holds.", nil, nil)
	storeUpDesc    = prometheus.NewDesc("tugu_store_up", "1 if the store could be read at this scrape, else 0.", nil, nil)
	lagChangesDesc = prometheus.NewDesc("tugu_feed_lag_changes", "Changes in the store that the figures do not include; absent while the store cannot be read.", nil, nil)
	lagSecondsDesc = prometheus.NewDesc("tugu_feed_lag_seconds", "How long the figures have lacked a change that a scrape saw in the store; 0 when they lack none.", nil, nil)
)

// feedCollector tells how far the engine is behind the store.
type feedCollector struct {
	o *Options

	mu    sync.Mutex // guards owed and since
	owed  int64      // a change that was in the store at since and is not in the figures; 0 = none
	since time.Time
}

func newFeedCollector(o *Options) *feedCollector { return &feedCollector{o: o} }

// Describe implements prometheus.Collector.
func (c *feedCollector) Describe(out chan<- *prometheus.Desc) {
	out <- sequenceDesc
	out <- complaintsDesc
	if c.o.Store != nil {
		out <- storeUpDesc
		out <- lagChangesDesc
		out <- lagSecondsDesc
	}
}

// Collect implements prometheus.Collector.
func (c *feedCollector) Collect(out chan<- prometheus.Metric) {
	gauge := func(d *prometheus.Desc, v float64) {
		out <- prometheus.MustNewConstMetric(d, prometheus.GaugeValue, v)
	}
	var head int64
	var err error
	if c.o.Store != nil { // before the engine, which may then seem ahead, never falsely behind
		ctx, cancel := context.WithTimeout(context.Background(), c.o.Timeout)
		defer cancel()
		head, err = c.o.Store(ctx)
	}
	sequence, complaints := c.o.Engine()
	gauge(sequenceDesc, float64(sequence))
	gauge(complaintsDesc, float64(complaints))
	if c.o.Store == nil {
		return
	}
	if err != nil {
		c.o.Log.Error("scrape: the store cannot be read", "error", err)
		gauge(storeUpDesc, 0)
		gauge(lagSecondsDesc, c.lag(0, sequence).Seconds())
		return
	}
	gauge(storeUpDesc, 1)
	gauge(lagChangesDesc, float64(max(0, head-sequence)))
	gauge(lagSecondsDesc, c.lag(head, sequence).Seconds())
}

// lag returns for how long a change has been owed. head 0 = not known.
func (c *feedCollector) lag(head, sequence int64) time.Duration {
	c.mu.Lock()
	defer c.mu.Unlock()
	now := c.o.Now()
	if c.owed <= sequence { // paid, or nothing was owed
		c.owed = 0
	}
	if c.owed == 0 && head > sequence {
		c.owed, c.since = head, now
	}
	if c.owed == 0 {
		return 0
	}
	return now.Sub(c.since)
}
