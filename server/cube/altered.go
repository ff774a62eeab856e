package cube

import "github.com/tugu-city/tugu/server/city"

// altered returns the first moment at which a complaint stands otherwise by f than
// by was; never if nowhere.
func altered(was, f *city.Facts) sec {
	if was.Submitted != f.Submitted || was.Source != f.Source || was.Channel != f.Channel || was.Simulated != f.Simulated {
		return toSec(min(was.Submitted, f.Submitted))
	}
	at := diverge(was.Moves, f.Moves, func(m city.Move) city.Moment { return m.At })
	for k := range f.Dues {
		at = min(at, diverge(was.Dues[k], f.Dues[k], func(d city.DueChange) city.Moment { return d.At }))
	}
	return toSec(at)
}

// diverge returns the moment of the first entry in which two lists differ.
func diverge[T comparable](a, b []T, at func(T) city.Moment) city.Moment {
	for i := 0; i < len(a) || i < len(b); i++ {
		switch {
		case i == len(a):
			return at(b[i])
		case i == len(b):
			return at(a[i])
		case a[i] != b[i]:
			return min(at(a[i]), at(b[i]))
		}
	}
	return city.Never
}
