package route

// mention is a name in a text.
type mention struct {
	*name
	level    int // 1 = kecamatan, 2 = kelurahan, as a prefix says; 0 = no prefix
	from, to int // tokens
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
