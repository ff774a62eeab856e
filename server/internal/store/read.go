package store

import (
	"context"

	"github.com/tugu-city/tugu/server/city"
	"github.com/uptrace/bun"
)

// Complaint returns one complaint, or a *city.Error NOT_FOUND.
// It is read from the primary: who has just written it sees that.
func (s *Store) Complaint(ctx context.Context, id city.ID) (*Complaint, error) {
	found, err := s.complaints(ctx, s.snapshot, []city.ID{id})
	if err != nil {
		return nil, err
	}
	if found[0] == nil {
		return nil, city.Errorf(city.CodeNotFound, "there is no such complaint")
	}
	return found[0], nil
}

// ByReference returns the complaint that the source knows as externalID, or a
// *city.Error NOT_FOUND.
func (s *Store) ByReference(ctx context.Context, source, externalID string) (*Complaint, error) {
	var id string
	err := s.read.NewSelect().Model((*complaintRow)(nil)).Column("id").
		Where("source = ?", clean(source)).Where("external_id = ?", clean(externalID)).Scan(ctx, &id)
	if err != nil {
		return nil, s.target.fault("read complaints of", notFound(err))
	}
	parsed, err := parseID(id)
	if err != nil {
		return nil, s.target.fault("read complaints of", err)
	}
	return s.Complaint(ctx, parsed)
}

// Complaints returns the complaints in the order asked for, nil for those that
// do not exist. It takes two queries per 1,000 ids.
func (s *Store) Complaints(ctx context.Context, ids []city.ID) ([]*Complaint, error) {
	return s.complaints(ctx, s.drill, ids)
}

func (s *Store) complaints(ctx context.Context, begin func(context.Context) (bun.Tx, error), ids []city.ID) ([]*Complaint, error) {
	if len(ids) == 0 {
		return nil, ctx.Err()
	}
	names := make([]string, len(ids))
	for i, id := range ids {
		names[i] = formatID(id)
	}
	tx, err := begin(ctx)
	if err != nil {
		return nil, err
	}
	defer func() { _ = tx.Rollback() }()
	states, rows, err := s.states(ctx, tx, names, false)
	if err != nil {
		return nil, err
	}
	byID := make(map[city.ID]*Complaint, len(states))
	for i, st := range states {
		byID[st.header.ID] = st.complaint(city.Moment(rows[i].UpdatedAt))
	}
	out := make([]*Complaint, len(ids))
	for i, id := range ids {
		out[i] = byID[id]
	}
	return out, nil
}

// EventRow is an entry of the event log.
type EventRow struct {
	ComplaintID city.ID
	Event       city.Event
}

// EventsAfter returns up to limit (1 to 10,000) events whose id is larger than
// afterID, in the order in which they were committed.
func (s *Store) EventsAfter(ctx context.Context, afterID int64, limit int) ([]EventRow, error) {
	var rows []struct {
		eventRow    `bun:",extend"`
		ComplaintID string
	}
	err := s.read.NewSelect().Model(&rows).ColumnExpr("e.*").ColumnExpr("c.id AS complaint_id").
		Join("JOIN complaint AS c ON c.row_id = e.complaint").
		Where("e.id > ?", afterID).Order("e.id").Limit(int64(min(max(limit, 1), 10_000))).Scan(ctx)
	if err != nil {
		return nil, s.target.fault("read events of", err)
	}
	out := make([]EventRow, len(rows))
	for i := range rows {
		if out[i].Event, err = rows[i].event(); err != nil {
			return nil, s.target.fault("read events of", err)
		}
		if out[i].ComplaintID, err = parseID(rows[i].ComplaintID); err != nil {
			return nil, s.target.fault("read events of", err)
		}
	}
	return out, nil
}
