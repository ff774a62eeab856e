package cube

import "github.com/tugu-city/tugu/server/city"

// stillOpen lists the rows in hand that are open when a lane first takes stock, or later.
func (s *scan) stillOpen(want slotSet) []uint16 {
	const stocks = 1<<sOpen | 1<<sAwaiting | 1<<sResponseOverdue | 1<<sResolutionOverdue | 1<<sOverdue | 1<<sAtRisk | 1<<sOldest
	if want&(stocks|ageSlots) == 0 {
		return nil
	}
	open, n := &s.open, 0
	for i, end := range s.end {
		open[n] = uint16(i)
		n += bit(end > s.stocks)
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
		lo, hi := l.stockFrom(from), l.stockFrom(until)
		if lo == hi {
			return
		}
		l.diff[l.cell(i, lo)+col]++
		if hi < len(l.starts) {
			l.diff[l.cell(i, hi)+col]--
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
func (l *laneScan) pressure(open []uint16) {
	if l.l.slots&slots(sResponseOverdue, sResolutionOverdue, sOverdue, sAtRisk) == 0 {
		return
	}
	for _, i := range open {
		if l.s.end[i] > l.stocks {
			l.press(int(i))
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
	if from >= until {
		return
	}
	count := func(at sec, bucket int) {
		col := -1
		if late[0].has(at) || late[1].has(at) {
			col = int(local[sOverdue])
		} else if risk[0].has(at) || risk[1].has(at) {
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
