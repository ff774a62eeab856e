package cube

import (
	"encoding/binary"
	"errors"
	"slices"

	"github.com/tugu-city/tugu/server/city"
)

// ErrDump is returned for blocks that [Engine.Dump] of this program, with this
// version of the profile, did not write.
var ErrDump = errors.New("cube: not a dump of this program and profile")

// Restorer puts a dump back together.
type Restorer struct {
	e       *Engine
	next    *state
	catalog *catalog
	chunks  []*chunk
	rows    int
}

// Restore begins a rebuild from the head of a dump. Questions see the present
// state until Done.
func (e *Engine) Restore(head []byte) (*Restorer, error) {
	r := &Restorer{e: e, next: &state{dicts: newDicts(e.profile), sources: map[string]sec{}}, catalog: newCatalog()}
	d := undumper{b: head}
	if !r.head(&d) || d.bad || len(d.b) != 0 {
		return nil, ErrDump
	}
	return r, nil
}

// Position returns the place in the feed that the dump belongs to.
func (r *Restorer) Position() Position { return r.next.pos }

// Chunks makes room for n chunks.
func (r *Restorer) Chunks(n int) { r.chunks = make([]*chunk, n) }

// Chunk takes the block of chunk i, below the number given to Chunks; it may be
// called by several goroutines for different chunks and keeps nothing of block.
func (r *Restorer) Chunk(i int, block []byte) error {
	d := undumper{b: block}
	c := d.chunk(r.next.dicts)
	if d.bad || len(d.b) != 0 {
		return ErrDump
	}
	r.chunks[i] = c
	return nil
}

// Done publishes the restored state; sources say when each source was last heard.
func (r *Restorer) Done(sources map[string]city.Moment) error {
	sum := 0
	for _, c := range r.chunks {
		if c == nil {
			return ErrDump
		}
		sum += c.live
	}
	if sum != r.rows {
		return ErrDump
	}
	for s, m := range sources {
		r.next.sources[s] = toSec(m)
	}
	r.e.adopt(r.next, r.chunks, r.catalog)
	return nil
}

// head reads what the chunks have in common.
func (r *Restorer) head(d *undumper) bool {
	s := r.next
	s.pos.Epoch = d.text()
	s.pos.Sequence = int64(d.u64())
	s.recorded = d.u32()
	r.rows, s.simulated = int(d.u32()), int(d.u32())
	x := s.dicts
	for i := range x.dim {
		if !d.names(&x.dim[i]) {
			return false
		}
	}
	if !d.names(&x.district) {
		return false
	}
	for _, list := range [...]struct {
		of, in *dict
		codes  *[]code
	}{
		{&x.dim[dimCategory], &x.dim[dimPillar], &x.pillarOf},
		{&x.dim[dimCategory], &x.dim[dimProgramme], &x.programmeOf},
		{&x.dim[dimCategory], &x.dim[dimAssetClass], &x.assetOf},
		{&x.dim[dimCategory], &x.dim[dimDepartment], &x.usual},
		{&x.district, &x.dim[dimKecamatan], &x.kecamatanOf},
		{&x.district, &x.dim[dimKelurahan], &x.kelurahanOf},
	} {
		if *list.codes = d.codes(len(list.in.names)); len(*list.codes) != len(list.of.names) {
			return false
		}
	}
	return r.shapes(d) && r.attrs(d) && r.fates(d)
}

func (r *Restorer) shapes(d *undumper) bool {
	c := r.catalog
	n := d.count(14)
	for i := range n {
		s := d.shape()
		if d.bad || s.odd != (i == 0) {
			return false
		}
		if i == 0 {
			continue // newCatalog has it
		}
		key := s.key()
		c.add(s, key)
		c.shapeOf[key] = i
	}
	r.next.dicts.shapes, r.next.dicts.endings = c.shapes, c.endings
	return n > 0 && len(c.shapeOf) == n-1
}

func (r *Restorer) attrs(d *undumper) bool {
	c, x := r.catalog, r.next.dicts
	n := d.count(16)
	for i := range n {
		a := attr{
			source: d.u16(), channel: d.u16(), prio: d.u16(), simulated: d.bool(), suspect: d.bool(),
			policy: d.text(), calendar: d.text(),
		}
		if int(a.source) >= len(x.dim[dimSource].names) || int(a.channel) >= len(x.dim[dimChannel].names) ||
			int(a.prio) >= len(x.dim[dimPriority].names) {
			return false
		}
		c.attrs = append(c.attrs, a)
		c.attrOf[a] = i
	}
	x.attrs = c.attrs
	return len(c.attrOf) == n
}

