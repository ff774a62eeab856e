package store

import (
	"context"
	"slices"

	"github.com/tugu-city/tugu/server/city"
	"github.com/uptrace/bun"
)

// errAwaiting refuses events of a complaint that was not submitted yet.
var errAwaiting = error(&city.Error{
	Code: city.CodeNotFound, Field: "externalId",
	Message: "the complaint was not submitted yet; the event waits and is taken by itself when the submission comes, or is to be discarded",
})

// amend applies a partial record: what it states is added to what the source
// said before, and nothing is taken back. A submission that says something else
// than the one that stands takes its place.
func (s *Store) amend(st *state, r *Record, now city.Moment) (*state, Result) {
	if st == nil {
		if !slices.ContainsFunc(r.Events, func(e city.Event) bool { return e.Kind == city.Submitted }) {
			return nil, Result{Outcome: Refused, Err: errAwaiting}
		}
		if r.Seen {
			r.Events = firstSeen(r.Events, now)
		}
		return s.take(nil, r, now)
	}
	if r.Seen {
		one := *r
		one.Events = st.newlySeen(r.Events, now)
		r = &one
	}
	if r.Once {
		return st, Result{ID: st.header.ID, Outcome: Unchanged}
	}
	r, routed := s.route(st, r)
	next, changed := st.amended(r, now)
	if !changed {
		return st, Result{ID: st.header.ID, Outcome: Unchanged}
	}
	if routed != nil {
		next.routed = routed
	}
	if err := next.derive(s.cfg.Profile); err != nil {
		return st, Result{ID: st.header.ID, Outcome: Refused, Err: err}
	}
	return next, Result{ID: st.header.ID, Outcome: Changed}
}

// amended returns the complaint with what the record adds, if it adds anything;
// st is not altered.
func (st *state) amended(r *Record, now city.Moment) (next *state, changed bool) {
	with := *st
	next = &with
	next.made = nil
	next.events = slices.Clone(st.events)
	next.details = st.details.or(r.Details)
	st.erased.from(&next.details)
	wanted := map[statement]int{}
	submits := false
	said := r.Message != nil // a new message is a new event, whatever else happened in its second
	for i := range r.Events {
		wanted[statementOf(&r.Events[i])]++
		submits = submits || r.Events[i].Kind == city.Submitted
	}
	if submits && r.Header.Channel != "" {
		next.header.Channel = r.Header.Channel
	}
	var gone []int64
	st.standing(func(e *storedEvent) {
		k := statementOf(&e.Event)
		switch {
		case !e.fromSource || said:
		case wanted[k] > 0:
			wanted[k]--
		case submits && e.Kind == city.Submitted:
			gone = append(gone, e.ID)
		}
	})
	st.retractedByOthers(func(e *storedEvent) {
		if k := statementOf(&e.Event); wanted[k] > 0 && !said {
			wanted[k]--
		}
	})
	for _, id := range gone {
		next.add(city.Event{Kind: city.Retracted, OccurredAt: now, Retracts: id}, true, now)
	}
	for i := range r.Events {
		if k := statementOf(&r.Events[i]); wanted[k] > 0 {
			wanted[k]--
			next.add(r.Events[i], true, now)
		}
	}
	changed = len(next.events) > len(st.events) || !next.details.same(st.details) || next.header != st.header
	next.dirty = st.dirty || changed
	return next, changed
}

// or returns the details with what newer says in place of what it does say.
func (d Details) or(newer Details) Details {
	for _, f := range [...]struct {
		into *string
		text string
	}{
		{&d.Reference, newer.Reference},
		{&d.Title, newer.Title},
		{&d.Text, newer.Text},
		{&d.Address, newer.Address},
		{&d.ReporterName, newer.ReporterName},
		{&d.ReporterPhone, newer.ReporterPhone},
		{&d.ReporterEmail, newer.ReporterEmail},
	} {
		if f.text != "" {
			*f.into = f.text
		}
	}
	// Once asked for, both stay: an event that does not repeat them takes nothing back.
	d.Secret = d.Secret || newer.Secret
	if d.Anonymous = d.Anonymous || newer.Anonymous; d.Anonymous {
		d.ReporterName, d.ReporterPhone, d.ReporterEmail = "", "", ""
	}
	if newer.Latitude != nil && newer.Longitude != nil {
		d.Latitude, d.Longitude = newer.Latitude, newer.Longitude
	}
	return d
}

