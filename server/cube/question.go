package cube

import "github.com/tugu-city/tugu/server/city"

// Dimension is something to group or filter by.
type Dimension string

// Dimensions, as the API spells them.
const (
	Pillar     Dimension = "PILLAR"
	Programme  Dimension = "PROGRAMME"
	AssetClass Dimension = "ASSET_CLASS"
	Department Dimension = "DEPARTMENT"
	Category   Dimension = "CATEGORY"
	Kecamatan  Dimension = "KECAMATAN"
	Kelurahan  Dimension = "KELURAHAN"
	Channel    Dimension = "CHANNEL"
	Source     Dimension = "SOURCE"
	Status     Dimension = "STATUS"
	Priority   Dimension = "PRIORITY"
)

// Dimensions lists every dimension in catalogue order.
func Dimensions() []Dimension {
	return []Dimension{Pillar, Programme, AssetClass, Department, Category, Kecamatan, Kelurahan, Channel, Source, Status, Priority}
}

// Time is a moment of a complaint's life to group or filter by, as of the answer.
type Time string

// Times, as the API spells them. A verdict has a time once the promise was kept
// or broken.
const (
	SubmittedTime         Time = "SUBMITTED"
	RespondedTime         Time = "RESPONDED"
	ResolvedTime          Time = "RESOLVED"
	ResponseVerdictTime   Time = "RESPONSE_VERDICT"
	ResolutionVerdictTime Time = "RESOLUTION_VERDICT"
)

// Times lists every time in catalogue order.
func Times() []Time {
	return []Time{SubmittedTime, RespondedTime, ResolvedTime, ResponseVerdictTime, ResolutionVerdictTime}
}

// TimeDimension groups complaints by the local period in which a time of theirs
// lies; those of which it has not happened are the group NONE.
type TimeDimension struct {
	Of    Time
	Every Granularity
}

// TimeFilter keeps the complaints of which a time lies in [Since, Until), either
// of which may be 0, or, if Never, has not happened.
type TimeFilter struct {
	Of           Time
	Since, Until city.Moment
	Never        bool
}

// Basis says which moment places a complaint in a window.
type Basis string

// Bases; the empty basis means each measure's own default.
const (
	BasisEvent  Basis = "EVENT"
	BasisDue    Basis = "DUE"
	BasisCohort Basis = "COHORT"
)

// Granularity is the length of a trend's periods.
type Granularity string

// Granularities in the city's zone; weeks begin on Monday.
const (
	ByHour    Granularity = "HOUR"
	ByDay     Granularity = "DAY"
	ByWeek    Granularity = "WEEK"
	ByMonth   Granularity = "MONTH"
	ByQuarter Granularity = "QUARTER"
	ByYear    Granularity = "YEAR"
)

// Comparison names an earlier period.
type Comparison string

// Comparisons; the empty one means none.
const (
	PreviousPeriod Comparison = "PREVIOUS_PERIOD"
	YearEarlier    Comparison = "YEAR_EARLIER"
)

// Reading says how departments are read.
type Reading string

// Readings; the empty one means Recorded.
const (
	Recorded    Reading = "RECORDED"
	BySuccessor Reading = "SUCCESSOR"
)

// Preset is a window in city dates.
type Preset string

// Presets. LAST_n_DAYS are n city dates including today.
const (
	Today       Preset = "TODAY"
	Yesterday   Preset = "YESTERDAY"
	Last7Days   Preset = "LAST_7_DAYS"
	Last30Days  Preset = "LAST_30_DAYS"
	Last90Days  Preset = "LAST_90_DAYS"
	ThisWeek    Preset = "THIS_WEEK"
	ThisMonth   Preset = "THIS_MONTH"
	LastMonth   Preset = "LAST_MONTH"
	ThisQuarter Preset = "THIS_QUARTER"
	LastQuarter Preset = "LAST_QUARTER"
	ThisYear    Preset = "THIS_YEAR"
	LastYear    Preset = "LAST_YEAR"
	AllTime     Preset = "ALL"
)

// Window is what is asked for: a preset, dates of which To is included, or
// moments [Since, Until), of which either may be left out, e.g. those of a
// trend's period or of a compared window. The zero Window means LAST_30_DAYS.
type Window struct {
	Preset       Preset
	From, To     city.Date
	Since, Until city.Moment
}

// Bounds is a window found: [From, To).
type Bounds struct {
	From, To city.Moment // 0 and city.Never for ALL
	Preset   Preset      // the preset asked for, or ""
}

// Filter keeps the complaints that match every field that is given, and any of
// the codes within one; the code NONE matches what is not assigned, which is the
// row NONE of the field's dimension.
type Filter struct {
	Pillars, Programmes, Departments, Categories, AssetClasses []string
	Districts                                                  []string // kecamatan and kelurahan; NONE = no district at all
	Kecamatan, Kelurahan                                       []string // of one level; NONE = none of this level
	Channels, Sources, Priorities                              []string
	Statuses                                                   []string     // as of the answer
	Times                                                      []TimeFilter // all of them
	// Overdue, AtRisk and AwaitingResponse look at the state as of the answer.
	Overdue, AtRisk, AwaitingResponse *bool
}

// Set is one table of a question.
type Set struct {
	By       []Dimension     // none = the total
	Times    []TimeDimension // further dimensions, after those of By in a row's codes
	Measures MeasureSet
	Previous MeasureSet // measures wanted of the compared period
	Trends   []Trend
}

// Trend asks for a set's measures by period.
type Trend struct {
	Granularity Granularity
	Measures    MeasureSet
	Previous    MeasureSet // a trend within the compared period
}

// Question is everything that one answer is computed from, in one pass.
type Question struct {
	Sets    []Set
	Filter  Filter
	Window  Window
	Compare Comparison
	Basis   Basis
	AsOf    city.Moment // 0 = now
	Reading Reading

	only slotSet // what is counted, of what the measures need; 0 = all
}

// Limits of a question; beyond them Ask fails with TOO_LARGE and says so.
const (
	MaxDimensions = 4 // of a set, times included
	MaxTimes      = 8 // different times of a question
	MaxSets       = 64
	MaxBuckets    = 20_000    // periods of one trend
	MaxCells      = 2_000_000 // groups x periods of one table
)
