package graph

import (
	"context"
	"net/url"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/cube"
)

// memorySilences keeps silences in memory.
type memorySilences struct{ all []Silence }

func (m *memorySilences) Silences(context.Context) ([]Silence, error) {
	return slices.Clone(m.all), nil
}

func (m *memorySilences) Add(_ context.Context, s Silence) error {
	m.all = append(m.all, s)
	return nil
}

func (m *memorySilences) End(_ context.Context, id string) (bool, error) {
	n := len(m.all)
	m.all = slices.DeleteFunc(m.all, func(s Silence) bool { return s.ID == id })
	return len(m.all) < n, nil
}

// TestSilences walks a silence through the API: who may make one, what is refused, what the alerts show of it to whom, and its end.
func TestSilences(t *testing.T) {
	town := busyTown()
	town.profile.AlertRules[0].Threshold = 0
	kept := &memorySilences{}
	r := town.resolver()
	r.Silences = kept
	c := serve(t, r, Options{})
	c.viewer = as(city.RoleOperator)
	const make = `mutation($in: AlertSilenceInput!) { alertSilence(input: $in) { silence { rule department reason madeBy endsAt } userErrors { field code message } } }`
	end := town.clock.In(jakarta).Add(2 * time.Hour).Format(time.RFC3339)
	for _, bad := range []struct {
		in    map[string]any
		field string
		says  string
	}{
		{map[string]any{"endsAt": end, "reason": "x", "rule": "FEW"}, "rule", "no alert rule"},
		{map[string]any{"endsAt": end, "reason": "x", "department": "DPX"}, "department", "no department"},
		{map[string]any{"endsAt": "2026-11-24T11:00:00+07:00", "reason": "x"}, "endsAt", "later than now"},
		{map[string]any{"endsAt": "2027-06-24T11:00:00+07:00", "reason": "x"}, "endsAt", "90 days"},
		{map[string]any{"endsAt": end, "reason": " "}, "reason", "empty"},
		{map[string]any{"endsAt": end, "reason": "a\nb"}, "reason", "one line"},
		{map[string]any{"endsAt": end, "reason": "telepon 0812 3456 7890"}, "reason", "leave that out"},
	} {
		data := c.data(make, map[string]any{"in": bad.in})["alertSilence"].(map[string]any)
		e := data["userErrors"].([]any)[0].(map[string]any)
		if data["silence"] != nil || e["field"].([]any)[1] != bad.field || !strings.Contains(e["message"].(string), bad.says) {
			t.Errorf("%v: %v", bad.in, data)
		}
	}
	if len(kept.all) != 0 {
		t.Fatal("what was refused was kept")
	}
	same(t, c.data(make, map[string]any{"in": map[string]any{"endsAt": end, "reason": "Perbaikan jaringan", "rule": "MANY", "department": "DPU"}}), `{"alertSilence": {
		"silence": {"rule": "MANY", "department": "DPU", "reason": "Perbaikan jaringan", "madeBy": "test", "endsAt": "2026-11-24T14:00:00+07:00"}, "userErrors": []}}`)
	c.viewer = as(city.RoleScreen)
	same(t, c.data(`{ alerts { code silencedUntil } }`, nil), `{"alerts": [{"code": "DPU", "silencedUntil": "2026-11-24T14:00:00+07:00"},
		{"code": "OLD", "silencedUntil": null}, {"code": "DINSOS", "silencedUntil": null}, {"code": "NONE", "silencedUntil": null}]}`)
	c.refuses(`{ alerts { silence { reason } } }`, "FORBIDDEN", "Alert.silence")
	c.refuses(`{ silences { reason } }`, "FORBIDDEN", "Query.silences")
	c.viewer = as(city.RoleOperator, "DPU") // for one department is not for the whole city
	c.refuses(`mutation { alertSilenceEnd(input: {id: "x"}) { userErrors { code } } }`, "FORBIDDEN", "Mutation.alertSilenceEnd")
	c.viewer = as(city.RoleAdmin)
	same(t, c.data(`mutation { alertSilenceEnd(input: {id: "x"}) { userErrors { code } } }`, nil), `{"alertSilenceEnd": {"userErrors": [{"code": "NOT_FOUND"}]}}`)
	same(t, c.data(`mutation($id: ID!) { alertSilenceEnd(input: {id: $id}) { userErrors { code } } }`, map[string]any{"id": kept.all[0].ID}), `{"alertSilenceEnd": {"userErrors": []}}`)
	same(t, c.data(`{ silences { id } }`, nil), `{"silences": []}`)
}

