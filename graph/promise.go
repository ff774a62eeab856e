package graph

import "github.com/tugu-city/tugu/server/city"

// Policy is a version of the service promise.
type Policy struct{ city.Policy }

// Response returns the promise to respond.
func (p *Policy) Response() *ClockRule { return &ClockRule{p.Policy.Response} }

// Resolution returns the promise of a result.
func (p *Policy) Resolution() *ClockRule { return &ClockRule{p.Policy.Resolution} }

// ClockRule is one clock of a policy.
type ClockRule struct{ city.ClockRule }

// Due says how the due moment is found.
func (r *ClockRule) Due() string {
	if r.ClockRule.Due == "" {
		return string(city.DueExact)
	}
	return string(r.ClockRule.Due)
}

// Days returns the days promised; nil where the record or nothing says.
func (r *ClockRule) Days() *int {
	if due := r.ClockRule.Due; due == city.DueFromRecord || due == city.DueNone {
		return nil
	}
	return &r.ClockRule.Days
}