func (r *Restorer) fates(d *undumper) bool {
	c := r.catalog
	n := d.count(19)
	for i := range n {
		x := d.fate()
		if d.bad || x.told != (i > 0) {
			return false
		}
		if i == 0 {
			continue // newCatalog has it
		}
		c.fates = append(c.fates, x)
		c.fateOf[x] = i
	}
	r.next.dicts.fates = c.fates
	return n > 0 && len(c.fateOf) == n
}

func (d *undumper) fate() fate {
	var x fate
	copy(x.ends[:], d.take(len(x.ends)))
	x.reopened, x.back, x.accurate, x.answered = d.u8(), d.u8(), d.u8(), d.u8()
	x.told, x.responded, x.resolved, x.assigned, x.transferred = d.bool(), d.bool(), d.bool(), d.bool(), d.bool()
	for k := range x.verdict {
		x.verdict[k], x.due[k], x.away[k] = city.Verdict(d.u8()), d.bool(), d.bool()
		d.bad = d.bad || x.verdict[k] > city.Unobserved
	}
	return x
}

// undumper reads what a dumper wrote; after the first fault it returns zeros and
// bad is set.
type undumper struct {
	b   []byte
	bad bool
}

func (d *undumper) take(n int) []byte {
	if n < 0 || n > len(d.b) {
		d.bad, d.b = true, nil
		return nil
	}
	out := d.b[:n]
	d.b = d.b[n:]
	return out
}

func (d *undumper) u8() uint8 {
	if b := d.take(1); b != nil {
		return b[0]
	}
	return 0
}

func (d *undumper) u16() uint16 {
	if b := d.take(2); b != nil {
		return binary.LittleEndian.Uint16(b)
	}
	return 0
}

func (d *undumper) u32() uint32 {
	if b := d.take(4); b != nil {
		return binary.LittleEndian.Uint32(b)
	}
	return 0
}

func (d *undumper) u64() uint64 {
	if b := d.take(8); b != nil {
		return binary.LittleEndian.Uint64(b)
	}
	return 0
}

func (d *undumper) bool() bool {
	v := d.u8()
	d.bad = d.bad || v > 1
	return v == 1
}

// count reads a length of things that take so many bytes each at least.
func (d *undumper) count(least int) int {
	n := int(d.u32())
	if n > len(d.b)/least {
		d.bad, d.b = true, nil
		return 0
	}
	return n
}

func (d *undumper) text() string { return string(d.take(d.count(1))) }

func (d *undumper) moments() []sec {
	list := make([]sec, d.count(4))
	for i := range list {
		list[i] = d.u32()
	}
	return list
}

// codes reads codes below a limit.
func (d *undumper) codes(limit int) []code {
	list := make([]code, d.count(2))
	for i := range list {
		list[i] = d.u16()
		d.bad = d.bad || int(list[i]) >= limit
	}
	return list
}

// names reads a dict that begins as the profile made it.
func (d *undumper) names(x *dict) bool {
	n := d.count(4)
	if n < len(x.names) {
		return false
	}
	names := make([]string, n)
	for i := range names {
		names[i] = d.text()
	}
	if !slices.Equal(names[:len(x.names)], x.names) {
		return false
	}
	for _, name := range names[len(x.names):] {
		before := len(x.names)
		if x.add(name); len(x.names) == before {
			return false
		}
	}
	return !d.bad
}

func (d *undumper) shape() shape {
	var s shape
	s.steps = make([]step, d.count(4))
	for i := range s.steps {
		s.steps[i] = step{kind: city.Kind(d.u8()), sets: d.u8(), at: source(d.u8()), own: d.u8()}
		d.bad = d.bad || s.steps[i].at > fromRated
	}
	for k := range s.dues {
		for range d.count(1) {
			s.dues[k] = append(s.dues[k], d.bool())
		}
	}
	s.odd, s.status = d.bool(), d.u8()
	if b := d.take(d.count(1)); len(b) > 0 {
		s.statuses = append(make([]uint8, 0, len(b)), b...)
	}
	if !s.odd && len(s.statuses) != len(s.steps)+1 {
		d.bad = true
	}
	s.by, s.exempts, s.resolved = city.Kind(d.u8()), d.bool(), d.bool()
	return s
}
