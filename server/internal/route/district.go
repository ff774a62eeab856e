package route

import "unicode/utf8"

// Place is what the words of a complaint say about where it is.
type Place struct {
	District string // code of the smallest district that is certain; "" = none is
	Why      Why
	Words    []Word // the names that decided, or that left it open
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
