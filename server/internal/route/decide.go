package route

import (
	"cmp"
	"maps"
	"slices"

	"github.com/tugu-city/tugu/server/city"
)

// By says who gave a complaint its category or district.
type By string

// Ways to a category or district.
const (
	BySource     By = "SOURCE"      // the source's own word
	ByRules      By = "RULES"       // the words of the complaint
	ByPoint      By = "POINT"       // districts: the polygon that holds its coordinates
	ByAddress    By = "ADDRESS"     // districts: names in its address or text
	ByNotDecided By = "NOT_DECIDED" // nothing was certain
)

// Why says why nothing was assigned.
type Why string

// Reasons.
const (
	WhyAssigned  Why = ""
	WhyNoMatch   Why = "NO_MATCH"  // no rule matched, no district is named
	WhyWeak      Why = "WEAK"      // less evidence than the profile asks for
	WhyAmbiguous Why = "AMBIGUOUS" // two are too near to each other
	WhyConflict  Why = "CONFLICT"  // a kelurahan and a kecamatan that it does not lie in
	WhyOutside   Why = "OUTSIDE"   // a place outside of the city is named
	WhyDeclined  Why = "DECLINED"  // a rule says that no category is right: a question, thanks, another authority's matter
)

// Word is a word of the complaint that spoke for a decision. It holds no text: the
// words themselves stand in the complaint.
type Word struct {
	Field  int `json:"f"` // FieldTitle, FieldText or FieldAddress
	Start  int `json:"s"` // characters from the beginning of the field
	Length int `json:"n"` // characters
}

// Candidate is a category with its evidence.
type Candidate struct {
	Category string  `json:"category"` // [city.NotAssigned] = evidence that none is right
	Rule     string  `json:"rule"`     // the strongest rule
	Score    float64 `json:"score"`
	Words    []Word  `json:"words,omitempty"` // of the strongest rule
}

// Decision is what the rules say of a complaint's category.
type Decision struct {
	Category string // "" = not assigned
	Why      Why
	Best     *Candidate // the first, assigned or not; nil = no rule matched
	RunnerUp *Candidate // the next category; nil = there is none
}

// Decide returns the category of a complaint by its title and text.
func (r *Router) Decide(title, text string) Decision {
	if len(r.compiled) == 0 {
		return Decision{Why: WhyNoMatch}
	}
	tokens := scan(make([]token, 0, 96), title, FieldTitle, MaxTitle)
	tokens = scan(tokens, text, FieldText, MaxText)
	rd := r.read(tokens)
	r.find(&rd)
	all := r.candidates(&rd, title, text)
	if len(all) == 0 {
		return Decision{Why: WhyNoMatch}
	}
	d := Decision{Best: &all[0]}
	if len(all) > 1 {
		d.RunnerUp = &all[1]
	}
	switch {
	case d.Best.Score < r.rules.Score:
		d.Why = WhyWeak
	case d.RunnerUp != nil && d.Best.Score-d.RunnerUp.Score < r.rules.Margin:
		d.Why = WhyAmbiguous
	case d.Best.Category == city.NotAssigned:
		d.Why = WhyDeclined
	default:
		d.Category = d.Best.Category
	}
	return d
}

// candidates returns the categories that rules speak for, the strongest first.
func (r *Router) candidates(rd *reading, title, text string) []Candidate {
	tried := map[int32]bool{}
	byCategory := map[string][]matched{}
	for x := range rd.found {
		for _, at := range r.triggers[x] {
			if tried[at] {
				continue
			}
			tried[at] = true
			if m, ok := rd.match(&r.compiled[at]); ok {
				byCategory[m.rule.Category] = append(byCategory[m.rule.Category], m)
			}
		}
	}
	if len(byCategory) == 0 {
		return nil
	}
	all := make([]Candidate, 0, len(byCategory))
	first := make(map[string]int, len(byCategory))
	for _, category := range slices.Sorted(maps.Keys(byCategory)) {
		list := byCategory[category]
		slices.SortFunc(list, func(a, b matched) int {
			return cmp.Or(cmp.Compare(b.rule.Weight, a.rule.Weight), cmp.Compare(a.begin(), b.begin()), cmp.Compare(a.rule.Code, b.rule.Code))
		})
		c := Candidate{Category: category, Rule: list[0].rule.Code, Score: list[0].rule.Weight + rd.support(list)}
		begin := list[0].begin()
		for _, m := range list {
			begin = min(begin, m.begin())
		}
		if rd.words[begin].field == FieldTitle {
			c.Score += r.rules.Title
		}
		c.Words = rd.places(list[0].spans, title, text)
		first[category] = begin
		all = append(all, c)
	}
	lead := all[0].Category
	for i := range all {
		if first[all[i].Category] < first[lead] {
			lead = all[i].Category
		}
	}
	for i := range all {
		if all[i].Category != lead {
			if first[all[i].Category]-first[lead] < r.rules.LeadWords {
				continue
			}
			all[i].Score -= r.rules.Lead
		}
	}
	slices.SortStableFunc(all, func(a, b Candidate) int {
		return cmp.Or(cmp.Compare(b.Score, a.Score), cmp.Compare(first[a.Category], first[b.Category]))
	})
	return all
}
