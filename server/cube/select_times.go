package cube

import "github.com/tugu-city/tugu/server/city"

// timeSpan is a condition on a time that the columns hold, or that follows from them.
type timeSpan struct {
	of           Time
	since, until sec
	never        bool
}

// timed takes conditions on times: [since, until), or that a time has not happened.
func (s *selector) timed(list []TimeFilter) {
	for _, x := range list {
		if x.Of == ResolvedTime && x.Never { // the shape tells
			s.add(colShape, true, len(s.d.shapes), func(c int) bool { return !s.d.shapes[c].resolved })
			continue
		}
		t := timeSpan{of: x.Of, since: max(1, toSec(x.Since)), until: never, never: x.Never}
		if x.Until != 0 {
			t.until = toSec(x.Until)
		}
		s.times = append(s.times, t)
		if !x.Never {
			s.since, s.until = max(s.since, t.since), min(s.until, t.until)
		}
	}
}

// timely reports whether the times of a row with a shape, as it is now, pass as of the
// selector's moment.
func (s *selector) timely(c *chunk, i int) bool {
	for k := range s.times {
		x := &s.times[k]
		at := c.col[colT0].at(i)
		switch x.of {
		case RespondedTime:
			at = fromT0(at, c.col[colT1].at(i))
		case ResolvedTime:
			if at = fromT0(at, c.col[colEnd].at(i)); !s.d.shapes[c.col[colShape].at(i)].resolved {
				at = 0
			}
		case ResponseVerdictTime:
			at = s.judged(c, i, city.Response, at)
		case ResolutionVerdictTime:
			at = s.judged(c, i, city.Resolution, at)
		}
		if x.never != (at == 0) || !x.never && (at < x.since || at >= x.until) {
			return false
		}
	}
	return true
}

// judged returns when the promise of a row with a shape was kept or broken, 0 = it is not
// yet; see row.derive and frame.time.
func (s *selector) judged(c *chunk, i int, k city.Clock, t0 sec) sec {
	var at sec
	if c.irregular.has(i) {
		m := &c.more[c.firstMore(i)].clock[k]
		if at = m.at; m.verdict != city.Met && m.verdict != city.Breached {
			return 0
		}
	} else {
		due := c.dues[c.col[colDues].at(i)].due(k, t0)
		if due == 0 {
			return 0
		}
		of, end := s.d.endings[c.col[colShape].at(i)], fromT0(t0, c.col[colEnd].at(i))
		breach, exempt := max(due+1, t0), end|of.bound
		if at = end & of.resolved; k == city.Response {
			at = fromT0(t0, c.col[colT1].at(i))
		}
		if at == 0 || at >= breach || at > exempt {
			if at = breach; exempt < breach {
				return 0
			}
		}
	}
	if at > s.asOf {
		return 0
	}
	return at
}

// outside reports whether no row of the chunk has the times that are asked for, as they
// are now.
func (s *selector) outside(c *chunk) bool {
	if c.calms == nil {
		return false
	}
	if c.first >= s.until || c.calm < s.since {
		return true
	}
	for k := range s.times {
		if x := &s.times[k]; x.of == SubmittedTime && !x.never && c.newest < x.since {
			return true
		}
	}
	return false
}
