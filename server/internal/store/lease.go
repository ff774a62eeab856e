package store

import (
	"context"

	"github.com/tugu-city/tugu/server/city"
)

// Lease takes or keeps the right to do what only one process may do, for a time
// from now on; false where another owner holds it. An owner that ends without
// [Store.Release] loses it when the time is over.
func (s *Store) Lease(ctx context.Context, name, owner string, lasts city.Moment) (bool, error) {
	now := s.now()
	res, err := s.write.ExecContext(ctx, `INSERT INTO lease (name, owner, until) VALUES (?, ?, ?)
		ON CONFLICT (name) DO UPDATE SET owner = excluded.owner, until = excluded.until
		WHERE lease.owner = excluded.owner OR lease.until <= ?`, name, owner, int64(now+lasts), int64(now))
	if err != nil {
		return false, s.target.fault("take a lease in", err)
	}
	n, err := res.RowsAffected()
	return n == 1, s.target.fault("take a lease in", err)
}

// Release gives a lease back, if it is the owner's.
func (s *Store) Release(ctx context.Context, name, owner string) error {
	_, err := s.write.ExecContext(ctx, "DELETE FROM lease WHERE name = ? AND owner = ?", name, owner)
	return s.target.fault("release a lease in", err)
}
