package city_test

import (
	"fmt"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/tugu-city/tugu/server/city"
)

// t0 is the moment at which the complaints of these tests are submitted: a
// Tuesday, 14:37 in Malang.
var t0 = city.At(time.Date(2026, 11, 24, 7, 37, 0, 0, time.UTC))

func zone(t testing.TB, name string) *time.Location {
	t.Helper()
	z, err := time.LoadLocation(name)
	if err != nil {
		t.Skipf("this machine does not know the zone %s", name)
	}
	return z
}

// local reads a city moment, "2026-11-24 14:37:00".
func local(t testing.TB, z *time.Location, text string) city.Moment {
	t.Helper()
	m, err := time.ParseInLocation(time.DateTime, text, z)
	if err != nil {
		t.Fatal(err)
	}
	return city.At(m)
}

// offset reads "3d", "3d1s", "2h" or "-1s".
func offset(t testing.TB, text string) city.Moment {
	t.Helper()
	days, rest, found := strings.Cut(text, "d")
	if !found {
		days, rest = "0", text
	}
	n, err := strconv.Atoi(days)
	if err != nil {
		t.Fatalf("offset %q: %v", text, err)
	}
	if rest == "" {
		rest = "0s"
	}
	d, err := time.ParseDuration(rest)
	if err != nil {
		t.Fatalf("offset %q: %v", text, err)
	}
	return city.Moment(n)*city.Day + city.Moment(d/time.Second)
}

// span is the inverse of offset, from t0.
func span(m city.Moment) string {
	if m == city.Never {
		return "never"
	}
	m -= t0
	if m < 0 {
		return fmt.Sprintf("-%ds", -m)
	}
	s := ""
	if d := m / city.Day; d > 0 {
		s = fmt.Sprintf("%dd", d)
	}
	if r := m % city.Day; r > 0 {
		s += strings.TrimSuffix(strings.TrimSuffix((time.Duration(r)*time.Second).String(), "0s"), "0m")
	}
	if s == "" {
		return "0"
	}
	return s
}

// script reads events, one a word group: "0s SUBMITTED; 1d ASSIGNED A; 2d CLOSED WITHDRAWN".
func script(t testing.TB, text string) []city.Event {
	t.Helper()
	var events []city.Event
	for i, line := range strings.Split(text, ";") {
		words := strings.Fields(line)
		kind, ok := city.ParseKind(words[1])
		if !ok {
			t.Fatalf("unknown kind %q", words[1])
		}
		e := city.Event{ID: int64(i + 1), Kind: kind, OccurredAt: t0 + offset(t, words[0])}
		if len(words) > 2 {
			switch kind {
			case city.Assigned:
				e.Department = words[2]
			case city.Closed, city.Rejected:
				e.Reason = words[2]
			case city.Rated:
				e.Rating = int(words[2][0] - '0')
			case city.Retracted:
				e.Retracts = int64(words[2][0] - '0')
			default:
				e.Category = words[2]
			}
		}
		events = append(events, e)
	}
	return events
}

// promise returns a profile with one policy and a source S that records everything.
func promise(t testing.TB, response, resolution city.ClockRule) *city.Profile {
	t.Helper()
	z := zone(t, "Asia/Jakarta")
	p := &city.Profile{
		Zone:     z,
		Sources:  []city.Source{{Item: city.Item{Code: "S"}, Records: []string{"ASSIGNED", "RESPONDED", "RESOLVED"}}},
		Policies: []city.Policy{{Code: "P", ValidFrom: "2000-01-01", Response: response, Resolution: resolution}},
		Calendar: calendar(z),
	}
	p.Index()
	return p
}

// calendar covers 2026 and 2027 with weekends and a few holidays.
func calendar(z *time.Location) city.Calendar {
	return city.Calendar{
		Version: "v1", First: "2026-01-01", Last: "2027-12-31", Zone: z,
		Weekend:  []time.Weekday{time.Saturday, time.Sunday},
		Holidays: map[city.Date]string{"2026-12-24": "Cuti bersama", "2026-12-25": "Natal", "2027-01-01": "Tahun baru"},
	}
}

func days(n int) city.ClockRule { return city.ClockRule{Due: city.DueExact, Days: n} }

func derive(t testing.TB, p *city.Profile, events []city.Event) city.Facts {
	t.Helper()
	f, err := city.Derive(p, city.Header{Source: "S"}, events)
	if err != nil {
		t.Fatal(err)
	}
	return f
}
