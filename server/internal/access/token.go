package access

import (
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"regexp"
	"strings"
)

// The form of a token: a prefix that scanners of leaked secrets can look for, an
// id that may be shown, and 256 bits from the system's source of randomness.
const (
	prefix      = "tugu"
	idAlphabet  = "abcdefghijkmnpqrstuvwxyz23456789" // 32 signs that are not taken for each other
	idLength    = 8
	secretBytes = 32
)

// form is that of a token.
var form = regexp.MustCompile(`^tugu_[a-z0-9]{8}_[A-Za-z0-9_-]{43}$`)

// Make returns a new token, with the id that may be shown and the hash that may be kept.
func Make() (token, id, hash string) {
	raw := make([]byte, idLength+secretBytes)
	_, _ = rand.Read(raw) // never fails
	for _, b := range raw[:idLength] {
		id += string(idAlphabet[int(b)%len(idAlphabet)])
	}
	token = prefix + "_" + id + "_" + base64.RawURLEncoding.EncodeToString(raw[idLength:])
	return token, id, Hash(token)
}

// Hash returns the hexadecimal SHA-256 of a token. A token is as hard to guess as
// a key: nothing slower is needed.
func Hash(token string) string {
	sum := sha256.Sum256([]byte(token))
	return hex.EncodeToString(sum[:])
}

// idOf returns the id of a token, or "" where the text is none.
func idOf(token string) string {
	if !form.MatchString(token) {
		return ""
	}
	return strings.Split(token, "_")[1]
}
