package store

import (
	"context"

	"github.com/tugu-city/tugu/server/city"
	"github.com/uptrace/bun"
)

// Silence is a time in which nobody is told of some alerts.
type Silence struct {
	ID         string
	Rule       string // "" = every rule
	Department string // "" = every department, and what is no department's
	StartsAt   city.Moment
	EndsAt     city.Moment // the first second after it
	Reason     string
	MadeBy     string // name of the token
	MadeAt     city.Moment
}

// Silences returns those that are not over, the first to end first.
func (s *Store) Silences(ctx context.Context) ([]Silence, error) {
	return s.silences(ctx, s.read, s.now())
}

func (s *Store) silences(ctx context.Context, db bun.IDB, now city.Moment) ([]Silence, error) {
	var rows []struct {
		ID, Rule, Department     string
		StartsAt, EndsAt, MadeAt int64
		Reason, MadeBy           string
	}
	if err := db.NewRaw("SELECT * FROM alert_silence WHERE ends_at > ? ORDER BY ends_at, id", int64(now)).Scan(ctx, &rows); err != nil {
		return nil, s.target.fault("read the silences of", err)
	}
	all := make([]Silence, len(rows))
	for i, r := range rows {
		all[i] = Silence{r.ID, r.Rule, r.Department, city.Moment(r.StartsAt), city.Moment(r.EndsAt), r.Reason, r.MadeBy, city.Moment(r.MadeAt)}
	}
	return all, nil
}

// AddSilence adds one.
func (s *Store) AddSilence(ctx context.Context, x Silence) error {
	_, err := s.write.ExecContext(ctx, "INSERT INTO alert_silence (id, rule, department, starts_at, ends_at, reason, made_by, made_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
		x.ID, x.Rule, x.Department, int64(x.StartsAt), int64(x.EndsAt), clean(x.Reason), clean(x.MadeBy), int64(x.MadeAt))
	return s.target.fault("add a silence to", err)
}

// EndSilence ends one now; false = there is none that is not over.
func (s *Store) EndSilence(ctx context.Context, id string) (bool, error) {
	now := int64(s.now())
	res, err := s.write.ExecContext(ctx, "UPDATE alert_silence SET ends_at = ? WHERE id = ? AND ends_at > ?", now, id, now)
	if err != nil {
		return false, s.target.fault("end a silence in", err)
	}
	n, err := res.RowsAffected()
	return n == 1, s.target.fault("end a silence in", err)
}

// Covers tells whether the silence is for alerts of the rule about the department ("" = no department's), whenever it is.
func (s *Silence) Covers(rule, department string) bool {
	return (s.Rule == "" || s.Rule == rule) && (s.Department == "" || s.Department == department)
}
