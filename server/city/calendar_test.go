package city_test

import (
	"fmt"
	"testing"
	"time"

	"github.com/tugu-city/tugu/server/city"
	"pgregory.net/rapid"
)

func TestCalendarAdd(t *testing.T) {
	jakarta, york := zone(t, "Asia/Jakarta"), zone(t, "America/New_York")
	for _, c := range []struct {
		name   string
		zone   *time.Location
		from   string
		length string
		want   string // empty = past the calendar
	}{
		{"within the day", jakarta, "2026-11-24 14:37:00", "2h", "2026-11-24 16:37:00"},
		{"over the weekend", jakarta, "2026-11-27 12:00:00", "1d", "2026-11-30 12:00:00"},
		{"exactly to midnight", jakarta, "2026-11-27 12:00:00", "12h", "2026-11-28 00:00:00"},
		{"from Saturday", jakarta, "2026-11-28 12:00:00", "1s", "2026-11-30 00:00:01"},
		{"over joint leave, Christmas and a weekend", jakarta, "2026-12-23 12:00:00", "1d", "2026-12-28 12:00:00"},
		{"from a holiday", jakarta, "2027-01-01 08:00:00", "1d", "2027-01-05 00:00:00"},
		{"midnight in Jakarta is not midnight in UTC", jakarta, "2026-11-27 23:59:59", "2s", "2026-11-30 00:00:01"},
		{"leap day", jakarta, "2028-02-28 12:00:00", "1d", "2028-02-29 12:00:00"},
		{"to the last second", jakarta, "2028-12-29 00:00:00", "1d", "2028-12-30 00:00:00"},
		{"past the end", jakarta, "2028-12-29 00:00:01", "1d", ""},
		{"before the beginning", jakarta, "2025-12-31 12:00:00", "1s", ""},
		{"spring forward is a weekend", york, "2026-03-06 12:00:00", "1d", "2026-03-09 12:00:00"},
		{"a day of 24 hours", york, "2026-03-05 12:00:00", "1d", "2026-03-06 12:00:00"},
	} {
		t.Run(c.name, func(t *testing.T) {
			cal := calendar(c.zone)
			cal.Last = "2028-12-29" // a Friday
			got, ok := cal.Add(local(t, c.zone, c.from), offset(t, c.length))
			if !ok && c.want == "" {
				return
			}
			if ok != (c.want != "") || got != local(t, c.zone, c.want) {
				t.Errorf("got %s (%v), want %s", got.In(c.zone).Format(time.DateTime), ok, c.want)
			}
		})
	}
	// Without weekends, the day on which New York's clock jumps has 23 hours, the other 25.
	every := calendar(york)
	every.Weekend = nil
	for from, want := range map[string]string{"2026-03-07 12:00:00": "2026-03-08 13:00:00", "2026-10-31 12:00:00": "2026-11-01 11:00:00"} {
		if got, ok := every.Add(local(t, york, from), city.Day); !ok || got != local(t, york, want) {
			t.Errorf("%s + 24 h = %s, want %s", from, got.In(york), want)
		}
	}
}

func TestWorking(t *testing.T) {
	z := zone(t, "Asia/Jakarta")
	cal := calendar(z)
	for date, want := range map[string]bool{
		"2026-11-27": true, "2026-11-28": false, "2026-11-29": false, "2026-11-30": true,
		"2026-12-24": false, "2026-12-25": false, "2027-01-01": false, "2027-01-04": true,
	} {
		d, err := time.ParseInLocation(time.DateOnly, date, z)
		if err != nil {
			t.Fatal(err)
		}
		if cal.Working(d) != want {
			t.Errorf("%s working: %v", date, !want)
		}
	}
}

// TestStartOfDay: where the clock changes at midnight, a date's first second is
// still on that date.
func TestStartOfDay(t *testing.T) {
	for _, c := range []struct{ zone, date, want string }{
		{"Asia/Jakarta", "2026-11-24", "2026-11-23T17:00:00Z"},
		{"America/New_York", "2026-03-08", "2026-03-08T05:00:00Z"},
		{"America/New_York", "2026-03-09", "2026-03-09T04:00:00Z"},
		{"America/Sao_Paulo", "2018-11-04", "2018-11-04T03:00:00Z"}, // 00:00 does not exist
		{"Asia/Beirut", "2022-03-27", "2022-03-26T22:00:00Z"},       // nor here
		{"America/Havana", "2022-11-06", "2022-11-06T04:00:00Z"},    // 00:00 exists twice
	} {
		z := zone(t, c.zone)
		got, ok := city.Date(c.date).Start(z)
		if !ok || got.Time().Format(time.RFC3339) != c.want {
			t.Errorf("%s %s begins at %s, want %s", c.zone, c.date, got.Time().Format(time.RFC3339), c.want)
		}
		if city.DateOf(got, z) != city.Date(c.date) || city.DateOf(got-1, z) == city.Date(c.date) {
			t.Errorf("%s %s: %s is not its first second", c.zone, c.date, got.In(z))
		}
	}
	for _, bad := range []city.Date{"", "2026-02-29", "24-11-2026", "2026-1-1"} {
		if _, ok := bad.Start(time.UTC); ok {
			t.Errorf("%q is taken for a date", bad)
		}
	}
}

