package cube

// marks are the chunks of a state in which a pass counted anything, and maybe some others.
type marks struct {
	load int64 // which rebuild the state belongs to
	bits []uint64
}

// newMarks returns marks for the chunks of a state, none of them marked.
func newMarks(s *state) *marks {
	return &marks{load: s.journal.load, bits: make([]uint64, s.chunks.len()>>6+1)}
}

// fork returns marks of the same chunks, none of them marked; nil of nil.
func (m *marks) fork() *marks {
	if m == nil {
		return nil
	}
	return &marks{load: m.load, bits: make([]uint64, len(m.bits))}
}

// set marks a chunk; nobody marks where m is nil.
func (m *marks) set(n int) {
	if m != nil {
		m.bits[n>>6] |= 1 << (n & 63)
	}
}

// has reports whether a chunk of the state is marked, or may be because nobody marked any.
func (m *marks) has(n int) bool {
	return m == nil || m.bits[n>>6]&(1<<(n&63)) != 0
}

// join marks what other marks do.
func (m *marks) join(other *marks) {
	if m == nil {
		return
	}
	for i, x := range other.bits {
		m.bits[i] |= x
	}
}
