package cube

import "github.com/tugu-city/tugu/server/city"

// flows counts what happened to the rows in hand, and the stocks.
func (s *scan) flows(c *chunk) {
	want := s.f.want
	for _, l := range s.lanes {
		if !l.ready() {
			return
		}
		l.place()
		l.event(sCohortResolved, s.t2)
		if l.one && s.f.basis[sReceived] == BasisEvent {
			l.events()
			continue
		}
		l.event(sReceived, s.t0)
		l.event(sResponded, s.t1)
		l.value(sResponseTime, s.t1)
		l.value(sResolutionTime, s.t2)
		l.event(sResponseCount, s.t1)
		l.event(sResolutionCount, s.t2)
		l.event(sAssigned, s.assigned)
	}
	if want&slots(sRating, sRatingSum, sRatingGood, sCohortRated) != 0 {
		s.ratings(c)
	}
	if want&^columnSlots == 0 {
		return
	}
	if s.direct {
		s.irregular(c)
	}
	s.without(c.again)
	for _, l := range s.lanes {
		l.ended()
	}
	if want&^columnSlots&^episodeSlots == 0 {
		return
	}
	s.without(c.irregular)
	for k := city.Response; k <= city.Resolution; k++ {
		s.judge(k)
	}
	for _, l := range s.lanes {
		if l.l.local[sAccurate] >= 0 {
			l.event(sAccurate, s.end) // no transfer, nor any reopening
		}
		for k := city.Response; k <= city.Resolution; k++ {
			if l.l.slots&clockSlots(k) != 0 {
				l.verdicts(k)
			}
		}
		l.pressure()
		if l.l.local[sUnanswered] >= 0 {
			l.silence()
		}
	}
}

// ratings counts the ratings of the rows in hand.
func (s *scan) ratings(c *chunk) {
	k := 0
	for _, r := range c.rated {
		row := int(r.row)
		if s.rows == nil {
			if k = row - s.from; k < 0 || k >= s.n {
				continue
			}
		} else {
			for k < s.n && int(s.rows[k]) < row {
				k++
			}
			if k == s.n {
				return
			}
			if int(s.rows[k]) != row {
				continue
			}
		}
		if r.rating == 0 {
			continue
		}
		for _, l := range s.lanes {
			l.rating(k, r.at, int64(r.rating))
		}
	}
}

func (l *laneScan) rating(i int, at sec, rating int64) {
	add := func(s slot, n int64) {
		col := int(l.l.local[s])
		if col < 0 {
			return
		}
		anchor := at
		if l.s.f.basis[s] == BasisCohort {
			anchor = l.s.t0[i]
		}
		if anchor-l.from < l.span {
			l.l.cells[l.cell(i, l.bucket(anchor))+col] += n
		}
	}
	add(sRating, 1)
	add(sRatingSum, rating)
	if rating >= 4 {
		add(sRatingGood, 1)
	}
	if l.l.local[sCohortRated] >= 0 && l.s.t2[i] != 0 {
		add(sCohortRated, 1)
	}
}

// ended counts the ends of the only episode of each row in hand and, of those
// still open, the stocks.
func (l *laneScan) ended() {
	s, local := l.s, &l.l.local
	if l.l.slots&endSlots != 0 {
		cols := [8]int{-1, int(local[sResolved]), int(local[sClosed]), int(local[sRejected]), int(local[sDuplicate]), -1, -1, -1}
		cohort := s.f.basis[sResolved] == BasisCohort
		cells, shape, endings := l.l.cells, s.code[colShape][:len(s.end)], s.d.endings
		of, width, from, span := l.g.of[:len(s.end)], l.l.width, l.from, l.span
		for i, m := range s.end {
			col := cols[endings[shape[i]].way&wayBy]
			switch {
			case col < 0:
			case cohort:
				if at := l.at[i]; m != 0 && at != nowhere {
					cells[int(at)+col]++
				}
			case m-from >= span:
			case l.one:
				cells[int(of[i])*width+col]++
			default:
				cells[l.cell(i, l.bucket(m))+col]++
			}
		}
	}
	if col := int(local[sAnswered]); col >= 0 {
		cohort := s.f.basis[sAnswered] == BasisCohort
		for i, m := range s.end {
			anchor := m
			if cohort {
				anchor = s.t0[i]
			}
			if t1 := s.t1[i]; t1 != 0 && t1 <= m && m != never && anchor-l.from < l.span {
				l.l.cells[l.cell(i, l.bucket(anchor))+col]++
			}
		}
	}
	if l.l.slots&(ageSlots|slots(sOpen, sAwaiting, sOldest)) == 0 {
		return
	}
	if col := int(local[sOpen]); col >= 0 && !l.one && s.f.basis[sOpen] == BasisEvent && l.l.slots&(ageSlots|slots(sAwaiting, sOldest)) == 0 {
		for _, i := range l.stillOpen() {
			l.stocked(int(i), col, s.t0[i], s.end[i])
		}
		return
	}
	if l.now && l.l.slots&(ageSlots|slots(sOldest)) == 0 {
		l.openNow(l.stillOpen())
		return
	}
	for _, i := range l.stillOpen() {
		l.open(int(i), s.t0[i], s.end[i])
	}
}

