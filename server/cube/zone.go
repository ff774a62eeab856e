package cube

// zone is what a pass must know of a chunk to leave it out, kept side by side so
// that it need not be looked for all over the memory.
type zone struct{ first, last, calm sec }

const zoneBits = 6

// zones are those of a run of chunks; published ones never change.
type zones [1 << zoneBits]zone

// zoneOf returns the zone of chunk i.
func (s *state) zoneOf(i int) *zone { return &s.zones[i>>zoneBits][i&(1<<zoneBits-1)] }

// zone fills in the zones of a state that comes after old.
func (s *state) zone(old *state) {
	s.zones = make([]*zones, (len(s.chunks)+1<<zoneBits-1)>>zoneBits)
	copy(s.zones, old.zones)
	own := -1
	for i, c := range s.chunks {
		if i < len(old.chunks) && c == old.chunks[i] {
			continue
		}
		if run := i >> zoneBits; run != own {
			own = run
			fresh := &zones{}
			if s.zones[run] != nil {
				*fresh = *s.zones[run]
			}
			s.zones[run] = fresh
		}
		*s.zoneOf(i) = zone{c.first, c.last, c.calm}
	}
}
