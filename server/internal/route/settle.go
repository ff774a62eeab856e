package route

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
