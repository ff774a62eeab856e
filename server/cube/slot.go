package cube

import "github.com/tugu-city/tugu/server/city"

// slot is one number that is counted per group and period; measures are made of slots.
type slot uint8

const (
	sReceived slot = iota
	sResponded
	sResolved // the four kinds of ends, in the order of city.Kind
	sClosed
	sRejected
	sDuplicate
	sReopened
	sOpen
	sAwaiting
	sResponseOverdue
	sResolutionOverdue
	sOverdue
	sAtRisk
	sUnanswered
	sVerdict         // five per clock, in the order pending, met, breached, exempt, unobserved
	sVerdictEnd      = sVerdict + 10 - 1
	sResponseTime    = sVerdictEnd + 1 // seconds, with their values
	sResolutionTime  = sResponseTime + 1
	sAge             = sResolutionTime + 1 // six age classes
	sOldest          = sAge + 6            // earliest submission of an open complaint
	sEndReopened     = sOldest + 1
	sAssigned        = sEndReopened + 1
	sTransferred     = sAssigned + 1
	sOut             = sTransferred + 1
	sIn              = sOut + 1
	sAccurate        = sIn + 1
	sAnswered        = sAccurate + 1
	sRating          = sAnswered + 1 // sum of ratings and their number
	sRatingSum       = sRating + 1
	sRatingGood      = sRatingSum + 1
	sCohortRated     = sRatingGood + 1
	sCohortResolved  = sCohortRated + 1
	sResponseCount   = sCohortResolved + 1 // how many durations there are
	sResolutionCount = sResponseCount + 1
	numSlots         = sResolutionCount + 1
)

// verdictSlot returns the slot of a clock's verdict.
func verdictSlot(c city.Clock, v city.Verdict) slot { return sVerdict + slot(c)*5 + slot(v) }

// slotSet is a set of slots.
type slotSet uint64

func slots(list ...slot) slotSet {
	var s slotSet
	for _, x := range list {
		s |= 1 << x
	}
	return s
}

func (s slotSet) has(x slot) bool { return s&(1<<x) != 0 }

var (
	endSlots     = slots(sResolved, sClosed, sRejected, sDuplicate)
	ageSlots     = slots(sAge, sAge+1, sAge+2, sAge+3, sAge+4, sAge+5)
	verdictSlots = clockSlots(city.Response) | clockSlots(city.Resolution)
	cohortSlots  = slots(sCohortRated, sCohortResolved) // always by submission
	stillSlots   = ageSlots | slots(sOpen, sAwaiting, sResponseOverdue, sResolutionOverdue, sOverdue, sAtRisk, sUnanswered, sOldest)
	valueSlots   = slots(sResponseTime, sResolutionTime)
	pendingSlots = slots(verdictSlot(city.Response, city.Pending), verdictSlot(city.Resolution, city.Pending)) // still, by event
)

func clockSlots(c city.Clock) slotSet { return clockSets[c] }

var clockSets = func() (sets [city.NumClocks]slotSet) {
	for c := range sets {
		for v := city.Pending; v <= city.Unobserved; v++ {
			sets[c] |= slots(verdictSlot(city.Clock(c), v))
		}
	}
	return sets
}()

// measureSlots says which slots a measure is made of. The score adds those of its targets.
var measureSlots = map[Measure]slotSet{
	Received: slots(sReceived), Responded: slots(sResponded), Resolved: slots(sResolved),
	Closed: slots(sClosed), Rejected: slots(sRejected), Duplicates: slots(sDuplicate),
	Reopened: slots(sReopened), Ended: endSlots, Net: slots(sReceived, sReopened) | endSlots,
	Open: slots(sOpen), AwaitingResponse: slots(sAwaiting), ResponseOverdue: slots(sResponseOverdue),
	ResolutionOverdue: slots(sResolutionOverdue), Overdue: slots(sOverdue), AtRisk: slots(sAtRisk),
	Unanswered: slots(sUnanswered), ResponseOnTime: clockSlots(city.Response),
	ResolutionOnTime: clockSlots(city.Resolution), ResponseTime: slots(sResponseTime, sResponseCount),
	ResolutionTime: slots(sResolutionTime, sResolutionCount), AgeingMeasure: ageSlots | slots(sOldest),
	Clearance: slots(sReceived) | endSlots, ReopenRate: slots(sEndReopened) | endSlots,
	TransferRate: slots(sAssigned, sTransferred), TransfersOut: slots(sOut), TransfersIn: slots(sIn),
	Accuracy: slots(sAccurate) | endSlots, Accountability: slots(sAnswered) | endSlots,
	SatisfactionScore: slots(sRating, sRatingSum, sRatingGood) | cohortSlots,
	PerThousand:       slots(sReceived), Score: 0,
}

// opens says which slots `complaints` lists for a measure and part. Measures
// that are missing open through the measures they are made of.
func opens(m Measure, p Part) (slotSet, bool) {
	switch m {
	case Received, Responded, Resolved, Closed, Rejected, Duplicates, Reopened, Ended, Open, AwaitingResponse,
		ResponseOverdue, ResolutionOverdue, Overdue, AtRisk, Unanswered, TransfersOut, TransfersIn:
		return measureSlots[m], p == ""
	case ResponseTime:
		return slots(sResponseTime), p == ""
	case ResolutionTime:
		return slots(sResolutionTime), p == ""
	case PerThousand:
		return slots(sReceived), p == "" || p == PartNumerator
	case SatisfactionScore:
		return slots(sRating), p == ""
	case ResponseOnTime, ResolutionOnTime:
		return openVerdict(m, p)
	case AgeingMeasure:
		return openAge(p)
	case Clearance:
		return openRatio(p, endSlots, slots(sReceived))
	case ReopenRate:
		return openRatio(p, slots(sEndReopened), endSlots)
	case TransferRate:
		return openRatio(p, slots(sTransferred), slots(sAssigned))
	case Accuracy:
		return openRatio(p, slots(sAccurate), endSlots)
	case Accountability:
		return openRatio(p, slots(sAnswered), endSlots)
	}
	return 0, false
}

func openRatio(p Part, num, den slotSet) (slotSet, bool) {
	switch p {
	case PartNumerator:
		return num, true
	case PartDenominator:
		return den, true
	}
	return 0, false
}

var ageParts = []Part{PartUpTo3Days, PartUpTo7Days, PartUpTo14Days, PartUpTo30Days, PartUpTo60Days, PartOver60Days}

func openAge(p Part) (slotSet, bool) {
	if p == "" {
		return ageSlots, true
	}
	for i, a := range ageParts {
		if a == p {
			return slots(sAge + slot(i)), true
		}
	}
	return 0, false
}

var verdictParts = map[Part]city.Verdict{
	PartPending: city.Pending, PartMet: city.Met, PartBreached: city.Breached,
	PartExempt: city.Exempt, PartUnobserved: city.Unobserved,
}

// openVerdict opens one part, the judged cases (DENOMINATOR), or the kept ones (NUMERATOR).
func openVerdict(m Measure, p Part) (slotSet, bool) {
	c := city.Response
	if m == ResolutionOnTime {
		c = city.Resolution
	}
	switch p {
	case PartNumerator:
		p = PartMet
	case PartDenominator:
		return slots(verdictSlot(c, city.Met), verdictSlot(c, city.Breached)), true
	}
	v, ok := verdictParts[p]
	return slots(verdictSlot(c, v)), ok
}
