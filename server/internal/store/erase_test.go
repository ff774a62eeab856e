package store

import (
	"bytes"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/tugu-city/tugu/server/city"
)

// What is erased is gone from the disk and stays gone whoever says it again; what
// happened, and so every figure, stays, and whoever shows the words is told to ask again.
func TestEraseTakesTheWordsAndLeavesTheFigures(t *testing.T) {
	eachDatabase(t, func(t *testing.T, f fixture) {
		whole, kept := personal(1), personal(2)
		whole.Details.Title, whole.Details.Text = "Keluhan Ratna Dewi", "Hubungi saya di "+secretPhone
		res := f.mustImport(t, whole, kept, record(3))
		if _, err := f.Append(t.Context(), res[0].ID, step(city.Event{Kind: city.Noted, Text: "Sudah ditelepon: " + secretPhone})); err != nil {
			t.Fatal(err)
		}
		receipt, err := f.Receive(t.Context(), Delivery{Aside: []Aside{{Source: "SAMBAT", Reason: "UNKNOWN_STATUS", Origin: Origin{Format: "csv", Raw: secretPhone}}}})
		if err != nil {
			t.Fatal(err)
		}
		if _, err := f.Mend(t.Context(), receipt.Aside[0].SetAside, "operator", Record{Header: whole.Header, Partial: true, Events: []city.Event{at(city.Responded, t0+city.Hour)}}); err != nil {
			t.Fatal(err)
		}
		before, _, _, err := load(t.Context(), f.Store)
		if err != nil {
			t.Fatal(err)
		}
		stats := f.stats(t)
		f.clock.Add(60)

		if n, err := f.Erase(t.Context(), []city.ID{res[0].ID, {7}}, true); err != nil || n != 1 {
			t.Fatalf("erased %d, %v", n, err)
		}
		if n, err := f.Erase(t.Context(), []city.ID{res[1].ID}, false); err != nil || n != 1 {
			t.Fatalf("erased %d, %v", n, err)
		}
		after, _, _, err := load(t.Context(), f.Store)
		if err != nil {
			t.Fatal(err)
		}
		if d := cmp.Diff(before, after); d != "" {
			t.Errorf("facts (-before +after):\n%s", d)
		}
		if now := f.stats(t); now.Events != stats.Events || now.Complaints != stats.Complaints || now.Last.Sequence != stats.Last.Sequence+2 {
			t.Errorf("stats %+v, before %+v", now, stats)
		}
		gone := func() {
			t.Helper()
			c := f.complaint(t, res[0].ID)
			d := c.Details
			if d.ReporterName+d.ReporterPhone+d.ReporterEmail+d.Title+d.Text+d.Address != "" || d.Locked || !c.Erased.Words || c.Erased.At != t0+city.Day+60 {
				t.Errorf("left: %+v, %+v", d, c.Erased)
			}
			for _, e := range c.Events {
				if strings.Contains(e.Text, secretPhone) {
					t.Errorf("left in an event: %q", e.Text)
				}
			}
			if d := f.complaint(t, res[1].ID).Details; d.ReporterName+d.ReporterPhone+d.ReporterEmail != "" || d.Title == "" || d.Text == "" {
				t.Errorf("of the reporter alone: %+v", d)
			}
		}
		gone()
		if a, err := f.AsideByID(t.Context(), receipt.Aside[0].SetAside); err != nil || a.Origin.Raw != "" {
			t.Errorf("what was set aside: %+v, %v", a, err)
		}
		if all := f.dump(t); bytes.Contains(all, []byte("812-7777")) || bytes.Contains(all, []byte("Keluhan Ratna")) {
			t.Error("it is still on the disk")
		}
		if found, err := f.Reporter(t.Context(), secretPhone, "", 9); err != nil || len(found) != 0 {
			t.Errorf("found again: %v, %v", found, err)
		}

		// The source says it all again, whole and in part.
		whole.Details.Text += "!"
		wantOutcomes(t, f.mustImport(t, whole), Changed)
		part := Record{Header: kept.Header, Partial: true, Details: kept.Details}
		wantOutcomes(t, f.mustImport(t, part), Unchanged)
		if _, err := f.Append(t.Context(), res[0].ID, step(city.Event{Kind: city.Noted, Text: "later"})); err != nil {
			t.Fatal(err)
		}
		gone()

		sequence := f.stats(t).Last.Sequence
		if n, err := f.Erase(t.Context(), []city.ID{res[0].ID}, false); err != nil || n != 1 || f.stats(t).Last.Sequence != sequence {
			t.Errorf("erased twice: %d, %v", n, err)
		}
		if _, err := f.Erase(t.Context(), make([]city.ID, MaxErase+1), true); city.CodeOf(err) != city.CodeTooLarge {
			t.Errorf("too many: %v", err)
		}
	})
}

// Of an event nothing but its words can go.
func TestEventsAreAlteredByErasingAlone(t *testing.T) {
	eachDatabase(t, func(t *testing.T, f fixture) {
		f.mustImport(t, record(1, city.Event{Kind: city.Noted, OccurredAt: t0 + city.Hour, Actor: "operator", Text: "words"}))
		for _, set := range []string{"text = 'others'", "text = '', occurred_at = 1", "kind = 'CLOSED', text = ''", "actor = '', text = ''", "retracts = 1, text = ''"} {
			if _, err := f.write.ExecContext(t.Context(), "UPDATE complaint_event SET "+set+" WHERE text <> ''"); err == nil || !strings.Contains(err.Error(), "append-only") {
				t.Errorf("%s: %v", set, err)
			}
		}
		if _, err := f.write.ExecContext(t.Context(), "UPDATE complaint_event SET text = '' WHERE text <> ''"); err != nil {
			t.Error(err)
		}
	})
}

func TestReportersAreForgottenWhenTheirTimeIsOver(t *testing.T) {
	eachDatabase(t, func(t *testing.T, f fixture) {
		closed := personal(1)
		closed.Events = append(closed.Events, at(city.Resolved, t0+city.Hour), at(city.Closed, t0+2*city.Hour))
		res := f.mustImport(t, closed, personal(2))
		keep := city.Retention{Reporters: 100 * city.Day}
		forget := func(want int64) {
			t.Helper()
			if got, err := f.Forget(t.Context(), keep); err != nil || got != (Forgotten{Reporters: want}) {
				t.Errorf("forgot %+v, %v; want %d", got, err, want)
			}
		}
		f.clock.Add(int64(100 * city.Day))
		forget(0)
		f.clock.Add(1)
		forget(1)
		forget(0)
		if d := f.complaint(t, res[0].ID).Details; d.ReporterPhone != "" || d.Text == "" {
			t.Errorf("closed: %+v", d)
		}
		if d := f.complaint(t, res[1].ID).Details; d.ReporterPhone != secretPhone {
			t.Errorf("open: %+v", d)
		}
	})
}