// TestAlertsOpenTheirComplaints holds for every measure that a rule can watch, by every dimension, that the list of an alert has as
// many entries as its figure counts: of a share of promises kept those that were broken, of another share all that it is of.
func TestAlertsOpenTheirComplaints(t *testing.T) {
	town := busyTown()
	r := town.resolver()
	ctx := WithViewer(t.Context(), as(city.RoleAdmin))
	opened, scores := 0, 0
	for _, d := range cube.Catalogue() {
		for _, by := range cube.Dimensions() {
			// Every row raises an alert: above a threshold that no figure is not above. Few cases do here, too.
			town.profile.LowCount = 0
			town.profile.AlertRules = []city.AlertRule{{Code: "R", Measure: string(d.Code), Dimension: string(by), Window: "LAST_30_DAYS", Above: true, Threshold: -1e9}}
			engine := cube.New(town.profile, town.now)
			engine.Reset().Done(cube.Position{Epoch: "e1"}, town.clock, nil)
			for i, id := range town.order {
				engine.Apply([]cube.Change{{Sequence: int64(i + 1), RecordedAt: town.clock, Facts: &town.records[id].Facts}})
			}
			r.Figures = engine
			alerts, err := engine.Firing(ctx)
			if err != nil {
				t.Fatal(err)
			}
			answer, err := engine.Ask(ctx, cube.Question{Sets: []cube.Set{{By: []cube.Dimension{by}, Measures: cube.Measures(d.Code)}}, Window: cube.Window{Preset: cube.Last30Days}})
			if err != nil {
				t.Fatal(err)
			}
			for _, a := range alerts {
				q := AlertQuery(a)
				if q == nil {
					scores++
					continue
				}
				list, err := r.FigureTable(ctx, q)
				if err != nil {
					t.Fatalf("%v: %v", q, err)
				}
				want, exact := behind(answer.Tables[0].Row(a.Code).Kpis, d.Code, a.Figure)
				if exact && len(list.list) != want {
					t.Errorf("%v: %d complaints, the figure counts %d", q, len(list.list), want)
				}
				opened++
			}
		}
	}
	if opened < 150 || scores == 0 {
		t.Errorf("%d lists opened, %d without: too few to prove anything", opened, scores)
	}
}

// behind is how many complaints are behind a figure.
func behind(k *cube.Kpis, m cube.Measure, figure float64) (n int, exact bool) {
	switch m {
	case cube.ResponseOnTime:
		return k.ResponseOnTime.Breached, true
	case cube.ResolutionOnTime:
		return k.ResolutionOnTime.Breached, true
	case cube.Accuracy:
		return k.Accuracy.Denominator, true
	case cube.Accountability:
		return k.Accountability.Denominator, true
	case cube.Clearance:
		return k.Clearance.Denominator, true
	case cube.ReopenRate:
		return k.ReopenRate.Denominator, true
	case cube.TransferRate:
		return k.TransferRate.Denominator, true
	case cube.ResponseTime, cube.ResolutionTime, cube.SatisfactionScore, cube.PerThousand, cube.AgeingMeasure:
		return 0, false
	}
	return int(figure), true
}

// TestAlertPages holds that the KPI pages know every figure, list and filter that links of alerts name.
func TestAlertPages(t *testing.T) {
	measures, err := os.ReadFile("../dashboard/src/kpi/measures.ts")
	if err != nil {
		t.Fatal(err)
	}
	route, err := os.ReadFile("../dashboard/src/kpi/route.ts")
	if err != nil {
		t.Fatal(err)
	}
	for m, figure := range alertFigures {
		for by, filter := range alertFilters {
			page := AlertPage(cube.Alert{Rule: &city.AlertRule{Measure: string(m), Dimension: string(by)}, Code: "A B"})
			if filter.page == "" {
				if page != "" {
					t.Errorf("%s by %s leads to %s", m, by, page)
				}
				continue
			}
			u, err := url.Parse(page)
			if err != nil || u.Path != "/kpi" || u.Query().Get(filter.page) != "A B" || u.Query().Get("window") != "TODAY" {
				t.Errorf("%s by %s leads to %s", m, by, page)
			}
			if !strings.Contains(string(route), "  "+filter.page+": ") && !strings.Contains(string(route), " "+filter.page+": \"") {
				t.Errorf("the pages know no filter %s", filter.page)
			}
		}
		for _, key := range figure {
			if !strings.Contains(string(measures), `"`+key+`"`) {
				t.Errorf("the pages know no figure or list %s", key)
			}
		}
	}
}
