package store

import (
	"context"
	"slices"

	"github.com/tugu-city/tugu/server/city"
)

// Append appends the events that build makes of the complaint as it stands. No
// other writer changes the complaint between build and the commit. build may
// refuse by returning an error (a *city.Error CONFLICT for a step that
// [city.MayFollow] forbids), which Append returns as it is; it may be called
// again after a race. An event without OccurredAt happened now. Without events
// nothing is written. The result is the complaint after the commit.
//
// Those that come at once share a transaction.
func (s *Store) Append(ctx context.Context, id city.ID, build func(*Complaint) ([]city.Event, error)) (*Complaint, error) {
	j := &job{ctx: ctx, kind: jobAppend, same: formatID(id), id: id, build: build}
	if err := s.share(&s.group, j); err != nil {
		return nil, err
	}
	return j.out, nil
}

// appendAll appends to the complaints of the batch, which are different ones.
func (s *Store) appendAll(ctx context.Context, tx writeTx, batch []*job) error {
	ids := make([]string, len(batch))
	for i, j := range batch {
		ids[i] = formatID(j.id)
	}
	slices.Sort(ids)
	states, rows, err := s.states(ctx, tx, ids, true)
	if err != nil {
		return err
	}
	at := make(map[city.ID]int, len(states))
	for i, st := range states {
		at[st.header.ID] = i
	}
	now := s.now()
	dirty := make([]*state, 0, len(batch))
	changed := make([]*job, 0, len(batch))
	for _, j := range batch {
		i, ok := at[j.id]
		if !ok {
			j.err = city.Errorf(city.CodeNotFound, "there is no such complaint")
			continue
		}
		st := states[i]
		updated := city.Moment(rows[i].UpdatedAt)
		j.out = st.complaint(updated)
		var events []city.Event
		if events, j.err = j.build(st.complaint(updated)); j.err != nil || len(events) == 0 {
			continue
		}
		if j.err = s.extend(st, events, now); j.err == nil {
			dirty, changed = append(dirty, st), append(changed, j)
		}
	}
	if len(dirty) == 0 {
		return nil
	}
	if err := s.flush(ctx, tx, dirty, now); err != nil {
		return err
	}
	for i, j := range changed {
		j.out, j.wrote = dirty[i].complaint(dirty[i].updated), true
	}
	return nil
}

// extend adds events to the state, which must not be used after an error.
func (s *Store) extend(st *state, events []city.Event, now city.Moment) error {
	if err := st.extend(tidyEvents(events), now); err != nil {
		return err
	}
	if err := st.derive(s.cfg.Profile); err != nil {
		return err
	}
	st.dirty = true
	return nil
}

// extend adds events in the order given: among events of one second a later one
// comes after those that stand, whatever their kinds.
func (st *state) extend(events []city.Event, now city.Moment) error {
	if err := validEvents(events); err != nil {
		return err
	}
	for _, e := range events {
		if e.OccurredAt == 0 {
			e.OccurredAt = now
		}
		retractable := false
		st.standing(func(other *storedEvent) {
			retractable = retractable || other.ID == e.Retracts
			if e.Kind != city.Retracted && other.OccurredAt == e.OccurredAt && other.SourceSeq >= e.SourceSeq {
				e.SourceSeq = other.SourceSeq + 1
			}
		})
		if e.Kind == city.Retracted && !retractable {
			return city.FieldErrorf(city.CodeInvalid, "retracts", "the complaint has no standing event %d to retract", e.Retracts)
		}
		if e.Kind != city.Retracted && e.Retracts != 0 {
			return city.FieldErrorf(city.CodeInvalid, "retracts", "only RETRACTED names another event")
		}
		st.add(e, false, now)
	}
	return nil
}
