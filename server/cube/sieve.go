package cube

import (
	"github.com/tugu-city/tugu/server/city"
)

// sieve leaves out rows that a frame would take in hand for nothing, where the columns
// of their chunk say so: what it lets pass is still looked at whole. It belongs to one
// goroutine.
type sieve struct {
	f        *frame
	sel      *selector
	fates    *test // settled rows that count anything; nil = fates do not tell
	still    sec   // rows settled until then have a fate that holds
	today    sec   // settled before it, a row has no tick that matters
	state    bool  // the filter asks for open complaints alone
	timeless bool  // ticks do not matter
	uneven   bool  // regular rows count nothing
	buf      [chunkRows]uint16
}

func newSieve(f *frame) *sieve {
	zone := f.state.dicts.profile.Zone
	v := &sieve{f: f, sel: newSelector(f), still: f.asOf, today: toSec(city.At(day(toMoment(f.asOf).In(zone), 0)))}
	m := f.filter
	v.state = m.overdue != nil || m.atRisk != nil || m.awaiting != nil
	for _, l := range f.lanes {
		if len(l.axis.at) > 0 {
			v.still = min(v.still, l.axis.at[0])
		}
	}
	if f.want&(verdictSlots|slots(sOut, sIn)) != 0 { // of departments that are no longer in charge, too
		v.sel.blind()
	}
	v.uneven = f.want&^transferSlots == 0
	v.weigh()
	return v
}

// blind has every department pass.
func (s *selector) blind() {
	kept := s.tests[:0]
	for _, t := range s.tests {
		if t.col != colDepartment {
			kept = append(kept, t)
		}
	}
	s.tests, s.dep = kept, nil
	s.all = len(s.tests) == 0 && s.times == nil
}

// weigh finds out which fates count anything.
func (v *sieve) weigh() {
	d, want := v.f.state.dicts, v.f.want
	if want&^(fateSlots|stillSlots) != 0 {
		return
	}
	v.fates = &test{col: colFate, allow: make([]bool, len(d.fates))}
	for i := range d.fates {
		of := &d.fates[i]
		v.fates.allow[i] = !of.told
		for k := range numSlots {
			if want.has(k) && of.counts(k, false, false) != 0 {
				v.fates.allow[i] = true
			}
		}
	}
}

// each calls see with the live rows of a chunk that may count. skip tells of a block that
// nobody needs; nil = all are needed.
func (v *sieve) each(c *chunk, skip func(block int) bool, see func(i int)) {
	if c.calms == nil {
		v.whole(c, 0, c.rows, see)
		return
	}
	present := c.moved <= v.f.asOf
	if present && v.sel.outside(c) && (v.timeless || c.calm < v.today) {
		return
	}
	byFate := v.fates != nil && c.told
	vain := byFate && c.odd == nil && !v.uneven && c.digest.rows > 0 && !c.digest.holds(v.fates.allow)
	// How the rows of a block are taken.
	const (
		none = iota
		whole
		chosen  // those that the filter lets pass
		settled // and whose fate counts
	)
	of := func(b int) int {
		switch calm := c.calms[b]; {
		case skip != nil && skip(b):
			return none
		case calm >= v.today && !v.timeless, !present && calm > v.f.asOf:
			return whole
		case v.state && calm <= v.f.asOf, present && c.stirs[b] < v.sel.since:
			return none
		case calm > v.still || !byFate:
			return chosen
		case vain && b*blockRows < c.digest.rows:
			return none
		}
		return settled
	}
	for b := 0; b < len(c.calms); {
		how, end := of(b), b+1
		for end < len(c.calms) && of(end) == how {
			end++
		}
		lo, hi := b*blockRows, min(end*blockRows, c.rows)
		switch b = end; how {
		case whole:
			v.whole(c, lo, hi, see)
		case chosen:
			v.some(c, lo, hi, false, see)
		case settled:
			v.some(c, lo, hi, true, see)
		}
	}
}

func (v *sieve) whole(c *chunk, lo, hi int, see func(i int)) {
	for i := lo; i < hi; i++ {
		if !c.gone.has(i) {
			see(i)
		}
	}
}

// some takes the rows [lo, hi) that the columns let pass, and those of which they tell nothing.
func (v *sieve) some(c *chunk, lo, hi int, settled bool, see func(i int)) {
	if v.uneven {
		v.transferred(c, lo, hi, see)
		return
	}
	byFate := settled && v.fates != nil
	if c.odd != nil || v.sel.all && !byFate {
		v.whole(c, lo, hi, see)
		return
	}
	var rows []uint16
	switch {
	case v.sel.all:
		rows = v.fates.first(&c.col[colFate], lo, hi-lo, v.buf[:0])
	case byFate && len(v.sel.tests) == 0:
		if rows = v.fates.first(&c.col[colFate], lo, hi-lo, v.buf[:0]); len(rows) > 0 {
			rows = v.sel.pass(c, lo, rows, hi-lo, v.buf[:0])
		}
	default:
		if rows = v.sel.pass(c, lo, nil, hi-lo, v.buf[:0]); byFate && len(rows) > 0 {
			rows = v.fates.next(&c.col[colFate], rows, rows[:0])
		}
	}
	for _, i := range rows {
		if !c.gone.has(int(i)) {
			see(int(i))
		}
	}
}

// transferred takes the rows of [lo, hi) that several departments had, one of which may
// pass, and those of which the columns tell nothing.
func (v *sieve) transferred(c *chunk, lo, hi int, see func(i int)) {
	if c.odd != nil {
		v.whole(c, lo, hi, see)
		return
	}
	for _, h := range c.handed {
		if i := int(h.row); i >= lo && i < hi && !c.gone.has(i) && v.sel.might(c, i, c.moreAt(int(h.number)).charges) {
			see(i)
		}
	}
}

// sift is each, with rows left out that cannot count.
func (f *frame) sift(first, stride int, visit func()) {
	v := newSieve(f)
	silent := f.want.has(sUnanswered)
	for n := first; n < f.state.chunks.len(); n += stride {
		c := f.state.chunks.at(n)
		z := f.state.chunks.zone(n)
		if z.calm < f.from && (!silent || z.last < f.from) || c.live == 0 || v.state && z.calm <= f.asOf && z.calm < v.today {
			continue
		}
		if f.ctx.Err() != nil || f.over() {
			return
		}
		v.each(c, nil, func(i int) {
			f.marks.set(n)
			c.row(f.state.dicts, i, &f.read)
			f.see(&f.read, visit)
		})
	}
	f.ticks.drop(f.floor)
}
