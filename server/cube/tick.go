package cube

import "github.com/tugu-city/tugu/server/city"

// ticks collects the moments at which time alone changes an answer: the last
// one up to now and the next one after it. A moment that turns out to change
// nothing is harmless: validUntil then only asks again too early.
type ticks struct {
	now        sec
	last, next sec
	all        *[]sec // collects every moment, if set
}

func newTicks(now sec) ticks { return ticks{now: now, next: never} }

// at takes a moment from which on the answer may differ.
func (t *ticks) at(m sec) {
	switch {
	case m == 0 || m == never:
	case t.all != nil:
		*t.all = append(*t.all, m)
	case m <= t.now:
		t.last = max(t.last, m)
	default:
		t.next = min(t.next, m)
	}
}

// shifted takes the ticks of a compared frame whose moments lie delta seconds earlier.
func (t *ticks) shifted(o ticks, delta sec) {
	if o.last != 0 {
		t.at(min(o.last+delta, t.now))
	}
	if o.next != never {
		t.at(o.next + delta)
	}
}

// drop forgets the last tick if it lies before a moment.
func (t *ticks) drop(before sec) {
	if t.last < before {
		t.last = 0
	}
}

// add takes other ticks of the same frame.
func (t *ticks) add(o ticks) {
	t.last, t.next = max(t.last, o.last), min(t.next, o.next)
}

// freshness describes the state and when time alone changed or will change the answer.
func (s *state) freshness(t ticks, p *city.Profile, live bool) Freshness {
	for i := range p.Sources {
		if src := &p.Sources[i]; src.Expected > 0 && s.sources[src.Code] != 0 {
			t.at(s.sources[src.Code] + toSec(src.Expected) + 1)
		}
	}
	f := Freshness{
		Epoch: s.pos.Epoch, Sequence: s.pos.Sequence, Profile: p.Version, Simulated: s.simulated > 0,
		Tick: toMoment(t.last), AsOf: toMoment(max(t.last, s.recorded)), ValidUntil: toMoment(t.next),
	}
	if f.AsOf == 0 { // nothing ever happened: any moment that does not run on will do
		f.AsOf = toMoment(t.now) / city.Day * city.Day
	}
	if !live { // the past does not change by time
		f.Tick, f.AsOf, f.ValidUntil = toMoment(t.now), toMoment(t.now), city.Never
	}
	for i := range p.Sources {
		src := &p.Sources[i]
		last := s.sources[src.Code]
		f.Sources = append(f.Sources, SourceFreshness{
			Source: src.Code, Last: toMoment(last), Expected: src.Expected,
			Stale: src.Expected > 0 && (last == 0 || city.Moment(t.now) > toMoment(last)+src.Expected),
		})
	}
	return f
}
