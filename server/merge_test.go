package main

import (
	"fmt"
	"path/filepath"
	"testing"
	"time"
)

// TestPossibleDuplicatesAndMerge has an operator find two complaints about one hole
// and merge them: both count as received, one stays open, both keep their histories.
func TestPossibleDuplicatesAndMerge(t *testing.T) {
	t.Parallel()
	p := start(t, "serve", "--database=sqlite:"+filepath.Join(t.TempDir(), "tugu.db"), "--token="+testToken, "--listen=127.0.0.1:0")
	submit := func(text string, latitude float64) string {
		t.Helper()
		var made struct {
			ComplaintSubmit struct{ Complaint *struct{ ID string } }
		}
		query := fmt.Sprintf(`mutation { complaintSubmit(input: {channel: "SAMBAT_WEB", category: "JALAN-RUSAK", text: %q, latitude: %v, longitude: 112.63}) { complaint { id } } }`, text, latitude)
		if code := p.ask(t, testToken, query, &made); code != "" || made.ComplaintSubmit.Complaint == nil {
			t.Fatalf("%s: %q", text, code)
		}
		return made.ComplaintSubmit.Complaint.ID
	}
	first := submit("Jalan berlubang di depan SMAN 1", -7.98)
	second := submit("jalan berlubang depan SMAN 1 bahaya", -7.9802)
	far := submit("Jalan berlubang di depan SMAN 1", -7.99)

	type candidates struct {
		PossibleDuplicates []struct {
			Complaint   struct{ ID string }
			Score       float64
			MetresApart *float64
		}
	}
	ask := fmt.Sprintf(`{ possibleDuplicates(id: %q) { complaint { id } score metresApart } }`, first)
	var found candidates
	if code := p.ask(t, "", ask, &found); code != "FORBIDDEN" {
		t.Errorf("without a token: %q", code)
	}
	if code := p.ask(t, testToken, ask, &found); code != "" || len(found.PossibleDuplicates) != 1 {
		t.Fatalf("%q %+v", code, found)
	}
	if c := found.PossibleDuplicates[0]; c.Complaint.ID != second || c.Score < 0.55 || c.Score > 1 || c.MetresApart == nil || *c.MetresApart < 20 || *c.MetresApart > 25 {
		t.Errorf("%+v", c)
	}

	type merged struct {
		ComplaintMerge struct {
			Complaint *struct {
				Status     string
				MergedInto *string
				Events     []struct{ Kind string }
			}
			UserErrors []struct{ Code string }
		}
	}
	merge := func(id, into string) merged {
		t.Helper()
		var m merged
		query := fmt.Sprintf(`mutation { complaintMerge(input: {id: %q, into: %q}) { complaint { status mergedInto events { kind } } userErrors { code } } }`, id, into)
		if code := p.ask(t, testToken, query, &m); code != "" {
			t.Fatalf("%q", code)
		}
		return m
	}
	for range 2 { // the second time it changes nothing
		m := merge(second, first)
		c := m.ComplaintMerge.Complaint
		if c == nil || c.Status != "DUPLICATE" || c.MergedInto == nil || *c.MergedInto != first || len(c.Events) != 2 {
			t.Fatalf("%+v %+v", m, c)
		}
	}
	for _, c := range [][3]string{{first, first, "INVALID"}, {first, second, "CONFLICT"}, {second, far, "CONFLICT"}, {first, "nobody", "NOT_FOUND"}} {
		if m := merge(c[0], c[1]); len(m.ComplaintMerge.UserErrors) != 1 || m.ComplaintMerge.UserErrors[0].Code != c[2] {
			t.Errorf("%v: %+v", c, m)
		}
	}
	var figures struct {
		Overview struct {
			Kpis struct{ Received, Open, Duplicates int }
		}
		Complaint struct{ Events []struct{ Kind string } }
	}
	query := fmt.Sprintf(`{ overview(window: {preset: ALL}) { kpis { received open duplicates } } complaint(id: %q) { events { kind } } }`, first)
	for late := time.Now().Add(30 * time.Second); figures.Overview.Kpis.Duplicates == 0; {
		if code := p.ask(t, testToken, query, &figures); code != "" || time.Now().After(late) {
			t.Fatalf("%q %+v", code, figures)
		}
	}
	if k := figures.Overview.Kpis; k.Received != 3 || k.Open != 2 {
		t.Errorf("%+v", k)
	}
	if len(figures.Complaint.Events) != 2 { // submitted, and told once of the other
		t.Errorf("%+v", figures.Complaint)
	}
	if code := p.ask(t, testToken, ask, &found); code != "" || len(found.PossibleDuplicates) != 0 {
		t.Errorf("after the merge: %q %+v", code, found)
	}
}
