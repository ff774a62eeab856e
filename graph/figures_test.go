package graph

import (
	"context"
	"encoding/json"
	"reflect"
	"slices"
	"sync"
	"testing"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/cube"
)

// counting counts the questions that reach the engine.
type counting struct {
	Figures
	mu    sync.Mutex // guards asked: roots are resolved at the same time
	asked []cube.Question
}

func (c *counting) Ask(ctx context.Context, q cube.Question) (*cube.Answer, error) {
	c.mu.Lock()
	c.asked = append(c.asked, q)
	c.mu.Unlock()
	return c.Figures.Ask(ctx, q)
}

// busyTown has five complaints: two roads (one answered, one of a former
// department), a sensitive one, one without pillar and department, one older
// than the window.
func busyTown() *town {
	t := newTown("2026-11-24 12:00:00")
	submitted := func(when, category string) city.Event {
		return city.Event{Kind: city.Submitted, OccurredAt: at(when), Category: category, District: "K1-A"}
	}
	t.add(1, submitted("2026-11-20 08:00:00", "ROAD"), city.Event{Kind: city.Assigned, OccurredAt: at("2026-11-20 09:00:00"), Department: "DPU"},
		city.Event{Kind: city.Responded, OccurredAt: at("2026-11-21 08:00:00"), Text: "Ibu Sari, we come tomorrow"})
	t.add(2, submitted("2026-11-23 08:00:00", "ROAD"), city.Event{Kind: city.Assigned, OccurredAt: at("2026-11-23 09:00:00"), Department: "OLD"})
	t.add(3, submitted("2026-11-23 10:00:00", "ABUSE"), city.Event{Kind: city.Assigned, OccurredAt: at("2026-11-23 11:00:00"), Department: "DINSOS"})
	t.add(4, city.Event{Kind: city.Submitted, OccurredAt: at("2026-11-24 10:00:00"), Category: "OTHER"})
	t.add(5, submitted("2026-01-05 08:00:00", "ROAD"), city.Event{Kind: city.Assigned, OccurredAt: at("2026-01-05 09:00:00"), Department: "DPU"},
		city.Event{Kind: city.Resolved, OccurredAt: at("2026-01-06 08:00:00")})
	return t
}

func counted(t *testing.T) (*client, *counting) {
	town := busyTown()
	r := town.resolver()
	c := &counting{Figures: town}
	r.Figures = c
	return serve(t, r, Options{}), c
}

func TestOneQuestionPerRoot(t *testing.T) {
	c, figures := counted(t)
	data := c.data(`query($day: Granularity!, $yes: Boolean!) {
		pillars { ...board other: items { pillar { code } } }
	}
	fragment board on PillarBoard {
		items { departments { department { code } kpis {
			trend(granularity: $day) { period kpis { received } }
			weekly: trend(granularity: WEEK) { period kpis { net @skip(if: $yes) ended } }
			... @include(if: $yes) { atRisk }
			overdue @include(if: false)
		} } }
	}`, map[string]any{"day": "DAY", "yes": true})
	if len(figures.asked) != 1 {
		t.Fatalf("%d questions", len(figures.asked))
	}
	want := []cube.Set{
		{By: []cube.Dimension{cube.Pillar}},
		{By: []cube.Dimension{cube.Pillar, cube.Department}, Measures: cube.Measures(cube.AtRisk), Trends: []cube.Trend{
			{Granularity: cube.ByDay, Measures: cube.Measures(cube.Received)},
			{Granularity: cube.ByWeek, Measures: cube.Measures(cube.Ended)},
		}},
	}
	if have := figures.asked[0].Sets; !reflect.DeepEqual(have, want) {
		t.Errorf("sets %+v\nwant %+v", have, want)
	}
	items := data["pillars"].(map[string]any)["items"].([]any)
	if len(items) != 3 {
		t.Fatalf("%d pillars", len(items))
	}
	departments := items[0].(map[string]any)["departments"].([]any)
	if len(departments) != 2 {
		t.Fatalf("%d departments in the first pillar", len(departments))
	}
	kpis := departments[0].(map[string]any)["kpis"].(map[string]any)
	daily := kpis["trend"].([]any)
	if len(daily) != 30 {
		t.Errorf("%d days", len(daily))
	}
	same(t, daily[25], `{"period": "2026-11-20", "kpis": {"received": 1}}`)
	if weekly := kpis["weekly"].([]any); len(weekly) != 5 {
		t.Errorf("%d weeks", len(weekly))
	}
}

