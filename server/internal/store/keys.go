package store

import (
	"context"
	"database/sql"
	"errors"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/sealed"
)

// errLocked refuses to take personal data without the keys that seal it.
var errLocked = city.Unavailable(city.Errorf(city.CodeBusy,
	"the key file of personal data is not at hand, so no personal data is taken; the operator restores the file, and the same is taken then"))

// KeysOf returns the fingerprint of the keys that the database's personal data is
// sealed with; "" = of none yet.
func (s *Store) KeysOf(ctx context.Context) (fingerprint string, err error) {
	err = s.read.QueryRowContext(ctx, "SELECT value FROM meta WHERE key = 'sealed_by'").Scan(&fingerprint)
	if errors.Is(err, sql.ErrNoRows) {
		return "", nil
	}
	return fingerprint, s.target.fault("read which keys are those of", err)
}

// UseKeys lets the store seal and open personal data; it is called before anything
// else. The database remembers the keys: others are a *city.Error CONFLICT, and the
// store then goes on without any, as one that was given none does. That one reads no
// reporter's data, and takes no records; everything else it does.
func (s *Store) UseKeys(ctx context.Context, keys *sealed.Keys) error {
	_, err := s.write.ExecContext(ctx, "INSERT INTO meta (key, value) VALUES ('sealed_by', ?) ON CONFLICT (key) DO NOTHING", keys.Fingerprint())
	if err != nil {
		return s.target.fault("note the keys of", err)
	}
	known, err := s.KeysOf(ctx)
	if err != nil {
		return err
	}
	if known != keys.Fingerprint() {
		return city.FieldErrorf(city.CodeConflict, "--key-file", "%s holds other keys than those that the personal data of %s is sealed with; name that file, or restore it from its copy", keys.Path(), s.target)
	}
	s.keys = keys
	return s.keyTalks(ctx)
}

// ReplaceKeys makes other keys those of the database, where the former ones are lost:
// what is sealed with those stays closed for ever, what comes is sealed with the new ones.
func (s *Store) ReplaceKeys(ctx context.Context, keys *sealed.Keys) error {
	_, err := s.write.ExecContext(ctx, `INSERT INTO meta (key, value) VALUES ('sealed_by', ?)
		ON CONFLICT (key) DO UPDATE SET value = excluded.value`, keys.Fingerprint())
	if err != nil {
		return s.target.fault("note the keys of", err)
	}
	return s.UseKeys(ctx, keys)
}

// Locked reports whether the store does without keys.
func (s *Store) Locked() bool { return s.keys == nil }

// keyTalks makes keyed hashes of the digests of persons and contents that an older
// version wrote, once. It is done before anything is taken: a talk would be torn, and a
// content set aside twice, otherwise.
func (s *Store) keyTalks(ctx context.Context) error {
	var done string
	err := s.read.QueryRowContext(ctx, "SELECT value FROM meta WHERE key = 'talks_keyed'").Scan(&done)
	if err == nil {
		return nil
	}
	if !errors.Is(err, sql.ErrNoRows) {
		return s.target.fault("read talks of", err)
	}
	return s.transact(ctx, "key talks in", func(tx writeTx) error {
		for _, c := range [...]struct{ read, write string }{
			{"SELECT source, id AS key, talk AS digest FROM intake_message WHERE talk <> ''", "UPDATE intake_message SET talk = ? WHERE source = ? AND id = ?"},
			{"SELECT source, digest AS key, external_id AS digest FROM set_aside WHERE external_id LIKE 'talk:%'", "UPDATE set_aside SET external_id = ? WHERE source = ? AND digest = ?"},
			{"SELECT source, digest AS key, digest FROM set_aside", "UPDATE set_aside SET digest = ? WHERE source = ? AND digest = ?"},
		} {
			var rows []struct{ Source, Key, Digest string }
			if err := tx.NewRaw(c.read).Scan(ctx, &rows); err != nil {
				return s.target.fault("read talks of", err)
			}
			for i := range rows {
				if _, err := tx.ExecContext(ctx, c.write, s.keyed(rows[i].Digest), rows[i].Source, rows[i].Key); err != nil {
					return s.target.fault("key talks in", err)
				}
			}
		}
		_, err := tx.ExecContext(ctx, "INSERT INTO meta (key, value) VALUES ('talks_keyed', '1') ON CONFLICT (key) DO NOTHING")
		return s.target.fault("key talks in", err)
	})
}
