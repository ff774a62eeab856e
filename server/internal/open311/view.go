package open311

import (
	"strings"
	"time"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/store"
)

type requestItem struct {
	ID          string    `json:"service_request_id" xml:"service_request_id"`
	Status      string    `json:"status" xml:"status"`
	StatusNotes text      `json:"status_notes" xml:"status_notes"`
	ServiceName string    `json:"service_name" xml:"service_name"`
	ServiceCode string    `json:"service_code" xml:"service_code"`
	Description text      `json:"description" xml:"description"`
	Agency      text      `json:"agency_responsible" xml:"agency_responsible"`
	Notice      text      `json:"service_notice" xml:"service_notice"`
	Requested   string    `json:"requested_datetime" xml:"requested_datetime"`
	Updated     string    `json:"updated_datetime" xml:"updated_datetime"`
	Expected    text      `json:"expected_datetime" xml:"expected_datetime"`
	Address     text      `json:"address" xml:"address"`
	AddressID   text      `json:"address_id" xml:"address_id"`
	Zipcode     text      `json:"zipcode" xml:"zipcode"`
	Latitude    degrees   `json:"lat" xml:"lat"`
	Longitude   degrees   `json:"long" xml:"long"`
	MediaURL    text      `json:"media_url" xml:"media_url"`
	Extended    *extended `json:"extended_attributes,omitempty" xml:"extended_attributes,omitempty"`
}

// extended are tugu's own attributes of a request.
type extended struct {
	Reference string `json:"reference" xml:"reference"`     // the number that the citizen was given
	Status    string `json:"status" xml:"status"`           // tugu's, finer than open and closed
	Title     text   `json:"title" xml:"title"`             // as description
	Kecamatan text   `json:"district" xml:"district"`       // code of the upper district
	Kelurahan text   `json:"subdistrict" xml:"subdistrict"` // code of the lower district
	Channel   text   `json:"channel" xml:"channel"`
	Assigned  text   `json:"assigned_datetime" xml:"assigned_datetime"`
	Responded text   `json:"responded_datetime" xml:"responded_datetime"`
	Resolved  text   `json:"resolved_datetime" xml:"resolved_datetime"`
	Sensitive bool   `json:"sensitive" xml:"sensitive"` // its category is hidden from those who may not read complaints
	Simulated bool   `json:"simulated" xml:"simulated"`
}

// simulation is told with every complaint that the simulator made.
const simulation = "SIMULATION"

// sight is what a caller sees of a complaint.
type sight struct{ kind, words, place, answers bool }

// sight says so. A secret complaint's words are in no list: a reader asks for it alone.
func (s *service) sight(c *call, one *store.Complaint) sight {
	if c.may.Read && one.Details.Secret && !c.alone {
		return sight{kind: true}
	}
	if c.may.Read {
		return sight{true, true, true, true}
	}
	if s.hidden(one) {
		return sight{}
	}
	o := &s.Profile.Open311
	return sight{true, o.Publishes(city.PublishDescription), o.Publishes(city.PublishLocation), o.Publishes(city.PublishAnswers)}
}

// hidden reports whether everyone else sees only that there is a complaint.
func (s *service) hidden(one *store.Complaint) bool {
	if one.Details.Secret {
		return true
	}
	for i := range one.Facts.Moves { // whatever it was once said to be about
		if category, _ := s.Profile.Category(one.Facts.Moves[i].Category); category.Sensitive {
			return true
		}
	}
	return false
}

