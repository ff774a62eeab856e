package cube

import "github.com/tugu-city/tugu/server/city"

// laneScan counts the rows in hand of a scan into a lane.
type laneScan struct {
	s *scan
	l *lane
	g *grouping

	starts, ends []sec
	stocks       sec  // when it first takes stock
	one          bool // a single bucket
	now          bool // stocks are taken at one moment alone
	from, span   sec  // the buckets are those of [from, from+span), from > 0
	shift        uint
	table        []uint16 // a bucket not after that of from + i<<shift
	steps        bool     // stocks of many buckets are counted
	diff         []int64  // of these: what changes from one bucket to the next

	fates *fateScan // nil where these do not say what the lane counts
	at    []uint32  // first cell of the rows in hand by their submission, where any slot goes by that
	space [chunkRows]uint32
}

const maxBucketTable = 1 << 12

func newLaneScan(s *scan, l *lane, g *grouping) *laneScan {
	a := l.axis
	n := len(a.starts)
	out := &laneScan{s: s, l: l, g: g, starts: a.starts, ends: a.ends, stocks: min(s.f.asOf, a.at[0]), one: n == 1, from: max(a.starts[0], 1)}
	if end := a.ends[n-1]; end > out.from {
		out.span = end - out.from
	}
	if out.one {
		out.now = s.f.basis[sOpen] == BasisEvent
		return out
	}
	for slot := range numSlots {
		stock := stillSlots.has(slot) || slot == verdictSlot(city.Response, city.Pending) || slot == verdictSlot(city.Resolution, city.Pending)
		out.steps = out.steps || stock && l.slots.has(slot) && s.f.basis[slot] == BasisEvent
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
	if l.l.kinds > 0 && !l.l.means {
		l.l.durations = grow(l.l.durations, len(l.l.cells)/l.l.width*l.l.kinds)
	}
	if l.steps && len(l.diff) < len(l.l.cells) {
		l.diff = extend(l.diff, cap(l.l.cells))
	}
	return true
}

// cell returns the first cell of a row in hand and a bucket.
func (l *laneScan) cell(i, bucket int) int {
	return (int(l.g.of[i])*len(l.starts) + bucket) * l.l.width
}

// nowhere is the cell of what no bucket counts.
const nowhere = ^uint32(0)

// place finds the cells of the rows in hand by submission.
func (l *laneScan) place() {
	if l.s.f.basis[sReceived] != BasisCohort && l.l.slots&cohortSlots == 0 {
		return
	}
	l.at = l.space[:len(l.s.t0)]
	n, width, of := uint32(len(l.starts)), uint32(l.l.width), l.g.of[:len(l.at)]
	for i, t0 := range l.s.t0 {
		if l.at[i] = nowhere; t0-l.from < l.span {
			l.at[i] = (of[i]*n + uint32(l.bucket(t0))) * width
		}
	}
}

// events counts what happened at the columns' own moments in the only bucket of
// a lane, by these moments.
func (l *laneScan) events() {
	s, local, from, span := l.s, &l.l.local, l.from, l.span
	cells, width := l.l.cells, l.l.width
	of, t0 := l.g.of[:len(s.t0)], s.t0
	if col := int(local[sReceived]); col >= 0 {
		for i, m := range t0 {
			if m-from < span {
				cells[int(of[i])*width+col]++
			}
		}
	}
	l.timed(sResponded, sResponseTime, sResponseCount, s.t1)
	l.timed(noSlot, sResolutionTime, sResolutionCount, s.t2)
	if col := int(local[sAssigned]); col >= 0 {
		for i, m := range s.assigned {
			if m-from < span {
				cells[int(of[i])*width+col]++
			}
		}
	}
}

// noSlot is none.
const noSlot = numSlots

// timed counts what happened at the moments, the time since submission, and how
// many of these there are.
func (l *laneScan) timed(event, value, count slot, moments []sec) {
	local := &l.l.local
	one, sum, n := -1, int(local[value]), int(local[count])
	if event != noSlot {
		one = int(local[event])
	}
	if one < 0 {
		one, n = n, -1
	}
	if one < 0 && sum < 0 {
		return
	}
	from, span, width, kinds, kind := l.from, l.span, l.l.width, l.l.kinds, l.l.kind(value)
	of, t0, cells, tallies := l.g.of[:len(moments)], l.s.t0[:len(moments)], l.l.cells, l.l.durations
	if l.l.means {
		tallies = nil
	}
	for i, m := range moments {
		if m-from >= span {
			continue
		}
		group := int(of[i])
		cell := cells[group*width : group*width+width]
		if one >= 0 {
			cell[one]++
		}
		if n >= 0 {
			cell[n]++
		}
		if sum < 0 {
			continue
		}
		v := m - t0[i]
		cell[sum] += int64(v)
		if tallies != nil {
			tallies[group*kinds+kind].put(v)
		}
	}
}

// event counts what happened at the moments of the rows in hand, 0 and never = has not.
func (l *laneScan) event(s slot, moments []sec) {
	col := int(l.l.local[s])
	if col < 0 {
		return
	}
	cells, from, span := l.l.cells, l.from, l.span
	if l.s.f.basis[s] == BasisCohort {
		at := l.at[:len(moments)]
		for i, m := range moments {
			if m-1 < never-1 && at[i] != nowhere {
				cells[int(at[i])+col]++
			}
		}
		return
	}
	for i, m := range moments {
		if m-from < span {
			cells[l.cell(i, l.bucket(m))+col]++
		}
	}
}

// value counts the time from submission to the moments.
func (l *laneScan) value(s slot, moments []sec) {
	col := int(l.l.local[s])
	if col < 0 {
		return
	}
	cells, from, span, t0 := l.l.cells, l.from, l.span, l.s.t0[:len(moments)]
	cohort := l.s.f.basis[s] == BasisCohort
	tallies, kinds, kind := l.l.durations, l.l.kinds, l.l.kind(s)
	for i, m := range moments {
		anchor := m
		if cohort {
			anchor = t0[i]
		}
		if m == 0 || anchor-from >= span {
			continue
		}
		cell := int(l.g.of[i])*len(l.starts) + l.bucket(anchor)
		v := m - t0[i]
		cells[cell*l.l.width+col] += int64(v)
		if !l.l.means {
			tallies[cell*kinds+kind].put(v)
		}
	}
}

// finish adds up what was kept as differences.
func (l *laneScan) finish() {
	if l.fates != nil {
		l.fates.flush()
	}
	width, n := l.l.width, len(l.starts)
	for lo := 0; lo+n*width <= min(len(l.diff), len(l.l.cells)); lo += n * width {
		for col := range width {
			sum := int64(0)
			for b := range n {
				sum += l.diff[lo+b*width+col]
				l.l.cells[lo+b*width+col] += sum
			}
		}
	}
}
