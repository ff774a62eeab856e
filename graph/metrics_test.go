package graph

import (
	"reflect"
	"testing"

	"github.com/tugu-city/tugu/server/cube"
)

func TestMetrics(t *testing.T) {
	c, figures := counted(t)
	data := c.data(`{ metrics(dimensions: [DEPARTMENT, PILLAR], orderBy: [{field: "received", direction: ASC}, {field: "departmentName", direction: DESC}], having: [{measure: "open", min: 1}]) {
		totalRows rows { department departmentName pillar received rate: responseOnTimeRate category_: pillarName }
	} }`, nil)
	want := cube.Set{By: []cube.Dimension{cube.Department, cube.Pillar}, Measures: cube.Measures(cube.Received, cube.ResponseOnTime, cube.Open)}
	if have := figures.asked[0].Sets; len(have) != 1 || !reflect.DeepEqual(have[0], want) {
		t.Errorf("sets %+v", have)
	}
	same(t, data["metrics"], `{"totalRows": 4, "rows": [
		{"department": "OLD", "departmentName": "local OLD", "pillar": "LIVING", "received": 1, "rate": null, "category_": "local LIVING"},
		{"department": "DPU", "departmentName": "local DPU", "pillar": "LIVING", "received": 1, "rate": 1, "category_": "local LIVING"},
		{"department": "DINSOS", "departmentName": "local DINSOS", "pillar": "SAFETY", "received": 1, "rate": null, "category_": "local SAFETY"},
		{"department": "NONE", "departmentName": "Belum ditentukan", "pillar": "NONE", "received": 1, "rate": null, "category_": "Belum ditentukan"}]}`)
}

func TestMetricsPeriods(t *testing.T) {
	c, figures := counted(t)
	data := c.data(`{ metrics(dimensions: [PILLAR], granularity: DAY, window: {from: "2026-11-23", to: "2026-11-24"}, limit: 3, offset: 1) {
		totalRows rows { pillar period periodStart periodPartial received }
	} }`, nil)
	if n := len(figures.asked); n != 1 {
		t.Errorf("%d questions", n)
	}
	same(t, data["metrics"], `{"totalRows": 6, "rows": [
		{"pillar": "LIVING", "period": "2026-11-24", "periodStart": "2026-11-24T00:00:00+07:00", "periodPartial": true, "received": 0},
		{"pillar": "SAFETY", "period": "2026-11-23", "periodStart": "2026-11-23T00:00:00+07:00", "periodPartial": false, "received": 1},
		{"pillar": "SAFETY", "period": "2026-11-24", "periodStart": "2026-11-24T00:00:00+07:00", "periodPartial": true, "received": 0}]}`)
}

func TestMetricsTotalAndPrevious(t *testing.T) {
	c, _ := counted(t)
	data := c.data(`{ metrics(dimensions: [], window: {preset: THIS_MONTH}, compare: PREVIOUS_PERIOD) { rows { received previousReceived previousResponseOnTimeRate oldestSubmittedAt } } }`, nil)
	same(t, data["metrics"], `{"rows": [{"received": 4, "previousReceived": 0, "previousResponseOnTimeRate": null, "oldestSubmittedAt": "2026-11-20T08:00:00+07:00"}]}`)
}

// TestRatesComeWithTheirParts: a flat rate has its parts, lowCount and, of a cohort, matured beside it.
func TestRatesComeWithTheirParts(t *testing.T) {
	c, _ := counted(t)
	data := c.data(`{ metrics(basis: COHORT, window: {from: "2026-11-01", to: "2026-11-23"}) { rows {
		clearance clearanceNumerator clearanceDenominator clearanceLowCount reopenRate reopenRateMatured responseOnTimeMatured satisfactionLowCount responseTimeLowCount } }
		overview(basis: COHORT, window: {from: "2026-11-01", to: "2026-11-23"}) { kpis { reopenRate { matured } clearance { matured } } } }`, nil)
	same(t, data["metrics"], `{"rows": [{"clearance": 0, "clearanceNumerator": 0, "clearanceDenominator": 3, "clearanceLowCount": true,
		"reopenRate": null, "reopenRateMatured": false, "responseOnTimeMatured": false, "satisfactionLowCount": true, "responseTimeLowCount": true}]}`)
	same(t, data["overview"], `{"kpis": {"reopenRate": {"matured": false}, "clearance": {"matured": null}}}`)
}