// same compares the values, not where they are kept.
func (d Details) same(o Details) bool {
	equal := func(a, b *float64) bool { return a == b || a != nil && b != nil && *a == *b }
	return equal(d.Latitude, o.Latitude) && equal(d.Longitude, o.Longitude) && d.texts() == o.texts() &&
		d.Anonymous == o.Anonymous && d.Secret == o.Secret
}

func (d Details) texts() [7]string {
	return [...]string{d.Reference, d.Title, d.Text, d.Address, d.ReporterName, d.ReporterPhone, d.ReporterEmail}
}

// awaited takes what waited for the complaints that were just submitted. The
// states are those of one call, to be flushed after it.
func (s *Store) awaited(ctx context.Context, tx writeTx, states map[key]*state, fresh []key, now city.Moment, l ledger) error {
	bySource := map[string][]string{}
	for _, k := range fresh {
		bySource[k.source] = append(bySource[k.source], k.externalID)
	}
	for source, ids := range bySource {
		for ; len(ids) > 0; ids = ids[min(maxList, len(ids)):] {
			var rows []waitingRow
			err := tx.NewRaw(`SELECT `+waitingColumns+` FROM set_aside WHERE source = ? AND external_id IN (?) AND state = ? AND reason = ? ORDER BY id`,
				source, bun.List(ids[:min(maxList, len(ids))]), string(Waiting), ReasonAwaiting).Scan(ctx, &rows)
			if err != nil {
				return s.target.fault("read what is set aside in", err)
			}
			for _, row := range rows {
				var r Record
				if ok, err := s.statement(&row, source, &r); err != nil {
					return err
				} else if !ok || r.Message != nil {
					continue // an operator can still open and mend it
				}
				k := keyOf(&r.Header)
				st := states[k]
				if st == nil {
					continue
				}
				next, res := s.amend(st, &r, now)
				if res.Outcome == Refused {
					continue
				}
				states[k] = next
				if err := s.mended(ctx, tx, row.ID, "", "the submission came", res.ID, now); err != nil {
					return err
				}
				t := l.of(source, city.Date(row.Day))
				t.Waiting--
				t.Mended++
			}
		}
	}
	return nil
}

// firstSeen gives the states of a new complaint their moments.
func firstSeen(events []city.Event, now city.Moment) []city.Event {
	events = slices.Clone(events)
	var submitted city.Moment
	for i := range events {
		if events[i].Kind == city.Submitted {
			submitted = events[i].OccurredAt
		}
	}
	for i := range events {
		switch e := &events[i]; {
		case e.OccurredAt != 0:
		case e.Kind == city.Assigned:
			e.OccurredAt = submitted
		default:
			e.OccurredAt = max(now, submitted)
		}
	}
	return events
}

// newlySeen leaves out the states that hold already, and gives the others the
// present moment. A complaint that had ended and is shown open again is reopened.
func (st *state) newlySeen(events []city.Event, now city.Moment) []city.Event {
	var last, lastEnd *storedEvent
	st.standing(func(e *storedEvent) {
		switch {
		case e.Kind == city.Submitted || e.Kind == city.Assigned || e.Kind == city.Classified || e.Kind == city.Noted || e.Kind == city.Rated:
		case last == nil || e.OccurredAt >= last.OccurredAt:
			last = e
		}
	})
	if last != nil && last.Kind.Ends() {
		lastEnd = last
	}
	department := ""
	if course := city.Trace(&st.facts); len(course.Departments) > 0 {
		department = course.Department()
	}
	var out []city.Event
	open := true
	for _, e := range events {
		open = open && !e.Kind.Ends()
	}
	if lastEnd != nil && open {
		out = append(out, city.Event{Kind: city.Reopened, OccurredAt: now})
		last = nil
	}
	for _, e := range events {
		switch {
		case e.OccurredAt != 0:
		case e.Kind == city.Assigned && e.Department == department,
			last != nil && e.Kind == last.Kind && e.Reason == last.Reason:
			continue
		default:
			e.OccurredAt = now
			e.SourceSeq = int64(len(out))
		}
		out = append(out, e)
	}
	return out
}
