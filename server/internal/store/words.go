package store

import (
	"context"
	"time"

	"github.com/uptrace/bun"
)

const (
	// wordsEvery is how long new complaints wait for the index of words; a search reads them meanwhile.
	wordsEvery = 2 * time.Second
	// Complaints that are put into it at once: others wait to write so long.
	wordsBatch     = 500
	wordsBatchIdle = 8000
)

// followWords keeps the index of words up with the complaints, and is the only one of
// several processes that does. It takes half of the time at most that there is for writing.
func (s *Store) followWords(ctx context.Context) {
	said := false
	wrote := s.wrote.Load()
	for ; ctx.Err() == nil; pause(ctx, wordsEvery) {
		if !s.Leading() {
			continue
		}
		able, err := s.wordsIndex(ctx)
		if err == nil && !able && !said {
			said = true
			s.cfg.Log.WarnContext(ctx, "text search reads every complaint, since PostgreSQL has no extension pg_trgm: have a superuser run CREATE EXTENSION pg_trgm in this database; tugu then makes the index by itself",
				"database", s.target.String())
		}
		for more := able; more && err == nil && ctx.Err() == nil; {
			limit := int64(wordsBatch)
			if now := s.wrote.Load(); now == wrote {
				limit = wordsBatchIdle
			} else {
				wrote = now
			}
			began := time.Now()
			var n int64
			n, err = s.indexWords(ctx, limit)
			if more = n == limit; more {
				pause(ctx, time.Since(began))
			}
		}
		if err != nil && ctx.Err() == nil {
			s.cfg.Log.WarnContext(ctx, "the index of words does not keep up; searches read what it lacks", "error", err)
		}
	}
}

// wordsIndex reports whether words can be indexed; on PostgreSQL it makes the index where
// the extension came late.
func (s *Store) wordsIndex(ctx context.Context) (able bool, err error) {
	if s.target.sqlite() {
		return true, nil
	}
	var extension bool
	err = s.write.QueryRowContext(ctx, `SELECT to_regclass('complaint_words_trigrams') IS NOT NULL, EXISTS (SELECT 1 FROM pg_extension WHERE extname = 'pg_trgm')`).Scan(&able, &extension)
	if err == nil && !able && extension {
		_, err = s.write.ExecContext(ctx, `CREATE INDEX IF NOT EXISTS complaint_words_trigrams ON complaint_words USING gin ((words COLLATE "C") gin_trgm_ops)`)
		able = err == nil
	}
	return able, s.target.fault("index words in", err)
}

// indexWords puts the words of up to limit complaints more into the index, and returns of how many.
func (s *Store) indexWords(ctx context.Context, limit int64) (int64, error) {
	tx, err := s.write.BeginTx(ctx, nil)
	if err != nil {
		return 0, s.target.fault("index words in", err)
	}
	defer func() { _ = tx.Rollback() }()
	from, to, err := s.wordsRange(ctx, tx, limit)
	if err == nil && to > from {
		add := `INSERT INTO complaint_fts (rowid, reference, title, text)
			SELECT row_id, reference, title, text FROM complaint WHERE row_id > ? AND row_id <= ? ORDER BY row_id`
		if !s.target.sqlite() {
			add = `INSERT INTO complaint_words (complaint, words)
				SELECT row_id, reference || E'\n' || title || E'\n' || text FROM complaint WHERE row_id > ? AND row_id <= ? ORDER BY row_id
				ON CONFLICT (complaint) DO UPDATE SET words = excluded.words`
		}
		if _, err = tx.ExecContext(ctx, add, from, to); err == nil {
			_, err = tx.ExecContext(ctx, "UPDATE words_index SET row_id = ? WHERE one = 1", to)
		}
	}
	if err == nil {
		err = tx.Commit()
	}
	return to - from, s.target.fault("index words in", err)
}

// wordsRange returns which complaints come next, from < row id <= to. Nobody alters them
// until the transaction ends.
func (s *Store) wordsRange(ctx context.Context, tx bun.Tx, limit int64) (from, to int64, err error) {
	query := "SELECT row_id FROM words_index WHERE one = 1"
	if !s.target.sqlite() {
		query += " FOR UPDATE" // one process at a time
	}
	var last int64
	if err := tx.QueryRowContext(ctx, query).Scan(&from); err != nil {
		return 0, 0, err
	}
	if err := tx.QueryRowContext(ctx, "SELECT coalesce(max(row_id), 0) FROM complaint").Scan(&last); err != nil {
		return 0, 0, err
	}
	to = max(from, min(last, from+limit))
	if s.target.sqlite() || to == from {
		return from, to, nil
	}
	// Rows that somebody is writing are left for the next time, with those after them:
	// to wait for one while holding others could block whoever waits for those.
	var held []int64
	if err := tx.NewRaw("SELECT row_id FROM complaint WHERE row_id > ? AND row_id <= ? ORDER BY row_id FOR SHARE SKIP LOCKED", from, to).Scan(ctx, &held); err != nil {
		return 0, 0, err
	}
	to = from
	for _, id := range held {
		if id != to+1 {
			break
		}
		to = id
	}
	return from, to, nil
}
