package city

// Pause is a stretch [Start, End) in which the city waited for the citizen; End
// 0 = it still does.
type Pause struct{ Start, End Moment }

// DueChange says that from At on the clock is due at Due, or, if Paused, that it
// stands still and is due at no moment yet. At may lie in the future of the last
// event (a pause that reaches its cap ends by time alone).
type DueChange struct {
	At     Moment
	Due    Moment
	Paused bool
}

// Dues returns how a clock's due moment changed, the first entry at t0. An empty
// result means the clock is unobserved. fromRecord is the source's own due
// moment, 0 if it gave none. It fails with [CodeInvalid] where a working-day
// promise runs past the calendar.
func (r ClockRule) Dues(cal *Calendar, t0, fromRecord Moment, pauses []Pause) ([]DueChange, error) {
	switch r.Due {
	case DueNone:
		return nil, nil
	case DueFromRecord:
		if fromRecord == 0 {
			return nil, nil
		}
		return []DueChange{{At: t0, Due: fromRecord}}, nil
	}
	run := dueRun{rule: r, cal: cal, t0: t0}
	due, ok := run.due(t0, 0, 0)
	if !ok {
		return nil, run.beyond()
	}
	changes := []DueChange{{At: t0, Due: due}}
	if !r.Pause {
		return changes, nil
	}
	return run.pause(changes, pauses)
}

type dueRun struct {
	rule ClockRule
	cal  *Calendar
	t0   Moment
}

func (d *dueRun) beyond() error {
	return FieldErrorf(CodeInvalid, "calendar", "the promise of %d working days for a complaint of %s runs past the calendar's last date %s; add the holidays of the following year to the profile",
		d.rule.Days, DateOf(d.t0, d.cal.Zone), d.cal.Last)
}

// due returns the due moment when the clock last resumed at resumed, having run
// for ran and stood still for paused seconds before.
func (d *dueRun) due(resumed, ran, paused Moment) (Moment, bool) {
	if d.rule.Due == DueEndOfDay {
		extra := int((paused + Day - 1) / Day)
		return d.cal.endOfDay(d.t0, d.rule.Days+extra, d.rule.Working)
	}
	return d.add(resumed, Moment(d.rule.Days)*Day-ran)
}

func (d *dueRun) add(from, length Moment) (Moment, bool) {
	if !d.rule.Working {
		return from + length, true
	}
	return d.cal.Add(from, length)
}

func (d *dueRun) between(from, to Moment) Moment {
	if !d.rule.Working {
		return to - from
	}
	return d.cal.Between(from, to)
}

// pause replays the pauses in order. A pause that begins after the due moment
// changes nothing: the verdict is final.
func (d *dueRun) pause(changes []DueChange, pauses []Pause) ([]DueChange, error) {
	var ran, stood Moment
	resumed := d.t0
	limit := Moment(d.rule.PauseCapDays) * Day
	for _, p := range pauses {
		due := changes[len(changes)-1].Due
		if p.Start > due || p.End != 0 && p.End <= p.Start || limit > 0 && stood >= limit {
			continue
		}
		end := p.End
		if limit > 0 && (end == 0 || d.between(p.Start, end) > limit-stood) {
			capped, ok := d.add(p.Start, limit-stood)
			if !ok {
				return nil, d.beyond()
			}
			end = capped
		}
		ran += d.between(resumed, p.Start)
		changes = append(changes, DueChange{At: p.Start, Paused: true})
		if end == 0 {
			return changes, nil
		}
		stood += d.between(p.Start, end)
		resumed = end
		next, ok := d.due(resumed, ran, stood)
		if !ok {
			return nil, d.beyond()
		}
		changes = append(changes, DueChange{At: end, Due: next})
	}
	return changes, nil
}
