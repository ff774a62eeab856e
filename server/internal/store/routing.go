package store

import (
	"context"
	"slices"

	"github.com/tugu-city/tugu/server/city"
	"github.com/uptrace/bun"
)

// Routed is what the rules say of a complaint whose source left something open.
type Routed struct {
	Category, District string // "" = stays open
	Decision           string // why, as the router writes it; kept as it is. It holds no words of the complaint
}

// Routing is a decision that was kept.
type Routing struct {
	DecidedAt city.Moment
	Decision  string
}

var routingColumns = []string{"complaint", "decided_at", "decision"}

// route returns the record with what its submission leaves open decided by the
// rules, and the decision. The record itself is not altered: a transaction may run again.
// known is the complaint as it stands, nil for a new one; a partial record may leave
// out words that it said before.
func (s *Store) route(known *state, r *Record) (*Record, *Routed) {
	at := slices.IndexFunc(r.Events, func(e city.Event) bool { return e.Kind == city.Submitted })
	if s.cfg.Route == nil || at < 0 || r.Events[at].Category != "" && r.Events[at].District != "" {
		return r, nil
	}
	d := r.Details
	if known != nil && r.Partial {
		d = known.details.or(d)
	}
	routed := s.cfg.Route(d, r.Events[at])
	one := *r
	one.Events = slices.Clone(r.Events)
	e := &one.Events[at]
	if e.Category == "" {
		e.Category = routed.Category
	}
	if e.District == "" {
		e.District = routed.District
	}
	return &one, &routed
}

// keepRouting writes the decisions about the states that flush wrote.
func (s *Store) keepRouting(ctx context.Context, tx writeTx, states []*state, now city.Moment) error {
	decided := func(st *state) bool { return st.routed != nil && st.routed.Decision != "" }
	var rows []int64
	for _, st := range states {
		if decided(st) {
			rows = append(rows, st.rowID)
		}
	}
	b := s.newBatch("routing", routingColumns, len(rows), 100)
	for _, st := range states {
		if decided(st) {
			b.begin()
			b.number(st.rowID)
			b.number(int64(now))
			b.text(st.routed.Decision)
			st.routed = nil
		}
	}
	for part := range slices.Chunk(rows, maxList) {
		if _, err := tx.ExecContext(ctx, "DELETE FROM routing WHERE complaint IN (?)", bun.List(part)); err != nil {
			return s.target.fault("write routing in", err)
		}
	}
	return s.insert(ctx, tx, b)
}

// Routings returns the decisions that were kept of the complaints (at most 1,000).
// Those whose source left nothing open have none.
func (s *Store) Routings(ctx context.Context, ids []city.ID) (map[city.ID]Routing, error) {
	found := map[city.ID]Routing{}
	if len(ids) == 0 {
		return found, nil
	}
	names := make([]string, len(ids))
	for i, id := range ids {
		names[i] = formatID(id)
	}
	var rows []struct {
		ID        string
		DecidedAt int64
		Decision  string
	}
	err := s.read.NewRaw("SELECT c.id, r.decided_at, r.decision FROM routing AS r JOIN complaint AS c ON c.row_id = r.complaint WHERE c.id IN (?)", bun.List(names)).Scan(ctx, &rows)
	if err != nil {
		return nil, s.target.fault("read routing of", err)
	}
	for _, r := range rows {
		id, err := parseID(r.ID)
		if err != nil {
			return nil, s.target.fault("read routing of", err)
		}
		found[id] = Routing{city.Moment(r.DecidedAt), r.Decision}
	}
	return found, nil
}
