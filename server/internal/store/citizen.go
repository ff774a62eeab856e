package store

import (
	"context"
	"crypto/rand"
	"database/sql"
	"encoding/hex"
	"errors"
	"fmt"

	"github.com/tugu-city/tugu/server/city"
)

// KeyPurpose says what a citizen's key opens.
type KeyPurpose string

// Purposes of keys.
const (
	StatusKey KeyPurpose = "STATUS" // the complaint's own page
	RatingKey KeyPurpose = "RATING" // one rating of one result
)

// maxStatusKeys is how many secrets of one complaint are good at a time: a
// submission that is repeated after a lost answer is given another one.
const maxStatusKeys = 5

// CitizenKey is what is kept of a key: never the key itself.
type CitizenKey struct {
	Hash      string // of the key, by a key of the city
	Purpose   KeyPurpose
	Complaint city.ID
	Ending    int64       // RatingKey: id of the event that announced the result
	ExpiresAt city.Moment // 0 = never
}

// AddKeys keeps keys. Of the secrets of one complaint the latest five stay good, or
// with replace only those given here; its expired invitations are forgotten. It
// fails with NOT_FOUND where a complaint is not there.
func (s *Store) AddKeys(ctx context.Context, keys []CitizenKey, replace bool) error {
	return s.transact(ctx, "keep keys in", func(tx writeTx) error {
		now := s.now()
		for i := range keys {
			if err := s.addKey(ctx, tx, &keys[i], replace, now); err != nil {
				return err
			}
		}
		return nil
	})
}

func (s *Store) addKey(ctx context.Context, tx writeTx, k *CitizenKey, replace bool, now city.Moment) error {
	row, err := s.rowOf(ctx, tx, k.Complaint)
	if err != nil {
		return err
	}
	keep := maxStatusKeys - 1
	if replace {
		keep = 0
	}
	_, err = tx.ExecContext(ctx, `DELETE FROM citizen_key WHERE complaint = ? AND (expires_at <= ? OR purpose = ? AND ? = ? AND hash NOT IN
		(SELECT hash FROM citizen_key WHERE complaint = ? AND purpose = ? ORDER BY issued_at DESC, hash LIMIT ?))`,
		row, int64(now), string(StatusKey), string(k.Purpose), string(StatusKey), row, string(StatusKey), keep)
	if err == nil {
		_, err = tx.ExecContext(ctx, "INSERT INTO citizen_key (hash, purpose, complaint, ending, issued_at, expires_at) VALUES (?, ?, ?, ?, ?, ?)",
			k.Hash, string(k.Purpose), row, k.Ending, int64(now), unlessZero(int64(k.ExpiresAt)))
	}
	return s.target.fault("keep keys in", err)
}

// rowOf finds the row of a complaint.
func (s *Store) rowOf(ctx context.Context, tx writeTx, id city.ID) (row int64, err error) {
	err = tx.QueryRowContext(ctx, "SELECT row_id FROM complaint WHERE id = ?", formatID(id)).Scan(&row)
	if errors.Is(err, sql.ErrNoRows) {
		return 0, city.FieldErrorf(city.CodeNotFound, "id", "there is no such complaint")
	}
	return row, s.target.fault("read complaints of", err)
}

// FindKey returns the key with the hash; ok is false where there is none, or it has expired.
func (s *Store) FindKey(ctx context.Context, purpose KeyPurpose, hash string) (k CitizenKey, ok bool, err error) {
	var id string
	var expires *int64
	err = s.read.QueryRowContext(ctx, `SELECT c.id, k.ending, k.expires_at FROM citizen_key AS k JOIN complaint AS c ON c.row_id = k.complaint
		WHERE k.hash = ? AND k.purpose = ?`, hash, string(purpose)).Scan(&id, &k.Ending, &expires)
	if errors.Is(err, sql.ErrNoRows) {
		return k, false, nil
	}
	if err != nil {
		return k, false, s.target.fault("read keys of", err)
	}
	k.Hash, k.Purpose, k.ExpiresAt = hash, purpose, orZero(expires)
	if k.Complaint, err = parseID(id); err != nil {
		return k, false, s.target.fault("read keys of", err)
	}
	return k, k.ExpiresAt == 0 || k.ExpiresAt > s.now(), nil
}

// HashKey returns the 32 bytes by which keys of citizens are hashed. They are made
// once for the database, at random, and are the same for all its processes.
func (s *Store) HashKey(ctx context.Context) ([]byte, error) {
	var fresh [32]byte
	_, _ = rand.Read(fresh[:]) // never fails
	_, err := s.write.ExecContext(ctx, "INSERT INTO meta (key, value) VALUES ('citizen_key', ?) ON CONFLICT (key) DO NOTHING", hex.EncodeToString(fresh[:]))
	if err != nil {
		return nil, s.target.fault("make the key of", err)
	}
	var text string
	if err := s.read.QueryRowContext(ctx, "SELECT value FROM meta WHERE key = 'citizen_key'").Scan(&text); err != nil {
		return nil, s.target.fault("read the key of", err)
	}
	key, err := hex.DecodeString(text)
	if err != nil || len(key) < len(fresh) {
		return nil, fmt.Errorf("the key of citizens' secrets in %s is damaged: restore meta.citizen_key, or delete it, which makes every secret given so far useless", s.target)
	}
	return key, nil
}
