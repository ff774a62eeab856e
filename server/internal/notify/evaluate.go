package notify

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"

	"github.com/google/uuid"
	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/cube"
	"github.com/tugu-city/tugu/server/internal/store"
)

const (
	// settles is for how long a rule must not hold before the alert is over: a figure that swings about its threshold is one alert.
	settles = 10 * city.Hour / 60
	// mostAlerts are open at a time; what comes beyond is told once others are over.
	mostAlerts = 2_000
	// mostWaiting messages to a receiver wait; until it takes some, what comes up is kept for later messages.
	mostWaiting = 200
)

// Evaluate finds out who is to be told of what, and makes the messages.
func (n *Notifier) Evaluate(ctx context.Context) error {
	firing, err := n.Firing(ctx)
	if err != nil {
		return fmt.Errorf("evaluate the alert rules: %w", err)
	}
	made := 0
	var untold []store.Alert
	err = n.Store.UpdateAlerts(ctx, func(book *store.AlertBook) (store.AlertChanges, error) {
		d := &decision{n: n, book: book, now: city.At(n.Now()), holds: map[place]*cube.Alert{}, told: map[knows]store.AlertTold{}}
		changes, err := d.make(firing)
		made, untold = len(changes.Messages), d.untold
		return changes, err
	})
	if err == nil {
		for i := range untold { // else nothing would remember those that began and ended during a silence
			a := &untold[i]
			n.Log.Info("alerts: one is over that nobody was told of", "rule", a.Rule, "code", a.Code, "began", a.BeganAt.Time(), "ended", a.EndedAt.Time())
		}
	}
	if err == nil && made > 0 {
		select {
		case n.wake <- struct{}{}:
		default:
		}
	}
	return err
}

// place is where a rule holds.
type place struct{ rule, code string }

// knows is an alert and who was told of it.
type knows struct{ alert, receiver string }

// decision is one look at the book.
type decision struct {
	n       *Notifier
	book    *store.AlertBook
	now     city.Moment
	holds   map[place]*cube.Alert
	told    map[knows]store.AlertTold
	changes store.AlertChanges
	untold  []store.Alert // are over now, and nobody was told of them
}

func (d *decision) make(firing []cube.Alert) (store.AlertChanges, error) {
	for i := range firing {
		d.holds[place{firing[i].Rule.Code, firing[i].Code}] = &firing[i]
	}
	for _, t := range d.book.Told {
		d.told[knows{t.Alert, t.Receiver}] = t
	}
	d.track(firing)
	for i := range d.n.Profile.Alerting.Receivers {
		if err := d.tell(&d.n.Profile.Alerting.Receivers[i]); err != nil {
			return store.AlertChanges{}, err
		}
	}
	d.forget()
	return d.changes, nil
}

// track notes which alerts begin, and which end.
func (d *decision) track(firing []cube.Alert) {
	open := map[place]bool{}
	for i := range d.book.Alerts {
		a := &d.book.Alerts[i]
		if a.EndedAt != 0 {
			continue
		}
		open[place{a.Rule, a.Code}] = true
		before := *a
		switch holds := d.holds[place{a.Rule, a.Code}] != nil; {
		case holds:
			a.OffAt = 0
		case a.OffAt == 0:
			a.OffAt = d.now
		case d.now-a.OffAt >= settles:
			a.EndedAt = d.now
			if !slices.ContainsFunc(d.book.Told, func(t store.AlertTold) bool { return t.Alert == a.ID }) {
				d.untold = append(d.untold, *a)
			}
		}
		if *a != before {
			d.changes.Alerts = append(d.changes.Alerts, *a)
		}
	}
	for i := range firing {
		if len(open) >= mostAlerts {
			d.n.Log.Warn("alerts: too many hold at once; nobody is told of the rest until others are over", "most", mostAlerts)
			return
		}
		if at := (place{firing[i].Rule.Code, firing[i].Code}); !open[at] {
			open[at] = true
			a := store.Alert{ID: uuid.NewString(), Rule: at.rule, Code: at.code, BeganAt: d.now}
			d.changes.Alerts = append(d.changes.Alerts, a)
			d.book.Alerts = append(d.book.Alerts, a)
		}
	}
}

