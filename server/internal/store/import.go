package store

import (
	"context"
	"slices"

	"github.com/google/uuid"
	"github.com/tugu-city/tugu/server/city"
	"github.com/uptrace/bun"
)

// key is how a source names a complaint.
type key struct{ source, externalID string }

func keyOf(h *city.Header) key { return key{h.Source, h.ExternalID} }

// brief is what Import needs to know of a complaint to see that nothing changed.
type brief struct {
	id   city.ID
	hash string
}

// Import takes what sources state about complaints, in one transaction: either
// everything that is not Refused is written, or nothing is and err says why.
// Callers pass about 1,000 records at a time. Results are in the records' order.
//
// A record is known by source and external id. An equal hash changes nothing.
// Otherwise events of the source that the record no longer states receive a
// RETRACTED event and missing ones are appended; events that came through Append
// stay. A later record of the same complaint in one call updates the earlier one.
// A record that breaks a rule is Refused with a *city.Error and spoils no other.
// It is [Store.Receive] of records alone: Refused ones are set aside.
func (s *Store) Import(ctx context.Context, records []Record) ([]Result, error) {
	if len(records) == 0 {
		return nil, ctx.Err()
	}
	receipt, err := s.Receive(ctx, Delivery{Records: records})
	return receipt.Results, err
}

// importOnce writes the records that are not refused and counts them in l;
// refused ones are left to the caller.
func (s *Store) importOnce(ctx context.Context, tx writeTx, records []Record, refused []error, l ledger) ([]Result, error) {
	results, _, err := s.importStates(ctx, tx, records, refused, nil, l)
	return results, err
}

// importStates also returns the complaints that it wrote or read. fresh may hold what
// single records make of new complaints.
func (s *Store) importStates(ctx context.Context, tx writeTx, records []Record, refused []error, fresh []*state, l ledger) ([]Result, map[key]*state, error) {
	known, err := s.briefs(ctx, tx, records, refused)
	if err != nil {
		return nil, nil, err
	}
	states, err := s.changing(ctx, tx, records, refused, known)
	if err != nil {
		return nil, nil, err
	}
	taken, err := s.takenIDs(ctx, tx, records, known)
	if err != nil {
		return nil, nil, err
	}
	now := s.now()
	results := make([]Result, len(records))
	sources := map[string]bool{}
	var dirty, began []key
	for _, i := range inOrder(records) {
		r := &records[i]
		k := keyOf(&r.Header)
		if refused[i] != nil {
			results[i] = Result{ID: known[k].id, Outcome: Refused, Err: refused[i]}
			continue
		}
		st := states[k]
		if b, ok := known[k]; ok && st == nil { // nothing in this call changes it
			results[i] = Result{ID: b.id, Outcome: Unchanged}
			sources[k.source] = true
			l.of(k.source, s.day(now)).count(Unchanged)
			continue
		}
		if st == nil && taken[r.Header.ID] {
			results[i] = Result{Outcome: Refused, Err: city.FieldErrorf(city.CodeConflict, "id", "another complaint has the id %s", formatID(r.Header.ID))}
			continue
		}
		var next *state
		var res Result
		switch {
		case st == nil && fresh != nil && fresh[i] != nil:
			next = fresh[i].begin(now)
			res = Result{ID: next.header.ID, Outcome: New}
		case r.Partial:
			next, res = s.amend(st, r, now)
		default:
			next, res = s.take(st, r, now)
		}
		results[i] = res
		if res.Outcome == Refused {
			continue
		}
		l.of(k.source, s.day(now)).count(res.Outcome)
		if res.Outcome == New {
			began = append(began, k)
		}
		sources[k.source] = true
		if r.Header.ID != (city.ID{}) {
			taken[r.Header.ID] = true
		}
		if next.dirty && (st == nil || !st.dirty) {
			dirty = append(dirty, k)
		}
		states[k] = next
	}
	if len(began) > 0 {
		if err := s.awaited(ctx, tx, states, began, now, l); err != nil {
			return nil, nil, err
		}
	}
	if len(dirty) > 0 {
		list := make([]*state, len(dirty))
		for i, k := range dirty {
			list[i] = states[k]
		}
		if err := s.flush(ctx, tx, list, now); err != nil {
			return nil, nil, err
		}
	}
	return results, states, s.contact(ctx, tx, sources, now)
}

