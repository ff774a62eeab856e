package cube

import (
	"runtime"
	"sync"
)

// parallelFrom is the number of chunks from which on a pass is shared out.
const parallelFrom = 8

// run counts every complaint of the state, on all processors where there are many.
func (f *frame) run() {
	workers := min(runtime.GOMAXPROCS(0), len(f.state.chunks)/parallelFrom)
	if workers < 2 {
		f.pass(0, 1)
		return
	}
	parts := make([]*frame, workers)
	var wait sync.WaitGroup
	for i := range parts {
		parts[i] = f.fork()
		wait.Go(func() { parts[i].pass(i, workers) })
	}
	wait.Wait()
	for _, part := range parts {
		f.join(part)
	}
}

// pass counts every stride-th chunk.
func (f *frame) pass(first, stride int) {
	if s := newScan(f); s != nil {
		s.count(first, stride)
		return
	}
	f.each(first, stride, f.walk)
}

// fork returns an empty frame that counts the same.
func (f *frame) fork() *frame {
	part := *f
	part.lanes, part.groups, part.bySlot = nil, nil, [numSlots][]*lane{}
	own := map[*groups]*groups{}
	for _, l := range f.lanes {
		g := own[l.groups]
		if g == nil {
			g = newGroups(l.groups.by)
			own[l.groups] = g
			part.groups = append(part.groups, g)
		}
		if n := part.addLane(g, l.axis, l.slots); l.list != nil {
			n.list = new([]Occurrence)
		}
	}
	return &part
}

// join adds what a fork counted.
func (f *frame) join(part *frame) {
	f.ticks.add(part.ticks)
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
	width := l.width * len(l.axis.starts)
	if width == 0 {
		return
	}
	for g, key := range part.groups.keys {
		lo := g * width
		if lo >= len(part.cells) {
			break
		}
		into := l.cell(l.groups.number(key), 0)
		if into < 0 {
			return
		}
		for i := range width {
			v := part.cells[lo+i]
			if lo+i < len(part.values) && len(part.values[lo+i]) > 0 { // maybe of no seconds, which count, too
				l.keep(into+i, part.values[lo+i]...)
			}
			if l.slots.has(sOldest) && int8(i%l.width) == l.local[sOldest] {
				l.older(into+i, v)
			} else {
				l.cells[into+i] += v
			}
		}
	}
}
