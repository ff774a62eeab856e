package store

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/tugu-city/tugu/server/city"
)

// TestNothingIsDropped hands in random deliveries, decides about random records
// that were set aside, and compares the days with a count of its own and with
// the rows of the tables.
func TestNothingIsDropped(t *testing.T) {
	eachDatabase(t, func(t *testing.T, f fixture) {
		for seed := range uint64(4) {
			r := rand.New(rand.NewPCG(7, seed))
			received := map[string]int64{}
			for range 60 {
				f.randomStep(t, r, received)
				if r.IntN(5) == 0 {
					f.clock.Add(int64(r.IntN(30)) * 3600)
				}
			}
			f.provesDays(t, fmt.Sprintf("seed %d", seed), received)
			// After everything that was decided about is erased, the days say the same.
			f.clock.Add(40 * 24 * 3600)
			if _, err := f.Forget(t.Context(), city.Retention{SetAside: city.Day, Messages: 31 * city.Day}); err != nil {
				t.Fatal(err)
			}
			f.provesDays(t, fmt.Sprintf("seed %d, forgotten", seed), received)
			var kept int
			if err := f.DB().NewRaw("SELECT count(*) FROM set_aside WHERE decided_at IS NOT NULL AND raw <> ''").Scan(t.Context(), &kept); err != nil || kept != 0 {
				t.Errorf("seed %d: %d records that were decided about keep their content, %v", seed, kept, err)
			}
		}
	})
}

func (f fixture) randomStep(t *testing.T, r *rand.Rand, received map[string]int64) {
	t.Helper()
	count := func(source string, n int) { received[source+" "+string(f.day(f.now()))] += int64(n) }
	switch r.IntN(9) {
	case 8: // what need not be kept is erased
		if _, err := f.Forget(t.Context(), city.Retention{SetAside: city.Moment(1+r.IntN(20)) * city.Day, Messages: 31 * city.Day}); err != nil {
			t.Fatal(err)
		}
	case 0: // an operator decides
		list, _, err := f.Asides(t.Context(), AsideFilter{State: Waiting}, 0, MaxAsides)
		if err != nil {
			t.Fatal(err)
		}
		if len(list) == 0 {
			return
		}
		a := list[r.IntN(len(list))]
		if r.IntN(3) == 0 {
			if err := f.Discard(t.Context(), a.ID, "operator", "spam"); err != nil {
				t.Fatal(err)
			}
			return
		}
		mended := record(r.IntN(60), at(city.Resolved, f.now()))
		if r.IntN(4) == 0 {
			mended.Header.ExternalID = ""
		}
		_, err = f.Mend(t.Context(), a.ID, "operator", mended)
		if err != nil && city.CodeOf(err) != city.CodeInvalid && city.CodeOf(err) != city.CodeConflict {
			t.Fatal(err)
		}
	case 1:
		_, err := f.Submit(t.Context(), record(r.IntN(60)))
		if err == nil {
			count("SAMBAT", 1)
		} else if city.CodeOf(err) != city.CodeConflict {
			t.Fatal(err)
		}
	default:
		var d Delivery
		for range r.IntN(12) {
			rec := randomRecord(r)
			count(rec.Header.Source, 1)
			d.Records = append(d.Records, rec)
		}
		for range r.IntN(4) {
			count("SILENT", 1)
			raw := fmt.Sprintf("line %d\x00\xff", r.IntN(30))
			d.Aside = append(d.Aside, Aside{Source: "SILENT", Reason: "QUOTES", Message: "quotes are wrong", Origin: Origin{Format: "csv", Raw: raw}})
		}
		receipt, err := f.Receive(t.Context(), d)
		if err != nil {
			t.Fatal(err)
		}
		for i, res := range append(receipt.Results, receipt.Aside...) {
			if (res.Outcome == Refused) != (res.SetAside != 0) {
				t.Fatalf("result %d is %s with the id %d in the list", i, res.Outcome, res.SetAside)
			}
		}
	}
}

func randomRecord(r *rand.Rand) Record {
	rec := record(r.IntN(60))
	rec.Origin = Origin{Format: "csv", Raw: fmt.Sprint(r.IntN(200))}
	switch r.IntN(6) {
	case 0:
		rec.Header.ExternalID = ""
	case 1: // may come before the submission
		rec.Partial = true
		rec.Events = []city.Event{{Kind: city.Responded, OccurredAt: t0 + city.Moment(r.IntN(50))*city.Hour}}
	case 2:
		rec.Partial = true
		rec.Details.Title = "Baru"
	case 3:
		rec.Events = append(rec.Events, city.Event{Kind: city.Rated, Rating: 9})
	case 4:
		rec.Events = append(rec.Events, assigned(t0+city.Moment(r.IntN(50))*city.Hour, "DLH"))
	}
	return rec
}