// TestComparedWindowTellsItsMoment: the elapsed part of a running period is compared
// with as much of the one before, which then opens by what the answer says of it.
func TestComparedWindowTellsItsMoment(t *testing.T) {
	c, _ := counted(t)
	ask := func(asOf string) map[string]any {
		return c.data(`query($at: DateTime) { metrics(window: {preset: THIS_MONTH}, compare: PREVIOUS_PERIOD, asOf: $at) {
			window { asOf running } previousWindow { from to asOf running } rows { received } } }`, map[string]any{"at": asOf})["metrics"].(map[string]any)
	}
	same(t, ask("2026-11-24T09:00:00+07:00"), `{"rows": [{"received": 3}], "window": {"asOf": "2026-11-24T09:00:00+07:00", "running": true},
		"previousWindow": {"from": "2026-10-01T00:00:00+07:00", "to": "2026-11-01T00:00:00+07:00", "asOf": "2026-10-24T09:00:00+07:00", "running": true}}`)
	data := c.data(`{ overview(window: {from: "2026-11-23", to: "2026-11-23"}, compare: PREVIOUS_PERIOD, asOf: "2026-11-24T09:00:00+07:00") {
		window { running } previousWindow { from to asOf running } previous { received open } }
		complaints(measure: OPEN, window: {since: "2026-11-22T00:00:00+07:00", until: "2026-11-23T00:00:00+07:00"}, asOf: "2026-11-23T09:00:00+07:00") { totalCount window { from to } } }`, nil)
	same(t, data["overview"], `{"window": {"running": false}, "previous": {"received": 0, "open": 1},
		"previousWindow": {"from": "2026-11-22T00:00:00+07:00", "to": "2026-11-23T00:00:00+07:00", "asOf": "2026-11-23T09:00:00+07:00", "running": false}}`)
	same(t, data["complaints"], `{"totalCount": 1, "window": {"from": "2026-11-22T00:00:00+07:00", "to": "2026-11-23T00:00:00+07:00"}}`)
}

// TestFiguresBySuccessorOpen: complaints takes the figure's reading.
func TestFiguresBySuccessorOpen(t *testing.T) {
	c, _ := counted(t)
	data := c.data(`{ metrics(dimensions: [DEPARTMENT], as: SUCCESSOR, filter: {departments: ["DPU"]}) { rows { received } }
		successor: complaints(filter: {departments: ["DPU"]}, as: SUCCESSOR) { totalCount } recorded: complaints(filter: {departments: ["DPU"]}) { totalCount } }`, nil)
	same(t, data["metrics"], `{"rows": [{"received": 2}]}`)
	same(t, data["successor"], `{"totalCount": 2}`)
	same(t, data["recorded"], `{"totalCount": 1}`)
}

// TestDistrictsOfOneLevel: NONE is what the row NONE of the field's dimension says.
func TestDistrictsOfOneLevel(t *testing.T) {
	c, _ := counted(t)
	c.refuses(`{ complaints(filter: {kelurahan: ["K1"]}) { totalCount } }`, "INVALID", "filter.kelurahan", "K1-A")
	c.refuses(`{ complaints(window: {preset: TODAY, since: "2026-11-22T00:00:00+07:00"}) { totalCount } }`, "INVALID", "since and until")
	c.refuses(`{ complaints(window: {since: "2026-11-22T00:00:00+07:00", until: "2026-11-22T00:00:00+07:00"}) { totalCount } }`, "INVALID", "until")
	data := c.data(`{ metrics(dimensions: [KELURAHAN]) { rows { kelurahan received } } complaints(filter: {kelurahan: ["NONE"]}) { totalCount } }`, nil)
	rows := data["metrics"].(map[string]any)["rows"].([]any)
	if none := rows[len(rows)-1].(map[string]any); none["kelurahan"] != "NONE" || none["received"] != data["complaints"].(map[string]any)["totalCount"] {
		t.Errorf("%v, its list %v", rows, data["complaints"])
	}
}

// TestMetricsByTimes: groups by a time of the complaint, in the order of their
// periods, each of which opens by its ends, and the total of all.
func TestMetricsByTimes(t *testing.T) {
	c, figures := counted(t)
	data := c.data(`{ metrics(times: [{of: RESPONDED, every: DAY}, {of: SUBMITTED, every: MONTH}], dimensions: [PILLAR], orderBy: [{field: "respondedPeriod", direction: DESC}], limit: 2, filter: {pillars: ["LIVING", "SAFETY"]}) {
		total { received open } totalRows rows { pillar respondedPeriod respondedPeriodStart respondedPeriodEnd submittedPeriod received } } }`, nil)
	if n := len(figures.asked); n != 1 {
		t.Errorf("%d questions", n)
	}
	same(t, data["metrics"], `{"total": {"received": 3, "open": 3}, "totalRows": 3, "rows": [
		{"pillar": "LIVING", "respondedPeriod": "2026-11-21", "respondedPeriodStart": "2026-11-21T00:00:00+07:00", "respondedPeriodEnd": "2026-11-22T00:00:00+07:00", "submittedPeriod": "2026-11", "received": 1},
		{"pillar": "LIVING", "respondedPeriod": "NONE", "respondedPeriodStart": null, "respondedPeriodEnd": null, "submittedPeriod": "2026-11", "received": 1}]}`)
	data = c.data(`{ a: complaints(filter: {times: [{of: RESPONDED, since: "2026-11-21T00:00:00+07:00", until: "2026-11-22T00:00:00+07:00"}]}) { totalCount }
		b: complaints(filter: {pillars: ["LIVING"], times: [{of: RESPONDED, never: true}]}) { totalCount } }`, nil)
	same(t, data, `{"a": {"totalCount": 1}, "b": {"totalCount": 1}}`)

	c.refuses(`{ metrics(times: [{of: RESPONDED, every: DAY}]) { rows { submittedPeriod } } }`, "INVALID", "SUBMITTED", "times")
	c.refuses(`{ metrics(times: [{of: RESPONDED, every: DAY}, {of: RESPONDED, every: DAY}]) { rows { received } } }`, "INVALID", "twice")
	c.refuses(`{ metrics(times: [{of: RESPONDED, every: DAY}], dimensions: [PILLAR, DEPARTMENT, CATEGORY, CHANNEL]) { rows { received } } }`, "TOO_LARGE", "4", "times included")
	c.refuses(`{ metrics(dimensions: [PILLAR]) { rows { received } total { pillar } } }`, "INVALID", "pillar")
	c.refuses(`{ complaints(filter: {times: [{of: RESPONDED}]}) { totalCount } }`, "INVALID", "never")
	c.refuses(`{ complaints(filter: {times: [{of: RESPONDED, since: "2026-11-21T00:00:00+07:00", never: true}]}) { totalCount } }`, "INVALID", "never")
}

