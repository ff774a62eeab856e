package store

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/tugu-city/tugu/server/city"
)

// stricter is the test profile a year later: another policy and calendar.
func stricter() *city.Profile {
	p := testProfile()
	p.Policies = append(p.Policies, city.Policy{
		Code: "P2", ValidFrom: "2020-01-01",
		Response: city.ClockRule{Due: city.DueExact, Days: 1}, Resolution: city.ClockRule{Due: city.DueExact, Days: 2},
	})
	p.Calendar.Version = "C2"
	return p
}

func TestPromiseIsFrozenAtSubmission(t *testing.T) {
	eachDatabase(t, func(t *testing.T, f fixture) {
		id := f.mustImport(t, record(1, assigned(t0+city.Hour, "DLH")))[0].ID
		before := f.complaint(t, id).Facts
		later := fixture{open(t, f.dsn, stricter(), f.clock), f.dsn, f.clock}
		if _, err := later.Append(t.Context(), id, step(city.Event{Kind: city.Responded})); err != nil {
			t.Fatal(err)
		}
		wantOutcomes(t, later.mustImport(t, record(1, assigned(t0+city.Hour, "DPUPR")), record(2)), Changed, New)
		c := later.complaint(t, id)
		if c.Facts.Policy != "P1" || c.Facts.Calendar != "C1" {
			t.Errorf("policy %s, calendar %s; want those of the submission", c.Facts.Policy, c.Facts.Calendar)
		}
		if diff := cmp.Diff(before.Dues, c.Facts.Dues); diff != "" {
			t.Errorf("due moments (-before +after):\n%s", diff)
		}
		fresh, err := later.ByReference(t.Context(), "SAMBAT", "S-00002")
		if err != nil || fresh.Facts.Policy != "P2" || fresh.Facts.Calendar != "C2" {
			t.Errorf("a new complaint has the policy %s, %v", fresh.Facts.Policy, err)
		}
		// A pause still moves the frozen due moment, by the rule of the frozen policy.
		for _, k := range []city.Kind{city.Waiting, city.Started} {
			if _, err := later.Append(t.Context(), id, step(city.Event{Kind: k})); err != nil {
				t.Fatal(err)
			}
			f.clock.Add(int64(city.Day))
		}
		dues := later.complaint(t, id).Facts.Dues[city.Resolution]
		if n := len(dues); n != 3 || dues[0] != before.Dues[city.Resolution][0] || dues[2].Due != dues[0].Due+city.Day {
			t.Errorf("due moments with a pause of a day: %+v", dues)
		}
	})
}

func TestFrozenDuesOfAnEditedPolicy(t *testing.T) {
	eachDatabase(t, func(t *testing.T, f fixture) {
		silent := record(2)
		silent.Header.Source = "SILENT"
		res := f.mustImport(t, record(1), silent)
		edited := testProfile()
		edited.Policies[0].Response.Days = 30 // the same code with another text
		edited.Sources[1].Records = []string{"RESPONDED", "RESOLVED"}
		later := fixture{open(t, f.dsn, edited, f.clock), f.dsn, f.clock}
		for _, r := range res {
			before := f.complaint(t, r.ID).Facts.Dues
			if _, err := later.Append(t.Context(), r.ID, step(city.Event{Kind: city.Verified})); err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(before, later.complaint(t, r.ID).Facts.Dues); diff != "" {
				t.Errorf("due moments (-before +after):\n%s", diff)
			}
		}
	})
}

// TestPromiseSurvivesAPolicyThatCannotBeReckoned appends under a profile whose
// new policy runs past its calendar: only new complaints depend on it.
func TestPromiseSurvivesAPolicyThatCannotBeReckoned(t *testing.T) {
	eachDatabase(t, func(t *testing.T, f fixture) {
		id := f.mustImport(t, record(1))[0].ID
		broken := stricter()
		broken.Policies[1].Response = city.ClockRule{Due: city.DueExact, Days: 3000, Working: true}
		later := fixture{open(t, f.dsn, broken, f.clock), f.dsn, f.clock}
		if _, err := later.Append(t.Context(), id, step(city.Event{Kind: city.Verified})); err != nil {
			t.Error(err)
		}
		wantOutcomes(t, later.mustImport(t, record(2)), Refused)
	})
}

// TestLoadDerivesFactsOfAnotherVersion reads facts whose packed form is unknown.
func TestLoadDerivesFactsOfAnotherVersion(t *testing.T) {
	eachDatabase(t, func(t *testing.T, f fixture) {
		given := record(3)
		given.Header.ResponseDue = t0 + 99
		f.mustImport(t, record(1, assigned(t0+city.Hour, "DLH"), at(city.Waiting, t0+2*city.Hour), at(city.Started, t0+9*city.Hour)), record(2), given)
		want, pos, _, err := load(t.Context(), f.Store)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := f.write.ExecContext(t.Context(), "UPDATE complaint SET facts = ? WHERE row_id <> 2", []byte{250, 1, 2}); err != nil {
			t.Fatal(err)
		}
		later := open(t, f.dsn, stricter(), f.clock) // the promise is kept although the profile changed
		got, again, _, err := load(t.Context(), later)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(want, got); diff != "" || again != pos || len(got) != 3 {
			t.Errorf("facts at %+v, then %+v (-packed +derived):\n%s", pos, again, diff)
		}
	})
}
