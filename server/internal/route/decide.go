package route

import (
	"cmp"
	"maps"
	"slices"
	"unicode/utf8"

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

// occurrence is an expression found.
type occurrence struct{ from, to int } // tokens, both inclusive

// maxOccurrences bounds how often one expression is noted.
const maxOccurrences = 12

// reading is a text with its words looked up.
type reading struct {
	words []readWord
	found map[int32][]occurrence
}

type readWord struct {
	token
	id    int32
	exact bool
	place bool // a landmark that only tells where
}

// matched is a rule that holds.
type matched struct {
	rule  *rule
	spans []occurrence
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

// read looks the words up; fillers are left out.
func (r *Router) read(tokens []token) reading {
	rd := reading{words: make([]readWord, 0, len(tokens)), found: map[int32][]occurrence{}}
	for _, t := range tokens {
		e, q := r.lexicon.look(t.form)
		if e.filler {
			continue
		}
		if len(e.words) == 0 {
			rd.words = append(rd.words, readWord{token: t, id: -1})
			continue
		}
		for _, id := range e.words {
			w := readWord{token: t, id: id, exact: q == exact || q == typo}
			if r.landmarks[id] {
				for back := 1; back <= r.rules.Places.Within && back <= len(rd.words); back++ {
					if before := rd.words[len(rd.words)-back]; before.field == t.field && r.markers[before.id] {
						w.place = true
					}
				}
			}
			rd.words = append(rd.words, w)
		}
	}
	return rd
}

// find notes where each expression stands.
func (r *Router) find(rd *reading) {
	for i := range rd.words {
		id := rd.words[i].id
		if id < 0 {
			continue
		}
		for _, x := range r.starts[id] {
			if len(rd.found[x]) >= maxOccurrences {
				continue
			}
			if to, ok := rd.follows(r.expressions[x].steps, i); ok {
				rd.found[x] = append(rd.found[x], occurrence{i, to})
			}
		}
	}
}

// follows reports whether the steps stand from word i on, and where they end.
func (rd *reading) follows(steps []step, i int) (to int, ok bool) {
	if !rd.is(steps[0], i) {
		return 0, false
	}
	for _, s := range steps[1:] {
		ok = false
		for skip := 0; skip <= s.gap && i+1+skip < len(rd.words); skip++ {
			if rd.is(s, i+1+skip) && rd.words[i+1+skip].field == rd.words[i].field {
				i, ok = i+1+skip, true
				break
			}
		}
		if !ok {
			return 0, false
		}
	}
	return i, true
}

func (rd *reading) is(s step, i int) bool {
	w := &rd.words[i]
	return w.id == s.word && !w.place && (w.exact || !s.exact)
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

// support is what further rules of a category add: half a point each where they
// rest on words of their own, one point at most.
func (rd *reading) support(list []matched) float64 {
	used := map[int]bool{}
	mark := func(m matched) (fresh bool) {
		for _, s := range m.spans {
			for i := s.from; i <= s.to; i++ {
				if !used[i] {
					fresh = true
				}
				used[i] = true
			}
		}
		return fresh
	}
	mark(list[0])
	sum := 0.0
	for _, m := range list[1:] {
		if mark(m) {
			sum += 0.5
		}
	}
	return min(sum, 1)
}

func (m matched) begin() int {
	begin := m.spans[0].from
	for _, s := range m.spans[1:] {
		begin = min(begin, s.from)
	}
	return begin
}

// match reports whether a rule holds, and by which words.
func (rd *reading) match(r *rule) (m matched, ok bool) {
	for _, x := range r.none {
		if len(rd.found[x]) > 0 {
			return m, false
		}
	}
	for _, x := range r.groups[0] {
		for _, anchor := range rd.found[x] {
			if spans, ok := rd.around(r, anchor); ok && (m.rule == nil || spans[0].from < m.spans[0].from) {
				m = matched{r, spans}
			}
		}
	}
	return m, m.rule != nil
}

// around looks for the other groups near an occurrence of the first.
func (rd *reading) around(r *rule, anchor occurrence) ([]occurrence, bool) {
	spans := []occurrence{anchor}
	for _, g := range r.groups[1:] {
		best, bestGap := occurrence{}, -1
		for _, x := range g {
			for _, o := range rd.found[x] {
				gap := max(o.from-anchor.to, anchor.from-o.to) - 1
				if o.from <= anchor.to && anchor.from <= o.to { // one and the same words are no second evidence
					if o.from == anchor.from && o.to == anchor.to {
						continue
					}
					gap = 0
				}
				if r.Within > 0 && (gap > r.Within || rd.words[o.from].field != rd.words[anchor.from].field) {
					continue
				}
				if bestGap < 0 || gap < bestGap {
					best, bestGap = o, gap
				}
			}
		}
		if bestGap < 0 {
			return nil, false
		}
		spans = append(spans, best)
	}
	return spans, true
}

// places returns where the words of spans stand, in characters.
func (rd *reading) places(spans []occurrence, title, text string) []Word {
	seen := map[[2]int]bool{}
	var out []Word
	for _, s := range spans {
		for i := s.from; i <= s.to; i++ {
			if w := &rd.words[i]; w.id >= 0 && !seen[[2]int{w.field, w.start}] {
				seen[[2]int{w.field, w.start}] = true
				out = append(out, w.where(title, text))
			}
		}
	}
	slices.SortFunc(out, func(a, b Word) int { return cmp.Or(a.Field-b.Field, a.Start-b.Start) })
	return out
}

func (t *token) where(title, text string) Word {
	s := text
	if t.field == FieldTitle {
		s = title
	}
	return Word{Field: t.field, Start: utf8.RuneCountInString(s[:t.start]), Length: utf8.RuneCountInString(s[t.start:t.end])}
}
