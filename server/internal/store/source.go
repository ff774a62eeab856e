package store

import (
	"context"

	"github.com/tugu-city/tugu/server/city"
)

// SourceState is how one source does.
type SourceState struct {
	Source      string
	ReceivedAt  city.Moment // when a record of it was last taken; 0 = never
	Tally                   // of all days
	Failures    int         // in a row, of asking it for records
	FailedAt    city.Moment // last failure; 0 = never
	Error       string      // of the last failure; never holds content of records
	RetryAt     city.Moment // when it is asked again after a failure; 0 = as its rhythm says
	SucceededAt city.Moment // last success of asking it; 0 = never
	Backlog     *int64      // records that it holds and that were not fetched yet; nil = unknown
}

// SourceStates returns the state of every source that was ever heard of or
// asked, by its code.
func (s *Store) SourceStates(ctx context.Context) (map[string]SourceState, error) {
	all := map[string]SourceState{}
	tallies, err := s.Tallies(ctx)
	if err != nil {
		return nil, err
	}
	for code, t := range tallies {
		all[code] = SourceState{Source: code, Tally: t}
	}
	contacts, err := s.Sources(ctx)
	if err != nil {
		return nil, err
	}
	for code, at := range contacts {
		st := all[code]
		st.Source, st.ReceivedAt = code, at
		all[code] = st
	}
	var rows []struct {
		Source                         string
		Failures                       int
		FailedAt, RetryAt, SucceededAt *int64
		Error                          string
		Backlog                        *int64
	}
	if err := s.read.NewRaw("SELECT source, failures, failed_at, error, retry_at, succeeded_at, backlog FROM source_state").Scan(ctx, &rows); err != nil {
		return nil, s.target.fault("read sources of", err)
	}
	for _, r := range rows {
		st := all[r.Source]
		st.Source, st.Failures, st.Error, st.Backlog = r.Source, r.Failures, r.Error, r.Backlog
		st.FailedAt, st.RetryAt, st.SucceededAt = orZero(r.FailedAt), orZero(r.RetryAt), orZero(r.SucceededAt)
		all[r.Source] = st
	}
	return all, nil
}

// SourceFailed notes that a source could not be asked, and when it is asked again.
func (s *Store) SourceFailed(ctx context.Context, source, message string, retryAt city.Moment) error {
	_, err := s.write.ExecContext(ctx, `INSERT INTO source_state (source, failures, failed_at, error, retry_at) VALUES (?, 1, ?, ?, ?)
		ON CONFLICT (source) DO UPDATE SET failures = source_state.failures + 1, failed_at = excluded.failed_at,
		error = excluded.error, retry_at = excluded.retry_at`, source, int64(s.now()), beginning(clean(message), maxNote), int64(retryAt))
	return s.target.fault("note the state of a source in", err)
}

// SourceSucceeded notes that a source was asked, and how many records it still
// holds; nil = unknown.
func (s *Store) SourceSucceeded(ctx context.Context, source string, backlog *int64) error {
	_, err := s.write.ExecContext(ctx, `INSERT INTO source_state (source, failures, succeeded_at, backlog) VALUES (?, 0, ?, ?)
		ON CONFLICT (source) DO UPDATE SET failures = 0, error = '', retry_at = NULL, succeeded_at = excluded.succeeded_at, backlog = excluded.backlog`,
		source, int64(s.now()), nullable(backlog))
	return s.target.fault("note the state of a source in", err)
}
