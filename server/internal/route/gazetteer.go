package route

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/tugu-city/tugu/server/city"
)

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
