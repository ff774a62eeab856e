package intake

import (
	"github.com/tugu-city/tugu/server/city"
)

// history adds what happened after the submission: the moments that have columns
// of their own, and what the status says. A moment that the status claims for
// itself means what the status says and nothing else: the closing moment of a
// status that maps to RESOLVED is a result, not a closing.
func (e *entry) history() *fault {
	word, known := city.StatusWord{Kind: city.Submitted}, false
	if _, mapped := e.columns.at["status"]; mapped {
		text := e.value("status")
		if word, known = e.status(text); !known {
			if text == "" {
				return e.fault(reasonStatus, "status", "the record has no status; correct it, or explain the empty status under \"statuses\" of the source")
			}
			return e.fault(reasonStatus, "status", "the status %s is unknown%s; add it to \"statuses\" of the source in the profile", show(text), like(text, e.mapping.Statuses))
		}
	}
	e.column(city.Responded, "respondedAt", word)
	e.column(city.Resolved, "resolvedAt", word)
	if k := word.Kind; k != city.Rejected && k != city.Duplicate && k != city.Closed {
		e.column(city.Closed, "closedAt", word)
	}
	if word.Kind == city.Submitted {
		if !e.seen() {
			e.reopen(word.Kind)
		}
		return nil
	}
	if word.At == city.AtSeen {
		e.add(city.Event{Kind: word.Kind, Reason: word.Reason})
		return nil
	}
	field, at := e.statusMoment(word)
	if at == 0 {
		return e.fault(reasonStatusMoment, field, "the status %s needs the moment %s, which is empty", show(e.value("status")), field)
	}
	e.state(word, at)
	if !word.Kind.Ends() && word.Kind != city.Reopened {
		e.reopen(word.Kind)
	}
	return nil
}

// seen reports whether the source shows states without their moments.
func (m *mapper) seen() bool {
	for _, w := range m.mapping.Statuses {
		if w.At == city.AtSeen {
			return true
		}
	}
	return false
}

// status looks up what the source's word means; words are compared exactly.
func (e *entry) status(text string) (city.StatusWord, bool) {
	w, ok := e.mapping.Statuses[text]
	return w, ok
}

// column adds the event of a moment that has a column of its own.
func (e *entry) column(k city.Kind, field string, word city.StatusWord) {
	if at := e.moments[field]; at != 0 && (word.At != field || word.Kind == k) {
		e.state(city.StatusWord{Kind: k, Reason: reasonOf(word, k)}, at)
	}
}

func reasonOf(word city.StatusWord, k city.Kind) string {
	if word.Kind == k {
		return word.Reason
	}
	return ""
}

// state adds an event unless it is there already.
func (e *entry) state(word city.StatusWord, at city.Moment) {
	for i := range e.record.Events {
		if ev := &e.record.Events[i]; ev.Kind == word.Kind && ev.OccurredAt == at {
			return
		}
	}
	e.add(city.Event{Kind: word.Kind, OccurredAt: at, Reason: word.Reason})
}

// statusMoment returns when the status was reached: the field that the status
// names, or else the first one given of those that fit its kind.
func (e *entry) statusMoment(word city.StatusWord) (field string, at city.Moment) {
	fields := []string{word.At}
	if word.At == "" {
		switch word.Kind {
		case city.Assigned:
			fields = []string{"assignedAt", "statusAt"}
		case city.Responded:
			fields = []string{"respondedAt", "statusAt"}
		case city.Resolved:
			fields = []string{"resolvedAt", "closedAt", "statusAt"}
		case city.Closed, city.Rejected, city.Duplicate:
			fields = []string{"closedAt", "statusAt"}
		default:
			fields = []string{"statusAt"}
		}
	}
	for _, f := range fields {
		if at := e.moments[f]; at != 0 {
			return f, at
		}
	}
	return fields[0], 0
}

// reopen settles a record whose status is open although its end is given: both
// are kept, and a reopening stands between them, at the moment of the status or
// else in the second of the end.
func (e *entry) reopen(now city.Kind) {
	var end city.Moment
	for i := range e.record.Events {
		if ev := &e.record.Events[i]; ev.Kind.Ends() {
			end = max(end, ev.OccurredAt)
		}
	}
	if end == 0 {
		return
	}
	e.odd |= openAfterEnd
	at := max(end, e.moments["statusAt"])
	for i := range e.record.Events {
		if ev := &e.record.Events[i]; ev.Kind == now && ev.OccurredAt == at {
			ev.SourceSeq = 2 // what the status says follows the reopening
		}
	}
	e.add(city.Event{Kind: city.Reopened, OccurredAt: at, SourceSeq: 1})
}

// judge notes what is odd about the moments of a record.
func (e *entry) judge() {
	t0 := e.moments["submittedAt"]
	e.record.Seen = e.seen()
	e.record.Partial = e.record.Seen
	for i := range e.record.Events {
		ev := &e.record.Events[i]
		switch {
		case ev.OccurredAt == 0 && e.record.Seen:
		case ev.OccurredAt < t0:
			e.odd |= eventBeforeSubmission
		case ev.OccurredAt == t0 && ev.Kind.Ends():
			e.odd |= endedAtOnce
		}
		if ev.OccurredAt > e.now {
			e.odd |= futureMoment
		}
	}
	for _, due := range []string{"responseDue", "resolutionDue"} {
		if at := e.moments[due]; at != 0 && at < t0 {
			e.odd |= dueBeforeSubmission
		}
	}
}