// judge finds the verdict of a clock of the rows in hand (see row.derive).
func (s *scan) judge(k city.Clock) {
	needed := false
	for _, l := range s.lanes {
		needed = needed || l.l.slots&pressSlots != 0 && !l.now || l.l.slots&clockSlots(k) != 0 && !l.byDue()
	}
	if !needed {
		return
	}
	s.verdict[k], s.at[k] = s.space[numCols+4+k][:s.n], s.space[numCols+6+k][:s.n]
	moments := s.t1
	if k == city.Resolution {
		moments = s.t2
	}
	verdict, at, due, t0, exempt := s.verdict[k], s.at[k], s.due[k][:s.n], s.t0[:s.n], s.exempt[:s.n]
	for i, m := range moments { // without a branch: most are hard to foretell
		breach := max(due[i]+1, t0[i])
		met := -uint32(bit(m-1 < min(breach-1, exempt[i]))) // m > 0, before the breach and no later than exempt
		none := uint32(bit(due[i] != 0)) - 1
		v := uint32(city.Breached) + uint32(bit(exempt[i] < breach))
		verdict[i] = (v&^met|uint32(city.Met)&met)&^none | uint32(city.Unobserved)&none
		at[i] = (min(exempt[i], breach)&^met | m&met) &^ none
	}
}

// verdicts counts one clock's compliance.
func (l *laneScan) verdicts(k city.Clock) {
	s := l.s
	var cols [city.Unobserved + 1]int
	for v := range cols {
		cols[v] = int(l.l.local[verdictSlot(k, city.Verdict(v))])
	}
	if l.byDue() {
		l.dueVerdicts(k, &cols)
		return
	}
	pending := verdictSlot(k, city.Pending)
	basis, asOf, cells := s.f.basis[pending], s.f.asOf, l.l.cells
	verdict, at, due, t0 := s.verdict[k], s.at[k], s.due[k], s.t0
	if basis == BasisCohort {
		at := at[:len(verdict)]
		for i, v := range verdict {
			if at[i] > asOf {
				v = uint32(city.Pending)
			}
			if col, to := cols[v], l.at[i]; col >= 0 && t0[i] != 0 && to != nowhere {
				cells[int(to)+col]++
			}
		}
		return
	}
	for i, v := range verdict {
		anchor := at[i]
		switch {
		case v == uint32(city.Unobserved):
			if basis == BasisDue {
				continue
			}
			anchor = t0[i]
		case basis == BasisEvent:
			if anchor > s.stocks && cols[city.Pending] >= 0 {
				l.stock(i, cols[city.Pending], BasisEvent, t0[i], anchor)
			}
		default:
			if anchor > asOf {
				v = uint32(city.Pending)
			}
			if anchor = due[i]; basis == BasisCohort {
				anchor = t0[i]
			}
		}
		if col := cols[v]; col >= 0 && anchor-l.from < l.span {
			cells[l.cell(i, l.bucket(anchor))+col]++
		}
	}
}

// byDue reports whether verdicts go by the due moment in a single bucket.
func (l *laneScan) byDue() bool { return l.one && l.s.f.basis[sVerdict] == BasisDue }

// dueVerdicts judges (see scan.judge) and counts the rows that were due in the only bucket.
func (l *laneScan) dueVerdicts(k city.Clock, cols *[city.Unobserved + 1]int) {
	s, from, span, asOf := l.s, l.from, l.span, l.s.f.asOf
	moments := s.t1
	if k == city.Resolution {
		moments = s.t2
	}
	due := s.due[k]
	moments, t0, exempt, of := moments[:len(due)], s.t0[:len(due)], s.exempt[:len(due)], l.g.of[:len(due)]
	cells, width := l.l.cells, l.l.width
	for i, d := range due {
		if d-from >= span {
			continue
		}
		m, end, breach := moments[i], exempt[i], max(d+1, t0[i])
		met := -uint32(bit(m-1 < min(breach-1, end)))
		pending := -uint32(bit(min(end, breach)&^met|m&met > asOf))
		v := (uint32(city.Breached)+uint32(bit(end < breach)))&^met | uint32(city.Met)&met
		if col := cols[v&^pending|uint32(city.Pending)&pending]; col >= 0 {
			cells[int(of[i])*width+col]++
		}
	}
}
