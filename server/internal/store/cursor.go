package store

import (
	"context"
	"database/sql"
	"errors"

	"github.com/tugu-city/tugu/server/city"
)

func (s *Store) saveCursor(ctx context.Context, tx writeTx, c Cursor, now city.Moment) error {
	if c.Value == "" {
		_, err := tx.ExecContext(ctx, "DELETE FROM intake_cursor WHERE source = ? AND name = ?", c.Source, c.Name)
		return s.target.fault("forget a cursor in", err)
	}
	_, err := tx.ExecContext(ctx, `INSERT INTO intake_cursor (source, name, value, updated_at) VALUES (?, ?, ?, ?)
		ON CONFLICT (source, name) DO UPDATE SET value = excluded.value, updated_at = excluded.updated_at`, c.Source, c.Name, c.Value, int64(now))
	return s.target.fault("save a cursor in", err)
}

// Cursor returns where reading of the source goes on; "" = from the beginning.
func (s *Store) Cursor(ctx context.Context, source, name string) (string, error) {
	var value string
	err := s.read.QueryRowContext(ctx, "SELECT value FROM intake_cursor WHERE source = ? AND name = ?", source, name).Scan(&value)
	if errors.Is(err, sql.ErrNoRows) {
		return "", nil
	}
	return value, s.target.fault("read a cursor of", err)
}

// Answer is what whoever delivered was told.
type Answer struct {
	Source string // code of the source
	Key    string // the sender's key of the delivery
	Digest string // of the delivery's content
	Text   string
}

// answersKept is how long answers are kept for repetitions.
const answersKept = 7 * city.Day

func (s *Store) saveAnswer(ctx context.Context, tx writeTx, a Answer, now city.Moment) error {
	if _, err := tx.ExecContext(ctx, "DELETE FROM intake_answer WHERE source = ? AND answered_at < ?", a.Source, int64(now-answersKept)); err != nil {
		return s.target.fault("forget answers in", err)
	}
	_, err := tx.ExecContext(ctx, `INSERT INTO intake_answer (source, key, digest, answer, answered_at) VALUES (?, ?, ?, ?, ?)
		ON CONFLICT (source, key) DO UPDATE SET digest = excluded.digest, answer = excluded.answer, answered_at = excluded.answered_at`,
		a.Source, a.Key, a.Digest, a.Text, int64(now))
	return s.target.fault("keep an answer in", err)
}

// Answered returns the answer kept for the key; ok is false where there is none.
func (s *Store) Answered(ctx context.Context, source, key string) (a Answer, ok bool, err error) {
	a = Answer{Source: source, Key: key}
	err = s.read.QueryRowContext(ctx, "SELECT digest, answer FROM intake_answer WHERE source = ? AND key = ? AND answered_at >= ?",
		source, key, int64(s.now()-answersKept)).Scan(&a.Digest, &a.Text)
	if errors.Is(err, sql.ErrNoRows) {
		return a, false, nil
	}
	return a, err == nil, s.target.fault("read an answer of", err)
}
