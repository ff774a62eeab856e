package route

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Bounds of what is read of a complaint. What lies beyond is not looked at.
const (
	MaxTitle = 1 << 10  // bytes
	MaxText  = 16 << 10 // bytes
	maxWords = 2500
	maxWord  = 40 // bytes of a folded word
)

// Fields of a complaint in which words stand.
const (
	FieldTitle = iota
	FieldText
	FieldAddress
)

// token is a word of a text.
type token struct {
	form       string // folded
	field      int
	start, end int  // bytes in the field, of the word as it was written
	glued      bool // nothing but a hyphen parts it from the word before
	repeated   bool // was written twice, or with a 2: "lubang-lubang", "lubang2"
}

// scan appends the words of a text to tokens.
func scan(tokens []token, text string, field, most int) []token {
	text = head(text, most)
	first := len(tokens)
	s := scanner{text: text, field: field, tokens: tokens}
	for s.at < len(text) && len(s.tokens)-first < maxWords {
		s.word()
	}
	return unite(s.tokens, first)
}

// head returns the beginning of text of at most n bytes, in whole characters.
func head(text string, n int) string {
	if len(text) <= n {
		return text
	}
	for n > 0 && !utf8.RuneStart(text[n]) {
		n--
	}
	return text[:n]
}

type scanner struct {
	text   string
	field  int
	at     int
	tokens []token
	hyphen bool // a hyphen alone stood since the last word
	buf    [4 * maxWord]byte
}

// fold returns the plain lower-case form of a character: letters, digits, or nothing.
func fold(buf []byte, r rune) []byte {
	switch {
	case r < utf8.RuneSelf:
		if r >= 'A' && r <= 'Z' {
			r += 'a' - 'A'
		}
		return append(buf, byte(r))
	case unicode.Is(unicode.Mn, r) || unicode.Is(unicode.Cf, r):
		return buf
	}
	var raw [utf8.UTFMax]byte
	n := utf8.EncodeRune(raw[:], r)
	var wide [64]byte
	for _, d := range string(norm.NFKD.Append(wide[:0], raw[:n]...)) {
		if !unicode.Is(unicode.Mn, d) {
			buf = utf8.AppendRune(buf, unicode.ToLower(d))
		}
	}
	return buf
}

func letter(b byte) bool { return b >= 'a' && b <= 'z' || b >= utf8.RuneSelf }
func digit(b byte) bool  { return b >= '0' && b <= '9' }

// invisible reports whether r may stand inside a word without parting it.
func invisible(r rune) bool { return unicode.Is(unicode.Mn, r) || unicode.Is(unicode.Cf, r) }

// word reads what parts words, then one word of letters or of digits.
func (s *scanner) word() {
	s.hyphen = false
	gap := 0
	for s.at < len(s.text) {
		r, size := utf8.DecodeRuneInString(s.text[s.at:])
		if unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.Is(unicode.No, r) {
			break
		}
		s.hyphen = gap == 0 && (r == '-' || r == '\u2010' || r == '\u2011' || r == '\u2013')
		gap++
		s.at += size
	}
	start, end := s.at, s.at
	buf := s.buf[:0]
	repeated := false
	for s.at < len(s.text) {
		r, size := utf8.DecodeRuneInString(s.text[s.at:])
		isLetter := unicode.IsLetter(r)
		if !isLetter && !unicode.IsDigit(r) && !unicode.Is(unicode.No, r) && !invisible(r) {
			break
		}
		before := len(buf)
		buf = fold(buf, r)
		switch {
		case len(buf) == before: // nothing to see
			s.at += size
			continue
		case before > 0 && digit(buf[before]) && letter(buf[before-1]):
			// "lubang2" is "lubang-lubang"; "rt03" are two words.
			if string(buf[before:]) != "2" || s.digitAt(s.at+size) {
				buf = buf[:before]
				s.put(buf, start, end, repeated)
				return
			}
			buf, repeated = buf[:before], true
		case before > 0 && letter(buf[before]) && digit(buf[before-1]) && !repeated:
			buf = buf[:before]
			s.put(buf, start, end, repeated)
			return
		}
		s.at += size
		end = s.at
		if len(buf) > maxWord {
			buf = buf[:maxWord]
		}
	}
	if string(buf) == "http" || string(buf) == "https" { // an address of the web says nothing
		for s.at < len(s.text) && s.text[s.at] > ' ' {
			s.at++
		}
		return
	}
	s.put(buf, start, end, repeated)
}

func (s *scanner) digitAt(i int) bool { return i < len(s.text) && digit(s.text[i]) }

func (s *scanner) put(buf []byte, start, end int, repeated bool) {
	if len(buf) == 0 {
		return
	}
	form := strings.ToValidUTF8(string(squeeze(buf)), "")
	s.tokens = append(s.tokens, token{form: form, field: s.field, start: start, end: end, glued: s.hyphen, repeated: repeated})
}

// squeeze makes three or more of one letter one: "matiiii" is "mati".
func squeeze(b []byte) []byte {
	out := b[:0]
	for i := 0; i < len(b); {
		j := i + 1
		for j < len(b) && b[j] == b[i] {
			j++
		}
		n := j - i
		if n >= 3 && letter(b[i]) && b[i] < utf8.RuneSelf {
			n = 1
		}
		for range n {
			out = append(out, b[i])
		}
		i = j
	}
	return out
}

// unite makes a word that is written twice one: "lubang-lubang", "lubang lubang",
// "lubang-lubangnya", "berlubang-lubang".
func unite(tokens []token, first int) []token {
	out := tokens[:first]
	for _, t := range tokens[first:] {
		if len(out) > first {
			last := &out[len(out)-1]
			twice := t.form == last.form
			if t.glued && len(last.form) > 2 && len(t.form) > 2 {
				if strings.HasPrefix(t.form, last.form) {
					twice = true
				} else if strings.HasSuffix(last.form, t.form) {
					twice, t.form = true, last.form
				}
			}
			if twice && !digit(t.form[0]) {
				last.form, last.end, last.repeated = t.form, t.end, true
				continue
			}
		}
		out = append(out, t)
	}
	return out
}
