package cube

import (
	"sync"

	"github.com/tugu-city/tugu/server/city"
)

// Slots by what a row must be for a scan to count them from the columns alone.
var (
	// Those of the columns' own moments: any row that has a shape.
	columnSlots = slots(sReceived, sResponded, sResponseTime, sResponseCount, sResolutionTime, sResolutionCount, sCohortResolved, sAssigned,
		sRating, sRatingSum, sRatingGood, sCohortRated)
	// Those of the episodes: rows of one.
	episodeSlots = endSlots | ageSlots | slots(sReopened, sEndReopened, sAnswered, sOpen, sAwaiting, sOldest)
	// All others: regular rows.
	allSlots = slotSet(1)<<numSlots - 1
)

// scan counts the rows of chunks column by column. What it cannot say of a row
// from the columns is left to frame.walk, so that both count the same.
type scan struct {
	f         *frame
	ticker    *frame     // walks for ticks alone
	collector *collector // of the moments of the frame's day
	d         *dicts
	sel       *selector
	groups    []*grouping
	lanes     []*laneScan
	needs     uint32 // columns
	// Those of them that filter and groups need.
	groupNeeds uint32

	chunk *chunk
	hit   bool // something in it may count
	n     int
	rows  []uint16 // of the chunk, in hand; nil = from, from + 1, ...
	apart []uint16 // rows that are walked whole
	from  int

	// By row in hand.
	t0, assigned, t1, t2, end, exempt []sec
	due                               [city.NumClocks][]sec
	verdict                           [city.NumClocks][]uint32
	at                                [city.NumClocks][]sec // when it is given
	code                              [numCols][]uint32
	*scratch

	walked slotSet // those that irregular rows are walked for, though their department passes

	fated    []*fateScan // lanes that count settled rows by their fates
	rest     []*laneScan // the others
	restWant slotSet     // what those want
	settles  bool        // fated lanes may be used
	void     bool        // settled rows count nothing
	numbered bool        // groups of the rows in hand are known
	drops    []uint16
	stocks   sec  // the earliest moment at which a lane takes stock
	pressed  sec  // the same of lanes that irregular rows are walked for
	direct   bool // irregular rows are counted from their chunk's lists, too
	rates    bool // only ratings count, by their own moments
	uneven   bool // only complaints that several departments had count
	lumped   bool // digests of settled rows can be counted
	gone     bool // nothing counts that no moment of a row lies in the windows for: no stock does
	today    sec  // the beginning of the frame's day
	until    sec  // nothing counts that happened to complaints submitted then or later
	byDue    bool // but for what was due before
}

// scratch is the space that a scan works in, used again by other scans.
type scratch struct {
	space     [numCols + 8][chunkRows]uint32
	buf, open [chunkRows]uint16
}

var scratches = sync.Pool{New: func() any { return new(scratch) }}

