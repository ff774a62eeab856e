package cube

import (
	"github.com/tugu-city/tugu/server/city"
)

// maxHist bounds the counters of a fateScan that are found by place.
const maxHist = 1 << 15

// fateScan counts rows of which everything has happened into a lane, by their
// fates: most of them need no moment to be looked at.
type fateScan struct {
	l       *laneScan
	cohort  bool
	byDep   bool // verdicts may belong to other departments than their complaints
	judges  bool // verdicts are wanted
	dueOnly bool // settled rows count by their due moments alone
	// Settled rows count in stocks alone: those without an answer.
	stillOnly bool
	values    slotSet

	classes  int
	class    []uint32               // by fate: those of one class count the same
	void     bool                   // settled rows count nothing
	adds     [][]add                // by class
	resolved []uint32               // by fate: all ones if a result was announced, for durations
	away     []bool                 // by fate: a verdict belongs elsewhere
	cols     [city.NumClocks][]int8 // by fate, where dueOnly: the column of the verdict

	parts  []part // a row's place in hist; nil = by group
	hist   []uint32
	bucket int // that hist counts in
}

// add is what is added to a column of a cell.
type add struct {
	col int
	n   int64
}

// newFateScan returns nil where the lane counts what fates do not say.
func newFateScan(s *scan, l *laneScan) *fateScan {
	f, want := s.f, l.l.slots
	x := &fateScan{
		l: l, cohort: f.basis[sReceived] == BasisCohort, byDep: l.g.groups.withDep || s.sel.departments != nil,
		judges: want&verdictSlots != 0, values: want & valueSlots, bucket: -1,
	}
	switch {
	case !s.direct || len(s.d.fates) == 0 || l.span == 0:
		return nil
	case x.cohort && want&^fateSlots != 0:
		return nil
	case !x.cohort && (!l.one || want&^fateSlots&^valueSlots&^stillSlots != 0 || x.judges && f.basis[sVerdict] != BasisDue):
		return nil
	}
	x.stillOnly = !x.cohort && want&^stillSlots == 0
	if x.dueOnly = !x.cohort && want&^verdictSlots&^stillSlots == 0 && !want.has(sUnanswered); x.dueOnly {
		x.sort(s)
	}
	x.classify(s)
	x.void = x.classes == 1 && len(x.adds[0]) == 0 && x.values == 0
	if x.values != 0 {
		x.resolved = make([]uint32, len(s.d.fates))
		for i := range x.resolved {
			x.resolved[i] = -uint32(bit(s.d.fates[i].resolved))
		}
		return x
	}
	if n := len(l.g.table) * x.classes; n > 0 && n <= maxHist && l.g.succ == nil {
		for _, p := range l.g.parts {
			x.parts = append(x.parts, part{p.col, scaled(p.add, x.classes)})
		}
		x.parts = append(x.parts, part{colFate, x.class})
		x.hist = make([]uint32, n)
	}
	return x
}

func scaled(list []uint32, by int) []uint32 {
	out := make([]uint32, len(list))
	for i, x := range list {
		out[i] = x * uint32(by)
	}
	return out
}

// classify finds out what each fate counts in the lane.
func (x *fateScan) classify(s *scan) {
	known := map[string]uint32{}
	x.class, x.away = make([]uint32, len(s.d.fates)), make([]bool, len(s.d.fates))
	var key []byte
	for i := range s.d.fates {
		of := &s.d.fates[i]
		x.away[i] = x.byDep && x.judges && (of.away[0] || of.away[1])
		var adds []add
		key = key[:0]
		for k, col := range x.l.l.local {
			if col < 0 {
				continue
			}
			if n := of.counts(slot(k), !x.cohort, x.byDep); n != 0 {
				adds = append(adds, add{int(col), n})
				key = append(key, byte(col), byte(n), byte(n>>8))
			}
		}
		n, ok := known[string(key)]
		if !ok {
			n = uint32(x.classes)
			known[string(key)] = n
			x.adds = append(x.adds, adds)
			x.classes++
		}
		x.class[i] = n
	}
}

// takes reports whether settled rows of the chunk can be counted by their fates.
func (x *fateScan) takes(c *chunk) bool {
	return c.told && c.calms != nil && (x.cohort || x.dueOnly || x.stillOnly || x.within(c))
}

// within reports whether nothing about the rows of the chunk lies before the lane's time.
func (x *fateScan) within(c *chunk) bool {
	return c.first >= x.l.from && (!x.judges || c.due >= x.l.from)
}

