package cube

// maxTable bounds the table by which a grouping finds a row's group at once.
const maxTable = 1 << 20

// grouping finds the groups of the rows in hand.
type grouping struct {
	groups *groups
	needs  uint32   // columns to be read first
	parts  []part   // what a row's numbers add to its place in the table
	table  []uint32 // 1 + group; nil where it would be too large
	sizes  []uint32 // of the dimensions, in the order of groups.by
	dep    uint32   // what a department counts in the table, where read by successor
	succ   [][]code
	of     []uint32 // groups of the rows in hand
	space  [chunkRows]uint32
}

// part is what the numbers of one column add.
type part struct {
	col int
	add []uint32
}

func newGrouping(f *frame, g *groups) *grouping {
	d := f.state.dicts
	out := &grouping{groups: g, sizes: make([]uint32, len(g.by))}
	size := 1
	factor := make([]uint32, len(g.by))
	for i := len(g.by) - 1; i >= 0; i-- {
		out.sizes[i] = uint32(len(d.dim[g.by[i]].names))
		factor[i] = uint32(size)
		if size *= int(out.sizes[i]); size > maxTable {
			size = maxTable + 1
		}
	}
	if size <= maxTable && !f.byKey {
		out.table = make([]uint32, size)
	}
	adds := map[int][]uint32{}
	add := func(col, n int, factor uint32, value func(int) code) {
		out.needs |= 1 << col
		if adds[col] == nil {
			adds[col] = make([]uint32, n)
		}
		for i := range adds[col] {
			adds[col][i] += factor * uint32(value(i))
		}
	}
	list := func(values []code) func(int) code { return func(i int) code { return values[i] } }
	own := func(i int) code { return code(i) }
	for i, dim := range g.by {
		switch x := factor[i]; dim {
		case dimPillar:
			add(colCategory, len(d.pillarOf), x, list(d.pillarOf))
		case dimProgramme:
			add(colCategory, len(d.programmeOf), x, list(d.programmeOf))
		case dimAssetClass:
			add(colCategory, len(d.assetOf), x, list(d.assetOf))
		case dimCategory:
			add(colCategory, len(d.pillarOf), x, own)
		case dimKecamatan:
			add(colDistrict, len(d.kecamatanOf), x, list(d.kecamatanOf))
		case dimKelurahan:
			add(colDistrict, len(d.kelurahanOf), x, list(d.kelurahanOf))
		case dimChannel:
			add(colAttr, len(d.attrs), x, func(i int) code { return d.attrs[i].channel })
		case dimSource:
			add(colAttr, len(d.attrs), x, func(i int) code { return d.attrs[i].source })
		case dimPriority:
			add(colAttr, len(d.attrs), x, func(i int) code { return d.attrs[i].prio })
		case dimStatus:
			add(colShape, len(d.shapes), x, func(i int) code { return code(d.shapes[i].status) })
		case dimDepartment:
			if f.succ != nil {
				out.dep, out.succ = x, f.succ
				out.needs |= 1<<colDepartment | 1<<colCategory
				continue
			}
			add(colDepartment, len(d.dim[dimDepartment].names), x, own)
		}
	}
	for col := range numCols {
		if adds[col] != nil {
			out.parts = append(out.parts, part{col, adds[col]})
		}
	}
	if out.table != nil && out.succ == nil {
		out.needs = 0 // parts read their columns themselves
	}
	return out
}

// number finds the groups of the rows in hand.
func (g *grouping) number(s *scan) {
	g.of = g.space[:s.n]
	if g.table == nil {
		g.slow(s)
		return
	}
	of := g.of
	for i, p := range g.parts {
		s.chunk.col[p.col].lookUp(of, p.add, s.from, s.rows, i == 0)
	}
	if len(g.parts) == 0 {
		clear(of)
	}
	if g.succ != nil {
		dep, cat := s.code[colDepartment], s.code[colCategory]
		for i := range of {
			of[i] += g.dep * uint32(g.succ[dep[i]][cat[i]])
		}
	}
	table := g.table
	for i, x := range of {
		n := table[x]
		if n == 0 {
			n = uint32(g.find(x)) + 1
		}
		of[i] = n - 1
	}
}

// find returns the group of a place in the table.
func (g *grouping) find(x uint32) int {
	if g.table[x] == 0 {
		g.table[x] = uint32(g.groups.number(g.key(x))) + 1
	}
	return int(g.table[x]) - 1
}

// at returns the group of a row of a chunk with another department.
func (g *grouping) at(c *chunk, row int, dep code) int {
	x := uint32(0)
	for _, p := range g.parts {
		if p.col == colDepartment {
			x += p.add[dep]
		} else {
			x += p.add[c.col[p.col].at(row)]
		}
	}
	if g.succ != nil {
		x += g.dep * uint32(g.succ[dep][c.col[colCategory].at(row)])
	}
	return g.find(x)
}

// with returns the group of row i in hand with another department.
func (g *grouping) with(s *scan, i int, dep code) int {
	if !g.groups.withDep {
		return int(g.of[i])
	}
	x, row := uint32(0), s.row(i)
	for _, p := range g.parts {
		if p.col == colDepartment {
			x += p.add[dep]
		} else {
			x += p.add[s.chunk.col[p.col].at(row)]
		}
	}
	if g.succ != nil {
		x += g.dep * uint32(g.succ[dep][s.code[colCategory][i]])
	}
	return g.find(x)
}

// key turns a place in the table into the key of its group.
func (g *grouping) key(x uint32) uint64 {
	var key uint64
	for i := len(g.sizes) - 1; i >= 0; i-- {
		key |= uint64(x%g.sizes[i]) << (16 * (len(g.sizes) - 1 - i))
		x /= g.sizes[i]
	}
	return key
}

// slow finds the groups by their keys, for tables that would be too large.
func (g *grouping) slow(s *scan) {
	var dims [numDims]code
	d := s.d
	var last uint64
	number := -1
	for i := range g.of {
		if s.groupNeeds&(1<<colCategory) != 0 {
			c := s.code[colCategory][i]
			dims[dimCategory] = code(c)
			dims[dimPillar], dims[dimProgramme], dims[dimAssetClass] = d.pillarOf[c], d.programmeOf[c], d.assetOf[c]
		}
		if s.groupNeeds&(1<<colDistrict) != 0 {
			c := s.code[colDistrict][i]
			dims[dimKecamatan], dims[dimKelurahan] = d.kecamatanOf[c], d.kelurahanOf[c]
		}
		if s.groupNeeds&(1<<colAttr) != 0 {
			a := &d.attrs[s.code[colAttr][i]]
			dims[dimChannel], dims[dimSource], dims[dimPriority] = a.channel, a.source, a.prio
		}
		if s.groupNeeds&(1<<colShape) != 0 {
			dims[dimStatus] = code(d.shapes[s.code[colShape][i]].status)
		}
		if s.groupNeeds&(1<<colDepartment) != 0 {
			dims[dimDepartment] = code(s.code[colDepartment][i])
			if g.succ != nil {
				dims[dimDepartment] = g.succ[dims[dimDepartment]][dims[dimCategory]]
			}
		}
		var key uint64
		for _, dim := range g.groups.by {
			key = key<<16 | uint64(dims[dim])
		}
		if number < 0 || key != last {
			number, last = g.groups.number(key), key
		}
		g.of[i] = uint32(number)
	}
}
