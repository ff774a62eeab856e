package cube

import (
	"context"
	"math/bits"
)

// lane collects one table (or one trend of it) during a pass.
type lane struct {
	groups *groups
	axis   *axis
	slots  slotSet
	local  [numSlots]int8 // slot to column, -1 = not counted
	width  int
	cells  []int64 // [group][bucket][column]; of sOldest see minimum
	list   *[]Occurrence
	over   bool // more cells than MaxCells were needed; nothing more is counted

	// Durations of [group][bucket][duration slot of the lane]; and, by group, the
	// submissions of the complaints open at the end of the last bucket.
	durations []tally
	openSince []tally
	kinds     int  // duration slots of the lane
	means     bool // only the sums of durations are wanted

	// While a kept pass moves on:
	orderly bool  // what is counted in is put in its place at once
	touched []int // cells (group*buckets + bucket) that were counted in or out
	lost    bool  // the oldest of a past bucket left: only a full pass knows the next
}

func newLane(g *groups, a *axis, s slotSet) *lane {
	l := &lane{groups: g, axis: a, slots: s}
	for i := range l.local {
		l.local[i] = -1
		if s.has(slot(i)) {
			l.local[i] = int8(l.width)
			l.width++
		}
	}
	l.kinds = bits.OnesCount64(uint64(s & valueSlots))
	return l
}

// duration returns the durations of a cell, given as group*buckets + bucket; nil
// where nothing was counted.
func (l *lane) duration(s slot, cell int) *tally {
	i := cell*l.kinds + l.kind(s)
	if i >= len(l.durations) {
		return nil
	}
	return &l.durations[i]
}

// kind returns the number of a duration slot among those of the lane.
func (l *lane) kind(s slot) int { return bits.OnesCount64(uint64(l.slots & valueSlots & (1<<s - 1))) }

// cell makes room for the group and returns the offset of its bucket's cells; -1
// where the table grows too large.
func (l *lane) cell(group, bucket int) int {
	n := len(l.axis.starts)
	if (group+1)*n > MaxCells {
		l.over = true
		return -1
	}
	if need := (group + 1) * n * l.width; need > len(l.cells) {
		l.cells = extend(l.cells, need)
	}
	return (group*n + bucket) * l.width
}

func (l *lane) add(s slot, group, bucket int, n int64) {
	if at := l.cell(group, bucket); at >= 0 {
		l.cells[at+int(l.local[s])] += n
	}
}

// value counts durations; sign -1 takes one out again.
func (l *lane) value(s slot, group, bucket int, sign int64, v ...uint32) {
	at := l.cell(group, bucket)
	if at < 0 {
		return
	}
	for _, x := range v {
		l.cells[at+int(l.local[s])] += sign * int64(x)
	}
	if l.means {
		return
	}
	cell := group*len(l.axis.starts) + bucket
	l.durations = grow(l.durations, (cell+1)*l.kinds)
	t := l.duration(s, cell)
	if l.orderly {
		t.order()
	}
	if sign < 0 {
		l.lost = !t.remove(v[0]) || l.lost
	} else {
		t.add(v...)
	}
}

// extend makes a list at least n long. It doubles what it must move, so that a table
// which grows group by group is moved seldom.
func extend(list []int64, n int) []int64 {
	if n > cap(list) {
		list = append(make([]int64, 0, max(n, 2*cap(list))), list...)
	}
	return list[:max(n, len(list))]
}

func grow[T any](list []T, n int) []T {
	if n > len(list) {
		list = append(list, make([]T, n-len(list))...)
	}
	return list
}

// frame is one pass over the state: lanes that share a filter, a moment and a window.
type frame struct {
	ctx      context.Context // of the question: a pass ends soon after it does
	state    *state
	asOf     sec
	bounds   Bounds
	filter   *matcher
	succ     [][]code // nil = departments as recorded
	risk     sec
	want     slotSet
	basis    [numSlots]Basis
	lanes    []*lane
	bySlot   [numSlots][]*lane
	groups   []*groups
	times    []*timeAxis // of the question; number i is the dimension numDims + i
	ticks    ticks
	from     sec    // earliest moment that any lane looks at
	rowByRow bool   // walk every row
	byKey    bool   // find every group by its key
	still    bool   // ticks do not matter: the question is about the past
	floor    sec    // ticks before it do not count: the window's own beginning is a later one
	sign     int64  // 1 counts in, -1 counts out, 0 only collects ticks
	track    bool   // note the cells that are touched
	heard    bool   // complaints that ended without an answer do not matter
	marks    *marks // takes down where anything counted; nil = nobody asks
	sifts    bool   // rows that cannot count may be left out of a pass that walks

	// The row in hand.
	row  *row
	read row // as read from its chunk
	past row // as of the frame's moment
	dims [allDims]code
	buf  [1]episode
	pbuf [1]pending
}

