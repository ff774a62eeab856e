package intake

import (
	"fmt"
	"strconv"
	"unicode/utf8"

	"github.com/tugu-city/tugu/server/internal/store"
)

// fault is why a record is set aside.
type fault struct {
	reason   reason
	position int    // of the field in the record, from 1; 0 = the whole record
	field    string // tugu's name of it, or empty
	column   string // the file's name of it, or empty
	value    string
	message  string // what is wrong and what to do
}

// reason classifies what is set aside.
type reason uint8

const (
	reasonQuotes reason = iota
	reasonFields
	reasonTooLong
	reasonNUL
	reasonEncoding
	reasonNoID
	reasonNoSubmission
	reasonMoment
	reasonImpossible
	reasonStatus
	reasonStatusMoment
	reasonChannel
	reasonDepartment
	reasonPriority
	reasonObject
	reasonConfidence
	reasonRefused
	numReasons
)

// reasons are the codes; [store.Reasons] has their words.
var reasons = [numReasons]string{
	store.ReasonQuotes,
	store.ReasonFieldCount,
	store.ReasonTooLong,
	store.ReasonNUL,
	store.ReasonEncoding,
	store.ReasonNoID,
	store.ReasonNoSubmission,
	store.ReasonUnreadableMoment,
	store.ReasonImpossibleMoment,
	store.ReasonUnknownStatus,
	store.ReasonStatusWithoutMoment,
	store.ReasonUnknownChannel,
	store.ReasonUnknownDepartment,
	store.ReasonUnknownPriority,
	store.ReasonNoObject,
	store.ReasonUnknownConfidence,
	store.ReasonRefused,
}

// suspicion is something odd about a record that is taken all the same.
type suspicion uint32

const (
	outsideCity suspicion = 1 << iota
	wholeDegrees
	badCoordinates
	noDistrict
	unknownDistrict
	noCategory
	unknownCategory
	endedAtOnce
	eventBeforeSubmission
	dueBeforeSubmission
	futureMoment
	ambiguousTime
	skippedTime
	openAfterEnd
	numSuspicions = iota
)

// suspicions are code and words of each suspicion.
var suspicions = [numSuspicions][2]string{
	{"OUTSIDE_CITY", "coordinates outside the city"},
	{"WHOLE_DEGREES", "coordinates rounded to whole degrees (no place is kept)"},
	{"BAD_COORDINATES", "coordinates that are none (no place is kept)"},
	{"NO_DISTRICT", "no district"},
	{"UNKNOWN_DISTRICT", "a district that the profile does not know"},
	{"NO_CATEGORY", "no category"},
	{"UNKNOWN_CATEGORY", "a category that the profile does not know"},
	{"ENDED_AT_ONCE", "ended in the second of its submission"},
	{"EVENT_BEFORE_SUBMISSION", "an event before the submission (counts at the submission)"},
	{"DUE_BEFORE_SUBMISSION", "due before the submission"},
	{"FUTURE_MOMENT", "an event in the future"},
	{"AMBIGUOUS_TIME", "a local time that happened twice (clocks went back)"},
	{"SKIPPED_TIME", "a local time that did not happen (clocks went forward)"},
	{"OPEN_AFTER_END", "open although its end is given (reads as reopened)"},
}

// maxShown bounds, in bytes, how much of a value an error shows.
const maxShown = 80

// show quotes a value for people: one line, cut, no control characters.
func show(value string) string {
	if len(value) > maxShown {
		return strconv.Quote(cut(value, maxShown)) + "…"
	}
	return strconv.Quote(value)
}

// Rejected is one record that was set aside.
type Rejected struct {
	Line       int    `json:"line"`
	ExternalID string `json:"externalId,omitempty"`
	Field      string `json:"field,omitempty"`  // tugu's name of the field
	Column     string `json:"column,omitempty"` // the file's name of it
	Value      string `json:"value,omitempty"`  // quoted, cut
	Reason     string `json:"reason"`           // code
	Message    string `json:"message"`          // what is wrong and what to do
}

// String returns the record's fault on one line.
func (r Rejected) String() string {
	where := fmt.Sprintf("line %d", r.Line)
	if r.Column != "" {
		where += fmt.Sprintf(", column %q", r.Column)
	}
	return where + ": " + r.Message
}

// cut returns s, or its beginning where it is longer than n bytes.
func cut(s string, n int) string {
	if len(s) <= n {
		return s
	}
	for n > 0 && !utf8.RuneStart(s[n]) {
		n--
	}
	return s[:n]
}
