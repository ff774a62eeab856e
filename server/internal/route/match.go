package route

import (
	"cmp"
	"slices"
	"unicode/utf8"
)

// matched is a rule that holds.
type matched struct {
	rule  *rule
	spans []occurrence
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