// addLane adds a lane and returns it.
func (f *frame) addLane(g *groups, a *axis, s slotSet) *lane {
	l := newLane(g, a, s)
	f.lanes = append(f.lanes, l)
	f.want |= s
	for i := range f.bySlot {
		if s.has(slot(i)) {
			f.bySlot[i] = append(f.bySlot[i], l)
		}
	}
	return l
}

// setBasis fixes which moment anchors each slot: the question's basis where the
// slot knows it, else its own default.
func (f *frame) setBasis(b Basis) {
	for i := range f.basis {
		s := slot(i)
		switch {
		case cohortSlots.has(s) || b == BasisCohort:
			f.basis[i] = BasisCohort
		case verdictSlots.has(s) && b != BasisEvent:
			f.basis[i] = BasisDue
		default:
			f.basis[i] = BasisEvent
		}
	}
}

// flow counts an occurrence at m, by the department in charge of it. due is the
// anchor of basis DUE.
func (f *frame) flow(s slot, m, due sec, dep code, n int64) {
	if !f.want.has(s) || m > f.asOf && f.basis[s] == BasisEvent || f.sign == 0 || !f.filter.department(dep) {
		return
	}
	anchor := m
	switch f.basis[s] {
	case BasisCohort:
		anchor = f.row.t0
	case BasisDue:
		anchor = due
	}
	for _, l := range f.bySlot[s] {
		b := l.axis.bucket(anchor)
		if b < 0 {
			continue
		}
		switch {
		case l.list != nil:
			*l.list = append(*l.list, Occurrence{f.row.id, toMoment(m)})
		case valueSlots.has(s):
			g := f.group(l, dep)
			l.value(s, g, b, f.sign, uint32(n))
			f.touch(l, g, b)
		default:
			g := f.group(l, dep)
			l.add(s, g, b, f.sign*n)
			f.touch(l, g, b)
		}
	}
}

func (f *frame) touch(l *lane, group, bucket int) {
	if f.track {
		l.touched = append(l.touched, group*len(l.axis.starts)+bucket)
	}
}

// group returns the lane's group of the row in hand, for the department given.
func (f *frame) group(l *lane, dep code) int {
	g := l.groups
	if !g.withDep || dep == f.dims[dimDepartment] {
		if g.row < 0 {
			g.row = g.of(&f.dims)
		}
		return g.row
	}
	dims := f.dims
	dims[dimDepartment] = dep
	return g.of(&dims)
}

// stock counts the row in the stock s at every moment of [from, until).
func (f *frame) stock(s slot, from, until sec) {
	if from >= until || f.sign == 0 || !f.want.has(s) || !f.filter.department(f.dims[dimDepartment]) {
		return
	}
	for _, l := range f.bySlot[s] {
		lo, hi := 0, 0
		if f.basis[s] == BasisCohort {
			if b := l.axis.bucket(f.row.t0); b >= 0 && f.asOf >= from && f.asOf < until {
				lo, hi = b, b+1
			}
		} else {
			lo, hi = l.axis.stocks(from, until)
		}
		for b := lo; b < hi; b++ {
			switch {
			case l.list != nil:
				*l.list = append(*l.list, Occurrence{f.row.id, toMoment(f.row.t0)})
			case s == sOldest:
				g := f.group(l, f.dims[dimDepartment])
				l.oldest(g, b, f.row.t0, f.sign)
				f.touch(l, g, b)
			default:
				g := f.group(l, f.dims[dimDepartment])
				l.add(s, g, b, f.sign)
				f.touch(l, g, b)
			}
		}
	}
}
