package notify

import (
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/cube"
	"github.com/tugu-city/tugu/server/internal/store"
)

// Type is the type of every message, as Standard Webhooks have it.
const Type = "tugu.alerts"

// Message is the body of a webhook, and what an e-mail says.
type Message struct {
	Type      string `json:"type"`
	Timestamp string `json:"timestamp"` // when it was made
	Data      Data   `json:"data"`
}

// Data is what a message is about.
type Data struct {
	City     string `json:"city"`     // the profile's code
	Name     string `json:"name"`     // the city's name
	Receiver string `json:"receiver"` // its code
	Test     bool   `json:"test"`     // nothing is wrong: somebody tries whether messages come
	Status   string `json:"status"`   // firing if any alert is, else resolved
	Alerts   []Item `json:"alerts"`   // at most 100
	More     int    `json:"more"`     // alerts beyond those
}

// Item is one alert.
type Item struct {
	ID        string   `json:"id"`     // the same from the beginning to the end: what to tell repetitions by
	Status    string   `json:"status"` // firing or resolved
	Level     int      `json:"level"`  // of the escalation, from 1
	Rule      string   `json:"rule"`
	Name      string   `json:"name"` // of the rule
	Severity  string   `json:"severity"`
	Measure   string   `json:"measure"`
	Window    string   `json:"window"` // "" = now
	Above     bool     `json:"above"`  // the figure is above the threshold, else below
	Threshold float64  `json:"threshold"`
	Figure    *float64 `json:"figure"`    // null of one that is over
	Dimension string   `json:"dimension"` // "" = the city
	Code      string   `json:"code"`      // value of the dimension; "" for a sensitive category as well
	Label     string   `json:"label"`     // its name
	BeganAt   string   `json:"beganAt"`
	EndedAt   *string  `json:"endedAt"`
	Link      string   `json:"link"` // of the complaints behind it; "" = none is known
}

const (
	statusFiring   = "firing"
	statusResolved = "resolved"
	mostItems      = 100
	mostLabel      = 200 // runes
)

// message makes the message of the items, bounded.
func (n *Notifier) message(r *city.Receiver, now city.Moment, items []Item) *Message {
	m := &Message{Type: Type, Timestamp: n.moment(now), Data: Data{
		City: n.Profile.Code, Name: plain(in(r.Language, n.Profile.Name)), Receiver: r.Code, Status: statusResolved, Alerts: items,
	}}
	for i := range items {
		if items[i].Status == statusFiring {
			m.Data.Status = statusFiring
		}
	}
	if more := len(items) - mostItems; more > 0 {
		m.Data.Alerts, m.Data.More = items[:mostItems], more
	}
	return m
}

// item tells of an alert; holds is nil of one that is over.
func (n *Notifier) item(r *city.Receiver, rule *city.AlertRule, a *store.Alert, holds *cube.Alert, level int) Item {
	x := Item{
		ID: a.ID, Status: statusFiring, Level: level, Rule: rule.Code, Name: plain(in(r.Language, rule.Name)), Severity: rule.Severity,
		Measure: rule.Measure, Window: rule.Window, Above: rule.Above, Threshold: rule.Threshold, Dimension: rule.Dimension,
		Code: plain(a.Code), BeganAt: n.moment(a.BeganAt),
	}
	of := cube.Alert{Rule: rule, Code: a.Code}
	x.Label = plain(n.label(r.Language, rule.Dimension, a.Code))
	if c, _ := n.Profile.Category(a.Code); rule.Dimension == string(cube.Category) && c.Sensitive {
		x.Code, x.Label, of.Code = "", words(r.Language).sensitive, ""
	}
	if a.EndedAt != 0 {
		ended := n.moment(a.EndedAt)
		x.Status, x.EndedAt = statusResolved, &ended
	} else if holds != nil {
		x.Figure = &holds.Figure
	}
	if n.Link != nil {
		if x.Link = n.Link(of); strings.ContainsFunc(x.Link, func(r rune) bool { return unicode.IsControl(r) || unicode.IsSpace(r) }) {
			x.Link = "" // not an address
		}
	}
	return x
}

func (n *Notifier) moment(m city.Moment) string { return m.In(n.Profile.Zone).Format(time.RFC3339) }

func in(language string, l city.Label) string {
	if language == "en" {
		return l.English
	}
	return l.Local
}

// label is the name of the value of a dimension.
func (n *Notifier) label(language, dimension, code string) string {
	p := n.Profile
	var found *city.Item
	switch cube.Dimension(dimension) {
	case cube.Pillar:
		if x := p.Pillar(code); x != nil {
			found = &x.Item
		}
	case cube.Department:
		if x := p.Department(code); x != nil {
			found = &x.Item
		}
	case cube.Category:
		if x, ok := p.Category(code); ok {
			found = &x.Item
		}
	case cube.Kecamatan, cube.Kelurahan:
		if x := p.District(code); x != nil {
			found = &x.Item
		}
	case cube.Source:
		if x := p.Source(code); x != nil {
			found = &x.Item
		}
	case cube.Programme:
		found = p.Programme(code)
	case cube.AssetClass:
		found = p.AssetClass(code)
	case cube.Channel:
		found = p.Channel(code)
	case cube.Priority:
		found = p.Priority(code)
	}
	switch {
	case code == city.NotAssigned:
		return words(language).none
	case found != nil:
		return in(language, found.Name)
	}
	return code
}

// plain is the text on one line, without what steers a terminal, a header or a reader, and bounded: codes of categories may be a
// source's own words.
func plain(text string) string {
	text = strings.Map(func(r rune) rune {
		if unicode.IsControl(r) || r == '\u2028' || r == '\u2029' || unicode.In(r, unicode.Bidi_Control) || r == utf8.RuneError {
			return ' '
		}
		return r
	}, text)
	text = strings.Join(strings.Fields(text), " ")
	if runes := []rune(text); len(runes) > mostLabel {
		text = string(runes[:mostLabel-1]) + "…"
	}
	return text
}
