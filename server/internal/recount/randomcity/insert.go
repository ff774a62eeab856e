package randomcity

import (
	"context"
	"fmt"

	"github.com/google/uuid"
	"github.com/tugu-city/tugu/server/city"
	"github.com/uptrace/bun"
)

// Insert writes the city's complaints and events into the store's tables, which
// must be empty: only what a recount may read, with placeholders for the rest.
func (c *City) Insert(ctx context.Context, db *bun.DB) error {
	return db.RunInTx(ctx, nil, func(ctx context.Context, tx bun.Tx) error {
		for i := range c.Complaints {
			if err := insert(ctx, tx, int64(i+1), &c.Complaints[i]); err != nil {
				return fmt.Errorf("insert random complaint %d: %w", i, err)
			}
		}
		return nil
	})
}

func insert(ctx context.Context, tx bun.Tx, row int64, x *Complaint) error {
	var dues [city.NumClocks]any
	for k, d := range x.Facts.Dues {
		if len(d) > 0 {
			dues[k] = int64(d[0].Due)
		}
	}
	h := &x.Header
	_, err := tx.ExecContext(ctx, `INSERT INTO complaint (row_id, id, source, external_id, hash, channel, submitted_at, simulated, policy, calendar,
		response_due, resolution_due, status, facts, created_at, updated_at) VALUES (?, ?, ?, ?, '', ?, ?, ?, ?, ?, ?, ?, '', ?, 1, 1)`,
		row, uuid.UUID(h.ID).String(), h.Source, h.ExternalID, h.Channel, int64(x.Facts.Submitted), h.Simulated, x.Facts.Policy, x.Facts.Calendar,
		dues[city.Response], dues[city.Resolution], []byte{0})
	if err != nil {
		return err
	}
	for i := range x.Events {
		e := &x.Events[i]
		var retracts any
		if e.Retracts != 0 {
			retracts = e.Retracts
		}
		_, err := tx.ExecContext(ctx, `INSERT INTO complaint_event (id, complaint, kind, occurred_at, recorded_at, source_seq, department, category,
			district, priority, reason, rating, retracts, from_source) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, true)`,
			e.ID, row, e.Kind.String(), int64(e.OccurredAt), int64(e.RecordedAt), e.SourceSeq, e.Department, e.Category,
			e.District, e.Priority, e.Reason, e.Rating, retracts)
		if err != nil {
			return err
		}
	}
	return nil
}