// provesDays checks the invariant and that each column is what the tables hold.
func (f fixture) provesDays(t *testing.T, name string, received map[string]int64) {
	t.Helper()
	days, err := f.Days(t.Context(), "", "", "")
	if err != nil {
		t.Fatal(err)
	}
	got := map[string]int64{}
	var added int64
	states := map[string]int64{}
	for _, d := range days {
		if d.Accepted()+d.SetAside() != d.Received {
			t.Errorf("%s: %s %s: %d accepted + %d set aside is not %d received", name, d.Source, d.Day, d.Accepted(), d.SetAside(), d.Received)
		}
		got[d.Source+" "+string(d.Day)] = d.Received
		added += d.Added
		for state, n := range map[AsideState]int64{Waiting: d.Waiting, Mended: d.Mended, Discarded: d.Discarded} {
			if n > 0 {
				states[d.Source+" "+string(d.Day)+" "+string(state)] = n
			}
		}
	}
	// What was received before by another seed is in the table, too.
	for k := range got {
		if _, ok := received[k]; !ok {
			delete(got, k)
		}
	}
	if diff := cmp.Diff(received, got); diff != "" {
		t.Errorf("%s: received (-handed in +counted):\n%s", name, diff)
	}
	var rows []struct {
		Place string
		N     int64
	}
	if err := f.DB().NewRaw("SELECT source || ' ' || day || ' ' || state AS place, count(*) AS n FROM set_aside GROUP BY 1").Scan(t.Context(), &rows); err != nil {
		t.Fatal(err)
	}
	inTable := map[string]int64{}
	for _, r := range rows {
		inTable[r.Place] = r.N
	}
	if diff := cmp.Diff(inTable, states); diff != "" {
		t.Errorf("%s: set aside (-rows +counted):\n%s", name, diff)
	}
	// A mended record may have added a complaint, which counts as mended.
	if st := f.stats(t); added > st.Complaints {
		t.Errorf("%s: %d complaints were added and %d are there", name, added, st.Complaints)
	}
}

func TestDatabaseRefusesDaysThatDoNotAddUp(t *testing.T) {
	eachDatabase(t, func(t *testing.T, f fixture) {
		f.mustImport(t, record(1))
		_, err := f.write.ExecContext(t.Context(), "UPDATE intake_day SET received = received + 1")
		if err == nil || !strings.Contains(strings.ToLower(err.Error()), "check") {
			t.Errorf("error = %v, want the check to refuse", err)
		}
	})
}

func TestPartialRecordsInAnyOrder(t *testing.T) {
	eachDatabase(t, func(t *testing.T, f fixture) {
		part := func(events ...city.Event) Record {
			r := record(1)
			r.Details, r.Events, r.Partial = Details{}, events, true
			return r
		}
		submission := record(1)
		submission.Partial = true
		// The answer comes two days before the submission.
		res := f.mustImport(t, part(at(city.Responded, t0+3*city.Hour)), part(assigned(t0+2*city.Hour, "DLH")))
		wantOutcomes(t, res, Refused, Refused)
		wantOutcomes(t, f.mustImport(t, part(at(city.Responded, t0+3*city.Hour))), Refused)
		f.clock.Add(2 * 24 * 3600)
		res = f.mustImport(t, part(at(city.Resolved, t0+9*city.Hour)), submission)
		wantOutcomes(t, res, Changed, New)
		id := res[1].ID
		c := f.complaint(t, id)
		if c.Course.Status != city.StatusResolved || c.Course.Department() != "DLH" || c.Course.RespondedAt != t0+3*city.Hour {
			t.Errorf("status %s, department %s, responded %d", c.Course.Status, c.Course.Department(), c.Course.RespondedAt)
		}
		days, err := f.Days(t.Context(), "SAMBAT", "", "")
		if err != nil {
			t.Fatal(err)
		}
		want := []Tally{{Received: 3, Mended: 2, Repeated: 1}, {Received: 2, Added: 1, Changed: 1}}
		for i := range days {
			if days[i].Tally != want[i] {
				t.Errorf("%s: %+v, want %+v", days[i].Day, days[i].Tally, want[i])
			}
		}
		// The same again, in another order, changes nothing.
		wantOutcomes(t, f.mustImport(t, part(at(city.Responded, t0+3*city.Hour)), submission, part(assigned(t0+2*city.Hour, "DLH")), part(at(city.Resolved, t0+9*city.Hour))),
			Unchanged, Unchanged, Unchanged, Unchanged)
		// An edited submission takes the place of the one before; events stay.
		submission.Details.Title, submission.Events[0].Category = "Sampah", "WASTE"
		wantOutcomes(t, f.mustImport(t, submission), Changed)
		c = f.complaint(t, id)
		if c.Details.Title != "Sampah" || c.Course.Category != "WASTE" || c.Course.Status != city.StatusResolved {
			t.Errorf("title %q, category %s, status %s", c.Details.Title, c.Course.Category, c.Course.Status)
		}
	})
}

func TestMendRefusesWhatWouldUndoNewerWords(t *testing.T) {
	eachDatabase(t, func(t *testing.T, f fixture) {
		receipt, err := f.Receive(t.Context(), Delivery{Aside: []Aside{{Source: "SAMBAT", Reason: "UNKNOWN_STATUS", Origin: Origin{Format: "csv", Raw: "S-00001,Baru"}}}})
		if err != nil {
			t.Fatal(err)
		}
		id := receipt.Aside[0].SetAside
		f.clock.Add(60)
		f.mustImport(t, record(1, at(city.Resolved, t0+city.Hour)))
		_, err = f.Mend(t.Context(), id, "operator", record(1))
		wantCode(t, err, city.CodeConflict)
		a, err := f.AsideByID(t.Context(), id)
		if err != nil || a.State != Waiting || a.Tries != 1 || !strings.Contains(a.Message, "undo") {
			t.Errorf("%+v, %v; want it to wait with one try", a, err)
		}
		if err := f.Discard(t.Context(), id, "operator", "older than what is known"); err != nil {
			t.Fatal(err)
		}
		wantCode(t, f.Discard(t.Context(), id, "operator", "again"), city.CodeConflict)
		_, err = f.Mend(t.Context(), id+1, "operator", record(1))
		wantCode(t, err, city.CodeNotFound)
	})
}
