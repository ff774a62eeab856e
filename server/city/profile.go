package city

import "time"

// Profile is everything that makes tugu one particular city's: data, no code.
type Profile struct {
	Code    string         // short name, e.g. "malang"
	Version string         // changes whenever the content does (a hash of it)
	Name    Label          // e.g. "Kota Malang"
	Service string         // name of the complaint service, e.g. "SAMBAT Online"
	Zone    *time.Location // the city's time zone
	Locale  string         // BCP 47, e.g. "id-ID": how the city writes numbers and dates
	// Languages that the screens offer, the first being the default ("id", "en").
	Languages []string
	// Notes say what in the profile is not sourced but proposed.
	Notes []string

	Pillars      []Pillar
	Programmes   []Item
	AssetClasses []Item
	Departments  []Department
	Categories   []Category
	// CategoryRules classify categories that Categories does not list, first match wins.
	CategoryRules []CategoryRule
	Districts     []District // kecamatan, then kelurahan
	DistrictLevel [2]Label   // what the city calls the two levels, e.g. "Kecamatan", "Kelurahan"
	Populations   []Population
	Channels      []Item
	Counter       []string // codes of the channels that the counter offers, the usual one first; empty = all
	Priorities    []Item
	Sources       []Source
	Policies      []Policy
	Calendar      Calendar
	Targets       []Target
	AlertRules    []AlertRule
	Alerting      Alerting
	Questions     []Question
	Open311       Open311
	Routing       *Routing // nil = complaints without a category stay without one

	LowCount     int    // a rate of fewer cases is marked; default 5
	AtRiskWithin Moment // a pending clock due within this is at risk; default 24 h
	Retention    Retention
	CallingCode  string // of the country, by which telephone numbers are told alike: digits, e.g. 62; "" = none
	Access       Access

	index profileIndex
}

// Label is a text in the city's own language and in English.
type Label struct {
	Local   string
	English string
}

// Item is an entry of a closed list: a programme, an asset class, a channel, a priority.
type Item struct {
	Code string
	Name Label
}

// Pillar is one of the smart-city pillars.
type Pillar struct {
	Item
	SubDimensions []Item
}

// Department is an organisation that takes charge of complaints (perangkat daerah, OPD).
type Department struct {
	Item
	Abbreviation string   // for narrow columns; never empty (falls back to the code)
	Type         string   // e.g. "dinas", "badan", "kecamatan"
	ValidFrom    Date     // empty = always
	ValidTo      Date     // last day; empty = still exists
	Successors   []string // codes of the departments that took over
}

// Category is what a complaint is about.
type Category struct {
	Item
	Pillar       string // code or NONE
	SubDimension string
	Programme    string
	AssetClass   string
	Department   string // code of the department that usually takes charge, or ""
	Sensitive    bool   // never named on a screen (e.g. violence, harassment)
}

// CategoryRule gives a category that is not listed its place by the form of its code.
type CategoryRule struct {
	// Match is a pattern of path.Match over the upper-cased code, e.g. "SW-*"; "/" is
	// a letter like any other.
	Match string
	Category
}

// District is a kecamatan (level 0) or a kelurahan (level 1).
type District struct {
	Item
	Level     int
	Parent    string  // kelurahan: code of its kecamatan
	Latitude  float64 // label point
	Longitude float64
	AreaKm2   float64
}

// Population is the number of residents of a kecamatan, or of the city (District "").
type Population struct {
	District string
	AsOf     Date
	Count    int
	Basis    string
}

// Source is a system that complaints come from.
type Source struct {
	Item
	Channel  string   // code of the channel of records that do not say
	Records  []string // moments it records beside the submission: ASSIGNED, RESPONDED, RESOLVED
	Expected Moment   // a source silent for longer than this is stale; 0 = never
	File     *FileMapping
	Pull     *GeoReport  // how it is asked for complaints; nil = it is not
	SMS      *SMSMapping // how its text messages are read; nil = every one is a complaint
	Fetch    *Fetch      // an endpoint or view that it is asked at; nil = none
	Social   *Social     // how its posts and messages are read; nil = it has none
}

// SMSMapping says how to read a source's text messages.
type SMSMapping struct {
	Channel  string   // code of the channel; empty = the source's
	Keywords []string // a complaint begins with one of them, whatever its case; empty = with anything
}

// RecordsClock reports whether the source records the moment that stops c.
func (s *Source) RecordsClock(c Clock) bool {
	if c == Response {
		return contains(s.Records, "RESPONDED")
	}
	return contains(s.Records, "RESOLVED")
}

// FileMapping says how to read a source's files.
type FileMapping struct {
	// Columns maps tugu's fields to the file's column headers. Fields: externalId,
	// reference, category, channel, priority, department, district, latitude, longitude,
	// address, title, text, status, submittedAt, assignedAt, respondedAt, resolvedAt,
	// closedAt, statusAt, responseDue, resolutionDue; also submittedTime (the time of day
	// where submittedAt holds the date alone), confidence (Anonim, Rahasia), reporter (a
	// name), kecamatan and kelurahan (names in columns of their own) and finalText (the
	// text as an admin edited it, which stands in place of text), and history (see History).
	Columns     map[string]string
	DateLayouts []string       // Go layouts, tried in order
	Zone        *time.Location // of moments without an offset
	// Statuses maps the source's own words to what they say; an unknown word is an error.
	Statuses map[string]StatusWord
	// Channels maps the source's word to channel code; unlisted words are an error. A
	// word that ends with "*" means every word that begins so, e.g. "Website - *".
	Channels map[string]string
	// Departments maps the source's word to department code; unlisted words are an error
	// unless they are codes, names or abbreviations themselves.
	Departments map[string]string
	Delimiter   rune     // default ','
	Null        []string // values that mean "empty"
	// History says how the field history, a JSON list of what happened, is read; nil = there is none.
	History *History
	// City is the box [south, west, north, east] outside which coordinates are suspicious.
	City *[4]float64
}

// AtSeen is the At of a status whose moment the source does not record: it counts
// from when it was first seen.
const AtSeen = "seen"

// StatusWord is what a source's status means.
type StatusWord struct {
	Kind   Kind   // the event it implies; Submitted for "still open, nothing else known"
	Reason string // for Closed and Rejected
	At     string // field that holds the moment of the event: closedAt, statusAt, resolvedAt, …
}

// Target is what a KPI should reach.
type Target struct {
	Measure string  // measure of the catalogue, e.g. "RESPONSE_ON_TIME"
	Value   float64 // rates in 0..1, durations in hours
	From    Date    // empty = always
	Basis   string  // where the target comes from, or that it is a proposal
}

// AlertRule raises an alert while a figure passes a threshold.
type AlertRule struct {
	Code      string
	Name      Label
	Measure   string // measure of the catalogue
	Dimension string // one alert per value of this dimension; empty = for the city
	Window    string // window preset; empty = the measure's stock now
	Above     bool   // alert when above (else below) the threshold
	Threshold float64
	Severity  string // "warning" or "critical"
}
