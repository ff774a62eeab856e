package cube

import (
	"encoding/binary"

	"github.com/tugu-city/tugu/server/city"
)

// stood fills r with a row as it stood at a moment after its submission, without
// unpacking its facts; next is the first later move. ok is false for an irregular
// row, whose facts must be traced.
func (r *row) stood(d *dicts, of *row, at sec) (next sec, ok bool) {
	c, i := of.in, of.at
	if c == nil || c.irregular.has(i) {
		return 0, false
	}
	n, s, _ := c.numbers(d, i)
	*r = row{id: of.id, t0: n.t0, channel: of.channel, source: of.source, simulated: of.simulated}
	known := s.until(c.bytes(i), &n, at, r)
	if next = known.next; n.assigned > at {
		n.assigned, n.dep = 0, 0
	}
	if n.t1 > at {
		n.t1 = 0
	}
	then := shape{by: s.by, exempts: s.exempts, resolved: s.resolved}
	if n.end > at {
		then = shape{}
	}
	r.assigned, r.t1, r.dep, r.status = n.assigned, n.t1, n.dep, s.statuses[known.steps]
	if then.resolved {
		r.t2 = n.end
	}
	r.derive(&then, &n)
	return next, true
}

type prefix struct {
	steps int // that had happened
	next  sec
}

// until reads the moves up to a moment and notes in r what each of them set.
func (s *shape) until(b []byte, n *numbers, at sec, r *row) prefix {
	moments := [...]sec{fromSubmitted: n.t0, fromAssigned: n.assigned, fromT1: n.t1, fromEnd: n.end, fromRated: n.ratedAt}
	last := int64(n.t0)
	for i := range s.steps {
		st := &s.steps[i]
		if st.at == fromArena {
			v, k := binary.Varint(b)
			b, last = b[k:], last+v
		} else {
			last = int64(moments[st.at])
		}
		if last > int64(at) {
			return prefix{i, sec(last)}
		}
		r.last = sec(last)
		for k, own := range [...]code{n.dep, n.category, n.district, n.prio} {
			if st.sets&(1<<k) == 0 {
				continue
			}
			if st.own&(1<<k) == 0 {
				v, size := binary.Uvarint(b)
				b, own = b[size:], code(v)
			}
			switch 1 << k {
			case setsCategory:
				r.category = own
			case setsDistrict:
				r.district = own
			case setsPriority:
				r.prio = own
			}
		}
		rating := uint8(0)
		if st.sets&setsRating != 0 {
			if rating = n.rating; st.own&setsRating == 0 {
				rating, b = b[0], b[1:]
			}
		}
		if st.kind == city.Rated {
			r.rating, r.ratedAt = rating, sec(last)
		}
	}
	return prefix{len(s.steps), never}
}
