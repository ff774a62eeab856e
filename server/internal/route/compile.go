package route

import (
	"fmt"
	"strings"

	"github.com/tugu-city/tugu/server/city"
)

// Fault is a mistake in the rules.
type Fault struct {
	Path    string // of the field, as in the rules file: "rules[3].any[0]"
	Message string // what is wrong, and the remedy
}

// Router gives complaints categories and districts. It never changes and may be used
// from many goroutines.
type Router struct {
	rules   *city.Routing
	lexicon *lexicon

	expressions []expression
	starts      map[int32][]int32 // by first word: the expressions that may begin with it
	triggers    [][]int32         // by expression: the rules that it may make match
	compiled    []rule
	markers     map[int32]bool // words before a landmark
	landmarks   map[int32]bool
	places      *gazetteer
}

// expression is a row of words.
type expression struct {
	steps []step
	text  string
}

// step is one word of an expression; sets are written out before.
type step struct {
	word  int32
	exact bool // the word itself, without affixes
	gap   int  // other words that may stand before it
}

// looseGap is how many words ".." lets stand between two.
const looseGap = 3

// rule is a [city.RoutingRule] with its expressions numbered.
type rule struct {
	*city.RoutingRule
	groups [][]int32 // Any, where given, and then All
	none   []int32
}

// New compiles the profile's rules. p without Routing gives a router that decides
// nothing. Faults say what cannot be compiled; the router is nil then.
func New(p *city.Profile) (*Router, []Fault) {
	c := compiler{byText: map[string]int32{}}
	r := &Router{rules: p.Routing, lexicon: newLexicon(), starts: map[int32][]int32{}, markers: map[int32]bool{}, landmarks: map[int32]bool{}}
	if r.rules == nil {
		r.rules = &city.Routing{}
	}
	c.Router = r
	c.words()
	for i := range r.rules.Rules {
		c.rule(i)
	}
	for _, w := range r.rules.Places.Markers {
		r.markers[c.single("places.markers", w)] = true
	}
	for _, w := range r.rules.Places.Landmarks {
		r.landmarks[c.single("places.landmarks", w)] = true
	}
	r.lexicon.indexTypos()
	r.places = newGazetteer(p, &c)
	if len(c.faults) > 0 {
		return nil, c.faults
	}
	return r, nil
}

// Version identifies the rules that decide; "" = there are none.
func (r *Router) Version() string { return r.rules.Version }

type compiler struct {
	*Router
	byText map[string]int32
	faults []Fault
}

func (c *compiler) bad(path, format string, args ...any) {
	c.faults = append(c.faults, Fault{path, fmt.Sprintf(format, args...)})
}

// forms returns the folded words of a text of the rules.
func forms(text string) []string {
	tokens := scan(nil, text, FieldText, MaxText)
	out := make([]string, len(tokens))
	for i, t := range tokens {
		out[i] = t.form
	}
	return out
}

// words enters fillers, known words and other spellings into the lexicon.
func (c *compiler) words() {
	l := c.lexicon
	for _, w := range c.rules.Fillers {
		for _, f := range forms(w) {
			l.entries[f] = entry{filler: true}
		}
	}
	for _, w := range c.rules.Known {
		for _, f := range forms(w) {
			l.entries[f] = entry{known: true}
		}
	}
	taken := map[string]string{}
	for _, word := range sortedKeys(c.rules.Spellings) {
		var canonical []int32
		for _, f := range forms(word) {
			canonical = append(canonical, l.id(f))
		}
		path := fmt.Sprintf("spellings[%q]", word)
		if len(canonical) == 0 {
			c.bad(path, "holds no word; write the word that the others stand for")
		}
		for _, variant := range c.rules.Spellings[word] {
			f := forms(variant)
			switch {
			case len(f) != 1:
				c.bad(path, "%q is not one word; other spellings are single words, without digits in them", variant)
			case taken[f[0]] != "" && taken[f[0]] != word:
				c.bad(path, "%q stands for %q already; remove it from one of the two", variant, taken[f[0]])
			default:
				taken[f[0]] = word
				l.spell(f[0], canonical)
			}
		}
	}
}

