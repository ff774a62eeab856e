package store

import (
	"context"
	"encoding/json"
	"fmt"

	"github.com/tugu-city/tugu/server/city"
)

// Question is a query with a name that somebody saved.
type Question struct {
	city.Question
	SavedBy string // name of the token
	SavedAt city.Moment
}

// Questions returns those that were saved, in the order of their names.
func (s *Store) Questions(ctx context.Context) ([]Question, error) {
	var rows []struct {
		Name, Title, Query, Variables, SavedBy string
		SavedAt                                int64
	}
	if err := s.read.NewRaw("SELECT * FROM question ORDER BY name").Scan(ctx, &rows); err != nil {
		return nil, s.target.fault("read questions of", err)
	}
	all := make([]Question, len(rows))
	for i, r := range rows {
		all[i] = Question{city.Question{Name: r.Name, Title: r.Title, Query: r.Query}, r.SavedBy, city.Moment(r.SavedAt)}
		if err := json.Unmarshal([]byte(r.Variables), &all[i].Variables); err != nil {
			return nil, fmt.Errorf("read the question %s: %w", r.Name, err)
		}
	}
	return all, nil
}

// SaveQuestion adds or replaces one; another caller's is replaced only where any is set. False = it is another caller's.
func (s *Store) SaveQuestion(ctx context.Context, q Question, any bool) (bool, error) {
	variables, err := json.Marshal(q.Variables)
	if err != nil {
		return false, fmt.Errorf("write the question %s: %w", q.Name, err)
	}
	res, err := s.write.ExecContext(ctx, `INSERT INTO question (name, title, query, variables, saved_by, saved_at) VALUES (?, ?, ?, ?, ?, ?)
		ON CONFLICT (name) DO UPDATE SET title = excluded.title, query = excluded.query, variables = excluded.variables, saved_by = excluded.saved_by, saved_at = excluded.saved_at
		WHERE question.saved_by = excluded.saved_by OR ?`, q.Name, q.Title, q.Query, string(variables), q.SavedBy, int64(q.SavedAt), any)
	if err != nil {
		return false, s.target.fault("save a question in", err)
	}
	n, err := res.RowsAffected()
	return n == 1, s.target.fault("save a question in", err)
}

// DeleteQuestion forgets one, as SaveQuestion replaces one. False = there is none, or it is another caller's.
func (s *Store) DeleteQuestion(ctx context.Context, name, by string, any bool) (bool, error) {
	res, err := s.write.ExecContext(ctx, "DELETE FROM question WHERE name = ? AND (saved_by = ? OR ?)", name, by, any)
	if err != nil {
		return false, s.target.fault("delete a question of", err)
	}
	n, err := res.RowsAffected()
	return n == 1, s.target.fault("delete a question of", err)
}
