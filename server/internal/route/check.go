package route

import (
	"fmt"
	"strings"

	"github.com/tugu-city/tugu/server/city"
)

// Check runs the examples of every rule: each text under match must be given the
// rule's category with that rule as the strongest, and no text under not may be.
func (r *Router) Check() []Fault {
	var out []Fault
	bad := func(path, format string, args ...any) { out = append(out, Fault{path, fmt.Sprintf(format, args...)}) }
	for i := range r.rules.Rules {
		rule := &r.rules.Rules[i]
		path := fmt.Sprintf("rules[%d]", i)
		if len(rule.Match) == 0 {
			bad(path+".match", "the rule %s has no example; give a text that it must decide", rule.Code)
		}
		for j, text := range rule.Match {
			d := r.Decide("", text)
			switch {
			case d.answer() != rule.Category:
				bad(fmt.Sprintf("%s.match[%d]", path, j), "the rule %s must give %q the category %s, but %s; mend the rule's words, the weights, or the example", rule.Code, text, rule.Category, d.String())
			case d.Best.Rule != rule.Code && !r.matches(i, text):
				bad(fmt.Sprintf("%s.match[%d]", path, j), "the rule %s does not match %q (%s does); mend its words or the example", rule.Code, text, d.Best.Rule)
			}
		}
		for j, text := range rule.Not {
			if r.matches(i, text) {
				bad(fmt.Sprintf("%s.not[%d]", path, j), "the rule %s matches %q and must not; add to its none, or mend its words", rule.Code, text)
			}
		}
	}
	for i, e := range r.rules.Districts.Examples {
		if p := r.Place("", "", e.Text); p.District != e.District {
			bad(fmt.Sprintf("districts.examples[%d]", i), "%q must name the district %s, but names %s %s; mend the variants or the example", e.Text, orNone(e.District), orNone(p.District), p.Why)
		}
	}
	return out
}

func orNone(code string) string {
	if code == "" {
		return city.NotAssigned
	}
	return code
}

// matches reports whether a rule holds for a text, whatever the others say.
func (r *Router) matches(i int, text string) bool {
	rd := r.read(scan(nil, text, FieldText, MaxText))
	r.find(&rd)
	_, ok := rd.match(&r.compiled[i])
	return ok
}

// answer is the category, or [city.NotAssigned] where a rule declines.
func (d Decision) answer() string {
	if d.Why == WhyDeclined {
		return city.NotAssigned
	}
	return d.Category
}

// String says what was decided, without a word of the complaint.
func (d Decision) String() string {
	var b strings.Builder
	switch {
	case d.Best == nil:
		b.WriteString("no rule matches")
	case d.Category != "":
		fmt.Fprintf(&b, "%s by the rule %s (%.1f)", d.Category, d.Best.Rule, d.Best.Score)
	default:
		fmt.Fprintf(&b, "it is not assigned (%s): %s by the rule %s has %.1f", d.Why, d.Best.Category, d.Best.Rule, d.Best.Score)
	}
	if d.RunnerUp != nil {
		fmt.Fprintf(&b, ", next %s by %s (%.1f)", d.RunnerUp.Category, d.RunnerUp.Rule, d.RunnerUp.Score)
	}
	return b.String()
}
