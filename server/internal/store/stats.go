package store

import (
	"context"

	"github.com/tugu-city/tugu/server/city"
)

// Stats are the store's own figures, for metrics and the lag of the feed.
type Stats struct {
	Complaints int64       // complaints held
	Events     int64       // events held
	Last       Position    // end of the feed
	RecordedAt city.Moment // of the last change; 0 = never
	Held       int64       // changes that the feed still holds
}

// Stats reads the figures; it costs a few index look-ups whatever the size.
func (s *Store) Stats(ctx context.Context) (Stats, error) {
	tx, h, err := s.view(ctx)
	if err != nil {
		return Stats{}, err
	}
	defer func() { _ = tx.Rollback() }()
	st := Stats{Last: h.Position, RecordedAt: h.recordedAt}
	var first int64
	// Row and event ids are dense and nothing is deleted: the last id is the count.
	err = tx.QueryRowContext(ctx, `SELECT
		(SELECT coalesce(max(row_id), 0) FROM complaint),
		(SELECT coalesce(max(id), 0) FROM complaint_event),
		(SELECT coalesce(min(sequence), 0) FROM change)`).Scan(&st.Complaints, &st.Events, &first)
	if err != nil {
		return Stats{}, s.target.fault("read figures of", err)
	}
	if first > 0 {
		st.Held = h.Sequence - first + 1
	}
	return st, nil
}

// Sources returns when each source was last heard of: when Import or Submit last
// took a record of it, changed or not.
func (s *Store) Sources(ctx context.Context) (map[string]city.Moment, error) {
	var rows []struct {
		Source     string
		ReceivedAt int64
	}
	if err := s.read.NewRaw("SELECT source, received_at FROM source_contact").Scan(ctx, &rows); err != nil {
		return nil, s.target.fault("read sources of", err)
	}
	m := make(map[string]city.Moment, len(rows))
	for _, r := range rows {
		m[r.Source] = city.Moment(r.ReceivedAt)
	}
	return m, nil
}

// Prune drops feed entries recorded before olderThan and returns how many. The
// last entry always stays, so that sequences continue. Followers that stand
// before what is left receive [ErrEpoch].
func (s *Store) Prune(ctx context.Context, olderThan city.Moment) (int64, error) {
	// Entries are recorded in order but for a clock that was set back; cutting at
	// the last one that is old enough keeps the feed without gaps.
	res, err := s.write.ExecContext(ctx, `DELETE FROM change
		WHERE sequence < (SELECT max(sequence) FROM change)
		AND sequence < (SELECT coalesce(min(sequence), 9223372036854775807) FROM change WHERE recorded_at >= ?)`, int64(olderThan))
	if err != nil {
		return 0, s.target.fault("prune the feed of", err)
	}
	n, err := res.RowsAffected()
	return n, s.target.fault("prune the feed of", err)
}
