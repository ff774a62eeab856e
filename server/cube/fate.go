package cube

import (
	"math"

	"github.com/tugu-city/tugu/server/city"
)

// fate is what a complaint counts once everything about it has happened: how often
// each thing did, and the verdicts. Many complaints share one, so a scan of settled
// rows counts fates instead of looking at moments (see fateScan).
type fate struct {
	told bool // false only in the fate of rows of which this says nothing

	ends                  [4]uint8 // by kind, from city.Resolved on
	reopened, back        uint8    // reopenings; ends that a reopening followed within 30 days
	accurate, answered    uint8
	responded, resolved   bool
	assigned, transferred bool
	verdict               [city.NumClocks]city.Verdict
	due                   [city.NumClocks]bool // the clock has a due moment
	away                  [city.NumClocks]bool // the verdict belongs to another department than the complaint
}

// fate returns the fate of a row as of its last move.
func (r *row) fate() fate {
	x := fate{told: true, responded: r.t1 != 0, resolved: r.t2 != 0, assigned: r.assigned != 0}
	x.transferred = x.assigned && r.more != nil && len(r.more.charges) >= 2
	var buf [1]episode
	eps := r.episodes(&buf)
	if len(eps) > math.MaxUint8 {
		return fate{}
	}
	for i := range eps {
		e := &eps[i]
		x.reopened += uint8(bit(i > 0))
		if e.until == never {
			continue
		}
		x.ends[e.by-city.Resolved]++
		if i+1 < len(eps) && eps[i+1].from-e.until <= 30*daySec {
			x.back++
		} else if !e.transferred {
			x.accurate++
		}
		x.answered += uint8(bit(r.t1 != 0 && r.t1 <= e.until))
	}
	for k := range r.clock {
		c := &r.clock[k]
		x.verdict[k], x.due[k], x.away[k] = c.verdict, c.due != 0 && c.due != never, !r.judged(city.Clock(k))
	}
	return x
}

// fateSlots are those that a fate says something of.
var fateSlots = endSlots | verdictSlots | slots(sReceived, sResponded, sReopened, sEndReopened, sAssigned, sTransferred, sAccurate, sAnswered,
	sCohortResolved, sResponseCount, sResolutionCount)

// counts returns how often a complaint of this fate counts in a slot; verdicts by
// due moment count only where there is one, and, if own, only those that belong to
// the complaint's own department.
func (x *fate) counts(s slot, byDue, own bool) int64 {
	if verdictSlots.has(s) {
		k := int(s-sVerdict) / 5
		v := x.verdict[k]
		if verdictSlot(city.Clock(k), v) != s || byDue && (!x.due[k] || v == city.Unobserved) || own && x.away[k] {
			return 0
		}
		return 1
	}
	switch s {
	case sReceived:
		return 1
	case sResponded, sResponseCount:
		return int64(bit(x.responded))
	case sCohortResolved, sResolutionCount:
		return int64(bit(x.resolved))
	case sReopened:
		return int64(x.reopened)
	case sEndReopened:
		return int64(x.back)
	case sAssigned:
		return int64(bit(x.assigned))
	case sTransferred:
		return int64(bit(x.transferred))
	case sAccurate:
		return int64(x.accurate)
	case sAnswered:
		return int64(x.answered)
	case sUnanswered:
		return int64(bit(x.due[city.Response] && x.verdict[city.Response] != city.Unobserved && !x.responded))
	}
	if endSlots.has(s) {
		return int64(x.ends[s-sResolved])
	}
	return 0
}
