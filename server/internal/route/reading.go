package route

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
