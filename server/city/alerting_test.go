package city

import (
	"testing"
	"time"
)

// TestWorkingTime counts hours of working days alone: none of nights, weekends and holidays, and all of a day where no hours are given.
func TestWorkingTime(t *testing.T) {
	zone := time.FixedZone("WIB", 7*3600)
	cal := &Calendar{First: "2026-01-01", Last: "2026-12-31", Weekend: []time.Weekday{time.Saturday, time.Sunday}, Holidays: map[Date]string{"2026-11-25": "x"}, Zone: zone}
	at := func(text string) Moment {
		m, err := time.ParseInLocation("2006-01-02 15:04", text, zone)
		if err != nil {
			t.Fatal(err)
		}
		return At(m)
	}
	office := &Alerting{From: 8 * Hour, To: 16 * Hour}
	for _, c := range []struct {
		by       *Alerting
		from, to string
		want     Moment
	}{
		{office, "2026-11-24 09:00", "2026-11-24 11:00", 2 * Hour},
		{office, "2026-11-24 05:00", "2026-11-24 08:00", 0},
		{office, "2026-11-24 15:00", "2026-11-26 09:00", 2 * Hour}, // the 25th is a holiday
		{office, "2026-11-27 15:30", "2026-11-30 08:30", Hour},     // over a weekend
		{office, "2026-11-24 12:00", "2026-11-24 12:00", 0},
		{office, "2026-12-31 15:00", "2027-01-01 09:00", 2 * Hour}, // beyond the calendar weekends alone are known
		{&Alerting{}, "2026-11-24 18:00", "2026-11-26 06:00", 12 * Hour},
	} {
		if got := c.by.WorkingTime(cal, at(c.from), at(c.to)); got != c.want {
			t.Errorf("%s to %s: %d, want %d", c.from, c.to, got, c.want)
		}
	}
}

func TestEscalationOfARule(t *testing.T) {
	a := &Alerting{Escalations: []Escalation{{Clock: "RESPONSE", Levels: []EscalationLevel{{Receivers: []string{"A"}}}}, {Levels: []EscalationLevel{{Receivers: []string{"B"}}}}}}
	for measure, want := range map[string]string{"RESPONSE_ON_TIME": "A", "UNANSWERED": "A", "RESOLUTION_OVERDUE": "B", "OVERDUE": "B"} {
		e := a.Escalation(&AlertRule{Measure: measure})
		if e == nil || e.Levels[0].Receivers[0] != want {
			t.Errorf("%s: %+v, want %s", measure, e, want)
		}
	}
	if !a.Escalated("A") || a.Escalated("C") {
		t.Error("who is named by levels is told by levels, and others at once")
	}
}