// newScan prepares a scan, or returns nil for a frame that must walk each row.
func newScan(f *frame) *scan {
	m := f.filter
	if m.overdue != nil || m.atRisk != nil || m.awaiting != nil || len(f.times) > 0 || f.floor < f.from || f.rowByRow {
		return nil
	}
	for _, l := range f.lanes {
		if l.list != nil {
			return nil
		}
	}
	s := &scan{f: f, scratch: scratches.Get().(*scratch), d: f.state.dicts, sel: newSelector(f), stocks: f.asOf, pressed: f.asOf}
	s.needs = s.sel.needs
	for _, g := range f.groups {
		s.groups = append(s.groups, newGrouping(f, g))
		s.needs |= s.groups[len(s.groups)-1].needs
	}
	for _, l := range f.lanes {
		if len(l.axis.starts) == 0 || l.width == 0 {
			continue
		}
		for _, g := range s.groups {
			if g.groups == l.groups {
				s.lanes = append(s.lanes, newLaneScan(s, l, g))
				s.until = max(s.until, l.axis.ends[len(l.axis.ends)-1])
				if s.stocks = min(s.stocks, l.axis.at[0]); l.slots&slots(verdictSlot(0, city.Pending), verdictSlot(1, city.Pending)) != 0 {
					s.pressed = min(s.pressed, l.axis.at[0])
				}
			}
		}
	}
	s.groupNeeds = s.needs
	s.needs |= columnsOf(f.want)
	s.direct = true
	for _, g := range s.groups {
		s.direct = s.direct && (g.table != nil || !g.groups.withDep)
	}
	s.rates = f.basis[sRating] == BasisEvent && f.want&^slots(sRating, sRatingSum, sRatingGood) == 0
	s.uneven = s.direct && f.want&^transferSlots == 0
	s.today, _ = dayOf(f.asOf, s.d.profile)
	s.gone = f.basis[sOpen] == BasisCohort || f.want&(stillSlots|pendingSlots) == 0
	s.byDue = f.want&verdictSlots != 0 && f.basis[sVerdict] == BasisDue
	for k := city.Response; k <= city.Resolution; k++ {
		if p := verdictSlot(k, city.Pending); f.basis[p] == BasisEvent {
			s.walked |= slots(p)
		}
	}
	s.parted()
	s.lumped = s.lumps()
	ticker := *f
	ticker.lanes, ticker.groups, ticker.bySlot = nil, nil, [numSlots][]*lane{}
	s.ticker = &ticker
	if !f.still {
		s.collector = newCollector(f.state, 0, 0)
		s.collector.from, s.collector.until = dayOf(f.asOf, s.d.profile)
	}
	return s
}

// columnsOf returns the columns that slots are counted from.
func columnsOf(want slotSet) uint32 {
	others := want &^ columnSlots &^ episodeSlots
	answers := others &^ clockSlots(city.Resolution) &^ slots(sAccurate, sTransferred, sOut, sIn)
	cols := uint32(1 << colT0)
	if want.has(sAssigned) {
		cols |= 1 << colAssigned
	}
	if answers|want&slots(sResponded, sResponseTime, sResponseCount, sAnswered, sAwaiting) != 0 {
		cols |= 1 << colT1
	}
	if others|want&(episodeSlots|slots(sResolutionTime, sResolutionCount, sCohortResolved, sCohortRated)) != 0 {
		cols |= 1<<colEnd | 1<<colShape
	}
	if others|want&slots(sAwaiting) != 0 {
		cols |= 1 << colDues
	}
	return cols
}

// count takes every stride-th chunk, from the last one back.
func (s *scan) count(first, stride int) {
	f := s.f
	chunks := &f.state.chunks
	silent := f.want.has(sUnanswered)
	for n := chunks.len() - 1 - first; n >= 0; n -= stride {
		z := chunks.zone(n)
		if z.calm < f.from && (!silent || z.last < f.from) {
			continue
		}
		if z.stirs < s.today && z.moved <= f.asOf && (s.gone && z.stirs < f.from || z.stirs < s.sel.since || z.first >= s.sel.until) {
			continue
		}
		c := chunks.at(n)
		if c.live == 0 {
			continue
		}
		if f.ctx.Err() != nil || f.over() {
			return
		}
		if !f.still && z.stirs >= s.today {
			s.tick(c)
		}
		present := c.calms != nil && c.moved <= f.asOf
		if present && s.sel.outside(c) || c.first >= s.until && (!s.byDue || c.calms != nil && c.due >= s.until) {
			continue
		}
		s.hit = false
		s.blocks(c, present)
		if s.hit {
			f.marks.set(n)
		}
	}
	for _, l := range s.lanes {
		l.finish()
	}
	f.ticks.drop(f.floor)
}

