package store

import (
	"context"
	"math/rand/v2"
	"time"

	"github.com/tugu-city/tugu/server/internal/words"
	"github.com/uptrace/bun"
)

const (
	// wordsEvery is how long new and altered complaints wait for the index of words; a search reads them meanwhile.
	wordsEvery = 2 * time.Second
	// WordsSegment is how many complaints a segment of the index of words is of. The newest that are fewer are read.
	WordsSegment = 1 << 14
	// wordsStripe is how many row ids words_altered counts together: what the triggers of the
	// database divide by. A segment lies within one stripe.
	wordsStripe = 1 << 14
)

// followWords keeps the index of words up with the complaints, and is the only one of
// several processes that does. While others write it takes half of the time at most.
func (s *Store) followWords(ctx context.Context) {
	wrote := s.wrote.Load()
	for ; ctx.Err() == nil; pause(ctx, wordsEvery) {
		for more := s.Leading(); more && ctx.Err() == nil; {
			began := time.Now()
			n, err := s.indexWords(ctx)
			if err != nil && ctx.Err() == nil {
				s.cfg.Log.WarnContext(ctx, "the index of words does not keep up; searches read what it lacks", "error", err)
			}
			more = n > 0
			if now := s.wrote.Load(); now != wrote {
				wrote = now
				pause(ctx, time.Since(began))
			}
		}
	}
}

// wordsRange is a range of row ids, both ends included.
type wordsRange struct{ first, last int64 }

func (r wordsRange) rows() int64 { return r.last - r.first + 1 }

// indexWords makes the next segment that is missing, and returns how many row ids it is of:
// 0 where none is missing, or one was altered while it was made, which is for the next time.
func (s *Store) indexWords(ctx context.Context) (int64, error) {
	r, ok, err := s.missingWords(ctx)
	if err != nil || !ok {
		return 0, s.target.fault("index words in", err)
	}
	// A complaint that is altered from here on is noticed: in PostgreSQL whoever does waits for this row, or is waited for.
	_, err = s.write.ExecContext(ctx, "INSERT INTO words_altered (stripe, times) VALUES (?, 0) ON CONFLICT (stripe) DO NOTHING", r.first/wordsStripe)
	if err != nil {
		return 0, s.target.fault("index words in", err)
	}
	content, times, err := s.gatherWords(ctx, r)
	if err != nil {
		return 0, s.target.fault("index words in", err)
	}
	kept, err := s.keepWords(ctx, r, content, times)
	if err != nil || !kept {
		return 0, s.target.fault("index words in", err)
	}
	return r.rows(), nil
}

// missingWords returns the first range that should be a segment and is none.
func (s *Store) missingWords(ctx context.Context) (r wordsRange, ok bool, err error) {
	tx, err := s.snapshot(ctx)
	if err != nil {
		return r, false, err
	}
	defer func() { _ = tx.Rollback() }()
	segments, last, err := wordsSegments(ctx, tx)
	if err != nil {
		return r, false, err
	}
	from := int64(1)
	for i := len(segments) - 1; i >= -1; i-- {
		until := last + 1
		if i >= 0 {
			until = segments[i].first
		}
		if from < until {
			r = wordsRange{from, (from/s.segment+1)*s.segment - 1}
			if i >= 0 {
				r.last = min(r.last, until-1)
			}
			return r, r.last <= last, nil
		}
		if i >= 0 {
			from = segments[i].last + 1
		}
	}
	return r, false, nil
}

// gatherWords reads the words of a range, and how often words around were altered.
func (s *Store) gatherWords(ctx context.Context, r wordsRange) (content []byte, times int64, err error) {
	tx, err := s.snapshot(ctx)
	if err != nil {
		return nil, 0, err
	}
	defer func() { _ = tx.Rollback() }()
	if err := tx.QueryRowContext(ctx, "SELECT times FROM words_altered WHERE stripe = ?", r.first/wordsStripe).Scan(&times); err != nil {
		return nil, 0, err
	}
	rows, err := tx.QueryContext(ctx, "SELECT row_id, id, reference, title, text, secret FROM complaint WHERE row_id BETWEEN ? AND ? ORDER BY row_id", r.first, r.last)
	if err != nil {
		return nil, 0, err
	}
	defer func() { _ = rows.Close() }()
	b := words.NewBuilder(int(r.rows()))
	for rows.Next() {
		var row int64
		var name, reference, title, text string
		var secret bool
		if err := rows.Scan(&row, &name, &reference, &title, &text, &secret); err != nil {
			return nil, 0, err
		}
		id, err := parseID(name)
		if err != nil {
			return nil, 0, err
		}
		if place := int(row - r.first); secret {
			b.Add(place, id, reference)
		} else {
			b.Add(place, id, reference, title, text)
		}
	}
	if err := rows.Err(); err != nil {
		return nil, 0, err
	}
	return b.Bytes(), times, nil
}

// keepWords writes a segment, unless words around were altered since it was read.
func (s *Store) keepWords(ctx context.Context, r wordsRange, content []byte, times int64) (kept bool, err error) {
	tx, err := s.write.BeginTx(ctx, nil)
	if err != nil {
		return false, err
	}
	defer func() { _ = tx.Rollback() }()
	query := "SELECT times FROM words_altered WHERE stripe = ?"
	insert := "INSERT INTO words_segment (first_row, last_row, version, content) SELECT ?1, ?2, ?3, ?4 WHERE NOT EXISTS (SELECT 1 FROM words_segment WHERE first_row <= ?2 AND last_row >= ?1)"
	if !s.target.sqlite() {
		query += " FOR UPDATE"
		insert = "INSERT INTO words_segment (first_row, last_row, version, content) SELECT $1::bigint, $2::bigint, $3, $4 WHERE NOT EXISTS (SELECT 1 FROM words_segment WHERE first_row <= $2 AND last_row >= $1)"
	}
	var now int64
	if err := tx.QueryRowContext(ctx, query, r.first/wordsStripe).Scan(&now); err != nil || now != times {
		return false, err
	}
	if _, err := tx.Tx.ExecContext(ctx, insert, r.first, r.last, rand.Int64(), content); err != nil { // not through bun, which would write the content into the query
		return false, err
	}
	return true, tx.Commit()
}

// wordsSegment is a segment that the database keeps.
type wordsSegment struct {
	wordsRange
	version int64
}

// wordsSegments lists the segments, the last first, and tells the last row of all.
func wordsSegments(ctx context.Context, tx bun.Tx) (list []wordsSegment, last int64, err error) {
	if err := tx.QueryRowContext(ctx, "SELECT coalesce(max(row_id), 0) FROM complaint").Scan(&last); err != nil {
		return nil, 0, err
	}
	rows, err := tx.QueryContext(ctx, "SELECT first_row, last_row, version FROM words_segment ORDER BY first_row DESC")
	if err != nil {
		return nil, 0, err
	}
	defer func() { _ = rows.Close() }()
	for rows.Next() {
		var g wordsSegment
		if err := rows.Scan(&g.first, &g.last, &g.version); err != nil {
			return nil, 0, err
		}
		list = append(list, g)
	}
	return list, last, rows.Err()
}
