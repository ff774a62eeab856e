package words

import (
	"slices"
	"strings"
	"unicode"
)

// Query is what is searched for: complaints that hold all of it, each in whichever of their texts.
// A to Z are small letters.
type Query struct {
	Words   []string // without white space
	Phrases []string // with white space inside; their words are not among Words
}

// Parse reads a text as users write it: words, and between double quotes words that stand beside each
// other. Quotes that nothing closes, or that stand inside a word, stand for themselves.
func Parse(text string) (q Query) {
	text = Lower(text)
	for {
		if text = strings.TrimLeftFunc(text, unicode.IsSpace); text == "" {
			return q
		}
		if inside, rest, closed := strings.Cut(strings.TrimPrefix(text, `"`), `"`); closed && text[0] == '"' && strings.TrimSpace(inside) != "" {
			q.add(strings.TrimSpace(inside))
			text = rest
			continue
		}
		end := strings.IndexFunc(text, unicode.IsSpace)
		if end < 0 {
			end = len(text)
		}
		q.add(text[:end])
		text = text[end:]
	}
}

func (q *Query) add(text string) {
	list := &q.Words
	if strings.ContainsFunc(text, unicode.IsSpace) {
		list = &q.Phrases
	}
	if !slices.Contains(*list, text) {
		*list = append(*list, text)
	}
}

// All returns the words, those of phrases with them, the longest first, without those that
// others contain: who holds these may hold the phrases.
func (q *Query) All() (list []string) {
	all := slices.Clone(q.Words)
	for _, p := range q.Phrases {
		all = append(all, strings.Fields(p)...)
	}
	slices.SortStableFunc(all, func(a, b string) int { return len(b) - len(a) })
	for _, w := range all {
		if !slices.ContainsFunc(list, func(longer string) bool { return strings.Contains(longer, w) }) {
			list = append(list, w)
		}
	}
	return list
}

// Empty reports whether there is nothing to search for.
func (q *Query) Empty() bool { return len(q.Words)+len(q.Phrases) == 0 }

// Lower makes A to Z small, and no other letter: databases agree about those alone.
func Lower(s string) string {
	return strings.Map(func(r rune) rune {
		if r >= 'A' && r <= 'Z' {
			return r + 'a' - 'A'
		}
		return r
	}, s)
}
