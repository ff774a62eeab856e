package city_test

import (
	"strings"
	"testing"

	"github.com/tugu-city/tugu/server/city"
)

// verdict writes a clock's course as "MET 2d A" or "BREACHED 3d1s A".
func verdict(c city.ClockCourse) string {
	words := []string{c.Verdict.String()}
	if c.At != 0 {
		words = append(words, span(c.At))
	}
	if c.Department != "" {
		words = append(words, c.Department)
	}
	return strings.Join(words, " ")
}

func TestVerdicts(t *testing.T) {
	paused := func(n, limit int) city.ClockRule {
		return city.ClockRule{Due: city.DueExact, Days: n, Pause: true, PauseCapDays: limit}
	}
	for _, c := range []struct {
		name, events         string
		response, resolution string
		rule                 *city.ClockRule // of the resolution; default 7 days
	}{
		{"nothing happens", "0s SUBMITTED", "BREACHED 3d1s", "BREACHED 7d1s", nil},
		{"met", "0s SUBMITTED; 1d ASSIGNED A; 2d RESPONDED; 5d RESOLVED", "MET 2d A", "MET 5d A", nil},
		{"met in the last second", "0s SUBMITTED; 3d RESPONDED; 7d RESOLVED", "MET 3d", "MET 7d", nil},
		{"breached one second later", "0s SUBMITTED; 3d1s RESPONDED; 7d1s RESOLVED", "BREACHED 3d1s", "BREACHED 7d1s", nil},
		{"an answer later does not heal", "0s SUBMITTED; 1d ASSIGNED A; 9d RESPONDED; 10d RESOLVED", "BREACHED 3d1s A", "BREACHED 7d1s A", nil},
		{"a result answers, too", "0s SUBMITTED; 2d RESOLVED", "MET 2d", "MET 2d", nil},
		{"an answer before assignment", "0s SUBMITTED; 1d RESPONDED; 2d ASSIGNED A", "MET 1d", "BREACHED 7d1s A", nil},
		{"ended in its first second", "0s SUBMITTED; 0s RESOLVED", "MET 0", "MET 0", nil},
		{"a transfer cannot move a breach", "0s SUBMITTED; 1d ASSIGNED A; 3d1s ASSIGNED B; 8d ASSIGNED C", "BREACHED 3d1s A", "BREACHED 7d1s B", nil},
		{"a transfer in the last promised second", "0s SUBMITTED; 1d ASSIGNED A; 3d ASSIGNED B", "BREACHED 3d1s B", "BREACHED 7d1s B", nil},
		{"rejected", "0s SUBMITTED; 1d ASSIGNED A; 2d REJECTED", "EXEMPT 2d A", "EXEMPT 2d A", nil},
		{"duplicate after an answer", "0s SUBMITTED; 1d RESPONDED; 2d DUPLICATE", "MET 1d", "EXEMPT 2d", nil},
		{"withdrawn", "0s SUBMITTED; 2d CLOSED WITHDRAWN", "EXEMPT 2d", "EXEMPT 2d", nil},
		{"rejected after the breach", "0s SUBMITTED; 4d REJECTED", "BREACHED 3d1s", "EXEMPT 4d", nil},
		{"rejected in the second of the breach", "0s SUBMITTED; 3d1s REJECTED", "BREACHED 3d1s", "EXEMPT 3d1s", nil},
		{"closed without a result stops no clock", "0s SUBMITTED; 1d ASSIGNED A; 2d CLOSED", "BREACHED 3d1s A", "BREACHED 7d1s A", nil},
		{"closed, then rejected: it had ended already", "0s SUBMITTED; 1d CLOSED; 2d REJECTED", "BREACHED 3d1s", "BREACHED 7d1s", nil},
		{"reopened before the due moment", "0s SUBMITTED; 1d REJECTED; 2d REOPENED; 6d RESOLVED", "BREACHED 3d1s", "MET 6d", nil},
		{"reopened after the due moment", "0s SUBMITTED; 1d REJECTED; 5d ASSIGNED A; 9d REOPENED", "BREACHED 9d A", "BREACHED 9d A", nil},
		{"reopened in the last promised second", "0s SUBMITTED; 1d REJECTED; 3d REOPENED", "BREACHED 3d1s", "BREACHED 7d1s", nil},
		{"reopened one second later", "0s SUBMITTED; 1d REJECTED; 3d1s REOPENED", "BREACHED 3d1s", "BREACHED 7d1s", nil},
		{"answered in time while exempt", "0s SUBMITTED; 1d REJECTED; 2d RESPONDED; 9d REOPENED", "MET 9d", "BREACHED 9d", nil},
		{"answered in the last promised second while exempt", "0s SUBMITTED; 1d REJECTED; 3d RESPONDED; 9d REOPENED", "MET 9d", "BREACHED 9d", nil},
		{"answered late while exempt", "0s SUBMITTED; 1d REJECTED; 4d RESPONDED; 5d REOPENED", "BREACHED 5d", "BREACHED 7d1s", nil},
		{"exempt again", "0s SUBMITTED; 1d REJECTED; 2d REOPENED; 2d1h DUPLICATE", "EXEMPT 2d1h", "EXEMPT 2d1h", nil},
		{"reopened after met starts no clock", "0s SUBMITTED; 2d RESOLVED; 3d REOPENED", "MET 2d", "MET 2d", nil},
		{"paused, then resolved in the longer time", "0s SUBMITTED; 1d RESPONDED; 2d WAITING; 5d STARTED; 10d RESOLVED", "MET 1d", "MET 10d", ptr(paused(7, 0))},
		{"paused, then late", "0s SUBMITTED; 1d RESPONDED; 2d WAITING; 5d STARTED; 10d1s RESOLVED", "MET 1d", "BREACHED 10d1s", ptr(paused(7, 0))},
		{"paused for ever", "0s SUBMITTED; 1d RESPONDED; 2d WAITING", "MET 1d", "PENDING", ptr(paused(7, 0))},
		{"paused up to the cap", "0s SUBMITTED; 1d RESPONDED; 2d WAITING", "MET 1d", "BREACHED 11d1s", ptr(paused(7, 4))},
		{"answered while paused", "0s SUBMITTED; 1d RESPONDED; 2d WAITING; 40d RESOLVED", "MET 1d", "MET 40d", ptr(paused(7, 0))},
		{"paused in the last promised second", "0s SUBMITTED; 1d RESPONDED; 7d WAITING; 9d STARTED; 9d RESOLVED", "MET 1d", "MET 9d", ptr(paused(7, 0))},
		{"rejected while paused, reopened", "0s SUBMITTED; 1d RESPONDED; 2d WAITING; 3d REJECTED; 4d REOPENED; 8d RESOLVED", "MET 1d", "MET 8d", ptr(paused(7, 0))},
		{"not promised", "0s SUBMITTED; 1d RESPONDED", "MET 1d", "UNOBSERVED", &city.ClockRule{Due: city.DueNone}},
	} {
		t.Run(c.name, func(t *testing.T) {
			rule := days(7)
			if c.rule != nil {
				rule = *c.rule
			}
			f := derive(t, promise(t, days(3), rule), script(t, c.events))
			course := city.Trace(&f)
			if got := verdict(course.Clocks[city.Response]); got != c.response {
				t.Errorf("response %s, want %s", got, c.response)
			}
			if got := verdict(course.Clocks[city.Resolution]); got != c.resolution {
				t.Errorf("resolution %s, want %s", got, c.resolution)
			}
		})
	}
}

