package cube

import (
	"sort"
	"time"

	"github.com/tugu-city/tugu/server/city"
)

// axis is the time axis of a table: one period, or the buckets of a trend. A
// bucket counts moments in [starts[i], ends[i]) and stocks as of at[i] = ends[i] - 1.
type axis struct {
	starts, ends, at []sec
	until            sec          // end of the last bucket, had time run on
	points           []TrendPoint // of a trend; their Kpis are not set
}

// single is the axis of a window as of a moment.
func single(b Bounds, asOf city.Moment) *axis {
	h := min(b.To, asOf+1)
	return &axis{starts: []sec{toSec(b.From)}, ends: []sec{toSec(h)}, at: []sec{toSec(h - 1)}, until: toSec(b.To)}
}

// move sets the present of the last bucket to asOf, which must lie in it or, for
// the last bucket of a window, after it.
func (a *axis) move(asOf sec) {
	if n := len(a.ends); n > 0 {
		h := min(a.until, asOf+1)
		a.ends[n-1], a.at[n-1] = h, h-1
	}
}

// trend cuts the window into the city's local periods. Future ones are absent.
// A window without a start begins with the period of earliest, the first
// complaint's submission.
func trend(b Bounds, asOf city.Moment, g Granularity, zone *time.Location, earliest city.Moment) (*axis, error) {
	from := b.From
	if from == 0 {
		from = min(earliest, asOf)
	}
	a := &axis{}
	start, next, ok := g.bucketStart(from.In(zone))
	if !ok {
		return nil, city.FieldErrorf(city.CodeInvalid, "granularity", "%q is not a granularity", g)
	}
	for max(city.At(start), b.From) <= asOf && city.At(start) < b.To {
		if len(a.starts) == MaxBuckets {
			return nil, city.FieldErrorf(city.CodeTooLarge, "granularity", "the window has more than %d periods by %s; choose a shorter window or longer periods", MaxBuckets, g)
		}
		lo, hi := max(city.At(start), b.From), min(city.At(next), b.To)
		h := min(hi, asOf+1)
		a.starts, a.ends, a.at = append(a.starts, toSec(lo)), append(a.ends, toSec(h)), append(a.at, toSec(h-1))
		a.until = toSec(hi)
		a.points = append(a.points, TrendPoint{
			From: lo, To: hi, Period: g.name(start),
			Partial: lo != city.At(start) || h != city.At(next),
		})
		start, next, _ = g.bucketStart(next)
	}
	return a, nil
}

// bucket returns the bucket that counts m, or -1.
func (a *axis) bucket(m sec) int {
	n := len(a.starts)
	if n == 0 || m < a.starts[0] || m >= a.ends[n-1] {
		return -1
	}
	if n == 1 {
		return 0
	}
	return sort.Search(n, func(i int) bool { return a.starts[i] > m }) - 1
}

// stocks returns the buckets [lo, hi) whose stock moment lies in [from, until).
func (a *axis) stocks(from, until sec) (lo, hi int) {
	n := len(a.at)
	if n == 1 {
		if a.at[0] >= from && a.at[0] < until {
			return 0, 1
		}
		return 0, 0
	}
	lo = sort.Search(n, func(i int) bool { return a.at[i] >= from })
	hi = lo + sort.Search(n-lo, func(i int) bool { return a.at[lo+i] >= until })
	return lo, hi
}
