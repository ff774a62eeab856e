package cube

// digest is how many of the first rows of a sealed chunk share each fate: those of whole
// blocks that settled, or will at a known moment. Rows that went since are among them.
type digest struct {
	rows  int
	calm  sec      // the latest of them settles then
	fates []uint32 // fate<<digestBits | rows
}

const digestBits = chunkBits + 1

// digester makes digests; it is used again to save memory.
type digester struct {
	fate [chunkRows]uint32
	rows []uint16 // by fate
	list []uint32
}

// make counts the fates of the chunk's rows.
func (x *digester) make(c *chunk) {
	c.digest = digest{}
	d := &c.digest
	if !c.told {
		return
	}
	for b, calm := range c.calms {
		if calm == never {
			break
		}
		d.rows, d.calm = min((b+1)*blockRows, c.rows), max(d.calm, calm)
	}
	fates := x.fate[:d.rows]
	c.col[colFate].read(fates, 0)
	list := x.list[:0]
	for _, n := range fates {
		if int(n) >= len(x.rows) {
			x.rows = grow(x.rows, int(n)+1)
		}
		if x.rows[n]++; x.rows[n] == 1 {
			list = append(list, n)
		}
	}
	for i, n := range list {
		list[i], x.rows[n] = n<<digestBits|uint32(x.rows[n]), 0
	}
	d.fates = append(make([]uint32, 0, len(list)), list...)
	x.list = list
}

// lumps reports whether nothing tells settled rows apart but their fates, so that digests
// can be counted.
func (s *scan) lumps() bool {
	if !s.sel.all || s.sel.departments != nil || len(s.rest) > 0 || !s.settles {
		return false
	}
	for _, x := range s.fated {
		if len(x.l.g.groups.by) > 0 || x.values != 0 || x.cohort && !x.l.one {
			return false
		}
	}
	return true
}

// lump counts the rows of a chunk's digest, and returns how many.
func (s *scan) lump(c *chunk) int {
	d := &c.digest
	if d.rows == 0 || c.odd != nil {
		return 0
	}
	for _, x := range s.fated {
		if d.calm > x.until(s) || !x.lumps(c) {
			return 0
		}
	}
	for _, x := range s.fated {
		if x.void {
			continue
		}
		at := x.l.l.cell(x.l.g.groups.number(0), 0)
		if at < 0 {
			return d.rows
		}
		cells := x.l.l.cells[at:]
		for _, n := range d.fates {
			s.hit = s.hit || len(x.adds[x.class[n>>digestBits]]) > 0
			for _, a := range x.adds[x.class[n>>digestBits]] {
				cells[a.col] += a.n * int64(n&(1<<digestBits-1))
			}
		}
		for i := range c.gone.all(d.rows) {
			for _, a := range x.adds[x.class[c.col[colFate].at(i)]] {
				cells[a.col] -= a.n
			}
		}
	}
	return d.rows
}

// lumps reports whether all settled rows of the chunk count in the lane's only bucket.
func (x *fateScan) lumps(c *chunk) bool {
	if x.cohort {
		return c.first >= x.l.from && c.newest-x.l.from < x.l.span
	}
	return x.stillOnly || x.within(c)
}

// holds reports whether any row of the digest has a fate that is allowed.
func (d *digest) holds(allow []bool) bool {
	for _, n := range d.fates {
		if allow[n>>digestBits] {
			return true
		}
	}
	return false
}
