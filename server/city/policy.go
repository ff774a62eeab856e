package city

// Clock names one promise of a policy.
type Clock uint8

// The two clocks of the promise.
const (
	Response   Clock = iota // respond and identify the problem
	Resolution              // announce the result
	NumClocks  = 2
)

// String returns the clock's name as the API spells it.
func (c Clock) String() string {
	if c == Response {
		return "RESPONSE"
	}
	return "RESOLUTION"
}

// Due says how a clock's due moment follows from the submission.
type Due string

// Ways to find a due moment.
const (
	DueExact      Due = "EXACT"       // the first second at which elapsed (working) time is days x 24 h
	DueEndOfDay   Due = "END_OF_DAY"  // 23:59:59 of the n-th (working) local date after submission
	DueFromRecord Due = "FROM_RECORD" // given by the source with the record; without one the clock is unobserved
	DueNone       Due = "NONE"        // no promise: the clock is unobserved
)

// ClockRule is one clock of a policy.
type ClockRule struct {
	Due     Due  `json:"due" yaml:"due"`         // default EXACT
	Days    int  `json:"days" yaml:"days"`       // 1 to 3660; unused by FROM_RECORD and NONE
	Working bool `json:"working" yaml:"working"` // count working days only; default calendar days
	// Pause stops the clock while the status is WAITING_CITIZEN. Default no.
	Pause bool `json:"pause" yaml:"pause"`
	// PauseCapDays bounds the sum of all pauses, in (working) days; 0 = no bound.
	PauseCapDays int `json:"pauseCapDays" yaml:"pauseCapDays"`
}

// Policy is a version of the promise. The most specific policy that is valid on
// the day of submission applies and stays with the complaint: first one that
// names the category, then one that names the source, then the general one;
// among equals the latest ValidFrom.
type Policy struct {
	Code       string    `json:"code" yaml:"code"` // unique; the version recorded with each complaint
	ValidFrom  Date      `json:"validFrom" yaml:"validFrom"`
	Sources    []string  `json:"sources" yaml:"sources"`       // empty = all
	Categories []string  `json:"categories" yaml:"categories"` // empty = all
	Basis      string    `json:"basis" yaml:"basis"`           // the legal text or agreement, for people
	Response   ClockRule `json:"response" yaml:"response"`
	Resolution ClockRule `json:"resolution" yaml:"resolution"`
}

// Rule returns the policy's rule for c.
func (p *Policy) Rule(c Clock) ClockRule {
	if c == Response {
		return p.Response
	}
	return p.Resolution
}

// applies reports whether p covers the complaint, and how specifically.
func (p *Policy) applies(source, category string, day Date) (specific int, ok bool) {
	if p.ValidFrom > day {
		return 0, false
	}
	if len(p.Categories) > 0 {
		if !contains(p.Categories, category) {
			return 0, false
		}
		specific += 2
	}
	if len(p.Sources) > 0 {
		if !contains(p.Sources, source) {
			return 0, false
		}
		specific++
	}
	return specific, true
}

func contains(list []string, s string) bool {
	for _, l := range list {
		if l == s {
			return true
		}
	}
	return false
}

// PolicyFor returns the policy of a complaint submitted at t0, or nil where the
// profile promises nothing for it.
func (p *Profile) PolicyFor(source, category string, t0 Moment) *Policy {
	day := DateOf(t0, p.Zone)
	var best *Policy
	bestSpecific := -1
	for i := range p.Policies {
		pol := &p.Policies[i]
		s, ok := pol.applies(source, category, day)
		if !ok {
			continue
		}
		if s > bestSpecific || s == bestSpecific && pol.ValidFrom > best.ValidFrom {
			best, bestSpecific = pol, s
		}
	}
	return best
}
