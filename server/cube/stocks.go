package cube

import (
	"slices"

	"github.com/tugu-city/tugu/server/city"
)

// stillOpen lists the rows in hand that are open when the lane first takes stock, or later.
func (l *laneScan) stillOpen() []uint16 {
	open, n, stocks := &l.s.open, 0, l.stocks
	for i, end := range l.s.end {
		open[n&(chunkRows-1)] = uint16(i)
		n += bit(end > stocks)
	}
	return open[:n]
}

// stock counts row i in a stock at every moment of [from, until).
func (l *laneScan) stock(i, col int, basis Basis, from, until sec) {
	if from >= until {
		return
	}
	switch {
	case basis == BasisCohort:
		if t0, asOf := l.s.t0[i], l.s.f.asOf; asOf >= from && asOf < until && t0-l.from < l.span {
			l.l.cells[l.cell(i, l.bucket(t0))+col]++
		}
	case l.one:
		if at := l.l.axis.at[0]; at >= from && at < until {
			l.l.cells[l.cell(i, 0)+col]++
		}
	default:
		l.stocked(i, col, from, until)
	}
}

// stocked counts row i in a stock of many buckets at every moment of [from, until).
func (l *laneScan) stocked(i, col int, from, until sec) {
	lo, hi := l.stockFrom(from), l.stockFrom(until)
	if lo >= hi {
		return
	}
	at := int(l.g.of[i])*len(l.starts)*l.l.width + col
	l.diff[at+lo*l.l.width]++
	if hi < len(l.starts) {
		l.diff[at+hi*l.l.width]--
	}
}

// openNow is open, but for ages, where only one moment matters, at which all of open
// are open.
func (l *laneScan) openNow(open []uint16) {
	s, m, width := l.s, l.l.axis.at[0], l.l.width
	col, awaiting := int(l.l.local[sOpen]), int(l.l.local[sAwaiting])
	cells, of := l.l.cells, l.g.of
	for _, i := range open {
		if s.t0[i] > m {
			continue
		}
		cell := cells[int(of[i])*width:][:width]
		if col >= 0 {
			cell[col]++
		}
		if awaiting >= 0 && s.due[city.Response][i] != 0 && s.t1[i]-1 >= m {
			cell[awaiting]++
		}
	}
}

// open counts an episode of row i in the stocks of open complaints.
func (l *laneScan) open(i int, from, end sec) {
	s, local := l.s, &l.l.local
	t0, basis := s.t0[i], s.f.basis[sOpen]
	if col := int(local[sOpen]); col >= 0 {
		l.stock(i, col, basis, from, end)
	}
	if col := int(local[sAwaiting]); col >= 0 && s.due[city.Response][i] != 0 {
		until := end
		if t1 := s.t1[i]; t1 != 0 {
			until = min(until, t1)
		}
		l.stock(i, col, basis, from, until)
	}
	if local[sOldest] >= 0 {
		l.oldest(i, basis, from, end)
	}
	if l.l.slots&ageSlots == 0 {
		return
	}
	lower := t0
	for k, edge := range ageEdges {
		upper := never
		if edge != never {
			upper = t0 + edge
		}
		if col := int(local[sAge+slot(k)]); col >= 0 {
			l.stock(i, col, basis, max(from, lower), min(end, upper))
		}
		lower = upper
	}
}

func (l *laneScan) oldest(i int, basis Basis, from, end sec) {
	group, t0 := int(l.g.of[i]), l.s.t0[i]
	switch a := l.l.axis; {
	case from >= end:
	case basis == BasisCohort:
		if asOf := l.s.f.asOf; asOf >= from && asOf < end && t0-l.from < l.span {
			l.l.oldest(group, l.bucket(t0), t0, 1)
		}
	default:
		lo, hi := a.stocks(from, end)
		for b := lo; b < hi; b++ {
			l.l.oldest(group, b, t0, 1)
		}
	}
}

// pressure counts the open rows as overdue and at risk.
func (l *laneScan) pressure() {
	switch {
	case l.l.slots&pressSlots == 0:
	case l.now:
		l.pressNow(l.stillOpen())
	default:
		for _, i := range l.stillOpen() {
			l.press(int(i))
		}
	}
}

