package graph

import (
	"slices"

	"github.com/tugu-city/tugu/server/city"
)

// Complaint is one complaint as of a moment. Nothing of it but File names or
// reaches the person who made it.
type Complaint struct {
	record   *Record
	noted    *notes // told of what is read; nil = nobody keeps a log
	asOf     city.Moment
	of       directory
	readable bool // the caller may read what the citizen wrote
	operated bool // the caller may read its file
	maskable bool // the caller may read its words, masked
	alone    bool // it was asked for by itself, not found in a list
}

// ID returns the opaque id.
func (c *Complaint) ID() city.ID { return c.record.Header.ID }

// Reference returns the number that the citizen was given.
func (c *Complaint) Reference() string { return c.record.Reference }

// Source returns where it came from.
func (c *Complaint) Source() *Source { return c.of.source(c.record.Header.Source) }

// ExternalID returns the source's own id.
func (c *Complaint) ExternalID() string { return c.record.Header.ExternalID }

// Channel returns the channel by which it came.
func (c *Complaint) Channel() *Item { return c.of.channel(c.record.Header.Channel) }

// Status returns where it stands.
func (c *Complaint) Status() city.Status { return c.record.Course.Status }

// Category returns what it is about; NONE in place of a sensitive one for callers
// who may not read complaints.
func (c *Complaint) Category() *Category {
	if !c.readable {
		return c.of.masked(c.record.Course.Category)
	}
	return c.of.category(c.record.Course.Category)
}

// Department returns the department in charge.
func (c *Complaint) Department() *Department { return c.of.department(c.record.Course.Department()) }

// Kecamatan returns its upper district.
func (c *Complaint) Kecamatan() *District { return c.of.kecamatan(c.record.Course.District) }

// Kelurahan returns its lower district.
func (c *Complaint) Kelurahan() *District { return c.of.kelurahan(c.record.Course.District) }

// Priority returns the code of its priority.
func (c *Complaint) Priority() string {
	if p := c.record.Course.Priority; p != "" {
		return p
	}
	return city.NotAssigned
}

// Title returns its title, in which the citizen's own words may stand: "" for
// callers who may not read words, and of a secret one in every list; masked for those
// who may not read files. That a title which holds personal data was read is noted.
func (c *Complaint) Title() string {
	if !c.readable || c.record.Secret && (!c.alone || !c.operated) {
		return ""
	}
	title := city.Mask(c.record.Title)
	if c.operated && title != c.record.Title {
		c.noted.read(c.ID())
		return c.record.Title
	}
	return title
}

// Masked returns the words without what tells who somebody is; nil for callers
// without the right, of secret complaints, and of sensitive categories for callers who
// may not read files.
func (c *Complaint) Masked() *MaskedWords {
	category, _ := c.of.Profile.Category(c.record.Course.Category)
	if !c.maskable || c.record.Secret || category.Sensitive && !c.operated {
		return nil
	}
	return &MaskedWords{Title: city.Mask(c.record.Title), Text: city.Mask(c.record.File.Text)}
}

// Anonymous reports whether the citizen asked not to be named.
func (c *Complaint) Anonymous() bool { return c.record.Anonymous }

// Secret reports whether the citizen asked that operators alone read it.
func (c *Complaint) Secret() bool { return c.record.Secret }

// SubmittedAt returns when it was submitted.
func (c *Complaint) SubmittedAt() city.Moment { return c.record.Facts.Submitted }

// AssignedAt returns the first hand-over.
func (c *Complaint) AssignedAt() city.Moment { return c.record.Course.AssignedAt }

// RespondedAt returns the first public answer.
func (c *Complaint) RespondedAt() city.Moment { return c.record.Course.RespondedAt }

// ResolvedAt returns the first result.
func (c *Complaint) ResolvedAt() city.Moment { return c.record.Course.ResolvedAt }

// Policy returns the policy frozen at submission; nil = nothing was promised.
func (c *Complaint) Policy() *Policy { return c.of.policy(c.record.Facts.Policy) }

// Response returns where the promise to respond stands.
func (c *Complaint) Response() *ClockState { return clockState(c.record, city.Response, c.asOf) }

// Resolution returns where the promise of a result stands.
func (c *Complaint) Resolution() *ClockState { return clockState(c.record, city.Resolution, c.asOf) }

// Rating returns the last rating; nil without.
func (c *Complaint) Rating() *int {
	if c.record.Course.Rating == 0 {
		return nil
	}
	n := int(c.record.Course.Rating)
	return &n
}

// ErasedAt returns when what was known of the reporter was erased; 0 = it was not.
func (c *Complaint) ErasedAt() city.Moment { return c.record.ErasedAt }

// Simulated reports whether the simulator made it.
func (c *Complaint) Simulated() bool { return c.record.Header.Simulated }

// Suspect reports whether its source claimed an event before the submission.
func (c *Complaint) Suspect() bool { return c.record.Facts.Suspect }

// Events returns everything that happened, in the order in which it was recorded.
func (c *Complaint) Events() []*ComplaintEvent {
	events := slices.Clone(c.record.Events)
	slices.SortStableFunc(events, func(a, b city.Event) int { return int(a.ID - b.ID) })
	return mapped(events, func(e *city.Event) *ComplaintEvent {
		return newEvent(c.of, LoggedEvent{Event: *e, Facts: &c.record.Facts})
	})
}

// LegalSteps returns what can be done now.
func (c *Complaint) LegalSteps() []city.Kind { return city.Legal(c.record.Course.Status) }

// ClockState says where one promise stands.
type ClockState struct {
	DueAt      city.Moment
	Verdict    city.Verdict
	VerdictAt  city.Moment
	AnsweredAt city.Moment
}

// clockState reads the promise as of the moment: a verdict that would only be
// given later is still pending.
func clockState(r *Record, clock city.Clock, asOf city.Moment) *ClockState {
	c := &r.Course.Clocks[clock]
	s := &ClockState{AnsweredAt: c.Moment, DueAt: c.Due, Verdict: c.Verdict, VerdictAt: c.At}
	if c.Verdict != city.Unobserved && (c.At == 0 || c.At > asOf) {
		s.Verdict, s.VerdictAt = city.Pending, 0
	}
	return s
}
