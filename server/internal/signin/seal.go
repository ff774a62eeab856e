package signin

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/hkdf"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"slices"
)

// sealer seals what a browser keeps, so that nobody reads it, alters it, or takes one kind for
// another. With another provider, client or grant of a group every seal is void.
type sealer struct {
	aead cipher.AEAD
	of   string
}

func newSealer(o *Options) *sealer {
	key, err := hkdf.Key(sha256.New, o.Key, nil, "tugu sign-in", 32)
	if err != nil {
		panic(err) // the length is constant
	}
	block, err := aes.NewCipher(key)
	if err != nil {
		panic(err) // as above
	}
	aead, err := cipher.NewGCMWithRandomNonce(block)
	if err != nil {
		panic(err) // as above
	}
	of := fmt.Sprintf("%q %q", o.Issuer, o.Client)
	for _, group := range slices.Sorted(maps.Keys(o.Grants)) {
		of += fmt.Sprintf(" %q %q %q", group, o.Grants[group].Role, o.Grants[group].Departments)
	}
	return &sealer{aead, of}
}

// seal returns a value as a text for a cookie of the kind.
func (s *sealer) seal(kind string, value any) (string, error) {
	plain, err := json.Marshal(value)
	if err != nil {
		return "", err
	}
	return base64.RawURLEncoding.EncodeToString(s.aead.Seal(nil, nil, plain, []byte(kind+" "+s.of))), nil
}

var errBroken = errors.New("the seal is broken")

// open reads what seal wrote.
func (s *sealer) open(kind, text string, value any) error {
	sealed, err := base64.RawURLEncoding.DecodeString(text)
	if err != nil {
		return errBroken
	}
	plain, err := s.aead.Open(nil, nil, sealed, []byte(kind+" "+s.of))
	if err != nil {
		return errBroken
	}
	return json.Unmarshal(plain, value)
}
