package cube

// laneScan counts the rows in hand of a scan into a lane.
type laneScan struct {
	s *scan
	l *lane
	g *grouping

	starts, ends []sec
	one          bool // a single bucket
	from, span   sec  // the buckets are those of [from, from+span), from > 0
	shift        uint
	table        []uint16 // a bucket not after that of from + i<<shift
	diff         []int64  // stocks of many buckets: what changes from one to the next
	kept         [2]durations
}

const maxBucketTable = 1 << 12

func newLaneScan(s *scan, l *lane, g *grouping) *laneScan {
	a := l.axis
	n := len(a.starts)
	out := &laneScan{s: s, l: l, g: g, starts: a.starts, ends: a.ends, one: n == 1, from: max(a.starts[0], 1)}
	if end := a.ends[n-1]; end > out.from {
		out.span = end - out.from
	}
	if out.one {
		return out
	}
	for out.span>>out.shift >= maxBucketTable {
		out.shift++
	}
	out.table = make([]uint16, out.span>>out.shift+1)
	b := 0
	for i := range out.table {
		for b+1 < n && a.starts[b+1] <= out.from+sec(i)<<out.shift {
			b++
		}
		out.table[i] = uint16(b)
	}
	return out
}

// bucket returns the bucket of a moment in [from, from+span).
func (l *laneScan) bucket(m sec) int {
	if l.one {
		return 0
	}
	b := int(l.table[(m-l.from)>>l.shift])
	for b+1 < len(l.starts) && l.starts[b+1] <= m {
		b++
	}
	return b
}

// stockFrom returns the first bucket that takes stock at m or later.
func (l *laneScan) stockFrom(m sec) int {
	switch {
	case m < l.from:
		return 0
	case m-l.from >= l.span:
		return len(l.starts)
	}
	return l.bucket(m)
}

// ready makes room for all groups; false where the table grows too large.
func (l *laneScan) ready() bool {
	if n := len(l.g.groups.keys); n > 0 && l.l.cell(n-1, 0) < 0 {
		return false
	}
	if !l.one && len(l.diff) < len(l.l.cells) {
		l.diff = append(l.diff, make([]int64, len(l.l.cells)-len(l.diff))...)
	}
	return true
}

// cell returns the first cell of a row in hand and a bucket.
func (l *laneScan) cell(i, bucket int) int {
	return (int(l.g.of[i])*len(l.starts) + bucket) * l.l.width
}

// event counts what happened at the moments of the rows in hand, 0 and never = has not.
func (l *laneScan) event(s slot, moments []sec) {
	col := int(l.l.local[s])
	if col < 0 {
		return
	}
	cells, width, from, span := l.l.cells, l.l.width, l.from, l.span
	if cohort := l.s.f.basis[s] == BasisCohort; cohort || !l.one {
		for i, m := range moments {
			anchor := m
			if cohort {
				anchor = l.s.t0[i]
			}
			if m-1 < never-1 && anchor-from < span {
				cells[l.cell(i, l.bucket(anchor))+col]++
			}
		}
		return
	}
	of := l.g.of[:len(moments)]
	for i, m := range moments {
		if m-from < span {
			cells[int(of[i])*width+col]++
		}
	}
}

// value counts the time from submission to the moments.
func (l *laneScan) value(s slot, moments []sec) {
	col := int(l.l.local[s])
	if col < 0 {
		return
	}
	kept := &l.kept[s-sResponseTime]
	cells, from, span, t0 := l.l.cells, l.from, l.span, l.s.t0[:len(moments)]
	cohort := l.s.f.basis[s] == BasisCohort
	if l.l.means && l.one && !cohort {
		of, width := l.g.of[:len(moments)], l.l.width
		for i, m := range moments {
			if m-from < span {
				cells[int(of[i])*width+col] += int64(m - t0[i])
			}
		}
		return
	}
	var list []duration
	if !l.l.means {
		list = kept.room(len(moments))
	}
	n := 0
	for i, m := range moments {
		anchor := m
		if cohort {
			anchor = t0[i]
		}
		if m == 0 || anchor-from >= span {
			continue
		}
		at := l.cell(i, l.bucket(anchor)) + col
		v := m - t0[i]
		cells[at] += int64(v)
		if list != nil {
			list[n] = duration{uint32(at), v}
			n++
		}
	}
	if list != nil {
		kept.took(n)
	}
}

// finish hands over what was kept aside.
func (l *laneScan) finish() {
	width, n := l.l.width, len(l.starts)
	for lo := 0; lo+n*width <= len(l.diff); lo += n * width {
		for col := range width {
			sum := int64(0)
			for b := range n {
				sum += l.diff[lo+b*width+col]
				l.l.cells[lo+b*width+col] += sum
			}
		}
	}
	for i := range l.kept {
		l.kept[i].hand(l.l, sResponseTime+slot(i))
	}
}
