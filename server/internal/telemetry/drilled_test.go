package telemetry

import (
	"strings"
	"testing"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/testutil"
)

func TestDrilledTellsTheServers(t *testing.T) {
	reg := prometheus.NewRegistry()
	New(reg, Options{Drilled: func() (int64, int64, bool) { return 5, 2, true }})
	const want = `# HELP tugu_store_drilldown_reads_total Readings of single complaints by the server that answered them, where there is a standby: the primary does while that is behind or away.
# TYPE tugu_store_drilldown_reads_total counter
tugu_store_drilldown_reads_total{server="primary"} 2
tugu_store_drilldown_reads_total{server="standby"} 5
`
	if err := testutil.GatherAndCompare(reg, strings.NewReader(want), "tugu_store_drilldown_reads_total"); err != nil {
		t.Error(err)
	}
}
