package cube

// lumpSlots are those that can be counted without the rows' moments where all of
// these lie in the window.
var lumpSlots = endSlots | valueSlots | slots(sReceived, sResponded, sResponseCount, sResolutionCount, sAssigned)

// lumps reports whether everything wanted can be counted without moments, where all
// of these lie in [from, until).
func (s *scan) lumps() (from, until sec, ok bool) {
	from, until = 0, never
	for _, l := range s.lanes {
		if !l.one || l.l.slots&^lumpSlots != 0 || s.f.basis[sReceived] != BasisEvent {
			return 0, 0, false
		}
		from, until = max(from, l.from), min(until, l.from+l.span)
	}
	return from, until, s.direct && len(s.lanes) > 0
}

// lump reports whether all moments of the chunk lie in the windows of all lanes.
func (s *scan) lump(c *chunk) bool { return s.lumped && c.first >= s.lumpFrom && c.moved < s.lumpUntil }

// countLump counts the rows in hand of such a chunk.
func (s *scan) countLump(c *chunk) {
	for _, l := range s.lanes {
		if !l.ready() {
			return
		}
		l.lump(c)
	}
	if s.f.want&endSlots != 0 {
		s.irregular(c)
	}
}

func (l *laneScan) lump(c *chunk) {
	s, local := l.s, &l.l.local
	if s.needs&(1<<colShape) != 0 {
		l.lumpEnds(c)
	} else if col := int(local[sReceived]); col >= 0 {
		for _, g := range l.g.of {
			l.l.cells[int(g)*l.l.width+col]++
		}
	}
	l.lumpEvent(int(local[sResponded]), s.code[colT1])
	l.lumpEvent(int(local[sResponseCount]), s.code[colT1])
	l.lumpEvent(int(local[sAssigned]), s.code[colAssigned])
	l.lumpTime(sResponseTime, nil, s.code[colT1])
	l.lumpTime(sResolutionTime, s.code[colShape], s.code[colEnd])
}

// lumpEvent counts the rows that have a moment.
func (l *laneScan) lumpEvent(col int, since []uint32) {
	if col < 0 {
		return
	}
	cells, width, of := l.l.cells, l.l.width, l.g.of[:len(since)]
	for i, x := range since {
		cells[int(of[i])*width+col] += int64(bit(x != 0))
	}
}

// lumpEnds counts the rows by group and by how their shapes ended.
func (l *laneScan) lumpEnds(c *chunk) {
	s := l.s
	of, shape, ways := l.g.of, s.code[colShape][:len(l.g.of)], s.ways
	l.ways = grow(l.ways, len(l.g.groups.keys))
	counts := l.ways
	for i, g := range of {
		counts[g][wayOf(ways[shape[i]])]++
	}
	if l.l.slots&endSlots == 0 || c.again == nil {
		return
	}
	for i, g := range of { // ends of those of several episodes are counted by their lists
		if c.again.has(s.row(i)) {
			way := wayOf(ways[shape[i]])
			counts[g][way]--
			counts[g][way&^wayBy]++
		}
	}
}

// numWays bounds wayOf.
const numWays = 2 * (wayBy + 1)

// wayOf returns how a shape ended, plus wayBy + 1 if a result was announced.
func wayOf(way uint8) uint8 { return (way&wayBy | way/wayResolved<<3) % numWays }

// lumpWays hands over what was counted by ways.
func (l *laneScan) lumpWays() {
	local := &l.l.local
	ends := [wayBy + 1]int{-1, int(local[sResolved]), int(local[sClosed]), int(local[sRejected]), int(local[sDuplicate]), -1, -1, -1}
	for g := range l.ways {
		cell := l.l.cells[g*l.l.width:][:l.l.width]
		for way, n := range l.ways[g] {
			if col := int(local[sReceived]); col >= 0 {
				cell[col] += int64(n)
			}
			if col := int(local[sResolutionCount]); col >= 0 && way > wayBy {
				cell[col] += int64(n)
			}
			if col := ends[way&wayBy]; col >= 0 {
				cell[col] += int64(n)
			}
		}
	}
}

// lumpTime counts durations, which a column of moments holds as it is; shape tells
// whether they are those of a result, nil = all that there are.
func (l *laneScan) lumpTime(s slot, shape, since []uint32) {
	col := int(l.l.local[s])
	if col < 0 {
		return
	}
	cells, width, of := l.l.cells, l.l.width, l.g.of[:len(since)]
	tallies, kinds, kind, masks := l.l.durations, l.l.kinds, l.l.kind(s), l.s.masks
	if l.l.means && shape != nil {
		shape = shape[:len(since)]
		for i, x := range since {
			m := masks[shape[i]].resolved
			cells[int(of[i])*width+col] += int64(x&m) - int64(m&1)
		}
		return
	}
	for i, x := range since {
		if shape != nil {
			x &= masks[shape[i]].resolved
		}
		if x == 0 {
			continue
		}
		group := int(of[i])
		cells[group*width+col] += int64(x - 1)
		if !l.l.means {
			tallies[group*kinds+kind].put(x - 1)
		}
	}
}
