package city

// Status is where a complaint stands. The numbers are stored; never renumber.
type Status uint8

// Statuses, in the order in which a complaint usually passes them.
const (
	StatusSubmitted Status = iota + 1
	StatusVerified
	StatusAssigned
	StatusResponded
	StatusInProgress
	StatusWaitingCitizen
	StatusResolved
	StatusClosed
	StatusRejected
	StatusDuplicate
)

var statusNames = [...]string{
	"", "SUBMITTED", "VERIFIED", "ASSIGNED", "RESPONDED", "IN_PROGRESS", "WAITING_CITIZEN",
	"RESOLVED", "CLOSED", "REJECTED", "DUPLICATE",
}

// Statuses lists every status in order.
func Statuses() []Status {
	all := make([]Status, 0, len(statusNames)-1)
	for i := 1; i < len(statusNames); i++ {
		all = append(all, Status(i))
	}
	return all
}

// String returns the status's name as the API spells it.
func (s Status) String() string {
	if int(s) < len(statusNames) {
		return statusNames[s]
	}
	return ""
}

// ParseStatus is the inverse of String; ok is false for an unknown name.
func ParseStatus(name string) (s Status, ok bool) {
	for i, n := range statusNames {
		if i > 0 && n == name {
			return Status(i), true
		}
	}
	return 0, false
}

// Open reports whether a complaint of this status is an open episode.
func (s Status) Open() bool { return s >= StatusSubmitted && s <= StatusWaitingCitizen }

// status returns the status that an event of kind k sets, or 0 for none. A
// complaint that is reopened is again with its department, or submitted where
// it has none.
func (k Kind) status(hasDepartment bool) Status {
	switch k {
	case Submitted, Verified, Assigned, Responded, Started, Waiting, Resolved, Closed, Rejected, Duplicate:
		return Status(k)
	case Reopened:
		if hasDepartment {
			return StatusAssigned
		}
		return StatusSubmitted
	default:
		return 0
	}
}

// Legal lists the kinds of events that an operator may append to a complaint of
// status s, in the order in which a form should offer them. Intake from sources
// that report the past is not bound by it.
func Legal(s Status) []Kind {
	switch s {
	case StatusSubmitted:
		return []Kind{Verified, Assigned, Responded, Waiting, Rejected, Duplicate, Closed, Classified, Noted}
	case StatusVerified:
		return []Kind{Assigned, Responded, Waiting, Rejected, Duplicate, Closed, Classified, Noted}
	case StatusAssigned:
		return []Kind{Responded, Started, Waiting, Resolved, Assigned, Rejected, Duplicate, Closed, Classified, Noted}
	case StatusResponded:
		return []Kind{Started, Waiting, Resolved, Responded, Assigned, Rejected, Duplicate, Closed, Classified, Noted}
	case StatusInProgress:
		return []Kind{Responded, Waiting, Resolved, Assigned, Rejected, Duplicate, Closed, Classified, Noted}
	case StatusWaitingCitizen:
		return []Kind{Responded, Started, Resolved, Assigned, Rejected, Duplicate, Closed, Classified, Noted}
	case StatusResolved:
		return []Kind{Closed, Rated, Reopened, Classified, Noted}
	case StatusClosed:
		return []Kind{Rated, Reopened, Classified, Noted}
	case StatusRejected, StatusDuplicate:
		return []Kind{Reopened, Classified, Noted}
	default:
		return []Kind{Submitted}
	}
}

// MayFollow reports whether an operator may append k to a complaint of status s.
func MayFollow(s Status, k Kind) bool {
	for _, l := range Legal(s) {
		if l == k {
			return true
		}
	}
	return false
}
