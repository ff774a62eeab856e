package city

import (
	"slices"
	"strings"
	"time"
)

// Alerting says who is told of alerts, and when.
type Alerting struct {
	Receivers []Receiver
	// Escalations say who is told after what time; a receiver that none names is told at once.
	Escalations []Escalation
	// Every is the least time between two messages to one receiver: what comes up in between is one message. Default 5 min.
	Every Moment
	// From and To bound the hours of a working day, as seconds since its midnight; To 0 = the whole day counts.
	From, To Moment
}

// Receiver is somebody who is told of alerts.
type Receiver struct {
	Code        string
	Webhook     *Webhook // nil = told by e-mail
	Email       []string // addresses
	Severities  []string // of alerts that it is told of; empty = all
	Departments []string // the same; an alert that is no department's is then left out. Empty = all
	Rules       []string // codes of rules; empty = all
	Language    string   // of its messages
}

// Webhook is where a receiver is told by HTTP.
type Webhook struct {
	URL     string
	Secret  string // name of the environment variable that holds what messages are signed with
	Private bool   // the address may be one that is not public
}

// Takes tells whether the receiver is told of alerts of the rule, for the department ("" = no department's).
func (r *Receiver) Takes(rule *AlertRule, department string) bool {
	has := func(list []string, value string) bool { return len(list) == 0 || slices.Contains(list, value) }
	return has(r.Severities, rule.Severity) && has(r.Departments, department) && has(r.Rules, rule.Code)
}

// Escalation is who is told of the alerts of one promise, level by level.
type Escalation struct {
	Clock  string // RESPONSE or RESOLUTION; empty = the alerts that no other escalation is for
	Levels []EscalationLevel
}

// EscalationLevel is reached when an alert has held for a while.
type EscalationLevel struct {
	After     Moment // 0 = at once
	Working   bool   // After counts the hours of working days alone
	Receivers []string
}

// Clock returns the promise that the rule watches: RESPONSE, RESOLUTION, or "" for both or neither.
func (r *AlertRule) Clock() string {
	switch {
	case strings.HasPrefix(r.Measure, "RESPONSE"), r.Measure == "UNANSWERED", r.Measure == "AWAITING_RESPONSE":
		return "RESPONSE"
	case strings.HasPrefix(r.Measure, "RESOLUTION"):
		return "RESOLUTION"
	}
	return ""
}

// Escalation returns how alerts of the rule are escalated; nil = they are not.
func (a *Alerting) Escalation(rule *AlertRule) *Escalation {
	for _, clock := range []string{rule.Clock(), ""} {
		for i := range a.Escalations {
			if a.Escalations[i].Clock == clock {
				return &a.Escalations[i]
			}
		}
	}
	return nil
}

// Escalated tells whether any escalation names the receiver: it is told by levels then, and not at once.
func (a *Alerting) Escalated(receiver string) bool {
	return slices.ContainsFunc(a.Escalations, func(e Escalation) bool {
		return slices.ContainsFunc(e.Levels, func(l EscalationLevel) bool { return slices.Contains(l.Receivers, receiver) })
	})
}

// WorkingTime returns how many seconds of working hours lie in [from, to). Days that the calendar does not cover are judged by
// its weekends alone.
func (a *Alerting) WorkingTime(cal *Calendar, from, to Moment) (sum Moment) {
	opens, closes := a.From, a.To
	for n := 0; ; n++ {
		day, next := cal.midnight(from, n), cal.midnight(from, n+1)
		if At(day) >= to {
			return sum
		}
		if !cal.Working(day) {
			continue
		}
		start, end := At(day), At(next)
		if closes > 0 { // by the clock on the wall, also on a day that is not 24 hours long
			start, end = onWall(day, opens), onWall(day, closes)
		}
		sum += max(0, min(end, to)-max(start, from))
	}
}

func onWall(day time.Time, seconds Moment) Moment {
	return At(time.Date(day.Year(), day.Month(), day.Day(), 0, 0, int(seconds), 0, day.Location()))
}
