package cube

import "github.com/tugu-city/tugu/server/city"

// Answer is what a question gets, all of one state.
type Answer struct {
	Freshness      Freshness
	Window         Bounds
	PreviousWindow *Bounds // nil without a comparison
	Tables         []Table // one per set, in the question's order

	marks *marks // where anything of it counted; nil where that is not known
}

// Freshness says of what state an answer is.
type Freshness struct {
	AsOf       city.Moment // the later of the last change included and the last moment at which time alone changed the answer
	Tick       city.Moment // the latter of the two
	Epoch      string
	Sequence   int64
	ValidUntil city.Moment // when time alone may change the answer next; city.Never if never
	Profile    string      // version of the profile
	Simulated  bool        // any complaint is simulated
	Sources    []SourceFreshness
}

// SourceFreshness says when a source was last heard.
type SourceFreshness struct {
	Source   string
	Last     city.Moment // last record received; 0 = never
	Expected city.Moment // seconds; 0 = no expectation
	Stale    bool
}

// Table holds the groups of one set that have anything in them, in the
// dimensions' own order (the profile's; NONE last).
type Table struct {
	By    []Dimension
	Times []TimeDimension
	Rows  []Row

	index                map[string]int // rows by joined codes
	empty, emptyPrevious *Kpis          // what a group with nothing in it reads
	zero                 func(empty *Kpis, codes []string) *Kpis
}

// Row is one group.
type Row struct {
	Codes    []string // one per dimension, then the period of each time; NONE = not assigned
	Periods  []Period // one per time; the zero one for NONE
	Kpis     *Kpis
	Previous *Kpis // nil without a comparison
}

// Period is a local period [From, To) that a time is grouped into.
type Period struct{ From, To city.Moment }

// Kpis are the measures of one group. Only those that were asked for are filled.
// Rates and means are nil without cases.
type Kpis struct {
	Received, Responded, Resolved, Closed, Rejected, Duplicates int
	Reopened, Ended, Net                                        int
	Open, AwaitingResponse, ResponseOverdue, ResolutionOverdue  int
	Overdue, AtRisk, Unanswered                                 int
	ResponseOnTime, ResolutionOnTime                            Compliance
	ResponseTime, ResolutionTime                                Duration
	Ageing                                                      Ageing
	Clearance, ReopenRate, TransferRate                         Ratio
	TransfersOut, TransfersIn                                   int
	Accuracy, Accountability                                    Ratio
	Satisfaction                                                Satisfaction
	PerThousand                                                 *float64
	Score                                                       *float64

	// Trends holds the periods of every granularity that was asked for.
	Trends map[Granularity][]TrendPoint
}

// TrendPoint is one period.
type TrendPoint struct {
	From, To city.Moment
	Period   string
	Partial  bool
	Kpis     *Kpis
}

// Compliance counts verdicts.
type Compliance struct {
	Met, Breached, Pending, Exempt, Unobserved int
	Rate                                       *float64 // met / (met + breached)
	LowCount                                   bool
	Matured                                    *bool // basis COHORT only
}

// Ratio is numerator / denominator.
type Ratio struct {
	Numerator, Denominator int
	Rate                   *float64
	LowCount               bool
	Matured                *bool // basis COHORT of the reopen rate only
}

// Duration summarises durations in hours.
type Duration struct {
	Count                                   int
	MeanHours, P50Hours, P90Hours, P95Hours *float64
	LowCount                                bool
}

// Ageing counts open complaints by time since submission.
type Ageing struct {
	UpTo3Days, UpTo7Days, UpTo14Days, UpTo30Days, UpTo60Days, Over60Days int
	OldestSubmittedAt                                                    city.Moment // 0 = none open
}

// Satisfaction summarises ratings of 1 to 5.
type Satisfaction struct {
	Count, Good     int // ratings, and those of 4 and 5
	Mean, Csat      *float64
	Rated, Resolved int // of the complaints submitted in the window, those with a result: rated, and all
	ResponseRate    *float64
	LowCount        bool
}

// Occurrence is one counted moment of one complaint.
type Occurrence struct {
	ID     city.ID
	Moment city.Moment
}

// OpenQuestion asks for the occurrences behind a figure.
type OpenQuestion struct {
	Measure Measure
	Part    Part // of a measure that has parts
	Filter  Filter
	Window  Window
	Basis   Basis
	AsOf    city.Moment
	Reading Reading
}

// Opened is a figure's occurrences, in order of moment, then id.
type Opened struct {
	Freshness   Freshness
	Window      Bounds
	Occurrences []Occurrence
}

// Due is a promise that is due.
type Due struct {
	ID         city.ID
	At         city.Moment
	Clock      city.Clock
	Department string // code or NONE
	Category   string // code or NONE
	Kecamatan  string // code or NONE
}

// Alert is a rule of the profile that holds.
type Alert struct {
	Rule   *city.AlertRule
	Since  city.Moment // 0 = for longer than the last 30 days tell
	Figure float64
	Code   string // value of the rule's dimension, "" for the city
}

// Position is a place in the feed of changes.
type Position struct {
	Epoch    string
	Sequence int64
}

// Change is the new state of one complaint.
type Change struct {
	Sequence   int64
	RecordedAt city.Moment
	Facts      *city.Facts
}
