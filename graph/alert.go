package graph

import (
	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/cube"
)

// Alert is a rule of the profile that holds.
type Alert struct {
	alert   cube.Alert
	of      directory
	silence *Silence // nil = none is on, or nobody asked
}

// Silence returns the silence that is on; nil = none.
func (a *Alert) Silence() *Silence { return a.silence }

// SilencedUntil returns its end.
func (a *Alert) SilencedUntil() *city.Moment {
	if a.silence == nil {
		return nil
	}
	return &a.silence.EndsAt
}

// Rule returns the rule.
func (a *Alert) Rule() *AlertRule { return &AlertRule{*a.alert.Rule} }

// Since returns since when it has held; 0 = for longer than can be told.
func (a *Alert) Since() city.Moment { return a.alert.Since }

// Figure returns the figure that raised it.
func (a *Alert) Figure() float64 { return a.alert.Figure }

// Threshold returns what the figure passed.
func (a *Alert) Threshold() float64 { return a.alert.Rule.Threshold }

// Code returns the value of the rule's dimension; nil for the city.
func (a *Alert) Code() *string {
	if a.alert.Code == "" {
		return nil
	}
	return &a.alert.Code
}

// Name returns the name of the value of the rule's dimension; nil for the city.
func (a *Alert) Name() *string {
	if a.alert.Code == "" {
		return nil
	}
	name := a.of.name(cube.Dimension(a.alert.Rule.Dimension), a.alert.Code)
	return &name
}

// AlertRule is a rule that raises alerts.
type AlertRule struct{ rule city.AlertRule }

// Code returns the rule's code.
func (r *AlertRule) Code() string { return r.rule.Code }

// Name returns the name in the city's language.
func (r *AlertRule) Name() string { return r.rule.Name.Local }

// NameEn returns the name in English.
func (r *AlertRule) NameEn() string { return r.rule.Name.English }

// Measure returns the measure that is watched.
func (r *AlertRule) Measure() string { return r.rule.Measure }

// Dimension returns the dimension that is watched; nil = the city.
func (r *AlertRule) Dimension() *string {
	if r.rule.Dimension == "" {
		return nil
	}
	return &r.rule.Dimension
}

// Severity is "warning" or "critical".
func (r *AlertRule) Severity() string { return r.rule.Severity }

// Above reports whether the alert is raised above the threshold, else below.
func (r *AlertRule) Above() bool { return r.rule.Above }
