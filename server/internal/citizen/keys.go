package citizen

import (
	"context"
	"net/url"
	"strings"
	"time"

	"github.com/google/uuid"
	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/store"
)

// RatingLasts is how long an invitation to rate is good.
const RatingLasts = 30 * 24 * time.Hour

// Keys gives citizens what they come back with.
type Keys struct {
	store  *store.Store
	hash   hasher
	public string // address under which citizens reach the pages, without a slash at its end; may be empty
	now    func() time.Time
}

// NewKeys hashes by the key; public is the address under which citizens reach the
// pages, e.g. https://lapor.example.go.id, or empty: then links are paths.
func NewKeys(s *store.Store, key []byte, public string, now func() time.Time) *Keys {
	return &Keys{store: s, hash: key, public: strings.TrimRight(public, "/"), now: now}
}

// Access is what a citizen sees the own complaint with. It is told once and never
// stored in this form: do not log it.
type Access struct {
	Reference string
	Secret    string
	Link      string // the secret is its fragment, which browsers send to nobody
}

// Invitation lets whoever holds it rate one result, once. Do not log it.
type Invitation struct {
	Code      string
	Link      string
	ExpiresAt city.Moment
}

// Issue gives each complaint a secret; those given before stay good, up to five.
// With renew they are good no longer. It fails with NOT_FOUND where a complaint is
// not there, and gives nothing then.
func (k *Keys) Issue(ctx context.Context, ids []city.ID, renew bool) ([]Access, error) {
	found, err := k.store.Complaints(ctx, ids)
	if err != nil {
		return nil, err
	}
	given, kept := make([]Access, len(ids)), make([]store.CitizenKey, len(ids))
	for i, c := range found {
		if c == nil {
			return nil, city.FieldErrorf(city.CodeNotFound, "id", "there is no such complaint")
		}
		a := Access{Reference: c.Details.Reference, Secret: newSecret()}
		a.Link = k.public + "/status/" + url.PathEscape(a.Reference) + "#" + a.Secret
		given[i], kept[i] = a, store.CitizenKey{Hash: k.hash.status(a.Reference, a.Secret), Purpose: store.StatusKey, Complaint: c.Header.ID}
	}
	return given, k.store.AddKeys(ctx, kept, renew)
}

// Invite makes an invitation to rate the result of a complaint. It fails with
// CONFLICT where no result stands, or it was rated already.
func (k *Keys) Invite(ctx context.Context, id city.ID) (Invitation, error) {
	c, err := k.store.Complaint(ctx, id)
	if err != nil {
		return Invitation{}, err
	}
	end, ok := rateable(c)
	if !ok {
		return Invitation{}, city.FieldErrorf(city.CodeConflict, "id", "there is no result to rate: none was announced, the complaint was opened again since, or it was rated already")
	}
	code := newSecret()
	inv := Invitation{Code: code, Link: k.public + "/rate#" + code, ExpiresAt: city.At(k.now().Add(RatingLasts))}
	kept := store.CitizenKey{Hash: k.hash.rating(code), Purpose: store.RatingKey, Complaint: id, Ending: end.ID, ExpiresAt: inv.ExpiresAt}
	return inv, k.store.AddKeys(ctx, []store.CitizenKey{kept}, false)
}

// open returns the complaint of the reference and secret, or nil.
func (k *Keys) open(ctx context.Context, reference, secret string) (*store.Complaint, error) {
	return k.found(ctx, store.StatusKey, k.hash.status(reference, secret), nil)
}

// invited returns the complaint that the code lets rate and the event that
// announced the result, or nil: unknown, expired, used, or of a result that no longer stands.
func (k *Keys) invited(ctx context.Context, code string) (*store.Complaint, error) {
	return k.found(ctx, store.RatingKey, k.hash.rating(code), func(c *store.Complaint, key store.CitizenKey) bool {
		end, ok := rateable(c)
		return ok && end.ID == key.Ending
	})
}

func (k *Keys) found(ctx context.Context, purpose store.KeyPurpose, hash string, good func(*store.Complaint, store.CitizenKey) bool) (*store.Complaint, error) {
	key, ok, err := k.store.FindKey(ctx, purpose, hash)
	if err != nil || !ok {
		return nil, err
	}
	c, err := k.store.Complaint(ctx, key.Complaint)
	if err != nil || good != nil && !good(c, key) {
		return nil, err
	}
	return c, nil
}

func parseID(s string) (city.ID, bool) {
	id, err := uuid.Parse(s)
	return city.ID(id), err == nil
}
