package cube

import "github.com/tugu-city/tugu/server/city"

const daySec = sec(city.Day)

// ageEdges are the upper edges of the age classes, in seconds.
var ageEdges = [...]sec{3 * daySec, 7 * daySec, 14 * daySec, 30 * daySec, 60 * daySec, never}

// walk counts everything that happened to the row in hand.
func (f *frame) walk() {
	r := f.row
	dep := f.dims[dimDepartment]
	f.flow(sReceived, r.t0, 0, dep, 1)
	if r.t1 != 0 {
		f.flow(sResponded, r.t1, 0, dep, 1)
		f.flow(sResponseTime, r.t1, 0, dep, int64(r.t1-r.t0))
		f.flow(sResponseCount, r.t1, 0, dep, 1)
	}
	if r.t2 != 0 {
		f.flow(sResolutionTime, r.t2, 0, dep, int64(r.t2-r.t0))
		f.flow(sResolutionCount, r.t2, 0, dep, 1)
		f.flow(sCohortResolved, r.t2, 0, dep, 1)
	}
	if r.rating != 0 {
		f.rated(dep)
	}
	if r.assigned != 0 {
		f.handed(dep)
	}
	f.lives(dep)
	for k := city.Response; k <= city.Resolution; k++ {
		f.verdict(k, dep)
	}
	f.silence()
}

func (f *frame) rated(dep code) {
	r := f.row
	f.flow(sRating, r.ratedAt, 0, dep, 1)
	f.flow(sRatingSum, r.ratedAt, 0, dep, int64(r.rating))
	if r.rating >= 4 {
		f.flow(sRatingGood, r.ratedAt, 0, dep, 1)
	}
	if r.t2 != 0 { // a rate's cases that count are among its cases
		f.flow(sCohortRated, r.ratedAt, 0, dep, 1)
	}
}

// handed counts assignments and transfers.
func (f *frame) handed(dep code) {
	r := f.row
	f.flow(sAssigned, r.assigned, 0, dep, 1)
	if r.more == nil || len(r.more.charges) < 2 {
		return
	}
	charges := r.more.charges
	f.flow(sTransferred, r.assigned, 0, dep, 1) // successive departments differ, so there are two at least
	for i := 1; i < len(charges); i++ {
		f.flow(sOut, charges[i].at, 0, f.successor(charges[i-1].dept), 1)
		f.flow(sIn, charges[i].at, 0, f.successor(charges[i].dept), 1)
	}
}

// lives counts the episodes: their ends, the reopenings, and the stocks of open complaints.
func (f *frame) lives(dep code) {
	r := f.row
	eps := r.episodes(&f.buf)
	for i := range eps {
		e := &eps[i]
		if i > 0 {
			f.flow(sReopened, e.from, 0, dep, 1)
		}
		f.open(e)
		if e.until == never {
			continue
		}
		f.flow(sResolved+slot(e.by-city.Resolved), e.until, 0, dep, 1)
		back := i+1 < len(eps) && eps[i+1].from-e.until <= 30*daySec
		if back {
			f.flow(sEndReopened, e.until, 0, dep, 1)
		} else if !e.transferred {
			f.flow(sAccurate, e.until, 0, dep, 1)
		}
		if r.t1 != 0 && r.t1 <= e.until {
			f.flow(sAnswered, e.until, 0, dep, 1)
		}
	}
}

// open counts one open episode in the stocks.
func (f *frame) open(e *episode) {
	r := f.row
	f.stock(sOpen, e.from, e.until)
	if r.clock[city.Response].verdict != city.Unobserved {
		until := e.until
		if r.t1 != 0 {
			until = min(until, r.t1)
		}
		f.stock(sAwaiting, e.from, until)
	}
	if f.want&(ageSlots|slots(sOldest)) != 0 {
		f.age(e)
	}
	if f.want&slots(sOverdue, sResponseOverdue, sResolutionOverdue, sAtRisk) != 0 {
		f.pressure(e)
	}
}

func (f *frame) age(e *episode) {
	t0 := f.row.t0
	f.stock(sOldest, e.from, e.until)
	lower := t0
	for i, edge := range ageEdges {
		upper := never
		if edge != never {
			upper = t0 + edge
		}
		f.stock(sAge+slot(i), max(e.from, lower), min(e.until, upper))
		if upper < e.until {
			f.ticks.at(upper)
		}
		lower = upper
	}
}

// pressure counts an open episode as overdue and at risk.
func (f *frame) pressure(e *episode) {
	var late [city.NumClocks]span
	for k := range late {
		if late[k] = f.late(city.Clock(k), e); late[k].from < late[k].until {
			f.stock(sResponseOverdue+slot(k), late[k].from, late[k].until)
			f.ticks.at(late[k].from)
		}
	}
	var over, risk spans
	for _, l := range late {
		over.add(l)
	}
	over.union()
	for _, s := range over.list {
		f.stock(sOverdue, s.from, s.until)
	}
	if !f.want.has(sAtRisk) {
		return
	}
	for k := range late {
		for _, p := range f.row.pendings(city.Clock(k), &f.pbuf) {
			if p.due == 0 {
				continue
			}
			near := p.due - min(p.due, f.risk)
			s := span{max(p.from, near, e.from), min(p.until, p.due+1, e.until)}
			risk.add(s)
			if s.from < s.until {
				f.ticks.at(s.from)
				f.ticks.at(p.due + 1)
			}
		}
	}
	risk.union()
	for _, s := range risk.minus(over.list) {
		f.stock(sAtRisk, s.from, s.until)
	}
}

// late returns when, within an episode, a clock was breached and still unmet.
func (f *frame) late(k city.Clock, e *episode) span {
	c := &f.row.clock[k]
	if c.verdict != city.Breached {
		return span{}
	}
	s := span{max(c.at, e.from), e.until}
	if c.moment != 0 {
		s.until = min(s.until, c.moment)
	}
	return s
}

// verdict counts one clock's compliance.
func (f *frame) verdict(k city.Clock, dep code) {
	if f.want&clockSlots(k) == 0 {
		return
	}
	r, c := f.row, &f.row.clock[k]
	if c.verdict == city.Unobserved {
		if f.basis[verdictSlot(k, c.verdict)] != BasisDue {
			f.flow(verdictSlot(k, c.verdict), r.t0, 0, dep, 1)
		}
		return
	}
	f.ticks.at(c.at)
	v, at := c.verdict, c.at
	if v == city.Met || v == city.Breached {
		if at > f.asOf {
			v = city.Pending
		} else {
			dep = f.successor(c.dept)
		}
	}
	if f.basis[sVerdict] != BasisEvent {
		f.ticks.at(c.due)
		moment := at
		if v == city.Pending {
			moment = c.due
		}
		if f.basis[sVerdict] == BasisCohort || c.due != 0 {
			f.flow(verdictSlot(k, v), moment, c.due, dep, 1)
		}
		return
	}
	if v != city.Pending {
		f.flow(verdictSlot(k, v), at, c.due, dep, 1)
	}
	for _, p := range r.pendings(k, &f.pbuf) {
		f.stock(verdictSlot(k, city.Pending), p.from, p.until)
	}
}

// silence counts a complaint that was due an answer and has none.
func (f *frame) silence() {
	c := &f.row.clock[city.Response]
	if !f.want.has(sUnanswered) || c.verdict == city.Unobserved || c.due == 0 {
		return
	}
	from, until := max(c.due+1, f.row.t0), never
	if f.row.t1 != 0 {
		until = f.row.t1
	}
	if from < until {
		f.ticks.at(from)
	}
	f.stock(sUnanswered, from, until)
}
