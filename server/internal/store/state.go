package store

import (
	"slices"

	"github.com/tugu-city/tugu/server/city"
)

// provisional is the first id of events that are not written yet. It is larger
// than every real id, so that Derive orders new events after written ones; the
// real ids keep this order.
const provisional int64 = 1 << 62

// state is a complaint inside a write transaction.
type state struct {
	rowID   int64 // 0 = not written yet
	header  city.Header
	details Details
	hash    string
	created city.Moment
	updated city.Moment   // when it was written last by this process; 0 = not
	events  []storedEvent // in ingestion order
	written int           // how many of events the database holds
	facts   city.Facts    // as last derived; Submitted 0 = never
	given   [city.NumClocks]city.Moment
	dirty   bool
	routed  *Routed // decided and not kept yet
	sealed  sealedReporter
	made    *complaintRow // made ahead of it, while nothing has changed since; nil = not
	erased  Erased
}

type storedEvent struct {
	city.Event
	fromSource bool
}

// add appends an event with its provisional id.
func (st *state) add(e city.Event, fromSource bool, now city.Moment) {
	e.ID = provisional + int64(len(st.events)-st.written)
	e.RecordedAt = now
	st.events = append(st.events, storedEvent{e, fromSource})
}

// standing calls yield with every event that was not retracted, retractions left out.
func (st *state) standing(yield func(*storedEvent)) {
	gone := map[int64]bool{}
	for i := range st.events {
		if st.events[i].Kind == city.Retracted {
			gone[st.events[i].Retracts] = true
		}
	}
	for i := range st.events {
		if e := &st.events[i]; e.Kind != city.Retracted && !gone[e.ID] {
			yield(e)
		}
	}
}

// retractedByOthers calls yield with every event of the source whose retraction
// came through Append.
func (st *state) retractedByOthers(yield func(*storedEvent)) {
	gone := map[int64]bool{}
	for i := range st.events {
		if e := &st.events[i]; e.Kind == city.Retracted && !e.fromSource {
			gone[e.Retracts] = true
		}
	}
	for i := range st.events {
		if e := &st.events[i]; e.fromSource && gone[e.ID] {
			yield(e)
		}
	}
}

// plain returns the events as the domain takes them.
func (st *state) plain() []city.Event {
	events := make([]city.Event, len(st.events))
	for i := range st.events {
		events[i] = st.events[i].Event
	}
	return events
}

// derive derives the facts anew, with the promise kept that was made at
// submission. On an error the state is as it was.
func (st *state) derive(p *city.Profile) error {
	events := st.plain()
	given := [city.NumClocks]city.Moment{st.header.ResponseDue, st.header.ResolutionDue}
	if st.facts.Submitted != 0 && given == st.given {
		facts, err := deriveFrozen(p, st.header, events, &st.facts)
		if err == nil && sameSubmission(&st.facts, &facts) {
			st.facts = facts
			return nil
		}
	}
	facts, err := city.Derive(p, st.header, events)
	if err != nil {
		return err
	}
	st.facts, st.given = facts, given
	return nil
}

// statement is what an event says: by it the events of two snapshots of a source
// are told apart.
type statement struct {
	kind                                          city.Kind
	occurredAt                                    city.Moment
	department, category, district, priority, why string
	rating                                        int
}

func statementOf(e *city.Event) statement {
	return statement{e.Kind, e.OccurredAt, e.Department, e.Category, e.District, e.Priority, e.Reason, e.Rating}
}

// restate returns the complaint as the newer record states it: events of the
// source that it no longer states are retracted, those it newly states are
// appended, events of others stay. st is not altered.
func (st *state) restate(r *Record, now city.Moment) *state {
	next := *st
	next.made = nil
	next.events = slices.Clone(st.events)
	id := st.header.ID
	next.header, next.details, next.hash, next.dirty = r.Header, r.Details, r.Hash, true
	next.header.ID = id
	if next.details.Reference == "" {
		next.details.Reference = r.Header.ExternalID
	}
	if len(st.events) == 0 { // a new one
		next.events = make([]storedEvent, 0, len(r.Events))
		for i := range r.Events {
			next.add(r.Events[i], true, now)
		}
		return &next
	}
	wanted := map[statement]int{}
	for i := range r.Events {
		wanted[statementOf(&r.Events[i])]++
	}
	var gone []int64
	st.standing(func(e *storedEvent) {
		if !e.fromSource {
			return
		}
		if k := statementOf(&e.Event); wanted[k] > 0 {
			wanted[k]--
			return
		}
		gone = append(gone, e.ID)
	})
	// What the source states although an operator retracted it stays retracted.
	st.retractedByOthers(func(e *storedEvent) {
		if k := statementOf(&e.Event); wanted[k] > 0 {
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
	return &next
}

// complaint returns the state for readers; it shares no memory with it but texts.
func (st *state) complaint(updated city.Moment) *Complaint {
	return &Complaint{
		Erased: st.erased,
		Header: st.header, Details: st.details, Events: st.plain(), Facts: st.facts,
		Course: city.Trace(&st.facts), CreatedAt: st.created, UpdatedAt: updated,
	}
}
