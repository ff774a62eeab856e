package telemetry

import "github.com/prometheus/client_golang/prometheus"

// Saves tells how saving the snapshot of the figures went since the start.
type Saves struct {
	Done, Failed uint64
	LastDone     int64 // Unix seconds; 0 = not yet
}

// Space is the room on the disk under a folder, in bytes.
type Space struct{ Size, Available uint64 }

// SpaceOf is the room under a folder; an error where this system cannot be asked.
func SpaceOf(folder string) (Space, error) { return space(folder) }

var (
	snapshotSavesDesc = prometheus.NewDesc("tugu_snapshot_saves_total",
		"Attempts to save the snapshot of the figures, by result: done or failed. One that found nothing new is none.", []string{"result"}, nil)
	snapshotLastDesc = prometheus.NewDesc("tugu_snapshot_last_saved_timestamp_seconds", "When the snapshot was last saved by this process; absent until it was.", nil, nil)
	diskSizeDesc     = prometheus.NewDesc("tugu_disk_size_bytes", "Size of the disk that holds what is named: the database (SQLite), snapshot or reports.", []string{"holds"}, nil)
	diskAvailDesc    = prometheus.NewDesc("tugu_disk_available_bytes", "Room that is left to the program on that disk.", []string{"holds"}, nil)
)

// savesCollector reads how the snapshot does at every scrape.
type savesCollector struct{ saves func() Saves }

// Describe implements prometheus.Collector.
func (savesCollector) Describe(out chan<- *prometheus.Desc) {
	out <- snapshotSavesDesc
	out <- snapshotLastDesc
}

// Collect implements prometheus.Collector.
func (c savesCollector) Collect(out chan<- prometheus.Metric) {
	s := c.saves()
	out <- prometheus.MustNewConstMetric(snapshotSavesDesc, prometheus.CounterValue, float64(s.Done), "done")
	out <- prometheus.MustNewConstMetric(snapshotSavesDesc, prometheus.CounterValue, float64(s.Failed), "failed")
	if s.LastDone != 0 {
		out <- prometheus.MustNewConstMetric(snapshotLastDesc, prometheus.GaugeValue, float64(s.LastDone))
	}
}

// diskCollector looks at the disks at every scrape.
type diskCollector struct{ o *Options }

// Describe implements prometheus.Collector.
func (diskCollector) Describe(out chan<- *prometheus.Desc) {
	out <- diskSizeDesc
	out <- diskAvailDesc
}

// Collect implements prometheus.Collector. A disk that cannot be looked at has no
// metric: that is logged.
func (c diskCollector) Collect(out chan<- prometheus.Metric) {
	for holds, folder := range c.o.Folders {
		s, err := space(folder)
		if err != nil {
			c.o.Log.Error("scrape: the room on a disk cannot be read", "holds", holds, "error", err)
			continue
		}
		out <- prometheus.MustNewConstMetric(diskSizeDesc, prometheus.GaugeValue, float64(s.Size), holds)
		out <- prometheus.MustNewConstMetric(diskAvailDesc, prometheus.GaugeValue, float64(s.Available), holds)
	}
}
