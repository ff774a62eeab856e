package store

import (
	"context"

	"github.com/tugu-city/tugu/server/city"
)

// Append appends the events that build makes of the complaint as it stands. No
// other writer changes the complaint between build and the commit. build may
// refuse by returning an error (a *city.Error CONFLICT for a step that
// [city.MayFollow] forbids), which Append returns as it is; it may be called
// again after a race. An event without OccurredAt happened now. Without events
// nothing is written. The result is the complaint after the commit.
func (s *Store) Append(ctx context.Context, id city.ID, build func(*Complaint) ([]city.Event, error)) (*Complaint, error) {
	var out *Complaint
	err := s.transact(ctx, "append to", func(tx writeTx) error {
		states, rows, err := s.states(ctx, tx, []string{formatID(id)}, true)
		if err != nil {
			return err
		}
		if len(states) == 0 {
			return city.Errorf(city.CodeNotFound, "there is no such complaint")
		}
		st, now := states[0], s.now()
		out = st.complaint(city.Moment(rows[0].UpdatedAt))
		events, err := build(st.complaint(out.UpdatedAt))
		if err != nil || len(events) == 0 {
			return err
		}
		events = tidyEvents(events)
		if err := st.extend(events, now); err != nil {
			return err
		}
		if err := st.derive(s.cfg.Profile); err != nil {
			return err
		}
		st.dirty = true
		if err := s.flush(ctx, tx, []*state{st}, now); err != nil {
			return err
		}
		out = st.complaint(now)
		return nil
	})
	if err != nil {
		return nil, err
	}
	return out, nil
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
