package cube

import (
	"math/bits"

	"github.com/tugu-city/tugu/server/city"
)

// pressSlots say how a clock pressed an open complaint at a moment.
const pressSlots = 1<<sResponseOverdue | 1<<sResolutionOverdue | 1<<sOverdue | 1<<sAtRisk

// unsaid returns the slots for which an irregular row, number k of c.more, must be
// walked, if any of those wanted is among them.
func (s *scan) unsaid(c *chunk, k int, want slotSet) slotSet {
	m := &c.more[k]
	i := int(m.row)
	if !s.direct {
		if c.again.has(i) {
			return allSlots &^ columnSlots
		}
		return allSlots &^ columnSlots &^ episodeSlots
	}
	if s.sel.departments != nil && !s.sel.lets(c, i, code(c.col[colDepartment].at(i))) {
		return s.elsewhere(c, k, want)
	}
	mask := s.walked
	if want&mask == 0 {
		return 0
	}
	eps := c.moreAt(k).episodes
	paused := m.clock[0].verdict == city.Pending || m.clock[1].verdict == city.Pending
	if paused || eps[len(eps)-1].until > s.pressed || m.clock[0].at > s.pressed || m.clock[1].at > s.pressed {
		return mask
	}
	return 0
}

// elsewhere returns the slots that an irregular row may count in, number k of c.more,
// though the department now in charge does not pass: those of an earlier one.
func (s *scan) elsewhere(c *chunk, k int, want slotSet) (mask slotSet) {
	m := &c.more[k]
	i := int(m.row)
	for k := range m.clock {
		if clock := clockSlots(city.Clock(k)); want&clock != 0 && s.sel.lets(c, i, m.clock[k].dept) {
			mask |= clock
		}
	}
	if want&slots(sOut, sIn) == 0 {
		return mask
	}
	for _, ch := range c.moreAt(k).charges {
		if s.sel.lets(c, i, ch.dept) {
			return mask | slots(sOut, sIn)
		}
	}
	return mask
}

// irregular counts what happened to the irregular rows in hand, and those of
// several episodes in the stocks of open complaints.
func (s *scan) irregular(c *chunk) {
	only := s.f.want&^columnSlots&^episodeSlots == 0 // those of several episodes
	if only && c.again == nil {
		return
	}
	s.eachMore(c, func(at, k int) { s.course(c, at, k, only) })
}

// eachMore calls visit for the irregular rows in hand, each with its number in c.more.
func (s *scan) eachMore(c *chunk, visit func(at, k int)) {
	if len(c.more) == 0 {
		return
	}
	if s.rows == nil {
		for k := c.firstMore(s.from); k < len(c.more); k++ {
			at := int(c.more[k].row) - s.from
			if at >= s.n {
				return
			}
			visit(at, k)
		}
		return
	}
	k, word := 0, 0 // irregular rows of the words before
	for at, i := range s.rows {
		w := int(i >> 6)
		if c.irregular[w]&(1<<(i&63)) == 0 || c.odd.has(int(i)) {
			continue
		}
		for ; word < w; word++ {
			k += bits.OnesCount64(c.moreIn(word))
		}
		visit(at, k+bits.OnesCount64(c.moreIn(w)&(1<<(i&63)-1)))
	}
}

// moreIn returns the rows of c.more in a word of 64 rows.
func (c *chunk) moreIn(word int) uint64 {
	if c.odd == nil {
		return c.irregular[word]
	}
	return c.irregular[word] &^ c.odd[word]
}

// course counts what happened to the irregular row in hand that is number k of
// c.more; only = where it is one of several episodes.
func (s *scan) course(c *chunk, at, k int, only bool) {
	again := c.again.has(int(c.more[k].row))
	if only && !again {
		return
	}
	rest := c.moreAt(k)
	for _, l := range s.lanes {
		l.lives(at, rest.episodes, again)
		if l.l.slots&^columnSlots&^episodeSlots != 0 {
			l.charges(at, rest.charges)
			l.judged(at, &c.more[k])
			l.pressMore(at, &c.more[k], &rest)
		}
	}
}