// inOrder returns the indexes of the records: first those that can stand alone,
// then events of complaints that others of them may submit.
func inOrder(records []Record) []int {
	order := make([]int, 0, len(records))
	var later []int
	for i := range records {
		r := &records[i]
		if r.Partial && !slices.ContainsFunc(r.Events, func(e city.Event) bool { return e.Kind == city.Submitted }) {
			later = append(later, i)
		} else {
			order = append(order, i)
		}
	}
	return append(order, later...)
}

// take applies one record to the state of its complaint, nil for a new one.
func (s *Store) take(st *state, r *Record, now city.Moment) (*state, Result) {
	res := Result{Outcome: Changed}
	if st == nil {
		res.Outcome = New
		st = &state{header: r.Header}
		if st.header.ID == (city.ID{}) {
			st.header.ID = newID()
		}
	} else if res.ID = st.header.ID; s.keyed(st.hash) == s.keyed(r.Hash) {
		res.Outcome = Unchanged
		return st, res
	}
	known := st
	if res.Outcome == New {
		known = nil
	}
	stated, routed := s.route(known, r)
	next := st.restate(stated, now)
	next.routed = routed
	if err := next.derive(s.cfg.Profile); err != nil {
		res.Outcome, res.Err = Refused, err
		return st, res
	}
	res.ID = next.header.ID
	return next, res
}

// newID makes an id that no other complaint has. Ids of one time lie together in
// the index: where they are all over it, an import writes most of its pages again
// with every batch.
func newID() city.ID {
	return city.ID(uuid.Must(uuid.NewV7())) // it never fails
}

// briefs reads id and hash of the complaints that the records name, without locks.
func (s *Store) briefs(ctx context.Context, tx writeTx, records []Record, refused []error) (map[key]brief, error) {
	bySource := map[string][]string{}
	for i := range records {
		if h := &records[i].Header; refused[i] == nil || len(h.ExternalID) <= maxKey {
			bySource[h.Source] = append(bySource[h.Source], h.ExternalID)
		}
	}
	known := make(map[key]brief, len(records))
	for source, ids := range bySource {
		for ; len(ids) > 0; ids = ids[min(maxList, len(ids)):] {
			var rows []complaintRow
			err := tx.NewSelect().Model(&rows).Column("id", "external_id", "hash").
				Where("source = ?", source).Where("external_id IN (?)", bun.List(ids[:min(maxList, len(ids))])).Scan(ctx)
			if err != nil {
				return nil, s.target.fault("read complaints of", err)
			}
			for i := range rows {
				id, err := parseID(rows[i].ID)
				if err != nil {
					return nil, s.target.fault("read complaints of", err)
				}
				known[key{source, rows[i].ExternalID}] = brief{id, rows[i].Hash}
			}
		}
	}
	return known, nil
}

// takenIDs returns which of the ids that new records bring along belong to
// another complaint. Most records bring none.
func (s *Store) takenIDs(ctx context.Context, tx writeTx, records []Record, known map[key]brief) (map[city.ID]bool, error) {
	var ids []string
	for i := range records {
		h := &records[i].Header
		if _, ok := known[keyOf(h)]; !ok && h.ID != (city.ID{}) {
			ids = append(ids, formatID(h.ID))
		}
	}
	taken := map[city.ID]bool{}
	for ; len(ids) > 0; ids = ids[min(maxList, len(ids)):] {
		var found []string
		err := tx.NewSelect().Model((*complaintRow)(nil)).Column("id").Where("id IN (?)", bun.List(ids[:min(maxList, len(ids))])).Scan(ctx, &found)
		if err != nil {
			return nil, s.target.fault("read complaints of", err)
		}
		for _, f := range found {
			id, err := parseID(f)
			if err != nil {
				return nil, s.target.fault("read complaints of", err)
			}
			taken[id] = true
		}
	}
	return taken, nil
}

// changing locks and reads the known complaints that some record changes.
func (s *Store) changing(ctx context.Context, tx writeTx, records []Record, refused []error, known map[key]brief) (map[key]*state, error) {
	states := map[key]*state{}
	var ids []string
	for i := range records {
		k := keyOf(&records[i].Header)
		b, ok := known[k]
		if _, seen := states[k]; ok && !seen && refused[i] == nil && (s.keyed(b.hash) != s.keyed(records[i].Hash) || records[i].Partial) {
			states[k] = nil
			ids = append(ids, formatID(b.id))
		}
	}
	slices.Sort(ids)
	found, _, err := s.states(ctx, tx, ids, true)
	if err != nil {
		return nil, err
	}
	for _, st := range found {
		states[keyOf(&st.header)] = st
	}
	return states, nil
}
