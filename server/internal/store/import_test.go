package store

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/tugu-city/tugu/server/city"
)

func TestImportIsIdempotent(t *testing.T) {
	eachDatabase(t, func(t *testing.T, f fixture) {
		var records []Record
		for n := range 200 {
			records = append(records, record(n, assigned(t0+city.Hour, "DPUPR"), at(city.Responded, t0+2*city.Hour)))
		}
		first := f.mustImport(t, records...)
		before := f.stats(t)
		if before.Complaints != 200 || before.Events != 600 || before.Last.Sequence != 200 || before.Held != 200 {
			t.Fatalf("stats = %+v", before)
		}
		f.clock.Add(60)
		second := f.mustImport(t, records...)
		for i := range records {
			if first[i].Outcome != New || second[i].Outcome != Unchanged || first[i].ID != second[i].ID || first[i].ID == (city.ID{}) {
				t.Fatalf("record %d: %+v, then %+v", i, first[i], second[i])
			}
		}
		if after := f.stats(t); after != before {
			t.Errorf("stats = %+v after the second import, want %+v", after, before)
		}
		sources, err := f.Sources(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(map[string]city.Moment{"SAMBAT": t0 + city.Day + 60}, sources); diff != "" {
			t.Errorf("sources (-want +got):\n%s", diff)
		}
		c := f.complaint(t, first[7].ID)
		if c.CreatedAt != t0+city.Day || c.UpdatedAt != c.CreatedAt {
			t.Errorf("created %d, updated %d; want both at the first import", c.CreatedAt, c.UpdatedAt)
		}
		if diff := cmp.Diff(records[7].Details, c.Details); diff != "" {
			t.Errorf("details (-want +got):\n%s", diff)
		}
	})
}

func TestImportRetractsWhatIsNoLongerStated(t *testing.T) {
	eachDatabase(t, func(t *testing.T, f fixture) {
		id := f.mustImport(t, record(1, assigned(t0+city.Hour, "DLH"), at(city.Resolved, t0+5*city.Hour)))[0].ID
		_, err := f.Append(t.Context(), id, func(*Complaint) ([]city.Event, error) {
			return []city.Event{{Kind: city.Rated, Rating: 4}}, nil
		})
		if err != nil {
			t.Fatal(err)
		}
		f.clock.Add(3600)
		next := record(1, assigned(t0+city.Hour, "DPUPR"), at(city.Resolved, t0+5*city.Hour))
		next.Details.Title = "Jalan berlubang di Ijen"
		res := f.mustImport(t, next)
		wantOutcomes(t, res, Changed)
		c := f.complaint(t, id)
		if got, want := kinds(c.Events), " SUBMITTED ASSIGNED RESOLVED RATED RETRACTED ASSIGNED"; got != want {
			t.Errorf("events%s, want%s", got, want)
		}
		if c.Events[4].Retracts != c.Events[1].ID {
			t.Errorf("event %d is retracted, want %d", c.Events[4].Retracts, c.Events[1].ID)
		}
		if c.Course.Department() != "DPUPR" || c.Course.Rating != 4 || len(c.Course.Departments) != 1 || c.Details.Title != next.Details.Title {
			t.Errorf("course %+v, title %q", c.Course, c.Details.Title)
		}
		if c.UpdatedAt != c.CreatedAt+3600 {
			t.Errorf("created %d, updated %d", c.CreatedAt, c.UpdatedAt)
		}
		var row complaintRow
		if err := f.DB().NewSelect().Model(&row).Scan(t.Context()); err != nil {
			t.Fatal(err)
		}
		if row.Department != "DPUPR" || row.Status != "RESOLVED" || row.Category != "ROAD" || row.Policy != "P1" ||
			*row.ResponseDue != int64(t0+1+3*city.Day) || *row.ResolutionDue != int64(t0+1+7*city.Day) || row.ResponseDueGiven != nil {
			t.Errorf("row = %+v", row)
		}
		// Back to what it said first: nothing is lost, nothing is doubled.
		wantOutcomes(t, f.mustImport(t, record(1, assigned(t0+city.Hour, "DLH"), at(city.Resolved, t0+5*city.Hour))), Changed)
		if c = f.complaint(t, id); c.Course.Department() != "DLH" || len(c.Course.Departments) != 1 || len(c.Events) != 8 {
			t.Errorf("departments %v after %d events", c.Course.Departments, len(c.Events))
		}
	})
}

func TestImportMovesTheSubmission(t *testing.T) {
	eachDatabase(t, func(t *testing.T, f fixture) {
		id := f.mustImport(t, record(1))[0].ID
		moved := record(1)
		moved.Events[0].OccurredAt += city.Day
		wantOutcomes(t, f.mustImport(t, moved), Changed)
		facts := f.complaint(t, id).Facts
		if facts.Submitted != t0+1+city.Day || facts.Dues[city.Response][0].Due != facts.Submitted+3*city.Day {
			t.Errorf("submitted %d with dues %v: a corrected submission is promised anew", facts.Submitted, facts.Dues)
		}
	})
}

func TestImportDuplicatesInOneCall(t *testing.T) {
	eachDatabase(t, func(t *testing.T, f fixture) {
		open := record(1, assigned(t0+city.Hour, "DLH"))
		done := record(1, assigned(t0+city.Hour, "DPUPR"), at(city.Resolved, t0+2*city.Hour))
		res := f.mustImport(t, open, record(2), done, done, record(2))
		wantOutcomes(t, res, New, New, Changed, Unchanged, Unchanged)
		if res[0].ID != res[2].ID || res[0].ID != res[3].ID || res[1].ID != res[4].ID || res[0].ID == res[1].ID {
			t.Errorf("results = %+v", res)
		}
		c := f.complaint(t, res[0].ID)
		if got, want := kinds(c.Events), " SUBMITTED ASSIGNED RETRACTED ASSIGNED RESOLVED"; got != want {
			t.Errorf("events%s, want%s", got, want)
		}
		if c.Events[2].Retracts != c.Events[1].ID || c.Course.Department() != "DPUPR" {
			t.Errorf("events = %+v", c.Events)
		}
		if st := f.stats(t); st.Complaints != 2 || st.Last.Sequence != 2 || st.Events != 6 {
			t.Errorf("stats = %+v", st)
		}
		// The same again on complaints that are already written.
		res = f.mustImport(t, open, done, open)
		wantOutcomes(t, res, Changed, Changed, Changed)
		if c = f.complaint(t, res[0].ID); c.Course.Department() != "DLH" || c.Course.Status != city.StatusAssigned {
			t.Errorf("department %s, status %s", c.Course.Department(), c.Course.Status)
		}
		if st := f.stats(t); st.Last.Sequence != 3 {
			t.Errorf("sequence %d, want one change per complaint and call", st.Last.Sequence)
		}
	})
}

func TestImportRefusesWithoutSpoilingTheCall(t *testing.T) {
	eachDatabase(t, func(t *testing.T, f fixture) {
		bad := func(change func(*Record)) Record {
			r := record(50)
			change(&r)
			return r
		}
		seen := f.mustImport(t, record(3))[0].ID
		known := record(3)
		known.Events = nil
		records := []Record{
			record(1),
			bad(func(r *Record) { r.Events = nil }),
			bad(func(r *Record) { r.Events[0].OccurredAt = -5 }),
			bad(func(r *Record) { r.Events = append(r.Events, city.Event{Kind: 99, OccurredAt: t0}) }),
			bad(func(r *Record) {
				r.Events = append(r.Events, city.Event{Kind: city.Rated, OccurredAt: t0, Rating: 300})
			}),
			bad(func(r *Record) { r.Events = append(r.Events, city.Event{Kind: city.Retracted, Retracts: 1}) }),
			bad(func(r *Record) { r.Events[0].OccurredAt = 253_402_300_800 }),
			bad(func(r *Record) { r.Header.ExternalID = "" }),
			bad(func(r *Record) { r.Header.ExternalID = strings.Repeat("9", 10<<20) }),
			bad(func(r *Record) { r.Details.Text = strings.Repeat("a", 10<<20) }),
			bad(func(r *Record) { r.Header.Source = "" }),
			known,
			bad(func(r *Record) { r.Header.ID = seen }),
			record(2),
		}
		res := f.mustImport(t, records...)
		want := []Outcome{New}
		for range len(records) - 2 {
			want = append(want, Refused)
		}
		wantOutcomes(t, res, append(want, New)...)
		for i, r := range res {
			if r.Outcome == Refused && city.CodeOf(r.Err) == "" {
				t.Errorf("record %d is refused by %v, want a domain error", i, r.Err)
			}
		}
		if res[11].ID == (city.ID{}) {
			t.Error("a refused record of a known complaint should name it")
		}
		if st := f.stats(t); st.Complaints != 3 || st.Last.Sequence != 3 {
			t.Errorf("stats = %+v", st)
		}
	})
}

func TestImportKeepsHostileTexts(t *testing.T) {
	eachDatabase(t, func(t *testing.T, f fixture) {
		for i, s := range []struct{ in, want string }{
			{"a\x00b", "ab"},
			{"\x00", ""},
			{"bad \xff\xfe utf", "bad \uFFFD utf"},
			{"cut \xe2\x82", "cut \uFFFD"},
			{`quote ' " \ ; -- ? ?0 $1 :name %s`, ""},
			{"--bun:split\n'; DROP TABLE complaint; --", ""},
			{"100% _under_ \\back", ""},
			{"日本 🚧 \u202e right to left", ""},
			{"line\r\nbreak\ttab", ""},
		} {
			if s.want == "" && s.in != "\x00" {
				s.want = s.in
			}
			r := record(100 + i)
			r.Header.ExternalID = fmt.Sprintf("%d %s", i, s.in)
			r.Details.Title, r.Details.Text, r.Details.ReporterName = s.in, s.in, s.in
			r.Events[0].Category, r.Events[0].Actor = s.in, s.in
			r.Events = append(r.Events, city.Event{Kind: city.Responded, OccurredAt: t0 + city.Hour, Text: s.in})
			res := f.mustImport(t, r, r)
			wantOutcomes(t, res, New, Unchanged)
			c, err := f.ByReference(t.Context(), "SAMBAT", r.Header.ExternalID)
			if err != nil {
				t.Fatalf("%q: %v", s.in, err)
			}
			if c.Details.Title != s.want || c.Details.Text != s.want || c.Course.Category != s.want ||
				c.Events[0].Actor != s.want || c.Events[1].Text != s.want || c.Details.ReporterName != s.want {
				t.Errorf("%q came back as %+v, %+v", s.in, c.Details, c.Events)
			}
			wantOutcomes(t, f.mustImport(t, r), Unchanged)
			if s.want == "" {
				continue
			}
			ids, err := f.Search(t.Context(), s.in, nil, 10)
			if err != nil || len(ids) != 1 || ids[0] != c.Header.ID {
				t.Errorf("search for %q found %v, %v", s.in, ids, err)
			}
		}
	})
}
