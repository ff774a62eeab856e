package city

import "math"

// Never is the end of a span that has not ended.
const Never Moment = math.MaxInt64

// Verdict is what became of one clock of the promise.
type Verdict uint8

// Verdicts. Unobserved = the source does not record the clock's moment, or there
// is no due moment.
const (
	Pending Verdict = iota
	Met
	Breached
	Exempt
	Unobserved
)

// String returns the verdict's name as the API spells it.
func (v Verdict) String() string {
	return [...]string{"PENDING", "MET", "BREACHED", "EXEMPT", "UNOBSERVED"}[v]
}

// Span is [From, Until).
type Span struct{ From, Until Moment }

// PendingSpan is a stretch in which a clock ran or was paused: due at Due, or
// paused where Due is 0.
type PendingSpan struct {
	Span
	Due Moment
}

// Episode is an open stretch [From, Until) of a complaint and the kind of event
// that ended it (0 = still open).
type Episode struct {
	Span
	By          Kind
	Transferred bool // a second department had been in charge when it ended
}

// Charge says that from At on a department was in charge.
type Charge struct {
	At   Moment
	Code string
}

// ClockCourse is the course of one clock. Verdict and At are those that stand if
// nothing else happens: a clock that is still running reads Breached with At in
// the future. Whoever asks compares At with the moment of the question: before
// At the clock is Pending (see Pending) or, between an exempting end and its
// reopening, Exempt.
type ClockCourse struct {
	Verdict    Verdict
	At         Moment // when the verdict is given; for Exempt the exempting end; 0 for Unobserved and while paused
	Department string // in charge when the verdict is given; empty = not assigned
	Moment     Moment // t1 or t2; 0 = not yet
	Due        Moment // the due moment that the verdict was or will be given by; 0 while paused or unobserved
	Pending    []PendingSpan
}

// Course is a complaint's life, derived from its facts.
type Course struct {
	AssignedAt     Moment
	RespondedAt    Moment
	ResolvedAt     Moment // first result
	LastResolvedAt Moment
	Episodes       []Episode
	Departments    []Charge // in order; successive codes differ
	Reopenings     []Moment // those that began an episode
	Clocks         [NumClocks]ClockCourse
	Status         Status
	Category       string
	District       string
	Priority       string
	Rating         uint8 // last rating, 0 = none
	RatedAt        Moment
}

// Department returns the code of the department in charge, or "" for none.
func (c *Course) Department() string {
	if n := len(c.Departments); n > 0 {
		return c.Departments[n-1].Code
	}
	return ""
}

// walker applies moves one by one; it holds what depends on order.
type walker struct {
	status     Status
	department string
	open       bool
}

// step applies m and reports whether it ended or began an episode. While a
// complaint is ended only another end or a reopening changes its status.
func (w *walker) step(m *Move) (ended, reopened bool) {
	switch {
	case m.Kind == Submitted:
		w.open = true
		w.status = StatusSubmitted
	case m.Kind == Reopened:
		if !w.open {
			w.open, reopened = true, true
			w.status = Reopened.status(w.department != "")
		}
	case m.Kind.Ends():
		ended = w.open
		w.open = false
		w.status = m.Kind.status(false)
	default:
		if s := m.Kind.status(false); s != 0 && w.open {
			w.status = s
		}
	}
	if m.Kind == Assigned && m.Department != "" {
		w.department = m.Department
	}
	return ended, reopened
}

// Trace derives the course of a complaint from its facts.
func Trace(f *Facts) Course {
	var c Course
	c.Trace(f)
	return c
}

// Trace makes c the course of a complaint, in the memory that c has.
func (c *Course) Trace(f *Facts) {
	var w walker
	var clocks [NumClocks]clockRun
	for i := range clocks {
		clocks[i].dues = f.Dues[i]
		clocks[i].out.Pending = c.Clocks[i].Pending[:0]
	}
	*c = Course{Episodes: c.Episodes[:0], Departments: c.Departments[:0], Reopenings: c.Reopenings[:0]}
	for i := range f.Moves {
		m := &f.Moves[i]
		for k := range clocks {
			clocks[k].advance(m.At, w.department) // time passes before what happens in this second
		}
		was := w.department
		ended, reopened := w.step(m)
		c.apply(m, ended, reopened, w.department != was)
		exempts := ended && (m.Kind == Rejected || m.Kind == Duplicate || m.Withdrawn)
		for k := range clocks {
			answers := m.Kind == Resolved || m.Kind == Responded && Clock(k) == Response
			clocks[k].event(m.At, w.department, answers, exempts, reopened)
		}
	}
	c.Status = w.status
	for k := range clocks {
		clocks[k].advance(Never, w.department)
		c.Clocks[k] = clocks[k].course()
	}
}

// apply records what a move did to everything but the clocks.
func (c *Course) apply(m *Move, ended, reopened, moved bool) {
	switch m.Kind {
	case Responded:
		if c.RespondedAt == 0 {
			c.RespondedAt = m.At
		}
	case Resolved:
		if c.RespondedAt == 0 {
			c.RespondedAt = m.At
		}
		if c.ResolvedAt == 0 {
			c.ResolvedAt = m.At
		}
		c.LastResolvedAt = m.At
	case Rated:
		c.Rating, c.RatedAt = m.Rating, m.At
	}
	if moved {
		if c.AssignedAt == 0 {
			c.AssignedAt = m.At
		}
		c.Departments = append(c.Departments, Charge{m.At, m.Department})
	}
	if m.Category != "" {
		c.Category = m.Category
	}
	if m.District != "" {
		c.District = m.District
	}
	if m.Priority != "" {
		c.Priority = m.Priority
	}
	switch {
	case m.Kind == Submitted:
		c.Episodes = append(c.Episodes, Episode{Span: Span{m.At, Never}})
	case ended:
		e := &c.Episodes[len(c.Episodes)-1]
		e.Until, e.By, e.Transferred = m.At, m.Kind, len(c.Departments) > 1
	case reopened:
		c.Episodes = append(c.Episodes, Episode{Span: Span{m.At, Never}})
		c.Reopenings = append(c.Reopenings, m.At)
	}
}
