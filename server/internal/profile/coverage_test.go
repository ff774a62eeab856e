package profile_test

import (
	"testing"
	"time"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/profile"
)

// The last date that the calendar covers is the last of which every second can be taken.
func TestTakenUntil(t *testing.T) {
	loaded, err := profile.Load("malang")
	if err != nil {
		t.Fatal(err)
	}
	p := loaded.Profile
	last, ok := p.TakenUntil()
	if !ok || last != "2027-01-19" {
		t.Fatalf("taken until %s %v", last, ok)
	}
	take := func(source string, at time.Time) error {
		_, err := city.Derive(p, city.Header{Source: source}, []city.Event{{Kind: city.Submitted, OccurredAt: city.At(at)}})
		return err
	}
	end := time.Date(2027, 1, 20, 0, 0, 0, 0, p.Zone)
	if err := take("SP4N", end.Add(-time.Second)); err != nil {
		t.Errorf("the last second: %v", err)
	}
	if err := take("SP4N", end); err == nil {
		t.Error("the next second was taken")
	}
	for i := range p.Sources {
		if s := p.Sources[i].Code; s != "SP4N" && take(s, end.AddDate(5, 0, 0)) != nil {
			t.Errorf("%s promises calendar days, and is refused", s)
		}
	}
	// A promise that is replaced by one in calendar days no longer counts.
	p.Policies = append(p.Policies, city.Policy{Code: "NEW", ValidFrom: "2027-01-01", Sources: []string{"SP4N"}, Response: city.ClockRule{Due: city.DueExact, Days: 3}, Resolution: city.ClockRule{Due: city.DueExact, Days: 8}})
	if last, ok = p.TakenUntil(); !ok || last != p.Calendar.Last {
		t.Errorf("replaced: %s %v", last, ok)
	}
	p.Policies = nil
	if last, ok = p.TakenUntil(); ok {
		t.Errorf("without promises: %s", last)
	}
}
