package store

import (
	"testing"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/store/storetest"
)

func TestComplaintsKeepTheOrderAsked(t *testing.T) {
	eachDatabase(t, func(t *testing.T, f fixture) {
		res := f.mustImport(t, record(1), record(2), record(3))
		got, err := f.Complaints(t.Context(), []city.ID{res[2].ID, {7}, res[0].ID, res[2].ID})
		if err != nil {
			t.Fatal(err)
		}
		if len(got) != 4 || got[1] != nil || got[0].Header.ExternalID != "S-00003" || got[2].Header.ExternalID != "S-00001" || got[3].Header.ID != res[2].ID {
			t.Errorf("got %v", got)
		}
		if none, err := f.Complaints(t.Context(), nil); err != nil || len(none) != 0 {
			t.Errorf("no ids: %v, %v", none, err)
		}
		_, err = f.Complaint(t.Context(), city.ID{7})
		wantCode(t, err, city.CodeNotFound)
		_, err = f.ByReference(t.Context(), "SAMBAT", "S-\x0099999")
		wantCode(t, err, city.CodeNotFound)
		if c, err := f.ByReference(t.Context(), "SAMBAT", "S-00002"); err != nil || c.Header.ID != res[1].ID {
			t.Errorf("by reference: %v, %v", c, err)
		}
	})
}

func TestSearch(t *testing.T) {
	eachDatabase(t, func(t *testing.T, f fixture) {
		lamp := record(3)
		lamp.Details.Title, lamp.Details.Text = "Lampu mati 100%", "di_jalan"
		res := f.mustImport(t, record(1), record(2), lamp)
		for _, c := range []struct {
			text  string
			limit int
			want  []city.ID
		}{
			{"BERLUBANG", 10, []city.ID{res[1].ID, res[0].ID}},
			{"berlubang", 1, []city.ID{res[1].ID}},
			{"berlubang", -4, []city.ID{res[1].ID}},
			{"sambat/00001", 10, []city.ID{res[0].ID}},
			{"%", 10, []city.ID{res[2].ID}},
			{"i_j", 10, []city.ID{res[2].ID}},
			{`\`, 10, nil},
			{"  ", 10, nil},
			{"Warga", 10, nil}, // the reporter's name is never searched
		} {
			got, err := f.Search(t.Context(), c.text, nil, c.limit)
			if err != nil {
				t.Fatal(err)
			}
			if len(got) != len(c.want) {
				t.Errorf("search %q found %d, want %d", c.text, len(got), len(c.want))
				continue
			}
			for i := range got {
				if got[i] != c.want[i] {
					t.Errorf("search %q: result %d differs", c.text, i)
				}
			}
		}
	})
}

func TestEventsAfter(t *testing.T) {
	eachDatabase(t, func(t *testing.T, f fixture) {
		res := f.mustImport(t, record(1, assigned(t0+city.Hour, "DLH")), record(2))
		if _, err := f.Append(t.Context(), res[0].ID, step(city.Event{Kind: city.Resolved, Text: "Sudah."})); err != nil {
			t.Fatal(err)
		}
		var got []EventRow
		for {
			after := int64(0)
			if len(got) > 0 {
				after = got[len(got)-1].Event.ID
			}
			page, err := f.EventsAfter(t.Context(), after, 2)
			if err != nil {
				t.Fatal(err)
			}
			if len(page) == 0 {
				break
			}
			got = append(got, page...)
		}
		want := []city.ID{res[0].ID, res[0].ID, res[1].ID, res[0].ID}
		var events []city.Event
		for i, r := range got {
			events = append(events, r.Event)
			if i < len(want) && r.ComplaintID != want[i] {
				t.Errorf("event %d belongs to another complaint", i)
			}
		}
		if kinds(events) != " SUBMITTED ASSIGNED SUBMITTED RESOLVED" || events[3].Text != "Sudah." || events[1].Department != "DLH" {
			t.Errorf("events = %+v", events)
		}
	})
}

func TestSecretComplaintsAreNotFoundByTheirWords(t *testing.T) {
	eachDatabase(t, func(t *testing.T, f fixture) {
		open, secret := record(1), record(2)
		secret.Details.Secret, secret.Details.Anonymous = true, true
		secret.Details.Title, secret.Details.Text = "Pungli di loket", "Petugas minta uang"
		open.Details.Title = "Pungli parkir"
		res := f.mustImport(t, open, secret)
		for words, want := range map[string]int{"Pungli": 1, "minta uang": 0, "SAMBAT/00002": 1} {
			found, err := f.Search(t.Context(), words, nil, 10)
			if err != nil || len(found) != want {
				t.Errorf("%q finds %d, %v; want %d", words, len(found), err, want)
			}
		}
		c := f.complaint(t, res[1].ID)
		if !c.Details.Secret || !c.Details.Anonymous || c.Details.ReporterName+c.Details.ReporterPhone+c.Details.ReporterEmail != "" {
			t.Errorf("details %+v: an anonymous reporter is not kept", c.Details)
		}
		// A later push that does not repeat it takes neither back.
		push := secret
		push.Partial, push.Details.Secret, push.Details.Anonymous, push.Details.ReporterName = true, false, false, "Warga"
		f.mustImport(t, push)
		if c = f.complaint(t, res[1].ID); !c.Details.Secret || !c.Details.Anonymous || c.Details.ReporterName != "" {
			t.Errorf("details %+v", c.Details)
		}
	})
}

// TestSearchTellsThatThereAreTooMany: a bound below what the caller asks for would pass for all that there are.
func TestSearchTellsThatThereAreTooMany(t *testing.T) {
	f := newFixture(t, storetest.SQLite(t))
	var records []Record
	for n := range 1500 {
		records = append(records, record(n))
	}
	f.mustImport(t, records...)
	if ids, err := f.Search(t.Context(), "berlubang", nil, 10_001); err != nil || len(ids) != 1500 {
		t.Errorf("%d found, %v; want 1500", len(ids), err)
	}
}