// view shows a complaint to the caller. Nothing of the reporter is in it.
func (s *service) view(c *call, one *store.Complaint, withExtensions bool) requestItem {
	sees, course := s.sight(c, one), &one.Course
	item := requestItem{
		ID: formatID(one.Header.ID), Status: openOrClosed(course.Status),
		Requested: s.format(one.Facts.Submitted), Updated: s.format(updated(one)),
		Expected: s.maybe(course.Clocks[city.Resolution].Due),
	}
	item.ServiceCode, item.ServiceName = s.serviceOf(course.Category, sees.kind)
	if one.Header.Simulated {
		item.Notice = simulation
	}
	if sees.kind {
		if d := s.Profile.Department(course.Department()); d != nil {
			item.Agency = text(d.Name.Local)
		}
		if item.Notice == "" {
			item.Notice = text(s.Profile.Open311.Service(course.Category).Notice)
		}
	}
	if sees.words {
		item.Description = text(one.Details.Text)
	}
	if sees.place {
		item.Address = text(one.Details.Address)
		item.Latitude, item.Longitude = degrees{one.Details.Latitude}, degrees{one.Details.Longitude}
	}
	if sees.answers {
		item.StatusNotes = text(lastAnswer(one.Events))
	}
	if withExtensions {
		item.Extended = s.extend(one, sees)
	}
	return item
}

func (s *service) extend(one *store.Complaint, sees sight) *extended {
	course := &one.Course
	e := &extended{
		Reference: one.Details.Reference, Status: course.Status.String(), Channel: text(one.Header.Channel),
		Assigned: s.maybe(course.AssignedAt), Responded: s.maybe(course.RespondedAt), Resolved: s.maybe(course.ResolvedAt),
		Sensitive: s.hidden(one), Simulated: one.Header.Simulated,
	}
	if sees.words {
		e.Title = text(one.Details.Title)
	}
	if d := s.Profile.District(course.District); d != nil {
		if d.Level == 0 {
			e.Kecamatan = text(d.Code)
		} else {
			e.Kecamatan, e.Kelurahan = text(d.Parent), text(d.Code)
		}
	}
	return e
}

// updated is when the request last changed: of a closed one the moment at which it was
// closed, or of what was written about it later. What was already closed when it came
// here, as from a file of past years, was closed then and not when it came.
func updated(one *store.Complaint) city.Moment {
	if one.Course.Status.Open() {
		return one.UpdatedAt
	}
	last, learned := city.Moment(0), city.Moment(0)
	for _, e := range standing(one.Events) {
		if e.Kind.Ends() {
			learned = max(learned, e.RecordedAt)
		}
		last = max(last, e.OccurredAt)
	}
	if one.UpdatedAt > learned {
		return one.UpdatedAt
	}
	return min(last, one.UpdatedAt)
}

// standing returns the events that were not taken back.
func standing(events []city.Event) []*city.Event {
	gone := map[int64]bool{}
	for i := range events {
		if events[i].Kind == city.Retracted {
			gone[events[i].Retracts] = true
		}
	}
	var out []*city.Event
	for i := range events {
		if e := &events[i]; e.Kind != city.Retracted && !gone[e.ID] {
			out = append(out, e)
		}
	}
	return out
}

// serviceOf returns code and name of the service; NONE where there is none or the
// caller may not know.
func (s *service) serviceOf(code string, sees bool) (string, string) {
	if code == "" || !sees {
		return city.NotAssigned, "Not assigned"
	}
	category, _ := s.Profile.Category(code)
	return code, category.Name.Local
}

// lastAnswer returns the words of the last answer or result that stands.
func lastAnswer(events []city.Event) string {
	answer, at := "", city.Moment(0)
	for _, e := range standing(events) {
		public := e.Kind == city.Responded || e.Kind == city.Resolved
		if public && strings.TrimSpace(e.Text) != "" && e.OccurredAt >= at {
			answer, at = e.Text, e.OccurredAt
		}
	}
	return answer
}

func openOrClosed(st city.Status) string {
	if st.Open() {
		return "open"
	}
	return "closed"
}

// format writes a moment in the city's time.
func (s *service) format(m city.Moment) string { return m.In(s.zone).Format(time.RFC3339) }

// maybe is empty for what has not happened.
func (s *service) maybe(m city.Moment) text {
	if m == 0 || m == city.Never {
		return ""
	}
	return text(s.format(m))
}
