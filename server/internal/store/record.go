package store

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"

	"github.com/tugu-city/tugu/server/city"
)

// Details are what people read about a single complaint. They may hold personal
// data and never become part of a figure.
type Details struct {
	Reference, Title, Text, Address            string
	Latitude, Longitude                        *float64 // WGS 84 degrees; nil = unknown
	ReporterName, ReporterPhone, ReporterEmail string
	// Locked says that there is a reporter whose data is sealed with a key that is not
	// at hand: the reporter's fields are empty, and what is sealed stays as it is.
	Locked bool `json:"-"`

	Anonymous bool `json:",omitempty"` // the reporter asked not to be named: the reporter's fields are empty
	Secret    bool `json:",omitempty"` // the reporter asked that nobody but operators reads it: no list, search or feed shows its words
}

// Record is one complaint as a source states it, with its whole history.
type Record struct {
	Header  city.Header
	Details Details
	// Events are all that the source knows to have happened; IDs and RecordedAt
	// are given by the store. They hold no Retracted.
	Events []city.Event
	// Hash identifies the source's content: an equal hash means an unchanged
	// record. Empty = the store hashes header, details and events.
	Hash string
	// Partial records add to what the source said before and take nothing back: a
	// push of single events. Fields left empty stay as they are.
	Partial bool
	// Seen says that events of a partial record without a moment are states as its
	// source shows them now: one that holds already is not stated again, and a new
	// one happened now; an assignment of a new complaint, at the submission.
	Seen bool
	// Once says that a partial record of a known complaint changes nothing: a
	// message that its sender repeats, without saying when it was first sent.
	Once bool
	// Message says that the record is a message of a conversation; nil = it is not.
	Message *Message `json:",omitempty"`
	// Origin is the content that the record was read from, kept if it is Refused.
	Origin Origin `json:"-"`
}

// Outcome says what became of a record.
type Outcome uint8

// Outcomes.
const (
	New       Outcome = iota + 1 // the complaint was not known
	Changed                      // the complaint was known and its source says something new
	Unchanged                    // nothing was written
	Refused                      // the record breaks a rule; Err says which
)

// String returns the outcome's name for logs and reports.
func (o Outcome) String() string {
	if int(o) < len(outcomeNames) {
		return outcomeNames[o]
	}
	return ""
}

var outcomeNames = [...]string{"", "new", "changed", "unchanged", "refused"}

// Result is what became of one record.
type Result struct {
	ID      city.ID // zero for a refused record that was not known before
	Outcome Outcome
	Err     error // of a Refused record

	SetAside int64 // id in the list of what was set aside, of a Refused record; 0 = not set aside
	Repeated bool  // the same content was set aside before
}

// Complaint is one complaint whole, as the store holds it.
type Complaint struct {
	Header               city.Header
	Details              Details
	Events               []city.Event // in ingestion order, retracted ones and retractions included
	Facts                city.Facts
	Course               city.Course
	CreatedAt, UpdatedAt city.Moment // when tugu first and last wrote it
	Erased               Erased
}

// contentHash hashes what a record states.
func contentHash(r *Record) string {
	h := r.Header
	h.ID = city.ID{}
	sum := sha256.New()
	// Encoding these plain structs cannot fail: there are no cycles, and floats
	// that JSON lacks were removed before.
	_ = json.NewEncoder(sum).Encode([]any{h, r.Details, r.Events})
	return hex.EncodeToString(sum.Sum(nil))
}
