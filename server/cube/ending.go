package cube

import "github.com/tugu-city/tugu/server/city"

// How the first episode of a shape ended, in the form of bits.
const (
	wayBy       = 7 // 1 + the slot of the end from sResolved on, 0 = not ended
	wayEnded    = 8
	wayExempt   = 16
	wayResolved = 32 // at some time
)

// ending says how the first episode of a shape ended, and turns the column end into
// moments without a branch: its masks are all ones or zero.
type ending struct {
	resolved uint32 // a result was announced
	open     uint32 // the episode has not ended
	bound    uint32 // its end does not exempt from the promise
	way      uint8
}

func (s *shape) ending() ending {
	w := s.way()
	return ending{
		resolved: -uint32(w / wayResolved & 1), open: uint32(w/wayEnded&1) - 1, bound: uint32(w/wayExempt&1) - 1, way: w,
	}
}

func (s *shape) way() uint8 {
	w := uint8(bit(s.resolved) * wayResolved)
	if s.by != 0 {
		w |= 1 + uint8(s.by-city.Resolved) | wayEnded
		if s.exempts {
			w |= wayExempt
		}
	}
	return w
}