// single returns the id of one word.
func (c *compiler) single(path, text string) int32 {
	words := c.canonical(text)
	if len(words) != 1 {
		c.bad(path, "%q must be one word", text)
		return -1
	}
	return words[0]
}

// canonical returns the ids of a text's words, other spellings replaced. A filler
// that a rule names becomes a word again.
func (c *compiler) canonical(text string) []int32 {
	var out []int32
	for _, f := range forms(text) {
		if e, ok := c.lexicon.entries[f]; ok && len(e.words) > 0 {
			out = append(out, e.words...)
			continue
		}
		out = append(out, c.lexicon.id(f))
	}
	return out
}

func (c *compiler) rule(i int) {
	given := &c.rules.Rules[i]
	path := fmt.Sprintf("rules[%d]", i)
	r := rule{RoutingRule: given}
	if len(given.Any) > 0 {
		r.groups = append(r.groups, c.group(path+".any", given.Any))
	}
	for j, g := range given.All {
		r.groups = append(r.groups, c.group(fmt.Sprintf("%s.all[%d]", path, j), g))
	}
	if len(given.None) > 0 {
		r.none = c.group(path+".none", given.None)
	}
	if len(r.groups) == 0 {
		c.bad(path, "has neither any nor all, so it could match nothing; give words")
		return
	}
	at := int32(len(c.compiled))
	c.compiled = append(c.compiled, r)
	// One group that must be there is enough to look at the rule.
	for _, x := range r.groups[0] {
		c.triggers[x] = append(c.triggers[x], at)
	}
}

// group returns the numbers of the expressions, sets written out.
func (c *compiler) group(path string, texts []string) []int32 {
	var out []int32
	for _, text := range texts {
		alternatives := []string{text}
		for hop := 0; ; hop++ {
			next, changed := c.unset(path, alternatives)
			alternatives = next
			if !changed {
				break
			}
			if hop > 4 || len(alternatives) > 4000 {
				c.bad(path, "%q grows without end; sets may not contain each other, and an expression may not hold more than two or three of them", text)
				return out
			}
		}
		for _, a := range alternatives {
			if x, ok := c.expression(path, a); ok {
				out = append(out, x)
			}
		}
	}
	return out
}

// unset replaces the first $name of each text by the words of the set.
func (c *compiler) unset(path string, texts []string) (out []string, changed bool) {
	for _, text := range texts {
		words := strings.Fields(text)
		at := -1
		for i, w := range words {
			if strings.HasPrefix(w, "$") {
				at = i
				break
			}
		}
		if at < 0 {
			out = append(out, text)
			continue
		}
		changed = true
		set, ok := c.rules.Sets[words[at][1:]]
		if !ok {
			c.bad(path, "there is no set %q; add it to sets, or write the words themselves", words[at])
			continue
		}
		for _, w := range set {
			out = append(out, strings.Join([]string{strings.Join(words[:at], " "), w, strings.Join(words[at+1:], " ")}, " "))
		}
	}
	return out, changed
}

// expression returns the number of an expression.
func (c *compiler) expression(path, text string) (int32, bool) {
	text = strings.Join(strings.Fields(text), " ")
	if x, ok := c.byText[text]; ok {
		return x, true
	}
	var e expression
	e.text = text
	gap := 0
	for _, part := range strings.Fields(text) {
		if part == ".." {
			gap = looseGap
			continue
		}
		bare := strings.TrimPrefix(part, "=")
		for _, id := range c.canonical(bare) {
			e.steps = append(e.steps, step{word: id, exact: bare != part, gap: gap})
			gap = 0
		}
	}
	if len(e.steps) == 0 {
		c.bad(path, "%q holds no word", text)
		return 0, false
	}
	x := int32(len(c.expressions))
	c.byText[text] = x
	c.expressions = append(c.expressions, e)
	c.triggers = append(c.triggers, nil)
	c.starts[e.steps[0].word] = append(c.starts[e.steps[0].word], x)
	return x, true
}
