package citizen

import (
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base32"
	"encoding/hex"
	"strings"
	"unicode"
)

// A secret is 80 random bits as 16 letters of Crockford's alphabet, in groups of
// four: 4K7Q-9M2X-A1B2-C3D4. At the ten guesses that are let through at once for a
// reference, and twenty an hour from then on, it is not found in the lifetime of a city.
const (
	secretBytes   = 10
	secretLetters = 16
)

var crockford = base32.NewEncoding("0123456789ABCDEFGHJKMNPQRSTVWXYZ").WithPadding(base32.NoPadding)

// newSecret makes a secret as it is written for people.
func newSecret() string {
	var b [secretBytes]byte
	_, _ = rand.Read(b[:]) // never fails
	s := crockford.EncodeToString(b[:])
	return s[:4] + "-" + s[4:8] + "-" + s[8:12] + "-" + s[12:]
}

// maxTyped bounds what is read of a typed secret or reference, in bytes.
const maxTyped = 512

// fold reduces what was typed to letters and digits that people do not mistake for
// each other: case, hyphens and spaces do not count, O is 0, I and L are 1.
func fold(typed string) string {
	if len(typed) > maxTyped {
		typed = typed[:maxTyped]
	}
	return strings.Map(func(r rune) rune {
		switch r = unicode.ToUpper(r); {
		case r == 'O':
			return '0'
		case r == 'I' || r == 'L':
			return '1'
		case unicode.IsLetter(r) || unicode.IsDigit(r):
			return r
		}
		return -1
	}, strings.ToValidUTF8(typed, ""))
}

// hasher hashes keys of citizens by the city's own key. The reference is part of the hash
// of a secret, so that a wrong reference and a wrong secret are one and the same
// to whoever looks the hash up: nothing was found.
type hasher []byte

func (h hasher) status(reference, secret string) string {
	return h.hash("status", fold(reference), fold(secret))
}
func (h hasher) rating(code string) string { return h.hash("rating", fold(code)) }

func (h hasher) hash(parts ...string) string {
	mac := hmac.New(sha256.New, h)
	mac.Write([]byte(strings.Join(parts, "\x00"))) // never fails; folded parts hold no NUL
	return hex.EncodeToString(mac.Sum(nil))
}
