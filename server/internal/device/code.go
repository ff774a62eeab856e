package device

import (
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"strings"
)

const (
	// letters are those of user codes, as RFC 8628 (6.1) proposes them: no vowels, so that no words come about, and no
	// digits, which are taken for letters across a room.
	letters = "BCDFGHJKLMNPQRSTVWXZ"
	// codeLength makes 20^8 codes, some 2.6 * 10^10.
	codeLength = 8
	// secretBytes is the length of a device code, which nobody reads.
	secretBytes = 32
)

// newUserCode returns a user code, without a hyphen. Each is as likely as any other.
func newUserCode() string {
	var code strings.Builder
	for b := make([]byte, 1); code.Len() < codeLength; {
		_, _ = rand.Read(b)                                     // never fails
		if limit := 256 - 256%len(letters); int(b[0]) < limit { // 240: the rest would favour some letters
			code.WriteByte(letters[int(b[0])%len(letters)])
		}
	}
	return code.String()
}

// newDeviceCode returns a device code and the hash that is kept of it.
func newDeviceCode() (code, hash string) {
	raw := make([]byte, secretBytes)
	_, _ = rand.Read(raw) // as above
	code = base64.RawURLEncoding.EncodeToString(raw)
	return code, hashOf(code)
}

func hashOf(deviceCode string) string {
	sum := sha256.Sum256([]byte(deviceCode))
	return hex.EncodeToString(sum[:])
}

// Normal is a user code as it is kept, of one as somebody wrote it: in whatever case, with whatever between the
// letters. ok is false where it can be none.
func Normal(written string) (code string, ok bool) {
	if len(written) > 4*codeLength {
		return "", false
	}
	code = strings.Map(func(r rune) rune {
		switch {
		case r >= 'a' && r <= 'z':
			return r - 'a' + 'A'
		case r == '-' || r == ' ' || r == '.':
			return -1
		default:
			return r
		}
	}, written)
	return code, len(code) == codeLength && strings.Trim(code, letters) == ""
}

// Shown is a user code as a screen shows it.
func Shown(code string) string {
	if len(code) != codeLength {
		return code
	}
	return code[:codeLength/2] + "-" + code[codeLength/2:]
}
