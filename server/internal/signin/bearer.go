package signin

import (
	"context"
	"crypto/sha256"
	"strings"
	"time"

	"github.com/coreos/go-oidc/v3/oidc"
	"github.com/tugu-city/tugu/server/city"
)

// maxToken is the length of a token of a service, in bytes.
const maxToken = 8 << 10

// IsToken tells whether a text has the form of a JSON Web Token.
func IsToken(text string) bool {
	return len(text) <= maxToken && strings.Count(text, ".") == 2 && strings.HasPrefix(text, "ey")
}

// Bearer returns who sends a token of the provider: signed by one of its keys with one of its
// asymmetric algorithms, for this server, and not expired. Everything else is nobody.
func (s *SignIn) Bearer(ctx context.Context, token string) (Person, bool) {
	if !IsToken(token) {
		return Person{}, false
	}
	key, now := sha256.Sum256([]byte(token)), s.Now()
	if v, ok := s.verified.Get(key); ok && now.Before(v.until) {
		return v.person, v.good
	}
	v := verdict{until: now.Add(refusedFor)}
	person, err := s.verify(ctx, token, s.Audience, nil)
	switch {
	case err == nil:
		v = verdict{person: person, good: true, until: person.Expires.Time()}
	case ctx.Err() == nil:
		s.Log.Info("a token of the sign-in provider was refused", "reason", err)
	}
	s.verified.Add(key, v)
	return v.person, v.good
}

// verify checks a token and reads who it is of. nonce, where it is given, must be its own.
func (s *SignIn) verify(ctx context.Context, raw, audience string, nonce *string) (Person, error) {
	ctx, cancel := context.WithTimeout(ctx, askTimeout)
	defer cancel()
	p, err := s.found(ctx)
	if err != nil {
		return Person{}, err
	}
	token, err := p.Verifier(&oidc.Config{ClientID: audience, Now: s.Now}).Verify(s.with(ctx), raw)
	if err != nil {
		return Person{}, city.Errorf(city.CodeForbidden, "the token is not valid: %s", firstLine(err))
	}
	if nonce != nil && token.Nonce != *nonce {
		return Person{}, city.Errorf(city.CodeForbidden, "the token is of another sign-in")
	}
	var claims map[string]any
	if err := token.Claims(&claims); err != nil {
		return Person{}, city.Errorf(city.CodeForbidden, "the token's claims cannot be read")
	}
	return s.person(claims, city.At(token.Expiry))
}

// firstLine keeps of a library's error what fits a log, and nothing of the token.
func firstLine(err error) string {
	line, _, _ := strings.Cut(err.Error(), "\n")
	return line[:min(len(line), 200)]
}

// until is when a session of a person ends, which began now.
func (s *SignIn) until(now time.Time) city.Moment { return city.At(now.Add(s.Lasts)) }
