package cube

// parted divides the lanes into those that count settled rows by their fates and
// the others.
func (s *scan) parted() {
	for _, l := range s.lanes {
		if l.fates = newFateScan(s, l); l.fates != nil {
			s.fated = append(s.fated, l.fates)
		} else {
			s.rest = append(s.rest, l)
			s.restWant |= l.l.slots
		}
	}
	// Rows that the others walk because of a department would count in all lanes.
	s.settles = len(s.fated) > 0 && (len(s.rest) == 0 || s.sel.departments == nil)
	s.void = len(s.rest) == 0
	for _, x := range s.fated {
		s.void = s.void && x.void
	}
}

// takes reports whether settled rows of the chunk can be counted by their fates.
func (s *scan) takes(c *chunk) bool {
	if !s.settles {
		return false
	}
	for _, x := range s.fated {
		if !x.takes(c) {
			return false
		}
	}
	return true
}

// settled reports whether the rows of a block are settled for all lanes that count fates.
func (s *scan) settled(c *chunk, block int) bool {
	for _, x := range s.fated {
		if !x.settled(s, c, block) {
			return false
		}
	}
	return true
}

// settledPart counts the settled rows [lo, hi) of a chunk.
func (s *scan) settledPart(c *chunk, lo, hi int) {
	if s.void && c.odd == nil {
		return
	}
	if s.pick(c, lo, hi) {
		s.others(c)
		for _, x := range s.fated {
			x.count(s, c)
		}
	}
	for _, x := range s.fated {
		x.elsewhere(s, c, lo, hi)
	}
	if len(s.rest) > 0 {
		s.walkRest(c, lo, hi)
	} else {
		s.walkApart(c)
	}
}

// others counts the rows in hand into the lanes that look at moments.
func (s *scan) others(c *chunk) {
	if len(s.rest) == 0 {
		return
	}
	lanes, want, needs := s.lanes, s.f.want, s.needs
	s.lanes, s.f.want, s.needs = s.rest, s.restWant, s.groupNeeds|columnsOf(s.restWant)
	s.look(c)
	s.lanes, s.f.want, s.needs = lanes, want, needs
}
