package cube

import (
	"math"

	"github.com/tugu-city/tugu/server/city"
)

// sec is a moment of the years 1970 to 2106; 0 = has not happened.
type sec = uint32

const never sec = math.MaxUint32

func toSec(m city.Moment) sec {
	switch {
	case m <= 0:
		return 0
	case m >= city.Moment(never):
		return never
	default:
		return sec(m)
	}
}

func toMoment(s sec) city.Moment {
	if s == never {
		return city.Never
	}
	return city.Moment(s)
}

// span is [from, until).
type span struct{ from, until sec }

type episode struct {
	span
	by          city.Kind
	transferred bool // a second department had been in charge when it ended
}

type pending struct {
	span
	due sec // 0 = paused
}

type charge struct {
	at   sec
	dept code
}

type clockRow struct {
	verdict city.Verdict
	dept    code // in charge when the verdict is given
	at      sec  // when it is given, maybe in the future
	due     sec  // 0 = none now
	moment  sec  // when it was answered
}

// row is a complaint as of its last move.
type row struct {
	id                                             city.ID
	t0, assigned, t1, t2, last, ratedAt            sec
	category, district, channel, source, prio, dep code
	status, rating                                 uint8
	simulated                                      bool
	first                                          episode
	clock                                          [city.NumClocks]clockRow
	more                                           *more // nil for a plain life: one episode, at most one department, no pause

	in    *chunk // where the row is kept; nil for one as of an earlier moment
	at    int
	rest  more // what more points to in a row that was read from a chunk
	plain [city.NumClocks][1]pending
}

// more is the rest of a life that is not plain.
type more struct {
	episodes []episode
	charges  []charge
	pending  [city.NumClocks][]pending
}

// build fills r from facts; the dicts must know them.
func (r *row) build(d *dicts, f *city.Facts) {
	c := city.Trace(f)
	r.fill(d, f, &c)
}

// fill fills r from facts and the course that follows from them.
func (r *row) fill(d *dicts, f *city.Facts, c *city.Course) {
	*r = row{
		id: f.ID, t0: toSec(f.Submitted), assigned: toSec(c.AssignedAt), t1: toSec(c.RespondedAt),
		t2: toSec(c.ResolvedAt), last: toSec(f.Last()), ratedAt: toSec(c.RatedAt), rating: c.Rating,
		category: d.dim[dimCategory].lookup(c.Category), district: d.district.lookup(c.District),
		channel: d.dim[dimChannel].lookup(f.Channel), source: d.dim[dimSource].lookup(f.Source),
		prio: d.dim[dimPriority].lookup(c.Priority), dep: d.dim[dimDepartment].lookup(c.Department()),
		status: uint8(c.Status), simulated: f.Simulated, first: toEpisode(c.Episodes[0]),
	}
	plain := len(c.Episodes) == 1 && len(c.Departments) <= 1
	for k := range c.Clocks {
		cc := &c.Clocks[k]
		r.clock[k] = clockRow{cc.Verdict, d.dim[dimDepartment].lookup(cc.Department), toSec(cc.At), toSec(cc.Due), toSec(cc.Moment)}
		plain = plain && len(cc.Pending) <= 1 && len(f.Dues[k]) <= 1
	}
	if !plain {
		r.more = newMore(d, c)
	}
}

// derive fills in the first episode and the clocks as they follow from a shape
// and the columns in most lives.
func (r *row) derive(s *shape, n *numbers) {
	r.first = episode{span: span{n.t0, never}, by: s.by}
	if s.by != 0 {
		r.first.until = n.end
	}
	exempt := never
	if s.exempts {
		exempt = n.end
	}
	at := [city.NumClocks]sec{r.t1, r.t2}
	for k := range r.clock {
		c := &r.clock[k]
		*c = clockRow{verdict: city.Unobserved, moment: at[k]}
		due := n.due[k]
		if due == 0 {
			continue
		}
		breach := max(due+1, n.t0)
		c.due = due
		switch {
		case c.moment != 0 && c.moment < breach && c.moment <= exempt:
			c.verdict, c.at = city.Met, c.moment
		case exempt < breach:
			c.verdict, c.at = city.Exempt, exempt
		default:
			c.verdict, c.at = city.Breached, breach
		}
		if n.assigned != 0 && (n.assigned < c.at || n.assigned == c.at && c.verdict != city.Breached) {
			c.dept = n.dep
		}
	}
}