func TestSelectionTellsMeasures(t *testing.T) {
	c, figures := counted(t)
	c.data(`{ departments(compare: PREVIOUS_PERIOD) {
		items { kpis { received responseOnTime { rate } } previous { received trend(granularity: DAY) { kpis { ended } } } pillars { kpis { open } } }
		unassigned { open } total { ageing { upTo3Days } } previousTotal { net }
	} }`, nil)
	want := []cube.Set{
		{
			By: []cube.Dimension{cube.Department}, Measures: cube.Measures(cube.Received, cube.ResponseOnTime, cube.Open), Previous: cube.Measures(cube.Received),
			Trends: []cube.Trend{{Granularity: cube.ByDay, Previous: cube.Measures(cube.Ended)}},
		},
		{By: []cube.Dimension{cube.Department, cube.Pillar}, Measures: cube.Measures(cube.Open)},
		{Measures: cube.Measures(cube.AgeingMeasure), Previous: cube.Measures(cube.Net)},
	}
	if have := figures.asked[0].Sets; !reflect.DeepEqual(have, want) {
		t.Errorf("sets %+v\nwant %+v", have, want)
	}
	c.data(`{ overview { kpis { received } previous { received } } }`, nil)
	if have := figures.asked[1].Sets[0]; have.Previous != 0 {
		t.Error("without compare the earlier period was asked for")
	}
}

func TestBoards(t *testing.T) {
	c, _ := counted(t)
	data := c.data(`{
		pillars { items { pillar { code name } kpis { received } previous { received } } unassigned { received } total { received } previousTotal { received } previousWindow { from } }
		departments { items { department { code } kpis { received } } unassigned { received } total { received } }
		successors: departments(as: SUCCESSOR) { items { department { code } kpis { received } } }
		districts(level: KELURAHAN) { items { district { code level parentCode latitude population } kpis { received } pillars { pillar { code name } kpis { received } } } unassigned { received } }
		programmes { items { programme { code } kpis { received } } unassigned { received } }
		assetClasses { items { assetClass { code } kpis { received } departments { department { code } } } }
	}`, nil)
	same(t, data["pillars"], `{"items": [
		{"pillar": {"code": "LIVING", "name": "local LIVING"}, "kpis": {"received": 2}, "previous": null},
		{"pillar": {"code": "SAFETY", "name": "local SAFETY"}, "kpis": {"received": 1}, "previous": null},
		{"pillar": {"code": "ECONOMY", "name": "local ECONOMY"}, "kpis": {"received": 0}, "previous": null}],
		"unassigned": {"received": 1}, "total": {"received": 4}, "previousTotal": null, "previousWindow": null}`)
	same(t, data["departments"], `{"items": [
		{"department": {"code": "DPU"}, "kpis": {"received": 1}}, {"department": {"code": "OLD"}, "kpis": {"received": 1}},
		{"department": {"code": "DINSOS"}, "kpis": {"received": 1}}], "unassigned": {"received": 1}, "total": {"received": 4}}`)
	same(t, data["successors"], `{"items": [{"department": {"code": "DPU"}, "kpis": {"received": 2}}, {"department": {"code": "DINSOS"}, "kpis": {"received": 1}}]}`)
	same(t, data["districts"], `{"items": [{"district": {"code": "K1-A", "level": "KELURAHAN", "parentCode": "K1", "latitude": -7.9, "population": null}, "kpis": {"received": 3},
		"pillars": [{"pillar": {"code": "LIVING", "name": "local LIVING"}, "kpis": {"received": 2}}, {"pillar": {"code": "SAFETY", "name": "local SAFETY"}, "kpis": {"received": 1}}]}],
		"unassigned": {"received": 1}}`)
	same(t, data["programmes"], `{"items": [{"programme": {"code": "SERVICES"}, "kpis": {"received": 2}}], "unassigned": {"received": 2}}`)
	same(t, data["assetClasses"], `{"items": [{"assetClass": {"code": "TRANSPORT"}, "kpis": {"received": 2}, "departments": [{"department": {"code": "DPU"}}, {"department": {"code": "OLD"}}]}]}`)
}

func TestOverview(t *testing.T) {
	c, _ := counted(t)
	data := c.data(`{ overview(window: {from: "2026-11-20", to: "2026-11-24"}, compare: PREVIOUS_PERIOD) {
		window { from to preset running } previousWindow { from to running }
		freshness { epoch sequence profileVersion simulated asOf sources { source { code } lastReceivedAt stale } }
		kpis { received responded } previous { received }
		dueNext { dueAt clock department { code } category { code } kecamatan { code } } one: dueNext(first: 1) { dueAt }
	} }`, nil)
	overview := data["overview"].(map[string]any)
	same(t, overview["window"], `{"from": "2026-11-20T00:00:00+07:00", "to": "2026-11-25T00:00:00+07:00", "preset": null, "running": true}`)
	same(t, overview["kpis"], `{"received": 4, "responded": 1}`)
	same(t, overview["previous"], `{"received": 0}`)
	due := overview["dueNext"].([]any)
	if len(due) != 5 || len(overview["one"].([]any)) != 1 {
		t.Errorf("%d and %d due", len(due), len(overview["one"].([]any)))
	}
	same(t, due[0], `{"dueAt": "2026-11-26T08:00:00+07:00", "clock": "RESPONSE", "department": {"code": "OLD"}, "category": {"code": "ROAD"}, "kecamatan": {"code": "K1"}}`)
	same(t, due[1], `{"dueAt": "2026-11-26T10:00:00+07:00", "clock": "RESPONSE", "department": {"code": "DINSOS"}, "category": {"code": "NONE"}, "kecamatan": {"code": "K1"}}`)
	fresh := overview["freshness"].(map[string]any)
	if fresh["sequence"] != "5" || fresh["epoch"] != "e1" {
		t.Errorf("freshness %v", fresh)
	}
}

