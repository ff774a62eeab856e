package telemetry_test

import (
	"testing"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/testutil"
	"github.com/tugu-city/tugu/server/internal/telemetry"
)

func TestSnapshotSaves(t *testing.T) {
	saves := telemetry.Saves{Failed: 2}
	reg := prometheus.NewPedanticRegistry()
	telemetry.New(reg, telemetry.Options{Saves: func() telemetry.Saves { return saves }})
	const failed = `
# HELP tugu_snapshot_saves_total Attempts to save the snapshot of the figures, by result: done or failed. One that found nothing new is none.
# TYPE tugu_snapshot_saves_total counter
tugu_snapshot_saves_total{result="done"} 0
tugu_snapshot_saves_total{result="failed"} 2
`
	compare(t, reg, failed, "tugu_snapshot_saves_total", "tugu_snapshot_last_saved_timestamp_seconds")
	saves = telemetry.Saves{Done: 1, Failed: 2, LastDone: 1773824400}
	compare(t, reg, `
# HELP tugu_snapshot_last_saved_timestamp_seconds When the snapshot was last saved by this process; absent until it was.
# TYPE tugu_snapshot_last_saved_timestamp_seconds gauge
tugu_snapshot_last_saved_timestamp_seconds 1.7738244e+09
`, "tugu_snapshot_last_saved_timestamp_seconds")
}

// TestDisk looks at a real disk, and at a folder that is not there.
func TestDisk(t *testing.T) {
	reg := prometheus.NewPedanticRegistry()
	telemetry.New(reg, telemetry.Options{Folders: map[string]string{"database": t.TempDir(), "reports": "/nowhere/at/all"}})
	families, err := reg.Gather()
	if err != nil {
		t.Fatal(err)
	}
	bytes := map[string]float64{}
	for _, f := range families {
		for _, m := range f.Metric {
			for _, l := range m.Label {
				if l.GetName() == "holds" {
					bytes[f.GetName()+" "+l.GetValue()] = m.GetGauge().GetValue()
				}
			}
		}
	}
	size, left := bytes["tugu_disk_size_bytes database"], bytes["tugu_disk_available_bytes database"]
	if size <= 0 || left < 0 || left > size {
		t.Errorf("%g of %g bytes left", left, size)
	}
	if len(bytes) != 2 {
		t.Errorf("metrics of a folder that does not exist: %v", bytes)
	}
}

func TestExpectedRhythm(t *testing.T) {
	p := smallCity()
	p.Sources[0].Expected = 3600
	reg := prometheus.NewPedanticRegistry()
	telemetry.New(reg, telemetry.Options{Profile: p})
	compare(t, reg, `
# HELP tugu_source_expected_seconds Silence of a source after which its figures are stale, as the profile says; absent where it says nothing.
# TYPE tugu_source_expected_seconds gauge
tugu_source_expected_seconds{source="S"} 3600
`, "tugu_source_expected_seconds")
	if problems, err := testutil.GatherAndLint(reg); err != nil || len(problems) > 0 {
		t.Error(problems, err)
	}
}