// tell makes the receiver's next message, if it is time for one.
func (d *decision) tell(r *city.Receiver) error {
	n := d.n
	if last, ok := d.book.Last[r.Code]; ok && d.now < last+n.Profile.Alerting.Every {
		return nil
	}
	var items []Item
	var told []store.AlertTold
	for i := range d.book.Alerts {
		item, after, ok := d.item(r, &d.book.Alerts[i])
		if ok {
			items, told = append(items, item), append(told, after)
		}
	}
	full := d.book.Waiting[r.Code] >= n.most
	if len(items) > 0 && full && !n.full[r.Code] {
		n.Log.Error("alerts: too many messages wait for a receiver; later ones are made once it takes some", "receiver", r.Code, "waiting", n.most)
	}
	n.full[r.Code] = full
	if len(items) == 0 || full {
		return nil
	}
	body, err := json.Marshal(n.message(r, d.now, items))
	if err != nil {
		return fmt.Errorf("write a message: %w", err)
	}
	d.changes.Told = append(d.changes.Told, told...)
	for _, t := range told {
		d.told[knows{t.Alert, t.Receiver}] = t
	}
	d.changes.Messages = append(d.changes.Messages, store.AlertMessage{ID: "msg_" + uuid.NewString(), Receiver: r.Code, Body: string(body), CreatedAt: d.now})
	return nil
}

// item is what the receiver is to be told of the alert, and what it knows of it then; false = nothing.
func (d *decision) item(r *city.Receiver, a *store.Alert) (Item, store.AlertTold, bool) {
	t, knew := d.told[knows{a.ID, r.Code}]
	rule := d.n.Profile.AlertRule(a.Rule)
	if rule == nil { // the profile has it no longer
		return Item{}, t, false
	}
	department := ""
	if rule.Dimension == string(cube.Department) {
		department = a.Code
	}
	if d.silenced(rule.Code, department) {
		return Item{}, t, false
	}
	if a.EndedAt != 0 {
		if !knew || t.Over {
			return Item{}, t, false
		}
		t.Over = true
		return d.n.item(r, rule, a, nil, t.Level), t, true
	}
	level := d.level(r, rule, a)
	if a.OffAt != 0 || level <= t.Level || !r.Takes(rule, department) {
		return Item{}, t, false
	}
	t = store.AlertTold{Alert: a.ID, Receiver: r.Code, Level: level}
	return d.n.item(r, rule, a, d.holds[place{a.Rule, a.Code}], level), t, true
}

// level is the highest of the receiver's that the alert has reached; 0 = none.
func (d *decision) level(r *city.Receiver, rule *city.AlertRule, a *store.Alert) int {
	alerting := &d.n.Profile.Alerting
	if !alerting.Escalated(r.Code) {
		return 1
	}
	e := alerting.Escalation(rule)
	if e == nil {
		return 0
	}
	level := 0
	for i := range e.Levels {
		l := &e.Levels[i]
		held := d.now - a.BeganAt
		if l.Working {
			held = alerting.WorkingTime(&d.n.Profile.Calendar, a.BeganAt, d.now)
		}
		if held < l.After {
			break
		}
		for _, code := range l.Receivers {
			if code == r.Code {
				level = i + 1
			}
		}
	}
	return level
}

func (d *decision) silenced(rule, department string) bool {
	for i := range d.book.Silences {
		if s := &d.book.Silences[i]; s.Covers(rule, department) && s.StartsAt <= d.now && d.now < s.EndsAt {
			return true
		}
	}
	return false
}

// forget closes what nobody can be told of any more: the ends of alerts of receivers and rules that the profile has no longer.
func (d *decision) forget() {
	receivers, over := map[string]bool{}, map[string]bool{} // over: alerts by id, and whether the rule is known
	for i := range d.n.Profile.Alerting.Receivers {
		receivers[d.n.Profile.Alerting.Receivers[i].Code] = true
	}
	for i := range d.book.Alerts {
		if a := &d.book.Alerts[i]; a.EndedAt != 0 {
			over[a.ID] = d.n.Profile.AlertRule(a.Rule) != nil
		}
	}
	for _, t := range d.book.Told {
		if known, ended := over[t.Alert]; ended && !t.Over && (!known || !receivers[t.Receiver]) {
			t.Over = true
			d.changes.Told = append(d.changes.Told, t)
		}
	}
}
