package route

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/tugu-city/tugu/server/city"
)

// Place is what the words of a complaint say about where it is.
type Place struct {
	District string // code of the smallest district that is certain; "" = none is
	Why      Why
	Words    []Word // the names that decided, or that left it open
}

// gazetteer knows the districts' names.
type gazetteer struct {
	profile  *city.Profile
	names    map[string]*name
	near     map[string][]string // as in lexicon
	prefixes map[string]int      // word -> level + 1
	streets  map[string]bool
	between  map[string]bool
	except   [][]string
	outside  [][]string
}

// name is one or, of a kecamatan and a kelurahan in it, two districts.
type name struct {
	large, small string // codes; "" = there is none
	prefixed     bool   // an ordinary word, too
}

// Bounds of names.
const (
	nameWords    = 3
	leastName    = 7 // letters of a name that is recognised with one wrong
	maxMentions  = 64
	streetWindow = 2 // words between "jalan" and the name of the street
)

func newGazetteer(p *city.Profile, c *compiler) *gazetteer {
	g := &gazetteer{
		profile: p, names: map[string]*name{}, near: map[string][]string{}, prefixes: map[string]int{}, streets: map[string]bool{}, between: map[string]bool{},
	}
	d := &c.rules.Districts
	ordinary := map[string]bool{}
	for i, code := range d.Prefixed {
		if p.District(code) == nil {
			c.bad(fmt.Sprintf("districts.prefixed[%d]", i), "there is no district %q", code)
		}
		ordinary[code] = true
	}
	for i := range p.Districts {
		x := &p.Districts[i]
		g.add(x, x.Name.Local, ordinary[x.Code])
	}
	for code, variants := range d.Variants {
		x := p.District(code)
		if x == nil {
			c.bad(fmt.Sprintf("districts.variants[%q]", code), "there is no district %q", code)
			continue
		}
		for _, v := range variants {
			g.add(x, v, ordinary[code])
		}
	}
	for level, words := range d.Prefixes {
		for _, w := range words {
			for _, f := range forms(w) {
				g.prefixes[f] = level + 1
			}
		}
	}
	fill(g.streets, d.Streets)
	fill(g.between, d.Between)
	for _, text := range d.Except {
		g.except = append(g.except, forms(text))
	}
	for _, text := range d.Outside {
		g.outside = append(g.outside, forms(text))
	}
	for n := range g.names {
		if utf8.RuneCountInString(n) >= leastName {
			g.near[n] = append(g.near[n], n)
			deletions(n, func(short string) { g.near[short] = append(g.near[short], n) })
		}
	}
	return g
}

func fill(set map[string]bool, words []string) {
	for _, w := range words {
		for _, f := range forms(w) {
			set[f] = true
		}
	}
}

func (g *gazetteer) add(d *city.District, text string, prefixed bool) {
	key := strings.Join(forms(text), "")
	if key == "" {
		return
	}
	n := g.names[key]
	if n == nil {
		n = &name{}
		g.names[key] = n
	}
	if d.Level == 0 {
		n.large = d.Code
	} else {
		n.small = d.Code
	}
	n.prefixed = n.prefixed || prefixed
}

// mention is a name in a text.
type mention struct {
	*name
	level    int // 1 = kecamatan, 2 = kelurahan, as a prefix says; 0 = no prefix
	from, to int // tokens
}

// Place returns the district that the address names, or else the title and the text.
// A name that a kecamatan shares with a kelurahan in it is, by itself, the kecamatan:
// the place lies there in both readings.
func (r *Router) Place(address, title, text string) Place {
	p := r.places.read(scan(nil, address, FieldAddress, MaxTitle), address)
	if p.District != "" || p.Why != WhyNoMatch {
		return p
	}
	q := r.places.read(scan(nil, title, FieldTitle, MaxTitle), title)
	if q.District != "" {
		return q
	}
	t := r.places.read(scan(nil, text, FieldText, MaxText), text)
	if t.Why == WhyNoMatch {
		return q
	}
	return t
}

func (g *gazetteer) read(tokens []token, text string) Place {
	if len(tokens) == 0 || len(g.names) == 0 {
		return Place{Why: WhyNoMatch}
	}
	found := g.mentions(tokens)
	for i := range tokens {
		for _, phrase := range g.outside {
			if begins(tokens[i:], phrase) {
				return Place{Why: WhyOutside, Words: []Word{where(tokens[i:i+len(phrase)], text)}}
			}
		}
	}
	p := g.settle(found)
	for i := range found {
		p.Words = append(p.Words, where(tokens[found[i].from:found[i].to+1], text))
	}
	return p
}

func where(tokens []token, text string) Word {
	start, end := tokens[0].start, tokens[len(tokens)-1].end
	return Word{Field: tokens[0].field, Start: utf8.RuneCountInString(text[:start]), Length: utf8.RuneCountInString(text[start:end])}
}

func begins(tokens []token, phrase []string) bool {
	if len(phrase) == 0 || len(tokens) < len(phrase) {
		return false
	}
	for i, f := range phrase {
		if roman(tokens[i].form) != roman(f) {
			return false
		}
	}
	return true
}

