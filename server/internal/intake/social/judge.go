package social

import (
	"strings"
	"unicode"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/store"
)

// judge tells what is no complaint, by the words of the profile alone.
type judge struct {
	social                    *city.Social
	greetings, praise, filler map[string]bool
	acknowledgements          []string
}

func newJudge(s *city.Social) *judge {
	set := func(list []string) map[string]bool {
		m := map[string]bool{}
		for _, phrase := range list {
			for _, w := range tokens(phrase) {
				m[w] = true
			}
		}
		return m
	}
	j := &judge{social: s, greetings: set(s.Greetings), praise: set(s.Praise), filler: set(s.Fillers)}
	for _, a := range s.Acknowledgements {
		j.acknowledgements = append(j.acknowledgements, strings.Join(tokens(a), " "))
	}
	return j
}

// doubt returns why a text that begins a thread is no complaint; "" = it may be one.
// One word that is not listed is enough to take it for one.
func (j *judge) doubt(text string) (why, message string) {
	words := tokens(text)
	if len(words) == 0 {
		return store.ReasonNoText, "the post holds no words; look at it where it was written, and replay it with its text if it is a complaint, or discard it"
	}
	greets := true
	for _, w := range words {
		switch {
		case j.filler[w] || j.greetings[w]:
		case j.praise[w]:
			greets = false
		default:
			return "", ""
		}
	}
	if greets {
		return store.ReasonGreeting, "the post is a greeting alone; replay it if it is a complaint, or discard it"
	}
	return store.ReasonPraise, "the post is praise or thanks alone; replay it if it is a complaint, or discard it"
}

func (j *judge) acknowledges(text string) bool {
	plain := strings.Join(tokens(text), " ")
	for _, a := range j.acknowledgements {
		if a != "" && strings.HasPrefix(plain, a) {
			return true
		}
	}
	return false
}

// tokens are the words of a text in lower case, letters that are drawn out once:
// "Haloooo" is "halo". Names of accounts and addresses are no words.
func tokens(text string) []string {
	var words []string
	for _, w := range strings.Fields(strings.ToLower(text)) {
		if strings.HasPrefix(w, "@") || strings.HasPrefix(w, "http://") || strings.HasPrefix(w, "https://") {
			continue
		}
		var b strings.Builder
		var last rune
		flush := func() {
			if b.Len() > 0 {
				words = append(words, b.String())
			}
			b.Reset()
			last = 0
		}
		for _, r := range w {
			if !unicode.IsLetter(r) && !unicode.IsDigit(r) {
				if r != '\'' && r != '\u2019' {
					flush()
				}
				continue
			}
			if r != last || unicode.IsDigit(r) {
				b.WriteRune(r)
			}
			last = r
		}
		flush()
	}
	return words
}
