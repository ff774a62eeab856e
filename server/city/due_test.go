package city_test

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/tugu-city/tugu/server/city"
)

func TestDues(t *testing.T) {
	z := zone(t, "Asia/Jakarta")
	const submitted = "2026-11-24 14:37:00" // a Tuesday
	type change struct{ at, due string }    // due "" = paused
	for _, c := range []struct {
		name   string
		rule   city.ClockRule
		record string
		pauses [][2]string // end "" = still waiting
		want   []change
	}{
		{"exact", days(3), "", nil, []change{{submitted, "2026-11-27 14:37:00"}}},
		{"exact, working", city.ClockRule{Due: city.DueExact, Days: 5, Working: true}, "", nil, []change{{submitted, "2026-12-01 14:37:00"}}},
		{"end of day", city.ClockRule{Due: city.DueEndOfDay, Days: 3}, "", nil, []change{{submitted, "2026-11-27 23:59:59"}}},
		{"end of working day", city.ClockRule{Due: city.DueEndOfDay, Days: 4, Working: true}, "", nil, []change{{submitted, "2026-11-30 23:59:59"}}},
		{"from record", city.ClockRule{Due: city.DueFromRecord}, "2026-12-09 00:00:00", nil, []change{{submitted, "2026-12-09 00:00:00"}}},
		{"from a record without", city.ClockRule{Due: city.DueFromRecord}, "", nil, nil},
		{"none", city.ClockRule{Due: city.DueNone}, "2026-12-09 00:00:00", nil, nil},
		{
			"pauses do not count without the rule", days(3), "",
			[][2]string{{"2026-11-25 08:00:00", "2026-11-26 08:00:00"}},
			[]change{{submitted, "2026-11-27 14:37:00"}},
		},
		{
			"pause",
			city.ClockRule{Due: city.DueExact, Days: 3, Pause: true},
			"",
			[][2]string{{"2026-11-25 08:00:00", "2026-11-26 10:00:00"}},
			[]change{{submitted, "2026-11-27 14:37:00"}, {"2026-11-25 08:00:00", ""}, {"2026-11-26 10:00:00", "2026-11-28 16:37:00"}},
		},
		{
			"two pauses",
			city.ClockRule{Due: city.DueExact, Days: 3, Pause: true},
			"",
			[][2]string{{"2026-11-25 08:00:00", "2026-11-25 09:00:00"}, {"2026-11-26 08:00:00", "2026-11-26 10:00:00"}},
			[]change{
				{submitted, "2026-11-27 14:37:00"},
				{"2026-11-25 08:00:00", ""},
				{"2026-11-25 09:00:00", "2026-11-27 15:37:00"},
				{"2026-11-26 08:00:00", ""},
				{"2026-11-26 10:00:00", "2026-11-27 17:37:00"},
			},
		},
		{
			"working pause: the weekend would not have counted anyway",
			city.ClockRule{Due: city.DueExact, Days: 5, Working: true, Pause: true},
			"",
			[][2]string{{"2026-11-27 12:00:00", "2026-11-30 12:00:00"}},
			[]change{{submitted, "2026-12-01 14:37:00"}, {"2026-11-27 12:00:00", ""}, {"2026-11-30 12:00:00", "2026-12-02 14:37:00"}},
		},
		{
			"working pause after a weekend",
			city.ClockRule{Due: city.DueExact, Days: 5, Working: true, Pause: true},
			"",
			[][2]string{{"2026-11-30 10:00:00", "2026-11-30 11:00:00"}},
			[]change{{submitted, "2026-12-01 14:37:00"}, {"2026-11-30 10:00:00", ""}, {"2026-11-30 11:00:00", "2026-12-01 15:37:00"}},
		},
		{
			"end of day: pauses round up to dates",
			city.ClockRule{Due: city.DueEndOfDay, Days: 3, Pause: true},
			"",
			[][2]string{{"2026-11-25 08:00:00", "2026-11-25 09:00:00"}, {"2026-11-26 08:00:00", "2026-11-27 09:00:00"}},
			[]change{
				{submitted, "2026-11-27 23:59:59"},
				{"2026-11-25 08:00:00", ""},
				{"2026-11-25 09:00:00", "2026-11-28 23:59:59"},
				{"2026-11-26 08:00:00", ""},
				{"2026-11-27 09:00:00", "2026-11-29 23:59:59"},
			},
		},
		{
			"the cap ends an open pause by time alone",
			city.ClockRule{Due: city.DueExact, Days: 3, Pause: true, PauseCapDays: 2},
			"",
			[][2]string{{"2026-11-25 14:37:00", ""}},
			[]change{{submitted, "2026-11-27 14:37:00"}, {"2026-11-25 14:37:00", ""}, {"2026-11-27 14:37:00", "2026-11-29 14:37:00"}},
		},
		{
			"the cap bounds the sum of pauses",
			city.ClockRule{Due: city.DueExact, Days: 3, Pause: true, PauseCapDays: 1},
			"",
			[][2]string{{"2026-11-25 00:00:00", "2026-11-25 20:00:00"}, {"2026-11-26 00:00:00", "2026-11-26 20:00:00"}, {"2026-11-27 00:00:00", "2026-11-27 20:00:00"}},
			[]change{
				{submitted, "2026-11-27 14:37:00"},
				{"2026-11-25 00:00:00", ""},
				{"2026-11-25 20:00:00", "2026-11-28 10:37:00"},
				{"2026-11-26 00:00:00", ""},
				{"2026-11-26 04:00:00", "2026-11-28 14:37:00"},
			},
		},
		{
			"a pause for ever",
			city.ClockRule{Due: city.DueExact, Days: 3, Pause: true},
			"",
			[][2]string{{"2026-11-27 14:37:00", ""}}, // the last promised second
			[]change{{submitted, "2026-11-27 14:37:00"}, {"2026-11-27 14:37:00", ""}},
		},
		{
			"a pause after the due moment changes nothing",
			city.ClockRule{Due: city.DueExact, Days: 3, Pause: true},
			"",
			[][2]string{{"2026-11-27 14:37:01", "2026-11-29 00:00:00"}},
			[]change{{submitted, "2026-11-27 14:37:00"}},
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			cal := calendar(z)
			moment := func(s string) city.Moment {
				if s == "" {
					return 0
				}
				return local(t, z, s)
			}
			var pauses []city.Pause
			for _, p := range c.pauses {
				pauses = append(pauses, city.Pause{Start: moment(p[0]), End: moment(p[1])})
			}
			got, err := c.rule.Dues(&cal, local(t, z, submitted), moment(c.record), pauses)
			if err != nil {
				t.Fatal(err)
			}
			var list []change
			for _, d := range got {
				if d.Paused != (d.Due == 0) {
					t.Errorf("paused %v with due %d", d.Paused, d.Due)
				}
				x := change{at: d.At.In(z).Format(time.DateTime)}
				if d.Due != 0 {
					x.due = d.Due.In(z).Format(time.DateTime)
				}
				list = append(list, x)
			}
			if diff := cmp.Diff(c.want, list, cmp.AllowUnexported(change{})); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestDuesPastTheCalendar(t *testing.T) {
	z := zone(t, "Asia/Jakarta")
	cal := calendar(z)
	for _, rule := range []city.ClockRule{
		{Due: city.DueExact, Days: 5, Working: true},
		{Due: city.DueEndOfDay, Days: 5, Working: true},
	} {
		_, err := rule.Dues(&cal, local(t, z, "2027-12-30 10:00:00"), 0, nil)
		if city.CodeOf(err) != city.CodeInvalid {
			t.Errorf("%s: %v", rule.Due, err)
		}
	}
	// A short pause near the end needs no calendar for its cap, which it does not reach.
	rule := city.ClockRule{Due: city.DueExact, Days: 2, Working: true, Pause: true, PauseCapDays: 30}
	from := local(t, z, "2027-12-20 10:00:00")
	got, err := rule.Dues(&cal, from, 0, []city.Pause{{Start: from + city.Hour, End: from + 2*city.Hour}})
	if err != nil || len(got) != 3 || got[2].Due != from+2*city.Day+city.Hour {
		t.Errorf("short pause: %v, %v", got, err)
	}
}

func TestPolicyFor(t *testing.T) {
	p := &city.Profile{Zone: zone(t, "Asia/Jakarta"), Policies: []city.Policy{
		{Code: "old", ValidFrom: "2010-01-01"},
		{Code: "new", ValidFrom: "2020-01-01"},
		{Code: "source", ValidFrom: "2015-01-01", Sources: []string{"SP4N"}},
		{Code: "category", ValidFrom: "2015-01-01", Categories: []string{"FIRE"}},
		{Code: "both", ValidFrom: "2018-01-01", Sources: []string{"SP4N"}, Categories: []string{"FIRE"}},
	}}
	for _, c := range []struct{ source, category, at, want string }{
		{"SAMBAT", "", "2009-12-31 23:59:59", ""},
		{"SAMBAT", "ROAD", "2010-01-01 00:00:00", "old"},
		{"SAMBAT", "ROAD", "2019-12-31 23:59:59", "old"},
		{"SAMBAT", "ROAD", "2020-01-01 00:00:00", "new"}, // midnight in the city, still 2019 in UTC
		{"SP4N", "ROAD", "2021-01-01 00:00:00", "source"},
		{"SAMBAT", "FIRE", "2021-01-01 00:00:00", "category"},
		{"SP4N", "FIRE", "2021-01-01 00:00:00", "both"},
		{"SP4N", "FIRE", "2016-01-01 00:00:00", "category"}, // the category outweighs the source
		{"SP4N", "FIRE", "2014-01-01 00:00:00", "old"},
	} {
		got := ""
		if pol := p.PolicyFor(c.source, c.category, local(t, p.Zone, c.at)); pol != nil {
			got = pol.Code
		}
		if got != c.want {
			t.Errorf("%s %s %s: %q, want %q", c.source, c.category, c.at, got, c.want)
		}
	}
}