func TestFigureErrors(t *testing.T) {
	c, _ := counted(t)
	c.refuses(`{ overview { kpis { trend(granularity: DAY) { kpis { trend(granularity: HOUR) { period } } } } } }`, "INVALID", "no trends within", "alias")
	c.refuses(`{ pillars { items { departments { pillars { kpis { open } } } } } }`, "INVALID", "already by pillar")
	c.refuses(`{ overview(window: {preset: TODAY, from: "2026-01-01", to: "2026-01-02"}) { kpis { open } } }`, "INVALID", "not both")
	c.refuses(`{ overview(window: {from: "2026-01-01"}) { kpis { open } } }`, "INVALID", "both from and to")
	c.refuses(`{ overview(window: {from: "2026-02-30", to: "2026-03-01"}) { kpis { open } } }`, "INVALID", "2026-02-30")
	c.refuses(`{ overview(asOf: "2026-02-01") { kpis { open } } }`, "INVALID", "2026-02-01", "offset")
	c.refuses(`{ overview(filter: {pillars: ["LIVNG"]}) { kpis { open } } }`, "INVALID", "LIVNG", "LIVING")
	c.refuses(`{ overview { dueNext(first: 51) { dueAt } } }`, "INVALID", "1 to 50")
	// One failing root leaves the others.
	r := c.ask(`{ bad: overview(filter: {pillars: ["NOPE"]}) { kpis { open } } good: overview { kpis { open } } }`, nil)
	if len(r.Errors) != 1 || r.Data["bad"] != nil {
		t.Errorf("%+v", r)
	}
	same(t, r.Data["good"], `{"kpis": {"open": 4}}`)
	same(t, r.Errors[0].Path, `["bad"]`)
}

func TestObserveHearsEveryAnswer(t *testing.T) {
	town := busyTown()
	r := town.resolver()
	var heard []int64
	r.Observe = func(_ context.Context, o Observation) { heard = append(heard, o.Freshness.Sequence) }
	c := serve(t, r, Options{})
	for _, q := range []string{`{ pillars { total { open } } }`, `{ overview { dueNext { dueAt } } }`, `{ metrics(dimensions: []) { rows { open } } }`, `{ alerts { figure } }`, `{ complaints { totalCount } }`} {
		c.data(q, nil)
	}
	if !slices.Equal(heard, []int64{5, 5, 5, 5, 5}) {
		t.Errorf("heard %v", heard)
	}
}

func TestCityAndCatalog(t *testing.T) {
	c, _ := counted(t)
	data := c.data(`{ city { code name timeZone build profileVersion lowCountFloor atRiskHours pillars { code subDimensions { code } } departments { code validTo successors { code } }
		categories { code pillar { code } department { code name } sensitive } policies { code response { due days workingDays } } targets { measure value } districts(level: KECAMATAN) { code population areaKm2 } }
		catalog { measures { code labelId labelEn direction defaultBasis bases parts opens } dimensions { code labelId } }
		alerts { rule { code measure dimension } figure threshold code name } }`, nil)
	cityData := data["city"].(map[string]any)
	same(t, cityData["districts"], `[{"code": "K1", "population": 200000, "areaKm2": null}]`)
	same(t, cityData["policies"], `[{"code": "P1", "response": {"due": "EXACT", "days": 3, "workingDays": false}}]`)
	same(t, cityData["targets"], `[{"measure": "RESPONSE_ON_TIME", "value": 0.9}]`)
	same(t, cityData["departments"].([]any)[1], `{"code": "OLD", "validTo": "2019-12-31", "successors": [{"code": "DPU"}]}`)
	same(t, cityData["categories"].([]any)[2], `{"code": "OTHER", "pillar": {"code": "NONE"}, "department": {"code": "NONE", "name": "Belum ditentukan"}, "sensitive": false}`)
	if n := len(data["catalog"].(map[string]any)["measures"].([]any)); n != len(cube.Catalogue()) {
		t.Errorf("%d measures", n)
	}
	if _, err := json.Marshal(data); err != nil {
		t.Error(err)
	}
}
