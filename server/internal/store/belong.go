package store

import (
	"context"
	"database/sql"
	"errors"

	"github.com/tugu-city/tugu/server/city"
)

// belong makes the database the profile's city's, or refuses one that holds the
// complaints of another city: figures of two cities must never mix. A profile
// without a code (of tests) belongs nowhere.
func (s *Store) belong(ctx context.Context) error {
	code := s.cfg.Profile.Code
	if code == "" {
		return nil
	}
	tx, err := s.target.begin(ctx, s.write)
	if err != nil {
		return err
	}
	defer func() { _ = tx.Rollback() }()
	var owner string
	err = tx.QueryRowContext(ctx, "SELECT value FROM meta WHERE key = 'city'").Scan(&owner)
	if err != nil && !errors.Is(err, sql.ErrNoRows) {
		return s.target.fault("read the city of", err)
	}
	if owner == code {
		return nil
	}
	if owner != "" {
		var any int
		err := tx.QueryRowContext(ctx, "SELECT 1 FROM complaint LIMIT 1").Scan(&any)
		if err == nil {
			return city.Errorf(city.CodeConflict, "the database %s holds the complaints of the city %q, not of %q; choose --profile %s or another --database", s.target, owner, code, owner)
		}
		if !errors.Is(err, sql.ErrNoRows) {
			return s.target.fault("read", err)
		}
	}
	const claim = "INSERT INTO meta (key, value) VALUES ('city', ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value"
	if _, err := tx.ExecContext(ctx, claim, code); err != nil {
		return s.target.fault("write the city of", err)
	}
	return s.target.fault("write the city of", tx.Commit())
}
