package access

import (
	"context"
	"crypto/subtle"
	"log/slog"
	"maps"
	"sync"
	"time"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/store"
)

const (
	// refreshEvery is how often the tokens are read again: one that was revoked, by
	// whichever process, is good for no longer than that.
	refreshEvery = time.Second
	// noteEvery is how often the last uses are written.
	noteEvery = time.Minute
)

// Tokens keeps tokens: the store.
type Tokens interface {
	Tokens(ctx context.Context) ([]store.Token, error)
	TokensUsed(ctx context.Context, at map[string]city.Moment) error
}

// Ring holds the tokens that are good.
type Ring struct {
	tokens Tokens
	now    func() time.Time
	log    *slog.Logger

	mu    sync.RWMutex
	known map[string]store.Token // by id; revoked ones are not
	good  map[string]bool        // by id: not expired when it was looked at last

	usedMu sync.Mutex
	used   map[string]city.Moment // since they were written last, by id
}

// Open reads the tokens.
func Open(ctx context.Context, tokens Tokens, now func() time.Time, log *slog.Logger) (*Ring, error) {
	r := &Ring{tokens: tokens, now: now, log: log, used: map[string]city.Moment{}}
	_, err := r.Refresh(ctx)
	return r, err
}

// Refresh reads the tokens again and tells whether one of them ended.
func (r *Ring) Refresh(ctx context.Context) (ended bool, err error) {
	all, err := r.tokens.Tokens(ctx)
	if err != nil {
		return false, err
	}
	known, good := map[string]store.Token{}, map[string]bool{}
	now := city.At(r.now())
	for _, t := range all {
		if t.RevokedAt == 0 {
			known[t.ID] = t
			good[t.ID] = !expired(&t, now)
		}
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	for id, was := range r.good {
		ended = ended || was && !good[id]
	}
	r.known, r.good = known, good
	return ended, nil
}

// Now reads the tokens again at once: one that was made or revoked just now is known, and ended as [Ring.Follow]'s is
// called where one ended.
func (r *Ring) Now(ctx context.Context, ended func()) error {
	gone, err := r.Refresh(ctx)
	if gone {
		ended()
	}
	return err
}

func expired(t *store.Token, now city.Moment) bool { return t.ExpiresAt != 0 && t.ExpiresAt <= now }

// Len returns how many tokens are good.
func (r *Ring) Len() int {
	r.mu.RLock()
	defer r.mu.RUnlock()
	n := 0
	for _, good := range r.good {
		if good {
			n++
		}
	}
	return n
}

// Find returns what is known of a token; false where it is not good, or not any more.
func (r *Ring) Find(token string) (store.Token, bool) {
	id := idOf(token)
	if id == "" {
		return store.Token{}, false
	}
	r.mu.RLock()
	known, ok := r.known[id]
	r.mu.RUnlock()
	now := city.At(r.now())
	if !ok || subtle.ConstantTimeCompare([]byte(Hash(token)), []byte(known.Hash)) != 1 || expired(&known, now) {
		return store.Token{}, false
	}
	r.usedMu.Lock()
	r.used[id] = now - now%60
	r.usedMu.Unlock()
	return known, true
}

// Follow reads the tokens again and again until ctx ends, and writes down when
// they were used. ended is called after a token has ended. While they cannot be
// read, those that are known stay good.
func (r *Ring) Follow(ctx context.Context, ended func()) {
	tick := time.NewTicker(refreshEvery)
	defer tick.Stop()
	noted, failing := r.now(), false
	for {
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		}
		gone, err := r.Refresh(ctx)
		if err != nil && ctx.Err() == nil && !failing {
			r.log.Error("tokens cannot be read; those that are known stay good", "error", err)
		}
		if failing = err != nil; gone {
			ended()
		}
		if r.now().Sub(noted) >= noteEvery {
			noted = r.now()
			r.Note(ctx)
		}
	}
}

// Note writes down when tokens were used last.
func (r *Ring) Note(ctx context.Context) {
	r.usedMu.Lock()
	used := maps.Clone(r.used)
	clear(r.used)
	r.usedMu.Unlock()
	if len(used) == 0 {
		return
	}
	if err := r.tokens.TokensUsed(ctx, used); err != nil && ctx.Err() == nil {
		r.log.Error("the last use of tokens was not written", "error", err)
	}
}
