package city

import (
	"sort"
)

// ID is a complaint's random, opaque identity.
type ID [16]byte

// Header is what a source says once about a complaint.
type Header struct {
	ID            ID
	Source        string // code of the source
	ExternalID    string // the source's own id, unique within it
	Channel       string // code of the channel
	ResponseDue   Moment // due moments given by the source, for FROM_RECORD policies; 0 = none
	ResolutionDue Moment
	Simulated     bool // made by the simulator
}

// Facts are what every figure is counted from: the complaint's events, cleaned
// and in order, with the promise frozen at submission. They hold no text and
// nothing about a person.
type Facts struct {
	ID        ID
	Source    string
	Channel   string
	Submitted Moment
	Policy    string // code of the policy frozen at submission; empty = no promise
	Calendar  string // version of the calendar frozen with it
	Simulated bool
	Suspect   bool // an event claimed to be older than the submission
	Moves     []Move
	// Dues holds each clock's due moments; empty = the clock is unobserved.
	Dues [NumClocks][]DueChange
}

// Move is an event that counts.
type Move struct {
	At         Moment
	Kind       Kind
	Department string
	Category   string
	District   string
	Priority   string
	Withdrawn  bool
	Rating     uint8
}

// Derive turns a complaint's events, in any order, into facts: it drops what was
// retracted, orders the rest by moment, source order, status order (Reopened
// last) and ingestion id, moves events older than the submission to it, and
// freezes the promise. The events must hold one Submitted that was not retracted.
func Derive(p *Profile, h Header, events []Event) (Facts, error) {
	f := Facts{ID: h.ID, Source: h.Source, Channel: h.Channel, Simulated: h.Simulated}
	live := standing(events)
	submitted := false
	for i := range live {
		if live[i].Kind != Submitted {
			continue
		}
		if submitted {
			return f, FieldErrorf(CodeInvalid, "events", "a complaint is submitted once; retract the submission that does not hold")
		}
		f.Submitted, submitted = live[i].OccurredAt, true
	}
	if !submitted || f.Submitted <= 0 {
		return f, FieldErrorf(CodeInvalid, "submittedAt", "a complaint needs the moment at which it was submitted, after 1970")
	}
	for i := range live {
		if live[i].OccurredAt < f.Submitted {
			live[i].OccurredAt = f.Submitted
			f.Suspect = true
		}
	}
	sortEvents(live)
	f.Moves = make([]Move, 0, len(live))
	for i := range live {
		if e := &live[i]; e.Kind != Noted {
			f.Moves = append(f.Moves, Move{
				At: e.OccurredAt, Kind: e.Kind, Department: e.Department, Category: e.Category,
				District: e.District, Priority: e.Priority, Rating: uint8(e.Rating),
				Withdrawn: e.Kind == Closed && e.Reason == ReasonWithdrawn,
			})
		}
	}
	return f, f.promise(p, h)
}

// standing returns the events that were not retracted, without the retractions.
func standing(events []Event) []Event {
	var gone map[int64]bool
	for i := range events {
		if events[i].Kind == Retracted {
			if gone == nil {
				gone = make(map[int64]bool)
			}
			gone[events[i].Retracts] = true
		}
	}
	live := make([]Event, 0, len(events))
	for _, e := range events {
		if e.Kind != Retracted && (e.ID == 0 || !gone[e.ID]) {
			live = append(live, e)
		}
	}
	return live
}

// sortEvents puts events into the order of METRICS section 1. The submission is
// first whatever else happened in its second.
func sortEvents(events []Event) {
	sort.SliceStable(events, func(i, j int) bool {
		a, b := &events[i], &events[j]
		switch {
		case (a.Kind == Submitted) != (b.Kind == Submitted):
			return a.Kind == Submitted
		case a.OccurredAt != b.OccurredAt:
			return a.OccurredAt < b.OccurredAt
		case a.SourceSeq != b.SourceSeq:
			return a.SourceSeq < b.SourceSeq
		case a.Kind.rank() != b.Kind.rank():
			return a.Kind.rank() < b.Kind.rank()
		default:
			return a.ID < b.ID
		}
	})
}

// promise freezes the policy that was valid at submission. The category is the
// one given with the submission: a later correction does not move the promise.
func (f *Facts) promise(p *Profile, h Header) error {
	source := p.Source(f.Source)
	pol := p.PolicyFor(f.Source, f.firstCategory(), f.Submitted)
	if pol == nil || source == nil {
		return nil
	}
	f.Policy, f.Calendar = pol.Code, p.Calendar.Version
	pauses := f.pauses()
	for c := Response; c <= Resolution; c++ {
		if !source.RecordsClock(c) {
			continue
		}
		given := h.ResponseDue
		if c == Resolution {
			given = h.ResolutionDue
		}
		dues, err := pol.Rule(c).Dues(&p.Calendar, f.Submitted, given, pauses)
		if err != nil {
			return err
		}
		f.Dues[c] = dues
	}
	return nil
}

// firstCategory returns the category that counts for the promise: the first one
// that the complaint ever had.
func (f *Facts) firstCategory() string {
	for i := range f.Moves {
		if c := f.Moves[i].Category; c != "" {
			return c
		}
	}
	return ""
}

// pauses returns the stretches of WAITING_CITIZEN.
func (f *Facts) pauses() []Pause {
	var pauses []Pause
	w := walker{}
	waiting := false
	for i := range f.Moves {
		m := &f.Moves[i]
		was := waiting
		w.step(m)
		waiting = w.status == StatusWaitingCitizen
		switch {
		case waiting && !was:
			pauses = append(pauses, Pause{Start: m.At})
		case was && !waiting:
			pauses[len(pauses)-1].End = m.At
		}
	}
	return pauses
}

// AsOf returns the facts as they were known to stand at the moment: what came
// later has not happened. It shares memory with f. ok is false for a complaint
// that was not submitted yet.
func (f *Facts) AsOf(m Moment) (past Facts, ok bool) {
	if f.Submitted > m {
		return Facts{}, false
	}
	past = *f
	n := sort.Search(len(f.Moves), func(i int) bool { return f.Moves[i].At > m })
	past.Moves = f.Moves[:n:n]
	for c := range f.Dues {
		d := f.Dues[c]
		n := sort.Search(len(d), func(i int) bool { return d[i].At > m })
		past.Dues[c] = d[:n:n]
	}
	return past, true
}

// Last returns the moment of the last move or time-driven change of a due moment.
func (f *Facts) Last() Moment {
	last := f.Submitted
	if n := len(f.Moves); n > 0 {
		last = max(last, f.Moves[n-1].At)
	}
	for c := range f.Dues {
		if n := len(f.Dues[c]); n > 0 {
			last = max(last, f.Dues[c][n-1].At)
		}
	}
	return last
}
