package recount

import (
	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/cube"
)

// Windows returns the bounds of a question's windows and the moment of the
// compared one; previous is nil without one.
func Windows(p *city.Profile, asOf city.Moment, q cube.Question) (main cube.Bounds, previous *cube.Bounds, pastAsOf city.Moment, err error) {
	s, err := spanOf(q.Window, asOf, p.Zone)
	if err != nil {
		return main, nil, 0, err
	}
	main.From, main.To = s.bounds()
	if past, at, ok := s.earlier(q.Compare, asOf, p.Zone); ok {
		previous, pastAsOf = &cube.Bounds{}, at
		previous.From, previous.To = past.bounds()
	}
	return main, previous, pastAsOf, nil
}