func TestMetricsNullsComeLast(t *testing.T) {
	c, _ := counted(t)
	for _, direction := range []string{"ASC", "DESC"} {
		data := c.data(`query($d: OrderDirection!) { metrics(dimensions: [DEPARTMENT], orderBy: [{field: "responseHoursMean", direction: $d}]) { rows { department received } } }`, map[string]any{"d": direction})
		same(t, data["metrics"], `{"rows": [{"department": "DPU", "received": 1}, {"department": "OLD", "received": 1}, {"department": "DINSOS", "received": 1}, {"department": "NONE", "received": 1}]}`)
	}
}

func TestMetricsErrors(t *testing.T) {
	c, figures := counted(t)
	c.refuses(`{ metrics(dimensions: [PILLAR]) { rows { department received } } }`, "INVALID", "department", "not grouped by DEPARTMENT", "add DEPARTMENT to dimensions")
	c.refuses(`{ metrics(dimensions: [PILLAR]) { rows { kecamatanName } } }`, "INVALID", "KECAMATAN")
	for _, column := range []string{"period", "periodStart", "periodEnd", "periodPartial"} {
		c.refuses(`{ metrics(dimensions: [PILLAR]) { rows { received `+column+` } } }`, "INVALID", column, "give granularity")
		c.refuses(`{ metrics(dimensions: [PILLAR], orderBy: [{field: "`+column+`"}]) { rows { received } } }`, "INVALID", column, "give granularity")
	}
	c.refuses(`{ metrics(dimensions: [PILLAR], orderBy: [{field: "recieved"}]) { rows { received } } }`, "INVALID", "recieved", "received")
	c.refuses(`{ metrics(dimensions: [PILLAR], having: [{measure: "responseOnTime", min: 1}]) { rows { received } } }`, "INVALID", "responseOnTimeRate")
	c.refuses(`{ metrics(dimensions: [PILLAR], having: [{measure: "pillar", min: 1}]) { rows { received } } }`, "INVALID", "filter")
	c.refuses(`{ metrics(dimensions: [PILLAR], having: [{measure: "open"}]) { rows { received } } }`, "INVALID", "min, max")
	c.refuses(`{ metrics(dimensions: [PILLAR], having: [{measure: "open", min: 5, max: 4}]) { rows { received } } }`, "INVALID", "more than max")
	c.refuses(`{ metrics(dimensions: [PILLAR, PILLAR]) { rows { received } } }`, "INVALID", "twice")
	c.refuses(`{ metrics(dimensions: [PILLAR, DEPARTMENT, CATEGORY, CHANNEL, STATUS]) { rows { received } } }`, "TOO_LARGE", "4")
	c.refuses(`{ metrics(dimensions: [PILLAR]) { rows { previousReceived } } }`, "INVALID", "compare")
	c.refuses(`{ metrics(dimensions: [PILLAR], compare: YEAR_EARLIER, granularity: DAY) { rows { previousReceived } } }`, "INVALID", "granularity")
	c.refuses(`{ metrics(dimensions: [PILLAR], limit: 10001) { rows { received } } }`, "INVALID", "10000")
	c.refuses(`{ metrics(dimensions: [PILLAR], limit: 0) { rows { received } } }`, "INVALID", "1 to")
	c.refuses(`{ metrics(dimensions: [PILLAR], offset: -1) { rows { received } } }`, "INVALID", "negative")
	if len(figures.asked) > 0 {
		t.Errorf("%d refused questions reached the engine", len(figures.asked))
	}
}
