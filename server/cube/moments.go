package cube

import (
	"slices"
	"sync"

	"github.com/tugu-city/tugu/server/city"
)

const (
	// maxDays bounds the days that moments remembers.
	maxDays = 24
	// maxChanged bounds the changes that a day takes up before it is collected anew.
	maxChanged = 128 << 10
)

// moments knows, by city day, which complaints can count otherwise from one
// second to the next by time alone, whatever is asked. A day is collected when it
// is first needed and kept up with the changes since; all kept passes share it.
type moments struct {
	profile *city.Profile

	mu   sync.Mutex // guards the rest, and all of a day
	days map[sec]*dayMoments
	uses int64
}

// dayMoments are the moments of [from, until).
type dayMoments struct {
	from, until sec
	load, upto  int64           // the place in the journal that it is of
	used        int64           // the last use
	list        []uint64        // moment<<32 | number in images, in order
	images      []image         // also of complaints that have changed since
	latest      map[city.ID]int // number in images of those that changed
}

func newMoments(p *city.Profile) *moments { return &moments{profile: p, days: map[sec]*dayMoments{}} }

// between appends, for the moments of (after, upto], the complaints as they stand
// in the state, maybe more than once. It looks no further than the end of the day
// that the first of these seconds lies in, and no further than some (0 = no limit)
// moments, and returns how far. ok is false if the state is older than what is known.
func (ms *moments) between(s *state, after, upto sec, some int, into []image) (list []image, done sec, ok bool) {
	ms.mu.Lock()
	defer ms.mu.Unlock()
	d := ms.day(s, after+1)
	if d == nil {
		return into, 0, false
	}
	upto = min(upto, d.until-1)
	lo, _ := slices.BinarySearch(d.list, (uint64(after)+1)<<32)
	hi, _ := slices.BinarySearch(d.list, (uint64(upto)+1)<<32)
	if some > 0 && lo+some < hi {
		for hi = lo + some; d.list[hi]>>32 == d.list[hi-1]>>32; hi-- {
			if hi == lo+1 { // more at one second than asked for
				hi = lo + some
				for hi < len(d.list) && d.list[hi]>>32 == d.list[lo]>>32 {
					hi++
				}
				break
			}
		}
		upto = sec(d.list[hi-1] >> 32)
	}
	for _, x := range d.list[lo:hi] {
		m := d.images[uint32(x)]
		if n, changed := d.latest[m.id()]; changed {
			m = d.images[n]
		}
		into = append(into, m)
	}
	return into, upto, true
}

// day returns the moments of the day that m lies in, as they are in the state.
func (ms *moments) day(s *state, m sec) *dayMoments {
	from, until := dayOf(m, ms.profile)
	ms.uses++
	d := ms.days[from]
	if d != nil && d.load == s.journal.load {
		if d.upto > s.journal.end() {
			return nil
		}
		changed, ok := s.journal.after(d.load, d.upto)
		if ok && len(d.latest)+len(changed) <= maxChanged {
			d.follow(s, changed)
			d.used = ms.uses
			return d
		}
	}
	d = &dayMoments{from: from, until: until, load: s.journal.load, upto: s.journal.end(), used: ms.uses, latest: map[city.ID]int{}}
	newCollector(s, from, until).everything(d)
	ms.days[from] = d
	if len(ms.days) > maxDays {
		oldest := from
		for at, other := range ms.days {
			if other.used < ms.days[oldest].used {
				oldest = at
			}
		}
		delete(ms.days, oldest)
	}
	return d
}

// follow takes up what changed.
func (d *dayMoments) follow(s *state, changed []entry) {
	d.upto = s.journal.end()
	if len(changed) == 0 {
		return
	}
	c := newCollector(s, d.from, d.until)
	last := make(map[city.ID]image, len(changed))
	for i := range changed {
		last[changed[i].id] = changed[i].now
	}
	for id, now := range last {
		d.latest[id] = len(d.images)
		d.images = append(d.images, now)
		c.image(now, len(d.images)-1)
	}
	d.list = merged(d.list, c.sorted())
}

// bytes returns the memory of all days.
func (ms *moments) bytes() int {
	ms.mu.Lock()
	defer ms.mu.Unlock()
	n := 0
	for _, d := range ms.days {
		n += 8*cap(d.list) + 16*cap(d.images) + 48*len(d.latest)
	}
	return n
}

// merged returns what either of two ordered lists holds.
func merged(a, b []uint64) []uint64 {
	if len(b) == 0 {
		return a
	}
	out := make([]uint64, 0, len(a)+len(b))
	for len(a) > 0 && len(b) > 0 {
		if a[0] < b[0] {
			out, a = append(out, a[0]), a[1:]
		} else {
			out, b = append(out, b[0]), b[1:]
		}
	}
	return append(append(out, a...), b...)
}

// collector lists the moments of a day, [from, until), by walking complaints as a
// pass does that asks for everything, so that none is left out.
type collector struct {
	from, until sec
	frame       frame
	read        row
	seen        []sec
	list        []uint64 // moment<<32 | number
}

func newCollector(s *state, from, until sec) *collector {
	yes, p := true, s.dicts.profile
	c := &collector{from: from, until: until}
	c.frame = frame{
		state: s, risk: toSec(p.AtRiskWithin), want: 1<<numSlots - 1,
		filter: &matcher{overdue: &yes, atRisk: &yes, awaiting: &yes},
	}
	c.frame.setBasis(BasisDue)
	return c
}

// everything collects the moments of all complaints into a day.
func (c *collector) everything(d *dayMoments) {
	var all []uint64
	for _, ch := range c.frame.state.chunks.all() {
		if ch.first >= c.until || ch.last < c.from {
			continue
		}
		var list []uint64
		if ch.edges != nil {
			list = ch.edges.of(c, ch)
		} else {
			list = c.rows(ch)
		}
		number := map[uint32]int{}
		for _, x := range list {
			i := uint32(x)
			if ch.gone.has(int(i)) {
				continue
			}
			n, known := number[i]
			if !known {
				n = len(d.images)
				number[i] = n
				d.images = append(d.images, image{ch, int(i)})
			}
			all = append(all, x>>32<<32|uint64(n))
		}
	}
	slices.Sort(all)
	d.list = all
}

// rows returns the moments of the rows of a chunk, those that are gone included, in order.
func (c *collector) rows(ch *chunk) []uint64 {
	c.list = nil
	for i := range ch.rows {
		if ch.stirs == nil || ch.stirs[i/blockRows] >= c.from {
			c.image(image{ch, i}, i)
		}
	}
	return c.sorted()
}

// image collects the moments of an image under a number.
func (c *collector) image(m image, n int) {
	f, r := &c.frame, &c.read
	m.read(f.state.dicts, r)
	if r.t0 >= c.until || r.stirs() < c.from {
		return
	}
	c.seen = c.seen[:0]
	for at := c.from - 1; at < c.until; {
		view, next := r.asOf(f.state.dicts, at, &f.past)
		f.asOf, f.ticks = at, ticks{all: &c.seen}
		if view != nil {
			f.enter(view)
			f.walk()
		}
		f.ticks.at(next)
		at = next
	}
	for _, m := range c.seen {
		if m >= c.from && m < c.until {
			c.list = append(c.list, uint64(m)<<32|uint64(n))
		}
	}
}

func (c *collector) sorted() []uint64 {
	slices.Sort(c.list)
	return slices.Compact(c.list)
}
