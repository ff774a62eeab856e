package profile

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"strings"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/route"
)

// routing is the file of rules that the field routing of city.yaml names.
type routing struct {
	Thresholds thresholds          `yaml:"thresholds,required"`
	Fillers    []string            `yaml:"fillers"`
	Spellings  map[string][]string `yaml:"spellings"`
	Known      []string            `yaml:"known"`
	Sets       map[string][]string `yaml:"sets"`
	Places     landmarks           `yaml:"places"`
	Rules      []routingRule       `yaml:"rules,required"`
	Districts  routingDistricts    `yaml:"districts"`
}

type thresholds struct {
	Score     float64 `yaml:"score,required"`
	Margin    float64 `yaml:"margin,required"`
	Lead      float64 `yaml:"lead"`
	LeadWords int     `yaml:"leadWords"`
	Title     float64 `yaml:"title"`
}

type landmarks struct {
	Markers   []string `yaml:"markers"`
	Landmarks []string `yaml:"landmarks"`
	Within    int      `yaml:"within"`
}

// routingRule has expressions; several alternatives may stand in one text, parted by "|".
type routingRule struct {
	Rule     string   `yaml:"rule,required"`
	Category string   `yaml:"category,required"`
	Weight   float64  `yaml:"weight,required"`
	Any      []string `yaml:"any"`
	All      []string `yaml:"all"`
	None     []string `yaml:"none"`
	Within   int      `yaml:"within"`
	Match    []string `yaml:"match,required"`
	Not      []string `yaml:"not"`
}

type routingDistricts struct {
	Prefixes []string            `yaml:"prefixes"` // one text per level, words parted by "|"
	Streets  []string            `yaml:"streets"`
	Between  []string            `yaml:"between"`
	Variants map[string][]string `yaml:"variants"`
	Prefixed []string            `yaml:"prefixed"`
	Except   []string            `yaml:"except"`
	Outside  []string            `yaml:"outside"`
	Examples []routingPlace      `yaml:"examples"`
}

type routingPlace struct {
	Text     string `yaml:"text,required"`
	District string `yaml:"district,required"` // code, or NONE
}

// routingRules reads the rules, or returns nil where the profile has none.
func (c *checker) routingRules() *routing {
	if c.doc.Routing == "" {
		return nil
	}
	text, ok := c.side("routing", c.doc.Routing)
	if !ok {
		return nil
	}
	var r routing
	if !c.decodeYAMLAt(c.doc.Routing, text, &r, "routing") {
		return nil
	}
	c.routingFields(&r)
	return &r
}

func (c *checker) routingFields(r *routing) {
	t := r.Thresholds
	for name, v := range map[string]float64{"score": t.Score, "margin": t.Margin, "lead": t.Lead, "title": t.Title} {
		if v < 0 || v > 100 {
			c.bad("routing.thresholds."+name, "%v must be 0 to 100", v)
		}
	}
	seen := map[string]int{}
	for i := range r.Rules {
		x := &r.Rules[i]
		p := fmt.Sprintf("routing.rules[%d]", i)
		if first, twice := seen[x.Rule]; twice {
			c.bad(p+".rule", "the rule %q is given twice; line %d has it already", x.Rule, c.at(fmt.Sprintf("routing.rules[%d].rule", first)).line)
		}
		seen[x.Rule] = i
		if !codeForm.MatchString(x.Rule) {
			c.bad(p+".rule", "the name %q must be letters, digits, \".\", \"_\" or \"-\"", x.Rule)
		}
		if x.Category != city.NotAssigned { // evidence that no category is right
			c.reference(p+".category", x.Category, "category", c.categories)
		}
		if x.Weight <= 0 || x.Weight > 100 {
			c.bad(p+".weight", "%v must be more than 0 and at most 100", x.Weight)
		}
		if x.Within < 0 || x.Within > 100 {
			c.bad(p+".within", "%d must be 0 (anywhere) to 100 words", x.Within)
		}
	}
	if n := len(r.Districts.Prefixes); n > 2 {
		c.bad("routing.districts.prefixes", "has %d entries; there are two levels of districts", n)
	}
	for i, e := range r.Districts.Examples {
		if e.District != city.NotAssigned {
			c.reference(fmt.Sprintf("routing.districts.examples[%d].district", i), e.District, "district", c.districts)
		}
	}
}

// build turns the file into what the router takes. Its version depends on the rules
// file alone.
func (r *routing) build(text []byte) *city.Routing {
	sum := sha256.Sum256(text)
	out := &city.Routing{
		Version: hex.EncodeToString(sum[:])[:12],
		Score:   r.Thresholds.Score, Margin: r.Thresholds.Margin, Lead: r.Thresholds.Lead, LeadWords: r.Thresholds.LeadWords, Title: r.Thresholds.Title,
		Fillers: r.Fillers, Spellings: r.Spellings, Known: r.Known, Sets: r.Sets,
		Places: city.RoutingPlaces{Markers: r.Places.Markers, Landmarks: r.Places.Landmarks, Within: r.Places.Within},
		Districts: city.RoutingDistricts{
			Streets: r.Districts.Streets, Between: r.Districts.Between, Variants: r.Districts.Variants,
			Prefixed: r.Districts.Prefixed, Except: r.Districts.Except, Outside: r.Districts.Outside,
		},
	}
	for _, p := range r.Districts.Prefixes {
		out.Districts.Prefixes = append(out.Districts.Prefixes, alternatives(p))
	}
	for _, e := range r.Districts.Examples {
		district := e.District
		if district == city.NotAssigned {
			district = ""
		}
		out.Districts.Examples = append(out.Districts.Examples, city.RoutingPlace{Text: e.Text, District: district})
	}
	for i := range r.Rules {
		x := &r.Rules[i]
		rule := city.RoutingRule{Code: x.Rule, Category: x.Category, Weight: x.Weight, Within: x.Within, Match: x.Match, Not: x.Not}
		for _, a := range x.Any {
			rule.Any = append(rule.Any, alternatives(a)...)
		}
		for _, a := range x.All {
			rule.All = append(rule.All, alternatives(a))
		}
		for _, a := range x.None {
			rule.None = append(rule.None, alternatives(a)...)
		}
		out.Rules = append(out.Rules, rule)
	}
	return out
}

// alternatives parts an expression at its bars.
func alternatives(text string) []string {
	var out []string
	for part := range strings.SplitSeq(text, "|") {
		if part = strings.TrimSpace(part); part != "" {
			out = append(out, part)
		}
	}
	return out
}

// router compiles the rules of a profile and runs their examples.
func (r *reader) router(p *city.Profile) *route.Router {
	router, faults := route.New(p)
	if router != nil {
		faults = router.Check()
	}
	for _, f := range faults {
		r.bad("routing."+f.Path, "%s", f.Message)
	}
	return router
}