// pressMore counts the irregular row i in hand as overdue, at risk and unanswered
// (see frame.pressure and frame.silence).
func (l *laneScan) pressMore(i int, m *moreRow, rest *more) {
	s, local := l.s, &l.l.local
	t0, basis := s.t0[i], s.f.basis[sOverdue]
	if c, col := &m.clock[city.Response], int(local[sUnanswered]); col >= 0 && c.verdict != city.Unobserved && c.due != 0 {
		until := never
		if t1 := s.t1[i]; t1 != 0 {
			until = t1
		}
		l.stock(i, col, s.f.basis[sUnanswered], max(c.due+1, t0), until)
	}
	if l.l.slots&pressSlots == 0 {
		return
	}
	for n := range rest.episodes {
		e := &rest.episodes[n]
		if e.until <= l.stocks {
			continue
		}
		var late [city.NumClocks]span
		var buf [8]span
		risk := buf[:0]
		from, until := never, sec(0)
		for k := range late {
			c := &m.clock[k]
			if c.verdict == city.Breached {
				late[k] = span{max(c.at, e.from), e.until}
				if c.moment != 0 {
					late[k].until = min(e.until, c.moment)
				}
				if x := late[k]; x.from < x.until {
					from, until = min(from, x.from), max(until, x.until)
				}
				if col := int(local[sResponseOverdue+slot(k)]); col >= 0 {
					l.stock(i, col, basis, late[k].from, late[k].until)
				}
			}
			pendings := rest.pending[k]
			var plain [1]pending
			if m.plain[k] && c.verdict != city.Unobserved && c.at > t0 { // see row.plainPending
				plain[0] = pending{span{t0, c.at}, c.due}
				pendings = plain[:]
			}
			for _, p := range pendings {
				if p.due == 0 || local[sAtRisk] < 0 {
					continue
				}
				x := span{max(p.from, p.due-min(p.due, s.f.risk), e.from), min(p.until, p.due+1, e.until)}
				if x.from < x.until {
					risk = append(risk, x)
					from, until = min(from, x.from), max(until, x.until)
				}
			}
		}
		if from < until {
			l.tense(i, late, risk, from, until)
		}
	}
}

// happened counts something that happened to row i in hand, by the department in charge.
func (l *laneScan) happened(i int, s slot, m, due sec, group int) {
	col := int(l.l.local[s])
	basis := l.s.f.basis[s]
	if col < 0 || m > l.s.f.asOf && basis == BasisEvent {
		return
	}
	anchor := m
	switch basis {
	case BasisCohort:
		anchor = l.s.t0[i]
	case BasisDue:
		anchor = due
	}
	if anchor-l.from < l.span {
		if at := l.l.cell(group, l.bucket(anchor)); at >= 0 {
			l.l.cells[at+col]++
		}
	}
}

// lives counts the episodes of row i in hand (see frame.lives).
func (l *laneScan) lives(i int, eps []episode, again bool) {
	s, group := l.s, int(l.g.of[i])
	for k := range eps {
		e := &eps[k]
		back := k+1 < len(eps) && eps[k+1].from-e.until <= 30*daySec
		if e.until != never && !back && !e.transferred {
			l.happened(i, sAccurate, e.until, 0, group)
		}
		if !again {
			continue
		}
		if k > 0 {
			l.happened(i, sReopened, e.from, 0, group)
		}
		if e.until > l.stocks && l.l.slots&(ageSlots|slots(sOpen, sAwaiting, sOldest)) != 0 {
			l.open(i, e.from, e.until)
		}
		if e.until == never {
			continue
		}
		l.happened(i, sResolved+slot(e.by-city.Resolved), e.until, 0, group)
		if back {
			l.happened(i, sEndReopened, e.until, 0, group)
		}
		if l.l.local[sAnswered] >= 0 {
			if t1 := s.t1[i]; t1 != 0 && t1 <= e.until {
				l.happened(i, sAnswered, e.until, 0, group)
			}
		}
	}
}

// judged counts the verdicts of row i in hand (see frame.verdict), but for what is
// pending as a stock.
func (l *laneScan) judged(i int, m *moreRow) {
	s := l.s
	for k := city.Response; k <= city.Resolution; k++ {
		if l.l.slots&clockSlots(k) == 0 {
			continue
		}
		c := &m.clock[k]
		group, v, at := int(l.g.of[i]), c.verdict, c.at
		basis := s.f.basis[verdictSlot(k, v)]
		switch {
		case v == city.Unobserved:
			if basis != BasisDue {
				l.happened(i, verdictSlot(k, v), s.t0[i], 0, group)
			}
			continue
		case (v == city.Met || v == city.Breached) && at > s.f.asOf:
			v = city.Pending
		case v == city.Met || v == city.Breached:
			if !s.sel.lets(s.chunk, s.row(i), c.dept) {
				continue
			}
			group = l.g.with(s, i, c.dept)
		}
		if v == city.Pending && basis == BasisEvent || basis == BasisDue && c.due == 0 {
			continue
		}
		if v == city.Pending {
			at = c.due
		}
		l.happened(i, verdictSlot(k, v), at, c.due, group)
	}
}
