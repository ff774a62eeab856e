package intake

import (
	"testing"
	"time"

	"pgregory.net/rapid"
)

func TestReadMoments(t *testing.T) {
	york, err := time.LoadLocation("America/New_York")
	if err != nil {
		t.Fatal(err)
	}
	r := newClockReader([]string{"2006-01-02 15:04:05", "2006-01-02T15:04:05Z07:00", "02.01.2006"}, york)
	f := func(text, want string, odd suspicion) {
		t.Helper()
		m, ok, possible := r.read(text)
		got := "unreadable"
		switch {
		case ok && possible:
			got = m.first.Time().Format(time.RFC3339)
			if m.second != m.first {
				got += " or " + m.second.Time().Format(time.RFC3339)
			}
		case ok:
			got = "impossible"
		}
		if got != want || m.odd != odd {
			t.Errorf("%s: got %s (%b), want %s (%b)", text, got, m.odd, want, odd)
		}
	}
	f("2018-07-01 12:00:00", "2018-07-01T16:00:00Z", 0)
	f("2018-01-01 12:00:00", "2018-01-01T17:00:00Z", 0)
	f("2018-01-01T12:00:00+07:00", "2018-01-01T05:00:00Z", 0)
	f("31.12.2018", "2018-12-31T05:00:00Z", 0)
	f("2018-11-04 00:59:59", "2018-11-04T04:59:59Z", 0)
	f("2018-11-04 01:00:00", "2018-11-04T05:00:00Z or 2018-11-04T06:00:00Z", ambiguousTime)
	f("2018-11-04 01:59:59", "2018-11-04T05:59:59Z or 2018-11-04T06:59:59Z", ambiguousTime)
	f("2018-11-04 02:00:00", "2018-11-04T07:00:00Z", 0)
	f("2018-03-11 01:59:59", "2018-03-11T06:59:59Z", 0)
	f("2018-03-11 02:00:00", "2018-03-11T07:00:00Z", skippedTime)
	f("2018-03-11 02:59:59", "2018-03-11T07:59:59Z", skippedTime)
	f("2018-03-11 03:00:00", "2018-03-11T07:00:00Z", 0)
	f("2018-02-29 12:00:00", "unreadable", 0)
	f("yesterday", "unreadable", 0)
	f("1969-12-31 23:00:00", "impossible", 0)
	f("9999-12-31 00:00:00", "impossible", 0)
	f("0001-01-01T00:00:00Z", "impossible", 0)
}

// TestLocalAgreesWithTheZone checks that a moment is among the readings of what
// the zone's clocks show at it.
func TestLocalAgreesWithTheZone(t *testing.T) {
	for _, name := range []string{"America/New_York", "Asia/Jakarta", "Australia/Lord_Howe", "Europe/London"} {
		zone, err := time.LoadLocation(name)
		if err != nil {
			t.Fatal(err)
		}
		r := newClockReader([]string{time.DateTime}, zone)
		rapid.Check(t, func(t *rapid.T) {
			at := time.Unix(rapid.Int64Range(200_000, 2_000_000_000).Draw(t, "at"), 0)
			m, ok, _ := r.read(at.In(zone).Format(time.DateTime))
			if !ok || m.odd == skippedTime || int64(m.first) != at.Unix() && int64(m.second) != at.Unix() {
				t.Fatalf("%s reads as %+v", at.In(zone), m)
			}
		})
	}
}
