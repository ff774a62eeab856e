package store

import (
	"context"
	"slices"
	"strings"

	"github.com/tugu-city/tugu/server/city"
	"github.com/uptrace/bun"
)

// MostTokens is how many tokens may be good at a time.
const MostTokens = 1000

// Token is what is known of the token of a caller. The token itself is not.
type Token struct {
	ID          string // the part of the token that may be shown
	Hash        string // hexadecimal SHA-256 of the whole token
	Name        string // unique among those not revoked
	Role        city.Role
	Departments []string // empty = all
	Sources     []string // empty = all
	CreatedAt   city.Moment
	ExpiresAt   city.Moment // 0 = never
	RevokedAt   city.Moment // 0 = not
	LastUsedAt  city.Moment // 0 = never; to the minute
	Label       string      // of a screen that was paired: what people call it; "" = it is none
	ApprovedBy  string      // of a screen that was paired: name of the token of who let it in
}

// AddToken keeps a token, or returns a *city.Error: CONFLICT where its name is
// taken, TOO_LARGE where there are MostTokens.
func (s *Store) AddToken(ctx context.Context, t Token) error {
	return s.transact(ctx, "add a token to", func(tx writeTx) error { return s.addToken(ctx, tx, t) })
}

func (s *Store) addToken(ctx context.Context, tx writeTx, t Token) error {
	known, err := s.tokens(ctx, tx)
	if err != nil {
		return err
	}
	good := 0
	for _, k := range known {
		if k.RevokedAt != 0 {
			continue
		}
		if good++; k.Name == t.Name {
			return city.FieldErrorf(city.CodeConflict, "name", "there is a token %s already; revoke it first, or choose another name", t.Name)
		}
	}
	if good >= MostTokens {
		return city.Errorf(city.CodeTooLarge, "there are %d tokens already; revoke those that are not used", good)
	}
	_, err = tx.ExecContext(ctx, `INSERT INTO access_token (id, hash, name, role, departments, sources, created_at, expires_at, revoked_at, last_used_at)
		VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0, 0)`,
		t.ID, t.Hash, t.Name, string(t.Role), strings.Join(t.Departments, ","), strings.Join(t.Sources, ","), int64(t.CreatedAt), int64(t.ExpiresAt))
	if err == nil && t.Label != "" {
		_, err = tx.ExecContext(ctx, "INSERT INTO device (token, label, approved_by) VALUES (?, ?, ?)", t.ID, t.Label, t.ApprovedBy)
	}
	return s.target.fault("add a token to", err)
}

// RevokeToken takes back the token of the name or id, which it returns, or a
// *city.Error NOT_FOUND.
func (s *Store) RevokeToken(ctx context.Context, nameOrID string, now city.Moment) (Token, error) {
	known, err := s.Tokens(ctx)
	if err != nil {
		return Token{}, err
	}
	i := slices.IndexFunc(known, func(t Token) bool { return t.RevokedAt == 0 && (t.Name == nameOrID || t.ID == nameOrID) })
	if i < 0 {
		return Token{}, city.Errorf(city.CodeNotFound, "there is no token %q that is not revoked yet", nameOrID)
	}
	known[i].RevokedAt = now
	_, err = s.write.ExecContext(ctx, "UPDATE access_token SET revoked_at = ? WHERE id = ? AND revoked_at = 0", int64(now), known[i].ID)
	return known[i], s.target.fault("revoke a token in", err)
}

// Tokens returns every token that ever was, the newest first.
func (s *Store) Tokens(ctx context.Context) ([]Token, error) { return s.tokens(ctx, s.read) }

func (s *Store) tokens(ctx context.Context, db bun.IDB) ([]Token, error) {
	var rows []struct {
		ID, Hash, Name, Role, Departments, Sources  string
		Label, ApprovedBy                           string
		CreatedAt, ExpiresAt, RevokedAt, LastUsedAt int64
	}
	if err := db.NewRaw(`SELECT id, hash, name, role, departments, sources, created_at, expires_at, revoked_at, last_used_at,
		coalesce(label, '') AS label, coalesce(approved_by, '') AS approved_by FROM access_token LEFT JOIN device ON token = id ORDER BY created_at DESC, id`).Scan(ctx, &rows); err != nil {
		return nil, s.target.fault("read tokens of", err)
	}
	codes := func(text string) []string {
		return slices.DeleteFunc(strings.Split(text, ","), func(code string) bool { return code == "" })
	}
	all := make([]Token, len(rows))
	for i, r := range rows {
		all[i] = Token{
			ID: r.ID, Hash: r.Hash, Name: r.Name, Role: city.Role(r.Role), Departments: codes(r.Departments), Sources: codes(r.Sources),
			CreatedAt: city.Moment(r.CreatedAt), ExpiresAt: city.Moment(r.ExpiresAt), RevokedAt: city.Moment(r.RevokedAt), LastUsedAt: city.Moment(r.LastUsedAt),
			Label: r.Label, ApprovedBy: r.ApprovedBy,
		}
	}
	return all, nil
}

// TokensUsed notes when tokens were used last, by their ids.
func (s *Store) TokensUsed(ctx context.Context, at map[string]city.Moment) error {
	for id, moment := range at {
		if _, err := s.write.ExecContext(ctx, "UPDATE access_token SET last_used_at = ? WHERE id = ? AND last_used_at < ?", int64(moment), id, int64(moment)); err != nil {
			return s.target.fault("note the use of a token in", err)
		}
	}
	return nil
}