// blocks counts the blocks of a chunk that may hold anything of the windows; present = its
// rows were at the frame's moment as they are.
func (s *scan) blocks(c *chunk, present bool) {
	if c.quiet == nil {
		s.span(c, 0, c.rows)
		return
	}
	from := s.f.from
	quiet := c.calms
	if s.f.want.has(sUnanswered) {
		quiet = c.quiet
	}
	needed := func(b int) bool {
		return quiet[b] >= from && (!present || c.stirs[b] >= s.sel.since && (!s.gone || c.stirs[b] >= from))
	}
	for b := 0; b < len(quiet); b++ {
		if !needed(b) {
			continue
		}
		lo := b
		for b < len(quiet) && needed(b) {
			b++
		}
		s.span(c, lo*blockRows, min(b*blockRows, c.rows))
	}
}

// span counts the rows [lo, hi) of a chunk.
func (s *scan) span(c *chunk, lo, hi int) {
	if s.uneven && c.calms != nil && c.odd == nil && c.moved <= s.f.asOf {
		s.transferred(c, lo, hi)
		return
	}
	if s.rates && s.ratedAll(c, lo, hi) {
		return
	}
	if !s.takes(c) {
		s.part(c, lo, hi)
		return
	}
	if s.lumped && lo == 0 && hi >= c.digest.rows {
		lo = s.lump(c)
	}
	for lo < hi {
		settled, end := s.settled(c, lo/blockRows), lo+blockRows
		for end < hi && s.settled(c, end/blockRows) == settled {
			end += blockRows
		}
		if end = min(end, hi); settled {
			s.settledPart(c, lo, end)
		} else {
			s.part(c, lo, end)
		}
		lo = end
	}
}

// part counts the rows [lo, hi) of a chunk by their moments.
func (s *scan) part(c *chunk, lo, hi int) {
	if s.pick(c, lo, hi) {
		s.look(c)
	}
	s.walkRest(c, lo, hi)
}

// look counts the rows in hand by their moments.
func (s *scan) look(c *chunk) {
	if s.rates {
		s.number(c)
		for _, l := range s.lanes {
			if !l.ready() {
				return
			}
		}
		s.ratings(c)
		return
	}
	s.read(c)
	s.flows(c)
}

// number finds the groups of the rows in hand.
func (s *scan) number(c *chunk) {
	if s.numbered {
		return
	}
	s.numbered = true
	for col := range numCols {
		if s.groupNeeds&(1<<col) != 0 {
			s.code[col] = s.column(c, col)
		}
	}
	for _, g := range s.groups {
		g.number(s)
	}
}

// row returns the row of the chunk that is the i-th in hand.
func (s *scan) row(i int) int {
	if s.rows == nil {
		return s.from + i
	}
	return int(s.rows[i])
}

// pick takes the rows in hand that the columns can say something of and that the
// filter lets pass; false if there are none. The rows that must be walked go to s.apart.
func (s *scan) pick(c *chunk, lo, hi int) bool {
	s.chunk, s.from, s.n, s.rows, s.apart, s.numbered = c, lo, hi-lo, nil, s.apart[:0], false
	past := c.moved > s.f.asOf && !c.settledBy(s.f.asOf, lo, hi)
	if c.live == c.rows && c.odd == nil && !past {
		if !s.sel.all {
			s.rows = s.sel.pass(c, s.from, nil, s.n, s.buf[:0])
			s.n = len(s.rows)
		}
		s.hit = s.hit || s.n > 0
		return s.n > 0
	}
	rows := s.buf[:0]
	for i := lo; i < hi; i++ {
		switch {
		case c.gone.has(i):
		case c.odd.has(i), past && c.movedAfter(s.d, i, s.f.asOf):
			s.apart = append(s.apart, uint16(i))
		default:
			rows = append(rows, uint16(i))
		}
	}
	if !s.sel.all && len(rows) > 0 {
		rows = s.sel.pass(c, 0, rows, len(rows), rows[:0])
	}
	s.rows, s.n = rows, len(rows)
	s.hit = s.hit || s.n > 0
	return s.n > 0
}
