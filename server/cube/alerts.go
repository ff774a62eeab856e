package cube

import (
	"context"
	"slices"

	"github.com/tugu-city/tugu/server/city"
)

// sinceDays is how far back an alert's beginning is looked for.
const sinceDays = 30

// Alerts returns the profile's rules that hold, the most severe first. A figure
// of too few cases (lowCount) or without data raises nothing. Since is exact to
// the day: the first of the unbroken run of days at whose end the rule held.
func (e *Engine) Alerts(ctx context.Context, fl Filter, at city.Moment) ([]Alert, Freshness, error) {
	asOf, live, err := moment(at, city.At(e.now()))
	if err != nil {
		return nil, Freshness{}, err
	}
	var list []Alert
	s := e.current.Load()
	t := newTicks(toSec(asOf))
	for i := range e.profile.AlertRules {
		rule := &e.profile.AlertRules[i]
		found, fresh, err := e.ruleAt(ctx, rule, fl, at)
		if err != nil {
			return nil, Freshness{}, err
		}
		t.at(toSec(fresh.Tick))
		t.at(toSec(fresh.ValidUntil))
		list = append(list, found...)
		if err := e.since(ctx, rule, fl, asOf, list[len(list)-len(found):]); err != nil {
			return nil, Freshness{}, err
		}
	}
	if live && len(list) > 0 { // "since" looks at the ends of days
		t.at(toSec(city.At(day(asOf.In(e.profile.Zone), 1))))
	}
	slices.SortStableFunc(list, func(a, b Alert) int { return severity(b.Rule) - severity(a.Rule) })
	return list, s.freshness(t, e.profile, live), nil
}

// Firing returns the rules that hold now, in the profile's order, without since when: what a program that keeps that itself asks.
func (e *Engine) Firing(ctx context.Context) ([]Alert, error) {
	var list []Alert
	for i := range e.profile.AlertRules {
		found, _, err := e.ruleAt(ctx, &e.profile.AlertRules[i], Filter{}, 0)
		if err != nil {
			return nil, err
		}
		list = append(list, found...)
	}
	return list, nil
}

// Opens returns which figure lists the complaints behind the alert: those that its rule's measure counts; of a share those that are
// missing from it, where it is of promises kept, or else all that it is of; of a score none.
func (a *Alert) Opens() (m Measure, part Part, ok bool) {
	m = Measure(a.Rule.Measure)
	for i := range definitions {
		d := &definitions[i]
		if d.Code != m {
			continue
		}
		switch {
		case d.Opens:
			return m, "", true
		case slices.Contains(d.Parts, PartBreached):
			return m, PartBreached, true
		case slices.Contains(d.Parts, PartDenominator):
			return m, PartDenominator, true
		}
	}
	return m, "", false
}

// Window returns the time that the rule looks at.
func (a *Alert) Window() Preset {
	if a.Rule.Window == "" {
		return Today
	}
	return Preset(a.Rule.Window)
}

func severity(r *city.AlertRule) int {
	if r.Severity == "critical" {
		return 1
	}
	return 0
}

// ruleAt returns where a rule holds as of a moment.
func (e *Engine) ruleAt(ctx context.Context, rule *city.AlertRule, fl Filter, at city.Moment) ([]Alert, Freshness, error) {
	m := Measure(rule.Measure)
	set := Set{Measures: Measures(m)}
	if rule.Dimension != "" {
		set.By = []Dimension{Dimension(rule.Dimension)}
	}
	w := Window{Preset: (&Alert{Rule: rule}).Window()}
	ans, err := e.Ask(ctx, Question{Sets: []Set{set}, Filter: fl, Window: w, AsOf: at})
	if err != nil {
		return nil, Freshness{}, err
	}
	var list []Alert
	for _, r := range ans.Tables[0].Rows {
		v, low, ok := r.Kpis.Figure(m)
		if !ok || low || rule.Above && v <= rule.Threshold || !rule.Above && v >= rule.Threshold {
			continue
		}
		a := Alert{Rule: rule, Figure: v}
		if len(r.Codes) > 0 {
			a.Code = r.Codes[0]
		}
		list = append(list, a)
	}
	return list, ans.Freshness, nil
}

// since finds out how long the alerts of one rule have held.
func (e *Engine) since(ctx context.Context, rule *city.AlertRule, fl Filter, asOf city.Moment, list []Alert) error {
	open := make(map[string]*Alert, len(list))
	today := day(asOf.In(e.profile.Zone), 0)
	for i := range list {
		list[i].Since = city.At(today)
		open[list[i].Code] = &list[i]
	}
	for back := 0; back < sinceDays && len(open) > 0; back++ {
		end := city.At(day(today, -back)) - 1
		held, _, err := e.ruleAt(ctx, rule, fl, end)
		if err != nil {
			return err
		}
		still := make(map[string]*Alert, len(open))
		for _, h := range held {
			if a := open[h.Code]; a != nil {
				a.Since = city.At(day(today, -back-1))
				still[h.Code] = a
			}
		}
		open = still
	}
	for _, a := range open {
		a.Since = 0
	}
	return nil
}