// settled reports whether everything about the rows of a block has happened when the lane
// looks: no stock but that of the unanswered counts them, and no verdict is open.
func (x *fateScan) settled(s *scan, c *chunk, block int) bool { return c.calms[block] <= x.until(s) }

// until returns the moment up to which rows must have settled.
func (x *fateScan) until(s *scan) sec {
	if x.cohort {
		return s.f.asOf
	}
	return x.l.stocks
}

// count counts the settled rows in hand of a chunk.
func (x *fateScan) count(s *scan, c *chunk) {
	l, bucket := x.l, 0
	if x.void {
		return
	}
	if !x.cohort && !x.stillOnly && !x.within(c) {
		x.dues(s, c)
		return
	}
	if x.cohort {
		if c.newest < l.from || c.first >= l.from && c.first-l.from >= l.span {
			return
		}
		bucket = -1
		if c.first >= l.from && c.newest-l.from < l.span {
			if b := l.bucket(c.first); b == l.bucket(c.newest) {
				bucket = b
			}
		}
	}
	if bucket < 0 {
		x.each(s, c)
		return
	}
	if bucket != x.bucket {
		x.flush()
		x.bucket = bucket
	}
	index := l.space[:s.n]
	if x.parts != nil {
		for i, p := range x.parts {
			c.col[p.col].lookUp(index, p.add, s.from, s.rows, i == 0)
		}
	} else {
		s.number(c)
		c.col[colFate].lookUp(index, x.class, s.from, s.rows, true)
		for i, g := range l.g.of[:len(index)] {
			index[i] += g * uint32(x.classes)
		}
		x.hist = grow(x.hist, len(l.g.groups.keys)*x.classes)
	}
	hist := x.hist
	for _, i := range index {
		hist[i]++
	}
	x.durations(s, c)
}

// each counts the rows in hand one by one, each in the bucket of its submission.
func (x *fateScan) each(s *scan, c *chunk) {
	l := x.l
	s.number(c)
	s.t0 = s.column(c, colT0)
	if !l.ready() {
		return
	}
	l.place()
	cells, classes := l.l.cells, x.class
	for i, n := range s.column(c, colFate) {
		at := l.at[i]
		if at == nowhere {
			continue
		}
		for _, a := range x.adds[classes[n]] {
			cells[int(at)+a.col] += a.n
		}
	}
}

// durations counts the durations of the rows in hand.
func (x *fateScan) durations(s *scan, c *chunk) {
	if x.values == 0 || !x.l.ready() {
		return
	}
	if x.values.has(sResponseTime) {
		x.duration(sResponseTime, nil, s.column(c, colT1))
	}
	if x.values.has(sResolutionTime) {
		x.duration(sResolutionTime, s.column(c, colFate), s.column(c, colEnd))
	}
}

// duration counts durations, which a column of moments holds as it is, 0 = none;
// fates tell whether they are those of a result, nil = all of them are wanted.
func (x *fateScan) duration(s slot, fates, since []uint32) {
	l := x.l
	col, width, cells, of := int(l.l.local[s]), l.l.width, l.l.cells, l.g.of[:len(since)]
	if l.l.means {
		for i, v := range since {
			mask := -uint32(bit(v != 0))
			if fates != nil {
				mask = x.resolved[fates[i]]
			}
			cells[int(of[i])*width+col] += int64(v&mask) - int64(mask&1)
		}
		return
	}
	tallies, kinds, kind := l.l.durations, l.l.kinds, l.l.kind(s)
	for i, v := range since {
		if v == 0 || fates != nil && x.resolved[fates[i]] == 0 {
			continue
		}
		group := int(of[i])
		cells[group*width+col] += int64(v - 1)
		tallies[group*kinds+kind].put(v - 1)
	}
}

// flush adds what was counted to the lane.
func (x *fateScan) flush() {
	l := x.l
	for place := 0; place*x.classes < len(x.hist) && x.bucket >= 0; place++ {
		counts := x.hist[place*x.classes:][:x.classes]
		at := -1
		for class, n := range counts {
			if n == 0 {
				continue
			}
			if counts[class] = 0; len(x.adds[class]) == 0 {
				continue
			}
			if at < 0 {
				group := place
				if x.parts != nil {
					group = l.g.find(uint32(place))
				}
				if at = l.l.cell(group, x.bucket); at < 0 {
					return
				}
			}
			for _, a := range x.adds[class] {
				l.l.cells[at+a.col] += a.n * int64(n)
			}
		}
	}
}
