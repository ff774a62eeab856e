package cube

import "github.com/tugu-city/tugu/server/city"

// maxTops bounds held.tops.
const maxTops = 256

// held is a pass whose lanes are kept, to be moved on to later states and moments.
//
// Its ticks stay those that a full pass finds. The next one is searched among
// the moments of the day when it came or its complaint changed. The last one only
// falls when a complaint loses its last moment: tops holds those that are known to
// have theirs at or after base; all others have it at base or earlier.
type held struct {
	*planned
	tops  map[city.ID]sec
	base  sec
	loose bool // a complaint that is not in tops has its last moment at base
	visit func()
}

// begin prepares what a full pass counted for moving.
func (h *held) begin() {
	h.track, h.visit = true, h.walk
	h.tops, h.base, h.loose = map[city.ID]sec{}, h.ticks.last, true
	for _, l := range h.lanes {
		l.touched, l.orderly = nil, true
	}
}

// begins reports whether periods are numbered from the first submission.
func (h *held) begins() bool {
	if h.bounds.From != 0 {
		return len(h.times) > 0
	}
	for _, trends := range h.trends {
		if len(trends) > 0 {
			return true
		}
	}
	return len(h.times) > 0
}

// movable reports whether the pass can be moved on.
func (h *held) movable(earliest sec) bool { return !h.begins() || earliest <= h.asOf }

// leg is one pass's way from a moment to a later one.
type leg struct {
	from, to sec
	limit    sec  // what comes then does not matter: the next tick is looked for before it
	past     bool // the moment stays, and nobody asks for ticks
	changes  []change
}

// plan collects the complaints that count otherwise at the end of a leg, or have
// other ticks. It is false if the state is older than the moments that are known.
func (h *held) plan(w *moving, ms *moments, s *leg) bool {
	taken := map[city.ID]bool{}
	for i := range w.changes {
		c := &w.changes[i]
		if c.since < s.limit || h.skips(w.state, c.old) != h.skips(w.state, c.now) {
			s.changes = append(s.changes, *c)
			taken[c.id] = true
		}
	}
	var due []image
	for m := s.from; m < s.to; {
		var ok bool
		if due, m, ok = ms.between(w.state, m, s.to, 0, due[:0]); !ok {
			return false
		}
		for _, now := range due {
			id := now.id()
			if taken[id] {
				continue
			}
			taken[id] = true
			if n, changed := w.number[id]; changed {
				s.changes = append(s.changes, w.changes[n])
			} else {
				s.changes = append(s.changes, change{id: id, old: now, now: now})
			}
		}
	}
	return true
}

// skips reports whether a pass leaves the complaint out because no window needs it.
func (h *held) skips(s *state, m image) bool {
	if m.in == nil {
		return true
	}
	m.read(s.dicts, &h.read)
	quiet, _ := h.read.settle()
	return quiet < h.from
}

// move counts the complaints of a leg in and out. It is false if only a full pass
// can tell what is to be answered; then what is kept is of no use any more.
func (h *held) move(p *planner, w *moving, s *leg, ms *moments) bool {
	if !h.refit(p) {
		return false
	}
	from, known, next := h.asOf, h.ticks.next, never
	last := make([]sec, len(s.changes))
	h.at(s.to, 1) // in before out, so that nothing passes through zero
	for i := range s.changes {
		t := h.count(s.changes[i].now)
		last[i], next = t.last, min(next, t.next)
	}
	h.at(from, -1)
	for i := range s.changes {
		t := h.count(s.changes[i].old)
		if t.next == known && next > known {
			known = min(known, s.to) // may have been the only one
		}
		h.top(s.changes[i].id, t.last, last[i])
	}
	h.at(s.to, 0)
	for _, l := range h.lanes {
		if l.over || l.lost {
			return false
		}
	}
	if s.past {
		return true
	}
	var ok bool
	t := newTicks(s.to)
	if t.next = min(known, next); known <= s.to {
		if t.next, ok = h.search(w.state, ms, s, next); !ok {
			return false
		}
	}
	t.last, ok = h.highest()
	h.ticks = t
	return ok
}

// refit makes the filter and the successors fit the state's numbers.
func (h *held) refit(p *planner) bool {
	same := h.state.dicts == p.state.dicts
	h.state, h.ctx = p.state, p.ctx
	if same {
		return true
	}
	m, err := newMatcher(&p.q.Filter, p.state.dicts)
	if err != nil {
		return false
	}
	h.filter = m
	if h.succ != nil {
		h.succ = p.state.dicts.successors()
	}
	return true
}

// at sets the moment and the sign of what is counted next.
func (h *held) at(m sec, sign int64) {
	h.asOf, h.sign = m, sign
	for _, l := range h.lanes {
		l.axis.move(m)
	}
}

// count counts one complaint as a pass does, and returns its ticks.
func (h *held) count(m image) ticks {
	h.ticks = newTicks(h.asOf)
	if !h.skips(h.state, m) {
		h.see(&h.read, h.visit)
		h.ticks.drop(h.floor)
	}
	return h.ticks
}

// search returns the first moment after the leg, but before other, at which time
// alone changes the answer; false if the state is older than what is known.
func (h *held) search(st *state, ms *moments, s *leg, other sec) (sec, bool) {
	var list []image
	for m, some := s.to, 16; m+1 < min(other, s.limit); some *= 4 {
		var ok bool
		if list, m, ok = ms.between(st, m, min(other, s.limit)-1, some, list[:0]); !ok {
			return 0, false
		}
		for _, image := range list {
			other = min(other, h.count(image).next)
		}
	}
	return other, true
}

// top takes down that a complaint's last moment was and is another one.
func (h *held) top(id city.ID, was, is sec) {
	if _, known := h.tops[id]; !known && was != 0 && was == h.base {
		h.loose = false // who knows whether there is another one
	}
	if is != 0 && is >= h.base {
		h.tops[id] = is
	} else {
		delete(h.tops, id)
	}
}

// highest returns the last moment of all complaints.
func (h *held) highest() (m sec, ok bool) {
	for _, t := range h.tops {
		m = max(m, t)
	}
	if len(h.tops) == 0 {
		return h.base, h.loose || h.base == 0
	}
	if len(h.tops) > maxTops && m > h.base {
		for id, t := range h.tops {
			if t < m {
				delete(h.tops, id)
			}
		}
		h.base, h.loose = m, false
	}
	return m, true
}
