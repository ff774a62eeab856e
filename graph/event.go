package graph

import "github.com/tugu-city/tugu/server/city"

// ComplaintEvent is something that happened to a complaint, without texts and
// without anything about a person. What is said of the complaint is as it stood
// when the event happened.
type ComplaintEvent struct {
	event  LoggedEvent
	course city.Course
	of     directory
}

func newEvent(of directory, e LoggedEvent) *ComplaintEvent {
	// An event that counts at the submission is older than its own complaint.
	past, _ := e.Facts.AsOf(max(e.Event.OccurredAt, e.Facts.Submitted))
	return &ComplaintEvent{event: e, course: city.Trace(&past), of: of}
}

// Cursor returns the position in the log.
func (e *ComplaintEvent) Cursor() string { return placeOf(&e.event).cursor() }

// ComplaintID returns the id of the complaint.
func (e *ComplaintEvent) ComplaintID() city.ID { return e.event.Facts.ID }

// Kind returns what happened.
func (e *ComplaintEvent) Kind() city.Kind { return e.event.Event.Kind }

// OccurredAt returns when it happened.
func (e *ComplaintEvent) OccurredAt() city.Moment { return e.event.Event.OccurredAt }

// RecordedAt returns when it became known.
func (e *ComplaintEvent) RecordedAt() city.Moment { return e.event.Event.RecordedAt }

// Department returns the department in charge afterwards.
func (e *ComplaintEvent) Department() *Department { return e.of.department(e.course.Department()) }

// Category returns the category; NONE for sensitive ones.
func (e *ComplaintEvent) Category() *Category { return e.of.masked(e.course.Category) }

// Kecamatan returns the upper district.
func (e *ComplaintEvent) Kecamatan() *District { return e.of.kecamatan(e.course.District) }

// Kelurahan returns the lower district.
func (e *ComplaintEvent) Kelurahan() *District { return e.of.kelurahan(e.course.District) }

// Channel returns the channel of the complaint.
func (e *ComplaintEvent) Channel() *Item { return e.of.channel(e.event.Facts.Channel) }

// Status returns the status afterwards.
func (e *ComplaintEvent) Status() city.Status { return e.course.Status }

// Simulated reports whether the simulator made it.
func (e *ComplaintEvent) Simulated() bool { return e.event.Facts.Simulated }