// TestStartOfDayInAllZones finds each first second of a date by looking at every quarter of an hour, in zones whose
// clocks change at midnight or near it, by an hour, half of one or a whole day.
func TestStartOfDayInAllZones(t *testing.T) {
	for _, c := range []struct {
		zone       string
		from, days int
	}{
		{"Asia/Jakarta", 2026, 400},
		{"Australia/Lord_Howe", 2026, 400},
		{"America/Havana", 2022, 400},
		{"America/Santiago", 2026, 400},
		{"America/Sao_Paulo", 2018, 400},
		{"Asia/Beirut", 2022, 400},
		{"Asia/Pyongyang", 2015, 1300},
		{"Asia/Kathmandu", 1986, 10},
		{"America/Caracas", 2007, 400},
		{"America/Asuncion", 2024, 400},
		{"Africa/Cairo", 2010, 1800},
		{"Asia/Tehran", 2021, 500},
		{"America/Scoresbysund", 2024, 200},
		{"Atlantic/Azores", 2026, 400},
	} {
		z := zone(t, c.zone)
		begin := time.Date(c.from, 1, 1, 12, 0, 0, 0, z)
		date := ""
		for at := begin; at.Before(begin.AddDate(0, 0, c.days)); at = at.Add(15 * time.Minute) {
			if now := at.Format(time.DateOnly); now > date { // a date that was left and comes again has begun
				date = now
				if at.Equal(begin) {
					continue
				}
				if got, ok := city.Date(date).Start(z); !ok || got != city.At(at) {
					t.Errorf("%s %s begins at %s, want %s", c.zone, date, got.In(z), at)
				}
			}
		}
	}
}

// TestCalendarLaws: Add and Between are each other's inverse, in zones with and
// without summer time, and Between adds up.
func TestCalendarLaws(t *testing.T) {
	zones := []*time.Location{zone(t, "Asia/Jakarta"), zone(t, "America/New_York"), zone(t, "America/Sao_Paulo")}
	rapid.Check(t, func(t *rapid.T) {
		z := rapid.SampledFrom(zones).Draw(t, "zone")
		cal := city.Calendar{First: "2018-01-01", Last: "2019-12-31", Zone: z, Holidays: map[city.Date]string{}}
		cal.Weekend = rapid.SampledFrom([][]time.Weekday{nil, {time.Sunday}, {time.Saturday, time.Sunday}, {time.Friday}}).Draw(t, "weekend")
		for range rapid.IntRange(0, 40).Draw(t, "holidays") {
			d := time.Date(2018, 1, 1+rapid.IntRange(0, 400).Draw(t, "day"), 0, 0, 0, 0, time.UTC)
			cal.Holidays[city.Date(d.Format(time.DateOnly))] = "x"
		}
		from := city.At(time.Date(2018, 1, 2, 0, 0, 0, 0, time.UTC)) + city.Moment(rapid.IntRange(0, 330*86400).Draw(t, "from"))
		length := city.Moment(rapid.IntRange(1, 20*86400).Draw(t, "length"))
		to, ok := cal.Add(from, length)
		if !ok {
			t.Fatal("past the calendar")
		}
		if got := cal.Between(from, to); got != length {
			t.Fatalf("between %s and %s lie %d s, want %d", from.In(z), to.In(z), got, length)
		}
		if got := cal.Between(from, to-1); got >= length {
			t.Fatalf("%s is not the first second", to.In(z))
		}
		middle := from + (to-from)/3
		if a, b := cal.Between(from, middle), cal.Between(middle, to); a+b != length {
			t.Fatalf("%d + %d != %d", a, b, length)
		}
		if got, want := cal.Between(from, middle), slow(&cal, from, middle); got != want {
			t.Fatalf("between %s and %s: %d, counted hour by hour %d", from.In(z), middle.In(z), got, want)
		}
	})
}

// slow counts working seconds without the calendar's arithmetic of days.
func slow(cal *city.Calendar, from, to city.Moment) city.Moment {
	var sum city.Moment
	for m := from; m < to; {
		next := min(to, m-m%1800+1800) // no clock changes within half an hour
		if cal.Working(m.In(cal.Zone)) {
			sum += next - m
		}
		m = next
	}
	return sum
}

func ExampleCalendar_Add() {
	cal := city.Calendar{First: "2026-01-01", Last: "2026-12-31", Zone: time.UTC, Weekend: []time.Weekday{time.Saturday, time.Sunday}}
	friday := city.At(time.Date(2026, 11, 27, 12, 0, 0, 0, time.UTC))
	due, _ := cal.Add(friday, city.Day)
	fmt.Println(due.Time().Format(time.RFC1123))
	// Output: Mon, 30 Nov 2026 12:00:00 UTC
}
