package graph

import (
	"net/url"

	"github.com/tugu-city/tugu/server/cube"
)

// alertFilters says how links name the dimensions of alert rules: in a list of complaints, and on the KPI pages ("" = not at all).
var alertFilters = map[cube.Dimension]struct{ list, page string }{
	cube.Pillar:     {"pillar", "pillar"},
	cube.Programme:  {"programme", "programme"},
	cube.AssetClass: {"assetClass", ""},
	cube.Department: {"department", "department"},
	cube.Category:   {"category", "category"},
	cube.Kecamatan:  {"kecamatan", "kecamatan"},
	cube.Kelurahan:  {"kelurahan", "kelurahan"},
	cube.Channel:    {"channel", "channel"},
	cube.Source:     {"source", "source"},
	cube.Status:     {"status", ""},
	cube.Priority:   {"priority", ""},
}

// AlertQuery is the question of [Resolver.FigureTable] and of /export/figure for the complaints behind an alert; nil where no list
// of complaints makes the figure up.
func AlertQuery(a cube.Alert) Plain {
	m, part, ok := a.Opens()
	if !ok {
		return nil
	}
	q := Plain{"measure": string(m), "window": string(a.Window())}
	if part != "" {
		q["part"] = string(part)
	}
	if a.Code != "" {
		q[alertFilters[cube.Dimension(a.Rule.Dimension)].list] = a.Code
	}
	return q
}

// alertFigures are the figures of the KPI pages that list what a measure counts, each with the list among its lists; others are told by files alone.
var alertFigures = map[cube.Measure][2]string{
	cube.ResponseOnTime: {"responseOnTime", "breached"}, cube.ResolutionOnTime: {"resolutionOnTime", "breached"},
	cube.Accuracy: {"accuracy", "denominator"}, cube.Accountability: {"accountability", "denominator"}, cube.Clearance: {"clearance", "denominator"},
	cube.ReopenRate: {"reopenRate", "denominator"}, cube.TransferRate: {"transferRate", "denominator"},
	cube.Unanswered: {"unanswered", "all"}, cube.AwaitingResponse: {"awaitingResponse", "all"}, cube.Open: {"open", "all"}, cube.AtRisk: {"atRisk", "all"},
	cube.Overdue: {"overdue", "overdue"}, cube.ResponseOverdue: {"overdue", "responseOverdue"}, cube.ResolutionOverdue: {"overdue", "resolutionOverdue"},
	cube.Received: {"received", "all"}, cube.Reopened: {"reopened", "all"}, cube.Ended: {"ended", "ended"}, cube.Resolved: {"ended", "resolved"},
	cube.Closed: {"ended", "closed"}, cube.Rejected: {"ended", "rejected"}, cube.Duplicates: {"ended", "duplicates"},
	cube.ResponseTime: {"responseTime", "all"}, cube.ResolutionTime: {"resolutionTime", "all"}, cube.SatisfactionScore: {"satisfaction", "all"},
}

// AlertPage is the path of the KPI page that lists the complaints behind an alert; "" where no page does.
func AlertPage(a cube.Alert) string {
	figure, known := alertFigures[cube.Measure(a.Rule.Measure)]
	by := alertFilters[cube.Dimension(a.Rule.Dimension)].page
	if !known || a.Code != "" && by == "" {
		return ""
	}
	q := url.Values{"figure": {figure[0]}, "part": {figure[1]}, "window": {string(a.Window())}}
	if a.Code != "" {
		q.Set(by, a.Code)
	}
	return "/kpi?" + q.Encode()
}

// Page returns the path of the KPI page that lists the complaints behind the alert.
func (a *Alert) Page() *string { return unlessEmpty(AlertPage(a.alert)) }

// List returns the path of the same list as a file.
func (a *Alert) List() *string {
	q := AlertQuery(a.alert)
	if q == nil {
		return nil
	}
	values := url.Values{}
	for name, value := range q {
		values.Set(name, value)
	}
	return unlessEmpty("/export/figure.csv?" + values.Encode())
}

func unlessEmpty(text string) *string {
	if text == "" {
		return nil
	}
	return &text
}
