package cube

import (
	"encoding/binary"
)

// Dump hands the present state over in blocks, which [Engine.Restore] reads back:
// first the head, then one a chunk, each good until yield returns. It slows down
// neither questions nor changes. The blocks are of this program and this version
// of the profile alone, and whoever keeps them makes sure that they come back whole.
func (e *Engine) Dump(yield func(block []byte) error) (Position, error) {
	s := e.current.Load()
	var d dumper
	d.head(s)
	if err := yield(d.b); err != nil {
		return s.pos, err
	}
	var tidy sealer
	for n, c := range s.chunks.all() {
		if c.live == 0 {
			continue
		}
		if c.quiet == nil || c.live < c.rows { // a draft, or one with rows that were written anew
			tidy.clear()
			tidy.take(s.dicts, n, c)
			c = tidy.seal()
		}
		d.b = d.b[:0]
		d.chunk(c)
		if err := yield(d.b); err != nil {
			return s.pos, err
		}
	}
	return s.pos, nil
}

// dumper writes numbers, little end first, and lists with their length before them.
type dumper struct{ b []byte }

func (d *dumper) u8(v uint8)    { d.b = append(d.b, v) }
func (d *dumper) u16(v uint16)  { d.b = binary.LittleEndian.AppendUint16(d.b, v) }
func (d *dumper) u32(v uint32)  { d.b = binary.LittleEndian.AppendUint32(d.b, v) }
func (d *dumper) bool(v bool)   { d.u8(uint8(bit(v))) }
func (d *dumper) count(n int)   { d.u32(uint32(n)) }
func (d *dumper) text(s string) { d.count(len(s)); d.b = append(d.b, s...) }

func (d *dumper) moments(list []sec) {
	d.count(len(list))
	for _, v := range list {
		d.u32(v)
	}
}

func (d *dumper) codes(list []code) {
	d.count(len(list))
	for _, v := range list {
		d.u16(v)
	}
}

func (d *dumper) names(x *dict) {
	d.count(len(x.names))
	for _, n := range x.names {
		d.text(n)
	}
}

// head writes what the chunks have in common.
func (d *dumper) head(s *state) {
	d.text(s.pos.Epoch)
	d.b = binary.LittleEndian.AppendUint64(d.b, uint64(s.pos.Sequence))
	d.u32(s.recorded)
	d.count(s.rows)
	d.count(s.simulated)
	x := s.dicts
	for i := range x.dim {
		d.names(&x.dim[i])
	}
	d.names(&x.district)
	for _, list := range [...][]code{x.pillarOf, x.programmeOf, x.assetOf, x.usual, x.kecamatanOf, x.kelurahanOf} {
		d.codes(list)
	}
	d.count(len(x.shapes))
	for i := range x.shapes {
		d.shape(&x.shapes[i])
	}
	d.count(len(x.attrs))
	for _, a := range x.attrs {
		d.u16(a.source)
		d.u16(a.channel)
		d.u16(a.prio)
		d.bool(a.simulated)
		d.bool(a.suspect)
		d.text(a.policy)
		d.text(a.calendar)
	}
	d.count(len(x.fates))
	for i := range x.fates {
		d.fate(&x.fates[i])
	}
}

func (d *dumper) fate(x *fate) {
	d.b = append(d.b, x.ends[:]...)
	d.b = append(d.b, x.reopened, x.back, x.accurate, x.answered)
	for _, v := range [...]bool{x.told, x.responded, x.resolved, x.assigned, x.transferred} {
		d.bool(v)
	}
	for k := range x.verdict {
		d.u8(uint8(x.verdict[k]))
		d.bool(x.due[k])
		d.bool(x.away[k])
	}
}

func (d *dumper) shape(s *shape) {
	d.count(len(s.steps))
	for _, st := range s.steps {
		d.b = append(d.b, byte(st.kind), st.sets, byte(st.at), st.own)
	}
	for _, dues := range s.dues {
		d.count(len(dues))
		for _, paused := range dues {
			d.bool(paused)
		}
	}
	d.bool(s.odd)
	d.u8(s.status)
	d.count(len(s.statuses))
	d.b = append(d.b, s.statuses...)
	d.u8(uint8(s.by))
	d.bool(s.exempts)
	d.bool(s.resolved)
}

// chunk writes a sealed chunk all of whose rows are live.
func (d *dumper) chunk(c *chunk) {
	d.count(c.rows)
	for _, m := range [...]sec{c.first, c.last, c.calm, c.moved, c.newest, c.due} {
		d.u32(m)
	}
	d.bool(c.told)
	d.moments(c.quiet)
	d.moments(c.calms)
	d.moments(c.stirs)
	for i := range c.ids {
		d.b = append(d.b, c.ids[i][:]...)
	}
	for i := range c.col {
		d.vec(&c.col[i])
	}
	d.count(len(c.dues))
	for _, s := range c.dues {
		for k := range s.at {
			d.u32(s.at[k])
			d.u32(s.mask[k])
		}
	}
	d.count(len(c.arena))
	d.b = append(d.b, c.arena...)
	d.count(len(c.rated))
	for _, r := range c.rated {
		d.u16(r.row)
		d.u8(r.rating)
		d.u32(r.at)
	}
	for _, m := range [...]bitmap{c.odd, c.irregular, c.again} {
		d.bool(m != nil)
		for _, bits := range m {
			d.b = binary.LittleEndian.AppendUint64(d.b, bits)
		}
	}
	d.courses(c)
}

// courses writes the lists of irregular rows.
func (d *dumper) courses(c *chunk) {
	d.count(len(c.more))
	for i := range c.more {
		m := &c.more[i]
		d.u16(m.row)
		for _, n := range [...]uint32{m.episodes, m.charges, m.pending, m.second} {
			d.u32(n)
		}
		for k := range m.clock {
			d.bool(m.plain[k])
			x := &m.clock[k]
			d.u8(uint8(x.verdict))
			d.u16(x.dept)
			d.u32(x.at)
			d.u32(x.due)
			d.u32(x.moment)
		}
	}
	d.count(len(c.episodes))
	for _, e := range c.episodes {
		d.u32(e.from)
		d.u32(e.until)
		d.u8(uint8(e.by))
		d.bool(e.transferred)
	}
	d.count(len(c.charges))
	for _, x := range c.charges {
		d.u32(x.at)
		d.u16(x.dept)
	}
	d.count(len(c.pendings))
	for _, p := range c.pendings {
		d.u32(p.from)
		d.u32(p.until)
		d.u32(p.due)
	}
}

// vec writes the numbers as they are held: how many bytes each has, then those.
func (d *dumper) vec(v *vec) {
	d.u32(v.base)
	d.bool(v.u8 != nil)
	d.b = append(d.b, v.u8...)
	d.bool(v.u16 != nil)
	for _, x := range v.u16 {
		d.u16(x)
	}
	d.bool(v.u32 != nil)
	for _, x := range v.u32 {
		d.u32(x)
	}
}

// key returns the key under which the catalog finds a shape.
func (s *shape) key() string {
	var key []byte
	for _, st := range s.steps {
		key = append(key, byte(st.kind), st.sets)
	}
	for _, dues := range s.dues {
		key = append(key, 0xff)
		for _, paused := range dues {
			key = append(key, byte(bit(paused)))
		}
	}
	return string(key)
}
