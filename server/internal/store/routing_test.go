package store

import (
	"testing"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/store/storetest"
)

// TestRouteDecidesWhatIsLeftOpen: on both databases the rules decide what a source
// leaves open, once, and never against the source or an operator.
func TestRouteDecidesWhatIsLeftOpen(t *testing.T) {
	for name, database := range map[string]func(testing.TB) string{"sqlite": storetest.SQLite, "postgres": storetest.Postgres} {
		t.Run(name, func(t *testing.T) {
			f, asked := newFixture(t, database(t)), 0
			category := "ROAD"
			f.cfg.Route = func(d Details, _ city.Event) Routed {
				asked++
				out := Routed{Decision: "because of " + d.Title}
				if d.Text == "hole" {
					out.Category, out.District = category, "K1"
				}
				return out
			}
			record := func(id, category, text string) Record {
				return Record{
					Header: city.Header{Source: "SAMBAT", Channel: "WEB", ExternalID: id}, Details: Details{Title: "title of " + id, Text: text},
					Events: []city.Event{{Kind: city.Submitted, OccurredAt: t0, Category: category}},
				}
			}
			both := record("both", "LAMP", "hole")
			both.Events[0].District = "K2"
			records := []Record{record("open", "", "hole"), record("given", "LAMP", "hole"), both, record("silent", "", "x")}
			results, err := f.Import(t.Context(), records)
			if err != nil {
				t.Fatal(err)
			}
			if records[0].Events[0].Category != "" {
				t.Error("the record of the caller was altered")
			}
			want := []struct{ category, district, decision string }{
				{"ROAD", "K1", "because of title of open"}, {"LAMP", "K1", "because of title of given"}, {"LAMP", "K2", ""}, {"", "", "because of title of silent"},
			}
			ids := make([]city.ID, len(results))
			for i, r := range results {
				ids[i] = r.ID
			}
			kept, err := f.Routings(t.Context(), ids)
			if err != nil {
				t.Fatal(err)
			}
			for i, w := range want {
				c, err := f.Complaint(t.Context(), ids[i])
				if err != nil {
					t.Fatal(err)
				}
				if c.Course.Category != w.category || c.Course.District != w.district || kept[ids[i]].Decision != w.decision {
					t.Errorf("%s: %q %q %q, want %q %q %q", c.Header.ExternalID, c.Course.Category, c.Course.District, kept[ids[i]].Decision, w.category, w.district, w.decision)
				}
			}

			// The same content again asks nobody, whatever the rules are now.
			before := asked
			category = "LAMP"
			if results, err = f.Import(t.Context(), records); err != nil || results[0].Outcome != Unchanged || asked != before {
				t.Errorf("again: %v, %v, asked %d times", results, err, asked-before)
			}
			// An operator's correction stands when the source states the complaint anew.
			if _, err := f.Append(t.Context(), ids[0], func(*Complaint) ([]city.Event, error) {
				return []city.Event{{Kind: city.Classified, OccurredAt: t0 + 60, Category: "PARK"}}, nil
			}); err != nil {
				t.Fatal(err)
			}
			changed := record("open", "", "hole")
			changed.Details.Address = "Main Street"
			if _, err := f.Import(t.Context(), []Record{changed}); err != nil {
				t.Fatal(err)
			}
			c, err := f.Complaint(t.Context(), ids[0])
			if err != nil {
				t.Fatal(err)
			}
			if c.Course.Category != "PARK" {
				t.Errorf("the correction was lost: %q", c.Course.Category)
			}
			// A push of the same submission changes nothing.
			push := record("pushed", "", "hole")
			push.Partial = true
			for i, outcome := range []Outcome{New, Unchanged} {
				results, err := f.Import(t.Context(), []Record{push})
				if err != nil || results[0].Outcome != outcome {
					t.Errorf("push %d: %v, %v", i, results, err)
				}
			}
		})
	}
}
