package cube

import "slices"

// spans is a small list of spans in order.
type spans struct{ list []span }

func (s *spans) add(x span) {
	if x.from < x.until {
		s.list = append(s.list, x)
	}
}

// union sorts the spans and merges those that touch.
func (s *spans) union() {
	if len(s.list) < 2 {
		return
	}
	slices.SortFunc(s.list, func(a, b span) int {
		if a.from < b.from {
			return -1
		}
		return 1
	})
	out := s.list[:1]
	for _, x := range s.list[1:] {
		if last := &out[len(out)-1]; x.from <= last.until {
			last.until = max(last.until, x.until)
		} else {
			out = append(out, x)
		}
	}
	s.list = out
}

// minus returns the parts of s outside of cut; both must be unions.
func (s *spans) minus(cut []span) []span {
	if len(cut) == 0 {
		return s.list
	}
	var out []span
	for _, x := range s.list {
		for _, c := range cut {
			if c.until <= x.from || c.from >= x.until {
				continue
			}
			if c.from > x.from {
				out = append(out, span{x.from, c.from})
			}
			x.from = min(c.until, x.until)
		}
		if x.from < x.until {
			out = append(out, x)
		}
	}
	return out
}
