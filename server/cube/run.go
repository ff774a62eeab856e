package cube

import (
	"context"
	"runtime"
	"sync"
)

// parallelFrom is the number of chunks from which on a pass is shared out.
const parallelFrom = 8

type frugalKey struct{}

// Frugal returns a context whose questions are counted on one processor each, however
// large the city is: what is less urgent leaves the others to what is more.
func Frugal(ctx context.Context) context.Context { return context.WithValue(ctx, frugalKey{}, true) }

// run counts every complaint of the state, on all processors where there are many.
func (f *frame) run() {
	workers := min(runtime.GOMAXPROCS(0), f.state.chunks.len()/parallelFrom)
	if workers < 2 || f.ctx.Value(frugalKey{}) != nil {
		f.pass(0, 1)
		return
	}
	parts := make([]*frame, workers-1) // the frame itself does one part
	for i := range parts {
		parts[i] = f.fork()
	}
	var wait sync.WaitGroup
	for i, part := range parts {
		wait.Go(func() { part.pass(i+1, workers) })
	}
	f.pass(0, workers)
	wait.Wait()
	for _, part := range parts {
		f.join(part)
	}
}

// pass counts every stride-th chunk.
func (f *frame) pass(first, stride int) {
	if s := newScan(f); s != nil {
		s.count(first, stride)
		scratches.Put(s.scratch)
		return
	}
	if f.sifts {
		f.sift(first, stride, f.walk)
		return
	}
	f.marks = nil
	f.each(first, stride, f.walk)
}

// fork returns an empty frame that counts the same.
func (f *frame) fork() *frame {
	part := *f
	part.lanes, part.groups, part.bySlot, part.marks = nil, nil, [numSlots][]*lane{}, f.marks.fork()
	own := map[*groups]*groups{}
	for _, l := range f.lanes {
		g := own[l.groups]
		if g == nil {
			g = newGroups(l.groups.by)
			own[l.groups] = g
			part.groups = append(part.groups, g)
		}
		n := part.addLane(g, l.axis, l.slots)
		if n.means = l.means; l.list != nil {
			n.list = new([]Occurrence)
		}
	}
	return &part
}

// join adds what a fork counted.
func (f *frame) join(part *frame) {
	f.ticks.add(part.ticks)
	f.marks.join(part.marks)
	for i, l := range f.lanes {
		l.over = l.over || part.lanes[i].over
		l.join(part.lanes[i])
	}
}

// join adds the cells, durations and occurrences of a lane of the same shape.
func (l *lane) join(part *lane) {
	if l.list != nil {
		*l.list = append(*l.list, *part.list...)
		return
	}
	n := len(l.axis.starts)
	if n*l.width == 0 {
		return
	}
	for g, key := range part.groups.keys {
		if (g+1)*n*l.width > len(part.cells) {
			break
		}
		into := l.groups.number(key)
		at := l.cell(into, 0)
		if at < 0 {
			return
		}
		if l.kinds == 0 && !l.slots.has(sOldest) {
			to := l.cells[at:][:n*l.width]
			for i, v := range part.cells[g*n*l.width:][:len(to)] {
				to[i] += v
			}
			continue
		}
		for b := range n {
			l.joinCell(into, g, b, part)
		}
		if g < len(part.openSince) {
			l.openSince = grow(l.openSince, into+1)
			l.openSince[into].join(&part.openSince[g])
		}
	}
}

// joinCell adds bucket b of group from of part to the group into.
func (l *lane) joinCell(into, from, b int, part *lane) {
	n := len(l.axis.starts)
	to := l.cells[l.cell(into, b):][:l.width]
	for i, v := range part.cells[(from*n+b)*l.width:][:l.width] {
		if l.slots.has(sOldest) && int8(i) == l.local[sOldest] {
			to[i] = int64(minimum(to[i]).with(minimum(v).t0(), v>>32))
		} else {
			to[i] += v
		}
	}
	lo := (from*n + b) * l.kinds
	if lo >= len(part.durations) {
		return
	}
	own := (into*n + b) * l.kinds
	l.durations = grow(l.durations, own+l.kinds)
	for k := range min(l.kinds, len(part.durations)-lo) {
		l.durations[own+k].join(&part.durations[lo+k])
	}
}
