package cube

import (
	"encoding/binary"
	"math/bits"
	"sync"

	"github.com/tugu-city/tugu/server/city"
)

// chunk reads a sealed chunk and checks that nothing in it points beyond it.
func (d *undumper) chunk(x *dicts) *chunk {
	n := int(d.u32())
	if n == 0 || n > chunkRows {
		d.bad = true
		return nil
	}
	c := &chunk{rows: n, live: n, first: d.u32(), last: d.u32(), calm: d.u32(), moved: d.u32(), newest: d.u32(), due: d.u32(), told: d.bool(), edges: new(edges)}
	c.quiet, c.calms, c.stirs = d.moments(), d.moments(), d.moments()
	blocks := (n + blockRows - 1) / blockRows
	d.bad = d.bad || len(c.quiet) != blocks || len(c.calms) != blocks || len(c.stirs) != blocks
	if ids := d.take(n * len(city.ID{})); ids != nil {
		c.ids = make([]city.ID, n)
		for i := range c.ids {
			copy(c.ids[i][:], ids[i*len(city.ID{}):])
		}
	}
	for i := range c.col {
		c.col[i] = d.vec(n)
	}
	c.dues = make([]dueSpec, d.count(16))
	for i := range c.dues {
		for k := range c.dues[i].at {
			c.dues[i].at[k], c.dues[i].mask[k] = d.u32(), d.u32()
		}
	}
	c.arena = append(make([]byte, 0), d.take(d.count(1))...)
	if k := d.count(7); k > 0 {
		c.rated = make([]rated, k)
	}
	for i := range c.rated {
		c.rated[i] = rated{d.u16(), d.u8(), d.u32()}
		d.bad = d.bad || int(c.rated[i].row) >= n
	}
	c.odd, c.irregular, c.again = d.bitmap(), d.bitmap(), d.bitmap()
	d.courses(c)
	if !d.bad {
		d.bad = !c.within(x)
	}
	if !d.bad {
		c.hand()
		x := digesters.Get().(*digester)
		x.make(c)
		digesters.Put(x)
	}
	return c
}

var digesters = sync.Pool{New: func() any { return new(digester) }}

func (d *undumper) bitmap() bitmap {
	if !d.bool() {
		return nil
	}
	m := newBitmap()
	for i := range m {
		m[i] = d.u64()
	}
	return m
}

// vec reads a list of n numbers.
func (d *undumper) vec(n int) vec {
	v := vec{base: d.u32()}
	if d.bool() {
		if b := d.take(n); b != nil {
			v.u8 = append(make([]uint8, 0, n), b...)
		}
	}
	if d.bool() {
		if b := d.take(2 * n); b != nil {
			v.u16 = make([]uint16, n)
			for i := range v.u16 {
				v.u16[i] = binary.LittleEndian.Uint16(b[2*i:])
			}
		}
	}
	if d.bool() {
		if b := d.take(4 * n); b != nil {
			v.u32 = make([]uint32, n)
			for i := range v.u32 {
				v.u32[i] = binary.LittleEndian.Uint32(b[4*i:])
			}
		}
	}
	return v
}

// courses reads the lists of irregular rows.
func (d *undumper) courses(c *chunk) {
	if k := d.count(48); k > 0 {
		c.more = make([]moreRow, k)
	}
	for i := range c.more {
		m := &c.more[i]
		*m = moreRow{row: d.u16(), episodes: d.u32(), charges: d.u32(), pending: d.u32(), second: d.u32()}
		for k := range m.clock {
			m.plain[k] = d.bool()
			m.clock[k] = clockRow{verdict: city.Verdict(d.u8()), dept: d.u16(), at: d.u32(), due: d.u32(), moment: d.u32()}
		}
	}
	if k := d.count(10); k > 0 {
		c.episodes = make([]episode, k)
	}
	for i := range c.episodes {
		c.episodes[i] = episode{span{d.u32(), d.u32()}, city.Kind(d.u8()), d.bool()}
	}
	if k := d.count(6); k > 0 {
		c.charges = make([]charge, k)
	}
	for i := range c.charges {
		c.charges[i] = charge{d.u32(), d.u16()}
	}
	if k := d.count(12); k > 0 {
		c.pendings = make([]pending, k)
	}
	for i := range c.pendings {
		c.pendings[i] = pending{span{d.u32(), d.u32()}, d.u32()}
	}
}

// within reports whether nothing in the chunk points beyond it or the dicts.
func (c *chunk) within(x *dicts) bool {
	deps := len(x.dim[dimDepartment].names)
	limits := [numCols]int{
		colCategory: len(x.dim[dimCategory].names), colDistrict: len(x.district.names), colDepartment: deps,
		colAttr: len(x.attrs), colShape: len(x.shapes), colFate: len(x.fates), colDues: len(c.dues), colArena: len(c.arena) + 1,
	}
	wide := make([]uint32, c.rows)
	for i, limit := range limits {
		if limit == 0 && i < colCategory {
			continue // a moment
		}
		c.col[i].read(wide, 0)
		last := uint32(0)
		for _, v := range wide {
			if int(v) >= limit || i == colArena && v < last {
				return false
			}
			last = v
		}
	}
	for _, m := range [...]bitmap{c.odd, c.irregular, c.again} {
		if m != nil && bits.OnesCount64(m[len(m)-1]) > 0 && c.rows <= chunkRows-64 {
			return false
		}
	}
	var before moreRow
	for i := range c.more {
		m := &c.more[i]
		if int(m.row) >= c.rows || i > 0 && m.row <= before.row ||
			m.episodes < before.episodes || m.charges < before.charges || m.pending < before.second || m.second < m.pending ||
			int(m.episodes) >= len(c.episodes) || int(m.charges) > len(c.charges) || int(m.second) > len(c.pendings) {
			return false
		}
		for k := range m.clock {
			if int(m.clock[k].dept) >= deps || m.clock[k].verdict > city.Unobserved {
				return false
			}
		}
		before = *m
	}
	for _, ch := range c.charges {
		if int(ch.dept) >= deps {
			return false
		}
	}
	return true
}
