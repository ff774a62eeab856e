package store

import (
	"context"

	"github.com/tugu-city/tugu/server/city"
)

// Screen is a named screen as it was last set. The store knows nothing of what
// the definition says.
type Screen struct {
	Code       string
	Definition string
	UpdatedAt  city.Moment
}

// Screens returns the screens in the order of their codes.
func (s *Store) Screens(ctx context.Context) ([]Screen, error) {
	var rows []struct {
		Code, Definition string
		UpdatedAt        int64
	}
	if err := s.read.NewRaw("SELECT code, definition, updated_at FROM screen WHERE definition <> '' ORDER BY code").Scan(ctx, &rows); err != nil {
		return nil, s.target.fault("read screens of", err)
	}
	all := make([]Screen, len(rows))
	for i, r := range rows {
		all[i] = Screen{r.Code, r.Definition, city.Moment(r.UpdatedAt)}
	}
	return all, nil
}

// SaveScreen sets the screen, or makes it. An empty definition forgets it.
func (s *Store) SaveScreen(ctx context.Context, screen Screen) error {
	_, err := s.write.ExecContext(ctx, `INSERT INTO screen (code, definition, revision, updated_at) VALUES (?, ?, 1, ?)
		ON CONFLICT (code) DO UPDATE SET definition = excluded.definition, updated_at = excluded.updated_at, revision = screen.revision + 1`,
		screen.Code, screen.Definition, int64(screen.UpdatedAt))
	return s.target.fault("save a screen in", err)
}

// ScreensRevision grows with every SaveScreen of any process.
func (s *Store) ScreensRevision(ctx context.Context) (int64, error) {
	var n int64
	err := s.read.QueryRowContext(ctx, "SELECT CAST(coalesce(sum(revision), 0) AS bigint) FROM screen").Scan(&n)
	return n, s.target.fault("read screens of", err)
}
