package cube

// weigh takes down what is kept, which costs as much as it is large.
func (st *standing) weigh(e *Engine) {
	st.heavy, st.since = st.size(), 0
	if !e.answers.weigh(st, st.heavy) {
		st.let()
	}
}

// size returns the memory that is kept, about.
func (st *standing) size() int {
	const kpis = 1024 // with what they point to
	n := 512 + len(st.key)
	for i := range st.ans.Tables {
		t := &st.ans.Tables[i]
		points := 1
		if len(t.Rows) > 0 {
			for _, trend := range t.Rows[0].Kpis.Trends {
				points += len(trend)
			}
		}
		n += len(t.Rows) * points * kpis
	}
	if st.main == nil {
		return n
	}
	for _, h := range st.frames() {
		for _, l := range h.lanes {
			n += l.bytes()
		}
		for _, g := range h.groups {
			n += 48 * len(g.keys)
		}
		n += 32 * len(h.tops)
	}
	return n
}

// bytes returns the memory of a lane.
func (l *lane) bytes() int {
	n := 8*cap(l.cells) + 72*(cap(l.durations)+cap(l.openSince)) + 8*cap(l.touched) + 32*len(l.axis.starts)
	for i := range l.durations {
		n += l.durations[i].bytes()
	}
	for i := range l.openSince {
		n += l.openSince[i].bytes()
	}
	return n
}
