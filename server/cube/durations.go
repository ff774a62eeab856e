package cube

import "sync"

// duration is one duration and the cell of its lane that counts it.
type duration struct {
	cell, seconds uint32
}

// durations are kept in blocks in the order in which they are met, and sorted by
// cell at the end.
type durations struct {
	blocks [][]duration
	count  int
}

const durationBlock = 1 << 15

var durationBlocks = sync.Pool{New: func() any { return new([durationBlock]duration) }}

// room returns a list to write up to n durations to; took takes the first of them.
func (d *durations) room(n int) []duration {
	if k := len(d.blocks); k == 0 || cap(d.blocks[k-1])-len(d.blocks[k-1]) < n {
		d.blocks = append(d.blocks, durationBlocks.Get().(*[durationBlock]duration)[:0])
	}
	last := d.blocks[len(d.blocks)-1]
	return last[len(last) : len(last)+n]
}

func (d *durations) took(n int) {
	last := &d.blocks[len(d.blocks)-1]
	*last = (*last)[:len(*last)+n]
	d.count += n
}

// hand gives the durations to the lane, those of a cell together.
func (d *durations) hand(l *lane, s slot) {
	if d.count > 0 {
		ends := make([]uint32, len(l.cells)+1)
		for _, b := range d.blocks {
			for _, x := range b {
				ends[x.cell+1]++
			}
		}
		for i := 1; i < len(ends); i++ {
			ends[i] += ends[i-1]
		}
		flat := make([]uint32, d.count)
		next := ends[:len(l.cells)] // moves on from the begin of each cell's part to its end
		for _, b := range d.blocks {
			for _, x := range b {
				flat[next[x.cell]] = x.seconds
				next[x.cell]++
			}
		}
		begin := uint32(0)
		for cell, end := range next {
			if end > begin {
				l.take(s, cell, flat[begin:end:end])
			}
			begin = end
		}
	}
	for _, b := range d.blocks {
		durationBlocks.Put((*[durationBlock]duration)(b[:durationBlock]))
	}
	d.blocks, d.count = nil, 0
}

// take keeps the durations of the cell at an offset, and maybe the list itself.
func (l *lane) take(s slot, at int, list []uint32) {
	cell := at / l.width
	l.durations = grow(l.durations, (cell+1)*l.kinds)
	l.duration(s, cell).take(list)
}
