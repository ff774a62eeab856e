package route

// lexicon knows the words that rules speak of.
type lexicon struct {
	entries map[string]entry
	ids     map[string]int32 // canonical words
	names   []string         // by id
	// near leads from a word, or a word without one letter, to the words of at least
	// minTypo letters that are one letter away at most.
	near map[string][]string
}

// entry is what a form means.
type entry struct {
	words  []int32 // canonical; empty = a filler, or a known word without meaning here
	filler bool
	known  bool
	other  bool // another spelling: what is a letter away from it is too far from the word
}

// minTypo is the least number of letters of a word that is recognised with one wrong.
const minTypo = 6

// quality says how a form was recognised.
type quality uint8

const (
	unknown quality = iota
	typo
	stemmed
	exact
)

func newLexicon() *lexicon {
	return &lexicon{entries: map[string]entry{}, ids: map[string]int32{}, near: map[string][]string{}}
}

// id returns the number of a canonical word, a new one where it is not known yet. A
// word that rules speak of is no filler and no known word without meaning.
func (l *lexicon) id(word string) int32 {
	id, ok := l.ids[word]
	if !ok {
		id = int32(len(l.names))
		l.ids[word] = id
		l.names = append(l.names, word)
		if len(l.entries[word].words) == 0 {
			l.entries[word] = entry{words: []int32{id}}
		}
	}
	return id
}

// spell makes form another way to write the words.
func (l *lexicon) spell(form string, words []int32) {
	l.entries[form] = entry{words: words, other: true}
}

// indexTypos prepares the look-up of misspelt words, when all words are known.
func (l *lexicon) indexTypos() {
	for form, e := range l.entries {
		if len(form) < minTypo || len(e.words) == 0 || e.other {
			continue
		}
		l.near[form] = append(l.near[form], form)
		deletions(form, func(short string) { l.near[short] = append(l.near[short], form) })
	}
}

func deletions(word string, yield func(string)) {
	last := ""
	for i := 1; i < len(word); i++ { // the first letter is rarely wrong
		if short := word[:i] + word[i+1:]; short != last {
			yield(short)
			last = short
		}
	}
}

// look returns the canonical words of a form.
func (l *lexicon) look(form string) (e entry, q quality) {
	if e, ok := l.entries[form]; ok {
		return e, exact
	}
	if len(form) < 4 || digit(form[0]) {
		return entry{}, unknown
	}
	stop := false
	stems(form, func(stem string, same bool) bool {
		found, ok := l.entries[stem]
		switch {
		case !ok:
			return false
		case len(found.words) == 0:
			// A known word with an ending is known, too; with a prefix it may be anything.
			stop = stop || same
			return same
		}
		e, q = found, stemmed
		if same {
			q = exact
		}
		return true
	})
	if q != unknown || stop || len(form) < minTypo-1 {
		return e, q
	}
	return l.mistyped(form)
}

// mistyped finds the one word that is a letter away from the form, or from the form
// without its commonest affixes.
func (l *lexicon) mistyped(form string) (entry, quality) {
	if e, ok := l.oneAway(form); ok {
		return e, typo
	}
	for _, s := range [...]string{"nya", "an", "kan", "e", "ne", "i"} {
		if stem, ok := cutEnd(form, s, minTypo-1); ok {
			if e, ok := l.oneAway(stem); ok {
				return e, typo
			}
		}
	}
	for _, p := range [...]string{"ber", "ter", "di", "me", "ke"} {
		if len(form) >= len(p)+minTypo-1 && form[:len(p)] == p {
			if e, ok := l.oneAway(form[len(p):]); ok {
				return e, typo
			}
		}
	}
	return entry{}, unknown
}

func (l *lexicon) oneAway(form string) (found entry, ok bool) {
	differ := false
	try := func(key string) {
		for _, word := range l.near[key] {
			if word[0] != form[0] || !oneEdit(form, word) {
				continue
			}
			e := l.entries[word]
			if ok && !same(e.words, found.words) {
				differ = true
			}
			found, ok = e, true
		}
	}
	try(form)
	deletions(form, try)
	if differ { // two words are equally near: neither is certain
		return entry{}, false
	}
	return found, ok
}

func same(a, b []int32) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if a[i] != b[i] {
			return false
		}
	}
	return true
}

// oneEdit reports whether one letter too many, too few or wrong, or two exchanged
// neighbours, make b of a.
func oneEdit(a, b string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	if len(b)-len(a) > 1 {
		return false
	}
	i := 0
	for i < len(a) && a[i] == b[i] {
		i++
	}
	if len(a) != len(b) {
		return a[i:] == b[i+1:]
	}
	if i == len(a) {
		return true
	}
	return a[i+1:] == b[i+1:] || i+1 < len(a) && a[i] == b[i+1] && a[i+1] == b[i] && a[i+2:] == b[i+2:]
}
