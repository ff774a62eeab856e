package citizen

import (
	"fmt"
	"slices"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/store"
)

// page is what a template shows.
type page struct {
	*speech
	City, Service    string
	Path             string // where its form is sent
	IsRating         bool
	SimulatedCity    bool
	Typed            typed
	Error, Said      string
	View             *view // nil = the form alone
	Style, Script    any
	CanRate, CanOpen bool
	CanWithdraw      bool
}

// typed is what was sent, for the form to hold it on.
type typed struct {
	Reference, Secret, Text string
	Rating                  int
}

// view is a complaint as its citizen sees it.
type view struct {
	Reference, Status, About, Place, Channel, Department string
	Title, Text                                          string
	Clocks                                               []promise
	Steps                                                []step
	Merged                                               string
}

type promise struct{ Name, Said, State string }

// step is a line of the course. Text is a public answer or result.
type step struct {
	When, What, Text string
	Strong           bool
}

// see makes the view of a complaint. Words of secret complaints and of sensitive
// categories are left out: the telephone may be somebody else's.
func (h *handler) see(s *speech, c *store.Complaint, main *store.Complaint) *view {
	p := h.Profile
	v := &view{Reference: c.Details.Reference, Status: s.Status[c.Course.Status], Department: s.Nobody}
	if code := c.Course.Department(); code != "" {
		v.Department = h.department(s, code)
	}
	category, _ := p.Category(c.Course.Category)
	if !category.Sensitive && !c.Details.Secret {
		if c.Course.Category != "" {
			v.About = named(s, category.Name, category.Code)
		}
		v.Title, v.Text = c.Details.Title, c.Details.Text
	}
	if i := slices.IndexFunc(p.Districts, func(d city.District) bool { return d.Code == c.Course.District }); i >= 0 {
		v.Place = named(s, p.Districts[i].Name, p.Districts[i].Code)
	}
	if i := slices.IndexFunc(p.Channels, func(x city.Item) bool { return x.Code == c.Header.Channel }); i >= 0 {
		v.Channel = named(s, p.Channels[i].Name, p.Channels[i].Code)
	}
	v.Clocks = []promise{h.promise(s, c, city.Response, s.Answer), h.promise(s, c, city.Resolution, s.Result)}
	v.Steps = h.steps(s, c)
	if main != nil {
		v.Merged = s.Status[main.Course.Status]
	}
	return v
}

func named(s *speech, l city.Label, code string) string {
	switch {
	case s == &english && l.English != "":
		return l.English
	case l.Local != "":
		return l.Local
	}
	return code
}

func (h *handler) department(s *speech, code string) string {
	if d := h.Profile.Department(code); d != nil {
		return named(s, d.Name, d.Code)
	}
	return code
}

// promise says until when something was promised and what became of it.
func (h *handler) promise(s *speech, c *store.Complaint, clock city.Clock, name string) promise {
	run := &c.Course.Clocks[clock]
	out := promise{Name: name}
	now := city.At(h.Now())
	if run.Verdict == city.Unobserved {
		out.Said = s.NoPromise
		if run.Moment != 0 {
			out.Said = s.when(run.Moment, h.Profile.Zone)
		}
		return out
	}
	if run.Due == 0 {
		out.Said = s.Paused
		return out
	}
	out.Said = s.By + " " + s.when(run.Due, h.Profile.Zone)
	switch answered := run.Moment != 0 && run.Moment <= now; {
	case answered && run.Verdict == city.Met:
		out.State = s.when(run.Moment, h.Profile.Zone) + ", " + s.InTime
	case answered && run.Verdict == city.Breached:
		out.State = s.when(run.Moment, h.Profile.Zone) + ", " + s.Late
	case run.Verdict == city.Breached && run.At <= now:
		out.State = s.LateNow
	case run.Verdict == city.Exempt && run.At <= now:
		out.Said, out.State = "–", ""
	}
	return out
}

// steps lists what happened, the latest first, without what is internal.
func (h *handler) steps(s *speech, c *store.Complaint) []step {
	events := standing(c.Events)
	slices.SortStableFunc(events, func(a, b city.Event) int {
		if a.OccurredAt != b.OccurredAt {
			return int(b.OccurredAt - a.OccurredAt)
		}
		return int(b.ID - a.ID)
	})
	out := make([]step, 0, len(events))
	for _, e := range events {
		what, known := s.Events[e.Kind]
		if !known {
			continue // notes and classifications are internal
		}
		one := step{When: s.when(max(e.OccurredAt, c.Facts.Submitted), h.Profile.Zone), What: what}
		switch e.Kind {
		case city.Assigned:
			one.What += " " + h.department(s, e.Department)
		case city.Responded, city.Resolved:
			one.Text, one.Strong = e.Text, true
		case city.Closed:
			if e.Reason == city.ReasonWithdrawn {
				one.What = s.Withdrawn
			}
		case city.Rated:
			one.What = fmt.Sprintf(s.Stars, e.Rating)
		}
		out = append(out, one)
	}
	return out
}