func toEpisode(e city.Episode) episode {
	return episode{span{toSec(e.From), toSec(e.Until)}, e.By, e.Transferred}
}

func newMore(d *dicts, c *city.Course) *more {
	m := &more{}
	for _, e := range c.Episodes {
		m.episodes = append(m.episodes, toEpisode(e))
	}
	for _, ch := range c.Departments {
		m.charges = append(m.charges, charge{toSec(ch.At), d.dim[dimDepartment].lookup(ch.Code)})
	}
	for k := range c.Clocks {
		for _, p := range c.Clocks[k].Pending {
			m.pending[k] = append(m.pending[k], pending{span{toSec(p.From), toSec(p.Until)}, toSec(p.Due)})
		}
	}
	return m
}

// episodes returns the row's episodes; buf avoids an allocation.
func (r *row) episodes(buf *[1]episode) []episode {
	if r.more != nil {
		return r.more.episodes
	}
	buf[0] = r.first
	return buf[:]
}

// pendings returns the stretches in which clock k was pending.
func (r *row) pendings(k city.Clock, buf *[1]pending) []pending {
	if r.more != nil {
		return r.more.pending[k]
	}
	return r.plainPending(k, buf)
}

// plainPending is pendings of a plain life.
func (r *row) plainPending(k city.Clock, buf *[1]pending) []pending {
	c := &r.clock[k]
	if c.verdict == city.Unobserved || c.at <= r.t0 {
		return nil
	}
	buf[0] = pending{span{r.t0, c.at}, c.due}
	return buf[:]
}

// settle returns the last moment that any measure of the row looks at, or never
// for a row that is open or otherwise still counted in a stock; calm is the same
// where complaints without an answer do not matter.
func (r *row) settle() (quiet, calm sec) {
	if r.open() {
		return never, never
	}
	calm = r.stirs()
	if r.clock[city.Response].verdict != city.Unobserved && r.t1 == 0 {
		return never, calm
	}
	return calm, calm
}

// judged reports whether a verdict, if one is given, belongs to the department now
// in charge.
func (r *row) judged(k city.Clock) bool {
	c := &r.clock[k]
	return c.dept == r.dep || c.verdict != city.Met && c.verdict != city.Breached
}

// open reports whether the last episode goes on.
func (r *row) open() bool {
	if r.more != nil {
		return r.more.episodes[len(r.more.episodes)-1].until == never
	}
	return r.first.until == never
}

// stirs returns the last moment at which time alone changes what the row counts, or
// gives it a tick.
func (r *row) stirs() sec {
	q := max(r.last, r.ratedAt)
	var buf [1]pending
	for k := range r.clock {
		c := &r.clock[k]
		q = later(later(q, c.at), c.due+1)
		for _, p := range r.pendings(city.Clock(k), &buf) {
			q = later(q, p.due+1)
		}
	}
	if r.open() {
		q = later(q, r.t0+ageEdges[len(ageEdges)-2])
	}
	return q
}

// later returns the later moment, of those that come.
func later(a, b sec) sec {
	if b == never {
		return a
	}
	return max(a, b)
}

// asOf returns the row as it stood at the moment, in tmp where it stood
// differently; nil if the complaint was not submitted yet. next is the first
// later move (never if none), which a row that is looked at now has only if a
// source dates it in the future.
func (r *row) asOf(d *dicts, at sec, tmp *row) (view *row, next sec) {
	if r.t0 > at {
		return nil, r.t0
	}
	if r.last <= at {
		return r, never
	}
	if next, ok := tmp.stood(d, r, at); ok {
		return tmp, next
	}
	var f city.Facts
	r.in.facts(d, r.at, &f)
	past, _ := f.AsOf(city.Moment(at))
	tmp.build(d, &past)
	next = never
	if n := len(past.Moves); n < len(f.Moves) {
		next = toSec(f.Moves[n].At)
	}
	for k := range f.Dues {
		if n := len(past.Dues[k]); n < len(f.Dues[k]) {
			next = min(next, toSec(f.Dues[k][n].At))
		}
	}
	return tmp, next
}