// roman returns the digits of a small Roman number, or the form itself.
func roman(form string) string {
	switch form {
	case "ii":
		return "2"
	case "iii":
		return "3"
	case "iv":
		return "4"
	case "vi":
		return "6"
	}
	return form
}

// mentions finds the names that are names of districts here.
func (g *gazetteer) mentions(tokens []token) []mention {
	var out []mention
	for i := 0; i < len(tokens) && len(out) < maxMentions; i++ {
		n, used := g.at(tokens, i)
		if n == nil {
			continue
		}
		m := mention{name: n, from: i, to: i + used - 1}
		if i > 0 && tokens[i-1].field == tokens[i].field {
			m.level = g.prefixes[tokens[i-1].form]
		}
		i += used - 1
		if m.level == 0 && (g.street(tokens, m.from) || g.excepted(tokens, m.from)) {
			continue
		}
		out = append(out, m)
	}
	return out
}

// at returns the longest name that begins at a token.
func (g *gazetteer) at(tokens []token, i int) (*name, int) {
	joined := [nameWords]string{}
	for k := 0; k < nameWords && i+k < len(tokens); k++ {
		joined[k] = tokens[i+k].form
		if k > 0 {
			joined[k] = joined[k-1] + joined[k]
		}
	}
	for k := nameWords - 1; k >= 0; k-- {
		if n := g.names[joined[k]]; n != nil && joined[k] != "" {
			return n, k + 1
		}
	}
	for k := nameWords - 1; k >= 0; k-- {
		if n := g.mistyped(joined[k]); n != nil {
			return n, k + 1
		}
	}
	return nil, 0
}

func (g *gazetteer) mistyped(form string) (found *name) {
	if len(form) < leastName-1 || len(form) > maxWord {
		return nil
	}
	differ := false
	try := func(key string) {
		for _, n := range g.near[key] {
			if n[0] == form[0] && oneEdit(form, n) {
				differ = differ || found != nil && found != g.names[n]
				found = g.names[n]
			}
		}
	}
	try(form)
	deletions(form, try)
	if differ {
		return nil
	}
	return found
}

// street reports whether the name at token i is that of a street or a building.
func (g *gazetteer) street(tokens []token, i int) bool {
	for back := 1; back <= streetWindow+1 && i-back >= 0; back++ {
		form := tokens[i-back].form
		if g.streets[form] {
			return true
		}
		if !g.between[form] {
			return false
		}
	}
	return false
}

func (g *gazetteer) excepted(tokens []token, i int) bool {
	for _, phrase := range g.except {
		if begins(tokens[i:], phrase) {
			return true
		}
	}
	return false
}

// settle returns the smallest district that all mentions agree on.
func (g *gazetteer) settle(found []mention) Place {
	small, large, shared := codes{}, codes{}, codes{} // kelurahan, kecamatan, and kecamatan whose name may mean either
	var weak []string                                 // kelurahan whose name is an ordinary word
	for i := range found {
		m := &found[i]
		switch {
		case m.level == 1 && m.large != "":
			large.add(m.large)
		case m.level == 2 && m.small != "", m.level == 1:
			small.add(m.small)
		case m.level == 2: // "kel. X" where X is a kecamatan alone
			large.add(m.large)
		case m.large != "" && m.small != "":
			// "Sukun, Kec. Sukun": the first is the kelurahan.
			if i+1 < len(found) && found[i+1].level == 1 && found[i+1].name == m.name && found[i+1].from-m.to <= 2 {
				small.add(m.small)
			} else {
				shared.add(m.large)
			}
		case m.large != "":
			large.add(m.large)
		case m.prefixed:
			weak = append(weak, m.small)
		default:
			small.add(m.small)
		}
	}
	for _, w := range weak { // it is one where its kecamatan is named, too
		if parent := g.parent(w); large[parent] || shared[parent] {
			small.add(w)
		}
	}
	return g.agree(small, large, shared)
}

type codes map[string]bool

func (c codes) add(code string) { c[code] = true }

// one returns the only code, or "".
func (c codes) one() string {
	if len(c) == 1 {
		for code := range c {
			return code
		}
	}
	return ""
}

func (g *gazetteer) parent(code string) string {
	if d := g.profile.District(code); d != nil {
		return d.Parent
	}
	return ""
}

func (g *gazetteer) agree(small, large, shared codes) Place {
	parents := codes{}
	for s := range small {
		parents.add(g.parent(s))
	}
	all := codes{}
	for _, set := range []codes{parents, large, shared} {
		for c := range set {
			all.add(c)
		}
	}
	switch {
	case len(all) == 0:
		return Place{Why: WhyNoMatch}
	case len(all) > 1 && len(small) == 1 && len(large) == 1 && len(shared) == 0:
		return Place{Why: WhyConflict}
	case len(all) > 1:
		return Place{Why: WhyAmbiguous}
	case len(small) == 1:
		return Place{District: small.one()}
	default: // a shared name alone, too: the kelurahan lies in the kecamatan
		return Place{District: all.one()}
	}
}
