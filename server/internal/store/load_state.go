package store

import (
	"context"
	"fmt"

	"github.com/tugu-city/tugu/server/city"
	"github.com/uptrace/bun"
)

// maxList bounds the length of a list written into one query.
const maxList = 1000

// states reads complaints with their events. lock holds the rows until the
// transaction ends (on SQLite the transaction itself does); values are then
// sorted, so that every process locks in the same order.
func (s *Store) states(ctx context.Context, db bun.IDB, values []string, lock bool) ([]*state, []*complaintRow, error) {
	var rows []*complaintRow
	for ; len(values) > 0; values = values[min(maxList, len(values)):] {
		var part []*complaintRow
		q := db.NewSelect().Model(&part).Where("id IN (?)", bun.List(values[:min(maxList, len(values))])).Order("id")
		if lock && !s.target.sqlite() {
			q = q.For("UPDATE")
		}
		if err := q.Scan(ctx); err != nil {
			return nil, nil, s.target.fault("read complaints of", err)
		}
		rows = append(rows, part...)
	}
	events, err := s.eventsOf(ctx, db, rows)
	if err != nil {
		return nil, nil, err
	}
	states := make([]*state, len(rows))
	for i, r := range rows {
		if states[i], err = s.revive(r, events[r.RowID]); err != nil {
			return nil, nil, fmt.Errorf("read complaint %s of %s: %w", r.ID, s.target, err)
		}
	}
	return states, rows, nil
}

// eventsOf reads the events of the complaints by row id, in ingestion order.
func (s *Store) eventsOf(ctx context.Context, db bun.IDB, rows []*complaintRow) (map[int64][]storedEvent, error) {
	of := make(map[int64][]storedEvent, len(rows))
	for ; len(rows) > 0; rows = rows[min(maxList, len(rows)):] {
		ids := make([]int64, min(maxList, len(rows)))
		for i := range ids {
			ids[i] = rows[i].RowID
		}
		var part []eventRow
		if err := db.NewSelect().Model(&part).Where("complaint IN (?)", bun.List(ids)).Order("id").Scan(ctx); err != nil {
			return nil, s.target.fault("read events of", err)
		}
		for i := range part {
			e, err := part[i].event()
			if err != nil {
				return nil, s.target.fault("read events of", err)
			}
			of[part[i].Complaint] = append(of[part[i].Complaint], storedEvent{e, part[i].FromSource})
		}
	}
	return of, nil
}

// revive builds the state that the database holds.
func (s *Store) revive(r *complaintRow, events []storedEvent) (*state, error) {
	h, err := r.header()
	if err != nil {
		return nil, err
	}
	st := &state{
		rowID: r.RowID, header: h, details: r.details(), hash: r.Hash, created: city.Moment(r.CreatedAt),
		events: events, written: len(events),
		given: [city.NumClocks]city.Moment{h.ResponseDue, h.ResolutionDue},
	}
	st.erased = Erased{At: orZero(r.ErasedAt), Words: r.ErasedWords}
	if st.sealed, err = s.reporterOf(r, &st.details); err != nil {
		return nil, err
	}
	if st.facts.Unpack(r.Facts, s.codes.intern) == nil {
		return st, nil
	}
	// Facts of another version: derive them, with the promise that the columns keep.
	old := city.Facts{Policy: r.Policy, Calendar: r.Calendar}
	for c, due := range [city.NumClocks]*int64{r.ResponseDue, r.ResolutionDue} {
		if due != nil {
			old.Dues[c] = []city.DueChange{{At: city.Moment(r.SubmittedAt), Due: city.Moment(*due)}}
		}
	}
	st.facts, err = deriveFrozen(s.cfg.Profile, h, st.plain(), &old)
	return st, err
}
