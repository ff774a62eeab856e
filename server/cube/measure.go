package cube

import "math/bits"

// Measure is something that can be counted or computed; see [Catalogue].
type Measure string

// Measures, as the API spells them.
const (
	Received          Measure = "RECEIVED"
	Responded         Measure = "RESPONDED"
	Resolved          Measure = "RESOLVED"
	Closed            Measure = "CLOSED"
	Rejected          Measure = "REJECTED"
	Duplicates        Measure = "DUPLICATES"
	Reopened          Measure = "REOPENED"
	Ended             Measure = "ENDED"
	Net               Measure = "NET"
	Open              Measure = "OPEN"
	AwaitingResponse  Measure = "AWAITING_RESPONSE"
	ResponseOverdue   Measure = "RESPONSE_OVERDUE"
	ResolutionOverdue Measure = "RESOLUTION_OVERDUE"
	Overdue           Measure = "OVERDUE"
	AtRisk            Measure = "AT_RISK"
	Unanswered        Measure = "UNANSWERED"
	ResponseOnTime    Measure = "RESPONSE_ON_TIME"
	ResolutionOnTime  Measure = "RESOLUTION_ON_TIME"
	ResponseTime      Measure = "RESPONSE_TIME"
	ResolutionTime    Measure = "RESOLUTION_TIME"
	AgeingMeasure     Measure = "AGEING"
	Clearance         Measure = "CLEARANCE"
	ReopenRate        Measure = "REOPEN_RATE"
	TransferRate      Measure = "TRANSFER_RATE"
	TransfersOut      Measure = "TRANSFERS_OUT"
	TransfersIn       Measure = "TRANSFERS_IN"
	Accuracy          Measure = "ACCURACY"
	Accountability    Measure = "ACCOUNTABILITY"
	SatisfactionScore Measure = "SATISFACTION"
	PerThousand       Measure = "PER_THOUSAND"
	Score             Measure = "SCORE"
)

var measures = []Measure{
	Received, Responded, Resolved, Closed, Rejected, Duplicates, Reopened, Ended, Net, Open,
	AwaitingResponse, ResponseOverdue, ResolutionOverdue, Overdue, AtRisk, Unanswered,
	ResponseOnTime, ResolutionOnTime, ResponseTime, ResolutionTime, AgeingMeasure, Clearance,
	ReopenRate, TransferRate, TransfersOut, TransfersIn, Accuracy, Accountability,
	SatisfactionScore, PerThousand, Score,
}

var measureIndex = func() map[Measure]int {
	m := make(map[Measure]int, len(measures))
	for i, x := range measures {
		m[x] = i
	}
	return m
}()

// KnownMeasure reports whether name is a measure.
func KnownMeasure(name string) bool {
	_, ok := measureIndex[Measure(name)]
	return ok
}

// IsShare reports whether name is a measure whose values are shares, 0 to 1.
// Clearance is not: more may end in a period than came in.
func IsShare(name string) bool {
	for i := range definitions {
		if d := &definitions[i]; string(d.Code) == name {
			return d.Unit == "share" && d.Code != Clearance
		}
	}
	return false
}

// MeasureSet is a set of measures; it also says whether the percentiles of
// durations among them are wanted.
type MeasureSet uint64

// percentilesToo is set in a MeasureSet that wants percentiles of its durations.
const percentilesToo MeasureSet = 1 << 63

// Measures returns the set of the given measures; unknown ones are left out.
func Measures(list ...Measure) MeasureSet {
	var s MeasureSet
	for _, m := range list {
		if i, ok := measureIndex[m]; ok {
			s |= 1 << i
		}
		if m == ResponseTime || m == ResolutionTime {
			s |= percentilesToo
		}
	}
	return s
}

// AllMeasures returns the set of all measures.
func AllMeasures() MeasureSet { return 1<<len(measures) - 1 | percentilesToo }

// MeansOnly returns the set without the percentiles of its durations, which cost
// much more to find than counts and means. They then read nil.
func (s MeasureSet) MeansOnly() MeasureSet { return s &^ percentilesToo }

// Has reports whether m is in the set.
func (s MeasureSet) Has(m Measure) bool {
	i, ok := measureIndex[m]
	return ok && s&(1<<i) != 0
}

// List returns the measures of the set in catalogue order.
func (s MeasureSet) List() []Measure {
	list := make([]Measure, 0, bits.OnesCount64(uint64(s)))
	for i, m := range measures {
		if s&(1<<i) != 0 {
			list = append(list, m)
		}
	}
	return list
}

// Part is a part of a measure that has parts.
type Part string

// Parts of compliance, of ratios and of ageing.
const (
	PartMet         Part = "MET"
	PartBreached    Part = "BREACHED"
	PartPending     Part = "PENDING"
	PartExempt      Part = "EXEMPT"
	PartUnobserved  Part = "UNOBSERVED"
	PartNumerator   Part = "NUMERATOR"
	PartDenominator Part = "DENOMINATOR"
	PartUpTo3Days   Part = "UP_TO_3_DAYS"
	PartUpTo7Days   Part = "UP_TO_7_DAYS"
	PartUpTo14Days  Part = "UP_TO_14_DAYS"
	PartUpTo30Days  Part = "UP_TO_30_DAYS"
	PartUpTo60Days  Part = "UP_TO_60_DAYS"
	PartOver60Days  Part = "OVER_60_DAYS"
)
