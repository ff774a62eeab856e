package telemetry

import "github.com/prometheus/client_golang/prometheus"

// drilled tells which server answers the readings of single complaints.
func drilled(count func() (standby, primary int64, ok bool)) []prometheus.Collector {
	of := func(server string, value func() int64) prometheus.Collector {
		return prometheus.NewCounterFunc(prometheus.CounterOpts{
			Name: "tugu_store_drilldown_reads_total", Help: "Readings of single complaints by the server that answered them, where there is a standby: the primary does while that is behind or away.",
			ConstLabels: prometheus.Labels{"server": server},
		}, func() float64 { return float64(value()) })
	}
	return []prometheus.Collector{
		of("standby", func() int64 { n, _, _ := count(); return n }),
		of("primary", func() int64 { _, n, _ := count(); return n }),
	}
}
