package city

// NotAssigned is the code of the row that holds complaints without a pillar,
// department, category or district: nothing is dropped from a table.
const NotAssigned = "NONE"

// Kind says what an event did. The numbers are stored; never renumber.
type Kind uint8

// Kinds of events. All but Classified, Noted, Rated and Retracted set a [Status].
const (
	Submitted  Kind = 1  // the citizen handed it in
	Verified   Kind = 2  // an admin accepted it as a complaint
	Assigned   Kind = 3  // handed to a department (disposisi); again with another department = transfer
	Responded  Kind = 4  // a public, human answer that identifies the problem
	Started    Kind = 5  // work is in progress
	Waiting    Kind = 6  // the city waits for the citizen
	Resolved   Kind = 7  // the result was announced
	Closed     Kind = 8  // ended without a result; Reason may be ReasonWithdrawn
	Rejected   Kind = 9  // not the city's, or invalid
	Duplicate  Kind = 10 // the same as another complaint
	Reopened   Kind = 11 // a new episode begins
	Rated      Kind = 12 // the citizen rated the result, 1 to 5
	Classified Kind = 13 // category, district or priority were set or corrected
	Noted      Kind = 14 // internal note or automatic acknowledgement: counts for nothing
	Retracted  Kind = 15 // the event named by Retracts never happened (a source corrected itself)
)

var kindNames = [...]string{
	"", "SUBMITTED", "VERIFIED", "ASSIGNED", "RESPONDED", "STARTED", "WAITING", "RESOLVED",
	"CLOSED", "REJECTED", "DUPLICATE", "REOPENED", "RATED", "CLASSIFIED", "NOTED", "RETRACTED",
}

// String returns the kind's name as the API spells it.
func (k Kind) String() string {
	if int(k) < len(kindNames) {
		return kindNames[k]
	}
	return ""
}

// ParseKind is the inverse of String; ok is false for an unknown name.
func ParseKind(name string) (k Kind, ok bool) {
	for i, n := range kindNames {
		if i > 0 && n == name {
			return Kind(i), true
		}
	}
	return 0, false
}

// rank orders events of one second: status order, with Reopened last.
func (k Kind) rank() int {
	switch k {
	case Submitted:
		return 0
	case Classified:
		return 1
	case Reopened:
		return 100
	case Rated, Noted, Retracted:
		return 50 + int(k)
	default:
		return 1 + int(k)
	}
}

// Ends reports whether the kind ends an open episode.
func (k Kind) Ends() bool { return k >= Resolved && k <= Duplicate }

// ReasonWithdrawn is the reason of a Closed event by which the citizen took the
// complaint back; it exempts the complaint from the promise.
const ReasonWithdrawn = "WITHDRAWN"

// Event is one thing that happened to a complaint. Events are only ever appended.
type Event struct {
	ID         int64  // ingestion id, given by the store; 0 before that
	Kind       Kind   // what happened
	OccurredAt Moment // when it happened, as the source says
	RecordedAt Moment // when tugu learned of it
	SourceSeq  int64  // the source's own order among events of one second; 0 if it has none

	Department string // Assigned: code of the department now in charge
	Category   string // Submitted, Classified: code; empty leaves it as it was
	District   string // Submitted, Classified: code of the smallest known district; empty leaves it
	Priority   string // Submitted, Classified: code; empty leaves it
	Reason     string // Closed, Rejected: why, as a code; Duplicate, and Noted at the other one: id of the merged complaint
	Rating     int    // Rated: 1 to 5
	Retracts   int64  // Retracted: ID of the event that never happened

	Actor string // who did it: a role or a system, never a citizen's name
	Text  string // the public answer or result; may hold personal data, never leaves the single complaint
}
