package route

// Affixes of Indonesian, of everyday Indonesian and of the Javanese of Malang. A
// form without them counts only where the profile knows it as a word, so a long
// list does no harm that a dictionary would not do, too.

// light are endings that leave a word what it is: possessives and particles.
var light = []string{"nya", "lah", "kah", "pun", "tah", "ku", "mu", "ne", "e", "ipun", "nipun"}

// suffixes make another word.
var suffixes = []string{"kan", "an", "i", "in", "no", "na", "ake", "aken", "en", "ane", "annya", "kannya", "inya"}

// prefix is what may stand before a stem; give are the letters that it may have
// swallowed ("me" + "sumbat" = "menyumbat").
type prefix struct {
	form  string
	give  []string
	least int // letters that must be left; more after short ones, which many words begin with
}

var prefixes = []prefix{
	{"memper", []string{""}, 4},
	{"diper", []string{""}, 4},
	{"keber", []string{""}, 4},
	{"menge", []string{""}, 4},
	{"penge", []string{""}, 4},
	{"meng", []string{"", "k"}, 4},
	{"meny", []string{"s"}, 5},
	{"mem", []string{"", "p"}, 4},
	{"men", []string{"", "t"}, 4},
	{"me", []string{""}, 5},
	{"peng", []string{"", "k"}, 5},
	{"peny", []string{"s"}, 5},
	{"pem", []string{"", "p"}, 5},
	{"pen", []string{"", "t"}, 5},
	{"per", []string{""}, 5},
	{"pe", []string{""}, 5},
	{"ber", []string{""}, 4},
	{"be", []string{""}, 5},
	{"ter", []string{""}, 4},
	{"di", []string{""}, 4},
	{"ke", []string{""}, 5},
	{"se", []string{""}, 5},
	{"nge", []string{""}, 4},
	{"ng", []string{"", "k"}, 5},
	{"ny", []string{"s", "c"}, 5},
	{"m", []string{"p", ""}, 5},
	{"n", []string{"t", ""}, 5},
	{"tak", []string{""}, 5},
	{"kok", []string{""}, 5},
	{"mak", []string{""}, 5},
	{"sak", []string{""}, 5},
	{"ka", []string{""}, 5},
}

// Least letters of what is left without an ending.
const (
	leastLight  = 3
	leastSuffix = 4
)

// stems calls yield with the forms of a word without affixes, those that lost the
// least first, until it returns true. same says that only endings went that leave
// the word what it is.
func stems(word string, yield func(stem string, same bool) bool) bool {
	for _, s := range light {
		if stem, ok := cutEnd(word, s, leastLight); ok && yield(stem, true) {
			return true
		}
	}
	if suffixed(word, yield) || prefixed(word, yield) {
		return true
	}
	for _, s := range light {
		if stem, ok := cutEnd(word, s, leastSuffix); ok && (suffixed(stem, yield) || prefixed(stem, yield)) {
			return true
		}
	}
	for _, s := range suffixes {
		if stem, ok := cutEnd(word, s, leastSuffix); ok && prefixed(stem, yield) {
			return true
		}
	}
	for _, l := range light {
		bare, ok := cutEnd(word, l, leastSuffix+2)
		if !ok {
			continue
		}
		for _, s := range suffixes {
			if stem, ok := cutEnd(bare, s, leastSuffix); ok && prefixed(stem, yield) {
				return true
			}
		}
	}
	return false
}

func suffixed(word string, yield func(string, bool) bool) bool {
	for _, s := range suffixes {
		if stem, ok := cutEnd(word, s, leastSuffix); ok && yield(stem, false) {
			return true
		}
	}
	return false
}

func prefixed(word string, yield func(string, bool) bool) bool {
	for i := range prefixes {
		p := &prefixes[i]
		if len(word) < len(p.form)+p.least-1 || word[:len(p.form)] != p.form {
			continue
		}
		rest := word[len(p.form):]
		for _, g := range p.give {
			if len(g)+len(rest) >= p.least && yield(g+rest, false) {
				return true
			}
		}
	}
	return false
}

func cutEnd(word, end string, least int) (string, bool) {
	n := len(word) - len(end)
	if n < least || word[n:] != end {
		return "", false
	}
	return word[:n], true
}
