package cube

// zone is what a pass must know of a chunk to leave it out, kept side by side so
// that it need not be looked for all over the memory.
type zone struct{ first, last, calm sec }

// zone fills in the zones of a state that comes after old.
func (s *state) zone(old *state) {
	s.zones = make([]zone, len(s.chunks))
	copy(s.zones, old.zones)
	for i, c := range s.chunks {
		if i >= len(old.chunks) || c != old.chunks[i] {
			s.zones[i] = zone{c.first, c.last, c.calm}
		}
	}
}
