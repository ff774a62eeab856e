package main

import (
	"bytes"
	"log/slog"
	"strings"
	"testing"

	"github.com/tugu-city/tugu/server/city"
)

// The bundled calendar is warned of 90 days ahead, loudly two weeks ahead, and as
// an error of every day once complaints are refused.
func TestWarnOfCalendar(t *testing.T) {
	p, err := loadProfile("malang")
	if err != nil {
		t.Fatal(err)
	}
	for today, want := range map[city.Date]string{
		"2026-10-21": "", "2026-10-22": "level=WARN msg=\"the calendar of working days ends soon", "2027-01-05": "level=WARN",
		"2027-01-06": "level=ERROR msg=\"the calendar of working days ends soon", "2027-01-19": "level=ERROR msg=\"the calendar of working days ends soon",
		"2027-01-20": "level=ERROR msg=\"the calendar of working days has ended: complaints under a promise in working days are refused",
	} {
		var out bytes.Buffer
		warnOfCalendar(t.Context(), slog.New(slog.NewTextHandler(&out, nil)), p.Profile, today)
		if have := out.String(); !strings.Contains(have, want) || (have == "") != (want == "") {
			t.Errorf("%s: %q, want %q", today, have, want)
		}
		if want != "" && !strings.Contains(out.String(), "takenUntil=2027-01-19") {
			t.Errorf("%s does not say until when: %s", today, out.String())
		}
	}
	none, err := loadProfile("baltimore")
	if err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	if warnOfCalendar(t.Context(), slog.New(slog.NewTextHandler(&out, nil)), none.Profile, "2050-01-01"); out.Len() > 0 {
		t.Errorf("a city without promises in working days: %s", &out)
	}
}