func ptr[T any](v T) *T { return &v }

// TestDueBeforeSubmission: a source may give a due moment in the past.
func TestDueBeforeSubmission(t *testing.T) {
	p := promise(t, days(3), city.ClockRule{Due: city.DueFromRecord})
	f, err := city.Derive(p, city.Header{Source: "S", ResolutionDue: t0 - city.Day}, script(t, "0s SUBMITTED; 0s RESOLVED"))
	if err != nil {
		t.Fatal(err)
	}
	course := city.Trace(&f)
	if got := verdict(course.Clocks[city.Resolution]); got != "BREACHED 0" {
		t.Error(got)
	}
}

func TestEpisodes(t *testing.T) {
	for _, c := range []struct{ name, events, want, status string }{
		{"open", "0s SUBMITTED; 1d ASSIGNED A", "0-never", "ASSIGNED"},
		{"resolved, then closed: ends once", "0s SUBMITTED; 1d RESOLVED; 2d CLOSED", "0-1d RESOLVED", "CLOSED"},
		{"reopened", "0s SUBMITTED; 1d RESOLVED; 2d REOPENED; 3d CLOSED", "0-1d RESOLVED, 2d-3d CLOSED", "CLOSED"},
		{"reopened goes back to its department", "0s SUBMITTED; 1h ASSIGNED A; 1d RESOLVED; 2d REOPENED", "0-1d RESOLVED, 2d-never", "ASSIGNED"},
		{"reopened without a department", "0s SUBMITTED; 1d RESOLVED; 2d REOPENED", "0-1d RESOLVED, 2d-never", "SUBMITTED"},
		{"reopening what is open", "0s SUBMITTED; 1d REOPENED", "0-never", "SUBMITTED"},
		{"opened and ended in the same second", "0s SUBMITTED; 0s RESOLVED", "0-0 RESOLVED", "RESOLVED"},
		{"ended and reopened in the same second", "0s SUBMITTED; 1d REOPENED; 1d RESOLVED", "0-1d RESOLVED, 1d-never", "SUBMITTED"},
		{"work after the end opens nothing", "0s SUBMITTED; 1d RESOLVED; 2d STARTED; 3d ASSIGNED B", "0-1d RESOLVED", "RESOLVED"},
	} {
		f := derive(t, promise(t, days(3), days(7)), script(t, c.events))
		course := city.Trace(&f)
		var list []string
		for _, e := range course.Episodes {
			list = append(list, strings.TrimSpace(span(e.From)+"-"+span(e.Until)+" "+e.By.String()))
		}
		if got := strings.Join(list, ", "); got != c.want || course.Status.String() != c.status {
			t.Errorf("%s: %s, %s; want %s, %s", c.name, got, course.Status, c.want, c.status)
		}
	}
}

func TestMoments(t *testing.T) {
	f := derive(t, promise(t, days(3), days(7)), script(t,
		"0s SUBMITTED ROAD; 1d ASSIGNED A; 2d ASSIGNED A; 3d ASSIGNED B; 4d RESPONDED; 5d RESOLVED; 6d RATED 2; 7d REOPENED; 8d RESOLVED; 9d RATED 5; 10d CLASSIFIED TREE; 11d ASSIGNED A"))
	c := city.Trace(&f)
	for name, pair := range map[string][2]city.Moment{
		"assigned": {c.AssignedAt, 1}, "responded": {c.RespondedAt, 4}, "resolved": {c.ResolvedAt, 5}, "last result": {c.LastResolvedAt, 8}, "rated": {c.RatedAt, 9},
	} {
		if pair[0] != t0+pair[1]*city.Day {
			t.Errorf("%s at %s", name, span(pair[0]))
		}
	}
	if c.Rating != 5 || c.Category != "TREE" || c.Department() != "A" || len(c.Departments) != 3 || len(c.Reopenings) != 1 {
		t.Errorf("%+v", c)
	}
}
