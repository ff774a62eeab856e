package route

import (
	"cmp"
	"math"
	"regexp"
	"slices"
	"strings"
)

// Sample is a complaint from which words are proposed. Its reporter's name is
// given to leave it out.
type Sample struct{ Category, Title, Text, Reporter string }

// Proposal is a word that complaints of a category hold and others rarely.
type Proposal struct {
	Category, Word         string
	Corrected, CorrectedOf int // complaints that operators gave the category: with the word, in all
	Elsewhere, ElsewhereOf int // complaints of other categories: with the word, in all
	Known                  bool
}

// Bounds of what is proposed: a word of fewer complaints could be somebody's name,
// and one that is not much rarer elsewhere tells nothing.
const (
	leastSamples = 3
	leastLift    = 3
	leastLetters = 3
)

// personal finds addresses of mail and of the web, names of accounts, and numbers.
var personal = regexp.MustCompile(`\S*@\S*|https?://\S+|www\.\S+|\+?\d[\d\s().-]*`)

// called are words after which a name comes.
var called = map[string]bool{
	"pak": true, "bapak": true, "bpk": true, "bu": true, "ibu": true, "mas": true, "mbak": true, "cak": true, "ning": true, "sdr": true, "sdri": true,
	"saudara": true, "nama": true, "bernama": true, "haji": true, "hj": true, "ustad": true, "an": true, "a/n": true, "dik": true, "om": true, "tante": true, "mr": true, "mrs": true,
}

// Propose returns the words that the corrected complaints of a category hold in
// common and the others rarely, the most telling first. Names, numbers, addresses and
// words of fewer than three complaints are left out.
func (r *Router) Propose(corrected, others []Sample, most int) []Proposal {
	given := map[string]int{}             // complaints by category
	counts := map[string]map[string]int{} // complaints by category and word
	for i := range corrected {
		s := &corrected[i]
		given[s.Category]++
		for w := range r.words(s) {
			if counts[w] == nil {
				counts[w] = map[string]int{}
			}
			counts[w][s.Category]++
		}
	}
	elsewhere := map[string]map[string]int{}
	total := map[string]int{}
	for i := range others {
		s := &others[i]
		total[s.Category]++
		for w := range r.words(s) {
			if counts[w] == nil {
				continue // not in any corrected complaint
			}
			if elsewhere[w] == nil {
				elsewhere[w] = map[string]int{}
			}
			elsewhere[w][s.Category]++
		}
	}
	known := r.vocabulary()
	var out []Proposal
	weight := func(p *Proposal) float64 {
		return (float64(p.Corrected) / float64(p.CorrectedOf)) / ((float64(p.Elsewhere) + 0.5) / (float64(p.ElsewhereOf) + 1))
	}
	for w, byCategory := range counts {
		for category, n := range byCategory {
			if n < leastSamples {
				continue
			}
			p := Proposal{Category: category, Word: w, Corrected: n, CorrectedOf: given[category], Known: known[[2]string{category, w}]}
			for other, n := range total {
				if other != category {
					p.ElsewhereOf += n
					p.Elsewhere += elsewhere[w][other]
				}
			}
			if weight(&p) >= leastLift {
				out = append(out, p)
			}
		}
	}
	slices.SortFunc(out, func(a, b Proposal) int {
		return cmp.Or(
			cmp.Compare(float64(b.Corrected)*math.Log(weight(&b)), float64(a.Corrected)*math.Log(weight(&a))),
			cmp.Compare(a.Category, b.Category), cmp.Compare(a.Word, b.Word))
	})
	return out[:min(most, len(out))]
}

// words returns the plain words of a complaint, each once, without what may be personal.
func (r *Router) words(s *Sample) map[string]bool {
	out, names := map[string]bool{}, map[string]bool{}
	for _, f := range forms(s.Reporter) {
		names[f] = true
	}
	for _, text := range []string{head(s.Title, MaxTitle), head(s.Text, MaxText)} {
		before := ""
		for _, f := range forms(personal.ReplaceAllString(text, " ")) {
			e, _ := r.lexicon.look(f)
			switch {
			case len(f) < leastLetters, digit(f[0]), called[f], called[before], names[f], e.filler, r.places.names[f] != nil:
			case len(e.words) == 1:
				out[r.lexicon.names[e.words[0]]] = true
			default:
				out[strings.Clone(f)] = true
			}
			before = f
		}
	}
	return out
}

// vocabulary returns the words that the rules of each category know.
func (r *Router) vocabulary() map[[2]string]bool {
	out := map[[2]string]bool{}
	for i := range r.compiled {
		for _, g := range r.compiled[i].groups {
			for _, x := range g {
				for _, s := range r.expressions[x].steps {
					out[[2]string{r.compiled[i].Category, r.lexicon.names[s.word]}] = true
				}
			}
		}
	}
	return out
}