// pressNow is press where only one moment matters, at which all of open are open. No
// verdict is needed then: who has not answered is late after the due moment.
func (l *laneScan) pressNow(open []uint16) {
	s, local, m := l.s, &l.l.local, l.l.axis.at[0]
	late := [city.NumClocks]int{int(local[sResponseOverdue]), int(local[sResolutionOverdue])}
	over, near := int(local[sOverdue]), int(local[sAtRisk])
	cells, width, of, risk := l.l.cells, l.l.width, l.g.of, s.f.risk
	for _, i := range open {
		if s.t0[i] > m {
			continue
		}
		cell := cells[int(of[i])*width:][:width]
		isLate, isNear := false, false
		for k, moment := range [...]sec{s.t1[i], s.t2[i]} {
			due := s.due[k][i]
			switch {
			case due == 0 || moment-1 < m:
			case m > due:
				isLate = true
				if late[k] >= 0 {
					cell[late[k]]++
				}
			default:
				isNear = isNear || m >= due-min(due, risk)
			}
		}
		if isLate && over >= 0 {
			cell[over]++
		}
		if isNear && !isLate && near >= 0 {
			cell[near]++
		}
	}
}

func (l *laneScan) press(i int) {
	s, local := l.s, &l.l.local
	t0, end, basis := s.t0[i], s.end[i], s.f.basis[sOverdue]
	var late, risk [city.NumClocks]span
	from, until := never, sec(0)
	for k := range late {
		due, at, moment := s.due[k][i], s.at[k][i], s.t1[i]
		if k == int(city.Resolution) {
			moment = s.t2[i]
		}
		if due == 0 {
			continue
		}
		if s.verdict[k][i] == uint32(city.Breached) {
			late[k] = span{max(at, t0), end}
			if moment != 0 {
				late[k].until = min(end, moment)
			}
			if col := int(local[sResponseOverdue+slot(k)]); col >= 0 {
				l.stock(i, col, basis, late[k].from, late[k].until)
			}
		}
		near := due - min(due, s.f.risk)
		risk[k] = span{max(t0, near), min(at, due+1, end)}
		for _, x := range [...]span{late[k], risk[k]} {
			if x.from < x.until {
				from, until = min(from, x.from), max(until, x.until)
			}
		}
	}
	if from < until {
		l.tense(i, late, risk[:], from, until)
	}
}

// tense counts row i as overdue and at risk, given when its clocks are.
func (l *laneScan) tense(i int, late [city.NumClocks]span, risk []span, from, until sec) {
	s, local := l.s, &l.l.local
	t0, basis := s.t0[i], s.f.basis[sOverdue]
	count := func(at sec, bucket int) {
		col := -1
		if late[0].has(at) || late[1].has(at) {
			col = int(local[sOverdue])
		} else if slices.ContainsFunc(risk, func(x span) bool { return x.has(at) }) {
			col = int(local[sAtRisk])
		}
		if col >= 0 {
			l.l.cells[l.cell(i, bucket)+col]++
		}
	}
	if basis == BasisCohort {
		if t0-l.from < l.span {
			count(s.f.asOf, l.bucket(t0))
		}
		return
	}
	lo, hi := l.l.axis.stocks(from, until)
	for b := lo; b < hi; b++ {
		count(l.l.axis.at[b], b)
	}
}

func (s span) has(m sec) bool { return m >= s.from && m < s.until }

// silence counts the rows in hand that were due an answer and had none.
func (l *laneScan) silence() {
	s, col, basis := l.s, int(l.l.local[sUnanswered]), l.s.f.basis[sUnanswered]
	due, t1 := s.due[city.Response], s.t1
	for i, d := range due {
		if t1[i]-1 < s.stocks || d == 0 {
			continue // answered before
		}
		until := never
		if t1[i] != 0 {
			until = t1[i]
		}
		l.stock(i, col, basis, max(d+1, s.t0[i]), until)
	}
}
